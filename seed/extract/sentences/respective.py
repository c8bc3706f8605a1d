"""Days of several things, each its own: "pacts in March and May respectively", "met Idi on Monday and Ba on Friday"."""

from collections.abc import Sequence
from itertools import pairwise

from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side, identity
from seed.extract.text.date import Anchor
from seed.records import Edtf, Found

RESPECTIVELY = frozenset(["respectively"])


def respective_days(parsed: Parsed, number: int, anchor: Anchor | None) -> Sequence[Found[Edtf] | None]:
    """The days of so many things, in their order; nothing where all are of one time.

    None for each of them where it is not plain which day is whose.
    """
    if number < 2 or not parsed.sentence.has(RESPECTIVELY):
        return ()
    days = [day for mention in parsed.sentence.dates if (day := mention.resolve(anchor))]
    return days if len(days) == number else [None] * number


def days_in_turn(
    parsed: Parsed, met: Sequence[Sequence[Side]], anchor: Anchor | None, *, ahead: bool
) -> Sequence[Found[Edtf]]:
    """The days of several meetings of each of which a day is told: "met Orlov on Monday and Berg on Tuesday".

    Args:
        parsed: the sentence.
        met: those who were at each, in their order.
        anchor: what the days are reckoned from.
        ahead: whether they are still to meet.
    """
    if len(met) < 2:
        return ()
    shared = set.intersection(*({identity(one) for one in sides} for sides in met))
    alone = [[one.words.start for one in sides if identity(one) not in shared] for sides in met]
    places = [min(starts) for starts in alone if starts]
    if len(places) < len(met) or sorted(places) != places:
        return ()
    dates = [(one.span.start, day) for one in parsed.sentence.dates if (day := one.resolve(anchor, future=ahead))]
    bounds = [*places, parsed.words.end]
    own = [[day for at, day in dates if first < at < last] for first, last in pairwise(bounds)]
    each = len(dates) == len(met) and all(len(days) == 1 for days in own)
    return [days[0] for days in own] if each else ()
