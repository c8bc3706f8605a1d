"""The one body of every field: it never runs, for the compiler answers the whole operation in SQL."""

from typing import Never


class UncompiledField(Exception):
    """A field was asked for its value in Python; without this, a forgotten one would answer null in silence."""


def compiled() -> Never:
    """Stand in for a body.

    Raises:
        UncompiledField: always. Register the field in resolvers/ (docs/add-an-entity.md).
    """
    raise UncompiledField("this field is answered by the compiler alone; register it in resolvers/")
