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
    "text",
    [
        f"{IDI} attended the inauguration of Chadian President Omar Deby on Monday.",
        f"{IDI} attended the inauguration of a bridge in N'Djamena on Monday.",
        f"{IDI} praised the inauguration of {RUIZ}.",
        f"Protests marred the inauguration of {RUIZ}, {IDI} said.",
        f"The inauguration of {RUIZ} was shown on Chadian television.",
    ],
)
def test_a_ceremony_at_home_or_only_spoken_of_is_no_meeting(text: str) -> None:
    assert met(text) == []


NAMED = (
    "Delegation to Peru\n\nMay 1, 2022\n\nPresident Omar Deby of Chad today announced the designation of a delegation "
    "to Lima, Peru to attend the Inauguration of Her Excellency Ana Ruiz as President of Peru on May 4, 2022.\n\n"
    "The Honorable Ali Idi, Chadian Minister of Education, will lead the delegation.\n\n"
    "Members of the delegation:\n\n"
    "The Honorable Awa Kone, Chadian Deputy Minister of Trade\n\n"
    "Mr. Issa Haroun, Chadian Deputy Minister of Health\n\n"
)


def test_members_of_a_delegation_are_listed_below_it() -> None:
    (one,) = told(NAMED).meetings
    assert {party.actor.value for party in one.parties} == BOTH
    assert {person.name.value for person in one.attendees} == {"Ali Idi", "Ana Ruiz", "Awa Kone", "Issa Haroun"}
    assert (one.start.value if one.start else None, one.modality) == ("2022-05-04", Modality.PLANNED)


def test_what_stands_below_another_colon_lists_no_members() -> None:
    text = NAMED.replace("Members of the delegation:", "For more information please call:")
    (one,) = told(text).meetings
    assert {person.name.value for person in one.attendees} == {"Ali Idi", "Ana Ruiz"}
