"""What the words around an official tell of whom he serves, where his title does not.

"In Cairo, Foreign Minister …", "… signed on behalf of Norway", "President Putin's spokesman", "accompanied by …".
"""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import OfficeRole
from seed.extract.allegiances.company import AWAY
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.names.gazetteer import places_in, seats
from seed.extract.officials.office import HEADS, is_title_word
from seed.extract.officials.official import Cast, Person, PersonMention, TitleMention
from seed.extract.officials.words import HONORIFICS
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found

REACH = 14
"""So many words on, somebody may be said to sign for a state."""
OPENING = 4
"""So many words may stand between a place that opens a sentence and whom it names: "In Cairo the junta's …"."""
BEGINS = 2
"""Within so many words a sentence begins with something."""
OF_A_STATE = frozenset("the government of republic commonwealth kingdom state federation".split())
"""Words between "represented" and the state's name."""
SIGNING = frozenset("signed sign signs signing inked initialled initialed pen signature signatures".split())
"""Words of signing, before "for" and the state for which it is done."""
SEVERAL = frozenset("delegation team mission group counterparts colleagues officials ministers leaders".split())
"""Those of a state whom a list names one by one."""
LISTING = frozenset("led headed by including comprising and as well of for the".split())
"""Words of a list of a body's members, beside their names and titles."""
PARTAKERS = frozenset("host hostess guest visitor delegate negotiator representative official leader".split())
"""What somebody is called who takes part in something for his state."""
NEAR = 4
"""So many words on, a state's name tells whose they are."""
SPECIAL = frozenset(["special", "personal"])
"""Words before an envoy."""
ENDS = frozenset([",", ".", ";", ")", "represented", ""])
STYLES = HONORIFICS | {"his", "her", "the", "with", "by", "also"}
"""Words between two of one state: "confers with President Idi and with the Minister"."""
THITHER = frozenset(["to", "in", "for", "from", "visited", "visit", "visits", "visiting"])
"""Words before a place that somebody goes to, or comes from."""
MET = re.compile(
    r"\bto (?:meet|see|confer)(?: with)?$|\bat the invitation of|\b(?:up)?on the invitation of"
    r"|\bas (?:the |a )?guests? of"
    r"|\bfor (?:\S+ ){1,8}(?:hours?|minutes|lunch|luncheon|dinner|breakfast|session|encounter) (?:[\"”] )?with"
    r"|\b(?:going over|discussing|talking|reviewing|conferring|negotiating|closeted|dining|meeting|holding talks)"
    r"(?: [\w-]+){0,6} with$"
    r"|\b(?:for|to hold|to have)(?: [\w-]+){0,3} (?:talks|meetings?|discussions|consultations|negotiations) with$"
)
"""Words between where somebody goes and whom he meets there."""
TIMES = frozenset(
    (
        ", on today tonight tomorrow yesterday next this last later later week month morning evening afternoon earlier "
        "monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)
"""Words between where somebody goes and "where": "to Lima on Tuesday, where"."""
TOGETHER = (["together", "with"], ["accompanied", "by"], ["flanked", "by"], ["along", "with"])
SET = frozenset(["in", "from", "at"])
"""Words before a place that a sentence is set in."""
THEY = frozenset(["he", "she", "they"])
"""Travellers who are not at home where a sentence is set."""
ASIDE = 10
"""So many words on, somebody is told of in a place: "In Chad, the former colony, Minister Idi"."""
_DASHES = (["-"], ["--"], ["—"], ["–"])
SIDES = frozenset(["side", "delegation", "team"])
SENT = frozenset("delegation team mission group officials experts delegates representatives party".split())
"""Those whom a ministry sends to be met by others."""
LEADING = frozenset("led headed leads heads leading heading lead head".split())
"""Words between who leads a side and whose it is, and the other way round."""
_LEADING = tuple([word] for word in LEADING)


class Cues:
    """The words of a document around its officials."""

    def __init__(self, document: Document, actors: Actors, cast: Cast) -> None:
        self._document = document
        self._actors = actors
        self._cast = cast
        self._named = {one.state for one in actors.mentions if is_country(one.state)}

    def of(self, person: Person) -> Found[ActorRef] | None:
        """Whom a person serves, by the first of the mentions that is told with it."""
        for mention in (mention for mention in self._cast.mentions if mention.person == person.ref):
            sentence = self._document.sentences[mention.sentence]
            for cue in (
                self._leads,
                self._behind,
                self._apposed,
                self._for_whom,
                self._belongs,
                self._with_whom,
                self._one_of,
                self._side,
                self._place,
                self._subject,
                self._host,
            ):
                if (found := cue(sentence, mention)) is not None:
                    return found
        return None

    def ministry_beside(self, person: Person) -> Found[ActorRef] | None:
        """The state whose ministry alone speaks where the person is first named."""
        reach = 2 if OfficeRole.SPOKESPERSON in person.roles else 1  # "Chad's foreign ministry denied it. … spokesman"
        for place in range(person.sentence, person.sentence - reach, -1):
            ministries = (one for one in self._actors.mentions if one.form is Form.MINISTRY and one.sentence == place)
            beside = (one for one in ministries if not self._sends(one))
            if found := {one.state: one for one in beside}:
                return self._found(*found.values()) if len(found) == 1 else None
        return None

    def _sends(self, ministry: ActorMention) -> bool:
        """Whether a ministry is told of only as having sent others: "took a team from the health ministry"."""
        before = _words(self._document.sentences[ministry.sentence])[: ministry.first]
        sent = [word for word in before[-3:] if word not in ("the", "a", "an")]
        return sent[-1:] in (["of"], ["from"]) and sent[-2:-1] != [] and sent[-2] in SENT

    def _leads(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "Minister Huq led the Bangladesh side", "the Indian delegation was headed by his counterpart Lal"."""
        words = _words(sentence)
        for actor in self._actors.of(sentence):
            ahead, behind = words[mention.last : actor.first], words[actor.last + 1 : mention.first]
            led = behind[-1:] == ["by"] and not LEADING.isdisjoint(behind)
            told = led or (ahead[:-1] if ahead[-1:] in (["the"], ["a"], ["an"]) else ahead)[-1:] in _LEADING
            side = actor.last + (words[actor.last : actor.last + 1] in (["'s"], ["’s"]))  # "Iraq's delegation"
            if words[side : side + 1] and words[side] in SIDES and told and len(ahead + behind) <= NEAR:
                return self._found(actor)
        return None

    def _behind(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "the Federal Minister for Foreign Affairs, Germany"."""
        words = _words(sentence)
        at = mention.last + 1
        while words[at : at + 1] and (words[at] in OF_A_STATE or words[at] == "of"):
            at += 1
        actor = self._actor_at(sentence, at)
        if words[mention.last : mention.last + 1] != [","] or actor is None or actor.form is not Form.NAME:
            return None
        following = words[actor.last] if actor.last < len(words) else ""
        listed = following == "," and self._actor_at(sentence, actor.last + 1) is not None
        return self._found(actor) if following in ENDS and not listed else None  # "the minister, Chad, Mali and Peru"

    def _apposed(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "The Chadian host, President Ali Idi", "Chadian delegate Ali Idi, a former minister"."""
        words = _words(sentence)
        for actor in (one for one in self._actors.of(sentence) if one.form is Form.DEMONYM):
            between = words[actor.last : mention.first]
            if between[:1] and between[0] in PARTAKERS and between[1:] in ([], [","]):
                return self._found(actor)
        return None

    def _for_whom(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "represented Grenada", "signed for Kenya", "on behalf of Norway", "on Norway's behalf"."""
        words = _words(sentence)
        others = [one.first for one in self._cast.of(sentence) if one.first >= self._listed(sentence, mention)]
        for actor in self._actors.of(sentence):
            between = words[mention.last : actor.first]
            if not between or len(between) > REACH or any(mention.last <= one < actor.first for one in others):
                continue
            while between and between[-1] in OF_A_STATE:
                between.pop()
            for_it = between[-1:] == ["for"] and not SIGNING.isdisjoint(between)  # "put pen to paper for Malawi"
            behalf = between[-1:] == ["on"] and words[actor.last : actor.last + 2] in (
                ["'s", "behalf"],
                ["’s", "behalf"],
            )
            told = between[-1:] in (["represented"], ["representing"]) or for_it
            if behalf or told or between[-2:] == ["on", "behalf"]:
                return self._found(actor)
        return None

    def _listed(self, sentence: Sentence, mention: PersonMention) -> int:
        """Where the list ends of those who do something together: "Minister Idi and Minister Deby signed for Chad"."""
        words, end = _words(sentence), mention.last
        for one in self._cast.of(sentence):
            if one.first >= end and words[end : one.first] in (["and"], [","], [",", "and"]):
                end = one.last
        return end

    def _belongs(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "President Putin's spokesman": the master's."""
        words = _words(sentence)[: mention.first]
        if words[-1:] not in (["'s"], ["’s"]):
            return self._sent_by_master(mention, words)
        if words[-2:-1] == ["country"]:
            named = [one for one in self._actors.of(sentence) if one.last < mention.first and is_country(one.state)]
            return self._found(named[-1]) if named else None
        return next((self._of(one) for one in self._before(mention) if one.last == mention.first - 1), None)

    def _sent_by_master(self, mention: PersonMention, words: Sequence[str]) -> Found[ActorRef] | None:
        """As in "the king's special envoy, Deputy Minister Idi": whom the one with that title serves."""
        envoy = [word for word in words[-5:] if word not in SPECIAL]
        if envoy[-2:] not in (["envoy", ","], ["emissary", ","]) or envoy[-3:-2] not in (["'s"], ["’s"]):
            return None
        master = envoy[-4:-3]
        told = [one for one in self._cast.titles if one.actor and one.title.bare.split()[:1] == master]
        return self._of(told[0]) if len({one.actor.state for one in told if one.actor}) == 1 else None

    def _with_whom(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "The Sultan of Oman is accompanied by …", "… are accompanying the Emir of Kuwait"."""
        words = _words(sentence)
        if words[:2] in TOGETHER and mention.first <= 4:
            following = [one for one in self._all(sentence) if one.first > mention.last]
            return self._of(following[0]) if following and words[mention.last] == "," else None
        for place, word in enumerate(words):
            if word == "accompanied" and place < mention.first and "by" in words[place + 1 : place + 3]:
                led = [one for one in self._before(mention) if one.last <= place]
                return self._of(led[-1]) if led else None
            if word == "accompanying" and mention.last <= place:
                guests = [one for one in self._all(sentence) if one.first > place]
                return self._of(guests[0]) if guests else None
        return None

    def _one_of(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "Chinese counterparts, including Minister Huang and …", "a U.S. delegation led by …, … and …"."""
        words = _words(sentence)
        for actor in (one for one in self._actors.of(sentence) if one.last < mention.first and is_country(one.state)):
            body = next(
                (at for at in range(actor.last, actor.last + NEAR) if words[at : at + 1] and words[at] in SEVERAL), 0
            )
            body = 0 if "," in words[actor.last : body] else body  # "at the invitation of Chad, a delegation led by"
            behind = [word for word in words[body + 1 : mention.first] if word.isalpha()] if body else []
            led = behind[:2] in (["led", "by"], ["headed", "by"]) or behind[:1] in (["including"], ["comprising"])
            others = any(actor.last <= one.first < mention.first for one in self._actors.of(sentence))
            if led and not others and self._is_list(sentence, body + 1, mention.first):
                return self._found(actor)
        return None

    def _is_list(self, sentence: Sentence, first: int, last: int) -> bool:
        """Whether words name only officials one after another, with their titles: what they do ends a list."""
        named = {at for one in self._cast.of(sentence) for at in range(one.first, one.last)}
        words = (token.text for at, token in enumerate(sentence.tokens[first:last], first) if at not in named)
        return all(not word[:1].islower() or word in LISTING or is_title_word(word) for word in words)

    def _side(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "On the Rwandan side: Vincent Okello, Minister of …; …", "and, on the Chadian side, Ali Idi"."""
        words = _words(sentence)
        sides = [
            actor
            for actor in self._actors.of(sentence)
            if actor.last < mention.first
            and words[actor.last] in SIDES
            and {"on", "from", "for"} & set(words[max(actor.first - 2, 0) : actor.first])
            and (actor.first <= BEGINS or words[actor.last + 1] in (",", ":", "by", "were", "was", "there"))
        ]
        listed = sides and self._is_list(sentence, sides[-1].last + 1, mention.first)
        begins = sides and sides[-1].first <= BEGINS
        return self._found(sides[-1]) if listed or begins else None

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
        others = any(last <= one.first < mention.first for one in self._all(sentence))
        between = _words(sentence)[last : mention.first]
        others = others or not (THEY.isdisjoint(between) or "and" in between[-4:])  # "In Lima, she will be joined by"
        return found if last <= mention.first <= last + ASIDE and not others else None

    def _set_in(self, sentence: Sentence) -> tuple[int, Found[ActorRef]] | None:
        """The state where a sentence is set, as it says first of all, and where that ends: "In Cairo", "LIMA --"."""
        words = _words(sentence)
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
        return actor if actor and _is_capital(_words(sentence), actor) else None

    def _subject(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "Beijing rejected the protest, with spokeswoman Hua Okello saying": the subject's."""
        words = _words(sentence)
        before = [one for one in self._actors.of(sentence) if one.last <= mention.first]
        told = words[: mention.first][-2:] == [",", "with"] or words[: mention.first][-3:-1] == [",", "with"]
        return self._found(before[0]) if told and len({one.state for one in before}) == 1 else None

    def _host(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "travels to Mumbai to meet Eknath Okello", "arrives in Delhi, where he is welcomed by Meena Okello"."""
        words = _words(sentence)
        if self._cast.persons[mention.person].sentence < sentence.index:
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
            others = any(last <= one.first < mention.first for one in self._all(sentence))
            if goes_there and not others and state in self._named | capitals and _is_met(between):
                return derived(state, self._document.span_of(sentence.tokens[first:last]))
        return None

    def paired(self, person: Person) -> Found[ActorRef] | None:
        """Whom the head of state or of government serves beside whom somebody of lower office is named; and he."""
        if person.roles & HEADS:
            return self._above(person)
        for mention in (mention for mention in self._cast.mentions if mention.person == person.ref):
            sentence = self._document.sentences[mention.sentence]
            words = _words(sentence)
            for one in self._before(mention):
                between = [word for word in words[one.last : mention.first] if word.rstrip(".") not in STYLES]
                heads = isinstance(one, PersonMention) and self._cast.persons[one.person].roles & HEADS
                if heads and between in (["and"], [","], [",", "and"]):
                    return self._of(one)
        return None

    def _above(self, person: Person) -> Found[ActorRef] | None:
        """As in "to meet President Okello and Foreign Minister Abara", of whom only the minister's state is known."""
        for mention in (mention for mention in self._cast.mentions if mention.person == person.ref):
            sentence = self._document.sentences[mention.sentence]
            words = _words(sentence)
            for one in self._cast.of(sentence):
                lower = not self._cast.persons[one.person].roles & (HEADS | AWAY)
                if lower and words[mention.last : one.first] == ["and"] and "between" not in words[: mention.first]:
                    return self._of(one)
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


def _words(sentence: Sentence) -> list[str]:
    return [token.text.lower() for token in sentence.tokens]


def _is_capital(words: Sequence[str], actor: ActorMention) -> bool:
    """Whether a state is named by its capital: "in the Chadian capital"."""
    return words[actor.last : actor.last + 1] == ["capital"] and words[actor.first - 1] == "the"
