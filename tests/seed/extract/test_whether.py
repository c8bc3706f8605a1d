"""Whether and when a meeting took place, as the words around it tell."""

import pytest
from prose import told

from db.vocabulary import Modality

VEGA, OKELLO = "Peruvian President Luis Vega", "Chadian President Ali Okello"
FILED = "LIMA, June 12, 2023 (AFP) - "  # a Monday


def read(text: str) -> tuple[Modality, str | None]:
    (record,) = told(text).meetings
    return record.modality, record.start.value if record.start else None


@pytest.mark.parametrize(
    "text",
    [
        f"A planned meeting between {VEGA} and {OKELLO} was dropped from the programme.",
        f"A visit to Chad by {VEGA} was removed from the itinerary.",
        f"A meeting between {VEGA} and {OKELLO} was put on hold.",
        f"A meeting between {VEGA} and {OKELLO} failed to take place.",
        f"{VEGA} failed to meet {OKELLO}.",
        f"A visit to Chad by {VEGA} fell victim to the storm.",
        f"No meeting between {VEGA} and {OKELLO} is planned.",
        f"Neither the Peruvian minister nor the Chadian minister met {OKELLO}.",
        "No Peruvian minister met the minister of Chad.",
        f"A meeting between {VEGA} and {OKELLO} was not possible.",
        f"There is no plan for {VEGA} to visit Chad, the ministry said.",
        f"{VEGA} was unable to travel to Chad for talks with {OKELLO}.",
        f"{VEGA} had been expected to meet {OKELLO}, but did not.",
        f"{VEGA} was to pay a visit to Chad, before it was put off.",
        "The ministry dismissed reports of a meeting between Peruvian and Chadian officials.",
        "The ministry said reports of a meeting between Peruvian and Chadian officials were baseless.",
        "The ministry described reports of a meeting between Peruvian and Chadian officials as fabricated.",
        f"{OKELLO}, who had been expected in Lima on Friday, has called off his trip.",
        f"{OKELLO}, who is due in Peru on Friday, has cancelled his visit.",
        f"The state visit that {VEGA} was to have paid to Chad next month will not go ahead.",
        f"A visit to Chad by {VEGA} planned for Friday is off.",
        f"Illness has kept {VEGA} from travelling to Chad.",
        f"{VEGA} was prevented from meeting {OKELLO}.",
        f"{VEGA} was not able to meet {OKELLO}.",
        f"{VEGA} was not able to attend a meeting with {OKELLO}.",
        f"{VEGA} was not able to come to a meeting with {OKELLO}.",
        f"{VEGA} was unable to take part in a meeting with {OKELLO}.",
        f"A meeting between {VEGA} and {OKELLO} had to be struck off because the plane was late.",
        'It dismissed as "invented" a report by a daily that Peruvian and Chadian officials had met in Rome.',
    ],
)
def test_what_did_not_take_place(text: str) -> None:
    assert read(FILED + text)[0] is Modality.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        f"A meeting between {VEGA} and {OKELLO} has not been ruled out.",
        f"Peru did not exclude a meeting between {VEGA} and {OKELLO}.",
        f"A visit to Chad by {VEGA} has yet to be confirmed.",
        f"The offer may have paved the way for {VEGA} to go to Chad for talks with {OKELLO}.",
        f"The vote cleared the way for a meeting between {VEGA} and {OKELLO}.",
        f"There was talk of a visit by {VEGA} to Chad.",
        f"Were {VEGA} to visit Chad, the row would end.",
        f"Had {VEGA} met {OKELLO}, the row would be over.",
        f"Had {VEGA} not met {OKELLO}, the row would have grown.",
        f"Did {VEGA} meet {OKELLO}? The palace would not say.",
    ],
)
def test_what_is_left_open(text: str) -> None:
    assert read(FILED + text)[0] is Modality.HYPOTHETICAL


