"""Phrases, found among tokens: the longest that begins at a place wins."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from seed.extract.text.token import Token, tokenize


@dataclass(slots=True)
class _Branch[T]:
    values: list[T] = field(default_factory=list)
    branches: dict[str, "_Branch[T]"] = field(default_factory=dict)


class Lexicon[T]:
    """Values under phrases, written as they are printed; a phrase may have several."""

    def __init__(self, entries: Iterable[tuple[str, T]], *, folded: bool = False) -> None:
        """`folded` finds a phrase in whatever letters it is printed."""
        self._folded = folded
        self._root: _Branch[T] = _Branch()
        self._parts: set[str] = set()
        for phrase, value in entries:
            branch = self._root
            for token in tokenize(phrase, 0, len(phrase)):
                form = self._form(token)
                self._parts.add(form)
                branch = branch.branches.setdefault(form, _Branch())
            if value not in branch.values:
                branch.values.append(value)

    def longest(self, tokens: Sequence[Token], place: int) -> tuple[int, list[T]] | None:
        """Where the longest phrase that begins at a token ends, and its values."""
        branch, found = self._root, None
        for end in range(place, len(tokens)):
            deeper = branch.branches.get(self._form(tokens[end]))
            if deeper is None:
                break
            branch = deeper
            if branch.values:
                found = (end + 1, branch.values)
        return found

    def all(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int, list[T]]]:
        """The phrases from left to right, none within another."""
        opening, beyond = self._root.branches, 0
        for place, token in enumerate(tokens):
            form = token.lower if self._folded else token.plain  # without a call for each word of each lexicon
            if form in opening and place >= beyond and (found := self.longest(tokens, place)):
                yield place, *found
                beyond = found[0]

    def has(self, token: Token) -> bool:
        """Whether a word is one of some phrase's."""
        return self._form(token) in self._parts

    def words(self) -> frozenset[str]:
        """The phrases that are one word."""
        return frozenset(word for word, branch in self._root.branches.items() if branch.values)

    def _form(self, token: Token) -> str:
        return token.lower if self._folded else token.plain
