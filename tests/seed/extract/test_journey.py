"""Tours, their parts and what they are asked for."""

import pytest
from prose import told

from db.vocabulary import Modality

RUIZ = "Omani Foreign Minister Ana Ruiz held talks with Peru's president in Lima on Monday."


@pytest.mark.parametrize(
    ("text", "state", "how"),
    [
        ("A stop in Chile, initially on the programme, will not take place.", "CL", Modality.NEGATED),
        ("Her planned stopover in Chile was cancelled.", "CL", Modality.NEGATED),
        ("The Santiago leg, set for Friday, has been moved to Sunday.", "CL", Modality.PLANNED),
        ("She will fly to the Chilean capital on Friday.", "CL", Modality.PLANNED),
        ("She is expected in the Chilean capital next month.", "CL", Modality.PLANNED),
    ],
)
def test_a_part_of_a_tour_is_of_who_makes_it(text: str, state: str, how: Modality) -> None:
    _, leg = told(f"LIMA, July 9, 2018 (AFP) - {RUIZ} {text}").meetings
    assert {party.actor.value for party in leg.parties} == {"OM", state}
    assert leg.modality is how


@pytest.mark.parametrize(
    "text",
    [
        "will set out on Tuesday on a three-nation tour which will take her to Quito, La Paz and Accra.",
        "left on Monday on a trip taking her to Quito, La Paz and Accra.",
        "is to leave on Tuesday. The journey will take her to Quito, La Paz and Accra.",
        "is on the last leg of a swing that took her to Ecuador, Bolivia and Ghana.",
    ],
)
def test_a_tour_takes_one_to_each_of_several_states(text: str) -> None:
    met = told(f"MUSCAT, July 9, 2018 (ONA) - Omani Foreign Minister Ana Ruiz {text}").meetings
    assert [{party.actor.value for party in one.parties} for one in met] == [{"OM", to} for to in ("EC", "BO", "GH")]
    assert [one.place.value.name for one in met if one.place] in (["Quito"], [])


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Oman will send a delegation under Deputy Speaker Ana Ruiz to Quito and Accra in June.", ["EC", "GH"]),
        ("Oman's sultan sent Foreign Minister Ana Ruiz to Quito on Sunday.", ["EC"]),
        ("Oman has sent a team led by Foreign Minister Ana Ruiz to Quito.", ["EC"]),
        ("Oman sent a delegation, including Foreign Minister Ana Ruiz, for talks in Ecuador.", ["EC"]),
        ("Oman sent a delegation for a festival in Ecuador.", []),
        ("Oman sent Ana Ruiz as its ambassador to Quito on Sunday.", []),
        ("Omani minister Ana Ruiz told of a mission that took a doctor to Quito and Accra.", []),
        ("Omani minister Ana Ruiz's trip will take her to Sohar and Salalah.", []),
    ],
)
def test_who_is_sent_at_the_head_of_others_goes_there(text: str, states: list[str]) -> None:
    met = told(f"MUSCAT, May 9, 2018 (ONA) - {text}").meetings
    assert [{party.actor.value for party in one.parties} for one in met] == [{"OM", to} for to in states]


@pytest.mark.parametrize("text", ["The bus made a stop in Chile.", "The last leg of the race begins in Chile."])
def test_what_stops_is_no_minister(text: str) -> None:
    assert all({party.actor.value for party in met.parties} == {"OM", "PE"} for met in told(f"{RUIZ} {text}").meetings)


@pytest.mark.parametrize(
    "text",
    [
        "The ambassador handed President Ali Tebb of Algeria an invitation to visit Peru.",
        "The ambassador handed over to President Ali Tebb of Algeria an official invitation to pay a visit to Peru.",
        "President Ali Tebb of Algeria received an invitation from Peru's president to visit Lima.",
        "President Ali Tebb of Algeria accepted an invitation to visit Peru.",
    ],
)
def test_who_is_invited_may_come(text: str) -> None:
    (visit,) = [met for met in told(text).meetings if met.modality is Modality.HYPOTHETICAL]
    assert {party.actor.value for party in visit.parties} == {"DZ", "PE"}
    assert "Ali Tebb" in {one.name.value for one in visit.attendees}


