"""The day that an article is of, wherever and however printers tell it."""

from datetime import date

import pytest
from prose import document

HEADLINE = "Kenya and Chad sign pact\n\n"
BODY = "President Ali Okello met his Chadian counterpart here.\n\nThe two spoke of fish.\n\nChad sold Kenya a ferry."


def _day(text: str) -> date | None:
    anchor = document(text).anchor
    return anchor.day if anchor else None


@pytest.mark.parametrize(
    ("opening", "foot", "day"),
    [
        ("Nairobi - ", "Posted on: 2022-06-07 00:10 (Server Time)", date(2022, 6, 7)),
        ("Nairobi - ", "Last updated on June 7, 2022 at 10:14 am", date(2022, 6, 7)),
        ("Nairobi - ", "7 Jun 2022 | Story ref 0609", date(2022, 6, 7)),
        ("Nairobi - ", "KNA - 27/06/2010", date(2010, 6, 27)),
        ("Nairobi - ", "KNA 271930 GMT jun 2010", date(2010, 6, 27)),
        ("Nairobi - ", "Nairobi Weekly, 7 - 13 June 1993", date(1993, 6, 7)),
        ("", "7. June 1996", date(1996, 6, 7)),
        ("NAIROBI, June 7 (KNA) -- ", "KNA 071815 Jun 92", date(1992, 6, 7)),
        ("NAIROBI, June 6 (KNA) -- ", "KNA 071815 Jun 92", date(1992, 6, 6)),
        ("NAIROBI, Kenya -- ", "KP-NY-06-07-86 2214EDT", date(1986, 6, 7)),
        ("NAIROBI, June 7 (KNA) -- ", "Copyright 1988 Kenya News Agency", date(1988, 6, 7)),
        ("NAIROBI, June 7 (KNA) -- ", "(c) 1988 The Nairobi Courier Company", date(1988, 6, 7)),
        ("Nairobi, 7 June:\n\n", "Okello/Lip/Nur/2013/1640 hrs", date(2013, 6, 7)),
        ("NAIROBI, June 7 (KNA) -- On Saturday ", "Copyright 1988 Kenya News Agency", None),
        ("NAIROBI, June 7 (KNA) -- ", "Copyright 1996-2024 Kenya News Agency", None),
        ("Nairobi - ", "Kenya Signs Ferry Pact With Chad And Mali, 3 May 2019", None),
        ("Nairobi - ", "Signed in Nairobi on 7 June 2022 in two copies, each in English", None),
    ],
)
def test_the_foot_tells_when_it_was_published(opening: str, foot: str, day: date | None) -> None:
    assert _day(f"{HEADLINE}{opening}{BODY}\n\n{foot}") == day


@pytest.mark.parametrize(
    ("top", "day"),
    [
        ("Jane Wekesa, Nairobi | Kenya Wire\nJune 7, 202217:26\n\n", date(2022, 6, 7)),
        ("LD071823 Nairobi KNA in English 1810 GMT 7 Jun 83\n\n[Text] Nairobi June 7 KNA - ", date(1983, 6, 7)),
        ("Source: KNA news agency, Nairobi, in English 1810 gmt 7 Jun 98\n\n", date(1998, 6, 7)),
        ("Kenobserver, NAIROBI, 7. Jun 2015, 09:27\nBy Katarina Berg\n\n", date(2015, 6, 7)),
        ("27. 6. 2018 | Ministry of Foreign Affairs\n\n", date(2018, 6, 27)),
        ("June 7-13, 1996\n\n", date(1996, 6, 7)),
        ("NAIROBI, Kenya, June 7, 1988 (KP) _ ", date(1988, 6, 7)),
        ("NAIROBI CITY 7 June 2019 – ", date(2019, 6, 7)),
        ("NAIROBI (Kenya Tribune, June 7, 2019) — ", date(2019, 6, 7)),
        ("At home Mr. Ali Okello received today, Sunday 1/9/2013, the Minister of Chad. ", date(2013, 9, 1)),
        ("Kenya issued on Tuesday the programme for the week of 4 to 10 September 2006:\n\n", None),
    ],
)
def test_the_top_tells_when_it_was_published(top: str, day: date | None) -> None:
    assert _day(f"{HEADLINE}{top}{BODY}") == day


@pytest.mark.parametrize(
    ("line", "text", "day"),
    [
        ("Kenya.ke | 09/07/2013 - 18:20", "President Ali Okello on Tuesday met his Chadian guest.", date(2013, 7, 9)),
        ("06/10/2004", "Ali Okello left for Chad on October 4 and will be staying till 8th.", date(2004, 10, 6)),
        ("Nairobi, 11/12/2023 - 15:40", "The Union and Chad held a council on 11 December.", date(2023, 12, 11)),
        ("06/07/2022", "President Ali Okello met his Chadian guest on Tuesday.", None),
        ("04/02/2015", "The cabinet has approved four heads of mission.", None),
        ("04/05/2015", "The fair, opened on 2 May, will be held again on 6 April.", None),
    ],
)
def test_the_text_shows_which_reading_of_a_day_in_numbers_is_meant(line: str, text: str, day: date | None) -> None:
    assert _day(f"{HEADLINE}{line}\n\n{text}") == day


@pytest.mark.parametrize(
    ("headline", "day"),
    [
        ("PM call with President Okello: 4 May 2019", date(2019, 5, 4)),
        ("Minister meets President Okello, May 4, 2019", date(2019, 5, 4)),
        ("Readout of the call with President Okello (May 4, 2019)", date(2019, 5, 4)),
        ("Remarks on the fall of Lima on 4 May 2019", None),
        ("Minister meets President Okello: 4 May", None),
        ("PM call: 4 May 2019 was a fine day", None),
    ],
)
def test_the_day_at_the_end_of_a_headline(headline: str, day: date | None) -> None:
    assert _day(f"{headline}\n\n{BODY}") == day
