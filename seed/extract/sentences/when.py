"""When a clause says that something happened."""

from collections.abc import Iterator

from seed.extract.sentences.around import OCCASION, REPORTING, UNDERTAKING, is_timetabled
from seed.extract.sentences.beside import dates_something_else
from seed.extract.sentences.clause import ASKING, PLEDGING, PREPARED, SUBJECTS, aside_behind
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.purpose import LEADING_UP, TIMETABLED, is_led_up_to
from seed.extract.sentences.reported import SAYING, is_reported_on
from seed.extract.sentences.sending import is_of_those_sent
from seed.extract.text.date import Anchor, DateMention
from seed.extract.text.instrument_word import is_instrument
from seed.extract.text.node import Node
from seed.records import Edtf, Found


def dated(
    parsed: Parsed, node: Node, anchor: Anchor | None, *, future: bool = False
) -> tuple[DateMention, Found[Edtf]] | None:
    """The date of a clause: that of its verb, or the only one of the sentence."""
    told = [(one, mention) for one in parsed.nodes if isinstance(mention := parsed.unit(one).mention, DateMention)]
    mentions = [(one, mention) for one, mention in told if not _is_of_another(one, node)]
    below = _of_aside(told, node)
    below += [mention for one, mention in mentions if node in (one, *one.ancestors) and _within_clause(one, node)]
    earlier = [mention for one, mention in mentions if _dates_what_led_to_it(one, node)]
    chosen = (
        below
        or [mention for one, mention in told if _dates_its_occasion(one, node) and not _dates_a_journey(one, node)]
        or [
            mention
            for one, mention in mentions
            if len(mentions) == 1 and not _dates_the_saying(one, node) and not _dates_an_aside(one, node)
        ]
    )
    chosen = [mention for one, mention in told if _is_when_it_was(one, node)] or chosen
    earlier += [mention for one, mention in told if _dates_what_was_planned(one)]
    for mention in sorted(chosen, key=lambda one: any(each is one for each in earlier)):
        if found := mention.resolve(anchor, future=future):
            return mention, found
    return None


def _is_when_it_was(date: Node, node: Node) -> bool:
    """Whether a clause behind a date tells what was then: "since August, when he told him at a meeting in Lima"."""
    behind = date.doc[date.i + 1 : date.i + 3]
    when = next((one for one in behind if one.lower_ == "when"), None)
    between = behind[0].lower_ in (",", "when") if behind else False
    return when is not None and between and node in when.head.subtree and date not in when.head.subtree


def _of_aside(told: list[tuple[Node, DateMention]], node: Node) -> list[DateMention]:
    """The dates of when it was held, or is to be, as is told behind it: "the session, held last May"."""
    aside = aside_behind(node) if told and node.pos_ in ("NOUN", "PROPN") else None
    if aside is None or not (aside.lemma_ in HOLDING | TIMETABLED or aside.lower_ == "due"):
        return []
    return [mention for one, mention in told if aside in one.ancestors and _within_clause(one, aside)]


def _is_set_behind(date: Node, node: Node) -> bool:
    """Whether a date is for when something told before it is set: "discussed his visit, due in May"."""
    planned = date.head.head if date.dep_ == "pobj" else date.head
    due = planned.lower_ == "due" or (planned.tag_ == "VBN" and planned.lemma_ in TIMETABLED)
    told = node.tag_ in ("VBD", "VBN", "VBZ") and node.i < planned.i
    return due and told and planned.nbor(-1).lower_ == ","


def _is_of_another(date: Node, node: Node) -> bool:
    """Whether a date is that of something else told of beside it."""
    if _is_set_behind(date, node):
        return True
    since = any(
        (above.lower_ == "since" and node not in above.subtree) or tells_since(above, node) for above in date.ancestors
    )  # "have met weekly since May"; not "ties have improved since a summit in 2000"
    since = since and not _is_when_it_was(date, node)
    another = _follows_another_saying(date, node) or _dates_what_was_beside(date, node)
    another = another or dates_something_else(date, node) or _dates_what_was_ahead(date, node)
    another = another or _dates_first_stop(date, node)
    another = another or dates_a_report(date, node) or dates_what_was_before(date, node)
    topic = (
        _dates_the_judging(date, node)
        or (is_reported_on(node) and date not in node.subtree)
        or _dates_its_topic(date, node)
    )
    topic = topic or _dates_what_is_agreed(date, node) or _dates_what_is_prepared(date, node)
    return since or another or topic or _dates_a_journey(date, node) or _is_year_of_instrument(date, node)


