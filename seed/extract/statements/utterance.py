"""Utterances: a sentence in which somebody says, thanks, warns …, by the cues of speech_words.csv, and who it is."""

from dataclasses import dataclass
from itertools import pairwise

from db.vocabulary import Act
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side
from seed.extract.statements.attribution import attribution_of
from seed.extract.statements.need import has_needs
from seed.extract.statements.speaker import Listener
from seed.extract.statements.telling import is_told
from seed.extract.text.node import Node
from seed.extract.text.speech import Cue, cue_of

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
    verbs = [(node, cue) for node in parsed.nodes if node.pos_ in ("VERB", "AUX") and (cue := cue_of(node))]
    for node, cue in sorted(verbs, key=lambda verb: _depth(verb[0])):  # who reports the whole before who does within
        if parsed.unit(node).kind is not UnitKind.WORD or not (is_told(parsed, node) and has_needs(parsed, node, cue)):
            continue
        if speakers := listener.speakers(node):
            return Utterance(parsed, node, cue, tuple(speakers))
        if listener.is_anonymous(node):
            return None
    found = attribution_of(listener)
    return Utterance(parsed, found[0], SPOKEN, tuple(found[1])) if found else None


def _depth(node: Node) -> int:
    path = pairwise((node, *node.ancestors))
    return sum(above.pos_ in ("VERB", "AUX") and below.dep_ != "conj" for below, above in path)
