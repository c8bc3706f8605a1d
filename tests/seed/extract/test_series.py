"""A series of meetings that is announced, and then told of one by one without a word for a meeting."""

import pytest
from prose import told

from db.vocabulary import Modality

FILED = "GENEVA, June 3, 2019 (ENS) -"
HOST = "Kenyan Health Minister Peter Okello"
ANNOUNCED = f"{FILED} {HOST} held six bilateral meetings here on Monday."


def met(text: str) -> list[tuple[set[str], set[str]]]:
    """Of each meeting that took place its parties, and the names of who was there."""
    meetings = told(text).meetings
    return [
        ({party.actor.value for party in one.parties}, {who.name.value for who in one.attendees})
        for one in meetings
        if one.modality is Modality.ACTUAL
    ]


@pytest.mark.parametrize(
    "announced",
    [
        f"{HOST} held a series of bilateral meetings on Monday on the margins of the World Health Assembly.",
        f"{HOST} had a string of meetings on Monday on the sidelines of the World Health Assembly.",
        f"{HOST} conferred separately with several counterparts on Monday.",
        f"{HOST} met four foreign ministers on Monday.",
        f"{HOST} wound up a flurry of one-on-ones with African and European colleagues on Monday.",
        f"On Monday {HOST} received heads of delegation one after another.",
    ],
)
def test_who_is_told_of_behind_a_series_was_met(announced: str) -> None:
    text = f"{FILED} {announced}\n\nPeruvian Health Minister Rosa Quispe asked for nurses."
    assert met(text) == [({"KE", "PE"}, {"Peter Okello", "Rosa Quispe"})]


@pytest.mark.parametrize(
    "told_so",
    [
        "With Peruvian Health Minister Rosa Quispe he signed a plan for vaccines.",
        "The first was Peruvian Health Minister Rosa Quispe, who asked for nurses.",
        "Then it was the turn of Peruvian Health Minister Rosa Quispe.",
        "Okello and the Peruvian Health Minister, Rosa Quispe, lamented the shortage of nurses.",
        "The Minister of Health of Peru, Rosa Quispe, was thanked for her help.",
        "Receiving Peruvian Health Minister Rosa Quispe, the minister underlined the need for nurses.",
        "At the ceremony for Peruvian Health Minister Rosa Quispe, he spoke of nurses.",
        "The conversation with Peruvian Health Minister Rosa Quispe dealt with nurses.",
        "Peruvian Health Minister Rosa Quispe briefed him on her reforms.",
    ],
)
def test_each_of_a_series_is_told_in_many_ways(told_so: str) -> None:
    text = f"{ANNOUNCED}\n\nDutch Health Minister Jan Bakker offered laboratories.\n\n{told_so}"
    expected = [
        ({"KE", "NL"}, {"Peter Okello", "Jan Bakker"}),
        ({"KE", "PE"}, {"Peter Okello", "Rosa Quispe"}),
    ]
    assert met(text) == expected


def test_the_two_of_a_series_are_its_host_and_whom_he_met_last() -> None:
    text = (
        f"{ANNOUNCED}\n\nDutch Health Minister Jan Bakker offered laboratories. Peruvian Health Minister Rosa Quispe "
        "asked for nurses, and the two discussed the training of midwives."
    )
    assert [parties for parties, _ in met(text)] == [{"KE", "NL"}, {"KE", "PE"}]


def test_a_minister_without_his_name_was_met_too() -> None:
    assert met(f"{ANNOUNCED}\n\nThe Dutch minister offered laboratories.") == [({"KE", "NL"}, {"Peter Okello"})]


@pytest.mark.parametrize(
    "announced",
    [
        "{} held a series of meetings with trade unions on Monday.",
        "{} held several meetings with business leaders on Monday.",
        "{} addressed the World Health Assembly on Monday.",
        "{} is to hold six bilateral meetings in Geneva on Friday.",
    ],
)
def test_no_series_with_other_states_is_announced(announced: str) -> None:
    text = f"{FILED} {announced.format(HOST)}\n\nPeruvian Health Minister Rosa Quispe asked for nurses."
    assert met(text) == []


@pytest.mark.parametrize(
    "told_so",
    [
        "Peruvian Health Minister Rosa Quispe said in Lima that nurses were leaving.",
        "Meanwhile, Peruvian Health Minister Rosa Quispe warned of an epidemic.",
        "Peruvian Health Minister Rosa Quispe has criticised the assembly.",
        "The assembly was told of a plan by Peruvian Health Minister Rosa Quispe's staff.",
        "He spoke of the plan that Peruvian Health Minister Rosa Quispe had drafted.",
        "Okello praised a letter of Peruvian Health Minister Rosa Quispe.",
    ],
)
def test_who_is_told_of_otherwise_was_not_met(told_so: str) -> None:
    assert met(f"{ANNOUNCED}\n\n{told_so}") == []


