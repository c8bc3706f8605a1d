"""Titles of office: "Deputy Prime Minister and Minister for Law", "US Ambassador to Germany"; their words as data."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from db.vocabulary import OfficeRole
from seed.extract.officials.head import FARTHEST, LONGEST, SPOUSES
from seed.extract.officials.portfolio import CONNECTORS, MASTERLESS, MASTERS, Portfolios
from seed.extract.text.token import APOSTROPHES, Token, joined
from seed.reference.table import read_rows

FORMER = frozenset(["former", "ex", "ex-", "then", "late"])
PLURALS = frozenset(
    (
        "ministers presidents leaders advisers advisors secretaries ambassadors envoys premiers chancellors kings "
        "representatives heads diplomats delegates co-chairs chairs speakers mediators negotiators chiefs "
        "commissioners senators congressmen chairmen governors generals mps"
    ).split()
)
ACTING = frozenset(["acting", "interim", "caretaker"])
COMING = frozenset(["visiting"])
"""What tells of somebody in office that he is another state's than the one where he is."""
PASSING = frozenset(["visiting", "newly", "appointed", "elected", "outgoing", "incoming"])
"""Words before a title that tell nothing of the office."""
HEADS_OF_BODIES = frozenset(["secretary-general", "director-general"])
"""Titles that nobody holds beside another: "the Secretary-General and Foreign Minister Yun" are two."""
CHARGE = "d'affaires"
"""The head of whoever stands in for an ambassador."""
RANKS = frozenset("secretary minister president chancellor ambassador commissioner".split())
"""Titles that tell alone of somebody who was named before."""
FULL_RANK = frozenset(["extraordinary", "and", "plenipotentiary", "at", "large", "ad", "interim", "a.i."])
"""Words behind "Ambassador" that belong to the title."""
ALONE = frozenset(["i/c", "ic", "i.c.", "independentcharge"])
"""What is told in brackets of a minister of state whom no other stands above: "(Independent Charge)"."""
KINDS = frozenset("delegate attached designate resident plenipotentiary counsellor counselor".split())
"""Words behind "Minister" that tell of what kind one is."""
HEADS = frozenset([OfficeRole.HEAD_OF_STATE, OfficeRole.HEAD_OF_GOVERNMENT])
"""Roles of those who lead a state."""
ONCE = HEADS | {OfficeRole.FOREIGN_MINISTER}
"""Roles that one person of a state holds at a time."""
OF_STATES = frozenset(
    [OfficeRole.MINISTER, OfficeRole.FOREIGN_MINISTER, OfficeRole.DEPUTY_MINISTER, OfficeRole.HEAD_OF_GOVERNMENT]
)
"""Roles that only states have."""
OF_GENERALS = frozenset(
    (
        "secretary director attorney consul governor inspector solicitor auditor surgeon adjutant prosecutor advocate "
        "commissioner controller comptroller postmaster quartermaster registrar administrator treasurer receiver "
        "paymaster accountant procurator agent surveyor"
    ).split()
)
"""Words that "General" belongs to; behind other titles it is a rank that belongs to the name."""


MANY = 4096
"""What so many titles come to is remembered: the same ones are told again and again."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title as printed, without whose it is: the tokens `first` to `last`, half-open."""

    first: int
    last: int
    words: str

    @property
    def bare(self) -> str:
        """In lower case, without what tells only whether it is still held."""
        return _bare(self.words)

    @property
    def singular(self) -> str:
        """As printed, for one of several who share it; in small letters where all is set in capitals."""
        words = [word.capitalize() if _is_shouted(word) else word for word in self.words.split()]
        parted = (place - 1 for place, word in enumerate(words) if place and word in ("of", "for", "to"))
        head = next(parted, len(words) - 1)
        while head > 0 and words[head].lower() in FULL_RANK:
            head -= 1
        return " ".join([*words[:head], _singular(words[head]), *words[head + 1 :]])

    @property
    def plural(self) -> bool:
        """Whether it is that of several: "ministers of trade"."""
        core = re.split(r" (?:of|for|to) ", self.words.lower())[0].split()
        while len(core) > 1 and core[-1] in FULL_RANK:
            core.pop()
        return bool(core) and core[-1] in PLURALS

    @property
    def former(self) -> bool:
        """Whether it is said to be held no more."""
        return bool(FORMER & set(re.split(r"[ -]", self.words.lower())))

    @property
    def acting(self) -> bool:
        """Whether it is held for the time being."""
        return bool(ACTING & set(self.words.lower().split()))


