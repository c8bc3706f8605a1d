"""Broken text is text: words lost or swapped, sentences out of order, capitals, no marks. Nothing stops the reading.

`CHANCERY_TEST_BROKEN=20000 uv run pytest -m slow tests/seed/extract/test_broken.py` breaks more of them.
"""

import os
import random
import re
from pathlib import Path

import pytest
from prose import told

from seed.records import Extraction

ARTICLES = [path.read_text("utf-8") for path in sorted((Path(__file__).parents[2] / "articles").glob("*.txt"))]
BROKEN = int(os.environ.get("CHANCERY_TEST_BROKEN", "600"))
LOST = 0.12
"""This part of the words is lost."""
SWAPPED = 12


def lose(chance: random.Random, text: str) -> str:
    return "".join(part for part in re.split(r"(\s+)", text) if part.isspace() or chance.random() > LOST)


def swap(chance: random.Random, text: str) -> str:
    words = re.split(r"(\s+)", text)
    for _ in range(SWAPPED):
        one, other = chance.randrange(len(words)), chance.randrange(len(words))
        words[one], words[other] = words[other], words[one]
    return "".join(words)


def shuffle(chance: random.Random, text: str) -> str:
    sentences = re.split(r"(?<=[.!?])\s+", text)
    chance.shuffle(sentences)
    return " ".join(sentences)


def unmark(_: random.Random, text: str) -> str:
    return text.replace(",", "").replace('"', "")


def shout(_: random.Random, text: str) -> str:
    return text.upper()


def whisper(_: random.Random, text: str) -> str:
    return text.lower()


def tear(chance: random.Random, text: str) -> str:
    return re.sub(r" +", lambda found: "\n\n" if chance.random() < LOST else found[0], text)


@pytest.mark.parametrize("told_of", ["Omani Minister for Foreign Affairs and", "Badr Falasi, Minister of Trade and"])
def test_a_title_may_be_cut_off(told_of: str) -> None:
    assert isinstance(told(f"They met {told_of}\n\nThey left."), Extraction)


@pytest.mark.slow
def test_broken_articles_are_read() -> None:
    chance = random.Random(2026)
    for number in range(BROKEN):
        text = chance.choice([lose, swap, shuffle, unmark, shout, whisper, tear])(chance, chance.choice(ARTICLES))
        assert isinstance(told(text), Extraction), number


@pytest.mark.parametrize(
    "text",
    [
        "Cooperation\n\nWe, Ministers for Trade and Mr Luis Costa Vega, convened in Dili today for\n\nthe",
        "The co-chair trade and",
        "For the long visit by Chadian President Ali Idi to Peru all was set.",
    ],
)
def test_what_breaks_off_is_read(text: str) -> None:
    assert isinstance(told(text), Extraction)
