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
