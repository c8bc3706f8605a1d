"""Who met an ambassador without being named is of where that ambassador was sent."""

import pytest
from prose import told

ENVOY = "ambassador of Chad to Peru, Idi Saleh"


def parties(text: str) -> list[set[str]]:
    return [{party.actor.value for party in one.parties} for one in told(text).meetings]


@pytest.mark.parametrize(
    "text",
    [
        f"The president received the {ENVOY}, on Monday.",
        f"The president met with the {ENVOY}, on Monday.",
        f"The prime minister held talks with the {ENVOY}, on Monday.",
        f"The {ENVOY}, met the prime minister on Monday.",
        f"The {ENVOY}, called on the foreign minister on Monday.",
        f"The {ENVOY}, was received by the minister of justice on Monday.",
        "The president received the ambassador of Chad accredited to Peru, Idi Saleh, on Monday.",
        "The president received the Chadian ambassador accredited in Peru, Idi Saleh, on Monday.",
    ],
)
def test_whoever_meets_an_ambassador_at_his_post_is_of_the_state_there(text: str) -> None:
    assert parties(text) == [{"PE", "TD"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The president of Oman received the {ENVOY}, on Monday.", [{"OM", "TD"}]),
        (f"President Badr Falasi of Oman and the prime minister received the {ENVOY}, on Monday.", [{"OM", "TD"}]),
        (f"The farmers received the {ENVOY}, on Monday.", []),
        (f"The ministers received the {ENVOY}, on Monday.", []),
        ("The president received the ambassador of Chad, Idi Saleh, on Monday.", []),
        (f"The {ENVOY}, spoke on Monday. The president will meet voters.", []),
        (f"The president received the {ENVOY}, and the ambassador of Mali to Oman, Ali Ka, on Monday.", [{"ML", "TD"}]),
    ],
)
def test_others_who_meet_him_are_not(text: str, expected: list[set[str]]) -> None:
    assert parties(text) == expected


def test_a_minister_who_is_known_met_an_envoy_of_his_own() -> None:
    text = "BAMAKO, 3 May 2020 - Foreign Minister Ali Sani was busy. Yesterday, the FM also met Mali "
    assert parties(f"{text}ambassadors-designate to Peru Awa Kone and Omar Ba for Ghana.") == []
