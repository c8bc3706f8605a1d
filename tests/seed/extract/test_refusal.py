"""What somebody would have none of, who was not let in, and what was years ago."""

import pytest
from prose import told

from db.vocabulary import Modality

VEGA, OKELLO = "Peruvian Foreign Minister Ana Vega", "Chadian President Ali Okello"
FILED = "LIMA, July 6, 1994 (AFP) - "  # a Wednesday


def read(text: str) -> tuple[Modality, str | None]:
    (record,) = told(FILED + text).meetings
    return record.modality, record.start.value if record.start else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru on Wednesday ruled out any early summit with Chad.", None),
        (f"Peru on Wednesday rejected a meeting with {OKELLO}.", None),
        (f"{VEGA} refused on Wednesday to meet {OKELLO}.", None),
        (f"{VEGA} on Wednesday declined an offer of talks with {OKELLO}.", None),
        (f"{VEGA} ruled out talks with {OKELLO} on Friday.", "1994-07-08"),
    ],
)
def test_the_day_of_a_refusal_is_not_that_of_the_meeting(text: str, day: str | None) -> None:
    assert read(text) == (Modality.NEGATED, day)


@pytest.mark.parametrize(
    "text",
    [
        "A delegation of Peru that had been due to fly into Chad on Tuesday was refused entry by the rulers.",
        "A mission of the bloc ECOWAS that had been due to fly into Chad on Tuesday was turned back by soldiers.",
        f"{VEGA}, who was to fly to Chad on Tuesday, was denied a visa.",
    ],
)
def test_who_is_not_let_in(text: str) -> None:
    assert read(text) == (Modality.NEGATED, "1994-07-05")


@pytest.mark.parametrize(
    "text",
    [
        f"It is ten years since {VEGA} and {OKELLO} shook hands, as newspapers recalled on Tuesday.",
        f"Ten years after {VEGA} and {OKELLO} met in Rome, the pact holds.",
        f"Thirty years ago this week {VEGA} and {OKELLO} met in Rome.",
    ],
)
def test_what_was_years_ago(text: str) -> None:
    assert read(text) == (Modality.HISTORICAL, None)


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} and {OKELLO} met in Rome on Monday, years after the war.",
        f"Two days after {VEGA} and {OKELLO} met in Rome on Monday, the pact holds.",
    ],
)
def test_what_was_not(text: str) -> None:
    assert read(text)[0] is Modality.ACTUAL


def test_that_morning_is_of_the_day_that_was_told() -> None:
    text = f"{VEGA} met Malian President Moussa Keita on 22 November 2011. {OKELLO} had seen Vega off that morning."
    days = [record.start.value if record.start else None for record in told(text).meetings]
    assert days == ["2011-11-22", "2011-11-22"]


def test_who_refuses_a_visit_to_elsewhere_was_to_meet_nobody() -> None:
    text = f"Chad rejected {VEGA}'s bid to make a visit to Cusco in Peru."
    assert told(FILED + text).meetings == ()


def test_who_refuses_a_visit_is_whom_it_was_to() -> None:
    assert read(f"Chad rejected {VEGA}'s request to visit N'Djamena.") == (Modality.NEGATED, None)
