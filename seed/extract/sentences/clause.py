"""How the words of a clause hang together: who does it, and what stands behind its prepositions."""

from collections.abc import Iterator

from seed.extract.text.node import Node

FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
"""Tags of verbs that make a clause, as the Penn Treebank calls them."""
SUBJECTS = ("nsubj", "nsubjpass")
OBJECTS = ("dobj", "nsubjpass")
"""What is done to whom, in the active and the passive."""
SOURCES = frozenset("statement communique communiqué release report readout handout source".split())
"""Papers that are said to say something, but do nothing else."""
ASKED = frozenset("bid request demand application attempt plea".split())
"""What somebody would like to do, and others may not want."""
PLEDGING = frozenset("agree decide pledge promise undertake vow resolve".split())
"""Verbs of those who bind themselves to what is still to come."""
ASKING = frozenset(
    (
        "invite ask urge persuade tell request summon warn advise order instruct allow permit authorise authorize "
        "lead prompt force cause oblige compel induce drive enable"
    ).split()
)
"""Whoever is asked, or made, to do something is who would do it."""
PREPARED = frozenset(["arrangement", "preparation", "plan"])
"""What is made to do something."""
KEEPING = frozenset("keep prevent stop bar ban forbid warn advise discourage dissuade prohibit deter block".split())
"""Verbs that tell what somebody was kept from."""
REMARKING = frozenset("mention note recall remember remind stress underline emphasise emphasize add say".split())
"""What leads to what is told, where "it" is to be done: "it should be noted that"."""
REPORTED = frozenset(["quote", "cite", "report", "describe"])
"""What somebody's words are, before "as saying"."""
RECEIVING = frozenset("receive accept get decline reject refuse turn spurn".split())
"""What those do with an invitation whom it asks."""


def aside_behind(noun: Node) -> Node | None:
    """What tells more of a noun behind a comma, whatever it is tied to: "his visit to Lima, set for May"."""
    below = {one.i for one in noun.subtree}
    for one in noun.doc[noun.i + 2 :]:
        if one.i - 1 not in below and one.nbor(-1).lower_ != ",":
            return None
        if one.nbor(-1).lower_ == "," and (one.tag_ == "VBN" or one.lower_ == "due"):
            return one if one.i - 2 in below else None
    return None


GATHERING = frozenset("meet gather convene assemble arrive come".split())
"""What those do who are to do something together."""


def subjects(node: Node) -> list[Node]:
    """The subjects of a verb: its own, else those of the verb that it follows upon."""
    own = [child for child in node.children if child.dep_ in SUBJECTS]
    if not own:  # "Chad and Mali have in the past met", "is, meanwhile, expected": those of the auxiliary
        helping = (list(child.children) for child in node.children if child.dep_ in ("aux", "auxpass"))
        told = (one for below in helping if not any(one.dep_ == "neg" for one in below) for one in below)
        own = [one for one in told if one.dep_ in SUBJECTS]
    if not own:  # "the commission, dormant since May, will sit": tied to what stands between
        own = [one for above in _asides(node) for one in above.children if one.dep_ in SUBJECTS and one.i < above.i]
    if not own and (invitation := _invitation_before(node)) is not None:
        return _invited(invitation)
    if own and own[0].lemma_ in PREPARED and node.tag_ == "VB" and node.dep_ == "ccomp":
        return subjects(node.head)  # "makes arrangements to visit", taken for who visits
    if own:
        return [one for one in own if one.tag_ not in ("WDT", "WP")] or _antecedents(node) * (node.dep_ == "relcl")
    if node.dep_ == "conj" and (verb := _broken_by_source(node.head)):
        return subjects(verb)
    if node.dep_ == "conj" and node.tag_ == "VBD" and node.head.tag_ == "VB":  # "asked them to come and left"
        return subjects(node.head.head) if node.head.head.pos_ == "VERB" else subjects(node.head)
    if node.dep_ in ("xcomp", "ccomp") and node.head.lemma_ in ASKING:  # "invited Orlov to visit"
        asked = [child for child in node.head.children if child.dep_ in ("dobj", "nsubjpass")]
        return asked or subjects(node.head)
    if _is_beside_saying(node):
        return subjects(node.head.head)
    if node.dep_ in ("conj", "xcomp", "advcl", "ccomp", "pcomp", "dep") and node.head.pos_ in ("VERB", "AUX"):
        return subjects(node.head)
    if node.dep_ == "acl" and node.tag_ == "VB" and node.head.lemma_ in ("decision", "intention"):
        whose = [child for child in node.head.children if child.dep_ == "poss"]
        if whose and whose[0].pos_ != "PRON":  # "welcomed Oman's decision to quit it"
            return whose
        verb = next((above for above in governors(node.head) if above.pos_ == "VERB"), None)
        if whose and verb is not None:  # "told Oman of its decision to quit it"
            return subjects(verb)
    infinitive = node.tag_ == "VB" and any(child.lower_ == "to" for child in node.children)
    if node.dep_ == "acl" and infinitive and node.head.lemma_ in ASKED and (asking := _possessors(node.head)):
        return asking  # "rejected Orlov's bid to visit Lima"
    if node.dep_ in ("acl", "relcl") and infinitive and node.head.dep_ == "dobj":  # "has no plans to meet"
        return subjects(node.head.head)
    if node.dep_ in ("acl", "relcl") and infinitive and node.head.dep_ == "pobj" and node.head.lemma_ == "delegation":
        verb = next((above for above in node.head.ancestors if above.pos_ == "VERB"), None)
        return subjects(verb) if verb is not None else []  # "will fly to Lima at the head of a delegation to meet"
    if (
        node.dep_ in ("acl", "relcl")
        and infinitive
        and node.head.dep_ == "pobj"
        and node.head.head.lower_ in ("at", "in")
    ):
        verb = node.head.head.head  # "met at a border post to sign it": tied to where that was
        return subjects(verb) if verb.lemma_ in GATHERING else []
    kept = node.head.lower_ in ("from", "against") and node.head.head.lemma_ in KEEPING  # "kept Orlov from travelling"
    if node.dep_ == "pcomp" and (node.head.lower_ in ("on", "for") or kept):  # "congratulated them on signing"
        helped = [child for child in node.head.head.children if child.dep_ in (OBJECTS if kept else ("dobj",))]
        return helped or subjects(node.head.head)  # "on receiving him, Orlov said"
    if node.dep_ == "pcomp" and node.head.lower_ in ("of", "for") and node.head.head.dep_ in ("dobj", "nsubjpass"):
        return subjects(node.head.head.head)  # "repeated his offer of holding talks"
    if node.dep_ == "pcomp" and node.head.dep_ == "prep":  # "told reporters after meeting"
        return subjects(node.head.head) if node.head.head.pos_ in ("VERB", "AUX") else []
    if node.dep_ in ("xcomp", "ccomp") and node.head.pos_ == "ADJ":  # "he was ready to meet"
        return subjects(node.head.head) if node.head.dep_ == "acomp" else subjects(node.head)
    of_noun = node.head.pos_ in ("NOUN", "PROPN") or node.head.lower_ in INVERTED
    if node.dep_ in ("acl", "relcl") and (of_noun or is_main_astray(node)):
        return _antecedents(node)
    return []


