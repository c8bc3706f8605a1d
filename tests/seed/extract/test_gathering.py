"""Those of several states who are told to be at one occasion, whoever of them met whom."""

import pytest
from prose import parties_met, told

from db.vocabulary import Modality

FILED = "LIMA, May 9, 2003 - "
RUIZ, IDI, MBA = "Peruvian President Ana Ruiz", "Chadian Premier Ali Idi", "Gabon's foreign minister, Jean Mba"
LATE = "The funeral of the old king took place on Thursday."
SOON = "The anniversary of the landing is on Monday."
ALL = {"PE", "TD", "GA"}


@pytest.mark.parametrize(
    ("text", "how", "day"),
    [
        (f"{LATE} Leaders from abroad were present, including {RUIZ}, {IDI} and {MBA}.", Modality.ACTUAL, "2003-05-08"),
        (
            f"{LATE} Among those who attended the ceremony were Ana Ruiz, the Peruvian president, {IDI} and {MBA}.",
            Modality.ACTUAL,
            "2003-05-08",
        ),
        (f"{LATE} Dignitaries at the burial included {RUIZ}, {IDI} and {MBA}.", Modality.ACTUAL, "2003-05-08"),
        (f"{LATE} The guests included {RUIZ}, {IDI} and {MBA}.", Modality.ACTUAL, "2003-05-08"),
        (f"{LATE} It was attended by leaders such as {RUIZ}, {IDI} and {MBA}.", Modality.ACTUAL, "2003-05-08"),
        (f"{LATE} Also attending were {RUIZ}, {IDI} and {MBA}.", Modality.ACTUAL, "2003-05-08"),
        (f"{LATE} Leaders were present, among them {IDI} and {MBA}. Host {RUIZ} wept.", Modality.ACTUAL, "2003-05-08"),
        (f"{SOON} Other leaders expected to attend are {RUIZ}, {IDI} and {MBA}.", Modality.PLANNED, "2003-05-12"),
        (f"{SOON} Invited guests include {RUIZ}, {IDI} and {MBA}.", Modality.PLANNED, "2003-05-12"),
    ],
)
def test_who_came_to_one_occasion(text: str, how: Modality, day: str) -> None:
    [meeting] = told(FILED + text).meetings
    assert {party.actor.value for party in meeting.parties} == ALL
    assert (meeting.modality, meeting.start and meeting.start.value) == (how, day)


@pytest.mark.parametrize(
    "text",
    [
        f"{LATE} Absent were {RUIZ} and {IDI}, who had not been invited to attend.",
        f"{LATE} Messages came from leaders including {RUIZ} and {IDI}.",
        f"{LATE} Previous guests of the court have included {RUIZ} and {IDI}.",
        f"{LATE} {RUIZ} attended. {IDI} sent a wreath.",
        f"{LATE} Mourners who attended carried pictures of {RUIZ} and {IDI}.",
        f"{LATE} Other leaders, including {RUIZ} and {IDI}, refused to attend.",
        f"{LATE} Orders were given by {RUIZ} and {IDI}.",
    ],
)
def test_who_came_to_no_occasion(text: str) -> None:
    assert parties_met(FILED + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The event was shown. Peruvian President Ana Ruiz and Chadian Premier Ali Idi attended Oxford University.",
        "The battle was long. Peruvian President Ana Ruiz and Chadian Premier Ali Idi attended mass in their villages.",
    ],
)
def test_who_attended_something_else_was_at_no_occasion(text: str) -> None:
    assert told(f"LIMA, May 9, 2003 - {text}").meetings == ()


def test_who_speaks_at_another_occasion_is_no_host_of_the_first() -> None:
    text = (
        "LIMA, May 9, 2003 - The old king's funeral took place on Thursday. Leaders were present, among them Peruvian "
        "President Ana Ruiz and Chadian Premier Ali Idi. Omani minister Omar Haddad spoke at a conference in Rome."
    )
    (meeting,) = told(text).meetings
    assert {party.actor.value for party in meeting.parties} == {"PE", "TD"}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Oman will host five-nation talks on fish. Peru, Chad and Mali will take part.", {"OM", "PE", "TD", "ML"}),
        (
            "Officials of six states will meet here in May. He said Peru, Chad, Mali and Oman would be represented.",
            {"PE", "TD", "ML", "OM"},
        ),
        ("The four-nation meeting on locusts opened today. Peru, Chad and Mali are taking part.", {"PE", "TD", "ML"}),
    ],
)
def test_a_meeting_of_so_many_states_is_of_those_told_to_take_part(text: str, states: set[str]) -> None:
    (one,) = told(f"MUSCAT, March 4, 2022 (AP) - {text}").meetings
    assert {party.actor.value for party in one.parties} == states


@pytest.mark.parametrize(
    "text",
    [
        "Runners came from six districts. Peru, Chad and Mali took part in the race.",
        "Aid from nine countries was stolen. Peru and Chad are represented on the board.",
        "The five-nation league fell apart. Peru, Chad and Mali took part in it.",
    ],
)
def test_what_else_is_of_many(text: str) -> None:
    assert not told(f"MUSCAT, March 4, 2022 (AP) - {text}").meetings
