"""The figures, as tables."""

from collections.abc import Mapping
from statistics import median

from bench.contestant import LIMIT, OURS, POSTGRAPHILE
from bench.measure import Result

COLUMNS = ("req/s", "p50 ms", "p99 ms", "µs CPU", "µs SQL", "RSS MB", "ours ×")
HEAD = f"{'workload':<10}{'contestant':<14}" + "".join(f"{column:>9}" for column in COLUMNS)

type Results = Mapping[str, Result]


def table(workload: str, results: Results) -> str:
    """One workload: a line a contestant; the last column says how many times as fast ours is in this run."""
    return "\n".join(
        f"{workload:<10}{name:<14}{result.rate:>9.0f}{result.percentile(50) * 1e3:>9.2f}"
        f"{result.percentile(99) * 1e3:>9.2f}{result.cpu / len(result.latencies) * 1e6:>9.0f}"
        f"{result.database_cpu / len(result.latencies) * 1e6:>9.0f}{result.memory / 1e6:>9.0f}"
        f"{ratio(results, name):>9}"
        for name, result in results.items()
    )


def ratio(results: Results, to: str) -> str:
    """How many times as many requests ours answers: the median of the rounds, each contestant's beside ours."""
    if OURS not in results or to not in results:
        return "–"
    pairs = zip(results[OURS].rates, results[to].rates, strict=True)
    return f"{median(ours / other for ours, other in pairs):.2f}"


def summary(of: Mapping[str, Results]) -> str:
    """The closing lines."""
    lines = [f"{'workload':<10}{'ours/postgraphile':>19}{'ours/limit':>12}"]
    lines += [f"{name:<10}{ratio(each, POSTGRAPHILE):>19}{ratio(each, LIMIT):>12}" for name, each in of.items()]
    return "\n".join(lines)
