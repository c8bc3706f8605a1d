"""Whether and when a clause says that something happened."""

import pytest
from prose import parsed

from db.vocabulary import Modality
from seed.extract.sentences.clause import subjects
from seed.extract.sentences.modality import modality
from seed.extract.sentences.when import dated

DATELINE = "PARIS, March 15, 2018 (AFP) - "


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Marchand met Orlov on Tuesday.", Modality.ACTUAL),
        ("Marchand will meet Orlov on Tuesday.", Modality.PLANNED),
        ("Marchand is scheduled to meet Orlov.", Modality.PLANNED),
        ("Marchand left for Chad to meet Orlov.", Modality.PLANNED),
        ("Marchand said that Keita would meet Orlov in October.", Modality.PLANNED),
        ("Marchand was ready to meet Orlov.", Modality.HYPOTHETICAL),
        ("Marchand may meet Orlov.", Modality.HYPOTHETICAL),
        ("Marchand did not meet Orlov.", Modality.NEGATED),
        ("Marchand refused to meet Orlov.", Modality.NEGATED),
        ("Marchand met Orlov in 1999.", Modality.HISTORICAL),
    ],
)
def test_how_an_event_is_told(text: str, how: Modality) -> None:
    (sentence,), _ = parsed(DATELINE + text)
    node = next(node for node in sentence.nodes if node.lemma_ == "meet")
    anchor = sentence.document.anchor
    when = dated(sentence, node, anchor)
    assert modality(sentence, node, when[1] if when else None, anchor) is how


def test_the_day_of_saying_is_not_the_day_of_meeting() -> None:
    (sentence,), _ = parsed(DATELINE + "French President Luc Marchand said on Tuesday he was ready to meet Orlov.")
    node = next(node for node in sentence.nodes if node.lemma_ == "meet")
    assert dated(sentence, node, sentence.document.anchor) is None
    assert [one.lower_ for one in subjects(node)] == ["he"]
