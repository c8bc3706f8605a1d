"""What the three stages come to: SQL text, compiled once, and what fills its parameters at each request."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.dialects.postgresql.asyncpg import dialect as asyncpg_dialect

from resolvers.compile.argument import Reference, Slot
from resolvers.compile.emit import emit
from resolvers.compile.graph import Graph
from resolvers.compile.plan import Object
from resolvers.compile.value import Literal, Variables
from resolvers.errors import BadText, UnknownActor

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""PostgreSQL's text holds no NUL, and UTF-8 no half of a surrogate pair."""
_DIALECT = asyncpg_dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves its constructor untyped


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """One SQL statement: it answers with `data` and, where it looks actors up, the places of those `missing`."""

    sql: str
    slots: Sequence[Slot]
    references: Sequence[Reference]

    def arguments(self, variables: Variables) -> list[Any]:
        """The statement's parameters in this request.

        Raises:
            ResolverError: an id, a cursor or a page size is not one, or a text is none that can be stored.
        """
        filled = [slot.convert(slot.value.of(variables)) for slot in self.slots]
        for value in filled:
            if isinstance(value, str) and _UNSTORABLE.search(value):
                raise BadText(f"{value!r} holds a NUL or half a surrogate pair, which no text here can")
        return filled

    def refuse_missing(self, missing: Sequence[int], variables: Variables) -> None:
        """Raise where an actor that was named is not known.

        Raises:
            UnknownActor: naming the first of them.
        """
        for place in missing:
            reference = self.references[place]
            named = reference.value.of(variables)
            remedy = f"search(text: {json.dumps(named)}) finds codes and acronyms by names"
            raise UnknownActor(f"no country or organization is known as {named!r}; {remedy}", reference.path)


def state(graph: Graph, plan: Object) -> Statement:
    """The statement that answers a plan."""
    emitted = emit(graph, plan)
    compiled = emitted.statement.compile(dialect=_DIALECT)
    order: Sequence[str] = compiled.positiontup or ()
    slots = [emitted.slots.by_name.get(name) or Slot(Literal(compiled.params[name]), _same) for name in order]
    return Statement(str(compiled), slots, emitted.slots.references)


def _same(value: Any) -> Any:  # noqa: ANN401 - whatever it is
    return value
