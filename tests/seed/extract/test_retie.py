"""Who does it, and where, where the parser lists those who do it with the place before them."""

import pytest
from prose import parties_met, told

VEGA, OKELLO, HADDAD = "Peruvian President Ana Vega", "Chadian President Ali Okello", "Omani leader Omar Haddad"
IDI, KONE, RUIZ = "Chadian Minister Ali Idi", "Malian Minister Awa Kone", "Peruvian Minister Ana Ruiz"
THREE = ({"TD", "ML", "PE"}, ["Ali Idi", "Ana Ruiz", "Awa Kone"])


def met(text: str) -> list[tuple[set[str], list[str]]]:
    return [
        ({party.actor.value for party in one.parties}, sorted(person.name.value for person in one.attendees))
        for one in told(f"LIMA, March 4, 2022 (AP) - {text}").meetings
    ]


@pytest.mark.parametrize(
    "text",
    [
        "At a ceremony in Rome, Peru, Chad and Oman signed a treaty on fish.",
        f"During talks in Rome, {VEGA}, {OKELLO} and {HADDAD} have signed a treaty.",
        f"Meeting in Rome, {VEGA}, {OKELLO} and {HADDAD} agreed on a pact.",
        f"Speaking in Rome, {VEGA}, {OKELLO} and {HADDAD} announced a pact.",
        "After talks in Rome, Peru, Chad and Oman's foreign ministers adopted a declaration.",
        f"At a summit in Rome, Italy, {VEGA}, {OKELLO} and {HADDAD} signed a pact.",
        "At a ceremony in Rome, Italy, Peru, Chad and Oman signed a treaty.",
        f"On the edge of a summit in Rome, Italy, {VEGA}, {OKELLO}, and {HADDAD} signed a letter on the gulf.",
    ],
)
def test_those_behind_a_place_are_who_does_it(text: str) -> None:
    assert {"PE", "TD", "OM"} in parties_met(text)
    assert [{party.value for party in record.parties} for record in told(text).agreements] in ([{"PE", "TD", "OM"}], [])


@pytest.mark.parametrize(
    "text",
    [
        "At a ceremony in Rome, Italy and Oman signed a treaty.",
        "In addition to Peru, Italy and Oman signed a treaty.",
        "After talks in Chad, Mali and Niger, Italy and Oman signed a treaty.",
    ],
)
def test_whom_the_comma_parts(text: str) -> None:
    assert [{party.value for party in record.parties} for record in told(text).agreements] == [{"IT", "OM"}]


def test_who_belongs_to_another_clause_is_no_place() -> None:
    text = "He said the panel comprising officers of Chad, Mali and Oman would hold a session in Rome on 3 June 2019."
    assert {"ML", "OM"} not in parties_met(text)


@pytest.mark.parametrize(
    "text",
    [
        f"On the margins of the Gulf summit in Doha, {IDI}, {KONE}, and {RUIZ} signed a memorandum.",
        f"During a meeting in Doha, {IDI}, {KONE} and {RUIZ} agreed to open the border.",
        f"At the forum in Doha, {IDI}, {KONE} and {RUIZ} held talks on Friday.",
        f"On Friday in Doha, {IDI}, {KONE}, and {RUIZ} signed a protocol on fishing.",
        f"On the sidelines of the forum in Doha, Qatar, {IDI}, {KONE}, and {RUIZ} signed a protocol on fishing.",
        f"Following the summit in Doha, {IDI}, {KONE} and {RUIZ} held a joint news conference.",
    ],
)
def test_those_of_a_list_behind_a_place_do_what_is_told(text: str) -> None:
    assert met(text) == [THREE]


@pytest.mark.parametrize(
    "text",
    [
        "In Geneva, Chad, Mali and Peru held talks on Friday.",
        "At talks in Geneva, Chad, Mali and Peru agreed to cut prices.",
    ],
)
def test_states_of_a_list_behind_a_city_do_what_is_told(text: str) -> None:
    assert met(text) == [({"TD", "ML", "PE"}, [])]