@dataclass(frozen=True, slots=True)
class Office:
    """What a title comes to.

    Attributes:
        roles: what its holders are.
        portfolio: what for, where the title tells.
        actors: whose it is where no actor is named; of several, one that the article names.
    """

    roles: frozenset[OfficeRole]
    portfolio: str | None
    actors: tuple[str, ...]

    @property
    def actor(self) -> str | None:
        """The only possible actor."""
        return self.actors[0] if len(self.actors) == 1 else None


class Titles(Portfolios):
    """Finds titles among tokens; knows what their words are."""

    def at(self, tokens: Sequence[Token], place: int) -> Title | None:
        """The title that begins at a token: modifiers, a head, and its portfolio where one follows."""
        end = self._core(tokens, place)
        if end is None:
            return None
        if tokens[end - 1].lower.startswith("ambassador") or tokens[end - 1].lower == CHARGE:
            while end < len(tokens) and tokens[end].lower in FULL_RANK:
                end += 1  # "Ambassador Extraordinary and Plenipotentiary", "Chargé d'Affaires ad interim"
        if tokens[end - 1].text == "Minister" and end < len(tokens) and tokens[end].lower in KINDS:
            end += 1  # "Minister Delegate for Trade", "Minister Attached to the Prime Minister"
        behind = [token.lower for token in tokens[end : end + 2]]
        if tokens[end - 1].lower == "minister" and behind == ["without", "portfolio"]:
            end += 2
        if tokens[end - 1].lower == "minister":
            end = self._past_charge(tokens, end)
        end = self.portfolio_end(tokens, end)
        end = self._with_master(tokens, end)
        end = self._with_desk(tokens, _with_seat(tokens, end))
        end = self._with_ministries(tokens, end)
        while end + 1 < len(tokens) and tokens[end].lower in ("and", "&"):
            coordinated = self._core(tokens, end + 1)
            heads_a_body = tokens[end - 1].lower in HEADS_OF_BODIES
            if coordinated is None or heads_a_body or not self._goes_on(tokens, place, end + 1, coordinated):
                break
            end = self._with_desk(tokens, self._with_master(tokens, self.portfolio_end(tokens, coordinated)))
        end -= self._ends_with_rank(tokens, place, end)
        return Title(place, end, joined(tokens[place:end]))

    def _past_charge(self, tokens: Sequence[Token], end: int) -> int:
        """Past the words before what a minister is for: "Minister Responsible | for", "in charge | of Information"."""
        words = [token.lower for token in tokens[end : end + 3]]
        past = end + 1 if words[:2] == ["responsible", "for"] else end + 2 if words == ["in", "charge", "of"] else end
        if words[:2] == ["in", "charge"] and self.portfolio_end(tokens, past) == past:
            return end + 2  # "Minister in charge of Chad's Secretariat of Mines"
        return past if self.portfolio_end(tokens, past) > past else end

    def _ends_with_rank(self, tokens: Sequence[Token], first: int, end: int) -> bool:
        """Whether "General" behind a title is a soldier's: "Chief of Defence Staff General Okello"."""
        words = [token.lower for token in tokens[end - 2 : end + 3]]
        ranked = words[1:2] == ["general"] and end - first > 1
        return ranked and (
            words[0] not in OF_GENERALS or (words[0] == "secretary" and words[2:4] in (["(", "retd"], ["(", "ret"]))
        )

    def _with_desk(self, tokens: Sequence[Token], end: int) -> int:
        """Past the part of a ministry in brackets: "Secretary (East) Ali Okello"."""
        words = [token.text for token in tokens[end : end + FARTHEST]]
        close = words.index(")") if words[:1] == ["("] and ")" in words else 0
        told = all(self.is_portfolio(word) or word in CONNECTORS for word in words[1:close])
        alone = "".join(words[1:close]).lower() in ALONE
        beyond = end + close + 1 if close > 1 and (told or alone) else end
        return self.portfolio_end(tokens, beyond) if alone else beyond

    def _with_master(self, tokens: Sequence[Token], end: int) -> int:
        """Past "to the Minister of Trade", "to Cabinet", "of the Secretary-General"; not past "to President Okello"."""
        words = [token.lower for token in tokens[end : end + 4]]
        if words[:3] == ["of", "the", "secretary-general"]:
            return end + 3
        if words == ["of", "the", "secretary", "general"]:
            return end + 4
        place = end + 2 if end + 1 < len(tokens) and tokens[end + 1].lower == "the" else end + 1
        last = place
        while last < len(tokens) and tokens[last].lower in MASTERS:
            last += 1
        if end >= len(tokens) or tokens[end].text != "to" or last == place or tokens[end - 1].lower in MASTERLESS:
            return end
        named = last < len(tokens) and tokens[last].text[:1].isupper() and place == end + 1
        if named and tokens[last - 1].lower not in ("cabinet", "government", "treasury"):
            return end
        if [token.text for token in tokens[last : last + 1]] == ["on"] and last + 1 < len(tokens):
            matter = last + 1
            while matter < len(tokens) and self._is_printed_matter(tokens[matter].text):
                matter += 1
            return matter if matter > last + 1 else last  # "Adviser to the Prime Minister | on Foreign Affairs"
        return self.portfolio_end(tokens, last) if tokens[last - 1].lower == "minister" else last

    def _is_printed_matter(self, word: str) -> bool:
        return word.istitle() and (self.is_portfolio(word) or word in ("Matters", "Issues"))

    def _with_ministries(self, tokens: Sequence[Token], end: int) -> int:
        """Past ", Ministry of Law and Ministry of Health", "at the Ministry of Law": where a junior title is held."""
        while end + 3 < len(tokens):
            words = [token.text for token in tokens[end : end + 3]]
            at = 2 if words[0] in (",", "and") else 3
            beyond = self.portfolio_end(tokens, end + at)
            if (
                words[:at] not in ([",", "Ministry"], ["and", "Ministry"])
                and (words[0] not in ("at", "in") or words[1:] != ["the", "Ministry"])
            ) or beyond == end + at:
                break
            end = beyond
        return end

    def _goes_on(self, tokens: Sequence[Token], place: int, first: int, end: int) -> bool:
        """Whether a second title belongs to the same person: a name does not stand between, and no name follows it.

        As it does in "Former Premier and party leader Ana Ruiz", but not in "the premier and party leader Ana Ruiz".
        """
        words = [token.lower for token in tokens[first:end]]
        alone = tokens[place].text[:1].isupper() and not (place and tokens[place - 1].lower == "the")
        named = alone and end < len(tokens) and tokens[end].text.istitle() and words[-1] == "leader"
        consort = tokens[first - 2].lower in SPOUSES  # "the First Lady and Ambassador Ruiz"
        return (
            words[0] not in ("president", "prime")
            and not (consort or self._is_of_another(tokens, place, first, end))
            and ((end < len(tokens) and tokens[end].text in ("of", "for")) or tokens[first].text[:1].isupper() or named)
        )

    def _is_of_another(self, tokens: Sequence[Token], place: int, first: int, end: int) -> bool:
        """Whether a mere rank is told before somebody by name: "the Secretary and Foreign Minister Okello spoke"."""
        ranked = first == place + 2 and tokens[place].lower in RANKS and place > 0 and tokens[place - 1].lower == "the"
        named = end < len(tokens) and tokens[end].text[:1].isupper() and not self.is_portfolio(tokens[end].text)
        return ranked and named and tokens[end - 1].lower in RANKS


