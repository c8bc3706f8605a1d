"""What somebody lends a state, and debts that are put off, which are agreements of both."""

import pytest
from prose import told

FILED = "LIMA, May 4 - "


@pytest.mark.parametrize(
    "text",
    [
        "The World Bank has extended three loans to Chad totalling 900 million dollars.",
        "The World Bank approved a 50 mln dlr loan for roads in Chad.",
        "The World Bank extended an aid grant to Chad.",
        "The World Bank, citing Chad's progress with farms, said it had agreed a 240 mln dlr aid programme.",
        "The World Bank has agreed an aid programme for Chad.",
        "The World Bank has lent Chad 30 mln dlrs to build roads.",
        "The World Bank will lend 30 million dollars to Chad to build roads.",
        "A 30 mln dlr loan to Chad has been approved by the World Bank, officials said.",
        "Chad will be granted a 30 mln dlr loan by the World Bank, officials said.",
        "Chad will receive a 120 mln dlr standby credit from the World Bank, Finance Minister Idi Berg said.",
        "Chad has obtained a 120 mln dlr loan from the World Bank to rebuild its railways.",
    ],
)
def test_what_an_organization_lends_a_state_is_an_agreement_of_both(text: str) -> None:
    (record,) = told(FILED + text).agreements
    assert {party.value for party in record.parties} == {"org:WB", "TD"}


@pytest.mark.parametrize(
    "text",
    [
        "Oman has agreed to lend Chad 30 mln dlrs for a dam.",
        "Oman has granted Chad a 30 mln dlr loan, the Foreign Ministry said.",
        "Oman has extended a six billion yen loan to Chad for an airport.",
        "Oman has granted Chad a 25 mln dlr credit line for the purchase of boats.",
        "Oman has extended a 25 mln dlr line of credit to Chad.",
        "Chad is to get a 120 mln dlr loan from Oman to rebuild its railways, officials said.",
    ],
)
def test_a_sum_that_one_state_lends_another_is_an_agreement_of_both(text: str) -> None:
    (record,) = told(FILED + text).agreements
    assert {party.value for party in record.parties} == {"OM", "TD"}


@pytest.mark.parametrize(
    "text",
    [
        "The World Bank refused a loan to Chad.",
        "The World Bank cancelled a loan to Chad.",
        "The World Bank approved a reform timetable for Chad.",
        "The World Bank granted Chad assistance after the flood.",
        "The World Bank may approve a loan to Chad next year.",
        "The World Bank refused to lend Chad 30 million dollars.",
        "The World Bank would lend Chad 30 million dollars if it cut spending.",
        "Chad hopes to receive a 30 mln dlr loan from the World Bank.",
        "Chad has not received a 30 mln dlr loan from the World Bank.",
        "Chad received loans worth 3.7 billion dlrs from the World Bank between 1968 and 1986.",
        "Chad has asked the World Bank to lend it 30 million dollars.",
        "Acme Ltd extended three loans to Chad, the World Bank said.",
        "A syndicate of Omani banks has granted Chad a 30 mln dlr loan.",
        "Omani businessman Ali Ba lent Chad 30 million dollars.",
        "Oman granted Chad a loan.",
        "Oman lent Chad a hand.",
        "Oman has granted Chad a 25 mln dlr air line.",
        "Oman has offered to lend Chad 30 million dollars.",
        "The government approved a 30 mln dlr loan to growers hurt by imports from Oman.",
        "A ceasefire between the Chadian army and rebels took effect.",
    ],
)
def test_what_nobody_lends_a_state_is_none(text: str) -> None:
    assert told(FILED + text).agreements == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Paris Club of creditor nations agreed to reschedule 900 mln dlrs of Chad's debt.", "org:PARISCLUB TD"),
        ("Chad and the Paris Club agreed to reschedule 900 mln dlrs of debt, officials said.", "org:PARISCLUB TD"),
        ("Chad has rescheduled 300 mln dlrs of debt with Oman, its state bank said.", "OM TD"),
        ("Oman agreed to reschedule Chad's insured trade debts.", "OM TD"),
    ],
)
def test_a_debt_is_put_off_by_creditor_and_debtor(text: str, parties: str) -> None:
    (record,) = told(FILED + text).agreements
    assert {party.value for party in record.parties} == set(parties.split())


@pytest.mark.parametrize(
    "text",
    [
        "Chad wants to reschedule its debt with the Paris Club.",
        "Chad and its creditor banks agreed to reschedule 10 billion dlrs of debt.",
        "Oman refused to reschedule Chad's debts.",
        "Oman rescheduled its meeting with Chad.",
        "Oman has restructured its payments system with advice from Chad.",
    ],
)
def test_what_is_not_put_off_by_both_is_none(text: str) -> None:
    assert told(FILED + text).agreements == ()


@pytest.mark.parametrize(
    "text",
    [
        "Oman and Peru announced separate loan deals for Chad worth 30 million dollars.",
        "Oman and Peru signed separate aid agreements for Chad.",
    ],
)
def test_each_that_lends_has_an_agreement_with_the_borrower(text: str) -> None:
    found = told(FILED + text).agreements
    assert [{party.value for party in record.parties} for record in found] == [{"OM", "TD"}, {"PE", "TD"}]
