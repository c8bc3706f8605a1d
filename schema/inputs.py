"""The input types of lists, made of the lists of criteria: `MeetingWhere` and its like."""

from typing import Annotated, Any

import strawberry

from schema.comparison import EQUALITY, ORDER, Comparison, input_type
from schema.criteria import CRITERIA, Criterion, Many, graph_name

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


for _of in CRITERIA:
    globals()[f"{_of}Where"] = _where(_of)
    globals()[f"{_of}ListWhere"] = _list_where(_of)
    globals()[f"{_of}CountWhere"] = _count_where(_of)


def where_argument(of: str) -> Any:  # noqa: ANN401 - an annotation
    """The `where` argument of a list of a type."""
    return Annotated[
        globals()[f"{of}Where"] | None, strawberry.argument(description="Only those for which this holds.")
    ]
