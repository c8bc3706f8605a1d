"""Every span of every record is the article's own words, whatever the article."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prose import told

from seed.read import read
from seed.records import Span

SEEDS = tuple(path.read_text("utf-8") for path in sorted((Path(__file__).parents[2] / "articles").glob("*.txt"))[::4])
PIECES = (
    *"“ ” ' \" ‘ ’ ( ) -- — . , : ; \n \n\n \t \u200b é İ ß 漢 🇫🇷 - * 1. 1999 MOSCOW".split(" "),
    *" of the and with said met signed President Foreign Minister France French Lavrov Monday 3 May".split(" "),
)


def spans(record: object) -> Iterator[Span]:
    if isinstance(record, Span):
        yield record
    elif isinstance(record, tuple | list | frozenset):
        for item in record:
            yield from spans(item)
    elif is_dataclass(record):
        for field in fields(record):
            yield from spans(getattr(record, field.name))


def assert_verbatim(text: str) -> None:
    for span in spans(told(text)):
        assert text[span.start : span.end] == span.text
        assert span.text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_any_words_are_read_without_an_error(text: str) -> None:
    assert_verbatim(text)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert_verbatim(text)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SEEDS), st.integers(0, 300), st.integers(0, 300), st.text(max_size=5))
def test_a_damaged_article_is_read_without_an_error(text: str, start: int, length: int, put: str) -> None:
    assert_verbatim(text[:start] + put + text[start + length :])


def test_the_labelled_articles_are_read_verbatim(corpus: Path) -> None:
    for path in sorted((corpus / "articles").glob("*.txt")):
        article = read(path)
        for span in spans(told(article.text)):
            assert article.text[span.start : span.end] == span.text


@pytest.mark.parametrize("paragraph", ["It rained all day in the hills above the town.", "Shops were shut."])
def test_an_unrelated_paragraph_changes_nothing(paragraph: str) -> None:
    text = "Omani Foreign Minister Badr Falasi met Malian Foreign Minister Oumar Traore in Muscat on 3 May 2010."
    one, other = told(text), told(f"{text}\n\n{paragraph}")
    assert [len(records) for records in (one.officials, one.meetings, one.statements)] == [
        len(records) for records in (other.officials, other.meetings, other.statements)
    ]
    assert one.meetings[0].start == other.meetings[0].start
