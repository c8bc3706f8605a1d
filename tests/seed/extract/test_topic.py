"""What a sentence is about, from a closed list."""

import pytest
from prose import document

from db.vocabulary import Topic
from seed.extract.text.topic import topics


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They discussed trade and energy.", [Topic.TRADE, Topic.ENERGY]),
        ("They discussed the weather.", []),
        ("TERRORISM WAS DISCUSSED.", [Topic.SECURITY]),
    ],
)
def test_topics(text: str, found: list[Topic]) -> None:
    read = document(text)
    assert [topic.value for topic in topics(read, *read.sentences)] == found
