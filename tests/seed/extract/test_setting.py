"""The state among whose own things a text is set that tells neither a paper nor a place, and words set in capitals."""

from collections.abc import Mapping
from types import MappingProxyType

import pytest
from prose import actors, document, home, parties_met, served

from seed.extract.setting import WEIGHTS, Sign, set_in


def setting(text: str, served: Mapping[str, int] = MappingProxyType({})) -> str | None:
    """The state that a text is set in."""
    found = set_in(document(text), actors(text), served)
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "The Finance Minister, Ali Phiri, opened a clinic in Mzuzu and a market in Blantyre. British High "
            "Commissioner Ann Berg was there.",
            "MW",
        ),
        (
            "The Trade Minister, Kofi Boateng, said 40 million cedis had been spent in Kumasi. A former Beninese "
            "minister praised him.",
            "GH",
        ),
        (
            "The Jamaica Teachers' Association thanked Education Minister Ann Reid in Montego Bay. Cuban doctors came.",
            "JM",
        ),
        (
            "Ministers told the Knesset of floods in Haifa. French Foreign Minister Luc Morel sent a message.",
            "IL",
        ),
        (
            "Energy Minister Ravi Perera spoke in Kandy. He said that Sri Lanka needs coal. Indian Foreign Secretary "
            "Anil Rao called on him.",
            "LK",
        ),
    ],
)
def test_a_text_is_set_where_its_own_things_are(text: str, country: str) -> None:
    assert home(text) == country


SEATS = "Cod is dear in Suva. Eggs are dear in Apia. It rained. "
"""Two states with a city each, before sentences that are no longer the first."""


@pytest.mark.parametrize(
    ("sign", "text", "state"),
    [
        (Sign.OWN_WORD, SEATS + "Friends of Fiji paid in tala.", "WS"),
        (Sign.CALLED_AFTER, SEATS + "Friends of Samoa wrote to the Bank of Fiji.", "FJ"),
        (Sign.ITSELF, SEATS + "Fiji needs cod. Friends of Samoa paid.", "FJ"),
        (Sign.TOWN, "Cod is dear in Nadi. Eggs are dear in Apia.", "FJ"),
        (Sign.PEOPLE, SEATS + "Fijians paid. Friends of Samoa paid.", "FJ"),
        (Sign.FIRST, SEATS + "Friends of Fiji paid. Friends of Samoa paid.", "FJ"),
        (Sign.SEAT, "Friends of Samoa paid. Friends of Fiji paid. Cod is dear in Suva.", "FJ"),
        (Sign.NAMED, SEATS + "Friends of Chad paid. Friends of Fiji paid.", "FJ"),
        (
            Sign.LEAD,
            "Friends of Fiji paid. Cod is dear in Suva. It rained. Eggs are dear in Apia. Friends of Samoa paid. "
            "Friends of Samoa wept.",
            "FJ",
        ),
        (Sign.AGAIN, SEATS + "It snowed in Suva.", "FJ"),
        (
            Sign.METONYM,
            "Cod is dear in Perm. Eggs are dear in Apia. It rained. It snowed. The Kremlin paid. Friends of "
            "Samoa paid.",
            "RU",
        ),
        (Sign.ABROAD, SEATS + "The embassy of Samoa paid. Friends of Fiji paid.", "FJ"),
        (Sign.COUNTERPART, SEATS + "His Samoan counterpart paid. Friends of Fiji paid.", "FJ"),
    ],
)
def test_each_sign_may_decide(sign: Sign, text: str, state: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert setting(text) == state
    monkeypatch.setitem(WEIGHTS, sign, 0.0)
    assert setting(text) != state


def test_every_sign_has_a_weight() -> None:
    assert WEIGHTS.keys() == set(Sign)


def test_officials_told_of_with_a_state_speak_against_it() -> None:
    assert setting(SEATS) is None
    assert setting(SEATS, {"WS": 1}) == "FJ"


def test_what_is_named_again_and_again_outweighs_no_thing_of_its_own() -> None:
    assert setting(SEATS + "Friends of Fiji paid. " * 9 + "It cost nine tala.") == "WS"


@pytest.mark.parametrize(
    "text",
    [
        "Finance Minister Ali Phiri will fly to Lima.",  # one city
        "Finance Minister Ali Phiri saw Lima and Arequipa, Harare and Mutare.",  # two of each
        "Zambia was told of it. In Lima and Arequipa, people wept. Finance Minister Ali Phiri spoke.",
        "Finance Minister Ali Phiri spoke in Geneva and in Brussels.",
        "Finance Minister Ali Phiri went to Arequipa, Peru, and to Cuzco, Peru.",
    ],
)
def test_a_few_places_of_others_tell_nothing(text: str) -> None:
    assert setting(text) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Dry spell\n\nEnergy Minister Ali Phiri met Norway's ambassador.\n\ndesk@lakeside.co.zm", "ZM"),
        ("Dry spell\n\nhttps://www.hillpost.lk\n\nEnergy Minister Ali Perera met Norway's ambassador.", "LK"),
        ("Dry spell\n\nEnergy Minister Ann Berg met Fiji's ambassador.\n\ndesk@lakeside.co.uk", "GB"),
        ("Dry spell\n\nwww.hillpost.tv\n\nEnergy Minister Ali Perera met Norway's ambassador.", "NO"),  # anybody's
        ("Dry spell\n\nwww.hillpost.com\n\nEnergy Minister Ali Perera met Norway's ambassador.", "NO"),
    ],
)
def test_an_address_tells_whose_paper_it_is(text: str, country: str) -> None:
    assert home(text) == country


