"""Whom somebody asks to come."""

import pytest
from prose import told

from db.vocabulary import Modality

VEGA, OKELLO = "Peruvian Foreign Minister Ana Vega", "Chadian President Ali Okello"


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} invited {OKELLO} to Lima.",
        f"{VEGA} invited {OKELLO} to come to Lima.",
        f"Peru has invited {OKELLO} to attend the anniversary in Lima in May.",
        f"Peru has extended an invitation to {OKELLO} to attend the anniversary of the dam.",
        f"Peru has sent an invitation to {OKELLO} to open the fair.",
        f"{OKELLO} has been invited to Lima by {VEGA}.",
        f"{OKELLO} has been invited by Peru to inaugurate the dam.",
        f"Peru has invited Chad's president to the inauguration of {VEGA}.",
        f"{VEGA} invited {OKELLO} to the water fair in Lima in May.",
        f"{VEGA} extended an invitation to {OKELLO} for attending the fleet review in Lima.",
        f"Peru's envoy conveyed to {OKELLO} an invitation by President Ana Ruiz to make a visit to Peru.",
    ],
)
def test_whoever_is_invited_may_come(text: str) -> None:
    (record,) = told(text).meetings
    assert record.modality is Modality.HYPOTHETICAL
    assert {party.actor.value for party in record.parties} == {"PE", "TD"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru invited Chadian investors to Lima.",
        "Peru invited Chad to take part in the trade fair.",
        f"{VEGA} invited {OKELLO} to resign.",
        f"{VEGA} invited Peruvian mayors to Lima.",
        f"{VEGA} handed an invitation to the mayor.",
        "Peru has invited Chad's president to the summit of the African Union.",
        f"Peru has invited {OKELLO} to attend the summit of the African Union.",
    ],
)
def test_who_is_asked_for_something_else(text: str) -> None:
    assert told(text).meetings == ()


def test_the_invitation_to_a_visit_that_is_off_is_of_that() -> None:
    text = f"{OKELLO} has called off a trip to Lima. Okello had been invited by {VEGA} to open the fair."
    (record,) = told(text).meetings
    assert record.modality is Modality.NEGATED


def test_whom_somebody_hands_an_invitation_to_come() -> None:
    met = f"LIMA, 5 May 2021 (ANP) - {VEGA} met {OKELLO} on Tuesday."
    _, coming = told(f"{met}\n\nShe handed him an invitation from President Luis Ruiz to pay a visit to Lima.").meetings
    assert coming.modality is Modality.HYPOTHETICAL
    assert {person.name.value for person in coming.attendees} == {"Ali Okello"}


@pytest.mark.parametrize(
    ("asked", "states"),
    [
        ("invited President Ali Idi of Chad for a state visit to Peru", {"PE", "TD"}),
        ("extended an invitation to President Ali Idi of Chad for an official visit", {"PE", "TD"}),
        ("invited President Ali Idi of Chad for her birthday", set()),
    ],
)
def test_who_is_asked_for_a_visit_may_come(asked: str, states: set[str]) -> None:
    found = told(f"LIMA, May 5, 2011 (Wire) - President Ana Ruiz of Peru has {asked}.").meetings
    assert {party.actor.value for one in found for party in one.parties} == states
    assert {one.modality for one in found} <= {Modality.HYPOTHETICAL}
