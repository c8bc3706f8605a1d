"""The labelled articles, where they are; and the traps of the first of them."""

from pathlib import Path

import pytest

from db.vocabulary import Basis, Instrument, Manner, RelationActionKind
from seed.evaluate import evaluate
from seed.extract import extract
from seed.read import read
from seed.records import Extraction

FLOORS = {
    "countries": 0.99,
    "officials": 0.99,
    "officials+country": 0.94,
    "meetings": 0.95,
    "meetings+date": 0.95,
    "meetings+officials": 0.95,
    "agreements": 0.8,
    "statements": 0.95,
    "statements+speaker": 0.95,
}


def test_the_scores_hold(corpus: Path) -> None:
    scores = evaluate(corpus / "gold", corpus / "articles")
    low = {name: scores.counts[name].f1 for name, floor in FLOORS.items() if scores.counts[name].f1 < floor}
    assert low == {}
    assert scores.evidence == scores.verbatim


@pytest.fixture(scope="module")
def first(corpus: Path) -> Extraction:
    return extract(read(corpus / "articles" / "000.txt"))


def test_one_meeting_of_two_dated_by_the_dateline(first: Extraction) -> None:
    (meeting,) = first.meetings
    assert {party.actor.value for party in meeting.parties} == {"AZ", "RU"}
    assert len(meeting.attendees) == 2
    assert meeting.start is not None
    assert (meeting.start.value, meeting.start.basis) == ("2022-12-06", Basis.DATELINE)
    assert meeting.host is not None
    assert meeting.host.value == "RU"


def test_an_untitled_agreement_signed_by_both(first: Extraction) -> None:
    (agreement,) = first.agreements
    assert agreement.title is None
    assert agreement.designation is not None
    assert agreement.designation.value == "bilateral relations deal"
    assert agreement.instrument is not None
    assert agreement.instrument.value is Instrument.UNKNOWN
    assert len([action for action in agreement.actions if action.signatory]) == 2


def test_four_indirect_statements_and_nothing_of_a_promo_line(first: Extraction) -> None:
    assert [statement.manner.value for statement in first.statements] == [Manner.INDIRECT] * 4
    assert "IR" not in {country.code for country in first.countries}


def test_relations_established_about_1992_and_no_stamp_cancelled(first: Extraction) -> None:
    (relation,) = first.relation_actions
    assert relation.kind.value is RelationActionKind.ESTABLISHMENT
    assert relation.date is not None
    assert (relation.date.value, relation.date.basis) == ("1992~", Basis.DERIVED)
