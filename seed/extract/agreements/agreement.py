"""Agreements: an instrument that somebody signs, ratifies, announces or leaves, and what is done about it."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from db.vocabulary import AgreementActionKind, Basis, Instrument, Modality
from seed.extract.agreements.act import SHARED, Act, date_by_word, date_by_year, is_within, read_act
from seed.extract.agreements.again import told_again
from seed.extract.agreements.agents import agents
from seed.extract.agreements.count import is_nth_of_one, is_of_one_alone, is_total, subjects_told
from seed.extract.agreements.deed import PERSONAL, Deed, deeds, is_destined
from seed.extract.agreements.force import IN_FORCE
from seed.extract.agreements.instrument import Naming, is_listed_after, namings, opens_items
from seed.extract.agreements.joining import is_of_many, is_only_urged, is_told_of_one, own_of_body
from seed.extract.agreements.lending import (
    add_home,
    lend_parties,
    lender_and_borrower,
    meeting_of,
    share_parties,
    take_over,
)
from seed.extract.agreements.lent import is_lent
from seed.extract.agreements.listing import (
    enumerates,
    goes_on,
    head_items,
    heading_before,
    heading_of,
    is_heading,
    items_described,
    items_of,
    listed,
)
from seed.extract.agreements.negotiation import negotiations
from seed.extract.agreements.pact import NEAR, UNSURE, Pact, merge_into
from seed.extract.agreements.party import Parties
from seed.extract.agreements.private import is_of_faction, is_of_firms, is_only_watched, private_forms
from seed.extract.agreements.prospect import is_a_report, is_only_to_talk
from seed.extract.agreements.standing import (
    binds,
    is_had,
    is_kept,
    is_under,
    known_accord,
    known_parties,
    standing_parties,
)
from seed.extract.agreements.unnamed import ONE_MORE, SIGNABLE
from seed.extract.agreements.unsigned import tell_unsigned
from seed.extract.meetings.event import Event
from seed.extract.sentences.modality import modality
from seed.extract.sentences.parse import Parsed, Parses
from seed.extract.sentences.respective import respective_days
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.sentences.when import dated
from seed.extract.text.document import Document
from seed.records import ActorRef

NONE = frozenset(["no", "any"])
"""Words that make of an instrument one that there is not, or none that there is: "did not sign any treaty"."""

NEVER_MADE = frozenset([AgreementActionKind.ANNOUNCEMENT, AgreementActionKind.ADOPTION])
"""Acts without which there is no agreement: "parted without issuing a communique"."""

COUNTED = 8
"""With more than so many states an article tells how many agreements there are, not of each of them."""

OF_STATES = frozenset([Instrument.TREATY, Instrument.AGREEMENT, Instrument.CONVENTION, Instrument.PROTOCOL])
"""Forms of what only states and their like negotiate; charters and plans others do."""

OF_FEW = frozenset([Instrument.AGREEMENT, Instrument.MOU, Instrument.PROTOCOL])
"""Forms of what is more often of two than of all states."""


def read_agreements(
    document: Document,
    parses: Parses,
    sides: Sides,
    events: Sequence[Event],
    principals: Sequence[Side],
) -> list[Pact]:
    """Every agreement of the document that something is done about, and the meeting that it was done at.

    Args:
        document: the article.
        parses: its sentences, and its quotations that name an instrument.
        sides: who is meant where.
        events: its meetings.
        principals: the two whom it is about, or none.
    """
    pacts: list[Pact] = []
    met = {event.actors for event in events}
    listing: Pact | None = None
    told: list[Pact] = []
    private, forms, itemising = 0, frozenset[Instrument](), False
    for parsed in parses.sentences:
        parties = Parties(parsed, sides, principals, met)
        in_list = listing is not None and parsed.sentence.block.listed
        items = items_of(parties, listing) if listing else []
        pacts += items
        itemising = bool(told) and told[-1].naming.plural and (enumerates(parsed) or (itemising and goes_on(parsed)))
        if not items and itemising:
            items = items_of(parties, told[-1])
            pacts += items
        if not items:
            items = items_described(parties, pacts)
            pacts += items
        if not items:
            named = _pacts(document, parties)
            found = [pact for pact in named if not (private and _goes_back(pact, forms))]
            known = any(len(pact.actors) > 1 for pact in found)
            strange = frozenset[Instrument]() if known else forms if len(found) < len(named) else private_forms(parties)
            private, forms = (NEAR, strange) if strange else (0 if found else max(private - 1, 0), forms)
            for pact in found:
                take_over(pact, pacts)
            if listing and in_list:
                found = found or listed(listing, namings(parsed))
                head_items(listing, found)
            if found and enumerates(parsed):
                pacts += items_of(parties, found[0])  # "the documents signed there include"
            before, told = told, [_add(pact, pacts, in_list=in_list) for pact in found]
            if not found:
                told_again(document, parties, pacts, parses.sentences)
            if not in_list:
                listing = heading_of(parsed, told or before) or heading_before(parsed, pacts)
        for quoted in (one for one in parses.quotations if one.sentence is parsed.sentence):
            for pact in _pacts(document, Parties(quoted, sides, principals, met)):
                if len(pact.actors) >= 2 and not any(act.modality in UNSURE for act in pact.acts):
                    merge_into(pacts, pact)
    headings = {pact.naming.parsed.sentence.index for pact in pacts if pact.itemised}
    for pact in (one for one in pacts if not is_of_many(one)):
        pact.itemised |= pact.naming.plural and pact.naming.parsed.sentence.index in headings
        here = _named_around(pact, parses.sentences, sides)
        near = [event for event in events if not here or here & event.actors]
        lend_parties(pact, near, principals if not here or here & actors_of(principals).keys() else ())
        add_home(pact, principals, sides.home)
    pacts = [one for one in pacts if (len(one.actors) >= 2 or is_told_of_one(one)) and one.acts and not one.itemised]
    pacts = [pact for pact in pacts if not (is_only_urged(pact) or _is_shunned(pact, pacts))]
    for pact in pacts:
        tell_unsigned(pact)
    pacts = [pact for pact in pacts if not _is_unmade(pact)]
    pacts = [pact for pact in pacts if not is_heading(pact, pacts)]
    pacts = [one for pact in pacts for one in _each(pact)]
    for pact in pacts:
        pact.meeting = pact.meeting or meeting_of(pact, events)
    return pacts


def _named_around(pact: Pact, sentences: Sequence[Parsed], sides: Sides) -> set[ActorRef]:
    """The states that the paragraph speaks of which tells of an agreement: in a survey others than those before it."""
    if len(pact.actors) > 1 or pact.naming.definite:
        return set()
    block = pact.naming.parsed.sentence.block
    here = (one for one in sentences if one.sentence.block is block)
    return {side.ref for one in here for side in Parties(one, sides, (), ()).named_here() if side.ref}


def _pacts(document: Document, parties: Parties) -> list[Pact]:
    """The agreements that a sentence tells something of."""
    named = namings(parties.parsed)
    done = _deeds_told(document, parties.parsed, named)
    found: dict[int, Pact] = {}
    for place, naming in enumerate(named):
        pact = _pact(document, parties, naming, done[place])
        if pact is not None:
            found[place] = pact
    for place, pact in found.items():
        before = found.get(place - 1)
        if before and not pact.joins and is_listed_after(pact.naming, before.naming):
            before.itemised |= before.naming.plural and opens_items(pact.naming)
            share_parties(before, pact)
    return list(found.values())


def _deeds_told(document: Document, parsed: Parsed, named: Sequence[Naming]) -> list[list[Deed]]:
    """What is done about each of the instruments; where that is nothing yet or only wished, what is done for it."""
    done = deeds(parsed, named)
    ahead = negotiations(parsed, named)
    told = []
    for one, work in zip(done, ahead, strict=True):
        wished = all(modality(parsed, deed.node, None, document.anchor) is Modality.HYPOTHETICAL for deed in one)
        sure = any(is_destined(deed.node) for deed in one)  # "is being prepared for signature"
        drafted = bool(one) and all(
            deed.kind is AgreementActionKind.APPROVAL for deed in one
        )  # "approved a draft pact"
        told.append([*(one if sure or drafted else ()), *work] if work and (wished or drafted) else one)
    return told


def _add(pact: Pact, pacts: list[Pact], *, in_list: bool) -> Pact:
    """Add an agreement; an item of a list is none that was told before."""
    if not in_list or pact.naming.definite:
        return merge_into(pacts, pact)
    pacts.append(pact)
    return pact


def _goes_back(pact: Pact, forms: AbstractSet[Instrument]) -> bool:
    """Whether an agreement told of without its parties, but for witnesses, is the one before: "the deal".

    "The memorandum" is not, where the one before is a contract.
    """
    naming = pact.naming
    unnamed = not pact.actors or all(is_only_watched(act.node) for act in pact.acts)
    alike = naming.form.value is not Instrument.MOU or naming.form.value in forms
    return naming.definite and naming.is_bare and naming.year is None and unnamed and alike


def _is_unmade(pact: Pact) -> bool:
    """Whether there is no agreement yet, and may never be one; "the treaty" that was not signed there is."""
    return not pact.naming.definite and all(_is_denied(act) for act in pact.acts)


def _is_shunned(pact: Pact, pacts: Sequence[Pact]) -> bool:
    """Whether another than its parties does not sign what was told of just before: "Mali declined to sign the deal"."""
    back = pact.naming.definite and pact.naming.is_bare and not pact.title
    if not back or not all(act.kind in PERSONAL and act.modality is Modality.NEGATED for act in pact.acts):
        return False
    here = pact.naming.parsed.sentence.index
    return any(0 < here - one.naming.parsed.sentence.index <= NEAR + 1 for one in pacts)


def _is_denied(act: Act) -> bool:
    """Whether an agreement is told not to have been reached, or only thought of, and so there is none."""
    unmade = act.modality is Modality.NEGATED and act.kind in NEVER_MADE | PERSONAL
    return unmade or act.modality is Modality.HYPOTHETICAL


def _each(pact: Pact) -> list[Pact]:
    """One for each of "two memoranda, on archives and on customs", and of "treaties with Chad and with Mali"."""
    apart = actors_of(pact.each)
    if len(apart) > COUNTED:
        return []  # "has such agreements with 37 states: Chad, Mali, …"
    if len(pact.each) > 1:
        days = respective_days(pact.naming.parsed, len(apart), pact.naming.parsed.document.anchor)
        own = [_without(pact, apart.keys() - {ref}) for ref in apart]
        for one, day in zip(own, days, strict=False):
            one.acts = [replace(act, date=day) if act.kind in PERSONAL else act for act in one.acts]
        return own
    number = subjects_told(pact.naming)
    return [replace(pact, acts=[replace(act) for act in pact.acts]) for _ in range(number)]


def _without(pact: Pact, others: AbstractSet[ActorRef]) -> Pact:
    """One of several agreements, that some are no parties of."""
    acts = [replace(act, sides=[side for side in act.sides if side.ref not in others]) for act in pact.acts]
    return replace(pact, sides=[side for side in pact.sides if side.ref not in others], acts=acts)


def _pact(document: Document, parties: Parties, naming: Naming, done: Sequence[Deed]) -> Pact | None:
    if joining := parties.signatories(naming):
        since = [_in_force_since(naming)] if naming.title and not naming.plural else []
        return Pact(naming, joining, naming.title, naming.designation, False, since, joins=True)
    if naming.form.basis is Basis.DERIVED and is_lent(naming.node):
        return _loan(document, parties, naming)
    if not naming.plural and any(child.lower_ == "such" for child in naming.node.children):
        return None  # "the first such treaty"
    if any(child.lower_ in NONE for child in naming.node.children if child.i < naming.node.i):
        return None  # "no treaty was signed"
    if is_of_firms(parties, naming, done) or is_of_faction(parties, naming, done):
        return None
    if is_only_to_talk(naming, done) or is_a_report(naming) or is_nth_of_one(naming):
        return None
    known = known_accord(document, naming, parties, done)
    if known is None and naming.accords and not naming.words:
        return None
    if is_total(naming, done) and not any(
        [*parties.doers(naming, deed), *parties.partners(naming, done)] for deed in done
    ):
        return None  # "the accords signed to date are worth much"
    naming = replace(naming, accords=(known,) if known else ())
    holds = all(deed.node.lower_ in IN_FORCE for deed in done)
    body = own_of_body(naming, parties.of_body(naming)) if holds and not known else ()
    standing = known_parties(naming, known, parties) if known else list(body)
    standing = standing or (standing_parties(naming, parties) if holds else [])
    if not done and naming.year is None and not standing:
        return None
    doers = [parties.doers(naming, deed) for deed in done]
    if not any(doers):
        doers = [parties.witnesses(deed) for deed in done]
    who = [side for by in doers for side in by]
    together = standing or parties.together(naming, done)
    own = together or _sides_told(naming, parties, done, who)
    if own is None or parties.is_with_counted(naming, done) or is_of_one_alone(naming, done, actors_of(own)):
        return None
    told = bool(who or together) or (is_under(naming.node) and bool(own))
    ahead = bool(done) and all(deed.ahead for deed in done)
    theirs = ahead and naming.definite and naming.form.value in OF_STATES
    sides = own or (parties.named_beside(naming) if done and not ahead else parties.two_here() if theirs else [])
    if len(actors_of(sides)) < 2 and not (body or _is_between_those(naming, parties, done)):
        return None
    with_one = len(actors_of(sides)) == 1 and (theirs or parties.is_with_one(naming, done))
    if ahead and len(actors_of(sides)) < 2 and not (with_one or theirs):
        return None  # "they prepare a protocol": whoever they do it with
    if not sides and parties.is_of_one_body(naming):
        return None
    acts = [read_act(document, naming.parsed, deed, by or own) for deed, by in zip(done, doers, strict=True)]
    date_by_word(document, naming, acts)
    date_by_year(naming, acts)
    if standing and not done:
        if all(act.kind is not AgreementActionKind.SIGNATURE for act in acts):
            acts.append(_signed_once(document, naming))
        if (naming.year and binds(naming)) or is_had(naming) or is_kept(naming):
            acts.append(_in_force_since(naming))
    each = parties.each_with_one(naming, done, sides)
    alone = any(parties.is_by_own_body(deed) for deed in done if deed.kind in PERSONAL | SHARED)
    return Pact(
        naming, sides, naming.title, naming.designation, not told, acts, with_one=with_one, each=each, alone=alone
    )


def _loan(document: Document, parties: Parties, naming: Naming) -> Pact | None:
    """What somebody lends a state: "The World Bank has extended three loans to Chad"."""
    sides = lender_and_borrower(parties, naming.node)
    act = read_act(document, naming.parsed, Deed(naming.node.head, AgreementActionKind.ANNOUNCEMENT), sides)
    return Pact(naming, sides, None, naming.designation, False, [act]) if sides else None


def _sides_told(naming: Naming, parties: Parties, done: Sequence[Deed], who: list[Side]) -> list[Side] | None:
    """Whose an agreement is by who does it and with whom; None where those are told but not who does it."""
    partners = parties.partners(naming, done)
    if len(actors_of(partners)) > 1 and not actors_of(who):
        return None  # "reached agreements with Chad and Mali": these with somebody who is not told
    sides = [*who, *partners]
    if len(actors_of(who)) < 2:  # else an actor in its name says nothing: "the African Union agreement"
        sides += parties.named_in(naming)
    return sides or (parties.bound_under(naming) if is_under(naming.node) else [])


def _signed_once(document: Document, naming: Naming) -> Act:
    """The signing that there was of an agreement which is spoken of as one that there is."""
    when = dated(naming.parsed, naming.node, document.anchor)
    date = when[1] if when and is_within(naming.parsed, naming.node, when[0]) else None
    return Act(naming.parsed, naming.node, AgreementActionKind.SIGNATURE, [], Modality.HISTORICAL, date)


def _in_force_since(naming: Naming) -> Act:
    """That an agreement of some year holds, since when is not told: "under the 1960 treaty"."""
    return Act(naming.parsed, naming.node, AgreementActionKind.ENTRY_INTO_FORCE, [], Modality.HISTORICAL, None)


def _is_between_those(naming: Naming, parties: Parties, done: Sequence[Deed]) -> bool:
    """Whether an agreement without parties may be of those that the article is about."""
    if not done:
        by_year = (
            naming.year is not None and naming.form.value in OF_FEW
        )  # "the 2018 Agreement on Ports is on the agenda"
        return naming.definite and (naming.title is None or by_year) and not naming.qualified
    if naming.node.lower_ in ONE_MORE:
        return parties.is_with_one(naming, done)  # "another, with banks"
    if naming.form.basis is Basis.DERIVED and naming.node.lower_ in SIGNABLE and any(agents(deed) for deed in done):
        return False  # "the president of Chad signed a plan"
    others = any(parties.is_by_strangers(deed) or parties.has_others(deed) for deed in done)
    return not (others or parties.is_with_strangers(naming, done))
