"""Meetings told in looser prose: who is called by his age, the paper's own president, what talks did not bring."""

import pytest
from prose import told

from db.vocabulary import Modality

IDI, RUIZ = "Chadian Trade Minister Ali Idi", "Peruvian President Ana Ruiz"
type Met = tuple[set[str], list[str], Modality, str | None]


def met(text: str, place: str = "LIMA") -> list[Met]:
    return [
        (
            {party.actor.value for party in one.parties},
            sorted(person.name.value for person in one.attendees),
            one.modality,
            str(one.start.value) if one.start else None,
        )
        for one in told(f"{place}, March 4, 2022 (AP) - {text}").meetings
    ]


BOTH: list[Met] = [({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.ACTUAL, "2022-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        f"No breakthrough emerged on Thursday from six hours of talks between {RUIZ} and {IDI}.",
        f"No progress came out of four hours of talks on Thursday between {RUIZ} and {IDI}.",
        f"{RUIZ} met {IDI} on Thursday. Neither Ruiz nor Idi would discuss the substance of the session.",
        f"{RUIZ} and {IDI} met on Thursday and parted without shaking hands.",
        f"{RUIZ} and {IDI} signed a treaty on Thursday and left the hall without embracing.",
    ],
)
def test_what_those_who_met_left_undone(text: str) -> None:
    assert met(text) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "In Lima, Idi is to be received on Friday by Peruvian President Ana Ruiz.",
        "In Lima, Idi is to confer on Friday with Peruvian President Ana Ruiz.",
    ],
)
def test_what_is_to_be_done_in_a_place(text: str) -> None:
    plan: Met = ({"TD", "PE"}, ["Ana Ruiz", "Idi"], Modality.PLANNED, "2022-03-04")
    assert met(f"{IDI} was in Quito on Monday. {text}", "QUITO")[-1:] == [plan]


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} met here Thursday with a delegation of the Chadian Government headed by Trade Minister Ali Idi.",
        f"{RUIZ} met on Thursday with a delegation of the Chadian Government led by Trade Minister Ali Idi.",
        f"{RUIZ} met on Thursday with a Chadian team shepherded by Trade Minister Ali Idi.",
    ],
)
def test_delegation_of_a_government(text: str) -> None:
    assert met(text) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        f"The president telephoned {IDI} on Thursday to urge restraint.",
        f"The prime minister dined on Thursday with {IDI}.",
        f"The Government held talks on Thursday with {IDI} over its plan to tax cotton.",
    ],
)
def test_an_article_opens_with_its_own(text: str) -> None:
    assert met(text) == [({"TD", "PE"}, ["Ali Idi"], Modality.ACTUAL, "2022-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        f"The king telephoned {IDI} on Thursday.",  # of whatever state
        f"Malian President Idi Keita is ill. The president telephoned {IDI} on Thursday.",
        f"The president of a bank met {IDI} on Thursday.",
    ],
)
def test_an_article_opens_with_others(text: str) -> None:
    assert not any("PE" in actors for actors, *_ in met(text))


@pytest.mark.parametrize(
    "text",
    [
        "Chadian Ambassador Ali Idi was ushered into the Peruvian Foreign Ministry on Thursday to hear a protest.",
        "Chadian Ambassador Ali Idi was escorted to the Foreign Ministry on Thursday.",
        "Chadian Ambassador Ali Idi was called to the Peruvian Foreign Ministry on Thursday.",
        "Chadian Ambassador Ali Idi was called into the Foreign Ministry on Thursday.",
    ],
)
def test_envoy_brought_to_a_ministry(text: str) -> None:
    assert met(text) == [({"TD", "PE"}, ["Ali Idi"], Modality.ACTUAL, "2022-03-03")]


def test_envoy_called_home() -> None:
    assert not met("Chadian Ambassador Ali Idi was called to N'Djamena on Thursday for consultations.")


@pytest.mark.parametrize(
    "text",
    [
        "The 64-year-old lunched on Thursday with Peruvian President Ana Ruiz.",
        "The 64-year-old former general had sounded out Peruvian President Ana Ruiz on Thursday.",
        "The 71-year-old politician was received on Thursday by Peruvian President Ana Ruiz.",
    ],
)
def test_who_is_called_by_his_age(text: str) -> None:
    assert met(f"{IDI} is on a long tour. {text}") == BOTH


def test_a_stranger_is_called_by_his_age() -> None:
    assert not met(f"{IDI} is on a tour. A 22-year-old lunched on Thursday with Peruvian President Ana Ruiz.")


@pytest.mark.parametrize(
    "text",
    [
        "A tenth session is pencilled in for March 30.",
        "Another round will be held on March 30.",
        "A further meeting is set for March 30.",
    ],
)
def test_one_more_session(text: str) -> None:
    session: Met = ({"TD", "PE"}, [], Modality.PLANNED, "2022-03-30")
    assert session in [
        (actors, [], how, day)
        for actors, _, how, day in met(f"Officials from Peru and Chad met in Lima on Thursday. {text}")
    ]


