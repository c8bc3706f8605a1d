"""Those of several states who were at one occasion: "Among those present at the funeral were Orlov and Berg"."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Basis, Medium, Modality
from seed.edtf import Period
from seed.extract.meetings.attendance.shared import inverted, was_not_there
from seed.extract.meetings.circumstances.circumstance import described
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import Frame, distinct
from seed.extract.meetings.telling import is_passive
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, actors_of, derived
from seed.extract.sentences.sides import Sides
from seed.extract.text.date_mention import DAY
from seed.extract.text.node import Node
from seed.records import Edtf, Found

GATHERED = Frame("GATHERED", Medium.IN_PERSON)
"""What is recorded as how such a meeting is told."""
BEING = frozenset("attend participate gather assemble represent present".split())
"""Words of those who are somewhere with others."""
GUESTS = frozenset("guest attendee dignitary participant mourner delegate leader presence".split())
"""What those are called who came; leaders only where they are told to have come."""
OCCASIONS = frozenset(
    "ceremony funeral inauguration celebration anniversary commemoration parade banquet burial festivity event "
    "investiture coronation wedding memorial unveiling swearing-in battle remembrance liberation jubilee "
    "summit conference forum congress".split()
)
"""What is celebrated or mourned, whoever comes."""
OF_ANY_KIND = frozenset(["event", "ceremony", "festivity"])
"""What any of them is called."""
OF_MANY = ("-nation", "-country", "-state", "-power", "-party")
STATES = frozenset(["countries", "states", "nations"])
MEETING = frozenset("meet gather assemble convene confer".split())
TALKS = frozenset("meeting gathering talk".split())
NAMING = frozenset(["including", "like", "among", "such", "namely"])
"""Words behind which some of those are named of whom a noun tells: "leaders, including Orlov and Berg"."""
EXPECTED = frozenset("expected due scheduled invited confirmed likely slated".split())
"""What guests are called who have not come yet."""
EARLIER = frozenset("previous past former earlier absent".split())
"""What those are called who came to others, or did not."""
CLAUSES = ("relcl", "advcl", "acl", "ccomp")
"""What depends so on somebody of a list is told of him alone."""
TALLY = 3
"""So many sentences back it may stand when it was that those came of whom a list tells."""


def read_gathering(sentences: Sequence[Parsed], sides: Sides, events: Sequence[Event]) -> Iterator[Event]:
    """The occasion at which an article tells those of several states to be, whoever else met whom.

    Args:
        sentences: the article's.
        sides: who they mean.
        events: the meetings told otherwise; of whoever met so, nothing is told again.
    """
    body = [one for one in sentences if one.sentence.is_body]
    if not any(_may_be_occasion(node) for parsed in body for node in parsed.nodes):
        return
    told = [(parsed, node, found) for parsed in body for node, found in _there(parsed, sides)]
    whole = distinct(side for _, _, found in told for side in found)
    if not any(_are_of_several(found) for _, _, found in told):
        return
    parsed, node, _ = max(told, key=lambda one: len(one[2]))
    here = _occasions([parsed for parsed, _, _ in told])
    occasions = OCCASIONS if here & OF_ANY_KIND else here | _occasions(body)
    event = described(sides, parsed, node, _with_hosts(body, sides, whole, occasions), GATHERED)
    if event.modality is Modality.ACTUAL and any(one.lower_ in EXPECTED for one in parsed.nodes[: node.i]):
        event.modality, event.start = Modality.PLANNED, None
    if event.modality not in (Modality.ACTUAL, Modality.PLANNED) or _is_known(event, events):
        return
    event.start = event.start or _day_before(body, parsed, event)
    yield event


def _may_be_occasion(node: Node) -> bool:
    """Whether a word tells of what many come to: a feast, "five-nation talks", "ministers of nine countries will"."""
    if node.lemma_.lower() in OCCASIONS:
        return True
    if node.lower_.endswith(OF_MANY):
        return node.head.lemma_ in TALKS
    counted = node.lower_ in STATES and any(child.dep_ == "nummod" for child in node.children)
    whose = node.head.head if counted and node.dep_ == "pobj" and node.head.lower_ in ("of", "from") else node
    return counted and whose.dep_ in SUBJECTS and whose.head.lemma_ in MEETING


def _are_of_several(found: Sequence[Side]) -> bool:
    """Whether those named at once are of several states: not "both", who were told of before."""
    return sum(map(is_country, actors_of([one for one in found if one.antecedent is None]))) > 1


def _is_known(event: Event, events: Sequence[Event]) -> bool:
    """Whether some of them are told to have met already."""
    return any(len(one.actors & event.actors) > 1 and one.modality is event.modality for one in events)


def _there(parsed: Parsed, sides: Sides) -> Iterator[tuple[Node, list[Side]]]:
    """The words by which a sentence tells somebody to be at an occasion, and whom each names."""
    for node in parsed.nodes:
        if parsed.unit(node).kind is not UnitKind.WORD:
            continue
        if node.lower_ == "part" and _is_taken(node) and _is_told(node.head):
            yield from _come(parsed, node.head, [side for one in subjects(node.head) for side in sides.of(parsed, one)])
        elif node.lemma_.lower() in BEING and _is_told(node):
            verb = node if node.pos_ == "VERB" and node.dep_ != "acomp" else node.head
            listed = [*subjects(verb), *(prepositional(verb, "by") if is_passive(verb) else ()), *inverted(node, verb)]
            found = [side for one in listed for side in sides.of(parsed, one)]
            yield from _come(parsed, verb, found + _named_behind(parsed, sides, node))
        elif node.lemma_ in ("be", "include") and (whom := _named_as_guests(parsed, node)):
            yield from _come(parsed, node, _listed(parsed, sides, whom))
        elif node.lemma_ == "be" and any(child.lower_ == "all" for child in node.children):
            here = any(prepositional(node, "at", "in"))  # "Orlov and Berg are all at the cemetery"
            yield from _come(parsed, node, [side for one in subjects(node) for side in sides.of(parsed, one)] * here)


def _is_taken(part: Node) -> bool:
    """Whether somebody takes part, in a gathering if it is told in what: not "took part in the race"."""
    within = [*prepositional(part, "in"), *prepositional(part.head, "in")]
    return part.head.lemma_ == "take" and all(one.lemma_ in OCCASIONS | TALKS for one in within)


def _come(parsed: Parsed, verb: Node, found: list[Side]) -> Iterator[tuple[Node, list[Side]]]:
    """Those who may have come: somebody in office, or a state of which somebody came."""
    come = (side for side in found if side.ref and (side.person or is_country(side.ref)))
    there = distinct(side for side in come if not _is_former(side))
    if there and not was_not_there(parsed, verb) and _is_at_occasion(verb):
        yield verb, there


def _is_at_occasion(verb: Node) -> bool:
    """Whether it is an occasion at which somebody was, as far as a clause tells at what: not "attended school"."""
    attended = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass") and verb.lemma_ == "attend"]
    named = [one.lemma_.lower() for one in attended if one.pos_ != "PRON"]
    return not named or not OCCASIONS.isdisjoint(named)


def _is_former(side: Side) -> bool:
    return side.person is not None and all(post.former for post in side.person.posts)


def _is_told(node: Node) -> bool:
    """Whether a word tells that its subject was there: "attended", "were present at"; not "presented"."""
    if node.lemma_.lower() == "present":
        return node.head.lemma_ == "be" and node.tag_ == "JJ"
    wont = node.tag_ in ("VBP", "VBZ")  # "the ministers attend each other's ceremonies"
    return node.pos_ == "VERB" and not wont and (node.lemma_ != "represent" or is_passive(node))


def _named_behind(parsed: Parsed, sides: Sides, node: Node) -> list[Side]:
    """Whom a sentence names as some of those who came: "leaders were present, including Orlov and Berg"."""
    names = [one.i for one in parsed.nodes if one.lower_ in NAMING and parsed.unit(one).kind is UnitKind.WORD]
    return _listed(parsed, sides, names[0]) if names else []


def _named_as_guests(parsed: Parsed, verb: Node) -> int | None:
    """From where on a sentence names guests: "the guests included", "other leaders expected to attend are"."""
    before = [one for one in parsed.nodes[: verb.i] if one.pos_ != "PUNCT"]
    if not before or verb.dep_ in CLAUSES or verb.dep_ == "auxpass":
        return None
    come = any(one.lemma_.lower() in BEING and one.pos_ in ("VERB", "ADJ") for one in before)
    guests = any(one.lemma_.lower() in GUESTS - {"leader"} for one in before)
    occasion = any(one.lemma_.lower() in OCCASIONS and one.dep_ == "pobj" for one in before)
    people = any(one.lemma_.lower() in GUESTS or one.lower_ in ("those", "among", "also") for one in before)
    named = any(parsed.unit(one).kind is UnitKind.PERSON or one.lower_ in EARLIER for one in before)
    return verb.i if (guests or (people and (come or occasion))) and not named else None


def _listed(parsed: Parsed, sides: Sides, start: int) -> list[Side]:
    """Those of a list behind a word, whatever its commas lead to: "Ana Berg, the German chancellor, and"."""
    found: list[Side] = []
    for node in parsed.nodes[start + 1 :]:
        unit = parsed.unit(node)
        aside = any(one.dep_ in CLAUSES and one.i > start for one in node.ancestors)
        alone = unit.kind is UnitKind.ACTOR and node.dep_ in ("pobj", "conj", "attr", "dobj", "nsubj")
        if not aside and (unit.kind is UnitKind.PERSON or alone):
            found += sides.single(parsed, node)
    return found


def _occasions(sentences: Sequence[Parsed]) -> frozenset[str]:
    """What the first of some sentences that names an occasion calls it."""
    named = (frozenset(node.lemma_.lower() for node in one.nodes) & OCCASIONS for one in sentences)
    return next((one for one in named if one), frozenset())


def _with_hosts(body: Sequence[Parsed], sides: Sides, found: list[Side], occasions: frozenset[str]) -> list[Side]:
    """With whoever is told elsewhere to be at the occasion as its host, or where it was, if it names a state."""
    hosts: list[Side] = []
    for parsed in body:
        for node in parsed.nodes:
            if node.lemma_.lower() in occasions and node.dep_ == "pobj" and node.head.lower_ in ("in", "at", "during"):
                verb = next((above for above in node.ancestors if above.pos_ == "VERB"), None)
                noun = next((above for above in node.ancestors if parsed.unit(above).kind is UnitKind.PERSON), None)
                doing = [*(subjects(verb) if verb is not None else ()), *([noun] if noun is not None else ())]
                hosts += [side for one in doing for side in sides.of(parsed, one) if side.person and side.ref]
                where = place_of(parsed, verb) if verb is not None else None
                if where is not None and where.value.country:
                    state = sides.state_at(where.value.country)
                    hosts.append(Side(derived(state, *where.spans), None, where.spans[0]))
            if node.lemma_ == "host" and any(child.lemma_ in OCCASIONS | TALKS for child in node.children):
                hosts += [
                    side for one in subjects(node) for side in sides.of(parsed, one) if is_country(side.ref or "")
                ]
            if parsed.unit(node).kind is UnitKind.PERSON and _is_host(parsed, node):
                hosts += sides.single(parsed, node)
    return distinct([*found, *(side for side in hosts if not _is_former(side))])


def _is_host(parsed: Parsed, node: Node) -> bool:
    """Whether somebody is called the host: "Host Chancellor Berg"."""
    first = parsed.unit(node).first
    return first > 0 and parsed.sentence.tokens[first - 1].lower == "host"


def _day_before(body: Sequence[Parsed], parsed: Parsed, event: Event) -> Found[Edtf] | None:
    """The day of the occasion, told a few sentences before who came."""
    anchor = parsed.document.anchor
    ahead = event.modality is Modality.PLANNED
    at = body.index(parsed)
    for one in reversed(body[max(at - TALLY, 0) : at]):
        for mention in one.sentence.dates:
            found = mention.resolve(anchor, future=ahead)
            if found is None or anchor is None or len(found.value) < DAY:
                continue
            apart = (Period.of(found.value).earliest - anchor.day).days
            if abs(apart) <= NEAR and (apart >= 0 or not ahead):
                return Found(found.value, found.spans, Basis.DERIVED, 0.6)
    return None


NEAR = 10
"""So many days from the article's own an occasion may be of which it is news."""
