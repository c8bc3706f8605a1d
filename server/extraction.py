"""`chancery extract` and `chancery evaluate`: what is read from articles, without a database."""

import json
from collections.abc import Iterator, Sequence
from itertools import batched
from pathlib import Path

import click

from seed.contract import contract
from seed.difference import told
from seed.evaluate import evaluate
from seed.explain import explain
from seed.extract import BATCH
from seed.pipeline import Extractor, Rejection, extract_each
from seed.read import Article, Unreadable, find, read_all
from seed.read.formats import ACCEPTED
from seed.records import Extraction
from seed.segment import segment
from seed.summary import several


def print_extracted(paths: Sequence[Path], extractor: Extractor, *, explained: bool) -> int:
    """Print what is read from each article, and on standard error what cannot be or was dropped; the exit status.

    Args:
        paths: files, folders and patterns.
        extractor: what reads them.
        explained: whether to tell people, stage by stage, instead of one JSON object a line.
    """
    tell = _explained if explained else _line
    told = refused = 0
    for found in _said(paths, extractor):
        if isinstance(found, Unreadable):
            refused += 1
            click.echo(f"chancery: {found.path}: {found.reason}", err=True)
        else:
            told += 1
            for line in tell(*found):
                click.echo(line)
            if count := len(found[1].dropped):
                words = f"{several(count, 'value')} dropped that its words do not bear out"
                click.echo(f"chancery: {found[0].path}: {words}; --explain tells which", err=True)
    if not (told or refused):
        click.echo(f"chancery: nothing to read in {', '.join(map(str, paths))}: {ACCEPTED}", err=True)
    return 0 if not refused and told else 1 if told else 2


def _said(paths: Sequence[Path], extractor: Extractor) -> Iterator[tuple[Article, Extraction] | Unreadable]:
    """Each article with what it says, in order; a few at a time, as they are parsed."""
    items = (item for path in find(paths) for item in read_all(path))
    for group in batched(items, BATCH, strict=False):
        extracted = iter(extract_each([item for item in group if isinstance(item, Article)], extractor))
        for item in group:
            yield item if isinstance(item, Unreadable) else _together(item, next(extracted))


def _together(article: Article, said: Extraction | Rejection) -> tuple[Article, Extraction] | Unreadable:
    return (article, said) if isinstance(said, Extraction) else Unreadable(article.path, said.reason)


def _line(article: Article, extraction: Extraction) -> Iterator[str]:
    """The facts in the form that labelled articles are written in."""
    yield json.dumps(contract(article, extraction), ensure_ascii=False)


def _explained(article: Article, extraction: Extraction) -> Iterator[str]:
    """The facts for people, stage by stage, line by line."""
    return explain(segment(article), extraction)


def evaluated(labels: Path, articles: Path, extractor: Extractor, *, differing: bool) -> Iterator[str]:
    """The table of how labelled articles are read; before it, where asked for, what is missed and extra in each."""
    scores = evaluate(labels, articles, extractor)
    if differing:
        yield from told(scores.differences)
    yield from scores.table()
