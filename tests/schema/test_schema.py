"""What clients see: described, conformant, in step with the vocabularies, and published as it is."""

import enum
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    is_specified_scalar_type,
    validate_schema,
)

import schema as published
from db import vocabulary
from resolvers.execute import SCHEMA
from resolvers.graph import GRAPH
from schema.criteria import CRITERIA
from schema.enums import UndescribedValue, publish
from schema.groups import GROUPS
from schema.search_kind import SearchKind
from schema.uncompiled import UncompiledField

SDL = Path(__file__).parents[2] / "schema.graphql"
TYPES = {name: of for name, of in SCHEMA.type_map.items() if not name.startswith("__")}
OBJECTS = {name: of for name, of in TYPES.items() if isinstance(of, GraphQLObjectType | GraphQLInterfaceType)}
FIELDS = {f"{name}.{field}": definition for name, of in OBJECTS.items() for field, definition in of.fields.items()}
ENUMS = [of for of in TYPES.values() if isinstance(of, GraphQLEnumType)]
STORED = [of for of in ENUMS if hasattr(vocabulary, of.name)]
OF_QUERIES = {"CoverageReading", "Direction", "HeldAnswer", "HeldBasis", "SearchKind", "Unit"}
OF_QUERIES |= {f"{of}GroupBy" for of in GROUPS}
"""The enums of the query language, of which nothing is stored."""
COMPILED = ("Connection", "Edge", "PageInfo", "Group", "GroupKey", "Measures")
"""What the compiler itself answers, without a resolver; of an edge, its own fields have one."""


def test_the_published_schema_is_the_one_that_is_served() -> None:
    assert SDL.read_text() == published.sdl(), "run `chancery schema > schema.graphql`"


def test_the_schema_is_valid() -> None:
    assert validate_schema(SCHEMA) == []


def test_everything_is_described() -> None:
    described = {name: of.description for name, of in TYPES.items() if not is_specified_scalar_type(of)}
    described |= {spot: field.description for spot, field in FIELDS.items()}
    described |= {
        f"{spot}({name})": argument.description
        for spot, field in FIELDS.items()
        for name, argument in field.args.items()
    }
    described |= {
        f"{name}.{value}": definition.description
        for name, of in TYPES.items()
        if isinstance(of, GraphQLEnumType)
        for value, definition in of.values.items()
    }
    described |= {
        f"{name}.{field}": definition.description
        for name, of in TYPES.items()
        if isinstance(of, GraphQLInputObjectType)
        for field, definition in of.fields.items()
    }
    assert [spot for spot, description in described.items() if not (description or "").strip()] == []
    assert [
        spot for spot, description in described.items() if not (description or "").strip().endswith((".", "…"))
    ] == []


def test_scalars_of_our_own_say_where_they_are_specified() -> None:
    own = [of for of in TYPES.values() if isinstance(of, GraphQLScalarType) and not is_specified_scalar_type(of)]
    assert {of.name for of in own} >= {"ActorRef", "EdtfDate", "Date", "DateTime"}
    assert [of.name for of in own if not (of.specified_by_url or "").startswith("https://")] == []


def test_an_enum_is_a_vocabulary_or_of_the_query_language() -> None:
    assert {of.name for of in ENUMS} - {of.name for of in STORED} == OF_QUERIES


@pytest.mark.parametrize("of", STORED, ids=lambda of: of.name)
def test_an_enum_is_its_vocabulary(of: GraphQLEnumType) -> None:
    members = getattr(vocabulary, of.name, None) or of.extensions["strawberry-definition"].wrapped_cls
    assert list(of.values) == [member.name for member in members] == [member.value for member in members]


def test_a_value_without_a_description_cannot_be_published() -> None:
    class Colour(enum.StrEnum):
        RED = "RED"
        BLUE = "BLUE"

    with pytest.raises(UndescribedValue, match="Colour: describe each value once: BLUE"):
        publish(Colour, "A colour.", RED="Red.")
    with pytest.raises(UndescribedValue, match="GREEN"):
        publish(Colour, "A colour.", RED="Red.", BLUE="Blue.", GREEN="Green.")


