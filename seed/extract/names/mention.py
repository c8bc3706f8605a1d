"""Countries and organizations as articles name them: by name, demonym, acronym, seat of government, ministry."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from db.vocabulary import OrganizationKind
from seed.extract.names.actor import (
    ORGANIZATIONAL,
    ActorMention,
    Actors,
    Form,
    acting,
    is_country,
    organizations_by_ref,
    span_of,
)
from seed.extract.names.capital import WITHIN
from seed.extract.names.homonym import is_homonym, surnames
from seed.extract.names.meant import is_meant
from seed.extract.names.ministry import ministry_after, ministry_before
from seed.extract.names.naming import World, choose, names, world_of
from seed.extract.officials.portfolio import HALVES
from seed.extract.text.document import Document, Sentence
from seed.extract.text.token import tokenize
from seed.records import ActorRef, CountryRecord, Found, OrganizationRecord, Ref
from seed.reference import countries
from seed.reference.table import read_rows


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
        if mention.ref.startswith(ORGANIZATIONAL):
            told.setdefault(mention.ref, []).append(mention)
    records = []
    for ref, mentions in told.items():
        known = organizations_by_ref()[ref]
        spans = tuple(span_of(document, mention) for mention in mentions)
        records.append(OrganizationRecord(ref, Found(known.name, spans[:1]), known.kind, spans, known.acronym))
    return (*records, *actors.ministries)


@dataclass(frozen=True, slots=True)
class _Setting:
    """What a document tells of its names: its world, all its words, and which states' names are surnames in it."""

    world: World
    words: frozenset[str]
    surnames: frozenset[str]


def _setting(document: Document) -> _Setting:
    words = frozenset(token.text for sentence in document.sentences for token in sentence.tokens)
    return _Setting(world_of(document), words, surnames(document.sentences, words & _single_names()))


def _named(setting: _Setting, sentence: Sentence) -> Iterator[ActorMention]:
    for first, last, namings in names(folded=sentence.in_capitals).all(sentence.tokens):
        naming = choose(namings, setting.world)
        if naming is None or not is_meant(sentence, first, last, naming):
            continue
        if is_homonym(sentence, first, last, setting.words) or _is_surname(setting, sentence, first):
            continue
        yield ActorMention(sentence.index, first, last, naming.ref, naming.form, acting(naming.ref))


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
            yield ActorMention(sentence.index, place, place + 1, ref, Form.DEMONYM, acting(ref))


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
            found = names(folded=False).longest(tuple(whole), 0)
            refs = {naming.ref for naming in found[1]} if found else set()
            if len(refs) == 1:
                ref = refs.pop()
                yield ActorMention(sentence.index, mention.first - 2, mention.first - 1, ref, Form.NAME, acting(ref))


@cache
def _combining_forms() -> dict[str, ActorRef]:
    rows = read_rows("combining_forms.csv", ("form", "country"))
    return {row.text("form"): row.text("country") for row in rows}


def _ministries(
    document: Document,
    sentence: Sentence,
    named: Sequence[ActorMention],
    known: dict[tuple[str, ActorRef], OrganizationRecord],
) -> Iterator[ActorMention]:
    """Ministries that belong to a country which the words themselves name: "Egypt's foreign ministry"."""
    words = [token.text for token in sentence.tokens]
    starts = frozenset(mention.first for mention in named)
    for mention in named:
        owner = mention.ref
        if not is_country(owner):
            continue
        place = mention.last + (words[mention.last : mention.last + 1] in (["'s"], ["’s"], ["'"], ["’"]))
        if span := ministry_after(words, place, starts):
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
    for ref in {mention.ref for mention in mentions if mention.ref.startswith(ORGANIZATIONAL)}:
        for word in re.findall(r"\b[A-Z][a-z]{5,}\b", organizations_by_ref()[ref].name):
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
