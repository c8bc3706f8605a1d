"""Sides: those who take part in what is told, each a person, an actor, or a person on behalf of an actor."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.vocabulary import Basis, SpanRole
from seed.extract.names.actor import is_country
from seed.extract.officials.official import Person
from seed.records import ActorRef, Found, PersonRecord, Ref, Span


@dataclass(frozen=True, slots=True)
class Side:
    """One that takes part: a person, an actor, or a person on an actor's behalf.

    Attributes:
        words: the words that mean it here.
        antecedent: the words that those go back to, where they are a pronoun or alike.
        titled: whether it is one in office who is not named: "her Chadian counterpart".
    """

    actor: Found[ActorRef] | None
    person: Person | None
    words: Span
    antecedent: Span | None = None
    titled: bool = False

    @property
    def ref(self) -> ActorRef | None:
        """The actor."""
        return self.actor.value if self.actor else None

    def party(self) -> Found[ActorRef] | None:
        """The actor as a party here: the words of this spot, then what tells whom they stand for."""
        if self.actor is None:
            return None
        more = (self.antecedent, *(Span(one.start, one.end, one.text, SpanRole.ANTECEDENT) for one in self.actor.spans))
        spans = dict.fromkeys(span for span in (self.words, *more) if span is not None)
        unique = {(span.start, span.end): span for span in reversed(list(spans))}
        ordered = tuple(sorted(unique.values(), key=lambda span: span is not self.words))
        return Found(self.actor.value, ordered, self.actor.basis, self.actor.confidence)

    def record(self) -> PersonRecord | None:
        """The person as printed here."""
        if self.person is None:
            return None
        name = self.antecedent or self.words
        spans = (name, self.words) if self.antecedent else (name,)
        holding = f"{self.person.ref}-holding-1" if self.person.posts else None
        return PersonRecord(Found(" ".join(name.text.split()), spans), self.person.ref, holding, self.ref)

    def as_actor(self) -> "Side":
        """The same without the person."""
        return Side(self.actor, None, self.words, self.antecedent)

    def meant_by(self, words: Span) -> "Side":
        """The same, meant by other words that go back to these."""
        origin = self.antecedent or self.words
        antecedent = Span(origin.start, origin.end, origin.text, SpanRole.ANTECEDENT)
        return Side(self.actor, self.person, words, antecedent, self.titled)


def identity(side: Side) -> tuple[Ref | None, ActorRef | None, int]:
    """What tells a side from others: the person, else the actor, else the words."""
    if side.person:
        return side.person.ref, None, 0
    return None, side.ref, 0 if side.ref else side.words.start


def actors_of(sides: Sequence[Side]) -> dict[ActorRef, Side]:
    """The actors of several sides, each by its first."""
    return {side.ref: side for side in reversed(sides) if side.ref is not None}


def derived(actor: ActorRef, *spans: Span) -> Found[ActorRef]:
    """An actor that no single word states."""
    return Found(actor, spans, Basis.DERIVED, 0.7 if is_country(actor) else 0.6)
