"""What an answer says, however its fields are called and nested: what contestants must agree on."""

import json
from collections.abc import Iterator
from typing import Any

UNSORTED = frozenset(["attendances"])
"""Lists that contestants give in orders of their own: ours by name, PostGraphile's, without a plugin more, by row."""

TALLIES = frozenset(["tally"])
"""Groups in no order; PostGraphile's keys and counts are text, its ids do not tell whose they are."""

type Content = Any
"""Leaves, and lists of contents; an object is the contents of its fields in order, or of its only field."""


def content_of(body: bytes) -> Content:
    """The content of a GraphQL response, or of the data alone.

    Raises:
        ValueError: the response tells of errors.
    """
    answer = json.loads(body)
    if answer.get("errors"):
        raise ValueError(json.dumps(answer["errors"])[:2000])
    return _content(answer.get("data", answer))


def _content(value: Any) -> Content:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, dict):
        fields = list(_fields(value))
        return fields[0] if len(fields) == 1 else fields
    return [_content(item) for item in value] if isinstance(value, list) else value


def _fields(of: dict[str, Any]) -> Iterator[Content]:
    """The contents of an object's fields, those of an object within it among them."""
    for name, value in of.items():
        if name in UNSORTED:
            yield sorted(_content(value))
        elif name in TALLIES:
            yield sorted([str(leaf).rpartition(":")[2] for leaf in _leaves(group)] for group in value)
        elif isinstance(value, dict):
            yield from _fields(value)
        else:
            yield _content(value)


def _leaves(of: object) -> Iterator[object]:
    if isinstance(of, dict | list):
        for value in of.values() if isinstance(of, dict) else of:
            yield from _leaves(value)
    else:
        yield of
