"""What a label asks for and was not found, and what was found and no label asks for: a line each, for people."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from textwrap import shorten
from typing import Any, Literal, override

from seed.likeness import places_of

type Item = Mapping[str, Any]
type Kind = Literal["missed", "extra"]

TOLD = {
    "officials": ("name", "title", "country", "organization"),
    "meetings": ("countries", "organizations", "date", "modality", "officials"),
    "agreements": ("parties", "signed_on", "status", "title"),
    "statements": ("speaker", "manner"),
}
"""What a line says of an item, by the item's field: what is compared of it, and an agreement's title."""
WIDTH = 120
"""How many characters of an item's evidence are shown."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One item that is missed or extra.

    Attributes:
        article: the name of the article's file, without its suffix.
        category: what it was counted in, or "countries".
        field: the field that the item is of, or "countries".
        item: the item as labels are written; of a country, `{"code": …}`.
    """

    article: str
    kind: Kind
    category: str
    field: str
    item: Item

    @override
    def __str__(self) -> str:
        """The line: the kind, the category, what is compared, and the evidence with where it begins and ends."""
        values = [_plain(self.item.get(key)) for key in TOLD.get(self.field, ("code",))]
        start, end = places_of(self.item)
        words = shorten(self.item["evidence"]["text"], WIDTH, placeholder="…") if end else ""
        shown = f"  “{words}” {start}–{end}" if end else ""
        return f"{self.kind:6}  {self.category:22}  {' · '.join(value for value in values if value)}{shown}"


def told(differences: Iterable[Difference]) -> Iterator[str]:
    """The lines of all, under the names of their articles, which follow each other."""
    article = None
    for difference in differences:
        if difference.article != article:
            article = difference.article
            yield article
        yield f"  {difference}"


def _plain(value: object) -> str:
    """A value; of several, in an order that lets two lines be compared."""
    return ", ".join(sorted(map(str, value))) if isinstance(value, list) else str(value or "")
