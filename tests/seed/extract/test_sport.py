"""Nations that meet on a field of play."""

import pytest
from prose import told


@pytest.mark.parametrize(
    "text",
    [
        "Peru came from behind to beat Chad 27-23 on Saturday, with the meeting of the two sides watched by a crowd.",
        "Peru meet Chad in an international friendly on Sunday. The visitors had their first training session.",
        "Peru drew 1-1 with Chad on Monday and will meet Mali on Friday.",
        "Peru defeated Chad 3-0 in Lima on Monday. The two sides meet again in Ndjamena.",
        "Peru's chess team met Chad's in Rome on Monday. Peru won 3-1.",
    ],
)
def test_teams_that_meet(text: str) -> None:
    assert told(text).meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Luis Vega met Chadian President Ali Okello before Peru beat Chad 3-1.",
        "Peruvian and Chadian negotiators met in Rome on Monday to discuss a friendly border regime.",
    ],
)
def test_officials_that_meet(text: str) -> None:
    assert len(told(text).meetings) == 1
