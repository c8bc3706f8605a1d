"""Which agreement known by a name an article means: "JCPOA" and "Iran nuclear deal" are one, whoever is told of it."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from functools import cache

from seed.edtf import Period
from seed.names import fold
from seed.records import ActorRef
from seed.reference import Accord, accords


def accord_called(title: str, parties: Collection[ActorRef], day: date | None) -> Accord | None:
    """The known accord of a name; None where a party is told that it does not have, so that another is meant.

    Args:
        title: as an article prints it, in any case.
        parties: whose it is told to be; perhaps not all.
        day: the article's, if it tells one.
    """
    found = [one for one in _by_name().get(fold(title), ()) if set(parties) <= set(one.parties)]
    return accord_of_the_time(found, day)


def accord_of_the_time(found: Collection[Accord], day: date | None) -> Accord | None:
    """Which of several of one name an article of a day means; without a day, the only one that is still called so."""
    if day is None:
        lasting = [one for one in found if one.end is None]
        return lasting[0] if len(found) == len(lasting) == 1 else None
    meant = (
        one
        for one in found
        if Period.of(one.start).earliest <= day and (one.end is None or day <= Period.of(one.end).latest)
    )
    return next(meant, None)


@cache
def accord_signed(name: str) -> Accord:
    """An accord as it was signed: the first row of its name.

    Raises:
        StopIteration: no accord is called so in the first column.
    """
    return next(one for one in accords() if one.name == name)


@cache
def _by_name() -> dict[str, list[Accord]]:
    found: defaultdict[str, list[Accord]] = defaultdict(list)
    for accord in accords():
        for name in {fold(name) for name in accord.names}:
            found[name].append(accord)
    return dict(found)
