"""Whose government a release is of, by how it speaks: "Peru welcomes …", and "we" and "our" in its text.

Papers tell of any state so, but they do not speak of themselves.
"""

import re
from collections import Counter
from collections.abc import Mapping

from db.vocabulary import Basis
from seed.extract.author import FIRST_PERSON, MEETING, first_own_word, is_of_guest, own_words
from seed.extract.names.actor import ActorMention, Actors, Form, is_country, span_of
from seed.extract.names.gazetteer import country_of, places_in, seats
from seed.extract.text.document import Document, Sentence
from seed.extract.text.speech import is_told_speech
from seed.records import ActorRef, Found

WRITTEN = 0.42
"""How sure it is of the state of who writes of himself and names neither himself nor it."""
SPOKEN = 0.4
"""How sure it is of whose government a release is that speaks of itself as "we" and of its state first of all."""
BEFORE = frozenset(["the", "today", "yesterday", "tonight", ",", "this", "morning", "afternoon", "evening", "week"])
"""Words before the first of a release's text."""
PLURAL = FIRST_PERSON - {"i", "me", "my", "myself"}
"""Words of those who speak for a state."""
STATEMENTS = frozenset(["statement", "remarks", "response", "reaction", "position", "message", "condolences"])
"""What a state's own word is called behind its name: "Peru's statement on the fires"."""
REPORTED = frozenset(["says", "said", "tells", "warns"])
"""Verbs by which papers tell what a department says; its own releases tell what it does: "congratulates"."""
OFFICIAL = frozenset(
    (
        "counterpart counterparts government treaty agreement memorandum arrangement bilateral president minister "
        "talks discussions"
    ).split()
)
"""Words of those who write of themselves for a government; a traveller has none of them."""
_WHITHER = frozenset(["to", "in"])
_PARTNERED = frozenset(["with", "to", "from"])
LEADING = 5
"""So many words before a state tells a sentence what its author did with it."""
JOINING = frozenset(["and", ",", "-", "–", "/", "&"])
"""Words behind the first of several states, none of which speaks alone."""
_FOOT = re.compile(
    r"\n[ \t]*([A-Z][A-Z]+(?: [A-Z]+){0,2}?)(?:[.,]? ?A\. ?C\. ?T)?[.,]*"
    r"(?:\s+(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][A-Za-z]+,? \d{4}\.?)?\s*$"
)
"""The last line of a release: where it was signed, and when: "OTTAWA", "CANBERRA, 2 May 1961"."""


def released_by(document: Document, actors: Actors) -> Found[ActorRef] | None:
    """The state of which a text with no place or author tells first, as "we"; or whose department it tells of so."""
    if document.layout.dateline or document.layout.byline:
        return None
    headline = next((one for one in document.sentences if not one.is_body), None)
    lead = next((one for one in document.sentences if one.is_body), None)
    told = (_begins_with(actors, one) for one in (headline, lead) if one)
    state = next((one for one in told if one), None)
    if state is not None and _speaks_for_itself(document):
        return Found(state.state, (span_of(document, state),), Basis.DERIVED, SPOKEN)
    department = _department(actors, lead) if lead else None
    return Found(department.state, (span_of(document, department),), Basis.DERIVED, SPOKEN) if department else None


def written_by(
    document: Document, states: list[ActorMention], served: Mapping[ActorRef, int]
) -> Found[ActorRef] | None:
    """The state of who writes of himself, named more than any but that which he visits: "Visit to Chad", "I will".

    Also where no headline tells of a meeting: who signs, or has a counterpart, writes for a government.
    """
    headline = next((one for one in document.sentences if not one.is_body), None)
    if headline is None or first_own_word(document) is None:
        return None
    own = [one for one in document.sentences if one.is_body and _is_own(one)]
    if MEETING.isdisjoint(headline.words) and not any(one.has(OFFICIAL) for one in own):
        return None
    others = _others_headlined(document, headline, states) or set(served)
    others = others or {one.state for one in states if _is_partner(document, one)}
    rest = [one for one in states if document.sentences[one.sentence].is_body and one.state not in others]
    times = Counter(one.state for one in rest)
    most = [one for one in rest if times[one.state] == max(times.values())]
    alone = others and len({one.state for one in most}) == 1
    return Found(most[0].state, (span_of(document, most[0]),), Basis.DERIVED, WRITTEN) if alone else None