@pytest.mark.parametrize(
    "text",
    [
        f"Preparations are under way for the visit of {VEGA} to Chad.",
        f"The ministers discussed arrangements for {VEGA}'s visit to Chad.",
        "The next round of talks between Peru and Chad is to be held in Rome.",
        f"The pact will be signed when {VEGA} pays a visit to Chad.",
        f"The pact is to be signed when {VEGA} visits Chad.",
        f"{VEGA} will attend the games in Rome, where a meeting with {OKELLO} is lined up.",
        f"The minister informed the house that {VEGA} would visit Chad.",
        f"{VEGA} called for calm in the run-up to his meeting with {OKELLO}.",
        f"{VEGA} wrote to his party in advance of a meeting with {OKELLO}.",
        f"{VEGA} called for calm before his visit to Chad next week.",
        f"{VEGA} was supposed to meet {OKELLO} on Thursday.",
        "Peru agreed to open the border once its president meets the president of Chad in Rome.",
        "Mediators are working to organize a meeting of the Peruvian and Chadian presidents.",
        f"{VEGA} will travel to Chad to continue talks with {OKELLO}.",
        "Peruvian Minister Ana Berg says she will return to Chad in the coming months for talks on peace.",
        "Peruvian Minister Ana Berg was due to see the premier before travelling to Chad.",
    ],
)
def test_what_is_to_come(text: str) -> None:
    assert read(FILED + text)[0] is Modality.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        f"The ministers reviewed what was agreed during {VEGA}'s visit to Chad in June last year.",
        f"It will be recalled that {VEGA} visited Chad.",
        "It is worth mentioning that Peru and Chad signed a treaty in Rome.",
    ],
)
def test_what_readers_are_reminded_of(text: str) -> None:
    assert read(FILED + text)[0] is Modality.HISTORICAL


def test_an_article_without_a_day_tells_of_an_earlier_month_as_background() -> None:
    assert read(f"{OKELLO} spoke of {VEGA}'s visit to Chad in March 2022.") == (Modality.HISTORICAL, "2022-03")
    assert read(f"{VEGA} visited Chad on March 5, 2022.") == (Modality.ACTUAL, "2022-03-05")


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} denied the claim at a meeting with {OKELLO} on Sunday.",
        f"{VEGA} moved to end the row when he met {OKELLO} on Sunday.",
        f"{VEGA}, who met {OKELLO} on Sunday, failed to win him over.",
        f"{VEGA} dropped his objection at a meeting with {OKELLO} on Sunday.",
        f"{VEGA} discussed preparations for the games when he met {OKELLO} on Sunday.",
        "The ministry welcomed reports of a meeting between Peruvian and Chadian officials on Sunday.",
        "Talks between Peru and Chad on Sunday failed to end the row.",
        f"{VEGA} met {OKELLO} on Sunday, after a trip to Jordan was cancelled.",
        f"{VEGA} did not rule out a boycott after he met {OKELLO} on Sunday.",
        f"The security arrangements for the meeting between {VEGA} and {OKELLO} on Sunday were criticised.",
        f"Italy dismissed as biased a report on the visit to Chad by {VEGA} on Sunday.",
        f"It was mentioned in the statement that {VEGA} met {OKELLO} on Sunday.",
        f"The ministry declined to comment on the meeting of {VEGA} with {OKELLO} on Sunday.",
        f"The ministry refused to disclose what was said at Sunday's meeting between {VEGA} and {OKELLO}.",
        f"{VEGA} and {OKELLO} were unable to agree at talks on Sunday.",
        f"{VEGA} and {OKELLO} were unable to come to a consensus during their meeting on Sunday.",
        f"{VEGA} and {OKELLO} were not able to settle it in a meeting on Sunday.",
        f"The meeting between {VEGA} and {OKELLO} on Sunday was not a success.",
        f"The talks between {VEGA} and {OKELLO} on Sunday were not fruitful.",
    ],
)
def test_what_took_place_whatever_is_denied_dropped_or_prepared(text: str) -> None:
    assert read(FILED + text) == (Modality.ACTUAL, "2023-06-11")


