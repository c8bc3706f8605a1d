"""Meetings that were told before: "the talks", "their next meeting", and what is told of them afterwards."""

import re
from collections.abc import Sequence

from db.vocabulary import Modality
from seed.extract.meetings.circumstances.undone import UNDOING
from seed.extract.meetings.event import Event
from seed.extract.meetings.telling import COMMISSIONS, is_passive, verb_of
from seed.extract.sentences.clause import SUBJECTS, aside_behind, phrase, prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.purpose import TIMETABLED
from seed.extract.sentences.reported import SAYING
from seed.extract.text.node import Node


def is_known(node: Node) -> bool:
    """Whether a noun, or that of a verb, is one that was told of before: "the talks", not "talks" or "their next"."""
    nouns = [node, *(child for child in node.children if child.dep_ in ("nsubj", "nsubjpass", "dobj"))]
    verb = verb_of(node)
    said = verb.dep_ == "ccomp" and verb.head.lemma_ in SAYING  # "said that the trip was off"
    if not (verb.dep_ in ("ROOT", "conj") or said) or (node is not verb and node.dep_ not in SUBJECTS):
        return False
    if any(map(_is_no_such, nouns)):
        return True
    return any(child.lower_ in ("the", "this", "these") for noun in nouns for child in noun.children) and not any(
        child.lemma_ in OTHER for noun in nouns for child in noun.children
    )


def _is_no_such(noun: Node) -> bool:
    """Whether a noun denies what was told before: "no such meeting took place"."""
    return noun.lemma_ in PLANS and {"no", "such"} <= {child.lower_ for child in noun.children}


def is_another(node: Node) -> bool:
    """Whether a word means one more event of those who met: "the next meeting", "is to host the third round"."""
    if node.tag_ == "VBN" and node.lemma_ in HOLDING and (whole := _held_aside(node)):
        return whole.lemma_.lower() in ROUNDS and _is_session(whole) and is_in_row(whole)
    if node.pos_ in ("VERB", "AUX"):
        done = node.lemma_ in HOLDING or phrase(node) in UNDOING or (node.lemma_ == "drop" and is_passive(node))
        return done and any(_is_one_more(child) for child in (*node.children, *_object_astray(node)))
    round_ = node.head.head if node.dep_ == "pobj" and node.head.lower_ == "of" else node
    told = round_.dep_ in SUBJECTS or (round_.dep_ == "dobj" and phrase(round_.head) in SETTING)
    return (round_ is node or round_.lemma_ in ROUNDS) and told and _is_one_more(round_, node)


def is_told_in_passing(parsed: Parsed, node: Node) -> bool:
    """Whether one more is what something is done at or to: "at the last round in May", "agreed to a new meeting".

    Only with its own day or place, or as theirs, of no other body: not "at the next session of parliament".
    """
    theirs = any(child.lower_ == "their" for child in node.children)
    ranked = any(child.lower_.endswith("-level") for child in node.children)  # "during the minister-level meeting"
    in_row = is_in_row(node) or (ranked and node.lemma_ in PLAIN)
    known = theirs or (is_its(node) and is_earlier(node))  # "at its inaugural meeting", of a body just told of
    if node.dep_ != "pobj" or node.lemma_ not in PASSING or not in_row or not (known or _is_session(node)):
        return False
    above = node.head.head
    agreed = node.head.lower_ == "to" and above.lemma_ == "agree"
    prepared = node.head.lower_ in ("for", "of") and above.lemma_ in PREPARED
    if node.head.lower_ not in TOWARDS and not (agreed or prepared):
        return False
    aside = aside_behind(node)
    own = [one for one in (*node.subtree, *(aside.subtree if aside is not None else ())) if one != node]
    own += _set_apart(node)
    own += [one for one in above.subtree if ranked and one.dep_ == "pobj" and one.head.head == above]
    timed = any(parsed.unit(one).kind is UnitKind.DATE or one.lower_ in ("in", "on") for one in own)
    return timed or (theirs and node.head.lower_ == "at" and is_earlier(node))


def is_its(noun: Node) -> bool:
    """Whether a session is told to be that of one body."""
    return any(child.dep_ == "poss" and child.lower_ == "its" for child in noun.children)


def _set_apart(noun: Node) -> list[Node]:
    """When or where it was, between commas behind it, whatever that is tied to: "at the last round, in May,"."""
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    apart = len(behind) > 1 and behind[0].lower_ == "," and behind[1].lower_ in ("in", "on")
    return list(behind[1].children) if apart else []


