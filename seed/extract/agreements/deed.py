"""Deeds: what is done about the instruments that a sentence names, by agreement_words.csv."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from db.vocabulary import AgreementActionKind, Instrument
from seed.extract.agreements.astray import WHICH, before_verb, behind_aside, has_gap, held_for, is_behind_noun
from seed.extract.agreements.force import IN_FORCE, in_force
from seed.extract.agreements.house import INSTRUMENTS, approve, consent_by, passed
from seed.extract.agreements.instrument import Naming, is_listed_after, opens_items
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.node import Node
from seed.reference.table import read_rows

ISSUED = (Instrument.DECLARATION, Instrument.JOINT_STATEMENT, Instrument.UNKNOWN)
OF_ITSELF = frozenset([AgreementActionKind.ENTRY_INTO_FORCE, AgreementActionKind.TERMINATION])
"""What an agreement does itself: it enters into force, it lapses."""


LEAVING = frozenset([AgreementActionKind.TERMINATION, AgreementActionKind.DENUNCIATION, AgreementActionKind.WITHDRAWAL])
"""What a party does by telling the others."""
MAKING = frozenset([AgreementActionKind.SIGNATURE, AgreementActionKind.ANNOUNCEMENT])
PERSONAL = frozenset([AgreementActionKind.SIGNATURE, AgreementActionKind.INITIALLING])
"""Acts that a person performs for a party."""
DRAWN_UP = MAKING | {AgreementActionKind.INITIALLING, AgreementActionKind.ADOPTION}
APPROVED = frozenset([AgreementActionKind.RATIFICATION, AgreementActionKind.APPROVAL])
TALKS = frozenset(["negotiation", "talk", "discussion", "consultation", "bargaining", "haggling"])
EVENTS = TALKS | frozenset(
    "meeting session visit trip summit round encounter council commission committee conference gathering".split()
)
"""What may end in an agreement."""
REVISING = frozenset("review upgrade revision violation breach anniversary benefit deadline".split())
"""What is told of an agreement that there is already: "announced a review of"."""
EXCHANGED = frozenset("note letter instrument document copy text paper draft ratification".split())
"""What is exchanged of an agreement when it is made."""
YIELDING = frozenset("yield produce result culminate".split())
"""What talks do with an agreement that they end in, and factories with much else."""
BEARING = frozenset(["bear", "date"])
"""What tells of an agreement by whom or when it was signed: "bears the signatures of", "dates from 1995"."""
BINDING = frozenset(["bind", "link", "tie"])
"""What an agreement does to its parties: "are bound by a treaty", "the pact that links the two"."""
TYING = frozenset(["link", "tie"])
"""Those of them that much else does: "the two are tied by a contract"."""
PUTTING = frozenset("put affix append set add".split())
"""What is done with names, signatures and initials: "the signatures were affixed on Monday"."""
TEXTS = "texts"
"""What a state has many of that are no agreements: "adopted school texts"."""
PASSING = frozenset("vote clear pass complete sail win get receive obtain".split())
"""What is approved of only by those who make laws."""
APPROVALS = frozenset("approval consent assent nod light go-ahead blessing".split())
"""What is given to an agreement."""
PUT_FORWARD = APPROVALS | {"proposal"}
"""So is what is put forward for one: "a proposal for an agreement was cleared"."""
MOMENT = frozenset("at by before until till since near towards from".split())
"""What leads to a time: "at the end of the talks", "by the end of June"."""
CEREMONY = "ceremony"
"""What a signing is told as, and is held for what is signed."""
CALLING = frozenset("call provide allow ask appeal press".split())
"""What an agreement does "for" something that is none of its own acts."""
REPORTS = frozenset("statement report release bulletin announcement text transcript photo video letter".split())
"""What is released or issued that tells of an agreement."""
WATCHING = frozenset(["witness", "attend", "oversee", "watch", "see"])


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done about an instrument, and the word that tells it.

    Attributes:
        ahead: whether it is only worked for an instrument that is not one yet: "talks on a tax treaty".
    """

    node: Node
    kind: AgreementActionKind
    ahead: bool = False

    @property
    def is_passive(self) -> bool:
        """Whether it is told as done to the instrument: "was signed", "signed in May"."""
        children = [child.dep_ for child in self.node.children if child.dep_ != "aux" or child.lemma_ == "have"]
        participle = self.node.tag_ == "VBN" and "aux" not in children
        return "nsubjpass" in children or participle or is_behind_noun(self.node) or bool(before_verb(self.node))


