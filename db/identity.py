"""Keys derived from natural keys: the same thing has the same id in every database built from the same articles."""

from uuid import UUID, uuid5

CHANCERY = UUID("6f0e6a52-3c0c-5b8e-9f43-7d1f1c0b2a90")
"""The namespace of every key (RFC 9562, version 5)."""


def identify(kind: str, *natural_key: str) -> UUID:
    """The key of the thing of that kind with that natural key, its parts in a fixed order."""
    return uuid5(CHANCERY, "\x1f".join((kind, *natural_key)))
