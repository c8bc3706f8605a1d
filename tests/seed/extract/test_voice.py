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


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Chad rejected the charges of Mali. Foreign Ministry spokesman Jon Berg said the border was shut.", "TD"),
        ("Chad rejected the charges of Mali. The border was shut, said Foreign Minister Jon Berg.", "TD"),
        ("The Chadian parliament passed the treaty with Mali. Foreign Minister Jon Berg thanked it.", "TD"),
        ("Chad's exports to Mali will grow, Trade Minister Jon Berg told reporters.", "TD"),
        ("Chad attacked Mali. Foreign Minister Jon Berg said the border was shut.", None),
        ("Chad rejected the charges of Mali. The crowd cheered Foreign Minister Jon Berg.", None),
    ],
)
def test_who_speaks_behind_his_state_serves_it(text: str, country: str | None) -> None:
    assert served(text)["Jon Berg"] == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Jon Berg, Ruiz's press secretary, spoke.", "PE"),
        ("Jon Berg, Saleh's chief of staff, spoke.", "TD"),
        ("The president's adviser, Jon Berg, spoke.", "PE"),
        ("The prime minister's chief of staff, Jon Berg, spoke.", "TD"),
    ],
)
def test_an_aide_serves_whom_his_master_does(text: str, country: str) -> None:
    assert served(f"Peruvian President Ana Ruiz met Chadian Prime Minister Idi Saleh. {text}")["Jon Berg"] == country


def test_who_is_met_as_well_as_another_serves_as_he_does() -> None:
    text = "Omani Trade Minister Ana Ruiz met Chadian Premier Idi Saleh, as well as Culture Minister Jon Berg, there."
    assert served(text)["Jon Berg"] == "TD"


@pytest.mark.parametrize("office", ["national security adviser", "foreign policy adviser"])
def test_an_adviser_serves_the_state_of_whom_he_advises(office: str) -> None:
    text = (
        f"LIMA, May 5, 2019 (ANP) - Jon Berg, {office} to the Chadian president, met Omani Premier Idi Saleh in Mali."
    )
    assert served(text)["Jon Berg"] == "TD"


def test_a_first_name_is_no_city() -> None:
    text = "The Chadian ambassador, Jon Berg, called on President Sofia Holm on Monday."
    assert served(text)["Sofia Holm"] is None
