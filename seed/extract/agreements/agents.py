"""The words that tell who has to do with an agreement: who does it, with whom it is, who gives what under it."""

from collections.abc import Collection, Iterator

from seed.extract.agreements.deed import WATCHING, YIELDING, Deed, instrument_of
from seed.extract.agreements.extent import ABOUT
from seed.extract.agreements.house import LEGISLATURES
from seed.extract.agreements.instrument import Naming
from seed.extract.agreements.leaving import givers
from seed.extract.agreements.negotiation import negotiators
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.group import GROUPS, PLURAL
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.reported import SAYING
from seed.extract.text.node import Node

AGAIN = frozenset(["one", "that", "those"])
"""Words that mean another agreement than the one before: "a pact like the one with Chad"."""
GIVING = frozenset(
    (
        "grant give provide lend donate extend allocate receive accord supply export import sell buy purchase ship "
        "deliver transfer"
    ).split()
)
"""What one state does for another under an agreement of both: "Japan has granted Chad a loan under an exchange of"."""
DELEGATES = frozenset(
    (
        "negotiator representative delegate delegation official expert envoy authority ministry lawmaker deputy member "
        "fund navy army embassy commission ruler leader leadership regime junta team side"
    ).split()
)
TALKING = frozenset("negotiator delegate envoy representative delegation participant".split())
"""Those who make an agreement at talks."""
RANKS = frozenset("chief top senior lead leading exhausted weary both".split())
STATES = frozenset("nation country state side government party".split())
OWN_BODIES = frozenset(["cabinet", "government"]) | (LEGISLATURES - {"lawmaker", "legislator", "deputy"})
"""Bodies that are those of the article's own state where it is not told whose they are."""
REACH = 3
"""Within so many words above an instrument its verb stands: "pulled out of the pact"."""
NEIGHBOURS = frozenset(
    "neighbour neighbor ministry pair head navy army military airforce parliament legislature agency".split()
)
"""Further nouns that mean two who were named, as "the two countries" does."""


def behind(naming: Naming, prepositions: Collection[str]) -> Iterator[Node]:
    """Whom a preposition tells that follows upon an instrument's name, however long that is: "with A and with B"."""
    for node in (*naming.node.subtree, *_matter_of(naming)):
        its_own = node.head == naming.node or node.head.lower_ not in AGAIN
        if node.i > naming.node.i and node.lower_ in prepositions and its_own:
            again = [one for one in node.head.children if one.i >= node.i and one.lower_ == node.lower_]
            for one in (each for first in again for each in (first, *first.conjuncts)):
                yield from (child for child in one.children if child.dep_ in ("pobj", "pcomp"))
            return


def _matter_of(naming: Naming) -> Iterator[Node]:
    """What an instrument is about where the parser ties that to its verb: "scrapped the MoU | on tourism with Mali"."""
    behind = naming.parsed.nodes[naming.node.i + 1 : naming.node.i + 2]
    for one in behind:
        if one.lower_ in ABOUT and one.dep_ == "prep" and one.head in list(naming.node.ancestors)[:REACH]:
            yield from one.subtree


def agents(deed: Deed) -> list[Node]:
    """The nouns that tell who does it: the subjects, or those behind "by"."""
    node = deed.node
    if deed.ahead and node.pos_ == "NOUN":
        return [one for one in negotiators(node) if one.lemma_ not in DELEGATES]
    if node.lemma_ in YIELDING:
        return []  # whoever held the talks
    if given := givers(deed):
        return given
    return list(prepositional(node, "by")) if node.pos_ != "VERB" or deed.is_passive else subjects(node)


def joined(node: Node) -> list[Node]:
    """Those whom somebody joins in doing it: "Chad joined Mali and Niger in signing the treaty"."""
    within = node.dep_ == "pcomp" and node.head.lower_ == "in" and node.head.head.lemma_ == "join"
    return [child for child in node.head.head.children if child.dep_ == "dobj"] if within else []


def represented(node: Node) -> Iterator[Node]:
    """For whom somebody does it: "signed by Ali Idi for Chad", "Ali Idi signed it on behalf of Chad"."""
    doing = (
        list(prepositional(node, "by"))
        if node.pos_ != "VERB" or any(child.dep_ in ("agent", "auxpass") for child in node.children)
        else subjects(node)
    )
    for one in (one for first in doing for one in (first, *first.conjuncts)):
        yield from prepositional(one, "for")
    for above in (node, *doing):
        behalf = [noun for noun in prepositional(above, "on") if noun.lower_ == "behalf"]
        yield from (one for noun in behalf for one in prepositional(noun, "of"))
    beside = (one for head in (node, *node.children) for one in head.children if one.dep_ == "conj")
    again = [one for one in beside if one.lower_ == "for"]  # "for Chad by Idi and for Mali by Keita"
    yield from (child for one in again for child in one.children if child.dep_ == "pobj")


