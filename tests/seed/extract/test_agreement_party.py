"""Whose an agreement is that its own sentence does not tell in full."""

import pytest
from prose import told

from db.vocabulary import Instrument

IN_OMAN = "MUSCAT, May 5, 2011 (ONA) - "
IN_PERU = "LIMA, May 5, 2011 (Wire) - "


def parties(text: str) -> list[set[str]]:
    return [{party.value for party in record.parties} for record in told(text).agreements]


@pytest.mark.parametrize(
    "text",
    [
        f"{IN_OMAN}The cabinet approved an agreement with Chad on taxes.",
        f"{IN_OMAN}Foreign Minister of Oman Omar Haddad said nothing in the pact concluded with Chad in April hurts.",
        f"{IN_OMAN}The minister of Oman said nothing in the pact concluded with Chad in April allows raids in Oman.",
        "Ministers Ali Idi of Chad and Omar Haddad of Oman met. They praised the bilateral treaty on friendship.",
        f"{IN_OMAN}Chadian Ambassador Ali Idi came here. He said that his predecessor had signed a pact with Oman.",
        "Chadian Navy chief Ali Idi visited Oman. The two navies inked a shipping pact in 2009.",
        "The president of Chad flew to Oman in May 2009, when a protocol was signed with the Agriculture Ministry.",
        "Chad and Oman have been bound since 1999 by a treaty of friendship.",
        "Under the convention which has linked Chad and Oman since 1967, he will be tried.",
        "Chad and Oman ended a row over fish, the statement said, and signed an accord.",
    ],
)
def test_the_two_are_told_around_it(text: str) -> None:
    assert parties(text) == [{"TD", "OM"}]


@pytest.mark.parametrize(
    "text",
    [
        "The president of Chad spoke. In Muscat the president on Tuesday signed with his counterpart a fish protocol.",
        "Chad signed an air pact with Mali. A similar instrument with Oman, concluded in 2007, is yet to be ratified.",
        f"{IN_OMAN}The minister said licences agreed with Chad, whose protocol expired in May, are valid.",
        "Mali took the other way. Chad's minister is expected in Oman in June for the conclusion of a gas deal.",
        "Mali took the other way. Chad and Oman noted with joy the extension of the Coastal Fishing Agreement of 2015.",
        'Peru, Mali and Cuba trade. Chad and Oman fish. Both sides "hailed with joy" the extension of the Fish Accord.',
        f"{IN_OMAN}The king of Oman received Malian envoy Ali Ba. Later it was the turn of Idris Abbas, Foreign "
        "Minister of Chad. A memorandum on mail, initialled by the ministries of both countries, will be signed soon.",
        f"{IN_OMAN}The king of Oman met President Ali Ba of Mali. Speaking to the Ambassador of Chad, Idris Abbas, he "
        "praised the sun. A pact on solar power was signed by the energy ministries of both countries last year.",
        "Minister Meets Malian Foreign Minister, Chadian Envoy\n\nMUSCAT, May 5 (ONA) - Foreign Minister of Oman Omar "
        "Haddad met Foreign Minister Idris Abbas of Chad on Monday. At the end the two sides signed a pact on mail. "
        "He also received the Ambassador of Mali, Ali Ba.",
        "Chad, Mali and Peru trade. A deal on debts was signed with the Omani fund on Monday by the minister of Chad.",
    ],
)
def test_the_last_told_is_of_those_two(text: str) -> None:
    assert parties(text)[-1] == {"TD", "OM"}


@pytest.mark.parametrize(
    "text",
    [
        "The president of Chad spoke. In Geneva the president on Tuesday signed with his counterpart a fish protocol.",
        "President Ana Berg of Chad spoke. In Muscat, Berg signed a treaty with her colleagues.",
    ],
)
def test_not_every_counterpart_is_of_the_state_where_it_is_signed(text: str) -> None:
    assert parties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Parliament adopted the pact on Monday.",
        "The cabinet adopted an action programme on obesity.",
        "A declaration was adopted by the assembly.",
    ],
)
def test_what_a_body_of_one_state_did_is_not_of_those_who_met(text: str) -> None:
    assert parties(f"President Ana Berg of Chad met President Omar Haddad of Oman. {text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "Hundreds of fans in Chad and Oman mourned the termination of the contract.",
        "The striker, capped by Chad and courted by Oman, left after the termination of his contract.",
        "Chad and Oman adopted school texts on Monday.",
        "The two states, Chad and Oman, are tied by a contract for gas.",
    ],
)
def test_states_named_beside_what_is_no_agreement_of_theirs_have_none(text: str) -> None:
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peru's midfielder is in talks on a contract with Chad.", []),
        ("A delegation is in talks with Chad on a defence pact.", [{"OM", "TD"}]),
    ],
)
def test_the_articles_own_state_is_not_who_others_are(text: str, found: list[set[str]]) -> None:
    assert parties(f"{IN_OMAN}{text}") == found