def test_a_session_of_others() -> None:
    text = "Officials from Peru and Chad met in Lima on Thursday. A tenth session of parliament is set for March 30."
    assert len(met(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} took {IDI} to dinner at a harbour restaurant Thursday evening. The pair will hold formal talks today.",
        f"{RUIZ} showed {IDI} round the port on Thursday. The two will hold talks on Saturday.",
    ],
)
def test_what_was_done_before_talks_to_come(text: str) -> None:
    assert sorted(how for _, _, how, _ in met(text)) == [Modality.ACTUAL, Modality.PLANNED]


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} said a meeting with {IDI} had been set for Saturday.",
        f"{RUIZ} announced that talks with {IDI} were scheduled for Saturday.",
        f"A meeting with {IDI} has been fixed for Saturday, {RUIZ} said.",
    ],
)
def test_who_tells_of_a_meeting_of_his_own(text: str) -> None:
    assert met(text) == [({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.PLANNED, "2022-03-05")]


def test_a_spokesman_tells_of_a_meeting_of_his_state() -> None:
    text = f"Peruvian government spokesman Juan Vega said a meeting with {IDI} had been set for Saturday."
    assert met(text) == [({"TD", "PE"}, ["Ali Idi"], Modality.PLANNED, "2022-03-05")]


def test_what_a_meeting_to_come_is_called() -> None:
    text = f"{RUIZ} will see {IDI} on Saturday, the ministry said, in the first encounter of the two since war broke."
    assert met(text) == [({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.PLANNED, "2022-03-05")]


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} saw in succession {IDI}; the Malian foreign minister, Ibra Keita; and Togo's president, Ayao Adom.",
        f"{RUIZ} met {IDI}, Malian Foreign Minister Ibra Keita and Togolese President Ayao Adom one after another.",
        f"{RUIZ} successively received {IDI}, Malian Foreign Minister Ibra Keita and Togolese President Ayao Adom.",
    ],
)
def test_one_after_another(text: str) -> None:
    assert [sorted(actors) for actors, *_ in met(text)] == [["PE", "TD"], ["ML", "PE"], ["PE", "TG"]]


def test_one_of_several_meetings_beside_a_summit() -> None:
    text = (
        f"{RUIZ} held a string of meetings Thursday on the sidelines of a summit of the African Union, among them one "
        f"with {IDI} on a pipeline."
    )
    assert met(text) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        f"{IDI} will fly to Lima on Saturday, where he is to tell Peruvian President Ana Ruiz that tariffs stay.",
        f"{IDI} travels on Saturday to Lima, where he is to press Peruvian President Ana Ruiz on tariffs.",
    ],
)
def test_what_will_be_said_where_somebody_goes(text: str) -> None:
    assert met(text) == [({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.PLANNED, "2022-03-05")]


def test_a_journey_to_meet_others_is_no_visit() -> None:
    text = "Chadian Trade Minister Ali Idi flew on Thursday to Togo, where he was to hold talks with Ana Ruiz of Peru."
    assert all(actors != {"TD", "TG"} for actors, *_ in met(f"{RUIZ} is abroad. {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "Chadian negotiators met here on Thursday with their counterparts.",
        "Six Chadian officials sat down here on Thursday with their opposite numbers.",
    ],
)
def test_counterparts_here(text: str) -> None:
    assert met(text) == [({"TD", "PE"}, [], Modality.ACTUAL, "2022-03-03")]


def test_who_is_not_going_somewhere() -> None:
    assert met(f"{IDI} is not going to Peru on Saturday after all.") == [
        ({"TD", "PE"}, ["Ali Idi"], Modality.NEGATED, "2022-03-05")
    ]


@pytest.mark.parametrize(
    ("text", "who", "how"),
    [
        ("Chad will send a delegation to Lima on Saturday for talks on cotton.", [], Modality.PLANNED),
        ("Chad is to dispatch a team to Lima on Saturday to discuss cotton.", [], Modality.PLANNED),
        ("Chad sent its trade minister, Ali Idi, to Lima on Thursday to discuss it.", ["Ali Idi"], Modality.ACTUAL),
        ("Chad dispatched an envoy to Peru on Thursday to explain its position.", [], Modality.ACTUAL),
        ("Chad was ready to send a delegation to Peru to negotiate a treaty.", [], Modality.HYPOTHETICAL),
    ],
)
def test_who_is_sent_to_talk(text: str, who: list[str], how: Modality) -> None:
    assert [(actors, names, told) for actors, names, told, _ in met(text, "QUITO")] == [({"TD", "PE"}, who, how)]


def test_who_sends_another_to_talks_stays_at_home() -> None:
    text = "President Ibra Keita of Chad sent his trade minister, Ali Idi, to Lima on Thursday for talks with"
    assert met(f"{text} Peruvian President Ana Ruiz.") == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Chad sent Peru a delegation of doctors on Thursday.",
        "Chad sent a team to Lima to play in the cup.",
        "Chad will send troops to Peru on Saturday for exercises.",
        "Chad sent a mission to Lima to bring back its citizens.",
    ],
)
def test_who_is_sent_for_something_else(text: str) -> None:
    assert not met(text, "QUITO")


def test_minister_of_one_of_those_who_met() -> None:
    text = (
        "The water ministers of Chad, Mali and Peru held a video conference on Thursday. "
        '"We listened," Chad\'s minister, Ali Idi, told reporters.'
    )
    assert met(text) == [({"TD", "ML", "PE"}, ["Ali Idi"], Modality.ACTUAL, "2022-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "A meeting between the Peruvian and Chadian presidents failed to come off on Thursday.",
        "Talks between the Peruvian and Chadian presidents failed to come about on Thursday.",
    ],
)
def test_what_failed_to_come_off(text: str) -> None:
    assert met(text) == [({"TD", "PE"}, [], Modality.NEGATED, "2022-03-03")]


@pytest.mark.parametrize("verb", ["speak", "talk"])
def test_those_who_agreed_to_speak_again(verb: str) -> None:
    text = f"{RUIZ} spoke by phone on Thursday with {IDI}. The two agreed to {verb} again within two weeks."
    assert [how for _, _, how, _ in met(text)] == [Modality.ACTUAL, Modality.PLANNED]


def test_those_who_spoke_again_to_others() -> None:
    text = f"{RUIZ} spoke by phone on Thursday with {IDI}. The two spoke again of tariffs to reporters."
    assert len(met(text)) == 1
