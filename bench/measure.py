"""Rounds: every contestant in turn, again and again, so that whatever else the machine does falls on all of them."""

import itertools
import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import asyncpg
import psutil

from bench.client import load, request
from bench.content import content_of
from bench.contestant import LIMIT, Contestant
from bench.workload import Compiled, Variables, Workload

CONNECTIONS = 16
"""Requests under way at once: twice the pool, so that it never idles."""
COMPARED = 25
"""How many answers a workload are compared in content, before anything is timed."""

type Connection = asyncpg.Connection[asyncpg.Record]


class AnswersDiffer(Exception):
    """Two contestants do not answer the same: whatever their speed, it cannot be compared."""


@dataclass(slots=True)
class Result:
    """What a contestant did in all rounds of a workload; times in seconds, memory in bytes."""

    latencies: list[float] = field(default_factory=list)
    seconds: float = 0
    cpu: float = 0
    database_cpu: float = 0
    memory: int = 0
    rates: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Requests a second."""
        return len(self.latencies) / self.seconds

    def percentile(self, percent: float) -> float:
        """The latency that so many of the requests stayed within."""
        ranked = sorted(self.latencies)
        return ranked[min(len(ranked) - 1, int(len(ranked) * percent / 100))]


@dataclass(slots=True)
class Entrant:
    """A contestant with the requests that a workload makes of it."""

    contestant: Contestant
    requests: Sequence[bytes]
    result: Result = field(default_factory=Result)


def bodies(
    workload: Workload, name: str, arguments: Sequence[Variables], compiled: Compiled, cursors: Mapping[str, list[str]]
) -> list[bytes]:
    """What the contestant is sent, for each set of arguments."""
    given = [_with_cursor(each, cursors) if workload.paged else each for each in arguments]
    if name == LIMIT:
        return [compiled.parameters(each) for each in given]
    query = workload.text(name)
    return [json.dumps({"query": query, "variables": each}).encode() for each in given]


def _with_cursor(given: Variables, cursors: Mapping[str, list[str]]) -> Variables:
    listed = cursors[given["code"]]
    return {**given, "after": listed[given["after"] % len(listed)]}


def path_of(workload: Workload, name: str) -> str:
    """Where the contestant takes the requests of a workload."""
    return f"/{workload.name}" if name == LIMIT else "/graphql"


async def compare(workload: Workload, contestants: Mapping[Contestant, Sequence[bytes]]) -> None:
    """Ask all of them the same, and refuse to time those that answer otherwise.

    Raises:
        AnswersDiffer: saying who, and to what.
    """
    size = min(len(sent) for sent in contestants.values())
    for place in range(0, size, max(1, size // COMPARED)):
        answers = {
            contestant.name: content_of(await contestant.ask(sent[place], path_of(workload, contestant.name)))
            for contestant, sent in contestants.items()
        }
        for one, other in itertools.pairwise(answers):
            if answers[one] != answers[other]:
                raise AnswersDiffer(
                    f"{workload.name}, arguments {place}\n"
                    f"{one}: {str(answers[one])[:1500]}\n{other}: {str(answers[other])[:1500]}"
                )


async def run(
    workload: Workload, entrants: Sequence[Entrant], rounds: int, seconds: float, connection: Connection
) -> None:
    """Warm each up, then time them, in another order each round."""
    dice = random.Random(workload.name)
    for entrant in entrants:
        await _round(workload, entrant, seconds / 2, connection, Result())
    for _ in range(rounds):
        for entrant in dice.sample(entrants, len(entrants)):
            await _round(workload, entrant, seconds, connection, entrant.result)


async def _round(workload: Workload, entrant: Entrant, seconds: float, connection: Connection, result: Result) -> None:
    path = path_of(workload, entrant.contestant.name)
    requests = itertools.cycle([request(path, body) for body in entrant.requests])
    before, database_before = entrant.contestant.usage(), await _database_cpu(connection)
    done = await load(entrant.contestant.port, requests, CONNECTIONS, seconds)
    after, database_after = entrant.contestant.usage(), await _database_cpu(connection)
    result.latencies += done.latencies
    result.seconds += done.seconds
    result.rates.append(len(done.latencies) / done.seconds)
    result.cpu += after.cpu - before.cpu
    result.database_cpu += database_after - database_before
    result.memory = after.memory


async def _database_cpu(connection: Connection) -> float:
    """CPU seconds of all the backends that serve this database."""
    rows = await connection.fetch("SELECT pid FROM pg_stat_activity WHERE datname = current_database()")
    return sum(_cpu_of(row["pid"]) for row in rows)


def _cpu_of(pid: int) -> float:
    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.NoSuchProcess:
        return 0
    return times.user + times.system
