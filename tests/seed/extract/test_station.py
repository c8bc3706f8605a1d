"""Whom those serve whom a traveller meets on a journey that was told of before."""

import pytest
from prose import served

VISIT = "Minister Ana Ruiz of Fiji will visit Peru from 2 to 4 May, and Chad and Tonga will be glad. "


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            VISIT + "During her visit, Minister Ruiz will call on Trade Minister Luis Vega to discuss fish.",
            "Luis Vega",
            "PE",
        ),
        (VISIT + "She likes fish. While there, she will hold talks with Trade Minister Luis Vega.", "Luis Vega", "PE"),
        (
            "Fijian Minister Ana Ruiz left for Peru and Chile on Monday. While there, she will meet Prime Minister "
            "Luis Vega. Chad is glad.",
            "Luis Vega",
            None,
        ),
        (VISIT + "During her visit, she will be joined by Trade Minister Luis Vega.", "Luis Vega", None),
    ],
)
def test_whom_a_traveller_meets(text: str, name: str, country: str | None) -> None:
    assert served(text).get(name) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Chadian government is calm, Trade Minister Ali Idi said in N'Djamena.", "TD"),
        ("Australia is awaiting the outcome, Trade Minister Ali Idi said in Canberra on Friday.", "AU"),
        ("Australia is awaiting the outcome, Trade Minister Ali Idi said in Quito on Friday.", "PE"),
        ("Prices are calm in Chad and Australia, Trade Minister Ali Idi said in Canberra.", "PE"),
    ],
)
def test_who_says_in_the_capital_what_its_state_does(text: str, country: str) -> None:
    assert served(f"Harbour talks\n\nLIMA, March 4 - Traders in Peru fear a row. {text}").get("Ali Idi") == country