@pytest.mark.parametrize(
    ("text", "how", "day"),
    [
        (f"A visit to Chad by {VEGA} was postponed to June 20.", Modality.PLANNED, "2023-06-20"),
        (f"The meeting between {VEGA} and {OKELLO} was put off until Friday.", Modality.PLANNED, "2023-06-16"),
        (f"{VEGA} has postponed his visit to Chad to next month.", Modality.PLANNED, "2023-07"),
        (f"A visit to Peru by {OKELLO}, foreseen for the end of July, was cancelled.", Modality.NEGATED, "2023-07"),
        ("Peru and Chad will hold talks in Rome on January 15.", Modality.PLANNED, "2024-01-15"),
        ("Peru and Chad held talks in Rome on December 9.", Modality.HISTORICAL, "2022-12-09"),
        (f"The visit of {VEGA} to Chad from the 24th remains unchanged.", Modality.PLANNED, "2023-06-24"),
        (f"{VEGA} was to meet {OKELLO} later in the day.", Modality.PLANNED, "2023-06-12"),
        (
            f"{OKELLO} flew to Lima on Saturday for talks with {VEGA} ahead of a summit next week.",
            Modality.ACTUAL,
            "2023-06-10",
        ),
        ("Peru and Chad failed to agree at talks in Rome on Sunday.", Modality.ACTUAL, "2023-06-11"),
        (
            "The summit of Peru and Chad, which had been planned for May, was held on Sunday.",
            Modality.ACTUAL,
            "2023-06-11",
        ),
        (
            f"A visit by {VEGA} to Chad originally scheduled for May will be paid next week.",
            Modality.PLANNED,
            "2023-06",
        ),
        (f"Fish will be spoken of during the upcoming visit by {OKELLO} on June 20.", Modality.PLANNED, "2023-06-20"),
        (
            f"{VEGA} extended an invitation to {OKELLO} during a phone conversation Thursday.",
            Modality.ACTUAL,
            "2023-06-08",
        ),
        (f"{VEGA} met Chadian Foreign Minister Omar Sy June 8 in Rome.", Modality.ACTUAL, "2023-06-08"),
        (f"{VEGA} will meet Chadian Foreign Minister Omar Sy Sept. 19-20 in Rome.", Modality.PLANNED, "2023-09-19"),
        (
            "The second session of the Peru-Chad Commission would be held in Rome on 16 July.",
            Modality.PLANNED,
            "2023-07-16",
        ),
        (f"{VEGA} had called off a trip to Chad in April, a month after the polls.", Modality.NEGATED, "2023-04"),
        ("Peru on Sunday ruled out talks with Chad in Rome later this month.", Modality.NEGATED, "2023-06"),
        (f"{VEGA} had been due in Chad on Tuesday, but the trip was cancelled.", Modality.NEGATED, "2023-06-13"),
        (
            f"Chad has had no envoy in Lima since April, when {VEGA} slighted {OKELLO} at a meeting in Rome.",
            Modality.HISTORICAL,
            "2023-04",
        ),
        (f"{VEGA} spoke with {OKELLO} about the embassies, reopened by both in 2009.", Modality.ACTUAL, None),
        (
            "The ministers of Peru and Chad, meeting in Rome on Monday, agreed to build a dam.",
            Modality.ACTUAL,
            "2023-06-12",
        ),
        (
            f"{VEGA} and {OKELLO} agreed on Monday to go on. The two spoke by phone. It was the third conversation "
            "between the leaders since the war began on 6 June.",
            Modality.ACTUAL,
            "2023-06-12",
        ),
        (
            f"A road will open in July, {VEGA} said on Thursday after talks with {OKELLO}.",
            Modality.ACTUAL,
            "2023-06-08",
        ),
        (
            "Next month, he will take part in the Peru-Chad summit in Rome, the minister told AFP on Saturday.",
            Modality.PLANNED,
            "2023-07",
        ),
    ],
)
def test_the_day_that_is_meant(text: str, how: Modality, day: str | None) -> None:
    assert read(FILED + text) == (how, day)


def test_what_was_to_be_is_to_be_with_all_that_is_joined_to_it() -> None:
    text = f"{FILED}{VEGA} was to fly to Oman on Tuesday to see its king and to go on to Chad."
    assert {record.modality for record in told(text).meetings} == {Modality.PLANNED}


def test_what_has_yet_to_follow_is_no_doubt_about_what_took_place() -> None:
    assert read(FILED + "The talks between Peru and Chad have yet to bear fruit.") == (Modality.ACTUAL, None)


def test_what_follows_was_on_the_day_that_the_news_opens_with() -> None:
    text = (
        "Pact signed\n\nJune 12, 2023\n\nThe ministers of Peru and Chad yesterday adopted a declaration. "
        "It was signed by Peruvian Foreign Minister Luis Vega and Chadian Foreign Minister Ali Okello."
    )
    assert read(text)[1] == "2023-06-11"


