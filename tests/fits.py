"""Whether an answer fits the published schema, as GraphQL's reference executor sees it."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from graphql import GraphQLInterfaceType, GraphQLResolveInfo, GraphQLScalarType, build_schema, execute_sync, parse

from schema import sdl
from schema.scalars import parse_day, parse_timestamp

PUBLISHED = build_schema(sdl())
"""The schema as clients have it, with nothing of ours behind it but the form of its scalars."""
EDTF = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?~?")


def _formed(check: Callable[[str], object]) -> Callable[[str], str]:
    """Lets a value pass that is of the right form."""

    def pass_on(value: str) -> str:
        if not check(value):
            raise ValueError(f"{value!r} is not of the form")
        return value

    return pass_on


for name, check in {"Date": parse_day, "DateTime": parse_timestamp, "EdtfDate": EDTF.fullmatch}.items():
    scalar = PUBLISHED.type_map[name]
    assert isinstance(scalar, GraphQLScalarType)
    scalar.coerce_output_value = _formed(check)


def assert_fits(
    document: str, data: Any, variables: Mapping[str, Any] | None = None, operation: str | None = None
) -> None:
    """Given the answer as its data, the executor must come to the very same answer: keys in order, types, nulls."""
    again = execute_sync(
        PUBLISHED,
        parse(document),
        data,
        variable_values=dict(variables or {}),
        operation_name=operation,
        field_resolver=lambda source, info, **_: source[info.path.key],
        type_resolver=_type_of,
    )
    assert again.errors is None, document
    assert _plain(again.data) == _plain(data), document


def _plain(data: Any) -> str:
    """As text, so that the order of keys counts; 1 is 1.0."""
    return json.dumps(json.loads(json.dumps(data), parse_int=float))


def _type_of(value: dict[str, Any], _info: GraphQLResolveInfo, of: GraphQLInterfaceType) -> str:
    """The concrete type of an answered object, as `__typename` or `id` says; else any, for then none matters."""
    told = value.get("__typename") or str(value.get("id", "")).partition(":")[0]
    return str(told or PUBLISHED.get_possible_types(of)[0].name)
