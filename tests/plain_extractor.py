"""An extractor for tests that need many articles or other processes: it reads sentences of two forms, and no others."""

import os
import re
import time
from collections.abc import Iterable, Iterator
from random import Random

from db.vocabulary import Basis, Modality, OfficeRole
from seed.pipeline import Extractor
from seed.read import Article
from seed.records import (
    Extraction,
    Found,
    HoldingRecord,
    MeetingRecord,
    OfficialRecord,
    PartyRecord,
    PersonRecord,
    PlaceName,
    Span,
)

OFFICIAL = re.compile(r"The Foreign Minister of (?P<actor>\w\w) is (?P<name>[\w. -]+?)\.$", re.M)
MEETING = re.compile(r"^(?P<one>\w\w) and (?P<other>\w\w) met on (?P<start>[\d-]+)( in (?P<place>\w+))?\.$", re.M)


def sentences(chance: Random) -> str:
    """An article that it can read, about one of not too many people and days."""
    given, surname = (
        chance.choice(("Sergei", "Sergey", "S.", "Ali", "Maria")),
        chance.choice(("Lavrov", "Ivanov", "Aliyev")),
    )
    one, other = chance.sample(("AZ", "RU", "TR", "IR"), 2)
    place = chance.choice((" in Moscow", " in Baku", "", ""))
    day = f"2022-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    official = f"The Foreign Minister of {one} is {given} {surname}."
    return f"News {chance.randint(0, 10**9)}\n{official}\n{one} and {other} met on {day}{place}.\n"


def read(article: Article) -> Extraction:
    """All that the sentences say; "Die." ends the process, "Wait." takes its time."""
    if "Die." in article.text:
        os._exit(1)
    if "Wait." in article.text:
        time.sleep(0.05)
    officials = tuple(official(number, found) for number, found in enumerate(OFFICIAL.finditer(article.text)))
    meetings = tuple(meeting(number, found, officials) for number, found in enumerate(MEETING.finditer(article.text)))
    return Extraction(officials=officials, meetings=meetings)


def read_all(articles: Iterable[Article]) -> Iterator[Extraction]:
    return map(read, articles)


PLAIN = Extractor("plain", "1", read_all)


def official(number: int, found: re.Match[str]) -> OfficialRecord:
    title = Span(found.start() + 4, found.start() + 20, "Foreign Minister")
    roles = frozenset({OfficeRole.FOREIGN_MINISTER})
    holding = HoldingRecord(f"holding-{number}", Found(title.text, (title,)), value(found, "actor"), roles)
    return OfficialRecord(f"official-{number}", value(found, "name"), whole(found), (), (holding,))


def meeting(number: int, found: re.Match[str], officials: tuple[OfficialRecord, ...]) -> MeetingRecord:
    place = value(found, "place") if found["place"] else None
    return MeetingRecord(
        f"meeting-{number}",
        whole(found),
        Modality.ACTUAL,
        (PartyRecord(value(found, "one")), PartyRecord(value(found, "other"))),
        tuple(PersonRecord(one.name, one.ref, one.holdings[0].ref) for one in officials[:1]),
        start=value(found, "start"),
        place=Found(PlaceName(place.value), place.spans) if place else None,
    )


def value(found: re.Match[str], name: str) -> Found[str]:
    return Found(found[name], (Span(*found.span(name), found[name]),), Basis.STATED)


def whole(found: re.Match[str]) -> Span:
    return Span(*found.span(), found[0])
