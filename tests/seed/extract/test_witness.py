"""Those who were there besides."""

import pytest
from prose import told

MET = "Omani minister Ana Ruiz received Chadian minister Ali Idi in Muscat."
WILL_MEET = "Omani minister Ana Ruiz will hold talks with Chadian minister Ali Idi in Muscat."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{MET} The meeting was attended by the Head of the Africa Department, Ambassador Luis Vega.", "Luis Vega"),
        (f"{MET} Undersecretary Luis Vega also took part in the talks.", "Luis Vega"),
        (f"{MET} The minister was flanked by Undersecretary Luis Vega.", "Luis Vega"),
        (f"{WILL_MEET} The minister will be accompanied by Undersecretary Luis Vega.", "Luis Vega"),
        (
            f"{MET} She also received Peruvian ambassador Eva Soto. The meeting with the Chadian minister was attended "
            "by Undersecretary Luis Vega.",
            "Luis Vega",
        ),
    ],
)
def test_who_was_there_besides(text: str, name: str) -> None:
    (met,) = [one for one in told(text).meetings if "TD" in {party.actor.value for party in one.parties}]
    assert name in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} Undersecretary Luis Vega took part in the drill.",
        f"{MET} Peruvian ambassador Luis Vega was present at the fair.",
        f"{WILL_MEET} Undersecretary Luis Vega was present at the fair.",
        f"{MET} Undersecretary Luis Vega will attend the summit.",
    ],
)
def test_who_was_elsewhere(text: str) -> None:
    (met,) = told(text).meetings
    assert "Luis Vega" not in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        "Also present at both meetings was Undersecretary Luis Vega.",
        "Undersecretary Luis Vega was present for all of the above meetings.",
        "The meetings were attended by Undersecretary Luis Vega.",
    ],
)
def test_who_was_at_several(text: str) -> None:
    meetings = told(f"{MET} She then received Peruvian ambassador Eva Soto. {text}").meetings
    assert [["Luis Vega" in {one.name.value for one in met.attendees}] for met in meetings] == [[True], [True]]


def test_who_joins_the_talks_is_a_party_too() -> None:
    (met,) = told(f"{MET} The Italian minister, Luca Berti, joined the talks as an observer.").meetings
    assert {party.actor.value for party in met.parties} == {"OM", "TD", "IT"}


def test_his_trip_is_of_whom_the_clause_is() -> None:
    text = "Hungarian spokesman Gabor Banati said Foreign Minister Akos Vertesi would go ahead with his trip to Peru."
    (trip,) = told(text).meetings
    assert {one.name.value for one in trip.attendees} == {"Akos Vertesi"}


@pytest.mark.parametrize(
    "text",
    [
        "Omani Health Minister Luis Vega took part in a discussion on obesity.",
        "Omani Finance Minister Luis Vega will look at bread prices.",
    ],
)
def test_who_looked_or_took_part_in_something_else(text: str) -> None:
    (met,) = told(f"{MET} {text}").meetings
    assert {one.name.value for one in met.attendees} == {"Ana Ruiz", "Ali Idi"}
