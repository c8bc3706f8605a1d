"""Persons in office whom an article names by their state alone, beside others or after them."""

import pytest
from prose import told


def officials(text: str) -> list[tuple[str, str, str | None]]:
    found = told(text).officials
    return [(one.name.value, one.holdings[0].title.value, _served(one.holdings[0].actor)) for one in found]


def _served(actor: object) -> str | None:
    return getattr(actor, "value", None)


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            "The defence ministers of Peru and Chad agreed. Gen. Luis Vega and Col. Gen. Ali Idi met for two days.",
            ("Ali Idi", "defence minister", "TD"),
        ),
        (
            "The Peruvian and Chadian trade ministers agreed. Luis Vega and Ali Idi said they were pleased.",
            ("Luis Vega", "trade minister", "PE"),
        ),
        (
            "PERUVIAN, CHADIAN TRADE MINISTERS MEET. Luis Vega and his Chadian counterpart, Ali Idi, met on 6 May.",
            ("Luis Vega", "Trade Minister", "PE"),
        ),
        (
            "It was agreed by Mr Luis Vega, Dr Ali Idi and Ms Eva Sow, the trade ministers of Peru, Chad and Senegal.",
            ("Ali Idi", "trade minister", "TD"),
        ),
        ("Luis Vega and Ali Idi, farm ministers of Peru and Chad, met.", ("Luis Vega", "farm minister", "PE")),
        (
            "The governors of Kanembu and Borkouri regions, Luis Vega and Ali Idi, met in Chad.",
            ("Ali Idi", "governor", "TD"),
        ),
        (
            "RABAT - Foreign Minister Ana Ruiz took the train. By noon she and Peru's Omar Belkacem were friends.",
            ("Omar Belkacem", "Foreign Minister", "PE"),
        ),
        (
            "Peruvian President Ana Ruiz waited until the plane of Chad's Idris Okello had come to a stop.",
            ("Idris Okello", "President", "TD"),
        ),
        (
            "The trade ministers of the bloc linked up by video with Chad's Idris Okello on Wednesday.",
            ("Idris Okello", "trade minister", "TD"),
        ),
        (
            "Seated beside Chad's Idris Okello, Peruvian Prime Minister Ana Ruiz played down the quarrel.",
            ("Idris Okello", "Prime Minister", "TD"),
        ),
        (
            "The prime ministers of Chad and Peru cycled. Chad's Idris Okello, who soon takes over, had a puncture.",
            ("Idris Okello", "prime minister", "TD"),
        ),
        (
            "Peruvian Foreign Minister Ana Ruiz saw her counterparts from Georgia, Chad and Jordan. "
            "With the Georgian, Irakli Beridze, the subject was wine.",
            ("Irakli Beridze", "Foreign Minister", "GE"),
        ),
        (
            "The ambassadors of Finland and Chad and the High Commissioner of Rwanda presented letters. "
            "Finland's Juha Virtanen is based in Brasilia and Rwanda's Solange Mukamana in Ottawa.",
            ("Solange Mukamana", "High Commissioner", "RW"),
        ),
        (
            "Three new envoys were received. They are Ms Berit Haug of Norway and Mr Pham Quoc Lam of Vietnam.",
            ("Pham Quoc Lam", "envoy", "VN"),
        ),
        (
            "Peruvian President Ana Ruiz and her Ugandan guest, Gen. Moses Kabuye, shook hands.",
            ("Moses Kabuye", "President", "UG"),
        ),
        (
            "Peruvian trade minister Ana Ruiz and her Kyrgyz vis-à-vis, Temir Asanov, opened the fair.",
            ("Temir Asanov", "trade minister", "KG"),
        ),
        (
            '"We got on," said EU chief negotiator Karl Berg. His Chadian counterpart, Idris Okello, is due.',
            ("Idris Okello", "chief negotiator", "TD"),
        ),
    ],
)
def test_who_is_named_by_his_state_is_like_the_other(text: str, official: tuple[str, str, str]) -> None:
    assert official in officials(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peruvian Prime Minister Ana Ruiz praised the poems of Chad's Idris Okello, a schoolteacher.", "Idris Okello"),
        ("Peruvian Sports Minister Ana Ruiz watched Norway's Lars Haugen win the final.", "Lars Haugen"),
        ("Peruvian Minister Ana Ruiz said it was built by Germany's Baumann Motorwerke.", "Baumann Motorwerke"),
        ("Peruvian Minister Ana Ruiz sat with Chad's Idris Okello, a writer.", "Idris Okello"),
        ("Chad's Idris Okello ran faster than the others.", "Idris Okello"),
    ],
)
def test_who_is_named_by_his_state_alone_is_in_no_office(text: str, name: str) -> None:
    assert name not in [one for one, _, _ in officials(text)]


def test_a_guest_with_a_title_of_his_own_keeps_it() -> None:
    text = "Peruvian President Ana Ruiz and her Ugandan guest, Defence Minister Moses Kabuye, shook hands."
    assert ("Moses Kabuye", "Defence Minister", "UG") in officials(text)


def test_envoys_who_sit_elsewhere_have_not_met() -> None:
    text = (
        "The ambassadors of Finland and Chad and the High Commissioner of Rwanda presented letters to the President. "
        "Finland's Juha Virtanen is based in Brasilia and Rwanda's Solange Mukamana in Ottawa."
    )
    assert not [one for one in told(text).meetings if one.place and one.place.value == "Brasilia"]


GATHERED = "The foreign ministers of the five members of the bloc sat down in Lima."


@pytest.mark.parametrize(
    ("text", "official"),
    [
        (
            f"{GATHERED} Chad's Idris Okello and Fiji's Jone Vaka asked for more time.",
            ("Jone Vaka", "foreign minister", "FJ"),
        ),
        (
            "The two defence ministers came out at noon. Chad's Idris Okello said that rain had fallen.",
            ("Idris Okello", "defence minister", "TD"),
        ),
        (
            "All seven trade ministers signed the paper. Kenya's Ann Mwangi was the last to do so.",
            ("Ann Mwangi", "trade minister", "KE"),
        ),
        (
            "The two defence ministers came out at noon. Chad's Idris Okello smiled at the Peruvian host, Omar Belka.",
            ("Omar Belka", "defence minister", "PE"),
        ),
        (
            "The foreign and water ministers of Chad and Peru met. The Peruvian host, Omar Belka, was late.",
            ("Omar Belka", "foreign minister", "PE"),
        ),
    ],
)
def test_one_of_several_whose_states_are_not_named(text: str, official: tuple[str, str, str]) -> None:
    assert official in officials(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{GATHERED} Kenya's Paul Mwangi, a midfielder, scored twice.",
        f"{GATHERED} Kenya's Nairobi Express won the cup.",
        "The foreign minister spoke of Lima. Kenya's Paul Mwangi said that rain had fallen.",
        "Foreign ministers come and go. Kenya's Paul Mwangi scored twice.",
    ],
)
def test_who_is_named_after_others_is_in_no_office(text: str) -> None:
    assert officials(text) == []