def tellers(it: Node) -> list[Node]:
    """The name that "it" means in what its bearer tells: "Acme has announced that it has signed a deal"."""
    verb = it.head
    if it.lower_ != "it" or verb.dep_ != "ccomp" or verb.head.lemma_ not in SAYING:
        return []
    return [one for one in subjects(verb.head) if one.tag_ == "NNP"]


def depositors(node: Node) -> Iterator[Node]:
    """Who hands over the instrument of a ratification: "Chad deposited its instrument of ratification"."""
    paper = instrument_of(node)
    if paper is not None and paper.dep_ == "dobj":
        yield from subjects(paper.head)


def giving(verb: Node) -> list[Node]:
    """Who gives something, and to whom: "Japan has granted Chad a loan (under an exchange of notes, it said)"."""
    verbs = (verb, *(child for child in verb.children if child.dep_ == "ccomp" and child.i < verb.i))
    one = next((one for one in verbs if one.lemma_ in GIVING), None)
    if one is None:
        return []
    given = [child for child in one.children if child.dep_ in ("dative", "dobj") and child.pos_ != "ADP"]
    return [*subjects(one), *given, *prepositional(one, "to", "from")]


def witnesses(node: Node) -> Iterator[Node]:
    """Who watches a signing, or in whose presence it is."""
    for presence in prepositional(node, "in"):
        if presence.lower_ == "presence":
            yield from prepositional(presence, "of")
    if node.pos_ != "VERB" and node.dep_ in ("dobj", "pobj") and node.head.lemma_ in WATCHING:
        yield from subjects(node.head)


def is_set_apart(noun: Node) -> bool:
    """Whether of one it is told aside what else he is or does: "signed it, with Chad as the lone critic"."""
    nodes = noun.doc
    before = noun.left_edge.i - 1
    if before < 1 or nodes[before].lower_ != "with" or nodes[before - 1].lower_ != ",":
        return False
    following = [one.lower_ for one in nodes[noun.i + 1 : noun.i + 3]]
    doing = noun.i + 1 < len(nodes) and nodes[noun.i + 1].tag_ == "VBG"
    return doing or (following[:1] == ["as"] and following[1:] in (["the"], ["a"], ["an"], ["its"]))


def is_party_to(node: Node, naming: Naming) -> bool:
    """Whether it is told who is of an instrument: "is a party to it", "the pact, to which Chad is a signatory"."""
    if any(child.dep_ == "neg" for child in node.head.children):
        return False
    told = [one for above in (node, node.head) for one in prepositional(above, "to", "of")]
    which = [one for one in told if one.lower_ == "which"]
    return naming.node in told or (bool(which) and node.head.dep_ == "relcl" and node.head.head in naming.words)


def is_named_aside(parsed: Parsed, node: Node) -> bool:
    """Whether officials are told by name behind their noun: "signed by the heads of the teams, Arne Aho and Li Wei"."""
    titled = any(parsed.unit(one).kind is UnitKind.TITLE for one in (node, *node.children))
    return titled and any(child.dep_ == "appos" and child.tag_ == "NNP" for child in node.children)


def are_at_talks(node: Node) -> bool:
    """Whether they are those who hold the talks that are told of: "Delegates at the talks", "envoys of six states"."""
    if node.tag_ != "NNS" or node.lemma_ not in TALKING:
        return False
    before = [
        child for child in node.children if child.i < node.i and child.dep_ in ("amod", "compound", "poss", "nmod")
    ]
    whose = list(prepositional(node, "from", "of", "for"))
    states = all(any(one.dep_ == "nummod" for one in noun.children) and noun.lemma_ in STATES for noun in whose)
    return states and all(child.lower_ in RANKS for child in before)


def is_counted(node: Node) -> bool:
    """Whether a noun tells only how many they are: "ratified by two states", though "the two states" are known."""
    before = {child.dep_ for child in node.children if child.i < node.i}
    return "nummod" in before and not before & {"det", "poss"}


def is_group(node: Node) -> bool:
    """Whether a word means several who were named: "they", "the two ministries"."""
    neighbours = node.lemma_.lower() in NEIGHBOURS and (node.tag_ in ("NNS", "NNPS") or node.lower_ == "pair")
    return neighbours or node.lower_ in PLURAL or node.lemma_.lower() in GROUPS or node.lower_ == "two"


def is_own_body(node: Node) -> bool:
    """Whether a noun is that of one body of a state: "the cabinet", "parliament"."""
    return node.lemma_.lower() in OWN_BODIES and node.tag_ in ("NN", "NNP")


def clause_of(node: Node, heads: Collection[Node]) -> Node:
    """The first of some nodes above a word, or the verb of its clause, if that is nearer."""
    return next((above for above in node.ancestors if above in heads or above.pos_ in ("VERB", "AUX")), node)
