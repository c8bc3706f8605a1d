"""Who met whom: every frame, and what only looks like one."""

import pytest
from prose import parties_met, told

from db.vocabulary import Medium, Modality

ORLOV, MARCHAND = "Russian President Pavel Orlov", "French President Luc Marchand"


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV} met {MARCHAND}.",
        f"{ORLOV} met with {MARCHAND}.",
        f"{ORLOV} and {MARCHAND} met in Geneva.",
        f"{ORLOV} held talks with {MARCHAND}.",
        f"{ORLOV} was received by {MARCHAND} on Monday.",
        f"{ORLOV} hosted {MARCHAND} for dinner.",
        f"Talks between {ORLOV} and {MARCHAND} took place in Geneva.",
        f"{ORLOV} discussed Libya in a telephone conversation with {MARCHAND}.",
        f"{ORLOV} and {MARCHAND} discussed Libya by phone.",
        f"{ORLOV} held talks with visiting {MARCHAND}.",
        "The Ambassador of Russia, Pavel Orlov, presented his credentials to French President Luc Marchand.",
        "Russian President Pavel Orlov visited France.",
        "Russia and France signed a treaty on Monday.",
        f"{ORLOV} paid a courtesy call on {MARCHAND}.",
        f"{ORLOV} called on {MARCHAND} in Paris.",
        f"{ORLOV} called on the French King at the palace.",
        f'{ORLOV} called on {MARCHAND}, "to show respect", in Paris.',
        f"{ORLOV} and his French counterpart stressed the need for trade in a telephone conversation on Thursday.",
        f"{ORLOV} and {MARCHAND} pledged to boost trade in talks in Geneva.",
        f"{ORLOV} met, on the margins of the summit, {MARCHAND}.",
        f"{ORLOV} received a telephone call from HE the President of the Republic of France Luc Marchand.",
        f"{ORLOV} sat down with {MARCHAND}.",
        f"{ORLOV} conferred for three hours with {MARCHAND}.",
        f"{ORLOV} and {MARCHAND} ended two days of talks.",
        f"{ORLOV} received a phone call from {MARCHAND}.",
        f"{ORLOV} hosted a dinner for {MARCHAND}.",
        f"{ORLOV} told reporters after meeting {MARCHAND} that all was well.",
        f"During his meeting with {MARCHAND}, {ORLOV} spoke of Libya.",
        f"In a phone call on Tuesday, {ORLOV} and {MARCHAND} agreed to reopen the crossing.",
        f"A telephone conversation took place between {ORLOV} and {MARCHAND}.",
        f"{ORLOV}, in a meeting with {MARCHAND}, called for peace.",
        f"{ORLOV} and {MARCHAND} spoke of peace at a joint press conference.",
        f"{MARCHAND} received the credentials of the new Ambassador of Russia, Pavel Orlov.",
        f"The pact was signed in Lima by {ORLOV} and {MARCHAND}.",
        f"Spanish Foreign Minister Ana Ruiz hosted talks between {ORLOV} and {MARCHAND}.",
        f"Spanish-mediated talks between {ORLOV} and {MARCHAND} were held in Madrid.",
        "Russian and French foreign ministers Pavel Orlov and Luc Marchand met in Geneva.",
        "A Russian delegation headed by Pavel Orlov, Deputy Prime Minister, arrived in Paris for talks.",
        "The Russian-French Joint Commission met in Paris.",
        "The first session of the Russian-French Joint Committee was held in Paris on Monday.",
        f"The committee was chaired by {ORLOV} and by {MARCHAND}.",
        f"The ceremony was attended by {ORLOV} and {MARCHAND}.",
        f"{ORLOV} received today, at the Winter Palace, {MARCHAND}.",
        f"{ORLOV} was greeted by {MARCHAND} on arrival.",
        f"During the meeting, {ORLOV} told {MARCHAND} that all was well.",
        f"{ORLOV} invited {MARCHAND} to visit Russia.",
        f"{ORLOV} came to Paris to see {MARCHAND}.",
        f"{ORLOV} returned from France.",
        f"{ORLOV} handed an instrument of accession to the treaty to {MARCHAND}.",
        "The pact, signed in 1994 by Pavel Orlov, the Russian premier, and Luc Marchand, the French premier, ended it.",
        "An accord on water was signed by Russia and France in Paris on Monday.",
        "Consultations between the Ministries of Foreign Affairs of Russia and France took place.",
    ],
)
def test_a_meeting_is_found(text: str) -> None:
    assert parties_met(text) == [{"RU", "FR"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV} thanked {MARCHAND}.",
        f"{ORLOV} sent a letter to {MARCHAND}.",
        f"{ORLOV} called on France to act.",
        f'{ORLOV} and {MARCHAND} expressed "sympathy" with Spain and called on all sides "to show restraint".',
        "Spain beat Italy in the final at the stadium, where they will meet Germany.",
        "Danish firm Nordvind signed a contract with a Brazilian utility.",
        "Australian Prime Minister Olivia Hart met opposition members.",
        f"{ORLOV} and {MARCHAND} are yet to meet the expectations of farmers.",
        "The budget of Spain met with criticism from Belgium and met the deadline of France.",
        "Talks between rail unions and the government of Portugal collapsed.",
        f"{ORLOV} was told of the pact that {MARCHAND} wants.",
        "The three countries met in Lima, an alliance feared by others: Chad, Mali and Niger.",
        "Leaders stressed solidarity despite talk of a rift between Russia and France.",
        "Chad has signed pacts, though it is negotiating greater ones with Russia and France.",
        "France beat Germany 2-1 in the second leg in Berlin on Sunday.",
        "Ghana and Norway met in the final of the cup on Sunday.",
        f"{ORLOV} met Chadian business leaders.",
        f"{ORLOV} met Chad's opposition leaders.",
        f"{ORLOV} met Chadian religious leaders.",
        f"{ORLOV} and {MARCHAND} look into the camera.",
        f"{ORLOV} and {MARCHAND} go through a rough patch.",
        "Spanish Defence Minister Marta Robles met her counterpart in Brussels on Sunday.",
        f"A visit by {ORLOV} was described as historic.",
    ],
)
def test_what_is_no_meeting(text: str) -> None:
    assert parties_met(text) == []


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "Armenian Foreign Minister Tigran Sahakyan also met Lebanese Foreign Minister Ziad Khoury and Greek "
            "Foreign Minister Nikos Stavrou.",
            [{"AM", "LB"}, {"AM", "GR"}],
        ),
        (
            "Armenian Foreign Minister Tigran Sahakyan held trilateral talks with Lebanese Foreign Minister Ziad "
            "Khoury and Greek Foreign Minister Nikos Stavrou.",
            [{"AM", "LB", "GR"}],
        ),
        (
            "On the sidelines Armenian Foreign Minister Tigran Sahakyan met the foreign ministers of Lebanon (Ziad "
            "Khoury) and Greece.",
            [{"AM", "LB"}, {"AM", "GR"}],
        ),
        (
            "Armenian Foreign Minister Tigran Sahakyan met leaders such as President Ziad Khoury (Lebanon) and "
            "President Nikos Stavrou (Greece).",
            [{"AM", "LB"}, {"AM", "GR"}],
        ),
        (
            "Armenian Foreign Minister Tigran Sahakyan met Greek President Nikos Stavrou. Another meeting was with "
            "Lebanese President Ziad Khoury.",
            [{"AM", "GR"}, {"AM", "LB"}],
        ),
        (
            "Armenian President Tigran Sahakyan met with Lebanese President Ziad Khoury, and Armenian Foreign Minister "
            "Ara Petrosyan with his Greek counterpart Nikos Stavrou.",
            [{"AM", "LB"}, {"AM", "GR"}],
        ),
        (
            "Armenian Foreign Minister Tigran Sahakyan concluded a visit to Lebanon and Greece.",
            [{"AM", "LB"}, {"AM", "GR"}],
        ),
        (
            "Armenian Foreign Minister Tigran Sahakyan met his colleagues from Lebanon and Greece.",
            [{"AM", "LB"}, {"AM", "GR"}],
        ),
        (
            "Armenian Foreign Minister Tigran Sahakyan held these meetings:\n\n- Meeting with the President of Greece, "
            "Nikos Stavrou: discussed Cretan olives.\n- Meeting with the President of Lebanon, Ziad Khoury: trade.",
            [{"AM", "GR"}, {"AM", "LB"}],
        ),
        (
            "Armenian Foreign Minister Tigran Sahakyan will visit Beirut and Athens.",
            [{"AM", "LB"}, {"AM", "GR"}],
        ),
        (
            "Armenian President Tigran Sahakyan proposed the summit in a telephone call with Greek President Nikos "
            "Stavrou on April 13.",
            [{"AM", "GR"}],
        ),
        (
            "Armenian President Tigran Sahakyan, who visited Greece on Friday, deplored an attack that killed 20.",
            [{"AM", "GR"}],
        ),
        (
            "Armenian President Tigran Sahakyan and Greek President Nikos Stavrou met in May 2017 and in June 2018.",
            [{"AM", "GR"}, {"AM", "GR"}],
        ),
        (
            "Armenian President Tigran Sahakyan and Greek President Nikos Stavrou met on May 3, 2017 and June 4, 2018.",
            [{"AM", "GR"}, {"AM", "GR"}],
        ),
        (
            "Armenian President Tigran Sahakyan and Greek President Nikos Stavrou met on May 3 and 4, 2017.",
            [{"AM", "GR"}],
        ),
    ],
)
def test_one_meeting_or_several(text: str, meetings: list[set[str]]) -> None:
    assert parties_met(text) == meetings


