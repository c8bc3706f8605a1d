"""Plain text: the file is the article, its line ends and all else unchanged, for offsets count them."""

from collections.abc import Iterator
from typing import IO

from seed.read.decode import decode
from seed.read.draft import Broken, Draft
from seed.read.fields import Fields


def read_plain(file: IO[bytes], fields: Fields) -> Iterator[Draft | Broken]:
    """The one article of a .txt file."""
    text, note = decode(file.read())
    yield Draft(text, note=note)