def deeds(parsed: Parsed, named: Sequence[Naming]) -> list[list[Deed]]:
    """What is done about each of the instruments; what is done about one of a list is done about all."""
    found: list[list[Deed]] = [[] for _ in named]
    places = {node.i: place for place, naming in enumerate(named) for node in naming.words}
    for node in parsed.nodes if named else ():
        kind = kind_of(parsed, node)
        if kind is None:
            continue
        upon = {places[one.i] for one in _objects(node, kind) if one.i in places}
        deed = _as_signed(node) or _as_negotiated(node, kind) or _as_ratified(parsed, node, kind) or Deed(node, kind)
        upon = upon or _before_text(node, kind, named)
        for place in upon or _before_participle(node, kind, named) or _displaced(node, kind, named):
            other = named[place].node != node or _is_watched(node)
            if other and _may_be_done(deed, named[place]) and not _is_listed_below(deed, named[place], places):
                found[place].append(deed)
    for place, naming in enumerate(named):
        verbs = {deed.node for deed in found[place]}
        found[place] = [deed for deed in found[place] if not _is_put_to(deed.node, verbs)]
        following = next((one.node.i for one in named[place + 1 :]), len(parsed.nodes))
        found[place] += [Deed(one, AgreementActionKind.ENTRY_INTO_FORCE) for one in in_force(naming, following)]
    for place in range(1, len(named)):
        listed = is_listed_after(named[place], named[place - 1])
        if listed and (not found[place] or (named[place - 1].plural and opens_items(named[place]))):
            found[place] = found[place - 1] + found[place]
    for place in range(len(named) - 1, 0, -1):
        if not found[place - 1] and is_listed_after(named[place], named[place - 1]):
            found[place - 1] = [deed for deed in found[place] if deed.is_passive]
    return found


def kind_of(parsed: Parsed, node: Node) -> AgreementActionKind | None:
    """What a word does to an agreement; some do it only with a noun: "enter into force"."""
    if parsed.unit(node).kind is not UnitKind.WORD or node.lower_ == "dated":  # which many a paper is
        return None
    acts = _acts().get((node.lemma_.lower(), {"PROPN": "NOUN"}.get(node.pos_, node.pos_)), {})
    return next((kind for needs, kind in acts.items() if not needs or _has(node, needs)), None)


def _has(node: Node, word: str) -> bool:
    """Whether a word is with another that makes an act of it: "put an end to", not "put names to it at the end"."""
    found = (one for one in node.subtree if one.lower_ == word)
    return any(one.dep_ != "pobj" or one.head.lower_ not in MOMENT for one in found)


def _may_be_done(deed: Deed, naming: Naming) -> bool:
    """Whether it is an agreement that something is done about: not "tied by a contract", "adopted school texts"."""
    if deed.node.lemma_ == "execute" and naming.form.value is Instrument.UNKNOWN:
        return False  # "executed the action plan"
    if deed.node.lemma_ == "apply" and not any(child.lower_ in ("as", "from", "since") for child in deed.node.children):
        return False  # whoever applies a treaty of many
    if deed.kind is AgreementActionKind.APPROVAL and deed.node.lemma_ in PASSING:
        return False  # "cleared the documents", but the Senate does so by ratifying
    if deed.node.lemma_ in YIELDING and not _is_of_talks(deed.node):
        return False
    if deed.node.lemma_ == "exchange" and naming.form.value is Instrument.DECLARATION:
        return False  # "the electronic exchange of declarations", which are the customs'
    bare = naming.plural and naming.is_bare and naming.first == naming.node.i
    if deed.node.lemma_ == "exchange" and bare and naming.form.value is Instrument.UNKNOWN:
        return False  # "takes effect once documents have been exchanged"
    if deed.node.lemma_ == "issue" and naming.form.value not in ISSUED:
        return False  # "an agreement on the visas issued", which the parser ties to it
    if deed.node.lemma_ == "return":  # not "returned to the issue of the treaty"
        return naming.title is not None and any(one in naming.words for one in prepositional(deed.node, "to"))
    if deed.node.lemma_ == "leave":  # not "left the accord in tatters"
        following = list(deed.node.doc)[naming.node.i + 1 :]
        so = any(one.lower_ == "in" and after.text.islower() for one, after in pairwise(following))
        return naming.title is not None and not so
    if deed.node.lemma_ in TYING:
        return naming.form.value is not Instrument.UNKNOWN or naming.node.lemma_ == "pact"
    return naming.definite or naming.node.lower_ != TEXTS or deed.kind in PERSONAL