def test_what_was_called_off_is_told_as_such() -> None:
    (record,) = told(f"LIMA, Aug 9, 2012 (AFP) - {ORLOV} cancelled a meeting with {MARCHAND}.").meetings
    assert record.modality is Modality.NEGATED
    assert record.start is None


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f"{ORLOV} ruled out talks with {MARCHAND}.", Modality.NEGATED),
        (f"{ORLOV}'s visit to France has been called off.", Modality.NEGATED),
        (f"Spain heard of the cancellation of {ORLOV}'s visit to France.", Modality.NEGATED),
        (f"{ORLOV} is to meet {MARCHAND}.", Modality.PLANNED),
        (f"{ORLOV} hosts {MARCHAND} on Thursday.", Modality.PLANNED),
        (f"{ORLOV} flies to Paris next week for talks with {MARCHAND}.", Modality.PLANNED),
        (f"{ORLOV} said he hoped to meet {MARCHAND}.", Modality.HYPOTHETICAL),
        (f"{ORLOV} said he would visit Paris in June for talks with {MARCHAND}.", Modality.PLANNED),
        (f"{ORLOV} was scheduled to meet {MARCHAND}, but the trip was cancelled.", Modality.NEGATED),
        (f"{ORLOV} agreed in talks with {MARCHAND} to reopen the border.", Modality.ACTUAL),
    ],
)
def test_whether_it_took_place(text: str, how: Modality) -> None:
    assert [record.modality for record in told(f"MOSCOW, March 12, 2018 (AFP) - {text}").meetings] == [how]


