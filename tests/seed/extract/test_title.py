"""Titles as they are printed around names: whole, behind commas, in lists, with ranks and seats between."""

import pytest
from prose import cast, told


def held(text: str) -> list[tuple[str, str, str | None]]:
    return [
        (record.name.value, holding.title.value, holding.actor and holding.actor.value)
        for record in told(text).officials
        for holding in record.holdings[:1]
    ]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("Kitwe MP Joseph Tembo spoke in Zambia.", ("Joseph Tembo", "MP", "ZM")),
        (
            "Zambia waited. The opposition legislator Joseph Tembo spoke.",
            ("Joseph Tembo", "opposition legislator", "ZM"),
        ),
        (
            "Joseph Tembo, a member of parliament, said Zambia had to wait.",
            ("Joseph Tembo", "member of parliament", "ZM"),
        ),
        (
            "A member of the Zambian parliament, Joseph Tembo, spoke.",
            ("Joseph Tembo", "member of the Zambian parliament", "ZM"),
        ),
        (
            "Mali waited. Member of the Transitional Sovereign Council Ali Sani spoke.",
            ("Ali Sani", "Member of the Transitional Sovereign Council", "ML"),
        ),
        (
            "They met Prime Minister-Designate Paul Henry in Haiti.",
            ("Paul Henry", "Prime Minister-Designate", "HT"),
        ),
        ("Mali waited. Vice-President Ali Sani spoke.", ("Ali Sani", "Vice-President", "ML")),
        ("Mali's delegation head Ali Sani spoke.", ("Ali Sani", "delegation head", "ML")),
        ("Mali waited. Sports Secretary Ali Sani spoke.", ("Ali Sani", "Sports Secretary", "ML")),
        ("Mali waited. Commerce Adviser Ali Sani spoke.", ("Ali Sani", "Commerce Adviser", "ML")),
        ("A State Department official, Ann Berg, spoke.", ("Ann Berg", "official", "US")),
        ("Mali's top security official Ali Sani spoke.", ("Ali Sani", "top security official", "ML")),
        ("Mali waited. Chief Secretary Ali Sani spoke.", ("Ali Sani", "Chief Secretary", "ML")),
        ("Mali waited. Defence Adviser Commodore Ali Sani spoke.", ("Ali Sani", "Defence Adviser", "ML")),
        ("Royal Court Chief Omar Badri of Jordan spoke.", ("Omar Badri", "Royal Court Chief", "JO")),
        ("The junta leader, Brigadier General Ali Sani, spoke in Mali.", ("Ali Sani", "junta leader", "ML")),
        ("Mali waited. The Border Demarcation Commission coordinator, Ali Sani, spoke.", None),
        ("The Apostolic Nuncio, Mgr. Paolo Conti, spoke.", ("Paolo Conti", "Apostolic Nuncio", "VA")),
    ],
)
def test_offices_that_need_no_state_beside_them(text: str, official: tuple[str, str, str] | None) -> None:
    expected = official or ("Ali Sani", "Border Demarcation Commission coordinator", "ML")
    assert held(text) == [expected]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "Morocco's Minister of Foreign Affairs, African Cooperation and Malian Expatriates, Driss Amrani, spoke.",
            ("Driss Amrani", "Minister of Foreign Affairs, African Cooperation and Malian Expatriates"),
        ),
        (
            "Iranian Minister of Industry, Mine and Trade Reza Karimi spoke.",
            ("Reza Karimi", "Minister of Industry, Mine and Trade"),
        ),
        (
            "Yemen's Undersecretary for Primary Health Care, Dr. Nabil Saeed, spoke.",
            ("Nabil Saeed", "Undersecretary for Primary Health Care"),
        ),
        (
            "Mali waited for Ana Silva, the chairwoman of the corridor agency.",
            ("Ana Silva", "chairwoman of the corridor agency"),
        ),
        (
            "The deputy chairman of the Turkmen railways agency, Murad Orazov, spoke.",
            ("Murad Orazov", "deputy chairman of the Turkmen railways agency"),
        ),
        ("Mali heard the governor of Tombara, Ali Sani, on Monday.", ("Ali Sani", "governor of Tombara")),
        ("The speaker of Libya's parliament, Omar Badri, spoke.", ("Omar Badri", "speaker of Libya's parliament")),
        ("Satyendra Rao, the city's home minister, spoke in India.", ("Satyendra Rao", "home minister")),
        ("India sent Secretary (East) Anjali Rao.", ("Anjali Rao", "Secretary (East)")),
        ("The mayor of Lille Luc Marchand spoke in France.", ("Luc Marchand", "mayor of Lille")),
        (
            "Nigeria's Senate heard the Chairman, Senate Committee on Finance, Tunde Bello, on Monday.",
            ("Tunde Bello", "Chairman, Senate Committee on Finance"),
        ),
        ("India sent the Secretary, DoPT, Ms. Asha Rao.", ("Asha Rao", "Secretary, DoPT")),
        (
            "India sent Joint Secretary in the Ministry of Power Asha Rao.",
            ("Asha Rao", "Joint Secretary in the Ministry of Power"),
        ),
        (
            "Oman's Minister Responsible for Foreign Affairs, Sayyid Tariq Busaidi, left.",
            ("Tariq Busaidi", "Minister Responsible for Foreign Affairs"),
        ),
        ("Oman's Minister in charge of Information Ali Idi left.", ("Ali Idi", "Minister in charge of Information")),
        (
            "Chad met H.E. Ali Idi, Minister-in-Charge of Oman's State Secretariat of Ports.",
            ("Ali Idi", "Minister-in-Charge of Oman's State Secretariat of Ports"),
        ),
        (
            "Chad met Ali Idi, Minister in Charge of the Maldives' State Secretariat of Ports.",
            ("Ali Idi", "Minister in Charge of the Maldives' State Secretariat of Ports"),
        ),
        ("Fiji met the President of the Polish Sejm, Jan Nowak.", ("Jan Nowak", "President of the Polish Sejm")),
        (
            "Fiji met the Commander of the Peruvian Naval Forces, Vice Admiral Luis Vega.",
            ("Luis Vega", "Commander of the Peruvian Naval Forces"),
        ),
        (
            "Fiji met the Chief of the General Staff of the Peruvian Army Lt. General Luis Vega.",
            ("Luis Vega", "Chief of the General Staff of the Peruvian Army"),
        ),
        (
            "Spain's state secretary for Ibero-America, Luisa Torres, spoke.",
            ("Luisa Torres", "state secretary for Ibero-America"),
        ),
        (
            "Fiji waited. Assistant to the President for National Security Affairs Jake Orton left.",
            ("Jake Orton", "Assistant to the President for National Security Affairs"),
        ),
        ("Fiji waited. Assistant to the President Jake Orton left.", ("Jake Orton", "Assistant to the President")),
        (
            "Minister of State (Independent Charge) for Ports Ali Idi met Berg.",
            ("Ali Idi", "Minister of State (Independent Charge) for Ports"),
        ),
        (
            "The Minister of State for Law and Justice (I/C), Ali Idi, spoke.",
            ("Ali Idi", "Minister of State for Law and Justice (I/C)"),
        ),
        (
            "The Minister for Culture, Community and Youth and Second Minister for Law, Ali Idi, spoke.",
            ("Ali Idi", "Minister for Culture, Community and Youth and Second Minister for Law"),
        ),
        (
            "The Minister for Youth and Second Minister for Law, Ali Idi, spoke.",
            ("Ali Idi", "Minister for Youth and Second Minister for Law"),
        ),
    ],
)
def test_what_an_office_is_for_belongs_to_its_title(text: str, official: tuple[str, str]) -> None:
    assert [one[:2] for one in held(text)] == [official]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "The Undersecretary for Bilateral Relations, Ambassador Sana Hilli, will lead Iraq's delegation.",
            ("Sana Hilli", "Undersecretary for Bilateral Relations", "IQ"),
        ),
        (
            "Kuwait's Deputy Chief of Protocol Counselor Ghanem Omari spoke.",
            ("Ghanem Omari", "Deputy Chief of Protocol", "KW"),
        ),
        (
            "The Permanent Representative of Mexico, Ambassador Ulises Vega, spoke.",
            ("Ulises Vega", "Permanent Representative", "MX"),
        ),
        (
            "The Ambassador of Slovenia to Qatar (resident in Kuwait) Petra Novak spoke.",
            ("Petra Novak", "Ambassador", "SI"),
        ),
        ("The Ambassador of Tanzania to the Sultanate, Fatma Mwinyi, spoke.", ("Fatma Mwinyi", "Ambassador", "TZ")),
        ("Chile's consul general in the city, Luis Vega, spoke.", ("Luis Vega", "consul general", "CL")),
        ("Brazil's opposition leader in the Senate, Rosa Pontes, spoke.", ("Rosa Pontes", "opposition leader", "BR")),
        (
            "The Representative of the World Health Organization (WHO) to Yemen, Dr. Anna Lind, spoke.",
            ("Anna Lind", "Representative", "org:WHO"),
        ),
        ("Peru's ambassador to the north, Luis Vega, spoke.", ("Luis Vega", "ambassador", "PE")),
        ("The UN special adviser on Yemen, Aldo Ferri, left.", ("Aldo Ferri", "special adviser", "org:UN")),
        ("Peru's Minister of Trade, H E Dr. Luis Vega, left.", ("Luis Vega", "Minister of Trade", "PE")),
        (
            "They met the Undersecretary of State at the Italian Ministry of Energy Security Anna Conti.",
            ("Anna Conti", "Undersecretary of State", "IT"),
        ),
    ],
)
def test_what_stands_between_a_title_and_the_name(text: str, official: tuple[str, str, str]) -> None:
    assert held(text) == [official]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "Kuwait's cabinet appointed Dr Nawal Omari Director General of Customs.",
            ("Nawal Omari", "Director General of Customs"),
        ),
        ("Peru has nominated Mr. Luis Vega as ambassador.", ("Luis Vega", "ambassador")),
        ("Peru will appoint Mr. Luis Vega as ambassador.", ("Luis Vega", "ambassador")),
        ("Peru named Luis Vega, a career diplomat, ambassador to Chad.", ("Luis Vega", "ambassador")),
        ("Peru's special Middle East envoy Luis Vega left.", ("Luis Vega", "special Middle East envoy")),
        (
            "Luis Vega, the special Peruvian envoy for the Middle East, left.",
            ("Luis Vega", "special envoy for the Middle East"),
        ),
        ("Peru's Congress confirmed career diplomat Luis Vega as ambassador to Chad.", ("Luis Vega", "ambassador")),
        ("Luis Vega becomes Peru's Minister of Trade.", ("Luis Vega", "Minister of Trade")),
        ("Peru issued a decree appointing Luis Vega as minister of trade.", ("Luis Vega", "minister of trade")),
    ],
)
def test_who_is_put_in_office(text: str, official: tuple[str, str]) -> None:
    assert [one[:2] for one in held(text)] == [official]


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        (
            "He received the new ambassadors of Cyprus, Eleni Stavrou, and of Ethiopia, Tesfaye Bekele.",
            [("Eleni Stavrou", "ambassador", "CY"), ("Tesfaye Bekele", "ambassador", "ET")],
        ),
        (
            "The Ministers of the Interior of the Republic of Chad, Gen. Ali Sani, of the State of Libya, Mr. Omar "
            "Badri, and of the Republic of Niger, Mr. Moussa Keita, met.",
            [
                ("Ali Sani", "Minister of the Interior", "TD"),
                ("Omar Badri", "Minister of the Interior", "LY"),
                ("Moussa Keita", "Minister of the Interior", "NE"),
            ],
        ),
        (
            "The Ministers of Trade of Chile, Luis Vega, of Federal Planning of Argentina, Ana Ruiz, and of Transport "
            "of Bolivia, Eva Soto, met.",
            [
                ("Luis Vega", "Minister of Trade", "CL"),
                ("Ana Ruiz", "Minister of Federal Planning", "AR"),
                ("Eva Soto", "Minister of Transport", "BO"),
            ],
        ),
        (
            "Angolan Transport Minister Jose Neto met his Zambian and Malian counterparts, respectively Mutale Chanda "
            "and Moussa Keita.",
            [
                ("Jose Neto", "Transport Minister", "AO"),
                ("Mutale Chanda", "Transport Minister", "ZM"),
                ("Moussa Keita", "Transport Minister", "ML"),
            ],
        ),
        (
            "Oman sent Sayyid Faris bin Talal al Said, Minister of Defence, Dr Mahad bin Salim al Shanfari, Minister "
            "of Economy, and Ali Rashdi, Undersecretary.",
            [
                ("Faris bin Talal al Said", "Minister of Defence", "OM"),
                ("Mahad bin Salim al Shanfari", "Minister of Economy", "OM"),
                ("Ali Rashdi", "Undersecretary", "OM"),
            ],
        ),
    ],
)
def test_each_of_a_list_has_his_own_title(text: str, officials: list[tuple[str, str, str]]) -> None:
    assert held(text) == officials


