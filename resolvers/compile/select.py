"""First stage: what a selection set selects on a type, its fragments spread out and its fields merged in order."""

from collections.abc import Iterable, Mapping
from typing import Any

from graphql import (
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLAbstractType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionSetNode,
    VariableNode,
)

type Fields = dict[str, list[FieldNode]]
"""Response key -> the field nodes merged under it, in the order the specification gives (CollectFields)."""


class Selector:
    """Collects fields for one operation under one set of @skip/@include booleans."""

    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._variables = variables

    def collect(self, on: GraphQLObjectType, sets: Iterable[SelectionSetNode | None]) -> Fields:
        """The fields that the selection sets, taken together, select on a concrete type."""
        fields: Fields = {}
        seen: set[str] = set()
        for selection_set in sets:
            if selection_set is not None:
                self._collect(on, selection_set, fields, seen)
        return fields

    def _collect(self, on: GraphQLObjectType, sets: SelectionSetNode, fields: Fields, seen: set[str]) -> None:
        for selection in sets.selections:
            if not self._included(selection.directives or ()):
                continue
            if isinstance(selection, FieldNode):
                key = selection.alias.value if selection.alias else selection.name.value
                fields.setdefault(key, []).append(selection)
            elif isinstance(selection, InlineFragmentNode):
                condition = selection.type_condition
                if condition is None or self._applies(condition.name.value, on):
                    self._collect(on, selection.selection_set, fields, seen)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in seen:
                seen.add(selection.name.value)
                fragment = self._fragments[selection.name.value]
                if self._applies(fragment.type_condition.name.value, on):
                    self._collect(on, fragment.selection_set, fields, seen)

    def _applies(self, condition: str, on: GraphQLObjectType) -> bool:
        named = self._schema.type_map[condition]
        return named is on or (isinstance(named, GraphQLAbstractType) and self._schema.is_sub_type(named, on))

    def _included(self, directives: Iterable[DirectiveNode]) -> bool:
        return all(self._holds(directive) for directive in directives)

    def _holds(self, directive: DirectiveNode) -> bool:
        if directive.name.value not in ("skip", "include"):
            return True
        (argument,) = directive.arguments or ()
        node = argument.value
        value = self._variables.get(node.name.value) if isinstance(node, VariableNode) else getattr(node, "value", None)
        return bool(value) is (directive.name.value == "include")