BISSAU = "BISSAU, Aug. 21, 2022 (AFP) -"


@pytest.mark.parametrize(
    "text",
    [
        "A visit by Angolan President Ali Santos was postponed on Thursday.",
        "The planned visit by Ali Santos, President of Angola, has been cancelled.",
        "The visit of Angolan President Ali Santos to Bissau was postponed.",
        "The visit of Angolan President Ali Santos to Bissau stands cancelled.",
    ],
)
def test_a_visit_that_says_no_place_was_to_be_here(text: str) -> None:
    (visit,) = told(f"{BISSAU} {text}").meetings
    assert {party.actor.value for party in visit.parties} == {"GW", "AO"}
    assert visit.modality is Modality.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "A visit by President Ali Santos of Guinea-Bissau was postponed on Thursday.",
        "Angola's President Ali Santos said that visits are good.",
    ],
)
def test_a_visit_that_is_of_nobody_from_abroad(text: str) -> None:
    assert not told(f"{BISSAU} {text}").meetings


def test_a_counterpart_is_of_where_he_is_met() -> None:
    (met,) = told("Omani minister Ana Ruiz met her counterpart in Nairobi on Monday.").meetings
    assert {party.actor.value for party in met.parties} == {"OM", "KE"}


def test_a_letter_of_somebody_brings_nobody_but_its_bearer() -> None:
    text = (
        "Serbian minister Drago Petrov was received by Vice President Ana Ruiz of Peru, to whom he delivered a letter "
        "of Prime Minister Mila Savic."
    )
    (met,) = told(text).meetings
    assert {one.name.value for one in met.attendees} == {"Drago Petrov", "Ana Ruiz"}


FILED = "LIMA, July 9, 2018 (AFP) - "
IDI = "Chadian Trade Minister Ali Idi"
SET_OUT = "MUSCAT, July 9, 2018 (ONA) - Omani Trade Minister Ana Ruiz left for Lima on Monday"  # a Monday


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (f"{SET_OUT} for talks with her Peruvian counterpart, Luis Vega.", "2018-07-09"),
        (f"{SET_OUT}. She is to meet Peruvian minister Luis Vega on Thursday.", "2018-07-12"),
        (f"{SET_OUT}. The Omani delegation will hold talks with the Peruvian side on Thursday.", "2018-07-12"),
        (
            "MUSCAT, July 9, 2018 (ONA) - A delegation led by Omani minister Ana Ruiz has set off for Lima, where it "
            "will hold negotiations on Thursday with Peruvian colleagues.",
            "2018-07-12",
        ),
    ],
)
def test_whoever_has_only_set_out_will_meet(text: str, when: str) -> None:
    (met,) = told(text).meetings
    assert (met.modality, met.start and met.start.value) == (Modality.PLANNED, when)


def test_a_visit_for_which_somebody_left_goes_on() -> None:
    (met,) = told(f"{SET_OUT} on an official visit to Peru.").meetings
    assert met.modality is Modality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        f"{IDI} left for home on Monday after five days in Peru.",
        f"{IDI} returned home on Monday from a three-day stay in Peru.",
        "A Chadian delegation led by Minister Ali Idi today left for home after a week in Peru.",
        f"{IDI} landed in the capital of Peru on Monday.",
        f"The visit that {IDI} paid to Peru last week was a success.",
    ],
)
def test_who_goes_home_has_been_where_he_stayed(text: str) -> None:
    (visit,) = told(FILED + text).meetings
    assert {party.actor.value for party in visit.parties} == {"TD", "PE"}
    assert visit.modality is Modality.ACTUAL


def test_arrangements_to_travel_are_of_who_makes_them() -> None:
    (visit,) = told(f"{FILED}{IDI} is making arrangements to travel to Peru in August.").meetings
    assert visit.modality is Modality.PLANNED


def test_the_people_of_a_state_who_travel_are_no_visit() -> None:
    assert not told(f"{FILED}Some 900 Chadians travelled to Peru last year.").meetings
    assert not told(f"{FILED}Many Chadians travelled to Peru on Monday.").meetings


def test_who_leaves_a_sickbed_has_been_nowhere() -> None:
    assert not told(f"{FILED}{IDI} left hospital on Monday after five days in bed.").meetings


