"""From an entity's account to its rows: a pure function, so that a row is right whatever was loaded or retracted."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from db.vocabulary import Bound, EntityKind, Instrument, Medium, Setting
from seed.account import Account, Said
from seed.claims import ROLES
from seed.edtf import Period
from seed.names import fold, is_complete
from seed.resolve.office import office_id
from seed.resolve.place import place_id
from seed.rows import Row

type Links = list[Row]


def organization(account: Account) -> Row:
    """The row of `organization`."""
    name = account.text("name")
    owner = account.entity("part_of")
    return {
        "id": account.id,
        "organization_kind": account.text("organization_kind"),
        "acronym": None if owner else account.text("acronym"),  # each country has its MFA
        "name": name,
        "names": sorted({str(claim.value) for claim in account.claims["name"]}),
        "part_of_id": owner,
    }


def official(account: Account) -> Row:
    """The row of `official`, under a complete name if any article prints one."""
    complete = {str(claim.value) for claim in account.claims["name"] if is_complete(str(claim.value))}
    return {"id": account.id, "display_name": account.text("name", among=complete)}


def official_names(account: Account) -> Links:
    """The rows of `official_name`: every spelling."""
    names = sorted({str(claim.value) for claim in account.each("other_name") + account.claims["name"]})
    return [{"official_id": account.id, "name": name, "folded": fold(name)} for name in names]


def office_holding(account: Account) -> Row:
    """The row of `office_holding`."""
    office = account.text("office")
    days = sorted({str(claim.value) for claim in account.claims["observed"]}, key=_days)
    first, last = (account.best("observed", days[end]) if days else None for end in (0, -1))
    account.shown |= {claim.id for claim in account.claims["observed"] if claim.value in (days[0], days[-1])}
    return {
        "id": account.id,
        "official_id": account.entity("official"),
        "office_id": office_id(office) if office else None,
        "title": account.text("title"),
        "acting": account.text("acting") == "true",
        **_bound(account, "start"),
        **_bound(account, "end"),
        **_observation("first_observed", first),
        **_observation("last_observed", last),
    }


def meeting(account: Account) -> Row:
    """The row of `meeting`."""
    place = account.text("place")
    return {
        "id": account.id,
        "name": account.text("name"),
        "medium": account.text("medium") or Medium.UNKNOWN,
        "setting": account.text("setting") or Setting.UNKNOWN,
        "visit_kind": account.text("visit_kind"),
        **account.date("start"),
        **account.date("end"),
        "place_id": place_id(place) if place else None,
        "host_id": account.entity("host"),
        "parent_id": account.entity("parent"),
        "topics": _topics(account),
    }


def participations(account: Account) -> Links:
    """The rows of `participation`: every party once, in the role that most articles give it."""
    return [
        {"meeting_id": account.id, "actor_id": claim.value, "role": ROLES[claim.property]}
        for claim in account.each(*ROLES)
    ]


def attendances(account: Account) -> Links:
    """The rows of `attendance`: every official once, and every name that stayed unresolved."""
    parties = {claim.value for name in ROLES for claim in account.claims[name]}
    return [_attendance(account, claim, parties) for claim in account.each("attendee")]


def _attendance(account: Account, claim: Said, parties: set[str | UUID]) -> Row:
    party = account.beside("attendee", claim.value, "attendee_actor")
    return {
        "meeting_id": account.id,
        "official_id": claim.value if claim.value_kind else None,
        "name_printed": None if claim.value_kind else claim.value,
        "actor_id": party if party in parties else None,
        "office_holding_id": account.beside("attendee", claim.value, "attendee_office_holding"),
    }


def agreement(account: Account) -> Row:
    """The row of `agreement`."""
    return {
        "id": account.id,
        "title": account.text("title"),
        "designation": account.text("designation"),
        "instrument": account.text("instrument") or Instrument.UNKNOWN,
        "topics": _topics(account),
        "meeting_id": account.entity("meeting"),
        "amends_id": account.entity("amends"),
        "replaces_id": account.entity("replaces"),
        "un_registration_number": account.text("un_registration_number"),
    }


def agreement_parties(account: Account) -> Links:
    """The rows of `agreement_party`."""
    return [{"agreement_id": account.id, "actor_id": claim.value} for claim in account.each("party")]


def agreement_action(account: Account) -> Row:
    """The row of `agreement_action`."""
    signatory = account.one("signatory")
    return {
        "id": account.id,
        "agreement_id": account.entity("agreement"),
        "party_id": account.entity("party"),
        "action": account.text("action"),
        **account.date("date"),
        "signatory_id": signatory.value if signatory and signatory.value_kind else None,
        "signatory_printed": signatory.as_printed if signatory else None,
        "office_holding_id": account.entity("office_holding"),
    }


def statement(account: Account) -> Row:
    """The row of `statement`."""
    return {
        "id": account.id,
        "manner": account.text("manner"),
        "act": account.text("act"),
        "text": account.text("text"),
        "cue": account.text("cue"),
        **account.date("date"),
        "topics": _topics(account),
        "meeting_id": account.entity("meeting"),
        "agreement_id": account.entity("agreement"),
    }


def statement_speakers(account: Account) -> Links:
    """The rows of `statement_speaker`, in the order of the words."""
    return [_speaker(account, ordinal, claim) for ordinal, claim in enumerate(account.each("speaker"))]


def _speaker(account: Account, ordinal: int, claim: Said) -> Row:
    is_official = claim.value_kind is EntityKind.OFFICIAL
    behind = account.beside("speaker", claim.value, "speaker_actor")
    return {
        "statement_id": account.id,
        "ordinal": ordinal,
        "official_id": claim.value if is_official else None,
        "actor_id": claim.value if claim.value_kind and not is_official else behind,
        "name_printed": None if claim.value_kind else claim.value,
        "office_holding_id": account.beside("speaker", claim.value, "speaker_office_holding"),
    }


def statement_abouts(account: Account) -> Links:
    """The rows of `statement_about`."""
    return [
        {"statement_id": account.id, "entity_id": claim.value} for claim in account.each("about") if claim.value_kind
    ]


def relation_action(account: Account) -> Row:
    """The row of `relation_action`; the pair in the order of the ids."""
    a, b = sorted((claim.value for claim in account.each("pair")), key=str)
    return {
        "id": account.id,
        "a_id": a,
        "b_id": b,
        "by_id": account.entity("by"),
        "action": account.text("action"),
        "level": account.text("level"),
        **account.date("date"),
    }


ROW_OF: dict[EntityKind, Callable[[Account], Row]] = {
    EntityKind.ORGANIZATION: organization,
    EntityKind.OFFICIAL: official,
    EntityKind.OFFICE_HOLDING: office_holding,
    EntityKind.MEETING: meeting,
    EntityKind.AGREEMENT: agreement,
    EntityKind.AGREEMENT_ACTION: agreement_action,
    EntityKind.STATEMENT: statement,
    EntityKind.RELATION_ACTION: relation_action,
}
"""The row of each kind of entity, in an order in which each refers only to the ones before or its own kind."""


def _topics(account: Account) -> list[str]:
    return sorted(str(claim.value) for claim in account.each("topic"))


def _bound(account: Account, name: str) -> dict[str, Any]:
    date = account.date(name)
    return {f"{name}_bound": Bound.DATED if date[f"{name}_edtf"] else Bound.UNKNOWN, **date}


def _days(edtf: str) -> tuple[object, ...]:
    days = Period.of(edtf)
    return days.earliest, days.latest, edtf


def _observation(name: str, claim: Said | None) -> dict[str, Any]:
    return {f"{name}_edtf": claim.value if claim else None, f"{name}_basis": claim.basis if claim else None}
