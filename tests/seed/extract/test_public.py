"""Those in public offices that are less common: heads of bodies, judges, members of parliaments; and their styles."""

import pytest
from prose import told


def held(text: str) -> list[tuple[str, str]]:
    return [(record.name.value, record.holdings[0].title.value) for record in told(text).officials]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "The National Harbour Authority denied it. Its director, Ana Ruiz, wrote to Peru.",
            ("Ana Ruiz", "director"),
        ),
        (
            "He blamed the National Harbour Authority, a charge which its chairman, Dr Ana Ruiz, rejected.",
            ("Ana Ruiz", "chairman"),
        ),
        (
            "The National Harbour Authority (NHA) denied it. NHA Administrator Ana Ruiz wrote to Peru.",
            ("Ana Ruiz", "Administrator"),
        ),
        ("Peru spoke. Vice-Speaker Ana Ruiz was glad.", ("Ana Ruiz", "Vice-Speaker")),
        ("Peru spoke. Government Whip Ana Ruiz was glad.", ("Ana Ruiz", "Government Whip")),
        ("Peru spoke. Opposition M.P. Ana Ruiz was glad.", ("Ana Ruiz", "Opposition M.P.")),
        ("The delegation of Peru consists of the MPs Ana Ruiz, Eva Soto and Luis Vega.", ("Eva Soto", "MP")),
        ("The Member for Mbalako, Hon. Peter Okello, asked about Peru.", ("Peter Okello", "Member for Mbalako")),
        ("Mr Justice Alfred Okello upheld the law of Peru.", ("Alfred Okello", "Justice")),
        ("The Solicitor General, Ana Ruiz, wrote to Peru.", ("Ana Ruiz", "Solicitor General")),
        ("Chief Electoral Officer Ana Ruiz wrote to Peru.", ("Ana Ruiz", "Chief Electoral Officer")),
        ("They saw Peru's Chief Veterinary Officer, Dr. Ana Ruiz.", ("Ana Ruiz", "Chief Veterinary Officer")),
        (
            "The head of the Peruvian negotiating team, Ana Ruiz, spoke.",
            ("Ana Ruiz", "head of the Peruvian negotiating team"),
        ),
        ("Peru removed the head of counterintelligence, Ana Ruiz.", ("Ana Ruiz", "head of counterintelligence")),
        (
            "The leader of the Social Democrats, Ana Ruiz, wrote to Peru.",
            ("Ana Ruiz", "leader of the Social Democrats"),
        ),
        ("The guest met Chairwoman of the Majlis Eva Saryeva.", ("Eva Saryeva", "Chairwoman of the Majlis")),
        ("He was seen off by Vice Chairman of the NA Le Quang Tan.", ("Le Quang Tan", "Vice Chairman of the NA")),
        ("The Senate President, Chief Bola Okello, wrote to Peru.", ("Bola Okello", "Senate President")),
        (
            "The Minister of Trade and Roads, Dr (Mrs) Eva Okello, wrote to Peru.",
            ("Eva Okello", "Minister of Trade and Roads"),
        ),
        ("Trade Minister Air Vice-Marshal (retd) Omar Siddiq wrote to Peru.", ("Omar Siddiq", "Trade Minister")),
        ("He met a former prime minister of Peru, Luis wa Vega.", ("Luis wa Vega", "former prime minister")),
        ("The chief prosecutor at the time, Ana Ruiz, wrote to Peru.", ("Ana Ruiz", "chief prosecutor")),
        ("The Ambassador of Peru, with residence in Ankara, Mrs. Ana Ruiz, left.", ("Ana Ruiz", "Ambassador")),
        ("Former Premier and party leader Ana Ruiz wrote to Peru.", ("Ana Ruiz", "Former Premier and party leader")),
    ],
)
def test_who_holds_a_public_office(text: str, official: tuple[str, str]) -> None:
    assert official in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's Mining Corp denied it. Its director, Ana Ruiz, wrote to Chad.",
        "The Olympic Council denied it. Its director, Ana Ruiz, wrote to Chad.",
        "The film won. Its director, Ana Ruiz, flew to Chad.",
        "The Blue Whale Movement (BWM) denied it. BWM Coordinator Ana Ruiz wrote to Chad.",
        "Chief Executive Officer Ana Ruiz flew to Chad.",
    ],
)
def test_who_holds_none(text: str) -> None:
    assert not held(text)


def test_two_may_be_told_of_by_one_article() -> None:
    assert ("Eva Soto", "Prime minister and party leader") not in held(
        "The prime minister and party leader Eva Soto met."
    )
