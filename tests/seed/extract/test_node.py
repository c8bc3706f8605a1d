"""A word of ours says of the tree what spaCy's own would."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from seed.extract.text import form
from seed.extract.text.language import RULED, language
from seed.extract.text.node import nodes_of
from seed.read import find, read

if TYPE_CHECKING:
    from spacy.tokens import Doc

ARTICLES = Path(__file__).parents[2] / "articles"

SENTENCES = [
    "Orlov met Berg.",
    "The ministers of Chad, Mali and Niger, who came late, met in Lima, and spoke of peace, trade and the road there.",
    "A deal, he said on Monday, was signed that nobody had read.",
    "What did the envoys of Oman and the two ministers from Peru and Chile agree on in Rome?",
    "!",
    "There is a deal, and there were two others that nobody had been told of.",
    "Let's say that it ain't signed, that they have got to and are gonna, and y'all come.",
    "He has had to do what I did, but it is only that you do.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_tree_is_spacys(sentence: str) -> None:
    doc = language()(sentence)
    for node, token in zip(nodes_of(_only_parsed(sentence)), doc, strict=True):
        assert (node.i, node.text, node.lower_, node.is_punct) == (token.i, token.text, token.lower_, token.is_punct)
        assert (node.lemma_, node.tag_, node.pos_, node.dep_) == (token.lemma_, token.tag_, token.pos_, token.dep_)
        assert node.head.i == token.head.i
        assert [one.i for one in node.children] == [one.i for one in token.children]
        assert [one.i for one in node.ancestors] == [one.i for one in token.ancestors]
        assert [one.i for one in node.conjuncts] == [one.i for one in token.conjuncts]
        assert [one.i for one in node.subtree] == sorted(one.i for one in token.subtree)
        assert (node.left_edge.i, node.right_edge.i) == (token.left_edge.i, token.right_edge.i)


def test_words_are_spacys_however_many_were_read_before(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [" ".join(read(path).text.split()) for path in find([ARTICLES]) if path.suffix == ".txt"]
    for kept in (form.KEPT, 100):
        monkeypatch.setattr(form, "KEPT", kept)
        for text in texts:
            told = [(node.text, node.lemma_, node.pos_, node.tag_) for node in nodes_of(_only_parsed(text))]
            assert told == [(token.text, token.lemma_, token.pos_, token.tag_) for token in language()(text)]
            assert len(form._forms) <= kept + len(told)


def test_no_other_words_begin_a_pair_that_the_ruler_looks_at() -> None:
    begin = [
        one["patterns"][0][0]
        for one in getattr(language().get_pipe("attribute_ruler"), "patterns")  # noqa: B009 - spaCy types pipes as callables
        if len(one["patterns"][0]) > 1
    ]
    assert [one for one in begin if "DEP" in one] == [{"DEP": form.PAIRED_AS}]
    told = [one["LOWER"] for one in begin if "DEP" not in one]
    plain = {word for word in told if isinstance(word, str)}
    shapes = [re.compile(word["REGEX"]) for word in told if not isinstance(word, str)]
    assert plain | {word for word in form.PAIRED if any(shape.match(word) for shape in shapes)} == form.PAIRED
    assert len(shapes) == 1


def _only_parsed(text: str) -> "Doc":
    return next(language().pipe([text], disable=RULED))


def test_a_word_is_hung_elsewhere() -> None:
    doc = language()("Orlov met Berg in Lima on Monday.")
    nodes = nodes_of(doc)
    lima, berg = nodes[4], nodes[2]
    assert lima not in berg.subtree
    lima.hang(berg, "pobj")
    assert (lima.head, lima.dep_) == (berg, "pobj")
    assert lima in berg.children
    assert lima in berg.subtree
    assert lima not in nodes[3].children


def test_a_neighbour_before_the_first_word_is_none() -> None:
    first, second, *_ = nodes_of(language()("Orlov met Berg."))
    assert second.nbor(-1) is first
    with pytest.raises(IndexError):
        first.nbor(-1)
