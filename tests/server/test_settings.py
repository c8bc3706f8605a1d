"""Settings: each ceiling of a request can be set, and reaches what refuses it."""

from dataclasses import asdict, fields

import pytest

from resolvers.limits import Limits
from server.settings import BadSetting, read_settings, variable_of


def test_every_ceiling_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_settings().limits == Limits()
    names = [limit.name for limit in fields(Limits)]
    for number, name in enumerate(names, 7):
        monkeypatch.setenv(variable_of(f"max_{name}"), str(number))
    assert asdict(read_settings().limits) == {name: number for number, name in enumerate(names, 7)}


@pytest.mark.parametrize("limit", [limit.name for limit in fields(Limits)])
def test_a_ceiling_of_nothing_is_refused(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setenv(variable_of(f"max_{limit}"), "0")
    with pytest.raises(BadSetting, match=variable_of(f"max_{limit}")):
        read_settings()
