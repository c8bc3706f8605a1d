"""Where the parser is set right: "left for Lima to meet Orlov" is no "for Lima to meet", but a journey."""

from collections.abc import Iterator, Sequence

from seed.extract.names.actor import ActorMention
from seed.extract.names.gazetteer import country_of
from seed.extract.officials.official import TitleMention
from seed.extract.sentences.clause import ASKING, PLEDGING, SUBJECTS
from seed.extract.sentences.retied.apart import part_from_told, part_opening, part_others, part_persons
from seed.extract.sentences.retied.aside import part_aside
from seed.extract.sentences.retied.gapped import retie_next
from seed.extract.sentences.retied.own_subject import DOING, SINCE, part_clauses, part_object, retie_dated
from seed.extract.sentences.retied.tied import part_aim, part_purpose
from seed.extract.sentences.unit import Unit, UnitKind
from seed.extract.text.node import Node, Nodes

GOING = frozenset("leave depart fly head travel sail embark".split())
"""Verbs of those who go "for" somewhere."""
PLACES = (UnitKind.WORD, UnitKind.ACTOR)
"""What the words may be for where somebody goes: a city, a state."""
OPENINGS = ("prep", "mark", "csubj", *SUBJECTS)
"""How what tells where or when is tied to a verb, rightly or not: "Meeting in Lima, they agreed"."""
WHEN = frozenset(["after", "before"])
"""What leads to talks, or to a clause."""
TALKS = frozenset("talk negotiation contact discussion".split())
WILLS = frozenset(
    (
        "offer readiness willingness intention intent proposal request openness desire wish eagerness refusal pledge "
        "promise appeal suggestion determination"
    ).split()
)
"""What somebody tells that he may or will do something."""
CALLS = frozenset(["call", "conversation", "meeting"])
"""In what somebody says something to another."""
SAYING = frozenset("say tell add warn insist stress note declare reiterate reaffirm".split())
SENT = frozenset(["mission", "team", "delegation", "expert", "official", "negotiator", "representative", "envoy"])
"""Those who may be sent by several at once."""


def retie(nodes: Nodes, units: tuple[Unit, ...]) -> None:
    """Tie words to those that they belong to, before anything is read from how they hang together."""
    for word in nodes:
        if units[word.i].kind is UnitKind.DATE and word.dep_ in ("pobj", "dobj", "conj", "npadvmod"):
            _retie_day(word, units)
        elif word.tag_ == "TO" and word.dep_ == "aux" and word.head.dep_ == "advcl":
            _retie_will(word)
            _retie_agreed(word.head)
        elif word.tag_ == "TO" and word.dep_ == "aux" and word.head.dep_ in ("acl", "relcl"):
            _retie_agreed(word.head)
            part_purpose(word.head)
        elif word.dep_ == "mark" and word.lower_ == "for":
            _retie_journey(word, units)
        elif word.lower_ in SINCE and word.dep_ in ("mark", "prep"):
            retie_dated(word)
            part_from_told(word, units)
        elif word.lower_ == "ahead" and word.dep_ == "advmod":
            part_from_told(word, units)
        elif word.lower_ == "in" and word.dep_ == "prep" and word.i and word.doc[word.i - 1].lower_ == ",":
            _retie_call(word)
        elif word.lower_ == "with" and "worth" in (word.head.lower_, word.head.head.lower_):
            _retie_worth(word)
        elif word.lower_ == "with" and word.dep_ == "prep" and word.head.i < word.i:
            part_aim(word)
        elif word.lower_ == "worth" and word.dep_ == "pobj":
            _retie_worth_behind(word, units)
        elif word.tag_ == "TO" and word.dep_ == "prep":
            word.pos_ = "ADP"  # "has not agreed to talks"
        elif word.tag_ == "TO" and (word.head.tag_ == "NNS" or word.head.lower_ == "direct"):
            _retie_talks(word)
        elif word.dep_ == "conj" and units[word.head.i].kind is UnitKind.DATE:
            retie_next(word, units)
        elif word.dep_ == "conj" and word.tag_ == "NNS" and word.lemma_ in SENT:
            _retie_missions(word, units)
        elif word.dep_ in ("npadvmod", "appos", "dep") and units[word.i].kind is UnitKind.ACTOR:
            _retie_members(word, units)
        elif word.dep_ in ("nmod", "compound") and units[word.i].kind in (UnitKind.PERSON, UnitKind.TITLE):
            part_persons(word, units)
        elif word.i == 0 and word.dep_ == "compound":
            part_opening(word, units)
        elif word.lower_ == "others" and word.dep_ == "pobj":
            part_others(word, units)
        elif word.dep_ in ("aux", "auxpass") and word.lemma_ == "be" and word.head.i < word.i:
            _retie_inverted(word, word.head, units)
        elif word.dep_ == "csubj" and word.tag_ == "VBG" and word.head.lemma_ == "be":
            _retie_inverted(word.head, word, units)
        elif word.pos_ == "VERB" and word.dep_ == "conj":
            part_clauses(word, units)
        elif word.pos_ in ("VERB", "AUX") and word.dep_ in ("ROOT", "ccomp"):
            part_aside(word)
            _retie_subjects(word, units)
            part_object(word, units)
            part_clauses(word, units)