def _is_beside_saying(participle: Node) -> bool:
    """Whether it tells what else who speaks did, tied to what he says: "Orlov said, speaking in Lima, that"."""
    told = participle.head
    if participle.dep_ != "advcl" or participle.tag_ != "VBG" or told.dep_ != "ccomp":
        return False
    return told.head.i < participle.i and all(child.i >= participle.i for child in told.children if not child.is_punct)


def _possessors(noun: Node) -> list[Node]:
    return [child for child in noun.children if child.dep_ == "poss"]


def teller_before(pronoun: Node) -> list[Node]:
    """The subject of the clause above a pronoun's, who may be the same: "The minister said he would", "when he"."""
    told = pronoun.head.dep_ in ("ccomp", "advcl") and pronoun.dep_ in SUBJECTS
    saying = (child for child in pronoun.head.head.children if child.dep_ in SUBJECTS and child.i < pronoun.i)
    return list(saying) if told else []


def told_behind(pronoun: Node) -> list[Node]:
    """Whom a pronoun in an opening participle means: "Recalling the talks that he had in May, Orlov said"."""
    opening = next((one for one in pronoun.ancestors if one.dep_ == "advcl" and one.tag_ == "VBG"), None)
    if opening is None or opening.i > pronoun.i or any(child.dep_ in SUBJECTS for child in opening.children):
        return []
    return [child for child in opening.head.children if child.dep_ in SUBJECTS and child.i > pronoun.i][:1]


def is_main_astray(node: Node) -> bool:
    """Whether a verb is the main one, which the parser ties to its subject: "Later, the visiting dignitary met"."""
    return node.dep_ == "acl" and node.tag_ in ("VBD", "VBN") and node.head.dep_ == "ROOT"


def _asides(verb: Node) -> Iterator[Node]:
    """What stands between verb and subject: "the commission, dormant since May, will sit", "Chad, talking, is"."""
    for child in verb.children:
        talking = child.tag_ == "VBG" and verb.dep_ in ("ROOT", "ccomp")
        if child.dep_ == "advcl" and child.i < verb.i and (child.pos_ == "ADJ" or talking):
            yield child


def _invitation_before(verb: Node) -> Node | None:
    """The invitation that tells what somebody is asked to do, also where the parser ties that to its verb."""
    if verb.dep_ == "acl":
        return verb.head if verb.head.lemma_ == "invitation" else None
    if verb.dep_ not in ("advcl", "xcomp") or verb.tag_ != "VB":
        return None
    objects = (child for child in verb.head.children if child.dep_ in OBJECTS and child.i < verb.i)
    return next((one for one in objects if one.lemma_ == "invitation"), None)


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
    """What a clause tells of: a noun, or who is that: "Chad is the only state that has signed", "the first to sign"."""
    head = node.head
    be = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "among" else head.head
    if be.lemma_ == "be" and be.i > head.i and head.lower_ in INVERTED:  # "The first to come was Orlov"
        behind = [child for child in be.children if child.dep_ in ("attr", "nsubj") and child.i > be.i]
        return behind or [head]
    if head.dep_ == "attr" and head.pos_ == "NOUN" and head.head.lemma_ in ("be", "become"):
        named = [child for child in head.head.children if child.dep_ in SUBJECTS and child.pos_ != "PRON"]
        return named or [head]
    if head.dep_ in SUBJECTS and head.head.lemma_ == "be" and node.dep_ == "relcl":  # "a minister who came was Orlov"
        named = [child for child in head.head.children if child.i > head.head.i and child.dep_ in ("attr", *SUBJECTS)]
        return [one for one in named if one.tag_ == "NNP"] or [head]
    return [head]


