"""Whom the second of two serves of whom a sentence tells alike."""

import pytest
from prose import served

FILED = "LIMA, May 9, 2020 - "


@pytest.mark.parametrize(
    "text",
    [
        "Chile waited. Undersecretary Ali Idi headed the Chadian side, and Minister Ana Ruiz the Peruvian one.",
        "Chile waited, with the Chadian side led by Minister Ali Idi and the Peruvian by Director-General Ana Ruiz.",
        "Chile left. The Chadian part was headed by Minister Ali Idi, the Peruvian one by Deputy Minister Ana Ruiz.",
        "The Chadian team was headed by Minister Ali Idi and that of Peru by Under-Secretary of State Ana Ruiz.",
        "Chile left. Chad was represented by Trade Minister Ali Idi and Peru by Deputy Trade Minister Ana Ruiz.",
        "Undersecretary Ali Idi acted as chief negotiator for Chad and Deputy Minister Ana Ruiz for Peru.",
        "Chad met Peru. Prime Minister Ana Ruiz led the Peruvian side while the other side was led by Premier Ali Idi.",
        "Talks between Chad and Peru ended. Minister Ali Idi and Deputy Minister Ana Ruiz led their respective teams.",
        "Talks between Chad and Peru ended, co-chaired by Foreign Secretary Ali Idi and Deputy Minister Ana Ruiz.",
        f"{FILED}Chadian Trade Minister Ali Idi and Trade Minister Ana Ruiz conferred on Tuesday on debt to Peru.",
        "Chile left. Signing for Chad was Justice Minister Ali Idi; for Peru, Justice Minister Ana Ruiz.",
        "On behalf of Chad, Trade Minister Ali Idi signed it, while Deputy Minister Ana Ruiz signed for Peru.",
        "The talks between Chad and Peru were led by Trade Minister Ali Idi and Deputy Foreign Minister Ana Ruiz.",
        "Peru and Chad signed, with Ministers waiting. Energy Minister Ana Ruiz signed for Lima and her visiting "
        "counterpart Ali Idi for N'Djamena.",
    ],
)
def test_of_whom_it_is_told_alike(text: str) -> None:
    assert served(text) == {"Ali Idi": "TD", "Ana Ruiz": "PE"}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Chadian Trade Minister Ali Idi and Foreign Minister Omar Deby met officials in Peru.", "Omar Deby", "TD"),
        ("Chadian Trade Minister Ali Idi and Foreign Minister Omar Deby met their hosts in Peru.", "Omar Deby", "TD"),
        ("Chadian Trade Minister Ali Idi and Foreign Minister Omar Deby conferred with Peru.", "Omar Deby", "TD"),
        ("Chad was represented by Minister Ali Idi and by Deputy Minister Omar Deby.", "Omar Deby", "TD"),
        (
            "Minister Ana Ruiz headed the Peruvian side, and Foreign Minister Luis Vega praised the Chadian people.",
            "Luis Vega",
            "PE",
        ),
        (
            "Minister Ana Ruiz signed for Peru and Foreign Minister Luis Vega for the first time praised Chad.",
            "Luis Vega",
            "PE",
        ),
        ("Trade Minister Ana Ruiz met the chief negotiator for Chad.", "Ana Ruiz", "PE"),
        ("Peru met Chad. Minister Ana Ruiz and Minister Luis Vega led their teams.", "Luis Vega", "PE"),
        (
            "Chad met Peru. The Chadian side was chaired by Minister Ali Idi and Trade Minister Omar Deby.",
            "Omar Deby",
            "TD",
        ),
        (
            "Peru hosts. The Chadian side was led by Minister Ali Idi, Mayor Eva Okello and Mayor Omar Deby.",
            "Omar Deby",
            "TD",
        ),
        (
            "From the Chadian side it was attended by Minister Ali Idi, from the Peruvian side by aides.",
            "Ali Idi",
            "TD",
        ),
    ],
)
def test_who_is_told_of_beside_another_stays_with_his_own(text: str, name: str, country: str) -> None:
    assert served(FILED + text)[name] == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The pact was signed by Trade Minister Ana Ruiz and Peru's trade minister, Luis Vega. Chad is glad.", "TD"),
        (
            "It met under the joint chairmanship of Minister Ana Ruiz and Peru's Minister Luis Vega. Chad came.",
            "TD",
        ),
        ("Minister Ali Idi put his signature to it for Peru, and Trade Minister Ana Ruiz for Chad.", "TD"),
        ("It was signed by Trade Minister Ana Ruiz and Peru's Minister Luis Vega. Chad and Mali are glad.", "PE"),
        ("It was praised by Oil Minister Ana Ruiz and Peru's trade minister, Luis Vega. Chad is glad.", "PE"),
    ],
)
def test_one_of_two_serves_the_other_state(text: str, country: str) -> None:
    assert served(FILED + text)["Ana Ruiz"] == country


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "DOHA, 9 May 2022 - The Foreign Ministers of Chad and Eritrea came to Qatar. The two ministers, Ali Idi "
            "and Tesfai Bekele, agreed.",
            ["TD", "ER"],
        ),
        (
            "BUCHAREST, 9 May 1986 - The Romanian-Indian Commission ended. The protocol was signed by Ilie Marin, Vice "
            "Prime Minister, and by Rama Lal, Minister of Steel.",
            ["RO", "IN"],
        ),
        (
            "Talks between Chile and Croatia were presided over in Zagreb by the Undersecretary of Foreign Affairs, "
            "Rosa Parra, and the State Secretary for Political Affairs, Ante Maric.",
            ["CL", "HR"],
        ),
    ],
)
def test_two_are_of_two_states_in_the_order_in_which_these_were_named(text: str, states: list[str]) -> None:
    assert list(served(text).values()) == states


@pytest.mark.parametrize(
    ("opening", "state"),
    [
        ("The row between Chad and Peru is old.", "PE"),
        ("Chad, Mali and Peru are at odds.", "IT"),
    ],
)
def test_a_counterpart_without_a_state_is_of_the_other_of_two(opening: str, state: str) -> None:
    text = f"ROME, June 12, 2023 (AFP) - {opening} Chadian Minister Ali Okello will meet his counterpart Luis Vega."
    assert served(text)["Luis Vega"] == state
