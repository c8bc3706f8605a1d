"""Agreements that are none of states: of firms, and of a government with the rebels of its own state."""

import pytest
from prose import told

IN_LIMA = "LIMA, May 9, 2003 - "
MET = "President Ali Okello of Chad met President Omar Haddad of Oman in Rome on Monday. "


def parties(text: str) -> list[set[str]]:
    return [{party.value for party in record.parties} for record in told(text).agreements]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}The two leaders witnessed the signing of an agreement between Kelmo Ltd and Omani company Sur Limited.",
        f"{MET}The leaders watched the signing of a memorandum between the University of Sur and the Institute of Sao.",
        f"{MET}A memorandum was signed between Kelmo and Surgas.",
        f"{MET}A contract between Chadian mining giant Kelmo and Sur Oil was signed.",
        f"{MET}Contracts between Chadian and Omani companies were signed.",
        f"{MET}They oversaw the signing of five business agreements.",
        f"{MET}He announced the signing of a contract by Kelmo Airlines.",
        # told again in the presence of those who are none of its parties, or by nobody
        f"{MET}Two firms signed a contract. The contract was signed in the presence of Chad's minister Ali Idi.",
        f"{MET}Memoranda were signed between Chadian and Omani companies. The signing of the memoranda was Oman's.",
        f"{MET}Contracts were signed between Oman and Chad companies. The contracts were signed on Friday.",
        f"{MET}Contracts were signed between private companies of both states. The contracts were signed on Friday.",
        f"{MET}The Oman Chad Business Council signed an agreement with Kelmo. The agreement was signed on Friday.",
        f"{MET}Kelmo has announced it has signed a deal with Chad. The deal must be ratified by Oman.",
        f"{MET}Kelmo signed a contract on Monday. The contract was signed here. It is big. The contract was signed.",
        f"{MET}Kelmo signed a deal with Sur Oil's owners. The deal was signed in May.",
        f"{MET}Chad's mines ministry signed a deal with Kelmo. The deal was signed in May.",
        "The Chadian government signed a contract in Paris, France, with a car maker, Kelmo.",
        "Chad signed a deal with foremost aircraft manufacturer, Kelmo. Minister Ali Idi signed it in Rome, Italy.",
        "The Cuban minister faulted Chad's government and the Sao rebel group for breaking a truce accord of 2004.",
        "Cuba welcomed a peace agreement between the army of Chad and Sao guerrillas that was signed in May.",
        "Cuba urged the Chadian government and the opposition to respect the charter accord signed in 2008.",
    ],
)
def test_none_of_states(text: str) -> None:
    assert parties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}They watched the signing of a memorandum between Air Kelmo and Sur Airlines and of an accord on taxes.",
        f"{MET}A Programme of Cooperation between the Mining Ministries and an accord on roads were signed.",
        f"{MET}An agreement between the Ministry of Mines of Chad and Oman's Coal Agency was signed.",
        f"{MET}They signed an accord under which the rebels are to be expelled.",
        f"{MET}They signed an accord on rebels and refugees.",
        f"{MET}A contract between Kelmo Ltd and Sur Oil was signed. The memorandum of understanding was signed later.",
        f"{MET}The firms signed a contract. The two states signed a treaty. The treaty was signed by the presidents.",
        f"{MET}Oman has announced it has signed a deal with Chad. The deal must be ratified by parliament.",
        f"{MET}They signed an accord. The opposition and the church assailed the president.",
    ],
)
def test_of_states_beside_them(text: str) -> None:
    assert {"TD", "OM"} in parties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman signed a treaty on fish on Monday while Peru and the opposition in Lima traded blows.",
        "In a deal between Oman and Chad signed on Monday, Chad and the opposition are to share the oil.",
        "Chad's ruling junta and Oman signed a treaty on fish in Rome on Monday.",
        "Chad and Oman signed tentative agreement on fish in Rome on Monday.",
    ],
)
def test_what_others_do_beside_takes_no_agreement_from_states(text: str) -> None:
    assert parties(IN_LIMA + text) == [{"TD", "OM"}]


@pytest.mark.parametrize(
    "text",
    [
        "The government of Chad and the rebels signed a peace accord in Rome on Monday.",
        "Talks in Rome on Monday resulted in a ceasefire accord between Chad and rebel forces, whom Oman arms.",
        "Oman hailed a truce agreed upon by Chad with the rebels.",
    ],
)
def test_a_governments_accord_with_its_rebels_is_none(text: str) -> None:
    assert parties(IN_LIMA + text) == []