INVERTED = frozenset("those first latest last next one".split())
"""What stands for whoever is named behind: "Among those who came was Orlov"."""


def is_remark(saying: Node) -> bool:
    """Whether a clause only leads to what is told: "it is to be mentioned that", "it may be recalled that"."""
    above = saying.head if saying.dep_ == "xcomp" else saying
    return saying.lemma_ in REMARKING and any(child.lower_ == "it" for one in (saying, above) for child in one.children)


def leads(node: Node) -> bool:
    """Whether a word is who a main clause is about, or whose words it quotes: "sources quoted Orlov as saying".

    Of a sentence whose verb is quoted, a name is all that is left: 'Orlov "strongly condemned" it'.
    """
    if node.dep_ == "ROOT" and node.tag_ == "NNP":
        return True
    if node.dep_ == "dobj" and node.head.lemma_ in REPORTED:
        return any(child.lower_ == "as" for child in node.head.children)
    verb = node.head
    while verb.dep_ == "conj":
        verb = verb.head
    return node.dep_ in SUBJECTS and verb.dep_ in ("ROOT", "parataxis")


def is_agent(node: Node) -> bool:
    """Whether a word is who does what a main clause tells in the passive."""
    return node.dep_ == "pobj" and node.head.dep_ == "agent" and node.head.head.dep_ in ("ROOT", "conj", "ccomp")


def is_none(noun: Node) -> bool:
    """Whether there is none of it: "neither Chad nor Peru", "no minister"."""
    votes = any(child.lower_ == "against" for child in noun.children)  # "by 97 votes, none against, they ratified it"
    before = (one for one in (noun, *noun.children) if one.i <= noun.i)
    return not votes and any(one.lower_ in ("neither", "no", "none") for one in before)


def is_inverted(verb: Node) -> bool:
    """Whether a clause asks or sets a condition, by its auxiliary before all else: "had they met", "did they meet?"."""
    first = next((one for one in verb.subtree if not one.is_punct), verb)
    behind = any(child.dep_ in SUBJECTS for child in verb.children)  # not "having met him, she left"
    return first.dep_ in ("aux", "auxpass") and first.head == verb and behind


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
        if (
            child.dep_ in ("prep", "advmod", "prt", "cc") and child.lower_ != "than"
        ):  # "with Orlov as well as with Berg"
            yield from (
                inner
                for grandchild in child.children
                if grandchild.dep_ == "prep" and grandchild.lower_ in prepositions
                for inner in grandchild.children
                if inner.dep_ == "pobj"
            )
        if child.lemma_ == "say":
            yield from _before_source(child, *prepositions)


def _before_source(saying: Node, *prepositions: str) -> Iterator[Node]:
    """What the parser ties to the source behind it: "gave an audience to Orlov, said a communiqué"."""
    if not any(child.dep_ == "dobj" and child.lemma_ in SOURCES for child in saying.children):
        return
    before = [child for child in saying.children if child.i < saying.i]
    marked = any(one.dep_ == "mark" and one.lower_ in prepositions for one in before)
    for one in before:
        if one.dep_ == "prep" and one.lower_ in prepositions:
            yield from (inner for inner in one.children if inner.dep_ == "pobj")
        elif one.dep_ in SUBJECTS and marked:  # "held talks with Orlov, said a statement"
            yield one


def by_behind_clause(verb: Node) -> Iterator[Node]:
    """Who does it, where the parser ties him to an active clause: "was shown the port that Chad has built by Orlov"."""
    if not any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children):
        return
    for clause in (one for one in verb.subtree if one.dep_ == "relcl" and one.head != verb):
        active = any(child.dep_ == "nsubj" and child.i < clause.i for child in clause.children)
        below = (clause, *(one for one in clause.subtree if one.dep_ == "pobj")) if active else ()
        for above in below:
            yield from prepositional(above, "by")


def governors(node: Node) -> Iterator[Node]:
    """The verbs and nouns above a node, up to its clause's root."""
    while node.head != node and not _is_parted(node):
        node = node.head
        yield node


def _is_parted(clause: Node) -> bool:
    """Whether a semicolon parts a clause from the one that the parser ties it to: "will fly to Lima; a trip is off"."""
    if clause.dep_ not in ("ccomp", "parataxis"):
        return False
    return any(child.lower_ == ";" and clause.i < child.i < clause.head.i for child in clause.head.children)