def test_other_persons_met_another_time() -> None:
    text = (
        f"{ORLOV} met {MARCHAND}. Russian Foreign Minister Ivan Belov talked to French Foreign Minister Jean Petit "
        "by phone."
    )
    assert parties_met(text) == [{"RU", "FR"}, {"RU", "FR"}]


def test_a_day_that_is_told_afterwards_is_that_of_the_meeting() -> None:
    text = f"{ORLOV} has met {MARCHAND}. The meeting took place in Geneva on 9 March 2018."
    (record,) = told(f"MOSCOW, March 12, 2018 (AFP) - {text}").meetings
    assert record.start is not None
    assert record.place is not None
    assert (record.start.value, record.place.value.name) == ("2018-03-09", "Geneva")


def test_the_only_day_beside_a_meeting_is_its_own_wherever_it_stands() -> None:
    text = (
        "Belarusian Foreign Minister Vera Sokol received Idris Saleh, Foreign Minister of Chad, who is on a visit, on "
    )
    (record,) = told(f"Minister receives envoy\n\n15 March 2018\n\n{text}March 13, the agency reports.").meetings
    assert record.start is not None
    assert record.start.value == "2018-03-13"


def test_their_talks_are_those_that_were_told_before() -> None:
    plan = (
        "a timeframe of next April to June for a first summit between President Ana Quispe and President Juma Odhiambo"
    )
    text = f"{ORLOV} and {MARCHAND} held talks on Monday. Their meetings also produced {plan}."
    assert parties_met(f"MOSCOW, March 13, 2018 (AFP) - {text}") == [{"RU", "FR"}]


def test_a_visit_and_its_talks_are_one() -> None:
    text = f"{MARCHAND} arrived in Russia on Sunday. He held talks with {ORLOV} on Monday."
    assert parties_met(f"MOSCOW, March 12, 2018 (AFP) - {text}") == [{"RU", "FR"}]


def test_the_medium_is_told() -> None:
    (record,) = told(f"{ORLOV} and {MARCHAND} held a video conference.").meetings
    assert record.medium is not None
    assert record.medium.value is Medium.VIDEO


