"""The heads of titles, with the words before them: "Deputy Prime Minister", "Irrigation Minister"."""

from collections.abc import Collection, Sequence

from seed.extract.officials.words import NAMES_TOO
from seed.extract.text.common_word import is_common
from seed.extract.text.token import Token
from seed.reference.table import read_rows

CENTRAL = frozenset(["central", "reserve", "national"])
"""Words before "bank" where it is a state's."""
LONGEST = 14
"""How many words a title may have."""
HOUSES = frozenset(["NA", "NPC", "CPPCC", "SPA"])
"""What parliaments are called for short: "Chairman of the NA"."""
FARTHEST = 9
"""So many words may tell, before "Minister", what one is for."""
MINISTERS = frozenset(["minister", "ministers", "adviser", "advisor"])
"""Heads before which words that no table knows are a portfolio; caretakers call their ministers advisers."""
NOUN_OF_AFFAIRS = ("tion", "tions", "ment", "ology", "ics", "ility")
"""Endings of capitalised words that are matters, not names."""
SEATED = frozenset(
    (
        "parliament senate congress assembly council cabinet politburo bureau presidium presidency knesset duma majlis "
        "diet sabha bundestag bundesrat riksdag storting folketing eduskunta sejm saeima seimas riigikogu rada sabor "
        "khural cortes oireachtas dáil dail"
    ).split()
)
"""Bodies whose members hold a public office."""
NAMING_BODIES = frozenset(
    "commission authority agency board bureau council committee command organization organisation".split()
)
"""Last words of the name of a body, before the title of whoever leads it: "Boundary Commission coordinator"."""
LEADING_BODIES = frozenset(
    "chair chairman chairwoman chairperson chief head director coordinator president commander".split()
)
"""Heads of such bodies."""
NEAR = 4
"""A body is named in so many words."""
SPOUSES = frozenset(["lady", "gentleman"])
"""What the wife or the husband of a head of state, or of his deputy, is called behind "first" or "second"."""
BEGINNING = frozenset("economist executive member charge official officer deputy heads".split()) | SPOUSES
"""Words that are heads only with what stands beside them."""
OFFICIALS = frozenset(["official", "diplomat"])
"""What somebody of a public body is called whose post is not told."""
TOP = frozenset("top senior ranking highest chief".split())
"""Words before one of them who has the charge of something: "the UN's top official in Chad"."""
TASKED = frozenset("negotiating technical expert official high-level ministerial investigating joint observer".split())
"""Small words before what is sent by a state: "Chad's negotiating team"; not "its football team"."""
OFFICER_OF = frozenset("veterinary medical elections electoral press information protocol returning".split())
"""Last words before an officer who holds a public office."""
OFFICIAL_OF = frozenset(
    "ministry department treasury security defence defense government embassy presidency council commission".split()
)
"""Last words before it."""
RANKS = frozenset("president prime king emperor chancellor sultan emir crown prince princess".split())
"""Words that begin a title of their own behind another: "AU chairperson President Sisi"."""

GENERALS = frozenset(["director", "secretary", "consul", "attorney", "inspector"])
"""What stands before "generals" who are no officers."""
STYLES = frozenset(["ambassador"])
"""Words that belong to the name behind another title: "presidential spokesman Ambassador Okello"."""


