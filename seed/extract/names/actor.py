"""Countries and organizations as articles name them: by name, demonym, acronym, seat of government, ministry."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from db.vocabulary import OrganizationKind
from seed.edtf import Period
from seed.extract.names.homonym import is_homonym, surnames
from seed.extract.names.ministry import ministry_after, ministry_before
from seed.extract.text.document import Document, Sentence
from seed.extract.text.language import is_dictionary_word
from seed.extract.text.lexicon import Lexicon
from seed.extract.text.speech import is_told_speech
from seed.extract.text.token import tokenize
from seed.records import ActorRef, CountryRecord, Found, OrganizationRecord, Ref, Span
from seed.reference import Country, Organization, countries, lookalikes, organizations
from seed.reference.table import read_rows


class Form(StrEnum):
    """How an actor is named."""

    NAME = "NAME"
    DEMONYM = "DEMONYM"
    ACRONYM = "ACRONYM"
    METONYM = "METONYM"
    CAPITAL = "CAPITAL"
    MINISTRY = "MINISTRY"
    HEAD_NOUN = "HEAD_NOUN"


@dataclass(frozen=True, slots=True)
class Naming:
    """A way to name an actor."""

    ref: ActorRef
    form: Form


@dataclass(frozen=True, slots=True)
class ActorMention:
    """An actor named in a sentence: the tokens `first` to `last`, half-open.

    Attributes:
        state: whom it acts for: of a ministry the country, of the European Commission the Union, else the actor itself.
    """

    sentence: int
    first: int
    last: int
    ref: ActorRef
    form: Form
    state: ActorRef

    def holds(self, place: int) -> bool:
        """Whether a token is one of its own."""
        return self.first <= place < self.last


@dataclass(frozen=True, slots=True)
class Actors:
    """All actors that a document names, and the organizations that no table knows."""

    mentions: tuple[ActorMention, ...]
    ministries: tuple[OrganizationRecord, ...]

    def of(self, sentence: Sentence) -> list[ActorMention]:
        """The mentions of one sentence, in order."""
        return [mention for mention in self.mentions if mention.sentence == sentence.index]


WITHIN = frozenset(
    ("in at near to from outside around into toward towards via through visit visited visits left").split()
)
"""Words before a capital's name that make it a place."""
CURRENCIES = frozenset("dollar dollars pound pounds franc francs yen yuan lira rouble roubles ruble rubles".split())
NOBODY = ""
"""Whom "New Mexico" and "US dollars" mean: the longer phrase keeps the shorter from meaning a country."""
_ACRONYM = "org:"


@cache
def parted_words() -> frozenset[str]:
    """The words that are tokens of their own within hyphenated ones."""
    return _lexicon(folded=False).words()


def read_actors(document: Document) -> Actors:
    """Find every actor that the document names."""
    mentions: list[ActorMention] = []
    ministries: dict[tuple[str, ActorRef], OrganizationRecord] = {}
    setting = _setting(document)
    for sentence in document.sentences:
        named = list(_named(setting, sentence))
        named += _combined(sentence, named)
        named += _halves(sentence, named)
        own = list(_ministries(document, sentence, named, ministries))
        covered = {place for mention in own for place in range(mention.first, mention.last)}
        mentions += own
        mentions += [mention for mention in named if mention.first not in covered]
    mentions += _head_nouns(document, mentions)
    mentions.sort(key=lambda mention: (mention.sentence, mention.first))
    return Actors(tuple(mentions), tuple(ministries.values()))


def country_records(document: Document, actors: Actors) -> tuple[CountryRecord, ...]:
    """The states that the document names, itself or by a ministry of theirs, each with all its mentions."""
    spans: dict[ActorRef, list[ActorMention]] = {}
    for mention in actors.mentions:
        if is_country(mention.state):
            spans.setdefault(mention.state, []).append(mention)
    return tuple(CountryRecord(code, tuple(span_of(document, one) for one in told)) for code, told in spans.items())


def organization_records(document: Document, actors: Actors) -> tuple[OrganizationRecord, ...]:
    """The bodies that the document names."""
    told: dict[ActorRef, list[ActorMention]] = {}
    for mention in actors.mentions:
        if mention.ref.startswith(_ACRONYM):
            told.setdefault(mention.ref, []).append(mention)
    records = []
    for ref, mentions in told.items():
        known = _organizations()[ref]
        spans = tuple(span_of(document, mention) for mention in mentions)
        records.append(OrganizationRecord(ref, Found(known.name, spans[:1]), known.kind, spans, known.acronym))
    return (*records, *actors.ministries)


