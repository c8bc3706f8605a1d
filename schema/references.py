"""The graph's types by name, for fields that point at each other across modules.

`AMeeting` is the type, `Meetings` its connection; Strawberry looks the module up when the schema is built.
"""

from typing import TYPE_CHECKING, Annotated

import strawberry

if TYPE_CHECKING:
    from schema.types.actor import Actor
    from schema.types.agreement import Agreement, AgreementConnection, AgreementParty
    from schema.types.agreement_action import AgreementAction, AgreementActionConnection
    from schema.types.article import Article
    from schema.types.claim import Claim, ClaimConnection, Evidence
    from schema.types.country import Country
    from schema.types.coverage import Coverage
    from schema.types.entity import Entity, EntityConnection
    from schema.types.meeting import Attendance, Meeting, MeetingConnection, Participation
    from schema.types.office import Office, OfficeConnection
    from schema.types.office_holder import OfficeHolderConnection
    from schema.types.office_holding import OfficeHolding, OfficeHoldingConnection
    from schema.types.official import Official, OfficialConnection
    from schema.types.organization import Organization, OrganizationConnection, OrganizationMembership
    from schema.types.partner import EncounterConnection, PartnerConnection
    from schema.types.place import Place, PlaceConnection
    from schema.types.relation import Relation
    from schema.types.relation_action import RelationAction, RelationActionConnection
    from schema.types.report import Report, ReportConnection
    from schema.types.statement import Statement, StatementConnection, StatementSpeaker
    from schema.types.timeline import MeetingGap, TimelinePeriod

AClaim = Annotated["Claim", strawberry.lazy("schema.types.claim")]
ACountry = Annotated["Country", strawberry.lazy("schema.types.country")]
ACoverage = Annotated["Coverage", strawberry.lazy("schema.types.coverage")]
AMeeting = Annotated["Meeting", strawberry.lazy("schema.types.meeting")]
AParticipation = Annotated["Participation", strawberry.lazy("schema.types.meeting")]
APlace = Annotated["Place", strawberry.lazy("schema.types.place")]
AMeetingGap = Annotated["MeetingGap", strawberry.lazy("schema.types.timeline")]
ATimelinePeriod = Annotated["TimelinePeriod", strawberry.lazy("schema.types.timeline")]
ARelation = Annotated["Relation", strawberry.lazy("schema.types.relation")]
AReport = Annotated["Report", strawberry.lazy("schema.types.report")]
AStatement = Annotated["Statement", strawberry.lazy("schema.types.statement")]
AStatementSpeaker = Annotated["StatementSpeaker", strawberry.lazy("schema.types.statement")]
ARelationAction = Annotated["RelationAction", strawberry.lazy("schema.types.relation_action")]
AnActor = Annotated["Actor", strawberry.lazy("schema.types.actor")]
AnAgreement = Annotated["Agreement", strawberry.lazy("schema.types.agreement")]
AnAgreementAction = Annotated["AgreementAction", strawberry.lazy("schema.types.agreement_action")]
AnAgreementParty = Annotated["AgreementParty", strawberry.lazy("schema.types.agreement")]
AnArticle = Annotated["Article", strawberry.lazy("schema.types.article")]
AnAttendance = Annotated["Attendance", strawberry.lazy("schema.types.meeting")]
AnEntity = Annotated["Entity", strawberry.lazy("schema.types.entity")]
AnEvidence = Annotated["Evidence", strawberry.lazy("schema.types.claim")]
AnOffice = Annotated["Office", strawberry.lazy("schema.types.office")]
AnOfficeHolding = Annotated["OfficeHolding", strawberry.lazy("schema.types.office_holding")]
AnOfficial = Annotated["Official", strawberry.lazy("schema.types.official")]
AnOrganization = Annotated["Organization", strawberry.lazy("schema.types.organization")]
AnOrganizationMembership = Annotated["OrganizationMembership", strawberry.lazy("schema.types.organization")]

AgreementActions = Annotated["AgreementActionConnection", strawberry.lazy("schema.types.agreement_action")]
Agreements = Annotated["AgreementConnection", strawberry.lazy("schema.types.agreement")]
Claims = Annotated["ClaimConnection", strawberry.lazy("schema.types.claim")]
Entities = Annotated["EntityConnection", strawberry.lazy("schema.types.entity")]
Encounters = Annotated["EncounterConnection", strawberry.lazy("schema.types.partner")]
Meetings = Annotated["MeetingConnection", strawberry.lazy("schema.types.meeting")]
OfficeHolders = Annotated["OfficeHolderConnection", strawberry.lazy("schema.types.office_holder")]
OfficeHoldings = Annotated["OfficeHoldingConnection", strawberry.lazy("schema.types.office_holding")]
Offices = Annotated["OfficeConnection", strawberry.lazy("schema.types.office")]
Officials = Annotated["OfficialConnection", strawberry.lazy("schema.types.official")]
Organizations = Annotated["OrganizationConnection", strawberry.lazy("schema.types.organization")]
Partners = Annotated["PartnerConnection", strawberry.lazy("schema.types.partner")]
Places = Annotated["PlaceConnection", strawberry.lazy("schema.types.place")]
RelationActions = Annotated["RelationActionConnection", strawberry.lazy("schema.types.relation_action")]
Reports = Annotated["ReportConnection", strawberry.lazy("schema.types.report")]
Statements = Annotated["StatementConnection", strawberry.lazy("schema.types.statement")]
