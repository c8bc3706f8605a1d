"""When two clauses tell of one meeting."""

import pytest
from prose import told

from db.vocabulary import Modality

OFF = "LIMA, 3 May 2019 - Peruvian premier Ana Ruiz has called off a visit to Oman that was to begin on Tuesday."
CALLED = "LIMA, 3 May 2019 - Omani minister Badr Falasi called on Peruvian President Ana Ruiz in Lima on Friday."
SIGNED = "LIMA, 3 May 2019 - Omani minister Badr Falasi and Peruvian minister Ana Ruiz signed a pact on Friday."
THREE = "LIMA, 3 May 2019 - The trade ministers of Peru, Chad and Oman will meet in Muscat next week."


@pytest.mark.parametrize(
    "text",
    [
        f"{OFF} She had been due to see Prime Minister Badr Falasi on Wednesday.",
        f"{OFF} She was to have discussed trade with Prime Minister Badr Falasi.",
        f"{CALLED} He is slated to travel to Cusco on Saturday.",
        "LIMA, 3 May 2019 - Omani minister Badr Falasi on Friday called on Peruvian President Ana Ruiz here. He is "
        "slated to travel to Cusco later in the day.",
        f"{THREE} Chadian Trade Minister Ali Idi plans to leave for Oman on Sunday.",
        "Lima, May 3, 1985 (WIRE) -- Peruvian President Ana Ruiz met here this evening an Omani Government delegation "
        "led by minister Badr Falasi. Present was Ali Idi, Omani ambassador to Peru. The delegation arrived in Lima "
        "yesterday.",
        "Peruvian minister Ana Ruiz and Omani minister Badr Falasi spoke by phone on Friday. The two ministers also "
        "discussed a fair in Cusco.",
        "LIMA, 3 May 2019 - The visit of Omani minister Badr Falasi to Peru has ended. Peruvian minister Ana Ruiz saw "
        "him off in Lima on Friday. During the stay a pact was signed in Cusco by Falasi and Ruiz.",
        f"{CALLED} The minister also had talks with Peruvian Speaker Luis Vega.",
        f"{SIGNED} A spokesman said that the two ministers would hold a joint press conference.",
        f"{SIGNED} Details of the pact signed by the two were not available.",
    ],
)
def test_what_belongs_to_a_meeting_is_told_of_it_again(text: str) -> None:
    assert len(told(text).meetings) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{OFF} She will meet Prime Minister Badr Falasi in Cusco in June instead.",
        f"{CALLED} The minister will travel to Cusco again in June.",
        f"{CALLED} The minister will travel to Chad on Saturday.",
        f"{CALLED} The minister also telephoned Peruvian Speaker Luis Vega.",
        f"{THREE} Chadian Trade Minister Ali Idi will visit Oman in December.",
        f"{SIGNED} A spokesman said that the two ministers would hold bilateral talks.",
        "Peruvian minister Ana Ruiz and Omani minister Badr Falasi spoke by phone on Friday. The two ministers will "
        "meet in Cusco in June.",
    ],
)
def test_what_comes_after_a_meeting_is_another(text: str) -> None:
    assert len(told(text).meetings) == 2


def test_whom_somebody_was_to_meet_on_a_visit_that_is_off() -> None:
    (met,) = told(f"{OFF} She had been due to see Prime Minister Badr Falasi on Wednesday.").meetings
    assert met.modality is Modality.NEGATED
    assert met.start is not None
    assert met.start.value == "2019-05-07"
    assert {one.name.value for one in met.attendees} == {"Ana Ruiz", "Badr Falasi"}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Chad and Oman have concluded negotiations on a trade agreement.", 0),
        ("Chad and Oman concluded negotiations on a trade agreement in Muscat on Friday.", 1),
        ("Chad and Oman have concluded a round of talks on a trade agreement.", 1),
    ],
)
def test_negotiations_that_are_over_are_no_meeting(text: str, count: int) -> None:
    assert len(told(text).meetings) == count


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian minister Ana Ruiz and Chilean minister Luis Soto discussed a raid on February 3 in which one died.",
        "Peruvian minister Ana Ruiz met Chilean minister Luis Soto to discuss cod and an incident on 3 February.",
        "Peruvian minister Ana Ruiz and Chilean minister Luis Soto discussed the earthquake of 3 April.",
        "Peruvian minister Ana Ruiz met Chilean minister Luis Soto ahead of the summit planned for Quito on May 29.",
    ],
)
def test_the_day_of_what_is_spoken_of_or_prepared_is_not_that_of_the_meeting(text: str) -> None:
    (met,) = told(f"LIMA, 5 May 2019 (ANP) - {text}").meetings
    assert (met.start.value if met.start else None) in (None, "2019-05-05")
    assert met.modality is Modality.ACTUAL


