"""Whom those serve who are listed to have gone with somebody."""

import pytest
from prose import told

CAME = "N'DJAMENA - President Ana Ruiz of Peru arrived in Chad, where Prime Minister Idi Saleh of Chad met her."
TORA = "Foreign Minister Joe Tora"


def served(text: str) -> str | None:
    (tora,) = (one for one in told(text).officials if one.name.value == "Joe Tora")
    (holding,) = tora.holdings
    return holding.actor.value if holding.actor else None


@pytest.mark.parametrize(
    "listed",
    [
        f"Accompanying President Ruiz are {TORA} and Education Minister Kham Sou.",
        f"Accompanying the President were the Minister of Education, Kham Sou, and {TORA}.",
        f"Among those accompanying President Ruiz is {TORA}.",
        f"Also accompanying President Ruiz was {TORA}.",
        f"Accompanying President Ruiz is Education Minister Kham Sou. Others are: {TORA}; and Judge Luis Vega.",
        f"Her entourage includes {TORA}.",
        f"Her high-level delegation also included {TORA}.",
        f"Accompanying her are {TORA} and Education Minister Kham Sou.",
        f"With her were Education Minister Kham Sou and {TORA}.",
        f"Members of her delegation are {TORA} and Education Minister Kham Sou.",
        f"{TORA} and Education Minister Kham Sou are travelling with her.",
    ],
)
def test_those_who_go_with_somebody_serve_whom_he_serves(listed: str) -> None:
    assert served(f"{CAME} {listed}") == "PE"


@pytest.mark.parametrize(
    "other",
    [
        f"Accompanying Prime Minister Saleh was {TORA}.",
        f"Her visit includes talks with {TORA}.",
        f"The guests spoke. Others were heard by {TORA}.",
        f"Education Minister Kham Sou, who travels with her, met {TORA} of Chad.",
    ],
)
def test_who_is_with_others_serves_another(other: str) -> None:
    assert served(f"{CAME} {other}") == "TD"


@pytest.mark.parametrize(
    "text",
    [
        f"President Ana Ruiz of Peru leads a delegation to Chad that includes Education Minister Kham Sou and {TORA}.",
        f"Peruvian President Ana Ruiz will head a team, including {TORA}, to Chad next week.",
    ],
)
def test_whom_somebody_leads_abroad_is_his_own(text: str) -> None:
    assert served(text) == "PE"


def test_who_is_included_in_what_another_does_is_not_led() -> None:
    assert served(f"Peruvian President Ana Ruiz led a team to Chad. Talks in Chad included {TORA}.") != "PE"
