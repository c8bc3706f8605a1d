"""Whom hosts and guests serve where an article was filed."""

import pytest
from prose import served, told

FILED = "LIMA, May 9, 2020 - "


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Chad's debt to Peru was the matter of visiting President Ali Idi and his host, President Ana Ruiz.", "TD PE"),
        ("Visiting Trade Minister Ali Idi of Chad met President Ana Ruiz.", "TD PE"),
        ("Trade Minister Ana Ruiz left for Chad, where the host, President Ali Idi, waited.", "PE TD"),
        ("Chad thanked Peru. The visiting President Ali Idi left.", "TD"),
        ("Chad thanked Peru. President Ana Ruiz left.", "PE"),
        ("It was a Japanese grant. Trade Secretary Ana Ruiz and Ambassador Kazu Mori signed.", "PE JP"),
        ("Trade Secretary Ana Ruiz and Ambassador Luis Vega spoke of Japan and India.", "PE None"),
        ("Trade Secretary Ana Ruiz spoke of Japan. Ambassador Luis Vega was there.", "PE None"),
    ],
)
def test_who_is_at_home_and_who_has_come(text: str, states: str) -> None:
    assert " ".join(map(str, served(FILED + text).values())) == states


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Norwegian envoy Lars Berg was closeted with both in Lima. Minister Ana Ruiz was glad.", "NO PE"),
        ("President Ana Ruiz left for Chad. Secretary to the President Luis Vega stayed in Mali.", "PE PE"),
        ("The committee asked the Uruguayan envoy. Committee chair Ana Ruiz left.", "PE"),
    ],
)
def test_officials_at_home_need_no_state(text: str, states: str) -> None:
    assert " ".join(map(str, served(FILED + text).values())) == states


def test_two_may_meet_where_they_are_nobodys_guests() -> None:
    text = (
        "VIENNA, May 9, 2021 - Peruvian President Ana Ruiz and Chadian President Ali Idi met in Vienna. Both "
        "left. Foreign Minister Omar Deby stayed."
    )
    assert served(text)["Omar Deby"] != "AT"


def test_a_province_has_a_premier_of_its_own() -> None:
    text = "OTTAWA, May 9, 2020 - Oil is dear in Canada. Alberta Premier Ann Roy met Prime Minister Lou Roche."
    assert served(text) == {"Ann Roy": "CA", "Lou Roche": "CA"}


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Minister Ana Ruiz left. In Hanoi, she will call on President Le Minh.", "VN"),
        ("Minister Ana Ruiz left. In Fiji the Minister will be hosted by President Le Minh.", "FJ"),
        ("Minister Ana Ruiz left. In the Fijian capital she was closeted with Deputy Minister Le Minh.", "FJ"),
        ('"In Fiji I will be talking to Deputy Minister Le Minh," Trade Minister Ana Ruiz said.', "FJ"),
        ("A Peruvian team left. In Fiji the delegates were the guests of Deputy Minister Le Minh.", "FJ"),
        ("Minister Ana Ruiz left. In Hanoi, she saw a play and told the press that Trade Minister Le Minh left.", "PE"),
        ("Minister Ana Ruiz left. In Fiji and Peru she will meet Trade Minister Le Minh.", "PE"),
        ("Minister Ana Ruiz left for Fiji. In Fiji, she will be joined by Trade Minister Le Minh.", "PE"),
        ("Minister Ana Ruiz paid a visit to Fiji. The guests were received by Vice President Le Minh.", "FJ"),
        ("Minister Ana Ruiz paid a visit to Fiji. She was granted an audience by Vice President Le Minh.", "FJ"),
    ],
)
def test_whom_a_traveller_meets_where_he_has_come(text: str, state: str) -> None:
    assert served(FILED + text)["Le Minh"] == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Chad's ambassador was called in. Ambassador Ali Idi left soon.", "TD"),
        ("Chad's ambassador, Omar Deby, was called in. Ambassador Ali Idi left soon.", None),
        ("It was given at the Chadian embassy. Ambassador Ali Idi spoke.", "TD"),
        ("The Chadian embassy and the Malian embassy were closed. Ambassador Ali Idi spoke.", None),
        ("High Commissioner in New Delhi Ali Idi spoke at length.", "PE"),
        ("Ambassador Ali Idi, who heads the embassy in New Delhi, spoke at length.", "PE"),
        ("Ambassador Ali Idi, who heads the embassy in Lima, spoke at length.", None),
        ("Ambassador Ali Idi, who saw a film in New Delhi, spoke at length.", None),
    ],
)
def test_whom_an_envoy_serves_of_whom_no_title_tells_it(text: str, state: str | None) -> None:
    assert served(FILED + text)["Ali Idi"] == state


