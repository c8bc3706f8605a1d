"""Read, segment and extract: all that needs no database, so that other processes and machines can do it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from db.vocabulary import IngestStage
from seed.errors import SeedError
from seed.language import require_english
from seed.read import Article, Carried, Fields, Unreadable, read_all
from seed.records import Extraction

type File = Path | Carried | Unreadable
"""A file to be read: where it is or, for those who do not see it there, what it holds or why that cannot be had."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """That an article cannot be loaded: at which stage, and why, in one line."""

    stage: IngestStage
    reason: str

    @classmethod
    def of(cls, stage: IngestStage, reason: object) -> "Rejection":
        """One whose reason may run over several lines, of which the first will do."""
        return cls(stage, str(reason).partition("\n")[0])


@dataclass(frozen=True, slots=True)
class Extractor:
    """What turns articles into records, in order; its version changes whenever its records may.

    One that knows why an article cannot be told says so in its place; whatever it raises is taken for a stumble, and
    each article is given to it again, alone.
    """

    name: str
    version: str
    extract_all: Callable[[Iterable[Article]], Iterator[Extraction | Rejection]]


@dataclass(frozen=True, slots=True)
class Reading:
    """How files are read: by which names their fields go, and of which format the standard input is."""

    fields: Fields = field(default_factory=Fields)
    stdin_format: str = ".txt"


def read_files(files: Sequence[File], reading: Reading) -> list[Article | Unreadable]:
    """The articles of some files, in order."""
    return [article for file in files for article in _read(file, reading)]


def _read(file: File, reading: Reading) -> Iterable[Article | Unreadable]:
    return [file] if isinstance(file, Unreadable) else read_all(file, reading.fields, reading.stdin_format)


def extract_each(articles: Sequence[Article], extractor: Extractor) -> list[Extraction | Rejection]:
    """What each article says, or why it cannot be told."""
    refused = {place: why for place, article in enumerate(articles) if (why := _foreign(article))}
    english = [article for place, article in enumerate(articles) if place not in refused]
    said = iter(_extract(english, extractor))
    return [refused.get(place) or next(said) for place in range(len(articles))]


def _foreign(article: Article) -> Rejection | None:
    try:
        require_english(article.text)
    except SeedError as error:
        return Rejection.of(IngestStage.SEGMENT, error)
    return None


def _extract(articles: Sequence[Article], extractor: Extractor) -> Sequence[Extraction | Rejection]:
    """All together, which is quicker; each alone if the extractor stumbles, for the others are not to blame."""
    try:
        return list(extractor.extract_all(articles))
    except Exception as error:  # whatever it stumbles over
        if len(articles) > 1:
            return [said for article in articles for said in _extract([article], extractor)]
        return [Rejection.of(IngestStage.EXTRACT, f"{type(error).__name__}: {error}")]