@pytest.mark.parametrize(
    "text",
    [
        "A member of the team, Joseph Tembo, spoke in Zambia.",
        "Zambia, a member of the Security Council, agreed.",
        "The phone has a 12 MP camera, Zambia said.",
        "The chairwoman of the tea company, Ana Silva, spoke in Zambia.",
        "Zambia's board appointed Ana Ruiz and left.",
        "The president of the Zambian League for Human Rights, Ali Sani, spoke.",
        "The Zambian coach, Captain Ali Sani, spoke.",
    ],
)
def test_who_holds_no_public_office(text: str) -> None:
    assert held(text) == []


def test_the_wife_or_husband_of_a_head_of_state_is_told_of_as_in_office() -> None:
    text = "Zambian First Lady Ana Tembo came. The First Lady and Ambassador Eva Sani met Second Gentleman Luis Banda."
    assert [one[:2] for one in held(text)] == [
        ("Ana Tembo", "First Lady"),
        ("Eva Sani", "Ambassador"),
        ("Luis Banda", "Second Gentleman"),
    ]
    assert held("In Zambia Lady Ana Tembo met a second gentleman, Luis Banda.") == []


def test_a_head_of_state_is_no_ambassador_named_behind() -> None:
    assert [one[1] for one in held("In Zambia the president, Ambassador Joseph Tembo said, was well.")] == [
        "Ambassador"
    ]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "Omani Foreign Minister Ali Badri chaired it. The ministers and NATO Secretary-General Carl Bell met their "
            "Canadian counterpart, Ann Berg.",
            ("Ann Berg", "Foreign Minister", "CA"),
        ),
        (
            "Nepalese Foreign Secretary Amrit Thapa left. Thapa will see Chinese Foreign Minister Zhao Wei. Then he "
            "meets his Mongolian counterpart Bat Bold.",
            ("Bat Bold", "Foreign Secretary", "MN"),
        ),
        ("The prime minister rang his Mongolian counterpart, Bat Bold.", ("Bat Bold", "prime minister", "MN")),
    ],
)
def test_a_counterpart_holds_the_office_of_whom_he_meets(text: str, official: tuple[str, str, str]) -> None:
    assert official in held(text)