class Heads:
    """Knows the words of titles, and finds their heads among tokens."""

    def __init__(self) -> None:
        parts: dict[str, set[str]] = {"HEAD": set(), "MODIFIER": set(), "PORTFOLIO": set()}
        for row in read_rows("title_words.csv", ("word", "part")):
            parts[row.text("part")].add(row.text("word"))
        self._heads = frozenset(parts["HEAD"])
        self._modifiers = frozenset(parts["MODIFIER"])
        self._portfolio = frozenset(parts["PORTFOLIO"] | parts["MODIFIER"])
        self._telling = self._heads | BEGINNING

    def knows(self, word: str) -> bool:
        """Whether a word can be one of a title's."""
        return word.lower() in self._heads or word.lower() in self._portfolio

    def may_be_head(self, word: str) -> bool:
        """Whether a word, in small letters, can be the head of a title, or a part of it can."""
        return word in self._telling or ("-" in word and not self._telling.isdisjoint(word.split("-")))

    def is_portfolio(self, word: str) -> bool:
        """Whether a word can be one of a portfolio, or of the body that an office belongs to."""
        return (
            word.lower() in self._portfolio
            or word in HOUSES
            or (word[:1].isupper() and word.lower().endswith(NOUN_OF_AFFAIRS))
        )

    def _core(self, tokens: Sequence[Token], place: int) -> int | None:
        """Where the modifiers and the heads end that begin at a token; None where no head is among them."""
        if place < len(tokens) and (not self.may_begin(tokens[place].text) or _is_preposition(tokens, place)):
            return None
        end, headed = place, None
        while end < len(tokens) and end - place < LONGEST:
            word = tokens[end].lower
            parts = word.split("-")
            if headed is not None and word in RANKS | STYLES and tokens[end].text[:1].isupper():
                break
            if headed is not None and tokens[end].text in NAMES_TOO and tokens[end - 1].lower != "deputy":
                break  # "Defence Minister | Amir Levi"
            if self._is_head(tokens, end, word) and (headed is None or word != "member"):
                headed = end + 1
            elif headed is None and self._leads_on(tokens, end, place):
                pass
            elif headed is None and end > place and _is_acronym(tokens, end):
                end += 2  # "National Assembly (NA) Chairwoman"
            elif word in ("and", "&") and headed is None and end > place and self._known(tokens, end + 1):
                pass  # "trade and industry commissioner"
            elif (
                word in (",", "and", "&")
                and headed is None
                and end > place
                and (word != "," or self._is_listed(tokens, end))
                and self._leads_on(tokens, end + 1 + _is_and(tokens, end + 1), place)
            ):
                end += _is_and(tokens, end + 1)  # "Environment, Forest, and Climate Change Adviser"
            elif (not all(part in self._modifiers for part in parts) and word not in self._modifiers) or (
                headed is not None and tokens[end].text[:1].islower() and tokens[end - 1].lower != "chief"
            ):
                break
            end += 1
        return headed

    def _is_listed(self, tokens: Sequence[Token], comma: int) -> bool:
        """Whether an "and" behind a comma goes on to the head, so that it lists; not "of the Assembly, Minister"."""
        for token in tokens[comma + 1 : comma + FARTHEST]:
            if token.text in ("and", "&"):
                return True
            if token.lower in self._heads:
                return False
        return False

    def may_begin(self, word: str) -> bool:
        """Whether a word can begin a title; most words of an article cannot, which is told at little cost."""
        if word == "office":
            return False  # "since taking office Prime Minister Idi has"
        return word[:1].isupper() or "-" in word or word in BEGINNING or self.knows(word)

    def _is_head(self, tokens: Sequence[Token], place: int, word: str) -> bool:
        """Whether a word is the head of a title: alone, behind a hyphen, before "elect", or as that of a member."""
        if word in self._heads:
            return True
        parts = word.split("-")
        joint = len(parts) > 1 and (parts[-1] in self._heads or _is_chosen(parts, self._heads))
        joint = joint or (parts[1:] == ["in", "charge"] and (parts[0] in self._heads or parts[0] == "officer"))
        beside = _is_member(tokens, place) or _is_official(tokens, place) or _are_heads(tokens, place)
        beside = beside or (tokens[place].text == "Officer" and tokens[place - 1].lower in OFFICER_OF)
        return joint or beside or _is_chief(tokens, place) or _is_spouse(tokens, place)

    def _known(self, tokens: Sequence[Token], place: int) -> bool:
        return place < len(tokens) and tokens[place].lower in self._modifiers

    def _leads_on(self, tokens: Sequence[Token], place: int, first: int) -> bool:
        """Whether a word that is no title's own belongs to one: a portfolio, a body, "bank" of a state's own bank."""
        central = place > first and tokens[place - 1].lower in CENTRAL
        bank = central and tokens[place].lower == "bank"  # "central bank governor"
        named = self._names_a_portfolio(tokens, place, first) or _names_a_body(tokens, place)
        return bank or named or _is_charge(tokens, place)

    def _names_a_portfolio(self, tokens: Sequence[Token], place: int, first: int) -> bool:
        """Whether words that lead to "Minister" are what one is for: "Irrigation", "Foreign and Diaspora Affairs"."""
        unknowns = commas = 0
        for at in range(place, min(place + FARTHEST, len(tokens))):
            word = tokens[at].text
            if word.lower() in MINISTERS:
                return at > place and not commas
            if word.lower() in ("secretary", "secretaries", "commissioner", "commissioners"):
                high = tokens[at - 1].lower == "high"  # "United Nations High Commissioner"
                return at > place and not unknowns and not high  # of a party, a press or a council he is no minister
            following = tokens[at + 1].text if at + 1 < len(tokens) else ""
            leading = following == "Affairs" or (at > 0 and following in ("Minister", "Ministers"))
            known = word.lower() in self._portfolio and word.lower() not in RANKS
            # "Reunification Minister", where the first word of a sentence is in capitals for two reasons
            matter = following in ("Minister", "Ministers") and word.lower().endswith(NOUN_OF_AFFAIRS)
            unknown = word.istitle() and not is_common(word) and (leading or matter or at > first)
            unknowns += not known and unknown
            commas = (commas or word == ",") and word not in ("and", "&")  # what a comma parts, "and" must join
            if unknowns > 1 or not (known or unknown or (word in ("and", "&", ",") and at > place)):
                return False
        return False