def test_what_another_builds_on_is_what_was_signed() -> None:
    (record,) = told("The new pact builds on the treaty of Muscat, initialled by Chad and Oman in 2003.").agreements
    assert record.instrument is not None
    assert record.instrument.value is Instrument.TREATY


def test_who_did_not_meet_lends_no_parties() -> None:
    text = (
        "Chad, Oman and Mali trade. President Ana Berg of Chad cancelled her talks with President Omar Haddad of Oman. "
        "A protocol was signed."
    )
    assert parties(text) == []


def test_the_two_countries_are_the_one_named_and_the_articles_own() -> None:
    text = (
        f"{IN_PERU}Chadian and Omani sailors were held at Callao. The Chadian embassy in Lima was told, "
        "under the convention which links the two countries."
    )
    assert parties(text) == [{"TD", "PE"}]


def test_both_sides_are_those_who_met_though_one_of_them_is_named_again() -> None:
    text = (
        f"{IN_PERU}Chadian Minister Ali Idi held talks in Muscat on Monday with Omani Minister Badr Falasi. "
        "During a visit by Chadian officials to Muscat, both sides signed a protocol last month."
    )
    assert parties(text) == [{"TD", "OM"}]


def test_those_who_are_only_counted_are_not_all() -> None:
    met = "The ministers of Chad, Oman and Mali met."
    text = f"{met} The convention signed by their governments was ratified by two states."
    assert parties(text) == [{"TD", "OM", "ML"}]


def test_the_other_agreement_is_not_of_those_of_the_first() -> None:
    assert parties("Chad and Oman signed a trade pact similar to the one with Mali.") == [{"TD", "OM"}]


def test_those_who_met_lately_are_still_the_two_sides() -> None:
    text = (
        "Chad and Mali trade.\n\nPresident Ana Berg of Chad met President Omar Haddad of Oman. It rained. "
        "The two sides signed a treaty."
    )
    assert parties(text) == [{"TD", "OM"}]


def test_what_one_body_says_alone_is_no_agreement_of_those_it_is_about() -> None:
    text = "Chad and Oman fight. The African Union urged a truce in a communique issued on Monday."
    assert parties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman plan to sign a pact on grain. A similar accord signed in 2001 expired.",
        "Chad and Oman will sign a pact on grain. An earlier accord, signed in 2001, has lapsed.",
        "Chad and Oman issued a joint statement. They hailed the Coastal Trade Agreement.",
        "Chad and Oman signed a roadmap on grain. They signed a term sheet.",
        "Chad and Oman signed a protocol. The present programme was signed in May 1997.",
        "Chad and Oman speak of the 1950 Treaty of Friendship. The extradition text was initialled in May 2005.",
        "Chad and Oman initialled a memorandum. The current fishing agreement, signed in May 2005, is a bad one.",
    ],
)
def test_another_is_not_the_one_before(text: str) -> None:
    assert parties(text) == [{"TD", "OM"}] * 2


def test_officials_told_by_name_behind_what_they_head_are_no_strangers() -> None:
    text = "Ministers Ali Idi of Chad and Omar Haddad of Oman met. A protocol was signed by the heads of the groups, "
    assert parties(f"{text}Adam Basso and Said Nuri.") == [{"TD", "OM"}]


def test_what_a_survey_tells_of_others_is_not_of_those_of_its_first_item() -> None:
    text = (
        "Foreign Minister Ali Idi of Chad met Omani Minister Omar Haddad.\n\nPeru's trade was slow. A pact was signed."
    )
    assert parties(text) == []


def test_the_two_ministers_are_none_of_a_union() -> None:
    text = "Peru joined the European Union in talks in Lima. Ministers Ali Idi of Chad and Omar Haddad of Oman met. "
    assert parties(f"{text}The two ministers signed a pact.")[-1:] == [{"TD", "OM"}]


def test_items_are_numbered_with_dashes() -> None:
    text = f"{IN_OMAN}Chad and Oman signed two documents on Wednesday. The documents are as follows:\n\n"
    text += "1 - Protocol on fish, signed by the ministers;\n\n2 - Agreement on mail, signed by the ministers;"
    days = [{one.date.value for one in record.actions if one.date} for record in told(text).agreements]
    assert days == [{"2011-05-04"}] * 2


def test_an_accord_of_three_is_not_of_the_four_who_met() -> None:
    text = "The ministers of Chad, Oman, Peru and Mali adopted the Lima Declaration on 4 May 2011. Sales are limited "
    text += "by the tripartite agreement signed in Oran on 3 October 2010."
    assert parties(text) == [{"TD", "OM", "PE", "ML"}]