@pytest.mark.parametrize("rank", ["ad interim", "a.i."])
def test_who_stands_in_for_an_ambassador(rank: str) -> None:
    text = f"The Chargé d'Affaires {rank} of Chad, Ali Sani, met the Peruvian Minister of Mines, Luis Vega."
    assert held(text)[0] == ("Ali Sani", f"Chargé d'Affaires {rank}", "TD")


def test_a_style_behind_a_title_begins_another_name() -> None:
    text = "Dr. Ali Sani, Minister of Trade of Mali and Her Excellency Ms. Ann Berg, Ambassador of Chad, met."
    assert held(text) == [("Ali Sani", "Minister of Trade", "ML"), ("Ann Berg", "Ambassador", "TD")]


@pytest.mark.parametrize("head", ["Co-chair", "co-chairman", "head"])
def test_who_heads_the_side_of_a_state_is_in_its_office(head: str) -> None:
    text = f"Ali Sani, {head} of the Chadian side of the commission, met Luis Vega, the trade minister of Peru."
    assert held(text)[0] == ("Ali Sani", f"{head} of the Chadian side of the commission", "TD")


def test_who_leads_a_side_at_play_is_in_no_office() -> None:
    assert held("Ali Sani, captain of the Chadian side, met Luis Vega, head coach of the Peruvian side.") == []


