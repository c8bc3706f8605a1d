"""What photographs show, in the present of what is over, and what else is told in the present."""

import pytest
from prose import told

from db.vocabulary import Modality

VEGA, OKELLO = "Peruvian President Luis Vega", "Chadian President Ali Okello"


def read(text: str) -> list[tuple[Modality, str | None]]:
    met = told(f"LIMA, June 14, 2023 (AFP) - {text}").meetings  # a Wednesday
    return [(one.modality, one.start.value if one.start else None) for one in met]


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} shakes hands with {OKELLO} before their meeting in Lima on Tuesday.",
        f"{VEGA}, right, welcomes {OKELLO} prior to talks in Lima on Tuesday.",
        f"{VEGA} poses with {OKELLO} in Lima on Tuesday.",
        f"{VEGA} greets {OKELLO} during a ceremony in Lima on Tuesday.",
        f"{VEGA} and {OKELLO} exchange gifts after their talks in Lima on Tuesday.",
    ],
)
def test_a_photograph_is_of_what_is_over(text: str) -> None:
    assert read(text) == [(Modality.ACTUAL, "2023-06-13")]


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} welcomes {OKELLO} on Tuesday.",
        f"{VEGA} meets {OKELLO} on Tuesday.",
        f"{VEGA} holds talks with {OKELLO} on Tuesday.",
    ],
)
def test_a_timetable_is_of_what_is_to_come(text: str) -> None:
    assert read(text) == [(Modality.PLANNED, "2023-06-20")]
