"""Agreements and the acts upon them.

A report is of a known agreement where the set of parties is the same, no title, designation or instrument
contradicts, and either a date of an act is shared or the title is the same. Of several the one of the very
designation; else it becomes one of its own. Two agreements of one article are two.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import Agreement, AgreementAction, AgreementParty
from db.vocabulary import EntityKind, Instrument
from seed.edtf import Period
from seed.names import fold
from seed.records import AgreementActionRecord, AgreementRecord, Extraction
from seed.resolve.identity import Identity, Resolution, create_apart

FORMS = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "on",
        "for",
        "to",
        "and",
        "in",
        "between",
        "bilateral",
        "deal",
        "pact",
        "accord",
        "agreement",
        "treaty",
        "convention",
        "protocol",
        "declaration",
        "memorandum",
        "memoranda",
        "understanding",
        "mou",
        "joint",
        "statement",
        "communique",
        "document",
        "documents",
    ]
)
"""Words that name the form of an agreement, not its matter."""


@dataclass(frozen=True, slots=True)
class Instance:
    """What tells one agreement from another."""

    id: UUID | None
    parties: frozenset[UUID]
    days: frozenset[Period]
    title: str | None
    designation: str | None
    instrument: Instrument


def same_agreement(one: Instance, other: Instance) -> bool:
    """Whether two accounts are of one agreement, as far as they themselves can show."""
    if one.parties != other.parties or not _forms_fit(one, other):
        return False
    if one.title and other.title:
        return fold(one.title) == fold(other.title) and _dates_fit(one, other)
    return _share_day(one, other) and _matters_fit(one.designation, other.designation)


async def resolve_agreements(connection: AsyncConnection, extraction: Extraction, resolution: Resolution) -> None:
    """Find each agreement of the article among the known ones, or give it an identity of its own."""
    mentions = [(record, _mention(record, resolution)) for record in extraction.agreements]
    actors = {party for _, mention in mentions for party in mention.parties}
    known = [agreement for agreement in await _known(connection, actors) if agreement.id not in resolution.own]
    taken = {agreement.id for agreement in known if agreement.id}
    for record, mention in mentions:
        identity = _identify(record, mention, known, taken, resolution)
        known = [agreement for agreement in known if agreement.id != identity.id]
        taken.add(identity.id)
        resolution.identities[record.ref] = identity
        _resolve_actions(record, identity, resolution)


def _identify(
    record: AgreementRecord, mention: Instance, known: list[Instance], taken: set[UUID], resolution: Resolution
) -> Identity:
    matches = [agreement for agreement in known if same_agreement(mention, agreement)]
    if len(matches) > 1:
        matches = [agreement for agreement in matches if agreement.designation == mention.designation]
    if len(matches) == 1 and matches[0].id:
        return Identity(EntityKind.AGREEMENT, matches[0].id)
    spot = resolution.spot(record.sentence.start)
    dates = sorted(action.date.value for action in record.actions if action.date)
    key = f"{resolution.keys_of(mention.parties)}|{dates[0] if dates else spot}"
    return create_apart(EntityKind.AGREEMENT, taken, key, fold(mention.title or mention.designation or ""), spot)


def _resolve_actions(record: AgreementRecord, agreement: Identity, resolution: Resolution) -> None:
    taken: set[UUID] = set()
    for action in record.actions:
        key = f"{agreement.id}|{action.kind.value}|{_party_key(action, resolution)}"
        printed = fold(action.signatory.name.value) if action.signatory else ""
        identity = create_apart(EntityKind.AGREEMENT_ACTION, taken, key, printed, str(action.sentence.start))
        taken.add(identity.id)
        resolution.identities[action.ref] = identity


def _party_key(action: AgreementActionRecord, resolution: Resolution) -> str:
    return resolution.actor_keys[resolution.require(action.party.value)] if action.party else ""


def _mention(record: AgreementRecord, resolution: Resolution) -> Instance:
    return Instance(
        None,
        frozenset(resolution.require(party.value) for party in record.parties),
        frozenset(Period.of(action.date.value) for action in record.actions if action.date),
        record.title.value if record.title else None,
        record.designation.value if record.designation else None,
        record.instrument.value if record.instrument else Instrument.UNKNOWN,
    )


def _forms_fit(one: Instance, other: Instance) -> bool:
    return one.instrument == other.instrument or Instrument.UNKNOWN in (one.instrument, other.instrument)


def _share_day(one: Instance, other: Instance) -> bool:
    return any(ours.is_day and theirs.is_day and ours.overlaps(theirs) for ours in one.days for theirs in other.days)


def _dates_fit(one: Instance, other: Instance) -> bool:
    dated = one.days and other.days
    return not dated or any(ours.overlaps(theirs) for ours in one.days for theirs in other.days)


def _matters_fit(one: str | None, other: str | None) -> bool:
    """Whether what two designations say beyond their form does not differ: one says no more than the other."""
    ours, theirs = (set(fold(designation or "").split()) - FORMS for designation in (one, other))
    return ours <= theirs or theirs <= ours


async def _known(connection: AsyncConnection, actors: set[UUID]) -> list[Instance]:
    """The live agreements of those actors."""
    parties = (
        select(func.array_agg(AgreementParty.actor_id))
        .where(AgreementParty.agreement_id == Agreement.id)
        .scalar_subquery()
    )
    acts = select(AgreementAction.agreement_id, AgreementAction.date_earliest, AgreementAction.date_latest).where(
        AgreementAction.live
    )
    theirs = select(AgreementParty.agreement_id).where(AgreementParty.actor_id.in_(actors), AgreementParty.live)
    query = select(Agreement, parties.label("parties")).where(Agreement.id.in_(theirs))
    acts_of: dict[UUID, set[Period]] = {}
    for id_, earliest, latest in await connection.execute(acts.where(AgreementAction.agreement_id.in_(theirs))):
        if earliest and latest:
            acts_of.setdefault(id_, set()).add(Period(earliest, latest))
    return [
        Instance(
            row["id"],
            frozenset(row["parties"]),
            frozenset(acts_of.get(row["id"], ())),
            row["title"],
            row["designation"],
            Instrument(row["instrument"]),
        )
        for row in (await connection.execute(query)).mappings()
    ]
