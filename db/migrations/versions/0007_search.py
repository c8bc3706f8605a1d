"""What can be found by its words, or by a like spelling, and how well it fits."""

import re
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TSVECTOR

revision = "0007_search"
down_revision = "0006_growth"
branch_labels = None
depends_on = None

COUNTRY = "lines_of(ARRAY[code, alpha3, name, official_name] || names || demonyms)"
ORGANIZATION = "lines_of(ARRAY[acronym, name] || names)"
FOLDED = (
    ("country", "spellings", COUNTRY),
    ("organization", "spellings", ORGANIZATION),
    ("office_holding", "title", "title"),
)
"""Table, what is folded beside its own texts, and of what."""
WORDED = (
    ("country", "spellings", COUNTRY),
    ("organization", "spellings", ORGANIZATION),
    ("official_name", "name", "name"),
    ("office_holding", "title", "title"),
    ("meeting", "name", "name"),
    ("agreement", "title", "title"),
    ("agreement", "designation", "designation"),
    ("statement", "text", "text"),
    ("report", "sentence", "sentence"),
)
"""The same of what is found by its words."""
# To compare by trigrams costs a hundred times what comparing two numbers does. Told so, the planner asks the index even
# of small tables; where the extension is another's, searching them takes some 20 ms longer.
COSTLY = """
DO $$ BEGIN
    ALTER FUNCTION word_similarity_commutator_op(text, text) COST 100;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'the owner of pg_trgm is another: names are compared without its index';
END $$
"""
FUNCTIONS = (Path(__file__).parent / "0007_search.sql").read_text()


def upgrade() -> None:
    for function in FUNCTIONS.split(";\n\n"):
        op.execute(sa.text(function.rstrip().removesuffix(";").replace(":", "\\:")))
    op.execute(COSTLY)
    for table, name, texts in FOLDED:
        folded = sa.Column(f"{name}_folded", sa.Text(), sa.Computed(f"fold({texts})", persisted=True))
        _add(table, folded, "gin_trgm_ops")
    for table, name, texts in WORDED:
        words = sa.Column(f"{name}_words", TSVECTOR(), sa.Computed(f"found_by({texts})", persisted=True))
        _add(table, words, "tsvector_ops")


def _add(table: str, column: sa.Column[str], ops: str) -> None:
    op.add_column(table, column)
    index = f"ix_{table}_{column.name}"
    op.create_index(index, table, [column.name], postgresql_using="gin", postgresql_ops={column.name: ops})


def downgrade() -> None:
    for table, name, _ in WORDED:
        op.drop_column(table, f"{name}_words")
    for table, name, _ in FOLDED:
        op.drop_column(table, f"{name}_folded")
    for name, arguments in reversed(re.findall(r"CREATE FUNCTION (\w+)\(([^)]*)\)", FUNCTIONS)):
        op.execute(f"DROP FUNCTION {name}({arguments})")
