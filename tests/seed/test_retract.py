"""An article taken back: what it alone said goes, the rest is as if it had never been read, and it can come back."""

from pathlib import Path
from random import Random
from typing import Any

import pytest
from dump import dump
from plain_extractor import PLAIN, sentences
from sqlalchemy.ext.asyncio import AsyncEngine

from db.vocabulary import EntityKind
from seed.errors import NoSuchArticle
from seed.retract import find_articles, retract
from seed.run import seed

ONE = "One\nThe Foreign Minister of RU is Sergei Ivanov.\nAZ and RU met on 2022-12-06 in Moscow.\n"
TWO = "Two\nThe Foreign Minister of RU is S. Ivanov.\nAZ and RU met on 2022-12-06.\nRU and TR met on 2022-12-07.\n"
THREE = "Three\nThe Foreign Minister of RU is Stepan Ivanov.\nRU and TR met on 2022-12-07 in Baku.\n"


@pytest.fixture
async def three(record: AsyncEngine, tmp_path: Path) -> AsyncEngine:
    for name, text in (("one", ONE), ("two", TWO), ("three", THREE)):
        (tmp_path / f"{name}.txt").write_text(text)
    await seed(record, [tmp_path], extractor=PLAIN)
    return record


async def test_what_an_article_alone_said_goes(three: AsyncEngine, rows: Any, tmp_path: Path) -> None:
    async with three.begin() as connection:
        done = await retract(connection, *await find_articles(connection, str(tmp_path / "three.txt")))
    assert done.entities == {EntityKind.OFFICIAL: 1, EntityKind.OFFICE_HOLDING: 1}
    live = await rows("""
        SELECT start_edtf, p.name FROM meeting m LEFT JOIN place p ON p.id = place_id WHERE live ORDER BY start_edtf
    """)
    assert [(row["start_edtf"], row["name"]) for row in live] == [("2022-12-06", "Moscow"), ("2022-12-07", None)]
    attending = await rows("""
        SELECT DISTINCT display_name, name_printed FROM attendance a LEFT JOIN official o ON o.id = official_id
        WHERE a.live
    """)
    assert [tuple(row.values()) for row in attending] == [("Sergei Ivanov", None)], "S. Ivanov can only be Sergei now"


async def test_an_article_that_comes_back_restores_everything(three: AsyncEngine, rows: Any, tmp_path: Path) -> None:
    before = await dump(three)
    for name in ("two", "one", "three"):
        async with three.begin() as connection:
            await retract(connection, *await find_articles(connection, str(tmp_path / f"{name}.txt")))
    assert await rows("SELECT * FROM entity WHERE live AND kind NOT IN ('COUNTRY', 'ORGANIZATION')") == []
    summary = await seed(three, [tmp_path], extractor=PLAIN)
    assert next(summary.lines()) == "3 articles: 0 new, 0 unchanged, 3 updated, 0 rejected"
    assert await dump(three) == before


async def test_taking_back_at_random_and_seeding_again_changes_nothing(record: AsyncEngine, tmp_path: Path) -> None:
    chance = Random(5)
    names = [f"{number:02}.txt" for number in range(40)]
    for name in names:
        (tmp_path / name).write_text(sentences(chance))
    await seed(record, [tmp_path], extractor=PLAIN)
    before = await dump(record)
    for name in chance.sample(names, 15):
        async with record.begin() as connection:
            await retract(connection, *await find_articles(connection, str(tmp_path / name)))
    await seed(record, [tmp_path], extractor=PLAIN)
    assert await dump(record) == before


async def test_an_article_goes_by_id_path_or_hash(three: AsyncEngine, rows: Any, tmp_path: Path) -> None:
    [row] = await rows("SELECT id, sha256, path FROM article WHERE path LIKE '%one.txt'")
    async with three.connect() as connection:
        for name in (row["path"], row["sha256"], row["sha256"][:12], str(row["id"]), f"Article:{row['id']}"):
            assert await find_articles(connection, name) == [row["id"]]
        for nobody in ("nowhere.txt", "abc", "0" * 64, "Article:x"):
            with pytest.raises(NoSuchArticle, match="no article goes by"):
                await find_articles(connection, nobody)


async def test_a_folder_names_whatever_was_seeded_from_it(three: AsyncEngine, tmp_path: Path) -> None:
    for folder in ("deep", "deeper"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "four.txt").write_text(f"{folder}\n{THREE}")
    await seed(three, [tmp_path], extractor=PLAIN)
    async with three.connect() as connection:
        assert len(await find_articles(connection, str(tmp_path))) == 5
        assert len(await find_articles(connection, f"{tmp_path}/deep/")) == 1
