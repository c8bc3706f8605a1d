"""Whose government a release is of, by how it speaks, who wrote it and where it was signed."""

import pytest
from prose import home, served


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Peru Welcomes Fiji's Word\n\n9 May 2022\n\nFiji has done well. We stand by our friends in Suva.", "PE"),
        ("Peru's Statement on the Fires in Fiji\n\nFiji burns. We urge Fiji to let help in.", "PE"),
        ("Word on Fires\n\nToday, Peru calls upon Fiji to let help in, as our ships are near.", "PE"),
        ("Talks with Fiji\n\nToday, the State Department held consultations with Fiji and Tonga.", "US"),
        ("Fiji signs\n\nThe Department of State congratulates Fiji on the pact. Fiji is a fine ally.", "US"),
        (
            "Secretary's Call\n\nThe following is attributable to Spokesperson Ann Berg:\n\nThe minister called Fiji.",
            "US",
        ),
        ("VISIT TO FIJI\n\nThe Minister will visit Fiji in May. He will see Fijian schools.\nOTTAWA, 2 May 1961", "CA"),
        ("VISIT TO FIJI\n\nThe Minister will visit Fiji in May. He will see Fijian schools.\nOTTAWA.", "CA"),
        ("Peru welcomes Fiji's word\n\nFiji has done well, and Fijians are glad.", "FJ"),  # nobody says "we"
        ('Peru welcomes Fiji\n\nFiji did well. "We are glad," Fiji said.', "FJ"),  # others' words
        ("Peru and Fiji agree\n\nFiji and Peru have agreed on fish. We are glad.", "FJ"),  # of both
        ("SUVA, 9 May (PNA) - Peru welcomes Fiji's word on our ships.", "FJ"),  # a paper's
        ("VISIT TO FIJI\n\nThe Minister will visit Fiji in May.\nOTTAWAN", "FJ"),
    ],
)
def test_whose_government_a_release_is_of(text: str, country: str) -> None:
    assert home(text) == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Statement by Peruvian Foreign Minister Ana Ruiz on Fiji\n\nFiji and Tonga quarrel. "
            "Energy Minister Luis Vega will fly to Fiji.",
            "Luis Vega",
            "PE",
        ),
        (
            "Statement by Peru's Ambassador Ana Ruiz in Fiji\n\nFiji and Tonga quarrel. Minister Jone Vaka left Fiji.",
            "Jone Vaka",
            "FJ",
        ),
        ("Word came from Arab League chief Ali Badri, Pope Clement, and Chad.", "Clement", "VA"),
    ],
)
def test_those_beside_an_author_or_a_bodys_head(text: str, name: str, country: str | None) -> None:
    assert served(text).get(name) == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Fiji condemns Tonga's attack on our old ally, Peru. We join in Prime Minister Ruiz's call for calm.",
            "Ruiz",
            "PE",
        ),
        (
            "Fiji condemns Tonga's attack on our friends in Peru. We are with them. We thank President Ana Ruiz.",
            "Ana Ruiz",
            "PE",
        ),
        ("Fiji and Tonga condemn the attack on Peru. We join in Prime Minister Ruiz's call for calm.", "Ruiz", None),
        (
            "Talks were attended by Ms. Ana Ruiz, Deputy Secretary, Harbours Group, Department of Trade, Peru; Mr. Ali "
            "Idi, Director, Fisheries Branch, Ministry of Commerce, Chad; and Mr. Jone Vaka, Director, Ports, Fiji.",
            "Ana Ruiz",
            "PE",
        ),
    ],
)
def test_a_friends_head_and_what_ends_an_item(text: str, name: str, country: str | None) -> None:
    assert served(text).get(name) == country
