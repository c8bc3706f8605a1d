"""Which titles are a public office by themselves, and whose without a state's name beside them."""

from collections.abc import Iterable

from seed.extract.officials.office import Title, is_known, titles
from seed.extract.officials.official import Person
from seed.extract.officials.portfolio import MASTERS
from seed.extract.officials.roll import Introduction
from seed.extract.text.document import Sentence

WEAK = frozenset(
    "chief head director leader aide chair chairman chairwoman commander general coordinator diplomat delegate".split()
)
"""Heads of titles that are a public office only where it is said whose."""
SITTING = frozenset("politburo parliament senate knesset duma cabinet bundestag majlis presidium".split())
"""Bodies whose members hold a public office though it is not said of what state."""
TELLING_WORDS = 3
"""A title of so many words is an office though its head alone is weak: "National Security Council Coordinator"."""
CHURCH = "VA"
CLERICAL = frozenset("cardinal monsignor msgr mgr archbishop eminence".split())
"""Honorifics of clergymen, who are secretaries of state and for its relations in the Holy See alone."""


def is_weak(title: Title) -> bool:
    """Whether a title is a public office only where it is said whose."""
    words = title.bare.split()
    vague = bool(words) and words[-1] in WEAK and not title.bare.endswith("secretary general")
    known = is_known(title) and (not vague or len(words) > 1)
    with_body = any(mark in title.words for mark in (",", "("))  # "Secretary, DoPT", "Secretary (East)"
    sits = words[-1:] == ["member"] and not SITTING.isdisjoint(words)
    return len(words) < TELLING_WORDS and not known and not with_body and not sits and not _is_caretaker(title)


def is_kept(sentence: Sentence, one: Introduction, persons: Iterable[Person]) -> bool:
    """Whether it is said to be that of somebody in office: "his communications director", "Okello aide"."""
    words = sentence.words[: one.first + 1]
    of_master = words[-2:-1] in (["'s"], ["’s"]) and words[-3:-2] != [] and words[-3] in MASTERS
    if of_master or not {"his", "her"}.isdisjoint(words[-2:]):
        return True
    master = _master_before(sentence, one)
    return master is not None and any(person.is_called(master) for person in persons)


def _master_before(sentence: Sentence, one: Introduction) -> str | None:
    """The surname before a title, of whoever it may be that has such people: "Okello aide", "Okello's adviser"."""
    words = [token.text for token in sentence.tokens[: one.first]]
    if words[-1:] in (["'s"], ["’s"]):
        words.pop()
    serving = one.title.bare.split()[-1] in SERVING
    return words[-1] if serving and words and words[-1][:1].isupper() else None


SERVING = frozenset("aide adviser advisor assistant emissary confidant".split())
"""What those are who work for somebody in office."""


def _is_caretaker(title: Title) -> bool:
    """Whether somebody is what some states call a minister: "Commerce Adviser Ali Okello"; no "Legal Adviser"."""
    words = title.words.split()
    matter = words[-2] if len(words) > 1 and words[-1] in ("Adviser", "Advisor", "Secretary") else ""
    return matter.istitle() and titles().is_portfolio(matter) and not matter.endswith("al")


def is_clerical(sentence: Sentence, one: Introduction) -> bool:
    """Whether a clergyman is a state's secretary: "the Secretary of State, Cardinal Luca Berti"."""
    words = {token.text.rstrip(".").lower() for token in sentence.tokens[one.title.last : (one.name or (0, 0))[0]]}
    return "secretary" in one.title.bare.replace("-", " ").split() and not words.isdisjoint(CLERICAL)
