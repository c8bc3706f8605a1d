"""Pages: walked from either end, each row comes once, in one order, whatever the size of a page."""

from typing import Any

import pytest

ALL = "[HELD, PLANNED, CANCELLED, HYPOTHETICAL]"
LISTS = {
    "meetings": f"{{{{ list: meetings(status: {ALL}, {{page}}) {{{{ {{selected}} }}}} }}}}",
    "officials": "{{ list: officials({page}) {{ {selected} }} }}",
    "countries": "{{ list: countries({page}) {{ {selected} }} }}",
    "agreements": "{{ list: agreements({page}) {{ {selected} }} }}",
    "statements": "{{ list: statements({page}) {{ {selected} }} }}",
    "articles": "{{ list: articles({page}) {{ {selected} }} }}",
    "meetings of one": '{{ parent: country(code: "RU") {{ list: meetings({page}, status: [HELD, PLANNED, CANCELLED]) '
    "{{ {selected} }} }} }}",
    "offices of one": '{{ parent: country(code: "US") {{ list: offices({page}) {{ {selected} }} }} }}',
    "claims of one": '{{ parent: meeting(id: "Meeting:ec91081c-3245-5f26-acd0-cb70ca6465f2") '
    "{{ list: claims({page}) {{ {selected} }} }} }}",
}
SELECTED = (
    "edges { cursor node { id } } nodes { id } totalCount "
    "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
)


@pytest.fixture(params=LISTS.values(), ids=LISTS.keys())
def page_of(request: pytest.FixtureRequest, ask: Any) -> Any:
    async def page(arguments: str) -> dict[str, Any]:
        data = (await ask(request.param.format(page=arguments, selected=SELECTED)))["data"]
        found: dict[str, Any] = data.get("parent", data)["list"]
        assert [edge["node"] for edge in found["edges"]] == found["nodes"]
        ends = [edge["cursor"] for edge in found["edges"]] or [None]
        assert (found["pageInfo"]["startCursor"], found["pageInfo"]["endCursor"]) == (ends[0], ends[-1])
        return found

    return page


@pytest.mark.parametrize("size", [1, 2, 3])
async def test_forward(page_of: Any, size: int) -> None:
    whole = await page_of("first: 1000")
    seen: list[Any] = []
    arguments = f"first: {size}"
    while True:
        page = await page_of(arguments)
        assert page["totalCount"] == len(whole["nodes"])
        assert page["pageInfo"]["hasPreviousPage"] is bool(seen)
        seen += page["nodes"]
        assert len(seen) <= len(whole["nodes"]), "a page begins where one began before"
        if not page["pageInfo"]["hasNextPage"]:
            break
        assert len(page["nodes"]) == size
        arguments = f'first: {size}, after: "{page["pageInfo"]["endCursor"]}"'
    assert seen == whole["nodes"]
    assert len({node["id"] for node in seen}) == len(seen) > 1


@pytest.mark.parametrize("size", [1, 2, 3])
async def test_backward(page_of: Any, size: int) -> None:
    whole = await page_of("first: 1000")
    seen: list[Any] = []
    arguments = f"last: {size}"
    while True:
        page = await page_of(arguments)
        assert page["pageInfo"]["hasNextPage"] is bool(seen)
        seen = page["nodes"] + seen
        assert len(seen) <= len(whole["nodes"]), "a page begins where one began before"
        if not page["pageInfo"]["hasPreviousPage"]:
            break
        arguments = f'last: {size}, before: "{page["pageInfo"]["startCursor"]}"'
    assert seen == whole["nodes"]


async def test_between_two_cursors(page_of: Any) -> None:
    edges = (await page_of("first: 1000"))["edges"]
    first, last = edges[0]["cursor"], edges[-1]["cursor"]
    between = await page_of(f'after: "{first}", before: "{last}", first: 1000')
    assert between["edges"] == edges[1:-1]
    backward = await page_of(f'after: "{first}", before: "{last}", last: 1000')
    assert backward["edges"] == edges[1:-1]


async def test_beyond_either_end_there_is_nothing(page_of: Any) -> None:
    edges = (await page_of("first: 1000"))["edges"]
    after = await page_of(f'after: "{edges[-1]["cursor"]}"')
    assert (after["nodes"], after["pageInfo"]["hasPreviousPage"]) == ([], True)
    before = await page_of(f'before: "{edges[0]["cursor"]}", last: 5')
    assert (before["nodes"], before["pageInfo"]["hasNextPage"]) == ([], True)


async def test_the_undated_come_last_and_have_cursors(ask: Any) -> None:
    nodes = (await ask(f"{{ meetings(status: {ALL}) {{ nodes {{ start {{ earliest }} }} }} }}"))["data"]["meetings"][
        "nodes"
    ]
    days = [node["start"] and node["start"]["earliest"] for node in nodes]
    dated = [day for day in days if day]
    assert dated == sorted(dated, reverse=True)
    assert days[len(dated) :] == [None, None]


@pytest.mark.parametrize("asked", ["hasPreviousPage", "hasNextPage", "__typename"])
@pytest.mark.parametrize("size", ["first: 2", "last: 2", "first: 0"])
async def test_a_page_may_be_asked_for_one_end_alone(ask: Any, size: str, asked: str) -> None:
    """Nothing else gathers the page's rows then; the answer is still one."""
    whole = await ask(f"{{ meetings({size}) {{ nodes {{ id }} pageInfo {{ {asked} }} }} }}")
    alone = await ask(f"{{ meetings({size}) {{ pageInfo {{ {asked} }} }} }}")
    assert alone == {"data": {"meetings": {"pageInfo": whole["data"]["meetings"]["pageInfo"]}}}


async def test_what_belongs_to_an_office_is_listed_once_though_its_holder_is_listed_twice(ask: Any) -> None:
    """Somebody whose name was read twice from the same words: as the official's, and as a name by itself."""
    listed = "statements { totalCount nodes { id speakers { officeHolding { id } } } }"
    attended = "meetings { totalCount nodes { id attendances { officeHolding { id } } } }"
    only = '{name: {eq: "Antony Blinken"}}'
    response = await ask(f"{{ officials(where: {only}) {{ nodes {{ holdings {{ id {listed} {attended} }} }} }} }}")
    [official] = response["data"]["officials"]["nodes"]
    [holding] = official["holdings"]
    for rows, links in (("statements", "speakers"), ("meetings", "attendances")):
        found = holding[rows]["nodes"]
        offices = [[link["officeHolding"] for link in row[links]] for row in found]
        assert max(each.count({"id": holding["id"]}) for each in offices) == 2
        assert len({row["id"] for row in found}) == len(found) == holding[rows]["totalCount"]