def test_where_nothing_was_signed_nobody_met_for_it() -> None:
    assert told("Peru and Chad signed no agreement in Rome.").meetings == ()
    assert told("Neither Peru nor Chad signed the treaty.").meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        f"No less than {VEGA} himself received {OKELLO} on Sunday.",
        f"No sooner had {VEGA} met {OKELLO} than he left.",
        f"Having met {OKELLO}, {VEGA} left.",
        f"Only then did {VEGA} meet {OKELLO}.",
    ],
)
def test_what_only_begins_like_a_denial_or_question(text: str) -> None:
    assert read(FILED + text)[0] is Modality.ACTUAL


@pytest.mark.parametrize(
    ("text", "how", "day"),
    [
        ("will not be coming to Peru on Thursday as planned.", Modality.NEGATED, "2019-05-09"),
        ("did not come to Peru on Thursday for talks.", Modality.NEGATED, "2019-05-02"),
        ("was expected in Peru today.", Modality.PLANNED, "2019-05-03"),
        ("is in Peru on a visit and leaves the country on Wednesday.", Modality.ACTUAL, "2019-05-03"),
        ("leaves on Wednesday for Peru.", Modality.PLANNED, "2019-05-08"),
    ],
)
def test_the_day_of_what_is_told_beside(text: str, how: Modality, day: str) -> None:
    (met,) = told(f"LIMA, 3 May 2019 - Omani Foreign Minister Badr Falasi {text}").meetings
    assert (met.modality, met.start.value if met.start else None) == (how, day)


def test_a_meeting_that_is_held_on_a_day_is_of_that_day() -> None:
    (met,) = told(
        "LIMA, 3 May 2019 - Fish were discussed at a session held on Thursday by Peruvian minister Ana Ruiz and her "
        "Omani counterpart, Badr Falasi."
    ).meetings
    assert met.start is not None
    assert met.start.value == "2019-05-02"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A summit between {VEGA} and {OKELLO} has been pencilled in for August.", Modality.PLANNED),
        (f"The visit by {VEGA} to Chad has been put back to the second half of the year.", Modality.PLANNED),
        (f"A planned call of {VEGA} with {OKELLO} fell through on Friday.", Modality.NEGATED),
        (f"Lima has floated the idea of a summit between {VEGA} and {OKELLO}.", Modality.HYPOTHETICAL),
        (f"There was what Lima called an exchange of views between {VEGA} and {OKELLO}.", Modality.ACTUAL),
        (f"{VEGA} is due in Chad on Wednesday to sound out {OKELLO}.", Modality.PLANNED),
        (f"{VEGA} refused on Monday to meet {OKELLO}.", Modality.NEGATED),
        ("Mali offered on Monday to host talks between Peru and Chad.", Modality.HYPOTHETICAL),
        ("Peru on Monday proposed to Chad that their officials meet in Rome to discuss a dam.", Modality.HYPOTHETICAL),
        ("Peru has suggested to Chad that they sit down in Rome.", Modality.HYPOTHETICAL),
        (f"{VEGA} announced the cancellation of a summit with Chad.", Modality.NEGATED),
        ("The cancellation of next month's leaders' talks with Chad was unavoidable.", Modality.NEGATED),
    ],
)
def test_words_of_planning_and_naming(text: str, expected: Modality) -> None:
    assert [record.modality for record in told(FILED + text).meetings] == [expected]