def test_an_assembly_before_a_comma_is_no_portfolio() -> None:
    text = (
        "On the sidelines of the United Nations General Assembly, Foreign Minister of Zambia Joseph Tembo met students."
    )
    assert ("Joseph Tembo", "Foreign Minister", "ZM") in held(text)


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "The ministers of trade of Chad and Peru – Ali Idi and Ana Ruiz – met.",
            ("Ana Ruiz", "minister of trade", "PE"),
        ),
        (
            "The trade ministers of Chad and Peru met. With Peru's Ana Ruiz, the guest spoke of oil.",
            ("Ana Ruiz", "trade minister", "PE"),
        ),
        (
            "Trade Minister Ali Idi met his Malian and Peruvian counterparts. With Peru's Ana Ruiz, he spoke of oil.",
            ("Ana Ruiz", "Trade Minister", "PE"),
        ),
        (
            "Malian Trade Minister Ali Idi and Peru's Ana Ruiz spent the day together.",
            ("Ana Ruiz", "Trade Minister", "PE"),
        ),
        (
            "It was brought by the Peruvian president's special envoy, Trade Minister Ana Ruiz, at noon.",
            ("Ana Ruiz", "Trade Minister", "PE"),
        ),
    ],
)
def test_who_is_told_of_by_another_or_by_his_state(text: str, official: tuple[str, str, str]) -> None:
    assert official in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "The coach rang his Mongolian counterpart, Bat Bold.",
        "The trade ministers of Chad and Peru met. With Peru's Ana Ruiz, a singer, the guest sang.",
        "Malian Trade Minister Ali Idi and Peru's Ana Ruiz watched the match.",
        "Peru named Ana Ruiz, a singer, as its guest.",
    ],
)
def test_who_is_told_of_beside_officials_and_is_none(text: str) -> None:
    assert {one[0] for one in held(text)} <= {"Ali Idi"}


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "The Minister for Border Affairs and Tide Gauging, Luis Vega, left for Peru.",
            ("Luis Vega", "Minister for Border Affairs and Tide Gauging"),
        ),
        (
            "Peru's Minister Delegate to the Minister of Trade in charge of Tidal Matters, Mr. Luis Vega, left.",
            ("Luis Vega", "Minister Delegate to the Minister of Trade in charge of Tidal Matters"),
        ),
        (
            "The Ambassador Extraordinary and Plenipotentiary of the Republic of Peru accredited to the Emirate, "
            "Comrade Luis Vega, left.",
            ("Luis Vega", "Ambassador Extraordinary and Plenipotentiary"),
        ),
        (
            "A spokesman for the Lima Court of First Instance Luis Vargoz told Peru's radio.",
            ("Luis Vargoz", "spokesman for the Lima Court of First Instance"),
        ),
        (
            "It was put off, Chairman of the NA Committee for Outer Relations Ly Thanh Tuan told Vietnam's press.",
            ("Ly Thanh Tuan", "Chairman of the NA Committee for Outer Relations"),
        ),
        (
            "Governor of Russia's Tula Oblast Anatoly Shukov left.",
            ("Anatoly Shukov", "Governor of Russia's Tula Oblast"),
        ),
        (
            "It asked the Chief Minister of Lowerland, Shri Dilip Rao, to India.",
            ("Dilip Rao", "Chief Minister of Lowerland"),
        ),
    ],
)
def test_long_titles_end_where_the_name_begins(text: str, official: tuple[str, str]) -> None:
    assert [one[:2] for one in held(text)] == [official]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("The Hon Ana Ruiz MP, Prime Minister of Fiji, left.", ("Ana Ruiz", "Prime Minister", "FJ")),
        ("Ana Ruiz, AO, MP, the Prime Minister of Fiji, left.", ("Ana Ruiz", "Prime Minister", "FJ")),
        ("Ana Ruiz MLA, Minister for Trade of Fiji, left.", ("Ana Ruiz", "Minister for Trade", "FJ")),
        ("Ana Ruiz, MP, spoke in Fiji.", ("Ana Ruiz", "MP", "FJ")),
        ("Fiji's Right Honourable Ana Ruiz, Prime Minister, left.", ("Ana Ruiz", "Prime Minister", "FJ")),
        ("It was signed by H. E. Ana Ruiz, Foreign Minister of Fiji.", ("Ana Ruiz", "Foreign Minister", "FJ")),
        (
            "Fiji's Director of National Reef Control Dr. Ana Ruiz left.",
            ("Ana Ruiz", "Director of National Reef Control", "FJ"),
        ),
    ],
)
def test_letters_and_styles_are_of_no_name(text: str, official: tuple[str, str, str]) -> None:
    assert held(text) == [official]


