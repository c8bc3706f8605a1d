"""From an operation to its answer: document, plan, one round trip, bytes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLObjectType,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    execute_sync,
)

from db.engine import ReadEngine, fetch_row
from db.errors import StatementTimeout, Unreachable
from resolvers.cache import Cache
from resolvers.compile.plan import Introspection, Object, Planner
from resolvers.compile.select import Selector
from resolvers.compile.statement import Statement, state
from resolvers.document import Document, Refused, Shape, ready
from resolvers.errors import Code, ResolverError, TooDeep
from resolvers.graph import GRAPH
from resolvers.limits import Cost, Limits, check, cost_of, limit_criteria
from schema import schema as strawberry_schema

SCHEMA = strawberry_schema._schema
DOCUMENTS = 500
PLANS = 1_000
KEPT = 16_384
"""The longest document that is kept with its plan, in characters: a longer one, padded say, pays each time."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A GraphQL response, serialised; `executed` is False where the request was refused before execution."""

    body: bytes
    executed: bool


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What is kept of an operation whose variables have one shape.

    Attributes:
        introspected: the root's response keys that the schema itself answers.
    """

    root: Object
    cost: Cost
    statement: Statement
    introspected: tuple[str, ...]

    @property
    def asks_database(self) -> bool:
        """Whether anything is left for the database to answer."""
        return len(self.introspected) < len(self.root.members)


def python_names() -> dict[tuple[str, str], str]:
    """The Python name of each field of each type: what resolvers are listed under."""
    return {
        (name, field): definition.extensions["strawberry-definition"].python_name
        for name, of in SCHEMA.type_map.items()
        if isinstance(of, GraphQLObjectType) and not name.startswith("__")
        for field, definition in of.fields.items()
    }


class Executor:
    """Answers the operations of one server."""

    def __init__(self, engine: ReadEngine, limits: Limits | None = None) -> None:
        self._engine = engine
        self._limits = limits or Limits()
        self._planner = Planner(SCHEMA, python_names(), self._limits.objects)
        self._documents: Cache[tuple[str, str | None], Document] = Cache(DOCUMENTS)
        self._plans: Cache[tuple[str, str | None, Shape], Plan] = Cache(PLANS)

    async def execute(self, query: str, operation_name: str | None, variables: Mapping[str, Any] | None) -> Answer:
        """Answer one operation; whatever is wrong with the request is an error in the answer, never an exception.

        Raises:
            DatabaseError: the database failed in a way that no request should make it fail.
        """
        try:
            return await self._execute(query, operation_name, variables or {})
        except Refused as refused:
            return Answer(_write({"errors": refused.formatted()}), executed=False)
        except ResolverError as error:
            return Answer(_write({"errors": [error.formatted()]}), executed=False)
        except RecursionError:
            return Answer(
                _write({"errors": [TooDeep("the document nests too deep to be read").formatted()]}), executed=False
            )
        except StatementTimeout as error:
            return _failed(Code.TIMEOUT, f"{error}: ask for less at a time")
        except Unreachable:
            return _failed(Code.UNAVAILABLE, "the database does not answer; try again")

    async def _execute(self, query: str, operation_name: str | None, given: Mapping[str, Any]) -> Answer:
        document = self._document(query, operation_name)
        variables = document.coerce(SCHEMA, given)
        plan = self._plan(query, operation_name, document, variables)
        check(plan.cost, variables, self._limits)
        data = await self._fetch(plan, variables) if plan.asks_database else b"{}"
        if plan.introspected:
            return _introspect(document, plan, given, variables, data)
        return Answer(b'{"data":' + data + b"}", executed=True)

    def _document(self, query: str, operation_name: str | None) -> Document:
        key = (query, operation_name)
        known = self._documents.get(key)
        if known is None:
            known = ready(SCHEMA, query, operation_name, self._limits)
            if len(query) <= KEPT:
                self._documents.put(key, known)
        return known

    def _plan(self, query: str, operation_name: str | None, document: Document, variables: Mapping[str, Any]) -> Plan:
        key = (query, operation_name, document.shape(variables))
        known = self._plans.get(key)
        if known is None:
            known = self.plan(document, variables)
            if len(query) <= KEPT:
                self._plans.put(key, known)
        return known

    def plan(self, document: Document, variables: Mapping[str, Any]) -> Plan:
        """The plan of an operation whose variables have the shape of these."""
        selector = Selector(SCHEMA, document.fragments, variables)
        root = self._planner.plan(selector, document.operation.selection_set, variables)
        limit_criteria(root, self._limits)
        introspected = tuple(item.key for item in root.members if isinstance(item, Introspection))
        cost = cost_of(root)
        check(cost, variables, self._limits)  # before it is compiled, which costs more than all the rest
        return Plan(root, cost, state(GRAPH, root), introspected)

    async def _fetch(self, plan: Plan, variables: Mapping[str, Any]) -> bytes:
        row = await fetch_row(self._engine, plan.statement.sql, plan.statement.arguments(variables))
        assert row is not None
        if plan.statement.references:
            plan.statement.refuse_missing(row["missing"], variables)
        data: bytes = row["data"]
        return data


def _introspect(
    document: Document, plan: Plan, given: Mapping[str, Any], variables: Mapping[str, Any], data: bytes
) -> Answer:
    """Let the schema answer for itself, beside what the database answered."""
    assert SCHEMA.query_type is not None
    collected = Selector(SCHEMA, document.fragments, variables).collect(
        SCHEMA.query_type, [document.operation.selection_set]
    )
    asked = SelectionSetNode(selections=tuple(node for key in plan.introspected for node in collected[key]))
    operation = OperationDefinitionNode(
        operation=OperationType.QUERY,
        variable_definitions=document.operation.variable_definitions,
        selection_set=asked,
    )
    node = DocumentNode(definitions=(operation, *document.fragments.values()))
    result = execute_sync(SCHEMA, node, variable_values=dict(given))
    assert isinstance(result, ExecutionResult)
    if result.errors:
        return Answer(_write({"errors": Refused(result.errors, Code.VALIDATION).formatted()}), executed=False)
    answered = json.loads(data) | (result.data or {})
    return Answer(_write({"data": {item.key: answered[item.key] for item in plan.root.members}}), executed=True)


def _failed(code: Code, message: str) -> Answer:
    error = {"message": message, "extensions": {"code": str(code)}}
    return Answer(_write({"errors": [error], "data": None}), executed=True)


def _write(response: Mapping[str, Any]) -> bytes:
    return json.dumps(response, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
