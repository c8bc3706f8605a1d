"""How the fields of an act upon relations are answered."""

from db.models import Actor
from resolvers.actor import pair_of
from resolvers.entity import entity_type
from resolvers.partial_date import partial_date
from resolvers.row import RowOf

RELATION_ACTION = entity_type(
    "RelationAction",
    {
        "date": partial_date("date"),
        "relation": lambda row, _: pair_of(row.a_id, row.b_id, row),
        "by": RowOf(Actor, "by_id"),
    },
)
