"""Which fields of a record are an article's text, title, outlet, author, date and address."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Self

from seed.errors import NoText, UnknownField
from seed.read.article import Given
from seed.read.published import edtf

NAMES = {
    "text": ("text", "body", "content", "article", "articlebody", "maintext", "fulltext", "articletext", "story"),
    "title": ("title", "headline", "name"),
    "outlet": ("outlet", "publisher", "publication", "source", "sitename", "newspaper", "sourcedomain", "domain"),
    "author": ("author", "authors", "byline", "creator"),
    "published": (
        "published",
        "publishedat",
        "publishedon",
        "datepublished",
        "datepublish",
        "publishdate",
        "pubdate",
        "publicationdate",
        "date",
        "timestamp",
        "created",
    ),
    "url": ("url", "link", "href", "canonicalurl", "weburl", "permalink"),
}
"""The usual names of each field, the likeliest first, without case, hyphens and underscores."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The names that fields go by: the usual ones, unless another is given.

    Attributes:
        mapped: the name in the records of each field of an article that was given one.
    """

    mapped: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, maps: tuple[str, ...]) -> Self:
        """Those of the command line, `text=body` each.

        Raises:
            UnknownField: one is not of that form, or no field of an article.
        """
        pairs = [one.partition("=") for one in maps]
        for ours, _, theirs in pairs:
            if ours not in NAMES or not theirs:
                raise UnknownField(f"{ours}={theirs}", tuple(NAMES))
        return cls({ours: theirs for ours, _, theirs in pairs})

    def text(self, record: Mapping[str, object]) -> str:
        """The text of a record.

        Raises:
            NoText: none of its fields is one.
        """
        name = self._name("text", record)
        value = record[name] if name else None
        if not isinstance(value, str):
            raise NoText(tuple(map(str, record)))
        return value

    def given(self, record: Mapping[str, object], kind: str) -> dict[str, Given]:
        """What a record says of its article beside the text; `kind` is what its fields are called."""
        return {ours: Given(value, f"{kind} `{name}`") for ours, name, value in self._values(record)}

    def _values(self, record: Mapping[str, object]) -> Iterator[tuple[str, str, str]]:
        for ours in NAMES:
            name = self._name(ours, record) if ours != "text" else None
            value = _plain(record[name]) if name else ""
            if ours == "published":
                value = edtf(value) or ""
            if name and value:
                yield ours, name, value

    def _name(self, ours: str, record: Mapping[str, object]) -> str | None:
        """The record's first field of ours that is not empty."""
        if ours in self.mapped:
            return self.mapped[ours] if self.mapped[ours] in record else None
        there = {_bare(name): name for name, value in reversed(list(record.items())) if value not in (None, "", [])}
        return next((there[name] for name in NAMES[ours] if name in there), None)


def _bare(name: object) -> str:
    return str(name).casefold().replace("_", "").replace("-", "").replace(" ", "")


def _plain(value: object) -> str:
    """A value as text: a list's items one after another, an object's name (schema.org's Person and Organization)."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_plain, value)))
    if isinstance(value, dict):
        return _plain(value.get("name") or value.get("title"))
    return "" if value is None else " ".join(str(value).split())
