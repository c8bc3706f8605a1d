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


@pytest.mark.parametrize(
    ("told_of", "called"),
    [
        (
            "The Memorandum on Fish will help both. The Protocol on Mines aims to clear them.",
            ["Memorandum on Fish", "Protocol on Mines"],
        ),
        ("The Memorandum on Fish helps both. Trade is up. It grew.", ["Memorandum on Fish"]),
        ("The Memorandum on Fish was hailed.", ["agreements"]),
        ("The Memorandum will help both.", ["agreements"]),
        ("A Memorandum on Fish would help both.", ["agreements"]),
        ("The Convention on Fish provides for peace.", ["agreements"]),
        ("The Oman-Mali Protocol on Fish will help both.", ["agreements"]),
        (
            "Trade is up. It grew. It grew more. It grew still more. The Pact on Fish will help both.",
            ["agreements"],
        ),
    ],
)
def test_one_of_several_is_told_by_what_it_does(told_of: str, called: list[str]) -> None:
    signed = "LIMA, May 3, 2022 (Wire) - Peru and Chad signed two agreements on Tuesday."
    found = [one for one in told(f"{signed} {told_of}").agreements if any(each.value == "PE" for each in one.parties)]
    assert [name.value for one in found if (name := one.title or one.designation)] == called
    assert [action.date.value for one in found for action in one.actions[:1] if action.date] == ["2022-05-03"] * len(
        called
    )


def test_none_of_several_is_signed_that_are_yet_to_be() -> None:
    text = "Peru and Chad will sign two agreements on Tuesday. The Memorandum on Fish will help both."
    assert agreed(text) == ["agreements"]


def test_a_list_goes_on_in_the_next_paragraphs() -> None:
    items = ["These include: Protocol on Fish; Treaty on Copper.", "Accord on Tin; Treaty on Dams.", "Treaty on Salt."]
    assert len(agreed("\n\n".join([SIGNED, *items]))) == len(["fish", "copper", "tin", "dams", "salt"])


@pytest.mark.parametrize(
    "aside", ["Trade grew. A treaty on tin.", "A treaty on tin failed.", "The guests; a treaty on tin."]
)
def test_a_list_does_not_go_on_behind_other_words(aside: str) -> None:
    assert len(agreed(f"{SIGNED}\n\nThese include: Protocol on Fish; Treaty on Copper.\n\n{aside}")) == len(
        ["fish", "copper"]
    )


def test_nothing_goes_on_that_is_no_list() -> None:
    assert agreed(f"{SIGNED}\n\nA treaty on tin; a treaty on salt.") == ["several documents"]
