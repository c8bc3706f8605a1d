"""From an article file to an answer, by the command that a newcomer runs: `chancery up`, then one query over HTTP."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

TRAPS = Path(__file__).parent / "traps.txt"
QUESTION = """
query Question($a: ActorRef!, $b: ActorRef!) {
  articles { totalCount nodes { text outlet datelinePlace datelineDate { edtf } } }
  officials { totalCount nodes { name holdings { title office { actor { ... on Country { code } } } } } }
  agreements { totalCount }
  statements { totalCount nodes { manner speakers { official { name } } } }
  relation(a: $a, b: $b) { actions(first: 5) { nodes { action date { edtf basis } ...Words } } }
  country(code: $a) {
    meetings(with: $b, first: 5) {
      totalCount
      nodes {
        status medium setting partyCount
        start { edtf basis }
        place { name }
        host { ... on Country { code } }
        participations { actor { ... on Country { code } } }
        attendances { official { name } officeHolding { title office { actor { ... on Country { code } } } } }
        agreements(first: 5) {
          nodes {
            title designation instrument status
            parties { actor { ... on Country { code } } }
            actions { action date { edtf basis } party { ... on Country { code } } signatory { name } ...Words }
            ...Words
          }
        }
        statements(first: 10) { nodes { text manner act speakers { official { name } } ...Words } }
        ...Words
      }
    }
  }
}
fragment Words on Entity {
  claims(first: 20) { nodes { property value chosen evidence { start end text article { id } } } }
}
"""


@dataclass(frozen=True)
class Case:
    """An article with the traps of the domain, and what is true of it."""

    article: Path
    a: str
    b: str
    officials: dict[str, str]
    day: str
    place: str
    host: str
    designation: str
    established: str
    outlet: str
    absent: str


OWN = Case(
    TRAPS,
    "PT",
    "KZ",
    {"Rui Almada": "PT", "Daniyar Ospanov": "KZ"},
    "2019-03-14",
    "Astana",
    "KZ",
    "consular cooperation deal",
    "1994~",
    "Steppe Gazette",
    "UZ",
)


@pytest.fixture
def users_own(corpus: Path) -> Case:
    return Case(
        corpus / "articles" / "000.txt",
        "AZ",
        "RU",
        {"Jeyhun Bayramov": "AZ", "Sergei Lavrov": "RU"},
        "2022-12-06",
        "Moscow",
        "RU",
        "bilateral relations deal",
        "1992~",
        "TDI",
        "IR",
    )


@contextmanager
def up(article: Path, data_dir: Path) -> Iterator[str]:
    """The address of `chancery up` over one article, once it is announced."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("CHANCERY_", "DATABASE_"))}
    command = [sys.executable, "-m", "server.cli", "up", str(article), "--port", "0", "--data-dir", str(data_dir)]
    log = data_dir.with_suffix(".log")
    with log.open("w") as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment)
    try:
        assert process.stdout is not None
        said = ""
        for line in process.stdout:
            said += line
            if found := re.search(r"GraphQL\s+(http://\S+)/graphql", line):
                yield found[1]
                break
        else:
            pytest.fail(f"`chancery up` ended without an address: {said}{log.read_text()}")
    finally:
        process.terminate()
        process.communicate(timeout=30)


def ask(base: str, query: str, **variables: Any) -> dict[str, Any]:
    answer = httpx.post(f"{base}/graphql", json={"query": query, "variables": variables}, timeout=30).json()
    assert "errors" not in answer, answer["errors"]
    data: dict[str, Any] = answer["data"]
    return data