def test_several_behind_a_comma_are_not_who_stands_before_it() -> None:
    assert held("Gathering in Harvest Week, the Prime Ministers of Peru and Fiji left.") == []


def test_a_title_tells_namesakes_apart() -> None:
    text = (
        "President Tom Oduya of Kenya and First Lady Ann Oduya came. President Oduya met Trade Minister Lin Oduya of "
        "Fiji. Minister Oduya spoke. The First Lady and Mrs. Oduya left."
    )
    assert [one[0] for one in held(text)] == ["Tom Oduya", "Ann Oduya", "Lin Oduya"]


@pytest.mark.parametrize("other", ["the Peruvian President", "Peru's President", "the President of Peru"])
def test_a_title_alone_does_not_take_in_whom_its_holder_met(other: str) -> None:
    assert held(f"Fiji waited. The Prime Minister and {other}, Ana Ruiz, met today.") == [
        ("Ana Ruiz", "President", "PE")
    ]


def test_a_long_title_does_not_take_in_another() -> None:
    text = (
        "It was signed by Zhu Guang, Chinese Minister of Trade, and Malaysian Primary Tin Minister Datuk Ramli Osman."
    )
    assert [one[:2] for one in held(text)] == [
        ("Zhu Guang", "Minister of Trade"),
        ("Ramli Osman", "Primary Tin Minister"),
    ]


