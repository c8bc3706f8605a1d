"""News that never was, about real countries and places: a world that grows with the articles, and whose famous recur.

A country is in the news as Zipf has it, so that a foreign minister of the first is met in thousands of articles while
envoys are met once. Two thirds of the articles tell of an event of their own, the others of an earlier one, the first
events the most often. Everything follows from the number of the article.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random

from seed import reference

FAMOUS = "US RU CN GB FR DE TR IN JP IR IL UA SA EG PK KR KP IT PL BR AZ AM ZA QA".split()
GIVEN = (
    "Ali Ana Anders Andrei Carlos Chen David Dmitri Elena Emil Emma Fatima Farid Giorgi Hans Hassan Ibrahim Igor "
    "Ingrid Ivan Jean Jeyhun John Kofi Lars Leyla Lucia Maria Mehmet Michael Nadia Nikola Olga Omar Paulo Pedro Rashid "
    "Samuel Sergei Sofia Tariq Thomas Viktor Yusuf"
).split()
SURNAMES = (
    "Abe Adeyemi Aliyev Almeida Andersen Bakir Bayramov Becker Bianchi Castillo Costa Dembele Diallo Dogan Dubois "
    "Eriksen Farouk Fischer Fontaine Garcia Georgiou Haddad Hakimi Hansen Hoffmann Horvat Ibragimov Ivanov Jansen Kaya "
    "Keller Khalil Kim Kovacs Lavrov Lindqvist Lopez Mansour Markovic Mensah Moreau Nazarov Novak Okafor Orlov "
    "Papadakis Pereira Petrov Popescu Qureshi Rahman Rossi Sadykov Santos Sato Schneider Sharma Silva Suleymanov "
    "Tanaka Tesfaye Tokarev Vargas Virtanen Volkov Weber Yilmaz Zeman Zhukov"
).split()
POSTS = ("Foreign Minister", "President", "Prime Minister", "Defense Minister", "Deputy Foreign Minister")
OUTLETS = ("Northern Wire", "East Sample News", "The Sample Courier", "Gulf Sample Agency")
MATTERS = ("trade", "energy", "transport", "security", "education", "climate", "migration", "culture")
PAPERS = ("a memorandum of understanding", "an agreement", "a protocol", "a joint declaration")
FIRST_DAY = date(2000, 1, 1)
DAYS = 9000


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in an office of a country."""

    name: str
    post: str
    country: reference.Country

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1]

    def __str__(self) -> str:
        return f"{self.country.demonyms[0]} {self.post} {self.name}"


@dataclass(frozen=True, slots=True)
class Event:
    """Two people who meet somewhere on a day, and what about."""

    host: Person
    guest: Person
    place: str
    day: date
    matter: str
    paper: str


def write(folder: Path, count: int) -> None:
    """Write the first articles, a thousand a folder."""
    for number in range(count):
        inner = folder / f"{number // 1000:04}"
        inner.mkdir(exist_ok=True)
        (inner / f"{number:07}.txt").write_text(article(number))


def article(number: int) -> str:
    """The article of that number."""
    chance = Random(number)
    event = happening(number if chance.random() < 0.67 else int(number * chance.random() ** 3))
    return "\n\n".join(_told(number, event, chance)) + "\n"


@cache
def _countries() -> tuple[list[reference.Country], list[float]]:
    """All that can be told of, and their shares of the news, added up."""
    known = [
        country for country in reference.countries() if len(country.code) == 2 and country.capital and country.demonyms
    ]
    famous = {code: rank for rank, code in enumerate(FAMOUS)}
    known.sort(key=lambda country: (famous.get(country.code, len(famous)), country.code))
    return known, list(accumulate(1 / (rank + 2) for rank in range(len(known))))


@cache
def _places(code: str) -> list[str]:
    return [city.name for city in reference.cities() if city.country == code]


def happening(number: int) -> Event:
    """The event of that number."""
    chance = Random(f"event {number}")
    known, shares = _countries()
    host = guest = chance.choices(known, cum_weights=shares)[0]
    while guest is host:
        guest = chance.choices(known, cum_weights=shares)[0]
    day = FIRST_DAY + timedelta(chance.randrange(DAYS))
    capital = chance.random() < 0.7 or not _places(host.code)
    place = host.capital if capital else chance.choice(_places(host.code))
    post = chance.choices(POSTS, (50, 20, 15, 8, 7))[0]
    assert place
    return Event(
        _holder(host, post, day, chance),
        _holder(guest, post, day, chance),
        place,
        day,
        chance.choice(MATTERS),
        chance.choice(PAPERS),
    )


def _holder(country: reference.Country, post: str, day: date, chance: Random) -> Person:
    """Who holds a post on a day, for some four years; now and then an envoy whom nobody has heard of."""
    seat = f"{country.code} {post} {(day.year + ord(country.code[1])) // 4}"
    if post.startswith("Deputy"):
        seat += f" {chance.randrange(6)}"
    if chance.random() < 0.03:
        post, seat = "Special Envoy", str(chance.random())
    who = Random(seat)
    return Person(f"{who.choice(GIVEN)} {who.choice(SURNAMES)}", post, country)


def _told(number: int, event: Event, chance: Random) -> Iterator[str]:
    """A headline, and three paragraphs."""
    host, guest = event.host, event.guest
    if chance.random() < 0.5:
        host, guest = guest, host
    title = f"{host.surname} and {guest.surname} discuss {event.matter}"
    printed = event.day + timedelta(chance.choice((0, 0, 0, 1)))
    weekday = f"{event.day:%A}"
    yield f"{title}"
    dateline = f"{event.place.upper()}, {printed.day} {printed:%B %Y} ({chance.choice(OUTLETS)}) - "
    ours, theirs = host.country.name, guest.country.name
    signed = f" {ours} and {theirs} signed {event.paper} on {event.matter}."
    met = chance.choice(("met", "held talks with", "received"))
    yield f"{dateline}{host} {met} {guest} in {event.place} on {weekday}.{chance.choice((signed, ''))}"
    yield chance.choice(
        (
            f'"Our relations with {theirs} rest on trust, and item {number} proves it," {host.surname} said.',
            f"{host.surname} thanked {theirs} for its support in matter {number}.",
            f"{host.surname} said that {ours} would take up {event.matter} with its partners in round {number}.",
        )
    )
    yield chance.choice(
        (
            f"{guest.surname} said that the two sides would continue consultations on {chance.choice(MATTERS)}.",
            f"{guest.surname} is to visit {ours} again next month.",
            f"The two countries established diplomatic relations in {1950 + len(host.name + guest.name) % 50}.",
            f"{guest.surname} called for a new agreement on {chance.choice(MATTERS)}.",
        )
    )
