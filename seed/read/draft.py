"""What a reader makes of a file: articles not yet checked, and the records that it could not make out."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO

from seed.errors import SeedError
from seed.read.article import Given
from seed.read.fields import Fields


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its format gives it.

    Attributes:
        at: its number or line in a file that holds several; None where the file is the article.
        given: what the format says of it beside the text, by field of Article.
    """

    text: str
    given: Mapping[str, Given] = field(default_factory=dict)
    at: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that is no article; the others of its file are."""

    at: int
    reason: SeedError


type Reader = Callable[[IO[bytes], Fields], Iterator[Draft | Broken]]
"""What one format is read by. It raises SeedError or OSError where the rest of the file cannot be read."""
