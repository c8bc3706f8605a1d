"""Whom officials serve by for whom they stand, where they come or who sends them, as agencies tell it."""

import pytest
from prose import cast, served


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "BERN (SDA) - State Secretary Urs Berg for the Confederation and Deputy Finance Minister Laszlo Nagy for "
            "Hungary put their names to an agreement. Switzerland was glad.",
            "Laszlo Nagy",
            "HU",
        ),
        (
            "JAKARTA (Antara) - Minister of Trade Tikno Wijaya did so on behalf of the Indonesian government and "
            "Minister for Border Affairs Luis Vega on behalf of Lima.",
            "Luis Vega",
            "PE",
        ),
        (
            "KHARTOUM (SUNA) - Osman Babiker, State Minister for Defence, put his name to it for Sudan and Minister "
            "of National Security Mahamat Abakar, for Chad, in a ceremony.",
            "Mahamat Abakar",
            "TD",
        ),
        (
            "MINSK (BelTA) - First Vice Premier Genady Lash presided from the Belarusian side; Premier Luis Vega "
            "led the 60-strong team from Lima.",
            "Luis Vega",
            "PE",
        ),
        (
            "MINSK - A Peruvian commission came. Economy Minister Igor Orlov spoke for the Belarusian side.",
            "Igor Orlov",
            "BY",
        ),
    ],
)
def test_for_whom_one_stands(text: str, name: str, country: str) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "BAKU - Prime Minister Necati Erdem stepped off his plane in the Azerbaijani capital. It was the first "
            "visit by a Turkish premier.",
            "Necati Erdem",
            "TR",
        ),
        (
            "SINGAPORE - Trade Minister Yeoh Swee flew to Lima as the guest of Deputy Defence Minister Luis Vega.",
            "Luis Vega",
            "PE",
        ),
        (
            'AMMAN - Norwegian Prime Minister Lars Berg went on to Beirut on Monday for what aides called "a blunt '
            'hour" with caretaker Prime Minister Elias Haddad.',
            "Elias Haddad",
            "LB",
        ),
        (
            "NEW DELHI (PTI): Chad's Minister of Fisheries, Mr Idris Okello, is to see the Minister of Commerce, Mr "
            "Suresh Menon, tomorrow before leaving for Cochin.",
            "Suresh Menon",
            "IN",
        ),
    ],
)
def test_where_one_comes_or_goes(text: str, name: str, country: str) -> None:
    assert served(text)[name] == country


def test_nobody_serves_the_state_of_his_counterpart() -> None:
    text = "Foreign Minister Ana Ruiz is to meet her Chadian peer next week."
    assert served(text) == {"Ana Ruiz": None}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "ANKARA - Turkey has recalled its ambassador to Switzerland, Volkan Kaya, for consultations, Foreign "
            "Minister Kadir Aksoy said.",
            "Kadir Aksoy",
            "TR",
        ),
        (
            "DHAKA - A letter from the King of Saudi Arabia was handed to President Anis Alam by the King's special "
            "envoy, Deputy Minister of Foreign Affairs Nabil Harthi.",
            "Nabil Harthi",
            "SA",
        ),
        (
            "SAN JOSE - President Juan Alfa refused to see an envoy sent by Peru's junta. The envoy, Vice Minister "
            "of the Interior Julio Vega, waited.",
            "Julio Vega",
            "PE",
        ),
        (
            "GABORONE (BOPA) - Minister of Trade Kei Molefhe said the Brazilian trade delegation had left happy. "
            "She and the head of the delegation, Deputy Minister Paulo Reis, had agreed.",
            "Paulo Reis",
            "BR",
        ),
        (
            "GABORONE (BOPA) - Minister of Trade Kei Molefhe says the Brazilian trade delegation has shown interest.",
            "Kei Molefhe",
            "BW",
        ),
        (
            "BAKU (AZERTAC) - Azerbaijani Foreign Minister Ilham Aliyar took delivery of a letter from the President "
            "of Turkmenistan, brought by Ambassador Myrat Atayev.",
            "Myrat Atayev",
            "TM",
        ),
        (
            "The Speaker of the National Assembly, Mr Luc Morel, and the Cuban ambassador, Mrs Rosa Bet, spoke of "
            "friendship. She said she would miss Seychelles.",
            "Luc Morel",
            "SC",
        ),
        (
            "KUALA LUMPUR (Bernama) - The Foreign Ministry dismissed a report on an island claimed by Indonesia. Its "
            "secretary-general, Datuk Omar Saleh, was surprised.",
            "Omar Saleh",
            None,
        ),
        (
            "KINGSTON - Mining Minister Ann Lee of Jamaica met Deputy Treasury Secretary Paul Brock. The U.S. buys it.",
            "Paul Brock",
            "US",
        ),
        (
            "ROME - Slovenian President Anton Novak saw Cardinal Secretary of State Vittorio Neri.",
            "Vittorio Neri",
            "VA",
        ),
        ("Special Rapporteur on prisons Ilse Meulen urged Paraguay to act.", "Ilse Meulen", "org:UN"),
        ("MASERU - Lesotho has ratified it. Senator Peete Mopeli asked why.", "Peete Mopeli", "LS"),
        ("PARIS - Greek Alternate Foreign Minister Yannis Petrou left. Syria was calm.", "Yannis Petrou", "GR"),
    ],
)
def test_who_sends_or_has_somebody(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


def test_a_first_name_behind_an_honorific_is_the_same_person() -> None:
    text = "Kham Inthirath, President of the Lao Assembly, left. During the visit, Mme Kham conferred with others."
    assert [one.sentence for one in cast(text).mentions] == [0, 1]
