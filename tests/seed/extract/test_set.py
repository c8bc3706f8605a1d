"""What is set for a day, settled, dropped or denied, and what was held before, whatever the sentence itself tells."""

import pytest
from prose import told

from db.vocabulary import Modality

FILED = "LIMA, June 13, 2023 (AFP) - "  # a Tuesday
VEGA, OKELLO = "Peruvian President Luis Vega", "Chadian President Ali Okello"
MET = f"{FILED}Foreign minister Ana Ruiz today received her Chadian counterpart, Idris Moussa."


@pytest.mark.parametrize(
    ("text", "how", "when"),
    [
        # set for a month to come, spoken of in the past
        ("Both sides reviewed the agenda of the Peru-Chad summit, set for February in Lima.", "PLANNED", "2024-02"),
        (f"Aides discussed the visit to Chad of {VEGA}, due in May.", "PLANNED", "2024-05"),
        # settled
        (f"{VEGA} and {OKELLO} agreed that the delegations should meet again in July in Lima.", "PLANNED", "2023-07"),
        (f"{VEGA} and {OKELLO} concurred in holding a Peru-Chad dialogue in Lima in July.", "PLANNED", "2023-07"),
        (f"It would be remembered that {VEGA} and {OKELLO} met in Rome on March 5.", "HISTORICAL", "2023-03-05"),
        (f"{VEGA} leaves for Chad on Thursday to attend the summit called by {OKELLO}.", "PLANNED", "2023-06-15"),
        (f"{VEGA} flew on to Chad, where he is to meet {OKELLO} on Friday.", "PLANNED", "2023-06-16"),
        (f"{VEGA} arrived in Chad, where he is to meet {OKELLO} on Friday.", "ACTUAL", None),
        (f"{VEGA} will go to Chad on Friday. In N'Djamena, his first stop, he will meet {OKELLO}.", "PLANNED", None),
        # dropped
        (f"A planned meeting between {VEGA} and {OKELLO} collapsed at the last minute.", "NEGATED", None),
        (f"A planned visit to Chad by {VEGA} has been scrubbed.", "NEGATED", None),
        (f"A visit that {VEGA} hoped to pay to Chad has been dropped from his programme.", "NEGATED", None),
        (f"A meeting of {VEGA} and {OKELLO} is no longer on the agenda.", "NEGATED", None),
        (f"{VEGA} had been due to fly to Chad. His office said the trip had been called off.", "NEGATED", None),
        ("Asked about reports of talks between Peru and Chad, the spokesman denied them.", "NEGATED", None),
        # not dropped
        (f"A meeting between {VEGA} and {OKELLO} collapsed in acrimony on Monday.", "ACTUAL", "2023-06-12"),
        (f"{VEGA} met {OKELLO} on Monday. Tax reform was no longer on the agenda.", "ACTUAL", "2023-06-12"),
    ],
)
def test_what_is_set_settled_or_dropped(text: str, how: str, when: str | None) -> None:
    (record,) = told(FILED + text).meetings
    assert record.modality is Modality[how]
    assert when is None or (record.start and record.start.value == when)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "She lauded the 4th session of the Peru-Chad commission, which took place in Lima last November.",
            "2022-11",
        ),
        (
            "They discussed the outcome of the third session of the Peru-Chad Committee, held last July in Lima.",
            "2022-07",
        ),
        ("As is known, the 8th meeting of the Peru-Chad commission was held in May of the last year.", "2022-05"),
        ("The Peru-Chad commission was held in Lima on 3 May of last year.", "2022-05-03"),
    ],
)
def test_what_was_held_before_is_another(text: str, when: str) -> None:
    news, before = told(f"{MET} {text}").meetings
    assert (news.modality, news.start and news.start.value) == (Modality.ACTUAL, "2023-06-13")
    assert (before.modality, before.start and before.start.value) == (Modality.HISTORICAL, when)


def test_what_would_be_done_on_a_day_will_be() -> None:
    text = "In another development, Mr Idris Moussa of Chad would on Thursday meet Peruvian Foreign Minister Ana Ruiz."
    assert [one.modality for one in told(f"{MET}\n\n{text}").meetings][-1] is Modality.PLANNED


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f"{VEGA} would travel to Chad on Friday.", Modality.PLANNED),
        (f"{VEGA} would on Friday meet {OKELLO}.", Modality.PLANNED),
        (f"{VEGA} would visit Chad on Friday, during which he would hold talks with {OKELLO}.", Modality.PLANNED),
        (f"{VEGA} would meet {OKELLO} on Friday if the truce held.", Modality.HYPOTHETICAL),
        (f"{VEGA} would have met {OKELLO} on Friday.", Modality.HYPOTHETICAL),
        (f"{VEGA} would meet {OKELLO} any time.", Modality.HYPOTHETICAL),
    ],
)
def test_would_is_will_where_a_day_is_told(text: str, how: Modality) -> None:
    assert {one.modality for one in told(f"{FILED}The port is open. {text}").meetings} == {how}


def test_what_is_off_is_what_was_told_of() -> None:
    text = f"{VEGA} will meet {OKELLO} in Lima on Friday. The trip to Mali was called off."
    assert {one.modality for one in told(FILED + text).meetings if len(one.parties) == 2} >= {Modality.PLANNED}


@pytest.mark.parametrize(("month", "year"), [("October", "2024"), ("January", "2023")])
def test_a_season_to_come_is_of_the_next_year_once_it_is_over(month: str, year: str) -> None:
    text = f"{VEGA} met {OKELLO} today. They looked ahead to the Peru-Chad dialogue, which will be held in the spring."
    met, dialogue = told(f"LIMA, {month} 2, 2023 (AFP) - {text}").meetings
    assert (met.modality, dialogue.modality) == (Modality.ACTUAL, Modality.PLANNED)
    assert dialogue.start is not None
    assert dialogue.start.value == year


def test_a_visitor_who_was_put_off_is_not_the_trip() -> None:
    text = f"{VEGA} will meet {OKELLO} in Lima on Friday. The envoy of the union was put off until Monday."
    assert [one.modality for one in told(FILED + text).meetings] == [Modality.PLANNED]


def test_the_dateline_tells_which_state_a_city_was_in() -> None:
    text = "Chadian President Ali Okello flew here for talks with President Stevan Kostic."
    (met,) = told(f"BELGRADE, Yugoslavia (NP) _ {text}").meetings
    assert {one.actor.value for one in met.parties} == {"TD", "YUCS"}


def test_beside_news_without_a_day_a_year_is_of_what_was_before() -> None:
    text = "The pact was signed by the ministers of both in 1970."
    news, before = told(f"LIMA, June 13 (AFP) - Peru's minister Ana Ruiz met Chad's minister Ali Idi. {text}").meetings
    assert (news.modality, news.start) == (Modality.ACTUAL, None)
    assert (before.modality, before.start and before.start.value) == (Modality.HISTORICAL, "1970")
