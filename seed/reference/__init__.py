"""What is known before the first article: countries, organizations, memberships and cities.

The facts are CSV files in this folder, each row with its source; here they are values. `load` makes them rows.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from db.vocabulary import Instrument, OfficeRole, OrganizationKind
from seed.records import ActorRef
from seed.reference.spelling import spellings
from seed.reference.table import Row, read_rows

CODE = r"[A-Z]{2}|[A-Z]{4}"
ACRONYM = r"[A-Za-z0-9&-]+"
REF = rf"{CODE}|org:{ACRONYM}"


class CountryKind(StrEnum):
    """What a country is today.

    STATE covers the members and observers of the United Nations, and Taiwan, Kosovo, the Cook Islands and Niue.
    """

    STATE = "STATE"
    TERRITORY = "TERRITORY"
    FORMER = "FORMER"


@dataclass(frozen=True, slots=True)
class Country:
    """A row of countries.csv.

    A name, demonym or metonym of two states of today means neither for certain; one that a state of today shares with
    a former one (`Kremlin`, the capital `Moscow`) means whichever existed then.

    Attributes:
        code: ISO 3166-1 alpha-2, `XK`, or ISO 3166-3 for a former one.
        name: as newspapers print it.
        names: every name in every spelling, `name` first and `official_name` among them.
        demonyms: adjectives and nouns, singular and plural.
        capital: by common use, so `La Paz` and `Ramallah`; the name of a row of cities.csv.
        seats: every name of its capital, and of other cities where its government sits or sat (`The Hague`, `Bonn`).
        metonyms: other names by which its government alone is meant.
        exists_from: EDTF; None where it is not recorded.
        exists_to: EDTF; None for one of today.
        successors: the codes of those that followed upon its territory.
    """

    code: str
    alpha3: str
    name: str
    official_name: str | None
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: str | None
    seats: tuple[str, ...]
    metonyms: tuple[str, ...]
    kind: CountryKind
    exists_from: str | None
    exists_to: str | None
    successors: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Organization:
    """A row of organizations.csv.

    Attributes:
        acronym: unique among organizations; `ref` tells it from a country's code.
        names: every name in every spelling, `name` first and the acronym among them unless it is of our own making.
        part_of: the actor that it belongs to.
    """

    acronym: str
    name: str
    names: tuple[str, ...]
    kind: OrganizationKind
    part_of: ActorRef | None
    source: str

    @property
    def ref(self) -> ActorRef:
        """How records refer to it: `org:AU`."""
        return f"org:{self.acronym}"


@dataclass(frozen=True, slots=True)
class Membership:
    """A row of memberships.csv.

    Attributes:
        organization: its acronym.
        start: EDTF; None where it is not recorded.
        end: EDTF; None where it goes on.
    """

    organization: str
    member: ActorRef
    start: str | None
    end: str | None
    source: str


@dataclass(frozen=True, slots=True)
class City:
    """A row of cities.csv: a city, or a site where actors meet.

    Attributes:
        names: every name in every spelling, `name` first.
        country: a code.
    """

    name: str
    names: tuple[str, ...]
    country: str
    latitude: float
    longitude: float
    source: str


@dataclass(frozen=True, slots=True)
class Leader:
    """A row of leaders.csv: a term that has ended, of somebody whom newspapers name without saying whose.

    Who holds an office today is for articles to tell: a table of them would be wrong after the next election.

    Attributes:
        actor: a country's code, or the ref of an organization that he headed.
        start, end: the years of office.
    """

    actor: ActorRef
    name: str
    role: OfficeRole
    start: int
    end: int
    source: str


@dataclass(frozen=True, slots=True)
class Accord:
    """A row of accords.csv: an agreement that newspapers call by a name that does not tell whose it is.

    Attributes:
        names: every name in every spelling, `name` first.
        parties: countries' codes and refs of organizations.
        start: the day from which the names mean it as of these parties: that of its signature, or of a succession.
        end: EDTF; until when they do, None where they go on to.
    """

    name: str
    names: tuple[str, ...]
    parties: tuple[ActorRef, ...]
    start: str
    end: str | None
    instrument: Instrument
    source: str


@cache
def countries() -> tuple[Country, ...]:
    """Every state and territory of today, then those that are gone."""
    return tuple(_country(row) for row in read_rows("countries.csv", COUNTRY_COLUMNS))


@cache
def organizations() -> tuple[Organization, ...]:
    """The bodies that meet, sign and speak beside states."""
    return tuple(_organization(row) for row in read_rows("organizations.csv", ORGANIZATION_COLUMNS))


@cache
def memberships() -> tuple[Membership, ...]:
    """Who belongs to which organization, and since when."""
    return tuple(_membership(row) for row in read_rows("memberships.csv", MEMBERSHIP_COLUMNS))


@cache
def cities() -> tuple[City, ...]:
    """The capitals, the large cities, and the sites of conferences."""
    return tuple(_city(row) for row in read_rows("cities.csv", CITY_COLUMNS))


@cache
def leaders() -> tuple[Leader, ...]:
    """Former heads of states, governments and organizations since about 1980, and foreign ministers since 1970."""
    return tuple(_leader(row) for row in read_rows("leaders.csv", LEADER_COLUMNS))


@cache
def accords() -> tuple[Accord, ...]:
    """Agreements known by their names; of one whose parties or names have changed, a row for each time."""
    return tuple(_accord(row) for row in read_rows("accords.csv", ACCORD_COLUMNS))


@cache
def lookalikes() -> tuple[str, ...]:
    """Phrases that hold the name of a country or its capital and mean neither: New Mexico, South China Sea."""
    phrases = (row.text("phrase") for row in read_rows("lookalikes.csv", ("phrase",)))
    return spellings(*phrases)


COUNTRY_COLUMNS = (
    "code",
    "alpha3",
    "name",
    "official_name",
    "names",
    "demonyms",
    "capital",
    "seats",
    "metonyms",
    "kind",
    "exists_from",
    "exists_to",
    "successors",
    "source",
)
ORGANIZATION_COLUMNS = ("acronym", "name", "names", "kind", "part_of", "source")
MEMBERSHIP_COLUMNS = ("organization", "member", "start", "end", "source")
LEADER_COLUMNS = ("actor", "name", "role", "start", "end", "source")
ACCORD_COLUMNS = ("name", "names", "parties", "start", "end", "instrument", "source")
CITY_COLUMNS = ("name", "names", "country", "latitude", "longitude", "source")


def _country(row: Row) -> Country:
    official = row.optional("official_name")
    capital = row.optional("capital")
    return Country(
        code=row.code("code", CODE),
        alpha3=row.code("alpha3", "[A-Z]{3}"),
        name=row.text("name"),
        official_name=official,
        names=spellings(row.text("name"), *([official] if official else []), *row.several("names")),
        demonyms=spellings(*row.several("demonyms")),
        capital=capital,
        seats=tuple(_seats(row, *([capital] if capital else []), *row.several("seats"))),
        metonyms=spellings(*row.several("metonyms")),
        kind=row.member("kind", CountryKind),
        exists_from=row.date("exists_from"),
        exists_to=row.date("exists_to"),
        successors=row.several("successors"),
        source=row.text("source"),
    )


def _seats(row: Row, *seats: str) -> Iterator[str]:
    """Every name of these cities; those of a country that is gone are in another one today."""
    gone = row.optional("exists_to") is not None
    for seat in seats:
        found = [city for city in _cities_named().get(seat, ()) if gone or city.country == row.text("code")]
        if len(found) != 1:
            raise row.refuse(f"{seat} is not the name of one row of cities.csv in that country")
        yield from found[0].names


@cache
def _cities_named() -> Mapping[str, Sequence[City]]:
    named: dict[str, list[City]] = {}
    for city in cities():
        named.setdefault(city.name, []).append(city)
    return named


def _organization(row: Row) -> Organization:
    return Organization(
        acronym=row.code("acronym", ACRONYM),
        name=row.text("name"),
        names=spellings(row.text("name"), *row.several("names")),
        kind=row.member("kind", OrganizationKind),
        part_of=row.code("part_of", REF) if row.optional("part_of") else None,
        source=row.text("source"),
    )


def _membership(row: Row) -> Membership:
    return Membership(
        organization=row.code("organization", ACRONYM),
        member=row.code("member", REF),
        start=row.date("start"),
        end=row.date("end"),
        source=row.text("source"),
    )


def _leader(row: Row) -> Leader:
    return Leader(
        actor=row.code("actor", REF),
        name=row.text("name"),
        role=row.member("role", OfficeRole),
        start=int(row.date("start") or 0),
        end=int(row.text("end")),
        source=row.text("source"),
    )


def _accord(row: Row) -> Accord:
    start = row.date("start")
    if start is None:
        raise row.refuse("start is empty; write the day from which the names mean it: that of the signature")
    return Accord(
        name=row.text("name"),
        names=spellings(row.text("name"), *row.several("names")),
        parties=row.several("parties"),
        start=start,
        end=row.date("end"),
        instrument=row.member("instrument", Instrument),
        source=row.text("source"),
    )


def _city(row: Row) -> City:
    return City(
        name=row.text("name"),
        names=spellings(row.text("name"), *row.several("names")),
        country=row.code("country", CODE),
        latitude=row.degrees("latitude", 90),
        longitude=row.degrees("longitude", 180),
        source=row.text("source"),
    )