def span_of(document: Document, mention: ActorMention) -> Span:
    """The words of a mention."""
    sentence = document.sentences[mention.sentence]
    return document.span_of(sentence.tokens[mention.first : mention.last])


def ruled_by(ref: ActorRef) -> ActorRef | None:
    """The state whose agency an actor is, or that it rules alone as a party; its officials serve that state."""
    known = _organizations().get(ref)
    if known is None:
        return None
    rules = known.name.startswith(("Communist Party of", "Workers' Party of"))
    return known.part_of if rules or known.kind == "AGENCY" else None


def is_country(ref: ActorRef) -> bool:
    """Whether a ref is a country's code."""
    return ref in _countries()


@dataclass(frozen=True, slots=True)
class _Setting:
    """What a document tells of names that can mean several: its day, the states named beyond doubt, all its words."""

    day: date | None
    certain: frozenset[ActorRef]
    words: frozenset[str]
    surnames: frozenset[str]


def _setting(document: Document) -> _Setting:
    certain = {
        refs.pop()
        for sentence in document.sentences
        for _, _, namings in _lexicon(folded=sentence.in_capitals).all(sentence.tokens)
        if len(refs := {naming.ref for naming in namings if naming.ref != NOBODY}) == 1
    }
    words = {token.text for sentence in document.sentences for token in sentence.tokens}
    named_so = surnames(document.sentences, {word for word in words if word in _single_names()})
    place = document.layout.dateline.place if document.layout.dateline else None
    if place is not None:
        certain |= {
            one.code for one in countries() if place.text.partition(",")[0].title() in one.seats and not one.exists_to
        }
    return _Setting(document.anchor.day if document.anchor else None, frozenset(certain), frozenset(words), named_so)


def _named(setting: _Setting, sentence: Sentence) -> Iterator[ActorMention]:
    for first, last, namings in _lexicon(folded=sentence.in_capitals).all(sentence.tokens):
        naming = _choose(namings, setting)
        if naming is None or not _is_meant(sentence, first, last, naming):
            continue
        if is_homonym(sentence, first, last, setting.words) or _is_surname(setting, sentence, first):
            continue
        yield ActorMention(sentence.index, first, last, naming.ref, naming.form, _acting(naming.ref))


def _is_surname(setting: _Setting, sentence: Sentence, place: int) -> bool:
    """Whether a state's name is that of somebody introduced so: "Minister Ana Peru left. Peru will be back"."""
    before = sentence.tokens[place - 1].lower if place else ""
    return sentence.tokens[place].text in setting.surnames and before not in WITHIN | {
        "of",
        "with",
        "for",
        "and",
        "the",
    }


@cache
def _single_names() -> frozenset[str]:
    return frozenset(name for country in countries() for name in country.names if " " not in name)


def _combined(sentence: Sentence, named: Sequence[ActorMention]) -> Iterator[ActorMention]:
    """The states before a hyphen that only stand for one there: the first of "Franco-German"."""
    demonyms = {mention.first for mention in named if mention.form is Form.DEMONYM}
    for place, token in enumerate(sentence.tokens[:-2]):
        ref = _combining_forms().get(token.text.casefold())
        if ref and sentence.tokens[place + 1].text == "-" and place + 2 in demonyms:
            yield ActorMention(sentence.index, place, place + 1, ref, Form.DEMONYM, _acting(ref))


def _halves(sentence: Sentence, named: Sequence[ActorMention]) -> Iterator[ActorMention]:
    """The first of "North and South Korea", whose name is told by the second."""
    for mention in named:
        words = [token.text for token in sentence.tokens[max(mention.first - 2, 0) : mention.last]]
        if (
            mention.form is Form.NAME
            and len(words) == 4
            and words[1] == "and"
            and (words[0] in HALVES or (sentence.in_capitals and words[0].title() in HALVES))
        ):
            name = f"{words[0].title()} {words[3].title()}"
            whole = tokenize(name, 0, len(name))
            found = _lexicon(folded=False).longest(tuple(whole), 0)
            refs = {naming.ref for naming in found[1]} if found else set()
            if len(refs) == 1:
                ref = refs.pop()
                yield ActorMention(sentence.index, mention.first - 2, mention.first - 1, ref, Form.NAME, _acting(ref))


HALVES = frozenset(["North", "South", "East", "West"])
"""What parts of a divided state are called."""


@cache
def _combining_forms() -> dict[str, ActorRef]:
    rows = read_rows("combining_forms.csv", ("form", "country"))
    return {row.text("form"): row.text("country") for row in rows}


KOREAS = frozenset(["KP", "KR"])
"""States whose common word is that of a peninsula, a war and a language, whichever of them is named."""
UNION = "org:EU"
"""A union whose institutions act for it, as the commission of any does."""