def is_counted(node: Node) -> bool:
    """Whether it is told how many have been held so far: "five rounds of talks have been held"."""
    nouns = (child for child in node.children if child.dep_ == "nsubjpass" and child.lemma_ in ("round", "session"))
    perfect = any(child.lower_ in ("have", "had") for child in node.children if child.dep_ == "aux")
    return (
        node.lemma_ == "hold"
        and perfect
        and any(_is_session(noun) and any(child.dep_ == "nummod" for child in noun.children) for noun in nouns)
    )


def _object_astray(verb: Node) -> list[Node]:
    """The object that the parser ties to the verb before: "agreed to hold in Lima, in May, the first session"."""
    if verb.dep_ != "xcomp" or verb.tag_ != "VB" or any(child.dep_ == "dobj" for child in verb.children):
        return []
    return [child for child in verb.head.children if child.dep_ in ("dobj", "npadvmod") and child.i > verb.i]


def _held_aside(verb: Node) -> Node | None:
    """The noun behind which a participle tells more of it: "the last session, held in Lima"; not when it was set."""
    if verb.lemma_ in TIMETABLED and verb.head.dep_ in SUBJECTS:
        return None  # "the next session, set for May, was cancelled"
    before = verb.doc[max(verb.i - 2, 0) : verb.i]
    behind = len(before) > 1 and before[1].lower_ == "," and before[0].lemma_.lower() in ROUNDS  # tied to whatever
    if behind and verb.dep_ in ("acl", "advcl"):
        return before[0]
    return verb.head if verb.dep_ == "acl" else None


def is_resumed(node: Node, *, off: bool) -> bool:
    """Whether talks told of before are to go on, or to be held after all: "negotiations will resume in April".

    Args:
        node: the noun, or the verb.
        off: whether what was told before was called off.
    """
    verb = verb_of(node)
    above = verb.head if verb.dep_ == "xcomp" else verb  # "are to resume"
    above = above.head if above.dep_ == "acomp" else above  # "are due to resume"
    nouns = [child for child in above.children if child.dep_ in SUBJECTS and child.lemma_.lower() in RESUMABLE]
    bare = [noun for noun in nouns if {child.dep_ for child in noun.children} <= {"det", "amod", "relcl", "punct"}]
    verbs = {one.lemma_ for one in (verb, *above.subtree) if one.pos_ == "VERB" and one.tag_ != "VBG"}
    return bool(bare) and bool(verbs & (RESUMING | (HOLDING | {"make"} if off else set())))


def is_earlier(node: Node) -> bool:
    """Whether what is held, or a verb of holding, is told as of before: "the previous round", "had taken place"."""
    verb = verb_of(node)
    nouns = [node, *(child for child in verb.children if child.dep_ in (*SUBJECTS, "dobj"))]
    before = any(map(_is_one_before, nouns))
    before = before or any(is_number_alone(noun) and noun.lower_ in FORMER for noun in nouns)
    before = before or any(one.lower_ == "which" for noun in nouns for one in prepositional(noun, "of"))
    return before or any(child.dep_ == "aux" and child.lower_ == "had" for child in verb.children)


def _is_one_before(noun: Node) -> bool:
    return any({child.lemma_.lower(), child.lower_} & BEFORE for child in noun.children)


def was_before(verb: Node) -> bool:
    """Whether a session is told to have been held as the last before this one: "their previous round was held in"."""
    sessions = (child for child in verb.children if child.dep_ in SUBJECTS and child.lemma_ in ROUNDS)
    held = is_passive(verb) or any(child.dep_ == "dobj" and child.lemma_ == "place" for child in verb.children)
    return held and any(map(_is_one_before, sessions))


def is_ordinal(word: str) -> bool:
    """Whether a word counts: "second", "sixteenth", "twenty-first", "17th"."""
    return word in COUNTED or _ORDINAL.fullmatch(word) is not None


def _is_one_more(noun: Node, of: Node | None = None) -> bool:
    """Whether a noun is a session that is told by its number or its place in a row, without saying whose it is."""
    if is_number_alone(noun):
        return True
    told = noun.dep_ in (*SUBJECTS, "dobj", "npadvmod") and (of is not None or noun.lemma_.lower() in ROUNDS)
    return told and _is_session(noun, of) and is_in_row(noun)


def is_number_alone(noun: Node) -> bool:
    """Whether a session is told of by nothing but its number: "the first was held in Lima"; not "the first of May"."""
    told = {child.lower_ for child in noun.children if child.dep_ != "punct"}
    return noun.dep_ in SUBJECTS and told == {"the"} and (is_ordinal(noun.lower_) or noun.lower_ in ALONE)


