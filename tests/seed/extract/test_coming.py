"""Who comes to where an article was filed, to a table or a body, and what two do or are to do together."""

import pytest
from prose import told

from db.vocabulary import Modality

PLANNED, ACTUAL = Modality.PLANNED, Modality.ACTUAL
FILLER = "Prices of cod rose. Fleets grew. Few boats sailed."


def met(text: str) -> list[tuple[set[str], Modality]]:
    found = told(f"LIMA, Peru, May 14, 1991 (AP) - {text}").meetings
    return [({party.actor.value for party in one.parties}, one.modality) for one in found]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Chadian Trade Minister Ali Idi arrived here Tuesday for talks.", ACTUAL),
        ("Chadian Trade Minister Ali Idi is here for talks with the government.", ACTUAL),
        ("Chadian Trade Minister Ali Idi flew in on Monday for a two-day visit.", ACTUAL),
        ("A Chadian trade delegation led by Ali Idi flew in Tuesday for a week of bargaining over tin.", ACTUAL),
        ("A Chadian trade delegation arrived Tuesday for talks with the government.", ACTUAL),
        ("Grain is sold. The step follows a visit here this week by Chadian Trade Minister Ali Idi.", ACTUAL),
        ("Grain is sold. It was after a visit here last week by Chadian Trade Minister Ali Idi.", ACTUAL),
        ("Grain is sold. The step comes ahead of a visit here next week by Chadian President Ali Idi.", PLANNED),
        ("A Chadian trade mission is expected here June 6.", PLANNED),
        ("A Chadian trade mission is due here on Friday.", PLANNED),
    ],
)
def test_who_comes_is_received_where_it_is_told(text: str, how: Modality) -> None:
    assert met(text) == [({"PE", "TD"}, how)]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Trade Minister Ana Ruiz arrived here Tuesday.",
        "Chadian goods arrived here Tuesday.",
        "Grain is sold. The step follows a visit here this week by Peruvian Trade Minister Ana Ruiz.",
        "Grain is sold. The step follows a visit here by a band, and Chadian Trade Minister Ali Idi liked it.",
        "Chadian Trade Minister Ali Idi arrived late on Tuesday.",
        "The Chadian cause is lost here.",
    ],
)
def test_who_is_at_home_is_no_guest(text: str) -> None:
    assert not met(text)


def test_a_swing_through_a_state_is_a_visit() -> None:
    text = "Chadian Trade Minister Ali Idi leaves Sunday for a five-day swing through Kenya."
    assert met(text) == [({"KE", "TD"}, PLANNED)]
    assert not met("Chadian Trade Minister Ali Idi feared a swing in Kenya's vote.")


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Chad and Mali will go back to the negotiating table in Lima on Friday.", PLANNED),
        ("Chad and Mali returned to the bargaining table on Monday.", ACTUAL),
        ("Chadian and Malian officials are back at the negotiating table.", ACTUAL),
        ("Delegations of Chad and Mali spent six hours around one table in Lima on Monday.", ACTUAL),
    ],
)
def test_those_who_sit_at_one_table_meet(text: str, how: Modality) -> None:
    assert met(text) == [({"ML", "TD"}, how)]


@pytest.mark.parametrize(
    "text",
    [
        "Chad urged Mali to return to the negotiating table.",
        "Chad and Mali returned to the top of the table on Monday.",
        "Shops in Chad and Mali spent six hours without light.",
    ],
)
def test_not_every_table_is_of_talks(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("The heads of state of Chad and Mali met in Lima on Monday.", ACTUAL),
        ("Heads of state from Chad and Mali met in Lima on Monday.", ACTUAL),
        ("The heads of government of Chad and Mali will confer in Lima on Friday.", PLANNED),
    ],
)
def test_heads_of_state_are_of_whose_state_they_are(text: str, how: Modality) -> None:
    assert met(text) == [({"ML", "TD"}, how)]


