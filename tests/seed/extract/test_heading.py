"""Persons of whom is told what they head, and by no title."""

import pytest
from prose import told


def held(text: str) -> list[tuple[str, str, str | None]]:
    found = [(record.name.value, record.holdings[0]) for record in told(text).officials]
    return [(name, post.title.value, post.actor.value if post.actor else None) for name, post in found]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "Luis Vega, who heads Chad's electoral commission, met envoys of Mali.",
            ("head of Chad's electoral commission", "TD"),
        ),
        (
            "Luis Vega, who chairs Peru's Senate Committee on Trade, praised Chad.",
            ("chair of Peru's Senate Committee", "PE"),
        ),
        ("Chad wrote to Luis Vega, who runs the Peruvian central bank.", ("head of the Peruvian central bank", "PE")),
        ("Luis Vega, who will lead the Peruvian side, said Chad was late.", ("head of the Peruvian side", "PE")),
        ("Luis Vega, who was in charge of Peru's delegation, praised Chad.", ("head of Peru's delegation", "PE")),
        ("Luis Vega, leading Peru's negotiating team, praised Chad.", ("head of Peru's negotiating team", "PE")),
        (
            "Luis Vega, who heads the High State Council in Lima, met Chad's envoy to Peru.",
            ("head of the High State Council", "PE"),
        ),
        ("Luis Vega, who speaks for Peru in these matters, praised Chad.", ("spokesman of Peru", "PE")),
        (
            "Luis Vega of the Interior Ministry, who leads the Peruvian side, praised Chad.",
            ("head of the Peruvian side", "PE"),
        ),
        ("A mission of the International Monetary Fund led by Mr. Luis Vega left Chad.", ("mission chief", "org:IMF")),
        (
            "The Chadian delegation and the Peruvian delegation, headed by Luis Vega, sat down.",
            ("head of delegation", "PE"),
        ),
        (
            "A team of the Peruvian Agency for Cooperation (Perucoop) led by its director Luis Vega met Chad's envoy.",
            ("director of", "PE"),
        ),
        (
            "The State Council, led by its chairman, Justice Luis Vega, met in Peru.",
            ("chairman of The State Council", "PE"),
        ),
    ],
)
def test_who_heads_a_public_body_is_in_office(text: str, official: tuple[str, str]) -> None:
    ((_, title, actor),) = [one for one in held(text) if one[0] == "Luis Vega"]
    assert (title[: len(official[0])], actor) == official


@pytest.mark.parametrize(
    "text",
    [
        "Luis Vega, who heads the charity Open Hands in Peru, was glad.",
        "Luis Vega, who leads the Peruvian football team, scored twice against Chad.",
        "Luis Vega, who heads Acme Steel in Peru, said that profits fell.",
        "Luis Vega, who leads the opposition Green Party in Peru, spoke.",
        "Luis Vega, who heads the Peruvian Solidarity Committee, spoke.",
        "Luis Vega, who left Peru's delegation, was glad.",
        "A Peruvian business delegation led by Luis Vega went to Chad.",
    ],
)
def test_who_heads_no_public_body(text: str) -> None:
    assert not held(text)


def test_a_phrase_that_the_text_has_in_small_letters_is_no_name() -> None:
    lead = "LIMA, 4 March 2019 - Peru's foreign ministry declared a Chadian diplomat persona non grata."
    assert held(f"Peru Declares Chadian Diplomat Persona Non Grata\n\n{lead}") == []
