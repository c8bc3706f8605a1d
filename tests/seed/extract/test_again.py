"""Sessions before and behind the one that was told: of the same parties, by their number or their place in a row."""

import pytest
from prose import told

from db.vocabulary import Modality

FIRST = "MANAMA, 5 May 2021 (BNA) - Bahrain and Peru held the second round of political consultations on Tuesday."


@pytest.mark.parametrize(
    ("text", "how", "when"),
    [
        ("The third round will be held in Lima in 2022.", Modality.PLANNED, "2022"),
        ("It was agreed that the third round be held in Lima in June 2022.", Modality.PLANNED, "2022-06"),
        ("The first round was hosted virtually by Lima on 19 August 2020.", Modality.HISTORICAL, "2020-08-19"),
        ("The 1st session of the consultations was held in Lima on 3 October 2018.", Modality.HISTORICAL, "2018-10-03"),
        ("The previous session had taken place in Lima in May 2019.", Modality.HISTORICAL, "2019-05"),
        ("Peru is to host the next edition of the consultations.", Modality.PLANNED, None),
        ("It was decided that the next session would be hosted by Lima in 2022.", Modality.PLANNED, "2022"),
        ("All praised the previous session, held in Lima in May 2019.", Modality.HISTORICAL, "2019-05"),
        ("The negotiators will meet again in Lima in 2022.", Modality.PLANNED, "2022"),
        ("Lima will host the next meeting in 2022.", Modality.PLANNED, "2022"),
        ("The next gathering is to be hosted by Lima in 2022.", Modality.PLANNED, "2022"),
    ],
)
def test_a_session_before_or_behind_is_of_those_who_met(text: str, how: Modality, when: str | None) -> None:
    one, other = told(f"{FIRST} {text}").meetings
    assert {party.actor.value for party in other.parties} == {"BH", "PE"}
    assert (one.modality, other.modality) == (Modality.ACTUAL, how)
    assert (other.start.value if other.start else None) == when


CALLED_OFF = "MANAMA, 5 May 2021 (BNA) - Bahrain's premier has called off a visit to Peru."


@pytest.mark.parametrize(
    ("before", "text", "when"),
    [
        (FIRST, "The talks will resume in Lima in August.", "2021-08"),
        (FIRST, "Negotiations are to resume in August.", "2021-08"),
        (FIRST, "Talks are due to continue in Lima in August.", "2021-08"),
        (CALLED_OFF, "The talks will be held in August instead.", "2021-08"),
        (CALLED_OFF, "The talks will be made up for in August.", "2021-08"),
    ],
)
def test_talks_that_go_on_later_are_others_of_the_same(before: str, text: str, when: str) -> None:
    _, other = told(f"{before} {text}").meetings
    assert {party.actor.value for party in other.parties} == {"BH", "PE"}
    assert (other.modality, other.start.value if other.start else None) == (Modality.PLANNED, when)


@pytest.mark.parametrize(
    "text",
    [
        "The talks continue on Thursday.",
        "Negotiations with the union are to resume in August.",
        "The coalition talks will resume in August.",
        "Work will resume in August.",
    ],
)
def test_what_else_goes_on_later(text: str) -> None:
    assert len(told(f"{FIRST} {text}").meetings) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The second round took place at the ministry.",
        "The third meeting of the Chad committee was held in Lima in 2018.",
        "Oman is to host the next edition of the games.",
        "The first stone was laid in Lima in 2018.",
        "The first round of voting was held on April 10.",
        "The last edition of the Biennale was held in Venice in 2020.",
        "Schools hold the final session of exams in July.",
        "It was decided that the next budget would be presented in 2022.",
        "The previous session of parliament, held in May 2019, was short.",
        "The next such fair will be hosted by the city in October 2021.",
    ],
)
def test_what_is_no_other_session_of_theirs(text: str) -> None:
    assert len(told(f"{FIRST} {text}").meetings) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Nepal and China held the 17th round of the consultation mechanism in Beijing.",
        "The Nepali-Chinese joint steering group met in Beijing on Monday.",
        "The Nepal-China working panel convened in Beijing on Monday.",
        "Nepal and China convened the 5th Joint Commission on Trade in Beijing on Monday.",
        "Nepal and China will hold the third joint economic committee in Beijing on Monday.",
        "Nepali minister Ana Ruiz and Chinese minister Li Bo will preside over the ninth round of talks on Monday.",
    ],
)
def test_a_mechanism_of_two_meets(text: str) -> None:
    (met,) = told(text).meetings
    assert {party.actor.value for party in met.parties} == {"NP", "CN"}


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("The next such gathering will be hosted by Peru in October 2021.", Modality.PLANNED),
        ("Ruiz offered to host a second meeting in Lima.", Modality.HYPOTHETICAL),
    ],
)
def test_two_who_met_may_meet_again_though_not_in_rounds(text: str, how: Modality) -> None:
    met = "MANAMA, 5 May 2021 (BNA) - Bahraini minister Badr Falasi met Peruvian minister Ana Ruiz here on Tuesday."
    _, other = told(f"{met} {text}").meetings
    assert {party.actor.value for party in other.parties} == {"BH", "PE"}
    assert other.modality is how


def test_two_whose_talks_were_put_off_may_have_seen_each_other_before() -> None:
    off = "The talks that Peruvian minister Ana Vega was to have had with Chadian minister Ali Idi have been put off."
    one, other = told(f"LIMA, 5 May 2021 - {off} The two last saw each other in Rome in October.").meetings
    assert (one.modality, other.modality) == (Modality.NEGATED, Modality.HISTORICAL)
    assert {person.name.value for person in other.attendees} == {"Ana Vega", "Ali Idi"}


@pytest.mark.parametrize(
    "text", ["The next trilateral is to be hosted by Lima in 2022.", "Lima will host the next one."]
)
def test_ministers_who_gathered_meet_again(text: str) -> None:
    met = "LIMA, 4 May 2021 (Wire) - The transport ministers of Chad, Oman and Peru gathered in Lima on Monday."
    another = told(f"{met} {text}").meetings[1:]
    assert [(one.modality, len(one.parties)) for one in another] == [(Modality.PLANNED, 3)]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        ("She is travelling to Lima to lead the delegation to the funeral of former premier Luis Vega of Peru.", 1),
        ("Minister Idi is visiting Peru at the invitation of Peruvian Foreign Minister Luis Vega.", 1),
        ("Chadian Trade Minister Omar Deby is visiting Peru today.", 2),
        ("Minister Idi is holding talks with Peruvian Foreign Minister Luis Vega in Abeche today.", 2),
    ],
)
def test_whoever_is_on_the_way_has_not_come_yet(text: str, meetings: int) -> None:
    plan = "ABECHE, 4 May 2021 (Wire) - Chadian Foreign Minister Eva Idi will fly to Peru on 9 May."
    told_of = told(f"{plan} {text}").meetings
    assert len(told_of) == meetings
    assert (Modality.ACTUAL in {one.modality for one in told_of}) is (meetings > 1)
