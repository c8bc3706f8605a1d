"""What is put into another's hands, and who signs for whom."""

import pytest
from prose import parties_met

VEGA, OKELLO = "Peruvian Ambassador Ana Vega", "Chadian President Ali Okello"
BOTH = {"PE", "TD"}
SIGNED = "Peru and Chad have signed a pact on fish."


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} on Wednesday presented a cheque for $2 million to {OKELLO}.",
        f"{VEGA} handed a draft to {OKELLO} on Saturday.",
        f"{VEGA} handed over 40 ambulances to Chad's Health Minister Ali Okello on Monday.",
        f"{VEGA} presented {OKELLO} with a horse.",
        f"{VEGA} donated 40 tractors to Chad's Farm Minister Ali Okello at a ceremony in Lima.",
        f"A cheque was presented to {OKELLO} by {VEGA}.",
        f"{SIGNED} {VEGA} signed for Peru, while {OKELLO} did so on behalf of Chad.",
        f"{SIGNED} {VEGA} signed for Peru and {OKELLO} for Chad.",
        f"{SIGNED} {VEGA} signed for Peru and {OKELLO} signed on behalf of Chad.",
    ],
)
def test_what_is_handed_over_or_signed_for_both(text: str) -> None:
    assert parties_met(text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} presented a challenge to {OKELLO}.",
        f"{VEGA} handed power to {OKELLO}.",
        f"{VEGA} presented the prize named after {OKELLO}.",
        "Peru donated 40 tractors to Chad.",
        f"{VEGA} wants to present a horse to {OKELLO}.",
        f"Ships call here. They come from afar. They stay. Prices are low. {SIGNED} {VEGA} signed for Peru.",
    ],
)
def test_what_is_put_into_nobodys_hands(text: str) -> None:
    assert parties_met(text) == []


def test_each_envoy_is_received_though_a_place_stands_before_the_letters() -> None:
    text = (
        f"{OKELLO} received today, at separate ceremonies in the palace, letters of credence from Peruvian Ambassador "
        "Ana Vega, Malian Ambassador Moussa Keita and Finnish Ambassador Riitta Salo."
    )
    assert parties_met(text) == [{"PE", "TD"}, {"ML", "TD"}, {"FI", "TD"}]
