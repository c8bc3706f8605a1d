"""Statements: the same words of the same speakers, printed by two articles, are one."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import select

from db.models import Claim, Entity
from db.vocabulary import EntityKind
from seed.resolve.statement import StatementProfile
from seed.rows import among
from seed.unite.book import Book


async def unite_statements(book: Book) -> None:
    """Settle which statements are one, where their claims or their speakers changed."""
    seeds = {one.id for one in book.seeds(EntityKind.STATEMENT)} | await _by_changed_speakers(book)
    await book.look_up(seeds)
    profiles = [one.profile for id_ in seeds if isinstance((one := book.candidates[id_]).profile, StatementProfile)]
    blocks = {block for profile in profiles for block in profile.blocks()}
    await book.gather(blocks)
    said = [one for block in blocks for one in book.among(block)]
    await book.look_up(UUID(speaker) for one in said for speaker in _profile(one.profile).speakers)
    groups: defaultdict[tuple[object, ...], list[UUID]] = defaultdict(list)
    for one in said:
        profile = _profile(one.profile)
        speakers = frozenset(book.state(UUID(speaker)).survivor for speaker in profile.speakers)
        groups[profile.words, speakers, profile.apart].append(one.id)
    for group in groups.values():
        book.decide(group)


async def _by_changed_speakers(book: Book) -> set[UUID]:
    changed = {change.before.survivor for change in book.changes()}
    query = (
        select(Claim.entity_id)
        .join(Entity, Entity.id == Claim.entity_id)
        .where(among(Claim.value_entity_id, changed), Claim.property == "speaker", Claim.retracted_at.is_(None))
        .where(Entity.kind == EntityKind.STATEMENT)
    )
    return set((await book.connection.execute(query)).scalars()) if changed else set()


def _profile(profile: object) -> StatementProfile:
    assert isinstance(profile, StatementProfile)
    return profile
