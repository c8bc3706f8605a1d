"""Search: what has the words, told again in plain Python; the like spelt and the order, by what must hold."""

import random
import re
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from oracle.answer import KINDS, Oracle, fold
from oracle.record import NAMES, WORDS

type Ask = Callable[..., Awaitable[dict[str, Any]]]
type Entity = tuple[str, UUID]

BREAK = re.compile("[\\s!-/:-@\\[-`{-\u00bf\u2000-\u206f\u3000-\u303f]+")
ENGLISH = str.maketrans("əƏ", "aA")
TOLD = {"OFFICE_HOLDING", "MEETING", "AGREEMENT", "AGREEMENT_ACTION", "RELATION_ACTION"}
DOCUMENT = """
    query($text: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
      search(text: $text, kinds: $kinds, first: $first, after: $after) {
        totalCount
        edges { cursor kind score snippet node { __typename id } }
        pageInfo { hasNextPage endCursor }
        groups(by: [KIND]) { key { kind } count }
      }
    }
"""


def words(text: str) -> list[str]:
    return [word for word in BREAK.split(fold(text)) if word]


def findable(text: str) -> list[str]:
    """The words of a text, and again as English writes them."""
    return words(text) + (words(text.translate(ENGLISH)) if re.search("[əƏ]", text) else [])


def begins(word: str, sought: str) -> bool:
    return word == sought or (len(sought) > 2 and word.startswith(sought))


def has(text: str, sought: str) -> bool:
    """Whether a text has all the words; side by side where the whole is quoted."""
    there = findable(text)
    for asked in (words(sought), words(sought.translate(ENGLISH))):
        if sought.startswith('"'):
            spots = range(len(there) - len(asked) + 1)
            if any(all(map(begins, there[spot : spot + len(asked)], asked)) for spot in spots):
                return True
        elif all(any(begins(word, each) for word in there) for each in asked):
            return True
    return False


def trigrams(text: str) -> set[str]:
    return {f"  {word} "[at : at + 3] for word in words(text) for at in range(len(word) + 1)}


def names(oracle: Oracle) -> Iterator[tuple[Entity, str]]:
    """The names and titles of articles and of what lives; those of an actor together."""
    yield from ((("Article", row["id"]), row["title"]) for row in oracle.all("Article") if row["title"])
    for row in oracle.all("Country", live=True):
        own = [row[name] for name in ("code", "alpha3", "name", "official_name")]
        yield ("Country", row["id"]), "\n".join(filter(None, [*own, *row["names"], *row["demonyms"]]))
    for row in oracle.all("Organization", live=True):
        yield ("Organization", row["id"]), "\n".join(filter(None, [row["acronym"], row["name"], *row["names"]]))
    live = {row["id"] for row in oracle.all("Official", live=True)}
    yield from (
        (("Official", row["official_id"]), row["name"])
        for row in oracle.rows["OfficialName"]
        if row["official_id"] in live
    )
    for of, column in (("OfficeHolding", "title"), ("Meeting", "name"), ("Agreement", "title")):
        yield from (((of, row["id"]), row[column]) for row in oracle.all(of, live=True) if row[column])
    yield from ((("Agreement", row["id"]), row["designation"]) for row in oracle.all("Agreement", live=True))


def passages(oracle: Oracle) -> Iterator[tuple[Entity, str]]:
    """The articles, the statements that live, and the sentences that tell of other events."""
    yield from ((("Article", row["id"]), row["text"]) for row in oracle.all("Article"))
    yield from ((("Statement", row["id"]), row["text"]) for row in oracle.all("Statement", live=True))
    for report in oracle.all("Report", retracted_at=None):
        entity = oracle.by_id["Entity"][report["survivor_id"]]
        if entity["live"] and entity["kind"] in TOLD:
            yield (KINDS[str(entity["kind"])], entity["id"]), report["sentence"]


