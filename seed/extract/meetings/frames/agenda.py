"""A list of bilaterals: "On Monday she met with:", or a headline, or nothing, then a line or a heading for each."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import takewhile

from db.vocabulary import Modality
from seed.extract.meetings.event import Event
from seed.extract.meetings.frame import distinct, frame_of_noun, medium_of
from seed.extract.sentences.clause import FINITE
from seed.extract.sentences.item import Item, item_of
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.text.date import as_anchor, date_mentions
from seed.extract.text.document import Document, Sentence
from seed.records import Edtf, Found
from seed.reference.table import read_rows
from seed.segment import BlockKind

NAMED = 5
"""Within so many words an item names country and official."""
GUESS = 0.5
"""An allegiance less sure than this gives way to the heading that a person is named under."""


@dataclass(slots=True)
class Agenda:
    """The lists of a document, read sentence by sentence.

    Attributes:
        told: the words that announced the list.
        section: the meeting of the heading above, of which the paragraphs below it tell.
    """

    document: Document
    sides: Sides
    told: Event | None = None
    section: Event | None = None
    _headline: tuple[Side | None, Modality | None] | None = field(default=None)

    def read(self, parsed: Parsed, host: Side | None) -> Iterator[Event]:
        """The meeting that a sentence is an item for; none if it is no item.

        Args:
            parsed: the sentence.
            host: who had meetings with several, as told so far; else it is whom the headline is about.
        """
        item = _opens(parsed)
        announced = self.told is not None or self.modality is not None
        if item is None or (item.noun is None and not announced):
            return
        host = host or self.protagonist
        met = _met(parsed, self.sides, item)
        actors = actors_of(met)
        if host is None or host.ref is None or len(actors) == 0 or host.ref in actors:
            return
        event = self._event(parsed, item, distinct([host, *met]))
        self.section = event if parsed.sentence.block.kind is BlockKind.HEADING else None
        yield event

    def add_from_section(self, parsed: Parsed) -> None:
        """Let whoever is named below a heading that names only an office be the one who was met."""
        if self.section is None or not parsed.sentence.is_body:
            return
        if _is_parted(self.document, self.section.parsed.sentence, parsed.sentence):
            self.section = None
            return
        persons = [self.sides.of_person(one) for one in self.sides.cast.of(parsed.sentence)]
        for side in persons:
            unnamed = [one for one in self.section.sides if one.person is None and one.actor]
            for one in unnamed:
                if side.ref == one.ref or _may_serve_another(side):
                    self.section.sides.remove(one)
                    self.section.sides.append(Side(one.actor, side.person, side.words, side.antecedent))
                    break

    @property
    def protagonist(self) -> Side | None:
        """Whom the headline is about: its first person, or the holder of the first office that it names."""
        return self._read_headline()[0]

    @property
    def modality(self) -> Modality | None:
        """How the headline presents a list: a schedule is of what is planned; None where it announces no list."""
        return self._read_headline()[1]

    def _read_headline(self) -> tuple[Side | None, Modality | None]:
        if self._headline is None:
            headlines = (one for one in self.document.sentences if one.block.kind is BlockKind.HEADLINE)
            headline = next(headlines, None)
            self._headline = (self._named(headline), _announced(headline)) if headline else (None, None)
        return self._headline

    def _named(self, headline: Sentence) -> Side | None:
        persons = [self.sides.of_person(one) for one in self.sides.cast.of(headline)]
        if persons:
            return persons[0] if persons[0].ref else None
        titles = [one for one in self.sides.cast.titles if one.sentence == headline.index and one.actor]
        if not titles or titles[0].actor is None:
            return self.sides.narrator
        actor = titles[0].actor.state
        words = self.document.span_of(headline.tokens[titles[0].first : titles[0].last])
        return self._holder(actor) or Side(Found(actor, (words,)), None, words)

    def _holder(self, actor: str) -> Side | None:
        """The one person who is named as of the state whose office the headline names."""
        holders = {one.person: one for one in reversed(self.sides.cast.mentions) if self._serves(one.person, actor)}
        return self.sides.of_person(next(iter(holders.values()))) if len(holders) == 1 else None

    def _serves(self, person: str, actor: str) -> bool:
        return self.sides.cast.persons[person].actor == actor

    def _event(self, parsed: Parsed, item: Item, met: list[Side]) -> Event:
        noun = parsed.nodes[item.noun if item.noun is not None else 0]
        frame = frame_of_noun(noun.lower_) if item.noun is not None else None
        start = self._day(parsed)
        return Event(
            parsed,
            noun,
            met,
            self.modality or (self.told.modality if self.told else Modality.ACTUAL),
            "item (agenda)",
            medium=medium_of(parsed, noun, frame) if frame else None,
            start=start,
            place=self.told.place if self.told else None,
            host=self.told.host if self.told else None,
            sentences=[parsed],
        )

    def _day(self, parsed: Parsed) -> Found[Edtf] | None:
        """The day that the item tells, or the nearest heading above, or what announced the list; else the article's."""
        own = (mention.resolve(self.document.anchor) for mention in parsed.sentence.dates)
        told = next((found for found in own if found), None) or _day_above(self.document, parsed)
        if told or (self.told and self.told.start):
            return told or (self.told.start if self.told and not self.told.end else None)
        return as_anchor(self.document.anchor) if self.document.anchor else None


