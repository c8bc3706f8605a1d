"""Whom those serve who govern a city or a region, or sit for it: "the mayor of Lima", "Ohio Senator Ann Berg"."""

from functools import cache

from db.vocabulary import Basis, OfficeRole
from seed.extract.names.gazetteer import places_in
from seed.extract.officials.office import office_of
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
BETWEEN = frozenset(["'s", "’s", "former", "the", "state", "city", "outgoing"])
"""Words between a place and whoever governs it."""
FEW = 2
"""So many of them may stand there."""


def of_town(document: Document, sentence: Sentence, one: Introduction) -> Found[ActorRef] | None:
    """The state of the city or region that stands before a title, in it or right behind, or behind the name."""
    sits = OfficeRole.LEGISLATOR in office_of(one.title).roles
    words = one.title.bare.split()
    if not (sits or one.title.bare.startswith(CHIEF) or not LOCAL.isdisjoint(words)):
        return None
    named = list(_regions().all(sentence.tokens))
    told = [(first, end, states[0]) for first, end, states in named]
    if not sits and not TOWNS.isdisjoint(words):
        told += [(first, end, city.country) for first, end, city in places_in(sentence) if city.country]
    for first, end, state in told:
        if _governs(sentence, one, first, end):
            return Found(state, (document.span_of(sentence.tokens[first:end]),), Basis.DERIVED, 0.8)
    return None


def _governs(sentence: Sentence, one: Introduction, first: int, end: int) -> bool:
    """Whether a place is that of an office: "Lima's former mayor", "the mayor of Lima", "Mayor Ana Ruiz of Lima"."""
    words = sentence.words
    if end <= one.title.first:
        between = words[end : one.title.first]
        return len(between) <= FEW and set(between) <= BETWEEN and words[first - 1 : first] != ["of"]
    at = first - 1 - (words[first - 1] == "the")
    behind = {one.title.last, one.name[1] if one.name else one.title.last}
    return words[at] in ("of", "from") and (at in behind or one.title.first < at < one.title.last)


@cache
def _regions() -> Lexicon[ActorRef]:
    """Regions, by names that no other state has one of."""
    rows = read_rows("regions.csv", ("name", "country", "source"))
    return Lexicon(((row.text("name"), row.text("country")) for row in rows), folded=False)
