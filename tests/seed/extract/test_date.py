"""Dates against the day an article is of."""

from datetime import date

import pytest
from prose import document

from db.vocabulary import Basis
from seed.extract.text.date import Anchor, date_mentions
from seed.records import Span

THURSDAY = Anchor(date(2018, 3, 15), Span(0, 13, "15 March 2018"), Basis.DATELINE)


@pytest.mark.parametrize(
    ("words", "future", "edtf"),
    [
        ("12 March 2019", False, "2019-03-12"),
        ("March 12th, 2019", False, "2019-03-12"),
        ("2019-03-12", False, "2019-03-12"),
        ("MAY 14, 1985", False, "1985-05-14"),
        ("in 1986", False, "1986"),
        ("mid-1986", False, "1986"),
        ("mid-June", False, "2018-06"),
        ("mid-June 1998", False, "1998-06"),
        ("December 1987", False, "1987-12"),
        ("20 December", False, "2017-12-20"),
        ("today", False, "2018-03-15"),
        ("yesterday", False, "2018-03-14"),
        ("Tuesday", False, "2018-03-13"),
        ("Tuesday", True, "2018-03-20"),
        ("last month", False, "2018-02"),
        ("next year", True, "2019"),
        ("2 September last year", False, "2017-09-02"),
        ("June of last year", False, "2017-06"),
        ("last November", False, "2017-11"),
        ("next April", True, "2018-04"),
        ("Tuesday last week", False, "2018-03-06"),
        ("the day before yesterday", False, "2018-03-13"),
        ("over the weekend", False, "2018-03"),
        ("the spring of 2016", False, "2016"),
        ("30-MAR-1987", False, "1987-03-30"),
        ("31/03/1987", False, "1987-03-31"),
    ],
)
def test_a_date_is_resolved(words: str, future: bool, edtf: str) -> None:
    mention = next(date_mentions(words, 0, len(words)))
    found = mention.resolve(THURSDAY, future=future)
    assert found is not None
    assert found.value == edtf


def test_a_date_that_needs_a_day_stays_open_without_one() -> None:
    assert next(date_mentions("on Tuesday", 0, 10)).resolve(None) is None


@pytest.mark.parametrize("words", ["the first visit since 1945", "the first since 6 December 2011", "since Tuesday"])
def test_a_date_since_which_something_is_dates_nothing_told(words: str) -> None:
    assert list(date_mentions(words, 0, len(words))) == []


def test_words_that_are_no_date_are_none() -> None:
    found = [mention.resolve(THURSDAY) for mention in date_mentions("31 June 2018", 0, 12)]
    assert found == [None]


@pytest.mark.parametrize("words", ["on Tuesday 30/1/2024", "on Tuesday, 30/1/2024", "on 30/1/2024 (Tuesday)"])
def test_a_weekday_is_of_the_date_beside_it(words: str) -> None:
    assert [mention.span.text for mention in date_mentions(words, 0, len(words))] == ["30/1/2024"]


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        ("LIMA, Aug 9, 2012 (AFP) - Peru spoke.", date(2012, 8, 9), Basis.DATELINE),
        ("DAMASCUS, JULY 3, 1982 (UPI) - SYRIA SPOKE.", date(1982, 7, 3), Basis.DATELINE),
        ("Talks in Lima\n\n9 August 2012\n\nPeru spoke.", date(2012, 8, 9), Basis.PUBLICATION),
        ("Talks\n\nAstana, 3 April 2022\n\nIt met.", date(2022, 4, 3), Basis.PUBLICATION),
        (
            "Peru and Chad to share their fishing grounds |9 August 2012\n\nPeru spoke.",
            date(2012, 8, 9),
            Basis.PUBLICATION,
        ),
        ("Peru speaks.\n\nLIMA, Aug 9, 2012 (AFP) - Peru spoke.", date(2012, 8, 9), Basis.DATELINE),
    ],
)
def test_an_article_is_of_a_day(text: str, day: date, basis: Basis) -> None:
    anchor = document(text).anchor
    assert anchor is not None
    assert (anchor.day, anchor.basis) == (day, basis)


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("His 2015 state visit to Chad was long.", "2015"),
        ("the 1986 Tokyo summit", "1986"),
        ("Chad's February trade talks", "2018-02"),
    ],
)
def test_a_year_or_a_month_stands_before_what_it_dates(sentence: str, edtf: str) -> None:
    (mention,) = date_mentions(sentence, 0, len(sentence))
    found = mention.resolve(THURSDAY)
    assert found is not None
    assert found.value == edtf
