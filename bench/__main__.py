"""`uv run --group bench python -m bench`: the contest; see README.md beside this file."""

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack

import asyncpg
import click
import uvloop

from bench import contestant as contestants
from bench import data
from bench.contestant import ALL, LIMIT, OURS, POSTGRAPHILE, Contestant, install_postgraphile
from bench.fresh import seen
from bench.measure import Entrant, bodies, compare, run
from bench.report import HEAD, Results, summary, table
from bench.workload import QUERIES, WORKLOADS, Workload, compile_workload, learn
from db.embedded import Cluster

QUICK = 10_000


@click.command()
@click.option("--quick", is_flag=True, help=f"{QUICK} meetings, short rounds, no DataLoaders: under two minutes.")
@click.option("--meetings", default=100_000, show_default=True, help="How large the database is.")
@click.option("--only", multiple=True, type=click.Choice([each.name for each in WORKLOADS]), help="These workloads.")
@click.option("--against", multiple=True, type=click.Choice(ALL[1:]), help="These contestants; all unless given.")
@click.option("--rounds", default=5, show_default=True, help="How often each contestant has its turn.")
@click.option("--seconds", default=3.0, show_default=True, help="How long a turn is.")
def main(
    *, quick: bool, meetings: int, only: Sequence[str], against: Sequence[str], rounds: int, seconds: float
) -> None:
    """Measure Chancery's server against its peers and against the limit, on one database."""
    if quick:
        meetings, rounds, seconds, against = QUICK, 3, 0.6, against or (POSTGRAPHILE, LIMIT)
    names = (OURS, *(against or ALL[1:]))
    chosen = [each for each in WORKLOADS if not only or each.name in only]
    if POSTGRAPHILE in names:
        install_postgraphile()
    with data.start_cluster() as cluster:
        results = uvloop.run(contest(cluster, meetings, names, chosen, rounds, seconds))
    print(f"\n{summary(results)}")


async def contest(
    cluster: Cluster, meetings: int, names: Sequence[str], chosen: Sequence[Workload], rounds: int, seconds: float
) -> Mapping[str, Results]:
    """Start everybody, and let them answer one workload after another."""
    url = data.plain(cluster.url_of(await data.ensure(cluster, meetings)))
    connection = await asyncpg.connect(url)
    results: dict[str, Results] = {}
    with ExitStack() as stack:
        await connection.execute((contestants.HERE / "postgraphile" / "questions.sql").read_text())
        started = [Contestant(name, url) for name in names]
        for each in started:
            stack.callback(each.stop)
            each.start()
        for name, fresh in (await seen(connection, started)).items():
            print(f"{name} answers what was written just before: {'yes' if fresh else 'NO'}")
        print(f"{meetings} meetings\n{HEAD}")
        for workload in chosen:
            if found := await _measure(workload, started, connection, rounds, seconds):
                results[workload.name] = found
                print(table(workload.name, found), flush=True)
    await connection.close()
    return results


async def _measure(
    workload: Workload,
    started: Sequence[Contestant],
    connection: "asyncpg.Connection[asyncpg.Record]",
    rounds: int,
    seconds: float,
) -> Results | None:
    compiled = compile_workload(workload)
    if compiled is None:
        print(f"{workload.name:<10}skipped: the schema cannot express it yet")
        return None
    known = await learn(connection)
    arguments = workload.arguments(known)
    entrants = []
    for each in started:
        if each.name != LIMIT and workload.text(each.name) is None:
            print(f"{workload.name:<10}{each.name:<14}cannot express it")
            continue
        cursors = await _cursors(each, started[0], known.codes[:10]) if workload.paged else {}
        entrants.append(Entrant(each, bodies(workload, each.name, arguments, compiled, cursors)))
    await compare(workload, {entrant.contestant: entrant.requests for entrant in entrants})
    await run(workload, entrants, rounds, seconds, connection)
    return {entrant.contestant.name: entrant.result for entrant in entrants}


async def _cursors(of: Contestant, ours: Contestant, codes: Sequence[str]) -> dict[str, list[str]]:
    """The cursors of each country's meetings; the limit takes ours."""
    asked = ours if of.name == LIMIT else of
    ending = ".postgraphile.graphql" if asked.name == POSTGRAPHILE else ".graphql"
    query = (QUERIES / f"cursors{ending}").read_text()
    found = {}
    for code in codes:
        answer = await asked.ask(json.dumps({"query": query, "variables": {"code": code}}).encode())
        found[code] = [edge["cursor"] for edge in _edges(json.loads(answer))]
    return found


def _edges(answer: Mapping[str, object]) -> list[dict[str, str]]:
    """The only list of edges in an answer."""
    inner: object = answer
    while isinstance(inner, Mapping):
        inner = next(iter(inner.values()))
    assert isinstance(inner, list)
    return inner


if __name__ == "__main__":
    main()
