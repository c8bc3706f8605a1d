"""Actors: a country by its code, an organization by its acronym or a name, a body the tables lack by its own name."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from db.vocabulary import EntityKind
from seed.errors import UnknownActor
from seed.names import fold
from seed.records import ActorRef, Extraction, Found, OrganizationRecord, Ref
from seed.resolve.directory import Directory
from seed.resolve.identity import Identity, Resolution, create, part

ACRONYM = "org:"
"""What tells an acronym from a country's code: `org:AU` is the African Union."""


def resolve_actors(directory: Directory, extraction: Extraction, resolution: Resolution) -> None:
    """Find the countries and organizations that the article names.

    Raises:
        UnknownActor: a code or an acronym is neither in the reference tables nor defined by the article.
    """
    refs = set(actor_refs(extraction))
    for ref in refs:
        if id_ := directory.countries.get(ref):
            _hold(resolution, ref, Identity(EntityKind.COUNTRY, id_), directory.keys[id_])
        elif id_ := directory.acronyms.get(ref.removeprefix(ACRONYM)) if ref.startswith(ACRONYM) else None:
            _hold_known(resolution, ref, id_, directory)
    for record in sorted(extraction.organizations, key=lambda record: record.part_of is not None):
        if record.ref not in resolution.identities:
            _hold_organization(record, directory, resolution)
    if missing := refs - resolution.identities.keys():
        raise UnknownActor(min(missing))


def actor_refs(extraction: Extraction) -> Iterator[ActorRef]:
    """Every actor that some record of the article refers to."""
    yield from (country.code for country in extraction.countries)
    yield from (organization.ref for organization in extraction.organizations)
    yield from _plain(organization.part_of for organization in extraction.organizations)
    yield from _of_officials(extraction)
    yield from _of_meetings(extraction)
    yield from _of_agreements(extraction)
    yield from _of_statements(extraction)
    for action in extraction.relation_actions:
        yield from _found(*action.parties, action.by)


def _of_officials(extraction: Extraction) -> Iterator[ActorRef]:
    for holding in (holding for official in extraction.officials for holding in official.holdings):
        yield from _found(holding.actor)
        yield from _plain([holding.accredited_to])


def _of_meetings(extraction: Extraction) -> Iterator[ActorRef]:
    for meeting in extraction.meetings:
        yield from _found(meeting.host, *(party.actor for party in meeting.parties))
        yield from _plain(person.actor for person in meeting.attendees)
        yield from _plain([meeting.place.value.country] if meeting.place else [])


def _of_agreements(extraction: Extraction) -> Iterator[ActorRef]:
    for agreement in extraction.agreements:
        yield from _found(*agreement.parties, *(action.party for action in agreement.actions))


def _of_statements(extraction: Extraction) -> Iterator[ActorRef]:
    own = set(_record_refs(extraction))
    for statement in extraction.statements:
        yield from (ref for ref in _found(*statement.about) if ref not in own)
    for speaker in (speaker for statement in extraction.statements for speaker in statement.speakers):
        yield from _found(speaker.actor)
        yield from _plain([speaker.person.actor] if speaker.person else [])


def _record_refs(extraction: Extraction) -> Iterator[Ref]:
    """The refs that a statement may be about and that are no actors."""
    for records in (extraction.officials, extraction.meetings, extraction.agreements, extraction.relation_actions):
        yield from (record.ref for record in records)
    yield from (holding.ref for official in extraction.officials for holding in official.holdings)


def _found(*values: Found[ActorRef] | None) -> Iterator[ActorRef]:
    return (value.value for value in values if value)


def _plain(refs: Iterable[ActorRef | None]) -> Iterator[ActorRef]:
    return (ref for ref in refs if ref)


def _hold_organization(record: OrganizationRecord, directory: Directory, resolution: Resolution) -> None:
    """The one organization of that name, under the same parent; of none or several, one of the article's own."""
    owner = resolution.require(record.part_of) if record.part_of else None
    if known := directory.named(record.name.value, owner):
        _hold_known(resolution, record.ref, known, directory)
        return
    identity = create(EntityKind.ORGANIZATION, *_natural_key(record, resolution, owner))
    _hold(resolution, record.ref, identity, identity.natural_key or "")


def _natural_key(record: OrganizationRecord, resolution: Resolution, owner: UUID | None) -> tuple[str, ...]:
    if record.acronym and not owner:
        return (f"{ACRONYM}{record.acronym}",)
    return (part(fold(record.name.value)), *([resolution.actor_keys[owner]] if owner else []))


def _hold_known(resolution: Resolution, ref: ActorRef, id_: UUID, directory: Directory) -> None:
    _hold(resolution, ref, Identity(EntityKind.ORGANIZATION, id_), directory.keys[id_])
    resolution.referenced.add(id_)


def _hold(resolution: Resolution, ref: ActorRef, identity: Identity, key: str) -> None:
    resolution.identities[ref] = identity
    resolution.actor_keys[identity.id] = key
