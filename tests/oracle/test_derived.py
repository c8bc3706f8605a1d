"""What is derived from many rows: partners, encounters and relations over time, reckoned again in plain Python."""

from collections import Counter
from collections.abc import Awaitable, Callable
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from oracle.answer import Oracle, Row
from oracle.record import CODES

type Ask = Callable[..., Awaitable[dict[str, Any]]]

OVER_TIME = """
    query($a: ActorRef!, $b: ActorRef!) {
      relation(a: $a, b: $b) {
        firstMeeting { id } lastMeeting { id } visitsToA visitsToB
        longestGap { days after { id } before { id } }
        timeline(by: YEAR) { period meetingCount }
      }
    }
"""
GROUPED_PARTNERS = """
    query($code: ActorRef!) { country(code: $code) { partners(first: 1000) {
      edges { meetingCount lastMet node { __typename id } }
      kinds: groups(by: [KIND, LAST_MET_YEAR], first: 1000) {
        key { kind lastMetYear } count max { meetingCount lastMet }
      }
      unions: groups(by: [ORGANIZATION], first: 1000) { key { organization { id } } count }
    } } }
"""
HOLDERS = """
    query($of: ActorRef!) { officeHolders(of: $of, role: FOREIGN_MINISTER, on: "2021-06-01", first: 1000) {
      edges { answer basis node { id } office { id } }
      groups(by: [ANSWER, BASIS, OFFICE, OFFICIAL], first: 1000) {
        key { answer basis office { id } official { id } } count
      }
    } }
"""
COVERED = """
    query($with: ActorRef, $where: MeetingWhere) {
      country(code: "AZ") { meetings(with: $with, where: $where) { totalCount coverage { ...of
        reading since until mentions { ...each entity { id } }
      } } }
    }
    fragment of on Coverage { articleCount outletCount firstPublished lastPublished }
    fragment each on Mention { articleCount outletCount firstPublished lastPublished }
"""
DOCUMENTS = [OVER_TIME, GROUPED_PARTNERS, HOLDERS, COVERED]
PAIRS = [(one, other) for one in CODES[:4] for other in CODES[:4] if one != other]


def held(oracle: Oracle, actor: Any) -> list[Row]:
    _, meetings = oracle.many("Country", {"id": actor}, "meetings")
    return [meeting for meeting in meetings if meeting["status"] == "HELD"]


def parties(oracle: Oracle, meeting: Row) -> set[Any]:
    return {item["actor_id"] for item in oracle.all("Participation", meeting_id=meeting["id"])}


@pytest.mark.parametrize(("one", "other"), PAIRS)
async def test_a_relation_over_time(ask: Ask, oracle: Oracle, one: str, other: str) -> None:
    found = (await ask(OVER_TIME, a=one, b=other))["relation"]
    a, b = oracle.actor(one), oracle.actor(other)
    both = [meeting for meeting in held(oracle, a) if b in parties(oracle, meeting)]
    dated = sorted((meeting for meeting in both if meeting["start_earliest"]), key=lambda m: (m["sort_date"], m["id"]))
    ids = [f"Meeting:{meeting['id']}" for meeting in dated]
    assert found["firstMeeting"] == ({"id": ids[0]} if ids else None)
    assert found["lastMeeting"] == ({"id": ids[-1]} if ids else None)
    received = Counter(meeting["host_id"] for meeting in both if meeting["setting"] == "VISIT")
    assert (found["visitsToA"], found["visitsToB"]) == (received[a], received[b])
    gaps = [(later["sort_date"] - earlier["sort_date"]).days for earlier, later in pairwise(dated)]
    assert (found["longestGap"] and found["longestGap"]["days"]) == (max(gaps) if gaps else None)
    if gaps:
        at = gaps.index(max(gaps))
        assert (found["longestGap"]["after"]["id"], found["longestGap"]["before"]["id"]) == (ids[at], ids[at + 1])
    years = Counter(str(meeting["sort_date"].year) for meeting in dated)
    told = {item["period"]: item["meetingCount"] for item in found["timeline"] if item["meetingCount"]}
    assert told == years


@pytest.mark.parametrize("code", CODES)
async def test_partners_are_counted(ask: Ask, oracle: Oracle, code: str) -> None:
    document = "query($code: ActorRef!) { country(code: $code) { partners(first: 1000) { edges { node { id } %s } } } }"
    numbers = "meetingCount bilateralCount agreementCount firstMet lastMet"
    found = (await ask(document % numbers, code=code))["country"]["partners"]["edges"]
    key = oracle.actor(code)
    expected: dict[str, list[Any]] = {}
    for meeting in held(oracle, key):
        together = parties(oracle, meeting)
        for partner in together - {key}:
            row = expected.setdefault(str(partner), [0, 0, 0, [], []])
            row[0] += 1
            row[1] += len(together) == 2
            if meeting["start_earliest"]:
                row[3].append(meeting["start_earliest"].isoformat())
                row[4].append(meeting["start_latest"].isoformat())
    for agreement in oracle.many("Country", {"id": key}, "agreements")[1]:
        for party in oracle.all("AgreementParty", agreement_id=agreement["id"]):
            if party["actor_id"] != key:
                expected.setdefault(str(party["actor_id"]), [0, 0, 0, [], []])[2] += 1
    told = {item["node"]["id"].partition(":")[2]: [*item.values()][1:] for item in found}
    assert told == {
        partner: [*row[:3], min(row[3], default=None), max(row[4], default=None)] for partner, row in expected.items()
    }
    counts = [item["meetingCount"] for item in found]
    assert counts == sorted(counts, reverse=True)


