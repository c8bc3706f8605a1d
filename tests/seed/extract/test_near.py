"""Whom somebody serves by the words next to him: his colleague, his predecessor, whom he succeeds, where he is."""

import pytest
from prose import served


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "LIMA - Mali's Transport Minister Ali Idi praised the law. His predecessor, opposition MP Omar Ba, "
            "called it a farce.",
            "Omar Ba",
            "ML",
        ),
        (
            "LIMA - Mali's President Ali Idi wished his successor, Mr. Omar Ba, well.",
            "Omar Ba",
            "ML",
        ),
        (
            "PARIS - The Ambassador of Mali, Ali Idi, called on the minister. Ambassador Idi succeeds Mr. Omar Ba.",
            "Omar Ba",
            "ML",
        ),
        (
            "RABAT, May 3 - Peruvian envoy Luis Vega saw Moroccan officials. He will not join his colleague, Foreign "
            "Minister Ana Ruiz.",
            "Ana Ruiz",
            "PE",
        ),
        (
            "RABAT, May 3 - Peru's Trade Minister Luis Vega and her cabinet colleague, Farm Minister Ana Ruiz, left.",
            "Ana Ruiz",
            "PE",
        ),
        ("LIMA - Chad's Colonel Idris Okello sent word that he would not come.", "Idris Okello", "TD"),
        (
            "HAVANA (Prensa Latina) - Present were, for the Peruvian part, Farm Minister Luis Vega, and many guests.",
            "Luis Vega",
            "PE",
        ),
        (
            "NAIROBI (KNA) - Deputy Minister Eva Sow ends her tour in Lima, Peru, where she will hand over a letter "
            "from President Omar Ba.",
            "Omar Ba",
            "KE",
        ),
        (
            "NAIROBI (KNA) - Deputy Minister Eva Sow flies to Lima on Monday to brief President Luis Vega on the pact.",
            "Luis Vega",
            "PE",
        ),
        (
            "NAIROBI (KNA) - Deputy Minister Eva Sow flies to Peru for a fair of many nations hosted by President Luis "
            "Vega.",
            "Luis Vega",
            "PE",
        ),
        (
            "Mali and Peru signed a pact. It was signed by Ali Idi for Mali and, by satellite link from Lima, by the "
            "Minister of Roads, Luis Vega.",
            "Luis Vega",
            "PE",
        ),
        (
            "NAIROBI (KNA) - Mourning spread over the death of Peruvian President Luis Vega. In a cable to Premier Ana "
            "Ruiz, the Malian leader called him wise.",
            "Ana Ruiz",
            "PE",
        ),
        (
            "RABAT, May 26 - The UN special envoy for Chad, Hans Berg, met Foreign Minister Omar Alami on Thursday. "
            "Morocco is glad.",
            "Omar Alami",
            "MA",
        ),
        (
            "BERN, June 30 - A spokesman for the ministry in Lima, Luis Vega, said Peru would wait.",
            "Luis Vega",
            "PE",
        ),
        (
            "TUNIS, Aug. 7 (Kyodo) - Japanese Foreign Minister Kenzo Mori ended his talks with Tunisian leaders. "
            "Mori met Prime Minister Ali Mansour and Speaker Omar Gharbi.",
            "Ali Mansour",
            "TN",
        ),
        (
            "TUNIS, Aug. 7 (Kyodo) - Japanese Foreign Minister Kenzo Mori ended a trip. Mori held talks with Prime "
            "Minister Ali Mansour. Tunisia was content.",
            "Ali Mansour",
            "TN",
        ),
        (
            "NAIROBI (KNA) - Deputy Minister Eva Sow leaves for Peru. She will review the pact signed in Nairobi "
            "in 2008 during the visit of President Luis Vega.",
            "Luis Vega",
            "PE",
        ),
        (
            "SEOUL, Aug. 30 (Yonhap) - South Korea met the United States. Rep. Kwon Min-ho of the opposition objected.",
            "Kwon Min-ho",
            "KR",
        ),
    ],
)
def test_words_next_to_somebody_tell_whom_he_serves(text: str, name: str, country: str) -> None:
    assert served(text)[name] == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "ACCRA, Oct 12 (GNA) - Malian Trade Minister Ali Idi came to Ghana. He will call on President Kwame Ofori "
            "to deliver a message from the Malian leader.",
            "Kwame Ofori",
            "GH",
        ),
        ("Georgian Minister Nino Lomia met her colleague, Ali Idi of Mali.", "Ali Idi", "ML"),
        ("Georgian Minister Nino Lomia met her Malian colleague, Foreign Minister Ali Idi.", "Ali Idi", "ML"),
    ],
)
def test_who_is_of_the_other_side(text: str, name: str, country: str) -> None:
    assert served(text)[name] == country
