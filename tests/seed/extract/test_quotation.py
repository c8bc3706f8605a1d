"""What stands between quotation marks."""

import pytest

from seed.extract.text.quotation import quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('"We agree," he said.', ['"We agree,"']),
        ("“We agree,” he said.", ["“We agree,”"]),
        ("He said: «We do agree».", ["«We do agree»"]),
        ("It was ‘an act of cowardice’, he said.", ["‘an act of cowardice’"]),
        ("'We don't agree,' he said.", ["'We don't agree,'"]),
        ("The ministers' talks on the two countries' ties went on.", []),
        ('He called it "senseless".', ['"senseless"']),
        ('The "Eurasia" route opened.', []),
        ("''We agree,'' he said.", ["''We agree,''"]),
        ('"We go on', ['"We go on']),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text, 0, len(text))] == quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            '"We go on," he said. "We agree. "However, not all." The rest left.',
            ['"We go on,"', '"We agree. "However, not all."'],
        ),
        ('The consortium"s plans were his, and he said "We do agree".', ['"We do agree"']),
        ('They left." The others said "We do agree".', ['"We do agree"']),
    ],
)
def test_a_straight_mark_tells_by_what_stands_beside_it_whether_it_opens(text: str, quoted: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text, 0, len(text))] == quoted
