"""Officers of armed forces whom their rank tells of, and titles beside a rank."""

import pytest
from prose import told


def held(text: str) -> list[tuple[str, str, str | None]]:
    people = (record.holdings[0] for record in told(text).officials)
    names = [record.name.value for record in told(text).officials]
    return [
        (name, post.title.value, post.actor.value if post.actor else None)
        for name, post in zip(names, people, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("Col. Idi Mbaye of the Chadian army met villagers from Mali on Friday.", ("Idi Mbaye", "Col.", "TD")),
        ("Peruvian Gen. Luis Vega said on Friday that Chile had fired first.", ("Luis Vega", "Gen.", "PE")),
        ("Chile spoke of a border post. Rear Admiral Ana Ruiz of Peru denied it.", ("Ana Ruiz", "Rear Admiral", "PE")),
        (
            "Mali mourned Lt-Gen Idi Mbaye, commander of the Chadian contingent.",
            ("Idi Mbaye", "commander of the Chadian contingent", "TD"),
        ),
        ("Mali heard from Lt-Gen Idi Mbaye, the Chadian side's delegate.", ("Idi Mbaye", "Lt-Gen", "TD")),
        ("The fleet's commander, Adm. Luis Vega, called it a mutiny in Peru.", ("Luis Vega", "commander", "PE")),
        ("It met the American Pacific commander, Admiral Ray Holt, in Chad.", ("Ray Holt", "Pacific commander", "US")),
        ("Maj Gen Idi Mbaye, who heads the Chadian force, went to Mali.", ("Idi Mbaye", "Maj Gen", "TD")),
        (
            "The Chadian Ministry of Rivers, headed by Major General Idi Mbaye, met.",
            ("Idi Mbaye", "Major General", "TD"),
        ),
        (
            "Peruvian Gen. Luis Vega left for Chad to see his counterpart there, General Idi Mbaye.",
            ("Luis Vega", "Gen.", "PE"),
        ),
        (
            "Peruvian Rear Adm. Luis Vega spoke first. His Chadian opposite number, Maj. Gen. Idi Mbaye, left.",
            ("Idi Mbaye", "Maj. Gen.", "TD"),
        ),
        (
            "It was held for the Chairman of Chad's Joint Chiefs of Staff Committee, General Idi Mbaye, in Peru.",
            ("Idi Mbaye", "Chairman of Chad's Joint Chiefs of Staff Committee", "TD"),
        ),
        (
            "The Minister for Security, Admiral (ret.) Luis Vega, of Peru met them.",
            ("Luis Vega", "Minister for Security", "PE"),
        ),
        (
            "Peru's minister met Xian Hu, Vice President and Chief Operating Officer of the Asian Development Bank.",
            ("Xian Hu", "Vice President and Chief Operating Officer", "org:ADB"),
        ),
        (
            "Peru and Chief Investment Officer Anna Holm of the World Bank signed a loan agreement.",
            ("Anna Holm", "Chief Investment Officer", "org:WB"),
        ),
        (
            "Ambassador Ana Ruiz, Peru's Minister of Foreign Affairs, signed a deal with Chad.",
            ("Ana Ruiz", "Minister of Foreign Affairs", "PE"),
        ),
        (
            "Ambassador Ana Ruiz, Minister of Foreign Affairs of Peru, spoke of Chad.",
            ("Ana Ruiz", "Minister of Foreign Affairs", "PE"),
        ),
        (
            "Ambassador Ana Ruiz, Peru's foreign minister Luis Vega and the premier of Chad met.",
            ("Luis Vega", "foreign minister", "PE"),
        ),
        (
            "Chilean Ambassador Ana Ruiz, Peru's foreign minister and the premier of Chad met.",
            ("Ana Ruiz", "Ambassador", "CL"),
        ),
        (
            "Mr Idi Mbaye, Attorney-General of the Federation, met the Chadian premier.",
            ("Idi Mbaye", "Attorney-General of the Federation", None),
        ),
    ],
)
def test_an_officer_holds_an_office(text: str, official: tuple[str, str, str | None]) -> None:
    assert official in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "General Motors Company sold its plant in Peru. Major League Baseball said nothing of Chad.",
        "Chief Executive Officer John Smith of Nordvind spoke of its plant in Peru.",
        "The aircraft carrier Admiral Sergei Gorbatov sailed from Russia for Cuba.",
        "The road runs from General Luis Vega Avenue to Colonel Santos Street in Lima, Peru.",
        "Peru and Chad held a session of the General Border Committee.",
        '"General Idi Mbaye told me nothing," a driver said in Chad.',
    ],
)
def test_who_is_no_officer(text: str) -> None:
    assert not held(text)


def test_under_somebody_is_no_title() -> None:
    assert held("He served under Prime Minister Luis Vega of Peru, and met an under secretary of state.") == [
        ("Luis Vega", "Prime Minister", "PE")
    ]


def test_whose_rank_stands_behind_his_office_is_met_himself() -> None:
    text = "It came up when Peruvian minister Ana Ruiz met Thailand's Foreign Minister, Air Chief Marshal Idi Mbaye."
    (met,) = told(f"LIMA, May 5, 2019 (ANP) - {text}").meetings
    assert {one.name.value for one in met.attendees} == {"Ana Ruiz", "Idi Mbaye"}
