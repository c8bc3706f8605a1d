"""Tours, and those who make them: which states they lead to, and what tells of them."""

import pytest
from prose import parties_met, told

from db.vocabulary import Modality

LEAD = "LIMA, May 3, 2004 - "
ROJAS = "Peruvian Foreign Minister Ana Rojas"
ABBO = "Chadian President Idris Abbo"


@pytest.mark.parametrize(
    "text",
    [
        f"{ROJAS} left on Monday. The Rojas mission is expected to include talks in Chad and Mali.",
        f"{ROJAS} left on Monday. Her trip will include talks in Chad and a stop in Mali.",
        f"{ROJAS} begins a tour of the continent on Tuesday. Her itinerary includes stops in Chad and Mali.",
        f"{ROJAS} begins a tour of the continent on Tuesday. The tour, which will cover Chad and Mali, is her first.",
        f"{ROJAS} will visit several African countries this week, including Chad and Mali.",
        f"{ROJAS} will visit countries with little rain, such as Chad and Mali.",
        f"{ROJAS} left on Monday. Her trip will take her to five African countries, among them Chad and Mali.",
        f"{ROJAS} leaves on Tuesday for a tour that includes Chad and Mali.",
        f"{ROJAS} leaves on Tuesday for a tour with stops in Chad and Mali.",
        f"{ROJAS} will leave on Tuesday. Her first stop will be in Chad, followed by Mali.",
    ],
)
def test_the_states_that_a_tour_includes(text: str) -> None:
    records = told(LEAD + text).meetings
    assert {record.modality for record in records} == {Modality.PLANNED}
    parties = [{party.actor.value for party in record.parties} for record in records]
    assert sorted(map(sorted, parties)) == [["ML", "PE"], ["PE", "TD"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{ROJAS} arrived in Quito on Monday on the first leg of a tour that will also take in Chad.",
        f"{ROJAS} arrived in Quito on Monday. Her next trip abroad will be to Chad.",
    ],
)
def test_a_stop_to_come_beside_one_that_was_made(text: str) -> None:
    assert {"PE", "TD"} in parties_met(LEAD + text)
    assert {"PE", "EC"} in parties_met(LEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        f"{ROJAS} said on Monday that cotton would be cheaper. Her remarks came during a visit to Chad.",
        f"{ROJAS} spoke on Monday on the second day of a visit, the first by a Peruvian minister to Chad.",
        f"{ROJAS} spoke of peace on Monday after her recent peace mission to Chad.",
        f"On the eve of a trip to Chad, {ROJAS} praised farmers.",
        f"{ABBO}, whose visit to Lima ends on Tuesday, praised farmers.",
        "The arrival in Lima on Sunday of a Chadian envoy for talks raised hopes of peace.",
        "Peru sent a delegation to Chad last week to seek a truce.",
        "Peru is to send an envoy to Chad to try to broker a truce.",
        f"{ABBO} is touring the continent. He has already been to Peru.",
        "Two Peruvian envoys arrived in Africa on Monday. The diplomatic team is to meet President Idris Abbo of Chad.",
    ],
)
def test_a_journey_told_by_what_came_of_it(text: str) -> None:
    assert parties_met(LEAD + text) == [{"PE", "TD"}]


def test_a_first_visit_is_that_of_whoever_arrived_for_it() -> None:
    met = told(
        "LIMA, May 9, 2003 - Chadian President Idris Abbo and Peruvian President Luis Vega signed a pact in Lima on "
        "Friday.\n\nAbbo arrived in Lima on Thursday for the first visit by a Chadian leader since 1998."
    ).meetings
    assert [len(one.attendees) for one in met] == [2]


def test_nobody_is_at_a_summit_on_whose_eve_he_signs() -> None:
    text = f"{LEAD}{ROJAS} and Chadian Foreign Minister Idris Abbo signed a pact on Monday on the eve of a NATO summit."
    assert [one.modality for one in told(text).meetings] == [Modality.ACTUAL]


@pytest.mark.parametrize("word", ["The pair", "The two", "They", "The two envoys", "The group"])
def test_two_of_one_state_who_meet_another(word: str) -> None:
    text = f"{LEAD}Peruvian envoys Ana Rojas and Luis Paz arrived in Africa on Monday. {word} met {ABBO}."
    (record,) = told(text).meetings
    assert len(record.attendees) == 3


@pytest.mark.parametrize(
    "text",
    [
        f"{ROJAS} said on Monday that her mission includes aid to Chad and Mali.",
        f"{ROJAS} was glad on Monday. The concert tour will include Chad and Mali.",
        f"{ROJAS} praised the team on Monday. The first leg will be in Chad.",
        f"{ROJAS} spoke on Monday after the return of her supply mission to Chad.",
        f"{ROJAS} said on Monday that films were shown in several countries, including Chad and Mali.",
        f"{ROJAS} was on Monday on the telephone to Chad for an hour.",
        "Peru sent a delegation to Chad last week to seek gold.",
        "The trip of the envoy ends next week with stops in Mali, Chad and Niger.",
        "The arrival in Lima of Chadian rice for the poor was hailed by President Ana Rojas.",
        f"{ROJAS} and Finance Minister Luis Paz spoke in parliament. The pair said that Chad was far away.",
    ],
)
def test_what_leads_nobody_anywhere(text: str) -> None:
    assert parties_met(LEAD + text) == []


