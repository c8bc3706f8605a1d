"""Instruments: the treaties, protocols and memoranda that a sentence names, by instruments.csv, and their names."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from db.vocabulary import Basis, Instrument
from seed.extract.agreements.accord import accords_in
from seed.extract.agreements.consent import is_consent
from seed.extract.agreements.extent import extent, is_named, noun_end
from seed.extract.agreements.house import INSTRUMENTS
from seed.extract.agreements.lent import lent
from seed.extract.agreements.plural import names_several
from seed.extract.agreements.unnamed import ONE_MORE, another, exchanged, short_form, signed
from seed.extract.sentences.clause import prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.date import DateMention
from seed.extract.text.instrument_word import instruments
from seed.extract.text.node import Node
from seed.names import fold
from seed.records import Edtf, Found
from seed.reference import Accord

DEFINITE = frozenset("the this that these those its their both said".split())
"""Determiners of what was named before, or is known to all."""
ANOTHER = frozenset(
    "another similar separate earlier previous further additional second third fourth fifth sixth".split()
)
"""Words before an agreement that is none of those told before."""
PREMODIFIERS = ("det", "nummod", "quantmod", "amod", "compound", "nmod", "poss", "predet")
OPENING = (":", "including", "namely", "such as")
"""What stands before the first item of a list that is announced: "the following documents: a treaty …"."""
SEPARATORS = (*OPENING, ",", ";", "and", "plus", "as well as", "along with", "together with")
"""What stands before each item of a list: "a treaty, a protocol as well as two memoranda"."""
CALLED = frozenset(["known as", "called the", "dubbed the", "nicknamed the", "termed the"])
"""What leads to another name of the same: "the Lima Agreement, also known as the Lima Pact"."""
NO_AGREEMENT = frozenset(
    "ratification accession acceptance approval independence sovereignty war emergency assets candidacy".split()
)
"""Of what papers are that are no agreements themselves."""
PUT_TO_CABINETS = frozenset(["memorandum", "memo"])
CONSENTS = frozenset(
    "signing signature ratification accession approval domestication suspension withdrawal termination".split()
)
"""What papers of one state are about: "approved a memorandum on the ratification of", "signed a paper on its exit"."""
OWN = frozenset(["its", "his", "her"])
"""Whose a communique is that one issues alone."""
SHARED = frozenset(["joint", "common", "final", "closing"])
"""What a communique of several is called, though it be that of their meeting or bloc."""
PLANS = frozenset("plan programme program roadmap agenda".split())
PRAISE = frozenset(
    "important historic historical landmark significant key vital crucial momentous milestone major political".split()
)
"""What is said of an agreement that tells it from no other: "the signing of these two important agreements"."""
_IN_SHORT = re.compile(r"\s*\([A-Za-z]+\)$")
"""What it is called for short behind its name: "a Memorandum of Understanding (MoU)"."""
_YEAR = re.compile(r"(?:1[89]|20)\d{2}$")


@dataclass(frozen=True, slots=True)
class Naming:
    """An instrument where a sentence names it.

    Attributes:
        node: its noun.
        first: the node that its noun phrase begins with.
        title: what it is called, where that is printed as a name.
        designation: what it is called otherwise.
        subject: the words, folded, for what it is said to be about.
        definite: whether it is "the" or "their", not "a".
        qualified: whether more is said of it before its noun than whose it is: "the nuclear deal".
        plural: whether several are named at once: "the documents".
        year: the year that it is told to be of: "the 1977 treaty".
        accords: which of the known accords it may be by its name.
    """

    parsed: Parsed
    node: Node
    form: Found[Instrument]
    first: int
    title: Found[str] | None
    designation: Found[str] | None
    subject: frozenset[str]
    definite: bool
    qualified: bool
    plural: bool
    year: Found[Edtf] | None
    accords: tuple[Accord, ...] = ()

    @property
    def words(self) -> list[Node]:
        """The nodes that are the words of its form: "memorandum", "of" and "understanding"."""
        at = [self.parsed.sentence.first_at(end) for end in (self.form.spans[0].start, self.form.spans[0].end)]
        units = ((one, self.parsed.unit(one)) for one in self.parsed.nodes)
        return [one for one, unit in units if at[0] <= unit.first < unit.last <= at[1]]

    @property
    def name(self) -> str:
        """What it is called, for comparing."""
        found = self.title or self.designation
        return fold(found.value) if found else ""

    @property
    def is_another(self) -> bool:
        """Whether it is told to be another than the one before: "a similar accord", "an earlier pact"."""
        before = (child.lower_ for child in self.node.children if child.i < self.node.i)
        return self.node.lower_ in ONE_MORE or (not self.definite and any(word in ANOTHER for word in before))

    @property
    def opens_definite(self) -> bool:
        """Whether it is definite, or its first words are one to the parser: "the U.S. treaty"."""
        tokens = self.parsed.sentence.tokens
        opening = tokens[self.parsed.unit(self.parsed.nodes[self.first]).first]
        return self.definite or opening.lower in ("the", "our")

    @property
    def is_bare(self) -> bool:
        """Whether it is called by the noun of its form alone: "the Agreement", "the Chad-Oman accord"."""
        places = (one for one in prepositional(self.node, "of") if one.tag_ == "NNP" and one.dep_ == "pobj")
        if any(self.parsed.unit(one).kind is UnitKind.WORD for one in places if one not in self.words):
            return False  # "the agreement of Lima"
        called = self.title or self.designation
        told = set(fold(_IN_SHORT.sub("", called.value)).split()) if called else set()
        return told - self._whose() - PRAISE == set(fold(self.form.as_printed).split())

    def is_short_for(self, known: "Naming") -> bool:
        """Whether it is called as another was, or shorter: "the Fish Partnership Accord. The Chad-Oman Fish Accord"."""
        own = self._large()
        return self.opens_definite and len(own) > 1 and own <= known._large()

    def _large(self) -> set[str]:
        """The words of its name that are printed large, but for whose it is: "the four-year Chad-Oman | Fish Pact"."""
        large = (word for word in self.title.value.split() if word[:1].isupper()) if self.title else ()
        return {word for one in large for word in fold(one).split()} - self._whose()

    def _whose(self) -> set[str]:
        units = (self.parsed.unit(one) for one in self.node.subtree)
        actors = [unit for unit in units if unit.kind is UnitKind.ACTOR]
        tokens = self.parsed.sentence.tokens
        return {word for unit in actors for one in tokens[unit.first : unit.last] for word in fold(one.text).split()}


@lru_cache(maxsize=2)
def namings(parsed: Parsed) -> Sequence[Naming]:
    """The instruments that a sentence names, in the order of its words; asked again while it is read."""
    found: dict[tuple[int, int], Naming] = {}
    for node in parsed.nodes:
        form = form_of(parsed, node)
        if form is None or _is_of_an_act(node) or is_consent(node):
            continue
        at = (form.spans[0].start, form.spans[0].end)
        if at not in found or found[at].node in node.children:
            found[at] = _naming(parsed, node, form)
    heads = {naming.node for naming in found.values()}
    kept: list[Naming] = []
    for naming in _with_accords(parsed, list(found.values())):
        if not _is_reached_upon(naming.node, heads) and not (kept and _is_short_for(naming, kept[-1])):
            kept.append(naming)
    return kept


def _with_accords(parsed: Parsed, found: Sequence[Naming]) -> list[Naming]:
    """The instruments, those that are known by a name told as such; by some names no noun of an instrument stands."""
    known = list(found)
    for first, last, accords in accords_in(parsed):
        span = parsed.document.span_of(parsed.sentence.tokens[first:last])
        title = Found(" ".join(span.text.split()), (span,))
        at = next((place for place, one in enumerate(known) if first <= parsed.unit(one.node).first < last), None)
        if at is not None:
            known[at] = replace(known[at], title=title, designation=None, plural=False, accords=accords)
            continue
        ending = [one for one in parsed.nodes if first <= parsed.unit(one).first < last]
        if ending and parsed.unit(ending[-1]).kind is UnitKind.WORD:
            naming = _naming(parsed, ending[-1], Found(accords[0].instrument, (span,)))
            known.append(replace(naming, title=title, designation=None, plural=False, accords=accords))
    return sorted(known, key=lambda one: one.node.i)


def _is_short_for(naming: Naming, before: Naming) -> bool:
    """Whether a word only says how the one before is called in short: "a Memorandum, MoU", "also known as the Pact"."""
    opening = [one.lower_ for one in naming.parsed.nodes[max(naming.first - 3, before.node.i) : naming.first + 1]]
    if any(" ".join(opening[place : place + 2]) in CALLED for place in range(len(opening))):
        return True
    at, behind = naming.parsed.unit(naming.node).first, before.parsed.unit(before.words[-1]).last
    bare = (naming.first == naming.node.i and naming.form.as_printed.isupper()) or naming.form.as_printed == "MoU"
    return bare and naming.form.value == before.form.value and at - behind <= 2


def _is_reached_upon(node: Node, heads: Collection[Node]) -> bool:
    """Whether an agreement is only the agreeing upon another: "reached agreement on a treaty"."""
    bare = not any(child.i < node.i for child in node.children)
    upon = [one for noun in prepositional(node, "on") for one in (noun, *prepositional(noun, "of"))]
    return bare and any(one in heads for one in upon)  # "reached agreement on the text of a treaty"


def is_listed_after(naming: Naming, before: Naming) -> bool:
    """Whether an instrument is the next item of a list that another is in."""
    return naming.first > before.node.i and naming.node.dep_ != "nsubj" and _follows(naming, SEPARATORS)


def opens_items(naming: Naming) -> bool:
    """Whether an instrument is the first item of a list that was announced."""
    return _follows(naming, OPENING)


def _follows(naming: Naming, words: Sequence[str]) -> bool:
    before = [one.lower_ for one in naming.parsed.nodes[max(naming.first - 3, 0) : naming.first]]
    return any(before[-len(word.split()) :] == word.split() for word in words)


def _naming(parsed: Parsed, node: Node, form: Found[Instrument]) -> Naming:
    before = [child for child in node.children if child.i < node.i and child.dep_ in PREMODIFIERS]
    first = min((child.left_edge.i for child in before), default=node.i)
    opening = {one.lower_ for one in (*before, parsed.nodes[first])}
    start, end = extent(parsed, node, form)
    title, designation = _called(parsed, node, start, end)
    words = [token.text for token in parsed.sentence.tokens[noun_end(parsed, node, form) : end]]
    return Naming(
        parsed,
        node,
        form,
        first,
        title,
        designation,
        frozenset(word for word in fold(" ".join(words)).split() if len(word) > 3),
        definite=bool(opening & DEFINITE),
        qualified=any(child.dep_ in ("amod", "compound", "nmod") and child.lower_ != "bilateral" for child in before),
        plural=names_several(node, form.as_printed),
        year=_year(parsed, node, before),
    )


def item_naming(parsed: Parsed) -> Naming | None:
    """The instrument that an item of a list of them is, whatever its noun: "– Adjustment for the project …"."""
    sentence = parsed.sentence
    if not sentence.block.listed or sentence.start != sentence.block.opening:
        return None
    noun = next((one for one in parsed.nodes if one.pos_ in ("NOUN", "PROPN") and one.dep_ != "compound"), None)
    if noun is None or parsed.unit(noun).kind is not UnitKind.WORD:
        return None
    return _naming(parsed, noun, Found(Instrument.UNKNOWN, (parsed.span(noun),), Basis.DERIVED, 0.5))


def _is_of_an_act(node: Node) -> bool:
    """Whether a noun means no agreement: "instruments of ratification" of one, "the embassy said in its communique"."""
    if fold(node.lower_) == "communique" and OWN & {child.lower_ for child in node.children}:
        return not SHARED & {child.lower_ for child in node.children}
    before = (child for child in node.children if node.lemma_ in INSTRUMENTS)
    behind = [one.lower_ for one in node.doc[node.i + 1 : node.i + 4] if one.lower_ != "the"]
    asked = node.lemma_ in PUT_TO_CABINETS | INSTRUMENTS and behind[:1] in (["on"], ["for"], ["seeking"])
    if asked and not CONSENTS.isdisjoint(behind[1:2]):
        return True
    return any(one.lower_ in NO_AGREEMENT for one in (*before, *prepositional(node, "of")))


def form_of(parsed: Parsed, node: Node) -> Found[Instrument] | None:
    """What form of agreement a noun names; the longest phrase that ends or begins with it."""
    if parsed.unit(node).kind is not UnitKind.WORD:
        return None
    place = parsed.unit(node).first
    following = parsed.sentence.tokens[place + 1 : place + 2]
    if node.lower_ == "framework" and following and instruments().has(following[0]):
        return None  # "the Framework Agreement"
    if not instruments().has(parsed.sentence.tokens[place]):
        return short_form(parsed, node) or another(parsed, node) or signed(parsed, node) or lent(parsed, node)
    for first in (place - 2, place - 1, place):
        if first < 0:
            continue
        found = instruments().longest(parsed.sentence.tokens, first)
        if found and first <= place < found[0]:
            span = parsed.document.span_of(parsed.sentence.tokens[first : found[0]])
            return Found(found[1][0], (span,), confidence=0.9)
    return exchanged(parsed, node) or signed(parsed, node) or lent(parsed, node)


def is_year(word: str) -> bool:
    """Whether a word is the number of a year."""
    return _YEAR.match(word) is not None


def _year(parsed: Parsed, node: Node, before: Sequence[Node]) -> Found[Edtf] | None:
    """The year before an instrument's noun, or the date behind it: "the 1977 treaty", "the treaty of March 1977".

    That of a plan is what it is for: "the 2030 roadmap".
    """
    before = () if node.lemma_.lower() in PLANS else before
    behind = [each for one in prepositional(node, "of") for each in (one, *one.conjuncts)]
    behind += [one for noun in behind for one in prepositional(noun, "of")]  # "the treaty of peace of 1904"
    for one in (*before, *behind):
        mention = parsed.unit(one).mention
        if isinstance(mention, DateMention) and mention.year:
            return mention.resolve(None)
        if isinstance(mention, DateMention) and mention.day and mention.month:  # "the May 17 agreement"
            return mention.told(parsed.document.anchor, ahead=False)
        if is_year(one.lower_):
            return Found(one.lower_, (parsed.span(one),), Basis.STATED, 0.8)
    return None


def _called(parsed: Parsed, noun: Node, first: int, last: int) -> tuple[Found[str] | None, Found[str] | None]:
    """Its title, where its noun is printed as a name, else how it is designated; "another" tells neither."""
    if noun.lower_ in ONE_MORE:
        return None, None
    span = parsed.document.span_of(parsed.sentence.tokens[first:last])
    found = Found(" ".join(span.text.split()), (span,))
    has_name = not parsed.sentence.in_capitals and _has_name(span.text.split())
    return (found, None) if has_name or is_named(parsed, noun) else (None, found)


def _has_name(words: Sequence[str]) -> bool:
    """Whether a lower-case noun follows a name of its own: "African Continental Free Trade Area agreement"."""
    return sum(word[:1].isupper() for word in words[:-1]) >= 3 and words[0][:1].isupper()
