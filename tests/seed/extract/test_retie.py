"""Who does it, and where, where the parser lists those who do it with the place before them."""

import pytest
from prose import parties_met, told

VEGA, OKELLO, HADDAD = "Peruvian President Ana Vega", "Chadian President Ali Okello", "Omani leader Omar Haddad"


@pytest.mark.parametrize(
    "text",
    [
        "At a ceremony in Rome, Peru, Chad and Oman signed a treaty on fish.",
        f"During talks in Rome, {VEGA}, {OKELLO} and {HADDAD} have signed a treaty.",
        f"Meeting in Rome, {VEGA}, {OKELLO} and {HADDAD} agreed on a pact.",
        f"Speaking in Rome, {VEGA}, {OKELLO} and {HADDAD} announced a pact.",
        "After talks in Rome, Peru, Chad and Oman's foreign ministers adopted a declaration.",
        f"At a summit in Rome, Italy, {VEGA}, {OKELLO} and {HADDAD} signed a pact.",
        "At a ceremony in Rome, Italy, Peru, Chad and Oman signed a treaty.",
        f"On the edge of a summit in Rome, Italy, {VEGA}, {OKELLO}, and {HADDAD} signed a letter on the gulf.",
    ],
)
def test_those_behind_a_place_are_who_does_it(text: str) -> None:
    assert {"PE", "TD", "OM"} in parties_met(text)
    assert [{party.value for party in record.parties} for record in told(text).agreements] in ([{"PE", "TD", "OM"}], [])


@pytest.mark.parametrize(
    "text",
    [
        "At a ceremony in Rome, Italy and Oman signed a treaty.",
        "In addition to Peru, Italy and Oman signed a treaty.",
        "After talks in Chad, Mali and Niger, Italy and Oman signed a treaty.",
    ],
)
def test_whom_the_comma_parts(text: str) -> None:
    assert [{party.value for party in record.parties} for record in told(text).agreements] == [{"IT", "OM"}]


def test_who_belongs_to_another_clause_is_no_place() -> None:
    text = "He said the panel comprising officers of Chad, Mali and Oman would hold a session in Rome on 3 June 2019."
    assert {"ML", "OM"} not in parties_met(text)
