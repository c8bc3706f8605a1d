"""From an extraction to rows: one article in one transaction, twice is once, a new version replaces the old."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from db import models
from db.identity import identify
from db.vocabulary import Basis, EntityKind, IngestOutcome
from seed import ledger
from seed.citation import ClaimRows
from seed.claims import Claim, claims
from seed.entity import project
from seed.ledger import Entry, Run
from seed.lock import lock_record
from seed.read import Article, Given
from seed.records import Extraction, Found
from seed.report import tellings
from seed.resolve import Identity, Resolution, resolve
from seed.resolve.office import offices
from seed.resolve.place import places
from seed.retraction import retract
from seed.rows import Row, add, put, table_of
from seed.sentence import Sentences, told_sentences


@dataclass(frozen=True, slots=True)
class LoadResult:
    """What one article did to the record.

    Attributes:
        new: entities that no article had told of, by kind.
        merged: entities that other articles tell of too, by kind.
        unresolved: names that fit several officials, as printed.
        claims: how many the article makes.
        changed: how many claims came or went, where an earlier version had read the article.
        updated: another version had read the article.
    """

    outcome: IngestOutcome
    article_id: UUID
    new: Counter[EntityKind] = field(default_factory=Counter)
    merged: Counter[EntityKind] = field(default_factory=Counter)
    unresolved: tuple[str, ...] = ()
    claims: int = 0
    changed: int = 0
    updated: bool = False


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
    await ledger.enter(connection, run, [entry(article, result.outcome)])
    return result


async def note_unchanged(connection: AsyncConnection, article: Article, run: Run) -> LoadResult:
    """Enter in the ledger that this version has loaded the article before."""
    result = LoadResult(IngestOutcome.UNCHANGED, identify("ARTICLE", article.sha256))
    await ledger.enter(connection, run, [entry(article, result.outcome)])
    return result


def entry(article: Article, outcome: IngestOutcome) -> Entry:
    """What the ledger says of an article that is loaded."""
    return Entry(str(article.path), outcome, article.sha256, identify("ARTICLE", article.sha256), note=article.note)


async def _load(connection: AsyncConnection, article: Article, extraction: Extraction, run: Run) -> LoadResult:
    resolution = await resolve(connection, article.sha256, extraction)
    said = claims(extraction, resolution)
    identities = _told(extraction, resolution)
    before = await _present(connection, identities)
    updated = await _is_there(connection, article)
    await put(connection, table_of(models.Article), [_article_row(article, extraction, run)])
    earlier = await retract(connection, identify("ARTICLE", article.sha256))
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
        updated,
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


async def _is_there(connection: AsyncConnection, article: Article) -> bool:
    query = select(models.Article.id).where(models.Article.sha256 == article.sha256)
    return (await connection.execute(query)).first() is not None


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
    await add(connection, table_of(models.Place), [place.row() for place in places(extraction, resolution)])
    await add(connection, table_of(models.Office), [office.row() for office in offices(extraction, resolution)])


async def _add_claims(
    connection: AsyncConnection, article: Article, extraction: Extraction, said: Iterable[Claim], run: Run
) -> None:
    sentences = Sentences(article.text, told_sentences(extraction))
    claimed = [ClaimRows(claim, article, run) for claim in said]
    await put(connection, table_of(models.Claim), [rows.claim() for rows in claimed])
    await put(connection, table_of(models.Evidence), [row for rows in claimed for row in rows.evidence(sentences)])


async def _add_reports(
    connection: AsyncConnection, article: Article, extraction: Extraction, resolution: Resolution
) -> None:
    sentences = Sentences(article.text, told_sentences(extraction))
    rows = [telling.row(article, sentences) for telling in tellings(extraction, resolution)]
    await put(connection, table_of(models.Report), rows)


def _article_row(article: Article, extraction: Extraction, run: Run) -> Row:
    """The row of `article`: what the text says of itself, and beside it what its file does."""
    told = extraction.article
    said = {"outlet": told.outlet, "title": told.title, "author": told.author, "published": told.published}
    given = {"outlet": article.outlet, "title": article.title, "author": article.author, "published": article.published}
    taken = {name: beside for name, beside in given.items() if beside and not said[name]}
    if article.url:
        taken["url"] = article.url
    published = told.published.basis if told.published else Basis.PUBLICATION if article.published else None
    return {
        "id": identify("ARTICLE", article.sha256),
        "sha256": article.sha256,
        "path": str(article.path),
        "url": _value(article.url),
        "outlet": _value(told.outlet or article.outlet),
        "title": _value(told.title or article.title),
        "author": _value(told.author or article.author),
        "published_edtf": _value(told.published or article.published),
        "published_basis": published,
        "dateline_place": _value(told.dateline_place),
        "dateline_edtf": _value(told.dateline_date),
        "dateline_basis": told.dateline_date.basis if told.dateline_date else None,
        "language": told.language,
        "text": article.text,
        "sources": {name: beside.source for name, beside in taken.items()},
        "ingest_run_id": run.id,
    }


def _value(found: Found[str] | Given | None) -> str | None:
    return found.value if found else None
