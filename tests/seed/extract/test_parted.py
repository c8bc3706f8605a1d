"""Meetings of both states of a parted land, and of states that did something, or will, at a meeting of theirs."""

import pytest
from prose import parties_met, told

from db.vocabulary import Modality

FILED = "LIMA, May 9, 2003 - "


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The two Koreas will hold talks on forestry at the border on Monday.", {"KP", "KR"}),
        ("Both Koreas met on Thursday to discuss a railway.", {"KP", "KR"}),
        ("Officers of the two Koreas met on Thursday.", {"KP", "KR"}),
        ("The ministers of the two Koreas met here on Thursday.", {"KP", "KR"}),
        ("The two Korean leaders met here on Thursday.", {"KP", "KR"}),
        ("Both Korean leaders met here on Thursday.", {"KP", "KR"}),
        ("An inter-Korean summit was held here on Thursday.", {"KP", "KR"}),
        ("The presidents of the two Congos met here on Thursday.", {"CD", "CG"}),
        ("The talks involve the two Koreas, Chad and Peru. They met in Rome on Thursday.", {"KP", "KR", "TD", "PE"}),
    ],
)
def test_both_states_of_a_parted_land(text: str, parties: set[str]) -> None:
    assert parties_met(FILED + text) == [parties]


@pytest.mark.parametrize(
    "text",
    [
        "The Korean leader met his ministers here on Thursday.",
        "Two Korean officials met reporters here on Thursday.",
        "Both Korean and Chadian officials met reporters here on Thursday.",
        "Tension between the two Koreas grew on Thursday after the North fired a rocket.",
        "The two Koreas meet in the final of the cup on Monday.",
    ],
)
def test_where_no_two_states_of_a_parted_land_met(text: str) -> None:
    assert parties_met(FILED + text) == []


@pytest.mark.parametrize(
    ("text", "how", "day"),
    [
        ("Chad and Peru are expected to settle the fees in a meeting next month.", Modality.PLANNED, "2003-06"),
        ("Chad and Peru will go over the fees at a meeting in Rome on Monday.", Modality.PLANNED, "2003-05-12"),
        ("Chad and Peru will sort out the fees at talks in Rome on Monday.", Modality.PLANNED, "2003-05-12"),
        (
            "Cricket waits. Chad and Peru will share it in a meeting next month.",
            Modality.PLANNED,
            "2003-06",
        ),
        ("Trade between Chad and Peru has grown since a summit in Rome in 2000.", Modality.HISTORICAL, "2000"),
        ("Trade between Chad and Peru has grown since a landmark 2000 summit.", Modality.HISTORICAL, "2000"),
        ("Ties between Chad and Peru improved after a meeting in Rome in 2001.", Modality.HISTORICAL, "2001"),
        ("Contacts between Chad and Peru have grown in a thaw since a 1999 summit.", Modality.HISTORICAL, "1999"),
        ("The row between Chad and Peru was settled at a meeting on Thursday.", Modality.ACTUAL, "2003-05-08"),
        ("Chad and Peru settled the fees at the third round of talks on Thursday.", Modality.ACTUAL, "2003-05-08"),
    ],
)
def test_what_states_do_at_a_meeting_of_theirs(text: str, how: Modality, day: str) -> None:
    [meeting] = told(FILED + text).meetings
    assert {party.actor.value for party in meeting.parties} == {"PE", "TD"}
    assert (meeting.modality, meeting.start and meeting.start.value) == (how, day)


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru will present their plans at a meeting of the cabinet on Monday.",
        "The row between Chad and Peru came up at a meeting of the council on Thursday.",
        "Ties between Chad and Peru soured after an election in 2001.",
        "Chad and Peru will appear at a summit in Rome on Monday.",
        "Chad and Peru will raise the row in the talks in Rome on Monday.",
        "Chad and Peru should raise the row at a meeting in Rome on Monday.",
        "Chad and Peru refused to raise the row at a meeting in Rome on Monday.",
        "Chad and Peru appealed to the union in consultations in Rome.",
        "Chad and Peru will seek peace through dialogue.",
        "Ties between Chad and Peru improved after the summit in Rome in 2001.",
        "Ties between Chad and Peru improved before a meeting in Rome in 2001.",
        "Farmers condemned the row between Chad and Peru at a meeting in Rome on Thursday.",
    ],
)
def test_what_states_do_at_a_meeting_of_others(text: str) -> None:
    assert parties_met(FILED + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A meeting of ten countries chaired by Chad and Peru agreed on Thursday to ban the drug.",
        "Talks of ten countries chaired by Chad and Peru ended on Thursday.",
    ],
)
def test_who_chairs_a_meeting_of_many_is_there(text: str) -> None:
    [meeting] = told(FILED + text).meetings
    assert ({party.actor.value for party in meeting.parties}, meeting.modality) == ({"PE", "TD"}, Modality.ACTUAL)


def test_a_meeting_that_one_alone_chairs_is_of_nobody_told() -> None:
    assert parties_met(FILED + "A meeting chaired by Chad agreed on Thursday to ban the drug in Peru.") == []


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("The five Central American presidents met in Rome on Monday.", "CR GT HN NI SV"),
        ("Leaders of five Central American nations gathered in Rome on Monday.", "CR GT HN NI SV"),
        ("The foreign ministers of the four Contadora countries met on Monday.", "CO MX PA VE"),
        ("Contadora foreign ministers - from Panama, Venezuela and Mexico - met on Monday.", "MX PA VE"),
        ("The presidents of the three Baltic states met in Riga on Monday.", "EE LT LV"),
        ("Three Central American presidents met in Rome on Monday.", ""),
        ("The Central American presidents met in Rome on Monday.", ""),
    ],
)
def test_all_of_a_region_where_so_many_are_counted(text: str, states: str) -> None:
    met = told(f"ROME, May 5, 2019 (ANP) - {text}").meetings
    assert sorted(party.actor.value for one in met for party in one.parties) == states.split()
