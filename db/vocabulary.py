"""The closed vocabularies of the record, under the field's own names.

Each member's value is its name, in the database and in GraphQL alike. Vocabularies only grow: a member, once
published, keeps its meaning. Sources: ISO 3166, Popolo, FollowTheMoney, PLOVER, UNTC (the UN Treaty Collection's
glossary), VCLT (the Vienna Convention on the Law of Treaties), COW (Correlates of War, Diplomatic Exchange), EDTF.
"""

from enum import StrEnum


class EntityKind(StrEnum):
    """What a citable entity is; the name of its table, and of its GraphQL type in upper case."""

    COUNTRY = "COUNTRY"
    ORGANIZATION = "ORGANIZATION"
    OFFICIAL = "OFFICIAL"
    OFFICE_HOLDING = "OFFICE_HOLDING"
    MEETING = "MEETING"
    AGREEMENT = "AGREEMENT"
    AGREEMENT_ACTION = "AGREEMENT_ACTION"
    STATEMENT = "STATEMENT"
    RELATION_ACTION = "RELATION_ACTION"


class ActorKind(StrEnum):
    """Whoever can meet, sign and speak: a subset of EntityKind."""

    COUNTRY = "COUNTRY"
    ORGANIZATION = "ORGANIZATION"


class OrganizationKind(StrEnum):
    """What sort of body an organization is."""

    INTERGOVERNMENTAL = "INTERGOVERNMENTAL"
    MINISTRY = "MINISTRY"
    AGENCY = "AGENCY"
    PARLIAMENT = "PARLIAMENT"
    PARTY = "PARTY"
    OTHER = "OTHER"


class OfficeRole(StrEnum):
    """A role that an office carries; an office may carry several."""

    HEAD_OF_STATE = "HEAD_OF_STATE"
    HEAD_OF_GOVERNMENT = "HEAD_OF_GOVERNMENT"
    DEPUTY_HEAD_OF_GOVERNMENT = "DEPUTY_HEAD_OF_GOVERNMENT"
    VICE_PRESIDENT = "VICE_PRESIDENT"
    FOREIGN_MINISTER = "FOREIGN_MINISTER"
    MINISTER = "MINISTER"
    DEPUTY_MINISTER = "DEPUTY_MINISTER"
    NATIONAL_SECURITY_ADVISER = "NATIONAL_SECURITY_ADVISER"
    AMBASSADOR = "AMBASSADOR"
    ENVOY = "ENVOY"
    SPOKESPERSON = "SPOKESPERSON"
    ORGANIZATION_HEAD = "ORGANIZATION_HEAD"
    LEGISLATOR = "LEGISLATOR"
    JUDGE = "JUDGE"
    OTHER = "OTHER"


class Bound(StrEnum):
    """What is known of one end of a period."""

    DATED = "DATED"
    OPEN = "OPEN"
    UNKNOWN = "UNKNOWN"


class Basis(StrEnum):
    """What a value rests on: said in so many words, or carried over from elsewhere in the article."""

    STATED = "STATED"
    DATELINE = "DATELINE"
    PUBLICATION = "PUBLICATION"
    DERIVED = "DERIVED"


class Medium(StrEnum):
    """How the parties of a meeting spoke (PLOVER CONSULT)."""

    IN_PERSON = "IN_PERSON"
    PHONE = "PHONE"
    VIDEO = "VIDEO"
    UNKNOWN = "UNKNOWN"


class Setting(StrEnum):
    """Where a meeting stood: at one party's, at a third's, or within a larger gathering."""

    VISIT = "VISIT"
    THIRD_PARTY = "THIRD_PARTY"
    MULTILATERAL = "MULTILATERAL"
    UNKNOWN = "UNKNOWN"


class VisitKind(StrEnum):
    """The protocol rank of a visit."""

    STATE = "STATE"
    OFFICIAL = "OFFICIAL"
    OFFICIAL_WORKING = "OFFICIAL_WORKING"
    WORKING = "WORKING"
    PRIVATE = "PRIVATE"
    UNSPECIFIED = "UNSPECIFIED"


class MeetingStatus(StrEnum):
    """What the reports of a meeting, taken together, say of it."""

    HELD = "HELD"
    CANCELLED = "CANCELLED"
    PLANNED = "PLANNED"
    HYPOTHETICAL = "HYPOTHETICAL"


class ParticipationRole(StrEnum):
    """What an actor was at a meeting."""

    PARTICIPANT = "PARTICIPANT"
    CHAIR = "CHAIR"
    MEDIATOR = "MEDIATOR"
    OBSERVER = "OBSERVER"


class Instrument(StrEnum):
    """The form of an agreement (UNTC glossary)."""

    TREATY = "TREATY"
    AGREEMENT = "AGREEMENT"
    CONVENTION = "CONVENTION"
    CHARTER = "CHARTER"
    PROTOCOL = "PROTOCOL"
    AMENDMENT = "AMENDMENT"
    MOU = "MOU"
    DECLARATION = "DECLARATION"
    JOINT_STATEMENT = "JOINT_STATEMENT"
    EXCHANGE_OF_NOTES = "EXCHANGE_OF_NOTES"
    MODUS_VIVENDI = "MODUS_VIVENDI"
    UNKNOWN = "UNKNOWN"


