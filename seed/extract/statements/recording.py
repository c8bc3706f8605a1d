"""Who says what was recorded, by the note before it: "[Begin recording] [Okello] We met them"."""

from collections.abc import Sequence

from seed.extract.officials.official import Person
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side, derived
from seed.extract.sentences.sides import Sides
from seed.extract.statements.utterance import SPOKEN, Utterance
from seed.names import fold
from seed.records import Span


def recorded(parsed: Parsed, sides: Sides) -> Utterance | None:
    """The words of a paragraph that was recorded, told once, where the one who speaks is an official."""
    note, sentence = parsed.sentence.block.speaker, parsed.sentence
    if note is None or sentence.start != sentence.block.opening or not len(parsed.nodes):
        return None
    speaker = _named_in(note, sides) or _called(note, sides)
    return Utterance(parsed, parsed.nodes[0], SPOKEN, (speaker,)) if speaker else None


def _named_in(note: Span, sides: Sides) -> Side | None:
    """The official whom a note introduces: "Foreign Minister Ali Okello"."""
    sentences = sides.document.sentences
    named = [one for one in sides.cast.mentions if sentences[one.sentence].block.start == note.start]
    return sides.of_person(named[0]) if len({one.person for one in named}) == 1 else None


def _called(note: Span, sides: Sides) -> Side | None:
    """The official whom a note calls by one of his surnames: Luis Vega Ruiz "Vega"."""
    words = fold(note.text).split()
    meant = [one for one in sides.cast.persons.values() if one.actor and _has_surname(one, words)]
    return Side(derived(meant[0].actor or "", note), meant[0], note) if len(meant) == 1 else None


def _has_surname(person: Person, words: Sequence[str]) -> bool:
    """Whether words are within a name, behind its first: none is called by the given name."""
    own = fold(person.full_name.value).split()
    within = range(min(1, len(own) - 1), len(own) - len(words) + 1)
    return any(own[at : at + len(words)] == list(words) for at in within)
