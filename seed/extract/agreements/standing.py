"""Agreements that are spoken of as ones that there are, and so were signed once: "the Chad-Mali treaty"."""

from collections.abc import Sequence

from db.vocabulary import Instrument
from seed.accord import accord_of_the_time
from seed.extract.agreements.accord import parties_of
from seed.extract.agreements.agents import GIVING
from seed.extract.agreements.consent import ARTICLES
from seed.extract.agreements.deed import Deed
from seed.extract.agreements.instrument import Naming
from seed.extract.agreements.party import Parties
from seed.extract.agreements.unnamed import ONE_MORE
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.date import DateMention
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.reference import Accord

UNFINISHED = frozenset(
    "proposed possible draft planned future eventual potential prospective next new final mooted any".split()
)
"""Words before an agreement that there is not yet."""
OURS = frozenset(["our", "their"])
OF_TWO = frozenset("mutual bilateral strategic framework intergovernmental partnership defense defence trade".split())
"""Words in the name of an agreement of two."""
OF_NEIGHBOURS = OF_TWO | frozenset(
    (
        "basic friendship friendly amity alliance peace border boundary frontier neighbourliness neighborliness "
        "neighbourly neighborly cooperation extradition fisheries fishing waters river guarantee commerce commercial "
        "navigation transit assistance aggression investment investments taxation tax customs visa prisoner transfer "
        "defence defense security consular lease trade"
    ).split()
)
"""Words in the name of an agreement of two, where its year is told: "the 1950 Treaty of Peace and Friendship"."""
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
PAPERS = frozenset(["document", "text", "draft", "statement", "communique", "communiqué", "contract"])
"""According to what something is only said: "according to the document"."""
SINCE = frozenset("since after before under despite until within".split())
"""What leads to an agreement that there is, whatever is done then."""
KEEPING = frozenset(
    (
        "violate breach break renege honour honor observe respect abide adhere adherence comply compliance uphold "
        "flout violation implementation implement fulfil fulfill infringe infringement contravene contravention live "
        "non-compliance noncompliance disregard ignore part party member"
    ).split()
)
"""What is done with an agreement that there is."""
BROKEN = frozenset("violation breach infringement contravention non-compliance noncompliance".split())
ABOVE = 4
"""So many words above an agreement may stand what is done with it: "implement parts of a chip accord"."""
KEPT = KEEPING - {"part", "party", "member", "break"}
"""What there is only of an agreement that there is: "to retaliate against alleged violation of a tin pact"."""
FOUNDING = frozenset(["establish", "create", "found", "constitute", "form"])
"""What is done with a body through an agreement that there is: "was created through a treaty between"."""
BEHIND = frozenset(["after", "following"])
"""What leads to what was there before: "comes months after a deal between"."""
AIMED = frozenset(
    "aim goal objective purpose idea hope priority solution way answer need task dream target option".split()
)
"""What an agreement is that is only wanted: "The aim is a treaty between Chad and Oman"."""
RULING = frozenset("provide allow cover give call permit govern regulate limit require oblige stipulate commit".split())
"""What an agreement does that there is: "A fish accord between Chad and Oman provides for it"."""
FAILING = frozenset(["fail", "neglect", "refuse", "decline", "promise"])
"""What is told of those who are to keep an agreement: "has failed to honour a chip accord"."""
OVER = frozenset("for on over about in of".split())
"""What leads from those who are praised, warned or helped to their agreement."""
REVIEWING = frozenset("review revise revisit reopen renegotiate update amend scrap discuss".split())
"""What is done, or talked of, with an agreement that still holds."""


def known_accord(document: Document, naming: Naming, parties: Parties, done: Sequence[Deed]) -> Accord | None:
    """Which known accord is meant; none if the article tells of others that it is theirs: another has its name."""
    known = accord_of_the_time(naming.accords, document.anchor.day if document.anchor else None)
    told = [*(side for deed in done for side in parties.doers(naming, deed)), *parties.partners(naming, done)]
    told += [*parties.together(naming, done), *parties.named_in(naming)]
    return known if known and {side.ref for side in told if side.ref} <= set(known.parties) else None


def known_parties(naming: Naming, accord: Accord, parties: Parties) -> list[Side]:
    """Whose a known accord is: as the article tells, else as everybody knows."""
    together = parties.together(naming, ())
    if len(actors_of(together)) >= 2:
        return together
    known = parties_of(accord, naming.parsed.span(naming.node))
    named = [side for side in known if side.ref in parties.sides.named]
    return named if len(named) >= 2 else known


