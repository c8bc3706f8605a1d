"""Claims and the words they rest on, as rows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from db.identity import identify
from seed.claims import Claim
from seed.ledger import Run
from seed.read import Article
from seed.rows import Row
from seed.sentence import Sentences


@dataclass(frozen=True, slots=True)
class ClaimRows:
    """The rows of one claim that an article makes."""

    id: UUID
    said: Claim
    article_id: UUID
    run: Run

    @classmethod
    def of(cls, said: Claim, article: Article, article_id: UUID, run: Run) -> "ClaimRows":
        """The rows of a claim; its id is the same for the same value, read in the same article by the same version."""
        made_by = (article.sha256, run.extractor, run.version)
        id_ = identify("CLAIM", *made_by, str(said.entity_id), said.property, str(said.value))
        return cls(id_, said, article_id, run)

    def claim(self, survivor_of: Mapping[UUID, UUID]) -> Row:
        """The row of `claim`; whether it is chosen shows when its entity is projected.

        Args:
            survivor_of: what the entities are merged into so far, themselves mostly.
        """
        said = self.said
        entity = said.value if isinstance(said.value, UUID) else None
        return {
            "id": self.id,
            "entity_id": said.entity_id,
            "survivor_id": survivor_of[said.entity_id],
            "property": said.property,
            "value": None if entity else said.value,
            "value_entity_id": survivor_of[entity] if entity else None,
            "value_told_id": entity,
            "as_printed": said.spans[0].text,
            "basis": said.basis,
            "confidence": said.confidence,
            "extractor": self.run.extractor,
            "extractor_version": self.run.version,
            "retracted_at": None,
            "chosen": True,
        }

    def evidence(self, sentences: Sentences) -> Iterator[Row]:
        """The rows of `evidence`, the span that the value was read from first."""
        for ordinal, span in enumerate(dict.fromkeys(self.said.spans)):
            sentence_start, sentence = sentences.around(span)
            yield {
                "claim_id": self.id,
                "ordinal": ordinal,
                "article_id": self.article_id,
                "start": span.start,
                "end": span.end,
                "text": span.text,
                "sentence_start": sentence_start,
                "sentence": sentence,
                "role": span.role,
            }
