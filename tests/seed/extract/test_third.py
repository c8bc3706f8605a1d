"""Those of other states who were at the talks of two, and who only looks like one more."""

import pytest
from prose import parties_met, told

MET = "Omani President Ana Ruiz met Chadian President Ali Idi in Rome on Monday."
TWO = {"OM", "TD"}


def parties(text: str) -> list[set[str]]:
    return [{party.actor.value for party in met.parties} for met in told(f"ROME, 22 May 2020 - {text}").meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Luis Vega was also present at the meeting.",
        "The meeting was also attended by Peruvian Foreign Minister Luis Vega.",
        "Peruvian Premier Luis Vega also took part in the talks.",
        "Present at the talks was Peruvian President Luis Vega.",
        "Peruvian Foreign Minister Luis Vega sat in on the discussions.",
    ],
)
def test_who_leads_a_third_state_is_one_more_party(text: str) -> None:
    assert parties(f"{MET} {text}") == [TWO | {"PE"}]


@pytest.mark.parametrize(
    "text",
    [
        "The Peruvian ambassador, Luis Vega, was also present at the meeting.",
        "Former Peruvian President Luis Vega also took part in the talks.",
        "Peruvian President Luis Vega attended the opera.",
        "Peruvian President Luis Vega was not present at the meeting.",
    ],
)
def test_who_is_no_party_though_he_was_there(text: str) -> None:
    assert TWO in parties(f"{MET} {text}")


@pytest.mark.parametrize(
    "text",
    [
        '"A plan is ready in Rome," said African Union mediator Luis Vega, a former Peruvian president, adding more.',
        "African Union mediator Luis Vega, a former Peruvian president, inspected a dam in Rome on Monday.",
    ],
)
def test_what_somebody_was_before_is_no_other_man(text: str) -> None:
    assert not parties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Omani President Ana Ruiz and Chadian President Ali Idi have agreed to meet every two weeks, an aide said.",
        "Omani President Ana Ruiz and Chadian President Ali Idi will meet every month, an aide said.",
    ],
)
def test_how_often_they_meet_is_not_whom(text: str) -> None:
    assert parties(text) == [TWO]


def test_what_is_met_is_no_meeting() -> None:
    assert not parties("Omani President Ana Ruiz and Chadian President Ali Idi have met the deadline.")


MINISTERS = "The foreign ministers of Oman and Chad met in Rome on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Peru and Kenya also joined the meeting.",
        "Ministers from Peru and Kenya also attended the talks.",
        "Representatives of Peru and Kenya took part in the meeting.",
    ],
)
def test_who_came_to_the_meeting_met_the_others(text: str) -> None:
    assert parties(f"{MINISTERS} {text}") == [TWO | {"PE", "KE"}]


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Peru and Kenya held a meeting in Lima.",
        "The foreign ministers of Peru and Kenya took part in the meeting with the bishop.",
        "The foreign ministers of Peru and Kenya attended a summit in Lima in 2018.",
    ],
)
def test_who_was_at_another_did_not(text: str) -> None:
    assert TWO in parties(f"{MINISTERS} {text}")


@pytest.mark.parametrize("who", ["the bloc SADC", "southern Africa's main regional bloc SADC", "SADC"])
def test_a_body_is_named_behind_what_it_is(who: str) -> None:
    assert parties(f"A delegation from {who} on Saturday met Malagasy President Luis Vega.") == [{"MG", "org:SADC"}]


@pytest.mark.parametrize(
    ("behind", "joined"),
    [
        ("Malian President Idi Sy also attended the meeting.", True),
        ("Malian President Idi Sy also took part in the meeting.", True),
        ("Malian President Idi Sy also attended the UN summit.", False),
        ("Malian President Idi Sy also attended the meeting of his cabinet.", False),
    ],
)
def test_who_was_also_at_the_meeting_was_of_its_parties(behind: str, *, joined: bool) -> None:
    text = f"Chad's foreign minister Ali Okello met Peruvian President Luis Vega in Lima. {behind}"
    assert parties_met(text) == [{"TD", "PE", "ML"} if joined else {"TD", "PE"}]
