"""Random documents over a random record: PostgreSQL and plain Python must answer alike, keys in order."""

import json
import os
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from graphql import FieldNode, GraphQLObjectType, TypeInfo, TypeInfoVisitor, Visitor, parse, visit
from oracle import test_derived, test_search
from oracle.answer import Oracle
from oracle.document import OPERATORS, SCHEMA, TYPES, Documents

type Ask = Callable[..., Awaitable[dict[str, Any]]]

DOCUMENTS = int(os.environ.get("ORACLE_DOCUMENTS", "100"))
"""How many documents are compared every day; after a change to the compiler, ask for thousands."""
MORE = 300
"""How many more `.ci/run` compares, among the slow tests."""
BATCH = 25
BATCHES = [
    *range(DOCUMENTS // BATCH),
    *(pytest.param(DOCUMENTS // BATCH + batch, marks=pytest.mark.slow) for batch in range(MORE // BATCH)),
]


@pytest.mark.parametrize("batch", BATCHES)
async def test_a_random_document_is_answered_as_plain_python_answers_it(ask: Ask, oracle: Oracle, batch: int) -> None:
    documents = Documents(batch, oracle)
    for _ in range(BATCH):
        document, expected = documents.make()
        assert written(await ask(document)) == written(expected), document


def written(data: Any) -> str:
    """As text, so that the order of keys counts; 1 is 1.0."""
    return json.dumps(json.loads(json.dumps(data), parse_int=float))


def fields_of(document: str) -> set[str]:
    """All that a document selects, by type."""
    found: set[str] = set()
    info = TypeInfo(SCHEMA)

    class Selected(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            found.add(f"{info.get_parent_type()}.{node.name.value}")

    visit(parse(document), TypeInfoVisitor(info, Selected()))
    return found


def test_documents_select_most_fields_and_ask_every_operator(oracle: Oracle) -> None:
    selected: set[str] = set()
    told = {field for document in (*test_derived.DOCUMENTS, test_search.DOCUMENT) for field in fields_of(document)}
    for seed in range(150):
        documents = Documents(seed, oracle)
        told |= fields_of(documents.shape())
        selected |= documents.selected
    fields = {f"{name}.{field}" for name in TYPES for field in getattr(SCHEMA.type_map[name], "fields", {})}
    assert len(selected & fields) >= 0.8 * len(fields), sorted(fields - selected)
    every = {
        f"{name}.{field}"
        for name, of in SCHEMA.type_map.items()
        if isinstance(of, GraphQLObjectType) and not name.startswith("__")
        for field in of.fields
        if not field.lower().endswith("cursor")  # which are opaque: test_paging.py goes where they lead
    }
    assert len(told & every) >= 0.8 * len(every), sorted(every - told)
    compared = {
        operator
        for name, of in SCHEMA.type_map.items()
        if name.endswith("Comparison")
        for operator in getattr(of, "fields", {})
    }
    assert compared | {"some", "every", "none", "count"} <= set(OPERATORS)
