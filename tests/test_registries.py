"""Every kind of entity stands in every list: whoever adds one is told of each line that is missing."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest
import world
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from told import Told

from db import models
from db.base import Base
from db.vocabulary import Basis, EntityKind
from resolvers.compile.graph import ObjectType
from resolvers.entity import TABLES
from resolvers.execute import SCHEMA, python_names
from resolvers.graph import GRAPH
from seed.projection import ROW_OF
from seed.records import Extraction, Found
from seed.resolve.actor import actor_refs
from seed.sentence import told_sentences

KINDS = list(EntityKind)
ACTORS = ("countries", "organizations")
"""The records that are referred to as actors."""


def type_of(kind: EntityKind) -> str:
    """The kind as the model and the GraphQL type are called."""
    return "".join(word.capitalize() for word in kind.split("_"))


def tellings() -> list[Told]:
    return [article() for article in (world.signing, *world.ARTICLES)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_a_model_and_a_table(kind: EntityKind) -> None:
    model = getattr(models, type_of(kind))
    assert model.__table__ is Base.metadata.tables[kind.lower()]
    assert type_of(kind) in models.__all__


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_a_type_that_is_answered(kind: EntityKind) -> None:
    name = type_of(kind)
    assert [of.name for of in SCHEMA.type_map[name].interfaces if of.name == "Entity"], "schema/types"
    assert TABLES[name] is getattr(models, name), "resolvers/entity.py"
    assert name in GRAPH, "resolvers/graph.py"


@pytest.mark.parametrize(("of", "field", "name"), [(*spot, name) for spot, name in python_names().items()])
def test_a_field_has_a_resolver_or_a_column(of: str, field: str, name: str) -> None:
    answered = GRAPH.get(of)
    if isinstance(answered, ObjectType) and name != "cursor":  # cursors, connections and pages are the compiler's own
        assert name in answered.fields or hasattr(answered.table, name), f"resolvers: {of}.{field}"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not EntityKind.COUNTRY])
def test_a_kind_has_a_row_that_follows_from_claims(kind: EntityKind) -> None:
    assert kind in ROW_OF, "seed/projection.py"


def test_the_world_tells_of_every_record() -> None:
    told = {name for article in tellings() for name, records in article.records.items() if records}
    no_records = {"article", "dropped"}
    assert told == {field.name for field in fields(Extraction)} - no_records, "tests/world.py"


@pytest.mark.parametrize("kind", KINDS)
async def test_the_world_holds_every_kind(world_url: str, kind: EntityKind) -> None:
    engine = create_async_engine(world_url)
    reported = f"SELECT FROM {kind.lower()} JOIN report ON survivor_id = {kind.lower()}.id WHERE live"
    async with engine.connect() as connection:
        found = (await connection.execute(text(f"SELECT count(*) FROM ({reported}) AS found"))).scalar_one()
    await engine.dispose()
    assert found > 0, "seed/report.py and what leads to it"


@pytest.mark.parametrize("told", tellings(), ids=lambda told: told.text.splitlines()[0])
def test_each_record_tells_its_sentence(told: Told) -> None:
    records = [record for records in told.records.values() for record in records if hasattr(record, "sentence")]
    assert {record.sentence for record in records} <= set(told_sentences(told.extraction)), "seed/sentence.py"


@pytest.mark.parametrize("told", tellings(), ids=lambda told: told.text.splitlines()[0])
def test_a_statement_may_be_about_any_record(told: Told) -> None:
    records = [record for kind, records in told.records.items() for record in records if kind not in ACTORS]
    refs = {record.ref for record in records if record not in told.records.get("statements", ())}
    about = tuple(Found(ref, (record.sentence,), Basis.STATED) for ref in refs for record in records[:1])
    statements = [replace(statement, about=about) for statement in world.signing().records["statements"][:1]]
    extraction = replace(told.extraction, statements=tuple(statements))
    assert not refs & set(actor_refs(extraction)), "seed/resolve/actor.py"


def countries_of(value: object) -> Iterator[str]:
    """The codes of countries anywhere within records."""
    if isinstance(value, tuple):
        for item in value:
            yield from countries_of(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from countries_of(getattr(value, field.name))
    elif isinstance(value, str) and value in world.COUNTRIES:
        yield value


@pytest.mark.parametrize("kind", [field.name for field in fields(Extraction) if field.name != "article"])
def test_the_actors_of_each_record_are_looked_up(kind: str) -> None:
    records = tuple(record for told in tellings() for record in told.records.get(kind, ()))
    assert set(countries_of(records)) <= set(actor_refs(Extraction(**{kind: records}))), "seed/resolve/actor.py"
