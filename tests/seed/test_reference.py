"""What is known before the first article: every row well formed, every reference met, and loaded once."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.identity import identify
from db.vocabulary import OrganizationKind
from seed import reference
from seed.edtf import Period
from seed.errors import SeedError
from seed.reference import CountryKind, cities, countries, lookalikes, memberships, organizations
from seed.reference.load import load_reference
from seed.reference.spelling import spellings
from seed.reference.table import read_rows

CODES = {country.code for country in countries()}
REFS = CODES | {body.ref for body in organizations()}
BY_CODE = {country.code: country for country in countries()}
BY_ACRONYM = {body.acronym: body for body in organizations()}
OF_TODAY = [country for country in countries() if country.kind is not CountryKind.FORMER]

SHARED = {
    "Congolese": {"CD", "CG"},
    "Dominican": {"DM", "DO"},
    "Dominicans": {"DM", "DO"},
    "Korean": {"KP", "KR"},
    "Koreans": {"KP", "KR"},
    "Samoan": {"AS", "WS"},
    "Samoans": {"AS", "WS"},
    "Virgin Islander": {"VG", "VI"},
    "Virgin Islanders": {"VG", "VI"},
}
"""Demonyms that are truly those of two; they mean neither for certain."""

SAME_CITY_NAMES = {"Anyang": {"CN", "KR"}, "Brest": {"BY", "FR"}, "Hyderabad": {"IN", "PK"}}


def claimants(claims: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Who claims each word, of the words that several claim."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word, claimant in claims:
        found[word].add(claimant)
    return {word: of_word for word, of_word in found.items() if len(of_word) > 1}


def test_every_state_and_territory_is_there_once() -> None:
    assert len(CODES) == len(countries())
    assert len({country.alpha3 for country in countries()}) == len(countries())
    assert len([country for country in OF_TODAY if country.code != "XK"]) == 249
    assert {"SUHH", "YUCS", "CSHH", "DDDE", "CSXX", "YDYE"} <= CODES


def test_no_two_of_today_share_a_name_or_a_demonym_but_for_those_listed() -> None:
    words = [
        (word, country.code) for country in OF_TODAY for word in {*country.names, *country.demonyms, *country.metonyms}
    ]
    assert claimants(words) == SHARED


def test_former_states_share_with_those_of_today_only_what_time_tells_apart() -> None:
    shared = claimants((word, country.code) for country in countries() for word in {*country.names, *country.demonyms})
    assert shared == SHARED
    for word, codes in claimants((word, country.code) for country in countries() for word in country.metonyms).items():
        assert len([code for code in codes if BY_CODE[code].exists_to is None]) <= 1, word


def test_words_too_ambiguous_to_be_a_country_are_left_out() -> None:
    words = {word for country in countries() for word in (*country.names, *country.demonyms, *country.metonyms)}
    assert not words & {"Korea", "Congo", "Emirates", "CAR", "Salvador", "Khmer", "Foreign Office"}


def test_every_successor_follows_when_its_predecessor_ends() -> None:
    for country in countries():
        assert set(country.successors) <= CODES - {country.code}
        assert (country.kind is CountryKind.FORMER) == (country.exists_to is not None) == bool(country.successors)
        assert (country.kind is CountryKind.FORMER) == (len(country.code) == 4)
        if country.exists_from and country.exists_to:
            assert Period.of(country.exists_from).earliest < Period.of(country.exists_to).latest


def test_every_state_has_its_capital_among_the_cities_of_its_own() -> None:
    for country in countries():
        if country.kind is CountryKind.STATE:
            assert country.capital, country.code
        if country.capital:
            assert country.seats[0] == country.capital
            where = {city.country for city in cities() if city.name == country.capital}
            assert where if country.exists_to else country.code in where, country.code
    assert set(BY_CODE["DE"].seats) >= {"Berlin", "Bonn"}
    assert set(BY_CODE["UA"].seats) >= {"Kyiv", "Kiev"}


def test_acronyms_are_unique_and_names_mean_one_body() -> None:
    assert len(BY_ACRONYM) == len(organizations())
    assert claimants((name, body.acronym) for body in organizations() for name in body.names) == {}
    words_of_countries = {word for country in countries() for word in (*country.names, *country.demonyms)}
    assert not {name for body in organizations() for name in body.names} & words_of_countries


def test_every_body_belongs_to_one_that_is_known() -> None:
    for body in organizations():
        assert body.part_of is None or body.part_of in REFS - {body.ref}, body.acronym
        assert body.part_of or body.kind in {OrganizationKind.INTERGOVERNMENTAL, OrganizationKind.OTHER}, body.acronym


def test_members_are_known_and_leave_after_they_join() -> None:
    assert len({(membership.organization, membership.member) for membership in memberships()}) == len(memberships())
    for membership in memberships():
        assert membership.organization in BY_ACRONYM
        assert membership.member in REFS
        if membership.start and membership.end:
            assert Period.of(membership.start).earliest <= Period.of(membership.end).latest
        if (country := BY_CODE.get(membership.member)) and country.exists_to:
            assert membership.end, membership


@pytest.mark.parametrize(
    ("acronym", "members"),
    [("UN", 193), ("NATO", 32), ("EU", 27), ("AU", 55), ("OIC", 57), ("LAS", 22), ("ASEAN", 11), ("OSCE", 57)],
)
def test_how_many_belong_to_it_today(acronym: str, members: int) -> None:
    assert len([one for one in memberships() if one.organization == acronym and one.end is None]) == members


def test_cities_are_of_a_country_of_today_and_a_name_means_one_of_them() -> None:
    assert {city.country for city in cities()} <= {country.code for country in OF_TODAY}
    assert len({(city.name, city.country) for city in cities()}) == len(cities())
    assert claimants((name, city.country) for city in cities() for name in city.names) == SAME_CITY_NAMES
    assert 1500 < len(cities()) < 3000


def test_every_row_has_a_source() -> None:
    rows = (*countries(), *organizations(), *memberships(), *cities())
    assert all(row.source for row in rows)


def test_a_name_is_found_in_either_apostrophe_and_without_accents() -> None:
    assert spellings("Côte d'Ivoire") == ("Côte d'Ivoire", "Cote d'Ivoire", "Côte d’Ivoire", "Cote d’Ivoire")
    assert "Quai d’Orsay" in BY_CODE["FR"].metonyms
    assert "Tromso" in {name for city in cities() if city.country == "NO" for name in city.names}


def test_a_lookalike_holds_the_name_of_a_country_a_demonym_or_a_seat() -> None:
    words = {word for country in countries() for word in (*country.names, *country.demonyms, *country.seats)}
    words |= {name for city in cities() for name in city.names}
    assert [phrase for phrase in lookalikes() if not any(word in phrase for word in words)] == []
    assert not set(lookalikes()) & words


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Türkiye", "TR"),
        ("Azeri", "AZ"),
        ("Burma", "MM"),
        ("U.S.S.R.", "SUHH"),
        ("West German", "DE"),
        ("DPRK", "KP"),
        ("Zaire", "CD"),
        ("Holy See", "VA"),
        ("Downing Street", "GB"),
        ("Cheong Wa Dae", "KR"),
        ("Bosnian Serbs", "BA"),
        ("Nigeriens", "NE"),
        ("Byelorussia", "BY"),
    ],
)
def test_what_newspapers_print(word: str, code: str) -> None:
    naming = [country.code for country in countries() if word in (*country.names, *country.demonyms, *country.metonyms)]
    assert naming == [code]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the readers take for theirs."""
    monkeypatch.setattr("seed.reference.table.files", lambda package: tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ("Minsk,,BY,53.9", "4 cells for 6 columns"),
        (",,BY,53.9,27.6,GeoNames", "name is empty"),
        ("Minsk,Mensk||Miensk,BY,53.9,27.6,GeoNames", "names has a value that is empty"),
        ("Minsk,,Belarus,53.9,27.6,GeoNames", "country is 'Belarus'"),
        ("Minsk,,BY,north,27.6,GeoNames", "latitude is 'north'"),
        ("Minsk,,BY,153.9,27.6,GeoNames", "beyond ±90"),
        ("Minsk,,BY,53.9,27.6,", "source is empty"),
    ],
)
def test_a_malformed_row_is_refused_by_file_line_and_reason(folder: Path, cells: str, reason: str) -> None:
    (folder / "cities.csv").write_text(f"{','.join(reference.CITY_COLUMNS)}\n{cells}\n")
    with pytest.raises(SeedError, match=r"seed/reference/cities\.csv, line 2: ") as refusal:
        cities.__wrapped__()
    assert reason in str(refusal.value)


