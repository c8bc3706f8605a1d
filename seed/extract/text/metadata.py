"""What an article says of itself: headline, outlet, author, dates."""

from db.vocabulary import Basis
from seed.extract.text.date import date_mentions
from seed.extract.text.document import Document
from seed.records import ArticleRecord, Edtf, Found, Span


def article_record(document: Document) -> ArticleRecord:
    """The article's own metadata, each value with its words."""
    layout = document.layout
    dateline = layout.dateline
    return ArticleRecord(
        title=_text(layout.headline),
        outlet=_text(dateline.agency) if dateline else None,
        author=_author(layout.byline),
        published=_date(document, layout.date_line, Basis.PUBLICATION),
        dateline_place=_text(dateline.place) if dateline else None,
        dateline_date=_date(document, dateline.date if dateline else None, Basis.DATELINE),
    )


def _text(span: Span | None) -> Found[str] | None:
    return Found(" ".join(span.text.split()), (span,)) if span else None


def _author(span: Span | None) -> Found[str] | None:
    if span is None:
        return None
    start = span.start + len(span.text.split(maxsplit=1)[0]) + 1
    name = span.text[start - span.start :].strip()
    first = span.start + span.text.index(name)
    return Found(name, (Span(first, first + len(name), name),))


def _date(document: Document, span: Span | None, basis: Basis) -> Found[Edtf] | None:
    if span is None:
        return None
    mentions = [mention for mention in date_mentions(span.text, 0, len(span.text)) if mention.month]
    found = mentions[0].resolve(document.anchor) if mentions else None
    return Found(found.value, (span,), basis) if found else None
