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
        f"{RUIZ} will visit Chad next week. It will become the first visit by a Peruvian leader to Chad.",
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
        (
            "Talks of Peru and Chad were cancelled. They would have been the third round to be held by Peru and Chad.",
            Modality.NEGATED,
        ),
        (
            f"{RUIZ} called off a visit to Chad. The trip would have been the first visit by a Peruvian to Chad.",
            Modality.NEGATED,
        ),
        (
            f"{RUIZ} called off a visit to Chad. It would have been the only visit by a Peruvian to Chad in 2022.",
            Modality.NEGATED,
        ),
        (
            f"{RUIZ} called off a visit to Chad. Her trip would have been the first visit by a Peruvian to Chad.",
            Modality.NEGATED,
        ),
        (
            f"{RUIZ} called off talks with Chadian President Ali Idi. They would have been the last meeting between "
            "leaders of Peru and Chad before a vote.",
            Modality.NEGATED,
        ),
    ],
)
def test_what_a_visit_would_be_is_no_news_of_it(text: str, modality: Modality) -> None:
    assert met(text) == [({"PE", "TD"}, modality)]


@pytest.mark.parametrize(
    "text",
    [
        "The first meeting between leaders of Peru and Chad was held in 1998.",
        "A trip in 1998 was the first visit by a Peruvian leader to Chad.",
        "It was a meeting of leaders of Peru and Chad in 1998 that ended the war.",
        "Trade is brisk. Ports are open. It was not so in 1998. That was the first visit by a Peruvian leader to Chad.",
        "The stay of a predecessor in 1998 was the first visit by a Peruvian leader to Chad.",
        "A stamp marks the first visit by a Peruvian leader to Chad in 1998.",
        "She spoke in Lima, recalling the first visit by a Peruvian leader to Chad in 1998.",
    ],
)
def test_another_meeting_of_the_same_is_another(text: str) -> None:
    assert len(met(f"{RUIZ} will visit Chad next week. {text}")) == 2


def test_what_is_reckoned_of_others_is_another_meeting() -> None:
    text = f"{RUIZ} will visit Chad next week. This will be her second meeting with the president of Cuba."
    assert [parties for parties, _ in met(text)] == [{"PE", "TD"}, {"PE", "CU"}]


@pytest.mark.parametrize("what", ["talks between Peru and Chad", "a meeting between Peru and Chad"])
def test_what_there_will_be_is_planned(what: str) -> None:
    assert met(f"There will be {what} in Lima on Monday.") == [({"PE", "TD"}, Modality.PLANNED)]
