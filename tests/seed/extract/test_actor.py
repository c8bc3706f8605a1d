"""States and organizations, as articles name them."""

import pytest
from prose import actors, told

from seed.extract.names.actor import Form


def named(text: str) -> list[str]:
    return [mention.state for mention in actors(text).mentions]


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("The Kremlin and the White House spoke.", ["RU", "US"]),
        ("Washington and Tehran have held talks.", ["US", "IR"]),
        ("But Washington and Japan have been in long negotiations.", ["US", "JP"]),
        ("Talks between Moscow and Oman ended.", ["RU", "OM"]),
        ("He lives in Washington.", []),
        ("Asuncion expressed regret.", ["PY"]),
        ("Armenia's foreign ministry denied it.", ["AM"]),
        ("The Ministry of Foreign Affairs of Georgia spoke.", ["GE"]),
        ("Latin American states and the South China Sea", []),
        ("Officials of NATO spoke.", ["org:NATO"]),
        ("GROMOV, WHO ARRIVED FROM CHAD, SPOKE AT LENGTH TODAY.", ["TD"]),
        ("It costs ten Canadian dollars.", []),
        ("A Russian-Turkish summit was held.", ["RU", "TR"]),
        ("Guinea-Bissau signed it.", ["GW"]),
        ("The Republic of Guinea Bissau signed it.", ["GW"]),
        ("North and South Korea signed it.", ["KP", "KR"]),
        ("The leaders of the Greek and Turkish Cypriots spoke.", ["CY"]),
        ("The Greek-Cypriot leader spoke.", ["CY"]),
        ("The Greek and Cypriot ministers spoke.", ["GR", "CY"]),
        ("Farms of the north and South Korea", ["KR"]),
    ],
)
def test_who_is_named(text: str, refs: list[str]) -> None:
    assert named(text) == refs


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("Chad Turner said so.", []),
        ("Michael Jordan said so.", []),
        ("President of Jordan Omar spoke.", ["JO"]),
        ("Chad signed it.", ["TD"]),
        ("A tornado hit Georgia, near Atlanta.", []),
        ("Georgia signed it in Tbilisi.", ["GE"]),
        ("MOSCOW, Feb 8 - The Kremlin spoke.", ["RU"]),
        ("Foreign Minister Graciela Cuba left. Cuba will be accompanied by two.", []),
        ("Foreign Minister Graciela Cuba left. She flew to Cuba.", ["CU"]),
        ("Foreign Secretary Bharat Rai left.", []),
        ("The minister told Graciela Cuba would come.", ["CU"]),
        ("Trade Minister Cuba has sent left.", ["CU"]),
        ("Minister Vega Cuba Visit\n\nHe left.", ["CU"]),
    ],
)
def test_a_country_is_told_from_its_homonyms(text: str, refs: list[str]) -> None:
    assert named(text) == refs


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("MOSCOW, April 9, 1987 (Reuters) - The Kremlin spoke.", ["SUHH"]),
        ("MOSCOW, April 9, 1997 (Reuters) - The Kremlin spoke.", ["RU"]),
        ("The Kremlin spoke. The Soviet Union agreed.", ["SUHH", "SUHH"]),
    ],
)
def test_a_name_means_the_state_of_its_day(text: str, refs: list[str]) -> None:
    assert named(text) == refs


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("Kinshasa shut its borders. The Congolese minister left.", ["CD"]),
        ("BRAZZAVILLE, 9 May 2022 - The Congolese minister left.", ["CG"]),
        ("Kinshasa waited. Brazzaville waited. The Congolese minister left.", []),
        ("The Korean War is over for South Korea.", ["KR"]),
    ],
)
def test_a_word_of_two_states_means_the_one_that_is_named(text: str, refs: list[str]) -> None:
    assert [one.ref for one in actors(text).mentions if one.form is not Form.CAPITAL] == refs


@pytest.mark.parametrize(
    "text",
    ["The leaders of North and South Korea met in Lima on Monday.", "The presidents of East and West Germany met."],
)
def test_the_halves_of_a_divided_land_are_two_and_nobody(text: str) -> None:
    found = told(text)
    assert not found.officials
    assert [len(met.parties) for met in found.meetings] == [2]


def test_a_region_in_a_title_is_no_half() -> None:
    (one,) = told("Coordinator for the Middle East and North Africa Ana Ruiz of Peru spoke in Lima.").officials
    assert one.name.value == "Ana Ruiz"


@pytest.mark.parametrize(
    "headline",
    [
        "Premier Ruiz and Chad Premier Ali Idi Exchange 7 Pacts in Lima",
        "Premier Ruiz, Chadian Counterpart Ali Idi Discuss Trade",
        "Peru Receives Chadian Premier Ali Idi Ahead of Summit",
    ],
)
def test_a_verb_of_a_headline_is_no_name(headline: str) -> None:
    text = f"{headline}\n\nLIMA, May 4, 2011 - Peruvian Premier Ana Ruiz met Chadian Premier Ali Idi on Tuesday."
    assert {one.name.value for one in told(text).officials} == {"Ana Ruiz", "Ali Idi"}


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("Tokyo on Wednesday accused it of that.", ["JP"]),
        ("Beijing last month imposed a ban.", ["CN"]),
        ("Seoul late on Monday signed it.", ["KR"]),
        ("Ankara, in turn, agreed.", ["TR"]),
        ("Warsaw terminated the treaty.", ["PL"]),
        ("A treaty with Tokyo.", ["JP"]),
        ("Moscow and Addis Ababa signed it.", ["RU", "ET"]),
        ("It was signed by Kuala Lumpur and Quito.", ["MY", "EC"]),
        ("Washington, London and Paris agreed.", ["US", "GB", "FR"]),
        ("Talks between Washington, London and Paris ended.", ["US", "GB", "FR"]),
        ("On Monday, Hanoi and Moscow signed it.", ["VN", "RU"]),
        ("In Vienna, Berlin and Tokyo signed it.", ["DE", "JP"]),
        ("Dhaka and Delhi are likely to sign it.", ["BD", "IN"]),
        ("Envoys from N'Djamena and Muscat met.", ["TD", "OM"]),
        ("Paris on Monday was calm.", []),
        ("He flew from Bonn to Paris and Rome.", []),
        ("The mayors of Paris and Rome signed it.", []),
        ("He toured London, Paris and Rome.", []),
        ("In London and Paris, shares fell.", []),
    ],
)
def test_a_capital_means_its_government_where_it_does_what_governments_do(text: str, refs: list[str]) -> None:
    assert named(text) == refs


@pytest.mark.parametrize("opening", ["Neighbouring", "Neighbors", "Landlocked"])
def test_a_word_of_the_language_that_opens_a_sentence_is_no_first_name(opening: str) -> None:
    assert named(f"{opening} Chad and Mali signed it.") == ["TD", "ML"]


@pytest.mark.parametrize(
    "text",
    [
        "Chad's Ministry of Health and the Malian Ministry of Health signed it.",
        "Chad's Ministry of Health and the Ministry of Health of Mali signed it.",
        "The Malian Ministry of Trade, Industry and Energy and the Ministry of Trade of Chad signed it.",
    ],
)
def test_a_ministry_ends_before_the_next_of_a_list(text: str) -> None:
    assert sorted(named(text)) == ["ML", "TD"]


def test_an_apostrophe_alone_makes_a_ministry_that_of_its_state() -> None:
    (ministry,) = actors("The United States' Ministry of Transport signed it.").ministries
    assert ministry.part_of == "US"
