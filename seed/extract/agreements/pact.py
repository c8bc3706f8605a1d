"""Agreements in the making: what is done about an instrument, and which namings are of one and the same."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from db.vocabulary import AgreementActionKind, Basis, Instrument, Modality
from seed.edtf import Period
from seed.extract.agreements.act import Act
from seed.extract.agreements.deed import PERSONAL
from seed.extract.agreements.instrument import Naming, form_of, namings
from seed.extract.meetings.event import Event
from seed.extract.names.actor import successor
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.date_mention import DAY
from seed.names import fold
from seed.records import ActorRef, Edtf, Found

GENERIC = frozenset([Instrument.UNKNOWN, Instrument.AGREEMENT])
"""Forms whose words may go back to any other: "the accord", "the document"."""
BACK = frozenset("deal deals pact pacts document documents instrument instruments arrangement texts acts".split())
"""Words of no form that may go back to any."""
UNSURE = frozenset([Modality.HYPOTHETICAL, Modality.NEGATED])
"""What is told neither as done nor as to come."""
BOUND = frozenset([AgreementActionKind.RATIFICATION, AgreementActionKind.ENTRY_INTO_FORCE])
"""What befalls only an agreement that was signed."""
AHEAD = frozenset([AgreementActionKind.ADOPTION, AgreementActionKind.INITIALLING])
"""What is done with an agreement before it is signed, if at all."""
NEWLY = frozenset([AgreementActionKind.ADOPTION, AgreementActionKind.ANNOUNCEMENT])
"""What is done with one that there was not before."""
DONE = frozenset([Modality.ACTUAL, Modality.HISTORICAL])
OLD = frozenset("old current former previous expired outgoing preceding existing earlier".split())
"""What an agreement is called that another takes the place of."""
SCHEMES = frozenset(["programme", "program", "plan"])
"""What is an agreement only where it is signed, and then no protocol: "the present programme was signed in 1977"."""
PAPERS = frozenset(["documents", "instruments", "texts"])
"""Words in the plural that may go back to a single one."""
STEM = 5
"""So many letters of a word tell which it is: "visas" and "visa"."""
ROOT = 4
"""So many where the word may be of another part of speech: "fish" and "fisheries"."""
NEAR = 2
"""So many sentences after a meeting, or after another, an agreement is still told as part of it."""
CHANGING = frozenset(["replace", "supersede", "amend"])
"""What a new agreement does to an older one of the same parties."""


@dataclass(slots=True)
class Pact:
    """An agreement in the making.

    Attributes:
        naming: where it was named first.
        sides: its parties.
        open: whether it is not told who did what was done, so that others may be meant.
        joins: whether it tells only of further parties of a known one: "other signatories include".
        itemised: whether it is but the heading of a list: "the following documents".
        nested: whether the last item of its list has items of its own: "a pact on mines, including:".
        with_one: whether only the other party is told: "the agreement with Lithuania".
        each: with whom one of several is, each with another: "treaties with Chad and Mali".
        alone: whether a body of one state did it, though of which is not told: "Parliament adopted the plan".
    """

    naming: Naming
    sides: list[Side]
    title: Found[str] | None
    designation: Found[str] | None
    open: bool
    acts: list[Act] = field(default_factory=list)
    meeting: Event | None = None
    joins: bool = False
    itemised: bool = False
    nested: bool = False
    with_one: bool = False
    each: list[Side] = field(default_factory=list)
    alone: bool = False

    @property
    def actors(self) -> frozenset[ActorRef]:
        """The parties."""
        return frozenset(actors_of(self.sides))


def merge_into(pacts: list[Pact], pact: Pact) -> Pact:
    """Add an agreement, or what is done about one that is known; the one named last is the first to be meant.

    Returns:
        The one that it is now part of.
    """
    may_be = [one for one in pacts if not _is_told_apart(one, pact)]
    known = next((one for one in reversed(may_be) if _same(one, pact)), None)
    known = known or _one_of_all(may_be, pact) or _by_its_form(may_be, pact)
    if known is None:
        pacts.append(pact)
        return pact
    known.title = known.title or pact.title
    known.designation = known.designation or pact.designation
    if len(pact.actors - known.actors) and (len(known.actors) < 2 or known.open or pact.joins):
        known.sides += pact.sides
        known.each = known.each or pact.each
        known.open = known.open and pact.open
    for act in pact.acts:
        told = next((one for one in known.acts if _same_act(one, act)), None)
        if told is None:
            act.sides = act.sides or list(known.sides)
            known.acts.append(act)
        elif (
            told.modality is Modality.HISTORICAL or act.modality in DONE
        ):  # of "the accord" it is told later when it was
            told.date = told.date or act.date
    return known


def _one_of_all(pacts: list[Pact], pact: Pact) -> Pact | None:
    """The last of several that "the documents" are."""
    naming = pact.naming
    if not (naming.plural and naming.definite and naming.is_bare):
        return None
    several = [one for one in pacts if pact.actors <= one.actors]
    papers = fold(naming.form.as_printed) in PAPERS  # "signed an accord. They exchanged the documents"
    return several[-1] if len(several) > 1 or (several and papers and not naming.year) else None


def _by_its_form(pacts: Sequence[Pact], pact: Pact) -> Pact | None:
    """The only agreement just told that "the memorandum" is: "quit its police deal. The 2011 memorandum was bad"."""
    naming = pact.naming
    near = [one for one in pacts if naming.parsed.sentence.index - one.naming.parsed.sentence.index <= NEAR]
    if len(near) != 1 or not (naming.definite and naming.is_bare) or naming.plural or near[0].naming.plural:
        return None
    signed = any(act.kind in PERSONAL and act.date for act in near[0].acts) or near[0].naming.year
    other = near[0].naming.form.value is not Instrument.AGREEMENT or not pact.actors <= near[0].actors
    return None if other or naming.parsed is near[0].naming.parsed or (naming.year and signed) else near[0]


def _same(known: Pact, pact: Pact) -> bool:
    one, other = known.naming, pact.naming
    if {accord.name for accord in one.accords} & {accord.name for accord in other.accords}:
        return True
    if one.plural != other.plural or (one.parsed is other.parsed and not other.definite):
        return False
    if len(known.each) > 1 and not pact.each and not other.definite:
        return False  # "Chad signed a bilateral pact with Mali and Peru. In Lima, Chad and Peru signed a gas pact"
    if other.node.dep_ == "dobj" and other.node.head.lemma_ in CHANGING:
        return False  # the one that is replaced is another
    if _is_said_of_it(other) and known.actors == pact.actors:
        return True
    if _is_the_old_one(known, other) or (other.is_bare and _is_changed_by_another(known)):
        return False
    if is_called_old(one) and not is_called_old(other) and any(map(_is_made_now, pact.acts)):
        return False  # "before the current pact expires. The deal was signed on Monday"
    if _is_yet_to_do(known) and any(act.kind in BOUND and act.modality in DONE for act in pact.acts):
        return False  # "a water pact is ready, he said. Mali has ratified the document"
    if _is_one_more(known, pact) or other.is_another or (other.accords and _is_yet_to_do(known)):
        return False
    if not (_forms_agree(one, other) or _is_signed_alike(known, pact)) or (
        other.year and not _is_of(known, other.year.value)
    ):
        return False
    now = _as_now(known, pact)
    apart = not pact.joins and not (known.actors <= now or now <= known.actors)
    apart = apart and not (_is_of_whom_it_is_with(known, pact) or _is_joined(known, pact))
    if one.title and other.title and _is_by_its_letters(one.title, other):
        return True
    if one.name and one.name == other.name and not (apart and (other.title is None or other.is_bare)):
        return _dates_agree(known, pact) or other.definite
    if apart:
        return False
    if one.subject and other.subject and not one.subject & other.subject:
        return False
    if one.title and other.title and not other.is_bare:
        return known.actors == pact.actors and other.is_short_for(one)
    if other.definite and (other.is_bare or _is_longer(other.name, one.name)):
        return True
    if _is_yet_to_do(pact) and not _is_yet_to_do(known):
        return False
    if not pact.actors and _is_of_other_kind(known, other):
        return False
    return _dates_agree(known, pact) and (known.actors == pact.actors or not pact.actors)


def _as_now(known: Pact, pact: Pact) -> frozenset[ActorRef]:
    """The parties of "the treaty", a state that is gone being the one that took its place as the other's party."""
    if not (pact.naming.definite and pact.naming.is_bare):
        return pact.actors
    return frozenset(successor(ref, known.actors) for ref in pact.actors)