def _retie_day(day: Node, units: tuple[Unit, ...]) -> None:
    """Part a day from the name before it, where no preposition does: "arrived in Chad | Tuesday"."""
    name = day.doc[day.i - 1] if day.i else day
    verb = next((above for above in day.ancestors if above.pos_ == "VERB"), None)
    for child in day.children if day.dep_ == "npadvmod" and name.head is day.head else ():
        if child.dep_ == "conj" and units[child.i].kind in DOING and units[name.i].kind in DOING:
            child.hang(name, "conj")  # "met Orlov Monday and | Berg Tuesday"
    if name.head is not day or units[name.i].kind not in DOING or verb is None:
        return
    alone = day.head is verb and not any(child.dep_ == "dobj" for child in verb.children)
    if day.dep_ == "npadvmod" and not (alone and verb.i < name.i):
        return
    name.hang(day.head, "dobj" if day.dep_ == "npadvmod" else day.dep_)
    for child in list(day.children):
        if child.i < name.i:
            child.hang(name, child.dep_)
    day.hang(verb, "npadvmod")


def _retie_inverted(be: Node, verb: Node, units: tuple[Unit, ...]) -> None:
    """Let him be the subject who is told last: "Also paying a call on the minister was Orlov"."""
    behind = [child for child in be.children if child.i > be.i and child.dep_ in ("attr", *SUBJECTS)]
    own = any(child.dep_ in SUBJECTS for child in verb.children)
    if verb.tag_ in ("VBG", "VBN") and not own and behind and _is_doing(behind[0], units):
        behind[0].hang(verb, "nsubj" if verb.tag_ == "VBG" else "nsubjpass")


def _retie_journey(word: Node, units: tuple[Unit, ...]) -> None:
    place = next((child for child in word.head.children if child.dep_ == "nsubj" and child.i > word.i), None)
    if place is not None and _is_gone_to(place, units) and _is_going(word.head.head):
        word.hang(word.head.head, "prep")
        place.hang(word, "pobj")


def _retie_will(to: Node) -> None:
    """Tie what somebody offers or wants to the noun that tells so: "renewed his offer | to hold talks"."""
    verb, noun = to.head, to.doc[to.i - 1] if to.i else to
    if verb.head.lemma_ in ASKING and any(child.dep_ == "agent" for child in verb.head.children):
        verb.dep_ = "xcomp"  # "has been invited by Orlov | to visit"
    wanted = noun.pos_ == "NOUN" and noun.lemma_ in WILLS and noun.dep_ in ("dobj", "nsubjpass", "pobj")
    if wanted and verb.tag_ == "VB" and noun.i > verb.head.i and verb.head in noun.ancestors:
        verb.hang(noun, "acl")


def _retie_agreed(verb: Node) -> None:
    """Tie what several agreed on to that, not to the talks at which they did: "agreed at talks in Lima | to meet"."""
    talks = next((one for one in verb.ancestors if one.dep_ == "pobj" and one.head.lower_ in ("at", "during")), verb)
    agreed = talks.head.head
    settled = any(child.dep_ in ("xcomp", "ccomp") for child in agreed.children)
    tied = verb.head == talks or verb.head.tag_ in ("VBG", "VBN")  # "at talks in Lima aimed at ending it"
    meant = talks.lemma_ in TALKS | MEETINGS and agreed.lemma_ in PLEDGING and agreed.i < talks.i < verb.i
    if tied and meant and not settled:
        verb.hang(agreed, "xcomp")