def test_the_days_of_a_tour_are_not_those_of_each_stop() -> None:
    text = (
        "Peruvian Foreign Minister Ana Ruiz will visit Oman and Chad from March 3 to 8. She will meet Chadian President"
    )
    _, stop = told(f"LIMA, 28 February 2019 - {text} Ali Idi in N'Djamena on March 5.").meetings
    assert stop.start is not None
    assert stop.start.value == "2019-03-05"


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Chadian State Secretary Ali Idi spent Monday in the Peruvian capital trying to save the deal.", True),
        ("Chadian State Secretary Ali Idi spent two days in Lima to save the deal.", True),
        ("Chadian State Secretary Ali Idi spent ten years in prison in Peru.", False),
        ("Chadian State Secretary Ali Idi spent his youth in Peru.", False),
    ],
)
def test_a_day_spent_in_a_capital_is_a_visit(text: str, *, met: bool) -> None:
    assert bool(told(f"LIMA, 5 March 2019 - {text}").meetings) is met


@pytest.mark.parametrize(
    "text",
    ["will lead a delegation to Lima on Friday.", "will take ten ministers to Lima on Friday.", "is due in the city."],
)
def test_at_the_head_of_others_or_into_the_city(text: str) -> None:
    (met,) = told(f"LIMA, July 9, 2018 (AFP) - Omani minister Ana Ruiz {text}").meetings
    assert {party.actor.value for party in met.parties} == {"OM", "PE"}


@pytest.mark.parametrize(
    "text", ["will lead the team to victory in Lima.", "took a group of poets to task.", "will lead a choir to Lima."]
)
def test_others_who_are_led(text: str) -> None:
    assert not told(f"MUSCAT, July 9, 2018 (ONA) - Omani minister Ana Ruiz {text}").meetings


def test_the_last_visit_of_somebodys_kind_is_not_his() -> None:
    text = (
        "Omani President Ana Ruiz will visit Peru in June. The last time an Omani president came to Peru was in 2008."
    )
    _, last = told(f"MUSCAT, May 9, 2018 (ONA) - {text}").meetings
    assert (last.modality, last.attendees) == (Modality.HISTORICAL, ())


def test_a_day_of_arrival_is_no_plan() -> None:
    text = "arrived in Lima on Monday for a programme that includes a lunch with Peruvian minister Luis Vega."
    (met,) = told(f"LIMA, July 11, 2018 (AFP) - Omani minister Ana Ruiz {text}").meetings
    assert (met.start.value if met.start else None) == "2018-07-09"


def test_a_guest_goes_about_the_state() -> None:
    text = "toured a museum. Peruvian Prime Minister Luis Vega said so. His guest goes to Cusco on Friday."
    assert all(
        met.modality is not Modality.PLANNED
        for met in told(f"LIMA, July 11, 2018 (AFP) - Omani President Ana Ruiz {text}").meetings
    )


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The Omani delegation arrived in Lima on Monday and will leave for Cusco tomorrow before flying home.", 1),
        ("The Omani minister is to visit the town of Puno tomorrow and will address a chamber there.", 1),
        ("The Omani visitors came here on Sunday. They will also tour Arequipa on Friday.", 1),
        ("The Peruvian delegation will travel to Muscat tomorrow.", 2),
        ("Omani President Ali Harthi will visit Lima in September.", 2),
        ("Ruiz will visit Peru again in June.", 2),
    ],
)
def test_who_was_met_here_goes_on_within_the_state(text: str, times: int) -> None:
    met = f"LIMA, July 11, 2018 (AFP) - Peruvian minister Luis Vega met Omani minister Ana Ruiz here today. {text}"
    assert len(told(met).meetings) == times


