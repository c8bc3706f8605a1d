"""An article as a row: what the text says of itself, and beside it what its file does."""

from collections.abc import Sequence

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db import models
from db.identity import identify
from db.vocabulary import Basis
from seed.ledger import Run
from seed.read import Article, Given
from seed.records import Extraction, Found
from seed.rows import Row, among

BESIDE = {"title": "title", "outlet": "outlet", "author": "author", "published": "published_edtf", "url": "url"}
"""What a file may say beside the text, and the column it goes to."""


def article_row(article: Article, extraction: Extraction, run: Run) -> Row:
    """The row of `article`; where the text itself says nothing, its file is taken at its word."""
    told = extraction.article
    said = {"title": told.title, "outlet": told.outlet, "author": told.author, "published": told.published, "url": None}
    return {
        "id": identify("ARTICLE", article.sha256),
        "sha256": article.sha256,
        "path": str(article.path),
        **{column: _value(said[name]) for name, column in BESIDE.items()},
        "published_basis": told.published.basis if told.published else None,
        **_beside(article, [name for name, value in said.items() if value is None]),
        "dateline_place": _value(told.dateline_place),
        "dateline_edtf": _value(told.dateline_date),
        "dateline_basis": told.dateline_date.basis if told.dateline_date else None,
        "language": told.language,
        "text": article.text,
        "ingest_run_id": run.id,
    }


async def keep_least_path(connection: AsyncConnection, articles: Sequence[Article]) -> None:
    """Of the files that hold one text keep the least by name, and what it says beside it, whichever came first."""
    met = {article.sha256: article for article in sorted(articles, key=lambda one: str(one.path), reverse=True)}
    table = models.Article
    columns = [getattr(table, column) for column in BESIDE.values()]
    query = select(table.sha256, table.path, table.sources, *columns).where(among(table.sha256, met))
    for row in (await connection.execute(query)).mappings():
        article = met[row["sha256"]]
        if row["path"] and str(article.path) < row["path"]:
            open_ = [name for name, column in BESIDE.items() if row[column] is None or name in row["sources"]]
            values = {"path": str(article.path), **_beside(article, open_)}
            await connection.execute(update(table).where(table.sha256 == article.sha256).values(values))


def _beside(article: Article, names: Sequence[str]) -> Row:
    """The columns of what the file says, of those names, and where it does."""
    found: dict[str, Given | None] = {name: getattr(article, name) for name in names}
    row: dict[str, object] = {BESIDE[name]: _value(value) for name, value in found.items()}
    if "published" in found:
        row["published_basis"] = Basis.PUBLICATION if found["published"] else None
    return row | {"sources": {name: value.source for name, value in found.items() if value}}


def _value(found: Found[str] | Given | None) -> str | None:
    return found.value if found else None
