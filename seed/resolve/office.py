"""Offices: an actor's post under its canonical label, and the country an ambassador is accredited to."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from db.identity import identify
from db.vocabulary import OfficeRole
from seed.names import fold
from seed.office_label import label
from seed.records import Extraction, HoldingRecord
from seed.resolve.identity import Resolution
from seed.rows import Row


@dataclass(frozen=True, slots=True)
class Office:
    """A post; `natural_key` reads "Foreign Minister of AZ", "Ambassador of RU to AZ"."""

    natural_key: str
    actor_id: UUID
    label: str
    roles: frozenset[OfficeRole]
    portfolio: str | None
    accredited_to_id: UUID | None

    @property
    def id(self) -> UUID:
        """The key that follows from the natural key."""
        return office_id(self.natural_key)

    def row(self) -> Row:
        """The row of `office`."""
        return {
            "id": self.id,
            "actor_id": self.actor_id,
            "label": self.label,
            "roles": sorted(self.roles),
            "portfolio": self.portfolio,
            "accredited_to_id": self.accredited_to_id,
        }


def resolve_office(holding: HoldingRecord, resolution: Resolution) -> Office | None:
    """The post that a holding names; None where the article does not tell whose post it is."""
    if holding.actor is None:
        return None
    actor = resolution.require(holding.actor.value)
    sent_to = resolution.require(holding.accredited_to) if holding.accredited_to else None
    key = f"{label(holding)} of {resolution.actor_keys[actor]}"
    if sent_to:
        key += f" to {resolution.actor_keys[sent_to]}"
    return Office(key, actor, label(holding), holding.roles, holding.portfolio, sent_to)


def offices(extraction: Extraction, resolution: Resolution) -> Iterable[Office]:
    """The posts that the article shows somebody in."""
    found = (resolve_office(holding, resolution) for record in extraction.officials for holding in record.holdings)
    return {office.natural_key: office for office in found if office}.values()


def holding_key(holding: HoldingRecord, resolution: Resolution) -> str:
    """What tells an official's holdings apart: the office, or the title while the office is unknown."""
    office = resolve_office(holding, resolution)
    return office.natural_key if office else f"title:{fold(holding.title.value)}"


def office_id(natural_key: str) -> UUID:
    """The key of the office with that natural key."""
    return identify("OFFICE", natural_key)