def test_what_was_agreed_on_a_visit_before_is_told_of_another_meeting() -> None:
    talks = "MEXICO CITY - Mexican central bank head Luis Ponce met the head of the Peruvian central bank yesterday."
    before = "The talks follow pacts made during Peruvian President Ana Ruiz's visit to Mexico in January."
    found = told(f"Silver talks\n\n{talks} {before}").meetings
    assert [{one.name.value for one in met.attendees} for met in found] == [{"Luis Ponce"}, {"Ana Ruiz"}]


def test_what_was_found_during_ones_own_visit_is_told_of_that() -> None:
    lead = "LONDON, April 6 - Polls show joy at Omani Prime Minister Ana Ruiz's trip to Lima."
    again = "A poll taken during Ruiz's visit to Lima last week was the first."
    assert len(told(f"Polls\n\n{lead} {again}").meetings) == 1


PLANNED = "Harbour talks\n\nOmani Prime Minister Badr Falasi will meet Peruvian President Ana Ruiz in Lima on Thursday."


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman said he was optimistic about the results of talks between the two leaders.",
        "A spokesman was confident of the success of the talks between Falasi and Ruiz.",
        "The outcome of the talks between Falasi and Ruiz is uncertain.",
    ],
)
def test_what_is_thought_of_a_meeting_to_come_tells_of_no_other(text: str) -> None:
    (met,) = told(f"{PLANNED} {text}").meetings
    assert met.modality is Modality.PLANNED


def test_what_came_of_a_meeting_tells_of_one_that_was_held() -> None:
    found = told(f"{PLANNED} Falasi was glad of the results of the talks of the two leaders last month.").meetings
    assert len(found) == 2


THREE_MET = "Harbour talks\n\nThe foreign ministers of Oman, Chad and Peru met in Lima today."


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the ministers had not sought to end their dispute at this meeting.",
        "The ministers had not tried to settle the price at the meeting, officials said.",
    ],
)
def test_what_was_not_tried_at_a_meeting_leaves_it_one(text: str) -> None:
    (met,) = told(f"{THREE_MET} {text}").meetings
    assert met.modality is Modality.ACTUAL


def test_a_meeting_at_which_something_is_hoped_for_is_no_hope() -> None:
    hoped = "Peru's trade minister, Ana Ruiz, hopes that Omani Trade Minister Badr Falasi will bring"
    (met,) = told(f"Harbour talks\n\n{hoped} proposals at a meeting with Chadian Minister Ali Idi next week.").meetings
    assert met.modality is Modality.PLANNED


LEAD = "LIMA, 3 May 2022 - The presidents of Peru and Chad held talks and agreed to expand their ties."


def test_a_month_told_later_leaves_the_day_of_a_journey() -> None:
    text = "LIMA, 3 May 2019 - Omani minister Badr Falasi arrived today in Peru on a visit to President Ana Ruiz. "
    text += "The way was paved when Peru and Oman signed pacts earlier this week."
    (met,) = told(text).meetings
    assert met.start
    assert met.start.value == "2019-05-03"


@pytest.mark.parametrize("day", ["On April 20, they met at the palace.", "The two met on April 20 at the palace."])
def test_the_day_of_news_is_told_by_the_next_sentence(day: str) -> None:
    (one,) = told(f"{LEAD}\n\n{day}").meetings
    assert one.start is not None
    assert (one.start.value, one.modality) == ("2022-04-20", Modality.ACTUAL)


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD} They last met on April 20.",
        f"{LEAD} On April 20, they had met at the palace.",
        f"{LEAD} They met in 2011.",
        f"{LEAD} It rained. On April 20, they met at the palace.",
        f"{LEAD} On April 20, the presidents of Peru and Chad met at the palace.",
        LEAD.replace("held", "will hold") + " On April 20, they met at the palace.",
        LEAD.replace("talks", "talks on Monday") + " On April 20, they met at the palace.",
    ],
)
def test_another_day_is_that_of_another_meeting(text: str) -> None:
    assert len(told(text).meetings) == 2