def _acting(ref: ActorRef) -> ActorRef:
    known = _organizations().get(ref)
    owner = known.part_of if known else None
    if known is not None and known.kind == "AGENCY" and owner is not None and is_country(owner):
        return owner
    if known is None or owner is None or owner not in _organizations():
        return ref
    return owner if owner == UNION or known.name == f"{_organizations()[owner].name} Commission" else ref


def _choose(namings: Sequence[Naming], setting: _Setting) -> Naming | None:
    """The one actor that the words can mean on the day; None where they can mean several or only look like one."""
    if any(naming.ref == NOBODY for naming in namings):
        return None
    if len({naming.ref for naming in namings}) == 1:
        return namings[0]
    there = [naming for naming in namings if _exists(naming.ref, setting)]
    if len({naming.ref for naming in there}) > 1 and not KOREAS & {naming.ref for naming in there}:
        there = [naming for naming in there if naming.ref in setting.certain]  # "Congolese", where Kinshasa is named
    return there[0] if len({naming.ref for naming in there}) == 1 else None


def _exists(ref: ActorRef, setting: _Setting) -> bool:
    """Whether a state exists in the article's world; without a date, one that is gone does where it is itself named."""
    country, day = _countries().get(ref), setting.day
    if country is None:
        return True
    if day is None:
        gone = {one.code for one in countries() if one.exists_to and one.code in setting.certain}
        followed = any(ref in _countries()[one].successors for one in gone)
        return ref in gone if country.exists_to else not followed
    began = country.exists_from is None or Period.of(country.exists_from).earliest <= day
    return began and (country.exists_to is None or day <= Period.of(country.exists_to).latest)


OF_ITS_KIND = frozenset(["speaking", "language", "style", "born"])
"""What makes a demonym tell of a language, a manner or an origin: "French-speaking"."""


def _is_meant(sentence: Sentence, first: int, last: int, naming: Naming) -> bool:
    """Whether words that name an actor name it here: a capital may be just a place, a dollar is money."""
    tokens = sentence.tokens
    printed = tokens[first - 1].text if first else ""
    before = printed.lower()
    after = tokens[last].text if last < len(tokens) else ""
    beyond = tokens[last + 1].text if last + 1 < len(tokens) else ""
    following = [token.lower for token in tokens[last : last + 3]]
    if after.lower() in CURRENCIES or (after == "-" and beyond.lower() in OF_ITS_KIND):
        return False
    if naming.form is Form.DEMONYM and (
        after.lower() == "speaking" or following[:1] + following[2:] == ["and", "speaking"]
    ):
        return False  # "Dutch and French speaking parties"
    if sentence.in_capitals and naming.ref.startswith(_ACRONYM) and is_dictionary_word(tokens[first].text):
        return last - first > 1  # "WHO" is a pronoun
    if naming.form is Form.NAME and naming.ref.startswith(_ACRONYM):
        longer = printed[:1].isupper() and printed[:1].isalpha() and first > 1 and not sentence.in_capitals
        return not longer or printed in ("UN", "U.N.", "The")
    if naming.form is not Form.CAPITAL:
        return True
    if before == "from" and first > 1 and tokens[first - 2].lower in _SENT:
        return after not in ("'s", "’s")  # "a mission from Paris"
    after = _beyond_adverb(sentence, last) or after
    if before in WITHIN or before in (",", "of") or after in (",", ""):
        return False
    if after in ("'s", "’s"):
        return not beyond[:1].isupper()
    if after in ("and", "-"):
        return beyond in _capitals()
    return (
        after in _GOVERNS
        or is_told_speech(after)
        or (before == "with" and after[:1].islower())
        or (before == "and" and first >= 2 and tokens[first - 2].text in _capitals())
    )


def _beyond_adverb(sentence: Sentence, last: int) -> str | None:
    """The word behind an adverb that follows a capital: "Beijing also rejected", "Beijing, too, has rejected"."""
    words = [token.text for token in sentence.tokens[last : last + 4]]
    if words[:3] == [",", "too", ","] and len(words) > 3:
        return words[3]
    return words[1] if words[:1] and words[0] in _ADVERBS and len(words) > 1 else None


_SENT = frozenset(
    (
        "delegation delegations mission deputation envoy envoys emissary emissaries negotiator negotiators official "
        "officials diplomat diplomats mediator mediators representative representatives minister ministers"
    ).split()
)
"""Those whom a state sends, who come from its capital."""
_ADVERBS = frozenset("also too again still now later itself swiftly promptly immediately repeatedly".split())
_GOVERNS = frozenset(
    (
        "has have had is was will would said says wants wanted insists insisted accused accuses denied denies "
        "called rejected rejects agreed warned urged sees hopes does did could may should can must signed offered"
    ).split()
)


