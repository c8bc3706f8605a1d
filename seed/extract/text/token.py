"""Words and sentences of a block, by their form alone: a parser is asked later, and only about what was shortened."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

ABBREVIATIONS = frozenset(
    (
        "mr mrs ms smt dr prof gen col lt capt sgt adm maj brig rev hon gov sen rep st jr sr messrs mme mgr sec amb "
        "rt retd ret rtd eng engr ma vs etc jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp dept "
        "approx"
    ).split()
)
"""Words whose full stop does not end a sentence."""

DIGRAPHS = frozenset("Ts Kh Yu Ya Ye Yo Zh Sh Ch Dz Th Ph Gh".split())
"""Initials of two letters, as one letter of another script is written: "Kh. Davaasuren"."""

OPENERS = frozenset("The A An He She It They We In On At But And This That These Those His Her Their Its".split())
"""Words that open a sentence after an abbreviation such as "U.S."; a name may follow it within one."""

SURE_OPENERS = frozenset("The A An He She It They We".split())
"""Those of them that do where a capital follows every abbreviation: "will fly to the U.S. On Monday"."""
_CAPITAL_BEHIND = re.compile(
    r"\b(?:[A-Z]\.){2,},?\s(?:(?:Will|Has|Had|Have|Is|Was|Are|Were|Would|Should|Could|Must|To|Who|Whose|Which|Officials?)\b"
    r"|(?:Dlrs?|Goods|Firms?|Compan(?:y|ies)|Exports?|Imports?|Exporters|Producers|Manufacturers|Competitors|Economy"
    r"|Products?|Deficit)(?=[,.]?\s[a-z(]))"
    r"|\b(?:between|both)\s(?:[\w-]+\s){0,4}(?:[A-Z]\.){2,}\sAnd\s[A-Z]"
    r"|\bThe\s(?:[A-Z]\.){2,}\sAnd\s(?:[A-Z]\w+\s){1,3}(?:have|are|were|will|had|agreed|would|signed)\b"
)
"""What is so printed: "the U.S. Will", "U.S. Goods worth", "between U.S. And Peruvian officials"."""

SLIPS = {"،": ",", "、": ",", "，": ",", '"s': "'s"}
"""Commas of other scripts, which printers there set in English too; and what old wires print: "the bloc"s plans"."""

CLOSING = frozenset("\"'”’)]»")
ENDING = CLOSING | frozenset(".!?…")
"""Last characters of tokens that a sentence may end with."""

_TOKEN = re.compile(
    r"""
    (?:[^\W\d_]\.){2,}                                                    # U.S., H.E., d.c.
    | \d+(?:[.,:]\d+)*(?:st|nd|rd|th)?                                    # 30th, 1,000
    | [^\W\d_]{1,4}\d+(?:[.,]\d+)+                                        # Rs1.5, a sum that ends no sentence
    | [^\W\d_]\w*                                                          # words, hyphens and apostrophes within
        (?:['’][^\W\d_]+|[`´](?!s\b)[^\W\d_]+|"s\b|[-‑–](?![^\W\d_]\.[^\W\d_]?)\w+)*
    | ['’]s(?=\s)                                                          # what is printed apart: "Peru 's"
    | --+ | \.\.\.+
    | \S
    """,
    re.VERBOSE,
)
_PIECE = re.compile(r"[^-‑–]+|[-‑–]")
_CLITIC = re.compile(r"(?:['’](?:s|S|re|ve|ll|d|m)|n['’]t|\"s)$")


