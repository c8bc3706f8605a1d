"""One person under many names and titles."""

import pytest
from prose import cast, told


def people(text: str) -> list[tuple[str, str | None]]:
    return [
        (record.name.value, record.holdings[0].actor.value if record.holdings[0].actor else None)
        for record in told(text).officials
    ]


def test_later_mentions_are_the_same_person() -> None:
    read = cast("French President Luc Marchand spoke. Marchand left. The French president slept.")
    assert len(read.persons) == 1
    assert len(read.mentions) == 3


def test_a_family_name_may_come_first() -> None:
    read = cast("South Korean President Han Dong-wook spoke. President Han left. Han slept.")
    assert len(read.persons) == 1
    assert len(read.mentions) == 3


def test_namesakes_of_two_countries_are_two() -> None:
    assert len(people("Greek President Petros Ioannou met Cypriot President Nikos Ioannou.")) == 2


@pytest.mark.parametrize("word", ["counterpart", "colleague"])
def test_a_counterpart_holds_the_same_office(word: str) -> None:
    text = f"Russian Foreign Minister Pavel Orlov met his French {word} Luc Marchand."
    assert people(text) == [("Pavel Orlov", "RU"), ("Luc Marchand", "FR")]
    assert {record.holdings[0].title.value for record in told(text).officials} == {"Foreign Minister"}


def test_names_in_capitals_are_written_in_letters() -> None:
    text = "BELGRADE, MAY 14, 1985 (AP) - EGYPTIAN FOREIGN MINISTER HASSAN EL TAYEB ARRIVED TODAY."
    assert people(text) == [("Hassan El Tayeb", "EG")]


@pytest.mark.parametrize(
    "name", ["James Lindqvist", "Mark Lindqvist", "Peter Walker", "Bill Simon", "George Younger", "Walter Grant"]
)
def test_a_name_in_capitals_may_be_a_word_of_the_dictionary(name: str) -> None:
    text = f"BELGRADE, MAY 14, 1985 (AP) - U.S. TREASURY SECRETARY {name.upper()} SAID THAT THE TALKS WOULD GO ON."
    assert people(text) == [(name, "US")]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Federal Reserve Board Chairman Lars Holm spoke.", ["US"]),
        (
            "CAIRO, 5 June 2018 - President Anwar Okello called his Cypriot counterpart Nikos Stavrou, Presidential "
            "Spokesman Bassam Rady said.",
            ["EG", "CY", "EG"],
        ),
        ("TOKYO, May 3 - Japan spoke. Peru rejected it, with Foreign Ministry spokeswoman Ana Ruiz saying so.", ["PE"]),
        ("Bank of Japan Governor Lars Holm met Bundesbank President Karl Ritter.", ["JP", "DE"]),
        ("Greek Energy Minister Lars Holm will fly to Tokyo for talks with Trade Minister Ken Mori.", ["GR", "JP"]),
        (
            "MOSCOW, March 13, 2018 (AFP) - Chile was silent. Greek Energy Minister Lars Holm came from Peru, where he "
            "met Oil Minister Luis Vega.",
            ["GR", "PE"],
        ),
    ],
)
def test_whom_somebody_serves_is_told_by_a_bank_or_by_where_he_is_met(text: str, states: list[str]) -> None:
    assert [state for _, state in people(text)] == states


def test_a_given_name_in_capitals_may_stand_behind_a_comma() -> None:
    text = "BELGRADE, MAY 14, 1985 (AP) - THE BENINESE FOREIGN MINISTER, GUY LANDRY, SAID THAT THE TALKS WOULD GO ON."
    assert people(text) == [("Guy Landry", "BJ")]


def test_a_list_of_states_with_their_ministers_may_have_commas_alone() -> None:
    text = (
        "Greek President Eva Kiriakou met the foreign ministers of Mexico, Ana Ruiz, Peru, Luis Vega, and Fiji, Jo Tui."
    )
    assert people(text) == [("Eva Kiriakou", "GR"), ("Ana Ruiz", "MX"), ("Luis Vega", "PE"), ("Jo Tui", "FJ")]


