"""Every way to name somebody in office, within every kind of sentence: the same person, title and state."""

from collections.abc import Iterable, Iterator
from itertools import cycle, product

import pytest
from prose import article

from seed.extract import extract_all
from seed.records import Extraction

type Official = tuple[str, str, str | None]
"""What is read of somebody: name, title in small letters, whom he serves."""

STATES = (
    ("Peru", "Peruvian", "PE"),
    ("Kenya", "Kenyan", "KE"),
    ("Serbia", "Serbian", "RS"),
    ("Sri Lanka", "Sri Lankan", "LK"),
    ("the Philippines", "Philippine", "PH"),
    ("Saudi Arabia", "Saudi", "SA"),
    ("Norway", "Norwegian", "NO"),
)
NAMES = (
    "Elena Obando",
    "Carlos M. Vukas",
    "Hassan al-Ortelli",
    "Omar bin Khalid Al Duarte",
    "Marta van der Holm",
    "Luc Nowicki-Zoric",
    "Peter Suarez Kortan",
)
OFFICES = (
    ("Foreign Minister", "Minister of Foreign Affairs"),
    ("Trade Minister", "Minister of Trade"),
    ("Interior Minister", "Minister of the Interior"),
)
BESIDE = ("Chilean Defence Minister Amina Tanaka", ("Amina Tanaka", "defence minister", "CL"))

SHORT = (
    "{people} {Short} {name}",
    "{state}'s {short} {name}",
    "{state}'s {short}, {name},",
    "the {people} {short}, {name},",
    "{name}, the {people} {short},",
    "{name}, {state}'s {short},",
    "{Short} {name} of {state}",
    "{Short} of {state}, {name},",
    "{name}, who is {state}'s {short},",
    "the {people} {Short} (Mr {name})",
)
LONG = (
    "{Long} of {state} {name}",
    "the {Long} of {state}, {name},",
    "{name}, {Long} of {state},",
    "H.E. {name}, {Long} of {state},",
    "{people} {Long} {name}",
)
PASSING = ("former", "acting", "outgoing", "caretaker", "visiting", "newly appointed")
PASSED = (
    "{passing} {people} {Short} {name}",
    "the {passing} {people} {short}, {name},",
    "{name}, the {passing} {people} {short},",
    "{state}'s {passing} {short}, {name},",
)
SENTENCES = (
    "{One} said on Monday that the talks would go on.",
    "The talks would go on, {one} said on Monday.",
    f"{BESIDE[0]} met {{one}} in Geneva on Friday.",
    f"{{One}} held talks with {BESIDE[0]}.",
    f"The accord was signed on Friday by {BESIDE[0]} and {{end}}",
)


def sentence(frame: str, one: str) -> str:
    """A sentence that names somebody at its beginning, within or at its end, where his last comma is lost."""
    said = frame.format(One=one[0].upper() + one[1:], one=one, end=one.rstrip(",") + ".")
    return said.replace("s's", "s'")


def named() -> Iterator[tuple[str, set[Official]]]:
    """Sentences with those whom each names."""
    states, names, offices = cycle(STATES), cycle(NAMES), cycle(OFFICES)
    frames = cycle(SENTENCES)
    passed = [(form.replace("{passing}", passing), frame) for form, passing, frame in _turns(PASSED, PASSING, frames)]
    for form, frame in [*product((*SHORT, *LONG), SENTENCES), *passed]:
        (state, people, code), (short, long), name = next(states), next(offices), next(names)
        one = form.format(state=state, people=people, name=name, Short=short, short=short.lower(), Long=long)
        title = long if "{Long}" in form else short
        beside = {BESIDE[1]} if BESIDE[0] in frame else set()
        yield sentence(frame, one), {(name, title.lower(), code), *beside}


def _turns(forms: Iterable[str], words: Iterable[str], frames: Iterator[str]) -> Iterator[tuple[str, str, str]]:
    return ((form, word, next(frames)) for form, word in product(forms, words))


SEVERAL = (
    "Foreign Ministers {a} of Peru and {b} of Kenya",
    "the foreign ministers of Peru and Kenya, {a} and {b},",
    "the Peruvian and Kenyan foreign ministers, {a} and {b},",
    "the foreign ministers of Peru, {a}, and Kenya, {b},",
    "foreign ministers {a} (Peru) and {b} (Kenya)",
    "Peruvian Foreign Minister {a} and his Kenyan counterpart {b}",
    "Peruvian Foreign Minister {a} and Kenya's {b}",
    "Foreign Minister of Peru {a} and Foreign Minister of Kenya {b}",
)
TOGETHER = (
    "{Both} met in Geneva on Monday.",
    "In Geneva on Monday, {both} called for calm.",
    "{Both} signed the accord on Friday.",
)


