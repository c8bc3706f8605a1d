"""Agreements: an instrument that somebody signs, ratifies, announces or leaves, and what is done about it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.vocabulary import AgreementActionKind, Instrument, Modality
from seed.accord import accord_of_the_time
from seed.extract.agreements.accord import parties_of
from seed.extract.agreements.deed import OF_ITSELF, Deed, deeds, is_destined
from seed.extract.agreements.instrument import Naming, is_listed_after, item_naming, namings, opens_items, subjects_told
from seed.extract.agreements.pact import CHANGING, PERSONAL, SHARED, Act, Pact, merge_into
from seed.extract.agreements.party import Parties
from seed.extract.meetings.event import LEAD, Event
from seed.extract.sentences.clause import dated, modality, prepositional, subjects
from seed.extract.sentences.parse import Parsed, Parses
from seed.extract.sentences.side import Side, Sides, actors_of
from seed.extract.text.date import DateMention, as_anchor
from seed.extract.text.document import Document
from seed.extract.text.language import Node
from seed.extract.text.topic import topics
from seed.records import (
    ActorRef,
    AgreementActionRecord,
    AgreementRecord,
    Edtf,
    Found,
    MeetingRecord,
    Ref,
)
from seed.reference import Accord

NEAR = 2
"""So many sentences after a meeting, a signing is still told as part of it."""
FURTHER = frozenset(["also", "another", "further", "addition", "additionally", "moreover", "besides"])
"""Words that tell of one more of the same parties."""
FEW = 2
"""So many that are named one by one are what a plural before them meant."""
UNFINISHED = frozenset(
    "proposed possible draft planned future eventual potential prospective next new final mooted any".split()
)
"""Words before an agreement that there is not yet."""
OURS = frozenset(["our", "their"])
OF_TWO = frozenset("mutual bilateral strategic framework intergovernmental partnership defense defence trade".split())
"""Words in the name of an agreement of two."""
OF_MANY = frozenset(
    "general multilateral regional international global world universal nations convention charter".split()
)
"""Words in the name of an agreement of many, whoever speaks of it."""
SOUGHT = frozenset(
    (
        "negotiate seek propose reach draft pursue want need hope prospect chance progress work proposal plan idea "
        "talk negotiation discussion effort attempt way towards toward without sign finalize finalise complete conclude"
    ).split()
)
"""What is done for an agreement that there is not yet."""
SAID_TOGETHER = frozenset([Instrument.JOINT_STATEMENT, Instrument.DECLARATION])
"""What several say together, whoever it is then from."""
KEEPING = frozenset(
    (
        "violate breach break renege honour honor observe respect abide adhere adherence comply compliance uphold "
        "flout violation implementation part party member"
    ).split()
)
"""What is done with an agreement that there is."""
OF_ONE = frozenset(
    [
        AgreementActionKind.WITHDRAWAL,
        AgreementActionKind.RATIFICATION,
        AgreementActionKind.ACCESSION,
        AgreementActionKind.TERMINATION,
    ]
)
"""What one party does without the others."""
UNSURE = frozenset([Modality.HYPOTHETICAL, Modality.NEGATED])


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
    private = 0
    for parsed in parses.sentences:
        parties = Parties(parsed, sides, principals, met)
        in_list = listing is not None and parsed.sentence.block.listed
        items = _items(parsed, listing) if listing else []
        pacts += items
        if not items and (told and told[-1].naming.plural and _enumerates(parsed)):
            items = _items(parsed, told[-1])
            pacts += items
        if not items:
            found = [pact for pact in _pacts(document, parties) if not (private and _goes_back(pact))]
            private = NEAR if _is_private(parties) else 0 if found else max(private - 1, 0)
            for pact in found:
                _take_over(pact, pacts)
            if listing and in_list:
                found = found or _listed(listing, namings(parsed))
                _head(listing, found)
            before, told = told, [_add(pact, pacts, in_list=in_list) for pact in found]
            if not in_list:
                listing = _listing(parsed, told or before) or _announced(parsed, pacts)
        for quoted in (one for one in parses.quotations if one.sentence is parsed.sentence):
            for pact in _pacts(document, Parties(quoted, sides, principals, met)):
                if len(pact.actors) >= 2 and not any(act.modality in UNSURE for act in pact.acts):
                    merge_into(pacts, pact)
    headings = {pact.naming.parsed.sentence.index for pact in pacts if pact.itemised}
    for pact in pacts:
        pact.itemised |= pact.naming.plural and pact.naming.parsed.sentence.index in headings
        _lend_parties(pact, events, principals)
        _add_home(pact, principals, sides.home)
    pacts = [pact for pact in pacts if len(pact.actors) >= 2 and pact.acts and not pact.itemised]
    pacts = [pact for pact in pacts if pact.naming.definite or not all(_is_denied(act) for act in pact.acts)]
    pacts = [pact for pact in pacts if not _is_heading(pact, pacts)]
    pacts = [one for pact in pacts for one in _each(pact)]
    for pact in pacts:
        pact.meeting = pact.meeting or _meeting_of(pact, events)
    return pacts


def agreement_records(
    document: Document, pacts: Sequence[Pact], meetings: Sequence[tuple[Event, MeetingRecord]]
) -> tuple[AgreementRecord, ...]:
    """The agreements as records, in the order of the text."""
    lead = [sentence.index for sentence in document.sentences if sentence.is_body][:LEAD]
    return tuple(_record(document, pact, f"agreement-{number}", meetings, lead) for number, pact in enumerate(pacts, 1))


def _pacts(document: Document, parties: Parties) -> list[Pact]:
    """The agreements that a sentence tells something of."""
    named = namings(parties.parsed)
    done = deeds(parties.parsed, named)
    found: dict[int, Pact] = {}
    for place, naming in enumerate(named):
        pact = _pact(document, parties, naming, done[place])
        if pact is not None:
            found[place] = pact
    for place, pact in found.items():
        before = found.get(place - 1)
        if before and not pact.joins and is_listed_after(pact.naming, before.naming):
            before.itemised |= before.naming.plural and opens_items(pact.naming)
            _share_parties(before, pact)
    return list(found.values())


def _take_over(pact: Pact, pacts: Sequence[Pact]) -> None:
    """Give an agreement that is replaced, amended or "also signed" the parties of the one told just before."""
    here = pact.naming.parsed
    before = pacts[-1] if pacts and here.sentence.index - pacts[-1].naming.parsed.sentence.index <= NEAR else None
    if before is None or not pact.open or not pact.actors <= before.actors:
        return
    if any(act.node.lemma_ in CHANGING for act in pact.acts) or any(node.lower_ in FURTHER for node in here.nodes):
        pact.sides, pact.open = list(before.sides), False


def _items(parsed: Parsed, listing: Pact) -> list[Pact]:
    """The first instrument that an item names and those listed with it, each as what was told of the list."""
    named = namings(parsed)
    if not named and listing.itemised and (item := item_naming(parsed)):
        named = [item]
    if not named or any(deeds(parsed, named)):
        return []
    return _listed(listing, named)


def _listed(listing: Pact, named: Sequence[Naming]) -> list[Pact]:
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


def _add(pact: Pact, pacts: list[Pact], *, in_list: bool) -> Pact:
    """Add an agreement; an item of a list is none that was told before."""
    if not in_list or pact.naming.definite:
        return merge_into(pacts, pact)
    pacts.append(pact)
    return pact


def _head(listing: Pact, items: Sequence[Pact]) -> None:
    """Give items of a list that tell themselves what was done the parties and the day that its heading tells."""
    dates = {act.kind: act.date for act in listing.acts}
    for item in items:
        listing.itemised = True
        if len(item.actors) < 2 and item.actors <= listing.actors:
            item.sides, item.open = list(listing.sides), listing.open
        for act in item.acts:
            act.date = act.date or dates.get(act.kind)


def _is_private(parties: Parties) -> bool:
    """Whether a sentence tells of an instrument of others than actors: "the two firms signed a contract"."""
    named = namings(parties.parsed)
    return any(parties.is_by_strangers(deed) for done in deeds(parties.parsed, named) for deed in done)


def _goes_back(pact: Pact) -> bool:
    """Whether an agreement told of without its parties is the one before: "the deal"."""
    naming = pact.naming
    return naming.definite and naming.is_bare and naming.year is None and not pact.actors


def _is_denied(act: Act) -> bool:
    """Whether an agreement is told not to have been reached, and so there is none."""
    return act.modality is Modality.NEGATED and act.kind is AgreementActionKind.ANNOUNCEMENT


def _each(pact: Pact) -> list[Pact]:
    """One for each of "two memoranda, on archives and on customs"."""
    number = subjects_told(pact.naming)
    return [replace(pact, acts=[replace(act) for act in pact.acts]) for _ in range(number)]


def _enumerates(parsed: Parsed) -> bool:
    """Whether a sentence tells what is among those that were told: "Among them is …", "They include …"."""
    words = [node.lower_ for node in parsed.nodes[:3]]
    return words[:2] in (["among", "them"], ["among", "these"]) or (
        words[0] in ("they", "these") and bool({"include", "included", "are", "were"} & set(words))
    )


def _listing(parsed: Parsed, told: Sequence[Pact]) -> Pact | None:
    """The plural that is told of before a colon and the items; by "Among them:", that of the sentence before."""
    if parsed.sentence.tokens[-1].text != ":":
        return None
    return next((pact for pact in reversed(told) if pact.naming.plural), None)


def _announced(parsed: Parsed, pacts: Sequence[Pact]) -> Pact | None:
    """The plural told of a little before that a heading takes up: "The instruments and their signatories are:"."""
    if parsed.sentence.tokens[-1].text != ":" or not any(one.plural and one.definite for one in namings(parsed)):
        return None
    here = parsed.sentence.index
    near = [pact for pact in pacts if here - pact.naming.parsed.sentence.index <= NEAR]
    return next((pact for pact in reversed(near) if pact.naming.plural), None)


def _share_parties(one: Pact, other: Pact) -> None:
    """Give an agreement that is told without its parties those of the next in its list."""
    for pact, rich in ((one, other), (other, one)):
        if len(pact.actors) < 2 <= len(rich.actors) and pact.actors <= rich.actors:
            pact.sides, pact.open = list(rich.sides), False
            for act in pact.acts:
                act.sides = act.sides or list(rich.sides)


def _pact(document: Document, parties: Parties, naming: Naming, done: Sequence[Deed]) -> Pact | None:
    if joining := parties.signatories(naming):
        return Pact(naming, joining, naming.title, naming.designation, open=False, joins=True)
    if any(child.lower_ == "such" for child in naming.node.children):
        return None  # "the first such treaty"
    known = _known(document, naming, parties, done)
    if known is None and naming.accords and not naming.words:
        return None
    naming = replace(naming, accords=(known,) if known else ())
    standing = _known_parties(naming, known, parties) if known else _standing(naming, parties) if not done else []
    if not done and naming.year is None and not standing:
        return None
    doers = [parties.doers(naming, deed) for deed in done]
    if not any(doers):
        doers = [parties.witnesses(deed) for deed in done]
    who = [side for by in doers for side in by]
    sides = together = standing or parties.together(naming, done)
    if not together:
        sides = [*who, *(partners := parties.partners(naming, done))]
        if len(actors_of(partners)) > 1 and not actors_of(who):
            return None  # "reached agreements with Chad and Mali": these with somebody who is not told
        if len(actors_of(who)) < 2:  # else an actor in its name says nothing: "the African Union agreement"
            sides += parties.named_in(naming)
        if not sides and _is_under(naming.node):
            sides = together = parties.bound_under(naming)
    if len(actors_of(sides)) < 2 and not _is_between_those(naming, parties, done):
        return None
    acts = [_act(document, naming.parsed, deed, by or sides) for deed, by in zip(done, doers, strict=True)]
    _date_by_year(naming, acts)
    if standing and all(act.kind is not AgreementActionKind.SIGNATURE for act in acts):
        when = dated(naming.parsed, naming.node, document.anchor)
        date = when[1] if when and _is_within(naming.parsed, naming.node, when[0]) else None
        acts.append(Act(naming.parsed, naming.node, AgreementActionKind.SIGNATURE, [], Modality.HISTORICAL, date))
    with_one = len(actors_of(sides)) == 1 and parties.is_with_one(naming)
    return Pact(naming, sides, naming.title, naming.designation, not who and not together, acts, with_one=with_one)


def _known(document: Document, naming: Naming, parties: Parties, done: Sequence[Deed]) -> Accord | None:
    """Which known accord is meant; none if the article tells of others that it is theirs: another has its name."""
    known = accord_of_the_time(naming.accords, document.anchor.day if document.anchor else None)
    told = [*(side for deed in done for side in parties.doers(naming, deed)), *parties.partners(naming, done)]
    told += [*parties.together(naming, done), *parties.named_in(naming)]
    return known if known and {side.ref for side in told if side.ref} <= set(known.parties) else None


def _known_parties(naming: Naming, accord: Accord, parties: Parties) -> list[Side]:
    """Whose a known accord is: as the article tells, else as everybody knows."""
    together = parties.together(naming, ())
    if len(actors_of(together)) >= 2:
        return together
    known = parties_of(accord, naming.parsed.span(naming.node))
    named = [side for side in known if side.ref in parties.sides.named]
    return named if len(named) >= 2 else known


def _standing(naming: Naming, parties: Parties) -> list[Side]:
    """Whose an agreement is that is spoken of as one that there is: "the Chad-Mali treaty"; so it was signed once."""
    node = naming.node
    whose = {child.lower_ for child in node.children if child.dep_ == "poss"}
    dated_ = any(isinstance(naming.parsed.unit(child).mention, DateMention) for child in node.children)
    opening = naming.parsed.sentence.tokens[naming.parsed.unit(naming.parsed.nodes[naming.first]).first]
    definite = naming.definite or dated_ or opening.text.lower() in ("the", "our")  # "the U.S.", one word to the parser
    before = {child.lower_ for child in node.children if child.i < node.i}
    above = {node.head.lemma_.lower(), *([node.head.head.lemma_.lower()] if node.dep_ == "pobj" else [])}
    kept = bool(above & KEEPING) and node.dep_ in ("dobj", "pobj", "nsubjpass")
    bound = _is_under(node) and not any(child.lower_ in ("similar", "like") for child in node.children)
    unfinished = bool(before & UNFINISHED) or any(
        one.lemma_ in SOUGHT for one in node.children if one.dep_ == "relcl"
    )  # "a treaty that Chad seeks"
    if unfinished or "no" in before:
        return []
    if node.head.lemma_ == "have" and node.dep_ == "dobj":  # "Chad has extradition treaties with Oman"
        both = [*parties.who(subjects(node.head)), *parties.partners(naming, ())]
        return both if len(actors_of(both)) == 2 and not naming.definite and _is_fact(node.head) else []
    if naming.form.value in SAID_TOGETHER:
        by = parties.who(prepositional(node, "from", "by"))
        if len(actors_of(by)) >= 2:
            return by
    if naming.plural or (not (kept or bound) and (not definite or above & SOUGHT)):
        return []
    verb = next((one for one in node.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if not definite and not naming.title and verb is not None and not _is_fact(verb):
        return []  # "would respect an agreement"
    together = parties.together(naming, ())
    if len(actors_of(together)) >= 2:
        return together
    own = parties.named_in(naming) or parties.partners(naming, ())
    if (kept or bound or naming.year or whose & {"its", "their"}) and len(actors_of(own)) == 1:
        both = [*parties.who(_subject_above(node)), *own]  # "Chad kept its trade accord with Oman"
        return both if len(actors_of(both)) == 2 else []
    called = set(naming.name.split())
    if OF_MANY & called or own:
        return []
    if bound and len(actors_of(who := parties.bound_under(naming))) >= 2:
        return who
    two = not naming.title or OF_TWO & called
    if (kept or naming.year) and two:
        here = parties.named_here()
        return here if len(actors_of(here)) == 2 else list(parties.principals) if kept else []
    of_two = whose & OURS or (naming.title and OF_TWO & called)
    return list(parties.principals) if of_two and len(actors_of(parties.principals)) == 2 else []


def _is_fact(verb: Node) -> bool:
    """Whether a verb states what is or was, and neither denies it nor tells what would be."""
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    unreal = verb.tag_ == "VB" or any(one.tag_ == "MD" for one in auxiliaries)
    return not unreal and not any(child.dep_ == "neg" for child in verb.children)


def _is_under(node: Node) -> bool:
    """Whether something is done under an instrument."""
    pursuant = node.head.lower_ == "to" and node.head.head.lower_ == "pursuant"
    return node.dep_ == "pobj" and (node.head.lower_ == "under" or pursuant)


def _subject_above(node: Node) -> list[Node]:
    """The subjects of the nearest verb above that has any."""
    return next((found for above in node.ancestors if above.pos_ == "VERB" and (found := subjects(above))), [])


def _is_between_those(naming: Naming, parties: Parties, done: Sequence[Deed]) -> bool:
    """Whether an agreement without parties may be of those that the article is about."""
    if not done:
        return naming.definite and naming.title is None and not naming.qualified
    return not (parties.is_with_strangers(naming, done) or any(parties.is_by_strangers(deed) for deed in done))


def _act(document: Document, parsed: Parsed, deed: Deed, by: list[Side]) -> Act:
    node = deed.node
    when = dated(parsed, node, document.anchor)
    if when and _is_still_to_do(node) and not _is_within(parsed, node, when[0]):
        when = None
    if when and node.dep_ in ("acl", "relcl") and not _is_within(parsed, node, when[0]):
        when = None
    date = when[1] if when else None
    how = modality(parsed, node, date, document.anchor)
    if node.dep_ == "pobj" and node.lower_ == "force":
        how = Modality.ACTUAL
    elif is_destined(node):
        how = Modality.PLANNED
    elif node.dep_ == "xcomp" and node.head.lemma_ == "fail":
        how = Modality.NEGATED
    elif node.pos_ == "NOUN" and how is Modality.PLANNED and _is_todays(document, date):
        how = Modality.ACTUAL  # "will strengthen ties with the signing of a treaty today"
    elif _is_ahead(node) or (deed.kind in OF_ITSELF and node.tag_ == "VBZ" and not _has_object(node)):
        how = Modality.PLANNED
    elif node.dep_ == "acl" and node.tag_ == "VBN" and how in (Modality.PLANNED, Modality.HYPOTHETICAL):
        how = Modality.ACTUAL  # "under the treaty signed in 1987, both will …" tells of what is done
    return Act(parsed, node, deed.kind, by, how, date)


def _is_todays(document: Document, date: Found[Edtf] | None) -> bool:
    return bool(date and document.anchor and date.value == document.anchor.day.isoformat())


def _has_object(node: Node) -> bool:
    return any(child.dep_ == "dobj" for child in node.children)


def _is_ahead(node: Node) -> bool:
    """Whether a passive tells what is to come: "is to be signed", "not yet signed"."""
    words = {child.lower_ for child in node.children}
    if _is_still_to_do(node):
        return True
    return node.tag_ == "VBN" and ({"to", "be"} <= words or {"not", "yet"} <= words)


def _is_still_to_do(node: Node) -> bool:
    """Whether what governs a verb tells that it is not done: "has yet to be signed"."""
    return node.dep_ == "xcomp" and node.head.lemma_ in ("have", "remain") and node.head.tag_ != "VBD"


def _is_within(parsed: Parsed, node: Node, date: DateMention) -> bool:
    clause = parsed.span(node.left_edge, node.right_edge)
    return clause.start <= date.span.start < clause.end


def _date_by_year(naming: Naming, acts: list[Act]) -> None:
    """Date the signing of "the 1977 treaty", which is told by its year alone."""
    if naming.year is None:
        return
    signed = next((act for act in acts if act.kind in PERSONAL), None)
    if signed is None:
        acts.append(
            Act(naming.parsed, naming.node, AgreementActionKind.SIGNATURE, [], Modality.HISTORICAL, naming.year)
        )
    elif signed.date is None:
        signed.date = naming.year


def _lend_parties(pact: Pact, events: Sequence[Event], principals: Sequence[Side]) -> None:
    """Give what was signed without a word of by whom the parties of the meeting told last, else the principals."""
    act = next((act for act in pact.acts if act.kind in PERSONAL | SHARED), None)
    if act is None or len(pact.actors) > 1 or act.modality is Modality.HYPOTHETICAL:
        return
    if pact.title and all(one.kind in OF_ONE for one in pact.acts):
        return  # "Chad withdrew from the Fisheries Convention", which may be of many
    here = act.parsed.sentence.index
    fit = [event for event in events if pact.actors <= event.actors and event.modality is not Modality.HISTORICAL]
    near = [event for event in reversed(fit) if here - NEAR <= event.sentences[-1].sentence.index <= here]
    event = next((event for event in near if len(event.actors) == 2), None)
    if event is None and principals and pact.actors <= actors_of(principals).keys():
        pact.sides = [*pact.sides, *principals]
    elif event := event or next(iter(near), None):
        pact.sides = [*pact.sides, *(side.as_actor() for side in event.sides)]
        pact.meeting = event


def _add_home(pact: Pact, principals: Sequence[Side], home: Found[ActorRef] | None) -> None:
    """Give an agreement of which only the other party is told the one that the article speaks of, or from."""
    if not pact.with_one or len(pact.actors) > 1 or any(act.modality in UNSURE for act in pact.acts):
        return
    if pact.actors <= actors_of(principals).keys():
        pact.sides = [*pact.sides, *principals]
    elif home is not None:
        pact.sides = [*pact.sides, Side(home, None, pact.naming.parsed.span(pact.naming.node))]


def _is_heading(pact: Pact, pacts: Sequence[Pact]) -> bool:
    """Whether "several documents" are those that the next sentences name one by one."""
    if not pact.naming.plural or pact.title or pact.naming.subject:
        return False
    here = pact.naming.parsed.sentence.index
    named = [one for one in pacts if one.actors == pact.actors and not one.naming.plural and one.acts]
    return sum(0 < one.naming.parsed.sentence.index - here <= NEAR for one in named) >= FEW


def _meeting_of(pact: Pact, events: Sequence[Event]) -> Event | None:
    """The meeting of the same parties that a sentence of a signing tells of, else the one told of most."""
    acts = [act for act in pact.acts if act.kind in PERSONAL | SHARED]
    for act in acts:
        for event in events:
            if act.parsed in event.sentences and actors_of(act.sides).keys() <= event.actors:
                return event
    undated = any(act.date is None and act.modality is Modality.ACTUAL for act in acts)
    held = [event for event in events if event.actors == pact.actors and event.modality is Modality.ACTUAL]
    return max(held, key=lambda event: len(event.sentences)) if undated and held else None


def _record(
    document: Document,
    pact: Pact,
    ref: Ref,
    meetings: Sequence[tuple[Event, MeetingRecord]],
    lead: Sequence[int],
) -> AgreementRecord:
    parties = actors_of(pact.sides)
    meeting = next((record for event, record in meetings if event is pact.meeting), None)
    actions = [
        action
        for number, act in enumerate(pact.acts, 1)
        for action in _actions(document, pact, act, f"{ref}-{number}", meeting, lead)
    ]
    return AgreementRecord(
        ref,
        pact.naming.parsed.words,
        pact.acts[0].modality,
        tuple(found for side in parties.values() if (found := side.party())),
        tuple(actions),
        title=pact.title,
        designation=pact.designation,
        instrument=pact.naming.form,
        topics=topics(document, pact.naming.parsed.sentence),
        meeting=meeting.ref if meeting else None,
        confidence=0.8,
        frame=f"{pact.acts[0].node.lemma_.lower()} {pact.naming.form.as_printed}",
    )


def _actions(
    document: Document, pact: Pact, act: Act, ref: Ref, meeting: MeetingRecord | None, lead: Sequence[int]
) -> Iterator[AgreementActionRecord]:
    kind = Found(act.kind, (act.parsed.span(act.node),))
    date = act.date
    if date is None and act.modality is Modality.ACTUAL and act.node.dep_ not in ("acl", "relcl"):
        if meeting is not None and meeting.start is not None:
            date = (
                replace(meeting.start, spans=(*kind.spans, *meeting.start.spans))
                if kind.spans[0] not in meeting.start.spans
                else meeting.start
            )
        elif document.anchor and (meeting or act.parsed.sentence.index in lead) and act.kind in PERSONAL | SHARED:
            date = replace(as_anchor(document.anchor), confidence=0.8)
    doers = actors_of(act.sides) if act.kind not in SHARED else {}
    if not doers:
        yield AgreementActionRecord(ref, act.parsed.words, act.modality, kind, None, date)
        return
    for number, (actor, side) in enumerate(doers.items(), 1):
        person = next((one for one in act.sides if one.person and one.ref == actor), side)
        signatory = person.record() if act.kind in PERSONAL else None
        yield AgreementActionRecord(
            f"{ref}-{number}", act.parsed.words, act.modality, kind, side.party(), date, signatory
        )
