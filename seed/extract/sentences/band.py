"""Those of one state who go somewhere together: "two Chadian envoys", whom "the team" and "the pair" mean then."""

from collections.abc import Sequence

from seed.extract.officials.likeness import may_hold
from seed.extract.officials.official import TitleMention
from seed.extract.sentences.clause import SUBJECTS
from seed.extract.sentences.group import DEFINITE, is_qualified, number_of
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side
from seed.extract.text.node import Node

COMPANIES = frozenset("delegation mission team group".split())
"""Nouns for those who come from abroad together."""
CALLED = frozenset("they two both pair duo trio men women diplomats negotiators mediators".split())
"""What else those of one state are called who were told of together."""
SENT = frozenset("envoy emissary negotiator diplomat mediator minister".split())


def are_of_one(parsed: Parsed, node: Node, first: Node, group: Sequence[Side]) -> bool:
    """Whether several of one actor do what a clause tells: "Chadian envoys Abbo and Saleh arrived", "two envoys".

    Args:
        parsed: the sentence.
        node: the last word of the group.
        first: its first.
        group: whom it names.
    """
    if first.dep_ not in SUBJECTS or len({side.ref for side in group}) != 1 or not all(side.ref for side in group):
        return False
    persons = {side.person.ref for side in group if side.person}
    sent = node is first and node.tag_ in ("NNS", "NNPS") and node.lemma_.lower() in SENT
    return len(persons) > 1 or (sent and parsed.unit(node).kind is not UnitKind.PERSON)


def is_called_together(parsed: Parsed, node: Node, company: Sequence[Side]) -> bool:
    """Whether a word means those who were told of together: "the diplomatic team", "the pair"; not "the two sides"."""
    word, mention = node.lower_, parsed.unit(node).mention
    if isinstance(mention, TitleMention):  # "the two envoys"
        persons = [side.person for side in company if side.person]
        called = mention.plural and bool(persons) and all(may_hold(person, mention.title, None) for person in persons)
    else:
        called = mention is None and word in COMPANIES | CALLED
    if not called or is_qualified(parsed, node):
        return False
    if word == "they":
        return node.dep_ in SUBJECTS
    number, named = number_of(node), sum(side.person is not None for side in company)
    definite = word == "both" or any(child.lower_ in DEFINITE for child in node.children)
    return definite and node.dep_ not in ("nummod", "det") and number in (None, named or number)