MEETINGS = frozenset("meeting summit session round conference".split())


def _retie_call(within: Node) -> None:
    """Tie the call in which something is said to who says it: "said that Chad was right, in a call with Orlov"."""
    call = next((child for child in within.children if child.dep_ == "pobj" and child.lemma_ in CALLS), None)
    said = next((above for above in within.ancestors if above.dep_ == "ccomp" and above.i < within.i), None)
    if call is not None and said is not None and said.head.lemma_ in SAYING and said.head.i < said.i:
        within.hang(said.head, "prep")


def _retie_worth(with_: Node) -> None:
    """Part with whom something is from what it is worth: "signed deals worth 30 million dollars with Chad and Mali"."""
    worth = with_.head if with_.head.lower_ == "worth" else with_.head.head
    above = worth.head
    nouns = [above] if above.pos_ == "NOUN" else [child for child in above.children if child.dep_ == "dobj"]
    if nouns and nouns[0].i < with_.i:
        with_.hang(nouns[0], "prep")


def _retie_worth_behind(worth: Node, units: tuple[Unit, ...]) -> None:
    """Let something be for a state, and not for its worth: "announced loans for Chad worth 30 million dollars"."""
    state = next((child for child in worth.children if child.i == worth.i - 1), None)
    if state is not None and state.dep_ == "compound" and units[state.i].kind is UnitKind.ACTOR:
        state.hang(worth.head, "pobj")
        worth.hang(state, "amod")


def _retie_missions(sent: Node, units: tuple[Unit, ...]) -> None:
    """Let those be sent by both of whom only the last is tied to them: "UNIDO and World Bank missions are expected"."""
    first = sent.head
    between = [one.lower_ for one in sent.doc[first.i + 1 : sent.left_edge.i]]
    last = next((child for child in sent.children if child.dep_ == "compound"), None)
    if last is None or between != ["and"] or any(units[one.i].kind is not UnitKind.ACTOR for one in (first, last)):
        return
    if first.dep_ in (*SUBJECTS, "dobj", "pobj") and first.head is not first:
        sent.hang(first.head, first.dep_)
        first.hang(sent, "compound")


def _retie_members(state: Node, units: tuple[Unit, ...]) -> None:
    """Tie a list of states to those whom its first qualifies: "the ministers of Chad | , Peru and Mali have met"."""
    before = state.doc[state.i - 2] if state.i > 1 and state.nbor(-1).lower_ == "," else state
    plural = before is not state and _is_of_state(before, units)
    listed = any(one.dep_ == "conj" and units[one.i].kind is UnitKind.ACTOR for one in state.children)
    if plural and listed and before not in state.subtree:
        state.hang(before, "conj")


def _is_of_state(noun: Node, units: tuple[Unit, ...]) -> bool:
    """Whether a word stands for several in an office of one state: "the ministers of Chad"."""
    title = units[noun.i].mention
    return isinstance(title, TitleMention) and title.plural and title.actor is not None


def _retie_talks(to: Node) -> None:
    """Part what somebody agrees to from what he does: "agreed to talks", "to direct talks", taken for verbs."""
    taken, verb = to.head, to.head.head
    talks = taken if taken.tag_ == "NNS" else next((one for one in taken.children if one.lemma_ in TALKS), None)
    if talks is None or taken.dep_ != "xcomp" or verb.pos_ != "VERB" or not to.i < taken.i < to.i + 2:
        return
    to.hang(verb, "prep")
    to.pos_ = "ADP"
    talks.hang(to, "pobj")
    if taken is not talks:
        taken.hang(talks, "amod")


def _retie_subjects(verb: Node, units: tuple[Unit, ...]) -> None:
    """Part those who do it from where they do: "At a ceremony in Lima, Chad, Mali and Niger signed a treaty"."""
    opening = next((child for child in verb.children if child.i < verb.i and child.dep_ in OPENINGS), None)
    if opening is None or verb.i < 1:
        return
    told = [child for child in verb.children if child.dep_ in ("csubj", "expl", *SUBJECTS)]
    meeting = told == [opening] and opening.tag_ == "VBG" and not any(one.dep_ == "nsubj" for one in opening.children)
    bare = not any(opening.children) and (opening.dep_ == "prep" or opening.lower_ in WHEN)
    parted = bare and len(told) == 1 and told[0].left_edge.i == opening.i + 1  # "After [talks in Lima, Chad and]"
    if told and not (meeting or parted):
        _retie_place(told[0], units)
        return
    members = _listed_before(verb, units, opening)
    if not members:
        return
    if meeting:
        opening.dep_ = "advcl"
    if parted:
        opening.dep_ = "prep"
        told[0].hang(opening, "pobj")
    _make_subjects(members, verb)


