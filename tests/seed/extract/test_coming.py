"""Who comes to where an article was filed, or to a table, and whose heads and delegations meet."""

import pytest
from prose import told

from db.vocabulary import Modality

PLANNED, ACTUAL = Modality.PLANNED, Modality.ACTUAL


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