@pytest.mark.parametrize(
    "text",
    [
        "Hotels in Doha, Chad, Mali and Peru were shut on Friday.",
        f"After the flood in Doha, {IDI} praised Mali, Peru and Oman.",
    ],
)
def test_a_list_of_places_or_of_those_who_were_not_together_is_no_meeting(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize("others", ["cabinet members", "business leaders", "Chadian troops", "community groups"])
def test_who_is_met_with_others_behind_an_and_is_met_himself(others: str) -> None:
    (one,) = told(f"In Fiji, {IDI} will meet with President Jone Vula and {others}.").meetings
    assert {party.actor.value for party in one.parties} == {"TD", "FJ"}
    assert sorted(person.name.value for person in one.attendees) == ["Ali Idi", "Jone Vula"]


@pytest.mark.parametrize(
    "text",
    [
        "Chadian and Peruvian traders will be the biggest winners after their two countries yesterday signed a pact.",
        "Prices fell after Peru and Chad yesterday signed a fisheries agreement.",
        "Prices fell after Peru today signed a fisheries agreement with Chad.",
    ],
)
def test_a_day_does_not_part_a_clause_from_who_does_it(text: str) -> None:
    assert [{party.value for party in record.parties} for record in told(text).agreements] == [{"PE", "TD"}]


def test_what_has_a_subject_of_its_own_needs_none() -> None:
    text = "LIMA, March 4, 2022 (AP) - After a call to Chad yesterday Peru signed a fisheries agreement with Oman."
    assert [{party.value for party in record.parties} for record in told(text).agreements] == [{"PE", "OM"}]


def test_with_whom_something_is_signed_may_stand_behind_what_it_is_worth() -> None:
    text = "Chad has signed barter deals worth 40 million dollars with Oman and Peru, its trade minister said."
    assert [{party.value for party in one.parties} for one in told(text).agreements] == [{"TD", "OM"}, {"TD", "PE"}]


def test_what_is_agreed_at_talks_belongs_to_who_agreed() -> None:
    def met(text: str) -> list[tuple[str, str | None]]:
        found = told(f"ROME, June 12, 2023 (AFP) - {text}").meetings
        return sorted((one.modality.name, one.start.value if one.start else None) for one in found)

    both = [("ACTUAL", "2023-06-11"), ("PLANNED", "2023-06")]
    assert met("Chad and Mali agreed at talks in Cairo on Sunday to reconvene next week in Lima.") == both
    aim = "Chad and Mali agreed at talks in Cairo aimed at settling a feud over a dam to reconvene next week in Lima."
    assert met(aim)[1] == ("PLANNED", "2023-06")
    assert met("Chad agreed at talks in Cairo on ways to reconvene the panel next week.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Turkish, Russian and Iranian foreign ministers will meet in Antalya at the weekend.",
        "A meeting of the deputy foreign ministers of Iran, Turkey and Russia has been put off, a source said.",
        "A meeting of the deputy foreign ministers of Russia, Turkey and Iran has been put off, a source said.",
    ],
)
def test_ministers_of_a_list_are_of_all_its_states(text: str) -> None:
    assert parties_met(text) == [{"TR", "RU", "IR"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} said the port would open, in separate calls with {OKELLO} and {HADDAD}.",
        f"{VEGA}, meanwhile, said Chad remains the partner for Oman, in separate calls with {OKELLO} and {HADDAD}.",
        f"Moreover, during separate phone conversations with {VEGA}, {OKELLO} and {HADDAD} voiced sympathy.",
    ],
)
def test_who_says_something_in_a_call_is_who_calls(text: str) -> None:
    assert parties_met(text) == [{"PE", "TD"}, {"PE", "OM"}]


def test_what_is_hoped_for_in_a_meeting_is_no_meeting_of_who_hopes() -> None:
    assert {"PE", "OM"} not in parties_met(f"{VEGA} hopes that Chad will settle it, in a meeting with {HADDAD}.")


def test_the_state_of_a_city_does_not_go_there() -> None:
    text = f"{VEGA}, who was in Doha, Qatar to attend the sixth Peru-Chad-Oman leaders' meeting, also wrote to Mali."
    assert parties_met(text) == [{"PE", "TD", "OM"}]


def test_what_is_grown_is_no_invitation_to_drink_it() -> None:
    assert parties_met("Chad and Oman trade tea.") == []
    assert parties_met(f"{VEGA} had tea with {OKELLO} on Monday.") == [{"PE", "TD"}]


def test_the_ministers_of_ones_own_party_are_not_those_who_were_named() -> None:
    text = (
        f"{RUIZ} accused Mali. {KONE} called all the ministers from her Labour Party for a special meeting on Monday."
    )
    assert parties_met(text) == []


def test_a_city_may_be_printed_in_two_words() -> None:
    assert parties_met(f"{RUIZ} arrived in Ha Noi on Monday.") == [{"PE", "VN"}]


@pytest.mark.parametrize(
    ("text", "parties", "day"),
    [
        (f"{RUIZ} arrived in Chad Tuesday.", {"TD", "PE"}, "2022-03-01"),
        (f"{RUIZ} flew to Chad Tuesday.", {"TD", "PE"}, "2022-03-01"),
        (f"{RUIZ} will visit Chad Tuesday.", {"TD", "PE"}, "2022-03-08"),
        (f"{RUIZ} met with the ministers of Mali and Chad Tuesday.", {"TD", "ML", "PE"}, "2022-03-01"),
        ("Peru and Chad Tuesday signed a treaty on fish.", {"TD", "PE"}, "2022-03-01"),
    ],
)
def test_a_day_without_a_preposition_is_no_part_of_the_name_before_it(text: str, parties: set[str], day: str) -> None:
    (one,) = told(f"LIMA, March 4, 2022 (AP) - {text}").meetings
    assert {party.actor.value for party in one.parties} == parties
    assert one.start is not None
    assert one.start.value == day


def test_who_says_it_after_a_visit_is_whose_it_was() -> None:
    text = f"{OKELLO} said on Tuesday after a visit to Mali that trade was growing."
    assert met(text) == [({"TD", "ML"}, ["Ali Okello"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{VEGA} met {OKELLO} in Lima and {KONE} met {HADDAD} in Muscat.", [{"PE", "TD"}, {"ML", "OM"}]),
        (f"{VEGA} received {OKELLO} and {KONE} flew to Muscat.", [{"PE", "TD"}, {"ML", "OM"}]),
        (f"{VEGA} met {OKELLO} and {KONE}.", [{"PE", "TD", "ML"}]),
        (f"{VEGA} took the ministers of Chad and Mali round the port on Friday.", [{"PE", "TD", "ML"}]),
    ],
)
def test_who_stands_right_before_a_second_verb_does_what_it_tells(text: str, expected: list[set[str]]) -> None:
    assert [parties for parties, _ in met(text)] == expected