def test_the_head_of_a_firm_holds_no_public_office() -> None:
    assert not held("The head of the Lowland Tea Trading House, Luis Vega, left Peru.")


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("Turkey's EU Minister Kemal Ersoy left.", [("Kemal Ersoy", "EU Minister", "TR")]),
        ("Chad's UN ambassador Ali Idi left.", [("Ali Idi", "UN ambassador", "TD")]),
        ("French EU commissioner Luc Petit left.", [("Luc Petit", "commissioner", "org:EU")]),
        (
            "The Permanent Representatives of Peru and of Chad to the United Nations, Ambassador Luis Vega and "
            "Ambassador Ali Idi, left.",
            [("Luis Vega", "Permanent Representative", "PE"), ("Ali Idi", "Permanent Representative", "TD")],
        ),
        (
            "The heads of the Chadian and Malian boundary teams, Mr. Ali Idi and Colonel Omar Ba, left.",
            [("Ali Idi", "head", "TD"), ("Omar Ba", "head", "ML")],
        ),
        (
            "The chief negotiators of Peru and Chile, Ana Ruiz and Luis Vega, left.",
            [("Ana Ruiz", "chief negotiator", "PE"), ("Luis Vega", "chief negotiator", "CL")],
        ),
        (
            "Trade Minister Eva Soto of Peru saw her opposite numbers from Chad and Mali - Ali Idi and Omar Ba - here.",
            [
                ("Eva Soto", "Trade Minister", "PE"),
                ("Ali Idi", "Trade Minister", "TD"),
                ("Omar Ba", "Trade Minister", "ML"),
            ],
        ),
        ("The Peruvian opposition deputy Luis Vega replied.", [("Luis Vega", "deputy", "PE")]),
        ("Peru's envoy left with his deputy, Ms. Ana Ruiz.", [("Ana Ruiz", "deputy", "PE")]),
        ("The Peruvian Prime Minister's emissary, Mr. Luis Vega, left.", [("Luis Vega", "emissary", "PE")]),
        ("The king's adviser, Ali Idi, left Morocco.", [("Ali Idi", "adviser", "MA")]),
        (
            "Chad's President Ana Ruiz wrote to Rome. Ruiz aide Ali Idi left.",
            [("Ana Ruiz", "President", "TD"), ("Ali Idi", "aide", "TD")],
        ),
        (
            "Chad's President Ana Ruiz wrote to Rome. Ruiz's top adviser Ali Idi left.",
            [("Ana Ruiz", "President", "TD"), ("Ali Idi", "top adviser", "TD")],
        ),
        (
            "Chad's President Ana Ruiz wrote to Rome. Berti aide Ali Idi left.",
            [("Ana Ruiz", "President", "TD")],
        ),
        (
            "Chad's spokesman Ali Idi said Secretary Ana Ruiz and her Peruvian counterpart Luis Vega wrote to Rome.",
            [("Ali Idi", "spokesman", "TD"), ("Ana Ruiz", "Secretary", "TD"), ("Luis Vega", "Secretary", "PE")],
        ),
        ("It met the Secretary of State, Cardinal Luca Berti.", [("Luca Berti", "Secretary of State", "VA")]),
        (
            "The head of Romania's Department for Emergency Situations, Secretary of State Ion Urs, left.",
            [("Ion Urs", "Secretary of State", "RO")],
        ),
    ],
)
def test_whose_an_office_is_that_is_told_in_few_words(text: str, officials: list[tuple[str, str, str]]) -> None:
    assert held(text) == officials


@pytest.mark.parametrize(
    "text",
    [
        "Two heads of state of Peru and Chad saw Luis Vega and Ali Idi play.",
        "Peru's fans cheered its numbers from Chad and Mali - Ali Idi and Omar Ba - here.",
        "The deputy of Peru's Ana Ruiz Foundation left.",
    ],
)
def test_who_is_in_no_office_beside_such_words(text: str) -> None:
    assert not held(text)


