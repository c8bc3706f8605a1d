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

PAIRS = [(one, other) for one in CODES[:4] for other in CODES[:4] if one != other]


def held(oracle: Oracle, actor: Any) -> list[Row]:
    _, meetings = oracle.many("Country", {"id": actor}, "meetings")
    return [meeting for meeting in meetings if meeting["status"] == "HELD"]


def parties(oracle: Oracle, meeting: Row) -> set[Any]:
    return {item["actor_id"] for item in oracle.all("Participation", meeting_id=meeting["id"])}


@pytest.mark.parametrize(("one", "other"), PAIRS)
async def test_a_relation_over_time(ask: Ask, oracle: Oracle, one: str, other: str) -> None:
    document = """
        query($a: ActorRef!, $b: ActorRef!) {
          relation(a: $a, b: $b) {
            firstMeeting { id } lastMeeting { id } visitsToA visitsToB
            longestGap { days after { id } before { id } }
            timeline(by: YEAR) { period meetingCount }
          }
        }
    """
    found = (await ask(document, a=one, b=other))["relation"]
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
    document = "query($code: ActorRef!) { country(code: $code) { partners(first: 1000) { actor { id } %s } } }"
    numbers = "meetingCount bilateralCount agreementCount firstMet lastMet"
    found = (await ask(document % numbers, code=code))["country"]["partners"]
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
    told = {item["actor"]["id"].partition(":")[2]: [*item.values()][1:] for item in found}
    assert told == {
        partner: [*row[:3], min(row[3], default=None), max(row[4], default=None)] for partner, row in expected.items()
    }
    counts = [item["meetingCount"] for item in found]
    assert counts == sorted(counts, reverse=True)


async def test_officials_met_are_counted(ask: Ask, oracle: Oracle) -> None:
    document = "{ officials(first: 100) { nodes { id metWith(first: 100) { official { id } meetingCount } } } }"
    for official in (await ask(document))["officials"]["nodes"]:
        key = official["id"].partition(":")[2]
        _, meetings = oracle.many("Official", {"id": UUID(key)}, "meetings")
        expected: Counter[str] = Counter()
        for meeting in meetings:
            if meeting["status"] == "HELD":
                others = oracle.all("Attendance", meeting_id=meeting["id"])
                expected.update(str(item["official_id"]) for item in others if item["official_id"])
        del expected[key]
        told = {item["official"]["id"].partition(":")[2]: item["meetingCount"] for item in official["metWith"]}
        assert told == dict(expected)