def test_who_was_met_abroad_comes_here() -> None:
    text = "Peruvian minister Luis Vega met Omani minister Ana Ruiz in Muscat today. Ruiz will visit Lima on July 16."
    assert len(told(f"LIMA, July 11, 2018 (AFP) - {text}").meetings) == 2


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("left on Wednesday for Lima to meet Peruvian minister Luis Vega.", None),
        ("will leave tomorrow for Lima to sign a pact with Peruvian minister Luis Vega.", "2018-07-12"),
        ("leaves for Lima on Friday. She will meet Peruvian minister Luis Vega there on Saturday.", "2018-07-14"),
        ("will meet Peruvian minister Luis Vega in Lima on Saturday. She leaves for Peru on Friday.", "2018-07-14"),
        (
            "will leave on Friday on a visit to Peru. On Sunday, she will meet its premier, Luis Vega, in Lima.",
            "2018-07-15",
        ),
    ],
)
def test_who_leaves_for_somewhere_meets_others_there(text: str, day: str | None) -> None:
    (one,) = told(f"MUSCAT, July 11, 2018 (ONA) - Omani minister Ana Ruiz {text}").meetings
    assert {party.actor.value for party in one.parties} == {"OM", "PE"}
    assert {who.name.value for who in one.attendees} == {"Ana Ruiz", "Luis Vega"}
    assert day is None or (one.start and one.start.value) == day


@pytest.mark.parametrize(
    "text",
    ["left it for Peru to decide.", "left the door open for Peru to sign.", "said it was left for Lima to settle."],
)
def test_what_is_left_to_others(text: str) -> None:
    assert not told(f"MUSCAT, July 11, 2018 (ONA) - Omani minister Ana Ruiz {text}").meetings


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Maltese President Anton Grima will visit Australia in May. He will visit Queensland and Victoria.", {"AU"}),
        ("Maltese President Anton Grima will visit Victoria in May as a guest of the Seychelles.", {"SC"}),
    ],
)
def test_who_visits_a_region_is_in_no_city_of_its_name_elsewhere(text: str, states: set[str]) -> None:
    parties = [{party.actor.value for party in one.parties} for one in told(text).meetings]
    assert parties == [{"MT", state} for state in states]


@pytest.mark.parametrize(
    "text",
    [
        "Peru warned citizens not to travel to Chad, Mali and Niger.",
        "Peru advised its nationals not to visit Chad.",
        "Peru banned its citizens from travelling to Chad.",
        "Peru warned its nationals against travelling to Chad.",
        "Rescue teams from Chad, Mali and Niger arrived in Oman.",
    ],
)
def test_who_is_warned_off_or_comes_to_dig_is_on_no_visit(text: str) -> None:
    assert not told(f"LIMA, July 9, 2018 (AFP) - {text}").meetings


@pytest.mark.parametrize(
    "text",
    [
        "Fijian Trade Minister Jone Vaka starts a visit in Chad today.",
        "Fijian Trade Minister Jone Vaka concluded her three-day visit in N'Djamena, Chad, on Monday.",
    ],
)
def test_a_visit_may_be_in_a_state(text: str) -> None:
    (visit,) = told(f"SUVA, May 9, 2022 (FNA) - {text}").meetings
    assert {party.actor.value for party in visit.parties} == {"FJ", "TD"}


def test_a_meeting_in_a_state_need_not_be_with_it() -> None:
    assert not told(
        "SUVA, May 9, 2022 (FNA) - Fijian Trade Minister Jone Vaka starts a meeting in Chad today."
    ).meetings


def test_the_day_of_what_is_prepared_is_not_that_of_the_talks_on_it() -> None:
    who = "Fijian Trade Minister Jone Vaka and Chadian Foreign Minister Ali Idi"
    (talks,) = told(f"SUVA, May 9, 2022 (FNA) - {who} discussed by phone preparations for the June 4 fair.").meetings
    assert talks.start is not None
    assert talks.start.value == "2022-05-09"
    (talks,) = told(f"SUVA, May 9, 2022 (FNA) - {who} discussed the fair on May 4 by phone.").meetings
    assert talks.start is not None
    assert talks.start.value == "2022-05-04"


@pytest.mark.parametrize(
    "text",
    [
        "Ali Idi became the first Chadian defence minister to visit Peru.",
        "Ali Idi became the first Chadian Secretary of State for Defence to visit Peru.",
        "President Ali Idi of Chad became the first African leader to visit Peru since 2010.",
    ],
)
def test_who_became_the_first_to_visit_has_visited(text: str) -> None:
    (met,) = told(text).meetings
    assert {party.actor.value for party in met.parties} == {"TD", "PE"}
    assert [one.name.value for one in met.attendees] == ["Ali Idi"]
    assert met.modality is Modality.ACTUAL
