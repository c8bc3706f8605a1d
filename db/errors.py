"""What can go wrong with the database, each under a name that says what it is; the message says what to do."""


class DatabaseError(Exception):
    """The root of every error this package raises; its message is one line, with the remedy."""


class BadUrl(DatabaseError):
    """What was given is not the URL of a PostgreSQL database."""


class Unreachable(DatabaseError):
    """Nobody answers there, or the connection was lost."""


class TooOld(DatabaseError):
    """The server is older than what the statements need."""


class NotUtf8(DatabaseError):
    """The database's encoding counts something other than code points."""


class StatementTimeout(DatabaseError):
    """A statement took longer than is allowed."""


class UnwritableFolder(DatabaseError):
    """The embedded database's folder cannot be made or written."""


class ForeignFolder(DatabaseError):
    """The folder given for the embedded database holds something else."""


class OtherVersion(DatabaseError):
    """The embedded database's data is another PostgreSQL's."""


class StartFailed(DatabaseError):
    """The embedded server did not start."""


class Behind(DatabaseError):
    """A replica is at another revision than the database that it follows."""

    def __init__(self, revision: str | None, head: str) -> None:
        super().__init__(
            f"CHANCERY_READ_URL: the replica is at revision {revision or 'none'} and the database at {head}: "
            "look whether it follows that database (pg_stat_wal_receiver on the replica), and how far behind it is"
        )
