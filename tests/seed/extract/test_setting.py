"""The state among whose own things a text is set that tells neither a paper nor a place, and words set in capitals."""

import pytest
from prose import actors, document, home, parties_met, served

from seed.extract.setting import set_in


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
    assert set_in(document(text), actors(text), {}) is None


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
