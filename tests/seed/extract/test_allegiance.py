"""Whom an official serves where no title says so."""

import pytest
from prose import served, told

from db.vocabulary import Basis


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Australia's parliament passed a law. Prime Minister Olivia Hart spoke.", "AU"),
        ("DAMASCUS, July 3, 1982 (UPI) - Syria and Iraq spoke. Foreign Minister Farouk Nasser left.", "SY"),
        ("Armenia's foreign ministry and Iran's were silent. Foreign Minister Vahan Petrosyan left.", None),
    ],
)
def test_an_official_is_at_home(text: str, country: str | None) -> None:
    assert list(served(text).values()) == [country]


def test_no_state_has_two_foreign_ministers() -> None:
    text = "Foreign Minister Carmel Vella met Estonian Foreign Minister Rein Tamm in Valletta. Malta thanked Estonia."
    assert served(text)["Carmel Vella"] == "MT"


def test_what_is_inferred_says_so() -> None:
    (record,) = told("Australia's parliament passed a law. Prime Minister Olivia Hart spoke.").officials
    actor = record.holdings[0].actor
    assert actor is not None
    assert actor.basis is Basis.DERIVED
    assert actor.confidence < 1


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Mali and Niger agreed. In Bamako, Foreign Minister Moussa Keita left.", "Moussa Keita", "ML"),
        ("Mali and Niger agreed. In Lima, Trade Office spokesman Juan Soto disagreed.", "Juan Soto", "PE"),
        ("For Mali and Niger, Trade Minister Ali Sani signed on behalf of Niger.", "Ali Sani", "NE"),
        ("Belize and Peru met. Peru was represented by Trade Minister Ana Ruiz.", "Ana Ruiz", "PE"),
        ("Peru's president met the Chilean premier, Luis Vega. Her spokesman, Juan Soto, spoke.", "Juan Soto", "PE"),
        ("Chad's foreign ministry quoted Deputy Minister Ali Sani on Niger and Mali.", "Ali Sani", "TD"),
        ("Malta and Peru agreed. Ana Ruiz, Minister for Trade, Peru, left.", "Ana Ruiz", "PE"),
        (
            "The Sultan of Oman came to Kuwait, accompanied by Said Badri, Minister of Commerce.",
            "Said Badri",
            "OM",
        ),
        (
            "The Greek premier travels to Mumbai to meet Chief Minister Anil Rao of the west. India waits.",
            "Anil Rao",
            "IN",
        ),
        ("Mali and Niger met. On the Nigerien side: Ali Sani, Minister of Trade.", "Ali Sani", "NE"),
    ],
)
def test_the_words_around_tell_whom_somebody_serves(text: str, name: str, country: str) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "QUITO, 8 May 2012 (Reef Press) - Foreign Minister Rosa Vega met the foreign minister of Chile, Ivo Pena.",
            "Rosa Vega",
            "EC",
        ),
        (
            "NEW YORK, July 8, 2012 (KUNA) - Foreign Minister Salim Badri met the foreign minister of Chile, Ivo Pena.",
            "Salim Badri",
            "KW",
        ),
        (
            "Geneva, 3 May 2012. Foreign Minister Salim Badri met Ivo Pena of Chile.\n\nSource: Oman News Agency",
            "Salim Badri",
            "OM",
        ),
        (
            "BELGRADE, Yugoslavia, Nov. 16, 1976 - Jan Kowal, the Polish party leader, and President Ilic met.",
            "Ilic",
            "YUCS",
        ),
        (
            "A visit\n\nSuva /Reef Press/ 12 March 2024\n\nForeign Minister Ana Ruiz met Peruvian President Luis Vega.",
            "Ana Ruiz",
            "FJ",
        ),
        ("The Malian premier is to go to Kenya at the invitation of President Sani Okello.", "Sani Okello", "KE"),
        (
            "Malian Premier Ali Keita leaves for Kenya on Friday to meet his counterpart Sani Okello.",
            "Sani Okello",
            "KE",
        ),
        ("Chad and Mali spoke. In N'Djamena the junta's spokesman, General Ali Sani, left.", "Ali Sani", "TD"),
        ("Mali's president met President Ali Sani and Foreign Minister Paul Deby of Chad.", "Ali Sani", "TD"),
        ("Together with Prime Minister Ana Ruiz, Peruvian Foreign Minister Luis Vega left.", "Ana Ruiz", "PE"),
        ("Fiji's Ratu Vola sent word, his spokesman Tom Rabe said. Peru heard.", "Tom Rabe", "FJ"),
        (
            "AMMAN, May 2, 2019 - Foreign Minister Ali Saad met Ambassador Nikos Lara.",
            "Nikos Lara",
            None,
        ),
        ("Foreign Secretary Salim Badri called in the Indian High Commissioner, Anil Rao.", "Salim Badri", None),
        (
            "BONN, 2 May 1981 - Bonn and Mali ended talks between Malian Minister Ali Sani and State Secretary Jan Bo.",
            "Jan Bo",
            "DE",
        ),
        (
            "Port Louis, Mar 26 (ANI): Vice President Asha Rao, who arrived in Mauritius on a visit, met officials.",
            "Asha Rao",
            "IN",
        ),
    ],
)
def test_an_official_is_where_the_words_place_him(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


def test_a_state_has_one_minister_of_law() -> None:
    text = (
        "Peru and Chile met. For Peru, Justice Minister Ana Ruiz signed. Justice Minister Luis Vega signed for Chile."
    )
    assert served(text) == {"Ana Ruiz": "PE", "Luis Vega": "CL"}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Chad and the U.S. spoke. Commerce Secretary Ann Berg left.", "Ann Berg", "US"),
        ("Britain and Chad spoke. Trade Secretary Ann Berg left.", "Ann Berg", "GB"),
        ("Chad spoke. Chief Cabinet Secretary Ken Mori told reporters.", "Ken Mori", "JP"),
        ("National Security Advisor Ann Berg met with Chadian President Ali Idi.", "Ann Berg", "US"),
        (
            "MUMBAI, 3 May 2018 - National Security Adviser Anil Rao met his U.S. counterpart in India.",
            "Anil Rao",
            "IN",
        ),
        ("USAID Administrator Ann Berg left Chad and Mali.", "Ann Berg", "US"),
        (
            "Chad met Mali. A senior Peruvian official said it was late. Luis Vega, minister for trade, said so.",
            "Luis Vega",
            "PE",
        ),
        (
            "Trinidad and Tobago is finishing a plant with Chad and Mali, Energy Minister Kelvin Rao said.",
            "Kelvin Rao",
            "TT",
        ),
        ("In Peru, Mr. Orlov met with President Ana Ruiz. Russian envoy Pavel Orlov left Chad.", "Ana Ruiz", "PE"),
        (
            "Russian President Pavel Orlov will travel to Lima, Peru, where he will meet with President Ana Ruiz.",
            "Ana Ruiz",
            "PE",
        ),
        (
            "Oman, Chad and the U.S. spoke. Oman slept. Trade Minister Badr Falasi left the U.S. embassy.",
            "Badr Falasi",
            "OM",
        ),
        ("Oman and Chad spoke. Trade Minister Badr Falasi made an official visit to Chad.", "Badr Falasi", "OM"),
        ("March 22, 1987\n\nKing Hamad of Bahrain met Queen Elizabeth.", "Elizabeth", "GB"),
        ("Norwegian Queen Eva met his Majesty King Badr in Muscat, Oman.", "Eva", "NO"),
        ("A friend of the White House Prime Minister Luis Vega of Peru left.", "Luis Vega", "PE"),
        ("Peruvian President Ana Ruiz met President Eva Mora and Prime Minister Luis Soto of Spain.", "Eva Mora", "ES"),
        ("Chad spoke. He met Caribbean Community (CARICOM) Secretary-General Carla Bell.", "Carla Bell", "org:CARICOM"),
    ],
)
def test_an_official_is_whose_the_words_around_imply(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


def test_two_presidents_named_in_one_breath_are_of_two_states() -> None:
    text = "Chad hosted a meeting between President Ali Idi and President Luis Vega of Peru."
    assert served(text) == {"Ali Idi": "TD", "Luis Vega": "PE"}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Oman rested. The Chadian team, headed by Trade Minister Ali Idi, left.", "Ali Idi", "TD"),
        ("Chad and the Philippines met. U.S. aides slept. National Security Adviser Ann Berg left.", "Ann Berg", "US"),
        ("The Secretary-General of NATO Carl Bell and Foreign Minister Ali Idi met. Chad slept.", "Ali Idi", "TD"),
        (
            "10 June 1986\n\nChad spoke with Mali. President Reagan smiled, and Trade Secretary Ann Berg left.",
            "Ann Berg",
            "US",
        ),
        (
            "Mexico's reserves grew. Japan lent. Mexico slept. Finance Minister Luis Vega wrote to the World Bank.",
            "Luis Vega",
            "MX",
        ),
    ],
)
def test_whom_somebody_leads_or_is_beside_tells_whom_he_serves(text: str, name: str, country: str) -> None:
    assert served(text)[name] == country


