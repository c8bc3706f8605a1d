"""From extractions to rows: several articles in one transaction, twice is once, a new version replaces the old."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from db import models
from db.identity import identify
from db.vocabulary import EntityKind, IngestOutcome
from seed import ledger
from seed.article_row import article_row, keep_least_path
from seed.citation import ClaimRows
from seed.claims import Claim, claims
from seed.entity import claimed, project, survivors
from seed.ledger import Entry, Run
from seed.lock import lock_record
from seed.read import Article
from seed.records import Extraction
from seed.report import tellings
from seed.resolve import Directory, Identity, Resolution, read_directory, resolve
from seed.resolve.identity import stored
from seed.resolve.office import offices
from seed.resolve.place import places
from seed.retraction import Withdrawn, withdraw
from seed.rows import Row, add, among, put, table_of
from seed.sentence import Sentences, told_sentences
from seed.site import put_offices
from seed.unite import unite


@dataclass(frozen=True, slots=True)
class Resolved:
    """An article with all that it says, ready to be loaded."""

    article: Article
    extraction: Extraction
    resolution: Resolution
    claims: Sequence[Claim]

    @property
    def id(self) -> UUID:
        """The article's key."""
        return identify("ARTICLE", self.article.sha256)

    @property
    def told(self) -> dict[UUID, Identity]:
        """The entities that it tells of, but for those of the reference tables."""
        return {one.id: one for one in self.resolution.identities.values() if one.natural_key}


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
        dropped: how many values were said of it that its words do not bear out.
    """

    outcome: IngestOutcome
    article_id: UUID
    new: Counter[EntityKind] = field(default_factory=Counter)
    merged: Counter[EntityKind] = field(default_factory=Counter)
    unresolved: tuple[str, ...] = ()
    claims: int = 0
    changed: int = 0
    updated: bool = False
    dropped: int = 0


def resolved(directory: Directory, article: Article, extraction: Extraction) -> Resolved:
    """Find out what an article says of whom.

    Raises:
        SeedError: the extraction does not hold together.
    """
    resolution = resolve(directory, article.sha256, extraction)
    return Resolved(article, extraction, resolution, claims(extraction, resolution))


async def load(connection: AsyncConnection, article: Article, extraction: Extraction, run: Run) -> LoadResult:
    """Make the record say what one article says, within the caller's transaction.

    Raises:
        SeedError: the extraction does not hold together.
        sqlalchemy.exc.DBAPIError: the database refuses a row, evidence that is not verbatim say.
    """
    directory = await read_directory(connection)
    [result] = await load_all(connection, [resolved(directory, article, extraction)], run)
    return result


async def load_all(connection: AsyncConnection, batch: Sequence[Resolved], run: Run) -> list[LoadResult]:
    """Make the record say what some articles say, within the caller's transaction.

    An article that this version has already loaded changes nothing; what another version said of it is replaced.

    Raises:
        sqlalchemy.exc.DBAPIError: the database refuses a row of some article, and so the whole batch.
    """
    await lock_record(connection)
    hashes = [one.article.sha256 for one in batch]
    known = await ledger.known(connection, hashes, run.extractor, run.version)
    fresh = {one.id: one for one in reversed(batch) if one.article.sha256 not in known}
    results = await _load(connection, fresh, run) if fresh else {}
    await keep_least_path(connection, [one.article for one in batch])
    ended = [results.pop(one.id) if one.id in results else unchanged(one.article) for one in batch]
    entries = [entry(one.article, result.outcome) for one, result in zip(batch, ended, strict=True)]
    await ledger.enter(connection, run, entries)
    return ended


async def note_unchanged(connection: AsyncConnection, articles: Sequence[Article], run: Run) -> list[LoadResult]:
    """Enter in the ledger that this version has loaded some articles before."""
    await keep_least_path(connection, articles)
    await ledger.enter(connection, run, [entry(article, IngestOutcome.UNCHANGED) for article in articles])
    return [unchanged(article) for article in articles]


def unchanged(article: Article) -> LoadResult:
    """What an article does that this version has loaded before."""
    return LoadResult(IngestOutcome.UNCHANGED, identify("ARTICLE", article.sha256))


def entry(article: Article, outcome: IngestOutcome) -> Entry:
    """What the ledger says of an article that is loaded."""
    return Entry(str(article.path), outcome, article.sha256, identify("ARTICLE", article.sha256), note=article.note)


async def _load(connection: AsyncConnection, batch: dict[UUID, Resolved], run: Run) -> dict[UUID, LoadResult]:
    read_before = await _present(connection, batch)
    told = {id_: identity for one in batch.values() for id_, identity in one.told.items()}
    spoken_for = await claimed(connection, told)
    withdrawn = await withdraw(connection, read_before)
    losing = {entity for article in withdrawn.values() for entity in article.entities}
    spoken_for |= losing
    added = await _add_all(connection, list(batch.values()), run)
    touched = told.keys() | spoken_for
    changes = await unite(connection, touched, spoken_for ^ await claimed(connection, touched))
    await project(connection, losing, changes, added)
    return await _count(connection, batch, withdrawn, read_before)


async def _present(connection: AsyncConnection, articles: Collection[UUID]) -> set[UUID]:
    query = select(models.Article.id).where(among(models.Article.id, articles))
    return set((await connection.execute(query)).scalars())


async def _add_all(connection: AsyncConnection, batch: Sequence[Resolved], run: Run) -> dict[UUID, list[UUID]]:
    """Add what the articles say: whatever is there already stays, or is brought up to date.

    Returns:
        The claims that they make of each entity.
    """
    await put(connection, table_of(models.Article), [article_row(one.article, one.extraction, run) for one in batch])
    await _add_entities(connection, [identity for one in batch for identity in one.told.values()])
    sites = [place.row() for one in batch for place in places(one.extraction, one.resolution)]
    await add(connection, table_of(models.Place), sites)
    await put_offices(connection, [office for one in batch for office in offices(one.extraction, one.resolution)])
    named = {identity.id for one in batch for identity in one.resolution.identities.values()}
    return await _add_claims(connection, batch, await survivors(connection, named), run)


async def _add_entities(connection: AsyncConnection, identities: Iterable[Identity]) -> None:
    """Add those that are new, and where each is to be looked for."""
    entities: dict[UUID, Row] = {}
    blocks: dict[tuple[str, UUID], Row] = {}
    for one in identities:
        entities[one.id] = {"id": one.id, "kind": one.kind, "natural_key": one.natural_key}
        if one.profile:
            profile = stored(one.profile)
            for block in one.blocks:
                blocks[block, one.id] = {"block": block, "entity_id": one.id, "profile": profile}
    await add(connection, table_of(models.Entity), list(entities.values()))
    actors = [
        {"id": one["id"], "kind": one["kind"]} for one in entities.values() if one["kind"] is EntityKind.ORGANIZATION
    ]
    await add(connection, table_of(models.Actor), actors)
    await add(connection, table_of(models.EntityBlock), list(blocks.values()))


async def _add_claims(
    connection: AsyncConnection, batch: Sequence[Resolved], survivor_of: dict[UUID, UUID], run: Run
) -> dict[UUID, list[UUID]]:
    claims_of: defaultdict[UUID, list[UUID]] = defaultdict(list)
    said: list[Row] = []
    evidence: list[Row] = []
    reports: list[Row] = []
    for one in batch:
        sentences = Sentences(one.article.text, told_sentences(one.extraction))
        article_id = one.id
        for rows in (ClaimRows.of(claim, one.article, article_id, run) for claim in one.claims):
            claims_of[rows.said.entity_id].append(rows.id)
            said.append(rows.claim(survivor_of))
            evidence += rows.evidence(sentences)
        told = tellings(one.extraction, one.resolution)
        reports += [telling.row(one.article, sentences, survivor_of) for telling in told]
    await put(connection, table_of(models.Claim), said)
    await put(connection, table_of(models.Evidence), evidence)
    await put(connection, table_of(models.Report), reports)
    return claims_of


async def _count(
    connection: AsyncConnection, batch: dict[UUID, Resolved], withdrawn: dict[UUID, Withdrawn], updated: set[UUID]
) -> dict[UUID, LoadResult]:
    """What each article did, as if they had come one after another."""
    named = {id_ for one in batch.values() for id_ in one.told}
    before = {id_ for article in withdrawn.values() for id_ in article.entities}
    now = await survivors(connection, named | before)
    withheld = named - await claimed(connection, now.values(), shown=True)
    elsewhere = await _told_elsewhere(connection, now.values(), batch)
    results = {}
    for id_, one in reversed(batch.items()):
        own = {now[entity] for entity in withdrawn[id_].entities} if id_ in withdrawn else set()
        here = {now[entity]: one.told[entity].kind for entity in one.told}
        said = Counter(claim.content() for claim in one.claims)
        results[id_] = LoadResult(
            IngestOutcome.LOADED,
            id_,
            Counter(kind for entity, kind in here.items() if entity not in elsewhere | own | withheld),
            Counter(kind for entity, kind in here.items() if entity in elsewhere - withheld),
            _unresolved(one, now, withheld),
            len(one.claims),
            ((said - withdrawn[id_].contents) + (withdrawn[id_].contents - said)).total() if id_ in withdrawn else 0,
            id_ in updated,
            len(one.extraction.dropped),
        )
        elsewhere |= here.keys()
    return results


def _unresolved(one: Resolved, now: dict[UUID, UUID], withheld: set[UUID]) -> tuple[str, ...]:
    identified = ((record.name.value, one.resolution.require(record.ref)) for record in one.extraction.officials)
    return tuple(name for name, official in identified if now[official] in withheld)


async def _told_elsewhere(
    connection: AsyncConnection, entities: Collection[UUID], batch: Collection[UUID]
) -> set[UUID]:
    elsewhere = select(models.Report.survivor_id).where(
        models.Report.survivor_id == models.Entity.id,
        ~among(models.Report.article_id, batch),
        models.Report.retracted_at.is_(None),
    )
    one = elsewhere.limit(1).lateral()
    query = select(one.c.survivor_id).select_from(models.Entity).join(one, true())
    return set((await connection.execute(query.where(among(models.Entity.id, set(entities))))).scalars())
