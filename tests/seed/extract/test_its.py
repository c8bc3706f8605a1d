"""Whom those serve who are told to be of what was named before, and whose counterpart somebody is."""

import pytest
from prose import served, told

FILED = "NAIROBI, 9 May 2022 - Kenya waits for rain."


@pytest.mark.parametrize(
    ("text", "name", "actor"),
    [
        ("The World Bank was not amused. Its president, David Holman, wrote a letter.", "David Holman", "org:WB"),
        (
            "But the World Health Organization is in no hurry. Its director-general, Dr. Ann Berg, spoke of rest.",
            "Ann Berg",
            "org:WHO",
        ),
        ("Uganda is in no hurry. Jane Auma, its water minister, spoke of snow.", "Jane Auma", "UG"),
        ("Uganda is in no hurry. Its speaker, Jane Auma, spoke of snow.", "Jane Auma", "UG"),
        ("The parliament of Uganda is in no hurry. Its speaker, Jane Auma, spoke of snow.", "Jane Auma", "UG"),
        ("Uganda left the talks in Chad, since its speaker, Jane Auma, was ill.", "Jane Auma", "UG"),
        ("In Uganda, its speaker, Jane Auma, spoke of snow.", "Jane Auma", "UG"),
        ("The cabinet is in no hurry. Its secretary, Jane Auma, spoke of snow.", "Jane Auma", "KE"),
        ("The cabinet told Uganda and Chad. Its secretary, Jane Auma, spoke of snow.", "Jane Auma", "KE"),
    ],
)
def test_its_head_is_of_what_was_named_before(text: str, name: str, actor: str | None) -> None:
    assert served(f"{FILED} {text}").get(name) == actor


def test_his_counterpart_is_that_of_whom_the_sentence_begins_with() -> None:
    text = (
        "NAIROBI, 9 May 2022 - Foreign Minister John Mwangi will travel to Peru, call on President Ana Ruiz and see "
        "his counterpart, Luis Vega."
    )
    titles = {one.name.value: one.holdings[0].title.value for one in told(text).officials}
    assert titles["Luis Vega"] == "Foreign Minister"
    assert served(text)["Luis Vega"] == "PE"


def test_a_host_is_where_the_headline_tells_that_his_guest_is() -> None:
    text = (
        "Speaker in Amman\n\nOn Tuesday, 4 March 2008, Anna Liepa, Speaker of the Saeima, who is leading a "
        "Latvian delegation, was granted an audience by Prime Minister Omar Badri.\n\nPictures: www.saal.lv. Press"
    )
    assert served(text)["Omar Badri"] == "JO"
