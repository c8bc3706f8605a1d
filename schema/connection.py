"""Relay connections: pages of rows behind keyset cursors, and the arguments that ask for them."""

import inspect
from collections.abc import Callable
from typing import Annotated, Any, ForwardRef, get_args

import strawberry
from strawberry import UNSET

from schema.criteria import CRITERIA
from schema.inputs import order_argument, where_argument
from schema.references import ACoverage
from schema.uncompiled import compiled

DEFAULT_PAGE = 20
"""How many rows a connection answers with when neither `first` nor `last` is given."""

First = Annotated[
    int | None,
    strawberry.argument(description=f"At most so many from the start, {DEFAULT_PAGE} unless given; 0 to 1000."),
]
After = Annotated[
    str | None, strawberry.argument(description="Only what follows this cursor, taken from the same order.")
]
Last = Annotated[
    int | None, strawberry.argument(description="At most so many from the end, instead of `first`; 0 to 1000.")
]
Before = Annotated[
    str | None, strawberry.argument(description="Only what precedes this cursor, taken from the same order.")
]


@strawberry.type(description="Where a page stands in its list (Relay cursor connections).")
class PageInfo:
    """Where a page stands in its list."""

    has_next_page: bool = strawberry.field(description="Whether the list goes on after this page.")
    has_previous_page: bool = strawberry.field(description="Whether the list has rows before this page.")
    start_cursor: str | None = strawberry.field(description="The cursor of the page's first row.")
    end_cursor: str | None = strawberry.field(description="The cursor of the page's last row.")


@strawberry.type(description="A row of a page, with its cursor.")
class Edge[T]:
    """A row of a page, with its cursor."""

    cursor: str = strawberry.field(
        description="Where the row stands: opaque, valid for this order alone, and stable while the row's key is."
    )
    node: T = strawberry.field(description="The row.")


@strawberry.type(description="A page of a list.")
class Connection[T]:
    """A page of a list."""

    edges: list[Edge[T]] = strawberry.field(description="The rows of the page, each with its cursor.")
    nodes: list[T] = strawberry.field(description="The rows of the page.")
    page_info: PageInfo = strawberry.field(description="Where the page stands in the list.")
    total_count: int = strawberry.field(description="How many rows the whole list has; counted only when asked for.")

    @strawberry.field(description="The articles that the whole list rests on; reckoned only when asked for.")
    def coverage(self) -> ACoverage:
        compiled()


def connection(description: str) -> Callable[[Callable[..., Any]], Any]:
    """Declare an edge to a page of rows: beside its own arguments it takes those of every connection."""

    def declare(edge: Callable[..., Any]) -> Any:  # noqa: ANN401 - Strawberry's field
        signature = inspect.signature(edge)
        of = _rows_of(signature.return_annotation)
        every = {
            "where": where_argument(of),
            "order_by": order_argument(of),
            "first": First,
            "after": After,
            "last": Last,
            "before": Before,
        }
        added = [
            inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, default=UNSET, annotation=annotation)
            for name, annotation in every.items()
        ]
        edge.__signature__ = signature.replace(parameters=[*signature.parameters.values(), *added])  # type: ignore[attr-defined]
        return strawberry.field(edge, description=description)

    return declare


def _rows_of(annotation: Any) -> str:  # noqa: ANN401 - an annotation
    """The type of the rows of a connection of that name: its edges, where these have own fields, else its nodes."""
    named = get_args(annotation)[0] if get_args(annotation) else annotation
    name: str = named.__forward_arg__ if isinstance(named, ForwardRef) else named.__name__
    edge = f"{name.removesuffix('Connection')}Edge"
    return edge if edge in CRITERIA else name.removesuffix("Connection")
