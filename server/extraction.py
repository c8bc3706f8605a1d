"""`chancery extract` and `chancery evaluate`: what is read from articles, without a database."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import click

from seed.contract import contract
from seed.evaluate import evaluate
from seed.explain import explain
from seed.extract import extract
from seed.read import Article, Unreadable, find, read_all
from seed.segment import segment


def print_extracted(paths: Sequence[Path], *, explained: bool) -> int:
    """Print what is read from each article, and on standard error what is no article; the exit status.

    Args:
        paths: files, folders and patterns.
        explained: whether to tell people, stage by stage, instead of one JSON object a line.
    """
    tell = _explained if explained else _line
    read = refused = 0
    for item in _articles(paths):
        if isinstance(item, Unreadable):
            refused += 1
            click.echo(f"chancery: {item.path}: {item.reason}", err=True)
        else:
            read += 1
            _print(tell, item)
    return 0 if not refused and read else 1 if read else 2


def _articles(paths: Sequence[Path]) -> Iterator[Article | Unreadable]:
    for path in find(paths):
        yield from read_all(path)


def _print(tell: Callable[[Article], Iterable[str]], article: Article) -> None:
    for line in tell(article):
        click.echo(line)


def _line(article: Article) -> Iterator[str]:
    """The facts in the form that labelled articles are written in."""
    yield json.dumps(contract(article, extract(article)), ensure_ascii=False)


def _explained(article: Article) -> Iterator[str]:
    """The facts for people, stage by stage, line by line."""
    return explain(segment(article), extract(article))


def evaluated(labels: Path, articles: Path) -> Iterator[str]:
    """The table of how labelled articles are read."""
    yield from evaluate(labels, articles).table()
