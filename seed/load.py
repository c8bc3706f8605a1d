"""From an extraction to rows: one article in one transaction, twice is once, a new version replaces the old."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db import models
from db.identity import identify
from db.vocabulary import EntityKind, IngestOutcome
from seed import ledger
from seed.claims import Claim, claims
from seed.ledger import Run
from seed.lock import lock_record
from seed.read import Article
from seed.record import project
from seed.records import Extraction, Found
from seed.report import Telling, tellings
from seed.resolve import Identity, Resolution, resolve
from seed.resolve.office import offices
from seed.resolve.place import places
from seed.rows import Row, add, put, table_of
from seed.sentence import Sentences, told_sentences

type Content = tuple[UUID, str, str | UUID]
"""What a claim says: of which entity, which property, which value."""


@dataclass(frozen=True, slots=True)
class LoadResult:
    """What one article did to the record.

    Attributes:
        new: entities that no article had told of, by kind.
        merged: entities that other articles tell of too, by kind.
        unresolved: names that fit several officials, as printed.
        claims: how many the article makes.
        changed: how many claims came or went, where an earlier version had read the article.
    """

    outcome: IngestOutcome
    article_id: UUID
    new: Counter[EntityKind] = field(default_factory=Counter)
    merged: Counter[EntityKind] = field(default_factory=Counter)
    unresolved: tuple[str, ...] = ()
    claims: int = 0
    changed: int = 0


async def load(connection: AsyncConnection, article: Article, extraction: Extraction, run: Run) -> LoadResult:
    """Make the record say what the article says, within the caller's transaction.

    An article that this version has already loaded changes nothing; what another version said of it is replaced.

    Raises:
        SeedError: the extraction does not hold together.
        sqlalchemy.exc.DBAPIError: the database refuses a row, evidence that is not verbatim say.
    """
    await lock_record(connection)
    if await ledger.known(connection, [article.sha256], run.extractor, run.version):
        return await note_unchanged(connection, article, run)
    result = await _load(connection, article, extraction, run)
    await ledger.enter(connection, run, str(article.path), result.outcome, article.sha256, result.article_id)
    return result


async def note_unchanged(connection: AsyncConnection, article: Article, run: Run) -> LoadResult:
    """Enter in the ledger that this version has loaded the article before."""
    result = LoadResult(IngestOutcome.UNCHANGED, identify("ARTICLE", article.sha256))
    await ledger.enter(connection, run, str(article.path), result.outcome, article.sha256, result.article_id)
    return result


async def _load(connection: AsyncConnection, article: Article, extraction: Extraction, run: Run) -> LoadResult:
    resolution = await resolve(connection, article.sha256, extraction)
    said = claims(extraction, resolution)
    identities = _told(extraction, resolution)
    before = await _present(connection, identities)
    await put(connection, table_of(models.Article), [_article_row(article, extraction, run)])
    earlier = await _retract(connection, identify("ARTICLE", article.sha256))
    await _add_entities(connection, identities)
    await _add_sites(connection, extraction, resolution)
    await _add_claims(connection, article, extraction, said, run)
    await _add_reports(connection, article, extraction, resolution)
    await project(connection, {claim.entity_id for claim in said} | {entity for entity, *_ in earlier})
    claimed = [identity for identity in identities if identity.id in {claim.entity_id for claim in said}]
    return LoadResult(
        IngestOutcome.LOADED,
        identify("ARTICLE", article.sha256),
        Counter(identity.kind for identity in claimed if identity.id not in before),
        Counter(identity.kind for identity in claimed if identity.id in before - resolution.own),
        tuple(resolution.unresolved),
        len(said),
        len({claim.content() for claim in said} ^ earlier) if earlier else 0,
    )


def _told(extraction: Extraction, resolution: Resolution) -> list[Identity]:
    """The entities that the article tells of, each once."""
    told = {telling.entity_id for telling in tellings(extraction, resolution)}
    identities = {identity.id: identity for identity in resolution.identities.values()}
    return [identity for id_, identity in identities.items() if id_ in told or identity.natural_key]


async def _present(connection: AsyncConnection, identities: Iterable[Identity]) -> set[UUID]:
    ids = [identity.id for identity in identities]
    query = select(models.Entity.id).where(models.Entity.id.in_(ids), models.Entity.live)
    return set((await connection.execute(query)).scalars())


async def _retract(connection: AsyncConnection, article_id: UUID) -> set[Content]:
    """Withdraw what an earlier version said of the article; returns it."""
    claim, evidence, report = models.Claim, models.Evidence, models.Report
    cited = select(evidence.claim_id).where(evidence.article_id == article_id)
    withdrawn = await connection.execute(
        update(claim)
        .where(claim.id.in_(cited), claim.retracted_at.is_(None))
        .values(retracted_at=func.now(), chosen=False)
        .returning(claim.survivor_id, claim.property, claim.value, claim.value_entity_id)
    )
    await connection.execute(
        update(report)
        .where(report.article_id == article_id, report.retracted_at.is_(None))
        .values(retracted_at=func.now())
    )
    return {(row.survivor_id, row.property, row.value_entity_id or row.value) for row in withdrawn}


async def _add_entities(connection: AsyncConnection, identities: Iterable[Identity]) -> None:
    """Add the new ones, and bring back those that were retracted."""
    rows = [
        {"id": identity.id, "kind": identity.kind, "natural_key": identity.natural_key, "retracted_at": None}
        for identity in identities
        if identity.natural_key
    ]
    await put(connection, table_of(models.Entity), rows)


async def _add_sites(connection: AsyncConnection, extraction: Extraction, resolution: Resolution) -> None:
    """Add the places and the offices that the article names; they are no entities, so nothing is claimed of them."""
    found = [
        {"id": place.id, "name": place.name, "country_id": place.country_id} for place in places(extraction, resolution)
    ]
    await add(connection, table_of(models.Place), found)
    posts = [
        {
            "id": office.id,
            "actor_id": office.actor_id,
            "label": office.label,
            "roles": sorted(office.roles),
            "portfolio": office.portfolio,
            "accredited_to_id": office.accredited_to_id,
        }
        for office in offices(extraction, resolution)
    ]
    await add(connection, table_of(models.Office), posts)


async def _add_claims(
    connection: AsyncConnection, article: Article, extraction: Extraction, said: Iterable[Claim], run: Run
) -> None:
    sentences = Sentences(article.text, told_sentences(extraction))
    identified = [(_claim_id(claim, article, run), claim) for claim in said]
    await put(connection, table_of(models.Claim), [_claim_row(id_, claim, run) for id_, claim in identified])
    evidence = [row for id_, claim in identified for row in _evidence_rows(id_, claim, article, sentences)]
    await put(connection, table_of(models.Evidence), evidence)


async def _add_reports(
    connection: AsyncConnection, article: Article, extraction: Extraction, resolution: Resolution
) -> None:
    sentences = Sentences(article.text, told_sentences(extraction))
    rows = [_report_row(telling, article, sentences) for telling in tellings(extraction, resolution)]
    await put(connection, table_of(models.Report), rows)


def _article_row(article: Article, extraction: Extraction, run: Run) -> Row:
    told = extraction.article
    return {
        "id": identify("ARTICLE", article.sha256),
        "sha256": article.sha256,
        "path": str(article.path),
        "outlet": _value(told.outlet),
        "title": _value(told.title),
        "author": _value(told.author),
        "published_edtf": _value(told.published),
        "published_basis": told.published.basis if told.published else None,
        "dateline_place": _value(told.dateline_place),
        "dateline_edtf": _value(told.dateline_date),
        "dateline_basis": told.dateline_date.basis if told.dateline_date else None,
        "language": told.language,
        "text": article.text,
        "ingest_run_id": run.id,
    }


def _claim_id(claim: Claim, article: Article, run: Run) -> UUID:
    made_by = (article.sha256, run.extractor, run.version)
    return identify("CLAIM", *made_by, str(claim.entity_id), claim.property, str(claim.value))


def _claim_row(id_: UUID, claim: Claim, run: Run) -> Row:
    is_entity = isinstance(claim.value, UUID)
    return {
        "id": id_,
        "entity_id": claim.entity_id,
        "survivor_id": claim.entity_id,
        "property": claim.property,
        "value": None if is_entity else claim.value,
        "value_entity_id": claim.value if is_entity else None,
        "as_printed": claim.spans[0].text,
        "basis": claim.basis,
        "confidence": claim.confidence,
        "extractor": run.extractor,
        "extractor_version": run.version,
        "retracted_at": None,
        "chosen": True,
    }


def _evidence_rows(claim_id: UUID, claim: Claim, article: Article, sentences: Sentences) -> Iterable[Row]:
    for ordinal, span in enumerate(dict.fromkeys(claim.spans)):
        sentence_start, sentence = sentences.around(span)
        yield {
            "claim_id": claim_id,
            "ordinal": ordinal,
            "article_id": identify("ARTICLE", article.sha256),
            "start": span.start,
            "end": span.end,
            "text": span.text,
            "sentence_start": sentence_start,
            "sentence": sentence,
            "role": span.role,
        }


def _report_row(telling: Telling, article: Article, sentences: Sentences) -> Row:
    start, sentence = sentences.around(telling.span)
    return {
        "entity_id": telling.entity_id,
        "survivor_id": telling.entity_id,
        "article_id": identify("ARTICLE", article.sha256),
        "modality": telling.modality,
        "start": start,
        "end": start + len(sentence),
        "sentence": sentence,
        "retracted_at": None,
    }


def _value(found: Found[str] | None) -> str | None:
    return found.value if found else None