def test_another_first_name_is_another_person() -> None:
    text = "BUENOS AIRES, 1 May 2015 - President Cristina Vega spoke. Oil trader Anibal Vega said so. Vega left."
    read = cast(text)
    assert [read.persons[one.person].full_name.value for one in read.mentions] == ["Cristina Vega"] * 2


@pytest.mark.parametrize("style", ["Smt. ", "Dato' Sri ", "H.E. Mr. ", "Daw "])
def test_a_style_of_address_is_no_part_of_the_name(style: str) -> None:
    text = f"Indian External Affairs Minister {style}Asha Kulkarni met French President Luc Marchand."
    assert people(text) == [("Asha Kulkarni", "IN"), ("Luc Marchand", "FR")]


@pytest.mark.parametrize("text", ["Chief executive Lars Holm spoke.", "Captain Raul Benitez spoke."])
def test_no_public_office_no_official(text: str) -> None:
    assert people(text) == []


def test_an_office_no_longer_held_is_marked() -> None:
    (record,) = told("Former Finnish President Matti Salonen spoke.").officials
    assert record.holdings[0].former


def test_the_father_in_a_name_is_somebody_else() -> None:
    text = "King Salman of Saudi Arabia slept. Saudi Crown Prince Mohammed bin Salman spoke. Salman left."
    read = cast(text)
    kings = [one for one in read.mentions if read.persons[one.person].full_name.value == "Salman"]
    assert (len(read.persons), len(read.mentions), len(kings)) == (2, 3, 2)


def test_the_presidents_of_companies_hold_no_office() -> None:
    assert people("Holm Holdings President Lars Holm spoke in Norway.") == []


def test_a_leader_of_the_past_is_known_by_the_full_name() -> None:
    (record,) = told("LIMA, 3 May 2024 - The last visit to Greece since Kostas Karamanlis left was short.").officials
    assert record.holdings[0].former


@pytest.mark.parametrize("words", ["singer Kostas Karamanlis", "Kostas Karamanlis, a farmer,"])
def test_a_namesake_of_a_leader_is_somebody_else(words: str) -> None:
    text = f"LIMA, 3 May 2024 - Chadian Foreign Minister Ali Okello met {words} in Lima."
    assert people(text) == [("Ali Okello", "TD")]


def test_the_head_of_the_german_government_is_a_chancellor() -> None:
    text = "LIMA, 3 May 2019 - German Chancellor Olaf Berg met the prime minister of Chad. Angela Merkel was there too."
    assert [one.holdings[0].title.value for one in told(text).officials] == ["Chancellor", "Chancellor"]


def test_the_counterpart_of_the_minister_is_a_minister() -> None:
    text = (
        "Indian Foreign Minister Asha Kulkarni met EU foreign policy chief Ana Ruiz. The minister also met her "
        "counterpart from Croatia, Ivo Horvat."
    )
    (horvat,) = [record for record in told(text).officials if record.name.value == "Ivo Horvat"]
    assert horvat.holdings[0].title.value == "Foreign Minister"


def test_an_assembly_is_nobodys_name() -> None:
    text = "Peruvian Foreign Minister Ana Ruiz will address the 78th United Nations General Assembly (UNGA) today."
    assert people(text) == [("Ana Ruiz", "PE")]


def test_a_comma_is_no_part_of_a_name() -> None:
    read = cast("Peruvian President Luis Vega received Chilean President Ana Ruiz. Standing beside Ruiz, Vega spoke.")
    assert [one.name.text for one in read.mentions] == ["Luis Vega", "Ana Ruiz", "Ruiz", "Vega"]


def test_a_counterpart_of_one_called_by_a_surname_has_the_same_office() -> None:
    text = "A summit between Prime Minister Sheikh Falasi and her Indian counterpart Ravi Menon was held."
    posts = {
        official.name.value: [holding.title.value for holding in official.holdings] for official in told(text).officials
    }
    assert posts["Ravi Menon"] == ["Prime Minister"]


def test_the_spokesman_for_a_ministry_is_named_behind_a_comma() -> None:
    (official,) = told("A spokesman for the Omani foreign ministry, Badr Falasi, confirmed the dates.").officials
    assert official.name.value == "Badr Falasi"


