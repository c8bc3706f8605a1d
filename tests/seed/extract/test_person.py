"""Introductions: title, whose, name, in every order."""

import pytest
from prose import actors, document, told

from seed.extract.officials.person import read_introductions


def introduced(text: str) -> list[tuple[str | None, str | None]]:
    read, named = document(text), actors(text)
    found = [(sentence, one) for sentence in read.sentences for one in read_introductions(sentence, named.of(sentence))]
    return [
        (read.span_of(sentence.tokens[slice(*one.name)]).text if one.name else None, one.actor and one.actor.state)
        for sentence, one in found
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("It was French President Luc Marchand.", [("Luc Marchand", "FR")]),
        ("Luc Marchand, the president of France, spoke.", [("Luc Marchand", "FR")]),
        ("It rained, said Luc Marchand, Orlov's chief of staff.", [("Luc Marchand", None)]),
        ("They ate at Marchand House, the French ambassador's residence.", [(None, "FR")]),
        (
            "Luc Marchand, coordinator for East African Affairs, who has served as minister of France, spoke.",
            [("Luc Marchand", None), (None, "FR")],
        ),
        ("Minister of Foreign Affairs of Norway, Ms. Ingrid Halvorsen, spoke.", [("Ingrid Halvorsen", "NO")]),
        ("Emir of Qatar Sheikh Majid bin Saud Al Kaabi spoke.", [("Majid bin Saud Al Kaabi", "QA")]),
        ("Spanish Foreign Minister José Ortega y Vidal spoke.", [("José Ortega y Vidal", "ES")]),
        ("East Germany met through its foreign minister, Dieter Krause.", [("Dieter Krause", "DDDE")]),
        ("Presidents Buhari of Nigeria and Talon of Benin spoke.", [("Buhari", "NG"), ("Talon", "BJ")]),
        (
            "The foreign ministers of Tunisia and Algeria, Slim Gharbi and Nadir Benali, spoke.",
            [("Slim Gharbi", "TN"), ("Nadir Benali", "DZ")],
        ),
        (
            "The ambassadors are Ali Gharbi of Tunisia and Luis Pena of Spain.",
            [(None, None), ("Ali Gharbi", "TN"), ("Luis Pena", "ES")],
        ),
        (
            "Minister of Culture, Tourism and Craft Promotion of Gabon Paul Ndong spoke.",
            [("Paul Ndong", "GA")],
        ),
        ("Kenyan Foreign and Diaspora Affairs Minister Peter Okello spoke.", [("Peter Okello", "KE")]),
        ("A special envoy from Chad, Mr Paul Deby, spoke.", [("Paul Deby", "TD")]),
        ("The Ambassador of Algeria to Moscow Ali Gharbi spoke.", [("Ali Gharbi", "DZ")]),
        ("Dr. Ali Gharbi, chief Tunisian negotiator, spoke.", [("Ali Gharbi", "TN")]),
        ("A spokesman for the Turkish president, Emre Aksoy, spoke.", [("Emre Aksoy", "TR")]),
        ("Ali Gharbi, the president of neighbouring Tunisia, spoke.", [("Ali Gharbi", "TN")]),
        ("He met his colleague Ana Ruiz of Peru.", [("Ana Ruiz", "PE")]),
        ("She met her Peruvian opposite number, Ana Ruiz.", [("Ana Ruiz", "PE")]),
        ("The co-chairs Igor Orlov (Russia) and Luc Roux (France) spoke.", [("Igor Orlov", "RU"), ("Luc Roux", "FR")]),
        (
            "The foreign secretaries of the two countries, Anil Rao and Salim Badri, spoke.",
            [("Anil Rao", None), ("Salim Badri", None)],
        ),
        ("Saudi Foreign Minister Prince Majid Al Kaabi spoke.", [("Majid Al Kaabi", "SA")]),
        ("Nigeria's defence minister, Maj.-Gen. Bala Sani, spoke.", [("Bala Sani", "NG")]),
        ("ANA RUIZ, PERU'S MINISTER OF TRADE, SPOKE IN THE CAPITAL TODAY.", [("ANA RUIZ", "PE")]),
        ("Chile's Deputy Chairman of the Cabinet of Ministers Luis Pena spoke.", [("Luis Pena", "CL")]),
        ("Eva Soto was sworn in as Chile's foreign minister.", [("Eva Soto", "CL")]),
        ("Mart Tamm, who is the Estonian foreign minister, spoke.", [("Mart Tamm", "EE")]),
        ("The head of the Estonian delegation, Mart Tamm, spoke.", [("Mart Tamm", "EE")]),
        ("Said Badri, First Secretary at the Eritrean Embassy, spoke.", [("Said Badri", "ER")]),
        ("The Uruguayan ambassador in Buenos Aires, Carlos Vidal, spoke.", [("Carlos Vidal", "UY")]),
        ("The Prime Minister of Grenada, Dr. the Rt. Honourable John Clarke, spoke.", [("John Clarke", "GD")]),
        ("Sweden's Lena Berg, the defence minister, spoke.", [("Lena Berg", "SE")]),
        (
            "French Foreign Minister Luc Marchand met his Malian peer Moussa Keita.",
            [("Luc Marchand", "FR"), ("Moussa Keita", "ML")],
        ),
        ("U.N. special envoy for Libya Ahmed Nasser spoke.", [("Ahmed Nasser", "org:UN")]),
        ('"I spoke with Prime Minister Mart Tamm of Estonia at length," he said.', [("Mart Tamm", "EE")]),
        ('"I spoke with Prime Minister Tamm of Estonia at length," he said.', [("Tamm", "EE")]),
        ('"I spoke with trade envoy Tamm of Estonia at length," he said.', []),
        ('"Tell the President of Peru Thank You from all of us," he said.', []),
        ("Chad's ambassador in the Peruvian capital, Ali Deby, spoke.", [("Ali Deby", "TD")]),
        ("The Ambassador of Chad to Peru (residence in Quito) Ali Deby spoke.", [("Ali Deby", "TD")]),
        ("It was given by Bosnian Presidency member Nedim Ruzic.", [("Nedim Ruzic", "BA")]),
        ("Ali Deby, speaker of the People's Majlis of the Maldives, spoke.", [("Ali Deby", "MV")]),
        ("Chad's guests came to King Charles Street.", []),
        ("Ali Deby, head of the Libyan People's Bureau, spoke.", [("Ali Deby", "LY")]),
        ("Chairman of the Senate of Chad's High Council Ali Deby spoke.", [("Ali Deby", "TD")]),
        (
            "IT WAS DEPUTY CHAIRMAN OF THE USSR COUNCIL OF MINISTERS IVAN DORIN AND MINISTER OF TRADE OF THE REPUBLIC "
            "OF CHAD ALI DEBY WHO SPOKE.",
            [("IVAN DORIN", "SUHH"), ("ALI DEBY", "TD")],
        ),
        ("The Prime Minister of Malaysia, Dato' Zul Hamid, spoke.", [("Zul Hamid", "MY")]),
        ("The envoy of Chad, retired Maj.-Gen. Ali Deby, spoke.", [("Ali Deby", "TD")]),
        ("The Chadian Trade Minister, Eng. Ali Deby, spoke.", [("Ali Deby", "TD")]),
        ("Chadian Trade Minister A K M Deby saw A to Z.", [("A K M Deby", "TD")]),
        ("The U.S. Special Representative for North Korea Policy Eva Berg spoke.", [("Eva Berg", "US")]),
        ("The Minister of State of the United Arab Emirates, Sheikh Ali Badri, spoke.", [("Ali Badri", "AE")]),
        ("The Prime Minister of State of Qatar, Sheikh Ali Badri, spoke.", [("Ali Badri", "QA")]),
        ("Angolan Secretary of State for Hospitals Leonor Cruz spoke.", [("Leonor Cruz", "AO")]),
        (
            "The head of the mission and Chadian Defence Minister Ali Deby spoke.",
            [(None, None), ("Ali Deby", "TD")],
        ),
        ("Chad's Ambassador Extraordinary and Plenipotentiary to Peru Ali Deby spoke.", [("Ali Deby", "TD")]),
        ("Presidents Ali Deby and Omar Keita, Reuters reports, spoke.", [("Ali Deby", None), ("Omar Keita", None)]),
        ("IMF Country Director for Peru Eva Berg spoke.", [("Eva Berg", "org:IMF")]),
        ("UN Special Envoy on Peru Eva Berg spoke.", [("Eva Berg", "org:UN")]),
        ("She heard the UN envoy on Peru, Eva Berg said.", [(None, "org:UN")]),
        ("The Chadian ambassador here, Ali Deby, spoke.", [("Ali Deby", "TD")]),
        ("She saw the Chadian ambassador here, Eva Berg said.", [(None, "TD")]),
        (
            "They nominate Ali Deby as Ambassador to Chad, Luis Pena as Consul to Peru, and Dr. Eva Berg as Consul.",
            [("Ali Deby", None), ("Luis Pena", None), ("Eva Berg", None)],
        ),
        ("They greeted Ali Deby, and Luis Pena as Ambassador to Peru.", []),
        (
            "She met her counterparts from Japan, Secretary Ken Okano, and Chad, Director Ali Deby.",
            [("Ken Okano", "JP"), ("Ali Deby", "TD")],
        ),
        ("The head of the president's National Security Bureau, Gen. Ali Deby, spoke.", [("Ali Deby", None)]),
        ("The Speaker of the Lower House of Parliament Ali Deby spoke.", [("Ali Deby", None)]),
        (
            "U.N. humanitarian chief Eva Berg saw U.N. aid chief Luis Pena.",
            [("Eva Berg", "org:UN"), ("Luis Pena", "org:UN")],
        ),
        ("HE IS SOVIET FOREIGN MINISTER ANATOLY GROMOV SAYS TASS OF MOSCOW.", [("ANATOLY GROMOV", "SUHH")]),
    ],
)
def test_who_is_introduced(text: str, people: list[tuple[str, str]]) -> None:
    assert introduced(text) == people


