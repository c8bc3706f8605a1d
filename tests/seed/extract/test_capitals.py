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
        ("Canadian Prime Minister Walter Grant met his guests on Monday.", ["WALTER GRANT"]),
        ("Canadian Prime Minister Carl Free met his guests on Monday.", ["CARL FREE"]),
        ("Canadian President Bush arrived in Lima on Monday.", ["BUSH"]),
        ("The guests met Canadian President Bush, who left.", ["BUSH"]),
        ("Canadian minister Bill Simon, who met his guests, left.", ["BILL SIMON"]),
        ("The guests of Kenya met Prime Minister Grace Moyo in Lima.", ["GRACE MOYO"]),
        ("Philippine President Benigno S. Aquino III met his guests.", ["BENIGNO S. AQUINO III"]),
        ("Sri Lankan President Anura Kumara Dissan met his guests.", ["ANURA KUMARA DISSAN"]),
        ("President Carl J. Solar of Canada met his guests on Monday.", ["CARL J. SOLAR"]),
        ("Estonian Foreign Minister Rein Tamm met his guests.", ["REIN TAMM"]),
        ("Mexican President Luis de la Cruz met his guests on Monday.", ["LUIS DE LA CRUZ"]),
        ("The Canadian ministers, John Banks and Drew Hall, met guests.", ["DREW HALL", "JOHN BANKS"]),
        ("Canadian Trade Minister Carla Anderson Hills said so.", ["CARLA ANDERSON HILLS"]),
        ("The guests met Canadian Trade Minister Carla Anderson Hills.", ["CARLA ANDERSON HILLS"]),
        ("Indian minister Arjun Ram Megwal met his guests.", ["ARJUN RAM MEGWAL"]),
        ("Canadian Trade Minister Ed Fast met his guests.", ["ED FAST"]),
        ("It is broader than President Okello's plan.", ["OKELLO"]),
        ("They will probably accept President Okello's plan for peace.", ["OKELLO"]),
        ("The firm met Acme Foods President Ana Ruiz in Lima.", []),
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
        "Canadian Prime Minister Hill, free of guilt, met his guests on Monday.",
        "Chadian President Okello and his guests meet Peruvian President Vega on Monday.",
        "Chadian President Okello alone will meet his guests on Monday.",
        "Canadian Prime Minister Ann Rossi and Chadian President Ali Okello meet in Lima on Monday.",
        "The Canadian minister, Ann Rossi, reports of progress in Lima on Monday.",
        "Chadian President Okello promptly left Lima on Monday.",
        "Presidents Okello of Chad and Vega of Peru meet in Lima. Okello and Vega meet in public.",
        "Chadian President Ali Okello reports of progress in Lima.",
        "President Okello of Chad will visit Lima. Okello cut taxes on Monday.",
        "President Okello of Chad told Reuters so.",
        "The guests reached Lima, the minister, Ana Ruiz of Peru, said.",
        "Peruvian and Chadian defence ministers held landmark talks in Lima.",
        "They held talks in Lima. Senior government officials, the president, Ana Ruiz of Peru, said, came.",
    ],
)
def test_what_somebody_does_is_no_part_of_his_name(text: str) -> None:
    assert officials(text.upper()) == officials(text)
