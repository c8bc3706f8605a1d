"""Articles written as they are told: one builder a kind of record, each adding the sentence that it cites."""

import hashlib
from itertools import count
from pathlib import Path
from typing import Any

from db.vocabulary import (
    Act,
    AgreementActionKind,
    Basis,
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
    Topic,
    VisitKind,
)
from seed.read import Article
from seed.records import (
    AgreementActionRecord,
    AgreementRecord,
    ArticleRecord,
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
        self.about_itself = ArticleRecord()
        self._numbers = count(1)

    @property
    def article(self) -> Article:
        return Article(
            self.text, hashlib.sha256(self.text.encode()).hexdigest(), Path(f"{self.text.splitlines()[0]}.txt")
        )

    @property
    def extraction(self) -> Extraction:
        return Extraction(self.about_itself, **self.records)

    def header(self, **fields: str) -> None:
        """What the article says of itself: outlet, title, author, published, dateline_place, dateline_date."""
        line = self.write(" / ".join(fields.values()))
        basis = {"dateline_date": Basis.DATELINE, "published": Basis.PUBLICATION}
        self.about_itself = ArticleRecord(
            **{name: found(value, line, basis=basis.get(name, Basis.STATED)) for name, value in fields.items()}
        )

    def official(
        self,
        name: str,
        *actors: str,
        title: str = "Foreign Minister",
        role: OfficeRole = OfficeRole.FOREIGN_MINISTER,
        observed: str | None = None,
        also: str | None = None,
        **more: str,
    ) -> OfficialRecord:
        """Somebody in an office; `start`, `end` and `accredited_to` are told of it too, if given."""
        line = self.write(f"{name} ({also}), {title} of {', '.join(actors)}, on {observed}, {' '.join(more.values())}.")
        dates = {key: found(more[key], line) for key in ("start", "end") if key in more}
        holdings = tuple(
            HoldingRecord(
                self.ref("holding"),
                found(title, line),
                found(actor, line),
                frozenset({role}),
                accredited_to=more.get("accredited_to"),
                observed=maybe(observed, line),
                **dates,
            )
            for actor in actors
        )
        others = (found(also, line),) if also else ()
        return self.add("officials", OfficialRecord(self.ref("official"), found(name, line), line, others, holdings))

    def meeting(
        self,
        *actors: str,
        start: str | None = None,
        end: str | None = None,
        place: str | None = None,
        country: str | None = None,
        medium: Medium | None = None,
        setting: Setting | None = None,
        visit_kind: VisitKind | None = None,
        name: str | None = None,
        host: str | None = None,
        chair: str | None = None,
        topics: tuple[Topic, ...] = (),
        parent: MeetingRecord | None = None,
        attendees: tuple[OfficialRecord | str, ...] = (),
        also: str | None = None,
        modality: Modality = Modality.ACTUAL,
        confidence: float = 1.0,
    ) -> MeetingRecord:
        """Who met; `also` is another reading of the name of one who attended, that stayed unresolved."""
        names = [who if isinstance(who, str) else who.name.value for who in attendees]
        line = self.write(
            f"{', '.join(actors)} met: {', '.join(names)}, on {start} to {end} in {place}, {medium}, {setting}, "
            f"{visit_kind}; {name}, host {host}, about {', '.join(topics)}."
        )
        record = MeetingRecord(
            self.ref("meeting"),
            line,
            modality,
            tuple(PartyRecord(found(actor, line), role_of(actor, chair)) for actor in actors),
            tuple(person(who, line) for who in (*attendees, also) if who),
            name=maybe(name, line),
            medium=maybe(medium, line),
            setting=maybe(setting, line),
            visit_kind=maybe(visit_kind, line),
            start=maybe(start, line, Basis.DATELINE),
            end=maybe(end, line),
            place=found(PlaceName(place, country), line, place) if place else None,
            host=maybe(host, line),
            topics=tuple(found(topic, line) for topic in topics),
            parent=parent.ref if parent else None,
            confidence=confidence,
        )
        return self.add("meetings", record)

    def agreement(
        self,
        *actors: str,
        title: str | None = None,
        designation: str | None = None,
        instrument: Instrument | None = None,
        number: str | None = None,
        topics: tuple[Topic, ...] = (),
        signed: str | None = None,
        signatories: tuple[OfficialRecord | str | None, ...] = (),
        actions: tuple[AgreementActionRecord, ...] = (),
        meeting: MeetingRecord | None = None,
        amends: AgreementRecord | None = None,
        replaces: AgreementRecord | None = None,
        modality: Modality = Modality.ACTUAL,
    ) -> AgreementRecord:
        names = [who if isinstance(who, str | None) else who.name.value for who in signatories]
        line = self.write(
            f"{', '.join(actors)} signed {title}, {designation}, on {signed}: {names}; {instrument} {number} "
            f"about {', '.join(topics)}."
        )
        signatures = tuple(
            AgreementActionRecord(
                self.ref("action"),
                line,
                modality,
                found(AgreementActionKind.SIGNATURE, line, "signed"),
                found(actor, line),
                maybe(signed, line),
                person(who, line) if who else None,
            )
            for actor, who in zip(actors, signatories or (None,) * len(actors), strict=True)
        )
        record = AgreementRecord(
            self.ref("agreement"),
            line,
            modality,
            tuple(found(actor, line) for actor in actors),
            actions or signatures,
            maybe(title, line),
            maybe(designation, line),
            maybe(instrument, line),
            tuple(found(topic, line) for topic in topics),
            meeting.ref if meeting else None,
            amends.ref if amends else None,
            replaces.ref if replaces else None,
            maybe(number, line),
        )
        return self.add("agreements", record)

    def action(
        self,
        kind: AgreementActionKind,
        party: str | None = None,
        *,
        date: str | None = None,
        modality: Modality = Modality.ACTUAL,
    ) -> AgreementActionRecord:
        """An act upon an agreement, to be handed to it."""
        line = self.write(f"{kind} by {party} on {date}.")
        return AgreementActionRecord(
            self.ref("action"), line, modality, found(kind, line), maybe(party, line), maybe(date, line)
        )

    def statement(
        self,
        speaker: OfficialRecord | str | None,
        words: str,
        *,
        also: str | None = None,
        actor: str | None = None,
        about: tuple[str, ...] = (),
        act: Act = Act.INFORM,
        manner: Manner = Manner.INDIRECT,
        date: str | None = None,
        topics: tuple[Topic, ...] = (),
        meeting: MeetingRecord | None = None,
        agreement: AgreementRecord | None = None,
    ) -> StatementRecord:
        """What somebody said; `also` is another reading of the speaker's name, that stayed unresolved."""
        line = self.write(words)
        name = speaker.name.value if isinstance(speaker, OfficialRecord) else speaker
        by = self.write(f"{name}, {actor} said so of {about} on {date}: {', '.join(topics)}.")
        who = [SpeakerRecord(person(each, by)) for each in (speaker, also) if each]
        record = StatementRecord(
            self.ref("statement"),
            line,
            Modality.ACTUAL,
            found(words, line),
            found(manner, by, "said"),
            found(act, by, "said"),
            (*who, *([SpeakerRecord(actor=found(actor, by))] if actor else [])),
            cue=found("said", by),
            date=maybe(date, by),
            about=tuple(found(ref, by) for ref in about),
            topics=tuple(found(topic, by) for topic in topics),
            meeting=meeting.ref if meeting else None,
            agreement=agreement.ref if agreement else None,
        )
        return self.add("statements", record)

    def relation(
        self,
        one: str,
        other: str,
        date: str,
        *,
        kind: RelationActionKind = RelationActionKind.ESTABLISHMENT,
        level: RelationLevel | None = None,
        by: str | None = None,
    ) -> RelationActionRecord:
        line = self.write(f"{one} and {other} established relations in {date}: {level}.")
        record = RelationActionRecord(
            self.ref("relation"),
            line,
            Modality.HISTORICAL,
            found(kind, line, "established"),
            (found(one, line), found(other, line)),
            maybe(by, line),
            maybe(level, line),
            found(date, line, basis=Basis.DERIVED),
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


def maybe[T](value: T | None, line: Span, basis: Basis = Basis.STATED) -> Found[T] | None:
    """The same, of a value that may not be told."""
    return None if value is None else found(value, line, basis=basis)


def role_of(actor: str, chair: str | None) -> ParticipationRole:
    return ParticipationRole.CHAIR if actor == chair else ParticipationRole.PARTICIPANT


def person(who: OfficialRecord | str, line: Span) -> PersonRecord:
    """Somebody within a line: an official in the first office, or a name that stayed unresolved."""
    if isinstance(who, str):
        return PersonRecord(found(who, line))
    holding = who.holdings[0] if who.holdings else None
    actor = holding.actor.value if holding and holding.actor else None
    return PersonRecord(found(who.name.value, line), who.ref, holding.ref if holding else None, actor)
