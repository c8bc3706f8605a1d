"""What is done about an instrument, by whom."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind


def read(text: str) -> list[tuple[set[str], set[Kind]]]:
    return [
        ({party.value for party in record.parties}, {action.kind.value for action in record.actions})
        for record in told(text).agreements
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chad and Oman signed an agreement on trade.", Kind.SIGNATURE),
        ("A protocol between Chad and Oman was signed.", Kind.SIGNATURE),
        ("Chad and Oman initialled an agreement on trade.", Kind.INITIALLING),
        ("The Senate of Chad ratified the treaty with Oman.", Kind.RATIFICATION),
        ("The Agreement between Chad and Oman on Trade entered into force in 2014.", Kind.ENTRY_INTO_FORCE),
        ("Chad withdrew from a fisheries treaty with Oman.", Kind.WITHDRAWAL),
    ],
)
def test_an_act_is_found(text: str, kind: Kind) -> None:
    assert read(text) == [({"TD", "OM"}, {kind})]


@pytest.mark.parametrize(
    "text",
    [
        "Danish firm Nordvind signed a contract with Energisa of Brazil.",
        "Parliament in Chad passed a law on trade with Oman.",
        "Chad and Oman hope for an agreement.",
    ],
)
def test_what_is_no_agreement(text: str) -> None:
    assert read(text) == []


def test_talks_lend_their_parties_to_what_was_signed_at_them() -> None:
    text = "Foreign Minister of Chad Idriss Abakar met Foreign Minister of Oman Badr Falasi. A protocol was signed."
    assert read(text) == [({"TD", "OM"}, {Kind.SIGNATURE})]


def test_the_agreement_is_the_one_named_before() -> None:
    text = "Chad and Oman signed an agreement on trade on 3 May 2010. The agreement entered into force in 2011."
    assert read(text) == [({"TD", "OM"}, {Kind.SIGNATURE, Kind.ENTRY_INTO_FORCE})]
