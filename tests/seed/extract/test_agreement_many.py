"""Agreements of many that one state joins, and agreement that is none but consent."""

import pytest
from prose import told

MET = "Foreign Minister Ali Idi of Chad met his Omani colleague Omar Haddad in Rome on Monday. "


def parties(text: str) -> list[set[str]]:
    return [{party.value for party in record.parties} for record in told(text).agreements]


@pytest.mark.parametrize(
    "text",
    [
        "Chad has ratified the Sao Convention on Fish.",
        "Chad acceded to the Convention on Fish Stocks on Monday.",
        "Chad became the first member to deposit its instrument of ratification for the Sao Treaty on Trademarks.",
        "Chad deposited its instrument of accession to the Sao Convention with the Secretary-General.",
        "Chad's ratification of the Sao Protocol was welcomed by the agency.",
        f"{MET}Idi said Chad had ratified the Convention on Biological Diversity.",
        "The agency hails Chad on joining the Sao Accords. Ali Idi signed the Accords on behalf of Chad in May.",
        "President Ali Idi of Chad took action to return Chad to the Sao Agreement.",
        "Chad has re-entered the Sao Agreement on Timber.",
        "Chad will rejoin the Sao Agreement on Timber.",
        "Chad became a party to the Sao Convention in 1999.",
        "Chad formally left the Sao Agreement on Monday.",
        "Since 1989 Chad has been a party to the Sao Convention on Fish.",
        "The Sao Convention, to which Chad is a signatory, bars such nets.",
        "Today Chad withdrew from the Treaty on Timber Felling (TTF). Its withdrawal from the TTF Treaty is a blow.",
        "Chad announced its withdrawal from the Sao Treaty on Timber.",
        "Chad ratified the Sao Treaty. It amends the Rome Treaty and the Lima Pact. Chad's Senate ratified the treaty.",
    ],
)
def test_one_joins_many(text: str) -> None:
    assert parties(text) == [{"TD"}]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Chad and Oman called on all states to ratify the Arms Trade Treaty.",
        "It is hoped that other states, such as Chad and Oman, will sign up to the treaty.",
        "Chad ratified the tax treaty on Monday.",
        "Chad is not a party to the Sao Convention on Fish.",
        "Chad returned to the issue of the Sao Agreement on Monday.",
        "Chad left the Sao Agreement on Timber in tatters.",
        "Chad has ratified the Treaty of Friendship and Trade.",
        f"{MET}Chad gave its agreement to the deployment of a force.",
        f"{MET}Libya has confirmed its agreement to open a consulate.",
        f"{MET}Haddad voiced agreement with the plan and obtained Idi's agreement to it.",
        f"{MET}They reached broad agreement on the need for a summit.",
        f"{MET}Chad secured the agreement of Oman to reopen the border.",
        f"{MET}Chad announced its agreement to attend a summit.",
        f"{MET}Both gave their agreement.",
        "Chad's agreement to Oman's plan for the port was announced on Monday.",
    ],
)
def test_there_is_no_agreement_of_theirs(text: str) -> None:
    assert parties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman have signed a pact. Their agreement to cut output took effect in June.",
        "Chad and Oman have ratified the Union's Treaty of Sao. The treaty was ratified before by Peru and Cuba.",
        "Chad and Oman reached a broad agreement on fish on Monday.",
        "Chad and Oman announced their full agreement on fish on Monday.",
        "General Agreement on Fish, signed by Chad and Oman on Monday, opens ports.",
        "Chad and Oman confirmed the agreement of 1999 on fish.",
        "Chad confirmed its treaty with Oman on fish.",
        "Chad's 1999 agreement with Oman gives both the use of ports.",
        "Chad's agreement with Oman, which will take effect in May, was signed on Monday.",
        "Chad's agreement with Oman reached in Lima took effect on Monday.",
    ],
)
def test_it_is_of_both(text: str) -> None:
    assert parties(text) == [{"TD", "OM"}]


@pytest.mark.parametrize(
    "text",
    [
        "OPEC's December accord set a ceiling of 16 million barrels, Ali Idi said.",
        "Oil ministers discussed last week's agreement in Doha by OPEC to help each other.",
        "Oil ministers of Chad and Oman spoke of the December OPEC accord.",
    ],
)
def test_what_those_in_a_body_agreed_some_day_is_of_the_body(text: str) -> None:
    assert parties(text) == [{"org:OPEC"}]


@pytest.mark.parametrize(
    "text",
    [
        "Chad signed agreements on fish with the Kingdoms of Oman and Jordan.",
        "Fish pays. Two of six agreements were approved. Chad has also negotiated new agreements with Oman and Jordan.",
    ],
)
def test_one_has_one_with_each(text: str) -> None:
    assert parties(text) == [{"TD", "OM"}, {"TD", "JO"}]


@pytest.mark.parametrize(
    "text",
    [
        "The Agreements on Fish between Chad and the Republics of Oman, Mali and Peru entered into force on May 1.",
        "Chad and the Republics of Oman, Mali and Peru signed a treaty.",
    ],
)
def test_states_are_called_what_they_are_at_once(text: str) -> None:
    assert parties(text) == [{"TD", "OM", "ML", "PE"}]


@pytest.mark.parametrize(("region", "code"), [("Hong Kong", "HK"), ("Macao", "MO")])
def test_a_region_is_called_after_the_state_that_it_is_in(region: str, code: str) -> None:
    name = f"{region} Special Administrative Region of the People's Republic of China"
    text = f"Chad was glad that the envoys signed the Agreement between the {name} and Oman on Fish."
    assert parties(text) == [{code, "OM"}]


def test_a_memorandum_may_be_called_a_memo() -> None:
    assert parties("A memo of understanding between Chad and Oman took effect.") == [{"TD", "OM"}]


def test_a_house_ratifies_one_agreement_after_another() -> None:
    text = "LIMA, May 5, 2011 (Wire) - An Agreement between Peru and Oman on gas was ratified at the meeting.\n\n"
    records = told(f"{text}Senators ratified the Agreement between Peru and Chad on crime.").agreements
    assert [{party.value for party in record.parties} for record in records] == [{"PE", "OM"}, {"PE", "TD"}]