def test_a_prince_is_meant_by_his_first_name() -> None:
    text = (
        "Omani Emir Hamad Badr received Saudi Foreign Minister Prince Saud bin Turki. Prince Saud also met Oman's "
        "Crown Prince Sabah Falasi. Prince Saud met his Omani counterpart Badr Yahya at the ministry."
    )
    titles = {one.name.value: one.holdings[0].title.value for one in told(text).officials}
    assert titles["Badr Yahya"] == "Foreign Minister"


@pytest.mark.parametrize(
    ("text", "title", "state"),
    [
        ("Peru's Ana Rojas met Luis Paz, the Chadian president's national security adviser.", "adviser", "TD"),
        ("Peru's Ana Rojas met Luis Paz, the Chadian prime minister's chief of staff, on Monday.", "staff", "TD"),
        ("Peru's Ana Rojas met the Chadian president's special envoy, Luis Paz, on Monday.", "envoy", "TD"),
        ("The last to visit Peru was Luis Paz, then the Chadian premier, in 1969.", "premier", "TD"),
        ("Chad said Luis Paz, chief of staff in the office of Prime Minister Ali Idi, would come.", "staff", "TD"),
        ("Peru's Ana Rojas met the Chadian president's guests, Luis Paz among them, on Monday.", None, None),
    ],
)
def test_who_serves_another_that_is_not_named(text: str, title: str | None, state: str | None) -> None:
    found = [one for one in told(text).officials if one.name.value == "Luis Paz"]
    titles = [one.holdings[0].title.value.split()[-1] for one in found]
    assert titles == ([title] if title else [])
    assert [one.holdings[0].actor.value for one in found if one.holdings[0].actor] == ([state] if state else [])


def test_the_adviser_of_a_president_who_is_told_of_alone() -> None:
    ((name, title, _),) = held("Chad sent Luis Paz, the president's national security adviser, to talks on Monday.")
    assert (name, title) == ("Luis Paz", "national security adviser")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Chad waited. The Secretary and Foreign Minister Ali Okello of Chad spoke.", "Foreign Minister"),
        ("Chad waited. The Minister and Ambassador Ali Okello of Chad spoke.", "Ambassador"),
        ("The Deputy Prime Minister and Foreign Minister Ali Okello of Chad spoke.", None),
        ("Chadian Secretary and Foreign Minister Ali Okello spoke.", "Secretary and Foreign Minister"),
    ],
)
def test_a_rank_alone_is_of_another_than_who_is_named_behind(text: str, title: str | None) -> None:
    assert held(text) == [("Ali Okello", title or "Deputy Prime Minister and Foreign Minister", "TD")]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "Ali Okello MP, Minister of State for Trade of Chad, spoke.",
            ("Ali Okello", "Minister of State for Trade", "TD"),
        ),
        ("Ali Okello, OBE, Minister of Trade of Chad, spoke.", ("Ali Okello", "Minister of Trade", "TD")),
        ("Bahrain's King H M Ali Okello spoke.", ("Ali Okello", "King", "BH")),
        ("Qatar's Emir H H Sheikh Ali Okello spoke.", ("Ali Okello", "Emir", "QA")),
        (
            "Ali Okello, Minister For Foreign Affairs of Chad, spoke.",
            ("Ali Okello", "Minister For Foreign Affairs", "TD"),
        ),
    ],
)
def test_letters_and_styles_about_a_name(text: str, official: tuple[str, str, str]) -> None:
    assert held(text) == [official]


def test_a_counterpart_may_be_told_with_his_own_title() -> None:
    met = "Peruvian Prime Minister Ana Ruiz met her Chadian counterpart"
    assert held(f"{met}, President Ali Okello.")[1] == ("Ali Okello", "President", "TD")
    assert held(f"{met} President Ali Okello.")[1] == ("Ali Okello", "President", "TD")
    assert held(f"{met}, Ali Okello.")[1] == ("Ali Okello", "Prime Minister", "TD")


def test_an_office_is_nobody_by_name() -> None:
    assert held("Chad waited. The cod was late, Foreign Office spokesperson said.") == []
    assert held("Chad waited. The cod was late, Ali Okello, spokesperson of Chad, said.")[0][0] == "Ali Okello"


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("Peru mourned. The U.S. Embassy press attaché, Ana Ruiz, spoke.", ("Ana Ruiz", "Embassy press attaché", "US")),
        ("LIMA, 9 May 2003 - Chadian Embassy spokesman Ali Idi spoke.", ("Ali Idi", "Embassy spokesman", "TD")),
        ("Ali Idi, Chadian Embassy counselor, left Peru.", ("Ali Idi", "Embassy counselor", "TD")),
        ("CHADIAN CONSULATE SPOKESMAN ALI IDI LEFT PERU.", ("Ali Idi", "Consulate Spokesman", "TD")),
        ("COLONEL ALI IDI OF CHAD LEFT FOR PERU ON FRIDAY.", ("Ali Idi", "Colonel", "TD")),
    ],
)
def test_the_staff_of_a_mission_and_officers(text: str, official: tuple[str, str, str]) -> None:
    assert held(text) == [official]


