"""Agreements by parties, dates, title, designation and instrument, or as known by a name; and the acts upon each."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import override

from db.vocabulary import EntityKind, Instrument
from seed.accord import accord_called, accord_signed
from seed.edtf import Period
from seed.names import fold
from seed.records import AgreementRecord, ArticleRecord, Extraction
from seed.reference import Accord
from seed.resolve.identity import Identity, Profile, Resolution, create, part

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
KNOWN = "accord"
"""What begins the natural key of an agreement of accords.csv, where others have their parties."""


@dataclass(frozen=True, slots=True)
class AgreementProfile(Profile):
    """What tells one agreement from another; empty where nothing is said, `instrument` UNKNOWN.

    An article that tells of an instrument what one party does by itself tells of one of many: it is known by its title,
    whichever of them is told of, and `parties` are none.
    """

    parties: tuple[str, ...]
    dates: tuple[str, ...]
    title: str
    designation: str
    instrument: str

    @override
    def blocks(self) -> tuple[str, ...]:
        """The agreements of the same parties that have its title, or an act on one of its days."""
        parties = f"AGREEMENT:{'+'.join(self.parties)}"
        days = sorted({day for period in self.days if period.is_day for day in period.each()})
        return (*([f"{parties}|{self.title}"] if self.title else []), *(f"{parties}|{day}" for day in days))

    @property
    def days(self) -> tuple[Period, ...]:
        """The dates of its acts."""
        return tuple(map(Period.of, self.dates))

    @property
    def matter(self) -> frozenset[str]:
        """What its designation says beyond its form."""
        return frozenset(self.designation.split()) - FORMS

    @property
    def telling(self) -> bool:
        """Whether it says enough to be known again."""
        return bool(self.title) or any(period.is_day for period in self.days)


@dataclass(frozen=True, slots=True)
class ActionProfile(Profile):
    """What act upon which agreement, by which party; `apart` tells several of those in one article apart."""

    agreement: str
    action: str
    party: str
    apart: str

    @override
    def blocks(self) -> tuple[str, ...]:
        """The acts upon the same agreement."""
        return (f"AGREEMENT_ACTION:{self.agreement}",)


def fits(one: AgreementProfile, other: AgreementProfile) -> bool:
    """Whether two accounts are of one agreement: by their title, or by a shared day and a matter that may be one."""
    if contradict(one, other):
        return False
    return bool(one.title and other.title) or _share_day(one, other)


def contradict(one: AgreementProfile, other: AgreementProfile) -> bool:
    """Whether two accounts cannot be of one agreement."""
    if one.parties != other.parties or not _instruments_fit(one, other):
        return True
    dated = one.parties and one.days and other.days  # what is of many is joined for years
    if dated and not any(ours.overlaps(theirs) for ours in one.days for theirs in other.days):
        return True
    if one.title and other.title:
        return one.title != other.title
    return not (one.matter <= other.matter or other.matter <= one.matter)


def resolve_agreements(extraction: Extraction, resolution: Resolution) -> None:
    """Identify each agreement of the article, and each act; two agreements of one article are two."""
    profiles = [_profile(record, resolution) for record in extraction.agreements]
    times = Counter(profiles)
    day = _day(extraction.article)
    for record, profile in zip(extraction.agreements, profiles, strict=True):
        if accord := _known(record, day):
            resolution.identities[record.ref] = identity = _known_by_name(accord.name, record.ref, resolution)
            _resolve_actions(record, identity, resolution)
            continue
        spot = "" if profile.telling and times[profile] == 1 else resolution.spot(record.sentence.start)
        identity = _agreement(profile, spot, record.ref, resolution)
        resolution.identities[record.ref] = identity
        _resolve_actions(record, identity, resolution)


def _day(article: ArticleRecord) -> date | None:
    """The day an article is of."""
    told = article.dateline_date or article.published
    return Period.of(told.value).earliest if told else None


def _known(record: AgreementRecord, day: date | None) -> Accord | None:
    parties = {party.value for party in record.parties}
    return accord_called(record.title.value, parties, day) if record.title else None


def _known_by_name(name: str, ref: str, resolution: Resolution) -> Identity:
    """An accord of the reference tables: one whoever of its parties an article tells; compared as it was signed."""
    accord = accord_signed(name)
    parties = tuple(sorted(accord.parties))
    profile = AgreementProfile(parties, (accord.start,), part(fold(name)), "", str(accord.instrument))
    identity = create(EntityKind.AGREEMENT, KNOWN, part(fold(name)), profile=profile)
    if identity in resolution.identities.values():
        return create(EntityKind.AGREEMENT, KNOWN, part(fold(name)), ref, profile=profile)
    return identity


def _agreement(profile: AgreementProfile, spot: str, ref: str, resolution: Resolution) -> Identity:
    instrument = "" if profile.instrument == Instrument.UNKNOWN else profile.instrument
    key = ("+".join(profile.parties), "+".join(profile.dates), profile.title, profile.designation, instrument, spot)
    identity = create(EntityKind.AGREEMENT, *key, profile=profile if profile.telling else None)
    if identity in resolution.identities.values():
        return create(EntityKind.AGREEMENT, *key, ref, profile=identity.profile)
    return identity


def _resolve_actions(record: AgreementRecord, agreement: Identity, resolution: Resolution) -> None:
    acts = [(str(act.kind.value), resolution.key_of(act.party.value if act.party else None)) for act in record.actions]
    times = Counter(acts)
    for action, (kind, party) in zip(record.actions, acts, strict=True):
        printed = part(fold(action.signatory.name.value)) if action.signatory else ""
        apart = "" if times[kind, party] == 1 else printed or action.ref
        profile = ActionProfile(str(agreement.id), kind, party, apart)
        identity = create(EntityKind.AGREEMENT_ACTION, profile.agreement, kind, party, apart, profile=profile)
        resolution.identities[action.ref] = identity


def _profile(record: AgreementRecord, resolution: Resolution) -> AgreementProfile:
    parties = {resolution.key_of(party.value) for party in record.parties}
    return AgreementProfile(
        tuple(sorted(parties)) if len(parties) > 1 or record.title is None else (),
        tuple(sorted({action.date.value for action in record.actions if action.date})),
        part(fold(record.title.value)) if record.title else "",
        part(fold(record.designation.value)) if record.designation else "",
        str(record.instrument.value) if record.instrument else str(Instrument.UNKNOWN),
    )


def _instruments_fit(one: AgreementProfile, other: AgreementProfile) -> bool:
    return one.instrument == other.instrument or Instrument.UNKNOWN in (one.instrument, other.instrument)


def _share_day(one: AgreementProfile, other: AgreementProfile) -> bool:
    return any(ours.is_day and theirs.is_day and ours.overlaps(theirs) for ours in one.days for theirs in other.days)
