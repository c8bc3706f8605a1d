"""Short articles of our own, each a style, a pattern or a trap, with what a careful reader takes from it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from seed.contract import contract
from seed.evaluate import CATEGORIES, Scores, compare, evaluate
from seed.extract import extract, extract_all
from seed.read import Article, read

ARTICLES = Path(__file__).parents[2] / "articles"
FLOORS = {
    "countries": 0.98,
    "officials": 0.97,
    "officials+country": 0.96,
    "officials+title": 0.97,
    "meetings": 0.95,
    "meetings+date": 0.91,
    "meetings+modality": 0.95,
    "meetings+officials": 0.86,
    "agreements": 0.93,
    "agreements+date+status": 0.83,
    "statements": 0.95,
    "statements+speaker": 0.95,
    "statements+manner": 0.95,
}
"""A little under what is reached, so that what is lost by a change is seen."""
UNDERSTOOD = (
    "anonymous-sources-negative",
    "brackets-behind-titles",
    "company-contract-negative",
    "counterparts-between-posts",
    "court-negative",
    "crime-negative",
    "envoys-in-separate-meetings",
    "inversion-said",
    "quote-over-sentences",
    "readout-two-ministers",
    "science-negative",
    "talks-that-produced-a-plan",
    "us-readout-call",
    "weekday-before-the-verb",
    "wire-1987-soviet-czechoslovak",
)
"""The articles of which everything must be found, and nothing else."""


@pytest.fixture(scope="module")
def scores() -> Scores:
    return evaluate(ARTICLES, ARTICLES)


def test_the_scores_hold(scores: Scores) -> None:
    reached = {name: round(count.f1, 3) for name, count in scores.counts.items()}
    assert {name: reached[name] for name, floor in FLOORS.items() if reached[name] < floor} == {}


def test_all_evidence_is_verbatim(scores: Scores) -> None:
    assert scores.evidence == scores.verbatim > 0


def test_articles_without_meetings_raise_no_alarm(scores: Scores) -> None:
    assert scores.alarms == 0


@pytest.mark.parametrize("name", UNDERSTOOD)
def test_an_article_is_understood(name: str) -> None:
    label, found = _read(name)
    compared = {category.name: compare(category, label, found) for category in CATEGORIES}
    assert {name: found for name, found in compared.items() if found.missed or found.extras} == {}


def test_every_article_has_its_labels() -> None:
    assert {path.stem for path in ARTICLES.glob("*.txt")} == {path.stem for path in ARTICLES.glob("*.json")}


def test_set_in_capitals_they_name_the_same_officials() -> None:
    usual = [read(path) for path in sorted(ARTICLES.glob("*.txt"))]
    shouted = [replace(one, text="".join(map(_capital, one.text))) for one in usual]
    lost = made_up = named = 0
    for one, two in zip(_officials(usual), _officials(shouted), strict=True):
        named, lost, made_up = named + len(one), lost + len(one - two), made_up + len(two - one)
    assert lost <= LOST * named
    assert made_up <= MADE_UP * named


LOST, MADE_UP = 0.05, 0.02
"""Parts of the officials, as for FLOORS."""


def _capital(letter: str) -> str:
    return letter.upper() if len(letter.upper()) == 1 else letter  # offsets stay


def _officials(articles: list[Article]) -> list[set[str]]:
    found = zip(articles, extract_all(articles), strict=True)
    return [{one["name"].upper() for one in contract(*each)["officials"]} for each in found]


def _read(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    article = read(ARTICLES / f"{name}.txt")
    return json.loads((ARTICLES / f"{name}.json").read_text("utf-8")), contract(article, extract(article))