def test_a_further_round_is_of_those_who_met() -> None:
    text = f"{ORLOV} met {MARCHAND} on Monday. A second round of talks will be held in Madrid on April 27."
    first, second = told(f"MOSCOW, March 13, 2018 (AFP) - {text}").meetings
    assert {party.actor.value for party in second.parties} == {"RU", "FR"}
    assert (second.modality, second.start and second.start.value) == (Modality.PLANNED, "2018-04-27")
    assert first.start is not None
    assert first.start.value == "2018-03-12"


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("They had met in Rome a year earlier.", "2017"),
        ("The two had met in Rome in January.", "2018-01"),
        ("The pair had already met in Rome two months ago.", "2018-01"),
    ],
)
def test_an_earlier_meeting_of_the_same_is_told_behind(words: str, when: str) -> None:
    _, before = told(f"MOSCOW, March 13, 2018 (AFP) - {ORLOV} met {MARCHAND} in Moscow on Monday. {words}").meetings
    assert (before.modality, before.start and before.start.value) == (Modality.HISTORICAL, when)


def test_an_article_without_a_day_tells_what_is_ahead_and_behind_and_of_which_state() -> None:
    text = (
        "MOSCOW, March 27 - British Prime Minister Ann Carter arrives in Moscow tomorrow. Carter, who met Soviet "
        "leader Pavel Orlov in London in December 1984, is expected to raise human rights."
    )
    visit, before = told(text).meetings
    assert {party.actor.value for party in visit.parties} == {"GB", "SUHH"}
    assert (visit.modality, before.modality) == (Modality.PLANNED, Modality.HISTORICAL)


def test_a_day_that_announces_meetings_is_theirs() -> None:
    text = f"MOSCOW, March 16, 2018 (AFP) - {ORLOV} met diplomats of several states on Wednesday.\n\nHe met {MARCHAND}."
    assert [one.start and one.start.value for one in told(text).meetings] == ["2018-03-14"]


def test_who_met_another_met_nobody_else() -> None:
    text = (
        "Armenian President Tigran Sahakyan met with Lebanese President Ziad Khoury, and Armenian Foreign Minister Ara "
        "Petrosyan with his Greek counterpart Nikos Stavrou."
    )
    assert [{person.name.value for person in met.attendees} for met in told(text).meetings] == [
        {"Tigran Sahakyan", "Ziad Khoury"},
        {"Ara Petrosyan", "Nikos Stavrou"},
    ]


def test_a_visit_to_two_that_was_called_off_is_two() -> None:
    text = f"Oman heard of the cancellation of {ORLOV}'s visit to France and Spain."
    assert parties_met(text) == [{"RU", "FR"}, {"RU", "ES"}]


def test_a_weekday_is_ahead_of_who_hosts_though_the_article_has_no_day() -> None:
    (met,) = told(f"BERLIN, July 10 - {ORLOV} hosts {MARCHAND} on Thursday.").meetings
    assert met.modality is Modality.PLANNED


def test_a_date_in_brackets_is_that_of_the_weekday_before() -> None:
    (met,) = told(f"{ORLOV} received {MARCHAND} on Wednesday (6 December 2017) in Moscow.").meetings
    assert met.start is not None
    assert (met.start.value, met.start.spans[0].text) == ("2017-12-06", "Wednesday (6 December 2017)")


def test_what_was_agreed_during_talks_lies_ahead_but_not_the_talks() -> None:
    text = f"{ORLOV} and {MARCHAND} agreed to expand ties during a meeting on Thursday."
    (met,) = told(f"MOSCOW, March 9, 2018 (AFP) - {text}").meetings
    assert (met.modality, met.start and met.start.value) == (Modality.ACTUAL, "2018-03-08")


@pytest.mark.parametrize("words", ["On the same day,", "That day"])
def test_the_same_day_is_that_of_the_meeting_before(words: str) -> None:
    text = f"On March 3, 2018 {ORLOV} met {MARCHAND}. {words} he also met Peruvian President Ana Quispe."
    assert [one.start and one.start.value for one in told(text).meetings] == ["2018-03-03", "2018-03-03"]


def test_what_came_before_was_on_the_same_day() -> None:
    text = f"{ORLOV} met {MARCHAND} on Monday. Earlier, {MARCHAND} had received Peruvian President Ana Quispe."
    assert [one.start and one.start.value for one in told(f"MOSCOW, March 13, 2018 (AFP) - {text}").meetings] == [
        "2018-03-12",
        "2018-03-12",
    ]


