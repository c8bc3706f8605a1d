"""Utterances: a sentence in which somebody says, thanks, warns …, by the cues of speech_words.csv, and who it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from db.vocabulary import Act
from seed.extract.author import FIRST_PERSON, WRITINGS
from seed.extract.names.actor import ActorMention, Form
from seed.extract.officials.official import PersonMention, TitleMention
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side
from seed.extract.statements.speaker import INSTITUTIONS, Listener, has_clause, is_quoted_as
from seed.extract.text.language import Node
from seed.extract.text.speech import Cue, cues, feelings, lemma_of

REMARKS = frozenset(
    "remark claim report allegation accusation criticism suggestion idea proposal charge statement call request".split()
)
GUESTS = frozenset("ambassador envoy guest delegation diplomat".split())
"""Who is welcomed or recalled without a word."""
STATES_OF_MIND = frozenset(
    (
        "concerned worried alarmed saddened shocked appalled outraged dismayed disappointed grateful thankful "
        "encouraged pleased hopeful optimistic confident convinced"
    ).split()
)
"""What somebody "is", in a statement about them: "The Secretary-General is deeply concerned"."""
TAIL = 12
"""Among so many last words of a sentence stands who reports it."""
MODALS = frozenset("will would can could may might shall should must".split())
SPOKEN = Cue(Act.INFORM)
"""Of words that only tell who speaks: "according to", a colon behind a name."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """A statement in the making: the sentence, its cue, and who speaks."""

    parsed: Parsed
    node: Node
    cue: Cue
    speakers: tuple[Side, ...]


def utterance_of(listener: Listener) -> Utterance | None:
    """What a sentence tells to have been said, by the first cue in it that has a speaker.

    Args:
        listener: the sentence, and who spoke before.
    """
    parsed = listener.parsed
    verbs = [(node, cue) for node in parsed.nodes if node.pos_ in ("VERB", "AUX") and (cue := _cue(node))]
    for node, cue in sorted(verbs, key=lambda verb: _depth(verb[0])):  # who reports the whole before who does within
        if parsed.unit(node).kind is not UnitKind.WORD or not _is_speech(parsed, node, cue):
            continue
        if speakers := listener.speakers(node):
            return Utterance(parsed, node, cue, tuple(speakers))
        if listener.is_anonymous(node):
            return None
    for reading in (_by_colon, _goes_on, _tail, _according_to, _state_of_mind):
        if found := reading(listener):
            return Utterance(parsed, found[0], SPOKEN, tuple(found[1]))
    return None


def _cue(node: Node) -> Cue | None:
    """What a verb does; by its form where the parser's lemma is another verb's: "hoped" is no hopping."""
    return cues().get(node.lemma_.lower()) or cues().get(lemma_of(node.lower_) or "")


def _depth(node: Node) -> int:
    path = pairwise((node, *node.ancestors))
    return sum(above.pos_ in ("VERB", "AUX") and below.dep_ != "conj" for below, above in path)


def _is_speech(parsed: Parsed, node: Node, cue: Cue) -> bool:
    """Whether a verb of speech is one here: it is told as having been said, and has what it needs."""
    return _is_told(parsed, node) and (not cue.needs or any(_NEEDS[need](parsed, node) for need in cue.needs))


def _is_told(parsed: Parsed, node: Node) -> bool:
    """Whether something was said, not only may be, and not only in passing: "Kerry, who said so, left"."""
    if any(child.dep_ == "neg" or (child.dep_ == "aux" and child.lemma_ in MODALS) for child in node.children):
        return False
    if (
        node.tag_ == "VB"
        and not any(child.lower_ in ("did", "does", "do") for child in node.children if child.dep_ == "aux")
        and node.dep_ != "conj"
        and not _is_wish_of_narrator(node)
    ):
        return False
    if node.tag_ == "VBG" and node.dep_ == "ccomp" and not any(child.dep_ == "aux" for child in node.children):
        return False  # "the signing follows the Council agreeing to it"
    if is_quoted_as(node) or _is_denied_charge(node):
        return True
    if node.dep_ in ("relcl", "acl") and not _quotes(parsed, node):
        return False
    if node.dep_ in ("pcomp", "advcl", "amod") and node.tag_ in ("VBN", "VBG") and not _quotes(parsed, node):
        return node.dep_ == "advcl" and node.tag_ == "VBG" and has_clause(node)
    return True


def _is_wish_of_narrator(node: Node) -> bool:
    """Whether somebody says so by saying it: "I want to thank"."""
    wants = node.dep_ == "xcomp" and node.head.lemma_ in ("like", "want", "wish")
    return wants and any(one.lower_ in FIRST_PERSON for one in subjects(node.head))


def _is_denied_charge(node: Node) -> bool:
    """Whether a noun of speech is what somebody denies or repeats: "a charge Moscow denies"."""
    return node.dep_ == "relcl" and node.head.lemma_ in REMARKS and node.lemma_ in ("deny", "reject", "dispute")


def _objects(node: Node) -> Iterator[Node]:
    return (child for child in node.children if child.dep_ in ("dobj", "dative"))


def _quotes(parsed: Parsed, node: Node) -> bool:
    return bool(parsed.sentence.quotes)


def _expresses(parsed: Parsed, node: Node) -> bool:
    return any(child.lemma_.lower() in feelings() or child.lower_ in feelings() for child in node.children)


def _is_message(node: Node) -> bool:
    """Whether a noun is a message of which it is told what it says, or what is felt."""
    told = any(child.dep_ in ("prep", "acl", "relcl", "amod", "compound") for child in node.children)
    return node.lemma_.lower() in feelings() or node.lower_ in feelings() or (node.lemma_ in WRITINGS and told)


def _has_guest(parsed: Parsed, node: Node) -> bool:
    return any(
        isinstance(parsed.unit(one).mention, PersonMention | TitleMention) or one.lemma_ in GUESTS
        for one in _objects(node)
    )


def _is_call_on_somebody(parsed: Parsed, node: Node) -> bool:
    """Whether it is paid to a person, who is asked for nothing: "called on the King"."""
    called_on = {parsed.unit(one).kind for one in prepositional(node, "on", "upon")}
    asked = any(one.tag_ == "VB" or one.lower_ == "for" for one in node.subtree)
    return bool(called_on & {UnitKind.PERSON, UnitKind.TITLE}) and not asked and not _quotes(parsed, node)


_NEEDS: dict[str, Callable[[Parsed, Node], bool]] = {
    "CLAUSE": lambda parsed, node: has_clause(node) or _quotes(parsed, node),
    "QUOTE": _quotes,
    "AS": lambda parsed, node: any(one.lower_ == "as" for one in node.subtree),
    "OUT": lambda parsed, node: any(child.lower_ in ("out", "to") for child in node.children),
    "FOR": lambda parsed, node: (
        any(child.lower_ in ("for", "on", "upon") for child in node.children) and not _is_call_on_somebody(parsed, node)
    ),
    "FORWARD": lambda parsed, node: node.dep_ != "advcl" and any(child.lower_ == "forward" for child in node.children),
    "CLEAR": lambda parsed, node: any(one.lower_ == "clear" for one in node.subtree),
    "NAME": lambda parsed, node: (
        _quotes(parsed, node) or any(child.dep_ in ("oprd", "ccomp") for child in node.children)
    ),
    "ATTENTION": lambda parsed, node: any(one.lower_ == "attention" for one in node.subtree),
    "MESSAGE": lambda parsed, node: any(_is_message(one) for one in _objects(node)),
    "REMARK": lambda parsed, node: has_clause(node) or any(one.lemma_ in REMARKS for one in _objects(node)),
    "CALL": lambda parsed, node: any(one.lemma_ in REMARKS for one in _objects(node)),
    "OBJECT": lambda parsed, node: (
        bool(list(_objects(node))) and not any(child.dep_ == "xcomp" for child in node.children)
    ),
    "NO_GUEST": lambda parsed, node: not _has_guest(parsed, node),
    "FEELING": _expresses,
}
"""What a verb may need, by its name in speech_words.csv."""


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
        cue = _cue(node)
        if cue is None or set(cue.needs) - {"CLAUSE"} or node.tag_ not in ("VBD", "VBN") or not node.i:
            continue
        noun = parsed.nodes[node.i - 1]
        opened = any(one.lower_ == "," for one in parsed.nodes[max(node.i - 6, 0) : node.i])
        if opened and (found := listener.sides.single(parsed, noun)):
            return node, found
    return None


def _according_to(listener: Listener) -> tuple[Node, list[Side]] | None:
    parsed = listener.parsed
    for node in parsed.nodes:
        if node.lower_ == "according" and node.i + 1 < len(parsed.nodes):
            for one in parsed.nodes[node.i + 1 : node.i + 12]:
                found = listener.sides.single(parsed, one)
                if found and (found[0].person or _speaks(parsed, one)):
                    return node, found[:1]
                if not found and one.dep_ == "pobj" and (again := listener.again(node, [one])):
                    return node, again
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