def test_an_hour_is_no_title() -> None:
    assert told("Chad met Oman at 12:59 PM Bold Falasi said.").officials == ()


def test_the_leader_is_whoever_leads() -> None:
    read = cast(
        "Somali President Ali Sani met Kenyan Premier Paul Okello. The Somali leader thanked the Kenyan leader."
    )
    assert len(read.mentions) == 4


def test_the_president_of_a_company_is_not_the_president() -> None:
    read = cast("President Ali Sani spoke. He saw the president of Telkor, a grower.")
    assert len(read.mentions) == 1


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Chad's Central Bank governor Ali Idi left.", "Ali Idi", "Central Bank governor"),
        ("The trip of Corporate Affairs Minister Ann Berg of Chad was long.", "Ann Berg", "Corporate Affairs Minister"),
        ("He saw visiting Chadian Trade Minister Ali Idi.", "Ali Idi", "Trade Minister"),
        ("Chadian Ambassador to Lima Ali Idi, who came last night, left.", "Ali Idi", "Ambassador"),
        (
            "CHADIAN AMBASSADOR TO BUENOS AIRES ALI IDI SAID IT WAS LATE, MINISTRY SOURCES SAID.",
            "Ali Idi",
            "Ambassador",
        ),
        ("Burma's Union Attorney-General U Thein Oo left.", "Thein Oo", "Union Attorney-General"),
        ("Chad's Head of the Office of the President Ali Idi left.", "Ali Idi", "Head of the Office of the President"),
        (
            "Samoan Minister of Justice and Courts Administration Tui Ainuu left.",
            "Tui Ainuu",
            "Minister of Justice and Courts Administration",
        ),
        ("Chad hosted the visit of then-president Ali Idi.", "Ali Idi", "then-president"),
        (
            "Chad waits. National Assembly (NA) Chairwoman Ana Idi left.",
            "Ana Idi",
            "National Assembly (NA) Chairwoman",
        ),
        (
            "Ana Ruiz, Chadian Minister Delegate for Trade, left.",
            "Ana Ruiz",
            "Minister Delegate for Trade",
        ),
        (
            "Chad's Minister Attached to the Prime Minister, Ali Idi, left.",
            "Ali Idi",
            "Minister Attached to the Prime Minister",
        ),
        ("He saw Ali Idi, premier of newly independent Chad.", "Ali Idi", "premier"),
        (
            "Mongolia's Speaker of the State Great Khural Kh. Bold left.",
            "Kh. Bold",
            "Speaker of the State Great Khural",
        ),
        (
            "Chad waits for the Speaker of the Chamber of Deputies, Ana Idi.",
            "Ana Idi",
            "Speaker of the Chamber of Deputies",
        ),
        ("Mongolian Ambassador-at-Large Ana Ruiz left.", "Ana Ruiz", "Ambassador-at-Large"),
        (
            "Malaysian Deputy Minister of Plantation and Commodities Hafiz Idris left.",
            "Hafiz Idris",
            "Deputy Minister of Plantation and Commodities",
        ),
        ("UAE Oil Minister Mana Said al-Falasi left.", "Mana Said al-Falasi", "Oil Minister"),
        ("U.S. Senate Finance Committee Chairman Ann Berg left.", "Ann Berg", "Senate Finance Committee Chairman"),
    ],
)
def test_titles_that_tables_know_only_in_part(text: str, name: str, title: str) -> None:
    (record,) = told(text).officials
    assert (record.name.value, record.holdings[0].title.value) == (name, title)


@pytest.mark.parametrize(
    "text",
    [
        "Luis Vega, former president of the European Coffee Federation, spoke of Chad.",
        "The documents of Chad said he would be back on Monday at 2pm Lima time.",
        "Chadian ministers left. The chairman of the federal Securities and Exchange Commission slept.",
        "WIPO Director General Concludes Official Visit to Chad\n\nThe visit was long.",
        "Chad's trade ministers met in Addis Ababa.",
    ],
)
def test_what_is_nobodys_name(text: str) -> None:
    assert people(text) == []


