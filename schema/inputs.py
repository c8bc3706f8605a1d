"""The input types of lists, made of the lists of criteria: `MeetingWhere` and its like."""

from typing import Annotated, Any

import strawberry

from schema.comparison import EQUALITY, ORDER, Comparison, input_type
from schema.criteria import CRITERIA, Criterion, Many, graph_name
from schema.direction import Direction

UNDESCRIBED = ""
"""The description of an input's field that is described where the type describes the field itself."""


def _reference(name: str) -> Any:  # noqa: ANN401 - an annotation
    return Annotated[name, strawberry.lazy("schema.inputs")]


def _list_of(of: Any) -> Any:  # noqa: ANN401 - an annotation
    return list[of]


def _criterion(criterion: Criterion) -> Any:  # noqa: ANN401 - an annotation
    if isinstance(criterion, Comparison):
        return criterion.input
    return _reference(f"{criterion.of}{'List' if isinstance(criterion, Many) else ''}Where")


def _where(of: str) -> Any:  # noqa: ANN401 - a class
    own = {graph_name(field): (_criterion(item), UNDESCRIBED) for field, item in CRITERIA[of].items()}
    itself = _reference(f"{of}Where")
    logic = {
        "and": (_list_of(itself), "All of these hold; also of none."),
        "or": (_list_of(itself), "At least one of these holds; of none, never."),
        "not": (itself, "This does not hold: the plain complement, so that it matches where values are missing."),
    }
    description = (
        f"Which rows of {of} to keep: those for which all that is given holds. A null asks nothing, save within a "
        "comparison; `{}` where one row is meant asks that there is one."
    )
    return input_type(f"{of}Where", description, own | logic)


def _list_where(of: str) -> Any:  # noqa: ANN401 - a class
    one, count = _reference(f"{of}Where"), _reference(f"{of}CountWhere")
    return input_type(
        f"{of}ListWhere",
        f"What is asked of rows of {of} that belong to a row: all that is given.",
        {
            "some": (one, "It holds for at least one of them."),
            "every": (one, "It holds for each of them; also of none. An unknown is not a yes."),
            "none": (one, "It holds for none of them."),
            "count": (count, "How many of them there are."),
        },
    )


def _count_where(of: str) -> Any:  # noqa: ANN401 - a class
    counted = {
        operator: (
            list[int] if operator in ("in", "notIn") else int,
            f"How many there are: {said[0].lower()}{said[1:]}",
        )
        for operator, said in (EQUALITY | ORDER).items()
    }
    only = {"where": (_reference(f"{of}Where"), "Count only those for which this holds.")}
    return input_type(f"{of}CountWhere", f"What is asked of the number of rows of {of}.", only | counted)


def _order(of: str) -> Any:  # noqa: ANN401 - a class
    sortable = {
        graph_name(field): (_sort(item), UNDESCRIBED)
        for field, item in CRITERIA[of].items()
        if not isinstance(item, Comparison) or item.sortable
    }
    return input_type(
        f"{of}Order",
        f"One key to order rows of {of} by: of its own, of a row it leads to, or the number of rows it leads to.",
        sortable,
        one_of=True,
    )


def _sort(criterion: Criterion) -> Any:  # noqa: ANN401 - an annotation
    if isinstance(criterion, Comparison):
        return Direction
    return _reference(f"{criterion.of}{'Count' if isinstance(criterion, Many) else ''}Order")


def _count_order(of: str) -> Any:  # noqa: ANN401 - a class
    return input_type(
        f"{of}CountOrder",
        f"An order by the number of rows of {of}.",
        {
            "direction": (Direction, "Which way."),
            "where": (_reference(f"{of}Where"), "Count only those for which this holds."),
        },
        required=("direction",),
    )


for _of in CRITERIA:
    globals()[f"{_of}Where"] = _where(_of)
    globals()[f"{_of}ListWhere"] = _list_where(_of)
    globals()[f"{_of}CountWhere"] = _count_where(_of)
    globals()[f"{_of}Order"] = _order(_of)
    globals()[f"{_of}CountOrder"] = _count_order(_of)


def where_argument(of: str) -> Any:  # noqa: ANN401 - an annotation
    """The `where` argument of a list of a type."""
    return Annotated[
        globals()[f"{of}Where"] | None, strawberry.argument(description="Only those for which this holds.")
    ]


def order_argument(of: str) -> Any:  # noqa: ANN401 - an annotation
    """The `orderBy` argument of a list of a type."""
    description = "The order, its first key deciding; ties are broken by the list's own order."
    return Annotated[_list_of(globals()[f"{of}Order"]) | None, strawberry.argument(description=description)]
