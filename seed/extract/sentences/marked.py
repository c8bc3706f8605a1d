"""What stands between quotation marks and is parsed all the same, for it is the writer's own: a "productive call"."""

from collections.abc import Sequence

from seed.extract.officials.official import Cast
from seed.extract.text.document import Sentence
from seed.extract.text.instrument_word import is_instrument

MARKED_WORDS = 2
"""A phrase in quotation marks of no more words is parsed as if it had none: a "productive call" is one."""
FIRST_PERSON = frozenset("i we my our me us you your".split())
DOCUMENTS = ("press release", "readout", "communique", "communiqué", "news release", "report said", "report says")
"""What tells of a meeting in words that others only quote."""
OPENS_TITLE = 3
"""A title of a paper tells among so many words what it is: "Joint Statement on", "General Agreement for"."""
OPENS_SUBJECT = frozenset(["On", "About", "Concerning", "Regarding"])
"""What the title of a paper opens with, where its form is told before it."""


def is_told_by_writer(sentence: Sentence, first: int, last: int, cast: Cast) -> bool:
    """Whether what is quoted, from one token to another, is a marked phrase, a document, an account or a title."""
    return (
        _is_phrase(sentence, first, last)
        or _is_document(sentence, first, last)
        or _is_account(sentence, first, last, cast)
        or _is_title(sentence, first, last)
    )


def _is_phrase(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a word or few are marked, and no more: neither a clause (""We agree," he said") nor a name."""
    words = [token.text for token in sentence.tokens[first:last]]
    words = words[not words[0][:1].isalnum() : len(words) - (not words[-1][:1].isalnum())]
    if len(words) <= 1:
        return True
    plain = all(word[:1].isalnum() or word == "-" for word in words)
    return plain and words[0][:1].islower() and sum(word != "-" for word in words) <= MARKED_WORDS


def _is_document(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what is quoted is the news as a document tells it: "…," the press release says."""
    following = sentence.words[last : last + 4]
    told = " ".join(word for word in following if word not in ("the", "its", "a", ","))
    return first == 0 and told.startswith(DOCUMENTS)


def _is_title(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what is quoted is the title of a paper, not speech: signed the "Memorandum of Understanding on"."""
    words = [token.text for token in sentence.tokens[first:last] if token.text[:1].isalpha()]
    capital = sum(word[:1].isupper() for word in words)
    opens = any(is_instrument(word) and word[:1].isupper() for word in words[:OPENS_TITLE])
    return (opens and 3 * capital >= len(words)) or (first > 0 and _tells_subject(sentence, first, words))


def _tells_subject(sentence: Sentence, first: int, words: Sequence[str]) -> bool:
    """Whether what is quoted is what the paper before it is called by: the agreement "On the border between"."""
    return words[:1] != [] and words[0] in OPENS_SUBJECT and is_instrument(sentence.tokens[first - 1].text)


def _is_account(sentence: Sentence, first: int, last: int, cast: Cast) -> bool:
    """Whether a spokesman's words tell of others: two in office are named, and neither "I" nor "we"."""
    named = {one.person for one in cast.of(sentence) if first <= one.first < last}
    words = {token.lower for token in sentence.tokens[first:last]}
    return first == 0 and len(named) >= 2 and not words & FIRST_PERSON
