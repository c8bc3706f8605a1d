"""One file to its articles: opened, decompressed, read by the reader of its format, and each article checked."""

import gzip
import sys
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, cast

from seed.errors import CutShort, NotCompressed, SeedError, SeveralArticles
from seed.read.article import Article, checked, digest
from seed.read.draft import Broken, Draft
from seed.read.fields import Fields
from seed.read.find import STDIN
from seed.read.formats import COMPRESSED, FORMATS, format_of

HEAVIEST = 64 * 2**20
"""Bytes of a file that is carried elsewhere: many times what the longest article takes as a page with its pictures."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, or a record of one, that is no article; `reason` says why and what to do."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Carried:
    """A file with what it holds, for whoever reads it elsewhere, where the path leads nowhere."""

    path: Path
    data: bytes


def carry(path: Path) -> Carried | Unreadable:
    """A file with what it holds; one that is too large to be an article is not looked into."""
    try:
        if (size := path.stat().st_size) > HEAVIEST:
            return Unreadable(path, f"it holds {size} bytes, more than {HEAVIEST}; split it into its articles")
        return Carried(path, path.read_bytes())
    except OSError as error:
        return Unreadable(path, _reason(error))


def read_all(
    file: Path | Carried,
    fields: Fields = Fields(),  # noqa: B008 - frozen
    stdin_format: str = ".txt",
) -> Iterator[Article | Unreadable]:
    """Every article of a file, and whatever of it cannot be read.

    A file that breaks off gives what came before, and itself as unreadable.
    """
    path = file.path if isinstance(file, Carried) else file
    reader = FORMATS[stdin_format if path == STDIN else format_of(path.name) or ".txt"]
    try:
        with _open(file) as opened:
            for draft in reader(opened, fields):
                yield _finish(path, draft)
    except (SeedError, OSError, UnicodeError, EOFError, zlib.error) as error:
        yield Unreadable(path, _reason(error))


def read(path: Path) -> Article:
    """The one article of a file.

    Raises:
        SeedError: it is no article, or several.
        OSError: it cannot be read.
    """
    with _open(path) as file:
        drafts = list(FORMATS[format_of(path.name) or ".txt"](file, Fields()))
    if len(drafts) != 1:
        raise SeveralArticles(len(drafts))
    if isinstance(drafts[0], Broken):
        raise drafts[0].reason
    return _article(path, drafts[0])


def _open(file: Path | Carried) -> AbstractContextManager[IO[bytes]]:
    if file == STDIN:
        return nullcontext(sys.stdin.buffer)
    path, source = (file.path, BytesIO(file.data)) if isinstance(file, Carried) else (file, file)
    if path.name.lower().endswith(COMPRESSED):
        return cast("IO[bytes]", gzip.open(source))
    return source if isinstance(source, BytesIO) else source.open("rb")


def _finish(path: Path, draft: Draft | Broken) -> Article | Unreadable:
    at = path if draft.at is None else Path(f"{path}:{draft.at}")
    if isinstance(draft, Broken):
        return Unreadable(at, str(draft.reason))
    try:
        return _article(at, draft)
    except (SeedError, UnicodeError) as error:
        return Unreadable(at, _reason(error))


def _article(path: Path, draft: Draft) -> Article:
    text = checked(draft.text)
    return Article(text, digest(text), path, **draft.given, note=draft.note)


def _reason(error: Exception) -> str:
    if isinstance(error, gzip.BadGzipFile):
        return str(NotCompressed())
    if isinstance(error, EOFError | zlib.error):
        return str(CutShort())
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(error)
