"""Where a clause is set."""

from datetime import date

import pytest
from prose import document, parsed, told

from seed.extract.names.gazetteer import are_near, country_of, places_in, state_then
from seed.extract.sentences.place import place_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They met in Geneva.", "Geneva"),
        ("They met at Geneva after leaving Vienna.", "Geneva"),
        ("They met after leaving Vienna.", None),
        ("THEY MET IN GENEVA ON FRIDAY MORNING.", "Geneva"),
    ],
)
def test_a_place_is_found(text: str, place: str | None) -> None:
    (sentence,), _ = parsed(text)
    node = next(node for node in sentence.nodes if node.lemma_.lower() == "meet")
    found = place_of(sentence, node)
    assert (found.value.name if found else None) == place


def test_a_city_tells_its_country() -> None:
    assert country_of("DAMASCUS") == "SY"
    assert country_of("Hyderabad") is None


@pytest.mark.parametrize(
    ("country", "day", "state"),
    [
        ("RU", date(1985, 1, 1), "SUHH"),
        ("CZ", date(1985, 1, 1), "CSHH"),
        ("RU", date(2005, 1, 1), "RU"),
        ("DE", date(1985, 1, 1), "DE"),
        ("RU", None, "RU"),
    ],
)
def test_a_country_was_part_of_another_state(country: str, day: date | None, state: str) -> None:
    assert state_then(country, day) == state


def test_a_palace_lies_in_its_city() -> None:
    assert are_near("Great Hall of the People", "Beijing")
    assert not are_near("Shanghai", "Beijing")


@pytest.mark.parametrize(
    "telling",
    [
        "the presidency in Oslo said",
        "a spokesman in Oslo said",
        "officials in Oslo told reporters",
        "according to a statement issued in Oslo",
    ],
)
@pytest.mark.parametrize("deed", ["spoke by telephone with", "met"])
def test_where_it_is_told_is_not_where_it_was(deed: str, telling: str) -> None:
    (meeting,) = told(f"Peruvian President Ana Ruiz {deed} Norwegian Premier Kari Berg on Monday, {telling}.").meetings
    assert meeting.place is None
    assert meeting.host is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("They went to Santo Domingo, Loja Province, on Friday.", []),
        ("They went to Kingston, Grey Oaks County, on Friday.", []),
        ("They went to Santo Domingo, Loja and Province.", ["Santo Domingo"]),
        ("They went to Lima, Lima Province.", ["Lima", "Lima"]),
        ("They went to Guangzhou, Guangdong Province.", ["Guangzhou"]),
    ],
)
def test_a_town_of_a_region_is_no_seat_of_a_government(text: str, named: list[str]) -> None:
    [sentence] = document(text).sentences
    assert [city.name for _, _, city in places_in(sentence) if city.name != "Loja"] == named


def test_a_place_may_stand_right_before_what_was_held_there() -> None:
    (met,) = told("LIMA, May 5, 2019 (ANP) - Peru's and Chad's ministers held a Geneva meeting on Monday.").meetings
    assert met.place is not None
    assert met.place.value.name == "Geneva"
