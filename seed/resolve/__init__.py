"""From an article's mentions to identities: who and what each record is, by its own words. Pure.

Nothing here looks at other articles, so that it does not matter which of them were loaded before. Which of the
identities are one and the same is settled afterwards, over all that the database holds (seed/unite).
"""

from seed.records import Extraction
from seed.resolve.actor import resolve_actors
from seed.resolve.agreement import resolve_agreements
from seed.resolve.directory import Directory, read_directory
from seed.resolve.identity import Identity, Resolution
from seed.resolve.meeting import resolve_meetings
from seed.resolve.official import resolve_officials
from seed.resolve.relation_action import resolve_relation_actions
from seed.resolve.statement import resolve_statements

RESOLVERS = (resolve_officials, resolve_meetings, resolve_agreements, resolve_statements, resolve_relation_actions)
"""In the order in which each builds upon the ones before, and all upon the actors."""

__all__ = ["RESOLVERS", "Directory", "Identity", "Resolution", "read_directory", "resolve"]


def resolve(directory: Directory, sha256: str, extraction: Extraction) -> Resolution:
    """Find out which entity each record of an article is.

    Raises:
        UnknownActor: the article names an actor that no table and no record defines.
    """
    resolution = Resolution(sha256)
    resolve_actors(directory, extraction, resolution)
    for step in RESOLVERS:
        step(extraction, resolution)
    return resolution
