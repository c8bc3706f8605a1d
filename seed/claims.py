"""From records to claims: every value that an article gives an entity, with the words it rests on. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from db.vocabulary import Basis, ParticipationRole
from seed.records import (
    AgreementActionRecord,
    AgreementRecord,
    Extraction,
    Found,
    HoldingRecord,
    MeetingRecord,
    OfficialRecord,
    OrganizationRecord,
    PersonRecord,
    Ref,
    RelationActionRecord,
    Span,
    StatementRecord,
)
from seed.resolve import Resolution
from seed.resolve.office import resolve_office
from seed.resolve.place import place_key

ROLES = {"participant": ParticipationRole.PARTICIPANT} | {
    role.lower(): role for role in ParticipationRole if role is not ParticipationRole.PARTICIPANT
}
"""The property under which a meeting's party is claimed, and the role that it tells."""


type Content = tuple[str, str | UUID]
"""What a claim says, whatever it is said of: which property, which value."""


@dataclass(frozen=True, slots=True)
class Claim:
    """That an entity has a value, or another entity, for a property."""

    entity_id: UUID
    property: str
    value: str | UUID
    basis: Basis
    confidence: float
    spans: tuple[Span, ...]

    def content(self) -> Content:
        """What it says, whatever it rests on."""
        return self.property, self.value


@dataclass(frozen=True, slots=True)
class Subject:
    """An entity, and how sure the extractor is of the record that tells of it."""

    id: UUID
    confidence: float = 1.0

    def say[T](self, name: str, found: Found[T] | None, value: str | UUID | None = None) -> Iterator[Claim]:
        """One claim, unless nothing was found; `value` stands for what a ref refers to."""
        if found is not None:
            given = str(found.value) if value is None else value
            confidence = min(found.confidence, self.confidence)
            yield Claim(self.id, name, given, found.basis, confidence, found.spans)

    def say_each[T](self, name: str, several: Iterable[Found[T]]) -> Iterator[Claim]:
        """One claim for each."""
        for found in several:
            yield from self.say(name, found)

    def infer(self, name: str, value: UUID | None, *spans: Span) -> Iterator[Claim]:
        """One claim for a link that no single word states, unless it leads nowhere."""
        if value is not None:
            yield Claim(self.id, name, value, Basis.DERIVED, self.confidence, spans)


def claims(extraction: Extraction, resolution: Resolution) -> list[Claim]:
    """All that the article says of the entities it was resolved to, each thing once."""
    every = reversed(list(_all(extraction, resolution)))
    return list({(claim.entity_id, *claim.content()): claim for claim in every}.values())


def _all(extraction: Extraction, resolution: Resolution) -> Iterator[Claim]:
    for organization in extraction.organizations:
        yield from _of_organization(organization, resolution)
    for official in extraction.officials:
        yield from _of_official(official, resolution)
    for meeting in extraction.meetings:
        yield from _of_meeting(meeting, resolution)
    for agreement in extraction.agreements:
        yield from _of_agreement(agreement, resolution)
    for statement in extraction.statements:
        yield from _of_statement(statement, resolution)
    for action in extraction.relation_actions:
        yield from _of_relation_action(action, resolution)


def _of_organization(record: OrganizationRecord, resolution: Resolution) -> Iterator[Claim]:
    """Claims only for an organization of the articles' own; one of the reference tables carries a source instead."""
    identity = resolution.identities[record.ref]
    if identity.id in resolution.referenced:
        return
    subject = Subject(identity.id)
    yield from subject.say("name", record.name)
    yield from subject.say("organization_kind", record.name, str(record.kind))
    if record.acronym:
        yield from subject.say("acronym", record.name, record.acronym)
    if record.part_of:
        yield from subject.say("part_of", record.name, resolution.require(record.part_of))


def _of_official(record: OfficialRecord, resolution: Resolution) -> Iterator[Claim]:
    subject = Subject(resolution.require(record.ref))
    yield from subject.say("name", record.name)
    yield from subject.say_each("other_name", record.other_names)
    for holding in record.holdings:
        yield from _of_holding(holding, record, resolution)


def _of_holding(record: HoldingRecord, official: OfficialRecord, resolution: Resolution) -> Iterator[Claim]:
    subject = Subject(resolution.require(record.ref))
    yield from subject.say("official", official.name, resolution.require(official.ref))
    yield from subject.say("title", record.title)
    yield from subject.say("observed", record.observed)
    yield from subject.say("start", record.start)
    yield from subject.say("end", record.end)
    if record.acting:
        yield from subject.say("acting", record.title, "true")
    if record.actor and (office := resolve_office(record, resolution)):
        spans = (*record.title.spans, *record.actor.spans)
        yield from subject.say("office", Found(office.natural_key, spans, record.actor.basis, record.actor.confidence))


