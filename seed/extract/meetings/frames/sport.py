"""Sport: where nations "meet", none of them has met another."""

import re
from functools import cache

from seed.extract.meetings.event import Event
from seed.extract.sentences.parse import UnitKind
from seed.extract.text.document import Document, Sentence
from seed.extract.text.lexicon import Lexicon
from seed.extract.text.node import Node
from seed.reference.table import read_rows

ENOUGH = 2
"""So many different words of sport make an article one about it."""
TALKS = frozenset("talk negotiation consultation discussion dialogue summit conference".split())
"""What teams do not meet for."""


def is_play(event: Event) -> bool:
    """Whether states are said to meet as their teams do: "Chad met Peru"; not "met Peru for talks"."""
    node = event.node
    if any(one.lemma_ in TALKS for one in node.subtree):
        return False
    met = [child for child in node.children if child.dep_ in ("nsubj", "dobj")] if node.lemma_ == "meet" else []
    return len(met) > 1 and all(event.parsed.unit(one).kind is UnitKind.ACTOR for one in met)


def may_be_match(node: Node) -> bool:
    """Whether a word may tell that teams met: "the last meeting of the two"; not "agreed on it in a meeting"."""
    at = node.dep_ == "pobj" and node.head.lower_ in ("in", "at") and any(c.lower_ == "a" for c in node.children)
    return node.lemma_ == "meet" or (node.lemma_ == "meeting" and not at)


def sport_told(document: Document) -> int:
    """How many different words of sport an article has: of one, states that "meet" may be teams; of ENOUGH, are."""
    found = {word for sentence in document.sentences for _, _, words in _words().all(sentence.tokens) for word in words}
    return len(found) + any(_is_score(sentence) for sentence in document.sentences)


def _is_score(sentence: Sentence) -> bool:
    """Whether a sentence tells how a match ended: "beat Chad 27-23", "drew 1-1 with Mali"."""
    return sentence.has(BEATING) and _SCORE.search(" ".join(sentence.words)) is not None


BEATING = frozenset("beat beats defeated drew draw thrashed won win lost downed edged hammered overcame".split())
_SCORE = re.compile(r"\b\d{1,3} ?[-–] ?\d{1,3}\b")


@cache
def _words() -> Lexicon[str]:
    words = (row.text("word") for row in read_rows("sport_words.csv", ("word",)))
    return Lexicon(((word, word) for word in words), folded=True)
