"""The CSV files of this folder as typed cells; a cell that cannot be understood stops the reading."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files

from seed.edtf import Period
from seed.errors import SeedError

SEPARATOR = "|"
"""What parts the values of a cell that holds several."""

EDTF = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?~?")


class BadReference(SeedError):
    """A row of a reference table is malformed."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"seed/reference/{file}, line {line}: {reason}")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a file, its cells by the name of their column."""

    file: str
    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """The text of a cell that must hold some."""
        if not (value := self.cells[column]):
            raise self.refuse(f"{column} is empty")
        return value

    def optional(self, column: str) -> str | None:
        """The text of a cell, if there is any."""
        return self.cells[column] or None

    def several(self, column: str) -> tuple[str, ...]:
        """The values of a cell that holds any number of them."""
        values = tuple(self.cells[column].split(SEPARATOR)) if self.cells[column] else ()
        if any(not value or value != value.strip() for value in values):
            raise self.refuse(f"{column} has a value that is empty or begins or ends with a space")
        if len(set(values)) < len(values):
            raise self.refuse(f"{column} has a value twice")
        return values

    def code(self, column: str, form: str) -> str:
        """The text of a cell that must match a pattern."""
        if not re.fullmatch(form, value := self.text(column)):
            raise self.refuse(f"{column} is {value!r}, which does not read {form}")
        return value

    def date(self, column: str) -> str | None:
        """The partial date of a cell, if there is any."""
        value = self.optional(column)
        if value is None:
            return None
        try:
            if not EDTF.fullmatch(value):
                raise ValueError(value)
            Period.of(value)
        except ValueError:
            raise self.refuse(f"{column} is {value!r}; write 2022-12-06, 2022-12, 2022 or 1992~") from None
        return value

    def degrees(self, column: str, limit: int) -> float:
        """The number of a cell that holds a latitude or a longitude."""
        try:
            value = float(self.cells[column])
        except ValueError:
            raise self.refuse(f"{column} is {self.cells[column]!r}, not decimal degrees") from None
        if not -limit <= value <= limit:
            raise self.refuse(f"{column} is {value}, beyond ±{limit}")
        return value

    def member[T: StrEnum](self, column: str, vocabulary: type[T]) -> T:
        """The member of a vocabulary that a cell names."""
        try:
            return vocabulary(self.cells[column])
        except ValueError:
            raise self.refuse(f"{column} is {self.cells[column]!r}, not one of {', '.join(vocabulary)}") from None

    def refuse(self, reason: str) -> BadReference:
        """The error that tells where this row is and what is wrong with it."""
        return BadReference(self.file, self.line, reason)


def read_rows(file: str, columns: tuple[str, ...]) -> Iterator[Row]:
    """The rows of a file of this folder, which must have exactly these columns.

    Raises:
        BadReference: the header or the length of a row is another.
    """
    with files(__package__).joinpath(file).open(encoding="utf-8") as stream:
        lines = csv.reader(stream, strict=True)
        header = tuple(next(lines, ()))
        if header != columns:
            raise BadReference(file, 1, f"the columns are {','.join(header)}; they must be {','.join(columns)}")
        for cells in lines:
            if len(cells) != len(columns):
                raise BadReference(file, lines.line_num, f"{len(cells)} cells for {len(columns)} columns")
            yield Row(file, lines.line_num, dict(zip(columns, cells, strict=True)))
