"""A list of bilaterals under a sentence that announces them: "On Monday she met with:", then a line for each."""

from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, Sides
from seed.extract.text.date import DateMention, date_mentions
from seed.extract.text.document import Document
from seed.records import Edtf, Found
from seed.segment import BlockKind

WHOLE = (UnitKind.PERSON, UnitKind.TITLE, UnitKind.ACTOR)
"""What an item of such a list begins with."""

OPENING = 4
"""Within so many words an item names country and official."""


def met_by_item(parsed: Parsed, sides: Sides) -> list[Side]:
    """Those whom an item of a list names first; none if the sentence does not open such an item."""
    block = parsed.sentence.block
    opening = [node for node in parsed.nodes[:OPENING] if parsed.unit(node).kind in WHOLE]
    if not block.listed or parsed.sentence.start != block.opening or not opening or opening[0].i > 1:
        return []
    first = sides.of(parsed, opening[0])
    named = [side for node in opening[1:] for side in sides.single(parsed, node)]
    return [*first, *(side for side in named if side.person and side.ref in {one.ref for one in first})]


def day_above(document: Document, parsed: Parsed) -> tuple[DateMention, Found[Edtf]] | None:
    """The day that the nearest heading above tells."""
    text, published = document.article.text, document.layout.date_line
    for block in reversed(document.layout.blocks):
        told = block.kind in (BlockKind.DATE_LINE, BlockKind.HEADING) and block.end <= parsed.sentence.start
        if told and not (published and block.start <= published.start < block.end):
            for mention in date_mentions(text, block.start, block.end):
                if found := mention.resolve(document.anchor):
                    return mention, found
    return None
