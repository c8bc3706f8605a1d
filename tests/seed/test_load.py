"""Articles into rows: twice is once, a newer version replaces the older, a bad file stops no other."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from db.vocabulary import EntityKind, IngestOutcome
from seed.errors import UnknownActor, UnknownRecord
from seed.records import Found, Span

TABLES = (
    "article",
    "entity",
    "official",
    "official_name",
    "office",
    "office_holding",
    "place",
    "meeting",
    "participation",
    "attendance",
    "agreement",
    "agreement_party",
    "agreement_action",
    "statement",
    "statement_speaker",
    "statement_about",
    "relation_action",
    "report",
    "claim",
    "evidence",
)


@pytest.fixture
def signing(tell: Any) -> Any:
    """An article with something of every kind."""
    told = tell("signing")
    bayramov = told.official("Jeyhun Bayramov", "AZ", observed="2022-12-06", also="Ceyhun Bayramov")
    lavrov = told.official("Sergei Lavrov", "RU", observed="2022-12-06")
    told.meeting("AZ", "RU", start="2022-12-06", place="Moscow", attendees=(bayramov, lavrov, "Someone Else"))
    told.agreement("AZ", "RU", designation="deal", signed="2022-12-06", signatories=(bayramov, lavrov))
    told.statement(lavrov, "Russia is always open to Azerbaijan.", about=("AZ",))
    told.relation("AZ", "RU", "1992~")
    told.organization("Organization of Turkic States", acronym="OTS")
    told.country("RU")
    return told


async def counts(rows: Any) -> dict[str, int]:
    return {table: (await rows(f"SELECT count(*) AS n FROM {table}"))[0]["n"] for table in TABLES}


async def test_every_kind_is_loaded_with_its_links(signing: Any, learn: Any, rows: Any) -> None:
    [result] = await learn(signing)
    assert result.outcome is IngestOutcome.LOADED
    assert result.new == {
        EntityKind.ORGANIZATION: 1,
        EntityKind.OFFICIAL: 2,
        EntityKind.OFFICE_HOLDING: 2,
        EntityKind.MEETING: 1,
        EntityKind.AGREEMENT: 1,
        EntityKind.AGREEMENT_ACTION: 2,
        EntityKind.STATEMENT: 1,
        EntityKind.RELATION_ACTION: 1,
    }
    found = await counts(rows)
    linked = ("official_name", "participation", "attendance", "agreement_party", "statement_speaker", "statement_about")
    assert {name: found[name] for name in linked} == dict(zip(linked, (3, 2, 3, 2, 1, 1), strict=True))
    assert found["claim"] == result.claims


async def test_an_attendance_tells_party_and_office(signing: Any, learn: Any, rows: Any) -> None:
    await learn(signing)
    attendances = await rows("""
        SELECT display_name, name_printed, c.code, h.title, a.sort_date::text, a.status
        FROM attendance a LEFT JOIN official o ON o.id = a.official_id LEFT JOIN country c ON c.id = a.actor_id
        LEFT JOIN office_holding h ON h.id = a.office_holding_id ORDER BY display_name
    """)
    assert [tuple(row.values()) for row in attendances] == [
        ("Jeyhun Bayramov", None, "AZ", "Foreign Minister", "2022-12-06", "HELD"),
        ("Sergei Lavrov", None, "RU", "Foreign Minister", "2022-12-06", "HELD"),
        (None, "Someone Else", None, None, "2022-12-06", "HELD"),
    ]


async def test_a_signature_tells_who_in_which_office(signing: Any, learn: Any, rows: Any) -> None:
    await learn(signing)
    signatures = await rows("""
        SELECT c.code, o.display_name, x.signatory_printed, h.title, x.date_edtf, x.date_basis
        FROM agreement_action x JOIN country c ON c.id = x.party_id JOIN official o ON o.id = x.signatory_id
        JOIN office_holding h ON h.id = x.office_holding_id ORDER BY code
    """)
    assert [tuple(row.values()) for row in signatures] == [
        ("AZ", "Jeyhun Bayramov", "Jeyhun Bayramov", "Foreign Minister", "2022-12-06", "STATED"),
        ("RU", "Sergei Lavrov", "Sergei Lavrov", "Foreign Minister", "2022-12-06", "STATED"),
    ]
    assert [str(row["sort_date"]) for row in await rows("SELECT sort_date FROM agreement_party")] == ["2022-12-06"] * 2


async def test_every_entity_of_an_article_has_a_report_and_every_claim_its_words(
    signing: Any, learn: Any, rows: Any
) -> None:
    await learn(signing)
    unreported = await rows("""
        SELECT * FROM entity e WHERE kind <> 'COUNTRY' AND NOT EXISTS (SELECT FROM report WHERE entity_id = e.id)
    """)
    assert unreported == []
    reported = await rows("SELECT code FROM report r JOIN country c ON c.id = r.entity_id")
    assert [row["code"] for row in reported] == ["RU"]
    unsaid = await rows("""
        SELECT * FROM claim c JOIN evidence v ON v.claim_id = c.id AND v.ordinal = 0
        WHERE c.as_printed <> v.text OR strpos(v.sentence, v.text) = 0 OR NOT c.chosen
    """)
    assert unsaid == []


async def test_an_article_loaded_twice_changes_nothing(signing: Any, learn: Any, rows: Any) -> None:
    await learn(signing)
    before = await counts(rows)
    moved = await rows("SELECT xmin::text, id FROM entity ORDER BY id")
    [again] = await learn(signing)
    assert again.outcome is IngestOutcome.UNCHANGED
    assert await counts(rows) == before
    assert await rows("SELECT xmin::text, id FROM entity ORDER BY id") == moved
    assert [row["outcome"] for row in await rows("SELECT outcome FROM ingest_item ORDER BY recorded_at")] == [
        "LOADED",
        "UNCHANGED",
    ]


async def test_a_second_report_adds_claims_and_no_meeting(tell: Any, learn: Any, rows: Any) -> None:
    first, second = tell("first"), tell("second")
    for told in (first, second):
        told.meeting("AZ", "RU", start="2022-12-06", attendees=(told.official("Sergei Lavrov", "RU"),))
    _, result = await learn(first, second)
    assert result.new == {}
    assert result.merged == {EntityKind.OFFICIAL: 1, EntityKind.OFFICE_HOLDING: 1, EntityKind.MEETING: 1}
    found = await counts(rows)
    assert (found["meeting"], found["participation"], found["attendance"]) == (1, 2, 1)
    assert len(await rows("SELECT * FROM claim WHERE property = 'start'")) == 2


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)], ids=str)
async def test_the_majority_wins_whatever_the_order(
    tell: Any, learn: Any, rows: Any, order: tuple[int, int, int]
) -> None:
    articles = []
    for number, medium in enumerate(("a", "b", "b")):
        told = tell(f"article {number}")
        told.agreement("AZ", "RU", title="Treaty of Moscow", signed="2022-12-06", designation=f"deal {medium}")
        articles.append(told)
    await learn(*(articles[number] for number in order))
    assert [row["designation"] for row in await rows("SELECT designation FROM agreement")] == ["deal b"]
    claims = await rows("SELECT value, chosen FROM claim WHERE property = 'designation' ORDER BY value")
    assert [(row["value"], row["chosen"]) for row in claims] == [("deal a", False), ("deal b", True), ("deal b", True)]


async def test_the_surest_claim_breaks_a_tie(tell: Any, learn: Any, rows: Any) -> None:
    sure, unsure = tell("sure"), tell("unsure")
    unsure.meeting("AZ", "RU", start="2022-12-06", place="Moscow", confidence=0.4)
    sure.meeting("AZ", "RU", start="2022-12-06~", place="Moscow", confidence=0.9)
    await learn(unsure, sure)
    assert [row["start_edtf"] for row in await rows("SELECT start_edtf FROM meeting")] == ["2022-12-06~"]


async def test_a_newer_version_replaces_what_the_older_said(tell: Any, learn: Any, rows: Any) -> None:
    older, newer = tell("article"), tell("article")
    for told in (older, newer):
        told.write("AZ, RU met: , on 2022-12-06 in Moscow, None. TR and RU established relations in 1992~.")
    older.meeting("AZ", "RU", start="2022-12-06", place="Baku")
    older.relation("TR", "RU", "1992~")
    newer.text = older.text
    newer.records = {"meetings": (replace(older.records["meetings"][0], place=None),)}
    await learn(older)
    [result] = await learn(newer, version="2")
    assert len(await rows("SELECT id FROM meeting WHERE live")) == 1
    assert result.changed == 5  # the place; an act's kind, date and pair
    assert result.new == {EntityKind.MEETING: 1}  # that it was in Baku told it from others
    assert [row["place_id"] for row in await rows("SELECT place_id FROM meeting WHERE live")] == [None]
    assert [row["live"] for row in await rows("SELECT live FROM relation_action")] == [False]
    versions = await rows("SELECT DISTINCT extractor_version AS v FROM claim WHERE retracted_at IS NULL")
    assert [row["v"] for row in versions] == ["2"]
    [back] = await learn(older, version="1")
    assert back.changed == 5
    assert [row["live"] for row in await rows("SELECT live FROM relation_action")] == [True]


async def test_what_another_article_says_outlives_a_retraction(tell: Any, learn: Any, rows: Any) -> None:
    one, other = tell("one"), tell("other")
    for told in (one, other):
        told.meeting("AZ", "RU", start="2022-12-06")
    await learn(one, other)
    silent = tell("one")
    silent.text = one.text
    await learn(silent, version="2")
    assert [row["live"] for row in await rows("SELECT live FROM meeting")] == [True]
    assert len(await rows("SELECT * FROM report WHERE retracted_at IS NULL")) == 1


async def test_evidence_that_was_tampered_with_is_refused(tell: Any, learn: Any, rows: Any) -> None:
    told = tell("article")
    meeting = told.meeting("AZ", "RU", start="2022-12-06")
    span = meeting.start.spans[0]
    forged = Found("2022-12-07", (Span(span.start, span.end, "2022-12-07"),), meeting.start.basis)
    told.records["meetings"] = (replace(meeting, start=forged),)
    with pytest.raises(DBAPIError, match="not verbatim"):
        await learn(told)
    assert (await counts(rows))["article"] == 0


async def test_an_actor_that_nobody_defines_is_refused(tell: Any, learn: Any) -> None:
    told = tell("article")
    told.meeting("AZ", "QQ", start="2022-12-06")
    with pytest.raises(UnknownActor, match=r"QQ.*countries\.csv"):
        await learn(told)


async def test_a_claim_about_a_record_that_is_not_there_is_refused(tell: Any, learn: Any) -> None:
    told = tell("article")
    told.agreement("AZ", "RU")
    told.records["agreements"] = (replace(told.records["agreements"][0], meeting="meeting-99"),)
    with pytest.raises(UnknownRecord, match="meeting-99"):
        await learn(told)