def _ministries(
    document: Document,
    sentence: Sentence,
    named: Sequence[ActorMention],
    known: dict[tuple[str, ActorRef], OrganizationRecord],
) -> Iterator[ActorMention]:
    """Ministries that belong to a country which the words themselves name: "Egypt's foreign ministry"."""
    words = [token.text for token in sentence.tokens]
    for mention in named:
        owner = mention.ref
        if not is_country(owner):
            continue
        place = mention.last + (1 if words[mention.last : mention.last + 1] in (["'s"], ["’s"]) else 0)
        if span := ministry_after(words, place):
            yield _ministry(document, sentence, owner, span, (mention.first, span[1]), known)
        elif span := ministry_before(words, mention.first):
            yield _ministry(document, sentence, owner, span, (span[0], mention.last), known)


def _ministry(
    document: Document,
    sentence: Sentence,
    owner: ActorRef,
    name: tuple[int, int],
    whole: tuple[int, int],
    known: dict[tuple[str, ActorRef], OrganizationRecord],
) -> ActorMention:
    span = document.span_of(sentence.tokens[name[0] : name[1]])
    label = " ".join(
        word[:1].upper() + word[1:] if word not in ("of", "and", "for") else word for word in span.text.split()
    )
    record = known.get((label, owner))
    if record is None:
        ref: Ref = f"ministry-{len(known) + 1}"
        record = OrganizationRecord(ref, Found(label, (span,)), OrganizationKind.MINISTRY, (span,), part_of=owner)
        known[label, owner] = record
    return ActorMention(sentence.index, *whole, record.ref, Form.MINISTRY, owner)


def _head_nouns(document: Document, mentions: Sequence[ActorMention]) -> Iterator[ActorMention]:
    """Find "the Tribunal", where the document names exactly one organization whose name has that word."""
    heads: dict[str, set[ActorRef]] = {}
    for ref in {mention.ref for mention in mentions if mention.ref.startswith(_ACRONYM)}:
        for word in re.findall(r"\b[A-Z][a-z]{5,}\b", _organizations()[ref].name):
            heads.setdefault(word, set()).add(ref)
    taken = {(mention.sentence, place) for mention in mentions for place in range(mention.first, mention.last)}
    for sentence in document.sentences:
        for place, token in enumerate(sentence.tokens[1:], 1):
            refs = heads.get(token.text, set()) if _HEAD_NOUN.match(token.text) else set()
            if len(refs) == 1 and sentence.tokens[place - 1].lower == "the" and _stands_alone(sentence, place):
                ref = next(iter(refs))
                if (sentence.index, place) not in taken:
                    yield ActorMention(sentence.index, place, place + 1, ref, Form.HEAD_NOUN, ref)


_HEAD_NOUN = re.compile(
    r"Tribunal|Union|Organi[sz]ation|Council|Commission|Court|Agency|Association|League|Alliance|Bank|Fund|Community|Bloc"
)


def _stands_alone(sentence: Sentence, place: int) -> bool:
    """Whether no other capitalised word makes a longer name of it."""
    after = sentence.tokens[place + 1].text if place + 1 < len(sentence.tokens) else ""
    return not after[:1].isupper() and after not in ("of", "for")


@cache
def _countries() -> dict[ActorRef, Country]:
    return {country.code: country for country in countries()}


@cache
def _organizations() -> dict[ActorRef, Organization]:
    return {organization.ref: organization for organization in organizations()}


@cache
def _capitals() -> frozenset[str]:
    return frozenset(seat for country in countries() for seat in country.seats)


@cache
def _lexicon(*, folded: bool) -> Lexicon[Naming]:
    return Lexicon(_namings(), folded=folded)


def _namings() -> Iterator[tuple[str, Naming]]:
    for phrase in lookalikes():
        yield phrase, Naming(NOBODY, Form.NAME)
    for country in countries():
        for name in country.names:
            yield name.removeprefix("the ").removeprefix("The "), Naming(country.code, Form.NAME)
        for word in country.demonyms:
            yield word, Naming(country.code, Form.DEMONYM)
        for word in country.metonyms:
            yield word, Naming(country.code, Form.METONYM)
        for seat in country.seats:
            if seat not in country.names:
                yield seat, Naming(country.code, Form.CAPITAL)
    for organization in organizations():
        for name in organization.names:
            form = Form.ACRONYM if name == organization.acronym else Form.NAME
            yield name.removeprefix("the ").removeprefix("The "), Naming(organization.ref, form)
