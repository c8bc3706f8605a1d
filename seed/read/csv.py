"""CSV: one article a row under a row of names; commas, semicolons or tabs between."""

import csv
import io
from collections.abc import Iterator
from itertools import chain
from typing import IO, override

from seed.errors import NotARecord, SeedError
from seed.read.article import MAXIMUM_CHARACTERS
from seed.read.decode import decode
from seed.read.draft import Broken, Draft
from seed.read.fields import Fields

SEPARATORS = ",;\t"

csv.field_size_limit(MAXIMUM_CHARACTERS * 4)  # a longer article is refused by its length, not as a bad file


class Lines(Iterator[str]):
    """The lines of a file, however they end, each decoded by itself: no more than one row need fit into memory.

    Attributes:
        note: what had to be put right since it was last cleared.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self.note: str | None = None
        self._lines = (line for found in file for line in io.StringIO(self._decoded(found), newline=""))

    @override
    def __next__(self) -> str:
        return next(self._lines)

    def _decoded(self, line: bytes) -> str:
        text, note = decode(line)
        self.note = self.note or note
        return text


def read_csv(file: IO[bytes], fields: Fields) -> Iterator[Draft | Broken]:
    """The articles of a .csv file, by the line on which each ends."""
    lines = Lines(file)
    head = next(lines, "")
    rows = csv.DictReader(chain([head], lines), delimiter=max(SEPARATORS, key=head.count), strict=True)
    while True:
        lines.note = None
        try:
            row = next(rows, None)
        except csv.Error as error:
            raise NotARecord(f"it is not CSV at line {rows.line_num}: {error}") from error
        if row is None:
            return
        yield _draft(row, fields, rows.line_num, lines.note)


def _draft(row: dict[str, object], fields: Fields, at: int, note: str | None) -> Draft | Broken:
    try:
        if None in row:
            raise NotARecord("it has more cells than there are names")
        return Draft(fields.text(row), fields.given(row, "column"), at, note)
    except SeedError as error:
        return Broken(at, error)
