"""Who was there of a party of which an article names nobody else."""

import pytest
from prose import told

IDI, VEGA = "Chadian Trade Minister Ali Idi", "Peru's trade minister, Luis Vega"


def there(text: str) -> list[str]:
    (meeting,) = told(f"LIMA, March 4, 2022 (AP) - {text}").meetings
    return sorted(one.name.value for one in meeting.attendees)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Chad and Peru held talks on Friday. {IDI} thanked Peru.", ["Ali Idi"]),
        (
            f"Chad and Peru held talks on Friday. {IDI} thanked Peru for sharing Chadian President Omar Deby's aims.",
            ["Ali Idi"],
        ),
        (f"{IDI} held talks with Peruvian delegates on Friday. {VEGA} praised his guest.", ["Ali Idi", "Luis Vega"]),
    ],
)
def test_the_only_one_who_is_named_of_a_party_was_there(text: str, names: list[str]) -> None:
    assert there(text) == names


@pytest.mark.parametrize(
    "after",
    [
        "Chadian government spokesman Ali Idi thanked Peru.",
        "Former Chadian trade minister Ali Idi thanked Peru.",
        "Chadian Trade Minister Ali Idi will write to Peru in May.",
        "Chadian Trade Minister Ali Idi wants Peru to sign.",
        "Chadian Trade Minister Ali Idi danced.",
        "It rained. The crowd sang. The hall was full. Chadian Trade Minister Ali Idi thanked Peru.",
        "Chadian Trade Minister Ali Idi thanked Peru. Chadian Health Minister Omar Sani thanked Peru.",
    ],
)
def test_who_only_speaks_of_it_or_is_one_of_several_may_not_have_been_there(after: str) -> None:
    assert there(f"Chad and Peru held talks on Friday. {after}") == []


def test_who_tells_of_it_may_not_have_been_there() -> None:
    assert there(f"Chad and Peru held talks on Friday, {IDI} said.") == []


def test_who_is_named_of_a_party_that_is_told_to_have_sent_another_was_not_there() -> None:
    text = f"{IDI} met Peruvian Foreign Minister Ana Ruiz on Friday. {VEGA} thanked Chad."
    assert there(text) == ["Ali Idi", "Ana Ruiz"]


@pytest.mark.parametrize("title", ["chief negotiator", "co-chairman", "delegation head"])
def test_who_talks_for_a_party_was_there_whoever_else_is_named(title: str) -> None:
    text = f"Chad and Peru held talks on Friday. Chadian {title} Ali Idi was glad. Chad's premier, Omar Sani, was not."
    assert there(text) == ["Ali Idi"]


def test_a_spokesman_only_tells() -> None:
    text = f"{IDI} has put off his trip to Peru over a cold, Chadian government spokesman Omar Sani said."
    assert there(text) == ["Ali Idi"]


def test_who_met_as_two_states_long_ago_is_not_who_meets_now() -> None:
    met, before = told(f"LIMA, March 4, 2022 (AP) - {IDI} met {VEGA}. The two sides last met in 2008.").meetings
    assert (met.start and met.start.value, before.start and before.start.value) == ("2022-03-04", "2008")
    assert before.attendees == ()
