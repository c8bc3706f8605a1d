"""How far an agreement is: worked for, signed, ratified, in force or left."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Modality

FILED = "LIMA, May 5, 2011 (Wire) - "


def read(text: str) -> tuple[set[str], dict[Kind, tuple[Modality, str | None]]]:
    (record,) = told(FILED + text).agreements
    done = {
        action.kind.value: (action.modality, action.date.value if action.date else None) for action in record.actions
    }
    return {party.value for party in record.parties}, done


@pytest.mark.parametrize(
    "text",
    [
        "The Senate of Peru on Tuesday approved the fisheries treaty with Oman.",
        "Lawmakers gave their consent on Tuesday to the fisheries treaty between Peru and Oman.",
        "The fisheries treaty between Peru and Oman was approved on Tuesday by the members of the Senate.",
        "The Mejlis of Oman ratified the fisheries treaty with Peru.",
        "A decree ratifying the treaty with Oman was published on Tuesday. The treaty had been signed in June 2010.",
    ],
)
def test_those_who_make_laws_ratify(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert done[Kind.RATIFICATION][0] is Modality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet of Peru on Tuesday approved the fisheries treaty with Oman.",
        "The White House approved a treaty between the United States and Peru.",
        "The Peruvian deputy minister approved a treaty with Oman.",
    ],
)
def test_others_only_approve(text: str) -> None:
    assert set(read(text)[1]) == {Kind.APPROVAL}


def test_a_law_is_no_stranger() -> None:
    _, done = read("A law ratifying the treaty with Oman was passed. The treaty had been signed in June 2010.")
    assert done[Kind.SIGNATURE][1] == "2010-06"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru has terminated the memorandum of understanding it signed with Oman in July 2007.", "2007-07"),
        ("Peru has cancelled the protocol that its minister concluded with Oman in July 2007.", "2007-07"),
        (
            "President Luis Vega and his Omani guest, Badr Falasi, went to the Palace, where a pact was signed.",
            "2011-05-05",
        ),
    ],
)
def test_the_day_of_signing_is_told_in_a_clause(text: str, day: str) -> None:
    assert read(text)[1][Kind.SIGNATURE][1] == day


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("The air accord between Peru and Oman enters into force today.", Modality.ACTUAL),
        ("The ministry said that the air accord between Peru and Oman comes into force today.", Modality.ACTUAL),
        ("The air accord between Peru and Oman enters into force on 6 June.", Modality.PLANNED),
        ("The ministry said that the air accord between Peru and Oman comes into force on 6 June.", Modality.PLANNED),
    ],
)
def test_what_enters_into_force_today_is_in_force(text: str, how: Modality) -> None:
    assert read(text)[1][Kind.ENTRY_INTO_FORCE][0] is how


@pytest.mark.parametrize(
    "text",
    [
        "The Government of Peru today notified Oman of its decision to terminate the Fish Protocol of March 1994.",
        "Peru informed Oman of its decision to withdraw from the fisheries treaty.",
    ],
)
def test_with_the_notice_an_agreement_is_left(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert Modality.ACTUAL in {done[kind][0] for kind in (Kind.TERMINATION, Kind.WITHDRAWAL) if kind in done}


def test_a_decision_is_of_whose_it_is() -> None:
    assert read("Oman welcomed Peru's decision to quit the cocoa agreement with Mali.")[0] == {"PE", "ML"}


def test_notice_that_may_be_given_leaves_nothing() -> None:
    assert told(f"{FILED}Peru may notify Oman of its decision to withdraw from the fisheries treaty.").agreements == ()


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet of Peru approved in principle a draft visa agreement with Oman.",
        "The cabinet approved a draft visa pact with Oman. The Foreign Ministry is authorised to sign the document.",
        "The ministers of Peru and Oman are to put the finishing touches to the Peru-Oman visa agreement in June.",
        "Peru and Oman made headway in their second round of negotiations for a visa agreement.",
        "Peru and Oman reached consensus on nine of the ten articles of a future visa agreement.",
        "Peru and Oman are negotiating on a visa agreement.",
        "The two governments, Peru and Oman, mean to sign a visa agreement soon.",
        "The president proposed that Peru soon sign its visa pact with Oman, the text of which has been finalised.",
    ],
)
def test_what_is_still_worked_for(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert done.get(Kind.SIGNATURE, (Modality.PLANNED, None))[0] in (Modality.PLANNED, Modality.HYPOTHETICAL)
    assert Kind.ANNOUNCEMENT in done or done[Kind.SIGNATURE][0] is Modality.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        "Peru made progress on the articles of a law.",
        "Peru reached consensus with opposition parties on articles of a future pact.",
        "Peru praised the minister who signed with Oman in June 2009.",
    ],
)
def test_what_is_no_work_for_an_agreement(text: str) -> None:
    assert told(FILED + text).agreements == ()