def test_who_visits_a_states_graves_may_serve_it() -> None:
    text = "Oman and Chad spoke. Oman slept. Trade Minister Badr Falasi visited Oman memorials in Lima."
    assert served(text)["Badr Falasi"] == "OM"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("OPEC President Luis Vega, who is also Peru's oil minister, left.", "PE"),
        ("OPEC President Luis Vega, the oil minister of Peru, left.", "PE"),
        ("Peru Helps Chad\n\nPress Statement\n\nLuis Vega, Spokesperson\n\nToday Peru sent Chad rice. Chad ate.", "PE"),
        ("Mali's President Musa Ba will talk with Peru's President Ana Ruiz and Prime Minister Luis Vega.", "PE"),
        ("Mali's President Musa Ba will talk with President Ana Ruiz of Peru and Premier Luis Vega.", "PE"),
        ("NATO chief Luis Vega, the former prime minister of Peru, left.", "org:NATO"),
        ("Who follows Chad's president? Luis Vega, the country's trade minister, told Peru and Mali.", "TD"),
    ],
)
def test_who_presides_over_a_body_or_is_of_the_country_told_before(text: str, actor: str) -> None:
    assert served(text)["Luis Vega"] == actor


def test_an_external_affairs_minister_may_be_of_several_states() -> None:
    assert served("Canada wrote to Chad. External Affairs Minister Ann Berg smiled.")["Ann Berg"] == "CA"
    assert served("India wrote to Chad. External Affairs Minister Anil Rao smiled.")["Anil Rao"] == "IN"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Peru saw an IMF delegation including Director of the African Department Ana Ruiz.", "org:IMF"),
        ("Peru met Chinese counterparts, including Minister of Ecology Ana Ruiz.", "CN"),
        ("A high-level Chinese delegation led by Premier Li Wei and Special Envoy Ana Ruiz came to Peru.", "CN"),
    ],
)
def test_one_of_several_serves_whom_they_serve(text: str, country: str) -> None:
    assert served(text)["Ana Ruiz"] == country