def _is_longer(name: str, known: str) -> bool:
    """Whether a name is another with a word before it: "the recently agreed security pact", "the security pact"."""
    return len(known.split()) > 1 and name.endswith(f" {known}")


def _is_signed_alike(known: Pact, pact: Pact) -> bool:
    """Whether "the treaty" was signed by the same on the very day of an agreement: there are seldom two of one day."""
    one, other = known.naming, pact.naming
    if not other.definite or one.parsed is other.parsed or known.actors != pact.actors:
        return False
    signed, told = (
        {act.date.value for act in each.acts if act.kind in PERSONAL and act.date} for each in (known, pact)
    )
    of_two = {one.form.value, other.form.value} <= {Instrument.TREATY, Instrument.AGREEMENT}
    return of_two and any(len(day) == DAY for day in signed & told)


def _is_said_of_it(naming: Naming) -> bool:
    """Whether it is but what another is said to be: "It is the first bilateral treaty negotiated by the two"."""
    be = naming.node.head
    if naming.node.dep_ != "attr" or be.lemma_ != "be" or naming.plural:
        return False
    return any(one.lower_ in ("it", "this") or form_of(naming.parsed, one) for one in subjects(be))


def _is_by_its_letters(title: Found[str], other: Naming) -> bool:
    """Whether a name is another in short by the letters behind it: "the Treaty on Fishing (TOF). The TOF Treaty"."""
    letters = [word for word in (other.title.value if other.title else "").split() if word.isupper() and len(word) > 1]
    text = other.parsed.document.article.text
    end = title.spans[-1].end
    return len(letters) == 1 and f"({letters[0]})" in text[end - len(letters[0]) - 2 : end + len(letters[0]) + 3]


