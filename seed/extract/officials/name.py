"""Names of persons among the words of a sentence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seed.extract.names.actor import ActorMention, Form
from seed.extract.officials.capitals import is_plain
from seed.extract.officials.office import is_title_word, titles
from seed.extract.officials.words import (
    BEFORE_HONORIFICS,
    BODIES,
    COURTESY,
    ENDING,
    FATHERS,
    HONORIFICS,
    NAMES_TOO,
    PARTICLES,
    POSTNOMINALS,
    SIDING,
    STYLED,
)
from seed.extract.text.common_word import is_common
from seed.extract.text.date_words import MONTHS
from seed.extract.text.document import Sentence
from seed.extract.text.language import (
    is_dictionary_word,
    is_noun,
    is_past,
    is_third_person,
)
from seed.extract.text.token import Token, in_letters
from seed.records import Found, Span

LETTERS = 5
"""A word in capitals with no more letters is an acronym."""
FULL = 2
"""A full name has so many words or more."""
STREETS = frozenset("Street Road Avenue Boulevard Causeway Medal Order Prize Award Mosque Stadium Hospital".split())
"""Last words of what is called after somebody: "King Charles Street", "the King Charles Medal"."""
MATTERS = frozenset(["Security", "Relations"])
"""Last words of matters of state: "National Security"."""
BUILDINGS = frozenset(["House", "Lodge", "Residence", "Headquarters", "Rule"])
"""Last words of what those in office have, a building or a rule, though some are surnames too."""
AFFAIRS = "affairs"
"""The last word of what somebody looks after, and of no name: "coordinator for North African Affairs, who was"."""
CONTINENTS = frozenset("America Americas Africa Asia Europe Pacific Caribbean".split())
WATERS = frozenset("Sea Ocean Strait Peninsula".split())
RANKED_BEFORE = frozenset(["Vice", "Staff", "Air", "Right"])
"""Words that belong to the rank behind them: "Vice Admiral", "Right Honourable"."""
EXCELLENT = frozenset([("H.", "E"), ("H", "E"), ("H.", "H"), ("H", "H"), ("H.", "M"), ("H", "M"), ("H.R", "H")])
"""An honorific of two words, as they are parted: "H. E. Ali Okello", "H E Ali Okello"."""
CHIEFTAIN = "Chief"
"""An honorific only behind a comma and before a name: "the Senate President, Chief Bola Okello"."""
RETIRED = frozenset(["retd", "ret", "rtd", "retired"])
_ARTICLED = re.compile(r"(?:(?:al|e[dl]|a[nrs])-|(?:d|l|dell|dall)['’])[A-ZÀ-Þ]")
FAMILIES = frozenset(["An", "Do", "He", "No", "On", "So", "To"])
"""Family names that are small words, too."""
NICKNAME_MARKS = frozenset([('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’"), ("(", ")")])
"""Marks around what somebody is called between his names."""
LONG_DASHES = frozenset(["–", "—"])
"""What may part a title from the name, as a comma does."""
BEHIND_NAME = frozenset(["", ",", ".", ";", ")", "and", "from", "for", "on", "in", "at"])
"""What closes a name behind such a dash; "Ali Idi's rival", behind one, is in no office."""
LONGEST_NAME = 8
"""A name has no more words than this."""


@dataclass(frozen=True, slots=True)
class Names:
    """Finds where names begin and end in one sentence."""

    sentence: Sentence
    actors: Sequence[ActorMention]
    _texts: Sequence[str] = field(init=False, repr=False, compare=False)
    _beginning: Mapping[int, ActorMention] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Both are asked for at nearly every word.
        object.__setattr__(self, "_texts", [token.text for token in self.sentence.tokens])
        object.__setattr__(self, "_beginning", {actor.first: actor for actor in reversed(self.actors)})

    @property
    def tokens(self) -> Sequence[Token]:
        """The words of the sentence."""
        return self.sentence.tokens

    def word(self, place: int) -> str:
        """The word at a place; empty beyond the sentence."""
        return self._texts[place] if 0 <= place < len(self._texts) else ""

    def _actor_at(self, place: int) -> ActorMention | None:
        """Whom a word begins to name; nobody whom another is only for or against: "the pro-Chadian | commander"."""
        actor = self._beginning.get(place)
        siding = actor and self.word(place - 1) == "-" and self.word(place - 2).lower() in SIDING
        return None if siding else actor

    def _name_after(self, place: int) -> tuple[tuple[int, int] | None, int]:
        """The name behind a title, past a comma and honorifics, and where its postnominals end."""
        if (bracketed := self._styled_in_brackets(place)) is not None:
            return bracketed
        at = self._past_retired(place)
        dashed = self._is_dash_before_name(at)
        if dashed or (self.word(at) == "," and self._begins_name_at(at + 1)):
            at += 1
        elif self.word(at) == ",":
            return None, place
        at = self._past_honorifics(at)
        end = self._name_end(at)
        if end == at or (self.word(place) == "," and end - at < 2 and at == place + 1):
            return None, place
        lettered = end - at == 1 and self.word(at).isupper() and len(self.word(at)) <= LETTERS
        if lettered and not self.sentence.in_capitals:
            return None, place  # "governor of the West African CFA zone"
        if self._is_body(end) or self._is_house(at, end):
            return None, place  # "of the Civil Aviation Regulatory Commission", "General Assembly", "Minister House"
        beyond = end
        while self.word(beyond) in POSTNOMINALS or (self.word(beyond) == "," and self.word(beyond + 1) in POSTNOMINALS):
            beyond += 1 if self.word(beyond) in POSTNOMINALS else 2
        return (at, end), beyond

    def _begins_name_at(self, place: int) -> bool:
        return self._is_name_word(place) or self._past_honorifics(place) > place

    def _is_dash_before_name(self, place: int) -> bool:
        """Whether a dash parts a title from the name, as a comma does: "the Cuban ambassador – Luis Vega"."""
        if self.word(place) not in LONG_DASHES:
            return False
        styled = self._past_honorifics(place + 1)
        end = self._name_end(styled)
        return self.word(end) in BEHIND_NAME and end - styled >= (1 if styled > place + 1 else FULL)

    def _is_body(self, end: int) -> bool:
        """Whether words that end here, or go on with "and", are a body's name: "Securities and Exchange Commission"."""
        while self.word(end) in ("and", "&") and self.word(end + 1)[:1].isupper():
            if titles().at(self.tokens, end + 1) or self._actor_at(end + 1):
                break  # "Ana Ruiz and Central Bank president Luis Vega"
            end += 1
            while self.word(end)[:1].isupper():
                end += 1
            if self.word(end - 1).lower() in BODIES:
                return True
        last = self.word(end - 1).lower()
        return last in BODIES or last == AFFAIRS or (last.endswith("s") and last[:-1] in BODIES)

    def _is_house(self, first: int, end: int) -> bool:
        """Whether words name a building, a region or a matter by what they mean: "Government House", "East Africa"."""
        last, plain = self.word(end - 1), [self.word(at) for at in range(first, end - 1)]
        if last in MATTERS and plain and all(map(is_title_word, plain)):
            return True  # "National Security", "Internal Affairs"
        if last in STREETS | WATERS and end - first > 1:
            return True
        return last in BUILDINGS | CONTINENTS and all(is_dictionary_word(word) or is_title_word(word) for word in plain)

    def _styled_in_brackets(self, place: int) -> tuple[tuple[int, int], int] | None:
        """As papers of the Commonwealth name those in office: "the Prime Minister (Mr Luis Vega)"; and the end."""
        at = self._past_honorifics(place + 1) if self.word(place) == "(" else place + 1
        end = self._name_end(at)
        return ((at, end), end + 1) if at > place + 1 and end > at and self.word(end) == ")" else None

    def _past_honorifics(self, place: int) -> int:
        """Past "Mr.", "His Excellency Ambassador"."""
        if (self.word(place), self.word(place + 1)) == ("the", "late"):
            place += FULL  # "her counterpart, the late Ali Idi"
        at, beyond = place, place
        while (
            self._is_honorific(beyond)
            or self.word(beyond) in BEFORE_HONORIFICS
            or (self.word(beyond) in RANKED_BEFORE and self._is_honorific(beyond + 1))
            or (self.word(beyond) == "-" and self._is_honorific(beyond - 1) and self._is_honorific(beyond + 1))
            or (self.word(beyond) in ("'", "’") and self._is_honorific(beyond - 1))  # "Dato' Sri"
            or self._past_bracketed(beyond) > beyond
        ):
            honorific = not (self.word(beyond) in BEFORE_HONORIFICS or self.word(beyond) in RANKED_BEFORE)
            bracketed = self._past_bracketed(beyond)
            two = (self.word(beyond), self.word(beyond + 1)) in EXCELLENT
            beyond = bracketed if bracketed > beyond else beyond + 1 + two
            at = beyond if honorific else at
        if at == place:
            return place
        at = self._past_retired(at)
        if self.word(at - 1).rstrip(".").lower() in STYLED and (again := titles().at(self.tokens, at)):
            return again.last
        return at

    def _past_bracketed(self, place: int) -> int:
        """Past an honorific in brackets behind another: "Dr | (Mrs) | Ana Ruiz", "Amb. | (Dr.) | Ali Idi"."""
        if self.word(place) != "(" or not self._is_honorific(place - 1 - (self.word(place - 1) == ".")):
            return place
        end = place + 2 + (self.word(place + 2) == ".")
        return end + 1 if self._is_honorific(place + 1) and self.word(end) == ")" else place

    def _past_retired(self, place: int) -> int:
        """Past "(Retd.)" behind a rank."""
        retired = self.word(place) == "(" and self.word(place + 1).rstrip(".").lower() in RETIRED
        return place + 3 + (self.word(place + 2) in (".", "'d", "’d")) if retired else place

    def _is_honorific(self, place: int) -> bool:
        word = self.word(place)
        if self._actor_at(place) is not None or word == "He":
            return False  # "Sri Lanka"; "HE" alone is an honorific
        if word == CHIEFTAIN:
            return (
                self.word(place - 1) == ","
                and self._is_name_word(place + 1)
                and not is_title_word(self.word(place + 1))
            )
        return (word[:1].isupper() and word.rstrip(".").lower() in HONORIFICS) or (
            (word, self.word(place + 1)) in EXCELLENT
        )

    def _name_up_to(self, end: int) -> tuple[int, int]:
        """The name that ends at a place, without particles and honorifics before it; empty if there is none."""
        begin = end
        while begin > 0 and self._is_name_word(begin - 1) and end - begin < LONGEST_NAME + 2:
            if self.word(begin - 1).rstrip(".").lower() in COURTESY:
                break
            begin -= 1 if self._past_nickname(begin - 4) < begin - 1 else 4
        while begin < end and self.word(begin).islower() and self.word(begin) in PARTICLES:
            begin += 1
        begin += self.word(begin) in RANKED_BEFORE and self.word(begin + 1).rstrip(".").lower() in HONORIFICS
        while begin < end and self.word(begin).rstrip(".").lower() in HONORIFICS:
            begin += 1
        begin += FULL * (end - begin > FULL and (self.word(begin), self.word(begin + 1).rstrip(".")) in EXCELLENT)
        return begin, end

    def _name_end(self, place: int, *, titled: bool = True) -> int:
        """Where a name ends; a word that can be a title ends it unless only names are awaited ("Amir Peretz")."""
        end = place
        while end - place < LONGEST_NAME and self._is_name_word(end):
            can_be_name = self.word(end).lower() in PARTICLES or self.word(end) in NAMES_TOO
            can_be_name = can_be_name or (end > place and self._is_surname_too(end))
            if end > place and self._is_told_behind(end, full=end - place >= FULL):
                break
            if titled and titles().at(self.tokens, end) and not can_be_name:
                break
            end = self._past_nickname(end + 1)
        while end > place and self.word(end - 1).lower() in PARTICLES and self.word(end - 1).islower():
            end -= 1
        return end

    def _past_nickname(self, place: int) -> int:
        """Past what somebody is called between his names: 'Thomas | "Tommy" | Ruiz', "Ana (Anita) Ruiz"."""
        opening, inner, closing = (self.word(at) for at in range(place, place + 3))
        styled = inner.lower() in RETIRED | HONORIFICS
        quoted = (opening, closing) in NICKNAME_MARKS and inner.istitle() and not styled
        named = quoted and self._is_name_word(place - 1) and self._is_name_word(place + 3)
        return place + 3 if named else place

    def _is_told_behind(self, place: int, *, full: bool) -> bool:
        """Whether a word of a headline tells what is said behind the name: "by Ana Ruiz Welcoming the Truce".

        Also "President Ruiz Transmits Treaties"; but of "Ann Woods Signs Treaty" the second word is a name.
        """
        word = self.word(place)
        if self.sentence.is_body or self.sentence.in_capitals or not word.istitle():
            return False
        if word.endswith("ing"):
            return full and is_dictionary_word(word)
        following = self.word(place + 1)
        plain = not is_noun(word) or full or (following.istitle() and not is_third_person(following))
        return plain and is_third_person(word)

    def _is_name_word(self, place: int) -> bool:
        word = self.word(place)
        following = self.word(place + 1)
        named = begins_name(following) and following not in PARTICLES and not self.sentence.in_capitals
        given = word == "Said" and (named or following.lower() in FATHERS or following[:3] == "Al-")  # "Said bin Salim"
        in_name = word.istitle() and self.word(place - 1) in ("Al", "al", "Bin", *FATHERS)  # "Hamad bin Said"
        if (
            not word
            or (is_common(word) and not (given or in_name or self._is_initial(place) or self._is_family(place)))
            or word in POSTNOMINALS
            or (following.isdigit() and word[:3].lower() in MONTHS and word[-1] == ".")  # "minister Nov. 6"
            or self._is_nickname(place)
            or self._begins_date(place)
        ):
            return False
        if word in PARTICLES:
            return self.word(place + 1)[:1].isupper() or self.word(place + 1) in PARTICLES
        actor = self._actor_at(place)
        if actor is not None and actor.form is not Form.CAPITAL:
            before = self.word(place - 1)
            behind_name = begins_name(before) and not is_title_word(before)
            return actor.form is Form.DEMONYM and behind_name and self._is_surname_too(place)
        if self.sentence.in_capitals and not (given or in_name) and self._is_plain(place):
            return False
        return begins_name(word)

    def _begins_date(self, place: int) -> bool:
        """Whether a day stands right behind a name: "met Ana Ruiz | Sept. 19"."""
        start = self.tokens[place].start
        begun = any(date.span.start == start for date in self.sentence.dates)
        return begun and self.word(place + 1 + (self.word(place + 1) == "."))[:1].isdigit()

    def _is_plain(self, place: int) -> bool:
        """Whether a word of a sentence in capitals is of the language, and of no name: "MET"."""
        return is_plain(self._word_of_name, place)

    def _word_of_name(self, place: int) -> str:
        """The word at a place; in small letters where it names an actor, and so is nobody's."""
        return self.word(place).lower() if self._actor_at(place) else self.word(place)

    def _is_family(self, place: int) -> bool:
        """Whether a small word is a family name of East Asia behind a title: "Vice Premier He | Jintao"."""
        if self.word(place) not in FAMILIES or not (place and self.sentence.is_body):
            return False
        named = self.word(place + 1)[:1].isupper() and not is_common(self.word(place + 1))
        before = self.word(place - 1)
        return named and (is_title_word(before) or before.rstrip(".").lower() in HONORIFICS)

    def _is_surname_too(self, place: int) -> bool:
        """Whether a title of one word, or whose people a word means, ends a name: "Ann King said", "Vu Hong Thai,"."""
        title, following = titles().at(self.tokens, place), self.word(place + 1)
        alone = title is None or title.last == place + 1
        ends = not following or following in ENDING or is_past(following) or is_third_person(following)
        return alone and self.word(place).istitle() and not self.sentence.in_capitals and ends

    def _is_initial(self, place: int) -> bool:
        """Whether "A" or "I" is printed with more initials before a name: "Minister A K M Rahim", "M A Rahim"."""
        before, following = self.word(place - 1), self.word(place + 1)
        lettered = len(following) == 1 and following.isupper() and self.word(place + 2)[:1].isupper()
        lettered = lettered or (len(before) == 1 and before.isupper() and following.istitle())
        return self.word(place) in ("A", "I") and lettered and not self.sentence.in_capitals

    def _is_nickname(self, place: int) -> bool:
        """Whether a quotation begins with a word: "President "Tiger" Ruiz"; not one that tells of whom it names."""
        before = self.word(place - 1)
        quoted = self.sentence.quoted(self.tokens[place])
        return quoted and not (before[:1].isalnum() and self.sentence.quoted(self.tokens[place - 1]))

    def _names_of(self, number: int, at: int) -> list[tuple[int, int]]:
        """So many full names in a row, or fewer."""
        names: list[tuple[int, int]] = []
        while len(names) < number:
            while self._is_honorific(at):
                at += 1
            end = self._name_end(at, titled=False)
            if end - at < 2:
                break
            names.append((at, end))
            at = end
            if self.word(at) not in (",", "and"):
                break
            at += 2 if self.word(at) == "," and self.word(at + 1) == "and" else 1
        return names

    def _within_brackets(self, place: int) -> tuple[tuple[int, int] | None, int]:
        """The name in brackets at a place, and where they end."""
        end = self._name_end(place + 1, titled=False)
        if self.word(place) == "(" and end - place > 2 and self.word(end) == ")":
            return (place + 1, end), end + 1
        return None, place


def begins_name(word: str) -> bool:
    """Whether a word is written as a name, behind an article of Arabic or French or not: "al-Saud", "d'Arcy"."""
    return word[:1].isupper() or _ARTICLED.match(word) is not None


BRACKETS = str.maketrans("", "", "[]")
"""Marks within which monitors of broadcasts complete a name."""


def printed_name(sentence: Sentence, span: Span) -> Found[str]:
    """A name as it is written where not all letters are capitals; "[Ali] Idi" without the marks."""
    words = span.text.translate(BRACKETS).split()
    return Found(" ".join(in_letters(word) if sentence.in_capitals else word for word in words), (span,))
