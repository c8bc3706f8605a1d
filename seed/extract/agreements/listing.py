"""Lists of agreements: what a heading tells of, and the items that are then named one by one."""

from collections.abc import Sequence
from dataclasses import replace

from db.vocabulary import Instrument, Modality
from seed.extract.agreements.act import Act
from seed.extract.agreements.deed import PERSONAL, deeds
from seed.extract.agreements.instrument import Naming, is_listed_after, item_naming, namings
from seed.extract.agreements.pact import NEAR, Pact
from seed.extract.agreements.party import Parties
from seed.extract.sentences.clause import FINITE
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import actors_of
from seed.extract.text.node import Node

FEW = 2
"""So many that are named one by one are what a plural before them meant."""

FAR = 4
"""So many sentences after the last of several that were signed the next of them may be told of."""

OF_MANY = frozenset([Instrument.CONVENTION, Instrument.CHARTER])
"""Forms of what is named to recall it, and seldom signed by two."""

CONTENTS = frozenset(
    (
        "aim allow commit cover create enable encourage ensure establish facilitate focus foster govern help improve "
        "lay open outline pave promote provide regulate seek set strengthen support target underline"
    ).split()
)
"""What an agreement is said to do."""

INCLUDING = frozenset("include comprise cover be".split())
"""Verbs by which it is told which those are that were signed."""


def items_of(parties: Parties, listing: Pact) -> list[Pact]:
    """The first instrument that an item names and those listed with it, each as what was told of the list."""
    parsed = parties.parsed
    named = _behind_their_noun(parsed, namings(parsed))
    if not named and listing.itemised and not listing.nested and (item := item_naming(parsed)):
        named = [item]
    done = deeds(parsed, named)
    clause = any(one.tag_ in FINITE for one in parsed.nodes)
    aside = named and not done[0] and not clause  # "the Accord to Amend the Treaty"
    if not named or (any(done) and not aside) or (clause and named[0].definite and not parsed.sentence.block.listed):
        return []  # "They will review these memoranda."
    listing.nested = parsed.sentence.tokens[-1].text == ":"
    return _of_their_own(parties, named, listed(listing, named))


def items_described(parties: Parties, pacts: Sequence[Pact]) -> list[Pact]:
    """One of several that were signed, told by what it does: "signed two accords. The Memorandum on Fish will help"."""
    parsed = parties.parsed
    named = namings(parsed)[:1]
    if not (named and pacts and _is_described(named[0])) or any(deeds(parsed, named)):
        return []
    heading = next((one for one in reversed(pacts) if one.naming.plural), None)
    if heading is None or heading.title or not any(_is_signed(act) for act in heading.acts):
        return []
    own = frozenset(actors_of(parties.together(named[0], ())))
    near = parsed.sentence.index - pacts[-1].naming.parsed.sentence.index <= FAR
    known = any(one.naming.name == named[0].name for one in pacts)
    return listed(heading, named) if near and not known and own <= heading.actors else []


def _is_described(naming: Naming) -> bool:
    """Whether it is told what an agreement with a name does or will do: "The Protocol on Fish provides for"."""
    node, verb = naming.node, naming.node.head
    named = naming.title is not None and naming.definite and not (naming.is_bare or naming.plural or naming.accords)
    of_few = naming.subject and naming.form.value not in OF_MANY
    helping = [child for child in verb.children if child.dep_ in ("aux", "neg")]
    told = verb.tag_ == "VBZ" or [child.lower_ for child in helping] == ["will"]
    return bool(named and of_few) and node.dep_ == "nsubj" and verb.lemma_ in CONTENTS and told


def _is_signed(act: Act) -> bool:
    return act.kind in PERSONAL and act.modality is Modality.ACTUAL


def _behind_their_noun(parsed: Parsed, named: Sequence[Naming]) -> Sequence[Naming]:
    """Those that a sentence says others to be, or to include: "The documents include an agreement on fish"."""
    verb = _including(parsed)
    return [one for one in named if one.node.i > verb.i] if verb is not None else named


