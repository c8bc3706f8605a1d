"""Whether a capital's name means the government that sits there, or just a city: "Tokyo on Monday accused Moscow"."""

from collections.abc import Sequence
from functools import cache

from seed.extract.text.document import Sentence
from seed.extract.text.speech import is_told_speech
from seed.extract.text.token import Token
from seed.reference import countries

WITHIN = frozenset(
    ("in at near to from outside around into toward towards via through visit visited visits left").split()
)
"""Words before a capital's name that make it a place."""
LONGEST = 4
"""So many words the name of a state or its capital may have."""
_SENT = frozenset(
    (
        "delegation delegations mission deputation envoy envoys emissary emissaries negotiator negotiators official "
        "officials diplomat diplomats mediator mediators representative representatives minister ministers"
    ).split()
)
"""Those whom a state sends, who come from its capital."""
_ADVERBS = frozenset("also too again still now later itself swiftly promptly immediately repeatedly".split())
_ASIDES = (("too",), ("meanwhile",), ("however",), ("in", "turn"), ("for", "its", "part"))
"""What may stand between commas before what a government does."""
_WHEN = frozenset("on in late early earlier since".split())
"""What leads to a date."""
_GOVERNS = frozenset(
    (
        "has have had is was will would said says wants wanted insists insisted accused accuses denied denies "
        "called rejected rejects agreed warned urged sees hopes does did could may should can must signed offered sent "
        "sends dispatched proposed proposes summoned recalled expelled refused refuses backs blames blamed invited "
        "ratified initialled initialed inked concluded suspended terminated withdrew scrapped extended renewed "
        "cancelled canceled pulled tore imposed lifted severed entered clinched struck"
    ).split()
)
_BEING = frozenset("had have is was did does could may can".split())
"""What a city may be told to be, have or do as well."""
_ARE = frozenset(["are", "were", "is"])
_TO_BE = frozenset("to likely set due about ready keen close".split())
"""What is told of those who are about to do something."""
_TOGETHER = frozenset(["between", "among", "amongst"])


def is_government(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the capital that the tokens from `first` to before `last` name is told of as a government."""
    tokens = sentence.tokens
    before, after = _word(tokens, first - 1).lower(), _word(tokens, last)
    if group := _group(tokens, first, last):
        return _are_governments(sentence, group, first)
    if before == "from" and _word(tokens, first - 2).lower() in _SENT:
        return after not in ("'s", "’s")  # "a mission from Paris"
    acts = _acts(sentence, last)
    if before == ",":
        return acts and after not in _BEING  # "According to the minister, Lima has proposed"; not "in Chad, Lima was"
    if before in WITHIN or before == "of" or (after in (",", "") and not (acts or before == "with")):
        return False
    if after in ("'s", "’s"):
        return not _word(tokens, last + 1)[:1].isupper()
    joined = after == "-" and _name_at(tokens, last + 1, _seats()) > 0
    return acts or joined or (before == "with" and (after.islower() or after in (".", ",")))


def _are_governments(sentence: Sentence, group: Sequence[tuple[int, int]], own: int) -> bool:
    """Whether those of a list are: "Moscow and Paris signed it"; not "flew from Bonn to Rome and Paris"."""
    tokens, (start, _), (_, end) = sentence.tokens, group[0], group[-1]
    before = _word(tokens, start - 1).lower()
    acts = _acts(sentence, end) and not (before == "," and _word(tokens, end) in _BEING)
    if before == "from" and _word(tokens, start - 2).lower() in _SENT:
        return True  # "envoys from Moscow and Paris"
    if before in WITHIN:  # "In Rome, Paris and Bonn signed it"
        return acts and len(group) > 2 and own != start
    if before in ("of", ","):
        return acts and before == ","
    return acts or len(group) == 2 or before in _TOGETHER


def _group(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int]]:
    """The states and capitals that one is listed with, each from its first token to behind its last."""
    members, linked = [(first, last)], ""
    while length := _name_at(tokens, place := _past_link(tokens, members[-1][1]), _seats() | _states()):
        linked = _word(tokens, place - 1)
        members.append((place, place + length))
    while length := _name_before(tokens, place := _before_link(tokens, members[0][0])):
        linked = linked or _word(tokens, members[0][0] - 1)
        members.insert(0, (place - length, place))
    return members if linked == "and" else []


def _past_link(tokens: Sequence[Token], place: int) -> int:
    """Behind the comma or "and" that stands there; the place itself where none does is no name's."""
    comma = _word(tokens, place) == ","
    return place + comma + (_word(tokens, place + comma) == "and")


def _before_link(tokens: Sequence[Token], place: int) -> int:
    linked = _word(tokens, place - 1) == "and"
    return place - linked - (_word(tokens, place - linked - 1) == ",")


def _name_at(tokens: Sequence[Token], place: int, names: frozenset[str]) -> int:
    """How many tokens the longest of some names has that begins there; 0 where none does."""
    words = [token.text for token in tokens[place : place + LONGEST]]
    return next((length for length in range(len(words), 0, -1) if " ".join(words[:length]) in names), 0)


def _name_before(tokens: Sequence[Token], place: int) -> int:
    lengths = range(min(LONGEST, max(place, 0)), 0, -1)
    return next((one for one in lengths if _name_at(tokens, place - one, _seats() | _states()) == one), 0)


def _acts(sentence: Sentence, place: int) -> bool:
    """Whether what stands behind a name, beyond adverbs and dates, is what governments do, and cities seldom."""
    beyond = _beyond(sentence, place)
    verb, following = _word(sentence.tokens, beyond), _word(sentence.tokens, beyond + 1)
    if verb in _ARE and (following in _TO_BE or following.endswith(("ing", "ed"))):
        return True  # "Dhaka and Delhi are likely to sign it"
    parted = beyond > place and _word(sentence.tokens, place).lower() not in _ADVERBS  # "Lima on Monday was calm"
    return (verb in _GOVERNS or is_told_speech(verb)) and not (parted and verb in _BEING)


def _beyond(sentence: Sentence, place: int) -> int:
    """Beyond adverbs, an aside or a date: "Beijing also said", "Beijing, too, has", "Beijing late on Monday said"."""
    words = sentence.words
    if words[place : place + 1] == [","]:
        ends = (
            place + 1 + len(aside) for aside in _ASIDES if tuple(words[place + 1 : place + 1 + len(aside)]) == aside
        )
        return next((end + 1 for end in ends if words[end : end + 1] == [","]), place)
    while words[place : place + 1] and words[place] in _ADVERBS:
        place += 1
    start = place
    while words[start : start + 1] and words[start] in _WHEN:
        start += 1
    at = sentence.tokens[place].start if place < len(words) else 0
    to = sentence.tokens[start].start if start < len(words) else 0
    date = next((one for one in sentence.dates if at <= one.span.start <= to), None)
    return sentence.first_at(date.span.end) if date else place


def _word(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].text if 0 <= place < len(tokens) else ""


@cache
def _states() -> frozenset[str]:
    return frozenset(name for country in countries() for name in country.names if name not in country.seats)


@cache
def _seats() -> frozenset[str]:
    return frozenset(name for country in countries() for seat in country.seats for name in called(seat))


def called(seat: str) -> frozenset[str]:
    """A capital's name, and how it is called for short: "New Delhi", "Delhi"."""
    return frozenset([seat, seat.removeprefix("New ")])
