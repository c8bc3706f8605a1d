"""What a stretch of text is about: a closed list of topics, each by its words."""

from functools import cache

from db.vocabulary import Topic
from seed.extract.text.document import Document, Sentence
from seed.extract.text.lexicon import Lexicon
from seed.records import Found
from seed.reference.table import read_rows


def topics(document: Document, *sentences: Sentence) -> tuple[Found[Topic], ...]:
    """The topics that the sentences name, each with the first words that do."""
    found: dict[Topic, Found[Topic]] = {}
    for sentence in sentences:
        for first, last, values in _words().all(sentence.tokens):
            for topic in values:
                span = document.span_of(sentence.tokens[first:last])
                found.setdefault(topic, Found(topic, (span,), confidence=0.8))
    return tuple(found[topic] for topic in Topic if topic in found)


@cache
def _words() -> Lexicon[Topic]:
    rows = read_rows("topic_words.csv", ("topic", "word"))
    return Lexicon(((row.text("word"), row.member("topic", Topic)) for row in rows), folded=True)
