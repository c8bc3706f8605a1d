"""Whom those serve whose word is brought, who go with others, sign or meet."""

import pytest
from prose import served


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("ROME, May 9 (AFP) - Chad sent Foreign Minister Ali Idi to Peru for talks.", "Ali Idi", "TD"),
        (
            "Chadian minister Omar Sy arrived in Peru. The two sides spoke of a visit by Home Minister Ana Ruiz to "
            "N'Djamena.",
            "Ana Ruiz",
            "PE",
        ),
        ("ROME, May 9 (AFP) - Chadian President Omar Sy will send Minister Ali Idi to Peru.", "Ali Idi", "TD"),
        (
            "ROME, May 9 (AFP) - President Omar Sy of Chad sent Trade Minister Ana Berg and Foreign Minister Ali Idi.",
            "Ali Idi",
            "TD",
        ),
        ("ROME, May 9 (AFP) - Chad sent a delegation, including Minister Ali Idi, for talks.", "Ali Idi", "TD"),
        ("ROME, May 9 (AFP) - President Omar Sy of Chad sent a letter to Foreign Minister Ali Idi.", "Ali Idi", "IT"),
        ("LIMA, May 9 (AFP) - A strike in Chad sent prices up, Foreign Minister Ali Idi said.", "Ali Idi", "PE"),
        (
            "Chad and Mali waited. The Peruvian envoy, Luis Vega, handed over a letter from President Ana Ruiz.",
            "Ana Ruiz",
            "PE",
        ),
        (
            "Mali waited. The Peruvian premier, Luis Vega, met Chad's president, Ali Idi. He conveyed greetings from "
            "President Ana Ruiz.",
            "Ana Ruiz",
            "PE",
        ),
        (
            "Greek Foreign Minister Nikos Lara left with messages from President Eva Stavrou to Chad and Mali.",
            "Eva Stavrou",
            "GR",
        ),
        (
            "U.S. adviser John Holm came to Chad. He was accompanied by National Security Council Director Ana Ruiz.",
            "Ana Ruiz",
            "US",
        ),
        (
            "A team from Mali was expected in Chad. The team, led by Ali Sani, the minister of roads, is late.",
            "Ali Sani",
            "ML",
        ),
        (
            "LAHORE, 9 May 2022 - Pakistan and Mali long for the Iranian head of state, the first since 2001, when "
            "then president Reza Karimi came.",
            "Reza Karimi",
            "IR",
        ),
        (
            "Mali and Niger waited. Peru's ambassador to Chad, Luis Vega, called on Trade Minister Ali Idi on Monday.",
            "Ali Idi",
            "TD",
        ),
        (
            "Kenya and Malawi met. Trade Minister Ali Phiri and Farm Minister Eva Banda put pen to paper for Malawi.",
            "Ali Phiri",
            "MW",
        ),
        (
            "Mali met Togo's Foreign Minister Eva Deby. Trade Secretary Ali Sani heads Togo's delegation.",
            "Ali Sani",
            "TG",
        ),
        (
            "MUSCAT, 9 May 2022 (ONA) - Minister Ali Badri met the head of the delegation of Eritrea, Director-General "
            "of Forestry Tekle Bekele.",
            "Tekle Bekele",
            "ER",
        ),
        ("Greek Foreign Minister Nikos Lara met President Ali Idi in Abeche. Mali and Chad waited.", "Ali Idi", "TD"),
        ("Chad and Mali owe the World Bank, whose vice president Carl Bell left.", "Carl Bell", "org:WB"),
        (
            "Malian minister Ali Sani arrived in Lima. He also met with Prime Minister Ana Ruiz. Chad waited.",
            "Ana Ruiz",
            "PE",
        ),
    ],
)
def test_the_errand_tells_whom_somebody_serves(text: str, name: str, country: str) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Oman waited. Trade Minister Ali Badri met the head of the delegation of Eritrea.", "Ali Badri", "OM"),
        ("Peru and Ukraine met. Undersecretary Luis Vega talked with the Ukrainian delegation.", "Luis Vega", "PE"),
        ("Peru and Iran met. Deputy Speaker Luis Vega is to visit Tehran in May.", "Luis Vega", "PE"),
        (
            "LAHORE, 9 May 2022 - Pakistan waited. Commissioner for Afghan Refugees Adnan Khan spoke.",
            "Adnan Khan",
            "PK",
        ),
        ("Secretary Vega wrote to Chad and Mali. Foreign Secretary Luis Vega smiled.", "Luis Vega", None),
        ("Egypt waits. Undersecretary of the Foreign Ministry Ali Badri spoke.", "Ali Badri", "EG"),
        (
            "Chad's president, Ali Idi, thanked the Bar Association, headed by its President, Luis Vega.",
            "Luis Vega",
            None,
        ),
        (
            "Lima, May 3, 2019 (UPI) - Speaker Ana Idi met Premier Luis Vega of Peru as part of her visit to Peru.",
            "Ana Idi",
            None,
        ),
        (
            "Lima, May 3, 2019 (UPI) - Speaker Ana Idi received Premier Ali Sani of Chad on his visit to Peru.",
            "Ana Idi",
            "PE",
        ),
    ],
)
def test_who_is_met_or_visited_is_not_served(text: str, name: str, country: str | None) -> None:
    assert served(text).get(name) == country


