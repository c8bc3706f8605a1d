"""What is told of an agreement that a sentence calls only "it", and of papers that go back to one."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind

FILED = "LIMA, May 5, 2011 (Wire) - "


def kinds(text: str) -> list[dict[Kind, str | None]]:
    records = told(FILED + text).agreements
    return [{one.kind.value: one.date.value if one.date else None for one in record.actions} for record in records]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Peru has ratified its tax treaty with Oman. It was signed in Muscat on 4 June 2010.", Kind.SIGNATURE, "2010"),
        ("Peru left its tax treaty with Oman. It had been signed in 1987.", Kind.SIGNATURE, "1987"),
        (
            "Peru ratified its tax treaty with Oman. The minister said the treaty would help. It was signed in 2009.",
            Kind.SIGNATURE,
            "2009",
        ),
        ("Lawmakers approved Peru's tax treaty with Oman. It enters into force on 1 July.", Kind.ENTRY_INTO_FORCE, ""),
        ("Peru ratified its tax treaty with Oman. It was initialled in 2009.", Kind.INITIALLING, "2009"),
    ],
)
def test_it_is_the_agreement_told_last(text: str, kind: Kind, day: str) -> None:
    (done,) = kinds(text)
    assert kind in done
    assert (done[kind] or "").startswith(day)


@pytest.mark.parametrize(
    "text",
    [
        "Peru has ratified its tax treaty with Oman. The house passed a bill on mines. It was signed in 2009.",
        "Peru has ratified its tax treaty with Oman. It was a long debate, and it ended in 2009.",
        "Peru has ratified its tax treaty with Oman. It was hailed in Muscat in 2009.",
        "Peru and Oman ratified a tax treaty and an air pact. It was signed in 2009.",
        "Peru has ratified its tax treaty with Oman. It took two years.",
    ],
)
def test_it_is_something_else(text: str) -> None:
    assert all(done.keys() == {Kind.RATIFICATION} for done in kinds(text))


def test_those_who_are_told_to_have_signed_are_its_parties() -> None:
    text = (
        "Mali and Peru fish here. A protocol was signed here today. Signatories were Omani Minister Omar Haddad and "
        "Envoy Ali Idi of Chad."
    )
    (record,) = told(FILED + text).agreements
    assert {party.value for party in record.parties} == {"OM", "TD"}


def test_the_documents_are_the_one_accord() -> None:
    text = "Peru and Oman concluded an accord on mines. Ministers of both sides exchanged the documents in Lima."
    assert len(kinds(text)) == 1


def test_a_noun_tells_another_agreement_of_the_same_parties_apart() -> None:
    text = "The pact between Peru and Oman on visas entered into force. The fish accord with it was signed in May 2009."
    assert [done.get(Kind.SIGNATURE) for done in kinds(text)] == [None, "2009-05"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Peru and Oman signed a port agreement on Monday. This agreement complements the agreement signed between "
            "the two countries on 16 November 1985.",
            ["2011-05-02", "1985-11-16"],
        ),
        (
            "Peru and Oman signed a port accord on Monday. It builds on the accord concluded by the two in 1985.",
            ["2011-05-02", "1985"],
        ),
        (
            "Peru and Oman signed a port accord. The accord widens the scope of the agreement signed by both in 1985.",
            ["2011-05-05", "1985"],
        ),
        (
            "Peru ratified its extradition treaty with Oman. In May 1998, the two countries signed the agreement on "
            "legal help in civil matters. In June 2007, the two signed the extradition treaty in Lima.",
            ["2007-06", "1998-05"],
        ),
        (
            "Peru and Oman have reached a visa waiver deal. They also signed a memorandum on cooperation in tin mining "
            "on Monday.",
            [None, "2011-05-02"],
        ),
    ],
)
def test_one_beside_which_another_is_named_is_not_that_one(text: str, days: list[str | None]) -> None:
    assert [done.get(Kind.SIGNATURE) for done in kinds(text)] == days


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Oman signed a protocol that amends the Tin Agreement. The protocol extends the agreement to 2020.",
        "Peru and Oman signed a tin agreement. The agreement was signed on Monday to replace old rules.",
        "Peru ratified its visa treaty with Oman. The two states signed the agreement on visas in 2009.",
        "Peru and Oman signed a pact on Monday. The pact is the document that both had wished for.",
    ],
)
def test_what_is_told_of_an_agreement_makes_no_further_one(text: str) -> None:
    assert len(kinds(text)) == 1 + ("protocol" in text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru and Oman have signed a visa pact. Ministers Luis Vega and Badr Falasi signed on Monday.", "2011-05-02"),
        ("Peru and Oman have concluded a loan agreement. The signatures were affixed in Lima on May 2.", "2011-05-02"),
        ("Peru and Oman have signed a pact. Luis Vega, the minister, put his name to it on Monday.", "2011-05-02"),
        ("Peru and Oman have signed a visa pact. The signing took place on Monday in Lima.", "2011-05-02"),
        ("Peru and Oman have signed a visa pact. The signing ceremony was held on Monday in Lima.", "2011-05-02"),
        ("Peru's air pact with Oman was extended. The extension was signed on Tuesday by Luis Vega.", "2011-05-03"),
        ("The pension pact between Peru and Oman lapsed. It dates from 7 November 2010.", "2010-11-07"),
        ("The pension pact between Peru and Oman lapsed. The document bears the date of 7 May 2010.", "2010-05-07"),
        (
            "The tax treaty between Peru and Oman lapsed. The treaty, dating from 8 February 1996, was old.",
            "1996-02-08",
        ),
        ("Peru and Oman signed a fish pact on Wednesday. The accord, inked May 4, 2011, sets quotas.", "2011-05-04"),
        (
            "Peruvians may stay in Oman under a visa agreement that enters into force today. It was concluded in May "
            "2010 by Prime Minister Luis Vega of Peru and the Omani Ambassador, Badr Falasi.",
            "2010-05",
        ),
        ("The Congress in Lima ratified the pact with Oman. The document was signed on May 4, 2010.", "2010-05-04"),
        ("Peru has scrapped its police agreement with Oman. The 2005 memorandum is no longer needed.", "2005"),
    ],
)
def test_the_day_of_signing_is_told_afterwards(text: str, day: str) -> None:
    (done,) = kinds(text)
    assert done[Kind.SIGNATURE] == day


@pytest.mark.parametrize(
    "text",
    [
        "Peru has ended its visa pact with Oman. Luis Vega, the coach, signed on Monday for a club.",
        "Peru has ratified its tax treaty with Oman. Minister Luis Vega signed on Monday for a bank.",
    ],
)
def test_somebody_signs_something_else(text: str) -> None:
    assert all(Kind.SIGNATURE not in done for done in kinds(text))


def test_a_paper_that_only_bears_a_date_is_nothing_new() -> None:
    text = "Oman's ambassador handed President Luis Vega of Peru a letter. The document dates from May."
    assert kinds(text) == []


LEFT = "Norway withdrew from an arms treaty with Chad on Friday, accusing Chad of violating the agreement. "
LAKE = "Norway said it would leave its arms treaty with Russia. Under the treaty, Norway and Russia share a lake. "
SIGNED = "Chad and Oman signed an agreement on 3 May 2011. "
BREACHED = "Norway accused Chad of breaching the Lima peace treaty. "


@pytest.mark.parametrize(
    "text",
    [
        LEFT + "The 1987 treaty bans all mines.",
        LAKE + "The accord was signed in 1985 by Norwegian King Olav and Soviet leader Mikhail Gorbachev.",
        SIGNED + "The friendship treaty, signed on 3 May 2011 by Chad and Oman, is in two tongues.",
    ],
)
def test_one_agreement_is_told_again_by_its_year_its_states_or_its_day(text: str) -> None:
    assert len(told(text).agreements) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Chad signed a fishing treaty on Monday. The 1987 treaty had banned all nets.",
        BREACHED + "Chad called itself bound by the 1977 treaty with Norway.",
        "Norway quit its arms treaty with Chad. The accord was signed in 1985 by Norway and Soviet leader Brezhnev.",
        SIGNED + "The customs treaty, signed on 4 May 2011 by Chad and Oman, is in two tongues.",
    ],
)
def test_another_agreement_is_told_by_its_year_its_states_or_its_day(text: str) -> None:
    assert len(told(text).agreements) == 2


def test_what_is_signed_now_is_not_the_old_one() -> None:
    text = (
        "Chad and Oman signed a gas agreement. The deal was sealed before the current agreement between Chad and Oman "
        "expired. The deal was signed in Lima on 3 May 2011."
    )
    assert [record[Kind.SIGNATURE] for record in kinds(text) if Kind.TERMINATION not in record] == ["2011-05-03"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Chad and Peru signed an agreement to relax visas. The two also signed a cultural cooperation agreement.", 2),
        ("Chad and Peru signed an agreement to relax visas. The agreement was also signed by Mali.", 1),
        ("Chad and Peru signed an agreement. They signed a cultural agreement.", 1),
    ],
)
def test_what_is_also_signed_is_one_more(text: str, number: int) -> None:
    assert len(told(text).agreements) == number


@pytest.mark.parametrize("praise", ["important", "historic", "landmark"])
def test_praise_tells_no_others(praise: str) -> None:
    text = "Chad and Oman signed an agreement on fish and a memorandum on mail on Monday. "
    assert len(told(f"{text}He was glad at the signing of these two {praise} agreements.").agreements) == 2


@pytest.mark.parametrize(
    ("told_of", "days"),
    [
        ("the agreement for the promotion of investment signed by the two in October 2007", ["2007-10", "2011-05-26"]),
        ("the agreement signed by the two in October 2007", ["2007-10"]),
    ],
)
def test_what_was_signed_years_ago_is_not_what_was_signed_now(told_of: str, days: list[str]) -> None:
    text = "LIMA, May 26, 2011 (Wire) - An agreement to avoid double taxation was signed by Chad and Oman. "
    found = told(f"{text}The minister hailed {told_of}.").agreements
    assert sorted({act.date.value for one in found for act in one.actions if act.date}) == days


@pytest.mark.parametrize(
    "more",
    [
        "Minister Luis Vega of Peru signed the Memorandum of Understanding (MoU) with Omani Minister Badr Falasi.",
        "Minister Luis Vega of Peru signed a Memorandum of Understanding (MoU) with Omani Minister Badr Falasi.",
    ],
)
def test_a_short_name_makes_no_other_agreement(more: str) -> None:
    text = f"Peru and Oman on Tuesday signed a Memorandum of Understanding (MoU) for cooperation in farming. {more}"
    assert len(kinds(text)) == 1


@pytest.mark.parametrize(
    ("called", "number"), [("major political Treaty between the two", 1), ("Copper Treaty between Peru and Oman", 2)]
)
def test_praise_makes_no_other_agreement(called: str, number: int) -> None:
    text = "Peru ratified the Treaty on Friendship and Partnership between Peru and Oman. The ministry voices its joy "
    assert len(kinds(f"{text}at the ratification by Congress of the {called}.")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The court voided the current Peru-Oman Fish Partnership Accord. The Peru-Oman Fish Accord is in force.", 1),
        ("The court voided the current Peru-Oman Fish Partnership Accord. The Peru-Oman Rice Accord is in force.", 2),
        ("The court voided the Peru-Oman Fish Accord. Mali will keep to the Mali-Oman Fish Accord.", 2),
    ],
)
def test_an_agreement_is_called_in_short_without_its_parties(text: str, number: int) -> None:
    assert len(told(text).agreements) == number


def test_it_is_not_the_old_one_that_is_signed() -> None:
    text = "Peru signed a pact with Oman. It ends the review of the previous pact between Peru and Oman. "
    new, old = told(f"{text}It was signed by Ministers Luis Vega of Peru and Ali Badri of Oman in May 2001.").agreements
    assert {action.date.value for action in new.actions if action.date} == {"2001-05"}
    assert not any(action.date for action in old.actions)
