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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Visit to Peru\n\n4 March 2006\n\nI will travel to Peru from 5 to 8 March. My visit will advance Norway's "
            "trade. In Lima I will meet President Ana Ruiz.",
            {"Ana Ruiz"},
        ),
        (
            "Visit by the President of Peru\n\n4 March 2006\n\nI look forward to welcoming the President of Peru, "
            "Ana Ruiz, to Oslo next week. Norway values its ties with Peru.",
            {"Ana Ruiz"},
        ),
        (
            "Meeting with President Ana Ruiz\n\n4 March 2006\n\nI met today with President Ana Ruiz of Peru. We "
            "discussed fish. Norway sells salmon to Norway's friends in Peru.",
            {"Ana Ruiz"},
        ),
        (
            "Talks in Lima\n\n4 March 2006\n\nToday I met Peruvian Foreign Minister Hugo Tan in Lima. Norway sells "
            "salmon in Peru. Norway's ships call there.",
            {"Hugo Tan"},
        ),
    ],
)
def test_who_writes_without_a_name_acts_for_the_state_that_is_not_visited(text: str, names: set[str]) -> None:
    assert met(text) == [({"NO", "PE"}, names)]


@pytest.mark.parametrize(
    "text",
    [
        "My holidays in Peru\n\nBy Kari Lund\n\n4 March 2006\n\nI met President Ana Ruiz. Norway has no condors.",
        "OSLO, March 4, 2006 (AP) - I met President Ana Ruiz. Norway has no condors.",
        "Condors\n\n4 March 2006\n\nMy visit to Peru was long. I saw many birds. Norway has no condors.",
    ],
)
def test_who_writes_in_a_paper_acts_for_no_state(text: str) -> None:
    assert met(text) == []


def test_who_writes_of_a_tour_acts_for_none_of_its_stops() -> None:
    text = "Visit to Peru and Chad\n\n4 March 2006\n\nI will travel to Lima and N'Djamena for talks on fish."
    assert met(text) == []


def test_whom_a_headline_tells_to_visit_writes_no_release() -> None:
    text = "Visit by the President of Peru\n\n4 March 2006\n\nI am pleased to announce a visit."
    assert author_of(document(text), cast(text)) is None
