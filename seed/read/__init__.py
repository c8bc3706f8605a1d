"""Files to articles: one small reader a format, all in the list of formats.py."""

from seed.read.article import MAXIMUM_CHARACTERS, Article, Given
from seed.read.fields import Fields
from seed.read.file import Carried, Unreadable, carry, read, read_all
from seed.read.find import STDIN, expand, find

__all__ = [
    "MAXIMUM_CHARACTERS",
    "STDIN",
    "Article",
    "Carried",
    "Fields",
    "Given",
    "Unreadable",
    "carry",
    "expand",
    "find",
    "read",
    "read_all",
]
