"""Groups add up: to the whole list where a key has one value, and never to less where it may have several."""

from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from oracle.answer import Oracle

from schema.criteria import CRITERIA, Many, One
from schema.groups import GROUPS, MEASURES, By, end_of, key_field

type Ask = Callable[..., Awaitable[dict[str, Any]]]

ROOTS = {
    "Country": "countries { %s }",
    "Organization": "organizations { %s }",
    "Official": "officials { %s }",
    "Meeting": "meetings(status: [HELD, PLANNED, CANCELLED, HYPOTHETICAL]) { %s }",
    "Agreement": "agreements { %s }",
    "Statement": "statements { %s }",
    "Article": "articles { %s }",
    "Office": 'country(code: "AZ") { offices { %s } }',
    "Place": 'country(code: "AZ") { places { %s } }',
    "AgreementAction": 'country(code: "AZ") { agreementActions { %s } }',
    "RelationAction": 'relation(a: "AZ", b: "RU") { actions { %s } }',
    "Report": 'country(code: "AZ") { reports { %s } }',
    "Claim": 'country(code: "AZ") { claims { %s } }',
    "Entity": "articles(first: 1) { nodes { entities { %s } } }",
    "SearchEdge": 'search(text: "minister or peace") { %s }',
    "PartnerEdge": 'country(code: "AZ") { partners { %s } }',
    "EncounterEdge": "officials(first: 1, orderBy: [{meetings: {direction: DESC}}]) { nodes { metWith { %s } } }",
    "OfficeHolderEdge": 'officeHolders(of: "AZ", role: FOREIGN_MINISTER, on: "2021-06-01") { %s }',
}
CASES = [(of, key) for of, keys in GROUPS.items() for key in keys if of != "OfficeHolding"]


def selection(of: str, key: str) -> str:
    end = end_of(of, GROUPS[of][key].path)
    inner = " { __typename }" if isinstance(end, One) else ""
    return f"{key_field(key)}{inner}"


def is_single(of: str, by: By) -> bool:
    end = end_of(of, by.path)
    for step in by.path:
        if isinstance(CRITERIA[of][step], Many):
            return False
        of = getattr(CRITERIA[of][step], "of", of)
    return getattr(end, "kind", "") != "EnumSet"


def inside(data: Any) -> dict[str, Any]:
    """The connection within the answer."""
    while "totalCount" not in data:
        data = next(iter(data.values())) if isinstance(data, dict) else data[0]
    connection: dict[str, Any] = data
    return connection


@pytest.mark.parametrize(("of", "key"), CASES)
async def test_groups_add_up_to_the_list(ask: Ask, of: str, key: str) -> None:
    wanted = (
        f"totalCount groups(by: [{key}], first: 1000) {{ count distinct(by: {key}) key {{ {selection(of, key)} }} }}"
    )
    found = inside(await ask(f"{{ {ROOTS[of] % wanted} }}"))
    counts = [group["count"] for group in found["groups"]]
    assert counts == sorted(counts, reverse=True)
    assert all(0 < count <= found["totalCount"] for count in counts)
    if is_single(of, GROUPS[of][key]):
        assert sum(counts) == found["totalCount"]
    else:
        assert sum(counts) >= found["totalCount"]
    for group in found["groups"]:
        assert group["distinct"] == (0 if group["key"][key_field(key)] is None else 1)


LISTS = ["countries", "organizations", "officials", "meetings", "agreements", "statements", "articles"]


@pytest.mark.parametrize("field", LISTS)
async def test_each_key_has_the_values_that_plain_python_finds(ask: Ask, oracle: Oracle, field: str) -> None:
    of, rows = oracle.roots(field)
    for key, by in GROUPS[of].items():
        ends = isinstance(end_of(of, by.path), One)
        name = f"{key_field(key)}{' { ... on Node { id } }' if ends else ''}"
        document = f"{{ {field} {{ groups(by: [{key}], first: 1000) {{ count key {{ {name} }} }} }} }}"
        found = (await ask(document))[field]["groups"]
        told = {written(group["key"][key_field(key)]): group["count"] for group in found}
        groups = oracle.groups(of, oracle.counts(of, rows, {}), [key], None)
        assert told == {str(group["key"][0][1]): group["count"] for group in groups}, key


