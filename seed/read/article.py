"""An article as it was read: its text, and what its file says about it besides."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from seed.errors import EmptyArticle, NotText, TooLong

MAXIMUM_CHARACTERS = 1_000_000
"""The database's own ceiling (db/models/article.py): what is longer is refused before it is parsed."""


@dataclass(frozen=True, slots=True)
class Given:
    """A value that stands beside the text, and where: "front matter `date`", "column `url`"."""

    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article; offsets are code points of `text`, which is stored as it stands here.

    Attributes:
        path: of its file; of one of several records in a file, followed by a colon and its number or line.
        published: a partial date (EDTF), read from whatever form it was given in.
        note: what had to be put right to read it; None where nothing had to be.
    """

    text: str
    sha256: str
    path: Path
    title: Given | None = None
    outlet: Given | None = None
    author: Given | None = None
    published: Given | None = None
    url: Given | None = None
    note: str | None = None


def checked(text: str) -> str:
    """The text, if an article may read so.

    Raises:
        NotText: it holds NUL characters.
        EmptyArticle: it holds no words.
        TooLong: it holds more characters than can be stored.
    """
    if "\0" in text:
        raise NotText(f"it holds a NUL at character {text.index('\0')}")
    if not text.strip():
        raise EmptyArticle
    if len(text) > MAXIMUM_CHARACTERS:
        raise TooLong(len(text), MAXIMUM_CHARACTERS)
    return text


def digest(text: str) -> str:
    """What an article is known by: the same text under two names is one article."""
    return hashlib.sha256(text.encode()).hexdigest()