async def test_officials_met_are_counted(ask: Ask, oracle: Oracle) -> None:
    document = "{ officials(first: 100) { nodes { id metWith(first: 100) { edges { node { id } meetingCount } } } } }"
    for official in (await ask(document))["officials"]["nodes"]:
        key = official["id"].partition(":")[2]
        _, meetings = oracle.many("Official", {"id": UUID(key)}, "meetings")
        expected: Counter[str] = Counter()
        for meeting in meetings:
            if meeting["status"] == "HELD":
                others = oracle.all("Attendance", meeting_id=meeting["id"])
                expected.update(str(item["official_id"]) for item in others if item["official_id"])
        del expected[key]
        told = {edge["node"]["id"].partition(":")[2]: edge["meetingCount"] for edge in official["metWith"]["edges"]}
        assert told == dict(expected)


@pytest.mark.parametrize("code", CODES)
async def test_partners_are_grouped(ask: Ask, oracle: Oracle, code: str) -> None:
    found = (await ask(GROUPED_PARTNERS, code=code))["country"]["partners"]
    kinds: dict[Any, list[Any]] = {}
    unions: Counter[Any] = Counter()
    for edge in found["edges"]:
        year = edge["lastMet"] and int(edge["lastMet"][:4])
        kinds.setdefault((edge["node"]["__typename"].upper(), year), []).append(edge)
        memberships = oracle.all("OrganizationMembership", member_id=key_of(edge["node"]))
        unions.update({row["organization_id"] for row in memberships} or [None])
    told = {(group["key"]["kind"], group["key"]["lastMetYear"]): group for group in found["kinds"]}
    assert told.keys() == kinds.keys()
    for values, edges in kinds.items():
        most = max(edge["meetingCount"] for edge in edges)
        last = max((edge["lastMet"] for edge in edges if edge["lastMet"]), default=None)
        assert told[values]["count"] == len(edges)
        assert told[values]["max"] == {"meetingCount": most, "lastMet": last}
    assert {key_of(group["key"]["organization"]): group["count"] for group in found["unions"]} == dict(unions)


def key_of(node: Any) -> UUID | None:
    return UUID(node["id"].partition(":")[2]) if node else None


async def test_officials_met_are_grouped_by_whom_they_served(ask: Ask, oracle: Oracle) -> None:
    document = """{ officials(first: 100) { nodes { metWith(first: 1000) {
        nodes { id } groups(by: [ACTOR], first: 1000) { key { actor { id } } count }
    } } } }"""
    several = 0
    for official in (await ask(document))["officials"]["nodes"]:
        expected: Counter[Any] = Counter()
        for met in official["metWith"]["nodes"]:
            holdings = oracle.all("OfficeHolding", official_id=key_of(met), live=True)
            offices = (oracle.one("Office", holding["office_id"]) for holding in holdings)
            served = {office["actor_id"] for office in offices if office}
            several += len(served) > 1
            expected.update(served or [None])
        groups = official["metWith"]["groups"]
        assert {key_of(group["key"]["actor"]): group["count"] for group in groups} == dict(expected)
    assert several, "nobody served two"


async def test_office_holders_are_grouped(ask: Ask) -> None:
    answers: set[str] = set()
    for code in CODES:
        found = (await ask(HOLDERS, of=code))["officeHolders"]
        expected = Counter(
            (edge["answer"], edge["basis"], edge["office"]["id"], edge["node"]["id"]) for edge in found["edges"]
        )
        told = {
            (key["answer"], key["basis"], key["office"]["id"], key["official"]["id"]): group["count"]
            for group in found["groups"]
            for key in [group["key"]]
        }
        assert told == dict(expected)
        answers |= {edge["answer"] for edge in found["edges"]}
    assert len(answers) > 1


