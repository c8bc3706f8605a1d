"""Whatever has the words that are sought, or a name spelt like them: names and titles first, then passages."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Double,
    SQLColumnExpression,
    Text,
    Uuid,
    case,
    false,
    func,
    literal_column,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.dialects.postgresql import array, distinct_on

from db.models import (
    Agreement,
    Article,
    Country,
    Entity,
    Meeting,
    OfficeHolding,
    Official,
    OfficialName,
    Organization,
    Report,
    Statement,
)
from db.vocabulary import EntityKind
from resolvers.compile.alias import aliased
from resolvers.compile.argument import Arguments
from resolvers.compile.graph import AbstractType, Key, ObjectType, Row, Rows
from resolvers.compile.json import text_literal
from resolvers.derived import columns, edges, row_behind
from resolvers.entity import TABLES, kind_of
from resolvers.errors import BadText
from schema.search_kind import SearchKind

type Column = SQLColumnExpression[Any]

LONGEST = 200
"""How many characters may be sought at once."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is sought: as it is given, as a query for words, as plain words, and as what names may be spelt like.

    Attributes:
        either: a query for any of the words; null where that is the same.
    """

    given: Column
    query: Column
    words: Column
    spelt: Column
    either: Column


LISTED: Mapping[EntityKind, tuple[Any, Sequence[str], Sequence[str]]] = {
    EntityKind.COUNTRY: (Country, ("code", "alpha3", "name", "official_name"), ("names", "demonyms")),
    EntityKind.ORGANIZATION: (Organization, ("acronym", "name"), ("names",)),
}
"""The kinds that have many names, all in their `spellings`: the columns that hold one, and those that hold lists."""
TITLED: Sequence[tuple[EntityKind, Any, str]] = (
    (EntityKind.OFFICE_HOLDING, OfficeHolding, "title"),
    (EntityKind.MEETING, Meeting, "name"),
    (EntityKind.AGREEMENT, Agreement, "title"),
    (EntityKind.AGREEMENT, Agreement, "designation"),
)
"""The kinds that have a name or a title, and the column that holds it."""
TOLD = (
    EntityKind.OFFICE_HOLDING,
    EntityKind.MEETING,
    EntityKind.AGREEMENT,
    EntityKind.AGREEMENT_ACTION,
    EntityKind.RELATION_ACTION,
)
"""The kinds that are found by the sentences that tell of them; actors and officials have names, statements a text."""
ARTICLE = "ARTICLE"


def search(_row: Row, arguments: Arguments) -> Rows:
    """Each entity once, with the text of it that fits best; the best first."""
    given = arguments.bind("text", Text(), lambda text: _checked(text, arguments.path))
    query = func.sought(given)
    read = (query, func.words_of(given), func.spelt(given), func.nullif(func.either_of(query), query))
    # Subqueries of no table are evaluated once, not for each row.
    asked = Asked(given, *(select(each).scalar_subquery() for each in read))
    kinds = arguments.known("kinds")
    found = union_all(*_parts(asked, list(SearchKind) if kinds is None else kinds)).subquery()
    hits = select(found.c.kind, found.c.id, found.c.text, found.c.score, given.label("given")).subquery()
    order = (Key("score", hits.c.score, Double(), descending=True), Key("id", hits.c.id, Uuid(), descending=True))
    return edges(hits, "id", order)


def _parts(asked: Asked, kinds: Collection[str]) -> Iterator[Any]:
    """What is found of some kinds, in parts that have nothing in common."""
    several = [
        *(_listed(kind, asked) for kind in LISTED if kind in kinds),
        *(_titled(*titled, asked) for titled in TITLED if titled[0] in kinds),
        *([_officials(asked)] if EntityKind.OFFICIAL in kinds else []),
        *([_told(asked, told)] if (told := [kind for kind in TOLD if kind in kinds]) else []),
    ]
    if several:
        each = union_all(*several).subquery()
        once = select(each).ext(distinct_on(each.c.id)).order_by(each.c.id, each.c.score.desc(), each.c.text)
        yield select(once.subquery())
    # A statement has one text, and an article is told once. Kept out of that sort, most of what a common word finds is
    # neither sorted nor, where it is only counted, ranked.
    yield _statements(asked).where(true() if EntityKind.STATEMENT in kinds else false())
    if ARTICLE in kinds:
        yield from _articles(asked)


def _checked(text: str, path: tuple[str, ...]) -> str:
    if not any(character.isalnum() for character in text):
        raise BadText("`text` has no letter and no digit: give a word to search for", path)
    if len(text) > LONGEST:
        raise BadText(f"`text` has {len(text)} characters: give at most {LONGEST}", path)
    return text


def _listed(kind: EntityKind, asked: Asked) -> Any:  # noqa: ANN401 - a Select of four columns
    table, single, several = LISTED[kind]
    row = aliased(table)
    texts: Any = array([getattr(row, name) for name in single])
    for name in several:
        texts = texts.op("||")(getattr(row, name))
    each = func.unnest(texts).table_valued("text", name="spelling").render_derived().lateral()
    has = func.found_by(each.c.text).op("@@")(asked.query)
    score = func.name_score(has, func.fold(each.c.text), asked.words)
    text = _text(kind, row.id, each.c.text, score).join_from(row, each, true())
    return text.where(row.live, each.c.text.is_not(None), _found(row, "spellings", asked))


def _titled(kind: EntityKind, table: Any, column: str, asked: Asked) -> Any:  # noqa: ANN401 - a model, and a Select
    row = aliased(table)
    score = _name_score(row, column, asked)
    return _text(kind, row.id, getattr(row, column), score).where(row.live, _found(row, column, asked))


def _officials(asked: Asked) -> Any:  # noqa: ANN401 - a Select of four columns
    official, spelling = aliased(Official), aliased(OfficialName)
    text = _text(EntityKind.OFFICIAL, official.id, spelling.name, _name_score(spelling, "name", asked))
    joined = text.join_from(spelling, official, official.id == spelling.official_id)
    return joined.where(official.live, _found(spelling, "name", asked))


def _statements(asked: Asked) -> Any:  # noqa: ANN401 - a Select of four columns
    row = aliased(Statement)
    return _text(EntityKind.STATEMENT, row.id, row.text, func.passage_score(row.text_words, asked.query)).where(
        row.live, _has(row, "text", asked)
    )


def _articles(asked: Asked) -> Sequence[Any]:
    """By the title where that has the words, else by the text, else by a title that is only spelt alike."""
    titled, told = aliased(Article), aliased(Article)
    in_title, in_text = _has(titled, "title", asked), _has(titled, "text", asked)
    shown = case((in_text, titled.text), else_=titled.title)
    by_title = _text(ARTICLE, titled.id, shown, _name_score(titled, "title", asked))
    together, apart = (func.passage_score(told.text_words, query) for query in (asked.query, asked.either))
    # In an article words may stand far apart, which PostgreSQL ranks next to nothing.
    by_text = _text(ARTICLE, told.id, told.text, func.greatest(together, apart / literal_column("2")))
    return (
        by_title.where(_found(titled, "title", asked), or_(in_title, in_text.is_not(true()))),
        by_text.where(_has(told, "text", asked), _has(told, "title", asked).is_not(true())),
    )


def _told(asked: Asked, kinds: Collection[str]) -> Any:  # noqa: ANN401 - a Select of four columns
    report, entity = aliased(Report), aliased(Entity)
    score = func.passage_score(report.sentence_words, asked.query)
    wanted: Column = literal_column(f"ARRAY[{', '.join(f"'{kind}'" for kind in kinds)}]::text[]")
    return (
        select(entity.kind.label("kind"), entity.id.label("id"), report.sentence.label("text"), score.label("score"))
        .join_from(report, entity, entity.id == report.survivor_id)
        .where(report.retracted_at.is_(None), entity.live, entity.kind == func.any(wanted))
        .where(_has(report, "sentence", asked))
    )


def _text(kind: str, key: Column, text: Column, score: Column) -> Any:  # noqa: ANN401 - a Select of four columns
    return select(text_literal(kind).label("kind"), key.label("id"), text.label("text"), score.label("score"))


def _has(row: Row, column: str, asked: Asked) -> Column:
    """Whether a text of the row has the words."""
    found: Column = getattr(row, f"{column}_words").op("@@", is_comparison=True)(asked.query)
    return found


def _found(row: Row, column: str, asked: Asked) -> Column:
    """Whether a name has the words, or shares enough trigrams with what is sought; an index knows either."""
    alike = getattr(row, f"{column}_folded").op("%>", is_comparison=True)(asked.spelt)
    return or_(_has(row, column, asked), alike)


def _name_score(row: Row, column: str, asked: Asked) -> Column:
    return func.name_score(_has(row, column, asked), getattr(row, f"{column}_folded"), asked.words)


def snippet(row: Row, _arguments: Arguments) -> Column:
    """The text that fits best, cut around a word that was sought."""
    return func.snippet_of(func.stretch_of(row.c["text"], row.c["given"]), row.c["given"])


def node(row: Row, _arguments: Arguments) -> Rows:
    """What is found: its kind and its key."""
    found = select(row.c["kind"].label("kind"), row.c["id"].label("id")).correlate(row).subquery()
    return Rows(found, select().select_from(found))


def _member(kind: str, table: Any) -> Callable[[Row], Rows]:  # noqa: ANN401 - a model
    def rows(found: Row) -> Rows:
        child = aliased(table)
        source = select().select_from(child).where(found.c.kind == text_literal(kind), child.id == found.c.id)
        return Rows(child, source)

    return rows


FINDABLE = AbstractType(
    None,
    {of: _member(kind_of(table), table) for of, table in TABLES.items()} | {"Article": _member(ARTICLE, Article)},
    {"entity": row_behind(Entity, "id"), "article": row_behind(Article, "id")},
)
SEARCH_EDGE = ObjectType(None, {**columns("kind", "score"), "snippet": snippet, "node": node})
"""What a search finds."""
