"""Broadcasts as monitors wrote them down: their notes are no words of the text, and tell who was recorded."""

import pytest
from prose import cast, document, home, told

from db.vocabulary import Manner, Modality
from seed.extract.author import author_of
from seed.monitor import is_monitored, without_notes

FILED = "NDJAMENA, 4 FEB 90 (RADIO TCHAD) -- [TEXT] "
RUIZ = "PERUVIAN FOREIGN MINISTER ANA RUIZ VEGA"


def said(text: str) -> list[tuple[str, Manner]]:
    told_in = told(text).statements
    return [(one.speakers[0].person.name.value, one.manner.value) for one in told_in if one.speakers[0].person]


def met(text: str) -> list[tuple[set[str], Modality]]:
    return [({party.actor.value for party in one.parties}, one.modality) for one in told(text).meetings]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("[Text] He [words indistinct] left [passage omitted: road works] Lima.", "He left Lima."),
        ("[Text] AT 2330 [0530 GMT] HE [AS RECEIVED] LEFT.", "AT 2330 HE LEFT."),
        ("[Text] They left [13-second break in reception] Lima. [Applause]", "They left Lima."),
        ("[Excerpts] The [U.S.] embassy of Colonel [Ali] Idi", "The [U.S.] embassy of Colonel [Ali] Idi"),
    ],
)
def test_notes_that_are_no_words_of_the_text(text: str, left: str) -> None:
    assert " ".join(without_notes(text).split()) == left
    assert len(without_notes(text)) == len(text)


@pytest.mark.parametrize("text", ['"[He] left," Idi said.', "The [early] text", "[1] Ministers met.", "[Photo: Idi]"])
def test_brackets_of_newspapers_are_no_notes(text: str) -> None:
    assert not is_monitored(text)


def test_a_note_within_a_sentence_does_not_part_it() -> None:
    text = f"{FILED}{RUIZ} [AS HEARD] SAID TODAY THAT TALKS WITH CHAD HAD FAILED."
    assert said(text) == [("ANA RUIZ VEGA", Manner.INDIRECT)]


def test_what_monitors_complete_is_read_with_the_text() -> None:
    text = f"{FILED}THE CHIEF OF THE ARMY [GENERAL ALI IDI] MET COLONEL [LUIS] VEGA OF PERU ON FRIDAY [2 FEBRUARY]."
    assert {one.name.value.upper() for one in told(text).officials} >= {"ALI IDI"}
    [meeting] = told(text).meetings
    assert meeting.start is not None
    assert meeting.start.value == "1990-02-02"


@pytest.mark.parametrize(
    ("words", "official"),
    [
        ("COLONEL ALI IDI [CHAIRMAN OF THE CHADIAN JOINT STAFF] ARRIVED TODAY.", "Ali Idi"),
        ("COLONEL [ALI] IDI OF CHAD ARRIVED IN THE CAPITAL TODAY.", "Ali Idi"),
    ],
)
def test_what_is_added_of_somebody(words: str, official: str) -> None:
    assert [one.name.value for one in told(FILED + words).officials] == [official]


@pytest.mark.parametrize(
    "notes",
    [
        "[BEGIN RECORDING] [RUIZ]",
        "[RUIZ] [BEGIN RECORDING]",
        "[BEGIN RUIZ VEGA RECORDING, IN SPANISH]",
        "[MINISTER RUIZ VEGA, INTERRUPTING]",
    ],
)
def test_what_was_recorded_is_of_whom_the_note_names(notes: str) -> None:
    text = f"{FILED}{RUIZ} ARRIVED.\n\n{notes} IT RAINS.  I MET CHADIAN MINISTER ALI IDI YESTERDAY. [END RECORDING]"
    assert said(text) == [("RUIZ VEGA" if "VEGA" in notes else "RUIZ", Manner.DIRECT)]
    assert told(text).statements[0].text.value.startswith("IT RAINS.")
    assert met(text) == [({"PE", "TD"}, Modality.ACTUAL)]


@pytest.mark.parametrize(
    ("note", "speaker"),
    [
        ("[RUIZ]", "RUIZ"),
        ("[BEGIN RUIZ VEGA RECORDING, IN SPANISH]", "RUIZ VEGA"),
        ("[MINISTER RUIZ, INTERRUPTING]", "MINISTER RUIZ"),
        ("[PASSAGE OMITTED]", None),
        (f"[{'WORDS OF ONE WHO TOLD LONG TALES ' * 3}]", None),
    ],
)
def test_a_note_names_who_speaks_by_his_name_alone(note: str, speaker: str | None) -> None:
    told_by = document(f"{FILED}{RUIZ} ARRIVED.\n\n{note} THE ROADS ARE WET.").sentences[-1].block.speaker
    assert (told_by.text if told_by else None) == speaker


@pytest.mark.parametrize("asker", ["CORRESPONDENT", "UNIDENTIFIED REPORTER"])
def test_what_a_journalist_tells_is_news(asker: str) -> None:
    news = "A CHADIAN DELEGATION MET THE PERUVIAN FOREIGN MINISTER IN NDJAMENA TODAY."
    assert met(f"{FILED}GOOD EVENING.\n\n[{asker}] {news}") == [({"PE", "TD"}, Modality.ACTUAL)]


