"""Every way to name who met whom with every way to tell that they met: no combination loses or adds anybody."""

from collections.abc import Iterable, Iterator
from itertools import cycle, product

import pytest
from prose import article

from db.vocabulary import Modality
from seed.extract import extract_all

FILED = "GENEVA, March 4, 2019 (AP) - "
ACTUAL, PLANNED = Modality.ACTUAL, Modality.PLANNED
NO, TD, PE, KE = "NO", "TD", "PE", "KE"

WHO = (
    "Norwegian Foreign Minister Erik Berg",
    "the Foreign Minister of Norway, Erik Berg,",
    "Erik Berg, Norway's foreign minister,",
    "Minister of Foreign Affairs of the Kingdom of Norway Erik Berg",
    "the Norwegian foreign minister",
)
LATER = ("Berg", "the minister", "he", "the Norwegian minister")
"""How he is told of who was named a sentence before."""
WHOM = (
    "Chadian Foreign Minister Ali Idi",
    "Chad's foreign minister, Ali Idi,",
    "the Minister of Foreign Affairs of the Republic of Chad",
    "Ali Idi, Minister of Foreign Affairs of Chad,",
    "H.E. Mr. Ali Idi, Minister of Foreign Affairs of the Republic of Chad,",
    "Foreign Minister Ali Idi of Chad",
    "Chad's Ali Idi",
    "his Chadian counterpart",
    "his Chadian counterpart, Ali Idi,",
    "his Chadian colleague Ali Idi",
    "his counterpart from Chad, Ali Idi,",
    "his counterpart Ali Idi of Chad",
    "the visiting Chadian foreign minister",
    "a Chadian delegation led by Foreign Minister Ali Idi",
    "Ali Idi, State Secretary at the Ministry of Foreign Affairs of Chad,",
    "Chad's ambassador to Norway, Ali Idi,",
    "Chadian officials",
)
SEVERAL = (
    "his Chadian, Peruvian and Kenyan counterparts",
    "his counterparts from Chad, Peru and Kenya",
    "the Chadian, Peruvian and Kenyan foreign ministers",
    "the foreign minister of Chad, the foreign minister of Peru and the foreign minister of Kenya",
    "Chadian, Peruvian and Kenyan officials",
    "officials from Chad, Peru and Kenya",
    "the Chadian, Peruvian and Kenyan ambassadors",
    "Chad's Ali Idi, Peru's Rosa Vega and Kenya's Peter Okello",
    "Chadian Foreign Minister Ali Idi, Peru's Rosa Vega and Kenya's Peter Okello",
    "Foreign Minister Ali Idi of Chad, Foreign Minister Rosa Vega of Peru and Foreign Minister Peter Okello of Kenya",
    "Minister of Foreign Affairs of Chad, Ali Idi; Minister of Foreign Affairs of Peru, Rosa Vega; and Minister of "
    "Foreign Affairs of Kenya, Peter Okello,",
    "several counterparts, including those of Chad, Peru and Kenya,",
    "several of his counterparts, including Chad's Ali Idi, Peru's Rosa Vega and Kenya's Peter Okello,",
    "world leaders including Chadian Foreign Minister Ali Idi, Peruvian Foreign Minister Rosa Vega and Kenyan Foreign "
    "Minister Peter Okello",
)
TELLING = (
    ("met", ACTUAL),
    ("held talks with", ACTUAL),
    ("discussed trade with", ACTUAL),
    ("sat down with", ACTUAL),
    ("spoke by phone with", ACTUAL),
    ("is to meet", PLANNED),
    ("is expected to hold talks with", PLANNED),
)
AROUND = (
    "{} on Monday.",
    "{} on the sidelines of the summit.",
    "{}, according to a statement.",
    "In Dubai on Monday, {}.",
    "{} to discuss fisheries.",
    "The ministry said that {} on Monday.",
)

type Told = tuple[set[str], Modality]


