"""Who is meant by a pronoun, a title or a group."""

import pytest
from prose import parsed

OPENING = "Russian Foreign Minister Pavel Orlov met French Foreign Minister Luc Marchand in Paris. "


def meant(text: str, word: str) -> list[str]:
    sentences, sides = parsed(text)
    last = sentences[-1]
    node = next(node for node in last.nodes if node.lower_ == word)
    return [side.person.full_name.value if side.person else str(side.ref) for side in sides.single(last, node)]


@pytest.mark.parametrize(
    ("sentence", "word", "who"),
    [
        ("He left.", "he", ["Pavel Orlov"]),
        ("They left.", "they", ["Pavel Orlov", "Luc Marchand"]),
        ("The two sides agreed.", "sides", ["Pavel Orlov", "Luc Marchand"]),
        ("The two countries agreed.", "countries", ["RU", "FR"]),
        ("The minister left.", "minister", ["Pavel Orlov"]),
        ("The delegation of Chad left.", "delegation", ["TD"]),
        ("Somebody left.", "somebody", []),
    ],
)
def test_who_is_meant(sentence: str, word: str, who: list[str]) -> None:
    assert meant(OPENING + sentence, word) == who


def test_the_author_of_a_statement_is_i() -> None:
    text = "Statement by President Helena Novotna\n\nIt was a day of work. I thank all."
    assert meant(text, "i") == ["Helena Novotna"]


def test_the_ministry_is_the_one_named_before() -> None:
    assert meant("Peru's foreign ministry denied it. The ministry protested.", "ministry") == ["PE"]
