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
        ("They have not met since Quito in May 2008, where Chad and Oman signed a declaration on fish.", "2008-05"),
        (
            "Chad and Oman held a joint session on Wednesday, after which an agreement on floods was signed.",
            "2011-05-04",
        ),
        ("The ministers of Chad and Oman had met on Wednesday to sign a pact on cables by 2025.", "2011-05-04"),
        ("It is to be mentioned that Chad and Oman signed a road map for a line in Lima in April.", "2011-04"),
        ("It may be recalled that Chad and Oman signed a tax treaty in April.", "2011-04"),
        ("In May 2008 Chad and Oman signed a pact on ports, which entered into force three years later.", "2008-05"),
        (
            "Foreign Minister Ali Idi of Chad met his Omani counterpart Omar Haddad on Wednesday. A memorandum was "
            "signed, and an agreement on visas was drafted, the signing of which is foreseen for September.",
            "2011-05-04",
        ),
    ],
)
def test_the_day_is_told_beside_the_act(text: str, day: str) -> None:
    record, *_ = told(FILED + text).agreements
    signed = {action.date.value for action in record.actions if action.kind.value is Kind.SIGNATURE and action.date}
    assert signed == {day}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A decree ratified the agreement between Chad and Oman on trade, dated 17 May 2009.", "2009-05-17"),
        ("Chad, in a letter dated 2 May 2011, ratified the agreement with Oman.", None),
        ("The Chad-Oman Commission met on Wednesday, and a protocol signed at its close foresees trade.", "2011-05-04"),
    ],
)
def test_the_day_that_a_paper_bears_or_that_of_its_occasion(text: str, day: str | None) -> None:
    (record,) = told(FILED + text).agreements
    signed = [one.date.value for one in record.actions if one.kind.value is Kind.SIGNATURE and one.date]
    assert signed[:1] == ([day] if day else [])


def test_on_which_day_of_a_visit_it_was_signed_is_not_told() -> None:
    text = "OSLO, March 13, 2019 (NTB) - Thai Minister Somchai Rat visited Norway from March 4 to 6. "
    (record,) = told(f"{text}He and his Norwegian counterpart signed the Fish Treaty.").agreements
    assert not any(action.date for action in record.actions)