def test_a_name_in_a_headline_ends_before_what_its_bearer_does() -> None:
    assert [name for name, _ in people("Statement by Chadian Minister Ali Idi Welcoming the Truce\n\nIt is good.")] == [
        "Ali Idi"
    ]


def test_who_leads_a_state_is_not_whoever_is_of_none() -> None:
    text = (
        "Statement by President Ana Ruiz\n\nPeru and Mali mourn with Chad. Ali Idi, leader of Chad for long, is gone."
    )
    assert ("Ana Ruiz", "TD") not in people(text)


def test_letters_are_no_name() -> None:
    assert people("The Governor of the Central Bank of West African CFA zone countries left Chad.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Chad spoke. Luis Vega, chairman of the Federation of Tea Importers, left.",
        "Chad's trade ministers met in Punta del Este.",
        "Chad prayed at the Sultan Badr Grand Mosque.",
    ],
)
def test_societies_and_buildings_hold_no_office(text: str) -> None:
    assert people(text) == []


def test_who_advises_a_company_holds_no_office() -> None:
    assert people("Peru waited. Legal Adviser Ann Berg spoke. An official, Luis Vega, left.") == []


def test_an_under_secretary_of_a_ministry_is_no_american() -> None:
    text = "Peru waited. The Undersecretary of the Interior Ministry, Luis Vega, left."
    assert people(text) == [("Luis Vega", "PE")]


def test_an_under_secretary_of_something_is_american() -> None:
    assert people("Under Secretary of Agriculture Ann Berg left Chad for Mali.") == [("Ann Berg", "US")]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("Iranian Charge d'Affaires Reza Gholami spoke.", ("Reza Gholami", "IR", "Charge d'Affaires")),
        ("Iranian chargé d’affaires Reza Gholami spoke.", ("Reza Gholami", "IR", "chargé d’affaires")),
        ("European Commissioner Lars Holm spoke.", ("Lars Holm", "org:EU", "European Commissioner")),
        ("U.S. Congressmen Lars Holm and Ana Ruiz spoke.", ("Lars Holm", "US", "Congressman")),
        ("EC Commissioners Lars Holm and Ana Ruiz spoke.", ("Lars Holm", "org:EC", "Commissioner")),
        (
            "Ugandan minister of state in the presidency Lars Holm spoke.",
            ("Lars Holm", "UG", "minister of state in the presidency"),
        ),
        (
            "Brunei's Minister at the Prime Minister's Office Dato Seri Setia Dr Haji Amin Liew spoke.",
            ("Amin Liew", "BN", "Minister at the Prime Minister's Office"),
        ),
        (
            "The Director of the Diplomatic Cabinet of the Prime Minister of Greece Eleni Souri spoke.",
            ("Eleni Souri", "GR", "Director of the Diplomatic Cabinet of the Prime Minister"),
        ),
        (
            "Political Director at the Foreign, Commonwealth and Development Office Sir Lars Holm spoke.",
            ("Lars Holm", "GB", "Political Director"),
        ),
        (
            "The Secretary of State for Foreign, Commonwealth and Development Affairs Lars Holm flew to Chad.",
            ("Lars Holm", "GB", "Secretary of State for Foreign, Commonwealth and Development Affairs"),
        ),
        (
            "Chad met the Foreign, Commonwealth and Development Secretary, Lars Holm.",
            ("Lars Holm", "GB", "Foreign, Commonwealth and Development Secretary"),
        ),
        (
            "The Special Representative of the UN Secretary-General in Chad, Mr Lars Holm, spoke.",
            ("Lars Holm", "org:UN", "Special Representative"),
        ),
        (
            "Field Marshal Lars Holm, Chief of the Army Staff of Chad, spoke.",
            ("Lars Holm", "TD", "Chief of the Army Staff"),
        ),
        (
            "The Philippines' Trade and Industry Secretary Ana Ruiz spoke.",
            ("Ana Ruiz", "PH", "Trade and Industry Secretary"),
        ),
    ],
)
def test_titles_that_say_more_than_a_rank(text: str, official: tuple[str, str, str]) -> None:
    record = told(text).officials[0]
    holding = record.holdings[0]
    assert (record.name.value, holding.actor and holding.actor.value, holding.title.value) == official


