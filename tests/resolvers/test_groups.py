"""Groups: keys, numbers, having, order, and what is refused."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

type Ask = Callable[..., Awaitable[dict[str, Any]]]


async def groups(ask: Ask, arguments: str, fields: str, root: str = "meetings") -> list[dict[str, Any]]:
    response = await ask(f"{{ {root} {{ groups({arguments}) {{ {fields} }} }} }}")
    assert "errors" not in response, response
    found: list[dict[str, Any]] = response["data"][root]["groups"]
    return found


async def test_meetings_by_year(ask: Ask) -> None:
    found = await groups(ask, "by: [YEAR], orderBy: [{key: {by: YEAR, direction: ASC}}]", "key { year } count")
    assert [(group["key"]["year"], group["count"]) for group in found] == [(2022, 1), (2023, 3), (None, 1)]


async def test_a_month_is_told_where_the_date_tells_it(ask: Ask) -> None:
    order = "orderBy: [{key: {by: MONTH, direction: DESC_NULLS_FIRST}}]"
    found = await groups(ask, f"by: [MONTH, QUARTER], {order}", "key { month quarter year } count")
    assert [tuple(group["key"].values()) for group in found] == [
        (None, None, None), ("2023-05", "2023-Q2", None), ("2023-03", "2023-Q1", None), ("2022-12", "2022-Q4", None),
    ]  # fmt: skip


async def test_a_row_with_several_values_is_in_each_group_and_counted_once(ask: Ask) -> None:
    fields = "key { topic } count parties: distinct(by: PARTY) min { date partyCount } max { partyCount }"
    found = await groups(ask, "by: [TOPIC], orderBy: [{count: DESC}, {key: {by: TOPIC, direction: ASC}}]", fields)
    assert [(group["key"]["topic"], group["count"], group["parties"]) for group in found] == [
        (None, 3, 4), ("AID", 1, 3), ("TRADE", 1, 2), ("TRANSPORT", 1, 2),
    ]  # fmt: skip
    assert found[2]["min"] == {"date": "2022-12-06", "partyCount": 2}
    assert found[1]["max"] == {"partyCount": 3}


@pytest.mark.parametrize(
    ("having", "years"),
    [
        ("{count: {gt: 1}}", [2023]),
        ("{count: {gt: 1, lt: 3}}", []),
        ('{min: {date: {lt: "2023-01-01"}}}', [2022]),
        ("{max: {partyCount: {gte: 3}}}", [2023, None]),
        ("{count: {eq: null}}", []),
        ("{}", [2023, None, 2022]),
    ],
)
async def test_having_keeps_the_groups_for_which_it_holds(ask: Ask, having: str, years: list[int | None]) -> None:
    found = await groups(ask, f"by: [YEAR], having: {having}", "key { year }")
    assert {group["key"]["year"] for group in found} == set(years)


async def test_partners_of_a_country_stand_beside_its_meetings(ask: Ask) -> None:
    document = """
        query($code: ActorRef!, $by: [MeetingGroupBy!]!, $first: Int) {
          country(code: $code) {
            meetings(where: {partyCount: {eq: 2}}, first: 1) {
              totalCount
              nodes { start { edtf } }
              groups(by: $by, first: $first, orderBy: [{max: {date: DESC}}]) {
                __typename
                key { __typename partner { ... on Country { code } name } year }
                count
                min { date }
              }
            }
          }
        }
    """
    response = await ask(document, code="US", by=["PARTNER"], first=5)
    assert response["data"]["country"]["meetings"] == {
        "totalCount": 1,
        "nodes": [{"start": {"edtf": "2023-05"}}],
        "groups": [
            {
                "__typename": "MeetingGroup",
                "key": {
                    "__typename": "MeetingGroupKey", "partner": {"code": "TR", "name": "Türkiye"}, "year": None,
                },
                "count": 1,
                "min": {"date": "2023-05-01"},
            }
        ],
    }  # fmt: skip
    assert (await ask(document, code="US", by=["PARTNER"], first=0))["data"]["country"]["meetings"]["groups"] == []
    by_year = (await ask(document, code="US", by=["YEAR"]))["data"]["country"]["meetings"]["groups"]
    assert [group["key"]["year"] for group in by_year] == [2023]


async def test_no_key_gathers_the_whole_list(ask: Ask) -> None:
    assert await groups(ask, "by: []", "count", "agreements") == [{"count": 6}]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("by: [YEAR], orderBy: [{key: {by: MEDIUM, direction: ASC}}]", "BAD_GROUP"),
        ("by: [YEAR], first: -1", "BAD_PAGE"),
        ("by: [YEAR], first: 100000", "BAD_PAGE"),
        ("by: [NONESUCH]", "VALIDATION"),
        ("by: [YEAR], orderBy: [{}]", "VALIDATION"),
    ],
)
async def test_groups_that_cannot_be_are_refused(ask: Ask, arguments: str, code: str) -> None:
    response = await ask(f"{{ meetings {{ groups({arguments}) {{ count }} }} }}")
    assert [error["extensions"]["code"] for error in response["errors"]] == [code]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            "by: [YEAR, MEDIUM], orderBy: [{count: DESC}, {key: {by: HOST, direction: ASC}}]",
            "`orderBy` names the key HOST, which `by` does not: name it there, or order by one of YEAR, MEDIUM",
        ),
        (
            "by: [], orderBy: [{key: {by: HOST, direction: ASC}}]",
            "`orderBy` names the key HOST, which `by` does not: name it there, or order by `count`",
        ),
        ("by: [YEAR], first: -1", "`first: -1` is not a page: give 0 to 1000"),
    ],
)
async def test_a_refusal_names_the_argument_and_where_it_stands(ask: Ask, arguments: str, says: str) -> None:
    lists = f"other: meetings {{ a: groups(by: [YEAR]) {{ count }} b: groups({arguments}) {{ count }} }}"
    response = await ask(f'{{ of: country(code: "AZ") {{ name {lists} }} }}')
    [error] = response["errors"]
    assert (error["message"], error["path"]) == (says, ["of", "other", "b"])


async def test_a_cursor_of_other_groups_is_refused(ask: Ask, refusal: Callable[..., Awaitable[str]]) -> None:
    (group,) = await groups(ask, "by: [YEAR], first: 1", "cursor")
    document = (
        "query($after: String) { meetings { groups(by: [%s], orderBy: [{count: %s}], after: $after) { count } } }"
    )
    assert len(await groups(ask, f'by: [YEAR], after: "{group["cursor"]}"', "count")) == 2
    for by, way in (("MEDIUM", "DESC"), ("YEAR, MEDIUM", "DESC"), ("YEAR", "ASC")):
        assert await refusal(document % (by, way), after=group["cursor"]) == "BAD_CURSOR"
    assert await refusal(document % ("YEAR", "DESC"), after="x") == "BAD_CURSOR"