def _is_of_talks(verb: Node) -> bool:
    """Whether it is what talks do: "the meeting, which produced a joint declaration"; not "the studio produced"."""
    doing = [*subjects(verb), *([verb.head] if verb.dep_ in ("relcl", "acl") else [])]
    return any(one.lemma_.lower() in EVENTS for one in doing)


def _is_listed_below(deed: Deed, naming: Naming, places: Collection[int]) -> bool:
    """Whether an instrument is the next of a list, which the parser tied to the clause of the one before."""
    # "signed a pact that scraps visas and a memorandum"
    node, verb = naming.node, deed.node
    below = deed.kind in OF_ITSELF and verb.dep_ in ("acl", "relcl") and verb.head.i in places
    return below and node.dep_ == "conj" and not naming.definite and node.head.i not in places


def _is_put_to(noun: Node, verbs: Collection[Node]) -> bool:
    """Whether a noun is but what a verb tells the signing by: "are to append their signatures to"."""
    return noun.pos_ == "NOUN" and noun.dep_ == "dobj" and noun.head.lemma_ in PUTTING and noun.head in verbs


def is_destined(node: Node) -> bool:
    """Whether a noun tells what is to be done yet: "ready for signing", "sent to parliament for ratification"."""
    above = node.head.head
    queued = above.pos_ in ("VERB", "ADJ", "AUX", "ADV", "ADP") or above.lemma_ == "line"  # "are in line for signature"
    queued = queued and above.lemma_ not in CALLING  # "the accord calls for the withdrawal of troops"
    return node.dep_ == "pobj" and node.head.lower_ == "for" and queued


def _as_signed(node: Node) -> Deed | None:
    """The signing that an act told as a noun is done by: "signed letters for the adoption of"."""
    signing = (above for above in node.ancestors if above.lemma_ in ("sign", "initial") and above.pos_ == "VERB")
    verb = next(signing, None) if node.pos_ == "NOUN" else None
    return Deed(verb, consent_by(verb) or AgreementActionKind.SIGNATURE) if verb is not None else None


def _as_negotiated(node: Node, kind: AgreementActionKind) -> Deed | None:
    """The announcement that an end of talks is: "concluded negotiations on an agreement", "the conclusion of talks"."""
    ended = [child for child in node.children if child.dep_ in ("dobj", "nsubjpass")]
    talks = any(one.lemma_ in TALKS for one in (*ended, *prepositional(node, "of")))
    return Deed(node, AgreementActionKind.ANNOUNCEMENT) if talks and kind in MAKING else None


def _as_ratified(parsed: Parsed, node: Node, kind: AgreementActionKind) -> Deed | None:
    """The ratification that the approval of those is who make laws, not that of a cabinet: "the Senate approved".

    So is what a president signs "into law".
    """
    by_house = kind is AgreementActionKind.APPROVAL and approve(parsed, node)
    enacted = kind in PERSONAL and any(one.lower_ == "law" for one in prepositional(node, "into"))
    if by_house or enacted:
        return Deed(node, AgreementActionKind.RATIFICATION)
    consent = consent_by(node) if kind in PERSONAL else None
    return Deed(node, consent) if consent else None