def test_other_columns_are_refused(folder: Path) -> None:
    (folder / "cities.csv").write_text("name,country\n")
    with pytest.raises(SeedError, match="line 1: the columns are name,country"):
        list(read_rows("cities.csv", reference.CITY_COLUMNS))


@pytest.mark.parametrize("date", ["2022-13", "22", "1992?", "2023-02-30", "1992~-05"])
def test_a_date_that_is_no_partial_date_is_refused(folder: Path, date: str) -> None:
    (folder / "memberships.csv").write_text(f"{','.join(reference.MEMBERSHIP_COLUMNS)}\nUN,BY,{date},,test\n")
    with pytest.raises(SeedError, match="line 2: start is"):
        memberships.__wrapped__()


async def rows(engine: AsyncEngine, sql: str) -> list[dict[str, Any]]:
    async with engine.connect() as connection:
        return [dict(row) for row in (await connection.execute(text(sql))).mappings()]


async def versions(engine: AsyncEngine) -> list[dict[str, Any]]:
    """Which transaction wrote each row."""
    tables = (
        "entity",
        "actor",
        "country",
        "country_successor",
        "organization",
        "organization_membership",
        "place",
        "ingest_run",
    )
    union = " UNION ALL ".join(f"SELECT '{table}', ctid::text, xmin::text AS written FROM {table}" for table in tables)
    return await rows(engine, f"{union} ORDER BY 1, 2")


