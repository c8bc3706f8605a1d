"""Articles as a search finds them: by how much of a text, with which stretch of it, and what no text can break."""

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import read_engine
from resolvers.execute import Executor
from schema.search_kind import SearchKind

type Find = Callable[[str], Awaitable[list[dict[str, Any]]]]

FILLER = "Nothing was said that day of anything at all, and much the same on the next. "
LONG = (
    f"{FILLER * 10}A canal was named. {FILLER * 10}The canal treaty was signed at last. {FILLER * 20}The treaty holds."
)
DEEP = f"{'x ' * 49_990}quokka{' x' * 100} wombat."
ARTICLES = {
    "Talks on water": LONG,
    "Two animals": DEEP,
    "Canal reopened": "Ships pass again.",
    "Canal closed": f"{FILLER * 20}The canal is closed.",
    None: "Unheaded words of a harbour.",
}
ADD = text(
    "INSERT INTO article (id, sha256, title, text) "
    "VALUES (:id, encode(sha256(convert_to(:text, 'UTF8')), 'hex'), :title, :text)"
)
ASK = "query($text: String!) { search(text: $text) { edges { kind score snippet node { ... on Article { title } } } } }"


@pytest.fixture
async def find(engine: AsyncEngine, database_url: str) -> AsyncIterator[Find]:
    """What a search finds among the articles above."""
    async with engine.begin() as connection:
        await connection.execute(
            ADD, [{"id": uuid4(), "title": title, "text": told} for title, told in ARTICLES.items()]
        )
    reading = read_engine(database_url)

    async def found(sought: str) -> list[dict[str, Any]]:
        body = json.loads((await Executor(reading).execute(ASK, None, {"text": sought})).body)
        edges: list[dict[str, Any]] = body["data"]["search"]["edges"]
        return edges

    yield found
    await reading.dispose()


async def test_an_article_is_found_by_its_title_then_by_its_text(find: Find) -> None:
    found = await find("canal")
    assert [edge["node"]["title"] for edge in found[2:]] == ["Talks on water"]
    assert {edge["node"]["title"] for edge in found[:2]} == {"Canal reopened", "Canal closed"}
    assert found[1]["score"] > 0.5 > found[2]["score"]
    snippets = {edge["node"]["title"]: edge["snippet"] for edge in found}
    assert snippets["Canal reopened"] == "<mark>Canal</mark> reopened"  # the text does not name it
    assert snippets["Canal closed"].endswith("The <mark>canal</mark> is closed.")
    assert [edge["node"]["title"] for edge in await find("harbor or harbour")] == [None]
    assert [edge["node"]["title"] for edge in await find("Watre")] == ["Talks on water"]


async def test_a_snippet_is_the_stretch_with_the_most_of_what_was_sought(find: Find) -> None:
    (edge,) = [edge for edge in await find("treaty canal") if edge["node"]["title"] == "Talks on water"]
    assert "The <mark>canal</mark> <mark>treaty</mark> was signed" in edge["snippet"]
    cut = re.fullmatch("… (.*) …", edge["snippet"].replace("<mark>", "").replace("</mark>", ""))
    assert cut is not None
    assert f" {cut[1]} " in LONG, "cut within a word"


async def test_an_article_fits_whose_words_stand_far_apart_but_less(find: Find) -> None:
    (near,), (far,) = await find("canal treaty signed"), await find("named holds")
    assert near["score"] > far["score"] > 0.1


async def test_a_long_article_is_found_by_its_first_100000_characters(find: Find) -> None:
    (edge,) = await find("quokka")
    assert "<mark>quokka</mark>" in edge["snippet"]
    assert await find("wombat") == []


ODD = {
    "words of one rare character": " ".join(chr(0x20000 + number) for number in range(42_000)),
    "words with schwa": " ".join(f"ə{chr(0x20000 + number)}" for number in range(42_000)),
    "ligatures that unfold": " ".join(chr(0x3300 + at % 80) + chr(0x3300 + at // 80 % 80) for at in range(33_000)),
    "no space": "".join(chr(0x4E00 + number % 20_000) for number in range(100_000)),
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
async def test_no_text_is_too_much_for_its_words(engine: AsyncEngine, odd: str) -> None:
    async with engine.connect() as connection:
        words = text("SELECT length(found_by(:odd)), length(stretch_of(:odd, '丁'))")
        count, stretch = (await connection.execute(words, {"odd": odd})).one()
    assert count > 0 or " " not in odd  # a word of more than 2 kB is none
    assert 0 < stretch <= 604


async def test_only_the_kinds_that_are_asked_for_are_found(ask: Any) -> None:
    document = "query($kinds: [SearchKind!]) { search(text: %s, kinds: $kinds, first: 1000) { edges { kind cursor } } }"
    for sought in ('"Lavrov"', '"minister"', '"az or deal"'):

        async def found(kinds: list[str] | None, sought: str = sought) -> list[dict[str, str]]:
            edges: list[dict[str, str]] = (await ask(document % sought, kinds=kinds))["data"]["search"]["edges"]
            return edges

        every = await found(None)
        assert len({edge["kind"] for edge in every}) > 2
        for kinds in ([], *([kind] for kind in SearchKind), ["ARTICLE", "MEETING"], list(SearchKind)):
            assert await found(kinds) == [edge for edge in every if edge["kind"] in kinds]
