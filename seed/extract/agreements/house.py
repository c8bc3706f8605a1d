"""Houses of those who make laws, by whose approval a state ratifies."""

from collections.abc import Iterator

from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.node import Node

LEGISLATURES = frozenset(
    (
        "parliament senate assembly congress house mejlis majlis majilis knesset bundestag duma seimas sejm saeima "
        "riksdag storting folketing rada legislature lawmaker legislator deputy parliamentarian chamber diet"
    ).split()
)
"""Those whose approval is what a state ratifies by."""


def approve(parsed: Parsed, verb: Node) -> bool:
    """Whether those approve who make laws: "the Senate approved", "it cleared the Senate"; not a cabinet."""
    doing = prepositional(verb, "by") if any(child.dep_ == "nsubjpass" for child in verb.children) else subjects(verb)
    houses = (one for noun in (*doing, *passed(verb)) for one in (noun, *prepositional(noun, "of")))
    return any(parsed.unit(one).kind is UnitKind.WORD and one.lemma_.lower() in LEGISLATURES for one in houses)


def passed(verb: Node) -> list[Node]:
    """The houses that a treaty itself passes: "cleared the Senate", "won the approval of", "sailed through"."""
    return [one for one in _passed(verb) if one.lemma_.lower() in LEGISLATURES]


def _passed(verb: Node) -> Iterator[Node]:
    for noun in (child for child in verb.children if child.dep_ == "dobj"):
        yield from (noun, *prepositional(noun, "of", "through", "in", "from", "by"))
    yield from prepositional(verb, "through", "in", "from")
