"""Random documents of all that the published schema allows: each answer fits the schema, or is a refusal with a code.

The oracle's own documents are compared value by value, and leave some fields and arguments out; these leave out none.
"""

import json
import os
from collections import Counter
from functools import cache
from typing import Any

import pytest
from fits import PUBLISHED, assert_fits
from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    GraphQLInputObjectType,
    ListValueNode,
    NameNode,
    NullValueNode,
    ObjectFieldNode,
    ObjectValueNode,
    SelectionSetNode,
    TypeInfo,
    TypeInfoVisitor,
    ValueNode,
    Visitor,
    get_named_type,
    print_ast,
    visit,
)
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis_graphql import nodes, queries
from oracle.answer import Oracle
from oracle.document import KNOWN, PERIODS
from oracle.record import NAMES, WORDS

from resolvers.execute import Executor

DOCUMENTS = int(os.environ.get("SCHEMA_DOCUMENTS", "20"))
"""How many documents are asked every day."""
MORE = 200
"""How many more `.ci/run` asks, among the slow tests."""
REFUSED = {"BAD_ID", "BAD_GROUP", "BAD_TEXT"}
"""What a document may be refused for that is valid: an id of another type, an order of other groups, an empty text."""


class Answerable(Visitor):
    """What a schema cannot say: a cursor is the list's own, a page has one end, a one-of input exactly one key.

    It also has every object say its type, so that the executor knows which fragments are meant.
    """

    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self._info = info

    def enter_field(self, node: FieldNode, *_: object) -> FieldNode:
        given = [item for item in node.arguments or () if item.name.value not in ("after", "before")]
        if any(item.name.value == "first" for item in given):
            given = [item for item in given if item.name.value != "last"]
        selected = node.selection_set
        if selected:
            of = FieldNode(name=NameNode(value="__typename"))
            selected = SelectionSetNode(selections=(of, *selected.selections))
        return FieldNode(
            alias=node.alias, name=node.name, directives=(), arguments=tuple(given), selection_set=selected
        )

    def enter_argument(self, node: ArgumentNode, *_: object) -> ArgumentNode:
        argument = self._info.get_argument()
        assert argument is not None
        value = one_key_each(node.value, argument.type)
        return ArgumentNode(name=node.name, value=value or NullValueNode())


def one_key_each(value: ValueNode, of: Any) -> ValueNode | None:
    """The value with one key in each one-of input; None where there is none that could be kept."""
    named = get_named_type(of)
    if isinstance(value, ListValueNode):
        items = (one_key_each(item, named) for item in value.values)
        return ListValueNode(values=tuple(item for item in items if item))
    if not isinstance(value, ObjectValueNode):
        return value
    assert isinstance(named, GraphQLInputObjectType)
    kept = [
        ObjectFieldNode(name=item.name, value=inner)
        for item in value.fields
        if (inner := one_key_each(item.value, named.fields[item.name.value].type))
    ]
    if named.is_one_of:
        kept = [item for item in kept if not isinstance(item.value, NullValueNode)][:1]
        return ObjectValueNode(fields=tuple(kept)) if kept else None
    return ObjectValueNode(fields=tuple(kept))


def answerable(document: DocumentNode) -> str:
    info = TypeInfo(PUBLISHED)
    return print_ast(visit(document, TypeInfoVisitor(info, Answerable(info))))


def of_root(field: str, oracle: Oracle) -> st.SearchStrategy[str]:
    """Documents that ask one root, with values that the record knows."""
    named = get_named_type(PUBLISHED.query_type.fields[field].type).name  # type: ignore[union-attr]
    kinds = [named] if named in oracle.rows else ["Country", "Meeting", "Official", "Article", "Claim"]
    ids = [f"{kind}:{row['id']}" for kind in kinds for row in oracle.rows[kind][:5]]
    return queries(
        PUBLISHED,
        fields=[field],
        print_ast=answerable,
        custom_scalars={
            "ID": one_of(ids),
            "ActorRef": one_of(KNOWN),
            "Period": one_of(PERIODS),
            "Date": one_of(["2021-06-15", "2022-12-06"]),
            "DateTime": one_of(["2024-01-15T00:00:00Z"]),
            "String": one_of([*NAMES, *WORDS, "", "%_\\", "start"]),
            "Int": st.integers(0, 40).map(nodes.Int),
        },
    )


def one_of(values: list[str]) -> st.SearchStrategy[ValueNode]:
    return st.sampled_from(values).map(nodes.String)


def documents(number: int, seeded: int, oracle: Oracle) -> list[str]:
    found: list[str] = []
    roots = list(PUBLISHED.query_type.fields)  # type: ignore[union-attr]
    of = cache(lambda field: of_root(field, oracle))

    @seed(seeded)
    @settings(
        max_examples=number,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(roots).flatmap(of))
    def make(document: str) -> None:
        found.append(document)

    make()
    return found


@pytest.mark.parametrize("number", [DOCUMENTS, pytest.param(MORE, marks=pytest.mark.slow)])
async def test_every_answer_fits_the_schema(number: int, executor: Executor, oracle: Oracle) -> None:
    came: Counter[str] = Counter()
    for document in documents(number, number, oracle):
        try:
            response = json.loads((await executor.execute(document, None, {})).body)
        except Exception as error:
            error.add_note(document)
            raise
        codes = {error["extensions"]["code"] for error in response.get("errors", [])}
        assert codes <= REFUSED, (document, response)
        assert response.keys() == ({"errors"} if codes else {"data"}), (document, response)
        if not codes:
            assert_fits(document, response["data"])
        came[" ".join(codes) or "answered"] += 1
    assert came["answered"] > 0.8 * came.total(), came
