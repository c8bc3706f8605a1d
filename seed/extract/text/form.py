"""What a word is by itself, as the parser's pipeline tells it: asked once for a word of one tag and one dependency.

spaCy's attribute ruler and lemmatizer look at each word alone, but for a few pairs ("let's", "there is"); asked of each
anew, they take as long as its parser.
"""

from typing import TYPE_CHECKING, NamedTuple

from seed.extract.text.language import RULED, language

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

KEPT = 50_000
"""So many forms are kept, some 24 MB; then they are asked anew."""
PAIRED = frozenset(("ai", "c'm", "gon", "got", "let", "y", "y'"))
"""The first words of the pairs that the English ruler of spaCy 3.8 looks at."""
PAIRED_AS = "expl"
"""What a first word of such a pair, of any form, is to its head: "there is"."""

type _Key = tuple[int, int, int]
"""A word, its tag and its dependency, by spaCy's numbers."""


class Form(NamedTuple):
    """A word by itself; names and meanings are those of spaCy's `Token`."""

    text: str
    lower_: str
    lemma_: str
    tag_: str
    pos_: str
    dep_: str
    is_punct: bool


_forms: dict[_Key, Form] = {}


def forms_of(doc: "Doc") -> list[Form]:
    """The forms of a parsed sentence's words, in order."""
    if any(token.dep_ == PAIRED_AS or token.lower_ in PAIRED for token in doc):
        return [_form(token) for token in _ruled(doc)]
    keys: list[_Key] = list(map(tuple, doc.to_array(["ORTH", "TAG", "DEP"]).tolist()))
    if len(_forms) > KEPT:
        _forms.clear()
    unknown = [key for key in dict.fromkeys(keys) if key not in _forms]
    if unknown:
        _forms.update(zip(unknown, map(_form, _alone(unknown)), strict=True))
    return [_forms[key] for key in keys]


def _alone(keys: list[_Key]) -> "Doc":
    """Words in a row, of which each has its tag and dependency, ruled."""
    from spacy.tokens import Doc  # like the parser itself, only when there is something to parse

    vocab = language().vocab
    doc = Doc(vocab, words=[vocab.strings[word] for word, _, _ in keys])
    for token, (_, tag, dep) in zip(doc, keys, strict=True):
        token.tag, token.dep = tag, dep
    return _ruled(doc)


def _ruled(doc: "Doc") -> "Doc":
    for name in RULED:
        doc = language().get_pipe(name)(doc)
    return doc


def _form(token: "Token") -> Form:
    return Form(token.text, token.lower_, token.lemma_, token.tag_, token.pos_, token.dep_, token.is_punct)
