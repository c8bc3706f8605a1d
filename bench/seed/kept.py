"""Extractions made once and kept, a thousand in a file, so that loading can be measured by itself."""

import pickle
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import batched
from pathlib import Path

from seed.extract import extract_all
from seed.pipeline import Extractor
from seed.read import Article, read
from seed.records import Extraction

SUFFIX = ".extractions"


def keep(folder: Path) -> None:
    """Read each article of a folder with the real extractor, and keep what it says beside the folder."""
    said: dict[str, Extraction] = {}
    for paths in batched(sorted(folder.glob("*.txt")), 64, strict=False):
        articles = [read(path) for path in paths]
        said |= zip((one.sha256 for one in articles), extract_all(articles), strict=True)
    folder.with_suffix(SUFFIX).write_bytes(zlib.compress(pickle.dumps(said), 1))


def kept(articles: Iterable[Article]) -> Iterator[Extraction]:
    """What was kept of each article."""
    return (_of_folder(one.path.parent)[one.sha256] for one in articles)


@lru_cache(2)
def _of_folder(folder: Path) -> dict[str, Extraction]:
    said: dict[str, Extraction] = pickle.loads(zlib.decompress(folder.with_suffix(SUFFIX).read_bytes()))
    return said


KEPT = Extractor("kept", "1", kept)
