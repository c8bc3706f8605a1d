"""Files to articles: every file found under some paths, each read whole."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from seed.errors import EmptyArticle, NoSuchPath, NotText, TooLong

SUFFIX = ".txt"
MAXIMUM_CHARACTERS = 1_000_000
"""The database's own ceiling (db/models/article.py): what is longer is refused before it is parsed."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it stands in its file; offsets are code points of `text`."""

    text: str
    sha256: str
    path: Path


def find(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, and the text files in the folders and all below them, by name.

    Raises:
        NoSuchPath: naming the first that does not exist.
    """
    for path in paths:
        if path.is_dir():
            yield from sorted(inner for inner in path.rglob(f"*{SUFFIX}") if inner.is_file())
        elif path.exists():
            yield path
        else:
            raise NoSuchPath(path)


def read(path: Path) -> Article:
    """Read a file; its line ends and all else stay as they are, for offsets count them.

    Raises:
        NotText: it is not UTF-8, or holds NUL characters.
        EmptyArticle: it holds no words.
        TooLong: it holds more characters than can be stored.
        OSError: it cannot be read.
    """
    try:
        text = path.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise NotText(f"it is not UTF-8 at byte {error.start}") from error
    if "\0" in text:
        raise NotText(f"it holds a NUL at character {text.index('\0')}")
    if not text.strip():
        raise EmptyArticle
    if len(text) > MAXIMUM_CHARACTERS:
        raise TooLong(len(text), MAXIMUM_CHARACTERS)
    return Article(text, hashlib.sha256(text.encode()).hexdigest(), path)
