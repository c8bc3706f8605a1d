"""Agreements that a sentence says others to be: "The documents include an agreement on fish and a treaty"."""

import pytest
from prose import told

SIGNED = "LIMA, May 3, 2022 (Wire) - Peru and Chad signed several documents on Tuesday."

THREE = "an agreement on visa-free travel, a protocol on fish and a treaty on copper"


def agreed(text: str) -> list[str]:
    """What each is called of which both are parties."""
    found = told(text).agreements
    assert all({party.value for party in one.parties} == {"PE", "TD"} for one in found)
    return sorted(called.value for one in found if (called := one.title or one.designation))


@pytest.mark.parametrize(
    "text",
    [
        f"{SIGNED}\n\nThe documents included {THREE}.",
        f"{SIGNED}\n\nThe documents are {THREE}.",
        f"LIMA, May 3, 2022 (Wire) - The documents signed by Peru and Chad on Tuesday include {THREE}.",
    ],
)
def test_the_documents_are_those_that_they_are_said_to_include(text: str) -> None:
    assert agreed(text) == ["agreement on visa-free travel", "protocol on fish", "treaty on copper"]


@pytest.mark.parametrize(
    "aside",
    [
        "The documents are important to both.",
        "The documents cover fish and copper.",
        "The talks included a treaty on copper with Mali that nobody signed.",
        "The guests' gifts include a copy of a treaty on copper.",
    ],
)
def test_what_else_is_said_of_them_makes_no_further_ones(aside: str) -> None:
    assert agreed(f"{SIGNED}\n\n{aside}") == ["several documents"]


@pytest.mark.parametrize(
    "aside",
    [
        "The documents replace a treaty on copper.",
        "The documents recall a treaty on copper.",
        "Older documents include a treaty on copper between Peru and Chad.",
        "The deal includes a protocol on copper.",
    ],
)
def test_what_names_another_leaves_them_as_they_are_told(aside: str) -> None:
    assert "several documents" in agreed(f"{SIGNED}\n\n{aside}")
