"""Days of several things, each its own: "signed pacts with Chad and Mali in March and May respectively"."""

from collections.abc import Sequence

from seed.extract.sentences.parse import Parsed
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
