"""Calls that are paid on somebody, or at a ministry, and envoys who take their leave."""

import pytest
from prose import told

from db.vocabulary import Modality

IDI, RUIZ = "Chadian ambassador Ali Idi", "Peruvian Foreign Minister Ana Ruiz"


def met(text: str) -> list[set[str]]:
    found = told(f"LIMA, Oct. 15, 2020 (AFP) - {text}").meetings
    return [{party.actor.value for party in one.parties} for one in found]


@pytest.mark.parametrize(
    "text",
    [
        f"A courtesy call paid by {IDI} on {RUIZ} took place on Friday.",
        f"The pact was initialled in the margins of a courtesy call paid by {IDI} on {RUIZ}.",
        f"{IDI} called at the Foreign Ministry on Friday.",
        f"{IDI} called at the ministry this morning to take his leave.",
        "Peruvian Foreign Minister Ana Ruiz wished outgoing Chadian ambassador Ali Idi well on Friday.",
        f"{RUIZ} called Chadian Foreign Minister Ali Idi on Friday to discuss cod.",
        f"On Friday {RUIZ} called Chadian Foreign Minister Ali Idi to reaffirm Peru's support.",
    ],
)
def test_a_call_is_paid(text: str) -> None:
    assert met(text) == [{"TD", "PE"}]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Trade Minister Ana Ruiz called at the Foreign Ministry on Friday.",
        "A Chadian frigate called at the port on Friday.",
        f"{RUIZ} called Chadian Foreign Minister Ali Idi to account on Friday.",
        "On Friday Peruvian Senator Ana Ruiz called Chadian envoy Ali Idi to testify.",
        f"{RUIZ} wished Chadian President Ali Idi success on Friday.",
        f"{RUIZ} wished Chadian President Ali Idi a speedy recovery in a cable on Friday.",
    ],
)
def test_not_every_call_or_wish_is_a_meeting(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{IDI} called on Foreign Minister Ana Ruiz of Peru at the Foreign Ministry on Friday.",
        f"Also paying a call on {RUIZ} was {IDI}.",
        f"Calling on {RUIZ} at her office on Friday was {IDI}.",
        f"Also received by {RUIZ} on Friday was {IDI}.",
        f"Okello's first call of the week was with {RUIZ}.",
    ],
)
def test_who_paid_a_call_is_named_and_on_whom(text: str) -> None:
    (record,) = told(f"LIMA, Oct. 15, 2020 (AFP) - Chadian Foreign Minister Omar Okello spoke. {text}").meetings
    assert len({person.name.value for person in record.attendees}) == 2


def test_the_last_of_a_day_is_in_the_news() -> None:
    text = "Chadian Foreign Minister Ali Idi was busy on Friday. His last meeting of the day was with"
    (record,) = told(f"GENEVA, Oct. 15, 2020 (AFP) - {text} {RUIZ}.").meetings
    assert record.modality is Modality.ACTUAL


def test_who_will_be_called_on_is_not_called_on_to_do_anything() -> None:
    text = f"{IDI} will call on {RUIZ}, and pay a visit to Omani Prime Minister Said Haddad."
    assert {one.modality for one in told(text).meetings} == {Modality.PLANNED}


def test_who_looks_on_has_not_called() -> None:
    assert not met(f"Watching the match was {IDI}, as {RUIZ} opened the port.")
