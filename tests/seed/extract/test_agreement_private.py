"""Agreements that are none of states: of firms, and of a government with the rebels of its own state."""

import pytest
from prose import told

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
        f"{MET}They signed an accord. The opposition and the church assailed the president.",
    ],
)
def test_of_states_beside_them(text: str) -> None:
    assert {"TD", "OM"} in parties(text)
