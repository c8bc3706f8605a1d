"""The articles, whole: every claim quotes one of them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, func
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, basis, earliest, folded, found, latest, searched, sorted_by, worded
from db.vocabulary import Basis

MAXIMUM_CHARACTERS = 1_000_000
"""Checking one span costs PostgreSQL 5 ms in an article of this length; longer ones are refused."""


class Article(Base):
    """A news article (schema.org NewsArticle); its text never changes once stored.

    Attributes:
        sources: where a value beside the text was found, by column: {"title": "front matter `title`"}. What is not
            listed, the text itself says.
    """

    __tablename__ = "article"
    __table_args__ = (
        CheckConstraint("sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')", name="sha256_of_text"),
        CheckConstraint(f"length(text) BETWEEN 1 AND {MAXIMUM_CHARACTERS}", name="text_length"),
        Index("ix_article_newest", sql("sort_date DESC"), sql("id DESC")),
        searched("article", "title"),
        searched("article", "text"),
        found("article", "title"),
        found("article", "text"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    path: Mapped[str | None]
    url: Mapped[str | None]
    outlet: Mapped[str | None]
    title: Mapped[str | None]
    title_folded: Mapped[str | None] = folded("title")
    title_words: Mapped[str | None] = worded("title")
    author: Mapped[str | None]
    published_edtf: Mapped[str | None]
    published_basis: Mapped[Basis | None] = basis("published_edtf")
    published_earliest: Mapped[date | None] = earliest("published_edtf")
    published_latest: Mapped[date | None] = latest("published_edtf")
    dateline_place: Mapped[str | None]
    dateline_edtf: Mapped[str | None]
    dateline_basis: Mapped[Basis | None] = basis("dateline_edtf")
    dateline_earliest: Mapped[date | None] = earliest("dateline_edtf")
    dateline_latest: Mapped[date | None] = latest("dateline_edtf")
    sort_date: Mapped[date] = sorted_by("coalesce(published_edtf, dateline_edtf)")
    language: Mapped[str] = mapped_column(server_default="en")
    text: Mapped[str]
    text_folded: Mapped[str | None] = folded("text")
    text_words: Mapped[str | None] = worded("text")
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
    sources: Mapped[dict[str, str]] = mapped_column(JSONB, server_default=sql("'{}'::jsonb"))
    ingest_run_id: Mapped[UUID | None] = mapped_column(ForeignKey("ingest_run.id"), index=True)
