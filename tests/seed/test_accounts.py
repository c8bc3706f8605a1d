"""Many articles about overlapping events and people: whether one event is one, one person one, and namesakes two.

Nine meetings are told by five outlets each, every one with its own form, its own spelling of the names and its own way
to date. Pairs of mentions are counted: those that are one in the record against those that are one in truth.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from seed.names import fold
from seed.run import seed

FLOOR = 0.95


@dataclass(frozen=True)
class Person:
    """An official, under the spellings that outlets use."""

    names: tuple[str, ...]
    country: str
    demonym: str

    def spelt(self, outlet: int) -> str:
        return self.names[outlet % len(self.names)]

    @property
    def surname(self) -> str:
        return self.names[0].split()[-1]


RUSSIAN = Person(("Sergei Malyshev", "Sergey Malyshev", "Sergey Viktorovich Malyshev"), "Russia", "Russian")
BULGARIAN = Person(("Sergei Malyshev", "Sergey Malyshev"), "Bulgaria", "Bulgarian")
UKRAINIAN = Person(("Oleksandr Kovalenko", "Aleksandr Kovalenko"), "Ukraine", "Ukrainian")
BELARUSIAN = Person(("Aleksandr Kovalenko", "Alexander Kovalenko"), "Belarus", "Belarusian")
TURK = Person(("Çağrı Yıldırım", "Cagri Yildirim"), "Turkey", "Turkish")
KOREAN = Person(("Lim Sang-ho", "Lim Sang Ho"), "South Korea", "South Korean")
SERB = Person(("Miloš Petković", "Milos Petkovic"), "Serbia", "Serbian")
CROAT = Person(("Marko Petković", "Marko Petkovic"), "Croatia", "Croatian")
FRENCH = Person(("François Delacroix", "Francois Delacroix"), "France", "French")

EVENTS = (
    (RUSSIAN, TURK, "Ankara", 6),
    (RUSSIAN, TURK, "Ankara", 7),
    (BULGARIAN, TURK, "Sofia", 6),
    (UKRAINIAN, FRENCH, "Paris", 8),
    (BELARUSIAN, FRENCH, "Minsk", 8),
    (SERB, CROAT, "Zagreb", 9),
    (SERB, RUSSIAN, "Belgrade", 12),
    (KOREAN, FRENCH, "Seoul", 13),
    (KOREAN, BULGARIAN, "Sofia", 14),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FORMS = (
    "{CITY}, {day} June 2017 (Alpha) - {A_demonym} Foreign Minister {a} met his {B_demonym} counterpart {b} in {city} "
    "on {weekday}.\n\n{a_last} thanked {B}.",
    "Ministers meet\n\n{CITY}, June {day}, 2017 (Beta) -- The foreign ministers of {A} and {B}, {a} and {b}, held "
    "talks in {city} on {weekday}.\n\n{b_last} said that {B} was glad.",
    "Talks in {city}\n\n{next} June 2017\n\nForeign Minister of {B} {b} and Foreign Minister of {A} {a} held talks "
    "in {city} on {day} June 2017, a readout said.",
    "{CITY}, June {day}, 2017 (Delta) - {B_demonym} Foreign Minister {b} had a meeting with {a}, the {A_demonym} "
    "foreign minister, in {city} today.",
    "{CITY}, JUNE {day}, 2017 (EPSILON) - {A_DEMONYM} FOREIGN MINISTER {a} CONFERRED WITH {B_DEMONYM} FOREIGN "
    "MINISTER {b} IN {CITY} ON {WEEKDAY}.",
)


def told(event: int, outlet: int) -> str:
    a, b, city, day = EVENTS[event]
    weekday = WEEKDAYS[(day - 5) % 7]  # 5 June 2017 was a Monday
    spelt = a.spelt(outlet), b.spelt(outlet)
    names = tuple(name.upper() for name in spelt) if outlet == len(FORMS) - 1 else spelt
    facts = {
        "a": names[0],
        "b": names[1],
        "a_last": names[0].split()[-1],
        "b_last": names[1].split()[-1],
        "A": a.country,
        "A_demonym": a.demonym,
        "A_DEMONYM": a.demonym.upper(),
        "B": b.country,
        "B_demonym": b.demonym,
        "B_DEMONYM": b.demonym.upper(),
        "city": city,
        "CITY": city.upper(),
        "day": day,
        "next": day + 1,
        "weekday": weekday,
        "WEEKDAY": weekday.upper(),
    }
    return FORMS[outlet].format(**facts)


def f1(found: Iterable[tuple[object, object]]) -> float:
    """The pairwise F1 of mentions, each with what it was taken for and what it is."""
    pairs = [(one[0] == other[0], one[1] == other[1]) for one, other in combinations(found, 2)]
    both, taken, true = (sum(pair) for pair in zip(*((r and t, r, t) for r, t in pairs), strict=True))
    return 2 * both / (taken + true)


@pytest.fixture
async def accounts(engine: AsyncEngine, tmp_path: Path) -> AsyncEngine:
    for event in range(len(EVENTS)):
        for outlet in range(len(FORMS)):
            (tmp_path / f"{event}-{outlet}.txt").write_text(told(event, outlet), "utf-8")
    await seed(engine, [tmp_path])
    return engine


async def test_one_event_is_one_and_one_person_is_one(accounts: AsyncEngine) -> None:
    async with accounts.connect() as connection:
        meetings = await connection.execute(
            text("""
                SELECT r.survivor_id, a.path FROM report r
                JOIN article a ON a.id = r.article_id JOIN meeting m ON m.id = r.survivor_id
                WHERE r.retracted_at IS NULL
            """)
        )
        events = [(id_, Path(path).stem.split("-")[0]) for id_, path in meetings]
        names = await connection.execute(
            text("""
                SELECT DISTINCT c.survivor_id, a.path, c.as_printed FROM claim c
                JOIN evidence v ON v.claim_id = c.id JOIN article a ON a.id = v.article_id
                JOIN official o ON o.id = c.survivor_id
                WHERE c.property = 'name' AND c.retracted_at IS NULL
            """)
        )
        people = [(id_, person(path, printed)) for id_, path, printed in names]
    assert len(events) >= 0.95 * len(EVENTS) * len(FORMS)
    assert len(people) >= 0.95 * 2 * len(EVENTS) * len(FORMS)
    reached = {"meetings": f1(events), "officials": f1(people)}
    assert {kind: score for kind, score in reached.items() if score < FLOOR} == {}


def person(path: str, printed: str) -> Person:
    """Who is meant by a name in an article."""
    a, b, *_ = EVENTS[int(Path(path).stem.split("-")[0])]
    outlet = int(Path(path).stem.split("-")[1])
    same = a.surname == b.surname
    shared = fold(printed) == fold(b.spelt(outlet)) if same else _last(b, outlet) in fold(printed)
    return b if shared else a


def _last(who: Person, outlet: int) -> str:
    return fold(who.spelt(outlet)).split()[-1]