def test_whoever_asked_for_a_visit_is_its_host_and_the_day_of_asking_is_not_its_own() -> None:
    (record,) = told(f"MOSCOW, March 13, 2018 (AFP) - On Monday {ORLOV} invited {MARCHAND} to visit Russia.").meetings
    assert len(record.attendees) == 2
    assert (record.modality, record.start) == (Modality.HYPOTHETICAL, None)


def test_plans_that_nobody_has_are_negated() -> None:
    (record,) = told(f"{ORLOV} has no plans to meet {MARCHAND}.").meetings
    assert record.modality is Modality.NEGATED


def test_a_visit_to_where_the_article_is_written() -> None:
    text = f"The accord was signed here during the visit of {MARCHAND}, said the Russian Foreign Ministry."
    assert parties_met(f"MOSCOW, March 13, 2018 (AFP) - {text}") == [{"RU", "FR"}]


@pytest.mark.parametrize(
    "words",
    [
        f'"{ORLOV} held a phone call with {MARCHAND} to discuss Libya," the press release says.',
        f'"{ORLOV} will meet {MARCHAND} in Paris soon," the spokesman said.',
    ],
)
def test_an_account_may_be_quoted(words: str) -> None:
    assert parties_met(f"{ORLOV} admires {MARCHAND}. {words}") == [{"RU", "FR"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV}, in Paris for talks with officials, said he was glad.",
        f"{ORLOV}, here for talks with French officials, said he was glad.",
        f"{ORLOV}, on the first day of a three-day visit to France, said he was glad.",
        f"{ORLOV} left Paris yesterday at the end of a four-day visit.",
        f"{ORLOV} spoke to reporters after two days of talks with French officials.",
        f"{ORLOV} told reporters at a briefing following talks with French officials that he was glad.",
        f"The arrival of {ORLOV} for talks with {MARCHAND} was noted.",
        f"The last of the talks will be in Lima on Friday between {ORLOV} and {MARCHAND}.",
        "A Franco-Russian meeting was held in Lima.",
        "A FRANCO-RUSSIAN MEETING WAS HELD IN LIMA ON MONDAY MORNING.",
        "Russia is at odds with France. Bilateral talks on wheat broke down, officials said.",
        "Russia is at odds with France. The two sides will meet in Lima.",
        "Russian officials met officials of France's Export Department in Lima.",
    ],
)
def test_further_words_for_a_meeting_of_two(text: str) -> None:
    assert parties_met(text) == [{"RU", "FR"}]


def test_who_told_or_left_a_meeting_of_others_was_at_it() -> None:
    assert parties_met(f"{ORLOV} told a meeting of Chadian and Malian officials that he was glad.") == [
        {"RU", "TD", "ML"}
    ]
    assert parties_met(f"{ORLOV} walked out of a Chadian-Malian security meeting.") == [{"RU", "TD", "ML"}]


def test_a_body_is_no_state_that_is_visited() -> None:
    assert parties_met(f"{ORLOV} will go to the International Court of Justice in The Hague.") == []


def test_of_several_hosts_it_is_not_told_who_met_another() -> None:
    text = (
        "Peruvian Foreign Minister Ana Ruiz met with Chilean Foreign Minister Juan Soto. Peruvian Law Minister Luis "
        "Vega met with Spanish Law Minister Eva Mora. Bilateral meetings were also held with Omani Law Minister Badr "
        "Falasi."
    )
    *_, last = told(text).meetings
    assert {party.actor.value for party in last.parties} == {"PE", "OM"}
    assert [person.name.value for person in last.attendees] == ["Badr Falasi"]


def test_the_leaders_who_discussed_it_are_some_of_those_who_met() -> None:
    text = (
        f"{ORLOV} met today with {MARCHAND} and Spanish President Eva Mora. President Orlov congratulated President "
        "Mora on her work. They also discussed trade."
    )
    assert parties_met(text) == [{"RU", "FR", "ES"}]


def test_the_calls_of_a_headline_are_one_each() -> None:
    text = f"{ORLOV} spoke this morning with {MARCHAND} and Spanish King Luis Vega."
    text = f"Readout of President Orlov's Calls with Leaders\n\n{text}"
    assert parties_met(text) == [{"RU", "FR"}, {"RU", "ES"}]


