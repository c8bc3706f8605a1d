"""What is told of states or of those who serve them, and is no meeting, or none of its own."""

import pytest
from prose import parties_met, told

from db.vocabulary import Modality

FILED = "LIMA, May 5, 2011 (Wire) - "


@pytest.mark.parametrize(
    "text",
    [
        "The government authorized Foreign Minister Ana Ruiz to negotiate with the Omani side on fish.",
        "The premier allowed his minister Ana Ruiz to meet Omani minister Badr Falasi in June.",
        "Peru dismissed as false a report that its army chief, General Luis Vega, had been in Muscat last week.",
        "The tour of Oman and Chad was called off.",
        "The presidents of Oman, Chad and Mali chose not to attend the summit on Friday.",
        "The ministers of Oman and Chad did not attend the conference on Friday.",
        "The ministers praised the level of dialogue between Peru and Oman in Lima.",
        "He asked them to keep up the mechanism of dialogue between the foreign ministers of Peru and Oman.",
        "Omani minister Badr Falasi briefed the Peruvian president on his recent trip to Chile.",
        "Peru meet Oman on Saturday with the lead of the qualifying group at stake. Football brings fans to Lima.",
    ],
)
def test_what_is_no_meeting(text: str) -> None:
    assert parties_met(FILED + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ana Ruiz of Peru negotiated on Monday with Omani minister Badr Falasi.",
        "Peruvian army chief Luis Vega was in Muscat last week for talks with the Omani premier.",
        "Omani minister Badr Falasi told of his trip to Peru on Monday, where he met the Peruvian premier.",
        "Omani minister Badr Falasi makes an official visit to Lima today. He will be received by Peruvian minister "
        "Ana Ruiz.",
    ],
)
def test_what_is_one(text: str) -> None:
    assert parties_met(FILED + text) == [{"PE", "OM"}]


def test_a_further_visit_is_another() -> None:
    text = "Omani minister Badr Falasi pays a visit to Lima today. Minister Ana Ruiz of Peru will visit Oman in June."
    assert [met.modality for met in told(FILED + text).meetings] == [Modality.ACTUAL, Modality.PLANNED]


def test_a_visit_of_another_year_is_another() -> None:
    text = "LIMA (Wire) - President Ana Ruiz of Peru on Monday received Omani minister Badr Falasi in Cusco."
    assert len(told(f"{text} Falasi paid a visit to Lima in May 2014.").meetings) == 2


def test_those_who_are_met_apart_met_not_each_other() -> None:
    text = "Minister Ana Ruiz held separate talks on Monday with the foreign ministers of Oman, Chad and Mali."
    assert parties_met(text) == []


@pytest.mark.parametrize("verb", ["is expected to be", "is due"])
def test_where_somebody_is_to_go_on_to(verb: str) -> None:
    text = f"Peruvian President Luis Vega {verb} in Muscat on Monday, going on to N'Djamena on Tuesday."
    found = [(met.modality, met.start.value if met.start else None) for met in told(FILED + text).meetings]
    assert found == [(Modality.PLANNED, "2011-05-09"), (Modality.PLANNED, "2011-05-10")]


@pytest.mark.parametrize(("state", "code"), [("GDR", "DDDE"), ("West German", "DE")])
def test_berlin_was_of_two_states(state: str, code: str) -> None:
    text = (
        f"WARSAW, May 5, 1984 (PAP) - Polish minister Jan Wilk returned from Berlin today. The {state} harvest is in."
    )
    assert parties_met(text) == [{"PL", code}]


def test_the_day_of_a_visit_that_is_off() -> None:
    text = "LIMA, May 5, 2011 - Peruvian premier Ana Ruiz called off the visit to Oman she was to have begun on Sunday."
    (met,) = told(text).meetings
    assert met.modality is Modality.NEGATED
    assert met.start is not None
    assert met.start.value == "2011-05-08"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The ministers of Peru and Oman met here today for talks on Monday's raids.", "2011-05-05"),
        ("The ministers of Peru and Oman met here for an hour at Monday's fair.", "2011-05-02"),
        (
            "In his meeting with Omani minister Badr Falasi, Peruvian minister Luis Vega agreed to hold it in 2012.",
            "2011-05-05",
        ),
        (
            "Peru and Oman renewed their commitment to a partnership at the Peru-Oman Dialogue, held here today.",
            "2011-05-05",
        ),
    ],
)
def test_the_day_of_a_meeting(text: str, day: str) -> None:
    (met,) = told(FILED + text).meetings
    assert met.start is not None
    assert met.start.value == day