LENDERS = frozenset(["bank", "fund", "authority", "agency", "commission"])
"""Bodies of states whose officers sign for them: "Chief Operating Officer of the Okavango Development Bank"."""
LENDER = 9
"""So many words on their name may end."""


def _is_and(tokens: Sequence[Token], place: int) -> bool:
    """Whether an "and" stands behind the last comma of a list."""
    return place < len(tokens) and tokens[place].text in ("and", "&") and tokens[place - 1].text == ","


def _is_spouse(tokens: Sequence[Token], place: int) -> bool:
    """Whether somebody is the wife or husband of a head of state: "First Lady"; not "a second gentleman"."""
    if place < 1 or tokens[place].lower not in SPOUSES or tokens[place - 1].lower not in ("first", "second"):
        return False
    return tokens[place].text[:1].isupper() or (place > 1 and tokens[place - 2].lower not in ("a", "another"))


def _is_preposition(tokens: Sequence[Token], place: int) -> bool:
    """Whether "under" begins no title: "served under Prime Minister Okello"; but "under secretary of state"."""
    if tokens[place].text != "under":
        return False
    return not any(token.lower.startswith("secretar") for token in tokens[place + 1 : place + 4])


def _is_chosen(parts: Sequence[str], heads: Collection[str]) -> bool:
    """Whether a word is a title not yet taken up: "president-elect"."""
    return parts[0] in heads and parts[-1] in ("elect", "designate")


def _is_member(tokens: Sequence[Token], place: int) -> bool:
    """Whether somebody sits in a state's body: "member of the Zambian parliament", "Senate member"."""
    if tokens[place].lower != "member":
        return False
    before = tokens[place - 1].text if place else "The"
    if before in ("the", "The") and [token.text for token in tokens[place + 1 : place + 2]] == ["for"]:
        return place + 2 < len(tokens) and tokens[place + 2].text.istitle()  # "the Member for Abeche, Hon. Ali Idi"
    behind = [token.text for token in tokens[place + 1 : place + NEAR + 3]]
    named = next((at for at, word in enumerate(behind) if at and word.lower() in SEATED), 0)
    led = [word for word in behind[1:named] if word != "the"]
    of_body = behind[:1] == ["of"] and named and all(word[:1].isupper() for word in led)
    return (before[:1].isupper() and before.lower() in SEATED) or bool(of_body) or _is_one_sent(behind)


