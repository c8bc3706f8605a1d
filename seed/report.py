"""Reports: that the article tells of an entity, in which sentence, and as what. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from db.identity import identify
from db.vocabulary import Modality
from seed.read import Article
from seed.records import (
    AgreementActionRecord,
    AgreementRecord,
    Extraction,
    MeetingRecord,
    OfficialRecord,
    RelationActionRecord,
    Span,
    StatementRecord,
)
from seed.resolve import Resolution
from seed.rows import Row
from seed.sentence import Sentences

PRECEDENCE = (Modality.ACTUAL, Modality.HISTORICAL, Modality.NEGATED, Modality.PLANNED, Modality.HYPOTHETICAL)
"""Which modality an article's report has where the article tells of one entity in several."""


type Event = MeetingRecord | AgreementRecord | AgreementActionRecord | StatementRecord | RelationActionRecord


@dataclass(frozen=True, slots=True)
class Telling:
    """A spot of the article that tells of an entity; `span` is its sentence, or words within it."""

    entity_id: UUID
    modality: Modality
    span: Span

    @property
    def rank(self) -> tuple[int, int]:
        """The least is the article's report of the entity."""
        return PRECEDENCE.index(self.modality), self.span.start

    def row(self, article: Article, sentences: Sentences, survivor_of: Mapping[UUID, UUID]) -> Row:
        """The row of `report`."""
        start, sentence = sentences.around(self.span)
        return {
            "entity_id": self.entity_id,
            "survivor_id": survivor_of[self.entity_id],
            "article_id": identify("ARTICLE", article.sha256),
            "modality": self.modality,
            "start": start,
            "end": start + len(sentence),
            "sentence": sentence,
            "retracted_at": None,
        }


def tellings(extraction: Extraction, resolution: Resolution) -> list[Telling]:
    """One for every entity that the article tells of."""
    best: dict[UUID, Telling] = {}
    for telling in _all(extraction, resolution):
        if telling.entity_id not in best or telling.rank < best[telling.entity_id].rank:
            best[telling.entity_id] = telling
    return list(best.values())


def _all(extraction: Extraction, resolution: Resolution) -> Iterator[Telling]:
    yield from _of_actors(extraction, resolution)
    for official in extraction.officials:
        yield from _of_official(official, resolution)
    for event in _events(extraction):
        yield Telling(resolution.require(event.ref), event.modality, event.sentence)


def _events(extraction: Extraction) -> Iterator[Event]:
    yield from extraction.meetings
    yield from extraction.statements
    yield from extraction.relation_actions
    for agreement in extraction.agreements:
        yield agreement
        yield from agreement.actions


def _of_actors(extraction: Extraction, resolution: Resolution) -> Iterator[Telling]:
    named = [(country.code, country.mentions) for country in extraction.countries]
    named += [(organization.ref, organization.mentions) for organization in extraction.organizations]
    for ref, mentions in named:
        if mentions:
            yield Telling(resolution.require(ref), Modality.ACTUAL, min(mentions, key=lambda span: span.start))


def _of_official(record: OfficialRecord, resolution: Resolution) -> Iterator[Telling]:
    yield Telling(resolution.require(record.ref), Modality.ACTUAL, record.sentence)
    for holding in record.holdings:
        modality = Modality.HISTORICAL if holding.former else Modality.ACTUAL
        yield Telling(resolution.require(holding.ref), modality, holding.title.spans[0])