def test_the_two_sides_are_not_those_of_one() -> None:
    text = f"{LEAD}{ROJAS} and {ABBO} met on Monday. Peruvian envoys Luis Paz and Eva Sol left. The two sides talked."
    assert parties_met(text) == [{"PE", "TD"}]


def test_a_stop_of_a_tour_that_was_made() -> None:
    text = f"January 22, 2014\n{ROJAS} is in Africa. Her visit includes talks in Chad. In Chad, Rojas met {ABBO}."
    (record,) = told(text).meetings
    assert record.modality is Modality.ACTUAL
    assert len(record.attendees) == 2


def test_a_tour_of_singers_is_not_that_of_who_met_somebody_before() -> None:
    text = f"{LEAD}{ROJAS} met the foreign minister of Ecuador on Monday. The concert tour will include Chad."
    assert parties_met(text) == [{"PE", "EC"}]


def test_where_a_tour_stops_nobody_is_told_to_meet_another() -> None:
    text = (
        "Omani minister Ana Ruiz will fly to Niamey at the start of a tour, including stops in London, Paris and Bonn."
    )
    met = told(f"LIMA, May 5, 2019 (ANP) - {text}").meetings
    assert all("OM" in {party.actor.value for party in one.parties} for one in met)


def test_with_whom_somebody_would_rather_not_talk() -> None:
    text = "Omani minister Ana Ruiz urged Chad to begin talks with Mali rather than with Niger."
    (met,) = told(f"LIMA, May 5, 2019 (ANP) - {text}").meetings
    assert {party.actor.value for party in met.parties} == {"TD", "ML"}


@pytest.mark.parametrize(
    "text",
    [
        f"{ABBO} arrived in Lima on Monday on the first leg of a tour that will also take him to Mali.",
        f"{ABBO} arrived in Lima on Monday at the start of a tour that includes Mali.",
    ],
)
def test_the_day_of_an_arrival_is_not_that_of_the_stops_to_come(text: str) -> None:
    told_of = [(one.modality, one.start and str(one.start.value)) for one in told(LEAD + text).meetings]
    assert told_of == [(Modality.ACTUAL, "2004-05-03"), (Modality.PLANNED, None)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (f"{ABBO} arrived in Lima from Mali, where he met officials.", [["ML", "TD"], ["PE", "TD"]]),
        (f"{ABBO} arrived in Lima from Mali, where he held talks on cotton.", [["ML", "TD"], ["PE", "TD"]]),
        (f"{ABBO} arrived in Lima from Bamako, where he met Malian officials.", [["ML", "TD"], ["PE", "TD"]]),
        (f"{ABBO} arrived in Lima from Mali, where he attended a summit of the African Union.", [["PE", "TD"]]),
        (f"{ABBO} arrived in Lima from Mali, where he had talks with bankers.", [["PE", "TD"]]),
        (f"{ABBO} arrived in Lima from Mali, where he spent a holiday.", [["PE", "TD"]]),
        (
            f"{ABBO}, fresh from a visit to Mali, was in Lima for talks, according to officials.",
            [["ML", "TD"], ["PE", "TD"]],
        ),
        (f"{ABBO} told reporters, speaking during a visit to Mali, that cotton was dear.", [["ML", "TD"]]),
        (f"{ABBO} was visited by Malian President Awa Kone on Monday.", [["ML", "TD"]]),
        ("The Chadian president, in Bamako for a two-day visit, praised farmers.", [["ML", "TD"]]),
    ],
)
def test_where_somebody_came_from(text: str, parties: list[list[str]]) -> None:
    assert sorted(map(sorted, parties_met(LEAD + text))) == parties


@pytest.mark.parametrize(
    "text",
    [
        "Visiting Chadian President Idris Abbo said on Monday that cotton was dear.",
        "Cotton is dear, visiting Chadian President Idris Abbo said.",
        "The visiting Chadian president praised farmers on Monday.",
    ],
)
def test_who_is_called_visiting_visits_where_that_is_told(text: str) -> None:
    assert parties_met(LEAD + text) == [{"PE", "TD"}]
    assert parties_met(f"GENEVA, May 3, 2004 - {text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "After visiting Chadian President Idris Abbo, Malian Minister Awa Kone praised farmers.",
        "Tourists like visiting Chadian monuments, Malian Minister Awa Kone said.",
    ],
)
def test_who_is_visited_does_not_visit(text: str) -> None:
    assert {"PE", "TD"} not in parties_met(LEAD + text)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f"{ABBO} was due to visit Lima this week but postponed his trip.", Modality.NEGATED),
        (f"{ABBO} rejected an invitation by {ROJAS} to visit Lima.", Modality.NEGATED),
        (f"{ABBO} said he would like to visit Lima in the future.", Modality.HYPOTHETICAL),
        (
            f"{ABBO} said on Monday that he has been invited by Peru's foreign minister, Ana Rojas, to visit Peru.",
            Modality.HYPOTHETICAL,
        ),
    ],
)
def test_a_visit_that_was_not_paid(text: str, how: Modality) -> None:
    (record,) = told(LEAD + text).meetings
    assert record.modality is how
