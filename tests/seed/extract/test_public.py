"""Those in public offices that are less common: heads of bodies, judges, members of parliaments; and their styles."""

import pytest
from prose import told


def held(text: str) -> list[tuple[str, str]]:
    return [(record.name.value, record.holdings[0].title.value) for record in told(text).officials]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "The National Harbour Authority denied it. Its director, Ana Ruiz, wrote to Peru.",
            ("Ana Ruiz", "director"),
        ),
        (
            "He blamed the National Harbour Authority, a charge which its chairman, Dr Ana Ruiz, rejected.",
            ("Ana Ruiz", "chairman"),
        ),
        (
            "The National Harbour Authority (NHA) denied it. NHA Administrator Ana Ruiz wrote to Peru.",
            ("Ana Ruiz", "Administrator"),
        ),
        ("Ana Ruiz – Peru's mines minister – left.", ("Ana Ruiz", "mines minister")),
        (
            "The Special Adviser to the President on National Assembly Matters, Bola Okello, wrote to Peru.",
            ("Bola Okello", "Special Adviser to the President on National Assembly Matters"),
        ),
        ("Hong Kong Chief Executive Ana Ruiz wrote to Peru.", ("Ana Ruiz", "Chief Executive")),
        ("Politburo member Ivan Petrov wrote to Peru.", ("Ivan Petrov", "Politburo member")),
        (
            "Peru's Solar Energy Organization head Ana Ruiz left.",
            ("Ana Ruiz", "Solar Energy Organization head"),
        ),
        (
            "Adviser to the Prime Minister on Foreign Affairs Omar Siddiq wrote to Peru.",
            ("Omar Siddiq", "Adviser to the Prime Minister on Foreign Affairs"),
        ),
        ("ADB chief economist Ana Ruiz wrote to Peru.", ("Ana Ruiz", "chief economist")),
        ("Ana Ruiz, a member of the Bundestag, wrote to Peru.", ("Ana Ruiz", "member")),
        ("Ana Ruiz, a member of Peru's delegation, left.", ("Ana Ruiz", "member of Peru's delegation")),
        (
            "A Peruvian member of the negotiating team, Ana Ruiz, left.",
            ("Ana Ruiz", "member of the negotiating team"),
        ),
        ("The UN's top official for the polls, Ana Ruiz, went to Peru.", ("Ana Ruiz", "top official for the polls")),
        ("The top UN official in Peru, Ana Ruiz, left.", ("Ana Ruiz", "official")),
        ("Ana Ruiz, Minister-in-Charge of Peru's Customs, left.", ("Ana Ruiz", "Minister-in-Charge of Peru's Customs")),
        (
            "They saw the inauguration of His Excellency Luis de la Vega as President of Peru.",
            ("Luis de la Vega", "President"),
        ),
        ("Ana Ruiz, on her first trip to Chad as Peru's mines minister, spoke.", ("Ana Ruiz", "mines minister")),
        ("His Excellency Luis Vega the Peruvian ambassador to Chad left.", ("Luis Vega", "ambassador")),
        ('"As President Ruiz once told us in Lima, fish is food," Peru wrote.', ("Ruiz", "President")),
        ("Ana Ruiz, the IMF mission chief for Chad, spoke.", ("Ana Ruiz", "mission chief")),
        ("The IMF's mission chief for Chad and Mali, Dr. Ana Ruiz, spoke.", ("Ana Ruiz", "mission chief")),
        ("The United Nations (UN) Envoy to Chad Ana Ruiz spoke.", ("Ana Ruiz", "Envoy")),
        (
            "Peru sent Senior Advisors to the President Prof. Luis Vega and Mrs. Ana Ruiz to Chad.",
            ("Ana Ruiz", "Senior Advisor to the President"),
        ),
        ("NASA Deputy Administrator Ana Ruiz went to Peru.", ("Ana Ruiz", "Deputy Administrator")),
        ("Peru's Electoral Commission met. Vice Chairperson Ana Ruiz was glad.", ("Ana Ruiz", "Vice Chairperson")),
        (
            "The National Harbour Authority closed Callao in Peru. The authority's chief, Ana Ruiz, was glad.",
            ("Ana Ruiz", "chief"),
        ),
        ("Peru spoke. Vice-Speaker Ana Ruiz was glad.", ("Ana Ruiz", "Vice-Speaker")),
        ("Peru spoke. Government Whip Ana Ruiz was glad.", ("Ana Ruiz", "Government Whip")),
        ("Peru spoke. Opposition M.P. Ana Ruiz was glad.", ("Ana Ruiz", "Opposition M.P.")),
        ("The delegation of Peru consists of the MPs Ana Ruiz, Eva Soto and Luis Vega.", ("Eva Soto", "MP")),
        ("The Member for Mbalako, Hon. Peter Okello, asked about Peru.", ("Peter Okello", "Member for Mbalako")),
        ("Mr Justice Alfred Okello upheld the law of Peru.", ("Alfred Okello", "Justice")),
        ("The Solicitor General, Ana Ruiz, wrote to Peru.", ("Ana Ruiz", "Solicitor General")),
        ("Chief Electoral Officer Ana Ruiz wrote to Peru.", ("Ana Ruiz", "Chief Electoral Officer")),
        ("They saw Peru's Chief Veterinary Officer, Dr. Ana Ruiz.", ("Ana Ruiz", "Chief Veterinary Officer")),
        (
            "The head of the Peruvian negotiating team, Ana Ruiz, spoke.",
            ("Ana Ruiz", "head of the Peruvian negotiating team"),
        ),
        ("Peru removed the head of counterintelligence, Ana Ruiz.", ("Ana Ruiz", "head of counterintelligence")),
        (
            "The leader of the Social Democrats, Ana Ruiz, wrote to Peru.",
            ("Ana Ruiz", "leader of the Social Democrats"),
        ),
        ("The guest met Chairwoman of the Majlis Eva Saryeva.", ("Eva Saryeva", "Chairwoman of the Majlis")),
        ("He was seen off by Vice Chairman of the NA Le Quang Tan.", ("Le Quang Tan", "Vice Chairman of the NA")),
        ("The Senate President, Chief Bola Okello, wrote to Peru.", ("Bola Okello", "Senate President")),
        (
            "The Minister of Trade and Roads, Dr (Mrs) Eva Okello, wrote to Peru.",
            ("Eva Okello", "Minister of Trade and Roads"),
        ),
        ("Trade Minister Air Vice-Marshal (retd) Omar Siddiq wrote to Peru.", ("Omar Siddiq", "Trade Minister")),
        ("He met a former prime minister of Peru, Luis wa Vega.", ("Luis wa Vega", "former prime minister")),
        ("The chief prosecutor at the time, Ana Ruiz, wrote to Peru.", ("Ana Ruiz", "chief prosecutor")),
        ("The Ambassador of Peru, with residence in Ankara, Mrs. Ana Ruiz, left.", ("Ana Ruiz", "Ambassador")),
        (
            "Head of the Peruvian Chamber of Deputies Luis Vega wrote.",
            ("Luis Vega", "Head of the Peruvian Chamber of Deputies"),
        ),
        (
            "They met Luis Vega, president of the Peruvian Chamber of Deputies.",
            ("Luis Vega", "president of the Peruvian Chamber of Deputies"),
        ),
        (
            "The Speaker of the Legislative Chamber of Peru, Ana Ruiz, wrote.",
            ("Ana Ruiz", "Speaker of the Legislative Chamber"),
        ),
        ("Peru sent Ministers Luis Vega (Interior), Joe Paz (ICT) and Ana Ruiz (Trade).", ("Ana Ruiz", "Minister")),
        ("The Cultural Affairs Secretary of Peru, Ana Ruiz, left.", ("Ana Ruiz", "Cultural Affairs Secretary")),
        (
            "The Minister of Mail, Waterways & Ports of Peru, Ana Ruiz, left.",
            ("Ana Ruiz", "Minister of Mail, Waterways & Ports"),
        ),
        ("Former Premier and party leader Ana Ruiz wrote to Peru.", ("Ana Ruiz", "Former Premier and party leader")),
        ("Peru voted, electoral commissioner Ana Ruiz said.", ("Ana Ruiz", "electoral commissioner")),
        ("The Russian Empress Olga II allowed it.", ("Olga II", "Empress")),
        ("The Tanaiste, Ms Brady, spoke in Dublin.", ("Brady", "Tanaiste")),
        ("The Labour Party leader, Mr Sean Brady TD has died in Ireland.", ("Sean Brady", "Labour Party leader")),
        ("European Union president Ana Ruiz spoke.", ("Ana Ruiz", "president")),
        ("However Tatarstan President Luis Vega wrote to Peru.", ("Luis Vega", "President")),
        ("Buenos Aires spokesman Luis Vega wrote to Peru.", ("Luis Vega", "spokesman")),
        ("Iraqi Kurdistan President Luis Vega wrote to Peru.", ("Luis Vega", "President")),
        ("The secretary of the African Union, Luis Vega, wrote to Peru.", ("Luis Vega", "secretary")),
        ("Border Fire Service spokesman Luis Vega spoke in Peru.", ("Luis Vega", "spokesman")),
        ("Republika Srpska President Luis Vega wrote to Peru.", ("Luis Vega", "President")),
        ("The African Union (AU) met in Chad. AU spokesman Luis Vega was glad.", ("Luis Vega", "spokesman")),
        (
            "The director of the Peruvian Tea Board, Ana Ruiz, spoke.",
            ("Ana Ruiz", "director of the Peruvian Tea Board"),
        ),
    ],
)
def test_who_holds_a_public_office(text: str, official: tuple[str, str]) -> None:
    assert official in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's Mining Corp denied it. Its director, Ana Ruiz, wrote to Chad.",
        "The Olympic Council denied it. Its director, Ana Ruiz, wrote to Chad.",
        "Peru's Football Association met. Chairman Luis Vega was glad. The association's chief, Ana Ruiz, was not.",
        "Peru's Mining Company found tin. Chairman Luis Vega was glad. The company's chief, Ana Ruiz, was not.",
        "A member of the football team of Peru, Ana Ruiz, left.",
        "A top executive in Peru, Ana Ruiz, left.",
        "Chief of all, economist Ana Ruiz wrote to Peru.",
        '"President Ruiz", a sign in Peru read.',
        "The film won. Its director, Ana Ruiz, flew to Chad.",
        "The Blue Whale Movement (BWM) denied it. BWM Coordinator Ana Ruiz wrote to Chad.",
        "Chief Executive Officer Ana Ruiz flew to Chad.",
        "In a row over a dam on the Blue River, irrigation ministers of Chad and Mali met.",
        "The national secretary of the Peruvian Tea and Rice Workers Union (PTRWU), Ana Ruiz, says so.",
        "The Road Workers Union (RWU) struck in Peru. The Lima secretary of the RWU, Ana Ruiz, says so.",
        "The Road Workers Union (RWU) struck in Peru. RWU Cusco secretary Ana Ruiz says so.",
        "Prices rose in Peru. Orion Blue spokesman Luis Vega said that fares would rise.",
        "Prices rose in Peru. Adventure World president Luis Vega was fined.",
        "Peru bought a plane. It flies, said Luis Vega, president of Orion Aircraft.",
        "Athletics Peru chairman Luis Vega resigned.",
        "Ana Ruiz, who is the director of Eye Medicine at the Children's Hospital of Peru, says so.",
        "Prices rose in Peru where Presidents Rule was imposed.",
        "The Chairman of RA NA Committee on Defence, National Security and Internal Affairs, the idle, left Peru.",
        "The president of the Peruvian Chamber of Commerce Ana Ruiz flew to Chad.",
    ],
)
def test_who_holds_none(text: str) -> None:
    assert not held(text)


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("The International Atomic Energy Agency blamed Peru. The agency's chief, Ana Ruiz, said so.", "org:IAEA"),
        ("Peruvian President Luis Vega saw the European Council. Council spokeswoman Ana Ruiz was glad.", "org:EU"),
        ("The African Development Bank lent Chad money. Bank president Ana Ruiz signed.", "org:AFDB"),
        (
            "Chad's Electoral Commission wrote to the World Bank. Commission chairman Ana Ruiz said so.",
            "TD",
        ),
    ],
)
def test_a_word_for_a_body_means_the_organization_named_before(text: str, organization: str) -> None:
    holding = next(record.holdings[0] for record in told(text).officials if record.name.value == "Ana Ruiz")
    assert holding.actor is not None
    assert holding.actor.value == organization


def test_two_may_be_told_of_by_one_article() -> None:
    assert ("Eva Soto", "Prime minister and party leader") not in held(
        "The prime minister and party leader Eva Soto met."
    )


def test_a_body_named_only_behind_is_none_that_was_named_before() -> None:
    text = "LIMA, May 9, 2003 - Peru wrote. Council spokesman Ali Idi said the European Council would answer."
    actors = {one.actor.value for official in told(text).officials for one in official.holdings if one.actor}
    assert "org:EU" not in actors
