"""Phrases among tokens."""

from seed.extract.text.lexicon import Lexicon
from seed.extract.text.token import tokenize


def test_the_longest_phrase_wins_and_none_lies_within_another() -> None:
    lexicon = Lexicon([("South Korea", "KR"), ("Korea", "?"), ("South", "S")])
    text = "South Korea and Korea"
    assert list(lexicon.all(tokenize(text, 0, len(text)))) == [(0, 2, ["KR"]), (3, 4, ["?"])]


def test_letters_count_unless_folded() -> None:
    tokens = tokenize("CHAD", 0, 4)
    assert Lexicon([("Chad", 1)]).longest(tokens, 0) is None
    assert Lexicon([("Chad", 1)], folded=True).longest(tokens, 0) == (1, [1])


def test_apostrophes_are_one() -> None:
    assert Lexicon([("Cote d'Ivoire", 1)]).longest(tokenize("Cote d’Ivoire", 0, 13), 0) == (2, [1])


def test_a_phrase_may_mean_several() -> None:
    assert Lexicon([("Congo", "CD"), ("Congo", "CG")]).longest(tokenize("Congo", 0, 5), 0) == (1, ["CD", "CG"])