def is_counted_in(words: Sequence[str]) -> bool:
    """Whether words before a number that stands alone count sessions: "it was the second round; the first"."""
    counted = (at for at, word in enumerate(words) if is_ordinal(word) or word in ("latest", "last", "next"))
    what = (words[at : at + COUNTING] for first in counted for at in range(first + 1, first + COUNTING))
    return any(
        _is_session_word(few[0]) and (few[1:2] != ["of"] or any(map(_is_session_word, few[2:]))) for few in what if few
    )


def _is_session_word(word: str) -> bool:
    return any(one in HELD for one in (word, word.removesuffix("s")))


def is_in_row(noun: Node) -> bool:
    """Whether a noun is told by its number or its place in a row."""
    return any(
        child.lemma_.lower() in AGAIN or child.lower_ in AGAIN or is_ordinal(child.lower_) for child in noun.children
    )


def _is_session(noun: Node, of: Node | None = None) -> bool:
    """Whether a noun may be a session without saying whose it is."""
    if noun.pos_ not in ("NOUN", "PROPN", "NUM"):
        return False
    below = (*noun.children, *(of.children if of is not None else ()))
    if any(_says_whose(child) for child in below):
        return False
    of_what = prepositional(noun, "of")  # "round of voting", "edition of the fair"
    return all(what.lemma_.lower() in HELD or _is_of_sessions(noun, what) for what in of_what)


def _is_behind_talks(noun: Node) -> bool:
    """Whether "the third round of which" is of talks told of in the same sentence."""
    return any(one.lemma_.lower() in HELD for one in noun.doc[: noun.i])


def _says_whose(child: Node) -> bool:
    """Whether a word tells whose a session is, "Chad's third session", but that of a body just told of: "its third"."""
    if child.dep_ == "poss" and child.lower_ in ("its", "whose"):
        return not any(one.lemma_.lower() in COMMISSIONS for one in child.doc[: child.i])
    if is_ordinal(child.lower_):  # "the Ninth Session"
        return False
    return child.dep_ in ("poss", "nmod") or (child.dep_ == "compound" and child.tag_ == "NNP")


def is_round_of_talks(node: Node) -> bool:
    """Whether a session says itself what it is of: "a second round of talks"; or one more is: "a tenth session"."""
    verb = verb_of(node)
    sessions = [node, *(child for child in verb.children if child.dep_ in SUBJECTS)]
    return (
        any(_is_bare_session(one) for one in sessions)
        or any(_is_of_sessions(noun, one) for noun in (node, *node.children) for one in prepositional(noun, "of"))
        or (node.dep_ == "pobj" and node.head.lower_ == "of")
    )


def _is_of_sessions(noun: Node, what: Node) -> bool:
    """Whether what a session is of is talks, or what was just told to be: "the talks, the third round of which"."""
    return what.lemma_.lower() in ROUNDS or (what.lower_ == "which" and _is_behind_talks(noun))


def is_such(node: Node) -> bool:
    """Whether one more is said to be like the one told of, or is plainly a meeting: "the next such gathering"."""
    nouns = (node, *(child for child in node.children if child.dep_ in (*SUBJECTS, "dobj")))
    return any(one.lemma_ in PLAIN or any(child.lower_ == "such" for child in one.children) for one in nouns)


def is_of_itinerary(event: Event, last: Event | None) -> bool:
    """Whether a present tells of a journey to come, or what follows: "will fly to Lima. He ends his tour with"."""
    if last is None or last.modality is not Modality.PLANNED or event.modality is not Modality.ACTUAL:
        return False
    if any(_is_going(one) for one in (event.node, *event.node.ancestors)):
        return last.journey and bool(_travellers(event) & _travellers(last))
    verb = next((one for one in (event.node, *event.node.ancestors) if one.tag_ in ("VBZ", "VBP")), None)
    past = any(one.tag_ in ("VBD", "VBN") for one in event.node.ancestors)
    theirs = last.journey and bool(_travellers(event) & _travellers(last))
    return verb is not None and verb.pos_ == "VERB" and not past and theirs


def _is_going(verb: Node) -> bool:
    """Whether a verb tells of somebody under way, or about to be: "is flying to"."""
    now = any(child.dep_ == "aux" and child.lower_ in ("is", "are") for child in verb.children)
    return verb.tag_ == "VBG" and verb.lemma_ in GOING and now


GOING = frozenset("travel fly go visit come head journey".split())


def _travellers(event: Event) -> set[str]:
    return {side.person.ref for side in event.sides if side.person}


