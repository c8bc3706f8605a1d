"""What lists may be filtered by: per type, its fields by their Python names, as explicit lists.

A field is compared (`TEXT`, `member_of(Medium)` …), or leads to one row (`One`) or to many (`Many`) of another type.
"""

from dataclasses import dataclass

from schema.comparison import (
    ACTOR,
    BOOLEAN,
    COUNT,
    DAY,
    FLOAT,
    ID,
    INT,
    MOMENT,
    PARTIAL_DATE,
    PASSAGE,
    SCORE,
    TEXT,
    TEXTS,
    Comparison,
    member_of,
    set_of,
)
from schema.enums import (
    Act,
    ActorKind,
    AgreementActionKind,
    AgreementStatus,
    Basis,
    Bound,
    EntityKind,
    Instrument,
    Manner,
    Medium,
    MeetingStatus,
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
from schema.held import HeldAnswer, HeldBasis
from schema.search_kind import SearchKind


@dataclass(frozen=True, slots=True)
class One:
    """A field that leads to one row of a type, or to none."""

    of: str


@dataclass(frozen=True, slots=True)
class Many:
    """A field that leads to any number of rows of a type."""

    of: str


type Criterion = Comparison | One | Many
type Criteria = dict[str, Criterion]

ENTITY: Criteria = {
    "id": ID,
    "recorded_at": MOMENT,
    "updated_at": MOMENT,
    "report_count": COUNT,
    "outlet_count": COUNT,
    "reports": Many("Report"),
    "claims": Many("Claim"),
    "cited_in": Many("Claim"),
    "subject_of": Many("Statement"),
}
ACTOR_OF_ANY_KIND: Criteria = {
    **ENTITY,
    "code": ACTOR,
    "name": TEXT,
    "meetings": Many("Meeting"),
    "hosted_meetings": Many("Meeting"),
    "agreements": Many("Agreement"),
    "agreement_actions": Many("AgreementAction"),
    "statements": Many("Statement"),
    "officials": Many("Official"),
    "offices": Many("Office"),
    "accredited_offices": Many("Office"),
    "parts": Many("Organization"),
    "memberships": Many("OrganizationMembership"),
}
MET: Criteria = {"meeting_count": COUNT, "first_met": DAY, "last_met": DAY}
CRITERIA: dict[str, Criteria] = {
    "Entity": {
        **ENTITY,
        "kind": member_of(EntityKind),
        "country": One("Country"),
        "organization": One("Organization"),
        "official": One("Official"),
        "office_holding": One("OfficeHolding"),
        "meeting": One("Meeting"),
        "agreement": One("Agreement"),
        "agreement_action": One("AgreementAction"),
        "statement": One("Statement"),
        "relation_action": One("RelationAction"),
    },
    "Actor": {
        **ACTOR_OF_ANY_KIND,
        "kind": member_of(ActorKind),
        "country": One("Country"),
        "organization": One("Organization"),
    },
    "Country": {
        **ACTOR_OF_ANY_KIND,
        "alpha3": TEXT,
        "official_name": TEXT,
        "names": TEXTS,
        "demonyms": TEXTS,
        "capital": TEXT,
        "exists_from": PARTIAL_DATE,
        "exists_to": PARTIAL_DATE,
        "successors": Many("Country"),
        "predecessors": Many("Country"),
        "places": Many("Place"),
    },
    "Organization": {
        **ACTOR_OF_ANY_KIND,
        "kind": member_of(OrganizationKind),
        "acronym": TEXT,
        "names": TEXTS,
        "part_of": One("Actor"),
        "members": Many("OrganizationMembership"),
    },
    "OrganizationMembership": {
        "start": PARTIAL_DATE,
        "end": PARTIAL_DATE,
        "organization": One("Organization"),
        "member": One("Actor"),
    },
    "Official": {
        **ENTITY,
        "name": TEXT,
        "names": TEXTS,
        "holdings": Many("OfficeHolding"),
        "meetings": Many("Meeting"),
        "statements": Many("Statement"),
        "agreement_actions": Many("AgreementAction"),
    },
    "Office": {
        "id": ID,
        "label": TEXT,
        "roles": set_of(OfficeRole),
        "portfolio": TEXT,
        "actor": One("Actor"),
        "accredited_to": One("Actor"),
        "holdings": Many("OfficeHolding"),
    },
    "OfficeHolding": {
        **ENTITY,
        "title": TEXT,
        "start_bound": member_of(Bound),
        "start": PARTIAL_DATE,
        "end_bound": member_of(Bound),
        "end": PARTIAL_DATE,
        "first_observed": PARTIAL_DATE,
        "last_observed": PARTIAL_DATE,
        "acting": BOOLEAN,
        "official": One("Official"),
        "office": One("Office"),
        "meetings": Many("Meeting"),
        "statements": Many("Statement"),
        "agreement_actions": Many("AgreementAction"),
    },
    "Place": {
        "id": ID,
        "name": TEXT,
        "latitude": FLOAT,
        "longitude": FLOAT,
        "country": One("Country"),
        "meetings": Many("Meeting"),
    },
    "Meeting": {
        **ENTITY,
        "status": member_of(MeetingStatus),
        "name": TEXT,
        "medium": member_of(Medium),
        "setting": member_of(Setting),
        "visit_kind": member_of(VisitKind),
        "start": PARTIAL_DATE,
        "end": PARTIAL_DATE,
        "topics": set_of(Topic),
        "party_count": COUNT,
        "participations": Many("Participation"),
        "attendances": Many("Attendance"),
        "place": One("Place"),
        "host": One("Actor"),
        "parent": One("Meeting"),
        "children": Many("Meeting"),
        "agreements": Many("Agreement"),
        "statements": Many("Statement"),
    },
    "Participation": {
        "role": member_of(ParticipationRole),
        "meeting": One("Meeting"),
        "actor": One("Actor"),
        "attendances": Many("Attendance"),
    },
    "Attendance": {
        "name_printed": TEXT,
        "meeting": One("Meeting"),
        "official": One("Official"),
        "participation": One("Participation"),
        "office_holding": One("OfficeHolding"),
    },
    "Agreement": {
        **ENTITY,
        "title": TEXT,
        "designation": TEXT,
        "instrument": member_of(Instrument),
        "topics": set_of(Topic),
        "un_registration_number": TEXT,
        "signed_on": PARTIAL_DATE,
        "status": member_of(AgreementStatus),
        "signed_at": One("Meeting"),
        "parties": Many("AgreementParty"),
        "actions": Many("AgreementAction"),
        "amends": One("Agreement"),
        "amended_by": Many("Agreement"),
        "replaces": One("Agreement"),
        "replaced_by": Many("Agreement"),
        "statements": Many("Statement"),
    },
    "AgreementParty": {
        "status": member_of(AgreementStatus),
        "agreement": One("Agreement"),
        "actor": One("Actor"),
        "actions": Many("AgreementAction"),
    },
    "AgreementAction": {
        **ENTITY,
        "action": member_of(AgreementActionKind),
        "date": PARTIAL_DATE,
        "signatory_printed": TEXT,
        "agreement": One("Agreement"),
        "party": One("Actor"),
        "signatory": One("Official"),
        "office_holding": One("OfficeHolding"),
    },
    "Statement": {
        **ENTITY,
        "manner": member_of(Manner),
        "act": member_of(Act),
        "text": PASSAGE,
        "cue": TEXT,
        "date": PARTIAL_DATE,
        "topics": set_of(Topic),
        "speakers": Many("StatementSpeaker"),
        "about": Many("Entity"),
        "meeting": One("Meeting"),
        "agreement": One("Agreement"),
    },
    "StatementSpeaker": {
        "name_printed": TEXT,
        "statement": One("Statement"),
        "official": One("Official"),
        "actor": One("Actor"),
        "office_holding": One("OfficeHolding"),
    },
    "RelationAction": {
        **ENTITY,
        "action": member_of(RelationActionKind),
        "level": member_of(RelationLevel),
        "date": PARTIAL_DATE,
        "by": One("Actor"),
    },
    "Article": {
        "id": ID,
        "sha256": TEXT,
        "path": TEXT,
        "url": TEXT,
        "outlet": TEXT,
        "title": TEXT,
        "author": TEXT,
        "published_on": PARTIAL_DATE,
        "dateline_place": TEXT,
        "dateline_date": PARTIAL_DATE,
        "language": TEXT,
        "text": PASSAGE,
        "recorded_at": MOMENT,
        "reports": Many("Report"),
        "entities": Many("Entity"),
        "claims": Many("Claim"),
    },
    "Report": {
        "modality": member_of(Modality),
        "sentence": PASSAGE,
        "start": INT,
        "end": INT,
        "recorded_at": MOMENT,
        "article": One("Article"),
        "entity": One("Entity"),
    },
    "Claim": {
        "id": ID,
        "property": TEXT,
        "value": TEXT,
        "as_printed": TEXT,
        "basis": member_of(Basis),
        "confidence": FLOAT,
        "chosen": BOOLEAN,
        "extractor": TEXT,
        "extractor_version": TEXT,
        "recorded_at": MOMENT,
        "entity": One("Entity"),
        "value_entity": One("Entity"),
        "evidence": Many("Evidence"),
    },
    "Evidence": {
        "text": PASSAGE,
        "sentence": PASSAGE,
        "start": INT,
        "end": INT,
        "role": member_of(SpanRole),
        "article": One("Article"),
        "claim": One("Claim"),
    },
    "Findable": {"entity": One("Entity"), "article": One("Article")},
    "SearchEdge": {"kind": member_of(SearchKind), "score": SCORE, "node": One("Findable")},
    "PartnerEdge": {
        **MET,
        "bilateral_count": COUNT,
        "agreement_count": COUNT,
        "node": One("Actor"),
    },
    "EncounterEdge": {**MET, "node": One("Official")},
    "OfficeHolderEdge": {
        "answer": member_of(HeldAnswer),
        "basis": member_of(HeldBasis),
        "office": One("Office"),
        "holding": One("OfficeHolding"),
        "node": One("Official"),
    },
}

DESCRIBED: dict[str, str] = {
    "kind": "What it is.",
    "entity": "It is an entity, for which this holds.",
    "article": "It is an article, for which this holds.",
    "country": "It is a country, for which this holds.",
    "organization": "It is an organization, for which this holds.",
    "official": "It is an official, for whom this holds.",
    "officeHolding": "It is an office holding, for which this holds.",
    "meeting": "It is a meeting, for which this holds.",
    "agreement": "It is an agreement, for which this holds.",
    "agreementAction": "It is an action upon an agreement, for which this holds.",
    "statement": "It is a statement, for which this holds.",
    "relationAction": "It is an act upon relations, for which this holds.",
}
"""What narrows an interface to one of its types: no field of the interface describes it."""


def graph_name(field: str) -> str:
    """The name of a field in the graph: `start_bound` is `startBound`."""
    head, *tail = field.split("_")
    return head + "".join(word.capitalize() for word in tail)
