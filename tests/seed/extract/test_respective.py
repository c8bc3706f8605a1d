"""What several did, each on a day of its own: "in March and May respectively"."""

import pytest
from prose import told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Chad signed the agreements with Oman and Peru in March and May 2018 respectively.",
            {"OM": "2018-03", "PE": "2018-05"},
        ),
        (
            "LIMA, May 5, 2018 (Wire) - Chad signed the pacts with Oman and Peru in March and April respectively.",
            {"OM": "2018-03", "PE": "2018-04"},
        ),
        (
            "Chad signed pacts with Oman, Mali and Peru in May 2012 and in March and April 2013 respectively.",
            {"OM": "2012-05", "ML": "2013-03", "PE": "2013-04"},
        ),
        (
            "Chad signed pacts with Oman, Mali and Peru in May 2012 and March 2013, respectively.",
            {"OM": None, "ML": None, "PE": None},
        ),
    ],
)
def test_each_pact_is_of_its_own_day(text: str, days: dict[str, str | None]) -> None:
    found = told(text)
    signed = {
        party.value: action.date.value if action.date else None
        for one in found.agreements
        for action in one.actions
        for party in one.parties
        if party.value != "TD"
    }
    met = {
        party.actor.value: one.start.value if one.start else None
        for one in found.meetings
        for party in one.parties
        if party.actor.value != "TD"
    }
    assert signed == met == days
    assert len(found.agreements) == len(found.meetings) == len(days)
