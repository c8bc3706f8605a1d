"""Meetings told by where two in office sit, stand or withdraw together, or how they get through to each other."""

import pytest
from prose import parties_met, told

from db.vocabulary import Medium, Modality

VEGA, OKELLO = "Peruvian Foreign Minister Ana Vega", "Chadian President Ali Okello"
BOTH = {"PE", "TD"}


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} flew in from Rome and went straight into conference with {OKELLO}.",
        f"{VEGA} went behind closed doors with {OKELLO}.",
        f"{VEGA} withdrew behind closed doors with {OKELLO}.",
        f"{VEGA} retired to the library with {OKELLO}.",
        f"{VEGA} shut herself up with {OKELLO} for two hours.",
        f"{VEGA} huddled on Thursday in a Rome hotel with {OKELLO}.",
        f"{VEGA} sat across the table from {OKELLO}.",
        f"{VEGA} sat opposite {OKELLO} in Rome.",
        f"{VEGA} faced {OKELLO} across the table in Rome.",
        f"{VEGA} came face to face with {OKELLO}.",
        "Peruvian and Chadian negotiators were back at the table in Rome on Monday.",
        "Peruvian and Chadian negotiators returned to the negotiating table on Monday.",
        "Peruvian and Chadian negotiators took their seats at the table in Rome.",
        "The presidents of Peru and Chad embraced each other halfway across the bridge.",
        "The presidents of Peru and Chad embraced on the bridge.",
        f"{VEGA} and {OKELLO} shared a hug at the airport.",
        "Peruvian and Chadian specialists compared notes for a third day on 70 cases.",
        "Peruvian and Chadian experts pored over maps in Rome on Monday.",
        "Technical teams of Peru and Chad resumed work at the ministry on Thursday.",
        "Peruvian and Chadian experts wrapped up their work in Lima on Monday.",
        "Peruvian and Chadian negotiators reached agreement in Rome on the fishing quotas.",
        "Peruvian and Chadian negotiators hammered out a compromise on Monday.",
        "Peruvian and Chadian negotiators struck a deal on Monday.",
        "Peruvian and Chadian negotiators will try again in Lima in March.",
        f"{VEGA} said she and her Chadian counterpart, Ali Okello, would try again in Rome in March.",
        f"{VEGA} took leave Friday of the outgoing Chadian ambassador, Ali Okello.",
        f"{VEGA} took her leave in Lima on Friday of {OKELLO}.",
        f"{VEGA} welcomed to the capital today Chad's Minister of Foreign Affairs, Ali Okello.",
        f"{VEGA} spent Saturday aboard a minelayer as the guest of her Chadian colleague Ali Okello.",
        f"{VEGA} was shown round the college by Chadian Defence Minister Ali Okello.",
        f"{OKELLO} gave {VEGA} a tour of the port.",
        f"{OKELLO} took {VEGA} on a tour of the port.",
        f"{VEGA} (left) in discussion with {OKELLO} at the ministry on Monday.",
        f"{VEGA} will have an interview with {OKELLO} in Lima on Monday.",
        f"{VEGA} put the idea to Chadian Ambassador Ali Okello on Wednesday.",
        f"{VEGA} put three questions to {OKELLO} on Monday.",
        f"ROME - {VEGA} flew in. Chadian President Ali Okello, her host, gave a dinner in her honour.",
    ],
)
def test_who_sits_down_with_whom(text: str) -> None:
    assert BOTH in parties_met(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} was joined by secure video today by {OKELLO}.",
        f"{VEGA} connected today by video link with {OKELLO}.",
        f"{VEGA} connected via Zoom with {OKELLO} to review the harvest.",
        f"{VEGA} got through to {OKELLO} by telephone on Monday.",
    ],
)
def test_who_gets_through_to_whom(text: str) -> None:
    (record,) = told(text).meetings
    assert {party.actor.value for party in record.parties} == BOTH
    assert record.medium is not None
    assert record.medium.value in (Medium.VIDEO, Medium.PHONE)


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} was joined by her Chadian husband.",
        f"{VEGA} faced {OKELLO} in the election.",
        f"{VEGA} put the blame on {OKELLO}.",
        f"{VEGA} took leave of her senses, {OKELLO} said.",
        f"{VEGA} connected the Peruvian grid to that of Chad.",
        "Peru and Chad reached agreement on the fishing quotas by letter.",
        f"{VEGA} put a brave face on the remarks of {OKELLO}.",
        f"{VEGA} hopes to see Chad and Mali at one table in Lima.",
        f"{VEGA} shut herself up in her office.",
        "Peru and Chad are negotiating an agreement on archives, the ministry said.",
        "Peru and Chad are negotiating a protocol on floods in Lima province.",
    ],
)
def test_who_does_not(text: str) -> None:
    assert parties_met(text) == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("A Chadian delegation headed by Ali Okello was granted a private audience with the pope.", {"TD", "VA"}),
        ("LONDON, May 3 (AP) - Peru's ambassador, Ana Vega, presented her credentials to the queen.", {"PE", "GB"}),
        ("Heads of Government of the African Union will fly to Rome for a summit with Peru's president, Luis Vega.",
         {"PE", "org:AU"}),
        ("A trilateral of the energy ministers of Peru, Mali and Chad is under way in Rome.", {"PE", "ML", "TD"}),
        ("The political directors of Peru and Mali gathered in Geneva today with Chad's deputy foreign minister, Ali "
         "Okello, for a fresh exchange.", {"PE", "ML", "TD"}),
        ("The foreign ministers of Peru and Mali gathered in Rome at the invitation of Chad's Ali Okello.",
         {"PE", "ML", "TD"}),
        ("A similar delegation of the Peruvian government travelled to Chad in 2019.", {"PE", "TD"}),
        ("The African Union's envoy was in Lima on Monday.", {"org:AU", "PE"}),
        ("Foreign ministers of the two river countries, Peru and Mali, on Saturday handed to their colleagues from "
         "Chad, Niger and Togo a new draft of the act, sources said.", {"PE", "ML", "TD", "NE", "TG"}),
    ],
)  # fmt: skip
def test_of_whom_it_was(text: str, parties: set[str]) -> None:
    assert parties in parties_met(text)


def test_those_who_were_joined_are_of_the_group_too() -> None:
    text = (
        "Peruvian President Luis Vega was joined by video today by President Ali Okello of Chad and President Moussa "
        "Keita of Mali. They agreed to gather in person in March."
    )
    assert parties_met(text) == [{"PE", "TD", "ML"}, {"PE", "TD", "ML"}]


def test_a_meal_that_is_offered_is_given() -> None:
    (record,) = told(f"{VEGA} will offer a lunch to {OKELLO} on Monday.").meetings
    assert record.modality is Modality.PLANNED