def test_a_commissioner_of_the_union_leaves_his_hosts_at_home() -> None:
    text = "European Enlargement Commissioner Lars Berg spoke to Prime Minister Ana Ruiz. Chad and Mali are next."
    assert served(FILED + text)["Ana Ruiz"] == "PE"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Chad's Minister Ali Idi goes on to Hanoi on Tuesday, where Deputy Minister Le Minh will receive him.", "VN"),
        ("Chad's Minister Ali Idi goes on to Hanoi to rest, and in Lima, where Deputy Minister Le Minh sits.", "PE"),
        ("Chadian guests came. Head of the visiting delegation, Deputy Speaker Le Minh, spoke.", "TD"),
        ("Chadian guests came. Head of the host delegation, Deputy Speaker Le Minh, spoke.", "PE"),
        ("Chadian and Malian guests came. Head of the visiting team, Deputy Speaker Le Minh, spoke.", "PE"),
        ("A six-member delegation of the German Bundestag led by Deputy Speaker Le Minh came.", "DE"),
    ],
)
def test_who_is_told_of_beside_a_place_or_a_team(text: str, state: str) -> None:
    assert served(FILED + text)["Le Minh"] == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Foreign Minister Jane Hill departs tomorrow for Suva. New Zealand will help Fiji.", "NZ"),
        ("Foreign Minister Jane Hill will travel tonight to Suva. New Zealand will help Fiji.", "NZ"),
        ("Foreign Minister Jane Hill spoke tonight in Suva. Fiji will help New Zealand.", "FJ"),
    ],
)
def test_nobody_leaves_for_his_own_state(text: str, state: str) -> None:
    assert served(text)["Jane Hill"] == state


@pytest.mark.parametrize(
    "text",
    [
        "KUWAIT (KUNA) - His Highness the Amir on Monday received Algerian Minister Ali Idi.",
        "KUWAIT (KUNA) - Algerian Minister Ali Idi was received by His Highness the Amir on Monday.",
        "RIYADH (SPA) - HRH the Crown Prince received Algerian Minister Ali Idi on Monday.",
        "RIYADH (SPA) - The Custodian of the Two Holy Mosques received Algerian Minister Ali Idi on Monday.",
        "RIYADH (SPA) - The Custodian of the Two Holy Mosques King Badr received Algerian Minister Ali Idi today.",
    ],
)
def test_those_whom_agencies_call_by_their_style_are_at_home(text: str) -> None:
    (met,) = told(text).meetings
    assert {party.actor.value for party in met.parties} == {"DZ", {"KU": "KW", "RI": "SA"}[text[:2]]}


def test_a_crown_prince_is_of_no_republic() -> None:
    assert not told("LIMA (Andina) - HRH the Crown Prince received Algerian Minister Ali Idi on Monday.").meetings


def test_a_state_that_only_tells_where_a_town_is_has_no_official_left() -> None:
    text = (
        "Chad's government signed a truce with rebels in the Omani capital Muscat. The truce was signed there by "
        "envoys of President Idriss Deby and rebels loyal to former vice president Adam Koko."
    )
    assert served(text)["Adam Koko"] != "OM"


def test_a_state_that_does_something_has_the_official_left() -> None:
    text = "Chad thanked Oman. The truce was signed by President Idriss Deby and former vice president Adam Koko."
    assert served(text)["Adam Koko"] == "OM"
