"""`python -m bench.budget`: what a plan costs and keeps, and what a pair that never met costs beside one that does."""

import asyncio
import json
import random
import time
from collections.abc import Callable, Mapping
from functools import partial
from statistics import median
from typing import Any

import asyncpg
import click

from bench import data
from bench.contestant import OURS, Contestant
from bench.workload import WORKLOADS, Variables, Workload, learn
from resolvers.execute import SCHEMA, Executor, Plan

DOCUMENTS = 10_000
FIELDS = ("name", "code", "alpha3", "capital", "officialName", "names", "demonyms", "source")


@click.command()
@click.option("--meetings", default=100_000, show_default=True, help="How large the database is.")
def main(*, meetings: int) -> None:
    """Print the figures."""
    for workload in WORKLOADS[:2]:
        print(f"{workload.name:<8} hit {asyncio.run(_hit(workload)):.0f} µs, cold {_cold(workload):.1f} ms of CPU")
    with data.start_cluster() as cluster:
        url = data.plain(cluster.url_of(asyncio.run(data.ensure(cluster, meetings))))
        ours = Contestant(OURS, url)
        try:
            ours.start()
            asyncio.run(_pairs(ours))
            asyncio.run(_memory(ours))
        finally:
            ours.stop()


class Unasked(Executor):
    """Does all that an operation takes but the round trip."""

    async def _fetch(self, plan: Plan, variables: Mapping[str, Any]) -> bytes:
        plan.statement.arguments(variables)
        return b"{}"


async def _hit(workload: Workload, times: int = 2_000) -> float:
    """Microseconds of CPU that a known operation takes, the database left out."""
    executor = Unasked(None)  # type: ignore[arg-type]  # asks no database
    query = workload.text(OURS)
    assert query is not None
    await executor.execute(query, None, workload.example)
    best = float("inf")
    for _ in range(5):
        started = time.process_time()
        for _ in range(times):
            await executor.execute(query, None, workload.example)
        best = min(best, (time.process_time() - started) / times)
    return best * 1e6


def _cold(workload: Workload, times: int = 10) -> float:
    """Milliseconds of CPU that an operation never seen takes, from text to SQL."""
    executor = Executor(None)  # type: ignore[arg-type]  # asks no database
    query = workload.text(OURS)
    assert query is not None

    def once(number: int) -> None:
        document = executor._document(query + " " * number, None)
        executor.plan(document, document.coerce(SCHEMA, workload.example))

    return min(_timed(partial(once, number)) for number in range(times)) * 1e3


def _timed(work: Callable[[], None]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


async def _pairs(ours: Contestant) -> None:
    """The country that meets most, with the one that it meets most and with the one that it never met."""
    connection = await asyncpg.connect(ours.database_url)
    known = await learn(connection)
    never = await connection.fetchval(NEVER, known.codes[0])
    await connection.close()
    nested = next(each for each in WORKLOADS if each.name == "nested")
    for a, b in (known.codes[:2], (known.codes[0], never), (never, known.codes[0])):
        print(f"{a} with {b}: {await _latency(ours, nested, {'a': a, 'b': b, 'first': 20}):.2f} ms")


NEVER = """
    SELECT country.code FROM country JOIN participation mine ON mine.actor_id = country.id
    WHERE NOT EXISTS (
        SELECT FROM participation own JOIN participation other USING (meeting_id)
        JOIN country c ON c.id = other.actor_id
        WHERE own.actor_id = country.id AND c.code = $1)
    GROUP BY country.code ORDER BY count(*) DESC LIMIT 1
"""


async def _latency(ours: Contestant, workload: Workload, variables: Variables, times: int = 20) -> float:
    body = json.dumps({"query": workload.text(OURS), "variables": variables}).encode()
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        await ours.ask(body)
        taken.append(time.perf_counter() - started)
    return median(taken) * 1e3


async def _memory(ours: Contestant) -> None:
    """The worker's memory, after documents that have nothing to gain from one another."""
    dice = random.Random(0)
    before = ours.usage().memory
    for number in range(DOCUMENTS):
        fields = " ".join(dice.sample(FIELDS, dice.randint(1, len(FIELDS))))
        places = f"places(first: {number % 20}) {{ nodes {{ name }} }}"
        query = f'query Q{number} {{ country(code: "FR") {{ {fields} {places} }} }}'
        await ours.ask(json.dumps({"query": query}).encode())
    after = ours.usage().memory
    print(f"memory: {before / 1e6:.0f} MB at first, {after / 1e6:.0f} MB after {DOCUMENTS} documents")


if __name__ == "__main__":
    main()
