"""Agreements that there are only hopes of, or none at all, and the lists that name those that there are."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Modality

MET = "Ministers Ali Idi of Chad and Omar Haddad of Oman met in Rome on Monday. "
BOTH = {"TD", "OM"}


def parties(text: str) -> list[set[str]]:
    return [{party.value for party in record.parties} for record in told(text).agreements]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}They reached an agreement to resume negotiations in May.",
        f"{MET}An agreement to hold further talks was reached by them.",
        f"{MET}The 90-page document, released on Monday, says that firms could save.",
        f"{MET}There are only thin hopes of reaching a quick agreement on fish.",
        f"{MET}Officials held out little hope of an agreement being signed.",
        f"{MET}The two sides are far from concluding an agreement.",
        f"{MET}They discussed the possibility of signing an agreement on fish.",
        f"{MET}They failed to conclude an agreement on fish.",
        f"{MET}They declared their intention to conclude an agreement on fish.",
        f"{MET}The talks ended without an agreement being reached.",
        f"{MET}Ports would stay shut without new agreements being signed.",
        f"{MET}They saw the benefit in signing an agreement on fish.",
        f"{MET}An agreement on fish could be signed.",
        f"{MET}An agreement could not be signed before the vote.",
        f"{MET}Peru would do its utmost to help Chad and Oman come to an agreement on fish.",
        f"{MET}The agreement to seek talks on fish came late.",
        f"{MET}They rejected a proposal on signing an agreement.",
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
        f"{MET}Soon a protocol could be signed.",
        f"{MET}A protocol could be signed Friday.",
        f"{MET}They may initial a treaty before the end of the year.",
        f"{MET}Idi voiced joy at signing an agreement on fish.",
    ],
)
def test_one_may_come(text: str) -> None:
    assert parties(text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}They signed an agreement to resume negotiations in May.",
        f"{MET}They signed a document that says who pays.",
        f"{MET}They spoke of the benefits of an accord signed in May.",
        f"{MET}They spoke of the benefits of an accord on fish which was being signed in Lima.",
        f"{MET}They hope that an agreement being signed today will last.",
        f"{MET}They planned a port and signed a treaty on fish on Monday.",
    ],
)
def test_what_is_signed_is_not_only_thought_of(text: str) -> None:
    (record,) = told(text).agreements
    assert (Kind.SIGNATURE, Modality.ACTUAL) in [(one.kind.value, one.modality) for one in record.actions]


def extended(text: str) -> list[Modality]:
    (record,) = told(text).agreements
    return [one.modality for one in record.actions if one.kind.value is Kind.AMENDMENT]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}They discussed the extension of the treaty on fish.",
        f"{MET}They discussed extending the treaty on fish.",
        f"{MET}They spoke about the extension of the treaty on fish.",
        f"{MET}They spoke about extending the treaty on fish.",
    ],
)
def test_an_extension_that_is_spoken_of_is_not_made(text: str) -> None:
    assert extended(text) == [Modality.HYPOTHETICAL]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}They announced the extension of the treaty on fish.",
        f"{MET}They spoke after the extension of the treaty on fish.",
        f"{MET}They agreed on the extension of the treaty on fish.",
        f"{MET}They negotiated for a week, having extended the treaty on fish.",
    ],
)
def test_an_extension_is_made(text: str) -> None:
    assert extended(text) == [Modality.ACTUAL]


def test_an_agreement_to_do_more_than_talk_is_one() -> None:
    assert parties(f"{MET}They reached an agreement to hold joint exercises in May.") == [BOTH]


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


def test_others_may_have_helped_them_to_one() -> None:
    assert parties(f"{MET}Peru managed to help Chad and Oman reach an agreement on fish.") == [BOTH]
