"""Who is told to have said something by no verb of saying: a colon, "according to", a quotation that goes on."""

from seed.extract.names.actor import ActorMention, Form
from seed.extract.sentences.clause import FINITE, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side
from seed.extract.statements.speaker import INSTITUTIONS, Listener
from seed.extract.text.node import Node
from seed.extract.text.speech import cue_of, is_told_speech

STATES_OF_MIND = frozenset(
    (
        "concerned worried alarmed saddened shocked appalled outraged dismayed disappointed grateful thankful "
        "encouraged pleased hopeful optimistic confident convinced"
    ).split()
)
"""What somebody "is", in a statement about them: "The Secretary-General is deeply concerned"."""
RELATIVE = frozenset(["which", "who", "whom", "that"])
TAIL = 12
"""Among so many last words of a sentence stands who reports it."""


def attribution_of(listener: Listener) -> tuple[Node, list[Side]] | None:
    """The word that tells who speaks, and who it is."""
    for reading in (_by_colon, _by_quoted_verb, _goes_on, _tail, _according_to, _in_words_of, _state_of_mind):
        if found := reading(listener):
            return found
    return None


def _by_colon(listener: Listener) -> tuple[Node, list[Side]] | None:
    """Who is named before a colon and a quotation, with no verb between: 'Novak: "There is no other way."'."""
    parsed = listener.parsed
    quote = next((node for node in parsed.nodes if parsed.unit(node).kind is UnitKind.QUOTE), None)
    if quote is None or quote.i < 2 or parsed.nodes[quote.i - 1].lower_ != ":":
        return None
    words = list(parsed.nodes[: quote.i - 1])
    if any(node.pos_ in ("VERB", "AUX") for node in words):
        return None
    named = [(node, side) for node in words for side in listener.sides.single(parsed, node) if side.person]
    return (named[0][0], [named[0][1]]) if len(named) == 1 else None


def _by_quoted_verb(listener: Listener) -> tuple[Node, list[Side]] | None:
    """Who is named right before a quotation that begins with what he did: 'Orlov "strongly condemns" the attack'."""
    parsed = listener.parsed
    for node in parsed.nodes[1:]:
        unit = parsed.unit(node)
        if unit.kind is not UnitKind.QUOTE or not _begins_with_speech(parsed, unit.first, unit.last):
            continue
        before = parsed.nodes[node.i - 1]
        before = parsed.nodes[node.i - 2] if before.lower_ == "," and node.i > 1 else before
        of_another = before.i > 0 and parsed.nodes[before.i - 1].tag_ == "IN"  # "dealers in Chad"
        found = [] if of_another else listener.sides.single(parsed, before)
        return (node, found[:1]) if found else None
    return None


def _begins_with_speech(parsed: Parsed, first: int, last: int) -> bool:
    """Whether the first word of a quotation, but for adverbs, tells that somebody has spoken."""
    words = (token.lower for token in parsed.sentence.tokens[first:last] if token.text[:1].isalpha())
    return is_told_speech(next((word for word in words if not word.endswith("ly")), ""))


def _goes_on(listener: Listener) -> tuple[Node, list[Side]] | None:
    """Who spoke in the sentence before, of one that is a quotation and nothing else."""
    nodes = listener.parsed.nodes
    if not len(nodes):  # nothing of the sentence is parsed
        return None
    alone = listener.parsed.unit(nodes[0]).kind is UnitKind.QUOTE and all(node.is_punct for node in nodes[1:])
    found = listener.author(nodes[0]) if alone else []
    return (nodes[0], found) if found else None


def _tail(listener: Listener) -> tuple[Node, list[Side]] | None:
    """Who is said to have said the whole sentence, where the parser took it for a part: ", the ministry reported"."""
    parsed = listener.parsed
    for node in reversed(parsed.nodes[-TAIL:]):
        cue = cue_of(node)
        if cue is None or set(cue.needs) - {"CLAUSE"} or node.tag_ not in ("VBD", "VBN") or not node.i:
            continue
        noun = parsed.nodes[node.i - 1]
        before = [one.lower_ for one in parsed.nodes[max(node.i - 6, 0) : node.i]]
        if "," in before and not RELATIVE & set(before) and (found := listener.sides.single(parsed, noun)):
            return node, found
    return None


def _according_to(listener: Listener) -> tuple[Node, list[Side]] | None:
    """Who is behind "according to": somebody named or meant there, not whom the words only tell more of."""
    parsed = listener.parsed
    for node in parsed.nodes:
        if node.lower_ != "according" or node.i + 1 == len(parsed.nodes):
            continue
        for one in parsed.nodes[node.i + 1 : node.i + TAIL]:
            if one.tag_ in FINITE:
                break
            found = listener.sides.single(parsed, one) if one.dep_ != "poss" else []
            if found and (found[0].person or _speaks(parsed, one)):
                return node, found[:1]
            if not found and one.dep_ == "pobj":
                again = listener.again(node, [one])
                if again or one.tag_ == "NNS":  # "according to sailors"
                    return (node, again) if again else None
    return None


def _speaks(parsed: Parsed, node: Node) -> bool:
    """Whether an actor behind "according to" is itself what is meant, not only whose newspaper it is."""
    mention = parsed.unit(node).mention
    if node.lemma_.lower() in INSTITUTIONS:
        return True
    return isinstance(mention, ActorMention) and mention.form is not Form.DEMONYM and node.dep_ == "pobj"


def _state_of_mind(listener: Listener) -> tuple[Node, list[Side]] | None:
    """Who is told to be concerned, grateful … in the present, which only a statement does."""
    for node in listener.parsed.nodes:
        if node.lemma_ == "be" and node.tag_ in ("VBZ", "VBP") and node.dep_ == "ROOT":
            minded = any(child.dep_ == "acomp" and child.lower_ in STATES_OF_MIND for child in node.children)
            found = listener.who(subjects(node)) if minded else []
            if any(side.person for side in found):
                return node, found
    return None


def _in_words_of(listener: Listener) -> tuple[Node, list[Side]] | None:
    """Whose words a quotation within the story is: "neither a date nor, in his words, "a list"."""
    parsed = listener.parsed
    for node in parsed.nodes if parsed.sentence.quotes else ():
        if node.lower_ != "words" or node.dep_ != "pobj" or node.head.lower_ != "in":
            continue
        whose = [child for child in node.children if child.dep_ == "poss"] or list(prepositional(node, "of"))
        if found := listener.who(whose[:1]):
            return node, found
    return None
