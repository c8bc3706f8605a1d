"""Sessions whose parties are told only by who led each side."""

import pytest
from prose import told

from db.vocabulary import Modality

FILED = "LIMA, May 5, 2011 (Wire) - "
LED = "The Chadian delegation was led by Minister Ali Idi. The Peruvian side was headed by Minister Luis Vega."


@pytest.mark.parametrize(
    ("text", "day", "modality"),
    [
        (
            f"The third session of the Joint Commission was held in Lima on Tuesday. {LED}",
            "2011-05-03",
            Modality.ACTUAL,
        ),
        (f"The Joint Committee meeting was convened in Lima on Tuesday. {LED}", "2011-05-03", Modality.ACTUAL),
        (
            "The third session of the Joint Commission was held in Lima on Tuesday. The Chadian delegation was led by "
            "Minister Ali Idi, and the Peruvian delegation by Minister Luis Vega.",
            "2011-05-03",
            Modality.ACTUAL,
        ),
        (
            "A meeting of the Joint Committee will be held in Lima on May 8. "
            "The Chadian team will be led by Minister Ali Idi. The Peruvian side will be led by Minister Luis Vega.",
            "2011-05-08",
            Modality.PLANNED,
        ),
        (f"Chad and Peru met in Lima on Tuesday. The session was held in a hall. {LED}", "2011-05-03", Modality.ACTUAL),
    ],
)
def test_those_who_led_the_sides_met(text: str, day: str, modality: Modality) -> None:
    (met,) = told(FILED + text).meetings
    assert {party.actor.value for party in met.parties} == {"TD", "PE"}
    assert {one.name.value for one in met.attendees} == {"Ali Idi", "Luis Vega"}
    assert met.start is not None
    assert (met.start.value, met.modality) == (day, modality)


@pytest.mark.parametrize(
    "text",
    [
        "A meeting of the party was held in Lima on Tuesday. The Chadian delegation was led by Minister Ali Idi.",
        f"A fair was held in Lima on Tuesday. {LED}",
        f"The session was held in Lima on Tuesday. It rained. It was cold. Trade is up. It grew by much. {LED}",
    ],
)
def test_others_who_lead_did_not_meet_there(text: str) -> None:
    assert not told(FILED + text).meetings