async def test_the_years_of_a_list_that_repeats_the_sort_date(ask: Ask, oracle: Oracle) -> None:
    several = unknown = 0
    for country in oracle.all("Country", live=True):
        _, rows = oracle.many("Country", country, "meetings")
        several += sum(row["start_earliest"] is not None and _spans_years(row) for row in rows)
        unknown += sum(row["start_earliest"] is None for row in rows)
        status = "status: [HELD, PLANNED, HYPOTHETICAL, CANCELLED]"
        document = f"{{ country(code: {country['code']!r}) {{ meetings({status}) {{ %s }} }} }}".replace("'", '"')
        found = inside(await ask(document % "totalCount groups(by: [YEAR], first: 1000) { count key { year } }"))
        assert found["totalCount"] == len(rows)
        told = {group["key"]["year"]: group["count"] for group in found["groups"]}
        groups = oracle.groups("Meeting", rows, ["YEAR"], country["id"])
        assert told == {group["key"][0][1]: group["count"] for group in groups}
    assert several
    assert unknown


def _spans_years(meeting: Any) -> bool:
    return bool(meeting["start_earliest"].year != meeting["start_latest"].year)


def test_some_date_is_in_no_single_year(oracle: Oracle) -> None:
    dates = [(row["date_earliest"], row["date_latest"]) for row in oracle.all("Statement", live=True)]
    assert any(first.year != last.year for first, last in dates if first)


def written(value: Any) -> str:
    return str(value["id"].partition(":")[2] if isinstance(value, dict) else value)


@pytest.mark.parametrize("of", [of for of, measures in MEASURES.items() if measures and of != "OfficeHolding"])
async def test_extremes_are_those_of_the_rows(ask: Ask, of: str) -> None:
    names = " ".join(MEASURES[of])
    wanted = f"totalCount groups(by: []) {{ count min {{ {names} }} max {{ {names} }} }}"
    found = inside(await ask(f"{{ {ROOTS[of] % wanted} }}"))
    (group,) = found["groups"]
    assert group["count"] == found["totalCount"]
    for name in MEASURES[of]:
        low, high = group["min"][name], group["max"][name]
        assert (low is None) == (high is None)
        assert low is None or low <= high


async def test_partners_are_counted_as_the_meetings_show_them(ask: Ask) -> None:
    document = """{
        country(code: "AZ") {
          code
          meetings(first: 1000) {
            groups(by: [PARTNER], first: 1000) { count key { partner { code name } } }
            nodes { participations { actor { code name } } }
          }
        }
    }"""
    country = (await ask(document))["country"]
    expected: Counter[Any] = Counter()
    for meeting in country["meetings"]["nodes"]:
        others = [item["actor"] for item in meeting["participations"] if item["actor"]["code"] != "AZ"]
        expected.update([(other["code"], other["name"]) for other in others] or [None])
    groups = country["meetings"]["groups"]
    counted = {group["key"]["partner"] and tuple(group["key"]["partner"].values()): group["count"] for group in groups}
    assert counted == dict(expected)


ORDERS = [
    ("YEAR, PARTNER", "{count: DESC}"),
    ("PARTNER", "{max: {date: ASC_NULLS_FIRST}}, {key: {by: PARTNER, direction: DESC}}"),
    ("QUARTER", "{key: {by: QUARTER, direction: DESC_NULLS_FIRST}}"),
    ("TOPIC, MEDIUM, OUTLET", "{min: {partyCount: DESC}}, {count: ASC}"),
    ("HOST", "{min: {date: DESC}}"),
]


@pytest.mark.parametrize(("by", "order"), ORDERS)
@pytest.mark.parametrize("size", [1, 4])
async def test_groups_are_paged_by_cursor(ask: Ask, by: str, order: str, size: int) -> None:
    async def groups(first: int, after: str | None) -> list[dict[str, Any]]:
        document = f"""query($first: Int, $after: String) {{ country(code: "AZ") {{ meetings {{
            groups(by: [{by}], orderBy: [{order}], having: {{count: {{gt: 0}}}}, first: $first, after: $after) {{
              cursor count key {{ {" ".join(selection("Meeting", key) for key in by.split(", "))} }}
            }} }} }} }}"""
        found: list[dict[str, Any]] = (await ask(document, first=first, after=after))["country"]["meetings"]["groups"]
        return found

    whole = await groups(1000, None)
    assert len({group["cursor"] for group in whole}) == len(whole) > 3
    seen: list[dict[str, Any]] = []
    while page := await groups(size, seen[-1]["cursor"] if seen else None):
        seen += page
        assert len(seen) <= len(whole), "a page begins where one began before"
    assert seen == whole
