"""Where the name of a ministry stands before or behind that of its state: "Egypt's Ministry of Foreign Affairs"."""

from collections.abc import Collection, Sequence

from seed.extract.officials.office import is_title_word

PORTFOLIO = frozenset(
    (
        "foreign defense defence interior finance justice culture education health energy trade economy "
        "agriculture transport commerce industry environment home external information"
    ).split()
)
"""What a ministry may be for, in small letters."""


def ministry_after(words: Sequence[str], place: int, starts: Collection[int] = ()) -> tuple[int, int] | None:
    """The words "Foreign Ministry" or "Ministry of Foreign Affairs", from a token on.

    Args:
        words: those of the sentence.
        place: where a ministry may begin.
        starts: where other names begin, of whom it is none: "the Ministry of Finance and the World Bank".
    """
    end = place
    while end < len(words) and (words[end].lower() in PORTFOLIO or words[end].lower() in ("affairs", "and")):
        end += 1
    if end > place and end < len(words) and words[end].lower() == "ministry":
        return place, end + 1
    if place < len(words) and words[place] == "Ministry":
        words = words[: _before_others(words, place + 1, starts)]
        return place, _without_name(words, place + 1, _of_portfolio(words, place + 1))
    return None


def _before_others(words: Sequence[str], place: int, starts: Collection[int]) -> int:
    """Before the next of a list that a ministry is in: "… of Health and | the Malian Ministry of Health"."""
    linked = ("and", ",")
    for at in range(place, len(words)):
        before = words[at - 1] if words[at - 1] != "the" else words[at - 2]
        if before in linked and (at in starts or words[at] == "Ministry"):
            return at
    return len(words)


def _without_name(words: Sequence[str], place: int, end: int) -> int:
    """The end of a ministry's name without that of a person behind: "Ministry of Energy Security Anna Conti"."""
    known = max((at for at in range(place, end) if is_title_word(words[at])), default=end) + 1
    return known if end - known > 1 else end


def ministry_before(words: Sequence[str], end: int) -> tuple[int, int] | None:
    """The words "Ministry of Foreign Affairs of [the Republic of]", up to a token."""
    if end and words[end - 1].lower() == "the":
        end -= 1
    if not end or words[end - 1] != "of":
        return None
    for first in range(end - 2, max(end - 9, -1), -1):
        if words[first] == "Ministry" and _of_portfolio(words, first + 1) == end - 1:
            return first, end - 1
    return None


def _of_portfolio(words: Sequence[str], place: int) -> int:
    """Where "of Foreign Affairs and Trade" ends."""
    end = place
    if end >= len(words) or words[end] not in ("of", "for"):
        return place
    for following in range(place + 1, min(place + 7, len(words))):
        if words[following][:1].isupper():
            end = following + 1
        elif words[following] not in ("and", "the", ","):
            break
    return end
