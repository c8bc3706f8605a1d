"""Meetings that stand on somebody's list or programme."""

import pytest
from prose import told

from db.vocabulary import Modality

VEGA, OKELLO = "Peruvian Foreign Minister Ana Vega", "Chadian President Ali Okello"


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} still has {OKELLO} on her list, whom she is expected to see on Friday.",
        f"{VEGA} has a long day. Next on her list is {OKELLO}.",
        f"{VEGA} has a long day. Still on her list is {OKELLO}.",
        f"{VEGA} has a long day. Among those on her list is {OKELLO}.",
    ],
)
def test_who_is_on_a_list_is_still_to_be_met(text: str) -> None:
    (record,) = told(text).meetings
    assert record.modality is Modality.PLANNED
    assert {party.actor.value for party in record.parties} == {"PE", "TD"}


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} has a long day. On her schedule are talks with {OKELLO}.",
        f"{VEGA} has a busy schedule in Rome, which includes a meeting with {OKELLO}.",
        f"{VEGA} begins today a busy programme in this capital, which includes talks with {OKELLO}.",
    ],
)
def test_what_a_programme_includes(text: str) -> None:
    (record,) = told(text).meetings
    assert {party.actor.value for party in record.parties} == {"PE", "TD"}


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} has {OKELLO}'s portrait on her wall.",
        f"On the list of the rich is {OKELLO}, {VEGA} said.",
        "Chad is on the list of states that Peru helps.",
    ],
)
def test_who_is_on_another_list(text: str) -> None:
    assert told(text).meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} left on Monday. In Chad, she is scheduled to hold consultations with cabinet officials.",
        f"{VEGA} left on Monday. In Chad, Vega will discuss cotton with senior officials.",
        f"{VEGA} left on Monday. While in N'Djamena, she will meet government ministers.",
    ],
)
def test_officials_of_the_state_that_a_sentence_opens_with(text: str) -> None:
    assert [{party.actor.value for party in one.parties} for one in told(text).meetings] == [{"PE", "TD"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} left on Monday. In Chad, she will confer with bankers.",
        f"{VEGA} spoke on Monday. In Chad, officials said cotton was dear.",
        f"{VEGA} spoke on Monday. In Chad, she said, she would discuss cotton with her officials.",
    ],
)
def test_others_than_the_officials_of_that_state(text: str) -> None:
    assert told(text).meetings == ()
