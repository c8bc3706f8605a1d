"""Filters: every operator, three-valued logic, relations to any depth, and what is refused."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from resolvers.compile.condition import FIELDS
from resolvers.execute import Executor
from schema.criteria import CRITERIA, Many, One

type Ask = Callable[..., Awaitable[dict[str, Any]]]

LISTS = {
    "countries": ("Country", "code"),
    "organizations": ("Organization", "name"),
    "officials": ("Official", "name"),
    "meetings": ("Meeting", "name start { edtf }"),
    "agreements": ("Agreement", "title"),
    "statements": ("Statement", "text"),
    "articles": ("Article", "title"),
}
ALL = "[HELD, PLANNED, CANCELLED, HYPOTHETICAL]"


async def found(ask: Ask, root: str, where: str, field: str | None = None) -> list[Any]:
    """The first field of what a filter keeps."""
    field = field or LISTS[root][1]
    response = await ask(f"{{ {root}(where: {where}, first: 1000) {{ totalCount nodes {{ {field} }} }} }}")
    assert "errors" not in response, response
    nodes = response["data"][root]["nodes"]
    assert response["data"][root]["totalCount"] == len(nodes)
    return [next(iter(node.values())) for node in nodes]


@pytest.mark.parametrize(
    ("where", "codes"),
    [
        ('{alpha3: {eq: "AZE"}}', ["AZ"]),
        ('{alpha3: {ne: "AZE"}}', ["AU", "GE", "RU", "TR", "US"]),
        ('{alpha3: {in: ["AZE", "TUR"]}}', ["AZ", "TR"]),
        ('{alpha3: {notIn: ["AZE", "TUR"]}}', ["AU", "GE", "RU", "US"]),
        ("{alpha3: {in: []}}", []),
        ('{alpha3: {lt: "AZE"}}', ["AU"]),
        ('{alpha3: {lte: "AZE"}}', ["AU", "AZ"]),
        ('{alpha3: {gt: "TUR"}}', ["US"]),
        ('{alpha3: {gte: "TUR"}}', ["TR", "US"]),
        ("{alpha3: {isNull: true}}", ["SUHH"]),
        ("{alpha3: {isNull: false}}", ["AU", "AZ", "GE", "RU", "TR", "US"]),
        ('{name: {contains: "TURKIYE"}}', ["TR"]),
        ('{name: {startsWith: "united"}}', ["US"]),
        ('{name: {startsWith: "states"}}', []),
        ('{name: {contains: "%"}}', []),
        ('{names: {has: "Turkey"}}', ["TR"]),
        ('{names: {contains: "TURKİYE"}}', ["TR"]),
        ('{demonyms: {startsWith: "austr"}}', ["AU"]),
        ('{code: {eq: "az"}}', ["AZ"]),
        ('{code: {ne: "AZ"}}', ["AU", "GE", "RU", "SUHH", "TR", "US"]),
        ('{code: {in: ["AU", "NATO", "ZZ"]}}', ["AU"]),
        ('{existsTo: {within: "1991"}}', ["SUHH"]),
        ("{existsTo: {isNull: false}}", ["SUHH"]),
        ('{successors: {some: {code: {eq: "AZ"}}}}', ["SUHH"]),
        ("{memberships: {count: {gte: 1}}}", ["AZ", "GE", "TR", "US"]),
        ("{memberships: {count: {in: [2]}}}", ["TR"]),
        ("{}", ["AU", "AZ", "GE", "RU", "SUHH", "TR", "US"]),
    ],
)
async def test_scalars_texts_and_dates_are_compared(ask: Ask, where: str, codes: list[str]) -> None:
    assert await found(ask, "countries", where) == codes


@pytest.mark.parametrize(
    ("where", "codes"),
    [
        ("{alpha3: {eq: null}}", []),
        ("{alpha3: {ne: null}}", []),
        ("{alpha3: {in: null}}", []),
        ("{not: {alpha3: {eq: null}}}", ["AU", "AZ", "GE", "RU", "SUHH", "TR", "US"]),
        ('{not: {alpha3: {ne: "AZE"}}}', ["AZ", "SUHH"]),
        ('{not: {alpha3: {eq: "AZE"}}}', ["AU", "GE", "RU", "SUHH", "TR", "US"]),
        ("{alpha3: null}", ["AU", "AZ", "GE", "RU", "SUHH", "TR", "US"]),
        ("{and: []}", ["AU", "AZ", "GE", "RU", "SUHH", "TR", "US"]),
        ("{or: []}", []),
        ('{or: [{code: {eq: "AZ"}}, {alpha3: {eq: "TUR"}}]}', ["AZ", "TR"]),
        ('{and: [{code: {in: ["AZ", "TR"]}}, {not: {alpha3: {eq: "TUR"}}}]}', ["AZ"]),
    ],
)
async def test_an_unknown_is_not_a_yes_and_not_is_the_plain_complement(ask: Ask, where: str, codes: list[str]) -> None:
    assert await found(ask, "countries", where) == codes


@pytest.mark.parametrize(
    ("where", "names"),
    [
        ("{places: {every: {latitude: {gt: 0}}}}", ["AU", "AZ", "RU", "SUHH", "US"]),
        ("{places: {some: {latitude: {gt: 0}}}}", ["RU"]),
        ("{places: {none: {latitude: {gt: 0}}}}", ["AU", "AZ", "GE", "SUHH", "TR", "US"]),
    ],
)
async def test_every_is_true_of_nothing_and_false_of_an_unknown(ask: Ask, where: str, names: list[str]) -> None:
    """The places of Türkiye have no coordinates; those of Georgia went with the rumour, yet stand."""
    places = dict(zip(["AU", "AZ", "GE", "RU", "SUHH", "TR", "US"], [0, 0, 1, 1, 0, 1, 0], strict=True))
    response = await ask("{ countries { nodes { code places { totalCount } } } }")
    assert {node["code"]: node["places"]["totalCount"] for node in response["data"]["countries"]["nodes"]} == places
    assert await found(ask, "countries", where) == names


@pytest.mark.parametrize(
    ("where", "starts"),
    [
        ('{start: {within: "2023"}}', ["2023-05", "2023-03-17", "2023-03-16"]),
        ('{start: {within: "2023-05"}}', ["2023-05"]),
        ('{start: {within: "2023-05-10"}}', []),
        ('{start: {within: "2023-05-01/2023-05-30"}}', []),
        ('{start: {overlaps: "2023-05-10"}}', ["2023-05"]),
        ('{start: {overlaps: "2023-03-17/2023-05-01"}}', ["2023-05", "2023-03-17"]),
        ('{start: {within: "../2022"}}', ["2022-12-06"]),
        ('{start: {within: "2023-03-17/.."}}', ["2023-05", "2023-03-17"]),
        ('{start: {earliest: {gt: "2023-03-16"}, latest: {lt: "2023-04-01"}}}', ["2023-03-17"]),
        ("{start: {isNull: true}}", [None]),
        ('{not: {start: {within: "2023"}}}', ["2022-12-06", None]),
        ("{partyCount: {eq: 3}, name: {isNull: false}}", ["2023-03-16"]),
        ("{topics: {has: TRADE}}", ["2022-12-06"]),
        ("{topics: {hasAll: [TRADE, AID]}}", []),
        ("{topics: {hasAny: [TRADE, AID]}}", ["2023-03-16", "2022-12-06"]),
        ("{topics: {isEmpty: false}}", ["2023-03-16", "2022-12-06"]),
        ("{visitKind: {ne: STATE}}", ["2022-12-06"]),
        ("{host: {}}", ["2023-03-17", "2023-03-16", "2022-12-06"][1:]),
        ('{place: {country: {code: {eq: "TR"}}}}', ["2023-03-17", "2023-03-16"]),
        ('{agreements: {some: {signedOn: {within: "2022"}}}}', ["2022-12-06"]),
        ('{attendances: {some: {official: {names: {contains: "erdogan"}}}}}', ["2023-03-17", "2023-03-16"]),
        ("{attendances: {count: {where: {official: {}}, gt: 1}}}", ["2023-03-17", "2023-03-16", "2022-12-06"]),
        ('{parent: {name: {startsWith: "extra"}}}', ["2023-03-17"]),
        ("{children: {some: {}}}", ["2023-03-16"]),
        ("{reportCount: {gt: 1}}", ["2022-12-06"]),
    ],
)
async def test_meetings_are_filtered_by_what_they_are_and_lead_to(ask: Ask, where: str, starts: list[Any]) -> None:
    kept = await found(ask, "meetings", where, "start { edtf }")
    assert [start and start["edtf"] for start in kept] == starts


async def test_held_meetings_count_unless_the_filter_asks_for_a_status(ask: Ask) -> None:
    assert set(await found(ask, "meetings", "{}", "status")) == {"HELD"}
    assert await found(ask, "meetings", "{status: {eq: PLANNED}}", "status") == ["PLANNED"]
    assert set(await found(ask, "meetings", "{or: [{not: {status: {eq: HELD}}}]}", "status")) == {
        "PLANNED", "CANCELLED", "HYPOTHETICAL",
    }  # fmt: skip
    assert await found(ask, "countries", "{meetings: {some: {status: {eq: HYPOTHETICAL}}}}") == ["GE", "RU"]


async def test_actors_and_entities_are_narrowed_to_their_kinds(ask: Ask) -> None:
    parties = "{participations: {some: {actor: {organization: {kind: {eq: INTERGOVERNMENTAL}}}}}}"
    assert await found(ask, "meetings", parties) == ["Extraordinary OTS Summit"]
    about = '{about: {some: {meeting: {name: {contains: "ots"}}}}}'
    assert await found(ask, "statements", about) == ["Erdoğan hoped for more such summits."]
    kinds = "{about: {some: {kind: {eq: AGREEMENT}}}}"
    assert len(await found(ask, "statements", kinds)) == 1
    named = '{speakers: {some: {actor: {name: {contains: "turkic"}}}}}'
    assert await found(ask, "statements", named) == ["The organization expressed its condolences."]


async def test_an_edge_that_needs_its_row_is_followed_behind_a_foreign_key(ask: Ask) -> None:
    asked = {name: f"reports(where: {{article: {{claims: {{{name}: {{}}}}}}}})" for name in ("some", "none")}
    counted = " ".join(f"{name}: {field} {{ totalCount }}" for name, field in asked.items())
    country = (await ask(f'{{ country(code: "AZ") {{ all: reports {{ totalCount }} {counted} }} }}'))["data"]["country"]
    every, some, none = (country[name]["totalCount"] for name in ("all", "some", "none"))
    assert every == some + none
    assert some > 0


async def test_a_merged_id_means_the_survivor(ask: Ask) -> None:
    response = await ask('{ officials(where: {names: {has: "Sergei Lavrov"}}) { nodes { id formerIds } } }')
    (lavrov,) = response["data"]["officials"]["nodes"]
    for given in (lavrov["id"], *lavrov["formerIds"]):
        assert await found(ask, "officials", f'{{id: {{eq: "{given}"}}}}', "id") == [lavrov["id"]]
        assert lavrov["id"] not in await found(ask, "officials", f'{{id: {{notIn: ["{given}"]}}}}', "id")


async def test_a_filter_is_taken_from_variables_wherever_they_stand(ask: Ask) -> None:
    whole = "query($where: CountryWhere) { countries(where: $where) { nodes { code } } }"
    inner = """
        query($codes: [ActorRef!], $name: String) {
          countries(where: {code: {in: $codes}, or: [{name: {eq: $name}}, {name: {contains: "tur"}}]}) {
            nodes { code }
          }
        }
    """

    async def codes(document: str, **variables: Any) -> list[str]:
        response = await ask(document, **variables)
        return [node["code"] for node in response["data"]["countries"]["nodes"]]

    assert await codes(whole, where={"code": {"in": ["AZ", "TR"]}}) == ["AZ", "TR"]
    assert await codes(whole, where={"code": {"in": ["AZ"]}}) == ["AZ"]
    assert await codes(whole, where={"or": [{"code": {"eq": "RU"}}, {"alpha3": {"eq": "USA"}}]}) == ["RU", "US"]
    assert await codes(whole, where={"or": [{"code": {"eq": "RU"}}]}) == ["RU"]
    assert len(await codes(whole, where=None)) == len(await codes(whole)) == 7
    assert await codes(inner, codes=["AZ", "TR"], name="Azerbaijan") == ["AZ", "TR"]
    assert await codes(inner, codes=["AZ", "TR"], name=None) == ["TR"]
    assert await codes(inner, codes=["AZ", "TR"]) == ["AZ", "TR"]  # an empty comparison asks nothing
    assert await codes(inner, name="Azerbaijan") == ["AZ", "TR"]


async def test_values_are_bound_so_that_one_plan_serves_them(executor: Executor) -> None:
    document = "query($where: MeetingWhere) { meetings(where: $where) { totalCount } }"
    before = len(executor._plans)
    for year in ("2021", "2022", "2023"):
        await executor.execute(document, None, {"where": {"start": {"within": year}, "partyCount": {"eq": int(year)}}})
        await executor.execute(document, None, {"where": {"partyCount": {"eq": int(year)}, "start": {"within": year}}})
    assert len(executor._plans) == before + 1


@pytest.mark.parametrize(
    ("where", "code"),
    [
        ('{start: {within: "2022-13"}}', "VALIDATION"),
        ('{start: {within: "2023/2022"}}', "VALIDATION"),
        ('{recordedAt: {gt: "2022-01-01"}}', "VALIDATION"),
        ('{nonesuch: {eq: "x"}}', "VALIDATION"),
        ('{id: {eq: "nonsense"}}', "BAD_ID"),
        ('{id: {eq: "Official:6f0e6a52-3c0c-5b8e-9f43-7d1f1c0b2a90"}}', "BAD_ID"),
    ],
)
async def test_what_cannot_be_compared_is_refused(ask: Ask, where: str, code: str) -> None:
    response = await ask(f"{{ meetings(where: {where}) {{ totalCount }} }}")
    assert [error["extensions"]["code"] for error in response["errors"]] == [code]


async def test_filters_that_ask_too_much_are_refused(ask: Ask) -> None:
    document = "query($where: MeetingWhere) { meetings(where: $where) { totalCount } }"
    wide = await ask(document, where={"or": [{"name": {"eq": "x"}}] * 501})
    assert wide["errors"][0]["extensions"]["code"] == "TOO_LARGE"
    for depth, code in ((100, "TOO_DEEP"), (400, "BAD_VARIABLES")):
        deep: dict[str, Any] = {}
        for _ in range(depth):
            deep = {"parent": deep}
        assert (await ask(document, where=deep))["errors"][0]["extensions"]["code"] == code


EDGES = {
    "SearchEdge": 'search(text: "Lavrov", where: %s)',
    "OfficeHolderEdge": 'officeHolders(of: "RU", role: FOREIGN_MINISTER, where: %s)',
    "PartnerEdge": 'country(code: "RU") { partners(where: %s)',
    "EncounterEdge": 'officials(first: 1) { nodes { metWith(of: "RU", where: %s)',
}
"""The lists whose filters are upon their edges, to which no other filter leads."""


@pytest.mark.parametrize("of", CRITERIA)
async def test_every_criterion_is_answered(ask: Ask, of: str) -> None:
    """Each criterion of each type, reached through whichever list leads to the type."""
    roots = {of: root for root, (of, _) in LISTS.items()}
    paths = {name: f"{root}(where: %s)" for name, root in roots.items()} | EDGES
    while of not in paths:
        paths |= {
            criterion.of: path % f"{{{name}: {'{some: %s}' if isinstance(criterion, Many) else '%s'}}}"
            for source, path in list(paths.items())
            for name, (_, criterion) in FIELDS[source].items()
            if isinstance(criterion, One | Many) and criterion.of not in paths
        }
    keys = []
    for name, (_, criterion) in FIELDS[of].items():
        if isinstance(criterion, One | Many):
            asked = "{some: {}, every: {}, none: {}, count: {gt: 0}}" if isinstance(criterion, Many) else "{}"
            keys.append(f"{{{name}: {asked}}}")
        elif "isNull" in {field.python_name.strip("_") for field in criterion.input.__strawberry_definition__.fields}:
            keys.append(f"{{{name}: {{isNull: false}}}}")
    ends = " }" * paths[of].count(" { ")
    aliases = [f"a{place}: {paths[of] % key} {{ totalCount }}{ends}" for place, key in enumerate(keys)]
    response = await ask(f"{{ {' '.join(aliases)} }}")
    assert "errors" not in response, response


@pytest.mark.parametrize("owner", ["Country", "Official"])
@pytest.mark.parametrize(
    ("rest", "holds"),
    [
        ("", lambda meeting: True),
        ("statements: {some: {}}", lambda meeting: meeting["statements"]["totalCount"] > 0),
        (
            "medium: {ne: PHONE} statements: {none: {}}",
            lambda it: it["medium"] != "PHONE" and not it["statements"]["totalCount"],
        ),
    ],
)
async def test_a_partner_in_a_filter_is_a_partner_in_the_rows(
    ask: Ask, owner: str, rest: str, holds: Callable[[Any], bool]
) -> None:
    """Two lists are walked side by side there: they must leave what reading every row leaves."""
    owners = {"Country": "countries", "Official": "officials"}[owner]
    read = "id medium participations { actor { id code } } statements { totalCount }"
    every = await ask(
        f"{{ {owners}(first: 100) {{ nodes {{ id meetings(status: {ALL}) {{ nodes {{ {read} }} }} }} }} }}"
    )
    kept = 0
    for one in every["data"][owners]["nodes"]:
        meetings = one["meetings"]["nodes"]
        partners = {party["actor"]["id"]: party["actor"] for each in meetings for party in each["participations"]}
        for partner in partners.values():
            expected = [
                each["id"]
                for each in meetings
                if holds(each) and partner in [party["actor"] for party in each["participations"]]
            ]
            for field in ("id", "code"):
                where = f'{{participations: {{some: {{actor: {{{field}: {{eq: "{partner[field]}"}}}}}}}} {rest}}}'
                listed = f"meetings(status: {ALL}, where: {where}) {{ totalCount nodes {{ id }} }}"
                answer = await ask(f'{{ node(id: "{one["id"]}") {{ ... on {owner} {{ {listed} }} }} }}')
                found = answer["data"]["node"]["meetings"]
                assert [node["id"] for node in found["nodes"]] == expected
                assert found["totalCount"] == len(expected)
            kept += len(expected)
    assert kept
