"""What was put off, called off or made up for, and journeys told without saying whose."""

import pytest
from prose import told

from db.vocabulary import Modality

MET = "LIMA, 5 May 2021 (ANP) - Peruvian minister Ana Ruiz met Bahraini minister Badr Falasi on Tuesday."
TOUR = "LIMA, 5 May 2021 (ANP) - Peruvian minister Ana Ruiz will leave on Friday for talks in Manama."


@pytest.mark.parametrize(
    ("before", "text", "how", "when"),
    [
        (MET, "A visit to Chad has been put off until October.", Modality.PLANNED, "2021-10"),
        (MET, "A trip to Chad, set for June, was cancelled.", Modality.NEGATED, "2021-06"),
        (TOUR, "A stopover in Chad has been dropped altogether.", Modality.NEGATED, None),
        (TOUR, "She continues her journey to Chad on 12 May.", Modality.PLANNED, "2021-05-12"),
        (MET, "A meeting with the Chadian delegation, pencilled in for Monday, was not held.", Modality.NEGATED, None),
        (MET, "A tête-à-tête with the envoy of Chad did not take place.", Modality.NEGATED, None),
        (MET, "The meeting with the Chadian trade minister had to be rescheduled.", Modality.NEGATED, None),
        (MET, "Negotiations with Chad, stalled by a strike, will resume in October.", Modality.PLANNED, "2021-10"),
        (MET, "She said that a trip to Chad, planned for June, was off.", Modality.NEGATED, "2021-06"),
        (
            MET,
            "As for the visit of Ruiz to Chad, set for June, it has been cancelled.",
            Modality.NEGATED,
            "2021-06",
        ),
    ],
)
def test_whose_it_is_as_the_text_has_told_of_him(before: str, text: str, how: Modality, when: str | None) -> None:
    *_, other = told(f"{before}\n\n{text}").meetings
    assert {party.actor.value for party in other.parties} == {"PE", "TD"}
    assert other.modality is how
    assert when is None or (other.start and other.start.value == when)


def test_a_journey_is_not_off_because_another_is_behind_a_semicolon() -> None:
    text = "Peruvian minister Ana Ruiz will fly to Manama on Friday; a visit to Chad has been put off until October."
    modalities = {record.modality for record in told(f"LIMA, 5 May 2021 (ANP) - {text}").meetings}
    assert modalities == {Modality.PLANNED}


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("A return visit is planned for June.", Modality.PLANNED),
        ("A reciprocal trip, set for June, was called off.", Modality.NEGATED),
        ("The second round of talks, set for June, was dropped.", Modality.NEGATED),
    ],
)
def test_a_visit_in_return_is_of_those_who_met(text: str, how: Modality) -> None:
    _, other = told(f"{MET}\n\n{text}").meetings
    assert {party.actor.value for party in other.parties} == {"BH", "PE"}
    assert (other.modality, other.start and other.start.value) == (how, "2021-06")


def test_a_trip_that_was_put_off_is_to_be_made_after_all() -> None:
    text = "Of the tour of Ana Ruiz, a Peruvian minister, the visit to Chad was put off and will take place in June."
    (record,) = told(f"LIMA, 5 May 2021 (ANP) - {text}").meetings
    assert record.modality is Modality.PLANNED
    assert record.start is not None
    assert record.start.value == "2021-06"


@pytest.mark.parametrize(
    "text",
    [
        "A visit to the dentist has been put off.",
        "A stop at the museum was dropped.",
        "A visit to Cusco by tourists was cancelled.",
        "Talks with the unions have been put off until October.",
        "A meeting with the opposition delegation was cancelled.",
        "The return of the mine was planned for June.",
    ],
)
def test_what_else_is_put_off(text: str) -> None:
    assert len(told(f"{MET}\n\n{text}").meetings) == 1


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("She praised the decisions reached during the prime minister's visit to Manama in January.", "2021-01"),
        ("The head of the Peruvian state last visited Bahrain in 2011.", "2011"),
        ("In September, Ruiz had received in Lima a Bahraini delegation headed by deputy speaker Ali Idi.", "2020-09"),
    ],
)
def test_what_was_before(text: str, when: str) -> None:
    one, other = told(f"{MET}\n\n{text}").meetings
    assert {party.actor.value for party in other.parties} == {"BH", "PE"}
    assert (one.modality, other.modality) == (Modality.ACTUAL, Modality.HISTORICAL)
    assert (other.start and other.start.value) == when


def test_her_counterpart_is_the_other_of_the_two() -> None:
    text = "LIMA, 5 May 2021 (ANP) - Premier Ana Ruiz of Peru spoke by phone to Premier Badr Falasi of Bahrain."
    _, coming = told(f"{text}\n\nRuiz looked forward to welcoming her counterpart to Lima in June.").meetings
    assert coming.modality is Modality.PLANNED
    assert "Badr Falasi" in {person.name.value for person in coming.attendees}


