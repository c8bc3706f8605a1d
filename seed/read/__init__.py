"""Files to articles: one small reader a format, all in the list of formats.py."""

from seed.read.article import MAXIMUM_CHARACTERS, Article, Given
from seed.read.fields import Fields
from seed.read.file import Unreadable, read, read_all
from seed.read.find import STDIN, expand, find

__all__ = [
    "MAXIMUM_CHARACTERS",
    "STDIN",
    "Article",
    "Fields",
    "Given",
    "Unreadable",
    "expand",
    "find",
    "read",
    "read_all",
]