@pytest.mark.parametrize("deed", ["met", "were briefed, after which"])
def test_whom_a_delegation_met_is_none_of_it(deed: str) -> None:
    text = f"Peru waited. Chinese officials led by Vice Minister Liu Wang {deed} Interior Minister Ana Ruiz."
    assert served(text)["Ana Ruiz"] != "CN"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Mali and Niger signed. Chad, represented by Mr Ali Sani, Permanent Secretary, was third.", "Ali Sani", "TD"),
        (
            "Peru mourned. Chad will be represented at Monday's rite by the Duke of Lagone and by Minister Ali Sani.",
            "Ali Sani",
            "TD",
        ),
        (
            "It was signed on behalf of the Republic of Chad by Prof. Dr. Ali Sani, Minister of Health, in Lima, Peru.",
            "Ali Sani",
            "TD",
        ),
        (
            "Signatures were affixed for the Kingdom of Denmark by Mrs. Karen Holm, Minister of the Interior, in Peru.",
            "Karen Holm",
            "DK",
        ),
        ("A waltz for Denmark by Karen Holm, the minister, was heard in Peru and Chad.", "Karen Holm", None),
    ],
)
def test_by_whom_a_state_is_represented(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


def test_two_who_share_a_title_are_of_two_states_in_their_order() -> None:
    text = "Mozambique and Portugal agreed. A loan was signed by their finance ministers, Rui Melo and Ana Dade."
    assert served(text) == {"Rui Melo": "MZ", "Ana Dade": "PT"}


def test_two_ministers_are_of_the_two_states_that_met_wherever_it_was_filed() -> None:
    text = (
        "DOHA, June 7, 2010 (QNA) - The foreign ministers of Chad and Mali met in Doha. The two ministers, Ali Idi and "
        "Omar Sani, were content."
    )
    assert served(text) == {"Ali Idi": "TD", "Omar Sani": "ML"}


def test_two_senators_are_of_one_state() -> None:
    text = "MANILA, May 3, 2019 (UPI) - Australian and Japanese envoys came. Senators Bong Luna and Minda Cruz spoke."
    assert served(text) == {"Bong Luna": "PH", "Minda Cruz": "PH"}


def test_a_president_is_not_of_the_state_of_the_ambassador_beside_him() -> None:
    text = "MINSK, May 3, 2019 (UPI) - Belarus. President Ales Karol and Ambassador of Chad Ali Sani opened the fair."
    assert served(text)["Ales Karol"] == "BY"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "BUCHAREST, May 3, 2019 (UPI) - Minister Radu Popa met Peru's envoy. Secretary of State Ana Pop left.",
            "Ana Pop",
            "RO",
        ),
        ("BUCHAREST, May 3, 2019 (UPI) - The U.S. called. Secretary of State Ann Berg will come.", "Ann Berg", "US"),
        ("CAIRO, May 3, 2019 (UPI) - Egypt waits. Secretary of State Ann Berg will come.", "Ann Berg", "US"),
        ("MANILA, May 3, 2019 (UPI) - China was told. Secretary Emilio Luna spoke.", "Emilio Luna", "PH"),
        ("ROME, May 3, 1976 (UPI) - The U.S. was silent. Italy waits for Sen. Aldo Riva.", "Aldo Riva", "IT"),
        ("TUNIS, May 3, 2019 (UPI) - Sen. Chris Berg met President Ali Idi.", "Chris Berg", None),
        ("Taoiseach Declan Roche left for Japan. Minister of State Aoife Daly stayed.", "Aoife Daly", "IE"),
        ("Farm minister Ken Abe quit over Peru's rice. Chief Cabinet Secretary Eiji Mori wept.", "Ken Abe", "JP"),
        (
            "Assistant Secretary Ann Berg called. President Luis Vega praised the rain.",
            "Luis Vega",
            None,
        ),
    ],
)
def test_offices_of_few_states_tell_whose_they_are(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Peru and Chad met in Lima. The Chadian host, President Ali Sani, embraced them.", "Ali Sani", "TD"),
        ("Peru met Chad. The Peruvian guest Ana Ruiz, a former minister, rose.", "Ana Ruiz", "PE"),
        ("Peru met Chad. The Chadian press, President Ana Ruiz said, is free. Mali agreed.", "Ana Ruiz", None),
        (
            "LIMA, May 3, 2019 (UPI) - Peru grieved. Kazakhstan's foreign ministry denied it. Two were lost, "
            "spokesperson Aigul Sadyk said.",
            "Aigul Sadyk",
            "KZ",
        ),
        (
            "LIMA, May 3, 2019 (UPI) - Peru grieved. Kazakhstan's foreign ministry denied it. Two were lost, "
            "Trade Minister Luis Vega said.",
            "Luis Vega",
            "PE",
        ),
    ],
)
def test_who_takes_part_or_speaks_for_whom_was_named_just_before(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Minister Ana Ruiz was busy. With the Fijian premier, Jone Nai, Minister Ana Ruiz spoke. "
            "The Foreign Minister of Rwanda, Claude Uwe, came. The Maltese minister smiled.",
            "Ana Ruiz",
            "MT",
        ),
        (
            "Foreign Minister Ana Ruiz was busy. Rwanda's Foreign Minister Claude Uwe came. "
            "The Maltese Foreign Minister smiled.",
            "Ana Ruiz",
            "MT",
        ),
        (
            "Foreign Minister Ana Ruiz was busy. Rwanda's Foreign Minister Claude Uwe came. "
            "She met the Maltese Foreign Minister. Peru, Chad and Mali watched.",
            "Ana Ruiz",
            None,
        ),
    ],
)
def test_who_is_called_by_the_state_further_on(text: str, name: str, country: str | None) -> None:
    assert served(text)[name] == country