def is_of_rounds(event: Event) -> bool:
    """Whether an event was told as one of several that are held: by a round, talks or a commission."""
    return any(node.lemma_.lower() in ROUNDS | COMMISSIONS | NEGOTIATING for node in event.parsed.nodes)


def _is_bare_session(noun: Node) -> bool:
    """Whether a session is told of by its number alone, as one of a row that readers know of: "a tenth session"."""
    told = {child.lower_ for child in noun.children if child.dep_ not in ("punct", "relcl")}
    number = {word for word in told if is_ordinal(word) or word in ("further", "new", "fresh", "final", "another")}
    if noun.tag_ == "NNS":  # "two earlier rounds, in Lima in March"
        number |= told & (BEFORE | {"two", "three", "four", "five", "both", "in", "on"})
        return noun.lemma_ == "round" and bool(told & BEFORE) and told <= number
    return noun.lemma_.lower() in SESSIONS and bool(number) and bool(told & {"a", "another"}) and told <= number | {"a"}


SESSIONS = frozenset("round session meeting".split())
COUNTED = frozenset(
    (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
    ).split()
)
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty)-\w+(?:st|nd|rd|th)")
ROUNDS = frozenset(
    (
        "round session meeting edition sitting consultation talk summit dialogue one trilateral bilateral gathering "
        "encounter contact"
    ).split()
)
"""What those hold again who have held it before."""
TALKS = frozenset(["negotiation", "discussion"])
HELD = ROUNDS | COMMISSIONS | TALKS
"""What sessions and rounds are of."""
COUNTING = 4
"""So many words stand at most between a number and what is counted: "the second political consultation meeting"."""
NEGOTIATING = frozenset("negotiator negotiation team expert delegation".split())
"""Those who meet in rounds."""
HOLDING = frozenset(
    "hold host convene take schedule organise organize conduct cancel postpone plan set slate expect be".split()
)
SETTING = frozenset(["set", "fix", "rule out", "exclude", "foresee", "envisage"])
"""As in "set the next meeting for June", "did not rule out another this year"."""
PLAIN = frozenset(["meeting", "gathering", "encounter", "talk"])
RESUMABLE = frozenset("talk negotiation discussion consultation".split())
RESUMING = frozenset("resume continue reconvene restart reopen".split())
"""What becomes of talks that have not ended."""
BEFORE = frozenset("previous last earlier preceding inaugural".split())
FORMER = frozenset(["first", "previous", "last"])
ALONE = FORMER | {"next"}
"""What stands, as a number does, for a session of those that were counted."""
AGAIN = frozenset("next another new further fresh final following subsequent follow-up future".split()) | BEFORE
PASSING = frozenset("round session meeting edition meet talk".split())
"""What is told of in passing: "agreed at the last round"."""
TOWARDS = frozenset("at during before since until".split())
"""What leads to it."""
PREPARED = frozenset("preparation arrangement prepare date agenda outcome result decision conclusion ahead".split())
"""What is of one more: "preparations for the next session", "the outcomes of the first"."""
OTHER = frozenset("next last previous earlier first second third upcoming forthcoming another other".split())
"""What tells that an event is another than the one told before."""


def _is_that(noun: Node) -> bool:
    """Whether a subject means what was told of, by no more than its kind: "the trip was called off"."""
    plain = all(child.dep_ in ("det", "poss") for child in noun.children)
    return noun.dep_ == "nsubjpass" and plain and (noun.lemma_ in PLANS or noun.lower_ == "it")


PLANS = frozenset("trip visit journey tour meeting talk summit encounter session audience stopover".split())
"""What may be called off."""


def add_circumstances(known: Event, told: Event) -> None:
    """Let an event have the day and the place that are told of it afterwards, or that it was called off."""
    nouns = (told.node, *told.node.children)
    if any(map(_is_no_such, nouns)):
        near = told.parsed.sentence.index - known.sentences[-1].sentence.index <= 1
        known.modality = Modality.NEGATED if near else known.modality
        return
    off = phrase(told.node) in UNDOING and is_passive(told.node) and not any(prepositional(told.node, "from"))
    moved = told.parsed is known.parsed and told.modality is Modality.PLANNED  # "but the trip was put off until July"
    if known.modality is Modality.PLANNED and off and not moved and any(map(_is_that, told.node.children)):
        known.modality = Modality.NEGATED
        return
    if told.modality is not known.modality or (known.start and told.start):
        return
    if known.place is None or told.place is None or known.place.value == told.place.value:
        known.start, known.end = known.start or told.start, known.end or told.end
        known.place, known.host = known.place or told.place, known.host or told.host
