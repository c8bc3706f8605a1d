"""One meeting or several, told in one breath."""

import pytest
from prose import parties_met, told


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


@pytest.mark.parametrize(
    "text",
    [
        "Kazakh President Ali Karimov received the Letters of Credence of the envoys of Peru, Kenya and Finland.",
        "Kazakh President Ali Karimov received credentials from the ambassadors of Peru, Kenya and Finland.",
        "The credentials of the envoys of Peru, Kenya and Finland were accepted by Kazakh President Ali Karimov.",
        "Credentials were handed in by the new ambassadors of Peru, Kenya and Finland to Kazakhstan.",
        "Kazakh President Ali Karimov received the credentials of Ambassadors Ana Ruiz of Peru, Ali Okello of Kenya "
        "and Kari Berg of Finland.",
    ],
)
def test_envoys_present_their_credentials_one_by_one(text: str) -> None:
    assert parties_met(text) == [{"KZ", "PE"}, {"KZ", "KE"}, {"KZ", "FI"}]


def test_who_visits_two_states_brings_them_not_together() -> None:
    assert parties_met("Minister Ali Idi is to pay official visits to Kenya and Peru in May.") == []


def test_a_letter_is_no_credentials() -> None:
    assert parties_met("Kazakh President Ali Karimov received a letter of the presidents of Peru and Kenya.") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The Ambassador of Chad, Ali Idi, and the Ambassador of Peru, Ana Ruiz, presented credentials to", 2),
        ("Chadian minister Ali Idi and Peruvian minister Ana Ruiz called separately on", 2),
        ("Chadian minister Ali Idi and Peruvian minister Ana Ruiz called on", 1),
        ("Chadian minister Ali Idi and Peruvian minister Ana Ruiz, who lead separate parties, called on", 1),
    ],
)
def test_several_come_to_one_together_or_apart(text: str, count: int) -> None:
    assert len(told(f"{text} Omani President Badr Falasi in Muscat.").meetings) == count


@pytest.mark.parametrize(
    ("how", "count"),
    [("in quick succession", 3), ("separately", 3), ("for an hour", 1)],
)
def test_who_met_others_in_turn_at_a_summit_met_each_of_them(how: str, count: int) -> None:
    text = (
        f"At the summit, Peruvian minister Ana Ruiz conferred {how} with the foreign ministers of Oman, Chad and Mali."
    )
    assert len(told(text).meetings) == count


RUIZ, GREY, LASKI = "Peruvian minister Ana Ruiz", "British minister Ed Grey", "Greek minister Petros Laski"


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} had two telephone calls on Friday. The first was with {GREY}, and the second with {LASKI}.",
        f"{RUIZ} had two meetings on Friday. The first was with {GREY}. The second was with {LASKI}.",
        f"{RUIZ} had two meetings on Friday, one with {GREY} and the other with {LASKI}.",
        f"{RUIZ} had two meetings on Friday, the first with {GREY} and the second with {LASKI}.",
    ],
)
def test_each_of_several_is_told_by_its_place_in_the_row(text: str) -> None:
    first, second = told(f"LIMA, March 4, 2022 (AP) - {text}").meetings
    assert [{party.actor.value for party in met.parties} for met in (first, second)] == [{"PE", "GB"}, {"PE", "GR"}]
    assert {met.start.value for met in (first, second) if met.start} == {"2022-03-04"}


def test_what_else_is_counted_is_no_meeting() -> None:
    text = f"{RUIZ} met {GREY} on Friday. Of her scandals, the first was with {LASKI}."
    assert len(told(f"LIMA, March 4, 2022 (AP) - {text}").meetings) == 1


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (f"met with {GREY}, with whom she agreed on cod, and with {LASKI} on wine.", ["GB", "GR"]),
        (f"held talks with {GREY} on cod, and with Petros Laski, foreign minister of Greece.", ["GB", "GR"]),
        (f"conferred during the day with {GREY} and with Petros Laski of Greece.", ["GB", "GR"]),
        (f"is to hold talks with {GREY} and with Greek officials.", ["GB", "GR"]),
        (f"spoke by phone with {GREY}, as well as with {LASKI}.", ["GB", "GR"]),
        ("met separately with a team of the Chadian parliament led by Ali Idi, and with Petros Laski of Greece.", None),
        (f"met with {GREY}, who had quarrelled with Chadian minister Ali Idi and with {LASKI}.", ["GB"]),
        (f"met with {GREY} and said she was in touch with business and with {LASKI}.", ["GB"]),
    ],
)
def test_each_behind_a_with_of_his_own_was_met_by_himself(text: str, whom: list[str] | None) -> None:
    assert parties_met(f"{RUIZ} {text}") == [{"PE", one} for one in whom or ["TD", "GR"]]


