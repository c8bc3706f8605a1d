"""Whose an agreement is that its own sentence does not tell: those of another told just before, or of a meeting."""

from collections.abc import Sequence

from db.vocabulary import AgreementActionKind, Modality
from seed.extract.agreements.act import SHARED, Act
from seed.extract.agreements.agents import are_at_talks
from seed.extract.agreements.deed import BEARING, PERSONAL
from seed.extract.agreements.lent import is_of_a_sum, loan_of
from seed.extract.agreements.pact import CHANGING, NEAR, UNSURE, Pact
from seed.extract.agreements.party import Parties
from seed.extract.agreements.unnamed import ONE_MORE
from seed.extract.meetings.event import Event
from seed.extract.names.actor import is_country
from seed.extract.sentences.clause import subjects
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node
from seed.records import (
    ActorRef,
    Found,
)

FURTHER = frozenset(["also", "another", "further", "addition", "additionally", "moreover", "besides"])
"""Words that tell of one more of the same parties."""
OF_SO_MANY = {"bilateral": 2, "trilateral": 3, "tripartite": 3, "quadrilateral": 4, "quadripartite": 4}
TRUCES = frozenset("truce ceasefire cease-fire armistice".split())
OF_ONE = frozenset(
    [
        AgreementActionKind.WITHDRAWAL,
        AgreementActionKind.RATIFICATION,
        AgreementActionKind.ACCESSION,
        AgreementActionKind.TERMINATION,
    ]
)
"""What one party does without the others."""


def take_over(pact: Pact, pacts: Sequence[Pact]) -> None:
    """Give an agreement that is replaced, amended or "also signed" the parties of the one told just before."""
    here = pact.naming.parsed
    before = pacts[-1] if pacts and here.sentence.index - pacts[-1].naming.parsed.sentence.index <= NEAR else None
    if before is None or not pact.open or not pact.actors <= before.actors:
        return
    if pact.naming.node.lower_ in ONE_MORE:
        return  # "another, with the banks": with whom it is, is told
    further = pact.naming.is_another or any(node.lower_ in FURTHER for node in here.nodes)
    if further or any(act.node.lemma_ in CHANGING for act in pact.acts):
        pact.sides, pact.open = list(before.sides), False


def share_parties(one: Pact, other: Pact) -> None:
    """Give an agreement that is told without its parties those of the next in its list."""
    for pact, rich in ((one, other), (other, one)):
        if len(pact.actors) < 2 <= len(rich.actors) and pact.actors <= rich.actors:
            pact.sides, pact.open = list(rich.sides), False
            for act in pact.acts:
                act.sides = act.sides or list(rich.sides)


def lend_parties(pact: Pact, events: Sequence[Event], principals: Sequence[Side]) -> None:
    """Give what was signed without a word of by whom the parties of the meeting told last, else the principals."""
    told = [act for act in pact.acts if act.kind in PERSONAL | SHARED] or [
        act for act in pact.acts if _holds_since(act)
    ]
    act = next(iter(told), None)
    if act is None or len(pact.actors) > 1 or act.modality is Modality.HYPOTHETICAL:
        return
    if pact.naming.node.lemma_ in TRUCES and act.kind not in PERSONAL:
        return  # of whoever fights, not of those who speak of it
    if (pact.alone and not pact.actors) or act.node.lemma_ in BEARING:
        return
    if pact.title and all(one.kind in OF_ONE for one in pact.acts):
        return  # "Chad withdrew from the Fisheries Convention", which may be of many
    if pact.actors and act.modality is Modality.HISTORICAL and not pact.naming.definite:
        principals = ()  # "In May, Chad signed arms deals": with whom is not told
    here = act.parsed.sentence.index
    number = _number(pact)
    fit = [event for event in events if pact.actors <= event.actors and _may_lend(event, act)]
    fit = [event for event in fit if number in (None, len(event.actors))]
    near = [event for event in reversed(fit) if here - NEAR <= event.sentences[-1].sentence.index <= here]
    event = next((event for event in near if len(event.actors) == 2), None)
    if (
        event is None
        and principals
        and number in (None, len(actors_of(principals)))
        and pact.actors <= actors_of(principals).keys()
    ):
        pact.sides = [*pact.sides, *principals]
    elif event := event or next(iter(near), None) or _only(fit, act):
        pact.sides = [*pact.sides, *(side.as_actor() for side in event.sides)]
        pact.meeting = event


