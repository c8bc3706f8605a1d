"""How the fields of a statement and of its speakers are answered."""

from sqlalchemy import Integer, Text, Uuid, select

from db.models import (
    Actor,
    Agreement,
    Entity,
    Meeting,
    OfficeHolding,
    Official,
    Statement,
    StatementAbout,
    StatementSpeaker,
)
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Key, ObjectType, Row, Rows
from resolvers.entity import entity_type
from resolvers.partial_date import partial_date
from resolvers.row import RowOf


def speakers(row: Row, _arguments: Arguments) -> Rows:
    """Who made it, in the article's order."""
    speaker = aliased(StatementSpeaker)
    source = select().select_from(speaker).where(speaker.statement_id == row.id)
    return Rows(speaker, source, order=(Key("ordinal", speaker.ordinal, Integer()),))


def about(row: Row, _arguments: Arguments) -> Rows:
    """The entities that it concerns, by kind."""
    link, entity = aliased(StatementAbout), aliased(Entity)
    joined = select().select_from(link).join(entity, entity.id == link.entity_id)
    order = (Key("kind", entity.kind, Text()), Key("id", entity.id, Uuid()))
    return Rows(entity, joined.where(link.statement_id == row.id), order=order)


STATEMENT = entity_type(
    "Statement",
    {
        "date": partial_date("date"),
        "speakers": speakers,
        "about": about,
        "meeting": RowOf(Meeting, "meeting_id"),
        "agreement": RowOf(Agreement, "agreement_id"),
    },
)
STATEMENT_SPEAKER = ObjectType(
    StatementSpeaker,
    {
        "statement": RowOf(Statement, "statement_id"),
        "official": RowOf(Official, "official_id"),
        "actor": RowOf(Actor, "actor_id"),
        "office_holding": RowOf(OfficeHolding, "office_holding_id"),
    },
)