async def load(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await load_reference(connection)


async def test_loading_twice_is_loading_once(engine: AsyncEngine) -> None:
    await load(engine)
    before = await versions(engine)
    await load(engine)
    assert await versions(engine) == before


async def test_only_rows_that_differ_are_written(engine: AsyncEngine) -> None:
    await load(engine)
    async with engine.begin() as connection:
        await connection.execute(text("DELETE FROM ingest_run"))
        await connection.execute(text("UPDATE country SET name = 'Persia' WHERE code = 'IR'"))
        await connection.execute(text("DELETE FROM country_successor WHERE country_id = :id"), {"id": id_of("DDDE")})
        await connection.execute(
            text("INSERT INTO country_successor VALUES (:gone, :other)"), {"gone": id_of("CSHH"), "other": id_of("FR")}
        )
    before = await versions(engine)
    await load(engine)
    written = [row for row in await versions(engine) if row not in before]
    assert len(written) == 3  # the name, the succession that was missing, the run
    assert await rows(engine, "SELECT name FROM country WHERE code = 'IR'") == [{"name": "Iran"}]
    successors = await rows(engine, f"SELECT successor_id FROM country_successor WHERE country_id = '{id_of('CSHH')}'")
    assert {row["successor_id"] for row in successors} == {id_of("CZ"), id_of("SK")}


async def test_the_rows_are_those_that_articles_will_name(engine: AsyncEngine) -> None:
    await load(engine)
    entities = {row["natural_key"]: row for row in await rows(engine, "SELECT * FROM entity")}
    assert entities["AZ"]["id"] == identify("COUNTRY", "AZ")
    assert entities["org:AU"]["id"] == identify("ORGANIZATION", "org:AU")
    assert all(row["live"] for row in entities.values())
    [moscow] = await rows(engine, "SELECT * FROM place WHERE name = 'Moscow'")
    assert moscow["id"] == identify("PLACE", "Moscow, RU")
    assert moscow["latitude"] == pytest.approx(55.75, abs=0.1)


async def test_former_states_end_and_names_have_one_spelling(engine: AsyncEngine) -> None:
    await load(engine)
    [soviet_union] = await rows(engine, "SELECT * FROM country WHERE code = 'SUHH'")
    assert str(soviet_union["exists_to_latest"]) == "1991-12-26"
    [ivory_coast] = await rows(engine, "SELECT * FROM country WHERE code = 'CI'")
    assert ivory_coast["names"][0] == "Ivory Coast"
    assert not any("’" in name for name in ivory_coast["names"])


async def test_an_organization_that_an_article_told_of_becomes_the_reference(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        told = {"id": identify("ORGANIZATION", "org:NATO")}
        await connection.execute(text("SET CONSTRAINTS ALL DEFERRED"))
        insert = "INSERT INTO entity (id, kind, natural_key, retracted_at) VALUES (:id, 'ORGANIZATION', :key, now())"
        await connection.execute(text(insert), told | {"key": "org:NATO"})
        await connection.execute(text("INSERT INTO actor (id, kind) VALUES (:id, 'ORGANIZATION')"), told)
        insert = "INSERT INTO organization (id, live, organization_kind, acronym, name)"
        await connection.execute(text(f"{insert} VALUES (:id, false, 'OTHER', 'NATO', 'the alliance')"), told)
    await load(engine)
    [nato] = await rows(engine, "SELECT * FROM organization WHERE acronym = 'NATO'")
    assert (nato["live"], nato["name"]) == (True, "North Atlantic Treaty Organization")


def id_of(code: str) -> Any:
    return identify("COUNTRY", code)
