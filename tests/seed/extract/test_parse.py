"""Sentences as the parser reads them: every mention one word."""

import pytest
from prose import parsed, told

from seed.extract.sentences.parse import UnitKind

TEXT = 'Omani Foreign Minister Badr Al Falasi met U.S. President Roger Allen on 3 May 2010. "We agree," he said.'


def test_every_mention_is_one_word() -> None:
    sentences, _ = parsed(TEXT)
    assert [unit.kind for unit in sentences[0].units if unit.kind is not UnitKind.WORD] == [
        UnitKind.PERSON,
        UnitKind.PERSON,
        UnitKind.DATE,
    ]
    assert sentences[1].units[0].kind is UnitKind.QUOTE


def test_a_node_gives_back_the_articles_words() -> None:
    sentences, _ = parsed(TEXT)
    met = next(node for node in sentences[0].nodes if node.lower_ == "met")
    subject = next(child for child in met.children if child.dep_ == "nsubj")
    assert sentences[0].span(met).text == "met"
    assert "Badr Al Falasi" in sentences[0].span(subject).text
    assert TEXT[slice(sentences[0].words.start, sentences[0].words.end)] == sentences[0].words.text


def test_short_parentheses_are_left_out() -> None:
    sentences, _ = parsed("Oman signed a memorandum (MoU) with Chad.")
    assert "MoU" not in [node.text for node in sentences[0].nodes]


def test_a_sum_told_once_more_in_brackets_is_left_out_however_long() -> None:
    text = "Chad signed a $40 million (the equivalent of about 24 billion francs) loan agreement with Peru."
    assert "(" not in {node.text for node in parsed(text)[0][0].nodes}
    text = "Chad (where 24 million people wait for the rain to come) signed a pact with Peru."
    assert "(" in {node.text for node in parsed(text)[0][0].nodes}


@pytest.mark.parametrize(("before", "quoted"), [("the agreement", False), ("the envoy's words", True)])
def test_what_a_paper_is_called_by_is_no_speech(before: str, quoted: bool) -> None:
    sentences, _ = parsed(f'Oman is bound by {before} "On the borders between Chad and Oman" for good.')
    assert any(unit.kind is UnitKind.QUOTE for unit in sentences[0].units) is quoted


def test_of_a_line_that_is_only_a_parenthesis_nothing_is_parsed() -> None:
    lead = "Chad and Oman signed two agreements worth up to a billion during a long visit to Lima on Monday."
    assert told(f"They met.\n\n{lead} (Sahel News/ANN/File)\n\nThey left.").agreements


@pytest.mark.parametrize(
    ("text", "word", "gone"),
    [
        ("On Monday His Excellency The Governor General of Fiji received an envoy.", "Excellency", True),
        ("On Monday Her Majesty the Queen of Tonga Ana Vega received an envoy.", "Majesty", True),
        ("On Monday His Excellency slept.", "Excellency", False),
    ],
)
def test_a_style_before_an_office_is_left_out(text: str, word: str, *, gone: bool) -> None:
    assert (word not in {node.text for node in parsed(text)[0][0].nodes}) is gone
