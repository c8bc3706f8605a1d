"""Where a sentence is set or leads to, and so whom those serve who are told of there: "In Cairo, Minister Idi said"."""

import re
from collections.abc import Iterator, Sequence

from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.names.gazetteer import country_of, places_in, seats
from seed.extract.officials.official import Cast, PersonMention, TitleMention
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found

REACH = 14
"""So many words on, it is told whom somebody meets where he goes."""
NEAR = 4
"""So many words on, "where" tells of a place."""
OPENING = 4
"""So many words may stand between a place that opens a sentence and whom it names: "In Cairo the junta's …"."""
THITHER = frozenset(["to", "in", "for", "from", "visited", "visit", "visits", "visiting"])
"""Words before a place that somebody goes to, or comes from."""
MET = re.compile(
    r"\bto (?:meet|see|confer|brief|inform|consult|greet|congratulate)(?: with)?$|\bto (?:call on|report to)$"
    r"|\b(?:hosted|convened|chaired|invited|to be received) by$|\bat the invitation of|\b(?:up)?on the invitation of"
    r"|\bas (?:the |a )?guests? of"
    r"|\bfor (?:\S+ ){1,8}(?:hours?|minutes|lunch|luncheon|dinner|breakfast|session|encounter) (?:[\"”] )?with"
    r"|\b(?:going over|discussing|talking|reviewing|conferring|negotiating|closeted|dining|meeting|holding talks)"
    r"(?: [\w-]+){0,6} with$"
    r"|\b(?:for|to hold|to have)(?: [\w-]+){0,3} (?:talks|meetings?|discussions|consultations|negotiations) with$"
)
"""Words between where somebody goes and whom he meets there."""
LINKS = frozenset("link call conference videoconference telephone phone line hookup satellite video".split())
"""Words before "from" and where somebody is who takes part from afar: "by video link from Lima, by"."""
TIMES = frozenset(
    (
        ", on today tonight tomorrow yesterday next this last later later week month morning evening afternoon earlier "
        "monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)
"""Words between where somebody goes and "where": "to Lima on Tuesday, where"."""
SET = frozenset(["in", "from", "at"])
"""Words before a place that a sentence is set in."""
THEY = frozenset(["he", "she", "they"])
"""Travellers who are not at home where a sentence is set."""
ASIDE = 10
"""So many words on, somebody is told of in a place: "In Chad, the former colony, Minister Idi"."""
FEW = 2
"""So many words stand between where somebody is linked from and "by"."""
_DASHES = (["-"], ["--"], ["—"], ["–"])


class Whereabouts:
    """The places of a document around its officials."""

    def __init__(self, document: Document, actors: Actors, cast: Cast) -> None:
        self._document = document
        self._actors = actors
        self._cast = cast
        self._named = {one.state for one in actors.mentions if is_country(one.state)}

    def _place(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "In Cairo, Foreign Minister Okello said", "In Lima crowds met. President Vega called on them"."""
        if self._cast.persons[mention.person].sentence < sentence.index:
            return None  # who was named before may be a guest there
        place = self._set_in(sentence)
        if place is None:
            before = self._document.sentences[sentence.index - 1] if sentence.index else None
            same = before is not None and before.block is sentence.block and mention.first <= OPENING
            place = self._set_in(before) if before and same and not self._all(before) else None
            return place[1] if place else None
        last, found = place
        if self._is_filed_elsewhere(sentence, found.value):
            return None
        others = any(last <= one.first < mention.first for one in self._all(sentence))
        between = sentence.words[last : mention.first]
        others = others or not (THEY.isdisjoint(between) or "and" in between[-4:])  # "In Lima, she will be joined by"
        return found if last <= mention.first <= last + ASIDE and not others else None

    def _is_filed_elsewhere(self, sentence: Sentence, state: ActorRef) -> bool:
        """Whether an article opens with where its own went: "OSLO, March 4 - In Dubai, Foreign Minister Okello met"."""
        dateline = self._document.layout.dateline
        filed = country_of(dateline.place.text) if dateline and dateline.place else None
        lead = next(one for one in self._document.sentences if one.is_body)
        return filed not in (None, state) and sentence.index == lead.index

    def _set_in(self, sentence: Sentence) -> tuple[int, Found[ActorRef]] | None:
        """The state where a sentence is set, as it says first of all, and where that ends: "In Cairo", "LIMA --"."""
        words = sentence.words
        first, last, city = next(places_in(sentence), (0, 0, None))
        state = self._actor_at(sentence, last + 1) if words[last : last + 1] == [","] else None
        opens = first == 0 and sentence.start == sentence.block.opening
        if opens and city and state and words[state.last : state.last + 1] in _DASHES:  # "SALISBURY, RHODESIA --"
            return state.last, self._found(state)
        dateline = opens and words[last : last + 1] in _DASHES
        if city is not None and (dateline or (first == 1 and words[0] in SET)):
            if city.country not in self._named and city.name.lower() not in seats():
                return None
            return last, derived(city.country, self._document.span_of(sentence.tokens[first:last]))
        if words[0] not in SET:
            return None
        if (capital := self._in_capital_of(sentence)) is not None:
            return capital.last + 1, self._found(capital)
        actor = self._actor_at(sentence, 1) or (self._actor_at(sentence, 2) if words[1:2] == ["the"] else None)
        if actor is None or not is_country(actor.state) or actor.form not in (Form.NAME, Form.METONYM):
            return None
        return (actor.last, self._found(actor)) if words[actor.last : actor.last + 1] == [","] else None

    def _in_capital_of(self, sentence: Sentence) -> ActorMention | None:
        """The state of "In the Chadian capital"."""
        actor = self._actor_at(sentence, 2)
        return actor if actor and _is_capital(sentence.words, actor) else None

    def _host(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "travels to Mumbai to meet Eknath Okello", "arrives in Delhi, where he is welcomed by Meena Okello".

        Not "in Delhi, where he will hand over a letter from Meena Okello".
        """
        words = sentence.words
        if self._cast.persons[mention.person].sentence < sentence.index or words[: mention.first][-1:] == ["from"]:
            return None
        cities = list(places_in(sentence))
        capitals = {city.country for _, _, city in cities if city.name.lower() in seats()}
        places = [(first, last, city.country) for first, last, city in cities]
        places += [(one.first, one.last, one.state) for one in self._actors.of(sentence) if one.form is Form.NAME]
        if (capital := next((one for one in self._actors.of(sentence) if _is_capital(words, one)), None)) is not None:
            places.append((capital.first - 1, capital.last + 1, capital.state))
        begins = {last + 1: first for first, last, _ in places if words[last : last + 1] == [","]}
        for first, last, state in places:
            before = begins.get(first, first)  # "to Amman, Jordan, where"
            between = words[last : mention.first]
            goes_there = bool(before) and words[before - 1] in THITHER
            goes_there = goes_there and (words[before - 1] != "from" or "where" in between)  # "a visitor from Lima"
            linked = words[max(before - 1, 0)] == "from" and words[before - 2] in LINKS and "by" in between[: FEW + 1]
            others = any(last <= one.first < mention.first for one in self._all(sentence))
            met = linked or (goes_there and _is_met(between))
            if met and not others and state in self._named | capitals:
                return derived(state, self._document.span_of(sentence.tokens[first:last]))
        return None

    def _all(self, sentence: Sentence) -> Sequence[PersonMention | TitleMention]:
        """Who is named or meant by a title in a sentence, in order."""
        titles = (one for one in self._cast.titles if one.sentence == sentence.index and not one.plural)
        return sorted([*self._cast.of(sentence), *titles], key=lambda one: one.first)

    def _before(self, mention: PersonMention) -> Iterator[PersonMention | TitleMention]:
        sentence = self._document.sentences[mention.sentence]
        return (one for one in self._all(sentence) if one.last <= mention.first)

    def _of(self, one: PersonMention | TitleMention) -> Found[ActorRef] | None:
        if isinstance(one, TitleMention):
            return self._found(one.actor) if one.actor else None
        return next((post.actor for post in self._cast.persons[one.person].posts if post.actor), None)

    def _actor_at(self, sentence: Sentence, place: int) -> ActorMention | None:
        return next((one for one in self._actors.of(sentence) if one.first == place), None)

    def _found(self, actor: ActorMention) -> Found[ActorRef]:
        return derived(actor.state, span_of(self._document, actor))


def _is_met(between: Sequence[str]) -> bool:
    """Whether words lead from where somebody goes to whom he meets there."""
    where = between.index("where") if "where" in between[: NEAR + 1] else REACH
    return len(between) <= REACH and (
        (where < REACH and all(word in TIMES for word in between[:where])) or MET.search(" ".join(between)) is not None
    )


def _is_capital(words: Sequence[str], actor: ActorMention) -> bool:
    """Whether a state is named by its capital: "in the Chadian capital"."""
    return words[actor.last : actor.last + 1] == ["capital"] and words[actor.first - 1] == "the"
