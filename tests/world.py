"""A modest diplomatic world, told in articles and loaded by the real loader: what the graph is asked about in tests."""

from typing import Any

from sqlalchemy import bindparam, text, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from told import Told

from db.base import Base
from db.identity import identify
from db.models import (
    Actor,
    Country,
    CountrySuccessor,
    Entity,
    Organization,
    OrganizationMembership,
    Place,
)
from db.vocabulary import (
    Act,
    AgreementActionKind,
    Instrument,
    Manner,
    Medium,
    Modality,
    OfficeRole,
    RelationActionKind,
    RelationLevel,
    Setting,
    Topic,
    VisitKind,
)
from seed import ledger
from seed.load import load
from seed.rows import add, put, table_of

MOMENT = "2023-01-01 12:00:00+00"
"""When everything was recorded, so that answers can be compared to the letter."""
COUNTRIES: dict[str, dict[str, Any]] = {
    "AZ": {"name": "Azerbaijan", "alpha3": "AZE", "capital": "Baku", "demonyms": ["Azerbaijani"]},
    "AU": {"name": "Australia", "alpha3": "AUS", "capital": "Canberra", "demonyms": ["Australian"]},
    "GE": {"name": "Georgia", "alpha3": "GEO", "capital": "Tbilisi", "demonyms": ["Georgian"]},
    "RU": {"name": "Russia", "alpha3": "RUS", "capital": "Moscow", "official_name": "Russian Federation"},
    "TR": {"name": "Türkiye", "alpha3": "TUR", "capital": "Ankara", "names": ["Turkey", "Türkiye"]},
    "US": {"name": "United States", "alpha3": "USA", "capital": "Washington, D.C."},
    "SUHH": {"name": "Soviet Union", "exists_from_edtf": "1922-12-30", "exists_to_edtf": "1991-12-26"},
}
SUCCESSORS = {"SUHH": ("AZ", "GE", "RU")}
ORGANIZATIONS = {
    "AU": ("African Union", ()),
    "NATO": ("North Atlantic Treaty Organization", (("TR", "1952-02-18", None), ("US", "1949-04-04", None))),
    "OTS": (
        "Organization of Turkic States",
        (("AZ", "2009-10-03", None), ("GE", "2010~", "2012~"), ("TR", None, None)),
    ),
}


async def make_world(engine: AsyncEngine) -> None:
    """Fill a migrated database."""
    async with engine.begin() as connection:
        await add_reference(connection)
    for version, told in (("1", signing()), ("1", rumour()), ("2", silence()), *(("1", each()) for each in ARTICLES)):
        async with engine.begin() as connection:
            run = await ledger.open_run(connection, "test", version)
            await load(connection, told.article, told.extraction, run)
    async with engine.begin() as connection:
        await merge(connection, "OFFICIAL", "sergej lavrow|GE", "sergei lavrov|RU")
        await connection.execute(
            update(Place)
            .where(Place.name == "Moscow")
            .values(latitude=bindparam("north"), longitude=bindparam("east")),
            {"north": 55.7558, "east": 37.6173},
        )
        await stop_clocks(connection)


async def add_reference(connection: AsyncConnection) -> None:
    """Countries and organizations as the reference tables give them."""
    codes = [*(("COUNTRY", code) for code in COUNTRIES), *(("ORGANIZATION", f"org:{name}") for name in ORGANIZATIONS)]
    ids = {key: identify(kind, key) for kind, key in codes}
    kinds = {ids[key]: kind for kind, key in codes}
    await put(connection, table_of(Entity), [{"id": ids[key], "kind": kind, "natural_key": key} for kind, key in codes])
    await put(connection, table_of(Actor), [{"id": id_, "kind": kind} for id_, kind in kinds.items()])
    for code, columns in COUNTRIES.items():
        dates = {f"{name.removesuffix('_edtf')}_basis": "STATED" for name in columns if name.endswith("_edtf")}
        row = {"names": [columns["name"]], "id": ids[code], "code": code, "source": "ISO 3166"} | columns | dates
        await put(connection, table_of(Country), [row])
    for code, successors in SUCCESSORS.items():
        links = [{"country_id": ids[code], "successor_id": ids[other]} for other in successors]
        await add(connection, table_of(CountrySuccessor), links)
    for acronym, (name, members) in ORGANIZATIONS.items():
        own = ids[f"org:{acronym}"]
        kind = {"organization_kind": "INTERGOVERNMENTAL", "acronym": acronym, "source": "UN"}
        await put(connection, table_of(Organization), [{"id": own, "name": name, "names": [name], **kind}])
        for code, start, end in members:
            row = {"organization_id": own, "member_id": ids[code], "start_edtf": start, "end_edtf": end}
            bases = {"start_basis": start and "STATED", "end_basis": end and "STATED", "source": "UN"}
            await put(connection, table_of(OrganizationMembership), [row | bases])


