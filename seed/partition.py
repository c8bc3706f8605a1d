"""Which of several accounts are of one thing: a function of the accounts, in whatever order they come.

Two accounts may fit each other, contradict each other, or neither. One that fits two that contradict each other could
be of either, so it is taken with none: two candidates mean unresolved. The others belong together as far as they fit,
from one to the next; where a chain of them ends in a contradiction, nobody can tell where it breaks, and each of its
accounts stands alone.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Partition[T]:
    """Groups of one thing each; `torn` are those, each a group of its own, that fit two that contradict."""

    groups: list[list[T]]
    torn: set[T]


def partition[T: Hashable](
    accounts: Sequence[T],
    fits: Callable[[T, T], bool],
    contradict: Callable[[T, T], bool],
    pairs: Iterable[tuple[T, T]] | None = None,
) -> Partition[T]:
    """Part accounts, each once, into those of one thing each; `pairs` are those that may fit, all unless given."""
    fitting: dict[T, list[T]] = {account: [] for account in accounts}
    for one, other in combinations(accounts, 2) if pairs is None else pairs:
        if fits(one, other):
            fitting[one].append(other)
            fitting[other].append(one)
    torn = {
        account for account, others in fitting.items() if any(contradict(*pair) for pair in combinations(others, 2))
    }
    groups: list[list[T]] = [[account] for account in accounts if account in torn]
    for group in _connected([account for account in accounts if account not in torn], fitting):
        whole = not any(contradict(*pair) for pair in combinations(group, 2))
        groups += [group] if whole else [[account] for account in group]
    return Partition(groups, torn)


def _connected[T: Hashable](accounts: Sequence[T], fitting: dict[T, list[T]]) -> list[list[T]]:
    left = dict.fromkeys(accounts)
    groups = []
    while left:
        group = [next(iter(left))]
        del left[group[0]]
        for account in group:  # grows while it is walked
            near = [other for other in fitting[account] if other in left]
            group += near
            for other in near:
                del left[other]
        groups.append(group)
    return groups
