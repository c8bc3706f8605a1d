"""Where an article was written, and whom its officials serve by that."""

import pytest
from prose import actors, document, home, parties_met, served

from seed.extract.issuer import issued_by


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "Minister in Kigali\n\nPublished: 9 May 2022\n\nQNA\nKigali\n\nMinister Ali Badri met Rwanda's envoy.",
            "QA",
        ),
        ("Doses of vaccine arrive\n\nADEN-SABA\nHealth Minister Salem Badri met the Omani envoy on Monday.", "YE"),
        ("Cabinet meets\n\nTaif, Shawwal 5, 1444, May 25, 2023, SPA -- Prince Badr Falasi met Fiji's premier.", "SA"),
        ("Cabinet meets\n\nNNA - President Elias Badri met the Cypriot envoy on Monday.", "LB"),
        ("Tax ruled out\n\nTrade Minister Badr Falasi ruled out a tax like that of Oman.\n\nHe left. — KUNA", "KW"),
        ("Envoy calls\n\nStaff Correspondent, Dhaka\n\nNorway's envoy met Trade Adviser Farid Rahman.", "BD"),
        ("Senate meets\n\nBy Ngozi Bello, Abuja\n\nBenin's envoy met Senator Tunde Bello on Monday.", "NG"),
        ("Minister meets envoy\n\nTrade Minister Ali Idi received the ambassador of Norway to Chad on Monday.", "TD"),
        (
            "Envoys come\n\nAustralia agreed. President Ali Idi urged diplomats accredited to Chad to travel.",
            "TD",
        ),
        ("Sanctions change nothing, says Harare\n\nThe United States has lifted some sanctions.", "ZW"),
        ("The Cuban ambassador left. Seychelles was his home for years.", "SC"),
        ("Jakarta (KABAR) - Indonesia paused. Coordinating Minister Bambang Surya met Fiji's envoy.", "ID"),
        ("Cairo (KUNA) - Egypt met Kuwaiti guests. Minister Ali Badri left.", "KW"),
        ("Premier receives envoy\n\nKPL Vientiane, October 2, 2025 --\n\nThai and Lao trade grew.", "LA"),
        ("Fish\n\nPORT OF SPAIN: Monday June 7, 2004\n\nPrime Minister Ann Ram met a Barbadian minister.", "TT"),
        ("Boats\n\nStaff Correspondent, Dhaka, June 26, 2012\n\nMinister Ali Rahman met a Nepalese envoy.", "BD"),
        ("Lines\n\nBy Ama B. Asante, ACCRA | 7 October 2020\n\nMinister Abena Mensah met an Ivorian minister.", "GH"),
        ("Addis Ababa March 3/2015 (ENA) State Minister Ato Abebe Alemu met a Kenyan minister.", "ET"),
        ("Lira steady\n\nIZMIR - Economy Desk\nSep 19, 2024\n\nIraq bought less from Turkey on Thursday.", "TR"),
        ("Lira steady\n\nBy Our Correspondent in Izmir\n\nIraq bought less from Turkey on Thursday.", "IQ"),
        (
            "(LEAD) FM Park, Fijian counterpart talk\n\n2025-11-06 16:42\n\nSEOUL, Nov. 6 (Haerim) -- Fiji told "
            "South Korea on Thursday to wait.",
            "KR",
        ),
        ("ADDIS ABABA, 9 May 2022 - The African Union has sent envoys. They met in Sudan.", "SD"),
        ("The new High Commissioner for Samoa left. Samoan nurses stayed. New Zealand was glad.", "NZ"),
        ("BELGRADE, 9 May 1984 (TANJUG) - Foreign Secretary Ivan Maric left for Romania.", "YUCS"),
        ("BELGRADE, 9 May 2014 (TANJUG) - Foreign Minister Ivan Maric left for Romania.", "RS"),
        ("ASTANA. KABAR – President Ali Badri chaired a session on the floods of the Netherlands.", "KZ"),
        ("TEGUCIGALPA. The treaty with El Salvador is ready, Economy Minister Ana Ruiz said.", "HN"),
        ("ENOUGH. The treaty with El Salvador is ready, Economy Minister Ana Ruiz said.", "SV"),
        ("Call with Fiji\n\nOffice of the Spokesperson\nMay 9, 2022\n\nSecretary Ann Berg spoke with Fiji.", "US"),
        ("Call with Fiji\n\nMay 9, 2022 - Global Affairs Canada\n\nMinister Ann Berg spoke with Fiji.", "CA"),
        ("Protest\n\nCrowds outside the White House\n\nFiji sent nobody. Trade Minister Badr Falasi left.", "FJ"),
        ("Visit to Fiji\n\nMinister Ravi Menon will visit Fiji.\n\nMINISTRY OF FOREIGN AFFAIRS\nSINGAPORE", "SG"),
        ("Visit to Fiji\n\nMinister Ravi Menon will visit Fiji.\n\nMinistry of Foreign Affairs, Oman", "OM"),
        ("Readout of the meeting with Fiji\n\nPresident Ann Berg hosted Fiji's premier in the Oval Office.", "US"),
        ("Premier abroad\n\nFiji's Prime Minister Jone Vaka met President Ann Berg in the Oval Office.", "FJ"),
        ("President off\n\nPresident Joe Kilo left Nairobi on Monday for Suva. Fiji is glad.", "KE"),
        ("President off\n\nPresident Jone Vaka left Nairobi on Monday for home. Fiji is glad.", "FJ"),
        ("President off\n\nFijian President Jone Vaka left Nairobi on Monday for Suva.", "FJ"),
        ("Floods\n\nFiji mourns, and Chad helps. Minister Ali Idi told our embassy in Suva that he will come.", "TD"),
        ('Floods\n\nFiji mourns. "Chad has told our embassy in Suva," Minister Ana Ruiz said.', "FJ"),
        ("Lima, Apr 10, 2020 (PTI) Minister Ravi Menon called on Peru President Ana Ruiz.", "IN"),
        ("Lima, Apr 10, 2020 (PTI) Minister Ana Ruiz told Peru that she would leave.", "PE"),
        ("Party elects\n\nANKARA\n\nMinister Ali Tok said that Iraq bought less.", "TR"),
        ("Party elects\n\nAnkara\n\nMinister Ali Tok said that Iraq bought less.", "IQ"),
        ("Premier speaks with Fiji\n\nMay 9, 2022\nOttawa, Ontario\n\nToday Ana Ruiz spoke with Fiji.", "CA"),
        ("Premier speaks with Fiji\n\nMay 9, 2022\nOttawa protests grow\n\nToday Ana Ruiz spoke with Fiji.", "FJ"),
    ],
)
def test_where_an_article_was_written(text: str, country: str) -> None:
    assert home(text) == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Calls from Chile, Kenya\n\nABU DHABI, 9 May 2022 (WAM) -- Foreign Minister Badr Falasi had a call from "
            "Luis Vega, Chile's foreign minister. Kenya and the UAE waited.",
            "Badr Falasi",
            "AE",
        ),
        (
            "TEHRAN, 9 May 2022 - The trip of Foreign Minister Reza Karimi was put off. Iran waits. The French foreign "
            "minister spoke.",
            "Reza Karimi",
            "IR",
        ),
        (
            "ABU DHABI, 9 May 2022 (WAM) -- President Badr Falasi sent a cable to the President of Mozambique.",
            "Badr Falasi",
            "AE",
        ),
        (
            "KUWAIT, 9 May 2022 (KUNA) -- Kuwaiti-British talks went on. Foreign Minister Ali Rashed met the British "
            "envoy. Assistant Foreign Minister Badr Falasi was there.",
            "Badr Falasi",
            "KW",
        ),
        (
            "COLOMBO, 9 May 2022 - The cabinet of Sri Lanka approved the appointment of Ali Silva as High Commissioner "
            "to Kenya.",
            "Ali Silva",
            "LK",
        ),
        (
            "LAHORE, 9 May 2022 - Pakistan waited for rain. Commerce Secretary Adnan Khan blamed the U.S.",
            "Adnan Khan",
            "PK",
        ),
        (
            "TUNIS, 9 May 2022 - The speaker of Libya's parliament, Omar Badri, left. Greece waited. Foreign Minister "
            "Nikos Lara spoke.",
            "Nikos Lara",
            None,
        ),
        ("Lima, May 9 (Andina) - Foreign Minister Ana Ruiz met the ambassador of Fiji.", "Ana Ruiz", "PE"),
        ("Prague, May 9 - Foreign Minister Jan Ruzek met the ambassador of Fiji.", "Jan Ruzek", None),
        (
            "ANKARA, 9 May 2022 - Turkey and Romania agreed. Trade Minister Ali Sezer met Ambassador Ileana Ruiz.",
            "Ileana Ruiz",
            "RO",
        ),
    ],
)
def test_whom_papers_name_without_a_state_is_their_own(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Jordan and Chad met. King Omar Badri left.", "Omar Badri", "JO"),
        ("Jordan and Chad met. President Ali Idi left.", "Ali Idi", "TD"),
    ],
)
def test_a_state_has_a_head_of_its_kind(text: str, name: str, country: str) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Egyptian Foreign Minister Ali Badri left. He will see Mali and Chad, ministry spokesman Omar Nasr said.",
            "Omar Nasr",
            "EG",
        ),
        (
            "Talks end\n\nABUJA, 9 May 2022 - The ECOWAS mediator left Mali. Talks failed, said the President of the "
            "Commission, Aminata Jallow.",
            "Aminata Jallow",
            "org:ECOWAS",
        ),
        (
            "BANGKOK, 9 May 2022 - External Affairs Minister Anil Rao met the Thai premier. India waits. Joint "
            "Secretary Asha Lal left.",
            "Asha Lal",
            "IN",
        ),
        (
            "GENEVA, 9 May 2022 - Russian leader Igor Orlov and U.S. President John Holm met. They spoke. Russia and "
            "the U.S. agreed. Foreign Minister Pavel Gromov and Secretary of State Ann Berg sat in Switzerland.",
            "Pavel Gromov",
            "RU",
        ),
        (
            "TUNIS, 9 May 2022 - A judge left. Interior Minister Ali Gharbi spoke of Italy.",
            "Ali Gharbi",
            "TN",
        ),
    ],
)
def test_who_reports_or_heads_is_of_whom_the_article_is_about(text: str, name: str, country: str) -> None:
    assert served(text)[name] == country


