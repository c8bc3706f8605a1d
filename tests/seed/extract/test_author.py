"""Releases in which somebody writes of himself."""

import pytest
from prose import cast, document, told

from seed.extract.author import author_of

HEAD = "Minister for Foreign Affairs Alec Dowell\n\n7 December 2001\n\n"


def met(text: str) -> list[tuple[set[str], set[str]]]:
    return [
        (
            {party.actor.value for party in record.parties},
            {one.name.value for one in record.attendees},
        )
        for record in told(text).meetings
    ]


def test_i_is_the_only_official_above_the_text() -> None:
    text = f"{HEAD}I will visit Nauru for Australia. In Nauru I will hold talks with President Harrison."
    assert met(text) == [({"AU", "NR"}, {"Alec Dowell", "Harrison"})]


@pytest.mark.parametrize(
    "text",
    [
        f'{HEAD}"I met President Harrison of Nauru in Australia," a farmer said.',
        f"President Ana Ruiz of Peru\n\n{HEAD}I met President Harrison of Nauru.",
    ],
)
def test_who_writes_is_not_guessed(text: str) -> None:
    assert all("Alec Dowell" not in names for _, names in met(text))


def test_an_author_does_not_serve_where_he_goes() -> None:
    (author, *_) = told(f"{HEAD}I will visit Nauru, Fiji and Samoa from 10 to 16 December.").officials
    assert author.holdings[0].actor is None


@pytest.mark.parametrize(
    ("sentence", "author"),
    [
        ("I met President Harrison of Nauru.", True),
        ("Yesterday I met President Harrison of Nauru.", True),
        ("Veterans of World War I met President Harrison of Nauru.", False),
        ("SALT I is dead.", False),
    ],
)
def test_a_number_is_nobody_who_writes(sentence: str, author: bool) -> None:
    text = HEAD + sentence
    assert (author_of(document(text), cast(text)) is not None) == author
