"""Who was at the head of a side, or is named beside the word for him who met."""

import pytest
from prose import told

FILED = "LIMA, May 5, 2011 (Wire) - "
OFFICIALS = f"{FILED}Officials of Peru and Oman met in Lima on Monday."
SIGNED = f"{FILED}Peru and Oman signed a memorandum on mines in Lima on Monday."
RECEIVED = f"{FILED}President Ana Ruiz of Peru received Omani minister Badr Falasi on Monday."
CAME = f"{FILED}Omani minister Badr Falasi arrived in Lima on Monday"


def names(text: str) -> list[set[str]]:
    return [{one.name.value for one in met.attendees} for met in told(text).meetings]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (f"{OFFICIALS} The Omani team leader, minister Badr Falasi, said aid would go on.", {"Badr Falasi"}),
        (f"{OFFICIALS} Omani minister Badr Falasi, the leader of the Omani side, was content.", {"Badr Falasi"}),
        (f"{OFFICIALS} Omani minister Badr Falasi, the head of the Omani delegation, was content.", {"Badr Falasi"}),
        (f"{OFFICIALS} Omani minister Badr Falasi, a member of the Omani cabinet, was content.", set()),
        (
            f"{FILED}Luis Vega, the speaker of Peru, welcomed Omani lawmakers. Head of the visiting delegation, "
            "Omani deputy speaker Badr Falasi, thanked him.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{FILED}The Peru-Oman dialogue kicked off in Lima with Peruvian minister Luis Vega and Omani minister "
            "Badr Falasi at the head of the two teams.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{FILED}Consultations between the foreign ministries of Peru and Oman were held under the leadership of "
            "Peruvian deputy minister Luis Vega and Omani deputy minister Badr Falasi.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{FILED}The second session of the Peru-Oman Commission is under way in Lima. Peruvian minister Luis Vega "
            "is in the chair together with his Omani counterpart, Badr Falasi.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{FILED}Peru-Oman talks on fish resumed in Lima in the presence of Peruvian minister Luis Vega and Omani "
            "minister Badr Falasi.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{RECEIVED} The audience took place in the presence of Peruvian minister Luis Vega.",
            {"Ana Ruiz", "Badr Falasi", "Luis Vega"},
        ),
        (
            f"{SIGNED} Peruvian minister Luis Vega and Omani ambassador Badr Falasi put pen to paper on behalf of "
            "their governments.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{FILED}Peruvian president Luis Vega received an envoy of the Sultan of Oman, former premier Badr Falasi.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{SIGNED} Peruvian minister Luis Vega signed for Peru and Omani ambassador Badr Falasi for Oman.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{SIGNED} The signatories were minister Luis Vega for Peru and ambassador Badr Falasi for Oman.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{SIGNED} Peru's signatory was minister Luis Vega and the Omani one ambassador Badr Falasi.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{FILED}Omani minister Badr Falasi will visit Peru in June. The trip is at the invitation of Peruvian "
            "minister Luis Vega.",
            {"Badr Falasi", "Luis Vega"},
        ),
        (
            f"{FILED}Omani minister Badr Falasi has accepted an invitation from Peruvian minister Luis Vega and will "
            "travel to Lima in June.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (
            f"{FILED}Omani lawmakers visited Lima on Monday. They were the guests of Peruvian speaker Luis Vega.",
            {"Luis Vega"},
        ),
        (
            f"{CAME} with a letter from his king, which he delivered into the hands of Peruvian president Luis Vega.",
            {"Luis Vega", "Badr Falasi"},
        ),
        (f"{CAME}. Omani envoy Said Amri is travelling with him.", {"Said Amri", "Badr Falasi"}),
        (f"{CAME}, where the Peruvian minister, Luis Vega, awaited him on the quay.", {"Luis Vega", "Badr Falasi"}),
        (f"{CAME}, where Peruvian minister Luis Vega threw a dinner for him.", {"Luis Vega", "Badr Falasi"}),
    ],
)
def test_who_led(text: str, there: set[str]) -> None:
    assert names(text) == [there]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (f"{OFFICIALS} Luis Vega, head of the delegation of Oman to Peru, hailed the talks.", set()),
        (f"{OFFICIALS} Peruvian president Luis Vega, at the head of a crowd, marched for peace.", set()),
        (f"{OFFICIALS} Under the leadership of President Luis Vega, Peru has grown.", set()),
        (f"{OFFICIALS} Peru's security team, under interior minister Luis Vega, caught ten men.", set()),
        (f"{OFFICIALS} Peruvian minister Luis Vega was in the chair at a session of the bank's board.", set()),
        (f"{OFFICIALS} A school was opened in the presence of Peruvian minister Luis Vega.", set()),
        (f"{SIGNED} Peruvian minister Luis Vega put pen to paper on behalf of farmers.", set()),
        (f"{FILED}Officials of Oman met a Peruvian envoy in Lima, minister Luis Vega said.", set()),
        (
            f"{FILED}Omani minister Badr Falasi declined an invitation from Peruvian minister Luis Vega and will "
            "travel to Lima in June.",
            {"Badr Falasi"},
        ),
        (f"{CAME}. Power is still in the hands of Peruvian president Luis Vega.", {"Badr Falasi"}),
        (f"{CAME}. The singers were the guests of Peruvian president Luis Vega.", {"Badr Falasi"}),
        (f"{CAME}. Omani envoy Said Amri travelled with her children.", {"Badr Falasi"}),
        (f"{CAME}. Peruvian minister Luis Vega awaited a call from Rome.", {"Badr Falasi"}),
    ],
)
def test_who_did_not_lead(text: str, there: set[str]) -> None:
    assert names(text)[:1] == [there]


def test_each_of_several_whom_one_met_by_himself_is_named_later() -> None:
    text = (
        f"{FILED}Peruvian foreign minister Luis Vega met the foreign ministers of Oman and Mali on Monday in "
        "separate meetings. The Omani top diplomat, Badr Falasi, spoke of fish."
    )
    assert sorted(names(text), key=len) == [{"Luis Vega"}, {"Luis Vega", "Badr Falasi"}]


def test_a_farm_minister_is_one_of_agriculture() -> None:
    text = f"{FILED}The agriculture ministers of Peru and Oman met on Monday. Omani farm minister Badr Falasi spoke."
    assert names(text) == [{"Badr Falasi"}]