def standing_parties(naming: Naming, parties: Parties) -> list[Side]:
    """Whose an agreement is that is spoken of as one that there is: "the Chad-Mali treaty"; so it was signed once."""
    node = naming.node
    whose = {child.lower_ for child in node.children if child.dep_ == "poss"}
    dated_ = any(isinstance(naming.parsed.unit(child).mention, DateMention) for child in node.children)
    definite = dated_ or bool(whose) or naming.year is not None or naming.opens_definite
    before = {child.lower_ for child in node.children if child.i < node.i}
    leading = node.dep_ == "pobj" and node.head.lower_ not in SINCE  # "have worked well since the pact"
    above = {node.head.lemma_.lower(), *([node.head.head.lemma_.lower()] if leading else [])}
    kept = bool(above & KEEPING) and node.dep_ in ("dobj", "pobj", "nsubjpass")
    kept = kept or node.lower_ in ONE_MORE  # "like the one with Chad"
    bound = is_under(node) and not any(child.lower_ in ("similar", "like") for child in node.children)
    sought = any(one.lemma_ in SOUGHT for one in node.children if one.dep_ == "relcl")  # "a treaty that Chad seeks"
    if before & UNFINISHED or (sought and naming.year is None) or "no" in before or node.head.lower_ == "without":
        return []  # "broke up without agreement"
    if (having := _having(node)) is not None:  # "Chad has extradition treaties with Oman"
        both = [*parties.who(subjects(having)), *parties.partners(naming, ())]
        paired = len(actors_of(both)) == 2 or bool(parties.each_with_one(naming, (), both))
        return both if paired and not naming.definite and _is_fact(having) else []
    if naming.form.value in SAID_TOGETHER and node.dep_ != "attr":  # "the ceremony is a declaration to the world"
        by = parties.who(prepositional(node, "from", "by"))
        if len(actors_of(by)) >= 2:
            return by
    between = parties.together(naming, ()) if _is_what_there_is(node) or _rules(node) else []
    if between and not naming.plural:
        return between
    if naming.plural or (not (kept or bound) and (not definite or above & SOUGHT)):
        return []
    if not definite and not naming.title and not (_is_kept_in_fact(node) or (bound and _is_to_be(node))):
        return []  # "would respect an agreement"
    told_of = parties.who(_told_of(node)) if whose & {"its", "their"} else []
    if told_of and len(actors_of(theirs := [*told_of, *parties.partners(naming, ())])) >= 2:
        return theirs
    together = parties.together(naming, ())
    if len(actors_of(together)) >= 2:
        return together
    own = parties.named_in(naming)
    partners = parties.partners(naming, ())
    if own and len(actors_of([*own, *partners])) == 2 and definite:
        return [*own, *partners]  # "Chad's trade accord with Oman"
    own = own or partners
    if (kept or bound or naming.year or whose & {"its", "their"}) and len(actors_of(own)) == 1:
        doing = parties.who(_subject_above(node)) or parties.who(_given_to(node))
        both = [*doing, *own]  # "Chad kept its trade accord with Oman"
        return both if len(actors_of(both)) == 2 else []
    called = set(naming.name.split())
    if OF_MANY & called or own:
        return []
    if bound and len(actors_of(who := parties.bound_under(naming))) >= 2:
        return who
    two = not naming.title or OF_TWO & called or (naming.year and OF_NEIGHBOURS & called)
    if (kept or naming.year) and two:
        lent = parties.speaks_of_principals() and (kept or not _is_called_by_place(naming))
        return parties.two_here() or (list(parties.principals) if lent else [])
    of_two = whose & OURS or "bilateral" in before or (naming.title and OF_TWO & called)
    return list(parties.principals) if of_two and len(actors_of(parties.principals)) == 2 else []