ORDERS = ["", "orderBy: [{lastMet: DESC}]", "orderBy: [{firstMet: ASC_NULLS_FIRST}, {node: {name: DESC}}]"]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("list_of", ["partners", "metWith"])
async def test_edges_with_numbers_are_paged_from_either_end(ask: Ask, oracle: Oracle, list_of: str, order: str) -> None:
    official = max(oracle.rows["Attendance"], key=lambda row: str(row["official_id"] or ""))["official_id"]
    parent = 'country(code: "AZ")' if list_of == "partners" else f'official(id: "Official:{official}")'
    selected = "{ edges { cursor lastMet node { id } } pageInfo { hasNextPage hasPreviousPage } totalCount }"

    async def page(arguments: str) -> Any:
        asked = ", ".join(part for part in (arguments, order) if part)
        return (await ask(f"{{ parent: {parent} {{ list: {list_of}({asked}) {selected} }} }}"))["parent"]["list"]

    whole = (await page("first: 1000"))["edges"]
    assert len({edge["node"]["id"] for edge in whole}) == len(whole) > 2
    forward: list[Any] = []
    backward: list[Any] = []
    for _ in range(len(whole)):
        after = f', after: "{forward[-1]["cursor"]}"' if forward else ""
        before = f', before: "{backward[0]["cursor"]}"' if backward else ""
        forward += (await page(f"first: 2{after}"))["edges"]
        backward = [*(await page(f"last: 2{before}"))["edges"], *backward]
    assert forward == backward == whole
    assert (await page("first: 1"))["totalCount"] == len(whole)
    days = [edge["lastMet"] for edge in whole if edge["lastMet"]]
    if "lastMet" in order:
        assert days == sorted(days, reverse=True)


PERIODS = [None, ("2021", "2021-01-01", "2021-12-31"), ("2020-03/2022-02", "2020-03-01", "2022-02-28")]


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("other", [None, "RU", "NATO"])
async def test_coverage_counts_the_articles_that_mention_all(
    ask: Ask, oracle: Oracle, other: str | None, period: tuple[str, str, str] | None
) -> None:
    where = {"start": {"within": period[0]}} if period else None
    found = (await ask(COVERED, **{"with": other, "where": where}))["country"]["meetings"]
    named = [oracle.actor(code) for code in ("AZ", other) if code]

    def days(article: Row) -> tuple[Any, Any]:
        prefix = "published" if article["published_edtf"] else "dateline"
        return article[f"{prefix}_earliest"], article[f"{prefix}_latest"]

    def appeared(article: Row) -> bool:
        first, last = days(article)
        return not period or (first is not None and period[1] <= first.isoformat() <= last.isoformat() <= period[2])

    def telling(entity: UUID | None) -> set[UUID]:
        return {report["article_id"] for report in oracle.all("Report", survivor_id=entity, retracted_at=None)}

    def numbers(ids: set[UUID]) -> dict[str, Any]:
        articles = [row for row in oracle.rows["Article"] if row["id"] in ids and appeared(row)]
        dated = [days(article) for article in articles if days(article)[0]]
        return {
            "articleCount": len(articles),
            "outletCount": len({article["outlet"] for article in articles} - {None}),
            "firstPublished": min((first.isoformat() for first, _ in dated), default=None),
            "lastPublished": max((last.isoformat() for _, last in dated), default=None),
        }

    together = numbers(set.intersection(*map(telling, named)))
    reading = "FOUND" if found["totalCount"] else "NONE_FOUND" if together["articleCount"] else "NO_COVERAGE"
    mentions = [
        {**numbers(telling(entity)), "entity": {"id": f"{of}:{entity}"}}
        for entity, of in zip(named, ("Country", "Organization" if other == "NATO" else "Country"), strict=False)
    ]
    bounds = {"since": period and period[1], "until": period and period[2]}
    assert found["coverage"] == {**together, "reading": reading, **bounds, "mentions": mentions}


async def test_coverage_of_nobody_is_of_every_article_that_stands(ask: Ask, oracle: Oracle) -> None:
    found = (await ask("{ meetings { coverage { articleCount reading } } }"))["meetings"]["coverage"]
    told = {report["article_id"] for report in oracle.rows["Report"]}
    tells = {report["article_id"] for report in oracle.all("Report", retracted_at=None)}
    standing = [row for row in oracle.rows["Article"] if row["id"] in tells or row["id"] not in told]
    assert found == {"articleCount": len(standing), "reading": "FOUND"}


async def test_articles_that_were_taken_back_are_no_coverage(ask: Ask, oracle: Oracle) -> None:
    selected = "nodes { id meetings { coverage { articleCount } } }"
    found = await ask(f"{{ officials(first: 100) {{ {selected} }} organizations(first: 100) {{ {selected} }} }}")
    told: set[str] = set()
    for node in [*found["officials"]["nodes"], *found["organizations"]["nodes"]]:
        reports = oracle.all("Report", survivor_id=UUID(node["id"].partition(":")[2]))
        stand = {report["article_id"] for report in reports if report["retracted_at"] is None}
        assert node["meetings"]["coverage"]["articleCount"] == len(stand)
        told |= {node["id"] for report in reports if report["article_id"] not in stand}
    assert told, "the record holds nobody of whom a report was taken back"
