"""Those who were together though no word for a meeting tells so: "Minister Idi showed President Ruiz round the port".

What the officials of two states are told, in one clause of an article's text, to have done with one another, of whose
meeting nothing else tells. What can be done from afar is none: messages, remarks, decisions, attacks.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from db.vocabulary import Modality
from seed.extract.meetings.circumstances.circumstance import described
from seed.extract.meetings.event import LEAD, Event
from seed.extract.meetings.frame import Frame, distinct
from seed.extract.meetings.frames.occasion import DELEGATES, MEALS
from seed.extract.names.actor import is_country
from seed.extract.sentences.apposition import is_listed
from seed.extract.sentences.clause import by_behind_clause, is_none, prepositional, subjects
from seed.extract.sentences.modality import modality
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.date_mention import DateMention
from seed.extract.text.node import Node
from seed.extract.text.speech import cue_of
from seed.reference.table import read_rows

PRESENT = Frame("PRESENCE", None)
"""What is recorded as how such a meeting is told."""
OFFICIALS = (UnitKind.PERSON, UnitKind.TITLE)
NEWS = (Modality.ACTUAL, Modality.PLANNED)
AHEAD = (Modality.PLANNED, Modality.HYPOTHETICAL)
"""What an event is that has not taken place, besides what those who are to meet again have done."""
DAYS = re.compile(r"\b(?:today|yesterday|tonight|tomorrow|morning|afternoon|evening|night|this week)\b", re.I)
"""Words for a day of an event, or for a part of one."""
PRONOUNS = frozenset("he she him her they them".split())
PARTS = frozenset("conj appos compound flat nmod".split())
"""What depends so on somebody stands in his place."""
FELLOWS = frozenset("counterpart colleague peer homologue".split())
"""What somebody is to those of another state who hold his office."""
ASKING = ("on", "upon", "to")
"""What leads to whom somebody calls on, or appeals to, to do something."""
GETTING = frozenset(["receive", "get"])
"""Verbs that tell of no host where it is one of LETTERS that was received."""
LETTERS = frozenset("letter invitation note reply report card gift".split())
"""What is received from somebody by whose hand it need not have come."""
APART = frozenset("ccomp relcl advcl parataxis csubj mark".split())
"""What depends so on a verb is told in another clause."""


def read_presence(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> Iterator[Event]:
    """The meetings in an article's opening that are told by nothing but what two did together.

    Args:
        sentences: the article's.
        sides: who they mean.
        events: the meetings that words for one tell of; beside these, only those named are told to have met others.
    """
    known = [(one.actors, one.sentences if one.modality in AHEAD else None) for one in events]
    opening = [one for one in sentences if one.sentence.is_body][:LEAD]
    goes_on = bool(opening) and _has_day(opening[0])
    ahead = any(one.modality is Modality.PLANNED for one in events)
    for parsed in opening:
        if not any(_is_official(parsed, node) for node in parsed.nodes):
            continue
        has_day = _has_day(parsed)
        for verb in (one for one in parsed.nodes if one.pos_ == "VERB" or _is_being_guest(one)):
            dated = has_day or (goes_on and verb.tag_ == "VBD" and parsed is not opening[0])
            told = dated or _has_place(parsed, verb)
            if not told and not ahead:
                continue
            found = _together(parsed, sides, verb)
            parties = actors_of(found).keys()
            named = all(side.person for side in found)
            if found and (one := _known(events, found, parsed, sides, verb)):
                one.sides = distinct([*one.sides, *found])
                continue
            if not told:
                continue
            done = verb.tag_ == "VBD"  # before what another sentence tells to come
            others = [one for one, ahead in known if ahead is None or not done or parsed in ahead]
            if found and not any(parties <= one or len(parties & one) > 1 for one in others) and (named or not events):
                known.append((frozenset(parties), None))
                yield described(sides, parsed, verb, found, PRESENT)


def _is_being_guest(verb: Node) -> bool:
    """Whether somebody is told to have been a guest: "was guest of honour at a barbecue put on by Orlov"."""
    return verb.lemma_ == "be" and any(child.dep_ == "attr" and child.lemma_ == "guest" for child in verb.children)


def _known(events: Sequence[Event], found: Sequence[Side], parsed: Parsed, sides: Sides, verb: Node) -> Event | None:
    """The only meeting told of the same two, at which they did or are to do something: "are to go over the draft".

    One that took place is the only one of the article; one to come is told right before, and they are to do it both.
    """
    theirs = [one for one in events if one.actors == actors_of(found).keys() and one.modality in NEWS]
    if len(theirs) != 1:
        return None
    near = 0 <= parsed.sentence.index - theirs[0].sentences[-1].sentence.index <= 1
    if theirs[0].modality is Modality.PLANNED:
        doing = actors_of([side for side in _officials(parsed, sides, subjects(verb)) if side.person]).keys()
        both = near and doing == theirs[0].actors
        return theirs[0] if both and modality(parsed, verb, None, None) is Modality.PLANNED else None
    return theirs[0] if len(events) == 1 and theirs[0].modality is Modality.ACTUAL else None


def _together(parsed: Parsed, sides: Sides, verb: Node) -> list[Side]:
    """The officials of two states of whom one did something with the other; nobody else."""
    if (
        _is_distant(verb)
        or _is_asked(verb)
        or _is_of_noun_before(verb)
        or any(child.dep_ == "neg" for child in verb.children)
        or any(map(is_none, subjects(verb)))
    ):
        return []
    agents = [one for one in _agents(verb) if _is_official(parsed, one)]
    if agents and not _officials(parsed, sides, agents):
        return []  # "the envoys of Chad and Peru were received by Orlov", whoever he serves
    who = _officials(parsed, sides, [*subjects(verb), *_agents(verb), *by_behind_clause(verb)])
    words = list(_within(verb)) if who else []
    if not who or any(one.lemma_.lower() in afar("NOUN") | afar("THING") for one in words):
        return []
    borne = any(child.dep_ == "nsubjpass" and _is_official(parsed, child) for child in verb.children)
    if borne and not _moves(verb) and _deed(verb) not in near("GIVE"):
        return []  # "was granted asylum by"
    whom = _officials(parsed, sides, [one for one in words if _is_near(one, verb)] + _waiting(verb))
    found = distinct([*who, *whom])
    several = len(actors_of(found)) > 2  # who may have done it each at home: "the ministers of Chad, Mali and Togo"
    told = len(actors_of(found)) > 1 and any(side.antecedent is None for side in found)
    alone = all(side in who for side in whom)
    told = told and any(map(is_country, actors_of(found)))  # bodies' people are where others meet
    return found if told and not (several and alone and not _has_place(parsed, verb)) else []


def _is_asked(verb: Node) -> bool:
    """Whether somebody far away is told to do it, or blamed for it: "called on Chad to act", "reject its plan to"."""
    above = verb.head.head if verb.head.dep_ == "dobj" else verb.head
    told = verb.tag_ == "VB" and any(child.lower_ == "to" for child in verb.children) and above.pos_ == "VERB"
    asked = [child for child in above.children if child.dep_ == "dobj"] + list(prepositional(above, *ASKING))
    return told and _is_distant(above) and any(above.i < one.i < verb.i for one in asked)


def _is_of_noun_before(verb: Node) -> bool:
    """Whether what one has with another was told before: "the close ties (they said) he had with Orlov"."""
    return verb.lemma_ == "have" and not any(child.dep_ == "dobj" for child in verb.children)


def _waiting(verb: Node) -> list[Node]:
    """Who waited where somebody came: "was driven to the palace, where Orlov was waiting"."""
    clauses = (one for one in verb.subtree if one.dep_ in ("relcl", "advcl") and one.lemma_ in ("wait", "stand"))
    there = (one for one in clauses if any(child.lower_ == "where" for child in one.children))
    return [noun for clause in there for noun in subjects(clause)]


def _agents(verb: Node) -> Iterator[Node]:
    """Who does what is told in the passive, whatever the parser ties him to: "was handed to him at his office by"."""
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    words = _within(verb) if passive and verb.tag_ == "VBN" else verb.children
    yield from (one for by in words if by.lower_ == "by" for one in by.children if one.dep_ == "pobj")


def _officials(parsed: Parsed, sides: Sides, nodes: Iterable[Node]) -> list[Side]:
    """Whom those words mean that mean somebody in office, by name or by a pronoun, or delegates of a state."""
    meant = (one for one in nodes if _is_official(parsed, one) and not _only_describes(parsed, one))
    return [side for one in meant for side in sides.of(parsed, one) if side.ref]


def _only_describes(parsed: Parsed, node: Node) -> bool:
    """Whether a title behind a name tells only what else its bearer is: "Orlov, a former Chadian president, showed"."""
    named = node.dep_ == "appos" and parsed.unit(node.head).kind is UnitKind.PERSON
    return named and not is_listed(parsed, node)


def _has_place(parsed: Parsed, verb: Node) -> bool:
    """Whether it is told where something was done: "here", "in Lima"."""
    return any(one.lower_ == "here" for one in parsed.nodes) or place_of(parsed, verb) is not None


def _has_day(parsed: Parsed) -> bool:
    """Whether a sentence tells of what day it is: "Friday", "4 March", "yesterday"; not "last year"."""
    dates = (parsed.unit(one).mention for one in parsed.nodes)
    return any(
        one.day is not None or one.weekday is not None or DAYS.search(one.span.text) is not None
        for one in dates
        if isinstance(one, DateMention)
    )


def _is_distant(verb: Node) -> bool:
    """Whether what a verb tells can be done to somebody far away: "accused", "wrote to", "succeeded"."""
    return not {verb.lemma_.lower(), _deed(verb)}.isdisjoint(afar("VERB") | afar("CLAUSE")) or _speaks(verb)


def _speaks(verb: Node) -> bool:
    """Whether a verb by itself is one of speech: "said"; not "took", though "took note" is."""
    cue = cue_of(verb)
    return cue is not None and not cue.needs


def _is_near(node: Node, verb: Node) -> bool:
    """Whether no preposition parts somebody from what was done: "about President Ruiz"; nor is he only an owner."""
    if not _is_tied(node, verb):
        return False
    if verb.lemma_ in GETTING and node.head.lower_ == "from" and any(c.lemma_ in LETTERS for c in verb.children):
        return False  # "received a letter from": by whose hand it came, another tells
    while node != verb and node.head != node:
        guest = node.head.lower_ == "as" and node.lemma_ == "guest"
        if node.head.pos_ == "ADP" and node.head.lower_ in afar("ADP") and not guest:
            return False
        node = node.head
    return True


def _is_tied(node: Node, verb: Node) -> bool:
    """Whether what ties somebody to a deed tells that he was near: "planted it with him", "took him round the port".

    Not "scolded him", "froze the assets of him": such verbs are without number, those that
    bring people together few.
    """
    while node.dep_ in PARTS and node.head not in (node, verb):
        node = node.head
    by = node.head
    if node.dep_ == "poss":
        return by.lemma_ in near("NOUN")
    if node.dep_ == "dobj":
        return _moves(by)
    if node.dep_ == "dative":
        return _deed(by if by.pos_ == "VERB" else by.head) in near("GIVE")
    if node.dep_ == "pobj" and by.lower_ == "of":
        if by.head.tag_ == "NNP":
            return False  # "Idi, the envoy of President Ruiz"
        return by.head.dep_ not in ("dobj", "nsubjpass") or by.head.lemma_ in near("NOUN")
    return node.dep_ != "pobj" or by.lower_ != "between" or by.head.pos_ == "VERB"


def _moves(verb: Node) -> bool:
    """Whether what is done to somebody needs whoever does it to be near: "hugged", "had to dinner", not "scolded"."""
    way = any(one.lower_ in near("WAY") for one in verb.children if one.dep_ == "prep")
    return way or _deed(verb) in near("MOVE") or any(one.lemma_ in MEALS for one in prepositional(verb, "to"))


def _deed(verb: Node) -> str:
    """What a verb is called together with its particle: "see off", "hand over"."""
    particle = next((child.lower_ for child in verb.children if child.dep_ == "prt"), None)
    return f"{verb.lemma_.lower()} {particle}" if particle else verb.lemma_.lower()


def _is_official(parsed: Parsed, node: Node) -> bool:
    told = node.lemma_ in DELEGATES or node.lemma_ in FELLOWS or node.lower_ in PRONOUNS
    return told or parsed.unit(node).kind in OFFICIALS


def _within(node: Node) -> Iterator[Node]:
    """The words of a clause, without those of others that depend on it."""
    for child in node.children:
        own = child.pos_ in ("VERB", "AUX") and any(one.dep_ in ("nsubj", "nsubjpass") for one in child.children)
        if child.dep_ in APART or (child.dep_ == "conj" and own):
            continue
        yield child
        yield from _within(child)


@cache
def afar(part: str) -> frozenset[str]:
    """The words of a part of speech that tell of what is done from afar.

    CLAUSE and THING are verbs and nouns which tell so only of who did something with whom: "sided with", "took issue".
    """
    rows = read_rows("distance_words.csv", ("lemma", "part"))
    return frozenset(row.text("lemma") for row in rows if row.text("part") == part)


@cache
def near(part: str) -> frozenset[str]:
    """What tells that one is near another: verbs of moving or giving, nouns, prepositions and ways."""
    rows = read_rows("nearness_words.csv", ("lemma", "part"))
    return frozenset(row.text("lemma") for row in rows if row.text("part") == part)