@cache
def titles() -> Titles:
    """The titles that the reference tables know the words of."""
    return Titles()


def is_title_word(word: str) -> bool:
    """Whether a word can be one of a title's."""
    return titles().knows(word)


def office_of(title: Title) -> Office:
    """What a title comes to; several roles where it joins several posts."""
    parts = re.split(r"\s+(?:and|&)\s+(?=\S*.*\b(?:minister|secretary|president|keeper)\b)", title.bare)
    found = [_single(part) for part in ([title.bare] if title.bare in _whole() else parts)]
    known = [office for office in found if office is not None]
    if not known:
        return Office(frozenset([OfficeRole.OTHER]), None, ())
    roles = frozenset().union(*(office.roles for office in known))
    actors = [office.actors for office in known if office.actors]
    portfolios = [office.portfolio for office in known if office.portfolio]
    return Office(roles, portfolios[0] if len(known) == 1 and portfolios else None, actors[0] if actors else ())


def is_known(title: Title) -> bool:
    """Whether a title is one of those that the reference tables tell the roles of."""
    return _single(title.bare) is not None


_HELPING = re.compile(r"\b(?:aide|advis[eo]r|assistant|counsell?or) (?:to|of) ")
"""Whoever serves somebody, whose own office it is not: "aide to the president"."""


