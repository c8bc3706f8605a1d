"""One meeting or several, told in one breath."""

import pytest
from prose import told


@pytest.mark.parametrize(
    ("how", "count"),
    [
        ("spoke by telephone on Monday with", 2),
        ("had telephone conversations on Monday with", 2),
        ("had a telephone conversation on Monday with", 1),
        ("had separate meetings on Monday with", 2),
        ("met with", 1),
        ("held a trilateral meeting with", 1),
    ],
)
def test_a_list_is_told_apart_by_its_words(how: str, count: int) -> None:
    others = "South Korean Foreign Minister Lim Sang-ho and Japanese Foreign Minister Kenji Morita"
    assert len(told(f"U.S. Secretary of State Helen Brooks {how} {others}.").meetings) == count


def test_three_who_were_met_in_one_breath_met_together() -> None:
    others = "Peruvian President Ana Ruiz, Chilean President Juan Soto and Omani King Badr Falasi"
    (record,) = told(f"Spanish President Eva Mora met on Monday with {others}.").meetings
    assert {party.actor.value for party in record.parties} == {"ES", "PE", "CL", "OM"}