def read(texts: Iterable[str]) -> Iterator[list[Told]]:
    """Whose each meeting of each article was, and whether it was."""
    for found in extract_all(map(article, texts)):
        yield [({party.actor.value for party in one.parties}, one.modality) for one in found.meetings]


def sentence(around: str, who: str, telling: str, whom: str) -> str:
    """The clause as it stands in a sentence, where a comma that closes it may be one too many."""
    clause = f"{who} {telling} {whom}"
    text = around.format(clause if around[0] != "{" else clause[0].upper() + clause[1:])
    return text.replace(",,", ",").replace(",.", ".")


def misread(cases: Iterable[tuple[str, list[set[str]], Modality]]) -> list[str]:
    """The sentences of which other parties are read than were told, each with what was read."""
    told = list(cases)
    wrong = []
    for (text, parties, modality), found in zip(told, read(FILED + text for text, _, _ in told), strict=True):
        one, each = [parties[0].union(*parties)], parties
        states = [states for states, _ in found]
        fits = states == one or (len(states) == len(each) and all(pair in states for pair in each))
        if not fits or any(how is not modality for _, how in found):
            wrong.append(f"{text} {found}")
    return wrong


def test_one_partner_by_any_name() -> None:
    arounds = cycle(AROUND)
    cases = [
        (sentence(next(arounds), who, telling, whom), [{NO, TD}], modality)
        for who, whom, (telling, modality) in list(product(WHO, WHOM, TELLING))[::5]
    ]
    assert not misread(cases)


def test_several_partners_by_any_names() -> None:
    arounds = cycle(AROUND)
    pairs = [{NO, TD}, {NO, PE}, {NO, KE}]
    cases = [
        (sentence(next(arounds), who, telling, whom), pairs, modality)
        for whom, (telling, modality), who in list(product(SEVERAL, TELLING, WHO))[::6]
    ]
    assert not misread(cases)


def test_who_was_named_before() -> None:
    named = "Norwegian Foreign Minister Erik Berg praised the harvest. "
    cases = [
        (named + sentence("{} on Monday.", who, telling, whom), [{NO, TD}], modality)
        for who, whom, (telling, modality) in list(product(LATER, WHOM, TELLING))[::12]
    ]
    assert not misread(cases)


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Erik Berg {} Ali Idi, State Secretary at the Ministry of Foreign Affairs of Chad.",
        "In Dubai on Monday, Foreign Minister Erik Berg {} Chadian officials.",
        "Foreign Minister Erik Berg {} his counterpart Ali Idi of Chad. Norway wants more trade.",
        "Foreign Minister Erik Berg and his counterpart Ali Idi of Chad met on Monday. Norway wants more trade.",
        "A meeting between Foreign Minister Erik Berg and Chadian leaders took place.",
    ],
)
def test_own_state_is_told_by_where_it_was_written(text: str) -> None:
    assert list(read(["OSLO, March 4, 2019 (AP) - " + text.format("met")])) == [[({NO, TD}, ACTUAL)]]