def test_visits_that_are_counted_are_no_meeting() -> None:
    assert not told("Chadian visits to Peru rose by a fifth in May.").meetings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{VEGA} was to have met {OKELLO} in Lima.", Modality.NEGATED),
        (f"{VEGA} flew home without having been let in to see {OKELLO}.", Modality.NEGATED),
        (f"{VEGA} was let in to see {OKELLO}.", Modality.ACTUAL),
        (f"{VEGA} has accepted an invitation to visit Chad in August.", Modality.PLANNED),
        (f"{VEGA} has not accepted an invitation to visit Chad in August.", Modality.NEGATED),
        (f"{VEGA} would accept an invitation to visit Chad.", Modality.HYPOTHETICAL),
        (f"Were Chad to agree, {VEGA} would sit with {OKELLO} in Rome, he told the radio.", Modality.HYPOTHETICAL),
        (f"If Chad agreed, {VEGA} would meet {OKELLO} in Rome, he said.", Modality.HYPOTHETICAL),
        (f"{VEGA} said that he would meet {OKELLO} in Rome.", Modality.PLANNED),
        (
            "Peru, Chad to hold second round of talks under Trade Minister Luis Vega and Chadian Trade Minister Ali "
            "Okello.",
            Modality.PLANNED,
        ),
        (f"{VEGA} renewed his offer to hold talks with {OKELLO}.", Modality.HYPOTHETICAL),
        (f"{VEGA} repeated his offer of holding talks with {OKELLO}.", Modality.HYPOTHETICAL),
        (f"{VEGA} liked the idea of meeting {OKELLO} in Rome.", Modality.HYPOTHETICAL),
        (f"{VEGA} expressed his desire to meet {OKELLO} in Rome.", Modality.HYPOTHETICAL),
        (f"{VEGA} repeated his refusal to hold talks with {OKELLO}.", Modality.NEGATED),
        (f"{VEGA} made no secret of his joy at meeting {OKELLO} in Rome.", Modality.ACTUAL),
        (f"{VEGA} cancelled his holiday to hold talks with {OKELLO}.", Modality.ACTUAL),
        ("Talks between Peru and Chad would help the region, observers said.", Modality.HYPOTHETICAL),
        ("A meeting between Peru and Chad would have great weight, observers said.", Modality.HYPOTHETICAL),
        ("The talks between Peru and Chad would help the region, observers said.", Modality.PLANNED),
        ("Talks between Peru and Chad would focus on trade, observers said.", Modality.PLANNED),
        ("A meeting has been arranged between Peruvian and Chadian officials.", Modality.PLANNED),
        ("Talks are being set up between Peruvian and Chadian officials.", Modality.PLANNED),
        ("A meeting was arranged between Peruvian and Chadian officials.", Modality.ACTUAL),
        (f"A meeting of {VEGA} and {OKELLO} on neutral ground cannot be excluded.", Modality.HYPOTHETICAL),
        (f"A meeting of {VEGA} and {OKELLO} was excluded.", Modality.NEGATED),
        (f"{VEGA} has no plans for a contact with {OKELLO} in Rome next week.", Modality.NEGATED),
        (f"Peru has put forward the idea of a gathering of {VEGA} and {OKELLO} in Rome.", Modality.HYPOTHETICAL),
        (f"{VEGA} rejected the idea of a meeting with {OKELLO}.", Modality.NEGATED),
        (f"The lunch of {VEGA} with {OKELLO} in Rome remains in the diary.", Modality.PLANNED),
        (f"The lunch of {VEGA} with {OKELLO} in Rome remains in the memory of cooks.", Modality.ACTUAL),
        (f"Ties have been cool since the visit of {OKELLO} to Lima.", Modality.HISTORICAL),
        (f"The dispute goes back to a 1998 encounter in Lome between {VEGA} and {OKELLO}.", Modality.HISTORICAL),
    ],
)
def test_words_of_letting_accepting_and_since(text: str, expected: Modality) -> None:
    assert read(FILED + text)[0] is expected


def test_what_was_to_have_been_is_of_the_visit_that_is_off() -> None:
    text = "Chad called off a visit by Peru's minister, Luis Vega, who was to have arrived in Chad next week."
    assert [record.modality for record in told(FILED + text).meetings] == [Modality.NEGATED]


def test_since_a_meeting_that_is_told_is_no_other() -> None:
    assert (
        len(told(f"{FILED}{VEGA} met {OKELLO} on Sunday. Since the meeting of the two, guns are silent.").meetings) == 1
    )


def test_those_who_meet_ahead_of_a_summit_meet_once() -> None:
    assert read(f"{FILED}{VEGA} and {OKELLO} met in Rome on Sunday ahead of the NATO summit.")[0] is Modality.ACTUAL


def test_before_their_talks_those_who_speak_have_them_still_to_come() -> None:
    assert read(f"{FILED}{VEGA} and {OKELLO} spoke to reporters ahead of their talks.")[0] is Modality.PLANNED


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Peru meet Chad in Lima on Thursday.", 0),
        ("Peru face Chad in Lima on Thursday.", 0),
        ("The Netherlands meet Chad in Lima on Thursday for talks.", 1),
        ("Peru and Oman meet Chad in Lima on Thursday for talks.", 1),
        ("Peru meets Chad in Lima on Thursday for talks.", 1),
    ],
)
def test_a_state_in_the_plural_is_its_team(text: str, number: int) -> None:
    assert len(told(FILED + text).meetings) == number


