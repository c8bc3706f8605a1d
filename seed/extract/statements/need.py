"""What a verb of speech needs beside it to be one, by the names of speech_words.csv: a clause, "out", a feeling …."""

from collections.abc import Callable, Iterator

from seed.extract.author import WRITINGS
from seed.extract.officials.official import PersonMention, TitleMention
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.statements.speaker import has_clause
from seed.extract.text.node import Node
from seed.extract.text.speech import Cue, feelings

REMARKS = frozenset(
    "remark claim report allegation accusation criticism suggestion idea proposal charge statement call request".split()
)
RUMOURS = frozenset("talk rumour rumor speculation notion fear assertion insinuation".split())
"""What somebody dismisses besides remarks."""
GUESTS = frozenset("ambassador envoy guest delegation diplomat".split())
"""Who is welcomed or recalled without a word."""
MATTERS = frozenset("issue question matter difficulty problem plight case point".split())
"""What somebody raises by speaking of it."""
HARMS = frozenset("threat risk danger concern tension difference rift impact importance significance role".split())
"""What somebody plays down or brushes aside by speaking of it; a ball is played down the wing without a word."""
FIGURES = frozenset(
    (
        "cost price value worth trade toll number loss damage figure total share chance odds likelihood debt deficit "
        "budget growth inflation population rate turnover output investment amount size strength"
    ).split()
)
"""What is put "at" so much by speaking of it."""
MODIFIERS = frozenset(["det", "amod", "compound", "nmod", "poss", "nummod"])
NEWS = frozenset("decision move news announcement step result outcome ruling verdict release".split())
"""What somebody celebrates in words; an anniversary is celebrated without."""
WEIGHT = frozenset(["emphasis", "stress", "accent", "premium"])
"""What is laid on a matter by speaking of it."""


def has_needs(parsed: Parsed, node: Node, cue: Cue) -> bool:
    """Whether a verb has one of those things that make it one of speech."""
    return not cue.needs or any(_NEEDS[need](parsed, node) for need in cue.needs)


def quotes(parsed: Parsed, node: Node) -> bool:
    """Whether the sentence of a verb quotes something."""
    return bool(parsed.sentence.quotes)


def _objects(node: Node) -> Iterator[Node]:
    return (child for child in node.children if child.dep_ in ("dobj", "dative"))


def _expresses(parsed: Parsed, node: Node) -> bool:
    """Whether a feeling is what a verb has beside it, or what the parser has it beside: "[it] extended condolences"."""
    near = [*node.children, *([node.head] if node.dep_ == "amod" and subjects(node) else [])]
    return any(one.lemma_.lower() in feelings() or one.lower_ in feelings() for one in near)


def _is_message(node: Node) -> bool:
    """Whether a noun is a message of which it is told what it says, or what is felt."""
    told = any(child.dep_ in ("prep", "acl", "relcl", "amod", "compound") for child in node.children)
    return node.lemma_.lower() in feelings() or node.lower_ in feelings() or (node.lemma_ in WRITINGS and told)


def _puts_at(node: Node) -> bool:
    """Whether a verb puts a figure at so much: "put the cost of the war at $5 billion"; no house on the market."""
    put = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass") and child.lemma_ in FIGURES]
    near = (one for above in put for one in (node, above, *prepositional(above, "of")))
    figures = (figure for one in near for figure in prepositional(one, "at"))
    return any(inner.pos_ == "NUM" for figure in figures for inner in figure.subtree)


def _is_out(node: Node) -> bool:
    """Whether something is ruled or pointed out, not "out of" something else: no party is ruled out of step."""
    return any(
        child.lower_ == "out" and not any(one.lower_ == "of" for one in child.children) for child in node.children
    )


def _is_down(node: Node) -> bool:
    """Whether it is something said or feared that is played down or brushed aside: "brushed aside the criticism"."""
    aside = any(child.lower_ in ("aside", "off", "down") and child.dep_ != "prep" for child in node.children)
    return aside and any(one.lemma_ in HARMS | RUMOURS | REMARKS | MATTERS for one in _objects(node))


