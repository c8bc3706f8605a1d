"""Invitations, and whether they were accepted."""

import pytest
from prose import told

from db.vocabulary import Modality

MET = "LIMA, 4 March 2015 (Wire) - Peruvian minister Ana Ruiz met Omani minister Badr Falasi in Lima on Tuesday. "


def visits(text: str) -> list[tuple[Modality, str | None, set[str]]]:
    """What is told of the visit: whether, when, and who is named."""
    return [
        (met.modality, met.start.value if met.start else None, {one.name.value.split()[-1] for one in met.attendees})
        for met in told(text).meetings[1:]
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Omani minister handed her an invitation to visit Muscat in May. She accepted it.",
        "Falasi invited her to visit Muscat in May. The invitation was accepted.",
        "Falasi invited Ruiz to Muscat in May, and the Peruvian minister accepted with pleasure.",
        "Falasi said Ruiz had accepted his invitation to visit Muscat in May.",
        "Falasi extended an invitation to Ruiz to visit Muscat in May, which the latter accepted.",
        "Falasi extended an invitation to Ruiz to open the fair in May. She accepted it.",
    ],
)
def test_what_was_accepted_is_planned(text: str) -> None:
    ((how, when, names),) = visits(MET + text)
    assert (how, when) == (Modality.PLANNED, "2015-05")
    assert "Ruiz" in names


@pytest.mark.parametrize(
    "text",
    [
        "Falasi invited Ruiz to visit Muscat in May and accepted a gift.",
        "Falasi invited Ruiz to visit Muscat in May. She has not yet accepted the invitation.",
        "Falasi invited Ruiz to visit Muscat in May. She could not accept it at once.",
        "Falasi invited Ruiz to visit Muscat, and she accepted.",
    ],
)
def test_what_was_only_offered_is_not(text: str) -> None:
    assert [how for how, _, _ in visits(MET + text)] == [Modality.HYPOTHETICAL]


@pytest.mark.parametrize("text", ["Ruiz was invited to Muscat by Falasi.", "Falasi has invited Ruiz to Muscat."])
def test_whoever_is_asked_to_come_may_come(text: str) -> None:
    assert visits(MET + text) == [(Modality.HYPOTHETICAL, None, {"Ruiz", "Falasi"})]


@pytest.mark.parametrize("text", ["Falasi invited Peruvian firms to Oman.", "Falasi invited Omani poets to Muscat."])
def test_others_who_are_asked_to_come(text: str) -> None:
    assert visits(MET + text) == []