_LETTERS = re.compile(r"[^\W\d_]+")
APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark.

    Attributes:
        text: as printed.
        start: its first code point in the article's text.
        end: the one behind its last.
        plain: as printed, its apostrophes straight.
        lower: that in small letters; most of what rules ask of a word.
    """

    text: str
    start: int
    end: int
    plain: str = field(init=False, repr=False, compare=False)
    lower: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        plain = self.text if self.text.isascii() else self.text.translate(APOSTROPHES)
        object.__setattr__(self, "plain", plain)
        object.__setattr__(self, "lower", plain.lower())


def tokenize(text: str, start: int, end: int, parted: Collection[str] = ()) -> list[Token]:
    """The tokens of a block.

    Args:
        text: the article's text.
        start: where the block begins.
        end: where it ends.
        parted: words that are tokens of their own within a hyphenated one ("Azerbaijan-Russia").
    """
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text, start, end):
        word = found[0]
        if word.isalpha() and len(word) > 1 and text[found.end() : found.end() + 1] != ".":
            tokens.append(Token(word, found.start(), found.end()))  # most words, at a third of the cost
            continue
        for first, last in _parts(text, found.start(), found.end(), parted):
            tokens += _with_full_stop(text, first, last, end, tokens)
    return tokens


def _parts(text: str, start: int, end: int, parted: Collection[str]) -> Iterator[tuple[int, int]]:
    """A word, its clitic apart, and its parts where one of them stands alone and all together are no name."""
    clitic = _CLITIC.search(text, start, end)
    stem = clitic.start() if clitic and clitic.start() > start else end
    pieces = [(found.start(), found.end()) for found in _PIECE.finditer(text, start, stem)]
    words = [text[slice(*piece)] for piece in pieces]
    whole = text[start:stem]
    if whole in parted or (whole.isupper() and whole.title() in parted):
        yield start, stem  # "Guinea-Bissau" is not Guinea
    elif len(pieces) > 1 and any(word in parted or (word.isupper() and word.capitalize() in parted) for word in words):
        yield from pieces
    else:
        yield start, stem
    if stem < end:
        yield stem, end


def _with_full_stop(text: str, start: int, end: int, ceiling: int, before: list[Token]) -> Iterator[Token]:
    """The token; one that is an abbreviation or an initial takes its full stop in."""
    word = text[start:end]
    if word == "." and before and before[-1].end == start and before[-1].text.endswith("."):
        return
    stopped = end < ceiling and text[end] == "." and "." not in word
    initial = (len(word) == 1 and word.isupper()) or (word in DIGRAPHS and text[end + 1 : end + 3].lstrip().istitle())
    if stopped and (word.lower() in ABBREVIATIONS or initial):
        yield Token(text[start : end + 1], start, end + 1)
        return
    if word == "." and before and before[-1].end > start:
        return
    yield Token(SLIPS.get(word, word), start, end)


def in_letters(word: str) -> str:
    """A word in capitals as a name is written where not all letters are: "AL-ANI" as "Al-Ani"."""
    return _LETTERS.sub(lambda part: part[0].capitalize(), word)


def joined(tokens: Sequence[Token]) -> str:
    """The words of tokens, apart where they are printed apart."""
    words = ""
    for place, token in enumerate(tokens):
        words += " " * (place > 0 and tokens[place - 1].end < token.start) + token.text
    return words


def has_capitals_behind_stops(text: str) -> bool:
    """Whether an article is printed with a capital behind every abbreviation, as old wire copy is: "the U.S. Will"."""
    return _CAPITAL_BEHIND.search(text) is not None


def is_initialism(token: Token) -> bool:
    """Whether a token is letters with a full stop behind each: "U.S."."""
    return len(token.text) > 2 and token.text.endswith(".") and token.text[:-1].lower() not in ABBREVIATIONS


def sentences(tokens: list[Token], openers: Collection[str] = OPENERS) -> Iterator[tuple[Token, ...]]:
    """The tokens, sentence by sentence.

    Args:
        tokens: of a block.
        openers: words that open a sentence behind an abbreviation.
    """
    run: list[Token] = []
    for place, token in enumerate(tokens):
        run.append(token)
        if token.text[-1] in ENDING and _ends(tokens, place, openers):  # of most words at little cost
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


TAIL = 12
"""Among so many words behind a question it is told who asked it."""
ASKED = frozenset("asked said wondered demanded exclaimed inquired queried told wrote declared added".split())


def _tells_who_asked(following: Sequence[Token]) -> bool:
    """Whether the words behind a quoted question, to their full stop, only tell whose it is: '…?" Ruiz asked.'."""
    words = [token.text for token in following]
    end = words.index(".") if "." in words else 0
    told = end > 1 and words[end - 1] in ASKED and words[0][:1].isupper()
    return told and not any(word in (",", "that", "and", "but") for word in words[:end])


def _ends(tokens: list[Token], place: int, openers: Collection[str]) -> bool:
    """Whether the sentence ends with this token: its stop, or the quotation mark that closes after it."""
    token = tokens[place]
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if following is None:
        return True
    if following.text in CLOSING and following.start == token.end:
        return False
    stop, behind = token, place + 1
    while stop.text in CLOSING and place > 0 and tokens[place - 1].end == stop.start:
        place -= 1
        stop = tokens[place]
    if stop is not token and stop.text in ("!", "?") and _tells_who_asked(tokens[behind : behind + TAIL]):
        return False
    if stop.text in (".", "!", "?", "...", "…"):
        return stop.text not in ("...", "…") or following.text[:1].isupper()
    return is_initialism(stop) and following.text in openers
