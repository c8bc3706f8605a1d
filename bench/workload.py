"""What is asked: each workload's query, and the arguments it is asked with, drawn at random, the same every time."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from graphql import GraphQLSchema

from db.vocabulary import Act
from resolvers.compile.statement import Statement
from resolvers.document import Document, Refused, ready
from resolvers.execute import SCHEMA, Executor
from resolvers.limits import Limits

QUERIES = Path(__file__).parent / "queries"
UNWRITTEN = ("filter", "groups", "partners", "tally", "search")
"""What the server of DataLoaders would need a query of its own for."""
SETS = 1_200
"""How many sets of arguments a workload is asked with."""
RANKED = """
    SELECT country.code, count(*) AS meetings
    FROM participation JOIN country ON country.id = participation.actor_id
    GROUP BY country.code ORDER BY meetings DESC, country.code
"""
# The same ranks of pair at every size, so that sizes can be compared.
PAIRED = """
    SELECT a.code AS a, b.code AS b, count(*) AS meetings
    FROM participation one JOIN participation other USING (meeting_id)
    JOIN country a ON a.id = one.actor_id JOIN country b ON b.id = other.actor_id
    WHERE a.code <> b.code GROUP BY a.code, b.code ORDER BY meetings DESC, a.code, b.code LIMIT 300
"""

# Titles of agreements are left out: in this world they are all spelt alike.
WORDS = """
    (SELECT display_name AS words FROM official ORDER BY id LIMIT 150) UNION ALL
    (SELECT text FROM statement ORDER BY id LIMIT 150)
"""

type Variables = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """What arguments are drawn from: countries and pairs, whoever meets most first; names and statements."""

    codes: Sequence[str]
    pairs: Sequence[tuple[str, str]]
    weights: Sequence[int]
    texts: Sequence[str]

    def pair(self, dice: random.Random) -> Variables:
        """Two countries with meetings in common, as often as they meet."""
        a, b = dice.choices(self.pairs, self.weights)[0]
        return {"a": a, "b": b}

    def words(self, dice: random.Random) -> Variables:
        """Two words that stand beside each other."""
        words = dice.choice(self.texts).split()
        start = dice.randrange(max(1, len(words) - 1))
        return {"text": " ".join(words[start : start + 2])}


@dataclass(frozen=True, slots=True)
class Workload:
    """A question, asked again and again.

    Attributes:
        query: the file that it is in, without its ending; another contestant's words for it are beside it.
        example: arguments of the shape that all its arguments have.
        paged: whether `after` is drawn as a place in the list, which each contestant has a cursor of its own for.
    """

    name: str
    query: str
    example: Variables
    draw: Callable[[Known, random.Random], Variables]
    paged: bool = False

    def text(self, contestant: str) -> str | None:
        """The query in the contestant's words; None where it has none."""
        own, plain = QUERIES / f"{self.query}.{contestant}.graphql", QUERIES / f"{self.query}.graphql"
        if contestant == "postgraphile":
            return own.read_text() if own.exists() else None
        if contestant == "dataloader" and self.query in UNWRITTEN:
            return None
        return plain.read_text()

    def arguments(self, known: Known) -> list[Variables]:
        """The sets of arguments."""
        dice = random.Random(self.name)
        return [self.draw(known, dice) for _ in range(SETS)]


def _act(dice: random.Random) -> str:
    return dice.choice(list(Act)).value


PAIR = {"a": "AZ", "b": "RU"}
WORKLOADS: Sequence[Workload] = (
    Workload("tiny", "tiny", {"code": "AZ"}, lambda known, dice: {"code": dice.choice(known.codes)}),
    Workload("nested", "nested", {**PAIR, "first": 20}, lambda known, dice: {**known.pair(dice), "first": 20}),
    Workload(
        "big",
        "nested",
        {**PAIR, "first": 1000},
        lambda known, dice: {
            **dict(zip("ab", dice.choice(known.pairs[:4]), strict=True)),
            "first": dice.randint(700, 1000),
        },
    ),
    Workload(
        "page",
        "page",
        {"code": "AZ", "after": ""},
        lambda known, dice: {"code": dice.choice(known.codes[:10]), "after": dice.randrange(100)},
        paged=True,
    ),
    Workload("claims", "claims", PAIR, lambda known, dice: known.pair(dice)),
    Workload("filter", "filter", {**PAIR, "act": "AGREE"}, lambda known, dice: {**known.pair(dice), "act": _act(dice)}),
    Workload("groups", "groups", {"code": "AZ"}, lambda known, dice: {"code": dice.choice(known.codes[10:60])}),
    Workload("partners", "partners", {"code": "AZ"}, lambda known, dice: {"code": dice.choice(known.codes[10:60])}),
    Workload("tally", "tally", {"code": "AZ"}, lambda known, dice: {"code": dice.choice(known.codes[10:60])}),
    Workload("search", "search", {"text": "trade"}, lambda known, dice: known.words(dice)),
)


async def learn(connection: "asyncpg.Connection[asyncpg.Record]") -> Known:
    """What the database's arguments are drawn from."""
    ranked = await connection.fetch(RANKED)
    paired = await connection.fetch(PAIRED)
    texts = await connection.fetch(WORDS)
    return Known(
        [row["code"] for row in ranked],
        [(row["a"], row["b"]) for row in paired],
        [row["meetings"] for row in paired],
        [row["words"] for row in texts],
    )


@dataclass(frozen=True, slots=True)
class Compiled:
    """A workload as ours compiles it."""

    document: Document
    statement: Statement

    @property
    def sql(self) -> str:
        """The one statement."""
        return self.statement.sql

    def parameters(self, variables: Variables, schema: GraphQLSchema = SCHEMA) -> bytes:
        """The statement's parameters, as the limit takes them."""
        filled = self.statement.arguments(self.document.coerce(schema, variables))
        return json.dumps(filled, default=str).encode()


def compile_workload(workload: Workload) -> Compiled | None:
    """The workload as ours compiles it; None where the schema cannot express it."""
    query = workload.text("ours")
    assert query is not None
    try:
        document = ready(SCHEMA, query, None, Limits())
    except Refused:
        return None
    executor = Executor(None, Limits())  # type: ignore[arg-type]  # plans without a database
    plan = executor.plan(document, document.coerce(SCHEMA, workload.example))
    return Compiled(document, plan.statement)