def _of_meeting(record: MeetingRecord, resolution: Resolution) -> Iterator[Claim]:
    subject = Subject(resolution.require(record.ref), record.confidence)
    yield from subject.say("name", record.name)
    yield from subject.say("medium", record.medium)
    yield from subject.say("setting", record.setting)
    yield from subject.say("visit_kind", record.visit_kind)
    yield from subject.say("start", record.start)
    yield from subject.say("end", record.end)
    yield from subject.say_each("topic", record.topics)
    if record.place:
        yield from subject.say("place", record.place, place_key(record.place.value))
    if record.host:
        yield from subject.say("host", record.host, resolution.require(record.host.value))
    for party in record.parties:
        name = next(name for name, role in ROLES.items() if role is party.role)
        yield from subject.say(name, party.actor, resolution.require(party.actor.value))
    for person in record.attendees:
        yield from _of_person(subject, "attendee", person, resolution)
    yield from subject.infer("parent", resolution.find(record.parent), record.sentence)


def _of_person(subject: Subject, name: str, person: PersonRecord, resolution: Resolution) -> Iterator[Claim]:
    """Who; and, under the same words, in which office and for whom, so that the three can be told to belong."""
    yield from subject.say(name, person.name, resolution.find(person.official))
    if holding := resolution.find(person.holding):
        yield from subject.say(f"{name}_office_holding", person.name, holding)
    if person.actor:
        yield from subject.say(f"{name}_actor", person.name, resolution.require(person.actor))


def _of_agreement(record: AgreementRecord, resolution: Resolution) -> Iterator[Claim]:
    subject = Subject(resolution.require(record.ref), record.confidence)
    yield from subject.say("title", record.title)
    yield from subject.say("designation", record.designation)
    yield from subject.say("instrument", record.instrument)
    yield from subject.say("un_registration_number", record.un_registration_number)
    yield from subject.say_each("topic", record.topics)
    for party in record.parties:
        yield from subject.say("party", party, resolution.require(party.value))
    for name, ref in (("meeting", record.meeting), ("amends", record.amends), ("replaces", record.replaces)):
        yield from subject.infer(name, resolution.find(ref), record.sentence)
    for action in record.actions:
        yield from _of_agreement_action(action, record.ref, record.confidence, resolution)


def _of_agreement_action(
    record: AgreementActionRecord, agreement: Ref, confidence: float, resolution: Resolution
) -> Iterator[Claim]:
    subject = Subject(resolution.require(record.ref), confidence)
    yield from subject.say("agreement", record.kind, resolution.require(agreement))
    yield from subject.say("action", record.kind)
    yield from subject.say("date", record.date)
    if record.party:
        yield from subject.say("party", record.party, resolution.require(record.party.value))
    if record.signatory:
        signatory = record.signatory
        yield from subject.say("signatory", signatory.name, resolution.find(signatory.official))
        if holding := resolution.find(signatory.holding):
            yield from subject.say("office_holding", signatory.name, holding)


def _of_statement(record: StatementRecord, resolution: Resolution) -> Iterator[Claim]:
    subject = Subject(resolution.require(record.ref), record.confidence)
    yield from subject.say("text", record.text)
    yield from subject.say("manner", record.manner)
    yield from subject.say("act", record.act)
    yield from subject.say("cue", record.cue)
    yield from subject.say("date", record.date)
    yield from subject.say_each("topic", record.topics)
    for speaker in record.speakers:
        if speaker.person:
            yield from _of_person(subject, "speaker", speaker.person, resolution)
        if speaker.actor:
            yield from subject.say("speaker", speaker.actor, resolution.require(speaker.actor.value))
    for concerned in record.about:
        if entity := resolution.find(concerned.value):
            yield from subject.say("about", concerned, entity)
    yield from subject.infer("meeting", resolution.find(record.meeting), record.sentence)
    yield from subject.infer("agreement", resolution.find(record.agreement), record.sentence)


def _of_relation_action(record: RelationActionRecord, resolution: Resolution) -> Iterator[Claim]:
    subject = Subject(resolution.require(record.ref), record.confidence)
    yield from subject.say("action", record.kind)
    yield from subject.say("level", record.level)
    yield from subject.say("date", record.date)
    for party in record.parties:
        yield from subject.say("pair", party, resolution.require(party.value))
    if record.by:
        yield from subject.say("by", record.by, resolution.require(record.by.value))
