"""What an answer says, however its fields are called and nested: what contestants must agree on."""

import json
from typing import Any

type Content = Any
"""Leaves, and lists of contents; an object is the contents of its fields in order, and of one field that content."""


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
        fields = [_content(item) for item in value.values()]
        return fields[0] if len(fields) == 1 else fields
    return [_content(item) for item in value] if isinstance(value, list) else value