def test_the_president_of_a_states_assembly_is_not_its_president() -> None:
    text = "LIMA, May 3, 2019 (UPI) - Peru's guests saw the President of the Peruvian National Assembly, Ana Ruiz."
    assert served(f"{text} President Luis Vega was ill.") == {"Ana Ruiz": "PE", "Luis Vega": "PE"}


def test_whoever_is_thanked_for_an_attitude_is_its_holder() -> None:
    text = (
        "LIMA - Minister Ana Ruiz received a delegation of the parliament of Chad. Ruiz {} Chad's position on fishing."
    )
    served_by_her = [served(f"{text.format(verb)} All are in Peru.") for verb in ("thanked them for", "reaffirmed")]
    assert served_by_her == [{"Ana Ruiz": "PE"}, {"Ana Ruiz": "TD"}]


@pytest.mark.parametrize(
    ("others", "country"), [("", "OM"), (" Minister Joe Tora was with him.", None)], ids=["one minister", "two"]
)
def test_whose_keenness_the_minister_voices_he_serves(others: str, country: str | None) -> None:
    text = f"Minister Badr Falasi spoke.{others} The minister affirmed Oman's keenness on ties with Chad and Peru."
    assert served(text)["Badr Falasi"] == country


@pytest.mark.parametrize(("title", "country"), [("Quito's Trade Minister", "EC"), ("Geneva's Trade Minister", "PE")])
def test_a_minister_of_a_seat_of_government_is_its_states(title: str, country: str) -> None:
    text = f"LIMA, July 3, 2019 (Reuters) - Peru's ministry rejected an Ecuadorean claim. {title} Ana Ruiz had made it."
    assert served(text)["Ana Ruiz"] == country


