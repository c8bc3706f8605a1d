"""Whom those serve whom a traveller meets where he has come."""

import pytest
from prose import served, told

ORLOV = "Russian Foreign Minister Pavel Orlov"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (f"{ORLOV} arrived in Havana on Monday. He met Foreign Minister Bruno Rodero.", "CU"),
        (f"{ORLOV} visited Cuba and Peru. In Lima, Orlov met Foreign Minister Bruno Rodero.", "PE"),
        (f"{ORLOV} will be in Lima from April 21 to 24. He will hold talks with Foreign Minister Bruno Rodero.", "PE"),
        (f"{ORLOV} arrived in Lima. He met Trade Minister Ana Ruiz and Foreign Minister Bruno Rodero.", "PE"),
        (f"{ORLOV} met Peruvian President Ana Ruiz. He also met Foreign Minister Bruno Rodero.", "PE"),
        (f"Cuba and Peru waited. {ORLOV} met Foreign Minister Bruno Rodero.", None),
        (f"{ORLOV} visited Cuba and Peru. He met Foreign Minister Bruno Rodero.", None),
    ],
)
def test_who_is_met_there_serves_there(text: str, country: str | None) -> None:
    assert served(text)["Bruno Rodero"] == country


def test_one_who_is_of_nobody_yet_is_a_guest_abroad() -> None:
    text = (
        "WELLINGTON, May 3 - Minister Tom Clay will support New Zealand firms in China.\n\n"
        "In Beijing, Mr Clay will meet Minister of Commerce Wang Wenti."
    )
    assert served(text) == {"Tom Clay": "NZ", "Wang Wenti": "CN"}


def test_an_ambassador_is_not_of_the_state_where_he_is_met() -> None:
    assert served(f"{ORLOV} arrived in Havana on Monday. He met Ambassador Bruno Rodero.")["Bruno Rodero"] != "CU"


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV} will be in Baku tomorrow. He will stop in Ankara, Turkey, to meet Trade Minister Ana Ruiz.",
        f"{ORLOV} will visit Ankara, Turkey, for meetings with Trade Minister Ana Ruiz.",
    ],
)
def test_the_nearest_place_is_where_somebody_is_met(text: str) -> None:
    assert served(text)["Ana Ruiz"] == "TR"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "NATO Secretary General Elsa Dorn wrapped up a two-day visit to North Macedonia. On Tuesday Ms. Dorn met "
            "with President Biljana Risteva. Bulgaria was not there.",
            "Biljana Risteva",
            "MK",
        ),
        (
            "The Foreign Minister of Latvia, Karlis Vanags, was on a visit to Lima, where he talked with Peru's "
            "Trade Minister Ana Ruiz and was received by the Prime Minister, Luis Vega.",
            "Luis Vega",
            "PE",
        ),
        (
            "Chad's President Ali Idi arrived in Lima. Trade Minister Luis Vega and Mayor Jo Paz greeted him there.",
            "Luis Vega",
            "PE",
        ),
        (
            "Chad's President Ali Idi arrived in Lima. He was met at the airport by Trade Minister Luis Vega.",
            "Luis Vega",
            "PE",
        ),
        (
            "Latvia's Karlis Vanags went to Lima. Chad and Mali wrote that Trade Minister Juris Ozols scolded him.",
            "Juris Ozols",
            None,
        ),
    ],
)
def test_hosts_receive_whoever_visits(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    "text",
    [
        "The Ambassadors of Japan and Tunisia were received on March 4, 2019 by Foreign Minister Adoum Idi.",
        "Foreign Minister Adoum Idi received the Ambassadors of Japan and Tunisia on March 4, 2019.",
    ],
)
def test_guests_of_somebody_who_serves_nobody_known_have_not_met_each_other(text: str) -> None:
    assert served(text)["Adoum Idi"] is None
    assert not told(text).meetings
