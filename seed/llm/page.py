"""What a model is shown of an article, and where in it the model's quotations stand."""

import re

from seed.read import Article
from seed.records import Span
from seed.segment import BlockKind, segment

NO_TEXT = (BlockKind.PROMO, BlockKind.CAPTION, BlockKind.MARKUP)
"""What is no part of the article's own text: it is not shown, and nothing quoted from it counts."""

ALIKE = str.maketrans("‘’ʼ“”„–—", "'''\"\"\"--")
"""Marks that models set as they are used to; letter by letter, so that offsets stay."""


class Page:
    """The text of an article, block by block."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._folded = article.text.translate(ALIKE)
        self._blocks = [(block.opening, block.end) for block in segment(article).blocks if block.kind not in NO_TEXT]

    @property
    def shown(self) -> str:
        """The text as a model gets it."""
        return "\n\n".join(self._text[start:end] for start, end in self._blocks)

    def find(self, quotation: str, near: Span | None = None) -> Span | None:
        """Where the words stand: within `near`, else where the text has them first; None where it does not.

        White space may be of any kind and quotation marks and dashes of any form; all else is exact, and no word is
        cut. The span holds the article's own words.
        """
        if not re.search(r"\w", quotation):
            return None
        words = re.compile(r"\s+".join(map(re.escape, quotation.translate(ALIKE).split())))
        for start, end in [*([(near.start, near.end)] if near else []), *self._blocks]:
            for found in words.finditer(self._folded, start, end):
                if not self._cuts(found.start()) and not self._cuts(found.end()):
                    return Span(*found.span(), self._text[slice(*found.span())])
        return None

    def _cuts(self, place: int) -> bool:
        """Whether a place is within a word: "Iran" is not in "Iranian"."""
        return bool(re.fullmatch(r"\w\w", self._text[max(place - 1, 0) : place + 1]))
