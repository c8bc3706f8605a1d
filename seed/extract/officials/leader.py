"""Whom the heads of states and governments of past decades served, where an article takes it as known."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import cache
from unicodedata import combining, normalize

from db.vocabulary import OfficeRole
from seed.extract.names.actor import is_country
from seed.extract.officials.office import OF_STATES
from seed.extract.text.document import Sentence
from seed.extract.text.lexicon import Lexicon
from seed.names import are_variants, fold, is_full
from seed.records import ActorRef
from seed.reference import Leader, leaders

LINKING = frozenset("and with by to from of between for met meets meet former ex with versus".split())
"""Words before the next of those who are named in one breath."""
BEYOND = 8
"""So many years before a term, and five times as many after it, a full name still means whoever held it."""
NUMBERS = frozenset("ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split())
"""What follows the name of one of several kings or popes."""
FAMILY_FIRST = frozenset(["CN", "KR", "KP", "VN", "TW"])
"""Where the family name comes first, and stands alone as the surname."""


def actor_of_leader(name: str, roles: Iterable[OfficeRole], day: date | None) -> ActorRef | None:
    """The country or organization of the leader that a name means on a day; a surname alone only with the office.

    Args:
        name: as printed.
        roles: the roles that the person is shown in.
        day: the article's; None where it tells none.
    """
    shown, full = frozenset(roles), is_full(name)
    known = [one for word in fold(name).split() for one in _by_word().get(word, ()) if _is_named(one, name, full=full)]
    if day is None and not full and not _given_names().isdisjoint(fold(name).split()):
        known = [one for one in known if not is_full(one.name)]  # "President Mohamed", of any state and time
    fitting = [one for one in known if one.role in shown and _is_of_the_time(one, day, 0)]
    if not fitting and full:
        elsewhere = OfficeRole.ORGANIZATION_HEAD in shown  # a former premier may head an organization
        fitting = [one for one in known if _is_of_the_time(one, day, BEYOND) and not elsewhere and is_full(one.name)]
        if shown & OF_STATES:  # who heads an organization later is still his state's finance minister
            fitting = [one for one in fitting if is_country(one.actor)]
    found = {one.actor for one in fitting}
    return found.pop() if len(found) == 1 else None


@cache
def _given_names() -> frozenset[str]:
    """The names that leaders are given, where they come first."""
    named = (one for one in leaders() if is_full(one.name) and one.actor not in FAMILY_FIRST)
    return frozenset(fold(one.name).split()[0] for one in named)


def leaders_named(
    sentence: Sentence, day: date | None, named: Collection[ActorRef], *, in_company: bool
) -> Iterator[tuple[int, int, Leader, bool]]:
    """Those in office on a day, or before, whom a sentence names in full.

    Args:
        sentence: where they are looked for.
        day: the article's; None where it tells none.
        named: the states that the article names, without one of which nobody out of office is meant.
        in_company: whether others in office are named in the sentence; of these a name that is only listed may be.

    Yields:
        The tokens of the name, half-open; the leader; whether he held the office no more.
    """
    for first, last, found in _full_names(folded=sentence.in_capitals).all(sentence.tokens):
        if not sentence.in_capitals and last < len(sentence.tokens) and sentence.tokens[last].text[:1].isupper():
            continue  # the name goes on
        holding = [leader for leader in found if day and _is_of_the_time(leader, day, 0)]
        listed = in_company and _is_listed(sentence, first, last)
        known = [leader for leader in found if listed or leader.actor in named]
        former = [leader for leader in known if _is_of_the_time(leader, day, BEYOND)]
        meant = holding or former
        if len({leader.actor for leader in meant}) == 1:
            leader = max(meant, key=lambda one: (one.role is OfficeRole.HEAD_OF_STATE, one.start))
            yield first, last, leader, bool(day and leader.end < day.year)


def _is_listed(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing but its place among others tells who a name is: neither "singer John Idi" nor "Idi, a farmer"."""
    before = sentence.tokens[first - 1].text if first else ","
    behind = sentence.words[last : last + 2]
    described = behind[:1] == [","] and behind[1:] in (["a"], ["an"], ["the"], ["who"])
    return (before.lower() in LINKING or not before.isalpha()) and not described


@cache
def _full_names(*, folded: bool) -> Lexicon[Leader]:
    names = ((name, leader) for leader in leaders() if is_full(leader.name) for name in _spellings(leader.name))
    return Lexicon(names, folded=folded)


def _spellings(name: str) -> Iterator[str]:
    """The name with accents and without, its joined parts as papers may print them: "Roh Tae-woo", "Roh Tae Woo"."""
    for spelling in (name, _bare(name)):
        yield spelling
        if "-" in spelling:
            parts = [part[:1].upper() + part[1:] for part in spelling.split("-")]
            yield "-".join(parts)
            yield " ".join(parts)


def _bare(name: str) -> str:
    """The name without accents, as wires print it."""
    return "".join(letter for letter in normalize("NFKD", name) if not combining(letter))


def _is_named(leader: Leader, name: str, *, full: bool) -> bool:
    if full:
        return are_variants(name, leader.name)
    return fold(name) == _surname(leader)


def _surname(leader: Leader) -> str:
    words = fold(leader.name).split()
    words = words[:-1] if words[-1] in NUMBERS else words  # "Queen Elizabeth"
    return words[0] if leader.actor in FAMILY_FIRST else words[-1]


def _is_of_the_time(leader: Leader, day: date | None, beyond: int) -> bool:
    if day is None:
        return True
    return leader.start - beyond <= day.year <= leader.end + 5 * beyond


@cache
def _by_word() -> dict[str, list[Leader]]:
    """The leaders by the words of their names that may be a surname."""
    found: dict[str, list[Leader]] = {}
    for leader in leaders():
        words = fold(leader.name).split()
        for word in {words[-1], _surname(leader)}:
            found.setdefault(word, []).append(leader)
    return found
