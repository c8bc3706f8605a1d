"""`chancery seed --watch` as a process: what appears in a folder is loaded once it rests, until Ctrl-C."""

import asyncio
import json
import signal
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Any

import pytest
from process import COMMAND, environment
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from db.models import Article
from server.appearing import REST

FIRST, SECOND = "They met in Strelsau.\n", "They parted in Zenda.\n"


async def summary(process: Process) -> Any:
    """What the process tells of its next load."""
    assert process.stdout
    return json.loads(await asyncio.wait_for(process.stdout.readline(), 60))


async def texts(engine: AsyncEngine) -> list[str]:
    async with engine.connect() as connection:
        return sorted(await connection.scalars(select(Article.text)))


@pytest.mark.slow
async def test_a_folder_is_followed_until_ctrl_c(engine: AsyncEngine, database_url: str, tmp_path: Path) -> None:
    settings = environment(DATABASE_URL=database_url)
    command = (*COMMAND, "seed", "--watch", "--json", str(tmp_path))
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE, env=settings)
    assert process.stderr
    assert (await summary(process))["articles"]["new"] == 0
    assert b"following" in await process.stderr.readline()

    path = tmp_path / "one.txt"
    path.write_text(FIRST)
    await asyncio.sleep(REST / 2)
    assert await texts(engine) == [], "it has not rested"
    path.write_text(FIRST + SECOND)
    assert (await summary(process))["articles"]["new"] == 1
    assert await texts(engine) == [FIRST + SECOND]

    (tmp_path / "two.txt").write_text(SECOND)
    assert (await summary(process))["articles"]["new"] == 1
    assert await texts(engine) == [FIRST + SECOND, SECOND]

    process.send_signal(signal.SIGINT)
    output, errors = await asyncio.wait_for(process.communicate(), 30)
    assert (process.returncode, output) == (0, b""), errors
