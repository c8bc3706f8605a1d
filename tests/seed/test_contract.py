"""An extraction in the form of the labels."""

from typing import Any

import pytest
from prose import article, told

from seed.contract import contract

TEXT = (
    "PRAGUE, April 9, 1987 (Reuters) - Soviet Foreign Minister Anatoly Gromov held talks in Prague on Thursday with "
    "Czechoslovak Foreign Minister Jiri Vesely. The two sides signed a protocol on trade. "
    '"We agree on all points," Gromov said.'
)


def written(text: str) -> dict[str, Any]:
    return contract(article(text), told(text))


def test_former_states_bear_the_labels_codes() -> None:
    assert written(TEXT)["countries"] == ["SU", "CS"]


def test_a_meeting_is_written() -> None:
    (meeting,) = written(TEXT)["meetings"]
    assert (meeting["date"], meeting["place"], meeting["modality"]) == ("1987-04-09", "Prague", "ACTUAL")
    assert set(meeting["countries"]) == {"SU", "CS"}
    assert meeting["officials"] == ["Anatoly Gromov", "Jiri Vesely"]


def test_an_agreement_is_written() -> None:
    (agreement,) = written(TEXT)["agreements"]
    assert (agreement["designation"], agreement["status"]) == ("PROTOCOL", "SIGNED")
    assert set(agreement["parties"]) == {"SU", "CS"}


def test_a_statement_is_written() -> None:
    (statement,) = written(TEXT)["statements"]
    assert (statement["speaker"], statement["country"], statement["manner"]) == ("Anatoly Gromov", "SU", "DIRECT")


def test_a_title_that_no_words_tell_is_none() -> None:
    text = "SEOUL, March 12, 1990 (AFP) - {}Roh Tae-woo spoke on Monday."
    assert [one["title"] for one in written(text.format(""))["officials"]] == [None]
    assert [one["title"] for one in written(text.format("President "))["officials"]] == ["President"]


def test_a_ministry_speaks_for_its_country_and_several_speak_jointly() -> None:
    assert [one["speaker"] for one in written("Peru's foreign ministry protested.")["statements"]] == ["PE"]
    assert [one["speaker"] for one in written("Peru and Chile welcomed the ruling.")["statements"]] == ["JOINT"]


def test_an_organization_like_a_country_bears_a_prefix() -> None:
    assert written("The African Union and NATO spoke.")["organizations"] == ["org:AU", "NATO"]


def test_organizations_are_written_as_labels_write_them() -> None:
    text = "March 3, 1987\n\nThe World Bank, the G7, the European Community and the Paris Club spoke."
    assert written(text)["organizations"] == ["WB", "G7", "org:EC", "Paris Club"]


def test_an_accord_is_of_the_day_on_which_it_was_agreed() -> None:
    text = "March 3, 1987\n\nPeru kept the Peru-Chile tea accord. Under the accord reached in May 1986, tea is free."
    assert [(one["status"], one["signed_on"]) for one in written(text)["agreements"]] == [("SIGNED", "1986-05")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The 1967 defence treaty between Chad and Oman expires on Friday.", "IN_FORCE"),
        ("The visa pact between Chad and Oman enters into force on 6 June.", "SIGNED"),
        ("Chad and Oman extended their visa pact for five years.", "SIGNED"),
        ("Chad and Oman extended a visa pact that would otherwise have lapsed next week.", "SIGNED"),
    ],
)
def test_how_far_an_agreement_is(text: str, status: str) -> None:
    (agreement,) = written(f"LIMA, May 5, 2011 (Wire) - {text}\n")["agreements"]
    assert agreement["status"] == status