def _make_subjects(members: Sequence[Node], verb: Node) -> None:
    first, *others = members
    first.hang(verb, "nsubj")
    for one in others:
        if one.head not in members:
            one.hang(first, "conj")


def _retie_place(first: Node, units: tuple[Unit, ...]) -> None:
    """Part the state that a place is in from those who do something there: "in Lima, Peru, Orlov and Berg met"."""
    at = first.left_edge.i - 2
    members = list(_chain(first)) if at > 0 and first.dep_ == "nsubj" and units[first.i].kind is UnitKind.ACTOR else []
    behind = _without_place(members, units) if len(members) > 1 and first.doc[at].dep_ == "pobj" else members
    if len(behind) < len(members):
        _make_subjects(behind, first.head)
        first.hang(first.doc[at], "appos")


def _without_place(members: list[Node], units: tuple[Unit, ...]) -> list[Node]:
    """Those of a list that are not but the state that the place before it is in: "in Lima, Peru, Chad and Mali"."""
    first, *others = members
    if units[first.i].kind is not UnitKind.ACTOR or not others or not _is_behind_comma(first):
        return members
    mention = units[first.i].mention
    within = isinstance(mention, ActorMention) and country_of(first.doc[first.left_edge.i - 2].text) == mention.state
    named = all(units[one.i].kind in (UnitKind.PERSON, UnitKind.TITLE) for one in others)
    return others if (within or named) and _is_behind_comma(others[0]) else members


def _is_behind_comma(node: Node) -> bool:
    return node.left_edge.i > 1 and node.doc[node.left_edge.i - 1].lower_ == ","


def _listed_before(verb: Node, units: tuple[Unit, ...], opening: Node) -> list[Node]:
    """The names right before a verb that the parser lists with the place before them; those behind its comma."""
    helping = [child.i for child in verb.children if child.dep_ in ("aux", "auxpass", "advmod", "neg")]
    start = min([verb.i, *(place for place in helping if opening.i < place < verb.i)])
    start -= start > 0 and verb.doc[start - 1].lower_ == ","
    if start < 1:
        return []
    last = verb.doc[start - 1]
    while last.dep_ != "conj" and last.head.i < verb.i and last.head != last:
        last = last.head
    listed = list(_chain(last))
    if not listed or listed[0].dep_ not in ("pobj", "npadvmod"):
        return []
    members = [one for one in listed[listed[0].dep_ == "pobj" :] if one.i <= last.i]
    closed = [place for place, one in enumerate(members[:-1]) if one.doc[one.left_edge.i - 1].lower_ == "and"]
    members = members[closed[-1] + 1 :] if closed else members
    parted = bool(members) and _is_behind_comma(members[0]) and all(_is_doing(one, units) for one in members)
    return _without_place(members, units) if parted else []


def _chain(last: Node) -> Iterator[Node]:
    """The words of a list, from its first."""
    first = last
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    yield from sorted((first, *first.conjuncts), key=lambda one: one.i)


def _is_doing(node: Node, units: tuple[Unit, ...]) -> bool:
    """Whether a word means somebody who acts, or whom several of whom act for: "Chad and Peru's ministers"."""
    return units[node.i].kind in DOING or any(units[child.i].kind in DOING for child in node.children)


def _is_gone_to(place: Node, units: tuple[Unit, ...]) -> bool:
    """Whether somebody goes to it, and does not only leave it something to do: a name, of nobody."""
    infinitive = place.head.tag_ == "VB" and any(child.lower_ == "to" for child in place.head.children)
    return infinitive and place.pos_ == "PROPN" and units[place.i].kind in PLACES


def _is_going(verb: Node) -> bool:
    """Whether somebody sets out, by himself: not "leaves it for Chad to decide", nor "was left for Chad to settle"."""
    left = (child for child in verb.children if child.dep_ in ("dobj", "nsubjpass", "auxpass", "dative"))
    return verb.lemma_ in GOING and all(one.dep_ == "dobj" and one.pos_ == "PROPN" for one in left)
