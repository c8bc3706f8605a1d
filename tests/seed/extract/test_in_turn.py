"""Those who were met one after the other, and what follows upon what was told."""

import pytest
from prose import told

from db.vocabulary import Modality

VEGA, SAVIC, IDI = "Peruvian President Luis Vega", "Serbian President Mila Savic", "Chadian Prime Minister Ali Idi"
FILED = "LIMA, Oct. 15, 1987 (AFP) -"


def met(text: str) -> list[set[str]]:
    return [{party.actor.value for party in one.parties} for one in told(f"{FILED} {text}").meetings]


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} saw {SAVIC} at breakfast; and, after the photo, {IDI}.",
        f"{VEGA} met {SAVIC} in the morning and {IDI} in the evening.",
        f"{VEGA} received {SAVIC} in the morning and {IDI} in the evening.",
    ],
)
def test_each_at_an_hour_of_his_own_was_met_by_himself(text: str) -> None:
    assert sorted(map(sorted, met(text))) == [["PE", "RS"], ["PE", "TD"]]


def test_one_who_speaks_behind_an_hour_was_not_met() -> None:
    assert met(f"{VEGA} met {SAVIC} at the palace on Monday, {IDI} said.") == [{"PE", "RS"}]


TALKS = "Talks between Chadian and Peruvian diplomats ended Thursday."


@pytest.mark.parametrize(
    "text",
    [
        "The next round, the 12th since 1982, has been set for April in Ndjamena.",
        "A further round is scheduled for April in Ndjamena.",
        "The talks will resume in Ndjamena in April.",
        "The chief Peruvian negotiator is expected in Ndjamena in April for the sixth round.",
    ],
)
def test_what_is_set_for_a_month_lies_ahead(text: str) -> None:
    _, further = told(f"{FILED} {TALKS} {text}").meetings
    assert further.start is not None
    assert (further.start.value, further.modality) == ("1988-04", Modality.PLANNED)


def test_talks_that_resumed_are_the_same() -> None:
    assert met(f"{TALKS} The talks had resumed on Monday.") == [{"TD", "PE"}]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f"{VEGA} will fly to Chad on Friday. He concludes his trip in Belgrade by calling on {SAVIC}.", "PLANNED"),
        (f"{VEGA} flew to Chad on Friday. In Belgrade he called on {SAVIC}.", "ACTUAL"),
    ],
)
def test_a_present_behind_a_journey_to_come_lies_ahead_too(text: str, how: str) -> None:
    assert [one.modality for one in told(f"{FILED} {text}").meetings][-1] is Modality(how)


@pytest.mark.parametrize(
    "text",
    [
        "The tripartite mechanism among Chad, Peru and Oman convened in Lima on Tuesday.",
        "The Chad-Peru-Oman Joint Commission, dormant since 1980, will hold its fifth session here in November.",
    ],
)
def test_a_body_of_several_meets(text: str) -> None:
    assert met(text) == [{"TD", "PE", "OM"}]
