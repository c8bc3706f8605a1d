"""Lists whose source is a link: the rows themselves left out, each meant by its key."""

from dataclasses import replace
from typing import Any

from sqlalchemy import FromClause, Join, SQLColumnExpression, and_, literal_column, select

from resolvers.compile.graph import Keyed, Row, Rows

type Column = SQLColumnExpression[Any]


def joined(rows: Rows) -> Rows:
    """The rows with the child among them, joined by its key where the source leaves it out."""
    keys = link_keys(rows)
    if not keys:
        return rows
    on = and_(*(getattr(rows.of, name) == key for name, key in keys.items()))
    return replace(rows, source=rows.source.join(rows.of, on))


def link_keys(rows: Rows) -> dict[str, Column]:
    """The keys of the child as columns of a link that stands for it; none where the source has the child itself."""
    return {name: key for name, key in rows.keys.items() if not is_of(rows.of, key)}


def is_of(row: Row, column: Any) -> bool:  # noqa: ANN401 - a column, as a resolver gives it
    """Whether the column is one of the row's own, rather than of a link that means it."""
    return column.table is (row if isinstance(row, FromClause) else row.__clause_element__())


def is_joined(rows: Rows) -> bool:
    """Whether the source is more than one table."""
    return any(isinstance(source, Join) for source in rows.source.get_final_froms())


def repeats_order(link: Any, model: Any) -> bool:  # noqa: ANN401 - models
    """Whether a link table repeats the sort date of the rows that it links to."""
    return link is not None and any(
        "sort_date" in key.column_keys and key.referred_table is model.__table__
        for key in link.__table__.foreign_key_constraints
    )


def found_first(rows: Rows) -> Rows:
    """The rows of several lists in common, found and sorted before more is asked of any.

    The planner would ask it of each row of one list, which may be a thousand times as many.
    """
    child = rows.keys["id"]
    columns: list[Column] = [
        child.label("id"),
        *(each.column.label(f"k{place}") for place, each in enumerate(rows.order)),
    ]
    ways = (each.column.desc() if each.descending else each.column for each in rows.order)
    own = (each for each in rows.source.get_final_froms() if isinstance(each, Join) or each is from_of(Keyed(child)))
    found = rows.source.with_only_columns(*columns).order_by(*ways).offset(literal_column("0"))
    common = found.correlate_except(*own).subquery()
    order = tuple(replace(key, column=common.c[f"k{place}"]) for place, key in enumerate(rows.order))
    return replace(rows, source=select().select_from(common), keys={"id": common.c.id}, order=order)


def from_of(row: Row) -> Any:  # noqa: ANN401 - a table or subquery
    """What has the columns of a row."""
    if not isinstance(row, Keyed):
        return row
    return row.id.table  # type: ignore[attr-defined]  # a key is a column
