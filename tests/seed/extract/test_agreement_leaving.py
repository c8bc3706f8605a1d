"""How an agreement is left: by notice, or as agencies call it otherwise."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Modality

FILED = "LIMA, May 5, 2011 (Wire) - "
LEFT = {Kind.TERMINATION, Kind.WITHDRAWAL, Kind.DENUNCIATION}


def left(text: str) -> list[tuple[set[str], set[Modality]]]:
    return [
        (
            {party.value for party in record.parties},
            {action.modality for action in record.actions if action.kind.value in LEFT},
        )
        for record in told(FILED + text).agreements
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Peru has served notice on Oman that the 1968 accord on the radio station will lapse in 180 days.",
        "Peru has served notice ending its investment agreement with Oman.",
        "Peru gave Oman notice of termination of the fisheries agreement.",
        "Notice to terminate the fisheries agreement with Oman was given by Peru on Monday.",
        "Peru has pulled the plug on its police training agreement with Oman.",
        "Peru has walked away from its fishing pact with Oman.",
        "Peru has backed out of its fishing pact with Oman.",
        "The tax convention between Peru and Oman has ceased to apply.",
        "The fishing agreement between Peru and Oman has run out.",
        "The boats must leave, the fisheries agreement between Peru and Oman having run out on Wednesday.",
        "Peru has denounced its 1995 agreement with Oman on visas, effective from June 1, the ministry said.",
        "Peru has stopped applying its 1970 tax treaty with Oman.",
        "Peru's new rulers have denounced the defence agreement concluded with Oman in 1959.",
        "Peru will stop applying its 1970 tax treaty with Oman. Notice of termination has been served in Muscat.",
        "Peru has brought to an end its tax treaty with Oman.",
    ],
)
def test_an_agreement_is_left(text: str) -> None:
    (found,) = left(text)
    assert found[0] == {"PE", "OM"}
    assert Modality.ACTUAL in found[1]


@pytest.mark.parametrize(
    "text",
    [
        "Peru may give notice to terminate its fishing agreement with Oman.",
        "Peru has not served notice ending its fisheries agreement with Oman.",
        "Peru will not walk away from its fishing pact with Oman.",
        "Peru's opposition wants to pull the plug on the police agreement with Oman.",
        "At the end of the talks Peru and Oman put their names to a visa accord.",
        "The ministers of Peru and Oman discussed the termination of the fisheries agreement between them.",
        "Both sides have the option to cancel the fisheries agreement between Peru and Oman.",
        "Peru has the right of withdrawing from its fisheries agreement with Oman at six months' notice.",
    ],
)
def test_an_agreement_is_not_left(text: str) -> None:
    assert all(Modality.ACTUAL not in how for _, how in left(text))


def test_the_old_accord_is_not_the_one_that_is_signed() -> None:
    text = "Peru and Oman today put their signatures to a grain accord. The old accord ran out in July."
    assert left(text)[0] == ({"PE", "OM"}, set())


def test_what_is_spoken_of_is_not_done() -> None:
    text = "The UN envoy, Henrik Sand, sounded out Omani Prime Minister Badr Falasi on the extension of the truce."
    assert told(FILED + text).agreements == ()
