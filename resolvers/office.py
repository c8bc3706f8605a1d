"""How the fields of an office are answered."""

from sqlalchemy import select

from db.models import Actor, Office, OfficeHolding
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import ObjectType, Row, Rows
from resolvers.identity import global_id, id_is
from resolvers.official import by_observation
from resolvers.row import RowOf


def holdings(row: Row, _arguments: Arguments) -> Rows:
    """Who was seen in it, in the order of observation."""
    holding = aliased(OfficeHolding)
    source = select().select_from(holding).where(holding.office_id == row.id, holding.live)
    return Rows(holding, source, order=by_observation(holding))


OFFICE = ObjectType(
    Office,
    {
        "id": global_id("Office"),
        "actor": RowOf(Actor, "actor_id"),
        "accredited_to": RowOf(Actor, "accredited_to_id"),
        "holdings": holdings,
    },
    {"id": id_is("Office")},
)