def test_interfaces_stand_behind_what_domain_says() -> None:
    entities = {of.name for of in SCHEMA.get_possible_types(SCHEMA.type_map["Entity"])}  # type: ignore[arg-type]
    assert entities == {
        *("Country", "Organization", "Official", "OfficeHolding", "Meeting", "Agreement", "AgreementAction"),
        *("Statement", "RelationAction"),
    }
    found = {of.name for of in SCHEMA.get_possible_types(SCHEMA.type_map["Findable"])}  # type: ignore[arg-type]
    assert found == entities | {"Article"}
    assert {kind.replace("_", "") for kind in SearchKind} == {of.upper() for of in found}
    nodes = {of.name for of in SCHEMA.get_possible_types(SCHEMA.type_map["Node"])}  # type: ignore[arg-type]
    assert nodes == entities | {"Article", "Claim", "Office", "Place", "Relation", "Report"}
    assert nodes == {name for name, of in OBJECTS.items() if "id" in of.fields and isinstance(of, GraphQLObjectType)}


def test_ids_lists_connections_and_counts_are_never_null() -> None:
    for spot, field in FIELDS.items():
        of = field.type
        name = spot.partition(".")[2]
        inner = of.of_type if isinstance(of, GraphQLNonNull) else of
        connection = isinstance(inner, GraphQLObjectType) and inner.name.endswith("Connection")
        measured = spot.partition(".")[0].endswith("Measures")  # the least and the greatest of no rows are unknown
        counted = name.endswith("Count") and not measured
        required = (name in ("id", "start", "end") and spot.startswith("Evidence.")) or counted
        if spot.partition(".")[0].endswith("Measures"):
            continue  # the least of nothing is null
        if name == "id" or connection or required or isinstance(inner, GraphQLList):
            assert isinstance(of, GraphQLNonNull), spot
        if isinstance(inner, GraphQLList) and spot != "Query.nodes":
            assert isinstance(inner.of_type, GraphQLNonNull), spot


def test_connections_are_relays() -> None:
    for name, of in OBJECTS.items():
        if name.endswith("Connection"):
            assert set(of.fields) >= {"edges", "nodes", "pageInfo", "totalCount"}, name
        for field, definition in of.fields.items():
            if str(definition.type).rstrip("!").endswith("Connection"):
                assert list(definition.args)[-4:] == ["first", "after", "last", "before"], f"{name}.{field}"


def test_arguments_may_be_left_out_or_null_unless_they_say_what_is_asked_for() -> None:
    required = {
        f"{spot}({name})"
        for spot, field in FIELDS.items()
        for name, argument in field.args.items()
        if isinstance(argument.type, GraphQLNonNull)
    }
    asked = {f"Query.{name}(id)" for name in ("node", "official", "meeting", "agreement", "statement", "article")}
    assert required == asked | {
        *("Query.nodes(ids)", "Query.country(code)", "Query.organization(code)", "Query.relation(a)"),
        *("Query.relation(b)", "Actor.relation(with)", "Country.relation(with)", "Organization.relation(with)"),
        *("Query.officeHolders(of)", "Relation.timeline(by)", "Query.search(text)"),
        *(f"{of}.officeHolders(role)" for of in ("Query", "Actor", "Country", "Organization")),
        *(f"{of.removesuffix('Edge')}Connection.groups(by)" for of in GROUPS),
        *(f"{of}Group.distinct(by)" for of in GROUPS),
    }


def test_every_type_is_answered() -> None:
    own = {name for name in OBJECTS if name in CRITERIA or not name.endswith(COMPILED)}
    assert own - GRAPH.keys() == set(), "add a line for each to GRAPH in resolvers/graph.py"
    assert GRAPH.keys() - own == set(), "these lines of resolvers/graph.py name no type of the schema"


def test_a_field_asked_for_in_python_fails_aloud() -> None:
    answer = published.schema.execute_sync('{ country(code: "AZ") { code } }')
    assert answer.errors is not None
    assert isinstance(answer.errors[0].original_error, UncompiledField)
