"""What the database itself refuses or derives, whoever writes to it."""

import hashlib
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, func, insert, literal, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from db.base import UNDATED
from db.identity import identify
from db.models import (
    Actor,
    Agreement,
    AgreementAction,
    AgreementParty,
    Article,
    Attendance,
    Claim,
    Country,
    Entity,
    Evidence,
    Meeting,
    Official,
    Organization,
    Participation,
    Report,
)
from db.vocabulary import ActorKind, AgreementActionKind, EntityKind, MeetingStatus, Modality

TEXT = "Bakı, 6 December 2022. The ministers met. Nobody else did."
SENTENCE = "The ministers met."
AT = TEXT.index(SENTENCE)

type Work = Callable[[AsyncConnection], Awaitable[object]]


async def add_article(connection: AsyncConnection, text: str = TEXT) -> UUID:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    article = identify("ARTICLE", sha256)
    await connection.execute(insert(Article).values(id=article, sha256=sha256, text=text))
    return article


async def add_entity(connection: AsyncConnection, kind: EntityKind, article: UUID | None = None) -> UUID:
    entity = uuid4()
    await connection.execute(insert(Entity).values(id=entity, kind=kind, natural_key=str(entity)))
    if article:
        await add_claim(connection, entity, article)
    return entity


async def add_claim(connection: AsyncConnection, entity: UUID, article: UUID | None, **evidence: Any) -> UUID:
    claim = uuid4()
    values = {"property": "name", "value": "met", "as_printed": "met", "basis": "STATED", "confidence": 1.0}
    author = {"extractor": "test", "extractor_version": "1", "chosen": True}
    await connection.execute(insert(Claim).values(id=claim, entity_id=entity, survivor_id=entity, **values, **author))
    if article:
        await add_evidence(connection, claim, article, **evidence)
    return claim


async def add_evidence(connection: AsyncConnection, claim: UUID, article: UUID, **changed: Any) -> None:
    words = {"start": AT + 14, "end": AT + 17, "text": "met", "sentence_start": AT, "sentence": SENTENCE}
    given = {"claim_id": claim, "article_id": article, "ordinal": 0, "role": "VALUE"} | words | changed
    await connection.execute(insert(Evidence).values(**given))


async def add_country(connection: AsyncConnection, code: str) -> UUID:
    country = await add_entity(connection, EntityKind.COUNTRY)
    await connection.execute(insert(Actor).values(id=country, kind=ActorKind.COUNTRY))
    await connection.execute(insert(Country).values(id=country, code=code, name=code, source="ISO 3166"))
    return country


async def add_meeting(connection: AsyncConnection, article: UUID, **values: Any) -> UUID:
    meeting = await add_entity(connection, EntityKind.MEETING, article)
    await connection.execute(insert(Meeting).values(id=meeting, **values))
    return meeting


async def add_report(
    connection: AsyncConnection, entity: UUID, article: UUID, modality: Modality, **changed: Any
) -> None:
    words = {"start": AT, "end": AT + len(SENTENCE), "sentence": SENTENCE} | changed
    keys = {"entity_id": entity, "survivor_id": entity, "article_id": article}
    await connection.execute(insert(Report).values(**keys, modality=modality, **words))


async def add_participation(connection: AsyncConnection, meeting: UUID, actor: UUID) -> None:
    order = [Meeting.sort_date, Meeting.status, Meeting.live]
    same = select(Meeting.id, literal(actor), *order).where(Meeting.id == meeting)
    await connection.execute(
        insert(Participation).from_select(["meeting_id", "actor_id", "sort_date", "status", "live"], same)
    )


async def refuse(engine: AsyncEngine, constraint: str, work: Work) -> None:
    """Run work in a transaction of its own, and see that the database refuses it under that name."""
    with pytest.raises(DBAPIError) as refused:
        async with engine.begin() as connection:
            await work(connection)
    cause = refused.value.orig.__cause__ if refused.value.orig else None
    assert constraint in f"{getattr(cause, 'constraint_name', None)}: {cause}"


async def status_of(connection: AsyncConnection, meeting: UUID) -> MeetingStatus:
    return (await connection.execute(select(Meeting.status).filter_by(id=meeting))).scalar_one()