def _quotes_speech(parsed: Parsed, _: Node) -> bool:
    """Whether several words are quoted that are no name and no epithet: not 'accepted the "best film" award'."""
    for node in parsed.nodes:
        unit = parsed.unit(node)
        if unit.kind is UnitKind.QUOTE and node.dep_ not in MODIFIERS:
            words = [token.text for token in parsed.sentence.tokens[unit.first : unit.last] if token.text[0].isalpha()]
            if any(word[0].islower() for word in words):
                return True
    return False


def _has_guest(parsed: Parsed, node: Node) -> bool:
    return any(
        isinstance(parsed.unit(one).mention, PersonMention | TitleMention) or one.lemma_ in GUESTS
        for one in _objects(node)
    )


def _is_call_on_somebody(parsed: Parsed, node: Node) -> bool:
    """Whether it is paid to a person, who is asked for nothing: "called on the King"."""
    called_on = {parsed.unit(one).kind for one in prepositional(node, "on", "upon")}
    asked = any(one.tag_ == "VB" or one.lower_ == "for" for one in node.subtree)
    return bool(called_on & {UnitKind.PERSON, UnitKind.TITLE}) and not asked and not quotes(parsed, node)


_NEEDS: dict[str, Callable[[Parsed, Node], bool]] = {
    "CLAUSE": lambda parsed, node: has_clause(node) or quotes(parsed, node),
    "QUOTE": quotes,
    "AS": lambda parsed, node: any(one.lower_ == "as" for one in node.subtree),
    "SPEECH": _quotes_speech,
    "OUT": lambda parsed, node: _is_out(node),
    "OUT_AT": lambda parsed, node: (
        _is_out(node) and (any(prepositional(node, "at", "against")) or quotes(parsed, node))
    ),
    "TO": lambda parsed, node: any(child.lower_ == "to" for child in node.children),
    "FOR": lambda parsed, node: (
        any(child.lower_ in ("for", "on", "upon") for child in node.children) and not _is_call_on_somebody(parsed, node)
    ),
    "FORWARD": lambda parsed, node: node.dep_ != "advcl" and any(child.lower_ == "forward" for child in node.children),
    "CLEAR": lambda parsed, node: any(one.lower_ == "clear" for one in node.subtree),
    "NAME": lambda parsed, node: (
        quotes(parsed, node) or any(child.dep_ in ("oprd", "ccomp") for child in node.children)
    ),
    "ATTENTION": lambda parsed, node: any(one.lower_ == "attention" for one in node.subtree),
    "MESSAGE": lambda parsed, node: any(_is_message(one) for one in _objects(node)),
    "REMARK": lambda parsed, node: has_clause(node) or any(one.lemma_ in REMARKS for one in _objects(node)),
    "RUMOUR": lambda parsed, node: any(one.lemma_ in RUMOURS for one in _objects(node)),
    "MATTER": lambda parsed, node: any(one.lemma_ in MATTERS for one in _objects(node)),
    "NEWS": lambda parsed, node: any(one.lemma_ in NEWS for one in _objects(node)),
    "FROM": lambda parsed, node: has_clause(node) and any(prepositional(node, "from")),
    "CALL": lambda parsed, node: any(one.lemma_ in REMARKS for one in _objects(node)),
    "OBJECT": lambda parsed, node: (
        bool(list(_objects(node))) and not any(child.dep_ == "xcomp" for child in node.children)
    ),
    "NO_GUEST": lambda parsed, node: not _has_guest(parsed, node),
    "FEELING": _expresses,
    "NOTE": lambda parsed, node: any(
        one.lemma_ == "note" and not any(child.dep_ == "det" for child in one.children) for one in _objects(node)
    ),
    "EMPHASIS": lambda parsed, node: any(one.lemma_ in WEIGHT for one in _objects(node)),
    "FIGURE": lambda parsed, node: _puts_at(node),
    "OF": lambda parsed, node: any(prepositional(node, "of")),
    "DOWN": lambda parsed, node: _is_down(node),
    "GO_ON": lambda parsed, node: (
        quotes(parsed, node)
        and any(child.lower_ == "on" and child.dep_ in ("prt", "advmod") for child in node.children)
    ),
}
"""What a verb may need, by its name in speech_words.csv."""
