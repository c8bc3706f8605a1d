"""Agreements that there are only hopes of, or none at all, and the lists that name those that there are."""

import pytest
from prose import told

MET = "Ministers Ali Idi of Chad and Omar Haddad of Oman met in Rome on Monday. "
BOTH = {"TD", "OM"}


def parties(text: str) -> list[set[str]]:
    return [{party.value for party in record.parties} for record in told(text).agreements]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}There are only thin hopes of reaching a quick agreement on fish.",
        f"{MET}Officials held out little hope of an agreement being signed.",
        f"{MET}The two sides are far from concluding an agreement.",
        f"{MET}They discussed the possibility of signing an agreement on fish.",
        f"{MET}They failed to conclude an agreement on fish.",
        f"{MET}They declared their intention to conclude an agreement on fish.",
        f"{MET}The talks ended without an agreement being reached.",
        f"{MET}Ports would stay shut without new agreements being signed.",
        f"{MET}Many states, such as Peru and Cuba, should join a treaty on fish.",
    ],
)
def test_there_is_none(text: str) -> None:
    assert parties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}A basic treaty might be initialled before the end of the year.",
        f"{MET}A protocol could be signed soon.",
        f"{MET}Idi voiced joy at signing an agreement on fish.",
    ],
)
def test_one_may_come(text: str) -> None:
    assert parties(text) == [BOTH]


def test_an_items_own_items_are_no_agreements() -> None:
    text = (
        "Chad and Oman Open Mines\n\nPresident Ali Idi of Chad met President Omar Haddad of Oman on 5 May 2009. They "
        "signed two Memoranda of Understanding:\n\n    * A Memorandum of Understanding on Mines, including:\n\n"
        "        * Collaboration between schools\n\n        * Use of Omani know-how\n\n"
        "    * A Memorandum of Understanding on Fish, including:\n\n        * Support for fleets\n\n"
        "They will review these memoranda."
    )
    assert parties(text) == [BOTH, BOTH]


def test_each_item_tells_whose_it_is() -> None:
    text = (
        "Today President Ali Idi of Chad sent to Parliament three agreements signed with Oman and Peru. They are:\n\n"
        "1.  The 2009 Mines Agreement Between the Government of Chad and the Government of Oman;\n\n"
        "2.  The Agreement Between the Government of Chad and the Government of Peru on Fish; and\n\n"
        "3.  The Agreement Between the Government of Chad and the Government of Peru to Amend the Treaty on Ports."
    )
    assert parties(text) == [BOTH, {"TD", "PE"}, {"TD", "PE"}]
