"""JSON: one article, a list of them, or an object that holds the list; and JSON lines, one article a line."""

import json
from collections.abc import Iterator, Mapping
from typing import IO

from seed.errors import NotARecord, SeedError
from seed.read.decode import decode
from seed.read.draft import Broken, Draft
from seed.read.fields import Fields

LISTS = ("articles", "items", "results", "data", "docs", "entries", "records", "response")
"""Where an object keeps its list of articles."""


def read_json(file: IO[bytes], fields: Fields) -> Iterator[Draft | Broken]:
    """The articles of a .json file, numbered from 1; a lone one has no number.

    Raises:
        NotARecord: it is not JSON.
    """
    text, note = decode(file.read())
    found = _records(_load(text))
    if isinstance(found, list):
        for at, record in enumerate(found, 1):
            yield _draft(record, fields, at, note)
    else:
        yield Draft(fields.text(found), fields.given(found, "field"), note=note)


def read_json_lines(file: IO[bytes], fields: Fields) -> Iterator[Draft | Broken]:
    """The articles of a .jsonl file, by line; blank lines are passed over."""
    for at, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            text, note = decode(line)
            record = _load(text)
        except SeedError as error:
            yield Broken(at, error)
        else:
            yield _draft(record, fields, at, note)


def _draft(record: object, fields: Fields, at: int, note: str | None) -> Draft | Broken:
    try:
        found = _object(record)
        return Draft(fields.text(found), fields.given(found, "field"), at, note)
    except SeedError as error:
        return Broken(at, error)


def _load(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotARecord(f"it is not JSON: {error}") from error


def _records(loaded: object) -> list[object] | Mapping[str, object]:
    if isinstance(loaded, list):
        return loaded
    found = _object(loaded)
    for name in LISTS:
        inner = found.get(name)
        if isinstance(inner, list) and all(isinstance(item, dict) for item in inner):
            return inner
    return found


def _object(record: object) -> Mapping[str, object]:
    if not isinstance(record, dict):
        raise NotARecord(f"it is {type(record).__name__} where an object is needed")
    return record
