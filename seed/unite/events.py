"""Whatever happened: reports are compared by their profiles alone."""

from collections.abc import Callable

from db.vocabulary import EntityKind
from seed.partition import partition
from seed.resolve.identity import Profile
from seed.unite.book import Book, Candidate


async def unite_events[P](
    book: Book,
    kind: EntityKind,
    profile: type[P],
    fits: Callable[[P, P], bool],
    contradict: Callable[[P, P], bool],
) -> None:
    """Settle which entities of a kind are one; one that fits two that contradict each other stands alone."""

    def compare(test: Callable[[P, P], bool]) -> Callable[[Profile, Profile], bool]:
        return lambda one, other: isinstance(one, profile) and isinstance(other, profile) and test(one, other)

    seeds = [one.id for one in book.seeds(kind) if one.profile]
    near = compare(fits)

    def reaches(one: Candidate, other: Candidate) -> bool:
        return bool(one.profile and other.profile and near(one.profile, other.profile))

    reached = await book.reach(seeds, reaches)
    unite_reached(book, reached, near, compare(contradict))


def unite_reached(
    book: Book,
    reached: list[Candidate],
    fits: Callable[[Profile, Profile], bool],
    contradict: Callable[[Profile, Profile], bool],
) -> None:
    """Part those claimed, and decide so."""
    for one in reached:
        book.decide([one.id])
    profiles = {one.id: one.profile for one in reached if one.claimed and one.profile}
    parted = partition(
        list(profiles),
        lambda one, other: fits(profiles[one], profiles[other]),
        lambda one, other: contradict(profiles[one], profiles[other]),
        book.pairs(profiles.keys()),
    )
    for group in parted.groups:
        book.decide(group)
