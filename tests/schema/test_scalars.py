"""What the scalars take, and what they refuse with a remedy."""

from datetime import date

import pytest

from schema.scalars import BadActorRef, parse_actor_ref, parse_day


@pytest.mark.parametrize(
    "reference",
    ["AZ", "az", "SUHH", "NATO", "org:AU", "Al-Qaeda", "P5+1", "Country:e9d84b14-2015-513d-9ad7-ca9382f0c006"],
)
def test_what_names_an_actor_is_taken(reference: str) -> None:
    assert parse_actor_ref(reference) == reference


@pytest.mark.parametrize(
    "reference",
    ["", " ", "A Z", "AZ\n", "org:", "country:AZ", "Meeting:e9d84b14-2015-513d-9ad7-ca9382f0c006", "x" * 41, 5, ["AZ"]],
)
def test_what_names_none_is_refused(reference: object) -> None:
    with pytest.raises(BadActorRef, match="give a country code"):
        parse_actor_ref(reference)


def test_a_day_is_taken() -> None:
    assert parse_day("2022-12-06") == date(2022, 12, 6)


@pytest.mark.parametrize(
    "value",
    ["", "2022", "2022-12", "2022-13-01", "2022-02-30", "2022-12-06T00:00", "٢٠٢٢-12-06", "2022-12-06\n", 5, None],
)
def test_what_is_no_day_is_refused(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - GraphQL says which value of which argument
        parse_day(value)
