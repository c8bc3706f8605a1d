"""A model's answer held against the article: what its words bear out becomes records, all else is dropped and told."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from db.vocabulary import Act, AgreementActionKind, Instrument, Manner, Modality, OfficeRole
from seed.llm.answer import ToldAgreement, ToldMeeting, ToldOfficial, ToldStatement
from seed.llm.words import CONFIDENCE, Unfounded, Words, found, member, short
from seed.records import (
    ActorRef,
    AgreementActionRecord,
    AgreementRecord,
    Found,
    HoldingRecord,
    MeetingRecord,
    OfficialRecord,
    PartyRecord,
    Span,
    StatementRecord,
)

FRAME = "language model"
"""Why a record is there that the model alone found."""
QUOTED = "\"“”'‘’«»"
"""Marks one of which is in every sentence that quotes."""


@dataclass(slots=True)
class Hearing:
    """What a model says of one article.

    Attributes:
        cast: the article's officials, by whom people are known once they are all read.
        dropped: what the article does not bear out, and why.
    """

    words: Words
    cast: Sequence[OfficialRecord] = ()
    dropped: list[str] = field(default_factory=list)

    def officials(self, told: Iterable[ToldOfficial]) -> Iterator[OfficialRecord]:
        """People by their names, with a title if one is printed."""
        return self._records(self._official, told)

    def meetings(self, told: Iterable[ToldMeeting]) -> Iterator[MeetingRecord]:
        """Meetings of two parties or more."""
        return self._records(self._meeting, told)

    def agreements(self, told: Iterable[ToldAgreement]) -> Iterator[AgreementRecord]:
        """Agreements of two parties or more."""
        return self._records(self._agreement, told)

    def statements(self, told: Iterable[ToldStatement]) -> Iterator[StatementRecord]:
        """Statements by officials and actors."""
        return self._records(self._statement, told)

    def _records[T, R](self, read: Callable[[T, int], R], told: Iterable[T]) -> Iterator[R]:
        for number, one in enumerate(told, 1):
            if record := self._maybe(read, one, number):
                yield record

    def _official(self, told: ToldOfficial, number: int) -> OfficialRecord:
        sentence = self.words.span("sentence", told.sentence)
        name = self.words.text("name", told.name, sentence)
        title = self._maybe(self.words.text, "title", told.title, sentence) if told.title else None
        holdings = (self._holding(told, number, title, sentence),) if title else ()
        return OfficialRecord(f"model-official-{number}", name, sentence, (), holdings, FRAME)

    def _holding(self, told: ToldOfficial, number: int, title: Found[str], sentence: Span) -> HoldingRecord:
        role = self._maybe(member, "role", OfficeRole, told.role) if told.role else None
        return HoldingRecord(
            f"model-holding-{number}",
            title,
            self._maybe(self.words.actor, told.serves, sentence) if told.serves else None,
            frozenset({role} if role else ()),
            observed=self.words.today,
        )

    def _meeting(self, told: ToldMeeting, number: int) -> MeetingRecord:
        sentence = self.words.span("sentence", told.sentence)
        return MeetingRecord(
            f"model-meeting-{number}",
            sentence,
            member("modality", Modality, told.modality),
            tuple(map(PartyRecord, self._parties(told.parties, sentence))),
            tuple(self._each(lambda name: self.words.person(name, sentence, self.cast), told.attendees)),
            medium=self._maybe(self.words.medium, told.medium, sentence) if told.medium else None,
            start=self._maybe(self.words.day, told.date, sentence) if told.date else None,
            place=self._maybe(self.words.place, told.place, sentence) if told.place else None,
            confidence=CONFIDENCE,
            frame=FRAME,
        )

    def _agreement(self, told: ToldAgreement, number: int) -> AgreementRecord:
        sentence = self.words.span("sentence", told.sentence)
        modality = member("modality", Modality, told.modality)
        parties = self._parties(told.parties, sentence)
        name = self.words.text("name", told.name, sentence)
        instrument = self._maybe(member, "instrument", Instrument, told.instrument)
        return AgreementRecord(
            f"model-agreement-{number}",
            sentence,
            modality,
            parties,
            tuple(self._actions(told, f"model-action-{number}", sentence, modality)),
            designation=name,
            instrument=found(instrument, *name.spans) if instrument else None,
            confidence=CONFIDENCE,
            frame=FRAME,
        )

    def _actions(
        self, told: ToldAgreement, ref: str, sentence: Span, modality: Modality
    ) -> Iterator[AgreementActionRecord]:
        """One by each signatory, or one by all."""
        kind = self._maybe(member, "action", AgreementActionKind, told.action)
        words = self._maybe(self.words.span, "action", told.action_words, sentence)
        if kind is None or words is None:
            return
        day = self._maybe(self.words.day, told.date, sentence) if told.date else None
        signatories = list(self._each(lambda name: self.words.person(name, sentence, self.cast), told.signatories))
        for number, who in enumerate(signatories or [None], 1):
            party = found(who.actor, *who.name.spans) if who and who.actor else None
            yield AgreementActionRecord(f"{ref}-{number}", sentence, modality, found(kind, words), party, day, who)

    def _statement(self, told: ToldStatement, number: int) -> StatementRecord:
        said = self.words.text("sentence", told.sentence)
        sentence = said.spans[0]
        manner, act = member("manner", Manner, told.manner), member("act", Act, told.act)
        if manner is not Manner.INDIRECT and not set(QUOTED) & set(sentence.text):
            raise Unfounded(f"manner: {manner}, and nothing is quoted in {short(sentence.text)}")
        cue = self.words.text("cue", told.cue, sentence)
        speakers = tuple(self._each(lambda name: self.words.speaker(name, sentence, self.cast), told.speakers))
        if not speakers:
            raise Unfounded(f"speakers: nobody is known to say {short(sentence.text)}")
        return StatementRecord(
            f"model-statement-{number}",
            sentence,
            Modality.ACTUAL,
            said,
            found(manner, *cue.spans),
            found(act, *cue.spans),
            speakers,
            cue,
            confidence=CONFIDENCE,
            frame=FRAME,
        )

    def _parties(self, several: Sequence[str], sentence: Span) -> tuple[Found[ActorRef], ...]:
        parties = {party.value: party for party in self._each(lambda one: self.words.actor(one, sentence), several)}
        if len(parties) < 2:
            raise Unfounded(f"parties: fewer than two are known in {short(sentence.text)}")
        return tuple(parties.values())

    def _each[T](self, read: Callable[[str], T], several: Iterable[str]) -> Iterator[T]:
        """Those that the article bears out."""
        for one in dict.fromkeys(several):
            if (value := self._maybe(read, one)) is not None:
                yield value

    def _maybe[**P, T](self, read: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What was read; where the article does not bear it out nothing, which is noted."""
        try:
            return read(*args, **kwargs)
        except Unfounded as why:
            self.dropped.append(str(why))
            return None
