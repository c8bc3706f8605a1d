"""Offices beside seats in a party, put in time, wished well for; and the styles of many countries before names."""

import pytest
from prose import told

RESERVE = ("Ana Ruiz", "Federal Reserve chief")


def held(text: str) -> list[tuple[str, str]]:
    return [(record.name.value, record.holdings[0].title.value) for record in told(text).officials]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "Jean Mbemba, Member of the Political Bureau of the Congolese Party of Labour and "
            "President of the People's National Assembly, met Indian Foreign Minister Arun Mehta.",
            ("Jean Mbemba", "President of the People's National Assembly"),
        ),
        ("Vietnam's envoy Nguyen Quoc Thai and Thai officials left.", ("Nguyen Quoc Thai", "envoy")),
        ("Canada's Finance Minister Ann Prince said so.", ("Ann Prince", "Finance Minister")),
        ("China's Vice Premier He Daowei said so.", ("He Daowei", "Vice Premier")),
        ("Peru's mines minister Ana Ruiz and Central Bank president Luis Vega left.", ("Ana Ruiz", "mines minister")),
        ("The envoy of Qatar, Sheikh Abdul-Aziz bin Salim al-Hadi, left.", ("Abdul-Aziz bin Salim al-Hadi", "envoy")),
        ("Federal Reserve chief Ana Ruiz and International Monetary Fund (IMF) head Luis Vega left.", RESERVE),
        ("The envoy met Federal Reserve chairman Ana Ruiz.", ("Ana Ruiz", "Federal Reserve chairman")),
        ("Peruvian party chairman Ana Ruiz, an MP, wrote to Chad.", ("Ana Ruiz", "party chairman")),
        ("European Council chief Ana Ruiz wrote to Peru.", ("Ana Ruiz", "European Council chief")),
        ('Luis "Lucho" Vega, the foreign minister of Peru, left.', ('Luis "Lucho" Vega', "foreign minister")),
        ("President Okello Transmits Treaties to Chad\n\nOkello, who leads Uganda, is 60.", ("Okello", "President")),
        ("PM Ann Woods Addresses Forum in Chad\n\nAnn Woods leads Fiji.", ("Ann Woods", "PM")),
        (
            "Jean d'Ormont, the foreign minister of Mali, wrote to Peru. D'Ormont was glad.",
            ("Jean d'Ormont", "foreign minister"),
        ),
        (
            "Oleg Vetrov, alternate member of the Soviet Politburo and Foreign Minister, met Finland's ambassador.",
            ("Oleg Vetrov", "Foreign Minister"),
        ),
        (
            "Deputy Chairman of the Presidium of the USSR Supreme Soviet Oleg Vetrov received Congo's ambassador.",
            ("Oleg Vetrov", "Deputy Chairman of the Presidium of the USSR Supreme Soviet"),
        ),
        (
            "The Minister Delegate to the Minister of Foreign Affairs, Mr. Omar Belkacem, saw the Polish ambassador.",
            ("Omar Belkacem", "Minister Delegate to the Minister of Foreign Affairs"),
        ),
        (
            "Peru announced the appointment of Ms Ana Ruiz as Peru's next Ambassador to Chad.",
            ("Ana Ruiz", "Ambassador"),
        ),
        ("Peru's current foreign minister, Ana Ruiz, flew to Chad.", ("Ana Ruiz", "foreign minister")),
        ("Peru's first deputy minister, Ana Ruiz, flew to Chad.", ("Ana Ruiz", "first deputy minister")),
        (
            "Estonia wrote to Leopold Gruber on his swearing-in as Chancellor of Austria.",
            ("Leopold Gruber", "Chancellor"),
        ),
        ("Estonia congratulated Eva Gruber upon her re-election as President of Austria.", ("Eva Gruber", "President")),
        ("Fiji's Trade Minister Ratu Epeli Naisara flew to Chad.", ("Epeli Naisara", "Trade Minister")),
        ("Malaysia's Works Minister Datuk Seri Panglima Ahmad Zaki rested.", ("Ahmad Zaki", "Works Minister")),
        ("Pakistan's Foreign Minister Sahibzada Imran Khattak rested.", ("Imran Khattak", "Foreign Minister")),
        ("Hungarian Trade Minister Eva Szabo met her Slovak partner Milan Hrabal.", ("Milan Hrabal", "Trade Minister")),
        (
            "Neither Walter Kessler, the chief U.S. negotiator, nor his aides spoke.",
            ("Walter Kessler", "chief negotiator"),
        ),
        (
            "New Zealand's Minister for Export Growth John Hall flew to Chad.",
            ("John Hall", "Minister for Export Growth"),
        ),
        ("Peru nominated Ana Ruiz to be ambassador to Chad.", ("Ana Ruiz", "ambassador")),
        ("Chad's envoy to the alliance, Ali Idi, said so.", ("Ali Idi", "envoy")),
        ("Trade Minister Ana Ruiz rang her Chadian counterpart, the late Ali Idi.", ("Ali Idi", "Trade Minister")),
        ("Federal Councillor Urs Meier flew to Chad.", ("Urs Meier", "Federal Councillor")),
        ("Immigration director Ana Ruiz said Peru had received no request.", ("Ana Ruiz", "Immigration director")),
    ],
)
def test_offices_and_styles(text: str, official: tuple[str, str]) -> None:
    assert official in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's next opponent, Ana Ruiz, served first.",
        "Chad congratulated Ana Ruiz on her election as Player of the Year.",
        "Ana Ruiz, member of the Orchestra of Chad and singer, met the fans.",
        "Peru named Ana Ruiz to be its guest of the year.",
        "Sales director Ana Ruiz flew to Chad.",
        "The Slovak partner of Ana Ruiz, a skater, fell.",
    ],
)
def test_who_holds_no_office(text: str) -> None:
    assert held(text) == []


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("He met Luis Vega, congratulating him on his appointment as Trade Minister of Peru.", "Trade Minister"),
        ("He met Luis Vega and congratulated him on his election as President of Peru.", "President"),
        ("He rang Luis Vega to congratulate him on his election as President of Peru.", "President"),
    ],
)
def test_he_is_congratulated_who_was_met(text: str, official: str) -> None:
    assert ("Luis Vega", official) in held(text)


def test_nobody_is_named_before_who_is_congratulated() -> None:
    assert held("Luis Vega sang. He met in Lima and congratulated him on his election as President of Peru.") == []


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("Peru's Prime Minister, Brigadier (ret’d) Luis Vega left.", ("Luis Vega", "Prime Minister")),
        ("The Governor General of Fiji, Sir Ali Vega, GCMG, JP, LLD left.", ("Ali Vega", "Governor General")),
    ],
)
def test_letters_around_a_name(text: str, official: tuple[str, str]) -> None:
    assert official in held(text)
