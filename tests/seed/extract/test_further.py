"""Further meetings told without saying whose: of a joint body, in passing, of the two whom the article is about."""

import pytest
from prose import told

from db.vocabulary import Modality

MET = "LIMA, 5 May 2021 (ANP) - Peruvian trade minister Ana Ruiz met Bahraini trade minister Badr Falasi on Tuesday."
ROUND = "LIMA, 5 May 2021 (ANP) - Peru and Bahrain held the second round of political consultations on Tuesday."
COUNCIL = "LIMA, 5 May 2021 (ANP) - Peru and Bahrain held the fourth Cooperation Council on Tuesday."
BRIEF = "LIMA, 5 May 2021 (ANP) - Peru and Bahrain held Senior Officials' Consultations (SOC) on Tuesday."
JOINT = "LIMA, 5 May 2021 (ANP) - Peru and Bahrain held their third Joint Commission on Cooperation (JCC) on Tuesday."
COMING = "LIMA, 5 May 2021 (ANP) - Peru and Bahrain will hold talks on a trade accord in Manama on Friday."
ABOUT = "LIMA, 5 May 2021 (ANP) - Deputy minister Ana Ruiz leads the Peruvian team to the ninth round with Bahrain."


@pytest.mark.parametrize(
    ("before", "text", "how", "when"),
    [
        (ROUND, "The following one, scheduled for 2022, has been cancelled.", Modality.NEGATED, "2022"),
        (ROUND, "A follow-up meeting set for 7 May never took place.", Modality.NEGATED, "2021-05-07"),
        (ROUND, "They set the next meeting for June in Manama.", Modality.PLANNED, "2021-06"),
        (ROUND, "She praised the outcomes of the first round, hosted by Manama in May 2019.", None, "2019-05"),
        (MET, "Both parties agreed to hold in Bahrain, in 2022, the first round of consultations.", None, "2022"),
        (
            MET,
            "They reviewed preparations for the fifth session of the Joint Committee, set for June 2022.",
            None,
            "2022-06",
        ),
        (MET, "The joint commission last convened in Manama in May 2019.", Modality.HISTORICAL, "2019-05"),
        (MET, "It would be ready by the time the Joint Commission gathers in Manama next March.", None, "2022-03"),
        (MET, "The joint economic committee will be hosted by Manama in 2022.", Modality.PLANNED, "2022"),
        (MET, "The ministers agreed to a future meeting in Manama.", Modality.PLANNED, None),
        (MET, "At their last meeting, held on the margins of a fair in 2019, they had agreed on it.", None, "2019"),
        (MET, "2. Resolved to meet again in Manama in June 2022.", Modality.PLANNED, "2022-06"),
        (MET, "They praised the joint group, which last met in Manama in May 2019.", Modality.HISTORICAL, "2019-05"),
        (COUNCIL, "The fifth Cooperation Council will take place in Manama in 2022.", Modality.PLANNED, "2022"),
        (COUNCIL, "The council last met in Manama in May 2019.", Modality.HISTORICAL, "2019-05"),
        (BRIEF, "The next SOC will be held in Manama on a date convenient to both.", Modality.PLANNED, None),
        (ROUND, "The first was held in Manama in 2014.", Modality.HISTORICAL, "2014"),
        (ROUND, "It is the second round; the first took place in Manama in March.", Modality.HISTORICAL, "2021-03"),
        (ROUND, "The next will be held in Manama in September.", Modality.PLANNED, "2021-09"),
        (MET, "They praised the talks on cod, the sixth round of which was held in Arica in April.", None, "2021-04"),
        (MET, "They spoke of negotiations, the next round of which is due in Manama in May 2022.", None, "2022-05"),
        (MET, "They spoke of a session of the joint group, which last met in Manama in 2014.", None, "2014"),
        (
            MET,
            "Ruiz met Falasi to prepare for the 11th session of the joint group, which is slated for July.",
            None,
            "2021-07",
        ),
        (JOINT, "The First JCC was held in 2012 in Manama.", Modality.HISTORICAL, "2012"),
        (JOINT, "The JCC, which was set up in 1994 and last convened in Manama in 2014, is to adopt it.", None, "2014"),
        (JOINT, "At its inaugural session in May 2019 both sides had agreed to share data.", None, "2019-05"),
        (MET, "They praised the Joint Committee, whose fifth session was held in Manama in 2014.", None, "2014"),
        (MET, "The treaty was initialled in January 2005 during the deputy minister-level meeting.", None, "2005-01"),
        (ROUND, "At the last round, in March, the Bahraini side had walked out.", Modality.HISTORICAL, "2021-03"),
        (ROUND, "One earlier round, in Manama in March, also broke down.", Modality.HISTORICAL, "2021-03"),
        (COMING, "Five rounds of talks have been held since 2019.", Modality.HISTORICAL, None),
    ],
)
def test_one_more_of_theirs(before: str, text: str, how: Modality | None, when: str | None) -> None:
    one, other = told(f"{before}\n\n{text}").meetings
    assert {party.actor.value for party in other.parties} == {"BH", "PE"}
    assert other.modality is (how or other.modality)
    assert other.modality is not Modality.ACTUAL
    assert (other.start.value if other.start else None) == when
    assert one.modality is not Modality.HISTORICAL


