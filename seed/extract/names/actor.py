"""Countries and organizations where articles name them: what a mention is, and whom it stands for."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, OrganizationRecord, Span
from seed.reference import Country, Organization, countries, organizations

ORGANIZATIONAL = "org:"
"""What the ref of an organization of the reference tables begins with."""
UNION = "org:EU"
"""A union whose institutions act for it, as the commission of any does."""


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


def span_of(document: Document, mention: ActorMention) -> Span:
    """The words of a mention."""
    sentence = document.sentences[mention.sentence]
    return document.span_of(sentence.tokens[mention.first : mention.last])


def ruled_by(ref: ActorRef) -> ActorRef | None:
    """The state whose agency an actor is, or that it rules alone as a party; its officials serve that state."""
    known = organizations_by_ref().get(ref)
    if known is None:
        return None
    rules = known.name.startswith(("Communist Party of", "Workers' Party of"))
    return known.part_of if rules or known.kind == "AGENCY" else None


def is_country(ref: ActorRef) -> bool:
    """Whether a ref is a country's code."""
    return ref in countries_by_code()


def acting(ref: ActorRef) -> ActorRef:
    """Whom an actor acts for: an agency for its state, the commission of a union for that."""
    known = organizations_by_ref().get(ref)
    owner = known.part_of if known else None
    if known is not None and known.kind == "AGENCY" and owner is not None and is_country(owner):
        return owner
    if known is None or owner is None or owner not in organizations_by_ref():
        return ref
    return owner if owner == UNION or known.name == f"{organizations_by_ref()[owner].name} Commission" else ref


def successor(ref: ActorRef, actors: Collection[ActorRef]) -> ActorRef:
    """A state, or the one of others that took its place: "the treaty with Russia … was signed by Soviet leaders"."""
    state = countries_by_code().get(ref)
    after = [one for one in state.successors if one in actors] if state and ref not in actors else []
    return after[0] if len(after) == 1 else ref


@cache
def countries_by_code() -> dict[ActorRef, Country]:
    """The states of the reference tables."""
    return {country.code: country for country in countries()}


@cache
def organizations_by_ref() -> dict[ActorRef, Organization]:
    """Their organizations."""
    return {organization.ref: organization for organization in organizations()}
