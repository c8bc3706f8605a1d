"""Visits of others, of which those who met spoke: "recalled the visit of President Idi to Peru"."""

import pytest
from prose import served, told

from db.vocabulary import Modality

MET = "JOINT STATEMENT\n\n6 March 2023\n\nKenyan Minister Tom Otieno met Peruvian Minister Ana Ruiz in Nairobi today. "


def others(text: str) -> list[tuple[set[str], set[str], Modality, str | None]]:
    return [
        (
            {party.actor.value for party in one.parties},
            {person.name.value for person in one.attendees},
            one.modality,
            one.start and str(one.start.value),
        )
        for one in told(f"{MET}{text}").meetings[1:]
    ]


@pytest.mark.parametrize(
    ("text", "how", "when"),
    [
        (
            "They recalled the visit of Peruvian President Luis Paz to Kenya in May 2021.",
            Modality.HISTORICAL,
            "2021-05",
        ),
        ("They looked forward to the visit of President Luis Paz to Kenya in May.", Modality.PLANNED, "2023-05"),
        ("They looked forward to the visit to Kenya in May by President Luis Paz.", Modality.PLANNED, "2023-05"),
        ("They discussed plans for the visit of President Luis Paz to Kenya in May.", Modality.PLANNED, "2023-05"),
        ("They noted the visit to Kenya later this week by President Luis Paz of Peru.", Modality.PLANNED, "2023-03"),
    ],
)
def test_a_visit_that_is_spoken_of_is_of_the_visitor_alone(text: str, how: Modality, when: str | None) -> None:
    assert others(text) == [({"KE", "PE"}, {"Luis Paz"}, how, when)]


@pytest.mark.parametrize(
    "text",
    [
        "They recalled the visit of many tourists to Kenya in May 2021.",
        "They recalled the letter of President Luis Paz to Kenya in May 2021.",
        "They looked forward to the visit to Kenya in May by a choir.",
    ],
)
def test_a_visit_of_nobody_in_office(text: str) -> None:
    assert others(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "They recalled the visit of President Luis Paz to Kenya.",
        "They looked forward to the visit to Kenya next month by President Luis Paz.",
        "They recalled the trip of President Luis Paz to the Kenya of old.",
    ],
)
def test_a_visitor_does_not_serve_where_he_goes(text: str) -> None:
    assert served(f"{MET}{text}")["Luis Paz"] == "PE"


def test_who_speaks_of_a_visit_to_his_own_state_serves_it() -> None:
    assert served(f"{MET}They recalled the thanks of Trade Minister Luis Paz to Kenya.")["Luis Paz"] == "KE"


@pytest.mark.parametrize(
    "text",
    [
        "The ministers reviewed progress since their meeting in Lima in May 2021.",
        "The ministers signed off on plans after their talks in Lima in May 2021.",
    ],
)
def test_where_another_meeting_was_is_not_where_this_one_was(text: str) -> None:
    ((_, _, how, _),) = others(text)
    assert how is not Modality.ACTUAL


@pytest.mark.parametrize("style", ["the Honourable", "His Excellency"])
def test_whose_invitation_it_was_ends_before_a_style(style: str) -> None:
    text = (
        f"At the invitation of Ana Ruiz, President of Peru, {style} Tom Otieno, Premier of Kenya, paid a visit to Peru."
    )
    (one,) = told(text).meetings
    assert {person.name.value for person in one.attendees} == {"Ana Ruiz", "Tom Otieno"}