@pytest.mark.parametrize(
    "text",
    [
        "A meeting of the Norwegian foreign minister with Chadian Foreign Minister Ali Idi was held on Monday.",
        "A meeting of the Norwegian minister with the Ambassador of Chad to Norway, Ali Idi, was held today.",
        "A meeting between the Norwegian defense minister and Minister of Defense of Chad Ali Idi took place.",
        "Norwegian Foreign Minister Erik Berg was received by several of his counterparts, including Chad's Ali Idi.",
        "Talks were held between Norwegian Trade Minister Erik Berg and officials from Chad in Vienna on Monday.",
        "Norway's leader met his Chadian counterpart, Ali Idi.",
        "A spokesman said the Norwegian foreign minister sat down with his Chadian colleague Ali Idi.",
    ],
)
def test_single_forms(text: str) -> None:
    assert list(read([FILED + text])) == [[({NO, TD}, ACTUAL)]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norwegian Foreign Minister Erik Berg met the Minister of Trade of Chad, Ali Idi; and the Minister of "
            "Trade of Peru, Rosa Vega, on Monday.",
            [{NO, TD, PE}],
        ),
        (
            "Norwegian Foreign Minister Erik Berg met separately with Chadian and Peruvian officials to discuss trade.",
            [{NO, TD}, {NO, PE}],
        ),
        (
            "Norwegian Minister Erik Berg met Chadian Minister Ali Idi and, separately, Peruvian Minister Rosa Vega.",
            [{NO, TD}, {NO, PE}],
        ),
        ("The Norwegian minister met, among others, the foreign ministers of Chad and Peru.", [{NO, TD}, {NO, PE}]),
        (
            "Norwegian Minister Erik Berg met Chadian Minister Ali Idi; and Peruvian Minister Rosa Vega praised him.",
            [{NO, TD}],
        ),
        ("Norwegian Minister Erik Berg met with the South African and Chadian ministers in Lima.", [{NO, "ZA", TD}]),
        ("Norwegian Minister Erik Berg met the Peruvian, Kenyan and Chadian ambassadors today.", [{NO, PE, KE, TD}]),
        ("Norwegian Minister Erik Berg held talks with the Kenyan and Chadian ministers earlier.", [{NO, KE, TD}]),
        ("In Lima on Monday, Norwegian Minister Erik Berg is due to meet Chad's Ali Idi.", [{NO, TD}]),
        (
            "Norwegian Minister Erik Berg met separately with several counterparts, including Chadian Minister Ali Idi "
            "and Peruvian Minister Rosa Vega, to discuss trade and fisheries.",
            [{NO, TD}, {NO, PE}],
        ),
        ("The Norwegian, Chadian and Peruvian arms delegates on Monday held talks.", [{NO, TD, PE}]),
        (
            "Norwegian Minister Erik Berg interacted with the Netherlands' Jan Bakker and the Philippines' Ravi Cruz.",
            [{NO, "NL", "PH"}],
        ),
    ],
)
def test_rows(text: str, found: list[set[str]]) -> None:
    assert [states for states, _ in next(read([FILED + text]))] == found


def test_each_is_met_on_a_day_of_his_own() -> None:
    text = "Norwegian Minister Erik Berg met Chadian Minister Ali Idi on March 1 and Peru's Rosa Vega on March 2."
    (found,) = extract_all([article(FILED + text)])
    days = [({party.actor.value for party in one.parties}, one.start and one.start.value) for one in found.meetings]
    assert days == [({NO, TD}, "2019-03-01"), ({NO, PE}, "2019-03-02")]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Foreign Minister Erik Berg spoke of his Chadian counterpart, Ali Idi.",
        "Norwegian Foreign Minister Erik Berg praised several counterparts, including those of Chad and Peru.",
        "Norwegian Foreign Minister Erik Berg compared the Chadian, Peruvian and Kenyan economies.",
        "Norwegian Foreign Minister Erik Berg met Norwegian, Oslo and Bergen business leaders.",
        "The Norwegian foreign minister and Minister of Trade Ali Idi discussed the budget.",
        "Norwegian Foreign Minister Erik Berg met fishermen from Chad, Peru and Kenya.",
        "Norwegian Foreign Minister Erik Berg discussed the row with Chad with reporters.",
        "Norwegian Foreign Minister Erik Berg is to retire on the sidelines of the summit.",
        "The Norwegian team met its Chadian counterpart in the final.",
        "Norwegian Foreign Minister Erik Berg met Norway's Ann Lie, who won the race.",
        "Norwegian Minister Erik Berg read a letter from the foreign minister of Chad and the president of Peru.",
        "In Chad, Norwegian Foreign Minister Erik Berg is expected to be forgotten.",
    ],
)
def test_nobody_is_told_to_have_met(text: str) -> None:
    assert list(read([FILED + text])) == [[]]
