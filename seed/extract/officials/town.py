"""Whom those serve who govern a city or a region, or sit for it: "the mayor of Lima", "Ohio Senator Ann Berg"."""

from functools import cache

from db.vocabulary import Basis, OfficeRole
from seed.extract.names.gazetteer import places_in
from seed.extract.officials.office import is_title_word, office_of
from seed.extract.officials.roll import Introduction
from seed.extract.officials.words import TOWNS
from seed.extract.text.document import Document, Sentence
from seed.extract.text.lexicon import Lexicon
from seed.records import ActorRef, Found
from seed.reference.table import read_rows

LOCAL = TOWNS | {"premier"}
"""Heads of cities and of regions."""
CHIEF = "chief minister"
"""A region's head in some states, and another's own head in none."""
REGIONAL = frozenset([OfficeRole.MINISTER, OfficeRole.LEGISLATOR])
"""What those are, besides its head, who serve the region that stands before their office."""
BETWEEN = frozenset(["'s", "’s", "former", "the", "state", "city", "outgoing"])
"""Words between a place and whoever governs it."""
FEW = 2
"""So many of them may stand there."""


def of_town(document: Document, sentence: Sentence, one: Introduction) -> Found[ActorRef] | None:
    """The state of the city or region that stands before a title, in it or right behind, or behind the name.

    Its head may be told of with the place in another sentence: "The Ohio governor said it. Governor Ana Ruiz had".
    """
    roles = office_of(one.title).roles
    sits = OfficeRole.LEGISLATOR in roles
    words = one.title.bare.split()
    heads = CHIEF in one.title.bare or not LOCAL.isdisjoint(words)
    if not (heads or roles & REGIONAL):
        return None
    if sits and (party := _party_behind(sentence, one)) is not None:
        return Found(AMERICA, (document.span_of(sentence.tokens[party[0] : party[1]]),), Basis.DERIVED, 0.8)
    told = [(first, end, states[0]) for first, end, states in _regions().all(sentence.tokens)]
    if not sits and not TOWNS.isdisjoint(words):
        told += [(first, end, city.country) for first, end, city in places_in(sentence) if city.country]
    for first, end, state in told:
        if _governs(sentence, one, first, end) if heads or sits else _is_before(sentence, one, first, end):
            return Found(state, (document.span_of(sentence.tokens[first:end]),), Basis.DERIVED, 0.8)
    return _of_region_elsewhere(document, words[-1]) if one.title.bare in LOCAL | {CHIEF} else None


def _party_behind(sentence: Sentence, one: Introduction) -> tuple[int, int] | None:
    """Where the party of a member of Congress stands behind his name: "(D-Mo.)", ", a Missouri Democrat"."""
    if one.name is None or sentence.words[one.name[1] : one.name[1] + 1] not in ([","], ["("]):
        return None
    place = one.name[1] + 1
    if sentence.words[place : place + 1] and sentence.words[place].startswith(("d-", "r-")):
        return place, place + 1
    words = sentence.words[place : place + BRIEFLY]
    told = next((at for at, word in enumerate(words) if word in PARTISANS), None)
    if told is None or not AWAY.isdisjoint(words[:told]) or words[told + 1 : told + 2] == ["party"]:
        return None  # "of the Liberal Republican party"
    return place, place + told + 1


AMERICA = "US"
PARTISANS = frozenset(["democrat", "republican"])
"""What members of Congress are called by their parties, and nobody elsewhere is who sits in a house."""
AWAY = frozenset([",", "and", "who"])
"""Words that part a name from what somebody else is called."""
BRIEFLY = 5
"""So many words behind a name may tell a party and a region: "a North Dakota Democrat"."""


def _of_region_elsewhere(document: Document, head: str) -> Found[ActorRef] | None:
    """The state of the only regions before whose head's office, without a name, stands theirs: "the Ohio governor"."""
    found: dict[ActorRef, Found[ActorRef]] = {}
    for sentence in document.sentences:
        if head in sentence.words:
            for first, end, states in _regions().all(sentence.tokens):
                behind = [word for word in sentence.words[end : end + FEW + 1] if word not in BETWEEN]
                if behind[:1] == [head]:
                    span = document.span_of(sentence.tokens[first:end])
                    found.setdefault(states[0], Found(states[0], (span,), Basis.DERIVED, 0.8))
    return next(iter(found.values())) if len(found) == 1 else None


def _is_before(sentence: Sentence, one: Introduction, first: int, end: int) -> bool:
    """Whether a region stands right before an office: "Ohio's | transport minister", "New South Wales | minister"."""
    between = sentence.words[end : one.title.first]  # a title may begin within: "New | South Wales Planning Minister"
    return first <= one.title.first and set(between) <= {"'s", "’s"} and not _is_owned(sentence, first)


def _is_owned(sentence: Sentence, place: int) -> bool:
    """Whether an office before a place is that of it: "the premier of | Ohio"; not "in the presence of | Ohio"."""
    return sentence.words[place - 1 : place] == ["of"] and place > 1 and is_title_word(sentence.tokens[place - 2].text)


def _governs(sentence: Sentence, one: Introduction, first: int, end: int) -> bool:
    """Whether a place is that of an office: "Lima's former mayor", "the mayor of Lima", "Mayor Ana Ruiz of Lima"."""
    words = sentence.words
    if end <= one.title.first:
        between = words[end : one.title.first]
        return len(between) <= FEW and set(between) <= BETWEEN and not _is_owned(sentence, first)
    at = first - 1 - (words[first - 1] == "the")
    behind = {one.title.last, one.name[1] if one.name else one.title.last}
    return words[at] in ("of", "from") and (at in behind or one.title.first < at < one.title.last)


@cache
def _regions() -> Lexicon[ActorRef]:
    """Regions, by names that no other state has one of."""
    rows = read_rows("regions.csv", ("name", "country", "source"))
    return Lexicon(((row.text("name"), row.text("country")) for row in rows), folded=False)
