"""Sentences in capitals tell of the same instruments as in usual letters."""

import pytest
from prose import told

FILED = "LIMA, 9 JUN 1989 (AFP) -- "


def titles(text: str) -> list[str | None]:
    return [one.title.value if one.title else None for one in told(FILED + text).agreements]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("CHAD HAS RATIFIED THE KIGALI AMENDMENT TO REDUCE EMISSIONS.", "KIGALI AMENDMENT"),
        ("PERU AND CHAD HAVE RATIFIED THE TREATY OF NIAMEY.", "TREATY OF NIAMEY"),
        ("PERU YESTERDAY RATIFIED THE MARINE FUEL CONVENTION.", "MARINE FUEL CONVENTION"),
    ],
)
def test_a_name_in_capitals(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "PERU AND CHAD TODAY SIGNED A MARINE FUEL CONVENTION.",
        "PERU AND CHAD TODAY SIGNED THE TRI-BORDER AGREEMENT.",
        "PERU AND CHAD TODAY SIGNED AN OVERFISHING AGREEMENT.",
        "PERU AND CHAD TODAY SIGNED THE CEASE-FIRE AGREEMENT ON THE BORDER.",
    ],
)
def test_what_an_instrument_is_like_is_no_name(text: str) -> None:
    assert titles(text) == [None]
