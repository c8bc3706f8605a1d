"""One label for all the ways in which articles print a title."""

import pytest

from db.vocabulary import OfficeRole
from seed.office_label import label
from seed.records import Found, HoldingRecord, Span


@pytest.mark.parametrize(
    ("title", "role", "portfolio", "expected"),
    [
        ("Foreign Minister", OfficeRole.FOREIGN_MINISTER, None, "Foreign Minister"),
        ("Minister of Foreign Affairs", OfficeRole.FOREIGN_MINISTER, None, "Foreign Minister"),
        ("Secretary of State", OfficeRole.FOREIGN_MINISTER, None, "Foreign Minister"),
        ("the then President of Azerbaijan", OfficeRole.HEAD_OF_STATE, None, "President"),
        ("PM", OfficeRole.HEAD_OF_GOVERNMENT, None, "Prime Minister"),
        ("Minister of Defense", OfficeRole.MINISTER, None, "Defence Minister"),
        ("Minister for Energy", OfficeRole.MINISTER, "energy", "Energy Minister"),
        ("former energy minister", OfficeRole.MINISTER, "energy", "Energy Minister"),
        ("acting ambassador", OfficeRole.AMBASSADOR, None, "Ambassador"),
        ("Secretary General of the United Nations", OfficeRole.ORGANIZATION_HEAD, None, "Secretary General"),
    ],
)
def test_a_title_has_one_label(title: str, role: OfficeRole, portfolio: str | None, expected: str) -> None:
    printed = Found(title, (Span(0, len(title), title),))
    assert label(HoldingRecord("holding-1", printed, None, frozenset({role}), portfolio)) == expected