def together() -> Iterator[tuple[str, set[Official]]]:
    """Sentences that name two in one breath."""
    for number, (form, frame) in enumerate(product(SEVERAL, TOGETHER)):
        a, b = NAMES[number % len(NAMES)], NAMES[(number + 3) % len(NAMES)]
        both = form.format(a=a, b=b)
        text = frame.format(Both=both[0].upper() + both[1:], both=both.removesuffix(",") + ",").replace(",,", ",")
        yield text, {(a, "foreign minister", "PE"), (b, "foreign minister", "KE")}


GUEST, HOST = "Peruvian President Elena Obando", "Kenyan Defence Minister Luc Zoric"
SERVED = (
    ("{guest} arrived in Nairobi. {x} and Mayor Jo Paz received her at the airport.", "KE"),
    ("{guest} arrived in Nairobi. She was met at the airport by {x}.", "KE"),
    ("{guest} arrived in Nairobi for talks. She will call on {x}.", "KE"),
    ("{guest} arrived in Nairobi for talks with {host}. She is accompanied by {x}.", "PE"),
    ("{guest} arrived in Nairobi for talks with {host}. Accompanying her is {x}.", "PE"),
    ("{guest} arrived in Nairobi for talks with {host}. {x} is travelling with her.", "PE"),
    ("{guest} will lead a delegation, including {x}, to Kenya next week.", "PE"),
    ("{guest} met {host}, as well as {x}, on Monday.", "KE"),
    ("Peru rejected on Monday the accusations of Kenya. {x} said the border would stay closed.", "PE"),
    ("Peru rejected on Monday the accusations of Kenya. The border would stay closed, said {x}.", "PE"),
    ("Peru's exports to Kenya will grow, {x} told reporters.", "PE"),
    ("The talks between Peru and Kenya were led by {x} and Deputy Foreign Minister Amina Holm.", "PE"),
)
OWN = ("Trade Minister Ivan Duarte", "Culture Minister Nadia Varga", "Health Minister Omar bin Salem")
MASTERS = ("Jon Berg, Obando's {aide},", "The president's {aide}, Jon Berg,", "Obando's {aide} Jon Berg")
AIDES = ("press secretary", "chief of staff", "spokesman")


def served() -> Iterator[tuple[str, set[Official]]]:
    """Articles that tell whom somebody serves without the state's name beside him."""
    for (text, state), x in product(SERVED, OWN):
        title, name = x[: x.index("Minister") + 8], x[x.index("Minister") + 9 :]
        yield text.format(guest=GUEST, host=HOST, x=x), {(name, title.lower(), state)}
    for master, aide in product(MASTERS, AIDES):
        text = f"{GUEST} met {HOST} in Vienna. {master.format(aide=aide)} spoke of the talks."
        yield text, {("Jon Berg", aide, "PE")}


NOBODY = (
    "{name}, chairman of the {people} Tea Growers Association, said on Monday that trade would grow.",
    "{name}, president of the {people} Football Federation, met Chilean Defence Minister Amina Tanaka.",
    "{name}, spokesman for the {people} Bar Association, said on Monday that trade would grow.",
    "Chilean Defence Minister Amina Tanaka met {name}, a {people} businessman, on Friday.",
    "{people} coach {name} told reporters that the team was tired.",
    "{name}, a professor at the University of Lima, said on Monday that trade would grow.",
    "{people} journalist {name} met Chilean Defence Minister Amina Tanaka.",
)


def read(told: Extraction) -> set[Official]:
    """Those in office of whom an article tells, each by the office that comes first."""
    first = [(one.name.value, one.holdings[0]) for one in told.officials]
    return {(name, bare(post.title.value), post.actor.value if post.actor else None) for name, post in first}


def bare(title: str) -> str:
    """A title in small letters, without what tells only how long it is held, or whose it is."""
    passing = {*" ".join(PASSING).split(), *" ".join(people for _, people, _ in STATES).lower().split()}
    return " ".join(word for word in title.lower().split() if word not in passing)


def differing(told: Iterable[tuple[str, set[Official]]], *, only: bool = True) -> list[str]:
    """The sentences that are read otherwise, with what is read of them."""
    texts = list(told)
    readings = extract_all(article(text) for text, _ in texts)
    pairs = ((text, wanted, read(found)) for (text, wanted), found in zip(texts, readings, strict=True))
    return [f"{text}\n    {found}" for text, wanted, found in pairs if (found if only else found & wanted) != wanted]


def test_somebody_is_the_same_however_he_is_named() -> None:
    assert not differing(named())


def test_two_are_who_they_are_however_they_are_named_together() -> None:
    assert not differing((text, {(name, title, state) for name, title, state in wanted}) for text, wanted in together())


def test_whom_somebody_serves_is_told_by_what_he_does() -> None:
    assert not differing(served(), only=False)


@pytest.mark.parametrize("people", ["Tunisian", "South Korean"])
def test_who_serves_no_state_is_no_official(people: str) -> None:
    found = {("Amina Tanaka", "defence minister", "CL")}
    told = [(form.format(name=name, people=people), form) for form, name in product(NOBODY, NAMES[:3])]
    assert not differing((text, found if "Tanaka" in form else set()) for text, form in told)