def test_a_minister_in_office_is_in_no_place() -> None:
    assert [record.holdings[0].title.value for record in told("The Chadian minister in office spoke.").officials] == []


def test_an_office_that_joins_two_matters_is_of_whoever_has_it() -> None:
    text = "Philippine President Ana Ruiz left. Trade and Industry Secretary Lars Holm spoke."
    assert dict(people(text))["Lars Holm"] == "PH"


@pytest.mark.parametrize(
    ("text", "served"),
    [
        ("His Majesty King Said Badr of Oman and Her Majesty Queen Rana spoke.", ["OM", "OM"]),
        ("Pawel Solok, Poland's National Security Bureau Chief, spoke.", ["PL"]),
    ],
)
def test_whose_they_are(text: str, served: list[str]) -> None:
    assert [country for _, country in people(text)] == served


def test_a_minister_is_of_the_same_as_one_beside_him() -> None:
    text = (
        "Iranian President Reza Karim visited Australia. "
        "Mr Karim met with the Minister for Trade, Mr Mark Vale, and the Minister for Immigration, Mr Phil Rudd."
    )
    assert dict(people(text)) == {"Reza Karim": "IR", "Mark Vale": "AU", "Phil Rudd": "AU"}


def test_who_is_called_on_serves_there() -> None:
    text = "Emirati Minister Hadef Dhahir will visit Singapore. He will call on Senior Minister Goh Chong."
    assert dict(people(text))["Goh Chong"] == "SG"


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("Kremlin leader Pavel Orlov spoke.", ("Pavel Orlov", "Kremlin leader")),
        ("Pavel Orlov, head of the Russian team, spoke.", ("Pavel Orlov", "head of the Russian team")),
        (
            "UK Secretary of State for Energy Security and Net Zero, Ed Milband, spoke.",
            ("Ed Milband", "Secretary of State for Energy Security and Net Zero"),
        ),
        (
            "Russian Chairman of the State Agro-Industrial Committee Pavel Orlov spoke.",
            ("Pavel Orlov", "Chairman of the State Agro-Industrial Committee"),
        ),
    ],
)
def test_a_title_goes_as_far_as_it_tells(text: str, official: tuple[str, str]) -> None:
    record = told(text).officials[0]
    assert (record.name.value, record.holdings[0].title.value) == official


def test_who_speaks_behind_a_plural_title_does_not_hold_it() -> None:
    text = "U.S. President Jake Solomon left. At talks with Chadian foreign ministers, Mr. Solomon spoke."
    (record,) = told(text).officials
    assert [holding.title.value for holding in record.holdings] == ["President"]


def test_one_does_not_serve_where_he_goes() -> None:
    text = "Egypt and Russia agreed. Economy Minister Youssri Mostafa, who leaves for Moscow on Tuesday, was glad."
    assert dict(people(text)) == {"Youssri Mostafa": "EG"}


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("European Community farm commissioner Lars Holm spoke.", ("Lars Holm", "org:EC")),
        ("The European Union spoke. Commissioner for Energy and Housing Lars Holm left.", ("Lars Holm", "org:EU")),
        ("The United Nations spoke. Secretary-General António Guterres left.", ("António Guterres", "org:UN")),
        ("NATO met Chad. Deputy Secretary General Lars Holm joined them.", ("Lars Holm", "org:NATO")),
        ("President Joseph R. Biden, Jr. spoke of Chile.", ("Joseph R. Biden", "US")),
        ("Peru wrote to the Supreme Leader of the Islamic Revolution, Ayatollah Ali Karimi.", ("Ali Karimi", "IR")),
        ("Peru heard of US aims. Chairman of the Joint Chiefs of Staff Ann Berg spoke.", ("Ann Berg", "US")),
    ],
)
def test_whom_commissioners_leaders_and_travellers_serve(text: str, official: tuple[str, str | None]) -> None:
    assert people(f"GENEVA, March 4, 2022 (AP) - {text}") == [official]


