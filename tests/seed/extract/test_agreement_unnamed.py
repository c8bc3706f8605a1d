"""Instruments that no noun for one names: letters that stand for one, notes that are exchanged."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Instrument

FILED = "LIMA, May 5, 2011 (Wire) - "


@pytest.mark.parametrize(
    "text",
    [
        "Notes for a grant of 300 million yen were exchanged on Wednesday by Japanese Ambassador Masa Onuma and "
        "Peruvian Foreign Minister Luis Vega.",
        "Letters for a loan from Japan for a port were exchanged on Wednesday. Peruvian Secretary Luis Vega and "
        "Japanese Ambassador Masa Onuma affixed their signatures.",
        "Peru and Japan exchanged diplomatic notes on Wednesday.",
        "Peru and Japan on Wednesday exchanged notes concerning a grant of 300 million yen.",
        "Notes were exchanged on Wednesday between Peru and Japan regarding the provision of aid for schools.",
        "Japanese Ambassador Masa Onuma and Peruvian Minister Luis Vega signed and exchanged notes to extend a loan.",
        "On Wednesday Peru and Japan exchanged letters under which rice will be sold.",
    ],
)
def test_notes_that_are_exchanged_are_an_agreement(text: str) -> None:
    (record,) = told(FILED + text).agreements
    assert {party.value for party in record.parties} == {"PE", "JP"}
    assert record.instrument
    assert record.instrument.value is Instrument.EXCHANGE_OF_NOTES


@pytest.mark.parametrize(
    "text",
    [
        "Ministers of Peru and Oman exchanged letters on the occasion of the anniversary.",
        "Ministers of Peru and Oman exchanged notes on the project.",
        "Peru and Oman exchanged letters for years.",
        "Peru and Oman exchanged notes to prepare a loan.",
        "Ministers of Peru and Oman exchanged notes concerning the price of fish.",
    ],
)
def test_other_letters_are_none(text: str) -> None:
    assert told(FILED + text).agreements == ()


def test_letters_stand_for_an_agreement() -> None:
    text = "The Foreign Investment Agreement (FIPA) between Peru and Oman enters into force today.\n\n"
    (record,) = told(f"{FILED}{text}The FIPA had been signed in September 2006.").agreements
    days = {action.kind.value: action.date.value for action in record.actions if action.date}
    assert days[Kind.SIGNATURE] == "2006-09"


def test_money_is_given_under_notes_of_both() -> None:
    text = "Japan has granted Peru a billion yen for a wharf, under an exchange of notes dated 11 April 2011, it said."
    (record,) = told(FILED + text).agreements
    assert {party.value for party in record.parties} == {"PE", "JP"}
    assert [action.date.value for action in record.actions if action.date] == ["2011-04-11"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Oman initialled an understanding on the fleet.",
        "Peru and Oman signed a framework on ports.",
        "Peru and Oman signed a joint plan on ports.",
        "Peru and Oman signed a memo on student exchanges.",
        "Peru and Oman initialled a text on fishing rights.",
        "Peru and Oman agreed to a ceasefire.",
        "Ministers of Peru and Oman signed a three-year programme of work.",
        "Peru and Oman signed the minutes of the session.",
        "A strategic partnership was signed by Peru and Oman.",
        "Foreign Minister Luis Vega of Peru met his Omani counterpart Badr Falasi. A plan on dams was signed.",
        "They spoke of the framework on ports concluded by Peru and Oman in December.",
    ],
)
def test_what_is_signed_is_an_agreement(text: str) -> None:
    assert [{party.value for party in record.parties} for record in told(FILED + text).agreements] == [{"PE", "OM"}]


@pytest.mark.parametrize(
    "text",
    [
        "The president of Peru signed a plan on schools. Oman's minister left.",
        "Omani player Ali Ba signed a three-year plan with Peru's club.",
        "Peru and Oman concluded the programme of the fair.",
        "Peru and Oman met. The plan was signed by the mayor.",
        "Peru and Oman discussed a framework on ports.",
    ],
)
def test_other_plans_are_none(text: str) -> None:
    assert told(FILED + text).agreements == ()


@pytest.mark.parametrize(
    "text",
    ["Chad signed a $200 million loan with Oman on Friday.", "Chad and Oman signed a currency swap on Friday."],
)
def test_what_is_lent_is_an_agreement_where_it_is_signed(text: str) -> None:
    (record,) = told(text).agreements
    assert {party.value for party in record.parties} == {"TD", "OM"}


@pytest.mark.parametrize(
    "text",
    ["A ceasefire between Chad and Oman took effect on Tuesday.", "The ceasefire between Chad and Oman holds."],
)
def test_a_ceasefire_between_states_is_theirs(text: str) -> None:
    (record,) = told(text).agreements
    assert {party.value for party in record.parties} == {"TD", "OM"}


def test_the_first_letters_of_its_name_stand_for_an_agreement() -> None:
    text = (
        f"{FILED}Peru notified Oman that it ends the Border Fish Agreement between them. The BFA, signed in 1998, ran."
    )
    (record,) = told(text).agreements
    assert [action.date.value for action in record.actions if action.date] == ["1998"] * 2
    text = f"{FILED}Peru met Oman. The Border Fish Association was glad. The BFA, signed up in 1998, was there."
    assert told(text).agreements == ()
