"""Titles, and what they come to."""

import pytest
from prose import told

from db.vocabulary import OfficeRole
from seed.extract.officials.office import Title, office_of, titles
from seed.extract.text.token import tokenize


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Deputy Prime Minister and Minister for Law Tan", "Deputy Prime Minister and Minister for Law"),
        ("chief nuclear envoy Lim", "chief nuclear envoy"),
        ("chairman of the Supreme People's Assembly Choe", "chairman of the Supreme People's Assembly"),
        ("Foreign Minister Gromov", "Foreign Minister"),
        ("trade and industry commissioner Lund", "trade and industry commissioner"),
        ("Commerce Secretary Holm", "Commerce Secretary"),
        ("health and human services secretary Holm", "health and human services secretary"),
    ],
)
def test_a_title_is_read_whole(text: str, title: str) -> None:
    found = titles().at(tokenize(text, 0, len(text)), 0)
    assert found is not None
    assert found.words == title


def test_a_ministers_portfolio_needs_no_table() -> None:
    text = "Sudanese Irrigation Minister Osman"
    found = titles().at(tokenize(text, 0, len(text)), 1)
    assert found is not None
    assert found.words == "Irrigation Minister"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("foreign minister", OfficeRole.FOREIGN_MINISTER),
        ("acting prime minister", OfficeRole.HEAD_OF_GOVERNMENT),
        ("deputy foreign minister", OfficeRole.DEPUTY_MINISTER),
        ("king", OfficeRole.HEAD_OF_STATE),
        ("ambassador", OfficeRole.AMBASSADOR),
    ],
)
def test_a_title_comes_to_a_role(text: str, role: OfficeRole) -> None:
    found = titles().at(tokenize(text, 0, len(text)), 0)
    assert found is not None
    assert office_of(found).roles == {role}


@pytest.mark.parametrize("title", ["envoy of the president", "Head of the President's Office"])
def test_whose_somebody_is_may_be_all_that_a_title_tells(title: str) -> None:
    assert {country.code for country in told(f"An {title} of Chad arrived in Oman.").countries} == {"TD", "OM"}


def test_a_plain_word_is_no_title() -> None:
    assert titles().at(tokenize("harbour wall", 0, 12), 0) is None


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("president of the Peruvian central bank", OfficeRole.OTHER),
        ("president of Peru's parliament", OfficeRole.LEGISLATOR),
        ("president of the Republic of Peru", OfficeRole.HEAD_OF_STATE),
        ("president of Chad", OfficeRole.HEAD_OF_STATE),
    ],
)
def test_whoever_presides_over_a_body_leads_no_state(title: str, role: OfficeRole) -> None:
    assert office_of(Title(0, len(title.split()), title)).roles == {role}
