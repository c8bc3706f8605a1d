"""Whose those are who are named in one breath with somebody whose state is told: "Russian President Orlov and Vega"."""

from dataclasses import replace

from db.vocabulary import OfficeRole
from seed.extract.officials.office import HEADS, OF_STATES, ONCE, office_of
from seed.extract.officials.owner import is_sent
from seed.extract.officials.roll import Introduction
from seed.extract.officials.words import BEFORE_HONORIFICS, HONORIFICS
from seed.extract.text.document import Sentence

ENVOYS = frozenset(["envoy", "emissary", "representative"])
SIDES = frozenset(["delegation", "side", "team", "mission"])
"""Those of a state of whom one is the head."""
HEADING = ("head of ", "chief of ", "director of ", "chairman of ", "chair of ")
"""Offices behind which another is named, of the same person: "the head of Chad's Land Agency, Minister Idi"."""


def share_actors(sentence: Sentence, found: list[Introduction]) -> list[Introduction]:
    """As in "President Parmelin and Foreign Minister Cassis of Switzerland", "Russian President Putin and Lavrov"."""
    for place in range(len(found) - 2, -1, -1):
        one, following = found[place], found[place + 1]
        if one.actor is None and one.name and following.after_name and _may_share(sentence, one, following):
            heads = bool(office_of(one.title).roles & ONCE)
            found[place] = replace(one, actor=following.actor, after_name=True, shared=heads)
    for place in range(1, len(found)):
        before, one = found[place - 1], found[place]
        if one.actor is None and one.name and _is_head_of_side(sentence, before, one):
            found[place] = replace(one, actor=before.actor)
            continue
        closed = before.after_name and not _are_couple(before, one)
        follows = not closed and is_sent(before.title) == is_sent(one.title) and _may_share(sentence, before, one)
        if one.actor is None and before.actor and (follows or _belongs(sentence, before, one)):
            found[place] = replace(one, actor=before.actor, shared=follows)
    return found


def _is_head_of_side(sentence: Sentence, before: Introduction, one: Introduction) -> bool:
    """Whether it is told of whose delegation somebody is the head: "the head of Chad's team, Minister Ali Idi"."""
    words = sentence.words[before.first : before.last]
    parted = [token.text for token in sentence.tokens[before.last : one.first]] == [","]
    headed = before.title.words.lower().startswith(HEADING) and not office_of(before.title).roles & HEADS
    told = headed or not SIDES.isdisjoint(words) or _is_envoy_apposed(sentence, before, one)
    return before.name is None and before.actor is not None and parted and told


def _is_envoy_apposed(sentence: Sentence, before: Introduction, one: Introduction) -> bool:
    """Whether an envoy has another office: "the Chadian president's special envoy, Trade Minister Ali Idi, at"."""
    following = [token.text for token in sentence.tokens[one.last : one.last + 2]]
    ends = following[:1] in ([","], ["."], ["at"], ["in"], ["on"]) and following[1:] != ["and"]
    return before.title.bare.split()[-1] in ENVOYS and ends


def _may_share(sentence: Sentence, one: Introduction, other: Introduction) -> bool:
    """Whether two named in one breath may be of one state: not both as its president."""
    if other.counterpart:
        return False  # "Minister Orlov and his counterpart Ali Idi of Chad"
    roles = office_of(one.title).roles, office_of(other.title).roles
    owner = one.actor or other.actor
    of_body = owner is not None and owner.state.startswith("org:")
    if of_body and (roles[0] | roles[1]) & OF_STATES:
        return False  # "the Secretary-General of the UN and Foreign Minister Vega"
    if owner and any(office_of(each.title).actor not in (None, owner.state) for each in (one, other) if not each.actor):
        return False  # "the chief of the League, the Pope"
    if any(
        mine.title.bare == "leader" and OfficeRole.HEAD_OF_STATE in theirs
        for mine, theirs in zip((one, other), roles[::-1], strict=True)
    ):
        return False  # "Soviet leader Orlov and President Grant"
    return (_are_couple(one, other) or not roles[0] & roles[1] & ONCE) and _adjoin(sentence, one, other)


def _are_couple(one: Introduction, other: Introduction) -> bool:
    """Whether two are a state's king and queen."""
    return {one.title.bare, other.title.bare} == {"king", "queen"}


def _adjoin(sentence: Sentence, one: Introduction, other: Introduction) -> bool:
    """Whether nothing but "and" or a comma stands between two introductions."""
    words = [token.text for token in sentence.tokens[one.last : other.first]]
    if words in (["and"], ["and", "the"]) and _are_parted(sentence, one):
        return False
    styled = [word for word in words if word.rstrip(".").lower() in HONORIFICS]
    between = [word for word in words if word not in styled and not (styled and word in BEFORE_HONORIFICS)]
    if between == [","] and _is_told_first(sentence, one):
        return False
    if between[:1] == [","] and (_is_apposition(one) or sentence.tokens[other.first].lower in ("his", "her")):
        return False  # the comma ends the apposition: "Tito, the Yugoslav leader, and President Ceausescu"
    return between in (
        [","],
        ["and"],
        [",", "and"],
        ["and", "the"],
        ["and", "his"],
        ["as", "well", "as"],
        [",", "as", "well", "as"],
    )


def _are_parted(sentence: Sentence, one: Introduction) -> bool:
    """Whether two are told apart: "bargaining between Soviet Minister Orlov and State Secretary Berg"."""
    before = sentence.words[max(one.first - 2, 0) : one.first]
    return "between" in before


def _is_told_first(sentence: Sentence, one: Introduction) -> bool:
    """Whether a comma ends what a sentence begins with: "With the Chadian premier, Ali Idi, Minister Vega spoke"."""
    words = sentence.words[: one.first]
    return words[:1] in (["with"], ["after"], ["before"], ["besides"]) and "," not in words


def _is_apposition(one: Introduction) -> bool:
    """Whether the name stands before the title."""
    return one.name is not None and one.name[0] < one.title.first


def _belongs(sentence: Sentence, one: Introduction, other: Introduction) -> bool:
    """Whether the second is the first's: "Chancellor Merkel's spokesperson"."""
    return [token.text for token in sentence.tokens[one.last : other.first]] in (["'s"], ["’s"], ["'"], ["’"])
