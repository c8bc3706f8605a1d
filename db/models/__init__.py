"""The list of all tables. A model that is not imported here does not exist: no migration sees it."""

from db.models.actor import Actor
from db.models.agreement import Agreement, AgreementParty
from db.models.agreement_action import AgreementAction
from db.models.article import Article
from db.models.claim import Claim, Evidence
from db.models.country import Country, CountrySuccessor
from db.models.entity import Entity
from db.models.entity_block import EntityBlock
from db.models.ingest import IngestItem, IngestRun
from db.models.meeting import Attendance, Meeting, Participation
from db.models.office import Office
from db.models.office_holding import OfficeHolding
from db.models.official import Official, OfficialName
from db.models.organization import Organization, OrganizationMembership
from db.models.place import Place
from db.models.relation_action import RelationAction
from db.models.report import Report
from db.models.statement import Statement, StatementAbout, StatementSpeaker
from db.models.tally import Tally

__all__ = [
    "Actor",
    "Agreement",
    "AgreementAction",
    "AgreementParty",
    "Article",
    "Attendance",
    "Claim",
    "Country",
    "CountrySuccessor",
    "Entity",
    "EntityBlock",
    "Evidence",
    "IngestItem",
    "IngestRun",
    "Meeting",
    "Office",
    "OfficeHolding",
    "Official",
    "OfficialName",
    "Organization",
    "OrganizationMembership",
    "Participation",
    "Place",
    "RelationAction",
    "Report",
    "Statement",
    "StatementAbout",
    "StatementSpeaker",
    "Tally",
]
