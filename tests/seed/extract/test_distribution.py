"""One meeting or several, told in one breath."""

import pytest
from prose import told


@pytest.mark.parametrize(
    ("how", "count"),
    [
        ("spoke by telephone on Monday with", 2),
        ("had separate meetings on Monday with", 2),
        ("met with", 1),
        ("held a trilateral meeting with", 1),
    ],
)
def test_a_list_is_told_apart_by_its_words(how: str, count: int) -> None:
    others = "South Korean Foreign Minister Lim Sang-ho and Japanese Foreign Minister Kenji Morita"
    assert len(told(f"U.S. Secretary of State Helen Brooks {how} {others}.").meetings) == count
