"""Web pages: trafilatura finds the article among the menus, and what the page says of itself."""

from collections.abc import Iterator
from typing import IO

from seed.errors import NoArticle
from seed.read.draft import Broken, Draft
from seed.read.fields import Fields

METADATA = ("title", "sitename", "author", "date", "url")
"""What is taken of what the page says of itself, by trafilatura's names."""
LEAST = 8
"""Fewer words than these are a menu."""


def read_html(file: IO[bytes], fields: Fields) -> Iterator[Draft | Broken]:
    """The one article of a page; its text is what trafilatura extracts.

    Raises:
        NoArticle: the page holds none.
    """
    from trafilatura import bare_extraction  # takes half a second, which folders without a page need not pay

    page = bare_extraction(file.read(), with_metadata=True, include_comments=False)
    text = getattr(page, "text", None) or ""
    if len(text.split()) < LEAST:
        raise NoArticle
    record = {name: getattr(page, name, None) for name in METADATA}
    yield Draft(text, fields.given(record, "page"))