def _is_chief(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is the head of "chief economist", or of "Chief Executive", who heads no company as an officer."""
    if tokens[place].lower == "officer" and place > 1 and tokens[place - 2].lower == "chief":
        return any(token.lower in LENDERS for token in tokens[place + 1 : place + LENDER])
    chief = place > 0 and tokens[place - 1].lower == "chief"
    officer = [token.lower for token in tokens[place + 1 : place + 2]] == ["officer"]
    shown = tokens[place].text == "Executive" and not officer
    return chief and (tokens[place].lower == "economist" or shown)


def _is_one_sent(behind: Sequence[str]) -> bool:
    """Whether somebody is one of those whom a state sends: "of Chad's negotiating team", "of the delegation"."""
    group = next((at for at, word in enumerate(behind) if word in ("team", "delegation")), 0)
    tasked = group and (behind[group] == "delegation" or behind[group - 1] in TASKED)
    return (
        behind[:1] == ["of"] and bool(tasked) and all(word.isalpha() or word in ("'s", "’s") for word in behind[:group])
    )


def _are_heads(tokens: Sequence[Token], place: int) -> bool:
    """Whether several head what follows: "the heads of the Chadian and Malian teams"; not "who heads the team"."""
    word, before = tokens[place].lower, tokens[place - 1].lower if place else "the"
    behind = [token.text for token in tokens[place + 1 : place + 3]]
    chief = word == "negotiators" and before == "chief" and behind[:1] == ["of"]
    if word == "generals":  # "the director generals of both sides"
        return before in GENERALS
    return chief or (word == "heads" and before in ("the", "two", "both", "between") and behind == ["of", "the"])


def _names_a_body(tokens: Sequence[Token], place: int) -> bool:
    """Whether words that no table knows name the body that somebody leads: "Boundary Commission coordinator"."""
    for at in range(place, min(place + NEAR, len(tokens) - 1)):
        word = tokens[at].text
        if word.lower() in NAMING_BODIES and word.istitle():
            return at > place and tokens[at + 1].lower in LEADING_BODIES
        if not word.istitle() or is_common(word):
            return False
    return False


def _is_official(tokens: Sequence[Token], place: int) -> bool:
    """Whether somebody is called an official of a body and named: "State Department official Ali Okello"."""
    if tokens[place].lower not in OFFICIALS or place == 0 or place + 1 >= len(tokens):
        return False
    of_body = tokens[place - 1].lower in OFFICIAL_OF
    behind = tokens[place + 1 + (tokens[place + 1].text == ",") :][:1]
    named = bool(behind) and behind[0].text.istitle() and not is_common(behind[0].text)
    top = not TOP.isdisjoint(token.lower for token in tokens[max(place - 2, 0) : place])  # "the top UN official"
    return (of_body and named) or (top and (named or past_task(tokens, place + 1) > 0))


def past_task(tokens: Sequence[Token], place: int) -> int:
    """Past what somebody has the charge of, before a comma and his name: "top official | for the polls |, Ali Idi,"."""
    words = [token.text for token in tokens[place : place + FARTHEST]]
    if words[:1] not in (["for"], ["in"], ["on"], ["at"], ["of"]) or "," not in words[:-1]:
        return 0
    comma = words.index(",")
    named = words[comma + 1].istitle() and not is_common(words[comma + 1])
    return place + comma if named and all(word.isalnum() or word in ("'s", "’s", "-") for word in words[:comma]) else 0


def _is_acronym(tokens: Sequence[Token], place: int) -> bool:
    """Whether a bracket holds what a body is called for short, before the title of whoever leads it."""
    words = [token.text for token in tokens[place : place + 4]]
    return len(words) > 3 and words[0] == "(" and words[2] == ")" and words[1].isupper() and words[3].istitle()


def _is_charge(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is the "charge", printed without its accent, of "charge d'affaires"."""
    word, *behind = [one.lower for one in tokens[place : place + 2]] or [""]
    return word == "charge" and behind == ["d'affaires"]