@pytest.mark.parametrize(
    ("text", "modality", "start"),
    [
        (f"LIMA, 12 March 2018 - {ORLOV} leaves today for Paris for talks.", Modality.PLANNED, "2018-03-12"),
        (f"{ORLOV} heard that a visit to France by him was under consideration.", Modality.HYPOTHETICAL, None),
        (
            f"LIMA, 12 March 2018 - Two rounds of talks between {ORLOV} and {MARCHAND}, scheduled for Thursday, "
            "come late.",
            Modality.PLANNED,
            "2018-03-15",
        ),
        (
            f"LIMA, 12 March 2018 - {ORLOV} ate. His visit to France starting on March 29 is long.",
            Modality.PLANNED,
            "2018-03-29",
        ),
        (f"LIMA, 12 March 2018 - {ORLOV} hopes his visit to France next month will help.", Modality.PLANNED, "2018-04"),
        (
            f"LIMA, 12 March 2018 - {ORLOV} said the draft followed what he would tell {MARCHAND} at their meeting "
            "last October.",
            Modality.HISTORICAL,
            "2017-10",
        ),
        (
            f"LIMA, 12 March 2018 - Oman said the talks between {ORLOV} and {MARCHAND} in Lima were long.",
            Modality.ACTUAL,
            "2018-03-12",
        ),
        (f"{ORLOV} says he is prepared to hold talks with {MARCHAND}.", Modality.HYPOTHETICAL, None),
    ],
)
def test_whether_and_when(text: str, modality: Modality, start: str | None) -> None:
    (record,) = told(text).meetings
    assert record.modality is modality
    assert (record.start.value if record.start else None) == start


def test_a_visit_told_of_beside_talks_lends_them_neither_its_day_nor_its_place() -> None:
    text = (
        f"LIMA, 12 March 2018 - {ORLOV} left Paris yesterday after talks with {MARCHAND} ahead of his visit to Oman "
        "next week. He had flown there from talks with Spanish King Luis Vega earlier in the day."
    )
    dated = {
        frozenset(party.actor.value for party in one.parties): one.start and one.start.value
        for one in told(text).meetings
    }
    assert dated[frozenset({"RU", "FR"})] == "2018-03-11"
    assert dated[frozenset({"RU", "ES"})] == "2018-03-11"


def test_a_meeting_has_the_day_on_which_the_visit_was_said_to_begin() -> None:
    text = f"{ORLOV} begins a four-day state visit on Thursday. Orlov will hold talks with {MARCHAND}."
    text = f"LIMA, 12 March 2018 - {text}"
    (record,) = told(text).meetings
    assert record.start is not None
    assert record.start.value == "2018-03-15"


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (f"Officials seek to separate wheat from {ORLOV}'s planned trip to Paris.", Modality.PLANNED),
        ("The ban would hurt the current negotiations between Russia and France.", Modality.ACTUAL),
    ],
)
def test_what_is_planned_or_under_way_is_so_whatever_is_wanted_of_it(text: str, modality: Modality) -> None:
    assert [record.modality for record in told(text).meetings] == [modality]


def test_negotiators_of_two_states_met_at_talks() -> None:
    assert parties_met("Russian and French wheat negotiators failed to agree during talks last week.") == [{"RU", "FR"}]


@pytest.mark.parametrize(
    "text",
    [
        "Russian President Pavel Orlov stands with the people of France and their call for freedom.",
        "Leading French-speaking and Russian-speaking ministers ended their talks in Lima.",
    ],
)
def test_what_only_looks_like_a_meeting_of_two(text: str) -> None:
    assert parties_met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Sources speaking ahead of a meeting later today between {ORLOV} and {MARCHAND} said so.",
        f"{ORLOV} and {MARCHAND} will meet on Monday in a Swiss summit.",
        f"At the Malta summit last weekend, {ORLOV} and {MARCHAND} agreed on trade.",
        f"{ORLOV} and {MARCHAND} capped three days of talks by issuing a paper.",
        f"{ORLOV} is due to move on to France before he winds up his tour.",
        f"{ORLOV}, briefing reporters after a meeting with {MARCHAND}, said that the talks went well.",
        f"This was stated by {ORLOV} to the media following the talks with {MARCHAND}.",
        f"The two praised the results of the meeting of {ORLOV} with {MARCHAND}.",
        f"{ORLOV} called and congratulated {MARCHAND} on his victory.",
        f"{ORLOV} said {MARCHAND} said in a telephone conversation on Tuesday that France would act.",
        f"{ORLOV} has summoned French Ambassador Luc Marchand to protest.",
        f"French Ambassador Luc Marchand was summoned on Monday to confer with {ORLOV}.",
        "Two oil producing nations will gather in Lima on Monday for a meeting: Russia and France.",
        "The meeting was attended by representatives from Russia and France.",
        f"Today the leaders of the pair – {ORLOV} and {MARCHAND} – convened to reaffirm their friendship.",
        "PARIS, May 3 - Russian President Pavel Orlov, here on a two-day visit, informed his hosts about Libya.",
        "A Russian goodwill mission will visit France on Monday.",
    ],
)
def test_meetings_told_in_passing_or_at_length(text: str) -> None:
    assert parties_met(text) == [{"RU", "FR"}]