def test_whose_officials_are_told_of_with_it_is_no_home() -> None:
    text = (
        "The Peruvian president, Ana Vega, and the Peruvian minister Luis Soto showed Finance Minister Ali Phiri "
        "around Lima. He told them that copper in Kitwe and Ndola was cheap. Zambians were glad."
    )
    assert home(text) == "ZM"


def test_a_state_named_once_with_an_official_of_its_own_is_no_home() -> None:
    text = "Crowds gathered. A former Cuban minister was among them. Fiji and Samoa sent observers."
    assert home(text) == "FJ"


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("SOUTH African Foreign Minister Thabo Nkosi met Kenyan President Ali Okello yesterday.", {"ZA", "KE"}),
        ("SRI Lanka's foreign minister met Kenyan President Ali Okello yesterday.", {"LK", "KE"}),
        ("ZAMBIAN President Ali Phiri met Kenyan President Ali Okello yesterday.", {"ZM", "KE"}),
        ("TRINIDAD and Tobago and Kenya signed a treaty yesterday.", {"TT", "KE"}),
        ("NATO and Kenya signed a treaty yesterday.", {"NATO", "KE"}),
        ("PNG Foreign Minister Ann Berg met Kenyan President Ali Okello yesterday.", {"PG", "KE"}),
    ],
)
def test_words_in_capitals_may_open_a_text(text: str, states: set[str]) -> None:
    assert parties_met(text) == [{state if len(state) == 2 else f"org:{state}" for state in states}]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("PRIME Minister Ali Phiri left.", ["Prime", "Minister"]),
        ("THE FOREIGN Minister left.", ["The", "Foreign"]),
        ("SALT II is dead.", ["SALT", "II"]),
        ("ECOWAS Commission President Ali Phiri left.", ["ECOWAS", "Commission"]),
        ("LIMA, the minister said, is full.", ["LIMA", ","]),
    ],
)
def test_only_ordinary_words_lose_their_capitals(text: str, words: list[str]) -> None:
    assert [token.text for token in document(text).sentences[0].tokens[:2]] == words


def test_whose_the_ministers_are_of_a_text_set_at_home() -> None:
    text = (
        "Floods hit Blantyre\n\nHealth Minister Ali Phiri went to Zomba and Blantyre. Envoys came, British High "
        "Commissioner Ann Berg among them. Water Minister Joyce Kamwendo thanked them."
    )
    assert served(text) == {"Ali Phiri": "MW", "Ann Berg": "GB", "Joyce Kamwendo": "MW"}
