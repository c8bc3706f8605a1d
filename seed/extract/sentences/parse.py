"""Sentences as the parser reads them: every mention one plain word, so that long titles cannot mislead it.

"The Foreign Minister of Azerbaijan, Jeyhun Bayramov met with the Foreign Minister of Russia, Sergei Lavrov in Moscow"
is parsed as "Bayramov met with Lavrov in Moscow"; each word knows which words of the article it stands for.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seed.extract.names.actor import Actors
from seed.extract.officials.official import Cast
from seed.extract.sentences.item import item_of
from seed.extract.sentences.retied.retie import retie
from seed.extract.sentences.retied.row import retie_rows
from seed.extract.sentences.unit import MISREAD, STILL, Unit, quoted_units, units_of
from seed.extract.sentences.unit import UnitKind as UnitKind
from seed.extract.text.document import Document, Sentence
from seed.extract.text.instrument_word import is_instrument
from seed.extract.text.language import RULED, language
from seed.extract.text.node import Node, Nodes, nodes_of
from seed.records import Span
from seed.segment import BlockKind

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True, eq=False)
class Parsed:
    """A sentence and its parse; `nodes[i]` is the node of `units[i]`."""

    document: Document
    sentence: Sentence
    units: tuple[Unit, ...]
    nodes: Nodes

    def unit(self, node: Node) -> Unit:
        """What a node stands for."""
        return self.units[node.i]

    def span(self, *nodes: Node) -> Span:
        """The article's words from the first of the nodes to the last."""
        units = [self.units[node.i] for node in nodes]
        tokens = self.sentence.tokens[min(unit.first for unit in units) : max(unit.last for unit in units)]
        return self.document.span_of(tokens)

    def place(self, node: Node) -> tuple[int, int]:
        """Where a node's words begin: the same in the sentence and in its quotations that are parsed by themselves."""
        return self.sentence.index, self.units[node.i].first

    @property
    def words(self) -> Span:
        """The whole sentence."""
        return self.document.sentence_span(self.sentence)


READ_FOR = frozenset(MISREAD[word] for word in STILL)
"""The words that the parser is given for others."""
MEETING = frozenset(
    (
        "met meet meeting meetings talks talked talk spoke spoken speak discussions discussed visit visited call "
        "called telephoned phoned conversation conversations negotiations summit consultations hosted received "
        "welcomed welcome host receive discussion exchange chat interaction"
    ).split()
)
"""Without one of these words nobody is told in a quotation to have met another."""

HOLDERS = frozenset(
    "president premier chancellor minister king queen emir sultan secretary ambassador leader counterpart".split()
)
"""What whoever is quoted may call others in office, whom he does not name."""

type _Row = tuple[Document, Sentence, tuple[Unit, ...]]


@dataclass(frozen=True, slots=True)
class Parses:
    """A document's parsed sentences, and by themselves those of its quotations that name an instrument or a meeting."""

    sentences: list[Parsed]
    quotations: list[Parsed]


def parse(document: Document, actors: Actors, cast: Cast) -> Parses:
    """Parse the sentences of the body, and headings that are items of a list; others have no syntax to rely on."""
    return next(parse_all([(document, actors, cast)]))


def parse_all(readings: Sequence[tuple[Document, Actors, Cast]]) -> Iterator[Parses]:
    """Parse several documents at once, which the parser does faster than one after the other."""
    told = [list(_rows(*reading)) for reading in readings]
    quoted = [list(_quoted(rows, *reading[1:])) for rows, reading in zip(told, readings, strict=True)]
    both = list(zip(told, quoted, strict=True))
    unparsed = (_unparsed(units) for pair in both for rows in pair for _, _, units in rows)
    docs = language().pipe(unparsed, disable=RULED)
    for rows, inner in both:
        yield Parses([_parsed(row, next(docs)) for row in rows], [_parsed(row, next(docs)) for row in inner])


def _parsed(row: _Row, doc: "Doc") -> Parsed:
    nodes = nodes_of(doc)
    _, sentence, units = row
    for node in nodes:
        word = sentence.words[units[node.i].first] if node.lower_ in READ_FOR else ""
        if word.lower() in STILL:
            node.lemma_ = word.lower()
    retie_rows(nodes, units)
    retie(nodes, units)
    return Parsed(*row, nodes)


def _rows(document: Document, actors: Actors, cast: Cast) -> Iterator[_Row]:
    for sentence in document.sentences:
        if not (sentence.is_body or sentence.block.kind is BlockKind.HEADING):
            continue
        units = tuple(units_of(sentence, actors.of(sentence), cast))
        if units and (sentence.is_body or item_of(units)):  # of a lone "(AP)" nothing is left
            yield document, sentence, units


def _quoted(rows: Iterable[_Row], actors: Actors, cast: Cast) -> Iterator[_Row]:
    """What the sentences only quote, where it names an instrument, or a meeting and somebody in office."""
    for document, sentence, units in rows:
        for unit in (one for one in units if one.kind is UnitKind.QUOTE):
            tokens = sentence.tokens[unit.first : unit.last]
            named = any(unit.first <= one.first < unit.last for one in cast.of(sentence))
            told = {token.lower for token in tokens}
            met = not told.isdisjoint(MEETING) and (named or not told.isdisjoint(HOLDERS))
            if met or any(is_instrument(token.text) for token in tokens):
                words = quoted_units(sentence, actors.of(sentence), cast, unit.first, unit.last)
                yield document, sentence, tuple(words)


def _unparsed(units: Sequence[Unit]) -> "Doc":
    from spacy.tokens import Doc  # like the parser itself, only when there is something to parse

    words = [unit.word for unit in units]
    starts: list[bool | int | None] = [place == 0 for place in range(len(words))]
    return Doc(language().vocab, words=words, sent_starts=starts)
