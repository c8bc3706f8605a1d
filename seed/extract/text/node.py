"""The words of a parsed sentence as plain objects: rules ask each of them hundreds of times, and spaCy's answer slowly.

Names and meanings are those of spaCy's `Token` (https://spacy.io/api/token), as far as rules need them.
"""

from collections.abc import Iterator
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, override

from seed.extract.text.form import Form, forms_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

type Nodes = tuple[Node, ...]
"""A sentence's words, in order."""


class Node:
    """A word, and where it stands in the tree.

    Attributes:
        i: its place in the sentence.
        lower_: it in small letters.
        lemma_: its form in the dictionary.
        tag_: its part of speech, finely (Penn Treebank's).
        pos_: its part of speech, coarsely (Universal Dependencies').
        dep_: what it is to its head (ClearNLP's labels).
        is_punct: whether it is a mark.
        head: the word that it depends on; of a root itself.
        children: the words that depend on it, in order.
        doc: all words of the sentence.
    """

    def __init__(self, place: int, form: Form) -> None:
        self.i = place
        self.text, self.lower_, self.lemma_, self.tag_, self.pos_, self.dep_, self.is_punct = form
        self.head: Node = self
        self.children: Nodes = ()
        self.doc: Nodes = ()

    @override
    def __repr__(self) -> str:
        return self.text

    def hang(self, head: "Node", dep: str) -> None:
        """Let it depend on another word than it did."""
        self.head.children = tuple(child for child in self.head.children if child is not self)
        head.children = tuple(sorted((*head.children, self), key=_place))
        self.head, self.dep_ = head, dep
        for node in self.doc:  # what they were asked before is true no more
            node.__dict__.pop("conjuncts", None)
            node.__dict__.pop("subtree", None)

    def nbor(self, distance: int) -> "Node":
        """The word so many places behind it.

        Raises:
            IndexError: the sentence has none there.
        """
        if self.i + distance < 0:
            raise IndexError(f"no word {-distance} before word {self.i}")
        return self.doc[self.i + distance]

    @property
    def ancestors(self) -> Iterator["Node"]:
        """Its head, the head of that, up to the root."""
        above = self
        while above.head is not above:
            above = above.head
            yield above

    @cached_property
    def conjuncts(self) -> "Nodes":
        """The others that it is coordinated with: "A, B and C"."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        found = [first]
        for one in found:
            found += [child for child in one.children if child.dep_ == "conj" and child.i > one.i]
        return tuple(one for one in found if one is not self)

    @cached_property
    def subtree(self) -> "Nodes":
        """It and all that depends on it, in order."""
        below = [self]
        for one in below:
            below += one.children
        return tuple(sorted(below, key=_place))

    @property
    def left_edge(self) -> "Node":
        """The first word of its subtree."""
        return self.subtree[0]

    @property
    def right_edge(self) -> "Node":
        """The last word of its subtree."""
        return self.subtree[-1]


def nodes_of(doc: "Doc") -> Nodes:
    """A sentence's words as spaCy has parsed them; nothing has to have followed its parser."""
    nodes = tuple(map(Node, count(), forms_of(doc)))
    below: list[list[Node]] = [[] for _ in nodes]
    for node, distance in zip(nodes, doc.to_array("HEAD").astype("int64").tolist(), strict=True):
        node.doc = nodes
        if distance:
            node.head = nodes[node.i + distance]
            below[node.head.i].append(node)
    for node, children in zip(nodes, below, strict=True):
        node.children = tuple(children)
    return nodes


def _place(node: Node) -> int:
    return node.i