def test_envoys_whose_papers_are_received_are_met_one_by_one() -> None:
    text = (
        "ACCRA, June 3, 2019 (ENS) - Ghanaian President Kofi Addai today received, at Jubilee House, the Letters of "
        "Credence of the ambassadors of Chile and Finland.\n\nAmbassador Liisa Niemi of Finland praised the forests."
    )
    expected = [({"GH", "CL"}, {"Kofi Addai"}), ({"GH", "FI"}, {"Kofi Addai", "Liisa Niemi"})]
    found = met(text)
    assert len(found) == len(expected)
    assert all(one in found for one in expected)


@pytest.mark.parametrize(
    ("goes_on", "parties"),
    [
        ("He met earlier in the day with his Chilean and Finnish counterparts.", [{"KE", "CL"}, {"KE", "FI"}]),
        ("He also held talks with Chilean Minister Rosa Paz and her Finnish colleague.", [{"KE", "CL"}, {"KE", "FI"}]),
        ("He held a trilateral meeting with the ministers of Chile and Finland.", [{"KE", "CL", "FI"}]),
        ("Kenyan Minister Mary Obi met the Chilean and Finnish ministers in Accra.", [{"KE", "CL", "FI"}]),
    ],
)
def test_several_of_a_series_are_met_in_turn(goes_on: str, parties: list[set[str]]) -> None:
    found = [states for states, _ in met(f"{ANNOUNCED}\n\n{goes_on}")]
    assert all(one in found for one in parties)
    assert len(found) == len(parties)


@pytest.mark.parametrize(
    ("whom", "found"),
    [
        ("two (2) diplomatic representatives", [({"KE", "PE"}, {"Peter Okello", "Rosa Quispe"})]),
        ("two (2) representatives of the mills", []),
    ],
)
def test_diplomatic_representatives_are_received_in_turn(whom: str, found: list[tuple[set[str], set[str]]]) -> None:
    text = f"{FILED} {HOST} received {whom} on Monday. The first was the Peruvian envoy, Rosa Quispe, who spoke."
    assert met(text) == found


@pytest.mark.parametrize(
    ("called", "found"),
    [
        ("on Monday", [({"KE", "PE"}, {"Peter Okello", "Rosa Quispe"}), ({"KE", "NO"}, {"Peter Okello", "Ann Berg"})]),
        ("to act on Monday", []),
    ],
)
def test_each_of_those_who_called_on_somebody_is_named(called: str, found: list[tuple[set[str], set[str]]]) -> None:
    text = f"{FILED} The visiting ministers called on {HOST} {called}."
    read = met(f"{text} These included Rosa Quispe from Peru, and Ann Berg from Norway.")
    assert sorted(read, key=lambda one: sorted(one[0])) == sorted(found, key=lambda one: sorted(one[0]))


@pytest.mark.parametrize(("due", "how"), [("is due to hold", Modality.PLANNED), ("held", Modality.ACTUAL)])
def test_what_a_series_includes_is_told_as_all_of_it(due: str, how: Modality) -> None:
    text = f"{FILED} {HOST} {due} bilateral meetings with several of his counterparts."
    (record,) = told(f"{text} They include talks with the health minister of Peru.").meetings
    assert record.modality is how


def test_what_opens_with_in_a_meeting_is_no_item_of_a_list() -> None:
    text = f"State Secretary Ann Berg meets with the Ambassadors of Peru and Chad\n\n{FILED} On 2 June 2019, the State "
    text += "Secretary of Norway, Ann Berg, met with the Ambassador of Peru, Rosa Quispe.\n\nIn a meeting with the "
    text += "Ambassador of Peru, discussions focused on cod."
    assert len([one for one in met(text) if one[0] == {"NO", "PE"}]) == 1


def test_a_series_ends_where_an_article_has_gone_on_to_something_else() -> None:
    rain = "It rained in the hills. " * 3
    first, second = (
        "Dutch Health Minister Jan Bakker offered aid.",
        "Peruvian Health Minister Rosa Quispe asked for it.",
    )
    near = met(f"{ANNOUNCED}\n\n{rain}\n\n{first}\n\n{rain}\n\n{second}")
    far = met(f"{ANNOUNCED}\n\n{first}\n\n{rain}{rain}\n\n{second}")
    assert [parties for parties, _ in near] == [{"KE", "NL"}, {"KE", "PE"}]
    assert [parties for parties, _ in far] == [{"KE", "NL"}]
