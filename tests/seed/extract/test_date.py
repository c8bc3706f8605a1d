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
        ("the first week of May", True, "2018-05"),
        ("the second half of 2019", True, "2019"),
        ("the last quarter of next year", True, "2019"),
        ("the end of the month", True, "2018-03"),
        ("the beginning of this year", False, "2018"),
        ("by year-end", True, "2018"),
        ("at month's end", True, "2018-03"),
        ("later in the year", True, "2018"),
        ("in the new year", True, "2018"),
        ("in the autumn", True, "2018"),
        ("in the winter", True, "2018"),
        ("last autumn", False, "2017"),
        ("next spring", True, "2019"),
        ("in the fall of 2016", False, "2016"),
        ("on the 24th", True, "2018-03-24"),
        ("on the 24th", False, "2018-02-24"),
        ("from the 3rd of next month", True, "2018-04-03"),
        ("on the 20th of this month", False, "2018-03-20"),
        ("in three days' time", True, "2018-03-18"),
        ("in a year's time", True, "2019"),
        ("a fortnight ago", False, "2018-03"),
        ("a decade ago", False, "2008"),
        ("during August", True, "2018-08"),
        ("scheduled for 2020", True, "2020"),
        ("in March and November 2016", False, "2016-03"),
        ("June 30 to July 2, 2016", False, "2016-06-30"),
        ("end-June", True, "2018-06"),
        ("Apr 04,2016", False, "2016-04-04"),
        ("February 16/2024", False, "2024-02-16"),
    ],
)
def test_a_date_is_resolved(words: str, future: bool, edtf: str) -> None:
    mention = next(date_mentions(words, 0, len(words)))
    found = mention.resolve(THURSDAY, future=future)
    assert found is not None
    assert found.value == edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("on Monday, and a day earlier in Lima", "2018-03-11"),
        ("on 3 May 2016 and two days later", "2016-05-05"),
        ("on Monday, but not the previous day", "2018-03-11"),
        ("on Monday, and not the day after", "2018-03-13"),
        ("not a day earlier", "2018-03-14"),
        ("signed in May 2010 and amended eight years later", "2018"),
        ("in September 2010 and, two months later, in Lima", "2010-11"),
        ("signed on 12 December 2000. It followed another of June of the same year.", "2000-06"),
        ("signed in 1998. On 5 May that year they met.", "1998-05-05"),
    ],
)
def test_a_date_may_be_told_against_another(words: str, edtf: str) -> None:
    found = [mention.resolve(THURSDAY) for mention in date_mentions(words, 0, len(words))]
    assert found[-1] is not None
    assert found[-1].value == edtf


@pytest.mark.parametrize(
    "words",
    [
        "20 markets",
        "30 mayors came",
        "the 2002 Declaration",
        "14 decisions",
        "Omar 2005",
        "on the 24th floor",
        "on the 50th anniversary",
        "the next day",
        "the fall of Lima",
        "in the summer residence",
    ],
)
def test_what_is_no_date(words: str) -> None:
    assert list(date_mentions(words, 0, len(words))) == []


@pytest.mark.parametrize(
    ("words", "edtf"), [("on Monday (12/6/2023)", "2023-06-12"), ("on Wednesday 12/6/2023", "2023-12-06")]
)
def test_the_weekday_tells_how_a_date_in_numbers_is_read(words: str, edtf: str) -> None:
    *_, mention = date_mentions(words, 0, len(words))
    found = mention.resolve(None)
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
    (mention,) = date_mentions(words, 0, len(words))
    assert (mention.year, mention.month, mention.day) == (2024, 1, 30)


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
        (
            "Talks\n\nBy JT - Aug 09,2012 - Last updated at Aug 10,2012\n\nPeru spoke.",
            date(2012, 8, 9),
            Basis.PUBLICATION,
        ),
        ("Talks\n\nLima, August 9/2012 /ANA/ Peru spoke.", date(2012, 8, 9), Basis.DATELINE),
        ("Talks\n\nJeddah, Ramadan 21, 1433, August 9, 2012, SPA -- Peru spoke.", date(2012, 8, 9), Basis.DATELINE),
        ("Talks\n\n09/08/2012\n\nLIMA, Aug 9 (AFP) - Peru spoke.", date(2012, 8, 9), Basis.DATELINE),
        (
            "Statement on the Cabinet Meeting of 8 August 2012\n\n9 Aug 2012\n\nPeru spoke.",
            date(2012, 8, 9),
            Basis.PUBLICATION,
        ),
        (
            "Talks\n\nLima - Peru spoke. It left.\n\nChad spoke.\n\nPeru ate.\n\nMAP 9 August 2012",
            date(2012, 8, 9),
            Basis.PUBLICATION,
        ),
        (
            "Talks\n\nOn Thursday, August 9, 2012, Peru spoke at length in the presence of Chad.",
            date(2012, 8, 9),
            Basis.STATED,
        ),
        ("Peru speaks.\n\nLIMA, Aug 9, 2012 (AFP) - Peru spoke.", date(2012, 8, 9), Basis.DATELINE),
    ],
)
def test_an_article_is_of_a_day(text: str, day: date, basis: Basis) -> None:
    anchor = document(text).anchor
    assert anchor is not None
    assert (anchor.day, anchor.basis) == (day, basis)


@pytest.mark.parametrize(
    "text",
    [
        "Talks\n\nOn 9 August 1812, the two met.\n\nPeru spoke.",
        "Talks\n\nPeru will host the games on Thursday, 9 August 2012, the ministry said in Lima.",
        "Talks\n\nPeru spoke.\n\nChad spoke.\n\nThe pact was signed on 9 August 2012.",
        "Talks\n\nSixty years ago, on Thursday, 9 August 1962, the two met.\n\nPeru spoke.",
    ],
)
def test_an_article_that_only_tells_of_a_day_is_not_of_it(text: str) -> None:
    assert document(text).anchor is None


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


@pytest.mark.parametrize(
    "sentence",
    ["The 23 March Movement was to blame", "the 17 November group", "THE 5 MAY FRONT", "a bomb in July 9 Avenue"],
)
def test_what_is_called_after_a_day_is_not_dated_by_it(sentence: str) -> None:
    assert not list(date_mentions(sentence, 0, len(sentence)))


@pytest.mark.parametrize("sentence", ["On 5 May group leaders met", "the 5 May talks"])
def test_a_day_before_a_group_may_date_what_it_did(sentence: str) -> None:
    assert list(date_mentions(sentence, 0, len(sentence)))


@pytest.mark.parametrize(
    ("sentence", "months"),
    [
        ("They met in March and May.", ["2017-03", "2017-05"]),
        ("They met in March and may meet again.", ["2017-03"]),
    ],
)
def test_months_are_listed(sentence: str, months: list[str]) -> None:
    found = [one.resolve(THURSDAY) for one in date_mentions(sentence, 0, len(sentence))]
    assert [one.value[-2:] for one in found if one] == [month[-2:] for month in months]