def _objects(node: Node, kind: AgreementActionKind) -> Iterator[Node]:
    """What an act is upon: objects, passive subjects, "signing of", "withdraw from", what a participle qualifies."""
    found = [
        child for child in node.children if child.dep_ in ("dobj", "nsubjpass", "pobj") and child.lower_ != "effect"
    ]
    found += [child for child in node.children if child.dep_ == "ccomp" and child.lower_ in ("deal", "deals")]
    found += _called_so(node)
    if node.lemma_ == "end":  # "is ending a pact"; talks on one end, or with one, without its end
        yield from found
        return
    if node.lemma_ == "come" and any(child.lower_ == "up" for child in node.children):
        yield from prepositional(node, "with")  # "came up with a document", which else only comes up
        return
    if is_destined(node):  # "is being prepared for signature"
        above = node.head.head
        found += [child for child in above.children if child.dep_ in ("dobj", "nsubjpass", "nsubj")]
        while above.pos_ not in ("VERB", "AUX") and above.head != above:  # "is ready for signature"
            above = above.head
        found += subjects(above)
    if not found and (kind in OF_ITSELF or _may_be_passive(node, kind)):  # "it lapsed", "is to be signed"
        found += subjects(node)
    if node.lemma_ == "vote":  # "voted in favour of"
        found = [one for noun in prepositional(node, "in") for one in prepositional(noun, "of")]
        found += prepositional(node, "for", "through")
    if not found:  # "also adopted were a protocol and an agreement"
        found += [one for child in node.children if child.dep_ == "auxpass" for one in child.children]
    found += prepositional(node, "of", "from", "to", "on", "into", "at")
    found += [
        one for child in node.children if child.dep_ == "xcomp" and node.lemma_ == "stop" for one in child.children
    ]
    if node.pos_ == "NOUN" and node.dep_ == "dobj":  # "welcomed the signing today of": tied to the verb
        found += prepositional(node.head, "of")
    if node.pos_ == "NOUN" and not found:
        found += behind_aside(node)
    if node.lemma_ == CEREMONY:
        found += held_for(node)
    if (node.dep_ in ("acl", "relcl") and node.tag_ == "VBN") or is_behind_noun(node) or has_gap(node):
        found.append(node.head)
    if has_gap(node) and _is_what_it_is_for(node.head):  # "the treaty on the line of the borders which they signed"
        found += [above for above in node.head.ancestors if above.pos_ == "NOUN"][:2]
    if (instrument := instrument_of(node)) is not None:
        found += [one for above in (node, instrument, instrument.head) for one in prepositional(above, "for", "to")]
    if node.lemma_ in YIELDING:
        found += prepositional(node, "in")
    if node.lemma_ in BINDING:
        found = [*subjects(node), *prepositional(node, "by")]
    if node.lemma_ in BEARING:
        found = subjects(node)
    if kind is AgreementActionKind.APPROVAL and passed(node):
        found = subjects(node)  # "the treaty cleared the Senate"
    found += before_verb(node)
    found += _before_which(node, found) + _taken_for_subject(node, kind)
    for noun in found:
        yield from (noun, *noun.conjuncts)
        yield from (one for one in noun.children if one.dep_ == "appos" and one.i == noun.i + 1)  # "health Memorandums"
        called_off = kind in LEAVING and noun.lemma_ in ("signing", "signature", "ceremony")
        talked = node.lemma_ == "exchange" and noun.lemma_ not in EXCHANGED  # "exchanged views on the treaty"
        for one in prepositional(noun, "of", "on") if not (noun.lemma_ in REVISING or called_off or talked) else ():
            yield from (one, *prepositional(one, "of"))
        yield from prepositional(noun, "to", "for") if noun.lemma_ in PUT_FORWARD else ()


def _is_what_it_is_for(noun: Node) -> bool:
    """Whether a noun only tells what an instrument is on, or what is to be done by it: "a pact to build a road"."""
    return noun.dep_ == "pobj" or (noun.dep_ == "dobj" and noun.head.dep_ == "acl" and noun.head.tag_ == "VB")


def _called_so(node: Node) -> Iterator[Node]:
    """What something is called that is done: "signed what they called a historic pact"."""
    for clause in (child for child in node.children if child.dep_ == "ccomp"):
        if any(child.lower_ == "what" for child in clause.children):
            yield from (child for child in clause.children if child.dep_ in ("oprd", "attr"))


def instrument_of(node: Node) -> Node | None:
    """The paper by which a state joins an agreement: "deposited its instrument of accession to the Convention"."""
    above = node.head.head if node.dep_ == "pobj" and node.head.lower_ == "of" else node
    return above if above.lemma_ in INSTRUMENTS else None


def _before_which(node: Node, found: Sequence[Node]) -> list[Node]:
    """What "which" means: "the declaration on minerals, to which they set their hands"."""
    if node.dep_ != "relcl" or not any(one.lower_ == "which" for one in found):
        return []
    above = node.head
    chain = [above, above.head.head] if above.dep_ == "pobj" else [above]
    return [one for one in chain if one.pos_ == "NOUN"]


def _taken_for_subject(node: Node, kind: AgreementActionKind) -> list[Node]:
    """What an act is upon where a participle was taken for its verb: "approved [the treaty concluded with Oman]"."""
    if kind in (*MAKING, AgreementActionKind.ADOPTION) or node.pos_ != "VERB":
        return []
    clauses = (child for child in node.children if child.dep_ == "ccomp" and child.tag_ == "VBD" and child.i > node.i)
    whole = (one for one in clauses if not any(child.dep_ in ("mark", "aux", "dobj") for child in one.children))
    return [noun for one in whole for noun in subjects(one) if noun.i == one.i - 1]


