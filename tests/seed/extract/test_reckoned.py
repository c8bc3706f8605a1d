"""The how manieth of its kind a meeting is that was told of."""

import pytest
from prose import told

from db.vocabulary import Modality

RUIZ = "President Ana Ruiz of Peru"


def met(text: str) -> list[tuple[set[str], Modality]]:
    return [({party.actor.value for party in one.parties}, one.modality) for one in told(text).meetings]


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} will visit Chad next week. It will be the first visit by a Peruvian leader to Chad.",
        f"{RUIZ} will visit Chad next week. This is only the second visit of a Peruvian leader to Chad.",
        f"{RUIZ} will visit Chad next week. It would be the first visit by a Peruvian leader to Chad.",
        f"{RUIZ} will visit Chad next week, in what will be the first visit by a Peruvian leader to Chad since 1998.",
        f"{RUIZ} will visit Chad next week, marking the first visit by a Peruvian leader to Chad in a decade.",
        f"{RUIZ} will visit Chad next week. Her trip will be the first visit by a Peruvian leader to Chad.",
        f"{RUIZ} will meet Chadian Prime Minister Ali Idi next week. It will be their third meeting since May.",
        f"{RUIZ} will fly to Chad. She will see the lake. It will be the 4th meeting between leaders of Peru and Chad.",
    ],
)
def test_what_a_visit_to_come_will_be_is_the_same_visit(text: str) -> None:
    assert met(text) == [({"PE", "TD"}, Modality.PLANNED)]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (f"{RUIZ} may visit Chad next week. It would be the first visit by a Peruvian leader.", Modality.HYPOTHETICAL),
        (f"{RUIZ} called off her visit to Chad. It would have been the first to Chad by a Peruvian.", Modality.NEGATED),
        (
            "Talks of Peru and Chad in May were cancelled. They would have been the third round held by Peru and Chad.",
            Modality.NEGATED,
        ),
    ],
)
def test_what_a_visit_would_be_is_no_news_of_it(text: str, modality: Modality) -> None:
    assert met(text) == [({"PE", "TD"}, modality)]


def test_another_meeting_of_the_same_is_another() -> None:
    text = f"{RUIZ} will visit Chad next week. The first meeting between leaders of Peru and Chad was held in 1998."
    assert len(met(text)) == 2


@pytest.mark.parametrize("what", ["talks between Peru and Chad", "a meeting between Peru and Chad"])
def test_what_there_will_be_is_planned(what: str) -> None:
    assert met(f"There will be {what} in Lima on Monday.") == [({"PE", "TD"}, Modality.PLANNED)]
