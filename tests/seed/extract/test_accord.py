"""Agreements known by a name that does not tell whose they are."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Basis
from seed.edtf import Period
from seed.reference import accords, countries, organizations

IN_1987 = "TOKYO, June 26, 1987 (AP) - "
SIX = {"CA", "DE", "FR", "GB", "JP", "US"}


def parties(text: str) -> list[set[str]]:
    return [{party.value for party in record.parties} for record in told(text).agreements]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        (f"{IN_1987}The United States remains committed to the Louvre accord.", SIX),
        (f"{IN_1987}THE UNITED STATES REMAINS COMMITTED TO THE LOUVRE ACCORD, OFFICIALS SAID TODAY.", SIX),
        (f"{IN_1987}Kenji Mori said that the Paris currency accord did not hold.", SIX),
        (f"{IN_1987}Chad praised the 1972 ABM treaty.", {"SUHH", "US"}),
        ("PARIS, June 26, 1999 (AP) - Chad praised the ABM treaty.", {"RU", "US"}),
        ("PARIS, June 26, 2021 (AP) - They talked of extending New START for five years.", {"RU", "US"}),
        (f"{IN_1987}The Louvre accord between Chad and Mali held.", {"TD", "ML"}),
    ],
)
def test_a_known_accord_is_of_whom_everybody_knows(text: str, of: set[str]) -> None:
    assert parties(text) == [of]


@pytest.mark.parametrize(
    "text",
    [
        "TOKYO, June 26, 2016 (AP) - The United States remains committed to the Paris accord.",
        "TOKYO, June 26, 1986 (AP) - The United States hopes for an INF treaty.",
        "TOKYO, May 1, 1979 (AP) - Chad praised the SALT II.",
        "The United States will uphold the Paris agreement.",
    ],
)
def test_another_of_that_name_or_one_to_come_is_not_meant(text: str) -> None:
    assert parties(text) == []


def test_two_names_of_one_accord_are_one() -> None:
    assert parties(f"{IN_1987}Chad praised the Louvre accord. Mali deplored the Paris pact.") == [SIX]


def test_who_is_known_to_be_a_party_is_said_to_be_derived() -> None:
    (record,) = told(f"{IN_1987}The United States remains committed to the Louvre accord.").agreements
    assert {party.basis for party in record.parties} == {Basis.DERIVED}
    assert all(party.confidence < 1 and party.spans[0].text == "accord" for party in record.parties)


def test_every_accord_has_parties_that_are_known_and_days_in_order() -> None:
    refs = {country.code for country in countries()} | {body.ref for body in organizations()}
    for accord in accords():
        assert len(set(accord.parties) & refs) == len(accord.parties) >= 2
        assert accord.end is None or Period.of(accord.start).earliest <= Period.of(accord.end).latest


def test_of_the_known_parties_those_that_the_article_names_are_taken() -> None:
    assert parties(f"{IN_1987}The United States and Japan remain committed to the Louvre accord.") == [{"US", "JP"}]


@pytest.mark.parametrize("accord", ["Camp David agreement", "Withdrawal Agreement"])
def test_an_accord_of_others_only_has_the_name_of_a_known_one(accord: str) -> None:
    text = f"TOKYO, June 26, 2021 (AP) - Chad and Oman signed the {accord} on Monday."
    assert parties(text) == [{"TD", "OM"}]


def test_two_of_one_name_are_two_if_they_are_of_others() -> None:
    text = "The Paris agreement between Chad and Mali was signed. The Paris pact between Oman and Qatar was signed too."
    assert parties(text) == [{"TD", "ML"}, {"OM", "QA"}]


def test_what_is_only_announced_is_not_said_to_be_signed() -> None:
    text = "VIENNA, July 14, 2015 (AP) - The Iran nuclear deal was announced by Iranian Foreign Minister Said Haddad."
    (record,) = told(text).agreements
    assert {action.kind.value for action in record.actions} == {Kind.ANNOUNCEMENT}