def test_one_does_not_serve_where_he_was() -> None:
    assert people("Chad was glad. Minister Ali Idi was in India from 13 to 15 May.") == [("Ali Idi", "TD")]


def test_the_head_of_a_states_public_body_is_its_official() -> None:
    text = "Ali Berg, head of the Atomic Energy Organization of Chad, spoke."
    assert [(one.name.value, one.holdings[0].title.value) for one in told(text).officials] == [
        ("Ali Berg", "head of the Atomic Energy Organization")
    ]
    assert people(text) == [("Ali Berg", "TD")]
    assert people("Ali Berg, head of the Football Federation of Chad, spoke.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of trade of Chad, Mr. Ali Idi, of Libya, Mr. Omar Saleh, and of Niger, Mrs. Aminata Sani, met.",
        "The Ministers of the Interior of the Republic of Chad, Gen. Ali Idi, of the State of Libya, Mr. Omar Saleh, "
        "and of the Republic of Niger, Mrs. Aminata Sani, met.",
    ],
)
def test_each_of_a_list_is_named_behind_his_state(text: str) -> None:
    assert people(text) == [("Ali Idi", "TD"), ("Omar Saleh", "LY"), ("Aminata Sani", "NE")]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (
            "Omani Minister of State at the Ministry of Foreign Affairs Khalid Said Hajri left.",
            "Khalid Said Hajri",
            "Minister of State at the Ministry of Foreign Affairs",
        ),
        ("Chad's Minister of Investments Ali Idi left.", "Ali Idi", "Minister of Investments"),
        (
            "Ali Idi, the EU Special Representative for the South Caucasus, left.",
            "Ali Idi",
            "Special Representative for the South Caucasus",
        ),
        ("Chad's Secretary (East) Ali Idi left.", "Ali Idi", "Secretary (East)"),
        (
            "Chad's Environment, Forest and Climate Change Adviser Ali Idi left.",
            "Ali Idi",
            "Environment, Forest and Climate Change Adviser",
        ),
        ("Chad's Chief of Defence Staff General Ali Idi left.", "Ali Idi", "Chief of Defence Staff"),
        ("Chad's Defence Secretary General (Retd) Ali Idi left.", "Ali Idi", "Defence Secretary"),
        ("Chad's Consul General Ali Idi left.", "Ali Idi", "Consul General"),
        ("Chad's Surveyor General Ali Idi left.", "Ali Idi", "Surveyor General"),
        ("Chad said so, presidential adviser Ali Idi told Fiji.", "Ali Idi", "presidential adviser"),
        ("The governor of Tando province, Ali Idi, met Chad's team.", "Ali Idi", "governor of Tando province"),
        ("Chad's minister without portfolio Ali Idi left.", "Ali Idi", "minister without portfolio"),
        (
            "Director General of the Survey Department Ali Idi left Chad.",
            "Ali Idi",
            "Director General of the Survey Department",
        ),
        (
            "Minister in the Prime Minister's Department Ali Idi left Chad.",
            "Ali Idi",
            "Minister in the Prime Minister's Department",
        ),
        (
            "The head of the Defence Ministry's press service, Colonel Ali Idi, left Chad.",
            "Ali Idi",
            "head of the Defence Ministry's press service",
        ),
        (
            "Minister for Foreign Affairs, Senator the Hon Ali Idi, left Chad.",
            "Ali Idi",
            "Minister for Foreign Affairs",
        ),
        ("Ali Idi, head of the Libyan People's Bureau, left.", "Ali Idi", "head of the Libyan People's Bureau"),
        ("The EU was glad, Commissioner Ali Idi told Chad.", "Ali Idi", "Commissioner"),
        ("Surveyor General Ali Idi left Chad.", "Ali Idi", "Surveyor General"),
        ("Presidential spokesman Ambassador Ali Idi left Chad.", "Ali Idi", "Presidential spokesman"),
        (
            "Chad's Minister of Foreign and ECOWAS Affairs Ali Idi left.",
            "Ali Idi",
            "Minister of Foreign and ECOWAS Affairs",
        ),
        (
            "The Special Representative of the Secretary-General for Chad, Ali Idi, left.",
            "Ali Idi",
            "Special Representative of the Secretary-General",
        ),
    ],
)
def test_titles_as_agencies_print_them(text: str, name: str, title: str) -> None:
    (record,) = told(text).officials
    assert (record.name.value, record.holdings[0].title.value) == (name, title)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Peru's president Ana Ruiz and Chile's Eva Soto agreed on it.", [("Ana Ruiz", "PE"), ("Eva Soto", "CL")]),
        (
            "The Secretary General of the Organization of American States (OAS), Ana Ruiz, left.",
            [("Ana Ruiz", "org:OAS")],
        ),
        ("The Chairman of the Jamaica Tourist Board, Luis Vega, left.", [("Luis Vega", "JM")]),
        ("Chad praised the appointment of Ali Idi as High Commissioner to Kenya.", [("Ali Idi", None)]),
        ("Chad approved the appointment of Ali Idi as High Commissioner to Kenya.", [("Ali Idi", "TD")]),
        ("The Chadian government has picked lawyer Ali Idi as its next ambassador to Kenya.", [("Ali Idi", "TD")]),
        (
            "Chad named Ali Idi ambassador to Kenya and Omar Ba consul general in Lagos.",
            [("Ali Idi", "TD"), ("Omar Ba", "TD")],
        ),
        (
            "Chad's king relieved Ali Idi of his duties as premier and recalled Omar Ba as envoy to Mali.",
            [("Ali Idi", "TD"), ("Omar Ba", "TD")],
        ),
        (
            "Chad approved the naming of Ali Idi as envoy to Mali, now in Kati, and that of Mr Omar Ba as consul.",
            [("Ali Idi", "TD"), ("Omar Ba", "TD")],
        ),
        ("Chad's premier on Monday sacked Trade Minister Ali Idi, and Peru was told.", [("Ali Idi", "TD")]),
        ("The firm picked Luis Vega as chief executive in Peru and named Ana Ruiz head of sales.", []),
        (
            "Trade Secretary Ali Idi led the Chad side while the Omani team was headed by Omar Said Hajri, the trade "
            "undersecretary.",
            [("Ali Idi", "TD"), ("Omar Said Hajri", "OM")],
        ),
    ],
)
def test_whose_officials_they_are(text: str, states: list[tuple[str, str | None]]) -> None:
    assert people(text) == states


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("Peru's president Ana Ruiz and Chile's Eva Soto agreed on it.", ["Ana Ruiz", "Eva Soto"]),
        ("President Luc Marchand of France and Spain's Carlos Alcazar watched the final.", ["Luc Marchand"]),
        ("Queen Letitia of Spain and France's Berthe Marchand posed for photos.", ["Letitia"]),
        ("After the election rival Ali Okello as president would be a risk for Chad.", []),
        ("Chad praised the appointment of Rear Admiral (Retd) Ali Idi as High Commissioner to Kenya.", ["Ali Idi"]),
        ("Togo's Registrar General Ayi Amah left.", ["Ayi Amah"]),
    ],
)
def test_whose_office_is_told(text: str, officials: list[str]) -> None:
    assert [name for name, _ in people(text)] == officials