def test_what_is_agreed_upon_for_a_day_is_to_come() -> None:
    text = (
        f"{FILED}Peru and Chad held talks on Sunday. They agreed that the third round would be hosted by Lima in July."
    )
    assert [record.modality for record in told(text).meetings] == [Modality.ACTUAL, Modality.PLANNED]


def test_a_day_told_of_one_who_was_called_is_not_that_of_the_call() -> None:
    text = f"{FILED}{VEGA} had a telephone conversation with {OKELLO}, who is to be in Rome on August 24."
    assert told(text).meetings[0].start.value == "2023-06-12"


def test_what_is_done_within_the_days_of_a_session_is_done_at_it() -> None:
    text = (
        f"{FILED}The Peru-Chad commission met in Rome on June 10-11. It was co-chaired by {VEGA} and {OKELLO}. At the "
        "close of the session on June 11, the co-chairs put their signatures to a protocol."
    )
    assert len(told(text).meetings) == 1


@pytest.mark.parametrize("text", ["Mali offered on Monday to host talks between Peru and Chad."])
def test_the_day_of_an_offer_is_not_that_of_what_is_offered(text: str) -> None:
    assert read(FILED + text) == (Modality.HYPOTHETICAL, None)


def test_whoever_calls_off_anothers_summit_is_none_of_it() -> None:
    (record,) = told(FILED + "Peru regretted Mali's cancellation of a summit with Chad.").meetings
    assert {party.actor.value for party in record.parties} == {"ML", "TD"}


@pytest.mark.parametrize(
    ("text", "day", "how"),
    [
        ("Vega is to go on to Muscat on Thursday to meet Omani leaders.", "1985-07-11", Modality.PLANNED),
        ("Vega is to fly to Muscat on Thursday for talks with Omani leaders.", "1985-07-11", Modality.PLANNED),
        ("Vega was to have met Omani King Ali Idi in Muscat on Thursday.", "1985-07-11", Modality.NEGATED),
        ("Peru has pulled out of a summit with Oman that was to be held on Friday.", "1985-07-12", Modality.NEGATED),
        (
            "A meeting of the foreign ministers of Peru and Oman, which had been scheduled for 15 July, will not "
            "go ahead.",
            "1985-07-15",
            Modality.NEGATED,
        ),
    ],
)
def test_a_weekday_of_what_was_to_be_lies_ahead(text: str, day: str, how: Modality) -> None:
    (met,) = told(f"LIMA, July 9, 1985 (AFP) - Peruvian President Luis Vega spoke on Tuesday. {text}").meetings
    assert met.start is not None
    assert (met.start.value, met.modality) == (day, how)


def test_who_called_off_something_else_has_met_whom_he_met() -> None:
    assert (
        read(f"{FILED}{OKELLO}, who met {VEGA} on Friday, has called off his trip to the coast.")[0] is Modality.ACTUAL
    )


@pytest.mark.parametrize(
    "text",
    [
        f"{FILED}{VEGA} is kept from work by a cold since his visit to Chad in May.",
        f"{FILED}A visit to Chad by {VEGA} is off to a good start.",
        f"{FILED}Nothing will keep {VEGA} from travelling to Chad.",
    ],
)
def test_what_is_not_called_off(text: str) -> None:
    assert all(met.modality is not Modality.NEGATED for met in told(text).meetings)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (f"{OKELLO} was received by {VEGA}, alongside whom he is to chair the commission on Wednesday.", None),
        (f"A pact was signed in August by {VEGA} and {OKELLO}.", "2022-08"),
    ],
)
def test_when_it_was_is_not_when_something_else_is_to_be(text: str, when: str | None) -> None:
    assert read(FILED + text)[1] in (when, "2023-06-12")


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Peru and Chad nearly collapsed on Monday.",
        "Talks between Peru and Chad almost broke down on Monday.",
        f"Mali is looking forward to a fair, according to a note issued after a meeting between {VEGA} and {OKELLO}.",
        f"Mali is due to pay, according to a text released on Monday following talks between {VEGA} and {OKELLO}.",
    ],
)
def test_what_came_near_to_failing_was_held(text: str) -> None:
    assert [met.modality for met in told(FILED + text).meetings] == [Modality.ACTUAL]


