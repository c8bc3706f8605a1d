"""Those whom a noun announces or a list goes on to: "the three nations - Chad, Mali and Niger"."""

from collections.abc import Iterator

from seed.extract.names.actor import is_country
from seed.extract.officials.official import TitleMention
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.group import NUMBERS
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.node import Node

COUNTED = frozenset(["nation", "country", "state", "member", "government"])
OPENING = frozenset([":", "-", "--", "–", "—", "("])
"""What leads to those who are meant."""
SUCH = frozenset(["including", "as", "like", "namely"])
MEASURES = frozenset("several many some number most dozen handful few half host group".split())
"""Words before "of" and those of whom some are named: "several of her counterparts, including"."""


def in_apposition(parsed: Parsed, node: Node) -> Iterator[Node]:
    """The names behind a name in a list without "and", or behind a noun that only announces them: "leaders such as"."""
    unit = parsed.unit(node)
    if unit.kind is UnitKind.PERSON:
        for child in node.children:
            if child.dep_ in ("appos", "compound") and is_listed(parsed, child):
                yield from (child, *child.conjuncts, *in_apposition(parsed, child))
    elif unit.kind is UnitKind.TITLE and getattr(unit.mention, "plural", False):
        for child in node.children:  # "the presidents of Chad, Mali and Niger", "the leaders – President Orlov and"
            if child.dep_ == "appos" and parsed.unit(child).kind in (UnitKind.ACTOR, UnitKind.PERSON):
                yield from (child, *child.conjuncts)
                yield from _and_of(parsed, child)
        yield from _and_of(parsed, node)
    elif unit.kind is UnitKind.TITLE:
        for child in node.children:  # "Thailand's foreign minister, Air Chief Marshal Siddhi Savetsila"
            if child.dep_ == "appos" and parsed.unit(child).kind is UnitKind.PERSON and child.i == node.i + 2:
                yield child
        yield from _titles_listed(parsed, node)
    elif unit.kind is UnitKind.ACTOR:
        yield from _and_of(parsed, node)
    elif unit.kind is UnitKind.WORD:
        yield from _counted(parsed, node)
        many = [node, *(one for one in prepositional(node, "of") if node.lemma_ in MEASURES)]
        such = (child for one in many for child in one.children if child.dep_ == "prep" and child.lower_ in SUCH)
        for inner in (one for child in such for one in child.children if one.dep_ == "pobj"):
            yield from (inner, *inner.conjuncts)
            if inner.lower_ in ("those", "that"):  # "several counterparts, including those of Chad and Mali"
                yield from (one for whose in prepositional(inner, "of", "from") for one in (whose, *whose.conjuncts))


def _and_of(parsed: Parsed, node: Node) -> Iterator[Node]:
    """The actors further in a list that says "of" again: "the envoys of Chad, Mali and of Niger"."""
    for child in node.children:
        if child.lower_ == "of" and parsed.nodes[child.i - 1].lower_ in ("and", ","):
            yield from (one for one in child.children if parsed.unit(one).kind is UnitKind.ACTOR)


def _titles_listed(parsed: Parsed, node: Node) -> Iterator[Node]:
    """The titles of other states behind one, in a list that ends in "and": "the presidents of", each by his own."""
    behind = [child for child in node.children if child.dep_ == "appos" and is_listed(parsed, child)]
    states = [mention.actor.state for one in (node, *behind) if (mention := _titled(parsed, one)) and mention.actor]
    last = [*node.conjuncts, *(one for child in behind for one in child.conjuncts)]
    if (
        len(set(states)) == len(behind) + 1
        and all(map(is_country, states))
        and any(_titled(parsed, one) for one in last)
    ):
        yield from (one for child in behind for one in (child, *child.conjuncts))


def _titled(parsed: Parsed, node: Node) -> TitleMention | None:
    mention = parsed.unit(node).mention
    return mention if isinstance(mention, TitleMention) else None


def _counted(parsed: Parsed, node: Node) -> Iterator[Node]:
    """As many states as are meant, behind a dash or a colon: "the three nations -- Chad, Mali and Niger"."""
    number = next((NUMBERS.get(child.lower_) for child in node.children if child.dep_ == "nummod"), None)
    if node.lemma_ not in COUNTED or number is None:
        return
    run: list[Node] = []
    for one in parsed.nodes[node.i + 1 :]:
        if parsed.unit(one).kind is UnitKind.ACTOR and (run or parsed.nodes[one.i - 1].lower_ in OPENING | {","}):
            run.append(one)
        elif not run and one.tag_ in ("NNS", "NNPS"):
            return  # "opposed by their neighbours - Chad, Mali and Niger": these are meant
        elif run and one.lower_ not in (",", ";", "and", "the"):
            break
    if len(run) == number:
        yield from run


