"""Who comes to see somebody of another state take office or be buried."""

import pytest
from prose import told

from db.vocabulary import Modality

IDI, RUIZ = "Chadian Foreign Minister Ali Idi", "Peruvian President Ana Ruiz"
BOTH = {"TD", "PE"}


def met(text: str) -> list[tuple[set[str], set[str], Modality]]:
    return [
        ({party.actor.value for party in one.parties}, {person.name.value for person in one.attendees}, one.modality)
        for one in told(text).meetings
    ]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (f"{IDI} attended the inauguration of {RUIZ} in Lima on Monday.", Modality.ACTUAL),
        (f"{IDI} will attend the inauguration of {RUIZ} on Monday.", Modality.PLANNED),
        (f"{IDI} will represent Chad at the inauguration of {RUIZ} on Monday.", Modality.PLANNED),
        (f"A delegation led by {IDI} represented Chad at the May 4 swearing-in of {RUIZ}.", Modality.ACTUAL),
        (f"{IDI} was among the guests at the swearing-in ceremony of {RUIZ} in Lima.", Modality.ACTUAL),
        (f"{IDI} will head a delegation to Peru for the investiture of President Ana Ruiz.", Modality.PLANNED),
        (f"The inauguration of {RUIZ} was attended by {IDI} on Monday.", Modality.ACTUAL),
        (f"{IDI} will not attend the inauguration of {RUIZ}.", Modality.NEGATED),
    ],
)
def test_who_comes_when_another_takes_office_meets_him(text: str, modality: Modality) -> None:
    assert met(text) == [(BOTH, {"Ali Idi", "Ana Ruiz"}, modality)]


@pytest.mark.parametrize(
    ("text", "there", "modality"),
    [
        (
            "Chadian President Omar Deby named a delegation to attend the inauguration of Ana Ruiz as President of "
            "Peru on May 4, 2022.",
            {"Ana Ruiz"},
            Modality.PLANNED,
        ),
        (
            f"Chadian President Omar Deby named a delegation which will attend the inauguration of {RUIZ} on Monday.",
            {"Ana Ruiz"},
            Modality.PLANNED,
        ),
        (
            f"Chadian President Omar Deby will send a delegation to the inauguration of {RUIZ}.",
            {"Ana Ruiz"},
            Modality.PLANNED,
        ),
        (f"{IDI} attended the funeral of former {RUIZ} in Lima on Monday.", {"Ali Idi"}, Modality.ACTUAL),
    ],
)
def test_who_sends_others_or_is_dead_meets_nobody(text: str, there: set[str], modality: Modality) -> None:
    assert met(text) == [(BOTH, there, modality)]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (f"{IDI} will send an envoy ahead and attend the inauguration of {RUIZ} on Monday.", Modality.PLANNED),
        (f"{IDI} sent an envoy after he attended the inauguration of {RUIZ} on Monday.", Modality.ACTUAL),
        (f"{IDI} left with a delegation to attend the inauguration of {RUIZ} on Monday.", Modality.PLANNED),
        (f"{IDI} was sent to attend the inauguration of {RUIZ} with a delegation.", Modality.ACTUAL),
        (f"{IDI} was named to attend the inauguration of {RUIZ} with a delegation.", Modality.PLANNED),
        (f"{IDI} announced that he attended the inauguration of {RUIZ} on Monday.", Modality.ACTUAL),
    ],
)
def test_who_sends_others_or_leads_them_may_come_himself(text: str, modality: Modality) -> None:
    assert met(text) == [(BOTH, {"Ali Idi", "Ana Ruiz"}, modality)]


@pytest.mark.parametrize("whom", ["the new Peruvian president in Lima", "Ana Ruiz in Lima, Peru"])
def test_who_takes_office_need_not_be_told_by_name_and_state(whom: str) -> None:
    assert met(f"{IDI} attended the inauguration of {whom} on Monday.") == [(BOTH, {"Ali Idi"}, Modality.ACTUAL)]


@pytest.mark.parametrize(
    "text",
    [
        f"{IDI} attended the inauguration of Chadian President Omar Deby on Monday.",
        f"{IDI} attended the inauguration of a bridge in N'Djamena on Monday.",
        f"{IDI} attended the inauguration of a port in Lima, Peru on Monday.",
        f"{IDI} attended the inauguration of Ana Ruiz as head of the World Bank on Monday.",
        f"{IDI} praised the inauguration of {RUIZ}.",
        f"Protests marred the inauguration of {RUIZ}, {IDI} said.",
        f"The inauguration of {RUIZ} was shown on Chadian television.",
    ],
)
def test_a_ceremony_at_home_or_only_spoken_of_is_no_meeting(text: str) -> None:
    assert met(text) == []