def check(case: Case, tmp_path: Path) -> None:
    with up(case.article, tmp_path / "first") as base:
        data = ask(base, QUESTION, a=case.a, b=case.b)
        gone = ask(
            base,
            "query($c: ActorRef!) { country(code: $c) { meetings { totalCount } reports { totalCount } } }",
            c=case.absent,
        )
    text = case.article.read_bytes().decode()
    assert data["articles"]["totalCount"] == 1
    assert data["articles"]["nodes"] == [
        {"text": text, "outlet": case.outlet, "datelinePlace": case.place, "datelineDate": {"edtf": case.day}}
    ]
    check_officials(case, data)
    check_meeting(case, data)
    check_agreement(case, data)
    check_statements(case, data)
    [action] = data["relation"]["actions"]["nodes"]
    assert action["action"] == "ESTABLISHMENT"
    assert action["date"] == {"edtf": case.established, "basis": "DERIVED"}
    assert gone["country"] == {"meetings": {"totalCount": 0}, "reports": {"totalCount": 0}}
    check_words(text, data)


def check_officials(case: Case, data: dict[str, Any]) -> None:
    officials = {node["name"]: node["holdings"] for node in data["officials"]["nodes"]}
    assert data["officials"]["totalCount"] == 2
    assert officials == {
        name: [{"title": "Foreign Minister", "office": {"actor": {"code": code}}}]
        for name, code in case.officials.items()
    }


def check_meeting(case: Case, data: dict[str, Any]) -> None:
    assert data["country"]["meetings"]["totalCount"] == 1
    [meeting] = data["country"]["meetings"]["nodes"]
    told = {name: meeting[name] for name in ("status", "medium", "setting", "partyCount", "start", "place", "host")}
    assert told == {
        "status": "HELD",
        "medium": "IN_PERSON",
        "setting": "VISIT",
        "partyCount": 2,
        "start": {"edtf": case.day, "basis": "DATELINE"},
        "place": {"name": case.place},
        "host": {"code": case.host},
    }
    assert {one["actor"]["code"] for one in meeting["participations"]} == {case.a, case.b}
    present = {
        one["official"]["name"]: one["officeHolding"]["office"]["actor"]["code"] for one in meeting["attendances"]
    }
    assert present == case.officials
    assert {one["officeHolding"]["title"] for one in meeting["attendances"]} == {"Foreign Minister"}


def check_agreement(case: Case, data: dict[str, Any]) -> None:
    assert data["agreements"]["totalCount"] == 1
    [agreement] = data["country"]["meetings"]["nodes"][0]["agreements"]["nodes"]
    told = {name: agreement[name] for name in ("title", "designation", "instrument", "status")}
    assert told == {"title": None, "designation": case.designation, "instrument": "UNKNOWN", "status": "SIGNED"}
    assert {one["actor"]["code"] for one in agreement["parties"]} == {case.a, case.b}
    acts = {(one["action"], one["party"]["code"], one["signatory"]["name"]) for one in agreement["actions"]}
    assert acts == {("SIGNATURE", code, name) for name, code in case.officials.items()}
    assert [one["date"] for one in agreement["actions"]] == [{"edtf": case.day, "basis": "DATELINE"}] * 2


def check_statements(case: Case, data: dict[str, Any]) -> None:
    assert data["statements"]["totalCount"] == 4
    said = [(node["manner"], node["speakers"][0]["official"]["name"]) for node in data["statements"]["nodes"]]
    assert sorted(said) == sorted([("INDIRECT", name) for name in case.officials] * 2)
    assert len(data["country"]["meetings"]["nodes"][0]["statements"]["nodes"]) == 4


def check_words(text: str, data: Any) -> None:
    """Every claim under every entity of the answer quotes the article to the letter."""
    quoted = list(evidence(data))
    assert len(quoted) > 50
    assert all(text[one["start"] : one["end"]] == one["text"] for one in quoted)


def evidence(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield from value.get("evidence", ())
        for inner in value.values():
            yield from evidence(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from evidence(inner)


def test_an_article_with_the_traps_of_the_domain(tmp_path: Path) -> None:
    check(OWN, tmp_path)


def test_the_users_own_article(users_own: Case, tmp_path: Path) -> None:
    check(users_own, tmp_path)
