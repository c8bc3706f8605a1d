"""Verbs of speech: what they do, and what they need beside them to be one."""

from dataclasses import dataclass
from functools import cache

from db.vocabulary import Act
from seed.reference.table import read_rows


@dataclass(frozen=True, slots=True)
class Cue:
    """What a verb of speech does, and what it needs beside it to be one."""

    act: Act
    needs: str | None


@cache
def cues() -> dict[str, Cue]:
    """The verbs, by their lemma."""
    rows = read_rows("speech_words.csv", ("lemma", "act", "needs"))
    return {row.text("lemma"): Cue(row.member("act", Act), row.optional("needs")) for row in rows}


def is_told_speech(word: str) -> bool:
    """Whether a word tells by its form alone that somebody has said something: "expressed", "denies"."""
    return word in _told()


@cache
def _told() -> frozenset[str]:
    return frozenset(form for lemma in cues() for form in _forms(lemma)) | {"said", "told"}


def _forms(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("y") and lemma[-2:-1] not in "aeo":
        return f"{lemma[:-1]}ied", f"{lemma[:-1]}ies"
    return f"{lemma.removesuffix('e')}ed", f"{lemma}s"
