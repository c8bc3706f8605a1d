"""An article as it is read, and its records as it is printed: breaks that only cut a paragraph are read as blanks."""

from dataclasses import fields, is_dataclass, replace
from typing import cast

from seed.read import Article
from seed.records import Extraction, Span
from seed.wrapping import unwrapped


def as_read(article: Article) -> Article:
    """The article with blanks in place of such breaks; the very article where it has none."""
    text = unwrapped(article.text)
    return article if text == article.text else replace(article, text=text)


def as_printed(extraction: Extraction, article: Article) -> Extraction:
    """What was read of an article with the words as the article has them."""
    return cast("Extraction", _printed(extraction, article.text))


def _printed(value: object, text: str) -> object:
    """A record, or what a record holds, its spans with the words of a text."""
    if isinstance(value, Span):
        return replace(value, text=text[value.start : value.end])
    if isinstance(value, tuple):
        return tuple(_printed(item, text) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(value, **{field.name: _printed(getattr(value, field.name), text) for field in fields(value)})
