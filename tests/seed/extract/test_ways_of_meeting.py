"""Ways of telling that two met: who, whom, by what words and where in the sentence, each combined with the others."""

from collections.abc import Iterable
from itertools import product

from prose import article

from db.vocabulary import Modality
from seed.extract import extract_all

type Case = tuple[str, str, list[frozenset[str]], Modality]

WHO = (
    "Peruvian Prime Minister Ana Ruiz",
    "The prime minister of Peru, Ana Ruiz,",
    "Ana Ruiz, Peru's prime minister,",
    "Peru's prime minister",
)
WHOM = (
    "Chadian Prime Minister Ali Idi",
    "her Chadian counterpart, Ali Idi,",
    "her Chadian counterpart",
    "Ali Idi, the prime minister of Chad,",
    "the Chadian prime minister",
)
DONE = (
    "met with {whom} on Thursday",
    "said she had held talks with {whom}",
    "said trade would grow after meeting {whom}",
    "told reporters she had spoken by phone with {whom}",
    "discussed on Thursday with {whom} ways to boost trade",
    "had an exchange of views with {whom} on trade",
    "told {whom} in a telephone call that trade would grow",
    "met behind closed doors with {whom}",
    "held what officials called constructive talks with {whom}",
    "held talks on cooperation in trade and energy with {whom}",
)
TO_COME = (
    "said trade would grow ahead of a meeting with {whom} on Friday",
    "said she looked forward to meeting {whom} on Friday",
    "said she would confer with {whom}",
)
SOURCES = ("{told}.", "The ministry said {told}.", "{told}, officials said Thursday.")
WHOLE = (
    "Meeting {b} in Rome on Thursday, {a} said trade would grow.",
    "Speaking after meeting her Chadian counterpart, {a} said trade would grow.",
    "Among those who met {a} on Thursday was {b}.",
    "Among those received by {a} on Thursday was {b}.",
    "The first to call on {a} was {b}.",
    "{a} paid a courtesy call on {b} for talks on trade.",
    "{a} called on {b}, officials said Thursday.",
    "{a} praised {b}, with whom she held talks on Thursday.",
    "The issue was discussed by {a} with {b}.",
    "The issue was discussed between {a} and {b}.",
    "{a} and {b} agreed to expand trade, according to a joint statement issued after talks in Rome.",
    "{a} and {b} agreed to expand trade, said a statement released after talks in Rome.",
    "{a} and {b} discussed trade over a working lunch.",
    "{a} hosted {b} at a working dinner.",
    "{a} conveyed a message from the king to {b} during a meeting.",
    "{a} conveyed a message from the king to Prime Minister of Chad Ali Idi during a meeting.",
    "{a} praised Ali Idi, the prime minister of Chad, with whom she held talks on Thursday.",
    "Details of the talks between {a} and {b} were not released.",
    "Ana Ruiz, Peru's prime minister, discussed with the Chadian foreign minister trade.",
)
TWO = (
    "{a} met {b} and, later, {c}.",
    "{a} met with {b} and, later, {c}.",
    "{a} met, among others, {b} and {c}.",
    "{a} held talks with, among others, {b} and {c}.",
    "In addition to {b}, {a} met {c}.",
    "Besides {b}, {a} also held talks with {c}.",
    "Apart from {b}, {a} also spoke by phone with {c}.",
)
NOTHING = (
    "{a} praised {b} for his efforts.",
    "{a} said the delegation would leave after meeting villagers.",
    "{a} sent a letter from the king to {b}.",
    "Peru has invited Chad's prime minister to the summit of the African Union.",
    "{a} called on {b} to release the prisoners.",
    "{a} discussed Chad with officials of her ministry.",
    "{a} discussed with experts ways to sell Chad more cotton.",
    "{a} met, among others, bankers and farmers who trade with Chad.",
    "{a} and {b} both condemned the attack, officials said.",
    "Besides {b}, {a} is the only leader who has signed it.",
    "The first to congratulate {a} was {b}.",
    "{a} received a report on Chad, officials said Thursday.",
)
NAMES = {
    "a": "Peruvian Prime Minister Ana Ruiz",
    "b": "Chadian Prime Minister Ali Idi",
    "c": "Malian Prime Minister Omar Keita",
}
BOTH = frozenset(["PE", "TD"])


def wrong(cases: Iterable[Case]) -> list[str]:
    """Sentences of which other meetings are read than they tell."""
    told = list(cases)
    found = extract_all(article(f"LIMA, March 4, 2021 (AFP) - {text}") for _, text, _, _ in told)
    failed = []
    for (sentence, _, parties, modality), read in zip(told, found, strict=True):
        met = [frozenset(party.actor.value for party in one.parties) for one in read.meetings]
        others = [one.modality for one in read.meetings if one.modality is not modality]
        if sorted(map(sorted, met)) != sorted(map(sorted, parties)) or others:
            failed.append(f"{sentence} {met} {others}")
    return failed


def combined(verbs: Iterable[str], modality: Modality) -> Iterable[Case]:
    """Who did each of these with whom, told by a source or none."""
    for number, (who, whom, verb) in enumerate(product(WHO, WHOM, verbs)):
        source = SOURCES[0 if verb.startswith(("said", "told")) else number % len(SOURCES)]
        told = source.format(told=f"{who} {verb.format(whom=whom)}").replace("said The", "said the")
        told = told.replace(",,", ",").replace(",.", ".")
        yield told, told, [BOTH], modality


def test_they_met_whoever_they_are_and_whatever_word_tells_it() -> None:
    assert wrong(combined(DONE, Modality.ACTUAL)) == []


def test_they_will_meet() -> None:
    assert wrong(combined(TO_COME, Modality.PLANNED)) == []


def test_they_met_wherever_in_the_sentence_it_is_told() -> None:
    cases = ((text, text.format(**NAMES), [BOTH], Modality.ACTUAL) for text in WHOLE)
    assert wrong(cases) == []


def test_she_met_two() -> None:
    both = [BOTH, frozenset(["PE", "ML"])]
    assert wrong((text, text.format(**NAMES), both, Modality.ACTUAL) for text in TWO) == []


def test_nobody_met() -> None:
    assert wrong((text, text.format(**NAMES), [], Modality.ACTUAL) for text in NOTHING) == []


def test_a_programme_that_includes_it_is_a_plan() -> None:
    text = f"{NAMES['a']}'s program includes a meeting with {NAMES['b']}."
    assert wrong([(text, text, [BOTH], Modality.PLANNED)]) == []