def test_a_releases_own_words_are_found_behind_a_letter_that_folds_into_two() -> None:
    text = "Readout of a meeting\n\nUwe Weiß met President Ann Berg in the Oval Office."
    found = issued_by(document(text), actors(text))
    assert found is not None
    assert [span.text for span in found.spans] == ["Oval Office"]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Brisbane, 28 October 2014, 6:12pm AEST\n\nTrade Minister Craig Doyle is a fan of Vietnam.",
            "Craig Doyle",
            "AU",
        ),
        ("Talks\n\nNov 24, 2022\nDubai\n\nForeign Minister Ali Badri met a Swiss minister.", "Ali Badri", "AE"),
        (
            "Pilgrims\n\nMILAN, 29 March 2000 - Kazakh pilgrims fly. Trade Minister Luca Berti spoke.",
            "Luca Berti",
            "IT",
        ),
        ("GENEVA, 9 May 2022 - Trade Minister Ali Idi met his Peruvian colleague.", "Ali Idi", None),
        ("LILLE, 9 May 2022 (AFP) - Chad and Peru met. Trade Minister Ana Ruiz left.", "Ana Ruiz", None),
        ("President Moussa Keita chaired the session at the Palace of Niamey.", "Moussa Keita", "NE"),
        ("President Moussa Keita arrived in Paris on Monday.", "Moussa Keita", None),
        (
            "Engines\n\nTrade Minister Caleb Otieno saw an aide of the Ugandan cabinet. Mr Otieno, who landed back in "
            "Nairobi, smiled.",
            "Caleb Otieno",
            "KE",
        ),
        (
            "MANILA, March 30 (PNA) - The United States had offered money, Press Secretary Jose Balag said.",
            "Jose Balag",
            "PH",
        ),
        (
            "MOSCOW, MAY 4, 1982 (AP) - Tass scorned the American proposal and Defense Secretary Calvin Strong.",
            "Calvin Strong",
            "US",
        ),
        (
            "NABLUS, May 9, 2014 (WAFA) - Farm Minister Walid Asad took a team from the Norwegian Trade Ministry out.",
            "Walid Asad",
            "PS",
        ),
        (
            "The Secretary General of NATO, Jan Berg, was received by the President of Peru, Ana Ruiz. Chad was "
            "discussed. Foreign Minister Eva Vega was there.",
            "Eva Vega",
            "PE",
        ),
    ],
)
def test_officials_are_of_where_it_was_written_or_of_the_only_state(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Office of the President\nGovernment of Fiji\n\nThe President met Peru's envoy, Ana Ruiz, today.",
            {"FJ", "PE"},
        ),
        ("Ministry of Foreign Affairs of Fiji\n\nThe Minister received the Peruvian envoy, Ana Ruiz.", {"FJ", "PE"}),
        ("Presidency of the Republic of Chad\n\nThe President received Peru's envoy, Ana Ruiz.", {"TD", "PE"}),
        ("[Ministry of Trade of Fiji] [May 4]\n\nThe Minister received Peru's envoy, Ana Ruiz.", {"FJ", "PE"}),
        ("State House, Nairobi\n\nThe President received Peru's envoy, Ana Ruiz.", {"KE", "PE"}),
        ("A Chadian government spokesman said:\n\nThe President received Peru's envoy, Ana Ruiz.", {"TD", "PE"}),
        ("Envoy received\n\nThe Presidency of Chad said:\n\nThe President met Peru's envoy, Ana Ruiz.", {"TD", "PE"}),
        ("The White House\n\nOffice of the Press Secretary\n\nThe President met Peru's envoy, Ana Ruiz.", {"US", "PE"}),
        (
            "The White House\n\nOffice of the Press Secretary\n\n"
            "The President welcomed NATO Secretary General Ana Ruiz to the Oval Office.",
            {"US", "org:NATO"},
        ),
    ],
)
def test_who_is_called_by_a_title_alone_is_of_whose_release_it_is(text: str, parties: set[str]) -> None:
    assert parties_met(text) == [parties]


