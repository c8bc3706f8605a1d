"""Words and sentences, by their form alone."""

import pytest

from seed.extract.text.token import SURE_OPENERS, has_capitals_behind_stops, joined, sentences, tokenize


def split(text: str, *parted: str) -> list[str]:
    return [token.text for token in tokenize(text, 0, len(text), parted)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the U.S. envoy", ["the", "U.S.", "envoy"]),
        ("Mr. Lee's 30th visit.", ["Mr.", "Lee", "'s", "30th", "visit", "."]),
        ("He didn’t sign", ["He", "did", "n’t", "sign"]),
        ("Lim Sang-ho", ["Lim", "Sang-ho"]),
        ("Ts. Bold met Yu. Orlov", ["Ts.", "Bold", "met", "Yu.", "Orlov"]),
        ("He met Yu.", ["He", "met", "Yu", "."]),
        ("1,000 men -- no more", ["1,000", "men", "--", "no", "more"]),
        ("a loan of Rwf130.7 million", ["a", "loan", "of", "Rwf130.7", "million"]),
        ("He flew an F16. It fell.", ["He", "flew", "an", "F16", ".", "It", "fell", "."]),
        ("Peru ’s envoy", ["Peru", "’s", "envoy"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert split(text) == words


def test_a_hyphenated_word_is_parted_only_where_a_part_is_known() -> None:
    assert split("Russia-Turkey talks", "Russia", "Turkey") == ["Russia", "-", "Turkey", "talks"]
    assert split("face-to-face talks", "Russia") == ["face-to-face", "talks"]
    assert split("GUINEA-BISSAU waits", "Guinea", "Guinea-Bissau") == ["GUINEA-BISSAU", "waits"]


@pytest.mark.parametrize(
    "parts",
    [
        ["He met U.S. President Allen.", "They talked."],
        ["He lives in the U.S.", "The envoy left."],
        ['"We agree." ', '"We sign."'],
        ["Gen. Diaz came.", "Lt. Col. Roe left."],
    ],
)
def test_sentences_end_where_they_end(parts: list[str]) -> None:
    text = " ".join(part.strip() for part in parts)
    found = [joined(run) for run in sentences(tokenize(text, 0, len(text)))]
    assert found == [part.strip() for part in parts]


def test_words_are_joined_as_they_were_printed() -> None:
    assert joined(tokenize("the People's  Assembly", 0, 22)) == "the People's Assembly"


def test_where_a_capital_follows_each_abbreviation_it_opens_no_sentence() -> None:
    text = "He will fly to the U.S. On Monday. The U.S. Will wait."
    words = tokenize(text, 0, len(text))
    assert has_capitals_behind_stops(text)
    assert len(list(sentences(words))) == 3
    assert len(list(sentences(words, SURE_OPENERS))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The talks between senior U.S. And Chadian officials were calm.",
        "The U.S. And Peru have agreed to meet.",
        "Peru opened its market for U.S. Goods worth little.",
        "Peru bought them from the\nU.S.\nTo sell them.",
        "Ministers of the U.S., Whose views differ, met.",
    ],
)
def test_what_is_printed_with_a_capital_behind_each_abbreviation(text: str) -> None:
    assert has_capitals_behind_stops(text)


@pytest.mark.parametrize(
    "text",
    [
        "He went to the U.S. And Berg went home.",
        "He lives in the U.S. Peru is his home.",
        "The U.S. Economy Bureau said so.",
        "The U.S. May 4 talks were calm.",
    ],
)
def test_what_is_not_so_printed(text: str) -> None:
    assert not has_capitals_behind_stops(text)


def test_a_word_in_capitals_is_parted_as_it_would_be_in_letters() -> None:
    assert split("FRANCO-GERMAN talks", "German") == ["FRANCO", "-", "GERMAN", "talks"]


def test_a_slip_for_an_apostrophe_is_one_between_letters_only() -> None:
    assert split('the bloc"s plans for "some"') == ["the", "bloc", "'s", "plans", "for", '"', "some", '"']


@pytest.mark.parametrize(
    ("text", "words"), [("Ya`alon left", ["Ya`alon", "left"]), ("Peru`s king", ["Peru", "`", "s", "king"])]
)
def test_a_grave_accent_may_stand_for_an_apostrophe(text: str, words: list[str]) -> None:
    assert [token.text for token in tokenize(text, 0, len(text))] == words