def test_the_heads_of_state_of_others_are_not_those_told_before() -> None:
    text = "The presidents of Oman and Peru met on Monday. The heads of state of Chad and Mali will meet on Friday."
    assert [states for states, _ in met(text)] == [{"OM", "PE"}, {"ML", "TD"}]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("She continues to Brussels, where she is to brief NATO's deputy secretary general on Friday.", "org:NATO"),
        (
            "On Friday she flies to Washington, where she will be received by OAS chief Omar Diaz.",
            "org:OAS",
        ),
    ],
)
def test_who_goes_to_see_a_body_visits_no_state(text: str, body: str) -> None:
    before = "OSLO, 5 May 2021 (ANP) - Peruvian minister Ana Ruiz met Norwegian minister Nils Berg here on Tuesday."
    _, other = told(f"{before}\n\n{text}").meetings
    assert {party.actor.value for party in other.parties} == {"PE", body}
    assert other.modality is Modality.PLANNED


def test_reporters_who_are_briefed_on_a_body_are_not_of_it() -> None:
    text = "Peruvian minister Ana Ruiz briefed reporters on the European Union's plan on Friday."
    assert not told(f"LIMA, 8 May 2021 (ANP) - {text}").meetings


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ana Ruiz of Peru will remain in Norway until Friday for talks on cod.",
        "Minister Ana Ruiz of Peru, who attended a summit, will stay on in Norway for two days on an official visit.",
    ],
)
def test_who_stays_for_talks_has_them(text: str) -> None:
    (met,) = told(f"OSLO, 5 May 2021 (ANP) - {text}").meetings
    assert {party.actor.value for party in met.parties} == {"NO", "PE"}
    assert (met.modality, met.start) == (Modality.PLANNED, None)


def test_who_only_stays_meets_nobody() -> None:
    text = "Minister Ana Ruiz of Peru will remain in Norway until Friday, her office said."
    assert not told(f"OSLO, 5 May 2021 (ANP) - {text}").meetings


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Peru and Chad will inaugurate a bridge at Puno on Saturday.",
        "Peruvian minister Ana Ruiz and her Chadian colleague, Ali Idi, are to inspect the border on Saturday.",
        "Peruvian minister Ana Ruiz and the Chadian ambassador will discuss cod on Saturday.",
    ],
)
def test_what_two_are_to_do_together(text: str) -> None:
    (met,) = told(f"LIMA, 5 May 2021 (ANP) - {FILLER} {text}").meetings
    assert {party.actor.value for party in met.parties} == {"PE", "TD"}
    assert met.modality is Modality.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chad will open their embassies next year, the Peruvian minister said.",
        "Peruvian president Ana Ruiz will inaugurate a bridge at Puno on Saturday.",
        "Peru and Chad would inspect eggs more often, a paper said on Monday.",
    ],
)
def test_what_each_is_to_do_alone(text: str) -> None:
    assert not told(f"LIMA, 5 May 2021 (ANP) - {text}").meetings


def test_what_their_states_are_to_open_needs_no_further_meeting() -> None:
    text = "Peruvian president Ana Ruiz met Chadian president Ali Idi here on Monday. They will open an office in Puno."
    (met,) = told(f"LIMA, 5 May 2021 (ANP) - {text}").meetings
    assert met.modality is Modality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Envoys of Peru and Chad narrowed their differences over cod here on Tuesday.",
        "The trade ministers of Peru and Chad bridged the gap on cod here on Tuesday.",
    ],
)
def test_who_came_nearer_were_together(text: str) -> None:
    met, *_ = told(f"LIMA, 5 May 2021 (ANP) - {FILLER} {text}").meetings
    assert {party.actor.value for party in met.parties} == {"PE", "TD"}
    assert met.modality is Modality.ACTUAL


def test_director_generals_are_no_officers() -> None:
    text = "Peru and Chad signed a pact on Tuesday. The director generals of the two sides will meet in Quito in June."
    *_, last = told(f"LIMA, 5 May 2021 (ANP) - {text}").meetings
    assert ({party.actor.value for party in last.parties}, last.modality) == ({"PE", "TD"}, PLANNED)
