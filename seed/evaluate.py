"""How well extraction does on labelled articles: the labels of a folder against what was read, category by category.

Items of one article are paired one to one, as many as can be; what is left over is a miss or an extra. An item that a
label calls optional is neither: it takes up one extra, once all that is required has been paired.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import batched
from pathlib import Path
from typing import Any

from seed.contract import contract
from seed.difference import Difference, Kind
from seed.errors import MissingArticle, NoLabels
from seed.likeness import (
    date_fits,
    is_part_of,
    name_fits,
    officials_fit,
    overlap,
    pair_off,
    parties_fit,
    places_of,
    speaker_fits,
    title_fits,
    value_fits,
)
from seed.offline import OFFLINE
from seed.pipeline import Extractor
from seed.read import Article, read
from seed.records import Extraction
from seed.summary import several

type Item = Mapping[str, Any]
type Fits = Callable[[Item, Item], bool]


@dataclass(slots=True)
class Count:
    """Found and labelled, found alone, labelled alone."""

    both: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, other: "Count") -> None:
        """Count another article's too."""
        self.both += other.both
        self.extra += other.extra
        self.missed += other.missed

    @property
    def precision(self) -> float:
        """The share of what was found that is labelled."""
        return _share(self.both, self.both + self.extra)

    @property
    def recall(self) -> float:
        """The share of what is labelled that was found."""
        return _share(self.both, self.both + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return _share(2 * self.both, 2 * self.both + self.extra + self.missed)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How an article's items of a category compare: how many are paired, and which are not."""

    pairs: int
    missed: Sequence[Item]
    extras: Sequence[Item]

    @property
    def count(self) -> Count:
        """Their numbers."""
        return Count(self.pairs, len(self.extras), len(self.missed))

    def differences(self) -> Iterator[tuple[Kind, Item]]:
        """What is missed, then what is extra."""
        yield from (("missed", item) for item in self.missed)
        yield from (("extra", item) for item in self.extras)


@dataclass(frozen=True, slots=True)
class Category:
    """What is counted: items of a field, how two are known for the same, and what must also agree."""

    name: str
    field: str
    same: Fits
    agrees: Fits = lambda label, found: True


CATEGORIES = (
    Category("officials", "officials", name_fits),
    Category("officials+country", "officials", name_fits, value_fits("country")),
    Category("officials+title", "officials", name_fits, title_fits),
    Category("meetings", "meetings", parties_fit),
    Category("meetings+date", "meetings", parties_fit, date_fits("date")),
    Category("meetings+modality", "meetings", parties_fit, value_fits("modality")),
    Category("meetings+officials", "meetings", parties_fit, officials_fit),
    Category("agreements", "agreements", parties_fit),
    Category("agreements+date+status", "agreements", parties_fit, lambda label, found: _signed(label, found)),
    Category("statements", "statements", overlap),
    Category("statements+speaker", "statements", overlap, speaker_fits),
    Category("statements+manner", "statements", overlap, lambda label, found: _manner(label, found)),
)
GROUP = 16
"""How many articles are extracted by one call."""
SHOWN = ("meetings", "agreements", "statements")
"""The fields whose items show their evidence."""


@dataclass(slots=True)
class Scores:
    """What the articles of a folder come to.

    Attributes:
        refused: those that could not be read, and why; nothing is found in them.
        differences: what is missed and extra, article by article, each item in the first category where it is.
    """

    articles: int = 0
    counts: dict[str, Count] = field(default_factory=dict)
    evidence: int = 0
    verbatim: int = 0
    negatives: int = 0
    alarms: int = 0
    refused: list[str] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    def add(self, name: str, label: Item, found: Item, text: str) -> None:
        """Count one article, whose file has that name."""
        self.articles += 1
        told_of: set[int] = set()  # items by identity: two that are equal are two
        alarm = False
        for category, of, compared in _comparisons(label, found):
            self.counts.setdefault(category, Count()).add(compared.count)
            alarm |= category in ("meetings", "agreements") and bool(compared.extras)
            news = [different for different in compared.differences() if id(different[1]) not in told_of]
            told_of.update(id(item) for _, item in news)
            self.differences += [Difference(name, kind, category, of, item) for kind, item in news]
        if label.get("negative"):
            self.negatives += 1
            self.alarms += alarm
        for item in (item for name in SHOWN for item in found.get(name, ())):
            start, end = places_of(item)
            self.evidence += 1
            self.verbatim += start < end and text[start:end] == item["evidence"]["text"]

    def table(self) -> Iterator[str]:
        """The lines that show them."""
        yield several(self.articles, "article")
        yield f"{'category':24}{'P':>7}{'R':>7}{'F1':>7}{'tp':>6}{'fp':>6}{'fn':>6}"
        for name, count in self.counts.items():
            shares = f"{count.precision:7.3f}{count.recall:7.3f}{count.f1:7.3f}"
            yield f"{name:24}{shares}{count.both:6}{count.extra:6}{count.missed:6}"
        short = "" if self.verbatim == self.evidence else "   NOT 100%"
        yield f"evidence valid          {self.verbatim} of {self.evidence}{short}"
        yield f"false alarms, negatives {self.alarms} of {self.negatives} articles"
        yield from (f"rejected {why}" for why in self.refused)


def compare(category: Category, label: Item, found: Item) -> Comparison:
    """How an article's items of a category compare."""
    labelled, items = label.get(category.field, ()), list(found.get(category.field, ()))
    required = [item for item in labelled if not item.get("optional")]
    pairs = pair_off(required, items, lambda one, other: category.same(one, other) and category.agrees(one, other))
    rest = [item for place, item in enumerate(items) if place not in pairs]
    optional = pair_off([item for item in labelled if item.get("optional")], rest, category.same)
    extras = [item for place, item in enumerate(rest) if place not in optional]
    if category.field == "statements":
        extras = list(_without_parts(label, extras, [(required[to], items[place]) for place, to in pairs.items()]))
    paired = set(pairs.values())
    return Comparison(len(pairs), [item for place, item in enumerate(required) if place not in paired], extras)


def _comparisons(label: Item, found: Item) -> Iterator[tuple[str, str, Comparison]]:
    """Every category's name, the field of its items, and how they compare."""
    yield "countries", "countries", _countries(label, found)
    for category in CATEGORIES:
        yield category.name, category.field, compare(category, label, found)


def _without_parts(label: Item, extras: Iterable[Item], pairs: Sequence[tuple[Item, Item]]) -> Iterator[Item]:
    """Without what is neither right nor wrong: the headline, and further sentences of a quotation that was paired."""
    told = label["article"]
    headline = (0, told.get("headline_end") or len(told.get("title") or ""))
    taken = [places_of(found) for _, found in pairs]
    for item in extras:
        start, end = places_of(item)
        beside = all(end <= other[0] or other[1] <= start for other in taken)
        if beside and any(is_part_of(whole, item) for whole, _ in pairs):
            taken.append((start, end))
        elif start == end or min(headline[1], end) - max(headline[0], start) < 0.9 * (end - start):
            yield item


def _countries(label: Item, found: Item) -> Comparison:
    wanted, named = set(label.get("countries", ())), set(found.get("countries", ()))
    named -= set(label.get("countries_optional", ())) - wanted
    missed, extras = ([{"code": code} for code in sorted(codes)] for codes in (wanted - named, named - wanted))
    return Comparison(len(wanted & named), missed, extras)


def _signed(label: Item, found: Item) -> bool:
    return date_fits("signed_on")(label, found) and (label["status"] == "UNKNOWN" or value_fits("status")(label, found))


def _manner(label: Item, found: Item) -> bool:
    return label["manner"] is None or value_fits("manner")(label, found)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def evaluate(labels: Path, articles: Path, extractor: Extractor = OFFLINE) -> Scores:
    """Read every article that a folder of labels has, and count.

    Raises:
        NoLabels: the folder has none.
        MissingArticle: an article that labels are for is not there.
    """
    scores = Scores()
    labelled = [(path, _article(articles, path.stem)) for path in sorted(labels.glob("*.json"))]
    for group in batched(labelled, GROUP, strict=False):
        extracted = extractor.extract_all(article for _, article in group)
        for (path, article), said in zip(group, extracted, strict=True):
            if not isinstance(said, Extraction):
                scores.refused.append(f"{path.stem}: {said.reason}")
                said = Extraction()
            scores.add(path.stem, json.loads(path.read_text("utf-8")), contract(article, said), article.text)
    if not scores.articles:
        raise NoLabels(labels)
    return scores


def _article(folder: Path, name: str) -> Article:
    path = folder / f"{name}.txt"
    if not path.is_file():
        raise MissingArticle(path)
    return read(path)
