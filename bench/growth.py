"""`python -m bench.growth`: what a hundred times as many meetings do to a request, both sizes asked turn by turn."""

from collections.abc import Sequence
from contextlib import ExitStack
from statistics import median

import asyncpg
import click
import uvloop

from bench import data
from bench.contestant import LIMIT, OURS, Contestant
from bench.measure import Entrant, Result, bodies, run
from bench.workload import WORKLOADS, Workload, compile_workload, learn
from db.embedded import Cluster


@click.command()
@click.option(
    "--sizes", nargs=2, type=int, default=(10_000, 1_000_000), show_default=True, help="Meetings, both times."
)
@click.option("--rounds", default=9, show_default=True, help="How often each has its turn.")
@click.option("--seconds", default=2.0, show_default=True, help="How long a turn is.")
def main(*, sizes: tuple[int, int], rounds: int, seconds: float) -> None:
    """Print the p50 of tiny and nested at both sizes, ours and the limit's, and how the larger compares."""
    with data.start_cluster() as cluster:
        for workload in WORKLOADS[:2]:
            uvloop.run(_grow(cluster, workload, sizes, rounds, seconds))


async def _grow(cluster: Cluster, workload: Workload, sizes: Sequence[int], rounds: int, seconds: float) -> None:
    """All on one workload: a server a size for each contestant, so that the machine's moods fall on all of them."""
    urls = [data.plain(cluster.url_of(await data.ensure(cluster, size))) for size in sizes]
    connections = [await asyncpg.connect(url) for url in urls]
    compiled = compile_workload(workload)
    assert compiled is not None
    with ExitStack() as stack:
        entrants: dict[str, list[Entrant]] = {OURS: [], LIMIT: []}
        for url, connection in zip(urls, connections, strict=True):
            arguments = workload.arguments(await learn(connection))
            for name, entered in entrants.items():
                contestant = Contestant(name, url)
                stack.callback(contestant.stop)
                contestant.start()
                entered.append(Entrant(contestant, bodies(workload, name, arguments, compiled, {})))
        turns: dict[str, list[tuple[float, ...]]] = {name: [] for name in entrants}
        for _ in range(rounds):
            for entered in entrants.values():
                for entrant in entered:
                    entrant.result = Result()
            await run(workload, [*entrants[OURS], *entrants[LIMIT]], 1, seconds, connections[0])
            for name, entered in entrants.items():
                turns[name].append(tuple(entrant.result.percentile(50) for entrant in entered))
    for name, pairs in turns.items():
        small, large = (median(pair[place] for pair in pairs) * 1e3 for place in (0, 1))
        grown = median(more / less for less, more in pairs)
        print(
            f"{workload.name:<8}{name:<7}p50 {small:.2f} ms of {sizes[0]}, {large:.2f} ms of {sizes[1]}: {grown:.2f} ×"
        )
    for connection in connections:
        await connection.close()


if __name__ == "__main__":
    main()