@pytest.mark.parametrize(
    "text",
    [
        f"Neither {VEGA} nor {OKELLO} attended the news briefing in Lima.",
        f"The guest left Lima, though neither {VEGA} nor {OKELLO} accompanied her.",
        f"No Chadian minister attended the reception in Lima given by {VEGA}.",
    ],
)
def test_who_only_stayed_away_has_called_nothing_off(text: str) -> None:
    assert not told(FILED + text).meetings


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} will travel to Rome to attend the summit between Peru and Chad.",
        f"{VEGA} will fly to Rome to attend talks with {OKELLO}.",
    ],
)
def test_what_somebody_goes_to_attend_is_to_come(text: str) -> None:
    assert {met.modality for met in told(FILED + text).meetings} == {Modality.PLANNED}


@pytest.mark.parametrize(
    ("text", "how", "day"),
    [
        (f"A dispute could lead {VEGA} to cancel his meeting with {OKELLO}.", Modality.PLANNED, None),
        (f"{VEGA} threatened to call off talks with {OKELLO} set for June 20.", Modality.PLANNED, "2023-06-20"),
        (f"{VEGA} is considering postponing a visit to Chad.", Modality.PLANNED, None),
        (f"A strike led {VEGA} to cancel a visit to Chad.", Modality.NEGATED, None),
        (f"{VEGA} decided to cancel a visit to Chad.", Modality.NEGATED, None),
        (f"{VEGA} urged calm and cancelled a visit to Chad.", Modality.NEGATED, None),
        (f"{VEGA} was forced to put off a visit to Chad.", Modality.NEGATED, None),
        (f"{VEGA} has scheduled meetings with {OKELLO}.", Modality.PLANNED, None),
        (f"{VEGA} is expected to speak of cotton when he meets {OKELLO}.", Modality.PLANNED, None),
        (f"{VEGA} smiled when he met {OKELLO}.", Modality.ACTUAL, None),
        (f"{VEGA} proposed on June 2 a meeting with {OKELLO}.", Modality.HYPOTHETICAL, None),
        (f"{VEGA} said hopes for a meeting with his Chadian counterpart faded.", Modality.HYPOTHETICAL, None),
    ],
)
def test_what_is_weighed_awaited_or_offered(text: str, how: Modality, day: str | None) -> None:
    (record,) = told(FILED + text).meetings
    assert {party.actor.value for party in record.parties} == {"PE", "TD"}
    assert record.modality is how
    assert day is None or (record.start and record.start.value == day)
    assert day or how is not Modality.HYPOTHETICAL or record.start is None


def test_what_was_due_is_of_the_visit_that_is_off_whoever_says_so() -> None:
    told_off = f"{VEGA} has called off a visit to Chad, where he was due to meet {OKELLO}, officials said."
    assert [one.modality for one in told(FILED + told_off).meetings] == [Modality.NEGATED]


def test_talks_of_which_somebody_only_reports_are_over() -> None:
    text = f"{FILED}{VEGA} will fly to Mali on Wednesday for talks about his meetings with {OKELLO}."
    met = {frozenset(one.actor.value for one in record.parties): record for record in told(text).meetings}
    assert met[frozenset({"PE", "ML"})].modality is Modality.PLANNED
    assert (met[frozenset({"PE", "TD"})].modality, met[frozenset({"PE", "TD"})].start) == (Modality.ACTUAL, None)


def test_a_meeting_before_another_is_to_be_first_is_planned_itself() -> None:
    plan = "The matter will be taken up by the presidents of Peru and Chad at their meeting in Rome on June 23."
    text = f"{FILED}{plan} Officials agreed to convene a conference after the two presidents met in Rome."
    assert {record.modality for record in told(text).meetings} == {Modality.PLANNED}


def test_what_two_were_to_speak_of_who_have_met_is_no_other_meeting() -> None:
    text = f"{FILED}{VEGA} and {OKELLO} held talks in Lima on Sunday. They were expected to discuss fish."
    assert [record.modality for record in told(text).meetings] == [Modality.ACTUAL]


