"""Markdown: front matter in YAML says what it is about, the rest is the article as it stands."""

import re
from collections.abc import Iterator
from typing import IO

import yaml

from seed.errors import BadFrontMatter
from seed.read.decode import decode
from seed.read.draft import Broken, Draft
from seed.read.fields import Fields

FRONT = re.compile(r"---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)(?:[ \t]*\r?\n)*", re.DOTALL | re.MULTILINE)


def read_markdown(file: IO[bytes], fields: Fields) -> Iterator[Draft | Broken]:
    """The one article of a .md file.

    Raises:
        BadFrontMatter: what stands between the rules at its head is not YAML, or is no list of fields.
    """
    text, note = decode(file.read())
    front = FRONT.match(text)
    if front is None:
        yield Draft(text, note=note)
        return
    yield Draft(text[front.end() :], fields.given(_load(front[1]), "front matter"), note=note)


def _load(front: str) -> dict[str, object]:
    try:
        loaded = yaml.safe_load(front)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise BadFrontMatter(f"at line {mark.line + 2}" if mark else "at all") from error
    if loaded is None:
        return {}
    if not isinstance(loaded, dict):
        raise BadFrontMatter("with fields")
    return {str(name): value for name, value in loaded.items()}
