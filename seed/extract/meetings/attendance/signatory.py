"""Those who are told to have acted or signed for a party of an event: "signed for Chad", "Chad's signatory was"."""

from collections.abc import Iterator

from seed.extract.meetings.attendance.shared import CEREMONIES, OCCASIONS, PARTS, all_of, inverted
from seed.extract.meetings.event import Event
from seed.extract.meetings.telling import is_passive
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.node import Node

SIGNING = frozenset("sign initial put affix".split())
SIGNATURES = frozenset(["signature", "name", "initial", "signatures"])


def stands_for(node: Node) -> bool:
    """Whether a verb tells who acts for somebody: "represented Chad", "signed for Chad"."""
    if node.lemma_ == "represent" or not _is_signing(node):
        return node.lemma_ == "represent"
    told = [child.lower_ for child in node.children if child.dep_ == "prep"]
    return "for" in told or "on" in told or any(True for child in node.children for _ in _for_whom(child))


def _is_signing(verb: Node) -> bool:
    """Whether somebody signs: "initialled for Chad", "put his signature to it for Chad"."""
    if verb.pos_ != "VERB" or verb.lemma_ not in SIGNING:
        return False
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    pen = any(child.lemma_ == "pen" for child in objects) and any(prepositional(verb, "to"))
    return verb.lemma_ in ("sign", "initial") or pen or any(child.lemma_ in SIGNATURES for child in objects)


def _for_whom(child: Node) -> Iterator[Node]:
    """For whom it is signed, where the parser ties that to what is signed: "his signature to the pact for Chad"."""
    below = [one for one in child.children if one.dep_ == "pobj"] if child.dep_ == "prep" else [child]
    return (whom for one in below if one.dep_ in ("pobj", "dobj") for whom in prepositional(one, "for"))


def standing_for(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who acts for a party: "Chad was represented by Orlov", "signing for Chad was Orlov"."""
    if _is_signing(node):
        behalf = [one for one in prepositional(node, "on") if one.lemma_ == "behalf"]
        whom = [*prepositional(node, "for"), *(one for noun in behalf for one in prepositional(noun, "of"))]
        who = [*subjects(node), *inverted(node, node)]
        whom += [one for child in node.children for one in _for_whom(child)]
        gapped = [one for one in node.children if one.dep_ == "conj" and any(prepositional(one, "for"))]
        who, whom = [*who, *gapped], [*whom, *(one for other in gapped for one in prepositional(other, "for"))]
        signed = [side for side in all_of(parsed, sides, who) if side.person]
        if actors_of(signed).keys() == event.actors and not any(child.lower_ == "had" for child in node.children):
            return signed  # "put pen to paper on behalf of their states"
    elif is_passive(node):
        whom = [node.head] if node.dep_ == "acl" else subjects(node)  # "with Chad, represented by Orlov"
        who = [*prepositional(node, "by")]
    else:
        whom, who = [child for child in node.children if child.dep_ == "dobj"], subjects(node)
    if any(one.lemma_.lower() not in OCCASIONS | CEREMONIES for one in prepositional(node, "at")):
        return []  # "represented Chad at the cup"
    whose = [one for noun in whom for one in (noun, *(noun.children if noun.lemma_ in PARTS else ()))]
    for signatory, served_by in _gapped(parsed):
        who, whose = [*who, signatory], [*whose, served_by]
    served = {side.ref for one in whose for side in sides.single(parsed, one)}
    unknown = {None} if len(served) == 1 and served <= event.actors else set()  # "the union was represented by Orlov"
    return [side for side in all_of(parsed, sides, who) if side.ref in (served & event.actors) | unknown]


def _gapped(parsed: Parsed) -> Iterator[tuple[Node, Node]]:
    """Who did the same for whom, however the parser ties them: "signed for Chad and Berg for Peru", "for Peru Berg"."""
    for first, link, last in zip(parsed.nodes, parsed.nodes[1:], parsed.nodes[2:], strict=False):
        kinds = [parsed.unit(one).kind for one in (first, link, last)]
        if link.lower_ == "for" and kinds[0] is UnitKind.PERSON and kinds[2] is UnitKind.ACTOR:
            yield first, last
        elif first.lower_ == "for" and kinds[1] is UnitKind.ACTOR and kinds[2] is UnitKind.PERSON:
            yield last, link


def is_of_signatories(node: Node) -> bool:
    """Whether a sentence tells who has signed: "the signatories were"."""
    return node.head.lemma_ == "be" and node.dep_ in (*SUBJECTS, "attr")


def signatories(parsed: Parsed, sides: Sides, node: Node, event: Event) -> list[Side]:
    """Who is told to have signed: "Chad's signatory was Orlov", "the signatories were Orlov for Chad and Berg for"."""
    del event
    told = [one for one in node.head.subtree if parsed.unit(one).kind is UnitKind.PERSON and one not in node.subtree]
    return [side for one in told for side in sides.single(parsed, one)]
