"""Whom those serve who govern a city or a region."""

import pytest
from prose import article, served

from seed.extract.names.gazetteer import places_in
from seed.extract.text.document import read_document

END = " Chad grew, and Chad's friends were glad. Chadian towns cheered."


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Ana Berg, the mayor of Lima, kept the order until May 1.", "Ana Berg", "PE"),
        ("The governor of Ohio, Joe Kilo, kept the order until May 1.", "Joe Kilo", "US"),
        ("Texas Governor Ana Berg kept the order until May 1.", "Ana Berg", "US"),
        ("Lima's former mayor, Luis Vega, kept the order.", "Luis Vega", "PE"),
        ("Governor Ana Berg of Queensland kept the order.", "Ana Berg", "AU"),
        ("Gujarat Chief Minister Ravi Menon kept the order.", "Ravi Menon", "IN"),
        ("The premier of Ontario, Ann Berg, kept the order.", "Ann Berg", "CA"),
        ("Utah Senator Luis Vega kept the order.", "Luis Vega", "US"),
        ("The state's word is worth little. Ohio Deputy Chief Minister Ana Berg kept the order.", "Ana Berg", "US"),
        ("Victoria's Transport Minister, Ann Berg, kept the order.", "Ann Berg", "AU"),
        ("New South Wales Emergency Services Minister Ann Berg kept the order.", "Ann Berg", "AU"),
        ("The Queensland premier kept the order. Premier Ann Berg said so in Rome.", "Ann Berg", "AU"),
        ("The Queensland premier and the Ontario premier kept the order. Premier Ann Berg said so.", "Ann Berg", "TD"),
        ("After a storm in Queensland, Transport Minister Ali Idi kept the order.", "Ali Idi", "TD"),
        ("Ali Idi, a centre-left lawmaker, kept the order.", "Ali Idi", "TD"),
        ("Ali Idi, a Liberal lawmaker, kept the order.", "Ali Idi", "TD"),
        ("Ann Berg, a Liberal lawmaker from Ohio, kept the order.", "Ann Berg", "US"),
        ("Rep. Ann Berg, D-Mo., kept the order.", "Ann Berg", "US"),
        ("Rep. Ann Berg (R-Kan.) kept the order.", "Ann Berg", "US"),
        ("Sen. Ann Berg, a Missouri Democrat, kept the order.", "Ann Berg", "US"),
        ("Senator Ann Berg, Republican of Ohio, kept the order.", "Ann Berg", "US"),
        ("Senator Ann Berg, of the Liberal Republican party, kept the order.", "Ann Berg", None),
        ("Ali Idi, a singer and the brother of a Liberal lawmaker, kept the order.", "Ali Idi", None),
        ("Minister Ali Idi kept the order in Ohio.", "Ali Idi", "TD"),
        ("In Ohio and Utah, Senator Ali Idi kept still.", "Ali Idi", None),
        ("Far from Lima, Governor Ali Idi kept the order.", "Ali Idi", "TD"),
    ],
)
def test_the_state_of_a_place(text: str, name: str, country: str | None) -> None:
    assert served(text + END).get(name) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Foreign Minister Ana Valencia will meet Peruvian President Idi Berg on Monday.", None),
        ("FOREIGN MINISTER ANA VALENCIA WILL MEET PERUVIAN PRESIDENT IDI BERG ON MONDAY.", None),
        ("Foreign Minister Ana Valencia met Peruvian President Idi Berg. Valencia said they talked.", None),
        ("Foreign Minister Ana Valencia met Peruvian President Idi Berg. Valencia flew to Lima.", None),
        ("Foreign Minister Ana Valencia met Peruvian President Idi Berg. Mr. Valencia is in Lima.", None),
        ("Foreign Minister Ana Ruiz met Peruvian President Idi Berg in Valencia.", "ES"),
    ],
)
def test_a_town_may_be_called_like_somebody(text: str, country: str | None) -> None:
    assert served(text).get("Ana Ruiz" if "Ruiz" in text else "Ana Valencia") == country


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Prime Minister Visits Valencia.", ["Valencia"]),
        ("Lima said so.", ["Lima"]),
        ("Valencia said so.", []),
        ("It rained in Valencia.", ["Valencia"]),
    ],
)
def test_the_places_of_a_sentence(text: str, named: list[str]) -> None:
    sentences = read_document(article(text), ()).sentences
    assert [city.name for sentence in sentences for _, _, city in places_in(sentence)] == named
