"""Persons in office whose names have no title beside them."""

import pytest
from prose import told


def held(text: str) -> list[tuple[str, str]]:
    return [(record.name.value, record.holdings[0].title.value) for record in told(text).officials]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "LIMA, May 3: Ignacio Valdez said here today that Peru needed Chad's oil. "
            "The Prime Minister was talking to students.",
            ("Ignacio Valdez", "Prime Minister"),
        ),
        (
            "Peru's foreign minister said on Friday that Chad owed money. Sir Luis Vega told reporters it was old.",
            ("Luis Vega", "foreign minister"),
        ),
        (
            "Peru's foreign minister said on Friday that Chad owed money. Omar bin R. Vega told reporters it was old.",
            ("Omar bin R. Vega", "foreign minister"),
        ),
        (
            "Peru's trade minister flew to Chad. Luis Vega will meet Chadian President Ali Idi on Monday.",
            ("Luis Vega", "trade minister"),
        ),
        ("Luis Vega is the foreign minister of Peru.", ("Luis Vega", "foreign minister")),
        ("The new ambassador of Peru, Luis Vega, replaces Ana Ruiz, whose term is over.", ("Ana Ruiz", "ambassador")),
        ("Peru named Luis Vega ambassador to Chad. He is to succeed Ana Ruiz.", ("Ana Ruiz", "ambassador")),
        ("Peru named Luis Vega ambassador to Chad. Vega will replace Ms Ana Ruiz in June.", ("Ana Ruiz", "ambassador")),
        ("Peru named Luis Vega ambassador to Chad in place of Ana Ruiz.", ("Ana Ruiz", "ambassador")),
        ("Chad's foreign minister, Ali Idi, takes over from Omar Ba.", ("Omar Ba", "foreign minister")),
        ("Peruvian Trade Minister Luis Vega resigned. He was succeeded by Ana Ruiz.", ("Ana Ruiz", "Trade Minister")),
        ("Peruvian Trade Minister Luis Vega will be replaced by Ana Ruiz.", ("Ana Ruiz", "Trade Minister")),
        ("Peru's premier, Luis Vega, spoke a day after it named him to replace Ana Ruiz.", ("Ana Ruiz", "premier")),
        (
            "Peru appointed Luis Vega as trade minister, filling the gap left by Ana Ruiz, who resigned.",
            ("Ana Ruiz", "trade minister"),
        ),
        (
            "Peru approved the appointment of Luis Vega and Ana Ruiz as ambassadors to Chad and Mali.",
            ("Ana Ruiz", "ambassador"),
        ),
        (
            "CHADIAN TROOPS LEAVE THE NORTH. Prime Minister Omar Ba of Mali waved.\nPERUVIAN PRESIDENT IN TUNIS. Ana "
            "Ruiz began a visit on Monday.",
            ("Ana Ruiz", "President"),
        ),
        (
            "Peruvian Trade Minister Luis Vega left. It was drafted by Vega's predecessor, Dr. Ana Ruiz, in 2011.",
            ("Ana Ruiz", "Trade Minister"),
        ),
        (
            "Peru's premier, Luis Vega, rang Chad. He said that his predecessor, Ana Ruiz, had paid.",
            ("Ana Ruiz", "premier"),
        ),
        (
            "The High Commissioner of Ghana, Kofi Ampah, came. It lay there since the High Commissioner's predecessor, "
            "Mr Kojo Mensah, left.",
            ("Kojo Mensah", "High Commissioner"),
        ),
        ("Peru dismissed Luis Vega, Ana Ruiz and Eva Soto as deputy ministers.", ("Eva Soto", "deputy minister")),
        ("Ana Ruiz served as Peru's ambassador to Chad from 1990 to 1994.", ("Ana Ruiz", "ambassador")),
        ("Ana Ruiz, 78, served as Peru's ambassador to Chad from 1990 to 1994.", ("Ana Ruiz", "ambassador")),
        ("Ana Ruiz, a career diplomat who served as Peru's envoy to Chad, has died.", ("Ana Ruiz", "envoy")),
        ("Diplomat Ana Ruiz, who served as Peru's ambassador to Chad, has died.", ("Ana Ruiz", "ambassador")),
        ("Ana Ruiz, a veteran diplomat who served Peru and Chile as envoy to Chad, has died.", ("Ana Ruiz", "envoy")),
        ("Ana Ruiz, a former Peruvian governor, has died.", ("Ana Ruiz", "governor")),
    ],
)
def test_the_office_is_told_elsewhere(text: str, official: tuple[str, str]) -> None:
    assert official in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's foreign minister said that Chad owed it money. Luis Vega told reporters so. Vega, a banker, was rude.",
        "Peru's foreign minister said that Chad owed it money. Luis Vega, a banker, told reporters it was old.",
        "Ignacio Valdez said here that Peru had played badly. The coach was talking to fans.",
        "Peru's foreign minister opened the ground. Manchester United won by a goal.",
        "Peru's foreign minister Ana Ruiz opened the ground. Luis Vega told reporters it was wet.",
        "Peruvian Foreign Minister Ana Ruiz watched the match. She saw Ali Idi replace Omar Ba.",
        "Peruvian Foreign Minister Ana Ruiz watched the match. Omar Ba replaced Ali Idi as captain.",
        "The army of Peru served as the president's guard.",
    ],
)
def test_who_is_in_no_office(text: str) -> None:
    assert {name for name, _ in held(text)} <= {"Ana Ruiz"}


def test_who_served_several_states_is_of_the_first() -> None:
    text = "Ana Ruiz, a veteran diplomat who served Peru and the Soviet Union as envoy to Chad, has died."
    assert [record.holdings[0].actor.value for record in told(text).officials] == ["PE"]


def test_a_former_office_is_marked_before_whose_it_is() -> None:
    assert told("Ana Ruiz, a former Peruvian governor, has died.").officials[0].holdings[0].former


@pytest.mark.parametrize(
    "text",
    [
        "Peru's trade minister flew to Chad. Chadian President Ali Idi said Luis Vega will meet him on Monday.",
        "Human Rights is the minister's main concern in Peru.",
        "Later on Monday, Luis Vega was the guest of Peru.",
    ],
)
def test_who_is_told_of_otherwise_holds_no_office(text: str) -> None:
    assert {name for name, _ in held(text)} <= {"Ali Idi"}
