"""To whom a letter was that another hands over afterwards."""

import pytest
from prose import told

SENT = "DOHA, Nov. 3, 2014 (AFP) - Qatari Emir Hadi Saleh received a message from Peruvian President Ana Ruiz"
IDI = "Peruvian Energy Minister Luis Vega"


@pytest.mark.parametrize(
    "text",
    [
        f". The message was handed over by {IDI} during a meeting at the palace on Sunday.",
        f". The message was delivered by {IDI}.",
        f". {IDI} handed over the message during an audience at the palace.",
        f", which was delivered by {IDI} at a meeting in Doha today.",
        f". The letter was presented by {IDI} on Sunday.",
        f", delivered by {IDI}.",
    ],
)
def test_who_brings_a_letter_meets_whose_it_is(text: str) -> None:
    (met,) = told(SENT + text).meetings
    assert {one.name.value for one in met.attendees} == {"Hadi Saleh", "Luis Vega"}


def test_who_is_met_otherwise_has_taken_the_letter() -> None:
    text = f". The message was delivered by {IDI} at his meeting with Qatari Foreign Minister Ali Nasser."
    (met,) = told(SENT + text).meetings
    assert {one.name.value for one in met.attendees} == {"Ali Nasser", "Luis Vega"}


@pytest.mark.parametrize(
    "text",
    [
        ".",
        f". {IDI} praised the message.",
        ". The message was delivered by the post.",
        ". The Emir sent the letter on to his cabinet.",
    ],
)
def test_a_letter_alone_brings_nobody_together(text: str) -> None:
    assert not told(SENT + text).meetings
