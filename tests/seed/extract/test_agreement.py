"""What is done about an instrument, by whom."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Modality


def read(text: str) -> list[tuple[set[str], set[Kind]]]:
    return [
        ({party.value for party in record.parties}, {action.kind.value for action in record.actions})
        for record in told(text).agreements
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chad and Oman signed an agreement on trade.", Kind.SIGNATURE),
        ("A protocol between Chad and Oman was signed.", Kind.SIGNATURE),
        ("Chad and Oman initialled an agreement on trade.", Kind.INITIALLING),
        ("The Senate of Chad ratified the treaty with Oman.", Kind.RATIFICATION),
        ("The Agreement between Chad and Oman on Trade entered into force in 2014.", Kind.ENTRY_INTO_FORCE),
        ("Chad withdrew from a fisheries treaty with Oman.", Kind.WITHDRAWAL),
    ],
)
def test_an_act_is_found(text: str, kind: Kind) -> None:
    assert read(text) == [({"TD", "OM"}, {kind})]


@pytest.mark.parametrize(
    "text",
    [
        "Danish firm Nordvind signed a contract with Energisa of Brazil.",
        "Parliament in Chad passed a law on trade with Oman.",
        "Chad and Oman hope for an agreement.",
        "Chad and Oman held talks in Lima. No agreement was signed.",
        "Chad's minister met Oman's minister. The spokesman said no agreement was signed.",
        "Chad and Oman signed no agreement.",
        "Chad and Oman did not sign any treaty.",
        "No deal between Chad and Oman was reached.",
        "Chad and Oman were close to signing a treaty when talks collapsed.",
        "The President of Chad stopped short of signing a treaty with Oman.",
        "The treaty that Chad and Oman almost signed would have cut tariffs.",
    ],
)
def test_what_is_no_agreement(text: str) -> None:
    assert read(text) == []


def test_talks_lend_their_parties_to_what_was_signed_at_them() -> None:
    text = "Foreign Minister of Chad Idriss Abakar met Foreign Minister of Oman Badr Falasi. A protocol was signed."
    assert read(text) == [({"TD", "OM"}, {Kind.SIGNATURE})]


def test_the_agreement_is_the_one_named_before() -> None:
    text = "Chad and Oman signed an agreement on trade on 3 May 2010. The agreement entered into force in 2011."
    assert read(text) == [({"TD", "OM"}, {Kind.SIGNATURE, Kind.ENTRY_INTO_FORCE})]


def forms(text: str) -> list[str]:
    return [record.instrument.value for record in told(text).agreements if record.instrument]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chad and Oman signed a treaty on trade, a protocol and two memoranda.", ["TREATY", "PROTOCOL", "MOU"]),
        ("A treaty, as well as a protocol, between Chad and Oman were signed.", ["TREATY", "PROTOCOL"]),
        ("Chad and Oman signed two documents: a treaty on trade and a protocol on mail.", ["TREATY", "PROTOCOL"]),
        ("Chad and Oman signed a Memorandum of Understanding, MoU, on trade.", ["MOU"]),
        ("Chad and Oman signed a treaty. Two protocols were also signed.", ["TREATY", "PROTOCOL"]),
        ("Chad and Oman signed a treaty and a protocol. The documents are secret.", ["TREATY", "PROTOCOL"]),
    ],
)
def test_each_instrument_of_a_list_is_an_agreement(text: str, found: list[str]) -> None:
    assert forms(text) == found


def test_the_items_of_a_list_are_what_was_signed() -> None:
    text = "Chad and Oman met.\n\nThe two sides signed two documents:\n\n- Agreement on trade;\n- Protocol on mail."
    assert read(text) == [({"TD", "OM"}, {Kind.SIGNATURE})] * 2


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chad left the treaty with Oman. Other signatories to the treaty include Mali.", {"TD", "OM", "ML"}),
        ("The treaty of 1977, in which Chad and Oman shared the lake, was signed in Cairo.", {"TD", "OM"}),
        ("Chad and Oman met. The 1977 protocol was signed by the two countries.", {"TD", "OM"}),
        ("Chadian and Omani negotiators initialled a treaty.", {"TD", "OM"}),
    ],
)
def test_whose_agreement_it_is(text: str, parties: set[str]) -> None:
    assert [found for found, _ in read(text.replace("left", "withdrew from"))] == [parties]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("A treaty between Chad and Oman has been in force since 1998.", None),
        ("The 1977 treaty between Chad and Oman lapsed.", "1977"),
        ("The treaty of March 1977 between Chad and Oman lapsed.", "1977-03"),
        ("Chad and Oman adopted the 2030 roadmap for the lake.", None),
    ],
)
def test_an_agreement_is_dated_by_its_year(text: str, date: str | None) -> None:
    (record,) = told(text).agreements
    signed = [action.date for action in record.actions if action.kind.value is Kind.SIGNATURE]
    assert [found.value for found in signed if found] == ([date] if date else [])


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Chad and Oman failed to sign the treaty.", Modality.NEGATED),
        ("A treaty between Chad and Oman is to be signed in May.", Modality.PLANNED),
        ("Under a treaty signed by Chad and Oman, both will disarm.", Modality.ACTUAL),
    ],
)
def test_whether_it_was_done(text: str, modality: Modality) -> None:
    (record,) = told(text).agreements
    assert record.actions[0].modality is modality


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The treaty between Chad and Oman took effect in 2014.", Kind.ENTRY_INTO_FORCE),
        ("Chad and Oman concluded negotiations on a trade agreement.", Kind.ANNOUNCEMENT),
        ("Chad and Oman put their signatures to a protocol.", Kind.SIGNATURE),
        ("Chad and Oman struck a deal on dates.", Kind.ANNOUNCEMENT),
        ("Chad pulled out of the fisheries treaty with Oman.", Kind.WITHDRAWAL),
        ("Chad announced its exit from the fisheries treaty with Oman.", Kind.WITHDRAWAL),
        ("Chad and Oman renewed a defence pact.", Kind.AMENDMENT),
        ("A treaty between Chad and Oman is being prepared for signature.", Kind.SIGNATURE),
        ("The Knesset ratified a treaty with Oman.", Kind.RATIFICATION),
        ("Chad and Oman subscribed a protocol on fisheries.", Kind.SIGNATURE),
        ("Chad and Oman appended their signatures to a convention on trade.", Kind.SIGNATURE),
        ("Chad and Oman signed a term sheet for oil.", Kind.SIGNATURE),
        ("Chad and Oman entered into an agreement on mutual legal assistance.", Kind.SIGNATURE),
        ("Chad and Oman arrived at an agreement on gas.", Kind.ANNOUNCEMENT),
        ("Ministers of Chad and Oman came up with an accord on gas.", Kind.ANNOUNCEMENT),
        ("Leaders of Chad and Oman ended the row, meeting at a border post to seal a peace treaty.", Kind.SIGNATURE),
        ("Chad tore up its treaty with Oman.", Kind.TERMINATION),
        ("Chad's president signed the document on suspension of the protocol of Chad with Oman.", Kind.SUSPENSION),
    ],
)
def test_an_act_is_told_in_many_ways(text: str, kind: Kind) -> None:
    ((parties, kinds),) = read(text)
    assert kind in kinds
    assert parties == {"IL" if "Knesset" in text else "TD", "OM"}


def test_the_other_party_is_the_one_that_the_article_speaks_of() -> None:
    text = "Chad raised its tariffs. A visa agreement with Oman was terminated."
    assert read(text) == [({"TD", "OM"}, {Kind.TERMINATION})]


def test_a_number_and_as_many_subjects_are_several() -> None:
    assert len(read("Chad and Oman signed two memoranda on customs and on archives.")) == 2
    assert len(read("Chad and Oman signed two memoranda on customs.")) == 1


@pytest.mark.parametrize("marks", ['""', "‘’", "“”"])
def test_the_title_of_a_paper_may_be_quoted(marks: str) -> None:
    opened, closed = marks
    text = f"Chad and Oman signed the {opened}Agreement on Cooperation in Veterinary Medicine{closed} on Monday."
    assert read(text) == [({"TD", "OM"}, {Kind.SIGNATURE})]


def test_what_is_yet_to_be_signed_is_none_that_was() -> None:
    text = "Chad and Oman signed an agreement on trade. An agreement to waive visas has yet to be signed."
    assert [
        next(action.modality.value for action in record.actions if action.kind.value is Kind.SIGNATURE)
        for record in told(text).agreements
    ] == ["ACTUAL", "PLANNED"]


def test_the_deal_of_others_is_not_of_those_the_article_is_about() -> None:
    text = "Chad and Oman met in Muscat. The two firms signed a contract. The contract was announced in Muscat."
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian officials said Chad is the only African country which has signed a peace treaty with Oman.",
        "Norway said Chad is the third country that signed a peace treaty with Oman.",
        "It was the Chadian minister who signed a peace treaty with Oman.",
    ],
)
def test_who_is_said_to_be_the_only_one_that_signed_has_signed(text: str) -> None:
    assert read(f"OSLO, May 5, 2011 (Wire) - {text}") == [({"TD", "OM"}, {Kind.SIGNATURE})]


@pytest.mark.parametrize(
    "stranger", ["opposition parties", "rebels", "Acme Shipping", "the banks", "students on Tuesday"]
)
def test_an_accord_with_strangers_is_not_of_those_the_article_is_about(stranger: str) -> None:
    text = "President Ana Berg of Chad met President Luis Vega of Oman in Muscat on Monday. Berg signed an accord with"
    assert read(f"{text} {stranger}.") == []


@pytest.mark.parametrize("known", ["Omani officials", "officials", "her host", "a view to peace", "him", "Vega"])
def test_with_those_who_are_known_or_with_a_view_it_is(known: str) -> None:
    text = "President Ana Berg of Chad met President Luis Vega of Oman in Muscat on Monday. Berg signed an accord with"
    assert read(f"{text} {known}.") == [({"TD", "OM"}, {Kind.SIGNATURE})]


def test_an_agreement_that_was_not_reached_is_none() -> None:
    assert read("Chad and Oman failed to reach an agreement.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Under the terms of the Chad-Oman bases accord, Chad may ask for talks.",
        "He called the border agreement between Chad and Oman void.",
        "Following last week's bilateral accord between Chad and Oman, trade grew.",
        "Chad and Oman announced a review of the Chad-Oman Free Trade Agreement.",
        "Chad and Oman trade. Both are proud of their border agreement.",
        "Chad and Oman trade under the Strategic Framework Agreement.",
    ],
)
def test_an_accord_that_is_spoken_of_was_signed(text: str) -> None:
    assert read(text) == [({"TD", "OM"}, {Kind.SIGNATURE})]
    assert {action.modality for record in told(text).agreements for action in record.actions} == {Modality.HISTORICAL}


@pytest.mark.parametrize(
    "text",
    [
        "Chad wants the proposed Chad-Oman trade agreement.",
        "Talks on the Chad-Oman trade agreement made progress.",
        "Chad and Oman are far from a trade agreement.",
        "The treaty of June is the first such treaty that Chad has signed with Oman.",
        "Chad has no extradition treaty with Oman.",
        "Chad does not have an extradition treaty with Oman.",
        "Chad hopes to have a trade agreement with Oman next year.",
        "Chad would respect an agreement with Oman if there were one.",
        "Under a trade agreement with Oman that Chad seeks, Chad would pay more.",
    ],
)
def test_an_accord_that_there_is_not_yet_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "accord",
    [
        "the World Trade Organisation Agreement on Trade Related Aspects of Intellectual Property Rights",
        "the Framework Convention on Tobacco Control",
        "the International Trade Agreement on Timber",
        "the General Agreement on Trade and Tariffs",
    ],
)
def test_an_accord_of_many_is_not_of_the_two_that_speak_of_it(accord: str) -> None:
    assert read(f"President Ana Berg of Chad met President Luis Vega of Oman. They praised {accord}.") == []


def test_of_a_standing_accord_it_is_told_later_when_it_was_signed() -> None:
    text = "Mali complained of the Chad-Oman accord on oil. The accord signed in July 2016 helps Chad."
    (record,) = told(text).agreements
    assert [action.date and action.date.value for action in record.actions] == ["2016-07"]


def test_what_is_signed_today_is_signed_whatever_it_will_bring() -> None:
    text = "LIMA, 3 May 2018 - Chad and Oman will strengthen trade with the signing of a treaty today."
    (record,) = told(text).agreements
    assert [action.modality for action in record.actions] == [Modality.ACTUAL]


def test_its_accord_with_another_is_the_subjects() -> None:
    acts = {Kind.SIGNATURE, Kind.ENTRY_INTO_FORCE}
    assert read("Chad has failed to live up to its wheat agreement with Oman.") == [({"TD", "OM"}, acts)]


@pytest.mark.parametrize(
    "text",
    [
        '"We also spoke of trade under the Chad-Oman Free Trade Agreement," the minister said.',
        "They spoke of trade under the Chad-Oman Free Trade Agreement.",
        '"An agreement on gas has been signed between Chad and Oman," he said.',
        "Mali is part of a pact between Chad and Oman.",
        "Oman's Foreign Ministry said that Chad has violated a pact on chips.",
        "Chad has accused Oman of reneging on an agreement that called on it to stop.",
        "Chad and Oman are at odds. The minister denied that anybody had broken a pact on chips.",
        "Chad reaffirmed adherence to the 1974 Disengagement Agreement with Oman.",
        "Chad reiterated its commitment to Oman under the 1951 Mutual Defense Treaty.",
        "Pursuant to this Memorandum of Understanding, the Governments of Chad and Oman commit to work together.",
        "Under a 10-year agreement reached in 1978, Chad was to receive a billion annually from Oman.",
        "A joint statement from Chadian President Ali Idi and Omani King Said Badr is attached.",
        'Both sides welcomed the signing today of the "Comprehensive Security Agreement", Chad and Oman said.',
        "Chad has an extradition treaty with Oman.",
        "Chadian President Ali Idi met Omani King Said Badr. Mr. Idi praised our missile defense agreement.",
    ],
)
def test_an_agreement_that_is_spoken_of_is_there(text: str) -> None:
    assert [parties for parties, _ in read(text)] == [{"TD", "OM"}]


@pytest.mark.parametrize(
    "text",
    [
        '"We want an agreement between Chad and Oman," he said.',
        "All options are open to Chad and Oman under the UN Charter.",
        "Chad says that the accord breached the trade rules of Oman.",
        "Chad and Oman live under an arrangement similar to the one of old.",
        "Chad and Oman are at war. Chad withdrew from the Fisheries Treaty.",
        "Chad and Oman spoke of wheat under the recent grain deal of others.",
    ],
)
def test_what_is_of_others_or_of_many_is_not_theirs(text: str) -> None:
    assert read(text) == []


def test_a_treaty_that_is_replaced_is_another() -> None:
    text = "Chad and Oman signed a tax treaty. The treaty would replace the tax treaty between Chad and Oman of 1933."
    assert [parties for parties, _ in read(text)] == [{"TD", "OM"}, {"TD", "OM"}]


def test_what_is_called_only_by_whose_it_is_was_told_before() -> None:
    text = 'Chad and Oman signed a pact on chips. "Firms complied with the Chad-Oman agreement," he said.'
    assert len(read(text)) == 1


def test_his_country_is_whom_he_serves() -> None:
    text = "Chadian Foreign Minister Ali Idi noted that his country reached an agreement with Oman and Mali."
    assert [parties for parties, _ in read(text)] == [{"TD", "OM", "ML"}]


@pytest.mark.parametrize(
    "text",
    [
        "They reached agreements with Oman and Mali.",
        "The chief counsels of committees that probe sales of Chad to Oman have reached a preliminary accord.",
    ],
)
def test_those_with_whom_somebody_else_agreed_did_not_with_each_other(text: str) -> None:
    assert read(text) == []


def test_those_who_are_only_counted_are_not_the_host_of_the_talks() -> None:
    text = "Chad and six powers signed an agreement. Chadian Foreign Minister Ali Idi met Omani President Said Haddad."
    assert read(text) == []


def test_ministers_of_one_and_of_another_signed_both() -> None:
    (record,) = told("The foreign ministers of Chad and of Oman signed an agreement.").agreements
    assert {act.party.value for act in record.actions if act.party} == {"TD", "OM"}


def test_a_treaty_with_another_is_another_treaty() -> None:
    text = "Chad kept its treaty with Mali. Chad and Oman signed a treaty of peace."
    assert [parties for parties, _ in read(text)] == [{"TD", "ML"}, {"TD", "OM"}]


def test_agreements_with_two_are_those_that_are_named_with_each() -> None:
    text = (
        "Chad signed agreements with Oman and with Mali. The presidents of Chad and Oman signed a treaty of peace. "
        "The presidents of Chad and Mali signed a declaration."
    )
    assert [parties for parties, _ in read(text)] == [{"TD", "OM"}, {"TD", "ML"}]


def test_a_council_of_a_states_own_is_part_of_the_title_of_one_who_signed() -> None:
    text = (
        "A joint trilateral statement was signed by Ali Idi, Secretary of Chad's Supreme Security Council, "
        "Said Haddad, the Omani national security adviser, and Ana Ruiz, the Peruvian foreign minister."
    )
    assert [parties for parties, _ in read(text)] == [{"TD", "OM", "PE"}]


@pytest.mark.parametrize(
    ("text", "kind", "how"),
    [
        ("The cabinet of Chad approved a proposal for signing an agreement with Oman.", Kind.SIGNATURE, "PLANNED"),
        ("The cabinet of Chad rejected a proposal for signing the agreement with Oman.", Kind.SIGNATURE, "NEGATED"),
        ("The text of a pact between Chad and Oman is ready and will be signed in Lima.", Kind.SIGNATURE, "PLANNED"),
        ("Chad has put an end to its energy agreement with Oman.", Kind.TERMINATION, "ACTUAL"),
        ("Chad gave notice that it is ending its energy agreement with Oman.", Kind.TERMINATION, "ACTUAL"),
        ("Chad threatened to end its energy agreement with Oman.", Kind.TERMINATION, "HYPOTHETICAL"),
        ("Negotiators for Chad and Oman initialled an agreement on grain.", Kind.INITIALLING, "ACTUAL"),
    ],
)
def test_how_far_an_agreement_is(text: str, kind: Kind, how: str) -> None:
    (record,) = told(text).agreements
    assert {party.value for party in record.parties} == {"TD", "OM"}
    assert (kind, how) in {(action.kind.value, action.modality.value) for action in record.actions}


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Chad and Oman on a trade agreement ended on Friday.",
        "Chad and Oman want to put an end to the war.",
        "Customs officials of Chad and Oman discussed the electronic exchange of declarations.",
        "Chad and Oman agreed that rules take effect once documents have been exchanged.",
        "Ministers of Chad and Oman met. The ceremony is a declaration to the world by the two nations.",
        "The minister of Chad said a trade pact with Oman had come up at the talks.",
    ],
)
def test_what_ends_or_is_exchanged_is_no_agreement(text: str) -> None:
    assert read(text) == []


def test_what_a_cabinet_is_asked_by_is_no_agreement() -> None:
    text = "After its memorandum on signing and ratification of a rice accord between Chad and Oman, both ratified it."
    ((parties, _),) = read(text)
    assert parties == {"TD", "OM"}
