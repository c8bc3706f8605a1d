"""`chancery extract`: what is read from articles, without a database."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from seed.contract import contract
from seed.evaluate import evaluate
from seed.explain import explain
from seed.extract import extract
from seed.read import find, read
from seed.segment import segment


def extracted(paths: Sequence[Path]) -> Iterator[dict[str, Any]]:
    """Each article's facts, in the form that labelled articles are written in."""
    for path in find(paths):
        article = read(path)
        yield contract(article, extract(article))


def explained(paths: Sequence[Path]) -> Iterator[str]:
    """Each article's facts for people, stage by stage, line by line."""
    for path in find(paths):
        article = read(path)
        yield from explain(segment(article), extract(article))


def evaluated(labels: Path, articles: Path) -> Iterator[str]:
    """The table of how labelled articles are read."""
    yield from evaluate(labels, articles).table()