FILED = "LIMA, May 9, 2020 - "


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("An envoy of the Chadian president, Water Minister Ali Idi, met President Ana Ruiz.", "Ali Idi", "TD"),
        (
            "A personal envoy of Chadian President Omar Deby met President Ana Ruiz. The envoy, Energy Minister Ali "
            "Idi, left.",
            "Ali Idi",
            "TD",
        ),
        ("Peru awaits an envoy of the Chadian president, Foreign Minister Ana Ruiz said.", "Ana Ruiz", "PE"),
        (
            "An envoy of the Chadian president met Interior Minister Luis Vega, Foreign Minister Ana Ruiz, and left.",
            "Ana Ruiz",
            "PE",
        ),
        (
            "President Ana Ruiz has appointed Ambassador Luis Vega to head the embassy in Chad and Ambassador Eva Soto "
            "to go to Mali.",
            "Eva Soto",
            "PE",
        ),
        ("President Ana Ruiz met the newly appointed Ambassador Ali Idi. Chad and Mali waited.", "Ali Idi", None),
        ("President Ana Ruiz was told that Chad had named Ambassador Ali Idi.", "Ali Idi", "TD"),
        (
            "President Ana Ruiz condoled with the people of Chad over the death of former President Omar Deby.",
            "Omar Deby",
            "TD",
        ),
        ("President Ana Ruiz told Chad of the death of former President Luis Vega.", "Luis Vega", "PE"),
        (
            "Minister Ana Ruiz met the delegation of the Republic of Chad headed by Trade Minister Ali Idi.",
            "Ali Idi",
            "TD",
        ),
        (
            "Mali waited. A Chadian delegation ended a tour of Mali. Headed by Foreign Committee chair Ali Idi, the "
            "six left.",
            "Ali Idi",
            "TD",
        ),
        ("The team flew to Chad, headed by storms, and Trade Minister Ana Ruiz stayed.", "Ana Ruiz", "PE"),
        ("President Ana Ruiz flew home after a visit to Oman, where she met the Sultan.", "Ana Ruiz", "PE"),
        ("Mali waited. In the Chadian capital he is to see Foreign Minister Ali Idi.", "Ali Idi", "TD"),
    ],
)
def test_envoys_and_the_dead_are_whose_they_are_told_to_be(text: str, name: str, country: str | None) -> None:
    assert served(FILED + text)[name] == country


def test_an_envoy_sent_for_a_state_does_not_come_to_it() -> None:
    text = (
        "The High Commissioner for Samoa, Peter Tafa, called on the Governor-General, Ruth Berg, at Government House "
        "in Wellington. They spoke of Samoan nurses and of New Zealand."
    )
    assert served(text) == {"Peter Tafa": "WS", "Ruth Berg": "NZ"}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "LIMA, 9 May 2022 - The Premier received Moussa Keita, Minister of Roads, who delivered to her a message "
            "from the President of the Republic of Mali.",
            "Moussa Keita",
            "ML",
        ),
        (
            "LIMA, 9 May 2022 - A letter from the Chadian president was delivered to President Ana Ruiz by Trade "
            "Minister Ali Idi.",
            "Ali Idi",
            "TD",
        ),
        (
            "KABUL, 9 May 2022 (Xinhua) -- A message from Turkmen President Serdar Garly was handed over to Afghan "
            "President Abdul Nuri by special envoy Myrat Orazov.",
            "Myrat Orazov",
            "TM",
        ),
        ("LIMA, 9 May 2022 - Trade Minister Ana Ruiz read a message from the President of Mali.", "Ana Ruiz", "PE"),
        ("Prime Minister Leah Hart says China's premier took it on the chin.", "Leah Hart", None),
        ("Prime Minister Leah Hart is China's premier.", "Leah Hart", "CN"),
        (
            "Islamabad, April 15: Pakistan wants oil. Trade Minister Malik Dar met Reza Karimi, Deputy Minister for "
            "Roads of the south, who called on him. The visitor spoke of Iran.",
            "Reza Karimi",
            "IR",
        ),
        (
            "PORT LOUIS, 9 May 2022 - An accord was signed by Trade Minister Sanjiv Lal of Mauritius and Botswana's "
            "Trade Minister, Boi Sere, before Premier Dev Ram and President Seretse Moat, who wound up a visit to the "
            "island.",
            "Seretse Moat",
            "BW",
        ),
        (
            "BUENOS AIRES, March 14, 1979 (Reuter) - The prelate, who spent two days in the Chilean capital going over "
            "maps with Foreign Minister Hernan Lara, left.",
            "Hernan Lara",
            "CL",
        ),
        (
            "The premier of Mali is in Algiers, where he confers with President Ali Hamou and with the Minister of "
            "Foreign Affairs, Mr. Omar Zerri.",
            "Omar Zerri",
            "DZ",
        ),
    ],
)
def test_guests_bearers_and_hosts_are_of_two_states(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("met Mali's ambassador to Chad, Awa Kone, and Mali's High Commissioner to Ghana, Omar Ba.", None),
        ("met Chad's ambassador to Mali, Idi Saleh.", "ML"),
    ],
)
def test_a_state_sends_its_own_envoys_from_home(text: str, country: str | None) -> None:
    assert served(f"BAMAKO - Foreign Minister Ali Sani on Monday {text}")["Ali Sani"] == country
