"""What can go wrong with the database, each under a name that says what to do about it."""


class DatabaseError(Exception):
    """The root of every error this package raises; its message is one line, with the remedy."""