def _dates_first_stop(date: Node, node: Node) -> bool:
    """Whether a date is only of the first stop of several: "flies to Chad on Tuesday and goes on to Mali"."""
    on = node.lemma_ in ("continue", "proceed") or any(
        child.lower_ in ("on", "onward", "onwards", "then")
        for child in node.children
        if child.dep_ in ("prt", "advmod")
    )
    own = node in date.ancestors and _within_clause(date, node)
    return on and node.dep_ == "conj" and date.i > node.head.i and not own


def dates_a_report(date: Node, node: Node) -> bool:
    """Whether a date is of when somebody is told of it: "will brief the king on Friday on the results of his talks"."""
    if node.pos_ != "NOUN":
        return False
    whole = node.head.head if node.dep_ == "pobj" and node.head.lower_ == "of" else node
    if whole.dep_ != "pobj" or whole.head.lower_ not in ("on", "about"):
        return False
    verb = whole.head.head
    while verb.pos_ == "NOUN" and verb.head is not verb:
        verb = verb.head
    return verb.lemma_ in REPORTING and verb in date.ancestors and date not in whole.subtree


def dates_what_was_before(date: Node, node: Node) -> bool:
    """Whether a date is of what somebody did before, or after: "they met after Orlov arrived on Monday"."""
    clause = next((one for one in date.ancestors if one.dep_ == "advcl"), None)
    if clause is None or node in clause.subtree or not any(child.dep_ in SUBJECTS for child in clause.children):
        return False
    return any(child.dep_ == "mark" and child.lower_ in ("after", "before") for child in clause.children)


def _dates_the_judging(date: Node, node: Node) -> bool:
    """Whether a date is that of what somebody then said of it: "on Saturday described the talks as useful"."""
    return node.dep_ == "dobj" and node.head.lemma_ in JUDGING and date not in node.subtree


JUDGING = frozenset("describe characterise characterize term hail praise criticise criticize condemn defend".split())


def tells_since(clause: Node, node: Node) -> bool:
    """Whether a clause tells since when something was: "their third conversation since the war began on 24 May"."""
    marks = (child for child in clause.children if child.dep_ == "mark")
    return clause.dep_ == "advcl" and any(one.lower_ == "since" for one in marks) and node not in clause.subtree


def _dates_what_led_to_it(date: Node, node: Node) -> bool:
    """Whether a date is of what was before, told first: "after a visit in April, he will go to Mali in June"."""
    led = [one for one in date.ancestors if one.dep_ == "prep" and one.lower_ in ("after", "following") and one.i == 0]
    return any(one.head == node or node in one.head.subtree for one in led) and node not in led[0].subtree


def _is_year_of_instrument(date: Node, node: Node) -> bool:
    """Whether a date tells only which agreement is meant: "talks to replace the 1990 accord", "the pact of May 2"."""
    if date.dep_ == "pobj" and date.head.lower_ == "of":
        return date.head.head != node and is_instrument(date.head.head.lower_)
    before = date.dep_ in ("nummod", "amod", "compound", "nmod") and date.i < date.head.i
    return before and date.head != node and is_instrument(date.head.lower_)


def _dates_what_is_agreed(date: Node, node: Node) -> bool:
    """Whether a date is that of what is to be done: "at the meeting they agreed to hold the fair in May 2019"."""
    verb = next((above for above in date.ancestors if above.pos_ == "VERB"), None)
    while verb is not None and verb.dep_ == "xcomp" and verb.head.dep_ == "xcomp":  # "agreed to try to hold it in May"
        verb = verb.head
    agreed = verb is not None and verb.dep_ == "xcomp" and verb.tag_ == "VB" and verb.head.lemma_ in PLEDGING
    return agreed and verb is not None and node not in verb.subtree


def _dates_its_topic(date: Node, node: Node) -> bool:
    """Whether a date is that of what is spoken of, or was before: "talks on Monday's raids"."""
    noun = date.head
    told = date.dep_ == "poss" and noun.dep_ == "pobj" and noun.head.lower_ in TOPICS and noun != node
    return told and node not in noun.subtree


def _dates_what_is_prepared(date: Node, node: Node) -> bool:
    """Whether a date is of what is only looked ahead to, or back: "discussed preparations for the 4 May summit"."""
    noun = date.head.head if date.dep_ == "pobj" and date.head.lower_ == "on" else date.head
    for preposition in (noun.head,) if noun.dep_ == "pobj" else ():
        return preposition.head.lemma_ in PREPARATIONS and node != preposition.head and node not in noun.subtree
    return False


