"""The files of a run in batches: those that hold one article each as paths, others as the articles they hold."""

from collections.abc import Iterable, Iterator
from itertools import batched
from pathlib import Path

from seed.pipeline import Reading
from seed.read import STDIN, Article, Unreadable, read_all
from seed.read.formats import MANY, format_of

BATCH = 64
"""How many articles are read, looked up in the ledger, extracted and loaded at a time."""

type Batch = list[Path] | list[Article | Unreadable]


def batches(files: Iterable[Path], reading: Reading) -> Iterator[Batch]:
    """The files, a batch of articles at a time; a file of many is read here, so that it need not fit into memory."""
    lone: list[Path] = []
    for file in files:
        if file != STDIN and format_of(file.name) not in MANY:
            lone.append(file)
            if len(lone) == BATCH:
                yield lone
                lone = []
            continue
        for several in batched(read_all(file, reading.fields, reading.stdin_format), BATCH, strict=False):
            yield list(several)
    if lone:
        yield lone
