"""What a run of the seeder did, counted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.vocabulary import EntityKind, IngestOutcome
from seed.ledger import Entry
from seed.load import LoadResult
from seed.read.formats import ACCEPTED

ENDED = (IngestOutcome.LOADED, IngestOutcome.UNCHANGED, IngestOutcome.REJECTED)
"""How an article of a run may end."""


@dataclass(slots=True)
class Summary:
    """The counts of one run.

    Attributes:
        outcomes: how many articles ended how.
        updated: those of the loaded that another version of the extractor had read before.
        rejected, noted: the articles that there is something to say about.
        passed_over: files in the folders whose names tell no format of ours.
        new: entities that no article had told of, by kind.
        merged: entities that were known from other articles, once for each article that tells of them again.
        unresolved: names that fit several officials, as printed.
        claims: how many the loaded articles make.
        changed: how many claims came or went with a new version of the extractor.
        dropped: how many values a language model said that the articles' words do not bear out.
        stopped: the run was told to stop before it had taken every file.
        dry: nothing was written.
    """

    outcomes: Counter[IngestOutcome] = field(default_factory=Counter)
    updated: int = 0
    rejected: list[Entry] = field(default_factory=list)
    noted: list[Entry] = field(default_factory=list)
    passed_over: int = 0
    new: Counter[EntityKind] = field(default_factory=Counter)
    merged: Counter[EntityKind] = field(default_factory=Counter)
    unresolved: set[str] = field(default_factory=set)
    claims: int = 0
    changed: int = 0
    dropped: int = 0
    stopped: bool = False
    dry: bool = False

    def count(self, outcome: IngestOutcome) -> int:
        """How many articles ended so."""
        return self.outcomes[outcome]

    def add(self, entry: Entry, result: LoadResult | None = None) -> None:
        """Enter what became of one article, and of its facts."""
        self.outcomes[entry.outcome] += 1
        if entry.outcome is IngestOutcome.REJECTED:
            self.rejected.append(entry)
        if entry.note:
            self.noted.append(entry)
        if result:
            self.updated += result.updated
            self.new += result.new
            self.merged += result.merged
            self.unresolved |= set(result.unresolved)
            self.claims += result.claims
            self.changed += result.changed
            self.dropped += result.dropped

    def pass_over(self, path: Path) -> None:
        """Count a file of another format."""
        self.passed_over += 1

    @property
    def status(self) -> int:
        """The exit status: 0 when every article is loaded, 1 when some are not, 2 when none is, or there was none."""
        rejected = self.count(IngestOutcome.REJECTED)
        if rejected == self.outcomes.total():
            return 2
        return 1 if rejected or self.stopped else 0

    def lines(self) -> Iterator[str]:
        """The counts, for people."""
        loaded, unchanged, rejected = (self.count(outcome) for outcome in ENDED)
        counts = f"{loaded - self.updated} new, {unchanged} unchanged, {self.updated} updated, {rejected} rejected"
        yield f"{several(self.outcomes.total(), 'article')}: {counts}"
        if self.new or self.merged:
            yield f"entities: {kinds(self.new)} new; {kinds(self.merged)} known from other articles"
            yield f"claims: {self.claims}" + (f", {self.changed} changed by this version" if self.changed else "")
        if self.dropped:
            yield f"dropped: {several(self.dropped, 'value')} not borne out by the words of their articles"
        if self.unresolved:
            yield f"unresolved: {', '.join(sorted(self.unresolved))}"
        if not (self.outcomes.total() or self.stopped):
            yield f"nothing to read: {ACCEPTED}"
        if self.passed_over:
            yield f"passed over: {several(self.passed_over, 'file')} of other formats"
        yield from (f"note on {entry.path}: {entry.note}" for entry in self.noted)
        for entry in self.rejected:
            yield f"rejected {entry.path} ({str(entry.stage).lower()}): {entry.reason}"
        if self.stopped:
            yield "stopped before the end; run it again to go on"
        if self.dry:
            yield "dry run: nothing was written"

    def as_json(self) -> dict[str, Any]:
        """The counts, for machines."""
        loaded, unchanged, rejected = (self.count(outcome) for outcome in ENDED)
        return {
            "articles": {
                "new": loaded - self.updated,
                "unchanged": unchanged,
                "updated": self.updated,
                "rejected": rejected,
            },
            "entities": {"new": _by_kind(self.new), "merged": _by_kind(self.merged)},
            "claims": self.claims,
            "changed": self.changed,
            "dropped": self.dropped,
            "unresolved": sorted(self.unresolved),
            "passedOver": self.passed_over,
            "rejected": [{"path": one.path, "stage": one.stage, "reason": one.reason} for one in self.rejected],
            "notes": [{"path": one.path, "note": one.note} for one in self.noted],
            "stopped": self.stopped,
            "dryRun": self.dry,
            "status": self.status,
        }


def _by_kind(counts: Counter[EntityKind]) -> dict[str, int]:
    return {str(kind): counts[kind] for kind in EntityKind if counts[kind]}


def kinds(counts: Counter[EntityKind]) -> str:
    """How many entities of each kind, for people."""
    found = [several(counts[kind], kind.lower().replace("_", " ")) for kind in EntityKind if counts[kind]]
    return ", ".join(found) or "none"


def several(count: int, noun: str) -> str:
    """A number of things: "1 official", "2 officials"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
