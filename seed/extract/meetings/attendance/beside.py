"""Those who are told to have had a part in an event: who chaired it, acted for a party, stood by or greeted another."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cache

from db.vocabulary import Medium, Modality
from seed.extract.meetings.attendance.made_up import MADE_UP, is_made_up, made_up_of
from seed.extract.meetings.attendance.shared import GUESTS, OCCASIONS, all_of, is_told, was_not_there
from seed.extract.meetings.attendance.signatory import SIGNING, is_of_signatories, signatories, standing_for, stands_for
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct
from seed.extract.meetings.frames.light import CHAIRING
from seed.extract.meetings.telling import COMMISSIONS, is_passive
from seed.extract.sentences.clause import OBJECTS, prepositional, subjects
from seed.extract.sentences.group import VISITORS
from seed.extract.sentences.modality import modality
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node
from seed.extract.text.speech import is_told_speech
from seed.records import ActorRef


def add_those_beside(parsed: Parsed, sides: Sides, events: Sequence[Event]) -> None:
    """Those who are told to have been with somebody at a meeting of his, each by a role of one's own in it."""
    for node in parsed.nodes:
        rule = next((rule for is_so, rule in _rules().get(node.lemma_, ()) if is_so(node)), None)
        verb = _telling(node)
        if rule is None or parsed.unit(node).kind is not UnitKind.WORD or was_not_there(parsed, verb):
            continue
        held = told_alike(parsed, verb, events)
        if modality(parsed, verb, None, None) is Modality.PLANNED:
            held = [one for one in events if one in held or _is_going_on(one)]
        held += [one for one in events if one.background and one.parsed is parsed]
        for event in reversed(held):
            told = [side for side in rule(parsed, sides, node, event) if side.person]
            theirs = of_trip(event, held, {side.ref for side in told}) if node.lemma_ in MADE_UP else []
            for one in theirs or told_at_once(event, held):
                one.sides = distinct([*one.sides, *(side for side in told if side.ref in {None, *one.actors})])
            if any(side.ref in {None, *event.actors} for side in told):
                break


def _telling(node: Node) -> Node:
    """The word whose form tells whether it was so: of "along with", the verb."""
    above = (one for one in node.ancestors if one.pos_ in ("VERB", "AUX"))
    return next(above, node) if node.pos_ in ("ADP", "ADV", "SCONJ") else node


def told_alike(parsed: Parsed, verb: Node, events: Sequence[Event]) -> list[Event]:
    """Those of some events that a verb may be of: coming ones for "will attend" and "is to be led by", else done ones.

    A present, "the delegation comprises", may be of what is still to come; a participle, of what its clause tells.
    """
    while verb.dep_ in ("acl", "advcl") and verb.tag_ in ("VBN", "VBG") and verb.head.pos_ == "VERB":
        if any(child.dep_ in ("aux", "auxpass") for child in verb.children):
            break
        verb = verb.head
    ahead = any(child.tag_ == "MD" for child in verb.children) or modality(parsed, verb, None, None) is Modality.PLANNED
    done = [one for one in events if one.modality is Modality.ACTUAL]
    coming = [one for one in events if one.modality is Modality.PLANNED]
    helping = [child for child in verb.children if child.dep_ == "auxpass"]
    present = any(one.tag_ in ("VBZ", "VBP") for one in helping or [verb])
    return coming if ahead or (present and not done) else done


def told_at_once(event: Event, events: Sequence[Event]) -> list[Event]:
    """The events of one ceremony, of envoys who present their credentials in a row, or the stops of one tour."""
    apart = [one for one in events if one.node == event.node and one.parsed is event.parsed]
    return apart if event.frame.endswith("(credentials)") or event.tour else [event]


def of_trip(event: Event, events: Sequence[Event], parties: Set[ActorRef | None]) -> list[Event]:
    """The meetings of those who met for some parties at one: whoever came with them was at all of these."""
    came = {side.person.ref for side in event.sides if side.person and side.ref in parties}
    return [one for one in events if one.modality is event.modality and came & _persons(one.sides)]


def _is_going_on(event: Event) -> bool:
    """Whether somebody is on a visit, during which something is still to come."""
    return event.modality is Modality.ACTUAL and event.journey


def _persons(sides: Iterable[Side]) -> set[str]:
    return {side.person.ref for side in sides if side.person}


def _chairs(node: Node) -> bool:
    under = node.lemma_ in CHAIRMANSHIP and node.dep_ == "pobj" and node.head.lower_ == "under"
    return under or node.lemma_ in CHAIRING


