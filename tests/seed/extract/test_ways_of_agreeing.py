"""Agreements told in every way that news tells them: who, with whom, by which verb, of what, when, and around what."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import cycle, product

import pytest
from prose import article

from db.vocabulary import AgreementActionKind
from seed.extract import extract_all

FILED = "VIENNA, March 4, 2010 (Wire) - "
DAY = "2010-03-03"
PAIRS = cycle(
    [
        (("Chad", "Chadian", "N'Djamena", "TD"), ("Oman", "Omani", "Muscat", "OM")),
        (("Peru", "Peruvian", "Lima", "PE"), ("Finland", "Finnish", "Helsinki", "FI")),
        (("Ethiopia", "Ethiopian", "Addis Ababa", "ET"), ("Japan", "Japanese", "Tokyo", "JP")),
        (("Malaysia", "Malaysian", "Kuala Lumpur", "MY"), ("Poland", "Polish", "Warsaw", "PL")),
    ]
)
BOTH = [
    "{A} and {B}",
    "neighbouring {A} and {B}",
    "{capital} and {seat}",
    "the governments of {A} and {B}",
    "the {own} and {other} trade ministers",
    "{A}'s Ministry of Health and the {other} Ministry of Health",
    "{own} Trade Minister Arne Galdos and his {other} counterpart Viktor Novak",
    "Arne Galdos, {A}'s trade minister, and Viktor Novak, his {other} counterpart,",
]
ONE = [
    ("{A}", "{B}"),
    ("{capital}", "neighbouring {B}"),
    ("the {own} government", "the government of {B}"),
    ("{own} Trade Minister Arne Galdos", "his {other} counterpart"),
]
THINGS = [
    "an agreement to build a railway",
    "a memorandum of understanding on tourism",
    "the MoU on tourism",
    "a $3 billion gas deal",
]
MET = "{own} President Arne Galdos met {other} President Viktor Novak in Geneva on Wednesday. "
AFTER = ["the two sides", "both countries", "the two presidents", "they", "Galdos and Novak"]

type Expected = tuple[frozenset[str], str | None]


def told(sentences: Iterable[str], day: str | None = DAY) -> dict[str, Expected]:
    """Each sentence with the names of a pair put in, and the one agreement that it must give."""
    found: dict[str, Expected] = {}
    for sentence in sentences:
        (one, own, capital, code), (another, other, seat, second) = next(PAIRS)
        names = {"A": one, "B": another, "own": own, "other": other, "capital": capital, "seat": seat}
        text = sentence.format(**names)
        found[FILED + text[:1].upper() + text[1:]] = (frozenset([code, second]), day)
    return found


def misread(texts: Mapping[str, Expected]) -> Iterator[str]:
    """The texts that give another agreement, or more of them, or none."""
    for text, record in zip(texts, extract_all(map(article, texts)), strict=True):
        parties, day = texts[text]
        got = [
            (
                {party.value for party in one.parties},
                next((act.date.value for act in one.actions if act.date), None),
            )
            for one in record.agreements
        ]
        if len(got) != 1 or got[0][0] != parties or (day is not None and got[0][1] != day):
            yield f"{text}: {got}"


SIGNED = {
    "by both": (f"{both} signed {{thing}} on Wednesday." for both in BOTH),
    "before the day": (f"{both} on Wednesday inked {{thing}} here." for both in BOTH),
    "told by another": (f"the foreign ministry said {both} signed {{thing}} late Wednesday." for both in BOTH),
    "passive": (f"{{thing}} was signed on Wednesday by {both}.".replace(",.", ".") for both in BOTH),
    "between": (f"{{thing}} between {both} was signed on Wednesday.".replace(",,", ",") for both in BOTH[:5]),
    "with one": (f"{one} signed {{thing}} with {other} on Wednesday." for one, other in ONE),
    "day, with one": (f"{one} on Wednesday signed {{thing}} with {other}." for one, other in ONE),
    "after talks": (f"{MET}{both} signed {{thing}}." for both in AFTER),
    "ended": (f"talks between {both} ended with the signing of {{thing}} on Wednesday." for both in BOTH[:5]),
}


@pytest.mark.parametrize("way", SIGNED)
def test_what_is_signed(way: str) -> None:
    sentences = [one.replace("{thing}", thing) for one, thing in product(SIGNED[way], THINGS)]
    assert not list(misread(told(sentences)))


WHICH = [
    "{thing}, which {both} signed on Wednesday, takes effect next year.",
    "{thing}, concluded by {both} on Wednesday, takes effect next year.",
    "under {thing} signed by {both} on Wednesday, fees will fall.",
]


def test_what_is_signed_is_told_aside() -> None:
    sentences = [
        way.replace("{thing}", thing).replace("{both}", both.removesuffix(","))
        for way, thing, both in product(WHICH, ["the accord to ease rules", "the pact on tourism"], BOTH)
    ]
    assert not list(misread(told(sentences)))


ENDED = ["terminated", "scrapped", "withdrew from", "pulled out of", "tore up"]


def test_what_is_ended() -> None:
    ways = product(
        ["{A}", "{capital}", "the {own} government"], ENDED, ["its MoU on tourism", "the extradition treaty"]
    )
    assert not list(
        misread(told((f"{who} on Wednesday {verb} {thing} with {{B}}." for who, verb, thing in ways), None))
    )


FOR = ["the accord was signed on Wednesday {0}.", "the accord, signed on Wednesday {0}, ends the dispute."]
WHOM = [
    "by Arne Galdos for {A} and Viktor Novak for {B}",
    "for {A} by Arne Galdos and for {B} by Viktor Novak",
    "by Arne Galdos on behalf of {A} and Viktor Novak on behalf of {B}",
    "by Trade Minister Arne Galdos for {A} and Trade Minister Viktor Novak for {B}",
]


def test_for_whom_it_is_signed() -> None:
    assert not list(misread(told(way.replace("{0}", whom) for way, whom in product(FOR, WHOM))))


OTHERS = {
    "{A} and {B} have signed a trade agreement, according to a statement released by the Norwegian ministry.": None,
    "{A} will lend {B} $50 million under an agreement signed on Wednesday.": DAY,
    "{A} extended a $50 million loan to {B} under an agreement signed on Wednesday.": DAY,
    "The {own} and {other} ministers on Wednesday signed what they called a historic pact.": DAY,
    "Lawmakers in {A} approved a border treaty with {B}.": None,
    "The {A}-{B} agreement, initialled in February, was signed on Wednesday.": None,
    "The cabinet approved a pact between the {own} Ministry of Health and the {other} Ministry of Health.": None,
    "{A} and {B} exchanged notes on the abolition of visas on Wednesday.": DAY,
    "{A} and {B} reached agreement on all the main points of a treaty.": None,
    "The {own} minister said a trade agreement with {B} will be signed by the end of June.": None,
    "{A}'s Ministry of Finance and the {other} Ministry of Finance on Wednesday signed a pact.": DAY,
    "After bilateral talks, {capital} and {seat} are likely to sign several deals.": None,
}


@pytest.mark.parametrize("sentence", OTHERS)
def test_further_ways(sentence: str) -> None:
    assert not list(misread(told([sentence], OTHERS[sentence])))


@pytest.mark.parametrize("verb", ["have signed", "have already signed", "recently signed", "had signed"])
def test_the_day_of_the_news_is_not_that_of_what_was_signed_before(verb: str) -> None:
    source = "according to a statement issued on Thursday"
    (record,) = extract_all([article(f"{FILED}Chad and Oman {verb} a trade agreement, {source}.")])
    (found,) = record.agreements
    assert not [act.date for act in found.actions if act.date]


def test_those_who_are_joined_in_signing_sign_too() -> None:
    (record,) = extract_all([article(f"{FILED}Chad joined Oman and Mali in signing a treaty on Wednesday.")])
    (found,) = record.agreements
    assert {party.value for party in found.parties} == {"TD", "OM", "ML"}


def test_what_an_accord_calls_for_is_not_done_about_it() -> None:
    (record,) = extract_all([article(f"{FILED}The accord signed by Chad and Oman calls for the withdrawal of troops.")])
    (found,) = record.agreements
    assert {act.kind.value for act in found.actions} == {AgreementActionKind.SIGNATURE}


NEVER = [
    "{0} discussed {1} on Wednesday.",
    "{0} failed to reach {1} on Wednesday.",
    "{0} should sign {1}, the minister said.",
    "If {0} sign {1}, trade will grow.",
    "Norway urged {0} to sign {1}.",
    "{0} ended talks on Wednesday without signing {1}.",
    "{0} have not signed {1}.",
    "Banks in {0} signed {1} on Wednesday.",
    "{0} exchanged views on {1} on Wednesday.",
]


def test_where_there_is_none() -> None:
    both = ["Chad and Oman", "Addis Ababa and Tokyo"]
    texts = [
        FILED + way.format(who, what) for way, who, what in product(NEVER, both, ["a trade agreement", "a treaty"])
    ]
    found = zip(texts, extract_all(map(article, texts)), strict=True)
    assert not [text for text, record in found if record.agreements]
