"""Every case of tests/queries: one statement on the wire, and its SQL and its answer beside it.

`--update-queries` rewrites those two; read the difference before you commit it.
"""

import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from fits import assert_fits
from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    parse,
    visit,
)
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from wire import Wire

from db.embedded import Cluster
from db.engine import normalize, read_engine
from resolvers.execute import SCHEMA, Executor

CASES = sorted((Path(__file__).parents[1] / "queries").glob("*.graphql"))
FUNCTIONS = {
    "all", "any", "array", "array_agg", "array_remove", "array_to_json", "bool_or", "cast", "coalesce", "convert_to",
    "count", "date_trunc", "either_of", "encode", "extract", "fold", "folded_pattern", "found_by", "greatest",
    "json_build_array", "lag", "least", "lower", "max", "min", "name_score", "nullif", "passage_score", "row_number",
    "snippet_of", "sought", "spelt", "stretch_of", "string_agg", "to_char", "to_json", "translate", "unnest", "upper",
    "words_of",
}  # fmt: skip
"""All functions that a statement may call; none of them reads a table, so one statement is what it seems."""


@dataclass(frozen=True)
class Case:
    path: Path

    @property
    def document(self) -> str:
        return self.path.read_text()

    @property
    def operation(self) -> str | None:
        """The operation that a comment names, where the document has several."""
        named = re.search(r"^# operationName: (\w+)$", self.document, re.MULTILINE)
        return named[1] if named else None

    @property
    def variables(self) -> dict[str, Any]:
        beside = self.path.with_suffix(".variables.json")
        return json.loads(beside.read_text()) if beside.exists() else {}

    def compare(self, suffix: str, found: str, *, update: bool) -> None:
        """Compare with what is kept beside the case, or keep it from now on."""
        beside = self.path.with_suffix(suffix)
        if update:
            beside.write_text(found)
        assert found == beside.read_text()


@dataclass(frozen=True)
class Played:
    """What became of a case: the answer, how many statements were executed, and their SQL."""

    body: bytes
    executed: int
    statements: list[str]

    @property
    def data(self) -> Any:
        return json.loads(self.body)["data"]


@pytest.fixture(scope="session")
async def wire(cluster: Cluster) -> AsyncIterator[Wire]:
    with TemporaryDirectory(prefix="wire-") as folder:
        async with Wire.through(Path(folder), cluster.sockets) as through:
            yield through


@pytest.fixture(scope="session")
async def wired(wire: Wire, world_url: str) -> AsyncIterator[AsyncEngine]:
    """One connection to the world, over the wire."""
    url = normalize(world_url).update_query_dict({"host": str(wire.folder)})
    engine = read_engine(url.render_as_string(), pool_size=1)
    async with engine.connect() as connection:
        await connection.execute(text("SELECT 1"))
    yield engine
    await engine.dispose()


@pytest.fixture(scope="session", params=CASES, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest) -> Case:
    return Case(request.param)


@pytest.fixture(scope="session")
async def played(case: Case, wired: AsyncEngine, wire: Wire) -> Played:
    wire.asked.clear()
    answer = await Executor(wired).execute(case.document, case.operation, case.variables)
    return Played(answer.body, wire.count("E", "Q"), wire.statements())


def test_a_case_is_answered_by_one_statement(played: Played) -> None:
    assert b'"errors"' not in played.body
    assert played.executed == len(played.statements) == 1


def test_a_case_has_its_answer(case: Case, played: Played, request: pytest.FixtureRequest) -> None:
    found = json.dumps(json.loads(played.body), ensure_ascii=False, indent=2)
    case.compare(".json", f"{found}\n", update=request.config.getoption("--update-queries"))


def test_a_case_has_its_statement(case: Case, played: Played, request: pytest.FixtureRequest) -> None:
    lines = re.sub(r" (FROM|WHERE|ORDER BY|LIMIT|\(SELECT) ", r"\n\1 ", played.statements[0]).splitlines()
    found = "\n".join(line.rstrip() for line in lines)
    case.compare(".sql", f"{found}\n", update=request.config.getoption("--update-queries"))


def test_a_statement_calls_no_function_that_may_query(played: Played) -> None:
    sql = re.sub(r"'(?:[^']|'')*'", "''", played.statements[0])
    called = {name.lower() for name in re.findall(r"(?<!AS )\b(\w+)\(", sql)}
    assert called <= FUNCTIONS


def test_an_answer_fits_the_schema(case: Case, played: Played) -> None:
    assert_fits(case.document, played.data, case.variables, case.operation)


class Selected(Visitor):
    """Notes which fields of which types a document selects; on an interface, those of every type behind it."""

    def __init__(self, info: TypeInfo, found: set[str]) -> None:
        super().__init__()
        self._info = info
        self._found = found

    def enter_field(self, node: Any, *_: object) -> None:
        parent = self._info.get_parent_type()
        types = SCHEMA.get_possible_types(parent) if isinstance(parent, GraphQLInterfaceType) else [parent]
        self._found |= {f"{of}.{node.name.value}" for of in types}


def test_every_field_is_selected_by_some_case() -> None:
    selected: set[str] = set()
    for path in CASES:
        info = TypeInfo(SCHEMA)
        visit(parse(path.read_text()), TypeInfoVisitor(info, Selected(info, selected)))
    fields = {
        f"{name}.{field}"
        for name, of in SCHEMA.type_map.items()
        if isinstance(of, GraphQLObjectType) and not name.startswith("__")
        for field in of.fields
    }
    missing = sorted(fields - selected)
    assert missing == [], "select them in a case of tests/queries"
