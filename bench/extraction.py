"""How fast articles are read on one core, as a ratio to the bare parser on the same texts in the same run.

The bare parser is the same pipes as spaCy loads them; beside it, the same as they are loaded here, which multiply
matrices otherwise. Articles are read in batches, as `seed` and `extract` read them, and one by one.

    uv run python -m bench.extraction [FOLDER] [--copies N]

FOLDER holds articles (.txt); by default the tests' own. Each pass reads them N times over, after one pass that loads
everything. bench/extraction.md keeps the figures.
"""

import argparse
import resource
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from time import process_time

import spacy

from seed.extract import extract, extract_all
from seed.extract.text.language import MODEL, UNUSED, Pipeline, language
from seed.read import Article, find, read

ARTICLES = Path(__file__).parent.parent / "tests" / "articles"
PASSES = 3


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", nargs="?", type=Path, default=ARTICLES)
    arguments.add_argument("--copies", type=int, default=5)
    given = arguments.parse_args()
    articles = [read(path) for path in find([given.folder]) if path.suffix == ".txt"]
    many = [article for copies in repeat(articles, given.copies) for article in copies]
    works = (_Bare(spacy.load(MODEL, exclude=UNUSED)), _Bare(language()), extract_all, _one_by_one)
    for work in works:
        _spend(work, articles)
    rounds = [[_spend(work, many) for work in works] for _ in range(PASSES)]
    bare, quick, ours, single = (min(spent) for spent in zip(*rounds, strict=True))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(many)} articles of {sum(len(article.text) for article in many) // len(many)} characters")
    print(f"bare parser  {len(many) / bare:7.1f} articles/s; as loaded here {len(many) / quick:.1f}")
    print(
        f"extraction   {len(many) / ours:7.1f} articles/s, {bare / ours:.2f} of the bare parser, "
        f"{quick / ours:.2f} of it as loaded here; {memory:.0f} MB"
    )
    print(f"one by one   {len(many) / single:7.1f} articles/s, {ours / single:.2f} of that")


@dataclass(frozen=True, slots=True)
class _Bare:
    pipeline: Pipeline

    def __call__(self, articles: Iterable[Article]) -> Iterable[object]:
        return self.pipeline.pipe(article.text for article in articles)


def _one_by_one(articles: Iterable[Article]) -> Iterable[object]:
    return map(extract, articles)


def _spend(work: Callable[[list[Article]], Iterable[object]], articles: list[Article]) -> float:
    """The processor's seconds that a piece of work takes."""
    began = process_time()
    for _ in work(articles):
        pass
    return process_time() - began


if __name__ == "__main__":
    main()
