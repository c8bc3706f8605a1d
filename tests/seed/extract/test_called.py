"""What officials are called: where their names begin and end, and how far their titles go."""

import pytest
from prose import told


def called(text: str) -> list[tuple[str, str]]:
    return [(one.name.value, one.holdings[0].title.value) for one in told(text).officials]


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("Unification Minister Ana Ruiz of Peru spoke.", [("Ana Ruiz", "Unification Minister")]),
        ("EU fisheries commissioner Ana Ruiz spoke.", [("Ana Ruiz", "fisheries commissioner")]),
        (
            "The United Nations High Commissioner for Refugees, Ana Ruiz, spoke.",
            [("Ana Ruiz", "High Commissioner for Refugees")],
        ),
        (
            "Ali Idi, Chad's special envoy for Chad Basin peace and security affairs, left.",
            [("Ali Idi", "special envoy for Chad Basin peace and security affairs")],
        ),
        ("Ali Idi, special envoy of Chad for Peru, spoke of affairs.", [("Ali Idi", "special envoy")]),
        ("Chief Israeli delegate Uri Tamm spoke.", [("Uri Tamm", "Chief delegate")]),
        ("Party delegate Uri Tamm voted in Israel.", []),
        ("Peru's president has appointed Ambassador Ana Ruiz.", [("Ana Ruiz", "Ambassador")]),
        ("The newly appointed Ambassador Ana Ruiz of Peru left.", [("Ana Ruiz", "newly appointed Ambassador")]),
        (
            "Igor Orlov, First Deputy Chairman of the USSR Council of Ministers, left.",
            [("Igor Orlov", "First Deputy Chairman of the USSR Council of Ministers")],
        ),
        ("Luis Vega, Peru's Minister of Heavy Engineering, left.", [("Luis Vega", "Minister of Heavy Engineering")]),
        ("The Minister of State of Kuwait, Sheikh Ali Idi, left.", [("Ali Idi", "Minister of State")]),
        ("The Minister of State of the Netherlands, Jan Berg, left.", [("Jan Berg", "Minister of State")]),
        ("The Minister of Health of the State of Kuwait, Ali Idi, left.", [("Ali Idi", "Minister of Health")]),
        (
            "LIMA, MAY 9 — LUIS VEGA, MINISTER OF HEAVY ENGINEERING OF PERU, LEFT TODAY.",
            [("Luis Vega", "Minister of Heavy Engineering")],
        ),
    ],
)
def test_how_far_a_title_goes(text: str, officials: list[tuple[str, str]]) -> None:
    assert called(text) == officials


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Foreign Minister Said bin Badr Falasi of Oman left.", ["Said bin Badr Falasi"]),
        ("Foreign Minister Said told Oman's press.", []),
        ("Committee chairman MK Tova Dayan of Israel left.", ["Tova Dayan"]),
        ("Staff Rear Admiral Ali Idi, commander of Chad's navy, left.", ["Ali Idi"]),
        ("Vice Admiral Ali Idi, commander of Chad's navy, left.", ["Ali Idi"]),
        ("The credentials of Ali Idi as ambassador of Chad to Peru were received.", ["Ali Idi"]),
        ("A personal envoy of Chadian President Ali Idi left.", ["Ali Idi"]),
    ],
)
def test_where_a_name_begins_and_ends(text: str, names: list[str]) -> None:
    assert [name for name, _ in called(text)] == names


def test_an_envoy_without_a_name_is_not_whoever_sends_him() -> None:
    assert called("A personal envoy of Chadian President Ali Idi left.") == [("Ali Idi", "President")]
    assert called("The special envoy of the UN Secretary-General Ali Idi left.") == [("Ali Idi", "special envoy")]


@pytest.mark.parametrize(
    "text",
    [
        "Talks on Chad were held at the Prime Minister House here.",
        "In a cable to Peru, released by Government House, the president thanked Chad.",
        "The deputy security advisers of India, Sri Lanka and Nepal met.",
        "Chad left Central America, a Panamanian spokesman said.",
        "She served Peru as Assistant Secretary, Americas Branch.",
    ],
)
def test_houses_regions_and_states_are_nobodys_name(text: str) -> None:
    assert called(text) == []


def test_a_minister_may_be_called_house() -> None:
    assert called("Foreign Minister Karen House of Chad left.") == [("Karen House", "Foreign Minister")]


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        (
            "Energy ministers from Chad, Mali and Niger met. Chad's Ali Idi told Le Jour so. Mali's Moussa Keita had "
            "left.",
            [("Ali Idi", "Energy minister"), ("Moussa Keita", "Energy minister")],
        ),
        (
            "The interior ministers of Chad and Mali met. Chad's Ali Idi said so.",
            [("Ali Idi", "interior minister")],
        ),
        ("The interior ministers of Chad and Mali met. Niger's Omar Sani said so.", []),
        ("The interior ministers of Chad and Mali met. Chad's Lake Fitri had risen.", []),
        ("The interior ministers of Chad and Mali met. Chad's Ali Idi, a farmer, said so.", []),
        ("Party leaders from Chad and Mali met. Chad's Ali Idi said so.", []),
        ("The ministers met. Chad's Ali Idi said so.", []),
    ],
)
def test_one_of_several_may_be_named_by_his_state(text: str, officials: list[tuple[str, str]]) -> None:
    assert called(text) == officials


def test_the_president_is_whom_the_headline_calls_so() -> None:
    text = "The President is pleased to welcome King Omar II of Jordan to the White House on May 13, 2022."
    (one,) = told(f"President Alden to Host King Omar II of Jordan\n\nMay 10, 2022\n\n{text}").meetings
    assert {person.name.value for person in one.attendees} == {"Alden", "Omar II"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ruiz was appointed oil minister of Peru yesterday.", "Ana Ruiz"),
        ("Ana Ruiz has been elected president of Peru.", "Ana Ruiz"),
        ("The decree named Ana Ruiz to take over as oil minister of Peru.", "Ana Ruiz"),
        ("Peru's cabinet picked Ana Ruiz to serve as oil minister.", "Ana Ruiz"),
        ("Peru's cabinet chose Ana Ruiz to succeed Luis Vega as oil minister.", "Ana Ruiz"),
        ("Ana Ruiz succeeds Luis Vega as Peruvian oil minister.", "Ana Ruiz"),
        ("Peru said Ana Ruiz would replace Luis Vega as oil minister.", "Ana Ruiz"),
        ("Ana Ruiz took over from Luis Vega as Peru's oil minister.", "Ana Ruiz"),
    ],
)
def test_who_comes_into_an_office_holds_it(text: str, name: str) -> None:
    assert [one.name.value for one in told(text).officials] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz replaced a lamp as Peruvian oil minister Luis Vega looked on.",
        "Ana Ruiz took a picture from Eva Soto as Peruvian oil minister Luis Vega spoke.",
        "Ana Ruiz was told to serve tea as Peruvian oil minister Luis Vega spoke.",
    ],
)
def test_who_does_something_while_another_acts_holds_no_office(text: str) -> None:
    assert [one.name.value for one in told(text).officials] == ["Luis Vega"]