class AgreementActionKind(StrEnum):
    """An act in the life of an agreement (UNTC glossary, VCLT articles 9 to 25 and 39 to 72)."""

    ANNOUNCEMENT = "ANNOUNCEMENT"
    ADOPTION = "ADOPTION"
    INITIALLING = "INITIALLING"
    SIGNATURE = "SIGNATURE"
    RATIFICATION = "RATIFICATION"
    ACCEPTANCE = "ACCEPTANCE"
    APPROVAL = "APPROVAL"
    ACCESSION = "ACCESSION"
    SUCCESSION = "SUCCESSION"
    PROVISIONAL_APPLICATION = "PROVISIONAL_APPLICATION"
    ENTRY_INTO_FORCE = "ENTRY_INTO_FORCE"
    AMENDMENT = "AMENDMENT"
    SUSPENSION = "SUSPENSION"
    WITHDRAWAL = "WITHDRAWAL"
    DENUNCIATION = "DENUNCIATION"
    TERMINATION = "TERMINATION"


class AgreementStatus(StrEnum):
    """Where an agreement stands, as its recorded actions alone show; IN_FORCE is never inferred."""

    UNKNOWN = "UNKNOWN"
    ANNOUNCED = "ANNOUNCED"
    ADOPTED = "ADOPTED"
    INITIALLED = "INITIALLED"
    SIGNED = "SIGNED"
    RATIFIED = "RATIFIED"
    PROVISIONALLY_APPLIED = "PROVISIONALLY_APPLIED"
    IN_FORCE = "IN_FORCE"
    SUSPENDED = "SUSPENDED"
    TERMINATED = "TERMINATED"


class Manner(StrEnum):
    """Whether a statement's words are quoted, paraphrased, or both (PolNeAR)."""

    DIRECT = "DIRECT"
    INDIRECT = "INDIRECT"
    MIXED = "MIXED"


class Act(StrEnum):
    """What a speaker did by saying it: the first seven are PLOVER's verbal events, the others our own."""

    SUPPORT = "SUPPORT"
    AGREE = "AGREE"
    CONCEDE = "CONCEDE"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    THANK = "THANK"
    CONGRATULATE = "CONGRATULATE"
    CONDOLE = "CONDOLE"
    INFORM = "INFORM"
    OTHER = "OTHER"


class RelationActionKind(StrEnum):
    """An act upon the diplomatic relations of a pair (COW Diplomatic Exchange)."""

    ESTABLISHMENT = "ESTABLISHMENT"
    SEVERANCE = "SEVERANCE"
    RESTORATION = "RESTORATION"
    LEVEL = "LEVEL"
    RECALL = "RECALL"
    EXPULSION = "EXPULSION"


class RelationLevel(StrEnum):
    """The level of representation (COW Diplomatic Exchange)."""

    CHARGE_D_AFFAIRES = "CHARGE_D_AFFAIRES"
    MINISTER = "MINISTER"
    AMBASSADOR = "AMBASSADOR"
    INTERESTS_SECTION = "INTERESTS_SECTION"
    OTHER = "OTHER"


class Topic(StrEnum):
    """What a meeting, an agreement or a statement was about."""

    TRADE = "TRADE"
    ECONOMY = "ECONOMY"
    SECURITY = "SECURITY"
    DEFENCE = "DEFENCE"
    ENERGY = "ENERGY"
    CLIMATE = "CLIMATE"
    MIGRATION = "MIGRATION"
    HUMAN_RIGHTS = "HUMAN_RIGHTS"
    JUSTICE = "JUSTICE"
    HEALTH = "HEALTH"
    CULTURE = "CULTURE"
    EDUCATION = "EDUCATION"
    SCIENCE = "SCIENCE"
    TRANSPORT = "TRANSPORT"
    AID = "AID"
    OTHER = "OTHER"


class Modality(StrEnum):
    """How a report presents what it reports (PLOVER auxiliary modes)."""

    ACTUAL = "ACTUAL"
    PLANNED = "PLANNED"
    HYPOTHETICAL = "HYPOTHETICAL"
    NEGATED = "NEGATED"
    HISTORICAL = "HISTORICAL"


class SpanRole(StrEnum):
    """What a quoted span is to the claim that cites it."""

    VALUE = "VALUE"
    DATE_ANCHOR = "DATE_ANCHOR"
    ANTECEDENT = "ANTECEDENT"


class IngestOutcome(StrEnum):
    """What became of one file of an ingest run; RETRACTED is an article taken back."""

    LOADED = "LOADED"
    UNCHANGED = "UNCHANGED"
    REJECTED = "REJECTED"
    RETRACTED = "RETRACTED"


class IngestStage(StrEnum):
    """The stage at which a file was rejected."""

    READ = "READ"
    SEGMENT = "SEGMENT"
    EXTRACT = "EXTRACT"
    RESOLVE = "RESOLVE"
    LOAD = "LOAD"
