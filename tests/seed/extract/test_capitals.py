"""Texts set in capitals tell of the same officials as in usual letters; their names may be words of the language."""

import pytest
from prose import article

from seed.contract import contract
from seed.extract import extract

FILED = "LIMA, May 9, 1988 - "


def officials(text: str) -> list[tuple[str, str, str | None]]:
    """Who is named, in capitals, with titles in small letters and the state."""
    made = article(FILED + text)
    found = contract(made, extract(made))["officials"]
    return sorted((one["name"].upper(), (one["title"] or "").lower(), one["country"]) for one in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("British Foreign Secretary Walter Hill met President Okello of Chad on Monday.", ["OKELLO", "WALTER HILL"]),
        ("The Chadian team met U.S. Secretary of State Carl Hill on Monday.", ["CARL HILL"]),
        ("President Gabriel Moric of Chile met his guests on Monday.", ["GABRIEL MORIC"]),
        ("President Gabriel Solar of Chile met his guests on Monday.", ["GABRIEL SOLAR"]),
        ("Defense Secretary Ann Gates of the United States met her guests on Monday.", ["ANN GATES"]),
        ("President Carl J. Trump of the United States met his guests on Monday.", ["CARL J. TRUMP"]),
        ("Indian Joint Secretary Jatin Pal Grewal met his guests in Lima on Monday.", ["JATIN PAL GREWAL"]),
        ("Mark Eskens, the Canadian foreign minister, met his guests on Monday.", ["MARK ESKENS"]),
        ("The ambassador of China, Pan Guangxu, met his guests on Monday.", ["PAN GUANGXU"]),
        ("King Mohammed VI of Morocco met his guests on Monday.", ["MOHAMMED VI"]),
        ("Sheikh Salim bin Tariq Al Said, the Omani foreign minister, met guests.", ["SALIM BIN TARIQ AL SAID"]),
        ("Omani minister Said bin Tariq met his guests on Monday.", ["SAID BIN TARIQ"]),
        ('Canadian Prime Minister Thomas "Tommy" Pigot met his guests on Monday.', ['THOMAS "TOMMY" PIGOT']),
        ("Kenyan Prime Minister Ali Peru said on Monday he would visit Spain.", ["ALI PERU"]),
        ("The director of the agency (DAK) Ana Ruiz of Peru met guests.", ["ANA RUIZ"]),
        ("On Monday morning Jacques Durac, a former president of France, met guests.", ["JACQUES DURAC"]),
        ("On Monday morning Jacques Durac, a former president of France, just arrived.", ["JACQUES DURAC"]),
        ("French President Jacques Durac just arrived in Lima.", ["JACQUES DURAC"]),
    ],
)
def test_names_are_told_from_words(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in officials(text.upper())] == names
    assert officials(text.upper()) == officials(text)


@pytest.mark.parametrize(
    "text",
    [
        "President Okello of Chad fights terror and visits his guests on Monday.",
        "President Okello of Chad visits Lima on Monday.",
        "The Canadian minister, Mr. Gates, met guests. Mr. Gates leaves on Monday.",
        "Chad and Peru fell out. President Okello left.",
    ],
)
def test_what_somebody_does_is_no_part_of_his_name(text: str) -> None:
    assert officials(text.upper()) == officials(text)
