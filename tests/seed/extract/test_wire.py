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


@pytest.mark.parametrize(
    "text",
    [
        "The Chadian Trade Department has been holding talks with Peru on machine tools, officials said.",
        "Chad's Export Promotion Board is holding talks with Peru aimed at reopening credit lines.",
        "The Chadian Grain Agency held talks with Peru on maize.",
    ],
)
def test_a_department_or_board_acts_for_its_state(text: str) -> None:
    assert parties_met(f"Harbour talks\n\nLIMA, March 4 - {text}") == [{"TD", "PE"}]


@pytest.mark.parametrize(
    "text",
    [
        "A board of growers in Chad held talks with Peru.",
        "The Chadian Trade Department said Peru would buy fish.",
    ],
)
def test_others_are_no_departments_of_a_state_that_meets(text: str) -> None:
    assert parties_met(f"Harbour talks\n\nLIMA, March 4 - {text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Chad and Oman resume in Quito on Monday.",
        "Officials of Chad and Oman resume talks on fish in Quito tomorrow.",
        "Chad-Oman talks on fish resume in Quito tomorrow.",
    ],
)
def test_what_resumes_on_a_day_is_to_come(text: str) -> None:
    found = told(f"Harbour talks\n\nLIMA, March 4 - {text}").meetings
    assert [(one.modality, {party.actor.value for party in one.parties}) for one in found] == [
        (Modality.PLANNED, {"TD", "OM"})
    ]


def test_talks_that_one_refuses_to_resume_are_not_held() -> None:
    found = told("Harbour talks\n\nLIMA, March 4 - Chad refused to resume talks with Oman.").meetings
    assert [one.modality for one in found] == [Modality.NEGATED]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Chadian and Omani officials meet next week for another round of fish negotiations.", [{"TD", "OM"}]),
        ("A Chadian team will return to Lima in June for further talks on fish.", [{"TD", "PE"}]),
        ("The Chadian Trade Minister, Ali Idi, returned to Lima yesterday for further talks.", [{"TD", "PE"}]),
        (
            "Peru has cut its spending. An official said IMF and World Bank missions were expected here in June.",
            [{"org:IMF", "org:WB", "PE"}],
        ),
        ("Oman and Chad officials met yesterday.", [{"TD", "OM"}]),
    ],
)
def test_rounds_teams_and_missions_are_told_once(text: str, met: list[set[str]]) -> None:
    assert parties_met(f"Harbour talks\n\nLIMA, March 4 - {text}") == met


@pytest.mark.parametrize(
    "text",
    [
        "A Peruvian team returned to Lima yesterday for talks with growers.",
        "A Chadian team returned home yesterday after talks on fish.",
        "A Chadian team has returned to Lima, where its boat lies.",
        "Chad and football officials met yesterday.",
    ],
)
def test_who_goes_home_or_is_of_no_state_meets_nobody(text: str) -> None:
    assert parties_met(f"Harbour talks\n\nLIMA, March 4 - {text}") == []


def test_who_tells_of_talks_with_a_government_held_them() -> None:
    text = "Chadian Trade Minister Ali Idi said talks with the Peruvian government had been useful."
    assert parties_met(f"Harbour talks\n\nLIMA, March 4 - {text}") == [{"TD", "PE"}]


def test_talks_of_a_stranger_with_a_government_are_no_meeting() -> None:
    text = "A Chadian union leader said talks with the Peruvian government had been useful."
    assert parties_met(f"Harbour talks\n\nLIMA, March 4 - {text}") == []


@pytest.mark.parametrize("firm", ["General Dynamics Corp", "General Foods Inc", "General Electric Co"])
def test_a_firm_is_no_general(firm: str) -> None:
    assert told(f"LIMA, March 4 - {firm} said it would build a plant in Peru.").officials == ()


def test_who_comes_home_for_talks_was_where_he_comes_from() -> None:
    text = "Peruvian Trade Minister Ana Ruiz returned to Lima yesterday from N'Djamena for talks with growers."
    assert parties_met(f"Harbour talks\n\nLIMA, March 4 - {text}") == [{"PE", "TD"}]
