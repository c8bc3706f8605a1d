"""Markdown: front matter in YAML says what it is about; the article is what the rest shows, without its marks.

Marks of emphasis, links and headings stand within sentences and names, which nobody reads with them.
"""

import re
from collections.abc import Iterator
from typing import IO

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from seed.errors import BadFrontMatter
from seed.read.decode import decode
from seed.read.draft import Broken, Draft
from seed.read.fields import Fields

FRONT = re.compile(r"---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)(?:[ \t]*\r?\n)*", re.DOTALL | re.MULTILINE)

TAG = re.compile(r"<!--(?:[^<]|<(?!!--))*?-->|<[^<>]*>")
SHOWN = {"softbreak": "\n", "hardbreak": "\n", "image": ""}
"""What is shown of an inline token in place of its content; a picture's words are no part of the sentence beside it."""


def read_markdown(file: IO[bytes], fields: Fields) -> Iterator[Draft | Broken]:
    """The one article of a .md file.

    Raises:
        BadFrontMatter: what stands between the rules at its head is not YAML, or is no list of fields.
    """
    text, note = decode(file.read())
    front = FRONT.match(text)
    if front is None:
        yield Draft(shown(text), note=note)
        return
    yield Draft(shown(text[front.end() :]), fields.given(_load(front[1]), "front matter"), note=note)


def shown(markdown: str) -> str:
    """The words of a Markdown text, in its lines and paragraphs; items of lists keep their bullets and numbers."""
    text, mark, end = "", "", 0
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        match token.type:
            case "list_item_open":
                mark = f"{token.info}{token.markup} "
            case "heading_close":
                end = -1  # whatever comes next is a block apart
            case "inline" | "html_block" | "code_block" | "fence":
                assert token.map, "what has content has its lines"
                text += (_gap(token.map[0] - end) if text else "") + mark + _words(token)
                mark, end = "", token.map[1]
    return text


def _gap(lines: int) -> str:
    """What parts two blocks: cells of a table are on one line, items of a list on two without one between them."""
    return " | " if lines < 0 else "\n" if not lines else "\n\n"


def _words(token: Token) -> str:
    if token.children is None:
        return TAG.sub("", token.content).strip("\n")
    return "".join(_word(each) for each in token.children)


def _word(part: Token) -> str:
    if part.type == "html_inline":
        return "\n" if part.content.lower().startswith("<br") else ""
    return SHOWN.get(part.type, part.content)


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