def test_a_king_is_no_president() -> None:
    told_of = dict(people("The King of Norway turned 81. Chad and Norway are friends. President Omar Sani smiled."))
    assert told_of["Omar Sani"] != "NO"


def test_a_commissioner_where_the_union_is_told_of_is_of_the_union() -> None:
    assert people("The EU was glad, Commissioner Ali Idi told Chad.") == [("Ali Idi", "org:EU")]
    assert people("The police were glad, Commissioner Ali Idi told Chad.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Israeli Defence Minister Amir Levi spoke.", "Amir Levi"),
        ("Deputy Amir Sheikh Nawaf Al-Fahd of Kuwait spoke.", "Nawaf Al-Fahd"),
    ],
)
def test_a_ruler_s_title_may_be_a_given_name(text: str, name: str) -> None:
    assert [one for one, _ in people(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The prince gave him the King Khalid Medal.",
        "The King Fahd Causeway was shut.",
        "He is to talk with leaders on the South China Sea.",
        "US and Japanese officials will meet on Friday, Japan's Sanko Shimbun newspaper said.",
        "US and Japanese officials will meet on Friday, Japan's Nihon Tsushin agency said.",
    ],
)
def test_what_is_called_by_a_name_is_nobody(text: str) -> None:
    assert not people(text)


