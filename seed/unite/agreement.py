"""Agreements, and the acts upon each.

Two accounts are of one agreement where the set of parties is the same, no title, designation or instrument
contradicts, and either a date of an act is shared or the title is the same. Two agreements of one article are two.
An instrument of which each account tells one party only is of many, and known by its title.
An accord known by its names is one from the start (seed/resolve/agreement.py).
"""

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select

from db.models import Report
from db.vocabulary import EntityKind
from seed.partition import partition
from seed.resolve.agreement import ActionProfile, AgreementProfile, contradict, fits
from seed.rows import among
from seed.unite.book import Book, Candidate


async def unite_agreements(book: Book) -> None:
    """Settle which agreements are one, and which acts upon them."""
    acts = [one.profile for one in book.seeds(EntityKind.AGREEMENT_ACTION) if isinstance(one.profile, ActionProfile)]
    told = {id_ for id_ in book.told if book.candidates[id_].kind is EntityKind.AGREEMENT}
    seeds = {one.id for one in book.seeds(EntityKind.AGREEMENT)} | {UUID(act.agreement) for act in acts} | told
    reached = await book.reach(seeds, _near)
    for one in reached:
        book.decide([one.id])
    profiles = {one.id: one.profile for one in reached if one.claimed and isinstance(one.profile, AgreementProfile)}
    articles = await _articles(book, profiles)

    def apart(one: UUID, other: UUID) -> bool:
        return not articles[one].isdisjoint(articles[other]) or contradict(profiles[one], profiles[other])

    def near(one: UUID, other: UUID) -> bool:
        return not apart(one, other) and fits(profiles[one], profiles[other])

    parted = partition(list(profiles), near, apart, book.pairs(profiles.keys()))
    for group in parted.groups:
        book.decide(group)
    await _unite_actions(book, [one.id for one in reached])


def _near(one: Candidate, other: Candidate) -> bool:
    ours, theirs = one.profile, other.profile
    return isinstance(ours, AgreementProfile) and isinstance(theirs, AgreementProfile) and fits(ours, theirs)


async def _articles(book: Book, agreements: Collection[UUID]) -> defaultdict[UUID, set[UUID]]:
    """By which articles each is told."""
    articles: defaultdict[UUID, set[UUID]] = defaultdict(set)
    query = select(Report.entity_id, Report.article_id).where(
        among(Report.entity_id, agreements), Report.retracted_at.is_(None)
    )
    for agreement, article in await book.connection.execute(query):
        articles[agreement].add(article)
    return articles


async def _unite_actions(book: Book, agreements: list[UUID]) -> None:
    """Of one agreement, the same act by the same party is one."""
    blocks = [f"AGREEMENT_ACTION:{id_}" for id_ in agreements]
    await book.gather(blocks)
    groups: defaultdict[tuple[object, ...], list[UUID]] = defaultdict(list)
    for one in (one for block in blocks for one in book.among(block)):
        if isinstance(act := one.profile, ActionProfile):
            agreement = book.state(UUID(act.agreement)).survivor
            groups[agreement, act.action, act.party, act.apart].append(one.id)
    for group in groups.values():
        book.decide(group)
