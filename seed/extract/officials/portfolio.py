"""What an office is for: "of Foreign Affairs", "for the Middle East", "of the State Harbour Authority"."""

from collections.abc import Sequence

from seed.extract.officials.head import LONGEST, RANKS, Heads
from seed.extract.text.common_word import is_common
from seed.extract.text.language import is_noun
from seed.extract.text.token import Token

OFFICES = frozenset("office cabinet administration secretariat chancellery".split())
"""What belongs to whoever it is of: "head of the Office of the President"."""
COLLEGES = frozenset(
    (
        "committee commission council board agency authority bureau directorate department organization organisation"
    ).split()
)
"""Bodies that are named after a matter."""
NEAR = 3
"""So many words may say, before a body, of what it is."""
FORMS = frozenset("republic state kingdom commonwealth sultanate emirate union".split())
"""What a state calls itself before its name."""
CONNECTORS = frozenset(["of", "for", "the", "and", "&", "on", "de"])
HALVES = frozenset(["North", "South", "East", "West"])
"""What parts of a divided state are called."""
MASTERS = frozenset(
    "president prime minister cabinet government king queen emir sultan crown treasury presidency".split()
)
"""Whom a secretary or an adviser may be one to."""
MASTERLESS = frozenset("president king queen emir amir sultan pope".split())
"""Those who are so to nobody: "a letter from the king to the President"."""


