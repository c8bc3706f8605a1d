"""Calls that several made to one, each named behind the word for all or in the sentence that follows."""

import pytest
from prose import told

VEGA = "Peruvian President Luis Vega"
BOTH = "King Karl Berg of Norway and Chadian Prime Minister Ali Idi"
CALLED = f"{VEGA} received phone calls from a number of heads of state on Monday."


def met(text: str) -> list[list[str]]:
    found = told(f"LIMA, Oct. 15, 2020 (AFP) - {text}").meetings
    return sorted(sorted(party.actor.value for party in one.parties) for one in found)


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} received phone calls on the occasion of the feast from {BOTH}.",
        f"{CALLED} Among those conveying their sympathies were {BOTH}.",
        f"{CALLED} Among the callers were {BOTH}.",
        f"{CALLED} The calls came from {BOTH}.",
        f"{CALLED} He received condolences from {BOTH} over the flood.",
        f"{VEGA} received phone calls from leaders of several friendly nations. They were {BOTH}.",
        f"{VEGA} received phone calls from many foreign leaders. Vega accepted the congratulations of {BOTH}.",
    ],
)
def test_each_who_called_is_named(text: str) -> None:
    assert met(text) == [["NO", "PE"], ["PE", "TD"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{CALLED} Among those killed in the flood had been {BOTH}.",
        f"{CALLED} Among the guests of the ball of the navy is no minister. Norway thanked {VEGA}.",
        f"{CALLED} The governor of Cusco has received condolences from {BOTH}.",
        f"{CALLED} He has received gifts from {BOTH}.",
        f"{VEGA} held separate meetings with several foreign ministers. He has received condolences from {BOTH}.",
        f"{VEGA} received cables from a number of heads of state. He received condolences from {BOTH}.",
        f"{VEGA} received phone calls from a number of mayors. He has received condolences from {BOTH}.",
    ],
)
def test_not_everyone_who_is_named_behind_had_called(text: str) -> None:
    assert not met(text)


def test_for_what_it_was_nobody_called() -> None:
    text = f"{CALLED} He received condolences from King Karl Berg of Norway on the death of Chadian envoy Ali Idi."
    assert met(text) == [["NO", "PE"]]
