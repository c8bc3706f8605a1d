"""Relation actions: the same kind of act upon the same pair by the same side, at dates that may be one."""

from db.vocabulary import EntityKind
from seed.resolve.relation_action import RelationActionProfile, contradict, fits
from seed.unite.book import Book
from seed.unite.events import unite_events


async def unite_relation_actions(book: Book) -> None:
    """Settle which acts upon relations are one."""
    await unite_events(book, EntityKind.RELATION_ACTION, RelationActionProfile, fits, contradict)
