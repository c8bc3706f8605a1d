"""Where a clause is set."""

import pytest
from prose import parsed

from seed.extract.gazetteer import country_of
from seed.extract.place import place_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They met in Geneva.", "Geneva"),
        ("They met at Geneva after leaving Vienna.", "Geneva"),
        ("They met after leaving Vienna.", None),
        ("THEY MET IN GENEVA ON FRIDAY MORNING.", "Geneva"),
    ],
)
def test_a_place_is_found(text: str, place: str | None) -> None:
    (sentence,), _ = parsed(text)
    node = next(node for node in sentence.nodes if node.lemma_.lower() == "meet")
    found = place_of(sentence, node)
    assert (found.value.name if found else None) == place


def test_a_city_tells_its_country() -> None:
    assert country_of("DAMASCUS") == "SY"
    assert country_of("Hyderabad") is None
