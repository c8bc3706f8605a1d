"""Read, segment and extract: all that needs no database, so that other processes and machines can do it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from db.vocabulary import IngestStage
from seed.errors import SeedError
from seed.language import require_english
from seed.read import Article, Fields, Unreadable, read_all
from seed.records import Extraction


@dataclass(frozen=True, slots=True)
class Extractor:
    """What turns an article into records; its version changes whenever its records may."""

    name: str
    version: str
    extract: Callable[[Article], Extraction]


@dataclass(frozen=True, slots=True)
class Reading:
    """How files are read: by which names their fields go, and of which format the standard input is."""

    fields: Fields = field(default_factory=Fields)
    stdin_format: str = ".txt"


@dataclass(frozen=True, slots=True)
class Rejection:
    """That an article cannot be loaded: at which stage, and why, in one line."""

    stage: IngestStage
    reason: str

    @classmethod
    def of(cls, stage: IngestStage, reason: object) -> "Rejection":
        """One whose reason may run over several lines, of which the first will do."""
        return cls(stage, str(reason).partition("\n")[0])


def read_files(paths: Sequence[Path], reading: Reading) -> list[Article | Unreadable]:
    """The articles of some files, in order."""
    return [article for path in paths for article in read_all(path, reading.fields, reading.stdin_format)]


def extract_each(articles: Sequence[Article], extractor: Extractor) -> list[Extraction | Rejection]:
    """What each article says, or why it cannot be told."""
    return [_extract(article, extractor) for article in articles]


def _extract(article: Article, extractor: Extractor) -> Extraction | Rejection:
    try:
        require_english(article.text)
    except SeedError as error:
        return Rejection.of(IngestStage.SEGMENT, error)
    try:
        return extractor.extract(article)
    except Exception as error:  # whatever an extractor stumbles over, the other articles are not to blame
        return Rejection.of(IngestStage.EXTRACT, f"{type(error).__name__}: {error}")
