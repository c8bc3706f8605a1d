"""Who met whom: every frame, and what only looks like one."""

import pytest
from prose import told

from db.vocabulary import Medium, Modality

ORLOV, MARCHAND = "Russian President Pavel Orlov", "French President Luc Marchand"


def parties(text: str) -> list[set[str]]:
    return [{party.actor.value for party in record.parties} for record in told(text).meetings]


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV} met {MARCHAND}.",
        f"{ORLOV} met with {MARCHAND}.",
        f"{ORLOV} and {MARCHAND} met in Geneva.",
        f"{ORLOV} held talks with {MARCHAND}.",
        f"{ORLOV} was received by {MARCHAND} on Monday.",
        f"{ORLOV} hosted {MARCHAND} for dinner.",
        f"Talks between {ORLOV} and {MARCHAND} took place in Geneva.",
        f"{ORLOV} discussed Libya in a telephone conversation with {MARCHAND}.",
        f"{ORLOV} and {MARCHAND} discussed Libya by phone.",
        f"{ORLOV} held talks with visiting {MARCHAND}.",
        "The Ambassador of Russia, Pavel Orlov, presented his credentials to French President Luc Marchand.",
        "Russian President Pavel Orlov visited France.",
        "Russia and France signed a treaty on Monday.",
    ],
)
def test_a_meeting_is_found(text: str) -> None:
    assert parties(text) == [{"RU", "FR"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV} thanked {MARCHAND}.",
        f"{ORLOV} sent a letter to {MARCHAND}.",
        f"{ORLOV} called on France to act.",
        "Spain beat Italy in the final at the stadium, where they will meet Germany.",
        "Danish firm Nordvind signed a contract with a Brazilian utility.",
        "Australian Prime Minister Olivia Hart met opposition members.",
    ],
)
def test_what_is_no_meeting(text: str) -> None:
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "Armenian Foreign Minister Tigran Sahakyan also met Lebanese Foreign Minister Ziad Khoury and Greek "
            "Foreign Minister Nikos Stavrou.",
            [{"AM", "LB"}, {"AM", "GR"}],
        ),
        (
            "Armenian Foreign Minister Tigran Sahakyan held trilateral talks with Lebanese Foreign Minister Ziad "
            "Khoury and Greek Foreign Minister Nikos Stavrou.",
            [{"AM", "LB", "GR"}],
        ),
    ],
)
def test_one_meeting_or_several(text: str, meetings: list[set[str]]) -> None:
    assert parties(text) == meetings


def test_what_was_called_off_is_told_as_such() -> None:
    (record,) = told(f"LIMA, Aug 9, 2012 (AFP) - {ORLOV} cancelled a meeting with {MARCHAND}.").meetings
    assert record.modality is Modality.NEGATED
    assert record.start is None


def test_a_visit_and_its_talks_are_one() -> None:
    text = f"{MARCHAND} arrived in Russia on Sunday. He held talks with {ORLOV} on Monday."
    assert parties(f"MOSCOW, March 12, 2018 (AFP) - {text}") == [{"RU", "FR"}]


def test_the_medium_is_told() -> None:
    (record,) = told(f"{ORLOV} and {MARCHAND} held a video conference.").meetings
    assert record.medium is not None
    assert record.medium.value is Medium.VIDEO
