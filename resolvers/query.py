"""How the roots of the graph are answered."""

from typing import Any

from sqlalchemy import ARRAY, Integer, Text, Uuid, func, select

from db.models import (
    Actor,
    Agreement,
    Article,
    Claim,
    Country,
    Meeting,
    Office,
    Official,
    Organization,
    Place,
    Report,
    Statement,
)
from resolvers.actor import pair_of
from resolvers.actor_ref import find_actor, find_country
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import AbstractType, Key, ObjectType, Resolver, Row, Rows
from resolvers.compile.json import text_literal
from resolvers.entity import TABLES
from resolvers.errors import BadId
from resolvers.identity import key_of, parse_id, survivor
from resolvers.meeting import counted
from resolvers.office_holder import office_holders_of
from resolvers.order import by_text, newest
from resolvers.search import search

MAXIMUM_IDS = 1000
NODES: dict[str, Any] = TABLES | {"Article": Article, "Claim": Claim, "Office": Office, "Place": Place}


def node(_row: Row, arguments: Arguments) -> Rows:
    """Whatever has the id."""
    path = arguments.path
    key = arguments.bind("id", Uuid(), lambda value: parse_id(value, path)[1])
    looked_up = select(
        arguments.bind("id", Text(), lambda value: parse_id(value, path)[0]).label("kind"),
        survivor(key).label("id"),
        arguments.bind("id", Uuid(), lambda value: parse_id(value, path)[2]).label("other"),
    ).subquery()
    return Rows(looked_up, select().select_from(looked_up))


def nodes(_row: Row, arguments: Arguments) -> Rows:
    """Whatever has the ids, in their order."""

    def parsed(values: list[str]) -> list[tuple[Any, ...]]:
        if len(values) > MAXIMUM_IDS:
            raise BadId(f"{len(values)} ids were given; at most {MAXIMUM_IDS} are answered at once", arguments.path)
        return [parse_id(value, arguments.path) for value in values]

    given = func.unnest(
        arguments.bind("ids", ARRAY(Text()), lambda values: [kind for kind, _, _ in parsed(values)]),
        arguments.bind("ids", ARRAY(Uuid()), lambda values: [key for _, key, _ in parsed(values)]),
        arguments.bind("ids", ARRAY(Uuid()), lambda values: [other for _, _, other in parsed(values)]),
    ).table_valued("kind", "id", "other", with_ordinality="place", name="given")
    given = given.render_derived()
    looked_up = select(given.c.kind, survivor(given.c.id).label("id"), given.c.other, given.c.place).subquery()
    return Rows(looked_up, select().select_from(looked_up), order=(Key("place", looked_up.c.place, Integer()),))


def by_id(of: str) -> Resolver:
    """The row of a type with the id, or the survivor that it was merged into."""

    def resolve(_row: Row, arguments: Arguments) -> Rows:
        child = aliased(NODES[of])
        key = arguments.bind("id", Uuid(), key_of(of, arguments.path))
        return Rows(child, select().select_from(child).where(child.id == survivor(key)))

    return resolve


def country(_row: Row, arguments: Arguments) -> Rows:
    """The country that an ActorRef names; null where no country has the code."""
    child = aliased(Country)
    return Rows(child, select().select_from(child).where(child.id == find_country(arguments, "code")))


def organization(_row: Row, arguments: Arguments) -> Rows:
    """The organization that an ActorRef names; null where it names none."""
    child = aliased(Organization)
    return Rows(child, select().select_from(child).where(child.id == find_actor(arguments, "code", required=False)))


def countries(_row: Row, _arguments: Arguments) -> Rows:
    """All countries, by code."""
    child = aliased(Country)
    source = select().select_from(child).where(child.live)
    return Rows(child, source, order=by_text("code", child.code, child.id))


def organizations(_row: Row, _arguments: Arguments) -> Rows:
    """All organizations, by name."""
    child = aliased(Organization)
    source = select().select_from(child).where(child.live)
    return Rows(child, source, order=by_text("name", child.name, child.id))


def officials(_row: Row, _arguments: Arguments) -> Rows:
    """All officials, by name."""
    official = aliased(Official)
    source = select().select_from(official).where(official.live)
    return Rows(official, source, order=by_text("name", official.display_name, official.id))


def meetings(_row: Row, arguments: Arguments) -> Rows:
    """All meetings, newest first."""
    meeting = aliased(Meeting)
    source = select().select_from(meeting).where(*counted(meeting, arguments))
    return Rows(meeting, source, order=newest(meeting.sort_date, meeting.id))


def live_newest(table: Any) -> Resolver:  # noqa: ANN401 - a model
    """All live rows of a table, newest first."""

    def resolve(_row: Row, _arguments: Arguments) -> Rows:
        child = aliased(table)
        return Rows(child, select().select_from(child).where(child.live), order=newest(child.sort_date, child.id))

    return resolve


def articles(_row: Row, _arguments: Arguments) -> Rows:
    """All articles, newest first."""
    article = aliased(Article)
    return Rows(article, select().select_from(article), order=newest(article.sort_date, article.id))


def relation(_row: Row, arguments: Arguments) -> Rows:
    """The relation of two actors."""
    return pair_of(find_actor(arguments, "a", required=False), find_actor(arguments, "b", required=False))


def _member(of: str) -> Any:  # noqa: ANN401 - a function from a row to rows
    def rows(looked_up: Row) -> Rows:
        child = aliased(NODES[of])
        source = select().select_from(child)
        return Rows(child, source.where(looked_up.c.kind == text_literal(of), child.id == looked_up.c.id))

    return rows


def _relation(looked_up: Row) -> Rows:
    a, b = aliased(Actor), aliased(Actor)
    pair = (
        select(a.id.label("a_id"), b.id.label("b_id"))
        .where(a.id == looked_up.c.id, b.id == looked_up.c.other, a.id != b.id)
        .where(looked_up.c.kind == text_literal("Relation"))
        .correlate(looked_up)
        .subquery()
    )
    return Rows(pair, select().select_from(pair))


def _report(looked_up: Row) -> Rows:
    report = aliased(Report)
    source = select().select_from(report).where(looked_up.c.kind == text_literal("Report"))
    source = source.where(report.article_id == looked_up.c.id, report.entity_id == looked_up.c.other)
    return Rows(report, source)


NODE = AbstractType(None, {of: _member(of) for of in NODES} | {"Relation": _relation, "Report": _report})
QUERY = ObjectType(
    None,
    {
        "node": node,
        "nodes": nodes,
        "country": country,
        "countries": countries,
        "organization": organization,
        "organizations": organizations,
        "official": by_id("Official"),
        "officials": officials,
        "meeting": by_id("Meeting"),
        "meetings": meetings,
        "agreement": by_id("Agreement"),
        "agreements": live_newest(Agreement),
        "statement": by_id("Statement"),
        "statements": live_newest(Statement),
        "article": by_id("Article"),
        "articles": articles,
        "relation": relation,
        "office_holders": office_holders_of,
        "search": search,
    },
)