@pytest.mark.parametrize("opening", ["Since taking office", "On leaving office", "Back in office"])
def test_an_office_that_is_taken_is_none_of_the_title(opening: str) -> None:
    (official,) = told(f"{opening} Prime Minister Ali Idi of Chad has said little.").officials
    assert official.holdings[0].title.value == "Prime Minister"


def test_a_quotation_introduces_nobody() -> None:
    assert introduced('He wrote "French President Luc Marchand".') == []


def test_two_initials_without_stops_begin_a_name() -> None:
    (official,) = told("DHAKA (BSS) - Foreign Minister M A Karim Talukder spoke on Monday.").officials
    assert official.name.value == "M A Karim Talukder"


def test_a_month_behind_a_name_is_none_of_it() -> None:
    text = "Chad's premier will meet Foreign Minister Ana Ruiz Sept. 19-20 and Trade Minister Luis Vega Nov. 4 in Rome."
    assert {one.name.value for one in told(text).officials} == {"Ana Ruiz", "Luis Vega"}


def test_a_month_before_a_day_names_nobody() -> None:
    assert not told("Ana Ruiz, who became prime minister Nov. 6, will stay at home.").officials


def test_a_junior_minister_is_of_whose_he_is() -> None:
    (official,) = told("Oman's junior oil minister, Badr Falasi, said so. Peru and Chad kept still.").officials
    assert official.holdings[0].actor is not None
    assert official.holdings[0].actor.value == "OM"