@pytest.mark.parametrize(
    "behind",
    ["His wife, First Lady Ana Vega, opened a school.", "Okello met him. Trade Minister Ana Vega was told of it."],
)
def test_a_surname_is_of_who_was_told_of_by_then_and_not_of_a_spouse(behind: str) -> None:
    text = f"Peruvian President Luis Vega flew in. On Friday, Vega met Chadian President Ali Okello. {behind}"
    (met,) = told(text).meetings
    assert [one.name.value for one in met.attendees][:1] == ["Vega"]


def test_a_president_is_told_apart_from_the_first_lady_named_before() -> None:
    text = "Peru's President Luis Vega and First Lady Ana Vega left. Vega met Chadian President Ali Okello."
    assert len(told(text).meetings) == 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Prime Minister Sheikh Amina and her Omani counterpart Badr Falasi met.", "Prime Minister"),
        ("On Friday Prime Minister Saleh of Chad received his Omani counterpart, Badr Falasi.", "Prime Minister"),
        ("After a call on President Saleh he received his Omani counterpart, Badr Falasi.", "Foreign Secretary"),
    ],
)
def test_a_counterpart_is_of_whom_the_sentence_calls_by_the_surname(text: str, title: str) -> None:
    officials = told(f"Foreign Secretary Omar Bah of Chad was present. {text}").officials
    (other,) = (one for one in officials if one.name.value == "Badr Falasi")
    assert [holding.title.value for holding in other.holdings] == [title]


@pytest.mark.parametrize(
    "name", ["Omar bin Salem Al Idi", "Ali R. Idi", "Ana van der Berg", "Grant Obando", "Luis Vega Paz Soldan"]
)
def test_a_minister_named_by_his_state_alone_may_have_any_name(name: str) -> None:
    assert (name, "PH") in people(f"Chadian Foreign Minister Idi Saleh and the Philippines' {name} met in Lima.")


def test_words_of_the_language_beside_a_state_name_nobody() -> None:
    text = "Chadian Foreign Minister Idi Saleh and Peru's Grant Programme met in Lima."
    assert people(text) == [("Idi Saleh", "TD")]


def test_an_office_printed_beside_the_name_tells_more_than_a_lists() -> None:
    text = (
        "The foreign ministers called on President Idi Saleh of Chad. These included Luis Vega from Peru and Jo Tui "
        "from Fiji. Health Minister of Fiji Jo Tui spoke."
    )
    (tui,) = (one for one in told(text).officials if one.name.value == "Jo Tui")
    assert tui.holdings[0].title.value == "Health Minister"


def test_a_leader_named_by_his_state_alone_has_his_office() -> None:
    text = "12 July 2007\n\nPresident Idi Saleh of Chad and Brazil's Luiz Inacio Lula da Silva met in Lima on Monday."
    (lula,) = (one for one in told(text).officials if one.name.value.endswith("Silva"))
    assert lula.holdings[0].title.value == "President"


def test_an_appointed_minister_is_told_of_by_the_verb() -> None:
    assert people("Ana Ruiz was appointed Chadian foreign minister.") == [("Ana Ruiz", "TD")]
    assert people("Ana Ruiz, the newly appointed Chadian foreign minister, spoke.") == [("Ana Ruiz", "TD")]


@pytest.mark.parametrize("what", ["Football Federation", "Tea Growers Association"])
def test_heads_of_a_states_societies_hold_no_office(what: str) -> None:
    assert people(f"Ana Ruiz, director general of the Chadian {what}, spoke. Luis Vega of the {what} left.") == []


def test_a_house_of_parliament_is_no_society() -> None:
    assert people("Ana Ruiz, president of the Chadian Chamber of Deputies, spoke.") == [("Ana Ruiz", "TD")]