def test_a_recording_goes_on_to_its_end() -> None:
    behind = "RUIZ SAID LATER THAT IT WAS RAINING."
    text = (
        f"{FILED}{RUIZ} LEFT.\n\n[BEGIN RECORDING] [RUIZ] IT RAINS.\n\nTHE ROADS ARE WET. [END RECORDING]\n\n{behind}"
    )
    assert [how for _, how in said(text)] == [Manner.DIRECT, Manner.DIRECT, Manner.INDIRECT]


def test_in_an_interview_each_says_what_is_behind_his_name() -> None:
    text = (
        f"LIMA, NO DATE (RADIO LIMA) -- [INTERVIEW WITH {RUIZ} BY LUIS PENA] [TEXT] [CONTINUED] [PENA] DID YOU MEET "
        "CHADIAN PRESIDENT ALI IDI IN PERU?\n\n[RUIZ] I DID NOT GO.\n\n[UNIDENTIFIED REPORTER] WILL PERU AND CHAD HOLD "
        "TALKS IN LIMA TOMORROW?\n\n[RUIZ] WE ARE READY."
    )
    assert said(text) == [("RUIZ", Manner.DIRECT)] * 2
    assert met(text) == []


def test_a_reporter_tells_the_news() -> None:
    text = (
        f"{FILED}WE HAVE A REPORT FROM OUR CORRESPONDENT LUIS PENA.\n\n[BEGIN RECORDING] [PENA] A CHADIAN DELEGATION "
        "MET THE PERUVIAN FOREIGN MINISTER IN NDJAMENA TODAY. [END RECORDING]"
    )
    assert met(text) == [({"PE", "TD"}, Modality.ACTUAL)]


def test_of_two_whom_a_note_names_neither_alone_says_what_was_recorded() -> None:
    both = f"{RUIZ} AND CHADIAN FOREIGN MINISTER ALI IDI LEFT."
    assert said(f"{FILED}{both}\n\n[BEGIN RECORDING] [MINISTERS RUIZ AND IDI] IT RAINS. [END RECORDING]") == []


def test_nobody_known_says_what_a_stranger_was_recorded_to_say() -> None:
    text = f"{FILED}{RUIZ} LEFT.\n\n[BEGIN RECORDING] [FARMER] I SAID THAT PERU AND CHAD MET IN LIMA. [END RECORDING]"
    assert said(text) == []
    assert met(text) == []


@pytest.mark.parametrize(
    "notes",
    ["[SPEECH] [PERUVIAN PRESIDENT ANA RUIZ] [TEXT]", "[STATEMENT BY PERUVIAN PRESIDENT ANA RUIZ] [TEXT]"],
)
@pytest.mark.parametrize("words", ["I HAVE COME HOME.", "YESTERDAY I MET CHADIAN PRESIDENT ALI IDI."])
def test_a_note_above_the_text_tells_whose_words_it_is(notes: str, words: str) -> None:
    text = f"LIMA, 4 FEB 90 (RADIO LIMA) -- {notes} {words}"
    mention = author_of(document(text), cast(text))
    assert mention is not None
    assert mention.name.text == "ANA RUIZ"


@pytest.mark.parametrize("words", ["WORLD WAR I BEGAN THAT YEAR.", "SALT I LIMITED WEAPONS."])
def test_a_number_in_capitals_is_nobody(words: str) -> None:
    text = f"LIMA, 4 FEB 90 (RADIO LIMA) -- [SPEECH] [PERUVIAN PRESIDENT ANA RUIZ] [TEXT] {words}"
    assert author_of(document(text), cast(text)) is None


@pytest.mark.parametrize(
    ("filed", "country"),
    [
        ("SAN JOSE (COSTA RICA), 18 NOV 89 (ACAN-EFE) -- [TEXT] ", "CR"),
        ("NO CITY (PERU), 16 SEP 89 -- [TEXT] [CONTINUED] ", "PE"),
        ("BEIJING (PRC), 30 NOV 89 (NEWS SERVICE) -- [TEXT] ", "CN"),
        ("LIMA, NO DATE (RADIO PROGRAMAS) -- [TEXT] ", "PE"),
        ("Lima, 5 Feb 91 (EFE) -- [Text] ", "PE"),
    ],
)
def test_the_state_of_the_place(filed: str, country: str) -> None:
    assert home(f"{filed}THE FOREIGN MINISTER LEFT.") == country


@pytest.mark.parametrize("words", ["RUIZ SAID LATER THAT IT WAS RAINING.", "RUIZ LEFT FOR HOME IN THE EVENING."])
def test_the_first_of_two_surnames_in_capitals(words: str) -> None:
    text = f"{FILED}{RUIZ} ARRIVED THIS MORNING. {words}"
    [_, again] = cast(text).mentions
    assert again.name.text == "RUIZ"


def test_another_name_in_capitals_begins_with_a_surname() -> None:
    text = f"{FILED}{RUIZ} ARRIVED THIS MORNING. RUIZ OROPESA LEFT THE CITY BY TRAIN."
    assert len(cast(text).mentions) == 1


def test_a_leader_is_not_told_again_within_his_whole_name() -> None:
    text = "BOGOTA, 6 MAR 90 (DPA) -- [SPEECH] [PRESIDENT VIRGILIO BARCO VARGAS] [TEXT] GOOD EVENING TO ALL OF YOU."
    assert [one.name.value for one in told(text).officials] == ["Virgilio Barco Vargas"]
