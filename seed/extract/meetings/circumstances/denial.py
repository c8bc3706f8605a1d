"""Whether a report of a meeting is called untrue."""

from collections.abc import Iterator

from seed.extract.meetings.circumstances.happening import is_happening, whole_of
from seed.extract.sentences.clause import OBJECTS, SUBJECTS
from seed.extract.sentences.modality_word import modality_words
from seed.extract.text.node import Node

REPORTS = modality_words("REPORT")
DISMISSING = modality_words("DISMISSING")
UNTRUE = modality_words("UNTRUE")


def is_denied(node: Node) -> bool:
    """Whether the report of it is called untrue: "dismissed a report that they met", "reports of talks are false"."""
    report = next(_reports(node), None)
    if report is None:
        return False
    verb = report.head
    if verb.dep_ == "prep" and verb.lower_ in ("about", "on") and _is_denied_as_asked(verb):
        return True
    if (
        report.dep_ == "pobj" and verb.lower_ == "as" and verb.head.lemma_ in DISMISSING
    ):  # "dismissed as false a report"
        return any(child.lower_ in UNTRUE for child in report.children)
    told_as = [one for child in verb.children if child.lower_ == "as" for one in child.subtree]
    if report.dep_ in OBJECTS and verb.lower_ in UNTRUE:
        return True
    if report.dep_ in OBJECTS and verb.lemma_ in DISMISSING:
        return not told_as or any(one.lower_ in UNTRUE for one in told_as)  # not "dismissed it as biased"
    behind = (one for child in verb.children if child.i > verb.i and child.dep_ not in OBJECTS for one in child.subtree)
    described = report.dep_ in (*SUBJECTS, *OBJECTS) and verb.lemma_ in DESCRIBING
    return described and any(one.lower_ in UNTRUE for one in behind if one not in report.subtree)


def _is_denied_as_asked(preposition: Node) -> bool:
    """Whether one was asked about a report and denied it: "asked about reports of talks, he denied them"."""
    asked = preposition.head
    verb = asked.head if asked.dep_ in ("advcl", "prep") else asked
    denied = verb.lemma_ in DISMISSING and not any(child.dep_ == "neg" for child in verb.children)
    return denied and any(one.lower_ in ("it", "them", "this", "that") for one in verb.children if one.dep_ == "dobj")


DESCRIBING = frozenset("be describe call term brand label denounce".split())


def _reports(node: Node) -> Iterator[Node]:
    """The noun of the report that tells of an event, of which it is itself what is reported."""
    whole = whole_of(node)
    if whole.dep_ == "pobj" and whole.head.lower_ in ("of", "on", "about") and whole.head.head.lemma_ in REPORTS:
        yield whole.head.head
    told = node if node.pos_ in ("VERB", "AUX") else whole.head
    happened = told is node or (whole.dep_ in SUBJECTS and (is_happening(told) or told.lemma_ == "hold"))
    if happened and told.dep_ in ("acl", "ccomp", "relcl"):
        above = told.head
        written = [above.head.head] if above.dep_ == "pobj" and above.head.lower_ in ("by", "in") else []
        near = (above, *written, *(one for verb in written for one in verb.children if one.dep_ in OBJECTS))
        yield from (one for one in near if one.lemma_ in REPORTS)  # "a report by a daily that they had met"
