"""One person under many names and titles."""

import pytest
from prose import cast, told


def people(text: str) -> list[tuple[str, str | None]]:
    return [
        (record.name.value, record.holdings[0].actor.value if record.holdings[0].actor else None)
        for record in told(text).officials
    ]


def test_later_mentions_are_the_same_person() -> None:
    read = cast("French President Luc Marchand spoke. Marchand left. The French president slept.")
    assert len(read.persons) == 1
    assert len(read.mentions) == 3


def test_a_family_name_may_come_first() -> None:
    read = cast("South Korean President Han Dong-wook spoke. President Han left. Han slept.")
    assert len(read.persons) == 1
    assert len(read.mentions) == 3


def test_namesakes_of_two_countries_are_two() -> None:
    assert len(people("Greek President Petros Ioannou met Cypriot President Nikos Ioannou.")) == 2


@pytest.mark.parametrize("word", ["counterpart", "colleague"])
def test_a_counterpart_holds_the_same_office(word: str) -> None:
    text = f"Russian Foreign Minister Pavel Orlov met his French {word} Luc Marchand."
    assert people(text) == [("Pavel Orlov", "RU"), ("Luc Marchand", "FR")]
    assert {record.holdings[0].title.value for record in told(text).officials} == {"Foreign Minister"}


def test_names_in_capitals_are_written_in_letters() -> None:
    text = "BELGRADE, MAY 14, 1985 (AP) - EGYPTIAN FOREIGN MINISTER HASSAN EL TAYEB ARRIVED TODAY."
    assert people(text) == [("Hassan El Tayeb", "EG")]


@pytest.mark.parametrize("text", ["Chief executive Lars Holm spoke.", "Captain Raul Benitez spoke."])
def test_no_public_office_no_official(text: str) -> None:
    assert people(text) == []


def test_an_office_no_longer_held_is_marked() -> None:
    (record,) = told("Former Finnish President Matti Salonen spoke.").officials
    assert record.holdings[0].former