NEUTRAL = "LIMA, May 5, 2019 (ANP) - Peruvian minister Ana Ruiz will meet Omani minister Badr Falasi in Rome on May 20."


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A spokesman said that Ruiz would go to Rome though much was still open.", 1),
        ("Ruiz will fly to Rome on May 18 and see Italian minister Luca Berti.", 2),
        ("Ruiz will fly to Paris on May 22.", 2),
    ],
)
def test_who_goes_to_where_two_meet_on_neutral_ground_visits_nobody(text: str, number: int) -> None:
    met = told(f"{NEUTRAL} {text}").meetings
    assert len(met) == number
    assert {party.actor.value for party in met[0].parties} == {"PE", "OM"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("met Omani minister Badr Falasi and was expected to meet Chadian officials on Friday.", ["05-05", "05-10"]),
        ("will fly to Oman on Tuesday and go on to Chad.", ["05-07", None]),
        ("will fly to Oman on Tuesday, continue to Chad and return on Friday.", ["05-07", None]),
        ("is expected to visit Oman before the council meeting in Rome, Italy, May 21.", [None]),
        ("spoke with Omani minister Badr Falasi, who on Thursday voiced hopes.", ["05-05"]),
        ("met Omani minister Badr Falasi, who visited Lima on Thursday.", ["05-02"]),
        ("and Omani minister Badr Falasi met for two hours after Falasi arrived from Chad Monday.", ["05-05"]),
    ],
)
def test_a_day_is_only_of_what_it_is_told_of(text: str, days: list[str | None]) -> None:
    met = told(f"LIMA, May 5, 2019 (ANP) - Peruvian minister Ana Ruiz {text}").meetings
    assert [one.start.value[5:] if one.start else None for one in met] == days


def test_what_was_signed_since_which_they_have_met_is_another_event() -> None:
    text = "It was the fourth time the leaders of Peru and Chad have met since they signed a treaty Aug. 7, 2015."
    met = told(f"LIMA, May 5, 2019 (ANP) - {text}").meetings
    assert [one.start.value if one.start else None for one in met] == [None, "2015-08-07"]


@pytest.mark.parametrize(
    ("text", "parties", "day"),
    [
        (
            "held talks in Chad with its minister Ali Idi. She reported on Friday on her talks with Idi.",
            {"TD"},
            "05-05",
        ),
        ("will brief the king on Friday on the results of her talks with Chadian officials.", {"TD"}, "none"),
        ("was upbeat. Her trip was a part of the shuttles, the focus of talks in Niamey last week.", set(), None),
        ("agreed to visit Oman. Her trip will be the last of the talks in Rome.", {"OM"}, None),
        ("will host a meeting, which would be the first between Ruiz and Omani minister Badr Falasi.", {"OM"}, None),
    ],
)
def test_what_is_told_of_a_meeting_from_beside_it(text: str, parties: set[str], day: str | None) -> None:
    met = told(f"LIMA, May 5, 2019 (ANP) - Peruvian minister Ana Ruiz {text}").meetings
    assert {party.actor.value for one in met for party in one.parties} == (parties | {"PE"} if parties else set())
    assert day is None or [one.start.value[5:] if one.start else "none" for one in met][-1] == day


@pytest.mark.parametrize(
    "text",
    [
        "met Chadian Foreign Minister Ali Okello on Monday. They coordinated their positions ahead of the General "
        "Assembly session.",
        "is to come to Chad on Monday. During her visit, the foreign minister is likely to hold bilateral meetings "
        "with her counterparts from the member states.",
    ],
)
def test_what_is_of_others_is_no_meeting_of_the_two(text: str) -> None:
    assert len(told(f"Peruvian Foreign Minister Ana Vega {text}").meetings) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The band met with Ali Okello, Foreign Minister of Chad; and Ana Vega, Foreign Minister of Peru.",
        "In a letter to the Foreign Minister of Peru, Ali Okello, the Foreign Minister of Chad, asked for cod.",
    ],
)
def test_those_whom_another_met_have_not_met_each_other(text: str) -> None:
    assert told(text).meetings == ()


@pytest.mark.parametrize(
    ("where", "meetings"), [("in Rome on the sidelines of a conference in Italy", 2), ("in Lima", 1)]
)
def test_a_guest_sees_several_on_one_visit_but_not_on_the_margins(where: str, meetings: int) -> None:
    text = f"Chadian Foreign Minister Ali Okello met Peruvian Foreign Minister Ana Vega {where} on Monday."
    assert len(told(f"{text} He also met former Peruvian President Luis Soto.").meetings) == meetings


def test_an_envoy_calls_on_each_by_himself() -> None:
    text = "Peruvian Trade Minister Ana Vega met Chad's ambassador, Ali Idi, on 3 May 2021. On 3 May 2021 Peru's health"
    assert len(told(f"{text} minister, Luis Soto, discussed vaccines with Ambassador Idi.").meetings) == 2


def test_the_day_of_another_coming_to_office_is_no_day_of_a_visit() -> None:
    text = (
        "7 October 2024\n\nChadian Minister Ali Okello, who was on a visit to Peru, met Peruvian Minister Luis Soto on "
    )
    text += "4 October. Okello was the first foreign dignitary to visit Peru after the government of President Ana Vega"
    (record,) = told(f"{text} assumed office on 22 September.").meetings
    assert record.start is not None
    assert record.start.value == "2024-10-04"