def _is_changed_by_another(known: Pact) -> bool:
    """Whether it was named as what another changes: "It amends the Lima Treaty. Chad ratified the treaty"."""
    verbs = [act.node for act in known.acts[:1] if act.node.lemma_ in CHANGING]
    return any(child.dep_ == "nsubj" and child.lower_ in ("it", "which") for verb in verbs for child in verb.children)


def _is_told_apart(known: Pact, pact: Pact) -> bool:
    """Whether an agreement is told to be none that is known, whatever it is called."""
    one, other = known.naming, pact.naming
    return _is_told_of_by(one, other) or _is_signed_apart(known, pact) or _is_about_else(one, other)


def _is_told_of_by(known: Naming, naming: Naming) -> bool:
    """Whether an agreement is what the one before does something with: "The new accord adds to the accord of 1985"."""
    node = naming.node
    verb = next((above for above in node.ancestors if above.pos_ in ("VERB", "AUX")), None)
    if verb is None or node.dep_ not in ("dobj", "pobj"):
        return False
    doing = (one for one in namings(naming.parsed) if one.node.i < node.i and one.node in subjects(verb))
    return any(_forms_agree(known, one) for one in doing)


def _is_signed_apart(known: Pact, pact: Pact) -> bool:
    """Whether the two were signed in other years: "signed a pact on Friday. It adds to the pact signed in 1985"."""
    one, other = (
        {act.date.value[:4] for act in acts if act.kind in PERSONAL and act.modality in DONE and act.date}
        for acts in (known.acts, pact.acts)
    )
    if not pact.naming.definite:  # "It is part of a pact that was agreed on last year"
        made = (act for act in pact.acts if act.kind in NEWLY and act.modality in DONE and act.date)
        other |= {act.date.value[:4] for act in made if act.date}
    anchor = known.naming.parsed.document.anchor
    told_apart = not pact.naming.is_bare or any(prepositional(pact.naming.node, "for"))
    if anchor and told_apart and not one and any(map(_is_news, known.acts)):
        one = {str(anchor.day.year)}  # "has signed a fish pact. It hailed the pact on mail signed in 2007"
    return bool(one and other) and not one & other


def _is_news(act: Act) -> bool:
    """Whether a signing is told without its day, as what has just been done."""
    return act.kind in PERSONAL and act.modality is Modality.ACTUAL and act.date is None


def _is_about_else(known: Naming, other: Naming) -> bool:
    """Whether what each is about tells them apart: "the extradition treaty. They signed the agreement on customs"."""
    kinds = any(one.dep_ == "compound" and one.i < known.node.i for one in known.node.children)
    told = {word[:ROOT] for word in (*known.name.split(), *known.subject)}
    about = {word[:ROOT] for word in other.subject}
    return kinds and bool(about) and known.form.value != other.form.value and not about & told


def _is_the_old_one(known: Pact, other: Naming) -> bool:
    """Whether it is the one before that is being made: "signed a grain accord. The old accord ran out in July"."""
    return is_called_old(other) and any(map(_is_made_now, known.acts))


def is_called_old(naming: Naming) -> bool:
    """Whether it is told to be one that another takes the place of: "the previous agreement"."""
    return any(child.lower_ in OLD for child in naming.node.children if child.i < naming.node.i)


def _is_made_now(act: Act) -> bool:
    return act.kind in PERSONAL and act.modality is not Modality.HISTORICAL


