"""CSV: one article a row under a row of names; commas, semicolons or tabs between."""

import csv
import io
from collections.abc import Iterator
from typing import IO

from seed.errors import NotARecord, SeedError
from seed.read.article import MAXIMUM_CHARACTERS
from seed.read.decode import decode
from seed.read.draft import Broken, Draft
from seed.read.fields import Fields

SEPARATORS = ",;\t"

csv.field_size_limit(MAXIMUM_CHARACTERS * 4)  # a longer article is refused by its length, not as a bad file


def read_csv(file: IO[bytes], fields: Fields) -> Iterator[Draft | Broken]:
    """The articles of a .csv file, by the line on which each ends."""
    text, note = decode(file.read())
    head = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(SEPARATORS, key=head.count), strict=True)
    while True:
        try:
            row = next(rows, None)
        except csv.Error as error:
            raise NotARecord(f"it is not CSV at line {rows.line_num}: {error}") from error
        if row is None:
            return
        yield _draft(row, fields, rows.line_num, note)


def _draft(row: dict[str, object], fields: Fields, at: int, note: str | None) -> Draft | Broken:
    try:
        if None in row:
            raise NotARecord("it has more cells than there are names")
        return Draft(fields.text(row), fields.given(row, "column"), at, note)
    except SeedError as error:
        return Broken(at, error)
