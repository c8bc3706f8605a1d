"""Orders: several keys, directions, nulls, related rows, counts under a filter; and cursors that know their order."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

type Ask = Callable[..., Awaitable[dict[str, Any]]]


async def codes(ask: Ask, order: str) -> list[str]:
    response = await ask(f"{{ countries(orderBy: {order}) {{ nodes {{ code }} }} }}")
    assert "errors" not in response, response
    return [node["code"] for node in response["data"]["countries"]["nodes"]]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("[]", ["AU", "AZ", "GE", "RU", "SUHH", "TR", "US"]),
        ("[{code: DESC}]", ["US", "TR", "SUHH", "RU", "GE", "AZ", "AU"]),
        ("{name: ASC}", ["AU", "AZ", "GE", "RU", "SUHH", "TR", "US"]),
        ("[{alpha3: DESC}]", ["US", "TR", "RU", "GE", "AZ", "AU", "SUHH"]),
        ("[{officialName: DESC_NULLS_FIRST}, {code: DESC}]", ["US", "TR", "SUHH", "GE", "AZ", "AU", "RU"]),
        ("[{officialName: ASC}, {code: DESC}]", ["RU", "US", "TR", "SUHH", "GE", "AZ", "AU"]),
        ("[{existsFrom: ASC_NULLS_FIRST}, {code: ASC}]", ["AU", "AZ", "GE", "RU", "TR", "US", "SUHH"]),
        ("[{memberships: {direction: DESC}}]", ["TR", "AZ", "GE", "US", "AU", "RU", "SUHH"]),
        (
            '[{memberships: {direction: DESC, where: {organization: {acronym: {eq: "OTS"}}}}}, {code: DESC}]',
            ["TR", "GE", "AZ", "US", "SUHH", "RU", "AU"],
        ),
    ],
)
async def test_a_list_is_sorted_by_its_keys_and_then_by_its_own_order(
    ask: Ask, order: str, expected: list[str]
) -> None:
    assert await codes(ask, order) == expected


async def test_rows_are_sorted_by_what_they_lead_to(ask: Ask) -> None:
    order = "[{place: {name: DESC}}, {start: ASC}]"
    response = await ask(f"{{ meetings(orderBy: {order}) {{ nodes {{ place {{ name }} start {{ edtf }} }} }} }}")
    sorted_rows = [
        (node["place"] and node["place"]["name"], node["start"] and node["start"]["edtf"])
        for node in response["data"]["meetings"]["nodes"]
    ]
    assert sorted_rows == [
        ("Moscow", "2022-12-06"), ("Ankara", "2023-03-16"), ("Ankara", "2023-03-17"), (None, "2023-05"), (None, None),
    ]  # fmt: skip


async def test_an_order_may_come_from_variables(ask: Ask) -> None:
    document = """
        query($by: [CountryOrder!], $way: Direction!) {
          a: countries(orderBy: $by, first: 1) { nodes { code } }
          b: countries(orderBy: [{code: $way}], first: 1) { nodes { code } }
        }
    """
    for by, way, first in (
        ([{"code": "DESC"}], "ASC", ["US", "AU"]),
        ([{"code": "ASC"}], "DESC", ["AU", "US"]),
        (None, "DESC", ["AU", "US"]),
        ([{"memberships": {"direction": "DESC"}}, {"code": "ASC"}], "DESC", ["TR", "US"]),
    ):
        data = (await ask(document, by=by, way=way))["data"]
        assert [data[key]["nodes"][0]["code"] for key in ("a", "b")] == first


async def cursor_of(ask: Ask, arguments: str) -> str:
    response = await ask(f"{{ countries({arguments} first: 1) {{ pageInfo {{ endCursor }} }} }}")
    cursor: str = response["data"]["countries"]["pageInfo"]["endCursor"]
    return cursor


COUNTED = "orderBy: [{meetings: {direction: DESC, where: {medium: {eq: %s}}}}]"


@pytest.mark.parametrize(
    ("taken", "used"),
    [
        ("", "orderBy: [{code: DESC}]"),
        ("orderBy: [{code: DESC}]", "orderBy: [{code: ASC}]"),
        ("orderBy: [{alpha3: ASC}]", "orderBy: [{alpha3: ASC_NULLS_FIRST}]"),
        ("orderBy: [{name: ASC}]", "orderBy: [{capital: ASC}]"),
        (COUNTED % "PHONE", COUNTED % "VIDEO"),
        (COUNTED % "PHONE", "orderBy: [{meetings: {direction: DESC}}]"),
    ],
)
async def test_a_cursor_of_another_order_is_refused(ask: Ask, taken: str, used: str) -> None:
    cursor = await cursor_of(ask, taken)
    same = await ask(f'{{ countries({taken} after: "{cursor}") {{ nodes {{ code }} }} }}')
    assert len(same["data"]["countries"]["nodes"]) == 6
    other = await ask(f'{{ countries({used} after: "{cursor}") {{ nodes {{ code }} }} }}')
    assert [error["extensions"]["code"] for error in other["errors"]] == ["BAD_CURSOR"]


@pytest.mark.parametrize("order", ["[{code: DESC, name: ASC}]", "[{}]", "[{code: null}]", "[{memberships: {}}]"])
async def test_a_key_is_one_and_has_a_direction(ask: Ask, order: str) -> None:
    response = await ask(f"{{ countries(orderBy: {order}) {{ nodes {{ code }} }} }}")
    assert [error["extensions"]["code"] for error in response["errors"]] == ["VALIDATION"]


async def test_newest_first_is_the_order_of_the_list_itself(executor: Any) -> None:
    """Asked for by name, it is the same index walk: no other key, no join."""

    async def sql_of(arguments: str) -> str:
        document = f'{{ country(code: "AZ") {{ meetings({arguments}) {{ nodes {{ id }} }} }} }}'
        await executor.execute(document, None, {})
        return next(plan.statement.sql for key, plan in executor._plans._entries.items() if key[0] == document)

    assert await sql_of("orderBy: [{start: DESC}] first: 5") == await sql_of("first: 5")