@pytest.mark.parametrize(
    ("first", "country"),
    [
        ("Chilean Ambassador Luis Vega was told off on Monday.", "PE"),
        ("Chilean Foreign Minister Luis Vega was told off on Monday.", "CL"),
        ("Chilean Ambassador Luis Vega saw Bolivian Foreign Minister Eva Soto on Monday.", None),
    ],
)
def test_envoys_alone_tell_of_no_correspondent(first: str, country: str | None) -> None:
    assert served(f"LIMA - {first} It was late. All went on. Defence Minister Ana Ruiz spoke.")["Ana Ruiz"] == country


def test_a_list_of_states_behind_a_minister_is_not_whose_he_is() -> None:
    text = "MINSK, Feb. 21 (BelTA) - Deputy Economy Minister Ali Okello spoke. Said Okello, Brazil, China and Chad buy."
    assert served(text) == {"Ali Okello": "BY"}


def test_a_delegation_behind_a_comma_is_not_of_who_has_invited_it() -> None:
    text = (
        "ULAANBAATAR (MONTSAME) - At the invitation of the parliament of Chad, a delegation headed by Speaker Ali "
        "Okello left for Ndjamena."
    )
    assert served(text)["Ali Okello"] == "MN"


def test_a_foreign_secretary_serves_under_a_foreign_minister() -> None:
    text = "DHAKA (UNB) - Foreign Secretary Ali Okello blamed Chad. Foreign Minister Ana Ruiz will go to Peru in May."
    assert served(text) == {"Ali Okello": "BD", "Ana Ruiz": "BD"}


