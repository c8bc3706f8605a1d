"""What can be wrong with a request, each under the code that clients match on."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any


class Code(StrEnum):
    """`extensions.code` of an error; codes only grow."""

    SYNTAX = "SYNTAX"
    VALIDATION = "VALIDATION"
    BAD_OPERATION_NAME = "BAD_OPERATION_NAME"
    BAD_VARIABLES = "BAD_VARIABLES"
    BAD_ID = "BAD_ID"
    BAD_CODE = "BAD_CODE"
    BAD_CURSOR = "BAD_CURSOR"
    BAD_PAGE = "BAD_PAGE"
    BAD_TEXT = "BAD_TEXT"
    BAD_GROUP = "BAD_GROUP"
    UNKNOWN_ACTOR = "UNKNOWN_ACTOR"
    TOO_DEEP = "TOO_DEEP"
    TOO_LARGE = "TOO_LARGE"
    TOO_COSTLY = "TOO_COSTLY"
    TIMEOUT = "TIMEOUT"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL = "INTERNAL"


class ResolverError(Exception):
    """The root of every error this package raises: a message with the remedy, a code, and where in the answer."""

    code = Code.INTERNAL

    def __init__(self, message: str, path: Sequence[str | int] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.path = tuple(path)

    def formatted(self) -> dict[str, Any]:
        """The error as the GraphQL specification writes it."""
        where = {"path": list(self.path)} if self.path else {}
        return {"message": self.message, **where, "extensions": {"code": str(self.code)}}


class BadOperationName(ResolverError):
    """The document has no such operation, or several and none was named."""

    code = Code.BAD_OPERATION_NAME


class BadId(ResolverError):
    """What was given is not a global id, or one of another type."""

    code = Code.BAD_ID


class BadCode(ResolverError):
    """What was given cannot be a country's code, as a name cannot."""

    code = Code.BAD_CODE


class BadCursor(ResolverError):
    """What was given is not a cursor of this list in this order."""

    code = Code.BAD_CURSOR


class BadPage(ResolverError):
    """A page of no possible size was asked for."""

    code = Code.BAD_PAGE


class BadText(ResolverError):
    """A text holds what no text in the database can, or nothing to search for."""

    code = Code.BAD_TEXT


class BadGroup(ResolverError):
    """Groups were asked for in an order that they do not have."""

    code = Code.BAD_GROUP


class UnknownActor(ResolverError):
    """The reference is well formed, and nobody bears it."""

    code = Code.UNKNOWN_ACTOR


class TooDeep(ResolverError):
    """The document nests deeper than the limit."""

    code = Code.TOO_DEEP


class TooLarge(ResolverError):
    """The document selects more fields than the limit, its fragments spread out."""

    code = Code.TOO_LARGE


class TooCostly(ResolverError):
    """The request asks for more rows than the limit."""

    code = Code.TOO_COSTLY
