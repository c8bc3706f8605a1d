"""Envoys who are named before whoever sent them, and those of whom a caption tells where they stand."""

import pytest
from prose import cast, told


def named(text: str) -> dict[str, str | None]:
    """Whom the text introduces, each with whom he serves."""
    people = cast(text).persons.values()
    return {one.names[0].value: one.actor for one in people}


@pytest.mark.parametrize(
    "envoy",
    [
        "Moussa Dali, special envoy of Chadian President Ali Idi,",
        "Moussa Dali, an envoy of Chadian President Ali Idi,",
        "Moussa Dali, the personal envoy of President Ali Idi of Chad,",
        "Moussa Dali, right, a special envoy of Chadian President Ali Idi,",
    ],
)
def test_an_envoy_is_named_before_who_sent_him(envoy: str) -> None:
    text = f"{envoy} met Peruvian President Ana Ruiz on Monday."
    assert named(text) == {"Moussa Dali": "TD", "Ali Idi": "TD", "Ana Ruiz": "PE"}
    [meeting] = told(text).meetings
    assert {one.name.value for one in meeting.attendees} == {"Moussa Dali", "Ana Ruiz"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An envoy of Chadian President Ali Idi met Ana Ruiz.", {"Ali Idi": "TD"}),
        ("Ruiz met the Special Representative of the UN Secretary-General Mona Dahl.", {"Mona Dahl": "org:UN"}),
        (
            "Peruvian Minister Ana Ruiz, Special Representative of the UN Secretary-General Mona Dahl and others met.",
            {"Ana Ruiz": "PE", "Mona Dahl": "org:UN"},
        ),
    ],
)
def test_an_envoy_without_a_name_before_is_named_behind(text: str, expected: dict[str, str]) -> None:
    assert named(text) == expected


def test_a_caption_tells_where_somebody_stands() -> None:
    text = "Moussa Dali, left, Chadian Foreign Minister, and Peruvian President Ana Ruiz shook hands."
    assert named(text) == {"Moussa Dali": "TD", "Ana Ruiz": "PE"}


def test_who_is_named_with_an_office_of_his_own_is_no_envoy() -> None:
    text = "Peruvian Minister Ana Ruiz, Special Representative of the UN Secretary-General Mona Dahl and others met."
    titles = {one.names[0].value: [post.title.words for post in one.posts] for one in cast(text).persons.values()}
    assert titles == {"Ana Ruiz": ["Minister"], "Mona Dahl": ["Special Representative"]}


def test_an_envoy_of_the_head_of_a_body_who_is_not_named() -> None:
    text = "Moussa Dali, a special envoy of the United Nations Secretary-General, met Peruvian President Ana Ruiz here."
    [meeting] = told(f"LIMA, May 5, 2019 (ANP) - {text}").meetings
    assert {one.actor.value for one in meeting.parties} == {"org:UN", "PE"}
