"""What clients see: the GraphQL types, their fields and arguments. No SQL, no HTTP, no logic."""

from collections.abc import Iterable

import strawberry
from graphql import (
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLOneOfDirective,
    GraphQLSchema,
)
from strawberry.schema.config import StrawberryConfig

from schema.criteria import CRITERIA, DESCRIBED
from schema.query import Query
from schema.scalars import SCALARS
from schema.types.agreement import AgreementParty
from schema.types.agreement_action import AgreementAction
from schema.types.claim import Claim
from schema.types.entity import EntityConnection
from schema.types.office import Office
from schema.types.office_holding import OfficeHolding
from schema.types.place import Place
from schema.types.relation_action import RelationAction
from schema.types.report import Report

schema = strawberry.Schema(
    query=Query,
    # Those that are reached through an interface alone; the rest follow from the roots.
    types=[
        AgreementAction,
        AgreementParty,
        Claim,
        EntityConnection,
        Office,
        OfficeHolding,
        Place,
        RelationAction,
        Report,
    ],
    config=StrawberryConfig(scalar_map=SCALARS),
)


def _describe_criteria(graph: GraphQLSchema) -> None:
    """Describe what a filter asks of a field as the type describes the field: the words stand in one place."""
    for of in CRITERIA:
        described = graph.type_map[of]
        assert isinstance(described, GraphQLObjectType | GraphQLInterfaceType)
        inputs = [graph.type_map[f"{of}{use}"] for use in ("Where", "Order") if f"{of}{use}" in graph.type_map]
        for name, criterion in (item for each in inputs for item in _fields(each)):
            if not criterion.description:
                field = described.fields.get(name)
                criterion.description = field.description if field else DESCRIBED[name]


def _fields(of: GraphQLNamedType) -> Iterable[tuple[str, GraphQLInputField]]:
    assert isinstance(of, GraphQLInputObjectType)
    fields: dict[str, GraphQLInputField] = of.fields
    return fields.items()


def _mark_one_of(graph: GraphQLSchema) -> None:
    """Let validation know the one-of inputs as such, which Strawberry checks only once their values are read."""
    for of in graph.type_map.values():
        if isinstance(of, GraphQLInputObjectType):
            of.is_one_of = of.extensions["strawberry-definition"].is_one_of


_describe_criteria(schema._schema)
_mark_one_of(schema._schema)


def sdl() -> str:
    """The schema in GraphQL's schema definition language, as published in schema.graphql."""
    one_of = "directive @oneOf"
    described = f'"""{GraphQLOneOfDirective.description}"""\n{one_of}'  # which Strawberry leaves out
    return schema.as_str().replace(one_of, described, 1).rstrip() + "\n"