def is_helper(title: Title) -> bool:
    """Whether a title is that of whoever serves somebody in office: "Assistant to the President"."""
    return _HELPING.search(title.bare) is not None


_PRESIDING = re.compile(
    r"\bpresident of (?:the )?(?:(?!and\b|republic\b)[\w'’.-]+ ){1,3}"
    r"((?:central )?bank|(?:supreme |constitutional )?court|senate|(?:national )?assembly|parliament|congress"
    r"|chamber of deputies|house of representatives)\b"
)
"""Who is no state's president, whosever the body is: "president of the Peruvian central bank"."""


@lru_cache(MANY)
def _single(title: str) -> Office | None:
    if _HELPING.search(title):
        return Office(frozenset([OfficeRole.OTHER]), None, ())
    padded = f" {_PRESIDING.sub(r'president of the \1', title)} "
    for pattern, office in _offices():
        whole = f" {pattern} " in padded and f" {pattern} ministry" not in padded  # "of the Interior Ministry"
        if whole or pattern == f"={title}":
            return office
    return None


@cache
def _whole() -> frozenset[str]:
    """The patterns that join two matters, but are one office: "trade and industry secretary"."""
    return frozenset(pattern for pattern, _ in _offices() if " and " in pattern)


@cache
def _offices() -> tuple[tuple[str, Office], ...]:
    return tuple(
        (
            row.text("pattern"),
            Office(
                frozenset(OfficeRole(role) for role in row.several("roles")),
                row.optional("portfolio"),
                row.several("actors"),
            ),
        )
        for row in read_rows("offices.csv", ("pattern", "roles", "portfolio", "actors"))
    )


def _with_seat(tokens: Sequence[Token], end: int) -> int:
    """Past "in the Presidency", "in the Prime Minister's Office": where a minister without a portfolio is."""
    words = [token.lower for token in tokens[end : end + LONGEST]]
    if words[:1] not in (["in"], ["at"]):
        return end
    place = 1
    while place < len(words) and words[place] in MASTERS | {"the", "of", "office", "department", "'s"}:
        place += 1
    seated = {"presidency", "office"} & set(words[1:place]) or words[place - 1 : place] == ["department"]
    return end + place if seated and words[1] != "office" else end


def _is_shouted(word: str) -> bool:
    """Whether a word of a title is in capitals only because all is: "FOREIGN", not "PM"."""
    return word.isupper() and "." not in word and len(word) > 3 and is_title_word(word)


@lru_cache(MANY)
def _bare(words: str) -> str:
    told = re.sub(r"\b(?:then|ex)-(?=\w)", "", words.lower().translate(APOSTROPHES)).split()
    held = [word for word in told if word not in FORMER | ACTING | PASSING]
    return " ".join(_singular(word) for word in held or told)  # "the 64-year-old former" somebody


def _singular(word: str) -> str:
    if word.lower() == "secretaries":
        return f"{word[:-3]}y"
    if word.lower() not in PLURALS:
        return word
    return f"{word[:-3]}man" if word.lower().endswith("men") else word.removesuffix("s")