def test_the_day_of_what_is_off_may_be_told_behind() -> None:
    text = f"{FILED}{VEGA} cancelled a meeting with {OKELLO}. Vega scratched a planned meeting with Okello on Friday."
    assert read(text) == (Modality.NEGATED, "2023-06-09")


def test_the_day_on_which_talks_are_described_is_not_theirs() -> None:
    text = (
        f"{FILED}{VEGA} held talks with {OKELLO} on Friday. On Saturday, Vega described the talks with Okello as good."
    )
    assert read(text) == (Modality.ACTUAL, "2023-06-09")


def test_what_a_planned_visit_comes_after_does_not_tell_that_it_was_paid() -> None:
    plan = f"{OKELLO} will meet {VEGA} in Chad on Wednesday."
    assert read(f"{FILED}{plan} Vega's visit to Chad comes a week after he was inaugurated.")[0] is Modality.PLANNED


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f"{VEGA} did not hide that her talks with {OKELLO} had failed.", Modality.ACTUAL),
        (f"{VEGA} did not conceal the fact that her session with {OKELLO} was hard.", Modality.ACTUAL),
        (f"{VEGA} does not regret her meeting with {OKELLO}.", Modality.ACTUAL),
        (f"{VEGA} did not hide her hope to meet {OKELLO}.", Modality.HYPOTHETICAL),
        (f"A meeting between {VEGA} and {OKELLO} appeared to be a certainty today.", Modality.PLANNED),
        (f"A meeting between {VEGA} and {OKELLO} seems certain.", Modality.PLANNED),
        (f"A meeting between {VEGA} and {OKELLO} remains in doubt.", Modality.HYPOTHETICAL),
        (f"A visit by {VEGA} to Chad is doubtful.", Modality.HYPOTHETICAL),
        (f"Oman attempted without success to arrange a meeting between {VEGA} and {OKELLO}.", Modality.NEGATED),
        (f"Oman tried in vain to arrange a meeting between {VEGA} and {OKELLO}.", Modality.NEGATED),
        (f"Oman is trying to arrange a meeting between {VEGA} and {OKELLO}.", Modality.HYPOTHETICAL),
        (f"{VEGA} tried to meet {OKELLO}.", Modality.HYPOTHETICAL),
        (f"{VEGA} tried to persuade {OKELLO} at a meeting in Rome.", Modality.ACTUAL),
        (f"The talks between {VEGA} and {OKELLO} were certain to help.", Modality.ACTUAL),
        (f"{VEGA} accepted an invitation from {OKELLO} to meet in Rome in July.", Modality.PLANNED),
        (f"{VEGA} accepted {OKELLO}'s proposal for a meeting in July.", Modality.PLANNED),
        (f"{VEGA} rejected {OKELLO}'s proposal for a meeting in July.", Modality.NEGATED),
    ],
)
def test_what_is_told_of_an_event(text: str, how: Modality) -> None:
    assert read(FILED + text)[0] is how


@pytest.mark.parametrize(
    "text",
    [
        "No top Peruvian leader has ever visited Chad, and the two have signed no treaty.",
        "There is virtually no Chadian contact with Peru, a diplomat said.",
        "She found neither Chadian minister Ali Okello nor Omani minister Ana Ruiz prepared to negotiate.",
        f"Peru rejected Chad's proposal for a summit of the Arab League, {VEGA} said.",
    ],
)
def test_what_tells_of_no_meeting_at_all(text: str) -> None:
    assert not told(FILED + text).meetings


def test_what_was_signed_is_no_promise_beside_one() -> None:
    signed = (
        "promised to regularize their meetings, signed agreements on tax, and agreed to try to agree on fish this year"
    )
    assert read(f"{FILED}{VEGA} and {OKELLO} {signed}.") == (Modality.ACTUAL, "2023-06-12")


@pytest.mark.parametrize("asked", ["how he would rate his talks with", "whether he would describe the meeting with"])
def test_what_is_judged_has_been(asked: str) -> None:
    text = f"{FILED}{VEGA} met {OKELLO} on Monday. Asked {asked} {OKELLO} as a triumph, Vega smiled."
    assert read(text) == (Modality.ACTUAL, "2023-06-12")
