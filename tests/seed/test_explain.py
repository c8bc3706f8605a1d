"""What was read, and why, for people."""

from prose import article, told

from seed.explain import explain
from seed.segment import segment

TEXT = "Oman and Chad signed a treaty on trade.\n\nOmani Foreign Minister Badr Falasi thanked Chad."


def test_every_record_tells_its_frame_and_its_words() -> None:
    lines = "\n".join(explain(segment(article(TEXT)), told(TEXT)))
    for words in ("'Foreign Minister' with 'Badr Falasi'", "sign treaty", "thank by", "“Oman” 0–4"):
        assert words in lines


def test_what_is_not_there_is_said_to_be_none() -> None:
    lines = list(explain(segment(article("It rained.")), told("It rained.")))
    assert {"officials: none", "meetings: none", "agreements: none", "statements: none"} <= set(lines)
