"""Officials as records."""

from seed.extract.officials.official import Cast, Person, Post
from seed.extract.text.date import as_anchor
from seed.extract.text.document import Document
from seed.names import is_full
from seed.records import Edtf, Found, HoldingRecord, OfficialRecord, Ref


def official_records(document: Document, cast: Cast) -> tuple[OfficialRecord, ...]:
    """The officials of the document, in the order of the text."""
    told = sorted(cast.persons.values(), key=lambda person: person.names[0].spans[0].start)
    return tuple(_official(document, person) for person in told if person.posts)


def holding_ref(person: Person, place: int = 0) -> Ref | None:
    """The ref of a person's post."""
    return f"{person.ref}-holding-{place + 1}" if place < len(person.posts) else None


def _official(document: Document, person: Person) -> OfficialRecord:
    name = person.full_name
    others = tuple(own for own in person.names if own.value != name.value and is_full(own.value))
    holdings = tuple(_holding(document, person, place, post) for place, post in enumerate(person.posts))
    frame = f"{person.posts[0].title_span.text!r} with {name.as_printed!r}"
    sentence = next(one for one in document.sentences if one.start <= name.spans[0].start < one.end)
    return OfficialRecord(person.ref, name, document.sentence_span(sentence), others, holdings, frame)


def _holding(document: Document, person: Person, place: int, post: Post) -> HoldingRecord:
    ref = holding_ref(person, place)
    assert ref is not None
    observed: Found[Edtf] | None = None
    if document.anchor and not post.former:
        anchor = as_anchor(document.anchor)
        observed = Found(anchor.value, (post.title_span, *anchor.spans), anchor.basis)
    return HoldingRecord(
        ref,
        Found(post.title.singular, (post.title_span,)),
        post.actor,
        post.office.roles,
        post.office.portfolio,
        post.accredited_to,
        observed,
        acting=post.title.acting,
        former=post.former,
    )
