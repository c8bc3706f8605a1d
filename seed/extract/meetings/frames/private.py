"""Journeys that bring nobody together with the state where they end: into exile, on holiday, to be healed."""

from collections.abc import Sequence
from functools import cache

from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.side import Side
from seed.extract.text.node import Node
from seed.reference.table import read_rows

ON_WHICH = ("for", "on", "into", "from", "to", "after", "following")
"""Words before what somebody travels for, or comes back from."""


def is_private(node: Node, who: Sequence[Side]) -> bool:
    """Whether a verb of going is of a private journey: "flew to Spain for treatment", "the ousted premier left".

    Args:
        node: the verb.
        who: those who go.
    """
    outcast = any(child.lower_ in _words("OUTCAST") for noun in subjects(node) for child in noun.children)
    if outcast or (who and all(_is_in_opposition(side) for side in who)):
        return True
    there = (one for above in (node, *node.children) for one in prepositional(above, *ON_WHICH))
    return any(one.lemma_.lower() in _words("JOURNEY") and not any(prepositional(one, "of")) for one in there)


def _is_in_opposition(side: Side) -> bool:
    return side.person is not None and all(_words("OUTCAST") & {*post.title.bare.split()} for post in side.person.posts)


@cache
def _words(kind: str) -> frozenset[str]:
    rows = read_rows("private_words.csv", ("word", "kind"))
    return frozenset(row.text("word") for row in rows if row.text("kind") == kind)
