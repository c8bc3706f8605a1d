"""Whom a spokesman serves of whom it is not told whose he is."""

import pytest
from prose import served

HEAD = "NEW YORK, 4 March 2019 - UN Secretary-General Pavel Orlov"


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("condemned the attack in Lima, spokesperson Ali Idi said in a statement.", "org:UN"),
        ("condemns the attack in Peru, said Ali Idi, the deputy spokesman.", "org:UN"),
        ("arrived in Chad, Chadian government spokesman Ali Idi said.", "TD"),
    ],
)
def test_a_mere_spokesman_speaks_for_the_head_he_tells_of(text: str, whose: str) -> None:
    assert served(f"{HEAD} {text} US Secretary of State Ann Berg also regretted it.")["Ali Idi"] == whose


@pytest.mark.parametrize(
    "text",
    [
        "met Chadian President Idriss Moussa in N'Djamena, spokesman Ali Idi said.",
        "arrived in Chad, interior ministry spokesman Ali Idi said.",
    ],
)
def test_a_spokesman_beside_others_or_with_a_ministry_is_not_the_heads(text: str) -> None:
    assert served(f"{HEAD} {text}")["Ali Idi"] != "org:UN"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Jon Berg, a spokesman for Omani President Ana Ruiz, spoke.", "OM"),
        ("Omani President Ana Ruiz is in Chad. Jon Berg, a spokesman for Ruiz, spoke of Mali.", "OM"),
        ("Jon Berg, spokesman for the ministry, met Omani President Ana Ruiz.", "PE"),
    ],
)
def test_a_spokesman_serves_whom_his_principal_does(text: str, country: str) -> None:
    assert served(f"LIMA, May 5, 2019 (ANP) - {text}")["Jon Berg"] == country


def test_the_united_states_have_no_ministries() -> None:
    text = "The United States had a deficit and Oman accounted for it. Foreign Ministry spokesman Badr Falasi said so."
    assert served(text)["Badr Falasi"] == "OM"
