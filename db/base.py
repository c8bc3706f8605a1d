"""The declarative base, the naming convention, and the column shapes that many tables share."""

import enum
from datetime import date, datetime
from typing import Any, override
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    Computed,
    Date,
    DateTime,
    Enum,
    ForeignKeyConstraint,
    Index,
    MetaData,
    Table,
    Text,
    TextClause,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.schema import SchemaItem

from db.vocabulary import Basis, EntityKind, Topic

UNDATED = "-infinity"
"""The sort date of what has no date: last when the newest come first, and comparable in one row comparison."""


class Base(DeclarativeBase):
    """The root of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own spelling
        str: Text(),
        UUID: Uuid(),
        datetime: DateTime(timezone=True),
        list[str]: ARRAY(Text()),
    }

    @override
    def __init_subclass__(cls) -> None:
        """Raise the checks of single columns to the table, for Alembic writes those of tables alone."""
        super().__init_subclass__()
        table = getattr(cls, "__table__", None)
        if isinstance(table, Table):
            _raise_checks(table)


def _raise_checks(table: Table) -> None:
    for column in table.columns:
        for check in [constraint for constraint in column.constraints if isinstance(constraint, CheckConstraint)]:
            column.constraints.remove(check)
            table.append_constraint(CheckConstraint(check.sqltext, name=check.name))


class Cited:
    """A table whose rows are entities: it shares its key with `entity`, which holds its kind and whether it lives.

    `kind` and `live` repeat the entity's own; the composite foreign key of `cited()` keeps them true, through
    retractions and merges, without a trigger.
    """

    id: Mapped[UUID] = mapped_column(primary_key=True)
    live: Mapped[bool] = mapped_column(server_default=text("true"), default=True)


def cited(kind: EntityKind, *own: SchemaItem) -> tuple[SchemaItem, ...]:
    """The constraints that tie a Cited table to `entity`, then the table's own."""
    return (
        CheckConstraint(f"kind = '{kind}'", name="kind_of_this_table"),
        ForeignKeyConstraint(["id", "kind", "live"], ["entity.id", "entity.kind", "entity.live"], onupdate="CASCADE"),
        *own,
    )


def kind_of(kind: EntityKind) -> MappedColumn[EntityKind]:
    """The entity's kind, the same in every row of a Cited table."""
    return mapped_column(closed_type(EntityKind), server_default=text(f"'{kind}'"), default=kind)


def closed_type(vocabulary: type[enum.StrEnum]) -> Enum:
    """Text holding a member of a vocabulary. Not PostgreSQL's ENUM, whose types a driver must look up first."""
    return Enum(vocabulary, native_enum=False, create_constraint=False, length=32)


def closed(
    column: str,
    vocabulary: type[enum.StrEnum],
    *more: SchemaItem,
    nullable: bool = False,
    server_default: TextClause | None = None,
) -> MappedColumn[Any]:
    """A column that admits the members of one vocabulary only."""
    check = CheckConstraint(f"{column} IN ({_literals(vocabulary)})", name=f"{column}_known")
    return mapped_column(closed_type(vocabulary), check, *more, nullable=nullable, server_default=server_default)


def closed_set(column: str, vocabulary: type[enum.StrEnum]) -> MappedColumn[list[str]]:
    """An array column, each item a member of one vocabulary; empty, never null."""
    check = CheckConstraint(f"{column} <@ ARRAY[{_literals(vocabulary)}]::text[]", name=f"{column}_known")
    return mapped_column(ARRAY(Text()), check, server_default=text("'{}'"), nullable=False)


def topics() -> MappedColumn[list[str]]:
    """What the row is about, as members of Topic."""
    return closed_set("topics", Topic)


def _literals(vocabulary: type[enum.StrEnum]) -> str:
    return ", ".join(f"'{member}'" for member in vocabulary)


def basis(date_column: str) -> MappedColumn[Basis | None]:
    """What a partial date rests on; given exactly when the date is."""
    prefix = date_column.removesuffix("_edtf")
    both = CheckConstraint(f"({date_column} IS NULL) = ({prefix}_basis IS NULL)", name=f"{prefix}_has_basis")
    return closed(f"{prefix}_basis", Basis, both, nullable=True)


def earliest(date_column: str) -> MappedColumn[date | None]:
    """The first day that an EDTF column can mean; PostgreSQL computes it."""
    return mapped_column(Date, Computed(f"edtf_earliest({date_column})", persisted=True))


def latest(date_column: str) -> MappedColumn[date | None]:
    """The last day that an EDTF column can mean; PostgreSQL computes it."""
    return mapped_column(Date, Computed(f"edtf_latest({date_column})", persisted=True))


def folded(column: str) -> MappedColumn[str | None]:
    """A text without regard to case and accents, as it is searched; PostgreSQL computes it."""
    return mapped_column(Text, Computed(f"fold({column})", persisted=True))


def searched(table: str, column: str) -> Index:
    """The trigram index of a folded column."""
    folded = f"{column}_folded"
    return Index(f"ix_{table}_{folded}", folded, postgresql_using="gin", postgresql_ops={folded: "gin_trgm_ops"})


def worded(column: str) -> MappedColumn[Any]:
    """The words that a text can be found by; PostgreSQL computes it."""
    return mapped_column(TSVECTOR, Computed(f"found_by({column})", persisted=True))


def found(table: str, column: str) -> Index:
    """The index of a worded column."""
    return Index(f"ix_{table}_{column}_words", f"{column}_words", postgresql_using="gin")


def sorted_by(date_expression: str) -> MappedColumn[date]:
    """The day that orders a row dated by EDTF text: its earliest, or UNDATED."""
    day = f"coalesce(edtf_earliest({date_expression}), '{UNDATED}'::date)"
    return mapped_column(Date, Computed(day, persisted=True), nullable=False)