def test_a_state_visit_is_conducted() -> None:
    text = "Following the visit by President Ali Idi of Chad in April, President Ana Ruiz of Peru"
    *_, coming = told(f"LIMA, 5 May 2021 (ANP) - {text} will conduct a State Visit to Chad from 20 May.").meetings
    assert (coming.modality, coming.start and coming.start.value) == (Modality.PLANNED, "2021-05-20")
    assert {person.name.value for person in coming.attendees} == {"Ana Ruiz"}


def test_what_is_to_be_raised_when_somebody_comes() -> None:
    (record,) = told("It would be raised when Peruvian minister Ana Ruiz visits Manama in April, he said.").meetings
    assert record.modality is Modality.PLANNED


def test_a_sentence_may_begin_with_what_a_visit_is_for() -> None:
    (met,) = told(
        "LIMA, May 3, 2019 (AP) - For the long visit by Chadian President Ali Idi to Peru all was set."
    ).meetings
    assert {party.actor.value for party in met.parties} == {"TD", "PE"}


@pytest.mark.parametrize(
    ("text", "how", "when"),
    [
        ("President Luis Vega had been due to visit Chad in June, but this was shelved.", Modality.NEGATED, "2021-06"),
        ("A fourth leg, to Chad, was dropped from the programme after the coup.", Modality.NEGATED, None),
        ("A meeting with the president of Chad has not been confirmed.", Modality.HYPOTHETICAL, None),
        ("Peruvian and Chadian envoys were to meet on Friday, but the talks were moved to June.", None, "2021-06"),
        ("Ruiz was to have met Chadian minister Ali Idi today, but the trip was put off until June.", None, "2021-06"),
        (
            "It clouds the visit of Chadian minister Ali Idi, who was to have come to Lima on 9 May.",
            Modality.NEGATED,
            "2021-05-09",
        ),
    ],
)
def test_what_became_of_a_plan(text: str, how: Modality | None, when: str | None) -> None:
    *_, other = told(f"{MET}\n\n{text}").meetings
    assert {party.actor.value for party in other.parties} == {"PE", "TD"}
    assert (other.modality, other.start and other.start.value) == (how or Modality.PLANNED, when)


@pytest.mark.parametrize(
    "text",
    [
        "Asked if Peruvian and Bahraini ministers had met in Quito, she said: no such meeting took place.",
        "Radio Lima said that Peruvian and Bahraini ministers had met in Quito. No such meeting took place, she said.",
    ],
)
def test_what_is_denied_to_have_taken_place(text: str) -> None:
    (other,) = told(f"LIMA, 5 May 2021 (ANP) - {text}").meetings
    assert other.modality is Modality.NEGATED


def test_what_is_denied_is_not_what_was_told_long_before() -> None:
    text = "Ruiz spoke of cod. She praised the port. No such talks took place with other states, she said."
    assert told(f"{MET}\n\n{text}").meetings[0].modality is Modality.ACTUAL


def test_both_capitals_are_the_two_states() -> None:
    text = "A visit to both capitals by Chadian minister Ali Idi, set for June, has been put off."
    _, *others = told(f"{MET}\n\n{text}").meetings
    assert [{party.actor.value for party in one.parties} for one in others] == [{"PE", "TD"}, {"BH", "TD"}]
    assert {one.modality for one in others} == {Modality.NEGATED}


def test_flights_between_the_two_capitals_are_no_meeting() -> None:
    assert len(told(f"{MET}\n\nThey spoke of flights between the two capitals.").meetings) == 1


@pytest.mark.parametrize("text", ["has not ruled out another session this year", "foresaw a further round in June"])
def test_one_more_may_follow(text: str) -> None:
    _, other = told(f"{MET.replace('met', 'held a round of talks with')}\n\nThe minister {text}.").meetings
    assert other.modality in (Modality.HYPOTHETICAL, Modality.PLANNED)


def test_what_will_be_the_first_time_is_to_come() -> None:
    before = "LIMA, 5 May 2021 (ANP) - Chadian minister Ali Idi will visit Peru on 9 June."
    (met,) = told(f"{before}\n\nIt will be the first time that a Chadian minister is received in Lima.").meetings
    assert met.modality is Modality.PLANNED


@pytest.mark.parametrize("verb", ["vetoed", "blocked", "torpedoed", "derailed"])
def test_what_another_keeps_from_happening_did_not_take_place(verb: str) -> None:
    text = (
        f"LIMA, 5 May 2021 (ANP) - Chile {verb} talks between Peruvian minister Ana Ruiz and Malian President Omar Ba."
    )
    (meeting,) = told(text).meetings
    assert meeting.modality is Modality.NEGATED
    assert {party.actor.value for party in meeting.parties} == {"PE", "ML"}
