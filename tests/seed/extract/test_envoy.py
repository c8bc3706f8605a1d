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


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("Peru's special envoy for the mending of ties with Chad, Ana Ruiz, left.", "Ana Ruiz", "PE"),
        ("Mali's Ambassador to Belgium, the Kingdom of the Netherlands and France, Awa Kone, left.", "Awa Kone", "ML"),
        ("The Ambassador of Mali in Lima, Peru, Awa Kone, left.", "Awa Kone", "ML"),
        ("The Charge d'Affaires of the Embassy of Mali in Lima, Peru, Awa Kone, left.", "Awa Kone", "ML"),
        ("Peru gave the Secretary General of the African Union Secretariat, Awa Kone, a hat.", "Awa Kone", "org:AU"),
    ],
)
def test_an_envoy_is_named_behind_what_he_is_for(text: str, name: str, state: str) -> None:
    assert named(text)[name] == state


@pytest.mark.parametrize(
    "text",
    [
        "Peru's special envoy for Chad arrived late, Ana Ruiz said.",
        "Mali's Ambassador to Belgium, France and Oman left.",
        "It is a letter from the Minister of Peru to Madam Ruiz.",
    ],
)
def test_who_is_named_behind_an_envoy_may_be_another(text: str) -> None:
    assert "Ana Ruiz" not in named(text)
    assert "Ruiz" not in named(text)


def test_where_an_envoy_is_sent_besides_is_no_party() -> None:
    text = (
        "Peruvian President Ana Ruiz met the Malian Ambassador to Belgium, the Republic of France and Oman on Monday."
    )
    assert [{one.actor.value for one in met.parties} for met in told(text).meetings] == [{"ML", "PE"}]