@pytest.mark.parametrize(
    "altered",
    [
        {"text": "MET"},
        {"start": AT + 13, "end": AT + 16},
        {"sentence": "The ministers mett"},
        {"start": 10_000, "end": 10_003, "sentence_start": 10_000, "sentence": "met"},
    ],
    ids=["another word", "another spot", "another sentence", "beyond the end"],
)
async def test_evidence_that_is_not_verbatim_is_refused(engine: AsyncEngine, altered: dict[str, Any]) -> None:
    async def work(connection: AsyncConnection) -> None:
        article = await add_article(connection)
        entity = await add_entity(connection, EntityKind.OFFICIAL)
        await add_claim(connection, entity, article, **altered)

    await refuse(engine, "evidence_verbatim", work)


async def test_evidence_cannot_be_altered_later(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await add_entity(connection, EntityKind.OFFICIAL, await add_article(connection))
    await refuse(engine, "evidence_verbatim", lambda c: c.execute(update(Evidence).values(text="did")))


async def test_a_span_outside_its_sentence_is_refused(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        article = await add_article(connection)
        entity = await add_entity(connection, EntityKind.OFFICIAL)
        await add_claim(connection, entity, article, start=0, end=4, text="Bakı")

    await refuse(engine, "ck_evidence_span_within_sentence", work)


async def test_a_report_quotes_its_sentence_verbatim(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        article = await add_article(connection)
        entity = await add_entity(connection, EntityKind.OFFICIAL, article)
        await add_report(connection, entity, article, Modality.ACTUAL, sentence="The ministers sat.")

    await refuse(engine, "report_verbatim", work)


async def test_an_articles_text_never_changes(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await add_article(connection)
    for change in ({"text": "Other."}, {"sha256": "0" * 64}, {"id": uuid4()}):
        await refuse(engine, "cannot be changed", lambda c, v=change: c.execute(update(Article).values(**v)))
    async with engine.begin() as connection:
        await connection.execute(update(Article).values(outlet="TDI"))


async def test_an_articles_hash_is_that_of_its_text(engine: AsyncEngine) -> None:
    row = {"id": uuid4(), "sha256": hashlib.sha256(b"other").hexdigest(), "text": TEXT}
    await refuse(engine, "ck_article_sha256_of_text", lambda c: c.execute(insert(Article).values(**row)))


async def test_a_claim_needs_evidence_by_commit(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        entity = await add_entity(connection, EntityKind.OFFICIAL, await add_article(connection))
        await add_claim(connection, entity, None)

    await refuse(engine, "has no evidence", work)


async def test_a_claim_keeps_its_evidence(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await add_entity(connection, EntityKind.OFFICIAL, await add_article(connection))
    await refuse(engine, "has no evidence", lambda c: c.execute(delete(Evidence)))


@pytest.mark.parametrize("kind", [kind for kind in EntityKind if kind is not EntityKind.COUNTRY])
async def test_a_live_entity_needs_a_claim_by_commit(engine: AsyncEngine, kind: EntityKind) -> None:
    await refuse(engine, "without a live claim", lambda c: add_entity(c, kind))


async def test_a_live_entity_keeps_a_live_claim(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        entity = await add_entity(connection, EntityKind.OFFICIAL, await add_article(connection))
    retract = update(Claim).values(retracted_at=func.now())
    await refuse(engine, "without a live claim", lambda c: c.execute(retract))
    async with engine.begin() as connection:
        await connection.execute(update(Entity).filter_by(id=entity).values(retracted_at=func.now()))
        await connection.execute(retract)


async def test_reference_actors_carry_a_source_instead_of_claims(engine: AsyncEngine) -> None:
    async def add_organization(connection: AsyncConnection, source: str | None) -> None:
        entity = await add_entity(connection, EntityKind.ORGANIZATION)
        await connection.execute(insert(Actor).values(id=entity, kind=ActorKind.ORGANIZATION))
        values = {"organization_kind": "INTERGOVERNMENTAL", "name": "United Nations", "source": source}
        await connection.execute(insert(Organization).values(id=entity, **values))

    async with engine.begin() as connection:
        await add_country(connection, "QQ")
        await add_organization(connection, "its charter")
    await refuse(engine, "without a live claim", lambda c: add_organization(c, None))


async def test_an_entity_is_of_the_kind_of_its_table(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        entity = await add_entity(connection, EntityKind.MEETING, await add_article(connection))
        await connection.execute(insert(Official).values(id=entity, display_name="Nobody"))

    await refuse(engine, "fk_official_id", work)


async def test_a_kind_cannot_be_forged(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        entity = await add_entity(connection, EntityKind.MEETING, await add_article(connection))
        await connection.execute(insert(Official).values(id=entity, kind=EntityKind.MEETING, display_name="Nobody"))

    await refuse(engine, "ck_official_kind_of_this_table", work)


@pytest.mark.parametrize("chained", [True, False], ids=["into a merged one", "into another kind"])
async def test_a_merge_is_one_hop_within_a_kind(engine: AsyncEngine, chained: bool) -> None:
    async def work(connection: AsyncConnection) -> None:
        article = await add_article(connection)
        one, other, third = [await add_entity(connection, EntityKind.OFFICIAL, article) for _ in range(3)]
        last = other if chained else await add_entity(connection, EntityKind.MEETING, article)
        await merge(connection, other, third)
        await merge(connection, one, last)

    async def merge(connection: AsyncConnection, loser: UUID, survivor: UUID) -> None:
        await connection.execute(update(Entity).filter_by(id=loser).values(merged_into_id=survivor))

    await refuse(engine, "cannot be merged", work)


async def test_claims_and_reports_follow_a_merge_and_its_undoing(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        article = await add_article(connection)
        loser, survivor = [await add_entity(connection, EntityKind.OFFICIAL, article) for _ in range(2)]
        await add_report(connection, loser, article, Modality.ACTUAL)
        own = select(Claim.survivor_id, Report.survivor_id).join(Report, Report.entity_id == Claim.entity_id)
        for target, expected in ((survivor, survivor), (None, loser)):
            await connection.execute(update(Entity).filter_by(id=loser).values(merged_into_id=target))
            assert (await connection.execute(own.where(Claim.entity_id == loser))).one() == (expected, expected)


@pytest.mark.parametrize(
    ("modalities", "status"),
    [
        ([], MeetingStatus.HYPOTHETICAL),
        ([Modality.HYPOTHETICAL], MeetingStatus.HYPOTHETICAL),
        ([Modality.PLANNED, Modality.HYPOTHETICAL], MeetingStatus.PLANNED),
        ([Modality.PLANNED, Modality.NEGATED], MeetingStatus.CANCELLED),
        ([Modality.NEGATED, Modality.ACTUAL], MeetingStatus.HELD),
        ([Modality.PLANNED, Modality.HISTORICAL], MeetingStatus.HELD),
    ],
)
async def test_a_meetings_status_follows_its_reports(
    engine: AsyncEngine, modalities: list[Modality], status: MeetingStatus
) -> None:
    async with engine.begin() as connection:
        meeting = await add_meeting(
            connection, await add_article(connection), start_edtf="2022-12-06", start_basis="STATED"
        )
        await add_participation(connection, meeting, await add_country(connection, "QQ"))
        for number, modality in enumerate(modalities):
            await add_report(connection, meeting, await add_article(connection, f"{TEXT} {number}"), modality)
        assert await status_of(connection, meeting) is status
        assert (await connection.execute(select(Participation.status))).scalar_one() is status


async def test_a_retracted_report_no_longer_counts(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        article = await add_article(connection)
        meeting = await add_meeting(connection, article)
        await add_report(connection, meeting, article, Modality.ACTUAL)
        await connection.execute(update(Report).values(retracted_at=func.now()))
        assert await status_of(connection, meeting) is MeetingStatus.HYPOTHETICAL


async def test_a_meetings_status_cannot_be_written_ahead_of_its_reports(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        meeting = await add_meeting(connection, await add_article(connection), status=MeetingStatus.HELD)
        assert await status_of(connection, meeting) is MeetingStatus.HYPOTHETICAL


async def test_a_retraction_reaches_the_links(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        meeting = await add_meeting(connection, await add_article(connection), start_edtf="2022", start_basis="STATED")
        await add_participation(connection, meeting, await add_country(connection, "QQ"))
        await connection.execute(update(Entity).filter_by(id=meeting).values(retracted_at=func.now()))
    async with engine.begin() as connection:
        assert not (await connection.execute(select(Meeting.live))).scalar_one()
        assert not (await connection.execute(select(Participation.live))).scalar_one()


async def test_a_links_order_differs_from_its_meetings_by_no_commit(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        meeting = await add_meeting(connection, await add_article(connection))
        order = {"sort_date": date(2022, 1, 1), "status": MeetingStatus.HELD, "live": True}
        country = await add_country(connection, "QQ")
        await connection.execute(insert(Participation).values(meeting_id=meeting, actor_id=country, **order))

    await refuse(engine, "fk_participation_meeting_id", work)


async def test_an_actor_takes_part_once(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        meeting = await add_meeting(connection, await add_article(connection))
        country = await add_country(connection, "QQ")
        for _ in range(2):
            await add_participation(connection, meeting, country)

    await refuse(engine, "pk_participation", work)


async def test_an_attendance_belongs_to_a_party_of_the_meeting(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        meeting = await add_meeting(connection, await add_article(connection), start_edtf="2022", start_basis="STATED")
        country = await add_country(connection, "QQ")
        order = {"sort_date": date(2022, 1, 1), "status": MeetingStatus.HYPOTHETICAL, "live": True}
        row = {"meeting_id": meeting, "name_printed": "Lavrov", "actor_id": country}
        await connection.execute(insert(Attendance).values(**row, **order))

    await refuse(engine, "fk_attendance_meeting_id", work)


async def test_an_agreement_is_ordered_by_its_first_signature(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        article = await add_article(connection)
        agreement = await add_entity(connection, EntityKind.AGREEMENT, article)
        await connection.execute(insert(Agreement).values(id=agreement))
        country = await add_country(connection, "QQ")
        party = {"agreement_id": agreement, "actor_id": country, "live": True}
        await connection.execute(insert(AgreementParty).values(**party, sort_date=func.date(UNDATED)))
        for kind, day in (("ANNOUNCEMENT", "2021-05"), ("SIGNATURE", "2022-12-06"), ("SIGNATURE", "2023")):
            action = await add_entity(connection, EntityKind.AGREEMENT_ACTION, article)
            values = {"action": AgreementActionKind(kind), "date_edtf": day, "date_basis": "STATED"}
            await connection.execute(insert(AgreementAction).values(id=action, agreement_id=agreement, **values))
        assert (await connection.execute(select(Agreement.sort_date))).scalar_one() == date(2022, 12, 6)
        assert (await connection.execute(select(AgreementParty.sort_date))).scalar_one() == date(2022, 12, 6)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2022-12-06", date(2022, 12, 6), date(2022, 12, 6)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("1992~", date(1991, 1, 1), date(1993, 12, 31)),
        ("2024-03~", date(2024, 2, 1), date(2024, 4, 30)),
        ("2024-03-01~", date(2024, 2, 29), date(2024, 3, 2)),
    ],
)
async def test_a_partial_date_spans_the_days_it_can_mean(
    engine: AsyncEngine, edtf: str, earliest: date, latest: date
) -> None:
    async with engine.connect() as connection:
        days = await connection.execute(select(func.edtf_earliest(edtf), func.edtf_latest(edtf)))
        assert days.one() == (earliest, latest)


@pytest.mark.parametrize("edtf", ["6 December 2022", "2022-13", "2022-02-30", "2022-1", "", "2022?"])
async def test_what_is_not_a_partial_date_is_refused(engine: AsyncEngine, edtf: str) -> None:
    async def work(connection: AsyncConnection) -> None:
        await add_meeting(connection, await add_article(connection), start_edtf=edtf, start_basis="STATED")

    with pytest.raises(DBAPIError, match="date"):
        async with engine.begin() as connection:
            await work(connection)


async def test_a_date_comes_with_what_it_rests_on(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        await add_meeting(connection, await add_article(connection), start_edtf="2022-12-06")

    await refuse(engine, "ck_meeting_start_has_basis", work)


async def test_a_vocabulary_is_closed(engine: AsyncEngine) -> None:
    async def work(connection: AsyncConnection) -> None:
        await add_meeting(connection, await add_article(connection), topics=["STAMPS"])

    with pytest.raises(IntegrityError, match="ck_meeting_topics_known"):
        async with engine.begin() as connection:
            await work(connection)