PREPARATIONS = frozenset("preparation readiness arrangement agenda outcome result implementation follow-up".split())
"""What is talked of before something takes place, or after it."""
TOPICS = frozenset("on over about after before following of since".split())


def _follows_another_saying(date: Node, node: Node) -> bool:
    """Whether a date stands right behind a verb of saying, whatever the parser ties it to: "said on Tuesday he was"."""
    if date.dep_ == "poss":  # "discussed at Wednesday's talks"
        return False
    place = date.i - 1 - (date.i > 0 and date.nbor(-1).pos_ == "ADP")
    return place >= 0 and date.doc[place].lemma_ in SAYING and date.doc[place].pos_ == "VERB" and place != node.i


def _dates_a_journey(date: Node, node: Node) -> bool:
    """Whether a date is that of a journey told of beside it: "talks with Berg ahead of her visit to Chad on Monday"."""
    journeys = [one for one in date.doc[node.i + 1 : date.i] if one.lemma_ in ("visit", "trip", "tour")]
    leading = [one for one in journeys if one.dep_ == "pobj" and one not in node.ancestors]
    aside = any(one.head.lower_ in BESIDE or one.head.head.lemma_ in PREPARED for one in leading)
    ahead = [one for one in date.doc[node.i + 1 : date.i] if is_led_up_to(one) and one not in node.ancestors]
    journeys, aside = journeys or ahead, aside or bool(ahead)
    return aside and not any(one.pos_ == "VERB" for one in date.doc[journeys[-1].i : date.i])


def _dates_what_was_ahead(date: Node, node: Node) -> bool:
    """Whether a date is that of what something else was done before: "talks ahead of a summit due in Lima in May"."""
    told = next((one for one in date.ancestors if one.dep_ in ("acl", "relcl", "amod")), None)
    if told is None:
        return False
    noun = told.head
    ahead = noun.dep_ == "pobj" and (noun.head.lower_ in BESIDE - {"of"} or noun.head.head.lower_ in LEADING_UP)
    return ahead and node != noun and node not in noun.subtree


def _dates_what_was_beside(date: Node, node: Node) -> bool:
    """Whether a date is that of another event, before or after which it was: "after the June 8-10 summit"."""
    noun = date.head
    another = noun.dep_ == "pobj" and noun.head.lower_ in BESIDE and noun.head.lower_ != "of"
    return (another and date.i < noun.i and noun != node) or _is_behind_another(date, node)


def _is_behind_another(date: Node, node: Node) -> bool:
    """Whether a date stands behind the place of another event: "will visit Chad before the summit in Lima, May 4"."""
    if date.dep_ != "npadvmod" or not date.i or date.nbor(-1).lower_ != ",":
        return False
    place = date.i - 1
    while place > 0 and (date.doc[place].pos_ == "PROPN" or date.doc[place].lower_ in (",", "in", "at")):
        place -= 1
    noun = date.doc[place]
    beside = noun.dep_ == "pobj" and noun.head.lower_ in BESIDE - {"of"}
    return beside and noun.pos_ == "NOUN" and node not in noun.subtree


BESIDE = frozenset(["of", "before", "after", "following"])
"""What leads from one event to another: "ahead of her visit"."""


