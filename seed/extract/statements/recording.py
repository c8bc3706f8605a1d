"""Who says what was recorded, by the note before it: "[Begin recording] [Okello] We met them"."""

from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side
from seed.extract.sentences.sides import Sides
from seed.extract.statements.utterance import SPOKEN, Utterance
from seed.records import Span


def recorded(parsed: Parsed, sides: Sides, note: Span) -> Utterance | None:
    """The words of a paragraph that was recorded, where the one who speaks is an official."""
    speaker = _named_in(note, sides)
    return Utterance(parsed, parsed.nodes[0], SPOKEN, (speaker,)) if speaker else None


def _named_in(note: Span, sides: Sides) -> Side | None:
    """The only official whom a note names: "Foreign Minister Ali Okello"."""
    sentences = sides.document.sentences
    named = [one for one in sides.cast.mentions if sentences[one.sentence].block.start == note.start]
    return sides.of_person(named[0]) if len({one.person for one in named}) == 1 else None