async def merge(connection: AsyncConnection, kind: str, merged: str, survivor: str) -> None:
    """Say that two entities are one."""
    change = update(Entity).where(Entity.id == identify(kind, merged))
    done = await connection.execute(change.values(merged_into_id=identify(kind, survivor)))
    assert done.rowcount == 1


async def stop_clocks(connection: AsyncConnection) -> None:
    """Let everything have been recorded at one moment."""
    await connection.execute(text("SET LOCAL session_replication_role = replica"))  # no trigger may touch it again
    for table in Base.metadata.tables.values():
        clocks = {"recorded_at", "updated_at", "retracted_at"} & set(table.c.keys())
        for name in clocks:
            await connection.execute(text(f"UPDATE {table.name} SET {name} = '{MOMENT}' WHERE {name} IS NOT NULL"))


def signing() -> Told:
    """The minister of one goes to the other's; something is signed, and things are said."""
    told = Told("Ministers sign in Moscow")
    told.header(
        outlet="The Daily", title="Ministers sign in Moscow", author="A. Writer", published="2022-12-07",
        dateline_place="Moscow", dateline_date="2022-12-06",
    )  # fmt: skip
    bayramov = told.official("Jeyhun Bayramov", "AZ", observed="2022-12-06", also="Ceyhun Bayramov")
    lavrov = told.official("Sergei Lavrov", "RU", observed="2022-12-06", start="2004-03-09")
    meeting = told.meeting(
        "AZ", "RU", start="2022-12-06", place="Moscow", country="RU", host="RU", medium=Medium.IN_PERSON,
        setting=Setting.VISIT, visit_kind=VisitKind.OFFICIAL, topics=(Topic.TRADE, Topic.TRANSPORT),
        attendees=(bayramov, lavrov, "Someone Else"),
    )  # fmt: skip
    deal = told.agreement(
        "AZ", "RU", designation="bilateral relations deal", signed="2022-12-06", signatories=(bayramov, lavrov),
        meeting=meeting, topics=(Topic.OTHER,),
    )  # fmt: skip
    told.statement(
        bayramov, "The minister thanked Russia for its hospitality.", about=("RU", lavrov.ref), act=Act.THANK,
        meeting=meeting, date="2022-12-06", topics=(Topic.CULTURE,),
    )  # fmt: skip
    told.statement(lavrov, "“Russia is always open to Azerbaijan,” said Lavrov — 100 % so.", about=("AZ", deal.ref),
        manner=Manner.MIXED, agreement=deal, meeting=meeting)  # fmt: skip
    told.relation("AZ", "RU", "1992~")
    told.country("AZ")
    told.country("RU")
    return told


def second_report() -> Told:
    """Another outlet tells of the same meeting, and spells the guest's host otherwise."""
    told = Told("Lavrov receives Bayramov")
    told.header(outlet="Gazette", title="Lavrov receives Bayramov", published="2022-12-08")
    lavrov = told.official("Sergey Lavrov", "RU", observed="2022-12-07")
    told.meeting("AZ", "RU", start="2022-12-06", place="Moscow", country="RU", attendees=(lavrov,))
    told.country("RU")
    return told


def summit() -> Told:
    """Many parties, one of them an organization in the chair; a bilateral within; a declaration of all."""
    told = Told("Turkic states meet in Ankara")
    told.header(outlet="Gazette", title="Turkic states meet in Ankara", published="2023-03")
    ots = told.organization("Organization of Turkic States", acronym="OTS")
    aliyev = told.official(
        "Ilham Aliyev", "AZ", title="President", role=OfficeRole.HEAD_OF_STATE, observed="2023-03-16"
    )
    erdogan = told.official(
        "Recep Tayyip Erdoğan", "TR", title="President", role=OfficeRole.HEAD_OF_STATE, observed="2023-03-16"
    )
    whole = told.meeting(
        "AZ", "TR", ots.ref, name="Extraordinary OTS Summit", start="2023-03-16", end="2023-03-17", place="Ankara",
        country="TR", host="TR", chair=ots.ref, medium=Medium.IN_PERSON, setting=Setting.MULTILATERAL,
        topics=(Topic.AID,), attendees=(aliyev, erdogan),
    )  # fmt: skip
    told.meeting(
        "AZ", "TR", start="2023-03-17", place="Ankara", country="TR", parent=whole, attendees=(aliyev, erdogan)
    )
    told.agreement(
        "AZ", "TR", ots.ref, title="Ankara Declaration", instrument=Instrument.DECLARATION, meeting=whole,
        topics=(Topic.AID, Topic.SECURITY), actions=(told.action(AgreementActionKind.ADOPTION, date="2023-03-16"),),
    )  # fmt: skip
    told.statement(erdogan, "Erdoğan hoped for more such summits.", about=("AZ", whole.ref, aliyev.ref), meeting=whole)
    told.statement(None, "The organization expressed its condolences.", actor=ots.ref, act=Act.CONDOLE, about=("TR",))
    told.statement("A Spokesman", "A spokesman ruled nothing out.", actor="TR", act=Act.REJECT)
    return told


