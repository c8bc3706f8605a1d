"""Releases whose author names neither himself nor his state, whatever their headlines tell."""

import pytest
from prose import document, home, told

from seed.extract.author import own_words

HEAD = "4 May 2011\n\n"
TIES = "Kenya and Norway are old friends."


def met(text: str) -> list[tuple[set[str], set[str]]]:
    return [
        ({party.actor.value for party in one.parties}, {person.name.value for person in one.attendees})
        for one in told(text).meetings
    ]


def agreed(text: str) -> list[set[str]]:
    return [{party.value for party in one.parties} for one in told(text).agreements]


@pytest.mark.parametrize(
    "text",
    [
        f"Statement\n\n{HEAD}I had a telephone conversation with President Kari Lund of Norway today. Kenya was glad.",
        f"Statement\n\n{HEAD}Today I spoke with my Norwegian counterpart, Kari Lund, about the storm. Kenya stands by.",
        f"Statement\n\n{HEAD}My Norwegian counterpart Kari Lund and I met in Oslo yesterday. Kenya is glad.",
        f"Fish\n\n{HEAD}On Monday I met Norwegian Trade Minister Kari Lund to discuss fish. Kenya sells much of it.",
    ],
)
def test_who_deals_with_another_government_writes_for_his_own(text: str) -> None:
    assert met(text) == [({"KE", "NO"}, {"Kari Lund"})]


@pytest.mark.parametrize(
    "text",
    [
        f"Fish\n\n{HEAD}In Oslo I signed a fisheries treaty with Norway, on behalf of the Kenyan government. {TIES}",
        f"Fish\n\n{HEAD}On 2 May I signed a fisheries treaty with Norway. Kenya will gain. {TIES}",
        f"Fish\n\n{HEAD}I announce that we have reached agreement with the Government of Norway to build a port. "
        f"Kenya will bear the costs. {TIES}",
    ],
)
def test_what_the_author_of_a_release_has_agreed_is_his_states(text: str) -> None:
    assert agreed(text) == [{"KE", "NO"}]


@pytest.mark.parametrize(
    "text",
    [
        f"Condors\n\n{HEAD}I saw many birds with friends from Peru. Kenya has no condors. {TIES}",  # a traveller
        f"Condors\n\nBy Ann Berg\n\n{HEAD}I met my counterpart from Peru. Kenya has no condors. {TIES}",  # a paper's
        f"Statement\n\n{HEAD}I spoke with my counterpart about the storm in Kenya and Peru.",  # neither is left
    ],
)
def test_who_writes_of_himself_may_be_anybody(text: str) -> None:
    assert met(text) == []


def test_the_state_with_which_an_author_deals_is_not_his() -> None:
    assert home(f"Fish\n\n{HEAD}I signed a treaty with Norway. Norway is near. Kenya will gain.") == "KE"
    assert home(f"Fish\n\n{HEAD}I signed nothing. Norway is near. Norway is cold. Kenya will gain.") == "NO"


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("On 2 May I signed it.", True),
        ("In Oslo I signed it.", True),
        ("Last Monday I signed it.", True),
        ("Men of World War I signed it.", False),
    ],
)
def test_behind_a_day_or_a_city_somebody_writes_of_himself(sentence: str, own: bool) -> None:
    body = next(one for one in document(f"Fish\n\n{HEAD}{sentence}").sentences if one.is_body)
    assert bool(list(own_words(body))) == own
