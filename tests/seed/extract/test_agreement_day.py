"""When an agreement was signed."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind

FILED = "LIMA, May 5, 2011 (Wire) - "


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The king of Oman last saw Chad in 2008, when a treaty was signed with Chad; he flew home in 2009.", "2008"),
        (
            "Chad and Oman yesterday adopted the Lima Declaration. The declaration was signed by Ali Idi of Chad and "
            "Omar Haddad of Oman.",
            "2011-05-04",
        ),
        ("The king last saw Lima in May 2008, when he addressed the house and Chad and Oman signed pacts.", "2008-05"),
        ("A pact of Chad and Oman was signed (2003), and a road was opened in May 2009.", "2003"),
        ("Following the signing, on 3 May 2010, of a visa accord between Chad and Oman, flights began.", "2010-05-03"),
        (
            "Chadian Foreign Minister Ali Idi met his Omani counterpart Omar Haddad on Wednesday. "
            "In the communique signed by the two ministers at the close of their talks, Chad hails Oman.",
            "2011-05-04",
        ),
    ],
)
def test_the_day_is_told_beside_the_act(text: str, day: str) -> None:
    (record,) = told(FILED + text).agreements
    signed = {action.date.value for action in record.actions if action.kind.value is Kind.SIGNATURE and action.date}
    assert signed == {day}
