"""Words that mean several who were named: "they", "the two sides"; and whose a noun is said to be."""

from collections.abc import Iterator

from seed.extract.names.actor import ActorMention
from seed.extract.officials.office import Title
from seed.extract.officials.words import words_of
from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.node import Node
from seed.extract.text.speech import is_told_speech

PLURAL = frozenset(["they", "them", "their", "both"])
GROUPS = words_of("GROUP")
"""Nouns that mean those named before: "the two sides", "both leaders"."""
NUMBERS = {"two": 2, "both": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
STATES = frozenset("nations countries states members governments".split())
OWN = frozenset(["country", "nation", "government", "predecessor"])
"""Nouns that mean whom somebody serves, whose they are said to be, or served before him."""
MEMBERS = frozenset(["allies", "partners", "members"])
"""Nouns that mean the organization that qualifies them, but not a state: "NATO allies"."""
ENVOYS = frozenset(["envoy", "emissary"])
"""Those who act for whoever sends them."""
GROUPED = frozenset(["delegation", "team", "mission"])
"""Nouns that mean whoever sends those whom it is of."""
VISITORS = frozenset(["guests", "visitors"])
DEFINITE = frozenset(["the", "both", "these"])
"""What stands before words that mean those named before."""
UNOFFICIAL = words_of("UNOFFICIAL")
"""Words before "leaders" and the like who act for no state: "business leaders"."""
TRADES = words_of("TRADE")
"""What those are of whom teams and groups are that act for no state: "a team of doctors"."""
ALL = frozenset(["sides", "parties", "leaders"])
"""Behind "all" only these are those named before, and only alone: not "all parties in the house"."""
OF_WHOM = ("of", "from")
FOR_WHOM = (*OF_WHOM, "for")
SENDING = frozenset(
    (
        "government parliament ministry cabinet army commission committee council agency assembly senate academy navy "
        "front party police congress legislature chamber"
    ).split()
)
"""What sends those who are called by it."""
PARTED = frozenset(["affairs", "government", "state", "delegation"])
"""Words of an office or a rank that stand before whose it is: "the heads of government of Chad and Mali"."""
LED = frozenset("led headed chaired fronted shepherded captained".split())
"""What a delegation is told to be, before who is at its head."""
CHARGED = frozenset(["minister", "ministers", "secretary", "secretaries", "commissioner", "commissioners"])
QUALIFIERS = ("poss", "amod", "compound", "nmod", "appos", "det")
MEANINGLESS = frozenset("ADP AUX CCONJ PART PUNCT SCONJ VERB".split())
"""Parts of speech whose words mean nobody."""


def may_mean(parsed: Parsed, node: Node) -> bool:
    """Whether a word may mean somebody; of nearly half of them it is told so at little cost."""
    return node.pos_ not in MEANINGLESS or parsed.unit(node).kind is not UnitKind.WORD


def is_crowd(parsed: Parsed, node: Node) -> bool:
    """Whether a word is several who are told to say something and were not named before: "sources said"."""
    unit = parsed.unit(node)
    plural = node.tag_ == "NNS" and unit.kind is UnitKind.WORD and not means_group(parsed, node)
    return plural and node.dep_ == "nsubj" and (is_told_speech(node.head.lower_) or node.head.lower_ == "say")


def means_group(parsed: Parsed, node: Node) -> bool:
    """Whether a word means several that were named before."""
    unit = parsed.unit(node)
    if unit.kind not in (UnitKind.WORD, UnitKind.TITLE) or getattr(unit.mention, "actor", None):
        return False
    if node.lower_ == "last" and node.dep_ in SUBJECTS:  # "the two last met in May", taken for the last of them
        return any(child.dep_ == "nummod" and child.lower_ in NUMBERS for child in node.children)
    if are_heads(node):
        return any(child.lower_ in DEFINITE for child in node.children) and not any(whose_heads(node))
    if node.lower_ in PLURAL:
        return node.dep_ not in ("det", "predet", "cc", "preconj", "appos")
    singular = node.lower_ == node.lemma_.lower() and node.tag_ not in ("NNS", "NNPS")
    if node.lower_ not in GROUPS or (singular and node.lower_ not in NUMBERS):
        return False
    own = _are_of_own(node) or _are_of_a_body(parsed, node)
    if own or is_qualified(parsed, node) or (unit.mention and any(prepositional(node, "of"))):
        return False
    alone = node.lower_ in ALL and not any(child.dep_ in ("prep", "relcl", "acl") for child in node.children)
    definite = DEFINITE | {"all"} if alone else DEFINITE
    return any(child.lower_ in definite for child in node.children)


def _are_of_own(node: Node) -> bool:
    """Whether those are meant who belong to somebody's own: "the ministers from his Labour Party"."""
    return any(child.dep_ == "poss" for one in prepositional(node, "from") for child in one.children)


def _are_of_a_body(parsed: Parsed, node: Node) -> bool:
    """Whether states are told to be those of a body or a region by a name before them: "the F.F.A. nations"."""
    named = any(
        child.dep_ == "compound" and child.tag_ == "NNP" and parsed.unit(child).kind is UnitKind.WORD
        for child in node.children
    )
    return named and node.lower_ in STATES and not any(child.lower_ in NUMBERS for child in node.children)


def means_visitors(parsed: Parsed, node: Node) -> bool:
    """Whether a word means those who have come: "briefed the guests"; not "the guests from Oman", "the guests said"."""
    plain = all(child.dep_ in ("det", "punct", "amod") for child in node.children)
    return node.lower_ in VISITORS and plain and any(child.lower_ in DEFINITE for child in node.children)


def are_heads(node: Node) -> bool:
    """Whether a word means the heads of the states that were named: "the Heads of State", "of Delegation"."""
    of = (one.lower_ for one in prepositional(node, "of"))
    return node.lower_ == "heads" and any(word in ("state", "government", "delegation") for word in of)


def whose_heads(node: Node) -> Iterator[Node]:
    """Whose heads they are said to be: "the heads of state of Chad and Mali", "heads of government from"."""
    if are_heads(node):
        yield from (whose for of in prepositional(node, "of") for whose in prepositional(of, *OF_WHOM))


def is_qualified(parsed: Parsed, node: Node) -> bool:
    """Whether an actor says whose it is."""
    return any(isinstance(parsed.unit(inner).mention, ActorMention) for inner in qualifiers(node))


def qualifiers(node: Node) -> Iterator[Node]:
    """The nouns and adjectives that say whose: "the Egyptian government", "the people of Azerbaijan"."""
    for child in (*node.children, *_astray(node)):
        if child.dep_ in QUALIFIERS:
            yield child
            yield from (inner for inner in child.children if inner.dep_ in QUALIFIERS)
            yield from (one for one in child.conjuncts if one.i > child.i)  # "her Saudi, Qatari and Omani counterparts"
        if child.dep_ == "prep" and child.lower_ in (FOR_WHOM if node.lemma_ == "negotiator" else OF_WHOM):
            for inner in child.children:
                if inner.dep_ == "pobj":
                    yield from (inner, *inner.conjuncts, *_below(inner))
    yield from leaders(node)
    yield from whose_charge(node)


def whose_charge(node: Node) -> Iterator[Node]:
    """Whose the ministers are, told behind what they look after: "ministers responsible for water from Chad and"."""
    if node.lemma_.lower() not in CHARGED:
        return
    looking = [child for child in node.children if child.lower_ == "responsible"]
    after = [what for one in (*looking, *(node,) * (not looking)) for what in prepositional(one, "for")]
    after += [what for one in prepositional(node, "in") if one.lower_ == "charge" for what in prepositional(one, "of")]
    after += [other for what in after for other in what.conjuncts]
    yield from (one for what in after for whose in prepositional(what, *OF_WHOM) for one in (whose, *whose.conjuncts))


def _astray(node: Node) -> Iterator[Node]:
    """What the parser ties to what was done: "received a team from Chad", "held by Orlov and officials from"."""
    behind = node.doc[node.i + 1 : node.i + 2] if node.dep_ in ("dobj", "conj", "pobj") else ()
    yield from (one for one in behind if one.lower_ == "from" and one.head in node.ancestors)


def leaders(node: Node) -> Iterator[Node]:
    """Who leads a delegation, also where the parser ties that to whose it is: "a team of the Chadian army led by"."""
    whose = [*(child for child in node.children if child.lower_ in OF_WHOM), *_astray(node)]
    of = [inner for child in whose for inner in child.children]
    led = [child for noun in (node, *of) for child in noun.children if child.dep_ == "acl" and child.lower_ in LED]
    end = max(one.i for above in (node, *whose) for one in above.subtree)
    led += [one for one in node.head.children if one.lower_ in LED and one.i == end + 2 and one.dep_ == "advcl"]
    yield from (one for verb in led for leader in prepositional(verb, "by") for one in (leader, *leader.conjuncts))


def _below(noun: Node) -> Iterator[Node]:
    """Those whose a body is that stands behind "of": "officials of Chad's bank", "a mission of the Chadian army"."""
    yield from (one for one in noun.children if one.dep_ == "poss")
    yield from (one for one in noun.children if one.dep_ == "appos" and one.i == noun.i + 1)  # "from the bloc ECOWAS"
    if noun.lemma_.lower() in SENDING:
        yield from (one for one in noun.children if one.dep_ in ("amod", "compound"))
    if noun.lower_ in PARTED:  # "the ministries of foreign affairs of Chad and Mali"
        yield from (one for whose in prepositional(noun, "of") for one in (whose, *whose.conjuncts))


def leads_it(node: Node) -> bool:
    """Whether somebody is whom a body is led by, or the next of them."""
    while node.dep_ == "conj" and node.head.i < node.i:
        node = node.head
    return node.head.dep_ == "agent"


def is_private(noun: Node) -> bool:
    """Whether a noun tells of those who act for no state: "rescue teams", "a team of doctors"."""
    called = any(child.lower_ in UNOFFICIAL for child in noun.children if child.i < noun.i)
    return called or any(one.lower_ in TRADES for one in prepositional(noun, "of"))


def is_unofficial(title: Title) -> bool:
    """Whether those so called act for no state: "the opposition leaders"."""
    *whose, last = title.bare.split() or [""]
    return last == "leader" and not UNOFFICIAL.isdisjoint(whose)


def number_of(node: Node) -> int | None:
    """How many a word means: "the two sides"."""
    return next((NUMBERS[one.lower_] for one in (node, *node.children) if one.lower_ in NUMBERS), None)


def is_foreign_office(node: Node) -> bool:
    """Whether a word means a foreign ministry by another name: "the Department of Foreign Affairs"."""
    before = {child.lower_ for child in node.children if child.i < node.i}
    if node.text == "Department":
        return "state" in before or any(one.text == "Affairs" for one in prepositional(node, "of"))
    return node.text == "Office" and "foreign" in before
