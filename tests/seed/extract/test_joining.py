"""Agreements of many, of which an article tells what one of them does."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind


def of_one(text: str) -> list[tuple[str, str, set[Kind]]]:
    found = told(text).agreements
    assert all(len(one.parties) == 1 for one in found)
    return [
        (one.title.value, one.parties[0].value, {action.kind.value for action in one.actions})
        for one in found
        if one.title
    ]


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("Peru has ratified the Kivu Convention on waste.", "Kivu Convention on waste", Kind.RATIFICATION),
        ("Peru's parliament ratified the Kivu Convention on Tuesday.", "Kivu Convention", Kind.RATIFICATION),
        ("Peru acceded to the Kivu Treaty in 1995.", "Kivu Treaty", Kind.ACCESSION),
        ("Peru signed the Kivu Protocol on Monday.", "Kivu Protocol", Kind.SIGNATURE),
        ("Peru became the 37th country to sign the Kivu Accords.", "Kivu Accords", Kind.SIGNATURE),
        ("Peru is the third nation to sign the Kivu Accords.", "Kivu Accords", Kind.SIGNATURE),
        ("Peru deposited its instrument of ratification of the Kivu Protocol.", "Kivu Protocol", Kind.RATIFICATION),
        ("Peru's ratification of the Kivu Convention was welcomed.", "Kivu Convention", Kind.RATIFICATION),
    ],
)
def test_what_one_of_many_does_is_told_of_him_alone(text: str, title: str, kind: Kind) -> None:
    assert of_one(text) == [(title, "PE", {kind})]


@pytest.mark.parametrize(
    "text",
    [
        "Peru signed the contract.",
        "Peru ratified the treaty.",
        "Peru signed the Kivu Accords.",  # with somebody of whom it does not tell
        "Peru has not ratified the Kivu Protocol.",
        "Peru is ready to sign the Kivu Protocol.",
        "Peru called on all states to sign the Kivu Convention.",
        "Peru violated the Kivu Convention.",
        "President Ana Ruiz of Peru signed the Charter of Rights into law.",
        "Peru joined the Kivu Alliance in 2011.",
    ],
)
def test_of_one_nothing_is_told_who_joins_nothing_of_many(text: str) -> None:
    assert told(text).agreements == ()


def test_who_joins_alone_is_lent_nobody_of_a_meeting() -> None:
    text = "The ministers of Peru and Chad met in Lima on Monday. Peru joined the Kivu Accords."
    assert of_one(text) == [("Kivu Accords", "PE", {Kind.ACCESSION})]


def test_a_further_party_is_told_with_the_first() -> None:
    (agreement,) = told("Peru has ratified the Kivu Convention. Chad ratified the Kivu Convention in May.").agreements
    assert {party.value for party in agreement.parties} == {"PE", "TD"}
