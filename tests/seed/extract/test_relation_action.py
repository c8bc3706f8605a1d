"""Relations established, severed, restored; ambassadors recalled, diplomats expelled."""

import pytest
from prose import told

from db.vocabulary import Basis
from db.vocabulary import RelationActionKind as Kind


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        ("Malaysia severed diplomatic relations with Eritrea.", Kind.SEVERANCE, "MY"),
        ("Malaysia and Eritrea restored diplomatic relations.", Kind.RESTORATION, None),
        ("Malaysia established diplomatic relations with Eritrea.", Kind.ESTABLISHMENT, None),
        ("Malaysia recalled its ambassador from Eritrea.", Kind.RECALL, "MY"),
        ("Malaysia expelled two Eritrean diplomats.", Kind.EXPULSION, "MY"),
    ],
)
def test_an_act_upon_relations_is_found(text: str, kind: Kind, by: str | None) -> None:
    (record,) = told(text).relation_actions
    assert record.kind.value is kind
    assert {party.value for party in record.parties} == {"MY", "ER"}
    assert (record.by.value if record.by else None) == by


@pytest.mark.parametrize("text", ["Malaysia cancelled postage stamps with Eritrea.", "Malaysia cut ties in its shops."])
def test_what_is_no_act_upon_relations(text: str) -> None:
    assert told(text).relation_actions == ()


def test_an_anniversary_tells_the_year_of_establishment() -> None:
    text = (
        "Moscow, 6 December 2022 (TDI): They marked the 30th anniversary of the establishment of diplomatic "
        "relations between Malaysia and Eritrea."
    )
    (record,) = told(text).relation_actions
    assert record.date is not None
    assert (record.date.value, record.date.basis) == ("1992~", Basis.DERIVED)