def _dates_the_saying(date: Node, node: Node) -> bool:
    """Whether a date is that of the verb which reports the clause: "said on Sunday he was ready to meet"."""
    verb = next((above for above in date.ancestors if above.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb == node or verb not in node.ancestors or _is_in_opening(date, node, verb):
        return False
    if verb.lemma_ in PLEDGING and node.dep_ == "pobj" and node.head.lower_ == "to" and node.head.head == verb:
        return True  # "agreed yesterday to talks with Berg"
    between = verb.lemma_ in UNDERTAKING and verb.tag_ == "VBD" and verb.i < date.i < node.i
    return between or verb.lemma_ in SAYING | ASKING  # "offered on Sunday to meet him"


def _is_in_opening(date: Node, node: Node, verb: Node) -> bool:
    """Whether a date closes a phrase before the subject: "Speaking after talks in Lima yesterday, Orlov said"."""
    commas = [one.i for one in verb.doc[node.i : verb.i] if one.lower_ == ","]
    return node.i < date.i < verb.i and bool(commas) and commas[0] == date.i + 1


def _dates_its_occasion(date: Node, node: Node) -> bool:
    """Whether a date is that of the verb on whose occasion it was: "spoke on Monday after talks"."""
    if node.dep_ == "dobj" and is_of_those_sent(node.head):  # "named a team to attend the inauguration on Monday"
        return date in node.head.subtree
    if node.dep_ != "pobj" or node.head.lower_ not in AT_OCCASION or dates_a_report(date, node):
        return False
    verb = node.head.head
    leads = node.head.lower_ in OCCASION or verb.lemma_ not in SAYING | ASKING
    directly = date.head == verb or (date.dep_ == "pobj" and date.head.head == verb and date.head.lower_ not in APART)
    return verb.pos_ == "VERB" and leads and directly


APART = frozenset(["before", "until", "till", "by", "for"])
AT_OCCASION = OCCASION | {"for"}


def _dates_an_aside(date: Node, node: Node) -> bool:
    """Whether a date is within a clause that the other is not part of: "the pact signed in June"."""
    aside = next((above for above in (date, *date.ancestors) if above.dep_ in ASIDES or _is_background(above)), None)
    held = aside is not None and _is_when_held(aside, node)
    return aside is not None and not held and node not in (aside, *aside.subtree)


def _is_background(clause: Node) -> bool:
    """Whether a clause tells since when, why, or more of one: "the first since he came", "with whom he is to"."""
    below = list(clause.children) if clause.dep_ == "advcl" else []
    if _is_told_of_noun(clause):
        return True
    relative = any(one.tag_ in ("WP", "WDT") for child in below if child.dep_ == "prep" for one in child.children)
    return relative or any(child.dep_ == "mark" and child.lower_ in SINCE for child in below)


def _is_told_of_noun(clause: Node) -> bool:
    """Whether a participle tells of the noun before it: "spoke of the embassies, reopened by both in 2009"."""
    if clause.dep_ != "advcl" or clause.tag_ != "VBN" or clause.lemma_ in ACCOMPANYING or clause.i < clause.head.i:
        return False
    first = clause.left_edge
    behind = first.i > 1 and first.nbor(-1).lower_ == "," and first.nbor(-2).pos_ == "NOUN"
    return behind and first == clause


ACCOMPANYING = frozenset("accompany join flank follow escort lead head attend".split())
HOLDING = frozenset("hold conduct convene organise organize".split())
"""What is done with an event, whose own day it so tells: "a meeting held here today by"."""
SINCE = frozenset("since until because although though".split())
ASIDES = ("acl", "relcl", "appos")


def _within_clause(node: Node, verb: Node) -> bool:
    """Whether no other verb stands between a node and the verb."""
    return not any(
        (
            above.pos_ == "VERB"
            and not (is_timetabled(above) or _was_timetabled(above) or _is_plan(above) or _is_when_held(above, verb))
        )
        or (above.pos_ == "AUX" and above.dep_ == "relcl")
        for above in _between(node, verb)
    )  # "called Orlov, who is to be in Lima on Monday"


def _is_when_held(clause: Node, event: Node) -> bool:
    """Whether a clause tells when an event was: "the session of the commission, which took place last May"."""
    if clause.dep_ not in ("acl", "relcl") or not (clause.lemma_ in HOLDING or clause.lemma_ == "take"):
        return False
    aside = clause.left_edge.i > 0 and clause.left_edge.nbor(-1).lower_ == ","
    if aside and any(child.lower_ in ("to", "will", "would") for child in clause.children):
        return False  # "its session, to be held in May, was cancelled"
    nouns = (event, *(one for one in event.subtree if one.dep_ == "pobj"))
    return event.pos_ in ("NOUN", "PROPN") and clause.head in nouns


def _was_timetabled(verb: Node) -> bool:
    """Whether a clause tells for when something had been planned: "the talks, which had been set for Friday"."""
    return verb.dep_ == "relcl" and verb.tag_ == "VBN" and verb.lemma_ in TIMETABLED


def _dates_what_was_planned(date: Node) -> bool:
    """Whether it had been planned for a date, but need not have been then: "originally scheduled for May"."""
    plan = next((above for above in date.ancestors if above.tag_ == "VBN" and above.lemma_ in TIMETABLED), None)
    before = {"had", "was", "were", "originally", "initially", "first"}
    return plan is not None and plan.dep_ in ("acl", "relcl") and any(one.lower_ in before for one in plan.children)


def _is_plan(verb: Node) -> bool:
    """Whether a verb tells only what was planned for a noun: "the session, scheduled to be held in May"."""
    return verb.dep_ == "xcomp" and is_timetabled(verb.head)


def _between(node: Node, top: Node) -> Iterator[Node]:
    for above in node.ancestors:
        if above == top:
            return
        yield above
