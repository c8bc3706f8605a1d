"""How many agreements a plural means, by what it says that they are about."""

import re
from collections.abc import Collection, Iterator, Sequence

from seed.extract.agreements.deed import Deed
from seed.extract.agreements.extent import ASIDES, clause_end
from seed.extract.agreements.instrument import Naming, form_of
from seed.extract.sentences.clause import FINITE, prepositional
from seed.extract.text.node import Node
from seed.records import ActorRef

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
"""What numbers begin with that have two parts."""
FOLLOWING = frozenset(["these", "following"])
"""Words before what a colon then names one by one, though it is definite."""
SO_FAR = ("as of", "so far", "to date", "until now", "up to now")
"""What leads to how many have been signed in all the time before."""
BEING = frozenset("be become represent mark constitute".split())
"""Verbs by which one thing is said to be another."""
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)|(?:\w+-)?(?:first|second|third|\w+th)|latest")
FIELDS = frozenset(["field", "area", "sphere", "domain"])
REMARKS = ("DET", "PRON", "ADP", "ADV", "SCONJ")
"""What opens a remark upon agreements, not a list of their subjects: "signed them: a step forward"."""


def subjects_told(naming: Naming) -> int:
    """How many instruments a plural means, by the subjects behind it and the number before it; else one."""
    told = next((NUMBERS.get(one.lower_, 1) for one in naming.node.children if one.dep_ == "nummod"), 1)
    last = naming.parsed.unit(naming.words[-1]).last
    words = naming.parsed.sentence.words
    behind = words[last : clause_end(naming.parsed, naming.node, last)]
    opening = [place for place, word in enumerate(behind) if word == "on" and _names_subject(behind[place + 1 :])]
    repeated = [place for place in opening if behind[place - 1] in ("and", ",", ":")]
    if naming.plural and told == 1 and len(opening) == len(repeated) + 1 > 1:  # "agreements on trade and on mail"
        return len(opening)
    fields = [place for place in range(len(behind)) if behind[place : place + 2] == ["in", "the"]]
    fields = [place for place in fields if FIELDS & {word.removesuffix("s") for word in behind[place + 2 : place + 3]}]
    repeated = [place for place in fields if behind[place - 1] in ("and", ",")]
    if naming.plural and told == 1 and len(fields) == len(repeated) + 1 > 1:  # "for work in the field of mail, in the"
        return len(fields)
    listed = [1 + len(list(one.conjuncts)) for noun in naming.words for one in prepositional(noun, "on")]
    listed = listed or [1 + len(list(one.conjuncts)) for one in _fields(naming)]
    return told if naming.plural and told in (len(opening), *listed[:1]) else _items_told(naming, told)


def _fields(naming: Naming) -> Iterator[Node]:
    """What fields several instruments are in: "signed two arrangements in the fields of customs and mail"."""
    for node in naming.parsed.nodes[naming.node.i + 1 :]:
        if node.lemma_ in FIELDS and node.dep_ == "pobj":
            yield from list(prepositional(node, "of"))[:1]


def is_total(naming: Naming, done: Sequence[Deed]) -> bool:
    """Whether all are counted that there have been, with whomever: "the memoranda signed so far represent"."""
    parsed = naming.parsed
    ends = [parsed.unit(deed.node).last for deed in done if naming.plural and deed.node.i > naming.node.i]
    return any(" ".join(one.lower for one in parsed.sentence.tokens[end : end + 2]) in SO_FAR for end in ends)


def is_nth_of_one(naming: Naming) -> bool:
    """Whether it is only told the how manieth of its owner's another is: "The DTA represents Chad's 16th agreement"."""
    node = naming.node
    nth = any(_ORDINAL.fullmatch(child.lower_) for child in node.children if child.i < node.i)
    clauses = [child for child in node.children if child.dep_ == "relcl" and _is_perfect(child)]
    owned = bool(clauses) or any(child.dep_ == "poss" for child in node.children)  # "the third that Chad has signed"
    near = [child for one in (node, node.head, *clauses) for child in one.children]
    partnered = any(child.lower_ in ("with", "between") for child in near)
    return nth and owned and not partnered and node.dep_ in ("attr", "dobj") and node.head.lemma_ in BEING


def is_of_one_alone(naming: Naming, done: Sequence[Deed], doers: Collection[ActorRef]) -> bool:
    """Whether all are counted that one has had with whomever: "Chad has now concluded twenty agreements"."""
    if not naming.plural or len(doers) != 1 or not any(_is_perfect(deed.node) for deed in done):
        return False
    before = [child for child in naming.node.children if child.i < naming.node.i]
    many = any(child.tag_ == "CD" or child.lower_.partition("-")[0] in TENS for child in before)
    few = any(child.lower_ in NUMBERS for child in before)
    words = f" {' '.join(token.lower for token in naming.parsed.sentence.tokens)} "
    return (many and not few) or any(f" {told} " in words for told in SO_FAR)


def _is_perfect(verb: Node) -> bool:
    return any(child.dep_ == "aux" and child.lower_ in ("has", "have") for child in verb.children)


def _names_subject(behind: list[str]) -> bool:
    """Whether the words behind "on" name a subject: not "on (Monday)", "on behalf of", "on the eve of"."""
    return bool(behind) and not ASIDES & set(behind[:2])


def _items_told(naming: Naming, told: int) -> int:
    """How many subjects follow upon a colon: "The following memoranda were signed: mining, tourism and sport"."""
    words = [token.text for token in naming.parsed.sentence.tokens]
    last = naming.parsed.unit(naming.words[-1]).last
    if not naming.plural or ":" not in words[last:]:
        return 1
    colon = words.index(":", last)
    told_after = [one for one in naming.parsed.nodes if naming.parsed.unit(one).first > colon]
    if any(one.tag_ in FINITE or form_of(naming.parsed, one) for one in told_after) or _is_remark(naming, told_after):
        return 1
    parts = " ".join(words[colon + 1 :]).split(" ; " if ";" in words[colon:] else " , ")
    number = len(parts) + (" and " in parts[-1] and not parts[-1].startswith("and "))
    return number if told in (1, number) else 1


def _is_remark(naming: Naming, behind: list[Node]) -> bool:
    """Whether words behind a colon are no list of subjects: "signed the agreements: historic, bold and new"."""
    known = naming.definite and not any(child.lower_ in FOLLOWING for child in naming.node.children)
    first = next((place for place, one in enumerate(behind) if one.lower_ in (",", ";", "and")), len(behind))
    opening = behind[:first]
    return known or not opening or opening[0].pos_ in REMARKS or opening[-1].pos_ not in ("NOUN", "PROPN")
