"""The sentence around a span: evidence is shown with the words it stands among."""

from bisect import bisect_right
from collections.abc import Iterable

from seed.records import Extraction, Span


class Sentences:
    """The sentences of one article, as its extraction tells them; where it is silent, its lines."""

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        self._text = text
        self._known = sorted({(span.start, span.end) for span in spans})

    def around(self, span: Span) -> tuple[int, str]:
        """Where the sentence that holds a span begins, and its words; never less than the span."""
        start, end = self._sentence(span) or self._lines(span)
        return start, self._text[start:end]

    def _sentence(self, span: Span) -> tuple[int, int] | None:
        """The shortest known one that holds the span: a statement's run of sentences may hold a sentence."""
        before = self._known[: bisect_right(self._known, (span.start, len(self._text)))]
        holding = [known for known in before if known[1] >= span.end]
        return min(holding, key=lambda known: known[1] - known[0], default=None)

    def _lines(self, span: Span) -> tuple[int, int]:
        start = self._text.rfind("\n", 0, span.start) + 1
        end = self._text.find("\n", span.end)
        return start, end if end >= 0 else len(self._text)


def told_sentences(extraction: Extraction) -> Iterable[Span]:
    """The sentences that the records themselves name."""
    for records in (extraction.officials, extraction.meetings, extraction.statements, extraction.relation_actions):
        yield from (record.sentence for record in records)
    for agreement in extraction.agreements:
        yield agreement.sentence
        yield from (action.sentence for action in agreement.actions)
