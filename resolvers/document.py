"""A document made ready: parsed, measured, validated, its operation picked, its variables' shape told."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLScalarType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    Undefined,
    get_nullable_type,
    get_variable_values,
    is_input_type,
    is_leaf_type,
    parse,
    type_from_ast,
    validate,
)

from resolvers.errors import BadOperationName, Code
from resolvers.limits import Limits, measure

type Shape = tuple[Any, ...]
"""What of the variables decides the statement: which are given or null, booleans, enums, the keys of input objects and
the lengths of lists of such; other scalars are bound."""


PLAIN = (str, int, float)
"""What most variables are; a boolean is none of them, and an enum is more than its text."""


class Refused(Exception):
    """The request is refused before it is executed, for reasons that GraphQL itself gives."""

    def __init__(self, errors: Sequence[GraphQLError], code: Code) -> None:
        super().__init__(code)
        self.errors = errors
        self.code = code

    def formatted(self) -> list[dict[str, Any]]:
        """The errors as the GraphQL specification writes them, each with the code."""
        return [{**error.formatted, "extensions": {"code": str(self.code)}} for error in self.errors]


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A valid document and the operation of it that is asked for.

    Attributes:
        names: of the variables, in the order of their declaration.
        leaves: the variables and how each is read, where all are scalars or enums; else None.
    """

    node: DocumentNode
    operation: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    names: Sequence[str]
    leaves: Sequence["Leaf"] | None

    @property
    def is_query(self) -> bool:
        """Whether the operation only reads."""
        return self.operation.operation is OperationType.QUERY

    def coerce(self, schema: GraphQLSchema, given: Mapping[str, Any]) -> dict[str, Any]:
        """The request's variables, coerced to their declared types; those without a value are left out.

        Raises:
            Refused: one does not fit its type, or is missing.
        """
        if (coerced := self._coerce_leaves(given)) is not None:
            return coerced
        values = get_variable_values(schema, self.operation.variable_definitions or (), dict(given), max_errors=10)
        if isinstance(values, list):
            raise Refused(values, Code.BAD_VARIABLES)
        return dict(values.coerced)

    def _coerce_leaves(self, given: Mapping[str, Any]) -> dict[str, Any] | None:
        """What most requests need: each variable is given, a leaf, and fits; None where there is more to say."""
        if self.leaves is None or len(given) < len(self.leaves):
            return None
        coerced = {}
        for leaf in self.leaves:
            value = given.get(leaf.name)
            if value is None:  # given as null, or not given
                return None
            try:
                coerced[leaf.name] = read = leaf.type.parse_value(value)
            except Exception:  # whatever a scalar raises, graphql-core tells in its own words, asked once more
                return None
            if read is Undefined:
                return None
        return coerced

    def shape(self, variables: Mapping[str, Any]) -> Shape:
        """The shape of coerced variables, in the order of their declaration."""
        return tuple([_shape(variables[name]) if name in variables else "absent" for name in self.names])


@dataclass(frozen=True, slots=True)
class Leaf:
    """A variable whose type, but for a `!`, is a scalar or an enum."""

    name: str
    type: GraphQLScalarType | GraphQLEnumType


def _shape(value: Any) -> Any:  # noqa: ANN401 - any coerced value
    if type(value) in PLAIN:
        return "given"
    match value:
        case None | bool() | enum.Enum():
            return value
        case dict():
            return tuple((name, _shape(value[name])) for name in sorted(value))
        case list():
            shapes = tuple(_shape(item) for item in value)
            return "given" if all(shape == "given" for shape in shapes) else shapes
        case _:
            return "given"


def ready(schema: GraphQLSchema, query: str, operation_name: str | None, limits: Limits) -> Document:
    """Parse, measure and validate a document, and pick the operation.

    Raises:
        Refused: it is not GraphQL, or not valid against the schema.
        ResolverError: it is too deep, too large, or has no such operation.
    """
    node = _parse(query, limits)
    measure(node, limits)
    if errors := validate(schema, node, max_errors=20):
        raise Refused(errors, Code.VALIDATION)
    fragments = {item.name.value: item for item in node.definitions if isinstance(item, FragmentDefinitionNode)}
    operation = _pick(node, operation_name)
    names = tuple(item.variable.name.value for item in operation.variable_definitions or ())
    return Document(node, operation, fragments, names, _leaves(schema, operation))


def _leaves(schema: GraphQLSchema, operation: OperationDefinitionNode) -> Sequence[Leaf] | None:
    definitions = operation.variable_definitions or ()
    types = [(item.variable.name.value, type_from_ast(schema, item.type)) for item in definitions]
    nullable = ((name, get_nullable_type(of)) for name, of in types if is_input_type(of))
    leaves = [Leaf(name, of) for name, of in nullable if is_leaf_type(of)]
    return leaves if len(leaves) == len(types) else None


def _parse(query: str, limits: Limits) -> DocumentNode:
    try:
        return parse(query, max_tokens=limits.tokens)
    except GraphQLError as error:
        raise Refused([error], Code.SYNTAX) from error
    except RecursionError as error:
        raise Refused([GraphQLError("the document nests too deep to be read")], Code.TOO_DEEP) from error


def _pick(node: DocumentNode, name: str | None) -> OperationDefinitionNode:
    operations = [item for item in node.definitions if isinstance(item, OperationDefinitionNode)]
    if name is None:
        if len(operations) != 1:
            raise BadOperationName("the document has several operations: say which, as `operationName`")
        return operations[0]
    for operation in operations:
        if operation.name is not None and operation.name.value == name:
            return operation
    raise BadOperationName(f"the document has no operation named {name!r}")
