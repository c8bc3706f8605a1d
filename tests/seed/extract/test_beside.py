"""Who had a part of one's own in a meeting: signed for a party, gave a meal, led the guests, was a host."""

import pytest
from prose import told

FILED = "LIMA, May 5, 2011 (Wire) - "
DELEGATIONS = f"{FILED}Peruvian and Omani delegations met in Lima on Monday."
RECEIVED = f"{FILED}President Ana Ruiz of Peru received Omani minister Badr Falasi on Monday."
CAME = f"{FILED}Omani minister Badr Falasi arrived in Lima on Monday."


def names(text: str) -> list[set[str]]:
    return [{one.name.value for one in met.attendees} for met in told(text).meetings]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            f"{FILED}The Peru-Oman Joint Committee convened its second session on Monday via video link, co-chaired by "
            "Peruvian minister Luis Vega and Omani minister Badr Falasi.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{FILED}The Peru-Oman commission held its second session in Lima on Monday. Deputy minister Luis Vega "
            "initialled a pact for Peru, and Omani minister Badr Falasi for Oman.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{DELEGATIONS} Peruvian minister Luis Vega put his signature to the pact for Peru, and Omani minister "
            "Badr Falasi for Oman.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (f"{DELEGATIONS} The visitors were headed by Omani minister Badr Falasi.", {"Badr Falasi"}),
        (f"{DELEGATIONS} Led by Omani minister Badr Falasi, the guests toured the port.", {"Badr Falasi"}),
        (f"{DELEGATIONS} He thanked the members, led by Omani minister Badr Falasi, for the fish.", {"Badr Falasi"}),
        (f"{RECEIVED} Peruvian minister Luis Vega was associated with the President on the occasion.", {"Luis Vega"}),
        (f"{RECEIVED} Peruvian minister Luis Vega also participated.", {"Luis Vega"}),
        (
            f"{FILED}Omani minister Badr Falasi was in Lima on Monday, where Peruvian minister Luis Vega told him that "
            "trade grows.",
            {"Badr Falasi", "Luis Vega"},
        ),
        (f"{CAME} President Ana Ruiz will give a dinner in his honour.", {"Ana Ruiz", "Badr Falasi"}),
        (
            f"{FILED}An Omani delegation arrived in Lima on Monday. The guests attended a lunch given by Peruvian "
            "minister Ana Ruiz.",
            {"Ana Ruiz"},
        ),
        (f"{CAME} Peruvian minister Luis Vega was on hand to greet him.", {"Luis Vega"}),
        (
            f"{RECEIVED} Earlier the visiting minister called on Peruvian Speaker Luis Vega.",
            {"Badr Falasi", "Luis Vega"},
        ),
        (f"{RECEIVED} Later, the visiting dignitary met Peruvian Speaker Luis Vega.", {"Badr Falasi", "Luis Vega"}),
        (f"{RECEIVED} The guest was also received by Peruvian Speaker Luis Vega.", {"Ana Ruiz", "Luis Vega"}),
        (
            f"{RECEIVED} Falasi also exchanged the instruments of the accord with Peruvian minister Luis Vega.",
            {"Luis Vega"},
        ),
        (f"{FILED}Omani President Badr Falasi visited Peru. Its President Luis Vega saw the guest off.", {"Luis Vega"}),
        (f"{RECEIVED} Peruvian minister Luis Vega saw the distinguished guest off.", {"Luis Vega"}),
        (f"{RECEIVED} Peruvian minister Luis Vega assured the visitor of support.", {"Luis Vega"}),
        (
            f"{CAME} President Luis Vega of Peru told a joint news conference that his guest had pledged aid.",
            {"Luis Vega"},
        ),
        (
            f"{FILED}An Omani delegation led by minister Badr Falasi saw a port on Monday. Peruvian minister Luis Vega "
            "briefed the guests on its history.",
            {"Badr Falasi", "Luis Vega"},
        ),
        (f"{RECEIVED} The President opened a fair with her guest, the minister, and her host, mayor Eva Soto.", set()),
    ],
)
def test_who_had_a_part_in_it(text: str, there: set[str]) -> None:
    (met,) = names(text)
    assert there <= met


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        (f"{DELEGATIONS} Peruvian minister Ana Soto and Chilean minister Luis Vega co-chaired a panel.", "Luis Vega"),
        (f"{DELEGATIONS} Peruvian minister Luis Vega put his name forward for the post.", "Luis Vega"),
        (f"{DELEGATIONS} A rescue team led by Peruvian minister Luis Vega left for Cusco.", "Luis Vega"),
        (f"{DELEGATIONS} The party led by Peruvian minister Luis Vega lost the vote.", "Luis Vega"),
        (f"{RECEIVED} Peruvian minister Luis Vega was associated with the scheme.", "Luis Vega"),
        (f"{RECEIVED} Peruvian minister Luis Vega also participated in a race.", "Luis Vega"),
        (f"{CAME} Peruvian minister Luis Vega told him in a letter that trade grows.", "Luis Vega"),
        (f"{CAME} President Luis Vega gave a dinner for pensioners.", "Luis Vega"),
        (f"{RECEIVED} Peruvian minister Luis Vega told parliament that the guest should not have come.", "Luis Vega"),
        (f"{RECEIVED} Peruvian minister Luis Vega received the guests of a fair.", "Luis Vega"),
        (f"{CAME} Omani ambassador to Peru Said Haddad was on hand to greet him.", "Said Haddad"),
    ],
)
def test_who_had_none(text: str, elsewhere: str) -> None:
    of_two = [met for met in told(text).meetings if "OM" in {party.actor.value for party in met.parties}]
    assert all(elsewhere not in {one.name.value for one in met.attendees} for met in of_two)


def test_a_ceremony_of_several_envoys_is_watched_in_whole() -> None:
    text = (
        f"{FILED}The ambassadors of Oman and Chad, Badr Falasi and Ali Idi, presented their credentials to President "
        "Ana Ruiz of Peru on Monday. Peruvian minister Luis Vega was present."
    )
    assert ["Luis Vega" in met for met in names(text)] == [True, True]


@pytest.mark.parametrize("guests", ["guests, Omani minister Badr Falasi and Chadian minister Ali Idi"])
def test_guests_are_named_beside(guests: str) -> None:
    text = (
        f"{FILED}The foreign ministers of Peru, Oman and Chad met in Lima on Monday. Peruvian minister Luis Vega was "
        f"pleased with his {guests}."
    )
    assert {"Badr Falasi", "Ali Idi"} <= names(text)[0]
