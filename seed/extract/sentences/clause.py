"""How the words of a clause hang together: who does it, and what stands behind its prepositions."""

from collections.abc import Iterator

from seed.extract.text.language import Node

FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
"""Tags of verbs that make a clause, as the Penn Treebank calls them."""
SUBJECTS = ("nsubj", "nsubjpass")
OBJECTS = ("dobj", "nsubjpass")
"""What is done to whom, in the active and the passive."""
SOURCES = frozenset("statement communique communiqué release report readout handout".split())
"""Papers that are said to say something, but do nothing else."""
ASKING = frozenset("invite ask urge persuade tell request summon".split())
"""Whoever is asked to do something is who would do it."""
RECEIVING = frozenset("receive accept get decline".split())
"""What those do with an invitation whom it asks."""


def subjects(node: Node) -> list[Node]:
    """The subjects of a verb: its own, else those of the verb that it follows upon."""
    own = [child for child in node.children if child.dep_ in SUBJECTS]
    if not own:  # "Chad and Mali have in the past met", "is, meanwhile, expected": those of the auxiliary
        helping = (list(child.children) for child in node.children if child.dep_ in ("aux", "auxpass"))
        told = (one for below in helping if not any(one.dep_ == "neg" for one in below) for one in below)
        own = [one for one in told if one.dep_ in SUBJECTS]
    if not own and node.dep_ in ("ROOT", "ccomp"):  # "Chad, [talking to Mali], is": tied to what stands between
        before = (one for one in node.children if one.dep_ == "advcl" and one.tag_ == "VBG" and one.i < node.i)
        own = [child for one in before for child in one.children if child.dep_ == "nsubj" and child.i < one.i]
    if own:
        return [one for one in own if one.tag_ not in ("WDT", "WP")] or _antecedents(node) * (node.dep_ == "relcl")
    if node.dep_ == "conj" and (verb := _broken_by_source(node.head)):
        return subjects(verb)
    if node.dep_ == "conj" and node.tag_ == "VBD" and node.head.tag_ == "VB":  # "asked them to come and left"
        return subjects(node.head.head) if node.head.head.pos_ == "VERB" else subjects(node.head)
    if node.dep_ in ("xcomp", "ccomp") and node.head.lemma_ in ASKING:  # "invited Orlov to visit"
        asked = [child for child in node.head.children if child.dep_ in ("dobj", "nsubjpass")]
        return asked or subjects(node.head)
    if node.dep_ in ("conj", "xcomp", "advcl", "ccomp", "pcomp", "dep") and node.head.pos_ in ("VERB", "AUX"):
        return subjects(node.head)
    if node.dep_ == "acl" and node.head.lemma_ == "invitation":
        return _invited(node.head)
    if node.dep_ == "acl" and node.tag_ == "VB" and node.head.lemma_ in ("decision", "intention"):
        whose = [child for child in node.head.children if child.dep_ == "poss"]
        if whose and whose[0].pos_ != "PRON":  # "welcomed Oman's decision to quit it"
            return whose
        verb = next((above for above in governors(node.head) if above.pos_ == "VERB"), None)
        if whose and verb is not None:  # "told Oman of its decision to quit it"
            return subjects(verb)
    if node.dep_ == "acl" and node.tag_ == "VB" and node.head.dep_ == "dobj":  # "has no plans to meet"
        return subjects(node.head.head)
    if node.dep_ == "pcomp" and node.head.lower_ in ("on", "for"):  # "congratulated them on signing"
        return [child for child in node.head.head.children if child.dep_ == "dobj"]
    if node.dep_ == "pcomp" and node.head.dep_ == "prep":  # "told reporters after meeting"
        return subjects(node.head.head) if node.head.head.pos_ in ("VERB", "AUX") else []
    if node.dep_ in ("xcomp", "ccomp") and node.head.pos_ == "ADJ":  # "he was ready to meet"
        return subjects(node.head.head) if node.head.dep_ == "acomp" else subjects(node.head)
    if node.dep_ in ("acl", "relcl") and node.head.pos_ in ("NOUN", "PROPN"):
        return _antecedents(node)
    return []


def _invited(invitation: Node) -> list[Node]:
    """Whom an invitation asks: "an invitation to Berg to visit", "handed him an invitation to visit"."""
    asked = list(prepositional(invitation, "to", "for"))
    verb = invitation.head
    if asked or verb.pos_ != "VERB":
        return asked
    if verb.lemma_ in RECEIVING:
        return subjects(verb)
    given = [child for child in verb.children if child.dep_ == "dative"]
    return [one for child in given for one in (child.children if child.pos_ == "ADP" else [child])] or list(
        prepositional(verb, "to")
    )


def _broken_by_source(saying: Node) -> Node | None:
    """The verb that goes on behind a source: "they noted it, the statement said, and decided"."""
    source = next((child for child in saying.children if child.dep_ == "nsubj"), None)
    if source is None or source.lemma_ not in SOURCES:
        return None
    if saying.dep_ == "parataxis":
        return saying.head
    return next((child for child in saying.children if child.dep_ == "ccomp" and child.i < source.i), None)


def _antecedents(node: Node) -> list[Node]:
    """What a relative clause tells of: a noun, or who is said to be that: "Chad is the only state that has signed"."""
    head = node.head
    if head.dep_ == "attr" and head.pos_ == "NOUN" and head.head.lemma_ == "be":
        named = [child for child in head.head.children if child.dep_ in SUBJECTS and child.pos_ != "PRON"]
        return named or [head]
    return [head]


def phrase(node: Node) -> str:
    """The lemma of a word, and its particle where that makes another word of it: "call off"."""
    lemma = node.lemma_.lower()
    particles = (
        one.lower_
        for one in node.children
        if one.dep_ == "prt"
        or (one.dep_ == "prep" and one.lower_ == "out")
        or (one.dep_ == "advmod" and one.lower_ == "back")  # "was put back to Friday"
        or (one.dep_ == "prep" and one.lower_ == "through" and not any(one.children))  # "fell through on Friday"
    )
    return next((f"{lemma} {particle}" for particle in particles), lemma)


def prepositional(node: Node, *prepositions: str) -> Iterator[Node]:
    """The objects of a node's prepositions, those of its particles among them."""
    for child in node.children:
        if child.dep_ in ("prep", "agent", "dative", "advmod", "prt", "pcomp") and child.lower_ in prepositions:
            again = (one for one in child.children if one.dep_ == "conj" and one.lower_ == child.lower_)
            yield from (inner for one in (child, *again) for inner in one.children if inner.dep_ in ("pobj", "pcomp"))
        if child.dep_ == "prep":  # "goes to Lima on Monday and to Quito on Tuesday"
            for other in (one for one in child.children if one.dep_ == "conj" and one.lower_ != child.lower_):
                below = (one for one in (other, *other.children) if one.lower_ in prepositions and one.pos_ == "ADP")
                yield from (inner for one in below for inner in one.children if inner.dep_ == "pobj")
        if child.dep_ in ("prep", "advmod", "prt", "cc"):  # "with Orlov as well as with Berg"
            yield from (
                inner
                for grandchild in child.children
                if grandchild.dep_ == "prep" and grandchild.lower_ in prepositions
                for inner in grandchild.children
                if inner.dep_ == "pobj"
            )


def governors(node: Node) -> Iterator[Node]:
    """The verbs and nouns above a node, up to its clause's root."""
    while node.head != node:
        node = node.head
        yield node