def _chairing(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who chairs it: "the session was chaired by Orlov and Berg", "under the joint chairmanship of"."""
    if node.pos_ != "VERB":
        return all_of(parsed, sides, prepositional(node, "of")) if parsed in event.sentences else []
    whole = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
    whole += [*prepositional(node, "over", "at"), *([node.head] if node.dep_ in ("acl", "relcl") else [])]
    nouns = [one for noun in whole for one in (noun, *prepositional(noun, "of"))]
    here = parsed in event.sentences and any(one == event.node for one in (node, *nouns))
    next_to_it = parsed.sentence.index - event.parsed.sentence.index == 1
    here = here or (next_to_it and any(one.lower_ == "it" for one in whole))
    both = subjects(node) + [one for above in (node, *nouns) for one in prepositional(above, "with")]
    both = both if not is_passive(node) else list(prepositional(node, "by"))
    if node.lemma_ in TOGETHER and actors_of(sat := all_of(parsed, sides, both)).keys() == event.actors:
        return sat  # "convened by video link, co-chaired by Orlov and Berg"
    if not here and not any(is_told(one) and one.lemma_.lower() in OCCASIONS | COMMISSIONS for one in whole):
        return []
    return all_of(parsed, sides, prepositional(node, "by") if is_passive(node) else subjects(node))


def _is_beside(node: Node) -> bool:
    """Whether somebody is told to stand or sit by another; "had always stood beside him" is no posture."""
    told = node.dep_ in ("ROOT", "advcl", "acl", "conj", "relcl")
    return told and not any(child.lemma_ == "have" for child in node.children)


def _beside(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who is seen with one who met: "standing beside Orlov, he said", "Orlov and Berg sat on either side of him"."""
    flanks = [one for one in prepositional(node, "on", "at") if one.lemma_ == "side"]
    by = [*prepositional(node, *BESIDE), *(one for side in flanks for one in prepositional(side, "of"))]
    by += [one for child in node.children if child.lower_ == "next" for one in prepositional(child, "to")]
    by = [one for one in by if one.pos_ == "PRON" or parsed.unit(one).kind in (UnitKind.PERSON, UnitKind.TITLE)]
    both = [*all_of(parsed, sides, subjects(node)), *all_of(parsed, sides, by)]
    known = _persons(event.sides)
    of_it = _persons(both) & known or not known or any(side.person is None for side in both)
    return both if by and of_it and len({side.ref for side in both}) > 1 else []


def _is_arrival(node: Node) -> bool:
    """As in "she told reporters on arrival", "he said on his way in"."""
    on = node.dep_ == "pobj" and node.head.lower_ in ("on", "upon", "before", "after")
    way = node.lemma_ != "way" or any(child.lower_ in ("in", "out", "into") for child in node.children)
    return on and way and node.head.head.pos_ == "VERB" and is_told_speech(node.head.head.lower_)


def _speaking_there(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who speaks to the press as he comes to what was told: "the commissioner said on arrival"."""
    near = 0 <= parsed.sentence.index - event.sentences[-1].sentence.index <= 2
    return all_of(parsed, sides, subjects(node.head.head)) if near and not event.journey else []


def _greets(node: Node) -> bool:
    return node.lemma_ in GREETING or any(child.lower_ == "off" for child in node.children)


def _greeting(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who of the hosts greets a guest, or sees him off: "was greeted on the square by Berg"."""
    guests = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
    known = _persons(event.sides)
    come = [side for side in all_of(parsed, sides, guests) if side.person and side.person.ref in known]
    hosts = all_of(parsed, sides, prepositional(node, "by") if is_passive(node) else subjects(node))
    come = come if event.journey or node.lemma_ == "see" else []
    return [side for side in hosts if come and side.ref not in {None, *(one.ref for one in come)}]


def _is_associated(node: Node) -> bool:
    """As in "Berg was associated with the President on the occasion"."""
    return is_passive(node) and any(
        one.lemma_ in ("occasion", "meeting", "ceremony") for one in prepositional(node, "on", "in", "at")
    )


def _associated(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who is told to have been with one of those who met."""
    with_whom = _persons(all_of(parsed, sides, prepositional(node, "with")))
    return all_of(parsed, sides, subjects(node)) if with_whom & _persons(event.sides) else []


def _addresses(node: Node) -> bool:
    """Whether something is said to somebody, or lodged with him."""
    return node.lemma_ in PROTESTING or any(True for _ in _addressed(node))


def _addressed(verb: Node) -> Iterator[Node]:
    """To whom something is said or given."""
    return (child for child in verb.children if child.dep_ in ("dobj", "dative", "nsubjpass"))


def _is_simple_past(verb: Node) -> bool:
    """Whether it is told as done there and then: "told him", "was told"; not "had told him"."""
    helping = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    return verb.tag_ in ("VBD", "VBN") and helping <= {"was", "were"}


def _addressing(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who of the hosts speaks to a guest: "informed the visitor", "where Orlov gave him a note"; not in a letter."""
    behind = parsed.sentence.index - event.sentences[-1].sentence.index
    if behind not in (0, 1) or any(one.lemma_.lower() in AFAR for one in node.subtree):
        return []
    come = _addressed_there(node, event) if behind == 0 else set()
    come = come or _addressed_known(parsed, sides, node, event)
    hosts = all_of(parsed, sides, prepositional(node, "by") if is_passive(node) else subjects(node)) if come else []
    return [side for side in hosts if side.ref not in {None, *come}]


def _addressed_there(verb: Node, event: Event) -> set[str]:
    """Those who have come or were called, whom a clause on the place means: "was in Lima, where Orlov told him"."""
    where = verb.dep_ == "relcl" and any(child.lower_ == "where" for child in verb.children)
    there = event.journey or event.frame.endswith("(object_person)")
    meant = any(one.lower_ in MEANT or one.lemma_ in GUESTS for one in _addressed(verb))
    if not (there and where) or not (meant or verb.lemma_ in PROTESTING):
        return set()
    return {side.ref for side in event.sides if side.person and side.ref}


def _addressed_known(parsed: Parsed, sides: Sides, verb: Node, event: Event) -> set[str]:
    """Those who have come, by their name or as guests: "informed the visitor", "briefed the guests"."""
    told = list(_addressed(verb))
    if any(one.lower_ in VISITORS for one in told):
        return {ref for ref in event.actors if sides.home is None or ref != sides.home.value}
    apart = event.medium is not None and event.medium.value is not Medium.IN_PERSON
    if apart or verb.dep_ != "ROOT" or not _is_simple_past(verb):
        return set()
    meant = [side for side in all_of(parsed, sides, told) if side.person]
    return {side.ref for side in meant if side.ref} if _persons(meant) <= _persons(event.sides) else set()


def _gives_meal(node: Node) -> bool:
    return any(True for _ in _meals(node))


def _meals(node: Node) -> Iterator[Node]:
    """The meal that somebody gives: "will offer a dinner", "a dinner given by", "a dinner is to be given by"."""
    nouns = [node.head] if node.dep_ == "acl" else [child for child in node.children if child.dep_ in OBJECTS]
    nouns = nouns or (subjects(node) if node.dep_ == "xcomp" and is_passive(node) else [])
    return (one for one in nouns if one.lemma_ in MEALS)


def _giving_meal(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who gives a meal for a guest: "will offer a dinner in his honour", "are guests at a dinner given by Orlov"."""
    meal = next(_meals(node))
    honoured = [
        child
        for above in (node, meal)
        for one in prepositional(above, "in")
        if one.lower_ in ("honour", "honor")
        for child in (*one.children, *prepositional(one, "of"))
    ]
    at = next((above for above in meal.ancestors if above.pos_ in ("VERB", "AUX")), meal)
    given = [*prepositional(meal, "for"), *prepositional(node, "for")]  # "threw a dinner for him"
    guests = subjects(at) if node.dep_ == "acl" else [*honoured, *given]
    come = {side.ref for side in all_of(parsed, sides, guests) if side.antecedent is None} & event.actors
    known = any(one.pos_ == "PRON" or one.lemma_ in COMPANIES for one in guests)  # "in his honour", "the group"
    hosts = all_of(parsed, sides, prepositional(node, "by") if is_passive(node) else subjects(node))
    return [side for side in hosts if (come or known) and side.ref not in {None, *come}]


def _is_own_guest(node: Node) -> bool:
    return any(child.dep_ == "poss" and child.pos_ == "PRON" for child in node.children)


def _own_guests(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Whose guest or host is told of, and who that is: "beside his guests, Orlov and Berg", "Orlov said his guest"."""
    if not 0 <= parsed.sentence.index - event.sentences[-1].sentence.index <= 1:
        return []
    named = all_of(parsed, sides, (child for child in node.children if child.dep_ == "appos"))
    whose = [side for side in all_of(parsed, sides, (c for c in node.children if c.dep_ == "poss")) if side.person]
    known = {side.ref for side in event.sides if side.person}
    alone = len(whose) == 1 and not named and known == event.actors - {whose[0].ref}
    return [side for side in (whose if alone else named) if side.ref is not None]


def _travels_with(node: Node) -> bool:
    return any(True for _ in prepositional(node, "with"))


def _travelling(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who comes with somebody: "Berg will be travelling with the president", "Orlov came with Berg"."""
    with_whom = [side for side in all_of(parsed, sides, prepositional(node, "with")) if side.person]
    nouns = [one for noun in subjects(node) for one in (noun, *noun.conjuncts)]
    who, known = all_of(parsed, sides, nouns), _persons(event.sides)
    own = {side.ref for side in who if side.person and side.person.ref in known}
    near = 0 <= parsed.sentence.index - event.sentences[-1].sentence.index <= 1
    if own and near and node.lemma_ != "be":
        return [side for side in with_whom if side.ref in {None, *own}]
    return who if event.journey and _persons(with_whom) & known else []


def _is_in_company(node: Node) -> bool:
    """As in "Orlov, together with Berg, called on", "along with Berg, Orlov met"."""
    return any(True for _ in _company(node))


def _company(node: Node) -> Iterator[Node]:
    """Who is named behind "together with", whichever word hangs on the other."""
    above = node.head if node.head.lower_ == "with" else node
    yield from (child for child in above.children if above.lower_ == "with" and child.dep_ == "pobj")
    yield from prepositional(node, "with")


def _in_company(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who did with somebody of his own what a clause tells as a meeting of that one."""
    above = node.head.head if node.head.lower_ == "with" else node.head
    whose = subjects(above) if above.pos_ in ("VERB", "AUX") else [above]
    own = {
        side.ref for side in all_of(parsed, sides, whose) if side.person and side.person.ref in _persons(event.sides)
    }
    here = parsed in event.sentences and own
    return [side for side in all_of(parsed, sides, _company(node)) if here and side.ref in {None, *own}]


TOGETHER = frozenset(["co-chair", "co-chaire"])
"""What those of all sides do."""
PROTESTING = frozenset("convey express lodge voice protest deliver".split())
"""What is done to an envoy where he has been called, by word of mouth."""
ADDRESSING = frozenset("tell give assure inform brief show acquaint explain present hand".split()) | PROTESTING
MEANT = frozenset(["him", "her", "them"])
AFAR = frozenset("letter message statement phone telephone video tweet cable".split())
"""By what others are spoken to from elsewhere."""
COMPANIES = frozenset("delegation group member mission visitor guest host parliamentarian team".split())
"""Nouns for those who came for one side, or received them."""
MEALS = frozenset("dinner banquet lunch luncheon breakfast reception supper".split())
CHAIRMANSHIP = frozenset(["chairmanship", "co-chairmanship", "chair"])
POSTURES = frozenset("stand sit seat pose".split())
BESIDE = ("beside", "alongside", "between")
GREETING = frozenset(["greet", "welcome", "await"])


@cache
def _rules() -> dict[str, list[tuple[Callable[[Node], bool], Callable[[Parsed, Sides, Node, Event], Sequence[Side]]]]]:
    """What tells that somebody was there, by the words that may tell it, and who it was."""
    rules = (
        (CHAIRING | CHAIRMANSHIP, _chairs, _chairing),
        (SIGNING | {"represent"}, stands_for, standing_for),
        ({"signatory"}, is_of_signatories, signatories),
        (POSTURES, _is_beside, _beside),
        ({"arrival", "way"}, _is_arrival, _speaking_there),
        (GREETING | {"see"}, _greets, _greeting),
        (MADE_UP, is_made_up, made_up_of),
        ({"together", "along"}, _is_in_company, _in_company),
        ({"associate"}, _is_associated, _associated),
        ({"offer", "give", "host", "throw"}, _gives_meal, _giving_meal),
        (ADDRESSING, _addresses, _addressing),
        ({"guest", "host"}, _is_own_guest, _own_guests),
        ({"travel", "fly", "arrive", "come", "go", "return", "be", "visit"}, _travels_with, _travelling),
    )
    words = {word for of, _, _ in rules for word in of}
    return {word: [(is_so, rule) for of, is_so, rule in rules if word in of] for word in words}
