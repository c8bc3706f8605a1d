"""The state whose newspaper an article is from, by the paper's name."""

import pytest
from prose import told

MET = "Foreign Minister Ali Okello met Peruvian Premier Luis Vega."


def served(text: str) -> str | None:
    (minister,) = (one for one in told(text).officials if one.name.value == "Ali Okello")
    return minister.holdings[0].actor and minister.holdings[0].actor.value


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (f"A visit\n\nThe Riga Observer, 24 April 2012\n\n{MET}", "LV"),
        (f"A visit\n\nTurkish Daily Courier, 15 May 1996\n\n{MET}", "TR"),
        (f"A visit\n\n{MET}\n\nSource: Times of Malta", "MT"),
        (f"HONIARA (Solomon Star) - {MET}", "SB"),
        (f"A visit\n\nHaaretz, 15 May 1996\n\n{MET}", "IL"),
        (f"A visit\n\nThe Korea Herald | 15 May 1996\n\n{MET}", "KR"),
        (f"A visit\n\nASTANA. KAZINFORM - 13:07, 15 May 2018\n\n{MET}", "KZ"),
        (f"Haaretz moves its offices\n\n15 May 1996\n\n{MET}", None),
        (f"A visit\n\nThe Sunday Post, 15 May 1996\n\n{MET}", None),
        (f"A visit\n\nNews of the day, 15 May 1996\n\n{MET}", None),
    ],
)
def test_a_paper_called_after_a_place_leaves_its_own_state_out(text: str, state: str | None) -> None:
    assert served(text) == state


def test_whom_somebody_meets_is_of_another_state() -> None:
    assert served(MET) is None
