"""Whom an official does not serve, though a state is named near him."""

import pytest
from prose import served, told

CABINET = "{}, December 12 (VNA) – Malaysia's Prime Minister Ali Idi named a cabinet. Health Minister Ana Kilo {}."


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        # a foreign agency tells of one state alone, in whose capital it writes
        (CABINET.format("Kuala Lumpur", "was replaced"), "Ana Kilo", "MY"),
        (CABINET.format("Kuala Lumpur", "met him"), "Ana Kilo", "VN"),
        # who is for or against a state is not of it
        ("Chad held out. The pro-Peruvian minister Ali Okello gave in.", "Ali Okello", None),
        ("Chad held out. The anti-Peruvian commander Ali Okello gave in.", "Ali Okello", None),
        # a state's leader is its president
        ("Chadian leader Ali Idi and President Ana Ruiz met on Monday. Peru was glad.", "Ana Ruiz", "PE"),
        ("Chadian leader Ali Idi and Prime Minister Ana Ruiz met on Monday. Peru was glad.", "Ana Ruiz", "TD"),
        # envoys are from where they come
        ("Ali Badri became the new ambassador to Lima from Tajikistan.", "Ali Badri", "TJ"),
        ("The ambassador to Peru from Chad, Ali Okello, kept silent.", "Ali Okello", "TD"),
        # no minister is of the United States
        ("US towns grew. Minister of State for Trade Ali Badri was glad.", "Ali Badri", None),
        # those who head offices of the United Nations
        ("Peru rejected what the UN High Commissioner for Refugees, Luis Vega, had told it.", "Luis Vega", "org:UN"),
        # where a city is in which others met
        (
            "Lima's talks with Bogota are due. They were agreed when Prime Minister Luis Vega of Peru and "
            "Prime Minister Ana Ruiz met at Ufa in Russia. Colombia has yet to reply.",
            "Ana Ruiz",
            None,
        ),
        (
            "New Delhi wants talks. They were agreed when Prime Ministers Nawaz Sharif and Ana Modhi met at Ufa in "
            "Russia. Pakistan has yet to reply to the Indian proposal.",
            "Ana Modhi",
            None,
        ),
    ],
)
def test_the_state_near_an_official_is_not_his(text: str, name: str, country: str | None) -> None:
    assert served(text).get(name) == country


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Peru mourns. Luis Vega died, family spokesman Jim Berg told the radio.", []),
        ("Peru mourns. Four were hurt, hospital spokeswoman Ana Berg said.", []),
        ("Peru mourns. Four were hurt, police spokeswoman Ana Berg said.", ["Ana Berg"]),
        ("Peru waits. The Mining Workers Union (MWU) secretary, Ali Kilo, will reply.", []),
        ("Peru waits. The Mining Workers Office (MWO) secretary, Ali Kilo, will reply.", ["Ali Kilo"]),
        ("Peru waits. Ali Badri, head of the Chadian Islamic Vanguard, was named.", []),
        ("Peru waits. Minister Badri was named.", ["Badri"]),
    ],
)
def test_who_holds_no_office(text: str, names: list[str]) -> None:
    assert list(served(text)) == names


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Chad's ambassador to Peru, Ana Ruiz, travelled to Cusco to see the dam.", []),
        ("Chad's ambassador to Peru, Ana Ruiz, travelled to Quito to see the dam.", [{"TD", "EC"}]),
        ("Chad's envoy, Ana Ruiz, travelled to Cusco with the ambassador to Peru, Ali Idi.", [{"TD", "PE"}]),
        (
            "Short of votes despite Peruvian support, N'Djamena sent its foreign minister to Abuja to persuade Nigeria "
            "not to oppose it.",
            [{"TD", "NG"}],
        ),
        ("According to the minister, Lima has proposed May 4 for talks with Chad.", [{"TD", "PE"}]),
        ("According to the paper, in Peru, Lima had to hold talks with Chad in May.", []),
    ],
)
def test_whose_meeting_it_is(text: str, states: list[set[str]]) -> None:
    assert [{one.actor.value for one in record.parties} for record in told(text).meetings] == states
