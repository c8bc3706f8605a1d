"""When an item that was read is the one that a label means: the same name, title, date, parties, sentence."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any

type Item = Mapping[str, Any]

UNNAMED = frozenset("al el bin ibn bint van von de da di del u".split())
HONORIFICS = frozenset("mr mrs ms dr sir he hh prof professor sc jr president minister sheikh".split())
SYNONYMS = {
    "pm": "prime minister",
    "premier": "prime minister",
    "fm": "foreign minister",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "defence": "defense",
    "adviser": "advisor",
    "chairman": "chairperson",
}
LINKING = frozenset("of for the and to a affairs his her".split())
VAGUE = frozenset("minister secretary deputy chief leader senior official vice state special".split())


def words(text: str | None) -> list[str]:
    """The words of a text in plain lower-case letters."""
    plain = unicodedata.normalize("NFKD", text or "")
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
    return re.findall("[a-z0-9]+", re.sub("['’]", "", plain).replace("ı", "i"))


def accepted(label: Item, key: str) -> list[Any]:
    """Every value of a label that counts as right."""
    values = [label.get(key), *label.get(f"{key}_alt", ())]
    return [*values, label[f"{key}_resolved"]] if label.get(f"{key}_resolved") else values


def value_fits(key: str) -> Callable[[Item, Item], bool]:
    """Whether a value is one of those accepted."""
    return lambda label, found: found.get(key) in accepted(label, key)


def date_fits(key: str) -> Callable[[Item, Item], bool]:
    """Whether a date is accepted, or is more exact than one that is."""

    def fits(label: Item, found: Item) -> bool:
        day = (found.get(key) or "").split("/")[0] or None
        return any(day == date or bool(date and day and day.startswith(f"{date}-")) for date in accepted(label, key))

    return fits


def is_name(label: str, found: str | None) -> bool:
    """Whether two names can be one person's: one within the other, or the surname with the same initial."""
    ours, theirs = _name_words(label), _name_words(found)
    if not ours or not theirs:
        return False
    if set(ours) <= set(theirs) or set(theirs) <= set(ours):
        return True
    return ours[-1] == theirs[-1] and ours[0][0] == theirs[0][0]


def name_fits(label: Item, found: Item) -> bool:
    """Whether two officials have one name."""
    return is_name(label["name"], found.get("name"))


def title_fits(label: Item, found: Item) -> bool:
    """Whether two titles share most of their words, or one says what the other does and less."""
    ours, theirs = _title_words(label["title"]), _title_words(found.get("title"))
    if not ours or not theirs:
        return ours == theirs
    short, shared = min(ours, theirs, key=len), ours & theirs
    return len(shared) / len(ours | theirs) >= 0.6 or (short == shared and (len(short) > 1 or not short <= VAGUE))


def parties_fit(label: Item, found: Item) -> bool:
    """Whether the parties are exactly those."""
    return _parties(found) in (_parties(label), *(set(parties) for parties in label.get("parties_alt", ())))


def officials_fit(label: Item, found: Item) -> bool:
    """Whether exactly those attended."""
    wanted, named = label.get("officials") or [], found.get("officials") or []
    return len(wanted) == len(named) == len(pair_off(wanted, named, is_name))


def speaker_fits(label: Item, found: Item) -> bool:
    """Whether the speaker is one of those accepted, by name or by code."""
    said = found.get("speaker") or ""
    speakers = [speaker for speaker in accepted(label, "speaker") if speaker]
    return any(said == one or (min(len(one), len(said)) > 2 and is_name(one, said)) for one in speakers)


def places_of(item: Item) -> tuple[int, int]:
    """Where an item's evidence begins and ends; 0 and 0 where it has none."""
    shown = item.get("evidence") or {}
    start, end = shown.get("start"), shown.get("end")
    return (start, end) if isinstance(start, int) and isinstance(end, int) and 0 <= start < end else (0, 0)


def overlap(label: Item, found: Item) -> bool:
    """Whether two pieces of evidence are of one statement: mostly the same words, or a sentence of a quotation."""
    ours, theirs = places_of(label), places_of(found)
    both, length, other = _common(ours, theirs), ours[1] - ours[0], theirs[1] - theirs[0]
    mostly = both / (length + other - both) >= 0.5 if both else False
    return both > 0 and (mostly or (both > length / 2 and other <= 2.5 * length) or is_part_of(label, found))


def is_part_of(label: Item, found: Item) -> bool:
    """Whether what was found is a sentence of what is labelled."""
    ours, theirs = places_of(label), places_of(found)
    return theirs[1] - theirs[0] >= 30 and _common(ours, theirs) >= 0.9 * (theirs[1] - theirs[0])


def pair_off[T](labels: Sequence[T], found: Sequence[T], fits: Callable[[T, T], bool]) -> dict[int, int]:
    """As many pairs as there can be, the place of each found item with its label's (augmenting paths)."""
    pairs: dict[int, int] = {}

    def settle(label: int, tried: set[int]) -> bool:
        for place, item in enumerate(found):
            if place in tried or not fits(labels[label], item):
                continue
            tried.add(place)
            if place not in pairs or settle(pairs[place], tried):
                pairs[place] = label
                return True
        return False

    for label in range(len(labels)):
        settle(label, set())
    return pairs


def _common(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _parties(item: Item) -> set[str]:
    listed = item["parties"] if "parties" in item else [*item.get("countries", ()), *item.get("organizations", ())]
    return {str(party).upper() for party in listed}


def _name_words(name: str | None) -> list[str]:
    return [word for word in words(name) if word not in HONORIFICS | UNNAMED] or words(name)


def _title_words(title: str | None) -> set[str]:
    return set(" ".join(SYNONYMS.get(word, word) for word in words(title)).split()) - LINKING
