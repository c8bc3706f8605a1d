"""A folder that is followed: what appears is told of once it rests."""

import asyncio
import time
from pathlib import Path

from server.appearing import REST, Resting, appearing


def test_a_file_is_told_of_once_when_it_rests(tmp_path: Path) -> None:
    resting = Resting()
    path = tmp_path / "a.txt"
    path.write_text("They")
    assert resting.look([path, tmp_path / "picture.png"], now=0) == []
    path.write_text("They met.")
    assert resting.look([], now=REST) == [], "it was written to"
    assert resting.look([], now=REST + 1) == []
    assert resting.look([], now=2 * REST) == [path]
    assert resting.look([], now=9 * REST) == []


def test_a_file_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    resting = Resting()
    path = tmp_path / "a.txt"
    path.touch()
    resting.look([path], now=0)
    path.unlink()
    assert resting.look([], now=9) == []


async def test_what_appears_in_a_folder_is_found(tmp_path: Path) -> None:
    stop = asyncio.Event()
    (tmp_path / "inner").mkdir()
    (tmp_path / "before.txt").write_text("They met.")
    found: list[str] = []

    async def follow() -> None:
        async for files in appearing([tmp_path], time.time() - 60, stop):
            found.extend(path.name for path in files)
            if len(found) == 2:
                stop.set()

    following = asyncio.create_task(follow())
    await asyncio.sleep(0.5)
    (tmp_path / "inner" / "after.txt").write_text("They met again.")
    await asyncio.wait_for(following, 60)
    assert sorted(found) == ["after.txt", "before.txt"]
