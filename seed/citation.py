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

    said: Claim
    article: Article
    run: Run

    @property
    def id(self) -> UUID:
        """The same for the same value, read in the same article by the same version."""
        made_by = (self.article.sha256, self.run.extractor, self.run.version)
        return identify("CLAIM", *made_by, str(self.said.entity_id), self.said.property, str(self.said.value))

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
                "article_id": identify("ARTICLE", self.article.sha256),
                "start": span.start,
                "end": span.end,
                "text": span.text,
                "sentence_start": sentence_start,
                "sentence": sentence,
                "role": span.role,
            }