def _others_headlined(document: Document, headline: Sentence, states: list[ActorMention]) -> set[ActorRef]:
    """The states that a headline tells its author to have received or to visit."""
    told = [(one.first, one.state) for one in states if one.sentence == headline.index]
    told += [(first, city.country) for first, _, city in places_in(headline)]
    guests = {state for place, state in told if is_of_guest(headline, place)}
    return guests or {state for place, state in told if not _WHITHER.isdisjoint(headline.words[:place])}


def _is_partner(document: Document, one: ActorMention) -> bool:
    """Whether a state is told as the one with which its author has dealt: "I signed a treaty with Peru"."""
    sentence = document.sentences[one.sentence]
    before = sentence.words[max(one.first - LEADING, 0) : one.first]
    return sentence.is_body and _is_own(sentence) and not _PARTNERED.isdisjoint(before)


def _is_own(sentence: Sentence) -> bool:
    """Whether somebody writes of himself in a sentence."""
    return next(own_words(sentence), None) is not None


def signed_in(document: Document) -> Found[ActorRef] | None:
    """The state in whose seat of government the last line tells that it was signed: "CANBERRA, 2 May 1961"."""
    text = document.article.text
    found = _FOOT.search(text.rstrip() + "\n") if text else None
    state = country_of(found[1]) if found and found[1].lower() in seats() else None
    return Found(state, (document.span(*found.span(1)),), Basis.DERIVED, SPOKEN) if found and state else None


def _begins_with(actors: Actors, sentence: Sentence) -> ActorMention | None:
    """The state that takes a stand: "Peru strongly condemns", "Peru's Statement on"; "Peru has opened our market"."""
    one = next(iter(actors.of(sentence)), None)
    if one is None or not is_country(one.state) or one.form not in (Form.NAME, Form.ACRONYM):
        return None
    words = sentence.words
    behind = words[one.last : one.last + 3]
    word = [each for each in behind if each not in ("'s", "’s")][:1]
    verb = (behind[1:2] if behind[:1] and behind[0].endswith("ly") else behind[:1] or [""])[0]
    acts = verb.isalpha() and verb not in JOINING
    stands = verb.endswith("s") and is_told_speech(verb) and verb not in REPORTED
    own = acts and any(token.lower in PLURAL and not sentence.of_others(token) for token in sentence.tokens)
    told = stands or own or (word != [] and word[0] in STATEMENTS)
    return one if set(words[: one.first]) <= BEFORE and told else None


def _speaks_for_itself(document: Document) -> bool:
    """Whether a text says "we" or "our" in nobody's quoted words."""
    bodies = (one for one in document.sentences if one.is_body and one.has(PLURAL))
    return any(
        token.lower in PLURAL and token.text != "US" and not sentence.of_others(token)
        for sentence in bodies
        for token in sentence.tokens
    )


def _department(actors: Actors, lead: Sentence) -> ActorMention | None:
    """The department of one state alone that does what a text tells first: "Today, the State Department held"."""
    one = next(iter(actors.of(lead)), None)
    if one is None or one.form is not Form.METONYM:
        return None
    name, words = [token.text for token in lead.tokens[one.first : one.last]], lead.words
    verb = words[one.last] if one.last < len(words) else ""
    acts = verb.isalpha() and (verb.endswith("s") or not is_told_speech(verb)) and verb not in REPORTED
    opens = set(words[: one.first]) <= BEFORE and "Department" in (name[0], name[-1])
    return one if opens and acts else None