class Portfolios(Heads):
    """Finds where the portfolio behind a title ends."""

    def portfolio_end(self, tokens: Sequence[Token], end: int) -> int:
        """Past "of Foreign Affairs", "for the Middle East and North Africa", "of the Tribunal"."""
        if end + 1 >= len(tokens):
            return end
        printed = tokens[end].text == "For" and tokens[end - 1].text == "Minister"  # "Minister For Foreign Affairs"
        if tokens[end].text not in ("of", "for", "on") and not printed:
            return end
        if tokens[end].text == "on" and tokens[end - 1].lower in {*RANKS, "minister"}:
            return end  # "was elected prime minister on the first ballot"
        if beyond := self._past_affairs(tokens, end):
            return beyond
        place, last = end + 1, end
        while place < len(tokens) and place - end < LONGEST:
            word = tokens[place].text
            if (word == "newly" and place + 1 < len(tokens)) or _begins_halves(tokens, place):
                break  # "premier of newly independent Chad"
            form = word.lower() in FORMS and not _is_of_state(tokens, place)
            if form and place + 1 < len(tokens) and tokens[place + 1].text == "of":
                break  # "of the Interior of the Republic of Chad"
            if (
                self.is_portfolio(word)
                or self._is_of_affairs(tokens, place)
                or (word in ("'s", "’s") and self._is_printed_portfolio(tokens, place + 1))
                or (word.lower() in MASTERS and (_is_kept_by(tokens, end, place) or self._is_owned(tokens, place)))
                or self._qualifies_portfolio(tokens, place)
                or self._is_matter(tokens, place)
                or _leads_to_body(tokens, place)
                or _is_number_of_style(tokens, place)
            ):
                last = place + 1
            elif word.lower() == "ministers" and tokens[place - 2].lower in ("cabinet", "council"):
                last = place + 1  # "of the Council of Ministers"
            elif word.lower() == "soviet" and tokens[place - 1].lower == "supreme":
                last = place + 1  # "of the Presidium of the USSR Supreme Soviet"
            elif word == "," and self._lists_portfolios(tokens, place):
                pass  # "of Culture, Tourism and Craft Promotion"
            elif word not in CONNECTORS or (word in ("and", "&") and self._is_next_title(tokens, place + 1)):
                break
            place += 1
        return last if last > end else end

    def _past_affairs(self, tokens: Sequence[Token], end: int) -> int:
        """Past "for Chad Basin security affairs", "for North Chad Policy", whatever names it begins with; 0 if none."""
        words = [token.text for token in tokens[end : end + LONGEST]]
        last = next((at for at, word in enumerate(words) if word.lower() in ("affairs", "issues", "policy")), 0)
        led = (word[:1].isupper() or self.is_portfolio(word) or word in CONNECTORS for word in words[1:last])
        named = last > 1 and words[0] == "for" and words[1][:1].isupper() and not self._core(tokens, end + 1)
        return end + last + 1 if named and all(led) and (words[last].islower() or words[last] == "Policy") else 0

    def _is_owned(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether a body behind is somebody's in office: "head of the president's | National Security Bureau"."""
        owned = place + 1 < len(tokens) and tokens[place + 1].text in ("'s", "’s")
        return owned and tokens[place - 1].text == "the" and self._is_printed_portfolio(tokens, place + 2)

    def _qualifies_portfolio(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether a word that no table knows stands before a portfolio: "Justice and Courts Administration"."""
        behind = place + 1 < len(tokens) and self._is_printed_portfolio(tokens, place + 1)
        body = behind and tokens[place + 1].lower in COLLEGES  # "of the State Agro-Industrial Committee"
        listed = body or tokens[place - 1].text in ("and", "&", ",", "of", "for")
        word = tokens[place].text
        other = behind and self._core(tokens, place + 1) is not None  # "of Chad, and Malian | Foreign Minister"
        known = other or is_common(word) or self._core(tokens, place) is not None
        return behind and listed and _is_titled(word) and not known

    def _is_matter(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether a noun that no table knows is what a minister is for: "Minister of Investments", "State for Dams"."""
        word = tokens[place].text
        led = tokens[place - 2].text in ("Minister", "minister") or _is_of_state(tokens, place - 2)
        behind = tokens[place - 1].text in ("of", "for") and led
        return behind and _is_titled(word) and is_noun(word) and not is_common(word)

    def _is_of_affairs(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether a word that no table knows says which affairs: "for Global Affairs", "and ECOWAS Affairs"."""
        return tokens[place].text[:1].isupper() and place + 1 < len(tokens) and tokens[place + 1].text == "Affairs"

    def _lists_portfolios(self, tokens: Sequence[Token], comma: int) -> bool:
        """Whether nothing but portfolios stands between a comma and the "and" before the last of them."""
        for place in range(comma + 1, min(comma + LONGEST, len(tokens) - 1)):
            word = tokens[place].text
            if word in ("and", "&"):
                last = place + 1 + (tokens[place + 1].text == "the" and place + 2 < len(tokens))
                known = self.is_portfolio(tokens[last].text) or self._qualifies_portfolio(tokens, last)
                return known and not self._is_next_title(tokens, last)
            if not (self.is_portfolio(word) or word in (",", "the")) or self._is_next_title(tokens, place):
                return False
        return False

    def _is_next_title(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether a title of its own follows; not the end of what one is for, before "and Second Minister"."""
        place += [token.text for token in tokens[place : place + 1]] == ["the"]  # "of Chad and | the health minister"
        joined = [token.text for token in tokens[place + 1 : place + 2]] in (["and"], ["&"])
        if joined and self.is_portfolio(tokens[place].text) and self._core(tokens, place + 2) is not None:
            return False
        return self._core(tokens, place) is not None

    def _is_printed_portfolio(self, tokens: Sequence[Token], place: int) -> bool:
        return place < len(tokens) and tokens[place].text.istitle() and self.is_portfolio(tokens[place].text)


def _begins_halves(tokens: Sequence[Token], place: int) -> bool:
    """Whether two states of one name are told by their half of it: "leaders of | North and South Korea"."""
    words = [token.text for token in tokens[place : place + 4]]
    parted = len(words) == 4 and words[1] == "and" and {words[0], words[2]} <= HALVES
    return parted and tokens[place - 1].text == "of" and words[3].istitle()


def _leads_to_body(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word begins what body it is: "of the | corridor agency", "of the | Transitional Sovereign Council"."""
    for at in range(place + 1, min(place + NEAR, len(tokens))):
        words = [token.text for token in tokens[place : at + 1]]
        printed = all(map(_is_titled, words)) or all(word.islower() and word.isalpha() for word in words)
        if not printed or any(is_common(word) or word in CONNECTORS for word in words):
            return False
        if words[-1].lower() in COLLEGES:
            return tokens[place - 1].text in ("the", "of") or _is_titled(words[0])
    return False


def _is_number_of_style(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number is part of a style: "of the | Two Holy Mosques"; not "ministers of the two countries"."""
    return [token.text for token in tokens[place : place + 2]] == ["Two", "Holy"]


def _is_of_state(tokens: Sequence[Token], place: int) -> bool:
    """Whether "State" tells of what rank a minister is: "Minister of | State of Chad"; no "Prime Minister of State"."""
    words = [token.text for token in tokens[max(place - 3, 0) : place + 1]]
    ranked = words[-3:] in (["Minister", "of", "State"], ["Secretary", "of", "State"])
    return ranked and words[0] != "Prime"


def _is_titled(word: str) -> bool:
    """Whether each part of a word begins as a name does: "Agro-Industrial"."""
    return all(part.istitle() for part in word.split("-"))


def _is_kept_by(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Whether a word means whose office it is that somebody heads: "of the Office of the President", no name behind."""
    words = [token.lower for token in tokens[first:place]]
    words = words[:-1] if words[-1:] == ["prime"] else words
    return words[-2:] == ["of", "the"] and not OFFICES.isdisjoint(words[-3:-2])
