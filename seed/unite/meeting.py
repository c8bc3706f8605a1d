"""Meetings: one event with many reports.

The rule is narrow on purpose, for a false merge hides an event and a false split only counts it twice: the set of
parties is the same, both are dated to the day and share one, and neither place nor medium contradicts. A report that
fits two meetings stays one of its own.
"""

from db.vocabulary import EntityKind
from seed.resolve.meeting import MeetingProfile, contradict, fits
from seed.unite.book import Book
from seed.unite.events import unite_events


async def unite_meetings(book: Book) -> None:
    """Settle which meetings are one."""
    await unite_events(book, EntityKind.MEETING, MeetingProfile, fits, contradict)