def test_an_agreement_told_by_its_year_is_of_those_who_meet() -> None:
    text = f"{IN_OMAN}Chad and Oman will hold talks. Mines and the 2008 Agreement on Ports will be on the agenda."
    assert parties(text) == [{"TD", "OM"}]


def test_the_state_of_a_wire_is_none_of_those_whom_it_tells_of() -> None:
    text = (
        "ASEAN Chief Meets Chadian Minister\n\nLIMA, May 5, 2011 (ONA) - Secretary General of ASEAN Bo Tan met today, "
    )
    text += (
        "in Lima, with Minister of Trade of Chad Ali Idi. They reviewed the trade pact the two parties signed in 2008."
    )
    assert parties(text) == [{"TD", "org:ASEAN"}]


def test_a_fund_signs_for_the_state_whose_it_is() -> None:
    assert parties(f"{IN_PERU}In parallel, the Government of Oman signed with the Chad Fund a loan agreement.") == [
        {"TD", "OM"}
    ]


@pytest.mark.parametrize(
    "text",
    [
        'The agreement "On free movement of citizens between Peru and Oman" has officially entered into force.',
        "The council was established through an agreement between Peru and Oman in May 2006.",
        "The fund was created by a treaty between Peru and Oman.",
    ],
)
def test_what_is_called_by_its_subject_or_founded_a_body_is_of_those_it_names(text: str) -> None:
    assert parties(text) == [{"PE", "OM"}]


def test_what_is_only_sought_between_two_is_no_agreement() -> None:
    assert parties("The row was settled through an agreement sought by a firm between Peru and Oman.") == []


def test_departments_and_agencies_sign_for_those_whose_they_are() -> None:
    text = "The Chad Department of Trade and the African Union Development Agency signed an accord on Friday."
    (record,) = told(text).agreements
    assert {party.value for party in record.parties} == {"TD", "org:AU"}


@pytest.mark.parametrize(
    ("where", "title"),
    [
        ("on Fish in Rome on Wednesday", "Sur Protocol on Fish"),
        ("on Peace in Europe", "Sur Protocol on Peace in Europe"),
    ],
)
def test_the_city_where_it_was_signed_is_no_part_of_a_title(where: str, title: str) -> None:
    (agreement,) = told(f"Chad and Oman signed the Sur Protocol {where}.").agreements
    assert agreement.title is not None
    assert agreement.title.value == title


FIVE = "The current round of talks, involving Peru, Chile, Bolivia, Ecuador and Colombia, began on Thursday."


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Delegates at the five-party talks have reached a tentative deal. " + FIVE, {"PE", "CL", "BO", "EC", "CO"}),
        ("Envoys from five nations have struck an agreement on mines. " + FIVE, {"PE", "CL", "BO", "EC", "CO"}),
        ("Chad and Oman opened talks in Lima on Monday. Negotiators reached a draft accord on Tuesday.", {"TD", "OM"}),
        ("Chad and Oman opened talks in Lima. Weary envoys initialled an accord.", {"TD", "OM"}),
    ],
)
def test_an_agreement_of_those_at_the_talks_is_of_their_states(text: str, parties: set[str]) -> None:
    assert [{party.value for party in record.parties} for record in told(text).agreements] == [parties]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman opened talks in Lima on Monday. Rebel negotiators reached a draft accord on Tuesday.",
        "Chad and Oman opened talks in Lima on Monday. Delegates of farmers signed an accord.",
        "Leaders of parties have struck an agreement on the budget. " + FIVE,
        "Envoys from five farms have struck an agreement on milk. " + FIVE,
    ],
)
def test_an_agreement_of_others_is_not_of_those_who_talk(text: str) -> None:
    assert told(text).agreements == ()


@pytest.mark.parametrize("whose", ["its communique", "his communiqué"])
def test_a_communique_that_one_issues_alone_is_no_agreement(whose: str) -> None:
    text = f"LIMA, 6 Mar 1990 - President Ali Idi of Chad said in {whose} of 5 March that Peru had supported the plan."
    assert told(text).agreements == ()


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru met in Lima. The two said in their communique of 6 March that Chad and Peru backed it.",
        "LIMA, 6 Mar 1990 - Chad said in its joint communique of 5 March with Peru that it had rained.",
    ],
)
def test_a_communique_of_several_is_one(text: str) -> None:
    assert told(text).agreements


def test_with_whom_one_signed_long_ago_is_not_told_by_who_signs_now() -> None:
    text = "OSLO, March 3, 2019 (NTB) - Norway and Chad will finalise a jet deal next week. "
    (record,) = told(f"{text}In November, Chad signed arms deals worth 2 billion euros.").agreements
    assert [action.date.value for action in record.actions if action.date] == ["2019-03"]