def _only(events: Sequence[Event], act: Act) -> Event | None:
    """The talks that the next sentences tell of, if no others are: "Envoys struck a deal. The talks, involving"."""
    here = act.parsed.sentence.index
    ahead = [event for event in events if here < event.sentences[0].sentence.index <= here + NEAR * 2]
    alone = len(ahead) == len(events) == 1 and len(ahead[0].actors) > 2
    return ahead[0] if alone and any(map(are_at_talks, subjects(act.node))) else None


def _holds_since(act: Act) -> bool:
    """Whether an agreement is told to be in force since some day: "has been in place since May"."""
    since = (one.lower_ for one in act.parsed.nodes[act.node.i + 1 : act.node.i + 2])
    return act.kind is AgreementActionKind.ENTRY_INTO_FORCE and act.node.dep_ == "pobj" and "since" in since


def _number(pact: Pact) -> int | None:
    """Of how many an agreement is by what it is called: "the tripartite accord"."""
    before = (child.lower_ for child in pact.naming.node.children if child.i < pact.naming.node.i)
    return next((OF_SO_MANY[word] for word in before if word in OF_SO_MANY), None)


def _may_lend(event: Event, act: Act) -> bool:
    """Whether those who met may have signed then: lately, or "flew to Lima in 1999, when a pact was signed"."""
    if event.modality is Modality.NEGATED:  # "was to have flown to Lima to sign a pact"
        return act.modality is Modality.PLANNED and act.parsed in event.sentences
    return event.modality is not Modality.HISTORICAL or act.parsed in event.sentences


def add_home(pact: Pact, principals: Sequence[Side], home: Found[ActorRef] | None) -> None:
    """Give an agreement of which only the other party is told the one that the article speaks of, or from."""
    if not pact.with_one or len(pact.actors) > 1 or any(act.modality in UNSURE for act in pact.acts):
        return
    if pact.actors <= actors_of(principals).keys():
        pact.sides = [*pact.sides, *principals]
    elif home is not None:
        pact.sides = [*pact.sides, Side(home, None, pact.naming.parsed.span(pact.naming.node))]


def meeting_of(pact: Pact, events: Sequence[Event]) -> Event | None:
    """The meeting of the same parties that a sentence of a signing tells of, else the one told of most."""
    acts = [act for act in pact.acts if act.kind in PERSONAL | SHARED]
    for act in acts:
        for event in events:
            if act.parsed in event.sentences and actors_of(act.sides).keys() <= event.actors:
                return event
    undated = any(act.date is None and act.modality is Modality.ACTUAL for act in acts)
    held = [event for event in events if event.actors == pact.actors and event.modality is Modality.ACTUAL]
    return max(held, key=lambda event: len(event.sentences)) if undated and held else None


def lender_and_borrower(parties: Parties, node: Node) -> list[Side]:
    """Who lends, and the state that it is for; none if it is not so told, or if a state lends it is not told how much.

    To whom an organization lends may be told by where the money goes: "approved a loan for roads in Chad".
    """
    loan = loan_of(node)
    by = [side.as_actor() for side in parties.who(loan.lenders if loan else ())]
    lenders = actors_of(by).keys()
    if loan is not None and loan.put_off:
        both = [*by, *(side.as_actor() for side in parties.who(loan.borrowers))]
        return both if len(actors_of(both)) == 2 else []
    if loan is None or len(lenders) != 1:
        return []
    of_state = any(map(is_country, lenders))
    to = [side.as_actor() for side in parties.who(loan.borrowers) if is_country(side.ref or "")]
    states = to or ([] if of_state else parties.named_here())
    states = [side for side in states if side.ref not in lenders]
    known = len(actors_of(states)) == 1 and (not of_state or is_of_a_sum(node))
    return [*by, *states] if known else []