@pytest.mark.parametrize(
    "text",
    [
        "Friends of Chad\nA club of Suva\n\nThe President met Peru's envoy, Ana Ruiz, today.",
        "Government of the people\n\nThe President met Peru's envoy, Ana Ruiz, today.",
        "Ministry of sound\nOn tour\n\nThe Minister met Peru's envoy, Ana Ruiz, today.",
        "Chadians and Fijians said:\n\nThe President met Peru's envoy, Ana Ruiz, today.",
        "Fish\n\nA guard said nothing. A Chadian spokesman said:\n\nThe President met Peru's envoy, Ana Ruiz, today.",
    ],
)
def test_lines_that_sign_for_no_government_tell_of_nobodys_president(text: str) -> None:
    assert parties_met(text) == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Readout of PM call with Prime Minister Karimi of Peru\n\nPrime Minister's Office, Suva\n\n"
            "The Prime Minister spoke to Prime Minister Karimi by phone. They spoke of cod.",
            [{"FJ", "PE"}],
        ),
        (
            "Call with President Karimi of Peru\n\nOffice of the President, Suva\n\n"
            "The President called Peruvian President Ali Karimi.",
            [{"FJ", "PE"}],
        ),
    ],
)
def test_who_speaks_with_the_bearer_of_a_title_is_not_he(text: str, parties: list[set[str]]) -> None:
    assert parties_met(text) == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("KUWAIT: Amir Sheikh Ali Karimi received Fiji's envoy, Jone Vaka.", [{"KW", "FJ"}]),
        ("BAHRAIN, 9 May 2022 - Crown Prince Ali Karimi left. His Highness met Fiji's envoy today.", [{"BH", "FJ"}]),
        ("KUWAIT: Amir Sheikh Ali Karimi had left. His Highness received Fiji's envoy, Jone Vaka.", [{"KW", "FJ"}]),
        ("KUWAIT: Minister Ali Karimi had left. His Highness received Fiji's envoy, Jone Vaka.", []),
        ("KUWAIT: Amir Sheikh Ali Karimi had left. His Highness Jone Vaka met Fiji's envoy.", []),
    ],
)
def test_a_crowned_head_is_called_by_the_style_alone_where_the_country_is_the_place(
    text: str, parties: list[set[str]]
) -> None:
    assert parties_met(text) == parties


@pytest.mark.parametrize(("who", "state"), [("The EU and Oman", "OM"), ("Luxembourg and Oman", "LU")])
def test_where_a_union_sits_is_no_home(who: str, state: str) -> None:
    assert home(f"Fish pact\n\nLuxembourg, 12 October 2005\n\n{who} signed a fish pact in Luxembourg.") == state
