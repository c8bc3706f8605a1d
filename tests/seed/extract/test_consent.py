"""Talks that are agreed to, and those who are met "there"."""

import pytest
from prose import told

from db.vocabulary import Modality


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Oman has agreed to talks with Chad in May on the wreck.", Modality.PLANNED),
        ("Oman has agreed to talks with Chad.", Modality.PLANNED),
        ("Oman has agreed to direct talks with Chad, a minister said.", Modality.PLANNED),
        ("King Badr Falasi of Oman consented to negotiations with Chad.", Modality.PLANNED),
        ("Oman and Chad agreed to further talks in Rome next week.", Modality.PLANNED),
        ("Oman and Chad have agreed to a new round of talks on the wreck.", Modality.PLANNED),
        ("Oman and Chad agreed on talks next month.", Modality.PLANNED),
        ("Oman may agree to talks with Chad.", Modality.HYPOTHETICAL),
        ("Oman has not agreed to talks with Chad.", Modality.NEGATED),
        ("Oman said it would not agree to direct talks with Chad.", Modality.NEGATED),
    ],
)
def test_talks_that_are_agreed_to_are_to_come(text: str, how: Modality) -> None:
    (one,) = told(f"LIMA, March 4, 2022 (AP) - {text}").meetings
    assert {party.actor.value for party in one.parties} == {"OM", "TD"}
    assert one.modality is how


@pytest.mark.parametrize(
    "text",
    [
        "Oman and Chad agreed to a second round of tests.",
        "Oman and Chad have agreed to the talks of the unions.",
        "Oman's government agreed to talks with the nurses. Chad watched.",
    ],
)
def test_other_things_that_are_agreed_to(text: str) -> None:
    assert not told(f"LIMA, March 4, 2022 (AP) - {text}").meetings


@pytest.mark.parametrize(
    "text",
    [
        "Omani Senator Ana Ruiz spoke to reporters in Lima after meeting with top officials there.",
        "Omani envoy Ana Ruiz, speaking in Lima after talks with officials there, said a deal was near.",
        "Omani envoy Ana Ruiz will confer in Lima with ministers there on Friday.",
    ],
)
def test_officials_there_are_of_where_it_was(text: str) -> None:
    (one,) = told(f"ROME, March 4, 2022 (AP) - {text}").meetings
    assert {party.actor.value for party in one.parties} == {"OM", "PE"}


def test_officials_here_are_of_where_the_article_was_filed() -> None:
    (one,) = told("LIMA, March 4, 2022 (AP) - Omani envoy Ana Ruiz met with senior officials here on Friday.").meetings
    assert {party.actor.value for party in one.parties} == {"OM", "PE"}
