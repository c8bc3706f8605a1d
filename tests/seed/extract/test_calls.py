"""Calls that are paid on somebody, or at a ministry, and envoys who take their leave."""

import pytest
from prose import told

IDI, RUIZ = "Chadian ambassador Ali Idi", "Peruvian Foreign Minister Ana Ruiz"


def met(text: str) -> list[set[str]]:
    found = told(f"LIMA, Oct. 15, 2020 (AFP) - {text}").meetings
    return [{party.actor.value for party in one.parties} for one in found]


@pytest.mark.parametrize(
    "text",
    [
        f"A courtesy call paid by {IDI} on {RUIZ} took place on Friday.",
        f"The pact was initialled in the margins of a courtesy call paid by {IDI} on {RUIZ}.",
        f"{IDI} called at the Foreign Ministry on Friday.",
        f"{IDI} called at the ministry this morning to take his leave.",
        "Peruvian Foreign Minister Ana Ruiz wished outgoing Chadian ambassador Ali Idi well on Friday.",
        f"{RUIZ} called Chadian Foreign Minister Ali Idi on Friday to discuss cod.",
        f"On Friday {RUIZ} called Chadian Foreign Minister Ali Idi to reaffirm Peru's support.",
    ],
)
def test_a_call_is_paid(text: str) -> None:
    assert met(text) == [{"TD", "PE"}]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Trade Minister Ana Ruiz called at the Foreign Ministry on Friday.",
        "A Chadian frigate called at the port on Friday.",
        f"{RUIZ} called Chadian Foreign Minister Ali Idi to account on Friday.",
        "On Friday Peruvian Senator Ana Ruiz called Chadian envoy Ali Idi to testify.",
        f"{RUIZ} wished Chadian President Ali Idi success on Friday.",
        f"{RUIZ} wished Chadian President Ali Idi a speedy recovery in a cable on Friday.",
    ],
)
def test_not_every_call_or_wish_is_a_meeting(text: str) -> None:
    assert not met(text)
