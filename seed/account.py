"""An entity's account: the live claims about it, and which value of each property they add up to.

The value that most articles give wins; then the surest, then the one most plainly stated, then the first words of the
article with the lowest id.
Nothing depends on the order in which articles were loaded.
"""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from db.vocabulary import Basis, EntityKind

BASES = list(Basis)
"""From the most plainly stated to the least."""


@dataclass(frozen=True, slots=True)
class Said:
    """A live claim, where its first words stand, and whether it is marked as chosen so far.

    It may stand for all claims of its value, as the best of them; `articles` is how many make them.
    """

    id: UUID
    property: str
    value: str | UUID
    value_kind: EntityKind | None
    as_printed: str
    basis: Basis
    confidence: float
    article_id: UUID
    start: int
    end: int
    chosen: bool
    articles: int = 1

    def spot(self) -> tuple[UUID, int, int]:
        """The words it was read from."""
        return self.article_id, self.start, self.end


@dataclass(slots=True)
class Account:
    """The live claims of one entity, by property.

    Attributes:
        live: whether it is shown, not withheld.
        shown: the claims whose values its rows show.
    """

    id: UUID
    kind: EntityKind
    live: bool = True
    claims: defaultdict[str, list[Said]] = field(default_factory=lambda: defaultdict(list))
    shown: set[UUID] = field(default_factory=set)

    @property
    def size(self) -> int:
        """How many claims it holds."""
        return sum(map(len, self.claims.values()))

    def one(self, name: str, among: Container[str | UUID] = ()) -> Said | None:
        """The claim that wins a property of one value; of the values `among`, if any claim has one of these."""
        winner = choose([claim for claim in self.claims[name] if claim.value in among] or self.claims[name])
        if winner:
            self.shown |= {claim.id for claim in self.claims[name] if claim.value == winner.value}
        return winner

    def text(self, name: str, among: Container[str | UUID] = ()) -> str | None:
        """The winning value, where it is text."""
        winner = self.one(name, among)
        return str(winner.value) if winner else None

    def entity(self, name: str) -> UUID | None:
        """The winning value, where it is an entity."""
        winner = self.one(name)
        return winner.value if winner and isinstance(winner.value, UUID) else None

    def date(self, name: str) -> dict[str, str | None]:
        """The winning date and its basis, as columns."""
        winner = self.one(name)
        return {
            f"{name}_edtf": str(winner.value) if winner else None,
            f"{name}_basis": winner.basis if winner else None,
        }

    def each(self, *names: str) -> list[Said]:
        """For each value that some article gives to one of the properties, its best claim; the earliest words first."""
        every = [claim for name in names for claim in self.claims[name]]
        of_value: dict[str | UUID, list[Said]] = defaultdict(list)
        for claim in every:
            of_value[claim.value].append(claim)
        best = [min(claims, key=_rank) for claims in of_value.values()]
        winners = {(claim.property, claim.value) for claim in best}
        self.shown |= {claim.id for claim in every if (claim.property, claim.value) in winners}
        return sorted(best, key=lambda claim: (str(claim.article_id), claim.start))

    def marked_wrongly(self, *, shown: bool) -> list[UUID]:
        """The claims that are shown, or not shown, and marked otherwise."""
        every = (claim for claims in self.claims.values() for claim in claims)
        return [claim.id for claim in every if (claim.id in self.shown) is shown and claim.chosen is not shown]

    def best(self, name: str, value: str | UUID) -> Said:
        """The best claim of a value that some article gives."""
        return min((claim for claim in self.claims[name] if claim.value == value), key=_rank)

    def beside(self, name: str, value: str | UUID, companion: str) -> UUID | None:
        """The entity claimed for `companion` under the very words that give `name` this value."""
        spots = {claim.spot() for claim in self.claims[name] if claim.value == value}
        companions = [claim for claim in self.claims[companion] if claim.spot() in spots]
        winner = choose(companions)
        self.shown |= {claim.id for claim in companions if winner and claim.value == winner.value}
        return winner.value if winner and isinstance(winner.value, UUID) else None


def choose(claims: Sequence[Said]) -> Said | None:
    """The best claim of the value that the claims add up to; None of none."""
    if not claims:
        return None
    of_value: dict[str | UUID, list[Said]] = defaultdict(list)
    for claim in claims:
        of_value[claim.value].append(claim)
    best = min(of_value.values(), key=_weight)
    return min(best, key=_rank)


def together(agreeing: Collection[Said]) -> Said:
    """The best of the claims of one value, standing for all of them."""
    return replace(min(agreeing, key=_rank), articles=_articles(agreeing))


def _weight(agreeing: Collection[Said]) -> tuple[object, ...]:
    return (-_articles(agreeing), *min(_rank(claim) for claim in agreeing))


def _articles(agreeing: Iterable[Said]) -> int:
    """How many articles make the claims; one that makes several counts once."""
    return sum({claim.article_id: claim.articles for claim in agreeing}.values())


def _rank(claim: Said) -> tuple[object, ...]:
    """The least is the best; where all else is equal the place of the words decides, which no extractor changes."""
    return -claim.confidence, BASES.index(claim.basis), str(claim.article_id), claim.start, str(claim.value), claim.id
