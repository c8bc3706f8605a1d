"""A record made up at random: with nulls, ties, merged and retracted entities, partial dates, accents."""

import hashlib
import random
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.base import Base
from db.models import (
    Actor,
    Agreement,
    AgreementAction,
    AgreementParty,
    Article,
    Attendance,
    Claim,
    Country,
    CountrySuccessor,
    Entity,
    Evidence,
    Meeting,
    Office,
    OfficeHolding,
    Official,
    OfficialName,
    Organization,
    OrganizationMembership,
    Participation,
    Place,
    RelationAction,
    Report,
    Statement,
    StatementAbout,
    StatementSpeaker,
)
from db.vocabulary import (
    Act,
    AgreementActionKind,
    Basis,
    Bound,
    Instrument,
    Manner,
    Medium,
    Modality,
    OfficeRole,
    OrganizationKind,
    ParticipationRole,
    RelationActionKind,
    RelationLevel,
    Setting,
    SpanRole,
    Topic,
    VisitKind,
)

NAMES = ["Ceyhun Bayramov", "Jeyhun Bayramov", "Sergey Lavrov", "Sergei Lavrov", "Əli Əsədov", "İlham Şahin", "José"]
WORDS = ["Ənənəvi", "summit", "Économie", "100%", "under_score", "Straße", "peace", "Ålesund", "back\\slash"]
CODES = ["AZ", "RU", "TR", "IR", "AU", "GE"]
OUTLETS = ["TDI", "Əxbar", None]

type Row = dict[str, Any]


