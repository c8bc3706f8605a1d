"""The list of all types and what answers them; a type that is not here cannot be selected, and a test says so."""

from resolvers.actor import ACTOR
from resolvers.agreement import AGREEMENT, AGREEMENT_PARTY
from resolvers.agreement_action import AGREEMENT_ACTION
from resolvers.article import ARTICLE
from resolvers.claim import CLAIM, EVIDENCE
from resolvers.compile.graph import Graph
from resolvers.country import COUNTRY
from resolvers.coverage import COVERAGE, MENTION
from resolvers.entity import ENTITY
from resolvers.meeting import ATTENDANCE, MEETING, PARTICIPATION
from resolvers.office import OFFICE
from resolvers.office_holder import OFFICE_HOLDER_EDGE
from resolvers.office_holding import OFFICE_HOLDING
from resolvers.official import OFFICIAL
from resolvers.organization import ORGANIZATION, ORGANIZATION_MEMBERSHIP
from resolvers.partial_date import PARTIAL_DATE
from resolvers.partner import ENCOUNTER_EDGE, PARTNER_EDGE
from resolvers.place import PLACE
from resolvers.query import NODE, QUERY
from resolvers.relation import RELATION
from resolvers.relation_action import RELATION_ACTION
from resolvers.report import REPORT
from resolvers.search import FINDABLE, SEARCH_EDGE
from resolvers.statement import STATEMENT, STATEMENT_SPEAKER
from resolvers.timeline import MEETING_GAP, TIMELINE_PERIOD

GRAPH: Graph = {
    "Query": QUERY,
    "Node": NODE,
    "Findable": FINDABLE,
    "Entity": ENTITY,
    "Actor": ACTOR,
    "Country": COUNTRY,
    "Organization": ORGANIZATION,
    "OrganizationMembership": ORGANIZATION_MEMBERSHIP,
    "Official": OFFICIAL,
    "Office": OFFICE,
    "OfficeHolding": OFFICE_HOLDING,
    "Place": PLACE,
    "Meeting": MEETING,
    "Participation": PARTICIPATION,
    "Attendance": ATTENDANCE,
    "Agreement": AGREEMENT,
    "AgreementParty": AGREEMENT_PARTY,
    "AgreementAction": AGREEMENT_ACTION,
    "Statement": STATEMENT,
    "StatementSpeaker": STATEMENT_SPEAKER,
    "SearchEdge": SEARCH_EDGE,
    "OfficeHolderEdge": OFFICE_HOLDER_EDGE,
    "PartnerEdge": PARTNER_EDGE,
    "EncounterEdge": ENCOUNTER_EDGE,
    "Relation": RELATION,
    "MeetingGap": MEETING_GAP,
    "TimelinePeriod": TIMELINE_PERIOD,
    "RelationAction": RELATION_ACTION,
    "Article": ARTICLE,
    "Report": REPORT,
    "Claim": CLAIM,
    "Evidence": EVIDENCE,
    "PartialDate": PARTIAL_DATE,
    "Coverage": COVERAGE,
    "Mention": MENTION,
}
