"""What cabinets do about agreements: they approve them, are told of them, and allow that they be signed."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Modality

FILED = "LIMA, May 5, 2011 (Wire) - "


def agreed(text: str) -> list[tuple[set[str], dict[Kind, Modality]]]:
    return [
        ({party.value for party in one.parties}, {action.kind.value: action.modality for action in one.actions})
        for one in told(FILED + text).agreements
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Cabinet has been apprised of an agreement between Peru and Oman on forestry.",
        "The Cabinet also approved a Memorandum of Understanding to provide a framework for cooperation between Peru "
        "and Oman for the planting of trees and will help the two countries.",
        "A proposal for an agreement on mining between Peru and Oman was approved by the Cabinet on Monday.",
    ],
)
def test_a_cabinet_deals_with_what_is_of_two(text: str) -> None:
    assert agreed(text) == [({"PE", "OM"}, {Kind.APPROVAL: Modality.ACTUAL})]


@pytest.mark.parametrize(
    "text",
    [
        "The Cabinet approved a plan to provide food for refugees of the war between Chad and Oman.",
        "Plans for an agreement on mining between Peru and Oman were discussed by the Cabinet.",
    ],
)
def test_what_others_do_is_of_no_two(text: str) -> None:
    assert agreed(text) == []


def test_what_is_done_by_a_pact_is_between_others() -> None:
    text = "Chad's cabinet approved a memorandum with Mali to provide food after the war between Peru and Oman."
    assert [parties for parties, _ in agreed(text)] == [{"TD", "ML"}]


def test_what_a_cabinet_lets_be_signed_is_yet_to_be_signed() -> None:
    article = told(f"{FILED}The Cabinet gave its approval for signing a memorandum between Peru and Oman on fish.")
    (record,) = article.agreements
    assert {one.modality for one in record.actions if one.kind.value is Kind.SIGNATURE} == {Modality.PLANNED}
    assert article.meetings == ()


@pytest.mark.parametrize("name", ["MoU", "Memorandum of Understanding", "memorandum"])
def test_papers_called_alike_are_of_those_who_are_named_with_each(name: str) -> None:
    text = f"The Cabinet approved the {name} between Peru and Oman on mail. It endorsed the {name} between Peru and"
    assert [parties for parties, _ in agreed(f"{text} Chad on mines.")] == [{"PE", "OM"}, {"PE", "TD"}]