def test_a_foreign_secretary_calls_on_another_states_minister() -> None:
    text = "DHAKA (UNB) - Foreign Secretary Ali Okello of Bangladesh flew to Lima, where he is to call on "
    assert served(f"{text}Foreign Minister Ana Ruiz.") == {"Ali Okello": "BD", "Ana Ruiz": "PE"}


def test_an_aide_is_not_the_president_whom_he_serves() -> None:
    text = "ASTANA, May 4 (Kazinform) - President of Kazakhstan Ali Okello saw guests from Chad and Peru."
    assert served(f"{text} Aide to the President Ana Ruiz briefed the press.")["Ana Ruiz"] == "KZ"


def test_a_special_envoy_is_from_abroad() -> None:
    text = "Norwegian Special Envoy Kari Dahl is in the island of Sri Lanka. Trade Minister Ali Okello said so."
    assert served(f"{text} Sri Lanka fights. Sri Lanka waits.")["Ali Okello"] == "LK"


def test_two_of_three_states_may_be_anyones_home() -> None:
    text = (
        "A team from South Sudan was awaited in Kampala. The team, led by Ali Okello, the minister of trade of South "
        "Sudan, was due to meet Finance minister Ana Ruiz and the Commissioner General of Uganda Revenue Authority, "
        "Luis Vega. Uganda, Kenya and South Sudan agreed on it in January."
    )
    assert served(text)["Ana Ruiz"] != "KE"


def test_no_president_of_a_republic_governs_a_kingdom() -> None:
    assert served("AMMAN, May 4 (Petra) - President of the Republic Ali Okello was late.")["Ali Okello"] != "JO"


def test_whom_a_visitor_from_a_city_meets_is_not_of_it() -> None:
    text = "JERUSALEM, Feb. 11 (LPW) - Pavel Rezek, the first visitor from Prague in years, spoke after a meeting with "
    assert served(f"{text}Foreign Minister Ali Okello. Israel was glad.")["Ali Okello"] == "IL"


def test_whom_an_article_tells_of_first_without_his_state_tells_whose_the_others_are() -> None:
    text = (
        "Minister for Trade Ana Ruiz held talks in New York with Fijian Minister Ed Grey. The Maltese Trade Minister "
        "also met Chad's Minister Luis Vega. Prime Minister Ali Okello was at home."
    )
    assert served(text)["Ali Okello"] == "MT"


def test_an_envoy_may_sit_beside_his_own_minister() -> None:
    text = (
        "TAIF, Saudi Arabia, Oct 14 (KUNA) - Soviet envoy Oleg Berg met Foreign Minister Ali Okello in a session with "
        "the ambassador of Kuwait to the Soviet Union, Luis Vega."
    )
    assert served(text)["Ali Okello"] == "KW"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("In Chad, the former colony, Foreign Minister Ali Okello offered help.", "TD"),
        ("At the White House, spokesman Ali Okello said so.", "US"),
        ("In Lima crowds met. Prime Minister Ali Okello called on them to go home.", "PE"),
        ("SANTIAGO -- PRESIDENT ALI OKELLO LEAVES TODAY.", "CL"),
        ("LUSAKA, ZAMBIA -- PRESIDENT ALI OKELLO LEAVES TODAY.", "ZM"),
        ("In Lima, on 31 May, she and State Secretary Ali Okello will open a session.", "PE"),
    ],
)
def test_where_a_sentence_is_set_tells_whose_official_it_names(text: str, country: str) -> None:
    whole = f"Talks fail\n\nOSLO, May 3, 2019 (Reuters) - Norwegian Minister Kari Dahl blamed Iran and Chad.\n\n{text}"
    assert served(whole)["Ali Okello"] == country


