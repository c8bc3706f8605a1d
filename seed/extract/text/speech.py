"""Words of speech: what verbs and nouns of speech do, and what they need beside them to be that."""

from dataclasses import dataclass
from functools import cache

from db.vocabulary import Act
from seed.extract.text.node import Node
from seed.reference.table import read_rows


@dataclass(frozen=True, slots=True)
class Cue:
    """What a verb of speech does, and what it needs beside it to be one: any of these, or nothing."""

    act: Act
    needs: tuple[str, ...] = ()


@cache
def cues() -> dict[str, Cue]:
    """The verbs, by their lemma."""
    rows = read_rows("speech_words.csv", ("lemma", "act", "needs"))
    return {
        row.text("lemma"): Cue(row.member("act", Act), tuple((row.optional("needs") or "").split())) for row in rows
    }


@cache
def feelings() -> dict[str, Act]:
    """What is expressed, offered or sent, by its noun: "gratitude", "condolences"."""
    return {row.text("word"): row.member("act", Act) for row in read_rows("feeling_words.csv", ("word", "act"))}


def is_told_speech(word: str) -> bool:
    """Whether a word tells by its form alone that somebody has said something: "expressed", "denies"."""
    return word in _told()


def cue_of(node: Node) -> Cue | None:
    """What a verb does; by its form where the parser's lemma is another's: "hoped" hops not, "re-affirmed" affirms."""
    form = node.lower_.replace("-", "")
    return cues().get(node.lemma_.lower()) or cues().get(lemma_of(form) or form)


def lemma_of(form: str) -> str | None:
    """The verb of speech that a regular past or present is of."""
    return _lemmas().get(form)


@cache
def _lemmas() -> dict[str, str]:
    return {form: lemma for lemma in cues() for form in _forms(lemma)}


@cache
def _told() -> frozenset[str]:
    verbs = (lemma for lemma, cue in cues().items() if set(cue.needs) != {"FEELING"})  # not "paid", "gave"
    return frozenset(form for lemma in verbs for form in _forms(lemma)) | {"said", "told"}


def _forms(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("y") and lemma[-2:-1] not in "aeo":
        return f"{lemma[:-1]}ied", f"{lemma[:-1]}ies"
    return f"{lemma.removesuffix('e')}ed", f"{lemma}s"