def test_an_invitation_is_to_whom_it_is_sent() -> None:
    (record,) = told(f"Berg noted {ORLOV}'s invitation to {MARCHAND} to visit Russia.").meetings
    assert {party.actor.value for party in record.parties} == {"RU", "FR"}
    assert {one.name.value for one in record.attendees} == {"Pavel Orlov", "Luc Marchand"}
    assert record.modality is Modality.HYPOTHETICAL


def test_a_guest_is_that_of_his_host() -> None:
    (record,) = told(f"{ORLOV} will be in Paris from June 3 to 6 as the guest of {MARCHAND}.").meetings
    assert {one.name.value for one in record.attendees} == {"Pavel Orlov", "Luc Marchand"}


@pytest.mark.parametrize(
    "text",
    [
        "The Times told of the cabinet's talks with the IMF and the World Bank.",
        "Their teams stay in touch, also in consultation with NATO allies and EU partners.",
        f"{ORLOV} and {MARCHAND} agreed on steps to reach peace.",
        "Finance ministers of Russia and France reaffirmed an earlier accord.",
    ],
)
def test_what_tells_of_no_meeting_of_those_it_names(text: str) -> None:
    assert parties_met(text) == []


def test_an_organizations_allies_stand_for_it() -> None:
    (record,) = told(f"{ORLOV} will consult with NATO allies in Brussels on December 16.").meetings
    assert {party.actor.value for party in record.parties} == {"RU", "org:NATO"}


def test_where_another_meeting_was_is_no_place_of_this_one() -> None:
    text = f"{ORLOV} praised the summit, which took place in Glasgow, and met {MARCHAND}."
    (record,) = told(text).meetings
    assert record.place is None


@pytest.mark.parametrize(
    ("text", "modality", "start"),
    [
        (f"{ORLOV}, who flies to Paris today for talks with officials, spoke.", Modality.PLANNED, "2018-03-12"),
        (
            f"After the June 8-10 summit, {ORLOV} will travel to Paris on June 12 to meet {MARCHAND}.",
            Modality.PLANNED,
            "2018-06-12",
        ),
        ("Talks between Russia and France that ended earlier today in Lima were long.", Modality.ACTUAL, "2018-03-12"),
        (f"{ORLOV} will extend his tour, flying to France for talks with officials.", Modality.PLANNED, None),
        (f"It was told before the scheduled arrival of {ORLOV} for talks with {MARCHAND}.", Modality.PLANNED, None),
        (f"{ORLOV} is on a two-day visit to France which began on Sunday.", Modality.ACTUAL, "2018-03-11"),
    ],
)
def test_when_it_is_to_be_or_began(text: str, modality: Modality, start: str | None) -> None:
    (record,) = told(f"LIMA, 12 March 2018 - {text}").meetings
    assert record.modality is modality
    assert (record.start.value if record.start else None) == start


def test_a_visit_ahead_of_which_others_met_has_not_their_day() -> None:
    text = (
        f"{ORLOV} left Lima early yesterday evening after talks with officials ahead of his visit to Paris next week."
    )
    (record,) = told(f"LIMA, 12 March 2018 - {text}").meetings
    assert record.modality is Modality.PLANNED
    assert record.start is None or record.start.value != "2018-03-11"


def test_two_who_met_in_two_months_met_twice() -> None:
    read = told(f"LIMA, 12 May 2018 - {ORLOV} and {MARCHAND} met in September 2017 and April 2018.").meetings
    assert [record.start.value for record in read if record.start] == ["2017-09", "2018-04"]
    (stay,) = told(f"LIMA, 12 May 2018 - {ORLOV} and {MARCHAND} met on 3 May 2018 and 4 May 2018.").meetings
    assert stay.start is not None


@pytest.mark.parametrize(
    "text",
    [
        "The coalition of Dutch and French speaking parties fell. The ministers ended their talks on Monday.",
        "France carried out the airstrike at Lima airport, where Russian President Pavel Orlov was arriving.",
        "Russian Finance Minister Pavel Orlov leaves for New York tomorrow for negotiations with bankers.",
    ],
)
def test_whom_nobody_met(text: str) -> None:
    assert parties_met(text) == []