def _before_text(node: Node, kind: AgreementActionKind, named: Sequence[Naming]) -> set[int]:
    """The instrument of which a text is finished: "its pact with Oman, the text of which has been finalised"."""
    texts = [child for child in node.children if child.dep_ == "nsubjpass" and child.lemma_ in ("text", "draft")]
    which = [one for noun in texts for one in prepositional(noun, "of") if one.lower_ == "which"]
    before = [place for place, naming in enumerate(named) if which and naming.node.i < texts[0].i]
    return set(before[-1:]) if kind in DRAWN_UP else set()


def _may_be_passive(node: Node, kind: AgreementActionKind) -> bool:
    """Whether a verb's subject may be what is signed: not of "the pact completes the treaty, signed in May"."""
    if node.tag_ == "VBD":  # "a pact with Chad, concluded in 2007, is valid", taken for the verb of the sentence
        return kind in DRAWN_UP and node.dep_ in ("ROOT", "ccomp")
    aside = node.dep_ == "advcl" and node.i > node.head.i and not any(one.dep_ == "auxpass" for one in node.children)
    return node.tag_ == "VBN" and not aside


def _before_participle(node: Node, kind: AgreementActionKind, named: Sequence[Naming]) -> list[int]:
    """The instrument before a clause that the parser tied elsewhere: "notes (for a grant), which was signed"."""
    participle = node.tag_ == "VBN" and node.dep_ in ("acl", "relcl", "advcl")
    which = any(child.dep_ in SUBJECTS and child.lower_ == "which" for child in node.children)
    if node.tag_ == "VBD" and node.dep_ == "advcl" and not any(child.dep_ in SUBJECTS for child in node.children):
        return [place for place, naming in enumerate(named) if naming.node.i == node.i - 1]  # "the pact concluded in"
    if _is_watched(node):
        return [place for place, naming in enumerate(named) if naming.node == node]
    ends_other = any(child.dep_ == "dobj" and child.lower_ not in (*IN_FORCE, *WHICH) for child in node.children)
    aside = node.dep_ == "relcl" or (node.dep_ == "advcl" and which)
    if not participle and (ends_other or not (kind in OF_ITSELF and aside)):
        return []  # "a pact that ends double taxation"
    if node.dep_ == "acl" and node.head.lemma_ in REPORTS and node.head.i == node.i - 1:
        return []  # "signed a pact, according to a statement released by the ministry"
    return [place for place, naming in enumerate(named) if naming.node.i < node.i][-1:]


def _displaced(node: Node, kind: AgreementActionKind, named: Sequence[Naming]) -> list[int]:
    """The instrument that asides part from its verb: "signed, with much noise and in front of the press, a treaty"."""
    objects = any(child.dep_ in ("dobj", "nsubjpass", "ccomp", "xcomp") for child in node.children)
    if kind not in DRAWN_UP | APPROVED or node.pos_ != "VERB" or objects or not subjects(node):
        return []
    place = next((place for place, naming in enumerate(named) if naming.first > node.i), None)
    if place is None or named[place].node.dep_ not in ("pobj", "appos", "conj", "npadvmod", "dep"):
        return []
    if named[place].definite and node.doc[node.i + 1].lower_ != ",":  # "ratified, by 84 votes to 11, the treaty"
        return []
    between = node.doc[node.i + 1 : named[place].first]
    apart = any(one.pos_ in ("VERB", "AUX") for one in between)
    parted = len(between) > 1 and (between[-1].lower_ == "," or named[place].node.dep_ == "appos")
    return [place] if parted and not apart else []


def _is_watched(node: Node) -> bool:
    """Whether an instrument that is itself an act is what is watched: "witnessed the exchange of notes"."""
    return node.pos_ == "NOUN" and node.dep_ == "dobj" and node.head.lemma_ in WATCHING


@cache
def _acts() -> dict[tuple[str, str], dict[str | None, AgreementActionKind]]:
    acts: dict[tuple[str, str], dict[str | None, AgreementActionKind]] = {}
    for row in read_rows("agreement_words.csv", ("lemma", "part", "action", "needs")):
        needs, kind = row.optional("needs"), row.member("action", AgreementActionKind)
        acts.setdefault((row.text("lemma"), row.text("part")), {})[needs] = kind
    return {word: dict(sorted(kinds.items(), key=lambda one: one[0] is None)) for word, kinds in acts.items()}
