"""An article as the extractors read it: sentences, tokens, quotations and dates. No parser has seen it yet."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from db.vocabulary import SpanRole
from seed.extract.text.anchor import anchor_of
from seed.extract.text.date import Anchor, DateMention, date_mentions
from seed.extract.text.language import is_dictionary_word, is_noun
from seed.extract.text.quotation import quotations
from seed.extract.text.token import (
    OPENERS,
    SURE_OPENERS,
    Token,
    has_capitals_behind_stops,
    in_letters,
    is_initialism,
    sentences,
    tokenize,
)
from seed.read import Article
from seed.records import Span
from seed.reference import countries
from seed.segment import Block, BlockKind, Layout, segment

CAPITALS = 0.7
"""A sentence with this share of capitals among its letters is set in capitals, and its letters tell nothing."""

FEW = 20
"""Of no more letters than these it is not told."""
COMPLETES = 2
"""So many words that monitors add in brackets are rather read with those beside them: "Colonel [Ali] Okello"."""
OPENING = 4
"""So many words in capitals may open a text."""
SMALL_WORDS = frozenset(
    (
        "a an and as at both but by de for from he her his in is its of on or she that the their then they to was "
        "were who whom whose which will with after before during between while when where also has had have been be "
        "not it this these two three well former acting 's ’s"
    ).split()
)
"""Words that are never a name's; in a sentence set in capitals they are read as if they were not."""
VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüý")
"""What every word has, and an acronym need not."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block.

    Attributes:
        index: its place in the document.
        start, end: code points of the article's text; a dateline before it is part of it.
        quotes: the runs of it that are quoted, marks included, as code points; all of it where it was recorded.
        words: its tokens in small letters.
    """

    index: int
    block: Block
    start: int
    end: int
    tokens: tuple[Token, ...]
    quotes: tuple[tuple[int, int], ...]
    dates: tuple[DateMention, ...]
    in_capitals: bool
    words: list[str] = field(init=False, repr=False, compare=False)
    _told: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", [token.lower for token in self.tokens])
        object.__setattr__(self, "_told", frozenset(self.words))

    def has(self, words: Collection[str]) -> bool:
        """Whether it has one of some words, which are in small letters."""
        return not self._told.isdisjoint(words)

    @property
    def is_body(self) -> bool:
        """Whether it is told as fact; headlines only announce what the body tells."""
        return self.block.kind is BlockKind.BODY

    def quoted(self, token: Token) -> bool:
        """Whether a token stands within marks of quotation."""
        return not self.is_recorded and any(start <= token.start < end for start, end in self.quotes)

    def of_others(self, token: Token) -> bool:
        """Whether a token is not the article's own word: it is quoted, or was recorded."""
        return self.is_recorded or self.quoted(token)

    @property
    def is_recorded(self) -> bool:
        """Whether it is told as a recording of somebody, whom a note before it names."""
        return self.block.speaker is not None

    def first_at(self, start: int) -> int:
        """The place of the first token that does not begin before a code point."""
        return next((place for place, token in enumerate(self.tokens) if token.start >= start), len(self.tokens))


@dataclass(frozen=True, slots=True)
class Document:
    """An article, its layout and its sentences."""

    article: Article
    layout: Layout
    anchor: Anchor | None
    sentences: tuple[Sentence, ...]

    def span(self, start: int, end: int, role: SpanRole = SpanRole.VALUE) -> Span:
        """The words between two code points."""
        return Span(start, end, self.article.text[start:end], role)

    def span_of(self, tokens: Collection[Token]) -> Span:
        """The words from the first token to the last."""
        return self.span(min(token.start for token in tokens), max(token.end for token in tokens))

    def sentence_span(self, sentence: Sentence) -> Span:
        """The words of a sentence."""
        return self.span(sentence.start, sentence.end)


def read_document(article: Article, parted: Collection[str]) -> Document:
    """Segment an article and split it into sentences.

    Args:
        article: as read from its file.
        parted: words that name a state or a body, tokens of their own within hyphenated ones.
    """
    layout = segment(article)
    found: list[Sentence] = []
    capitals = has_capitals_behind_stops(article.text)
    shouted = _in_capitals(article.text)
    for block in layout.told():
        found.extend(_sentences(layout, block, parted, len(found), capitals=capitals, shouted=shouted))
    return Document(article, layout, anchor_of(layout), tuple(found))