def _is_of_other_kind(known: Pact, other: Naming) -> bool:
    """Whether a noun tells it apart: "the visa pact. A loan pact", "the readmission pact with the same state"."""
    told = fold(known.naming.parsed.words.text)
    kinds = [child for child in other.node.children if child.dep_ == "compound" and child.i < other.node.i]
    with_ = any(child.lower_ == "with" for child in other.node.children)
    return (with_ or not other.definite) and bool(kinds) and not any(fold(one.lower_)[:STEM] in told for one in kinds)


def _is_joined(known: Pact, pact: Pact) -> bool:
    """Whether others ratify what was named: "ratified the Bamako Treaty. The treaty has been ratified by Niger"."""
    back = pact.naming.definite and pact.naming.is_bare and known.title is not None and not pact.naming.year
    back = back and not any(prepositional(pact.naming.node, "between"))  # "ratified the Agreement between A and B"
    both = (*known.acts[:1], *pact.acts)
    return back and len(both) > 1 and all(act.kind is AgreementActionKind.RATIFICATION for act in both)


def _is_of_whom_it_is_with(known: Pact, pact: Pact) -> bool:
    """Whether one party alone is told at a time: "okayed a pact with Chad. The ministry is to sign the document"."""
    back = pact.naming.definite and pact.naming.is_bare
    return back and known.with_one and not pact.with_one and len(known.actors) == len(pact.actors) == 1


def _is_yet_to_do(pact: Pact) -> bool:
    """Whether all that is told of an agreement is to come."""
    return bool(pact.acts) and all(act.modality in (Modality.PLANNED, Modality.NEGATED) for act in pact.acts)


def _is_of(pact: Pact, year: Edtf) -> bool:
    """Whether an agreement may be of a year: it is of none that is told, and is not being signed now."""
    by_name = any(child.tag_ == "NNP" for child in pact.naming.node.children if child.i < pact.naming.node.i)
    signed = [act for act in pact.acts if act.kind in PERSONAL and (by_name or not _is_of_untold_day(act))]
    dates = {act.date.value for act in signed if act.date} | ({pact.naming.year.value} if pact.naming.year else set())
    return any(date.startswith(year) or year.startswith(date) for date in dates) if dates else not signed


def _is_one_more(known: Pact, pact: Pact) -> bool:
    """Whether it is signed besides the one before: "signed a visa pact. The two also signed a cultural agreement"."""
    other = pact.naming
    if other.definite or other.parsed is known.naming.parsed or len(pact.actors) < 2:
        return False
    also = any(child.lower_ in ("also", "additionally") for act in pact.acts for child in act.node.children)
    return also and all(act.kind in PERSONAL and act.modality in DONE for act in pact.acts)


def _is_of_untold_day(act: Act) -> bool:
    """Whether it is told only that there was a signing once: "accused Chad of breaching the treaty"."""
    return act.modality is Modality.HISTORICAL and act.date is None


def _forms_agree(one: Naming, other: Naming) -> bool:
    forms = {one.form.value, other.form.value}
    printed = {fold(one.form.as_printed), fold(other.form.as_printed)}
    apart = len(printed) == 2 and max(printed, key=len).split()[-1:] != min(printed, key=len).split()
    if Instrument.UNKNOWN in forms and apart and _is_specific(one) and _is_specific(other):
        return False  # "the action plan" is no communique
    if len(forms - {Instrument.UNKNOWN}) <= 1:
        return True
    by_name = other.title is not None and not other.is_bare  # "the Coastal Shipping Agreement" is no communique
    return other.definite and other.form.value in GENERIC and not by_name


def _is_specific(naming: Naming) -> bool:
    """Whether its words are not such as may go back to any other, though no form is known by them: "the term sheet"."""
    if naming.form.value is Instrument.UNKNOWN:
        printed = fold(naming.form.as_printed)
        return printed not in BACK and (naming.form.basis is not Basis.DERIVED or printed in SCHEMES)
    return naming.form.value not in GENERIC


def _dates_agree(one: Pact, other: Pact) -> bool:
    """Whether no act of one kind is dated twice, and none was signed before it was initialled or adopted."""
    told = {(act.kind, act.date.value) for pact in (one, other) for act in pact.acts if act.date}
    ahead = [Period.of(date) for kind, date in told if kind in AHEAD]
    signed = [Period.of(date) for kind, date in told if kind in PERSONAL]
    before = any(sign.latest < one.earliest for sign in signed for one in ahead)
    return len(told) == len({kind for kind, _ in told}) and not before


def _same_act(one: Act, other: Act) -> bool:
    return one.kind is other.kind and (not other.sides or actors_of(one.sides).keys() >= actors_of(other.sides).keys())