def sought(seed: int) -> str:
    """Something to look for: words of the record's, whole or begun, in capitals, bare of accents, quoted."""
    dice = random.Random(seed)
    chosen = dice.choice([dice.choice(NAMES), " ".join(dice.sample(WORDS, dice.randint(1, 2))), "ministers MET"])
    cut = dice.choice([chosen, chosen, chosen[:4], chosen.upper(), fold(chosen), chosen.translate(ENGLISH)])
    return dice.choice([cut, cut, f'"{cut}"'])


@pytest.mark.parametrize("seed", range(25))
async def test_what_has_the_words_is_found_and_nothing_else_that_is_not_spelt_alike(
    ask: Ask, oracle: Oracle, seed: int
) -> None:
    text = sought(seed)
    found = (await ask(DOCUMENT, text=text, first=1000))["search"]
    ids = [edge["node"]["id"] for edge in found["edges"]]
    assert len(set(ids)) == len(ids) == found["totalCount"], text
    expected = {f"{of}:{key}" for (of, key), told in [*names(oracle), *passages(oracle)] if told and has(told, text)}
    assert expected <= set(ids), text
    asked = trigrams(text)
    alike = {
        f"{of}:{key}" for (of, key), told in names(oracle) if told and 2 * len(asked & trigrams(told)) >= len(asked)
    }
    assert set(ids) - expected <= (set() if text.startswith('"') else alike), text
    scores = [edge["score"] for edge in found["edges"]]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert all(KINDS.get(edge["kind"], "Article") == edge["node"]["__typename"] for edge in found["edges"])
    assert sum(group["count"] for group in found["groups"]) == found["totalCount"]


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_is_found_whole_and_first_and_misspelt(ask: Ask, oracle: Oracle, name: str) -> None:
    own = {f"{of}:{key}" for (of, key), told in names(oracle) if of == "Official" and fold(told) == fold(name)}
    found = (await ask(DOCUMENT, text=name, kinds=["OFFICIAL"], first=len(own)))["search"]["edges"]
    assert {edge["node"]["id"] for edge in found} == own
    assert {edge["score"] for edge in found} == {1}
    wrong = name[:-1] + "x"
    misspelt = (await ask(DOCUMENT, text=wrong, kinds=["OFFICIAL"], first=1000))["search"]["edges"]
    assert own <= {edge["node"]["id"] for edge in misspelt}
    assert all(edge["score"] < 1 for edge in misspelt)


@pytest.mark.parametrize("text", ["ministers", "peace or summit", "Sergei Lavrov"])
async def test_a_search_is_paged_by_cursor(ask: Ask, text: str) -> None:
    whole = (await ask(DOCUMENT, text=text, first=1000))["search"]["edges"]
    seen: list[Any] = []
    after = None
    while True:
        page = (await ask(DOCUMENT, text=text, first=7, after=after))["search"]
        seen += page["edges"]
        assert len(seen) <= len(whole), "a page begins where one began before"
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert seen == whole
    assert len(whole) > 7


@pytest.mark.parametrize("text", ["ministers", "100 under", "Ənənəvi", "bayram"])
async def test_a_snippet_marks_the_words_that_were_sought(ask: Ask, text: str) -> None:
    edges = (await ask(DOCUMENT, text=text, first=100))["search"]["edges"]
    assert edges
    for edge in edges:
        marked = re.findall("<mark>(.*?)</mark>", edge["snippet"])
        assert marked
        if edge["score"] >= 0.5:
            assert all(any(begins(folded, each) for each in words(text)) for mark in marked for folded in words(mark))


async def test_either_of_two_is_both_of_them_together(ask: Ask) -> None:
    async def ids(text: str) -> set[str]:
        edges = (await ask(DOCUMENT, text=text, kinds=["STATEMENT"], first=1000))["search"]["edges"]
        return {edge["node"]["id"] for edge in edges}

    assert await ids("peace or summit") == await ids("peace") | await ids("summit") > await ids("peace summit")
