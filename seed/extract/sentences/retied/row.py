"""Rows of states that say whose several are, set right: "the French, Turkish and German ministers met today"."""

from collections.abc import Iterator, Sequence

from seed.extract.names.actor import ActorMention, Form
from seed.extract.officials.official import TitleMention
from seed.extract.sentences.unit import Unit, UnitKind
from seed.extract.text.node import Node, Nodes

PARTING = frozenset([",", "and"])
"""What stands between the states of a row."""
FEW = 4
"""So many words may tell what those are who stand behind a row: "French and Turkish | senior trade | officials"."""
QUALIFYING = ("amod", "compound", "nmod", "poss")
"""How what says whose is tied to what it is said of."""
OF_WHOM = frozenset(["of", "from", "with", "between", "among"])
"""Words before a row of names."""


def retie_rows(nodes: Nodes, units: Sequence[Unit]) -> None:
    """Tie those of several states to what is told of all of them, however the parser took their adjectives."""
    for row in _rows(nodes, units):
        last = row[-1]
        whose = _is_title(units[last.i])  # "German trade ministers" is one word, of the last state alone
        outside = _outside(row)
        if outside is None:
            continue
        head, dep = outside
        if units[head.i].kind is UnitKind.DATE and head.i == last.i + 1 and dep in QUALIFYING:
            day, head, dep = head, head.head, head.dep_  # "with the French and German ministers | today"
            verb = next((above for above in day.ancestors if above.pos_ == "VERB"), None)
            if verb is None or dep in ("ROOT", *QUALIFYING):
                continue
            day.hang(verb, "npadvmod")
        if dep == "npadvmod" and head.i < row[0].i:
            dep = "dobj"  # "met the French and German ministers today"
        first, *others = row
        top = first if whose else last
        top.hang(head, dep)
        for one in others if whose else row[:-1]:
            one.hang(top, "conj" if whose else "amod")
            for child in one.children:
                if child.i > last.i:
                    child.hang(last, child.dep_)  # "Azerbaijani and Moldovan diplomats, | as well as Orlov"
    for one in nodes:
        if one.dep_ == "appos" and one.i > 1 and _are_listed(one, units):
            one.hang(one.head, "conj")


def _rows(nodes: Nodes, units: Sequence[Unit]) -> Iterator[list[Node]]:
    """The states of each row and, last of all, those whose they are."""
    place = 0
    while place < len(nodes):
        row: list[Node] = []
        at = place
        while at < len(nodes) and units[at].kind is UnitKind.ACTOR:
            row.append(nodes[at])
            at += 1
            while row and at < len(nodes) and nodes[at].lower_ in PARTING:
                at += 1
        joined = bool(row) and nodes[at - 1].lower_ in PARTING
        if joined and at < len(nodes) and _is_title(units[at]):
            row.append(nodes[at])
        elif len(row) > 1 and not joined:
            noun = _noun_at(nodes[at : at + FEW], units)
            row = [*row, noun] if noun is not None else []
        else:
            row = []
        if len(row) > 2 - joined and _are_adjectives(row[:-1], units):
            yield row
        place = max(at, place + 1)


def _noun_at(behind: Sequence[Node], units: Sequence[Unit]) -> Node | None:
    """The plural noun that words end in: "arms | delegates | on Wednesday"."""
    found: Node | None = None
    for one in behind:
        if one.pos_ not in ("ADJ", "NOUN", "PROPN") or units[one.i].kind not in (UnitKind.WORD, UnitKind.TITLE):
            break
        found = one if one.tag_ in ("NNS", "NNPS") else found
    return found


def _is_title(unit: Unit) -> bool:
    """Whether a word stands for several in an office that begins with whose it is: "German trade ministers"."""
    title = unit.mention
    led = isinstance(title, TitleMention) and title.plural and title.actor is not None
    return led and isinstance(title, TitleMention) and title.actor is not None and title.actor.first == unit.first


def _are_adjectives(states: Sequence[Node], units: Sequence[Unit]) -> bool:
    """Whether the words of a row say of what state something is."""
    mentions = [units[one.i].mention for one in states]
    forms = [one.form for one in mentions if isinstance(one, ActorMention)]
    return forms[0] in (Form.DEMONYM, Form.ACRONYM) or Form.DEMONYM in forms[-1:]


def _outside(row: Sequence[Node]) -> tuple[Node, str] | None:
    """What a row hangs on, by the first of its words that hangs on none of the others."""
    for one in row:
        above = [one.head, *one.head.ancestors]
        if one.head is not one and not any(other in above for other in row):
            return one.head, one.dep_
    return None


def _are_listed(name: Node, units: Sequence[Unit]) -> bool:
    """Whether a state behind another's comma is the next of a list: "officials from Chad, | Mali and Peru"."""
    before = name.head
    states = units[name.i].kind is UnitKind.ACTOR and units[before.i].kind is UnitKind.ACTOR
    behind = before.dep_ == "pobj" and before.head.lower_ in OF_WHOM and name.nbor(-1).lower_ == ","
    more = any(child.dep_ == "conj" and units[child.i].kind is UnitKind.ACTOR for child in name.children)
    return states and behind and before.i == name.i - 2 and more