def test_a_meeting_that_is_called_after_two_states_is_of_whoever_is_named_for_them() -> None:
    (record,) = told(f"A Franco-Russian meeting between {ORLOV} and {MARCHAND} failed.").meetings
    assert {one.name.value for one in record.attendees} == {"Pavel Orlov", "Luc Marchand"}


def test_those_who_head_a_team_are_all_there() -> None:
    text = "The Russian team, headed by Finance Minister Pavel Orlov and Trade Minister Ivan Belov, will visit France."
    (record,) = told(text).meetings
    assert {one.name.value for one in record.attendees} == {"Pavel Orlov", "Ivan Belov"}


def test_the_president_is_not_whoever_writes_for_him() -> None:
    text = (
        "Statement by White House Press Secretary Ana Ruiz on the Visit of King Badr II of Oman\n\n"
        "The President and the First Lady look forward to welcoming King Badr II of Oman to the White House.\n\n"
        "President Green will discuss trade."
    )
    (record,) = told(text).meetings
    assert {one.name.value for one in record.attendees} == {"Badr II"}


@pytest.mark.parametrize(
    "text",
    [
        "Russia signed an agreement with Oman. The Russians will go on to Paris for talks tomorrow with officials.",
        "Russia and France, which have no ties, discussed Libya at a 90-minute meeting.",
        f"It was a gesture before {ORLOV}'s annual meeting, on April 5-6 in Ottawa, with {MARCHAND}.",
        "Moscow signed a three-year accord with Paris last year. Russia and France were glad.",
    ],
)
def test_states_and_their_people_meet(text: str) -> None:
    assert {"RU", "FR"} in parties_met(text)


def test_a_month_may_be_in_its_middle() -> None:
    (record,) = told(f"LIMA, 4 March 1987 - {ORLOV} will visit France in mid-May to seek credits.").meetings
    assert record.start is not None
    assert record.start.value == "1987-05"


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV} presented it during a one and a half hour meeting at the old diplomatic mission with {MARCHAND}.",
        f"{ORLOV} said on his return from a visit to France that all was well.",
        "Today Russian President Pavel Orlov will meet HE Mr Luc Marchand, Foreign Minister of France.",
        f"{ORLOV} has wrapped up a programme hosting {MARCHAND}.",
        "Russian Ambassador Pavel Orlov ate. They say the envoy discussed Libya with French Minister Luc Marchand.",
    ],
)
def test_who_met_whom_in_a_roundabout_way(text: str) -> None:
    assert parties_met(text) == [{"RU", "FR"}]


def test_visits_that_follow_are_of_whoever_travels() -> None:
    text = f"{ORLOV} met Omani King Badr II. Oman is the first stop, followed by visits to Chad and Mali."
    assert parties_met(text) == [{"RU", "OM"}, {"RU", "TD"}, {"RU", "ML"}]


def test_one_meeting_with_ministers_of_several_is_one() -> None:
    text = f"{ORLOV} will also hold a meeting with his counterparts from Chad and Mali."
    assert parties_met(text) == [{"RU", "TD", "ML"}]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (f"{ORLOV} and {MARCHAND} last saw each other in December in Miami.", Modality.HISTORICAL),
        (f"{ORLOV} and {MARCHAND} last talked on January 19.", Modality.HISTORICAL),
        (f"A visit to Paris by {ORLOV} is now out of the question.", Modality.NEGATED),
        (f"{ORLOV} and {MARCHAND} went through the plan in Geneva.", Modality.ACTUAL),
        (f"{ORLOV} is, meanwhile, expected in the French capital next month.", Modality.PLANNED),
        (f"{ORLOV} exchanged with {MARCHAND} on Libya.", Modality.ACTUAL),
        (
            f"{ORLOV} received in his office at the ministry's headquarters Mr. Luc Marchand, Ambassador of France.",
            None,
        ),
    ],
)
def test_other_words_for_meeting(text: str, how: Modality | None) -> None:
    (met,) = told(text).meetings
    assert {party.actor.value for party in met.parties} == {"RU", "FR"}
    assert how is None or met.modality is how


def test_the_ministers_are_those_of_whom_a_title_told() -> None:
    text = (
        "The foreign ministers of Chad, Oman and Peru met in Lima on Monday. Kenya and Ghana welcomed it. The "
        "ministers agreed to convene their next meeting in Muscat."
    )
    assert parties_met(text)[-1] == {"TD", "OM", "PE"}
