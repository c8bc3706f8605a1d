"""What old wire copy prints in its own way: a capital behind each abbreviation, lines cut within a name."""

import pytest
from prose import parties_met, told

from db.vocabulary import Modality


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "KINGSTON, March 4 - The talks between U.S. And Chadian officials in London on March 27 will be hard.",
            "US TD",
        ),
        ("LIMA, March 4 - The U.S. And Peru have agreed to hold talks in Lima on March 10, officials said.", "US PE"),
        ("LIMA, March 4 - Ministers of the U.S., Whose views differ, and Peru met yesterday in Lima.", "US PE"),
        ("LIMA, March 4 - The U.S. Has fish. Ministers of Chad and the U.S. In Cusco met yesterday.", "US TD"),
    ],
)
def test_small_words_behind_an_abbreviation_may_have_a_capital(text: str, parties: str) -> None:
    assert parties_met(f"Harbour talks\n\n{text}") == [set(parties.split())]


def test_a_line_may_be_cut_within_a_title_or_before_a_name() -> None:
    lines = (
        "    NDJAMENA, March 4 - Chadian Trade Minister Idi Berg met U.S.\nAmbassador Paul Orlov today and said that "
        "they will meet in\nLima again."
    )
    assert parties_met(f"Harbour talks\n\n{lines}") == [{"TD", "US"}, {"TD", "US"}]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Peru is to end the draft before April 19, when Chadian President Idi Berg visits Lima.", Modality.PLANNED),
        ("The ban holds until next month, when Peruvian and Chadian ministers meet in Quito.", Modality.PLANNED),
        ("Peru has until Friday, when President Ruiz of Peru meets Chadian President Idi Berg.", Modality.PLANNED),
        ("The ban was lifted in May, when Chadian President Idi Berg visited Lima.", Modality.ACTUAL),
    ],
)
def test_what_is_told_of_the_day_of_a_term_is_to_come(text: str, how: Modality) -> None:
    assert [met.modality for met in told(f"Harbour talks\n\nLIMA, March 4 - {text}").meetings] == [how]