def _sentences(
    layout: Layout, block: Block, parted: Collection[str], index: int, *, capitals: bool, shouted: bool
) -> Iterator[Sentence]:
    text = layout.text
    quotes = tuple(quotations(text, block.start, block.end))
    words = tokenize(text, block.start, block.end, parted)
    if layout.monitored is not None:
        words = list(_completed(words))
    if block.speaker is not None:
        quotes = ((block.start, block.end),)
    for number, tokens in enumerate(sentences(words, SURE_OPENERS if capitals else OPENERS)):
        start, end = tokens[0].start, tokens[-1].end
        within = tuple((max(first, start), min(last, end)) for first, last in quotes if first < end and last > start)
        dates = tuple(date_mentions(text, start, end))
        shown = block.opening if number == 0 else start
        in_capitals = _in_capitals(text[start:end]) or (shouted and text[start:end].isupper())
        if in_capitals:
            tokens = tuple(_out_of_capitals(tokens))
        elif capitals:
            tokens = tuple(_small_behind_stops(tokens))
        if number == 0 and tokens[0].text.isupper() and not in_capitals:
            tokens = _without_initial_capitals(tokens, parted)
        yield Sentence(index + number, block, shown, end, tokens, within, dates, in_capitals)


def _completed(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, what monitors added in brackets between commas: "General Idi [chairman of the joint staff] left"."""
    words = [token.text for token in tokens]
    told = False
    for place, token in enumerate(tokens):
        if token.text == "[":
            end = words.index("]", place) if "]" in words[place:] else place
            told = end - place - 1 > COMPLETES and place > 0 and words[place - 1][-1:].isalpha()
        following = words[place + 1] if place + 1 < len(words) else ""
        if token.text not in ("[", "]"):
            yield token
        elif told and following[:1].isalnum():
            yield replace(token, text=",")


def _out_of_capitals(tokens: Sequence[Token]) -> Iterator[Token]:
    """The words of a sentence in capitals in the letters that they would have in a name, small words in small ones."""
    for place, token in enumerate(tokens):
        bracketed = place > 0 and tokens[place - 1].text in ("(", "[") and tokens[place + 1 : place + 2]
        if token.lower in SMALL_WORDS:
            yield replace(token, text=token.lower)
        elif "." in token.text or not VOWELS & {*token.lower} or (bracketed and tokens[place + 1].text in (")", "]")):
            yield token  # "U.S.", "MP", "(DAC)"
        else:
            yield replace(token, text=in_letters(token.text))


def _without_initial_capitals(tokens: Sequence[Token], names: Collection[str]) -> tuple[Token, ...]:
    """The tokens, the words in capitals that papers open a text with in usual letters: "SOUTH African miners"."""
    end = next((at for at, token in enumerate(tokens) if not token.text.isupper()), len(tokens))
    if end == len(tokens) or end > OPENING or not tokens[end].text[:1].isalpha():
        return tuple(tokens)
    before_name = tokens[end].text[:1].isupper()  # "PRESIDENT Idi"; "SALT I is" no salt
    opening = (
        replace(token, text=word)
        if (word := token.text.title()) in _words_of_states()
        or (before_name and token.text not in names and len(word) > 2 and is_dictionary_word(word))
        else token
        for token in tokens[:end]
    )
    return (*opening, *tokens[end:])


@cache
def _words_of_states() -> frozenset[str]:
    """The words of which states' names are made, and those for whose they are."""
    names = (name for country in countries() for name in (*country.names, *country.demonyms))
    return frozenset(word for name in names for word in name.split())


def _small_behind_stops(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, words behind an abbreviation in small letters, but for what begins a name or title."""
    for place, token in enumerate(tokens):
        behind = place > 0 and is_initialism(tokens[place - 1])
        past_comma = place > 1 and tokens[place - 1].text == "," and is_initialism(tokens[place - 2])
        if (behind or past_comma) and token.lower in SMALL_WORDS:
            yield replace(token, text=token.lower)  # "the U.S. And Japan"
        elif not behind or place + 1 == len(tokens) or tokens[place + 1].text[:1].isupper():
            yield token
        elif is_dictionary_word(token.text) or (token.text.endswith("s") and is_noun(token.text)):
            yield replace(token, text=token.lower)
        else:
            yield token


def _in_capitals(words: str) -> bool:
    capitals = sum(map(str.isupper, words))
    if capitals <= CAPITALS * FEW:
        return False  # most sentences, at half the cost
    letters = sum(map(str.isalpha, words))
    return letters > FEW and capitals > CAPITALS * letters