def _is_kept_in_fact(node: Node) -> bool:
    """Whether it is told what somebody does with an agreement, or fails to, so that there is one."""
    if node.dep_ == "pobj" and node.head.head.lemma_.lower() in BROKEN:
        return True
    verb = next((one for one in node.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if verb is None or _is_fact(verb):
        return True
    if verb.dep_ == "xcomp" and verb.head.lemma_ in FAILING:
        return _is_fact(verb.head)
    denied = any(child.dep_ == "neg" for child in verb.children) and verb.tag_ != "VB"
    return denied and verb.lemma_ in KEEPING  # "has not lived up to a fisheries accord"


def _is_to_be(node: Node) -> bool:
    """Whether it is told what is to be done under an agreement: "will sell Oman fish", "has agreed to buy fish"."""
    verb = next((one for one in node.ancestors if one.pos_ == "VERB"), None)
    if verb is None or any(child.dep_ == "neg" for child in verb.children):
        return False
    agreed = verb.dep_ == "xcomp" and verb.head.lemma_ in ("agree", "be") and _is_fact(verb.head)
    return agreed or any(child.lower_ in ("will", "shall") for child in verb.children if child.dep_ == "aux")


def _is_what_there_is(node: Node) -> bool:
    """Whether it is told that something is an agreement, or that there is one: "is an accord", "came after a deal"."""
    if node.dep_ == "pobj" and node.head.lower_ in BEHIND and node.head.head.pos_ == "VERB":
        return _is_fact(node.head.head)
    if node.dep_ != "attr" or node.head.lemma_ != "be" or not _is_fact(node.head):
        return False
    if not any(child.lower_ in ARTICLES for child in node.children):
        return False  # "there is growing agreement between"
    told = subjects(node.head)
    asked = any(child.dep_ in ("csubj", "mark") for child in node.head.children)
    return not asked and not any(one.lemma_.lower() in AIMED for one in told)


def _rules(node: Node) -> bool:
    """Whether it is told what an agreement does: "provides for it", though not what one would do."""
    return node.dep_ == "nsubj" and node.head.lemma_ in RULING and node.head.tag_ == "VBZ" and _is_fact(node.head)


def _is_called_by_place(naming: Naming) -> bool:
    """Whether an agreement is called by where it was made, which tells nothing of whose it is: "the Osimo treaty"."""
    names = (one for one in naming.node.children if one.i < naming.node.i and one.tag_ == "NNP")
    small = not naming.title and naming.node.tag_ == "NN"
    return small and any(naming.parsed.unit(one).kind is UnitKind.WORD for one in names)


def binds(naming: Naming) -> bool:
    """Whether an agreement is told of as one that holds: "under the 1960 treaty", "the treaty of 1904 grants it"."""
    if naming.form.value in SAID_TOGETHER:
        return False
    above = [naming.node.head, *([naming.node.head.head] if naming.node.dep_ == "pobj" else [])]
    if is_under(naming.node) or any(one.lemma_ in KEEPING | REVIEWING for one in above):
        return True
    aside = [one for one in naming.node.children if one.dep_ == "relcl"]
    return any(_is_present(one) for one in (*above, *aside) if one.pos_ in ("VERB", "AUX"))


def is_had(naming: Naming) -> bool:
    """Whether an agreement is one that somebody has: "Chad has extradition treaties with Oman"."""
    having = _having(naming.node)
    return having is not None and having.tag_ in ("VBZ", "VBP")


def _having(node: Node) -> Node | None:
    """The verb by which somebody has an agreement, or those listed with it: "have a tax treaty and a visa pact"."""
    while node.dep_ == "conj" and node.head.i < node.i:
        node = node.head
    return node.head if node.dep_ == "dobj" and node.head.lemma_ == "have" else None


def _is_present(verb: Node) -> bool:
    """Whether a verb tells what is: "grants", "is governed by"."""
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    told = verb.lemma_ != "be" or verb.pos_ == "VERB"  # "is null and void" tells no more than that it was signed
    return told and any(one.tag_ in ("VBZ", "VBP") for one in auxiliaries or (verb,)) and _is_fact(verb)


def is_kept(naming: Naming) -> bool:
    """Whether it is told how an agreement is kept or broken, though not of which year: "violated a tin pact"."""
    above = list(naming.node.ancestors)[:ABOVE] if naming.node.dep_ == "pobj" else [naming.node.head]
    return not naming.title and any(one.lemma_.lower() in KEPT for one in above)


def is_under(node: Node) -> bool:
    """Whether something is done under an instrument."""
    leading, above = node.head.lower_, node.head.head
    pursuant = leading == "to" and above.lower_ == "pursuant"
    pursuant = pursuant or (leading == "to" and above.lower_ == "according" and node.lemma_ not in PAPERS)
    founded = leading in ("through", "by") and above.lemma_ in FOUNDING
    return node.dep_ == "pobj" and (leading == "under" or pursuant or founded)


def _is_fact(verb: Node) -> bool:
    """Whether a verb states what is or was, and neither denies it nor tells what would be."""
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    unreal = verb.tag_ == "VB" or any(one.tag_ == "MD" for one in auxiliaries)
    return not unreal and not any(child.dep_ == "neg" for child in verb.children)


def _told_of(node: Node) -> list[Node]:
    """Those for whose agreement something is told of them: "praised Chad and Mali for their border accord"."""
    verb = node.head.head if node.dep_ == "pobj" and node.head.lower_ in OVER else node
    told = next((child for child in verb.children if child.dep_ == "dobj" and child.i < node.head.i), None)
    return [told, *told.conjuncts] if told is not None and verb is not node else []


def _given_to(node: Node) -> list[Node]:
    """To whom something is given under an agreement: "a package promised to Chad under an accord with the Fund"."""
    verb = next((above for above in node.ancestors if above.pos_ == "VERB"), None)
    given = verb is not None and verb.dep_ == "acl" and verb.lemma_ in GIVING | {"promise", "pledge"}
    return list(prepositional(verb, "to")) if verb is not None and given else []


def _subject_above(node: Node) -> list[Node]:
    """The subjects of the nearest verb above that has any."""
    return next((found for above in node.ancestors if above.pos_ == "VERB" and (found := subjects(above))), [])