def _may_serve_another(side: Side) -> bool:
    """Whether a person is in office of nobody knows whom, or only by the place that the article is written in."""
    return side.person is not None and bool(side.person.posts) and (side.actor is None or side.actor.confidence < GUESS)


def is_line(parsed: Parsed) -> bool:
    """Whether a sentence is a line of a list that names a meeting: "10:00 Meeting with the minister of Chad"."""
    item = _opens(parsed)
    return item is not None and item.noun is not None


def _opens(parsed: Parsed) -> Item | None:
    """The item that a sentence is: the first of its block, without a verb unless a mark shows that it is an item."""
    block = parsed.sentence.block
    if parsed.sentence.start != block.opening:
        return None
    item = item_of(parsed.units)
    named = takewhile(lambda node: node.lower_ != ":", parsed.nodes)  # behind a colon is what was said there
    told = any(node.tag_ in FINITE for node in named)
    return None if item and told and (item.noun is not None or not block.listed) else item


def _met(parsed: Parsed, sides: Sides, item: Item) -> list[Side]:
    """Those whom an item names first."""
    first, *rest = parsed.nodes[item.first : item.first + NAMED]
    found = sides.of(parsed, first)
    named = [side for node in rest for side in sides.single(parsed, node) if parsed.unit(node).kind is UnitKind.PERSON]
    return [*found, *(side for side in named if side.person and side.ref in {one.ref for one in found})]


def _day_above(document: Document, parsed: Parsed) -> Found[Edtf] | None:
    """The day that the nearest heading above tells."""
    text, published = document.article.text, document.layout.date_line
    for block in reversed(document.layout.blocks):
        told = block.kind in (BlockKind.DATE_LINE, BlockKind.HEADING) and block.end <= parsed.sentence.start
        if told and not (published and block.start <= published.start < block.end):
            for mention in date_mentions(text, block.start, block.end):
                if found := mention.resolve(document.anchor):
                    return found
    return None


def _is_parted(document: Document, heading: Sentence, sentence: Sentence) -> bool:
    """Whether another heading stands between."""
    return any(
        block.kind is BlockKind.HEADING and heading.end <= block.start < sentence.start
        for block in document.layout.blocks
    )


def _announced(headline: Sentence) -> Modality | None:
    words = {token.lower for token in headline.tokens}
    told = [modality for word, modality in _announcing().items() if word in words]
    return Modality.PLANNED if Modality.PLANNED in told else next(iter(told), None)


@cache
def _announcing() -> dict[str, Modality]:
    """Words of a headline that announce a list of meetings, and how it presents them."""
    rows = read_rows("agenda_words.csv", ("word", "modality"))
    return {row.text("word"): row.member("modality", Modality) for row in rows}
