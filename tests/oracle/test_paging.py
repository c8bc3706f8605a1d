"""Whatever the order and the filter, pages of any size, both ways, make the unpaged list."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

type Ask = Callable[..., Awaitable[dict[str, Any]]]
type Page = dict[str, Any]

ALL = "status: [HELD, PLANNED, CANCELLED, HYPOTHETICAL], "
LISTS = {
    "meetings": [
        "",
        "orderBy: [{start: DESC}]",
        "orderBy: [{start: ASC}]",
        "orderBy: [{start: ASC_NULLS_FIRST}, {medium: DESC}]",
        "orderBy: [{name: DESC_NULLS_FIRST}]",
        "orderBy: [{place: {name: ASC}}, {partyCount: DESC}]",
        "orderBy: [{place: {country: {code: DESC_NULLS_FIRST}}}]",
        "orderBy: [{participations: {direction: DESC, where: {role: {ne: OBSERVER}}}}]",
        "orderBy: [{host: {name: ASC}}, {host: {code: DESC}}, {recordedAt: ASC}]",
        "where: {topics: {isEmpty: false}}, orderBy: [{reportCount: ASC}]",
    ],
    "agreements": [
        "",
        "orderBy: [{signedOn: DESC}, {title: ASC}]",
        "orderBy: [{status: ASC}, {parties: {direction: DESC}}]",
        "orderBy: [{signedAt: {start: ASC}}]",
    ],
    "statements": [
        "",
        "orderBy: [{act: ASC}, {cue: DESC}]",
        "orderBy: [{date: DESC}]",
        "orderBy: [{date: DESC_NULLS_FIRST}]",
    ],
    "officials": ["", "orderBy: [{meetings: {direction: DESC}}, {name: ASC}]"],
    "countries": [
        "",
        "orderBy: [{existsFrom: DESC}]",
        "orderBy: [{meetings: {direction: ASC, where: {medium: {eq: PHONE}}}}]",
    ],
    "organizations": ["", "orderBy: [{partOf: {name: ASC}}]"],
    "articles": ["", "orderBy: [{outlet: ASC}, {publishedOn: DESC}]", "orderBy: [{claims: {direction: DESC}}]"],
}
NESTED = {
    "meetings": [
        "",
        "orderBy: [{medium: ASC}]",
        "orderBy: [{start: DESC}, {name: ASC}]",
        "where: {name: {isNull: false}}",
    ],
    "statements": ["", "orderBy: [{act: DESC}]"],
    "agreements": ["", "orderBy: [{instrument: DESC_NULLS_FIRST}]"],
    "subjectOf": ["orderBy: [{manner: ASC}]"],
}
CASES = [(root, arguments) for root, each in LISTS.items() for arguments in each]


async def pages(fetch: Callable[..., Awaitable[Page]], size: int, *, forward: bool) -> list[str]:
    """The ids of all pages, in the order of the list."""
    ids: list[str] = []
    cursor = None
    for _ in range(1000):
        page = await fetch(**({"first": size, "after": cursor} if forward else {"last": size, "before": cursor}))
        found = [edge["node"]["id"] for edge in page["edges"]]
        assert len(found) <= size
        ids = ids + found if forward else found + ids
        info = page["pageInfo"]
        if page["edges"]:
            assert info["startCursor"] == page["edges"][0]["cursor"]
            assert info["endCursor"] == page["edges"][-1]["cursor"]
        if not info["hasNextPage" if forward else "hasPreviousPage"]:
            return ids
        assert len(found) == size
        cursor = info["endCursor"] if forward else info["startCursor"]
    raise AssertionError("paging does not end")


VARIABLES = "query($first: Int, $after: String, $last: Int, $before: String)"
WINDOW = "first: $first, after: $after, last: $last, before: $before"
PAGE = "totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"


@pytest.mark.parametrize(("root", "arguments"), CASES)
async def test_pages_of_any_size_make_the_list(ask: Ask, root: str, arguments: str) -> None:
    status = ALL if root == "meetings" else ""

    async def fetch(**window: Any) -> Page:
        page: Page = (await ask(f"{VARIABLES} {{ {root}({status}{arguments}, {WINDOW}) {{ {PAGE} }} }}", **window))[
            root
        ]
        return page

    whole = await fetch(first=1000)
    ids = [edge["node"]["id"] for edge in whole["edges"]]
    assert len(set(ids)) == len(ids) == whole["totalCount"]
    assert ids, "the record has something to page through"
    for size in (1, 2, 3, 7):
        assert await pages(fetch, size, forward=True) == ids
        assert await pages(fetch, size, forward=False) == ids


@pytest.mark.parametrize(("field", "arguments"), [(field, each) for field, more in NESTED.items() for each in more])
async def test_pages_within_a_row_make_its_list(ask: Ask, field: str, arguments: str) -> None:
    given = ", ".join(part for part in (arguments, WINDOW) if part)
    document = f'{VARIABLES} {{ country(code: "AZ") {{ {field}({given}) {{ {PAGE} }} }} }}'

    async def fetch(**window: Any) -> Page:
        page: Page = (await ask(document, **window))["country"][field]
        return page

    whole = await fetch(first=1000)
    ids = [edge["node"]["id"] for edge in whole["edges"]]
    assert len(ids) == whole["totalCount"]
    for size in (1, 2, 5):
        assert await pages(fetch, size, forward=True) == ids
        assert await pages(fetch, size, forward=False) == ids