def _including(parsed: Parsed) -> Node | None:
    """The verb of a sentence that tells which the documents are that were told of: "The documents include"."""
    verb = next((one for one in parsed.nodes if one.dep_ == "ROOT" and one.lemma_ in INCLUDING), None)
    if verb is None:
        return None
    return verb if any(one.plural and one.definite for one in namings(parsed)) else None


def _of_their_own(parties: Parties, named: Sequence[Naming], items: list[Pact]) -> list[Pact]:
    """Items of a list, one with the parties that it tells itself: "the Accord Between the Government of"."""
    told = (parties.together(one, ()) for one in named)
    own = next((sides for sides in told if len(actors_of(sides)) >= 2), []) if len(items) == 1 else []
    for item in items if own else ():
        item.sides, item.open = own, False
        for act in item.acts:
            act.sides = own
    return items


def listed(listing: Pact, named: Sequence[Naming]) -> list[Pact]:
    """The instruments that follow one another in a list, each as what was told of the list."""
    items = list(named[:1])
    for naming in named[1:]:
        if not is_listed_after(naming, items[-1]):
            break
        items.append(naming)
    listing.itemised |= bool(items)
    return [
        Pact(
            one,
            list(listing.sides),
            one.title,
            one.designation,
            listing.open,
            [replace(act, parsed=one.parsed, node=one.node) for act in listing.acts],
        )
        for one in items
    ]


def head_items(listing: Pact, items: Sequence[Pact]) -> None:
    """Give items of a list that tell themselves what was done the parties and the day that its heading tells."""
    dates = {act.kind: act.date for act in listing.acts}
    for item in items:
        listing.itemised = True
        if len(item.actors) < 2 and item.actors <= listing.actors:
            item.sides, item.open = list(listing.sides), listing.open
        for act in item.acts:
            act.date = act.date or dates.get(act.kind)


def enumerates(parsed: Parsed) -> bool:
    """Whether a sentence tells what is among those that were told: "Among them is …", "They include …"."""
    words = [node.lower_ for node in parsed.nodes[:3]]
    if _including(parsed) is not None:
        return True
    return words[:2] in (["among", "them"], ["among", "these"]) or (
        words[0] in ("they", "these") and bool({"include", "included", "are", "were"} & set(words))
    )


def goes_on(parsed: Parsed) -> bool:
    """Whether a sentence only names more of what the one before listed: "Memorandum on Mines; Protocol on Mail."."""
    named = namings(parsed)
    return bool(named) and named[0].first == 0 and not any(one.tag_ in FINITE for one in parsed.nodes)


def heading_of(parsed: Parsed, told: Sequence[Pact]) -> Pact | None:
    """The plural that is told of before a colon and the items; by "Among them:", that of the sentence before."""
    if parsed.sentence.tokens[-1].text != ":":
        return None
    return next((pact for pact in reversed(told) if pact.naming.plural), None)


def heading_before(parsed: Parsed, pacts: Sequence[Pact]) -> Pact | None:
    """The plural told of a little before that a heading takes up: "The instruments and their signatories are:"."""
    if parsed.sentence.tokens[-1].text != ":" or not any(one.plural and one.definite for one in namings(parsed)):
        return None
    here = parsed.sentence.index
    near = [pact for pact in pacts if here - pact.naming.parsed.sentence.index <= NEAR]
    return next((pact for pact in reversed(near) if pact.naming.plural), None)


def is_heading(pact: Pact, pacts: Sequence[Pact]) -> bool:
    """Whether "several documents" are those that the next sentences name one by one."""
    if not pact.each and (not pact.naming.plural or pact.title or pact.naming.subject):
        return False
    here = pact.naming.parsed.sentence.index
    single = [one for one in pacts if not one.naming.plural and one.acts and one.actors & pact.actors]
    most = 2 * FAR if pact.each else NEAR  # of what is with each, whole paragraphs may follow one another
    named = [one for one in single if 0 < one.naming.parsed.sentence.index - here <= most]
    apart = bool(pact.each) and all(one.actors <= pact.actors for one in named)
    return len(named) >= FEW and (apart or any(one.actors == pact.actors for one in named))
