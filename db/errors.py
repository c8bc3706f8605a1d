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