@pytest.mark.parametrize(
    ("text", "how", "when"),
    [
        ("The eighth round was hosted virtually by Manama on 19 August 2020.", Modality.HISTORICAL, "2020-08-19"),
        ("The joint commission last sat in Manama in May 2019.", Modality.HISTORICAL, "2019-05"),
        ("She said of the joint commission that its 9th session, to be held in May 2022, was cancelled.", None, None),
    ],
)
def test_where_nobody_met_yet_it_is_of_the_two_of_the_article(text: str, how: Modality | None, when: str) -> None:
    (met,) = told(f"{ABOUT}\n\n{text}").meetings
    assert {party.actor.value for party in met.parties} == {"BH", "PE"}
    assert met.modality is (how or Modality.NEGATED)
    assert when is None or (met.start and met.start.value == when)


def test_what_was_called_off_may_be_held_after_all() -> None:
    off = "A meeting of Ana Ruiz with Bahraini minister Badr Falasi, set for Tuesday, was called off."
    text = f"LIMA, 5 May 2021 (ANP) - Peruvian minister Ana Ruiz spoke on fish. {off}"
    one, other = told(f"{text} It will now take place in Manama on 9 June.").meetings
    assert (one.modality, other.modality) == (Modality.NEGATED, Modality.PLANNED)
    assert other.start is not None
    assert other.start.value == "2021-06-09"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "The two last met in Quito in June 2019, when they spoke of a pact that has still not been signed.",
            "2019-06",
        ),
        ("The two last spoke by telephone in April.", "2021-04"),
    ],
)
def test_the_two_last_met_before(text: str, when: str) -> None:
    _, other = told(f"{MET}\n\n{text}").meetings
    assert (other.modality, other.start and other.start.value) == (Modality.HISTORICAL, when)
    assert len(other.attendees) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Two earlier rounds, in Manama in January and in Cusco on 3 March, also broke down.",
        "Two previous meetings, in Manama in January and in Cusco on 3 March, had failed to produce a text.",
    ],
)
def test_earlier_rounds_are_told_each_with_its_day(text: str) -> None:
    _, *before = told(f"{ROUND}\n\n{text}").meetings
    assert [one.start and one.start.value for one in before] == ["2021-01", "2021-03-03"]
    assert {one.modality for one in before} == {Modality.HISTORICAL}


@pytest.mark.parametrize(
    "text",
    [
        "Two previous rounds, in Manama in February and in Cusco on 9 April, ended in mutual reproach.",
        "The last encounter of the two ministers was held in Quito in November.",
        "The previous round took place in March.",
    ],
)
def test_a_round_before_needs_no_year(text: str) -> None:
    undated = ROUND.replace(" 2021", "")
    _, other = told(f"{undated}\n\n{text}").meetings
    assert other.modality is Modality.HISTORICAL


@pytest.mark.parametrize(
    "text",
    [
        "Peru said on Tuesday the tripartite commission grouping officers of Peru, Chile and Bahrain would meet today.",
        "Peru said on Tuesday the panel, which comprises envoys of Peru, Chile and Bahrain, would meet on Friday.",
        "Peru said on Tuesday the committee composed of officers of Peru, Chile and Bahrain would meet on Friday.",
    ],
)
def test_a_body_is_of_those_whom_it_brings_together(text: str) -> None:
    (met,) = told(f"LIMA, 5 May 2021 (ANP) - {text}").meetings
    assert {party.actor.value for party in met.parties} == {"BH", "CL", "PE"}


@pytest.mark.parametrize("told_so", ["would be recalled", "may be remembered", "should be noted"])
def test_what_readers_are_reminded_of_was_before(told_so: str) -> None:
    _, other = told(f"{MET}\n\nIt {told_so} that both ministers met in Manama on 5 March.").meetings
    assert other.modality is Modality.HISTORICAL


@pytest.mark.parametrize(
    "text",
    [
        "At the last session of parliament in May she had voted against it.",
        "The joint committee of both houses will meet in Cusco in June.",
        "The council will meet in Cusco in June.",
        "The next Congress of the ruling party will be held in Cusco in June.",
        "They agreed to a second round of tests in June.",
        "Ruiz resolved to run again in June.",
        "Five rounds of voting have been held since 2019.",
        "The 2018 edition of the fair was hosted by Cusco.",
        "It will now take place in Cusco on 9 June.",
        "The two last players met their coach in Cusco in April.",
        "The next COP will be held in Cusco in June.",
        "She has opened two schools. The first was held up by rain in 2014.",
        "The third round of the cup was played in May; the first was held in Cusco in 2014.",
        "She hopes to win the election, the second round of which is due in June.",
        "The Andean Council's third session was held in Cusco in 2019.",
        "At its inaugural meeting in May the party had elected him.",
        "They praised the museum, whose fifth session of readings was held in Manama in 2014.",
    ],
)
def test_what_is_none_of_theirs(text: str) -> None:
    assert len(told(f"{MET}\n\n{text}").meetings) == 1


def test_a_session_of_which_nobody_knows_is_not_of_the_two_of_the_article() -> None:
    undated = ABOUT.replace(" 2021", "")
    assert not told(f"{undated}\n\nA further session is set for next week.").meetings


def test_what_opens_tomorrow_may_be_what_was_told() -> None:
    undated = ROUND.replace(" 2021", "").replace("held", "prepared for")
    (met,) = told(f"{undated}\n\nThe session, the ninth of its kind, opens tomorrow.").meetings
    assert not met.start
