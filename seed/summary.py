"""What a run of the seeder did, counted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from db.vocabulary import EntityKind, IngestOutcome, IngestStage
from seed.load import LoadResult


@dataclass(frozen=True, slots=True)
class Item:
    """What became of one file; `stage` and `reason` of a rejected one only."""

    path: str
    outcome: IngestOutcome
    stage: IngestStage | None = None
    reason: str | None = None


@dataclass(slots=True)
class Summary:
    """The counts of one run.

    Attributes:
        new: entities that no article had told of, by kind.
        merged: entities that were known from other articles, once for each article that tells of them again.
        unresolved: names that fit several officials, as printed.
        claims: how many the loaded articles make.
        changed: how many claims came or went with a new version of the extractor.
    """

    items: list[Item] = field(default_factory=list)
    new: Counter[EntityKind] = field(default_factory=Counter)
    merged: Counter[EntityKind] = field(default_factory=Counter)
    unresolved: list[str] = field(default_factory=list)
    claims: int = 0
    changed: int = 0

    def count(self, outcome: IngestOutcome) -> int:
        """How many files ended so."""
        return sum(item.outcome is outcome for item in self.items)

    def add(self, item: Item, result: LoadResult | None = None) -> None:
        """Enter what became of one file, and of its facts."""
        self.items.append(item)
        if result:
            self.new += result.new
            self.merged += result.merged
            self.unresolved += result.unresolved
            self.claims += result.claims
            self.changed += result.changed

    def lines(self) -> Iterator[str]:
        """The counts, for people."""
        loaded, unchanged, rejected = (self.count(outcome) for outcome in IngestOutcome)
        yield f"{_several(len(self.items), 'article')}: {loaded} new, {unchanged} unchanged, {rejected} rejected"
        if self.new or self.merged:
            yield f"entities: {_kinds(self.new)} new; {_kinds(self.merged)} known from other articles"
            yield f"claims: {self.claims}" + (f", {self.changed} changed by this version" if self.changed else "")
        if self.unresolved:
            yield f"unresolved: {', '.join(sorted(set(self.unresolved)))}"
        for item in self.items:
            if item.outcome is IngestOutcome.REJECTED:
                yield f"rejected {item.path} ({str(item.stage).lower()}): {item.reason}"


def _kinds(counts: Counter[EntityKind]) -> str:
    found = [_several(counts[kind], kind.lower().replace("_", " ")) for kind in EntityKind if counts[kind]]
    return ", ".join(found) or "none"


def _several(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
