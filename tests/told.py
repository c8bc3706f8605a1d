"""Articles written as they are told: one builder a kind of record, each adding the sentence that it cites."""

import hashlib
from itertools import count
from pathlib import Path
from typing import Any

from db.vocabulary import (
    Act,
    AgreementActionKind,
    Basis,
    Manner,
    Medium,
    Modality,
    OfficeRole,
    OrganizationKind,
    RelationActionKind,
)
from seed.read import Article
from seed.records import (
    AgreementActionRecord,
    AgreementRecord,
    CountryRecord,
    Extraction,
    Found,
    HoldingRecord,
    MeetingRecord,
    OfficialRecord,
    OrganizationRecord,
    PartyRecord,
    PersonRecord,
    PlaceName,
    RelationActionRecord,
    Span,
    SpeakerRecord,
    StatementRecord,
)


class Told:
    """An article, and what an extractor makes of it."""

    def __init__(self, headline: str) -> None:
        self.text = f"{headline}\n"
        self.records: dict[str, tuple[Any, ...]] = {}
        self._numbers = count(1)

    @property
    def article(self) -> Article:
        return Article(
            self.text, hashlib.sha256(self.text.encode()).hexdigest(), Path(f"{self.text.splitlines()[0]}.txt")
        )

    @property
    def extraction(self) -> Extraction:
        return Extraction(**self.records)

    def official(
        self,
        name: str,
        *actors: str,
        title: str = "Foreign Minister",
        role: OfficeRole = OfficeRole.FOREIGN_MINISTER,
        observed: str | None = None,
        also: str | None = None,
    ) -> OfficialRecord:
        line = self.write(f"{name} ({also}), {title} of {', '.join(actors)}, on {observed}.")
        holdings = tuple(
            HoldingRecord(
                self.ref("holding"),
                found(title, line),
                found(actor, line),
                frozenset({role}),
                observed=found(observed, line) if observed else None,
            )
            for actor in actors
        )
        others = (found(also, line),) if also else ()
        return self.add("officials", OfficialRecord(self.ref("official"), found(name, line), line, others, holdings))

    def meeting(
        self,
        *actors: str,
        start: str | None = None,
        place: str | None = None,
        medium: Medium | None = None,
        attendees: tuple[OfficialRecord | str, ...] = (),
        modality: Modality = Modality.ACTUAL,
        confidence: float = 1.0,
    ) -> MeetingRecord:
        names = [who if isinstance(who, str) else who.name.value for who in attendees]
        line = self.write(f"{', '.join(actors)} met: {', '.join(names)}, on {start} in {place}, {medium}.")
        record = MeetingRecord(
            self.ref("meeting"),
            line,
            modality,
            tuple(PartyRecord(found(actor, line)) for actor in actors),
            tuple(person(who, line) for who in attendees),
            medium=found(medium, line, str(medium)) if medium else None,
            start=found(start, line, basis=Basis.DATELINE) if start else None,
            place=found(PlaceName(place), line, place) if place else None,
            confidence=confidence,
        )
        return self.add("meetings", record)

    def agreement(
        self,
        *actors: str,
        title: str | None = None,
        designation: str | None = None,
        signed: str | None = None,
        signatories: tuple[OfficialRecord | str | None, ...] = (),
    ) -> AgreementRecord:
        names = [who if isinstance(who, str | None) else who.name.value for who in signatories]
        line = self.write(f"{', '.join(actors)} signed {title}, {designation}, on {signed}: {names}.")
        actions = tuple(
            AgreementActionRecord(
                self.ref("action"),
                line,
                Modality.ACTUAL,
                found(AgreementActionKind.SIGNATURE, line, "signed"),
                found(actor, line),
                found(signed, line) if signed else None,
                person(who, line) if who else None,
            )
            for actor, who in zip(actors, signatories or (None,) * len(actors), strict=True)
        )
        record = AgreementRecord(
            self.ref("agreement"),
            line,
            Modality.ACTUAL,
            tuple(found(actor, line) for actor in actors),
            actions,
            found(title, line) if title else None,
            found(designation, line) if designation else None,
        )
        return self.add("agreements", record)

    def statement(self, speaker: OfficialRecord | str, words: str, *, about: tuple[str, ...] = ()) -> StatementRecord:
        line = self.write(words)
        by = self.write(f"{speaker if isinstance(speaker, str) else speaker.name.value} said so of {about}.")
        record = StatementRecord(
            self.ref("statement"),
            line,
            Modality.ACTUAL,
            found(words, line),
            found(Manner.INDIRECT, by, "said"),
            found(Act.INFORM, by, "said"),
            (SpeakerRecord(person(speaker, by)),),
            cue=found("said", by),
            about=tuple(found(ref, by) for ref in about),
        )
        return self.add("statements", record)

    def relation(self, one: str, other: str, date: str) -> RelationActionRecord:
        line = self.write(f"{one} and {other} established relations in {date}.")
        kind = found(RelationActionKind.ESTABLISHMENT, line, "established")
        pair = (found(one, line), found(other, line))
        record = RelationActionRecord(
            self.ref("relation"), line, Modality.HISTORICAL, kind, pair, date=found(date, line, basis=Basis.DERIVED)
        )
        return self.add("relation_actions", record)

    def organization(self, name: str, *, acronym: str | None = None, part_of: str | None = None) -> OrganizationRecord:
        line = self.write(f"The {name} ({acronym}) of {part_of}.")
        ref = f"org:{acronym}" if acronym else self.ref("organization")
        kind = OrganizationKind.MINISTRY if part_of else OrganizationKind.INTERGOVERNMENTAL
        record = OrganizationRecord(ref, found(name, line), kind, found(name, line).spans, acronym, part_of)
        return self.add("organizations", record)

    def country(self, code: str) -> CountryRecord:
        return self.add("countries", CountryRecord(code, found(code, self.write(f"And {code}.")).spans))

    def write(self, line: str) -> Span:
        start = len(self.text)
        self.text += f"{line}\n"
        return Span(start, start + len(line), line)

    def ref(self, kind: str) -> str:
        return f"{kind}-{next(self._numbers)}"

    def add[T](self, kind: str, record: T) -> T:
        self.records[kind] = (*self.records.get(kind, ()), record)
        return record


def found[T](value: T, line: Span, words: str | None = None, basis: Basis = Basis.STATED) -> Found[T]:
    """A value read from its words within a line."""
    printed = words or str(value)
    start = line.start + line.text.index(printed)
    return Found(value, (Span(start, start + len(printed), printed),), basis)


def person(who: OfficialRecord | str, line: Span) -> PersonRecord:
    """Somebody within a line: an official in the first office, or a name that stayed unresolved."""
    if isinstance(who, str):
        return PersonRecord(found(who, line))
    holding = who.holdings[0] if who.holdings else None
    actor = holding.actor.value if holding and holding.actor else None
    return PersonRecord(found(who.name.value, line), who.ref, holding.ref if holding else None, actor)
