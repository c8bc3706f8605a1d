"""Evidence is shown with the words it stands among."""

from seed.records import Span
from seed.sentence import Sentences

TEXT = "Baku. They met. They talked.\nThey parted."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


def test_the_shortest_sentence_that_holds_the_span_is_shown() -> None:
    sentences = Sentences(TEXT, [span("They met."), span("They met. They talked.")])
    assert sentences.around(span("met")) == (6, "They met.")
    assert sentences.around(span("met. They")) == (6, "They met. They talked.")


def test_where_no_sentence_is_known_the_line_is_shown() -> None:
    sentences = Sentences(TEXT, [span("They met.")])
    assert sentences.around(span("parted")) == (29, "They parted.")
    assert sentences.around(span("Baku")) == (0, "Baku. They met. They talked.")
    assert sentences.around(span("talked.\nThey")) == (0, TEXT)