def plans() -> Told:
    """What is announced, what is called off, and what is only wished for."""
    told = Told("Talks ahead")
    told.header(outlet="The Daily", title="Talks ahead", published="2023-04-02")
    told.meeting("RU", "US", start="2023-06-01", place="Geneva", medium=Medium.IN_PERSON, modality=Modality.PLANNED)
    told.meeting("RU", "TR", start="2023-04-20", modality=Modality.NEGATED)
    told.meeting("GE", "RU", modality=Modality.HYPOTHETICAL)
    signature = told.action(AgreementActionKind.SIGNATURE, date="2023-06-01", modality=Modality.PLANNED)
    told.agreement("RU", "US", designation="grain deal", modality=Modality.PLANNED, actions=(signature,))
    return told


def treaties() -> Told:
    """The lives of agreements: into force and out of it, amended and replaced."""
    kind = AgreementActionKind
    told = Told("A history of treaties")
    first = told.agreement(
        "RU", "TR", title="Treaty of Sochi", instrument=Instrument.TREATY, number="51234",
        actions=(
            told.action(kind.ANNOUNCEMENT, date="2010-01"),
            told.action(kind.SIGNATURE, "RU", date="2010-05-12"),
            told.action(kind.SIGNATURE, "TR", date="2010-05-12"),
            told.action(kind.RATIFICATION, "RU", date="2010-11-20"),
            told.action(kind.ENTRY_INTO_FORCE, date="2011-08-11"),
            told.action(kind.DENUNCIATION, "TR", date="2020-02-01"),
        ),
    )  # fmt: skip
    signature = told.action(kind.SIGNATURE, date="2015~")
    told.agreement("RU", "TR", title="Protocol of Ankara", amends=first, actions=(signature,))
    life = (told.action(kind.SIGNATURE, date="2021-03-03"), told.action(kind.TERMINATION, date="2022-03-03"))
    told.agreement("RU", "TR", title="New Treaty of Sochi", replaces=first, actions=life)
    told.relation("RU", "US", "1933-11-16")
    told.relation("RU", "US", "2022-02", kind=RelationActionKind.LEVEL, level=RelationLevel.CHARGE_D_AFFAIRES, by="US")
    return told


def secretaries() -> Told:
    """One office after another's, an ambassador, and bodies that the reference tables lack."""
    told = Told("Secretaries of State")
    told.header(outlet="Wire")
    us = {"title": "Secretary of State", "role": OfficeRole.FOREIGN_MINISTER}
    told.official("Mike Pompeo", "US", observed="2019-05-14", start="2018-04-26", end="2021-01-20", **us)
    blinken = told.official("Antony Blinken", "US", observed="2023-01-10", **us)
    told.official("Lynne Tracy", "US", title="Ambassador", role=OfficeRole.AMBASSADOR, accredited_to="RU")
    ministry = told.organization("Ministry of Defence", part_of="RU")
    again = "Antony Blinken"  # the same words, read once more as a name that nobody is known by
    told.meeting("US", "TR", start="2023-05", medium=Medium.PHONE, attendees=(blinken,), also=again)
    told.meeting("AZ", "US", "GE", medium=Medium.VIDEO, attendees=(blinken, "The Georgian side"))
    told.statement(None, "The ministry accused the United States.", actor=ministry.ref, act=Act.ACCUSE, about=("US",))
    told.statement(blinken, "Washington rejects the accusation of Moscow.", also=again, about=("RU",), act=Act.REJECT)
    return told


def rumour() -> Told:
    """A first reading, which a better extractor takes back."""
    told = Told("Rumours from Tbilisi")
    told.official("Sergej Lavrow", "GE", observed="2022-01-01")
    told.meeting("GE", "US", start="2022-01-02", place="Tbilisi", country="GE")
    return told


def silence() -> Told:
    """The same words, of which the better extractor keeps only the official."""
    told = rumour()
    del told.records["meetings"]
    return told


ARTICLES = (second_report, summit, plans, treaties, secretaries)