@pytest.mark.parametrize(
    "text", ["School counselor Ali Idi left Chad.", "Chadian school counselor Ali Idi left.", "Counsellor Ali Idi ate."]
)
def test_a_counsellor_is_an_official_at_a_mission_alone(text: str) -> None:
    assert held(text) == []


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("The president arrived in Lima on Monday. Chadian President Ali Idi said he was happy.", "Ali Idi"),
        ("Chad's President Ali Idi was in Lima. The president met President Ann Berg of Peru.", "Ali Idi"),
        ("President Ann Berg of Peru spoke. Later President Berg and the president spoke.", "Ann Berg"),
        ("The president met President Ann Berg of Peru, then President Berg left.", None),
        ("The president met the Peruvian head of state, Ann Berg, president since May.", None),
        ("President Ann Berg of Peru spoke. The president met President Berg.", None),
        ("The president met Peru's head of state Ann Berg in Lima. Head of State Ann Berg left.", None),
        ("Chadian President Ali Idi said on Monday that the president would stay.", "Ali Idi"),
        ("The Chadian president met Peruvian envoys, President Ali Idi of Chad said.", "Ali Idi"),
    ],
)
def test_a_title_is_not_of_whom_its_sentence_names_behind_it(text: str, whose: str | None) -> None:
    known = cast(text)
    alone = [one for one in known.mentions if one.name.text.endswith("president")]
    assert [known.persons[one.person].full_name.value for one in alone] == ([whose] if whose else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was signed by the Chadian Foreign Minister – Dr Ali Idi for his government.", ["Ali Idi"]),
        ("The signatories were the Trade Minister of Peru — Ana Ruiz, and a banker.", ["Ana Ruiz"]),
        ("He left the prime minister of Peru – Ali Idi's friends will recall – in Lima.", []),
        ("He left the prime minister of Peru – London was next.", []),
    ],
)
def test_a_dash_may_part_a_title_from_the_name(text: str, names: list[str]) -> None:
    assert [one[0] for one in held(text)] == names


@pytest.mark.parametrize(("title", "state"), [("Presidential Aide", "OM"), ("Director-General", "org:EU")])
def test_who_serves_a_ruler_is_of_no_union(title: str, state: str) -> None:
    told_of = f"The Vice-President of the European Commission, Mr Luis Vega, and {title}, Mr Ali Idi, met."
    assert held(f"EU-Oman talks\n\n{told_of}")[-1][2] == state


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "Chad's Trade, Industry, and Energy Minister Ali Idi spoke.",
            ("Ali Idi", "Trade, Industry, and Energy Minister", "TD"),
        ),
        ("It was signed by the Minister of Finance, Chad, Mr Ali Idi.", ("Ali Idi", "Minister of Finance", "TD")),
        (
            "The Hong Kong Special Administrative Region (SAR) Secretary of Justice, Ali Idi, left Chad.",
            ("Ali Idi", "Secretary of Justice", "HK"),
        ),
    ],
)
def test_whose_an_office_is_that_a_list_or_an_aside_parts(text: str, official: tuple[str, str, str]) -> None:
    assert held(text) == [official]


def test_states_behind_a_title_are_not_whose_it_is() -> None:
    assert held("He met the minister of finance, Peru, Chad and Mali said.") == []


def test_an_office_of_another_state_is_no_portfolio() -> None:
    text = "Mali's premier met the Prime Minister of Peru, and Chadian Foreign Minister, among others, on Monday."
    assert [{one.actor.value for one in met.parties} for met in told(text).meetings] == [{"ML", "PE"}, {"ML", "TD"}]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chairman of the State Duma of Russia Oleg Vetrov left.", "Oleg Vetrov"),
        ("The speaker of the Knesset of Israel, Dan Levi, left.", "Dan Levi"),
        ("Kuwait's Deputy Minister of the Amiri Diwan Sheikh Ali Idi left.", "Ali Idi"),
    ],
)
def test_a_house_may_be_told_with_its_state(text: str, name: str) -> None:
    assert [one for one, _, _ in held(text)] == [name]
