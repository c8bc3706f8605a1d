"""Whether what was written a moment before is in the next answer: a contestant that keeps answers would not have it."""

import json
from collections.abc import Mapping, Sequence

import asyncpg

from bench.contestant import Contestant
from bench.measure import bodies, path_of
from bench.workload import WORKLOADS, compile_workload

MARK = " (as written just now)"


async def seen(
    connection: "asyncpg.Connection[asyncpg.Record]", contestants: Sequence[Contestant], times: int = 10
) -> Mapping[str, bool]:
    """Write a country's name time and again, and ask each contestant for it; whether all its answers had it."""
    [tiny] = [workload for workload in WORKLOADS if workload.name == "tiny"]
    compiled = compile_workload(tiny)
    assert compiled is not None
    code = tiny.example["code"]
    name = await connection.fetchval("SELECT name FROM country WHERE code = $1", code)
    found = {contestant.name: True for contestant in contestants}
    try:
        for number in range(times):
            written = f"{name}{MARK} {number}"
            await connection.execute("UPDATE country SET name = $1 WHERE code = $2", written, code)
            for contestant in contestants:
                [body] = bodies(tiny, contestant.name, [tiny.example], compiled, {})
                answer = await contestant.ask(body, path_of(tiny, contestant.name))
                found[contestant.name] &= written in json.dumps(json.loads(answer), ensure_ascii=False)
    finally:
        await connection.execute("UPDATE country SET name = $1 WHERE code = $2", name, code)
    return found
