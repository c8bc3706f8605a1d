"""How the fields of a country are answered."""

from sqlalchemy import select

from db.models import Country, CountrySuccessor, Place
from resolvers.actor import ACTOR_CRITERIA, ACTOR_FIELDS, text_among
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import Row, Rows
from resolvers.entity import entity_type
from resolvers.order import by_text
from resolvers.partial_date import partial_date


def successors(row: Row, _arguments: Arguments) -> Rows:
    """The states that followed it."""
    link, country = aliased(CountrySuccessor), aliased(Country)
    joined = select().select_from(link).join(country, country.id == link.successor_id)
    return Rows(country, joined.where(link.country_id == row.id), order=by_text("code", country.code, country.id))


def predecessors(row: Row, _arguments: Arguments) -> Rows:
    """The states that it followed."""
    link, country = aliased(CountrySuccessor), aliased(Country)
    joined = select().select_from(link).join(country, country.id == link.country_id)
    return Rows(country, joined.where(link.successor_id == row.id), order=by_text("code", country.code, country.id))


def places(row: Row, _arguments: Arguments) -> Rows:
    """The places in it."""
    place = aliased(Place)
    source = select().select_from(place).where(place.country_id == row.id)
    return Rows(place, source, order=by_text("name", place.name, place.id))


COUNTRY = entity_type(
    "Country",
    {
        **ACTOR_FIELDS,
        "exists_from": partial_date("exists_from"),
        "exists_to": partial_date("exists_to"),
        "successors": successors,
        "predecessors": predecessors,
        "places": places,
    },
    {**ACTOR_CRITERIA, "demonyms": text_among("demonyms")},
)