@pytest.mark.parametrize("name", ["Ali Okello", "Luis Vega"])
def test_lists_of_two_sides_tell_whose_those_are_behind_each(name: str) -> None:
    text = (
        "Talks between Chad and Peru ended. Attending were, on the Chadian side, Ali Okello, Minister of Geology, and "
        "Eva Soto, Deputy Minister of Trade, and, on the Peruvian side, Luis Vega, Director of Mines."
    )
    assert served(text)[name] == {"Ali Okello": "TD", "Luis Vega": "PE"}[name]


@pytest.mark.parametrize(
    "title",
    ["Under-Secretary-General for Political Affairs", "Special Representative"],
)
def test_the_united_nations_own_titles_need_no_name_of_theirs(title: str) -> None:
    text = f"UN envoy warns Haiti\n\nThe {title}, Ali Okello, said so in Haiti. Haiti's Prime Minister Ana Ruiz agreed."
    (holding,) = (one.holdings[0] for one in told(text).officials if one.name.value == "Ali Okello")
    assert holding.actor is not None
    assert holding.actor.value == "org:UN"


def test_a_states_own_special_representative_is_its_own() -> None:
    text = "WASHINGTON, May 3 - The European Union and the UN spoke. U.S. Special Representative Ali Okello left."
    assert served(text)["Ali Okello"] == "US"


def test_another_party_to_a_treaty_is_not_at_home() -> None:
    text = (
        "Growing trade with Chad was hailed on Monday. It is growing fast. Trade Minister Ali Okello spoke. Nigeria, "
        "Mali and Nigerians gain. Nigeria wins."
    )
    assert served(text)["Ali Okello"] == "NG"


def test_a_byline_may_name_whoever_speaks_for_the_secretary_general() -> None:
    byline = "BY ALI OKELLO, DEPUTY SPOKESPERSON FOR THE SECRETARY-GENERAL"
    text = f"NOON BRIEFING\n\n{byline}\n\nU.N. HEADQUARTERS\n\nThe UN praised Haiti."
    official = next(one for one in told(text).officials if one.name.value.title() == "Ali Okello")
    actor = official.holdings[0].actor
    assert actor is not None
    assert actor.value == "org:UN"


def test_a_spokesman_serves_whom_his_master_does() -> None:
    text = "Peruvian Premier Ana Ruiz may meet Chadian Premier Ali Idi. Idi spokeswoman Miri Sela said no day was set."
    assert served(text)["Miri Sela"] == "TD"


def test_who_works_beside_another_is_not_his() -> None:
    text = "Peruvian Premier Ana Ruiz may meet Chadian Premier Ali Idi. For Idi, Kenyan spokeswoman Miri Sela spoke."
    assert served(text)["Miri Sela"] == "KE"


@pytest.mark.parametrize(
    ("title", "purpose", "state"),
    [
        ("Trade Minister", "to strengthen the ties between Chad and Peru", "TD"),
        ("First Lady", "to strengthen the ties between Chad and Peru", "TD"),
        ("First Lady", "to study the ties between Chad and Mali", None),
    ],
)
def test_who_goes_to_one_of_two_for_the_sake_of_their_ties_is_the_others(
    title: str, purpose: str, state: str | None
) -> None:
    text = f"{title} Ana Idi will visit Peru in May {purpose}. She will then go on to Mali and to Oman."
    assert served(text)["Ana Idi"] == state


@pytest.mark.parametrize(
    "text",
    [
        "External Affairs Minister Arun Rao met his counterparts from Peru, Canada and Chad. India was glad.",
        "External Affairs Minister Arun Rao, who arrived in Canada from Peru on the second leg of his tour, spoke of "
        "India.",
    ],
)
def test_nobody_serves_those_whose_ministers_he_meets_or_where_he_tours(text: str) -> None:
    assert served(text)["Arun Rao"] == "IN"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("is to take part in the trade conference at Lima in Peru", None),
        ("is to spend a week by the sea in Peru", "PE"),
    ],
)
def test_nobody_serves_the_state_where_he_joins_a_conference(text: str, country: str | None) -> None:
    assert served(f"Minister of Trade Ali Sani {text}.")["Ali Sani"] == country