class Record:
    """Rows by table, each consistent with the others as the database's triggers would keep them."""

    def __init__(self, seed: int, size: int = 40, articles: int = 25) -> None:
        self.random = random.Random(seed)
        self.rows: dict[type[Base], list[Row]] = {}
        self._number = 0
        self._articles(articles)
        self._actors()
        self._officials(size // 2)
        self._meetings(size)
        self._agreements(size // 2)
        self._statements(size)
        self._relations(size // 3)
        self._reports()

    def add(self, table: type[Base], **values: Any) -> Row:
        self.rows.setdefault(table, []).append(values)
        return values

    def key(self) -> UUID:
        return UUID(int=self.random.getrandbits(128))

    def maybe[T](self, make: Callable[[], T], chance: float = 0.6) -> T | None:
        return make() if self.random.random() < chance else None

    def pick[T](self, items: Sequence[T]) -> T:
        return self.random.choice(items)

    def some[T](self, items: Sequence[T], most: int = 3) -> list[T]:
        return self.random.sample(list(items), min(self.random.randint(0, most), len(items)))

    def words(self) -> str:
        return " ".join(self.random.choices(WORDS, k=self.random.randint(1, 3)))

    def edtf(self) -> str:
        year, month, day = self.random.randint(2019, 2023), self.random.randint(1, 12), self.random.randint(1, 28)
        about = f"{year}{'~' if year % 2 else ''}"  # every other lone year lies in no single one
        written = self.pick([about, f"{year}-{month:02}", *[f"{year}-{month:02}-{day:02}"] * 4])
        mark = self.pick(["", "", "", "", "~"])
        return written if written == about else written + mark

    def date(self, prefix: str, chance: float = 0.7) -> Row:
        edtf = self.maybe(self.edtf, chance)
        return {f"{prefix}_edtf": edtf, f"{prefix}_basis": self.pick(list(Basis)) if edtf else None}

    def topics(self) -> list[str]:
        return [str(topic) for topic in self.some(list(Topic)[:4], 2)]

    def entity(self, kind: str, *, always: bool = False) -> Row:
        """An entity: now and then retracted, or merged into an earlier one of its kind."""
        key = self.key()
        self._number += 1
        others = [row["id"] for row in self.rows.get(Entity, []) if row["kind"] == kind and row["lives"]]
        fate = 1.0 if always else self.random.random()
        recorded = f"2024-01-{self.random.randint(1, 28):02}T00:00:00Z"
        row = self.add(
            Entity,
            id=key,
            kind=kind,
            natural_key=str(self._number),
            recorded_at=_moment(recorded),
            updated_at=_moment("2024-02-01T10:00:00.123456Z"),
            retracted_at=_moment("2024-03-01T00:00:00Z") if fate < 0.08 else None,
            merged_into_id=self.pick(others) if 0.08 <= fate < 0.16 and others else None,
        )
        row["lives"] = row["retracted_at"] is None and row["merged_into_id"] is None
        return row

    def _articles(self, number: int) -> None:
        for place in range(number):
            body = f"{self.words()}. {self.words()}. {place}. The ministers met."
            self.add(
                Article,
                id=self.key(),
                sha256=hashlib.sha256(body.encode()).hexdigest(),
                text=body,
                path=self.maybe(lambda place=place: f"{place}.txt"),
                url=None,
                outlet=self.pick(OUTLETS),
                title=self.maybe(self.words),
                author=self.maybe(lambda: self.pick(NAMES)),
                dateline_place=self.maybe(lambda: self.pick(["Bakı", "Moscow"])),
                recorded_at=_moment(f"2024-01-{self.random.randint(1, 28):02}T12:00:00Z"),
                **self.date("published"),
                **self.date("dateline"),
            )

    def _actors(self) -> None:
        self.actors: list[UUID] = []
        for code in CODES:
            key = self.entity("COUNTRY", always=True)["id"]
            self.add(Actor, id=key, kind="COUNTRY")
            self.add(
                Country,
                id=key,
                code=code,
                alpha3=self.maybe(lambda code=code: code + "X"),
                name=f"{code} {self.words()}",
                official_name=None,
                names=self.some(NAMES),
                demonyms=self.some(WORDS),
                capital=self.maybe(lambda: self.pick(["Bakı", "Moscow"])),
                source="test",
                **self.date("exists_from"),
                **self.date("exists_to", 0.1),
            )
            self.actors.append(key)
        countries = list(self.actors)
        self.add(CountrySuccessor, country_id=countries[0], successor_id=countries[1])
        for acronym in ("NATO", "AU", None, None):
            entity = self.entity("ORGANIZATION", always=acronym is not None)
            self.add(Actor, id=entity["id"], kind="ORGANIZATION")
            self.add(
                Organization,
                id=entity["id"],
                live=entity["lives"],
                organization_kind=self.pick(list(OrganizationKind)),
                acronym=acronym,
                name=f"Organization {self.words()}",
                names=self.some(NAMES),
                part_of_id=self.maybe(lambda: self.pick(countries)),
                source=self.maybe(lambda: "test"),
            )
            if entity["lives"]:
                self.actors.append(entity["id"])
        organizations = [row["id"] for row in self.rows[Organization] if row["live"]]
        for member in countries[:4]:
            self.add(
                OrganizationMembership,
                organization_id=self.pick(organizations),
                member_id=member,
                source="test",
                **self.date("start"),
                **self.date("end", 0.2),
            )
        self.places = [self.key() for _ in range(5)]
        for number, key in enumerate(self.places):
            whole = self.random.random() < 0.5
            self.add(
                Place,
                id=key,
                name=f"{self.words()} {number}",
                country_id=self.maybe(lambda: self.pick(countries)),
                latitude=1.5 * number if whole else None,
                longitude=-2.25 if whole else None,
            )

    def _officials(self, number: int) -> None:
        self.offices = []
        for place in range(number // 2):
            office = self.add(
                Office,
                id=self.key(),
                actor_id=self.pick(self.actors),
                label=f"{self.words()} {place}",
                roles=[str(role) for role in self.some(list(OfficeRole)[:5], 2)],
                portfolio=self.maybe(self.words),
                accredited_to_id=self.maybe(lambda: self.pick(self.actors), 0.2),
            )
            self.offices.append(office["id"])
        self.officials, self.holdings = [], []
        for _ in range(number):
            entity = self.entity("OFFICIAL")
            name = self.pick(NAMES)
            self.add(Official, id=entity["id"], live=entity["lives"], display_name=name)
            for spelling in {name, *self.some(NAMES, 2)}:
                self.add(OfficialName, official_id=entity["id"], name=spelling, folded=spelling.lower())
            if entity["lives"]:
                self.officials.append(entity["id"])
        for _ in range(number):
            entity = self.entity("OFFICE_HOLDING")
            dates = {**self.date("start", 0.4), **self.date("end", 0.3)}
            self.add(
                OfficeHolding,
                id=entity["id"],
                live=entity["lives"],
                official_id=self.pick(self.officials),
                office_id=self.maybe(lambda: self.pick(self.offices), 0.9),
                title=self.maybe(self.words),
                start_bound=self._bound(dates["start_edtf"]),
                end_bound=self._bound(dates["end_edtf"]),
                acting=self.random.random() < 0.2,
                **dates,
                **self.date("first_observed"),
                **self.date("last_observed"),
            )
            if entity["lives"]:
                self.holdings.append(entity["id"])

    def _bound(self, edtf: str | None) -> Bound:
        return Bound.DATED if edtf else self.pick([Bound.OPEN, Bound.UNKNOWN])

    def _meetings(self, number: int) -> None:
        self.meetings = []
        for _ in range(number):
            entity = self.entity("MEETING")
            status = self.pick(["HELD", "HELD", "HELD", "PLANNED", "CANCELLED", "HYPOTHETICAL"])
            meeting = self.add(
                Meeting,
                id=entity["id"],
                live=entity["lives"],
                status=status,
                name=self.maybe(self.words),
                medium=self.pick(list(Medium)),
                setting=self.pick(list(Setting)),
                visit_kind=self.maybe(lambda: self.pick(list(VisitKind))),
                place_id=self.maybe(lambda: self.pick(self.places)),
                host_id=self.maybe(lambda: self.pick(self.actors)),
                parent_id=self.maybe(lambda: self.pick(self.meetings)["id"], 0.2) if self.meetings else None,
                topics=self.topics(),
                **self.date("start", 0.85),
                **self.date("end", 0.2),
            )
            self.meetings.append(meeting)
            self._attend(meeting)

    def _attend(self, meeting: Row) -> None:
        order = {
            "meeting_id": meeting["id"],
            "sort_date": meeting["start_edtf"],  # become days as they are written to the database
            "status": meeting["status"],
            "live": meeting["live"],
        }
        parties = self.some(self.actors, 4)
        for actor in parties:
            self.add(Participation, actor_id=actor, role=self.pick(list(ParticipationRole)), **order)
        for official in self.some(self.officials, 3):
            self.add(
                Attendance,
                official_id=official,
                name_printed=self.maybe(lambda: self.pick(NAMES)),
                actor_id=self.maybe(lambda: self.pick(parties)) if parties else None,
                office_holding_id=self.maybe(lambda: self.pick(self.holdings)),
                **order,
            )
        if self.random.random() < 0.2:
            self.add(
                Attendance, official_id=None, name_printed="Nobody", actor_id=None, office_holding_id=None, **order
            )

    def _agreements(self, number: int) -> None:
        self.agreements: list[UUID] = []
        for _ in range(number):
            entity = self.entity("AGREEMENT")
            agreement = self.add(
                Agreement,
                id=entity["id"],
                live=entity["lives"],
                title=self.maybe(self.words),
                designation=self.maybe(self.words),
                instrument=self.pick(list(Instrument)),
                topics=self.topics(),
                meeting_id=self.maybe(lambda: self.pick(self.meetings)["id"]),
                amends_id=self.maybe(lambda: self.pick(self.agreements), 0.2) if self.agreements else None,
                replaces_id=self.maybe(lambda: self.pick(self.agreements), 0.2) if self.agreements else None,
                un_registration_number=self.maybe(lambda: "I-1", 0.2),
            )
            self.agreements.append(entity["id"])
            parties = self.some(self.actors, 3)
            agreement["parties"] = parties
            for _ in range(self.random.randint(0, 4)):
                self._act(entity["id"], parties)

    def _act(self, agreement: UUID, parties: list[UUID]) -> None:
        entity = self.entity("AGREEMENT_ACTION")
        self.add(
            AgreementAction,
            id=entity["id"],
            live=entity["lives"],
            agreement_id=agreement,
            party_id=self.maybe(lambda: self.pick(parties)) if parties else None,
            action=self.pick([AgreementActionKind.SIGNATURE, AgreementActionKind.SIGNATURE, *AgreementActionKind]),
            signatory_id=self.maybe(lambda: self.pick(self.officials)),
            signatory_printed=self.maybe(lambda: self.pick(NAMES)),
            office_holding_id=self.maybe(lambda: self.pick(self.holdings)),
            **self.date("date"),
        )

    def _statements(self, number: int) -> None:
        for _ in range(number):
            entity = self.entity("STATEMENT")
            statement = self.add(
                Statement,
                id=entity["id"],
                live=entity["lives"],
                manner=self.pick(list(Manner)),
                act=self.pick(list(Act)),
                text=self.words(),
                cue=self.maybe(lambda: "said"),
                topics=self.topics(),
                meeting_id=self.maybe(lambda: self.pick(self.meetings)["id"]),
                agreement_id=self.maybe(lambda: self.pick(self.agreements), 0.3),
                **self.date("date"),
            )
            order = {"statement_id": statement["id"], "sort_date": statement["date_edtf"], "live": statement["live"]}
            for ordinal in range(self.random.randint(0, 3)):
                self.add(
                    StatementSpeaker,
                    ordinal=ordinal,
                    official_id=self.maybe(lambda: self.pick(self.officials)),
                    actor_id=self.maybe(lambda: self.pick(self.actors)),
                    name_printed=self.pick(NAMES),
                    office_holding_id=self.maybe(lambda: self.pick(self.holdings)),
                    **order,
                )
            meetings = [meeting["id"] for meeting in self.meetings if meeting["live"]]
            for about in self.some([*self.actors, *self.officials[:3], *meetings[:3]], 2):
                self.add(StatementAbout, entity_id=about, **order)

    def _relations(self, number: int) -> None:
        for _ in range(number):
            entity = self.entity("RELATION_ACTION")
            one, other = sorted(self.random.sample(self.actors[:4], 2))
            self.add(
                RelationAction,
                id=entity["id"],
                live=entity["lives"],
                a_id=one,
                b_id=other,
                by_id=self.maybe(lambda one=one, other=other: self.pick([one, other])),
                action=self.pick(list(RelationActionKind)),
                level=self.maybe(lambda: self.pick(list(RelationLevel))),
                **self.date("date"),
            )

    def _reports(self) -> None:
        """Reports as a meeting's status asks for; claims of everything, some taken back."""
        statuses = {meeting["id"]: meeting["status"] for meeting in self.rows[Meeting]}
        modality = {"HELD": Modality.ACTUAL, "PLANNED": Modality.PLANNED, "CANCELLED": Modality.NEGATED}
        for entity in self.rows[Entity]:
            survivor = entity["merged_into_id"] or entity["id"]
            for article in self.some(self.rows[Article], 3):
                status = statuses.get(survivor)
                told = modality.get(status, Modality.HYPOTHETICAL) if status else self.pick(list(Modality))
                start = article["text"].index("The ministers met.")
                self.add(
                    Report,
                    entity_id=entity["id"],
                    survivor_id=survivor,
                    article_id=article["id"],
                    modality=told,
                    start=start,
                    end=start + 18,
                    sentence="The ministers met.",
                    recorded_at=_moment("2024-01-01T00:00:00Z"),
                    retracted_at=self.maybe(lambda: _moment("2024-03-01T00:00:00Z"), 0.1),
                )
                if self.random.random() < 0.5:
                    self._claim(entity["id"], survivor, article, start)

    def _claim(self, entity: UUID, survivor: UUID, article: Row, start: int) -> None:
        of_entity = self.random.random() < 0.3
        claim = self.add(
            Claim,
            id=self.key(),
            entity_id=entity,
            survivor_id=survivor,
            property=self.pick(["start", "host", "name"]),
            value=None if of_entity else self.words(),
            value_entity_id=self.pick(self.actors) if of_entity else None,
            as_printed="met",
            basis=self.pick(list(Basis)),
            confidence=self.random.randint(0, 8) / 8,
            extractor="test",
            extractor_version="1",
            recorded_at=_moment("2024-01-01T00:00:00Z"),
            retracted_at=self.maybe(lambda: _moment("2024-03-01T00:00:00Z"), 0.1),
            chosen=self.random.random() < 0.8,
        )
        self.add(
            Evidence,
            claim_id=claim["id"],
            ordinal=0,
            article_id=article["id"],
            start=start + 14,
            end=start + 17,
            text="met",
            sentence_start=start,
            sentence="The ministers met.",
            role=self.pick(list(SpanRole)),
        )

    async def write(self, engine: AsyncEngine) -> None:
        """Put the rows in, past the triggers, and order the links as these would."""
        async with engine.begin() as connection:
            await connection.execute(text("SET LOCAL session_replication_role = replica"))
            for table, rows in self.rows.items():
                columns = set(table.__table__.columns.keys())
                written = [{name: value for name, value in row.items() if name in columns} for row in rows]
                if table in (Participation, Attendance, StatementSpeaker, StatementAbout):
                    written = [row | {"sort_date": _UNDATED} for row in written]
                await connection.execute(insert(table), written)
            parties = [
                {"agreement_id": row["id"], "actor_id": actor, "sort_date": _UNDATED, "live": row["live"]}
                for row in self.rows[Agreement]
                for actor in row["parties"]
            ]
            await connection.execute(insert(AgreementParty), parties)
            for statement in _ORDER:
                await connection.execute(text(statement))


_ORDER = (
    "UPDATE participation l SET sort_date = m.sort_date FROM meeting m WHERE m.id = l.meeting_id",
    "UPDATE attendance l SET sort_date = m.sort_date FROM meeting m WHERE m.id = l.meeting_id",
    "UPDATE statement_speaker l SET sort_date = s.sort_date FROM statement s WHERE s.id = l.statement_id",
    "UPDATE statement_about l SET sort_date = s.sort_date FROM statement s WHERE s.id = l.statement_id",
    "SELECT derive_agreement_date(array_agg(id)) FROM agreement",
    "UPDATE agreement_party l SET sort_date = a.sort_date FROM agreement a WHERE a.id = l.agreement_id",
)


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


_UNDATED = date.min
"""What asyncpg writes as -infinity."""