def some_named(noun: Node) -> Iterator[Node]:
    """The names of some of many places, wherever the parser ties them: "five countries, among them Chad and Mali"."""
    if noun.tag_ != "NNS" or noun.lemma_ not in PLACES:
        return
    words = noun.doc[noun.i + 1 : noun.i + FAR]
    for one in words:
        before = one.doc[one.i - 1].lower_
        among = one.lower_ in ("them", "these") and before in ("among", "of")
        if one.lower_ in SUCH - {"as"} or among or (one.lower_ == "as" and before == "such"):
            for name in one.doc[one.i + 1 :]:
                if name.pos_ == "PROPN":
                    yield name
                elif name.lower_ not in (",", ";", "and", "the", "as", "well"):
                    return
            return
        if one.pos_ == "VERB" and one.tag_ != "VBN":
            return


PLACES = COUNTED - {"government"} | frozenset(
    "capital republic stop destination place city zone spot neighbour".split()
)
"""What is named only in part: "visited several African countries, including Chad"."""
FAR = 12
"""So many words on, some of many are named."""


def behind_colon(parsed: Parsed, node: Node) -> Iterator[Node]:
    """The persons listed behind several in office: "three new ambassadors: Orlov, Berg and Karimi"."""
    behind = parsed.nodes[node.i + 1 : node.i + 2]
    if node.tag_ not in ("NNS", "NNPS") or not behind or behind[0].lower_ not in OPENING:
        return
    for one in parsed.nodes[node.i + 2 :]:
        if parsed.unit(one).kind is UnitKind.PERSON:
            yield one
        elif one.lower_ not in (",", ";", "and"):
            return


def is_named_behind(parsed: Parsed, node: Node) -> bool:
    """Whether those who share a title are named behind it."""
    return any(child.dep_ == "appos" and is_person(parsed, child) for child in node.children)


def is_listed(parsed: Parsed, node: Node) -> bool:
    """Whether a noun means one more: by name, or by a title of a state's, "met Orlov, the Chadian president and"."""
    unit = parsed.unit(node)
    mention = unit.mention if isinstance(unit.mention, TitleMention) and node.dep_ == "appos" else None
    described = any(child.lower_ in ("a", "an") for child in node.children)  # "said Orlov, a former Chadian president"
    titled = mention is not None and mention.actor is not None and not mention.title.former and not described
    return unit.kind is UnitKind.PERSON or titled


def astray(parsed: Parsed, node: Node) -> Iterator[Node]:
    """The further names of a list that the parser ties to the verb: "met Orlov, and Marchand", "as well as Berg"."""
    verb = node.head if node.dep_ == "dobj" else node.head.head
    if node.dep_ not in ("dobj", "pobj", "conj") or verb.pos_ != "VERB":
        return
    for child in verb.children:
        if child.dep_ == "conj" and child.i > node.i and parsed.unit(child).kind in (UnitKind.PERSON, UnitKind.TITLE):
            yield child
            yield from child.conjuncts
        elif child.lower_ == "as" and child.i > node.i and any(one.lower_ == "well" for one in child.children):
            yield from (one for one in child.children if one.dep_ == "pobj" and is_person(parsed, one))


def antecedent(node: Node) -> Node:
    """Whom "whom" means; any other word itself."""
    if node.tag_ not in ("WP", "WDT") and not (node.lower_ == "that" and node.dep_ == "dobj"):
        return node
    clause = next((above for above in node.ancestors if above.dep_ == "relcl"), None)
    if clause is None and node.lower_ == "whom" and node.i > 2:
        before = node.nbor(-3) if node.nbor(-2).lower_ == "," else node.nbor(-2)
        named = before.tag_ in ("NN", "NNP")  # "met Berg, to whom he gave": not seen as a relative clause
        return before if named else node
    return clause.head if clause is not None else node


def is_person(parsed: Parsed, node: Node) -> bool:
    """Whether a word means somebody of the cast."""
    return parsed.unit(node).kind is UnitKind.PERSON
