"""Agreements that are spoken of as ones that there are, by their year or as in force."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Modality
from seed.records import AgreementRecord

MET = "OSLO, March 3, 2019 (NTB) - Norwegian Foreign Minister Arne Dahl met his Thai counterpart, Somchai Rat, here. "


def parties(record: AgreementRecord) -> set[str]:
    return {party.value for party in record.parties}


def done(record: AgreementRecord) -> dict[Kind, str | None]:
    return {action.kind.value: action.date.value if action.date else None for action in record.actions}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Relations between the two countries rest on the Friendship Treaty of 1972.", "1972"),
        ("Trade is governed by the commercial treaty of 1961.", "1961"),
        ("The two also spoke of the 1994 Treaty on Friendly Relations, which needs an update.", "1994"),
        ("The court ruled that Norway had breached its duties under the 1975 Statute of the River Lune.", "1975"),
        ("Under the 1960 Treaty of Guarantee the Thai navy may call at Bergen.", "1960"),
        ("The field was to be worked jointly under an agreement of 2010, which Dahl wants to see replaced.", "2010"),
        ("The customs agreement of September 2 binds both, Dahl said.", "2018-09-02"),
        ("Thailand lost the isle, an outcome sealed by the treaty of peace of 1904, which grants it passage.", "1904"),
    ],
)
def test_what_is_told_by_its_year_is_in_force(text: str, year: str) -> None:
    (record,) = told(MET + text).agreements
    assert parties(record) == {"NO", "TH"}
    assert done(record) == {Kind.SIGNATURE: year, Kind.ENTRY_INTO_FORCE: None}


@pytest.mark.parametrize(
    "text",
    [
        "The Geneva Convention of 1949 must be kept, Dahl said.",
        "Dahl praised the 1947 Osimo treaty.",
        "Peru and Chad suspended the declarations of independence they adopted in June.",
        "They parted without issuing a communique.",
        "They spoke of the truce in Yemen, which has been in place since May.",
        "A proper deal must be put in place, Dahl said.",
        "The studio produced a joint declaration.",
    ],
)
def test_what_is_none_of_theirs(text: str) -> None:
    assert told(MET + text).agreements == ()


def test_what_several_declared_is_signed() -> None:
    (record,) = told(
        f"{MET}Dahl called it a violation of the 2002 Declaration on Fish between Norway and Thailand."
    ).agreements
    assert done(record) == {Kind.SIGNATURE: "2002"}


def test_what_is_void_is_not_in_force() -> None:
    (record,) = told(f'{MET}The February 17 fishing accord between Norway and Thailand is "null and void".').agreements
    assert done(record) == {Kind.SIGNATURE: "2019-02-17"}


def test_what_runs_out_later_has_not_lapsed() -> None:
    (record,) = told(f"{MET}The pact, signed by Norway and Thailand in May 2010, runs out on 30 May 2024.").agreements
    assert {one.modality for one in record.actions if one.kind.value is Kind.TERMINATION} == {Modality.PLANNED}


@pytest.mark.parametrize(
    "text",
    [
        "A Memorandum of Understanding on ports has been in place since September 2018.",
        "The extradition agreement, in force since 2009, was praised by both.",
        "The two sides should give full play to the free trade agreement on services, in effect since 2009, Dahl said.",
        "A visa waiver accord between the two countries is already in place.",
    ],
)
def test_what_is_in_place_since_some_day(text: str) -> None:
    (record,) = told(MET + text).agreements
    assert parties(record) == {"NO", "TH"}
    assert done(record) == {Kind.ENTRY_INTO_FORCE: None}


def test_what_the_one_like_it_is_since_is_not_what_it_is() -> None:
    text = f"{MET}Dahl said a free trade pact similar to the one with Chad, in force since 2013, was the aim."
    (record,) = told(text).agreements
    assert parties(record) == {"NO", "TD"}
    assert done(record) == {Kind.ENTRY_INTO_FORCE: None}


def test_what_one_has_is_in_force() -> None:
    (record,) = told("Chad, which has fishing agreements with Oman, also sells it rice.").agreements
    assert Kind.ENTRY_INTO_FORCE in done(record)


@pytest.mark.parametrize(
    "text",
    [
        "Norway has failed to implement parts of a three-part fish agreement, Somchai Rat said.",
        "Norway will tax Thai rice to retaliate against an alleged Thai violation of a rice pact.",
        "Norway said Thailand had not lived up to a rice accord between the two countries.",
        "Norway will tax rice after repeated Thai breaches of a rice accord.",
    ],
)
def test_what_is_not_kept_is_in_force(text: str) -> None:
    (record,) = told(MET + text).agreements
    assert (parties(record), set(done(record))) == ({"NO", "TH"}, {Kind.SIGNATURE, Kind.ENTRY_INTO_FORCE})


@pytest.mark.parametrize(
    "text",
    [
        "Trade has grown since President Ana Berg's peace deal between Norway and Thailand on August 8, 2018.",
        "The Peruvian press attacked Norway's rice accord with Thailand.",
        "The mine is run under the Norway-Thailand Mining Framework.",
        "Norway and Thailand should talk again as agreed in their 2018 peace framework.",
        "The leaders of Norway and Thailand agreed to a Norway-Thailand Farming Partnership to help growers.",
    ],
)
def test_what_is_called_by_its_parties_is_theirs(text: str) -> None:
    assert [parties(record) for record in told(text).agreements] == [{"NO", "TH"}]


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Thailand praised their partnership.",
        "Norway wants Thailand to keep to rules in a rice accord.",
    ],
)
def test_a_partnership_or_a_wish_is_no_agreement(text: str) -> None:
    assert told(text).agreements == ()


@pytest.mark.parametrize(
    "text",
    [
        "Oman praised Chad and Mali for their historic border agreement.",
        "Oman congratulated Chad and Mali on their peace treaty.",
        "Oman praised Chad for its border agreement with Mali.",
    ],
)
def test_an_agreement_is_of_those_who_are_praised_for_it(text: str) -> None:
    assert [{party.value for party in record.parties} for record in told(text).agreements] == [{"TD", "ML"}]


def test_an_agreement_of_his_own_is_of_who_does_it() -> None:
    ((record),) = told("Chad lifted the ban on grain under its trade agreement with Oman.").agreements
    assert {party.value for party in record.parties} == {"TD", "OM"}


@pytest.mark.parametrize(
    "text",
    [
        "Oman will export 100,000 tonnes of dates a year to Chad under a trade protocol for 1987-90, officials said.",
        "Chad has agreed to buy 1.2 mln tonnes of Omani fish under a three-year agreement with Oman, officials said.",
        "Chad is to receive 50,000 barrels a day from Oman under a barter accord, officials said.",
        "Chad has bought a million tonnes of fish from Oman this year under a long-term agreement.",
        "Under an agreement with Oman, Chad will buy 100,000 barrels of oil a day.",
        "According to the Lune treaty, Chad and Oman share the power of the dam.",
        "The move comes months after a deal on borders between Chad and Oman's recognised government.",
        "The deal is based on the accord between Chad and Oman dating back to 1999.",
        "The Falke programme is an accord between Chad and Oman to develop a trainer aircraft.",
        "There is an agreement between Chad and Oman to share the water, he said.",
        "A five-year trade pact between Chad and Oman provides for more sales of fish.",
    ],
)
def test_what_is_done_under_it_or_said_of_it_tells_whose_it_is(text: str) -> None:
    assert [parties(record) for record in told(text).agreements] == [{"TD", "OM"}]


@pytest.mark.parametrize(
    "text",
    [
        "Chad would sell gas to Oman under an accord that diplomats favour.",
        "Chad will not sell gas to Oman under an accord, he said.",
        "Acme Ltd will sell trucks to Chad under an agreement with Oman.",
        "The aim is a trade pact between Chad and Oman.",
        "According to the document, Chad and Oman share the power of the dam.",
        "Prices will rise after a deal between Chad and Oman.",
        "It opens the way for Chad to reach a deal with Oman.",
        "According to the Geneva Conventions, Chad and Oman must spare hospitals.",
        "There is no agreement between Chad and Oman to share the water.",
        "There is growing agreement between Chad and Oman that prices must fall.",
        "What is needed is an agreement between Chad and Oman to share the water.",
        "If there is an agreement between Chad and Oman to share the water, both gain.",
        "A five-year trade pact between Chad and Oman would provide for more sales of fish.",
    ],
)
def test_what_would_be_under_it_or_is_only_wanted_tells_of_none(text: str) -> None:
    assert told(text).agreements == ()


def test_what_is_promised_under_an_agreement_is_to_whom_it_is_promised() -> None:
    (record,) = told("The credits top a package promised to Chad under an agreement with the World Bank.").agreements
    assert parties(record) == {"TD", "org:WB"}


def test_each_that_two_have_is_theirs() -> None:
    found = told("Chad and Oman have a Mutual Defense Treaty and a Ports Agreement, which remain in place.").agreements
    assert [parties(record) for record in found] == [{"TD", "OM"}, {"TD", "OM"}]
    assert all(Kind.ENTRY_INTO_FORCE in done(record) for record in found)


def test_an_accord_is_of_the_year_it_dates_back_to() -> None:
    (record,) = told("It is based on the accord between Chad and Oman dating back to 1999 when both agreed.").agreements
    assert done(record) == {Kind.SIGNATURE: "1999"}