def test_behind_one_with_and_another_they_may_have_met_together() -> None:
    assert parties_met(f"{RUIZ} held a trilateral meeting with {GREY} and with {LASKI}.") == [{"PE", "GB", "GR"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} will have bilateral meetings with the President of Oman, the Prime Minister of Chad and the King of "
        "Jordan on the sidelines of the summit.",
        f"On the margins of the third annual summit, {RUIZ} will hold meetings with the Sultan of Oman, the President "
        "of Chad and the Prime Minister of Jordan.",
    ],
)
def test_holders_of_other_titles_are_met_one_by_one_beside_a_summit(text: str) -> None:
    assert parties_met(text) == [{"PE", "OM"}, {"PE", "TD"}, {"PE", "JO"}]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("met with {} and {}, who are in Quito for the cotton expo.", False),
        (", in New York for the UN General Assembly, conferred with {} and {}.", False),
        ("received {} and {} on the occasion of the enthronement.", False),
        ("held a meeting with {} and {} during the forum.", True),
        ("held trilateral talks with {} and {} at the General Assembly.", True),
        ("met with {} and {} in Quito.", True),
    ],
)
def test_those_who_have_come_to_a_gathering_are_met_one_by_one(text: str, *, together: bool) -> None:
    apart = [{"PE", "GB"}, {"PE", "GR"}]
    assert parties_met(f"{RUIZ} {text.format(GREY, LASKI)}") == ([{"PE", "GB", "GR"}] if together else apart)


TWO = "Presidents Omar Deby of Chad and Awa Kone of Mali"


@pytest.mark.parametrize(
    "text",
    [
        f"Peruvian Minister Ana Ruiz travelled to Chad and Mali last week, where she met {TWO}.",
        f"Peruvian Minister Ana Ruiz will visit Chad and Mali next week. She will hold talks with {TWO} on trade.",
        f"Peruvian Minister Ana Ruiz's meetings with {TWO} calmed tempers.",
        f"Peruvian Minister Ana Ruiz's subsequent engagements with {TWO} calmed tempers.",
    ],
)
def test_who_goes_to_each_or_has_meetings_meets_each_in_turn(text: str) -> None:
    assert parties_met(text) == [{"PE", "TD"}, {"PE", "ML"}]


@pytest.mark.parametrize(
    "text",
    [
        f"Peruvian Minister Ana Ruiz visited Chad and Mali in May. She will host a trilateral summit with {TWO}.",
        "Peruvian Minister Ana Ruiz visited Chad and Mali in May. The ministers of Chad, Mali and Peru met in Lima.",
    ],
)
def test_those_who_were_visited_may_all_meet_later(text: str) -> None:
    assert {"PE", "TD", "ML"} in parties_met(text)


def test_another_who_meets_the_hosts_of_a_tour_meets_them_at_once() -> None:
    text = (
        "Kenyan President Jo Okello will visit Chad, Mali and Peru next week. Omani foreign minister Omar Haddad met "
    )
    text += "the presidents of Chad, Mali and Peru in Rome on Monday."
    assert {"OM", "TD", "ML", "PE"} in parties_met(text)


STATES = ("Angola", "Chad", "Egypt", "Ghana", "India", "Kenya", "Mali")


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Juan Vega has visited {} since he took office in 2009.",
        "Peruvian President Juan Vega has made 46 trips abroad, among them to {}.",
        "LIMA, 4 May 2022 (AP) - Peruvian Minister Ana Ruiz led missions to {} last year.",
    ],
)
def test_journeys_that_are_only_reckoned_up(text: str) -> None:
    assert not told(text.format(", ".join(STATES[:-1]) + " and Mali")).meetings
    assert len(told("Peruvian President Juan Vega will visit Chad, Mali, Ghana, India, Kenya and Oman.").meetings) == 6


@pytest.mark.parametrize(
    ("headline", "met"),
    [
        ("Peru-Chad-Mali Trilateral Foreign Ministers' Meeting", [{"PE", "TD", "ML"}]),
        ("Minister Ruiz's Day in Manila", [{"PE", "TD"}, {"PE", "ML"}]),
    ],
)
def test_a_headline_tells_that_one_met_two_at_once(headline: str, met: list[set[str]]) -> None:
    text = "Peruvian Minister Ana Ruiz met today with Chadian Foreign Minister Ali Idi and Malian Foreign Minister Awa "
    assert parties_met(f"{headline}\n\nMay 4, 2022\n\n{text}Kone on the margins of the forum in Manila.") == met


@pytest.mark.parametrize(
    ("what", "count"),
    [("a series of bilateral meetings", 2), ("a string of meetings", 2), ("a meeting", 1)],
)
def test_a_series_is_of_several(what: str, count: int) -> None:
    text = f"Kazakh President Ali Karimov held {what} with his counterparts from Peru and Kenya in Rome on Monday."
    assert len(told(text).meetings) == count


@pytest.mark.parametrize(
    ("when", "parties"),
    [
        ("During the meetings, ", [{"TD", "PE"}, {"TD", "OM"}]),
        ("During a meeting of all three, ", [{"TD", "PE", "OM"}]),
    ],
)
def test_what_is_done_during_several_meetings_is_done_with_each(when: str, parties: list[set[str]]) -> None:
    who = "Chad's minister Ali Idi signed papers with Peruvian minister Ana Ruiz and Omani minister Badr Falasi"
    assert parties_met(f"{when}{who} on Monday.") == parties


@pytest.mark.parametrize(
    ("what", "count"), [("agreements with Oman and Mali", 0), ("with Oman and Mali", 1), ("a pact with Oman", 1)]
)
def test_what_one_has_drawn_up_with_several_is_no_meeting_of_all(what: str, count: int) -> None:
    assert len(told(f"Chad has negotiated {what}.").meetings) == count
