"""`chancery ledger`: what the runs of the seeder did, and what is rejected so far."""

import json
from collections.abc import Iterator
from typing import Any

from db import migrations
from db.engine import verify, write_engine
from seed import ledger
from seed.ledger import Entry, RunCount
from seed.reference.load import LOADER


async def told(url: str, *, rejected: bool, limit: int, as_json: bool) -> list[str]:
    """The latest runs, or whatever was rejected when it was last tried; a line each."""
    engine = write_engine(url)
    try:
        await verify(engine)
        await migrations.check(engine)
        async with engine.connect() as connection:
            if rejected:
                entries = await ledger.rejected(connection)
                return [json.dumps(_entry(one), ensure_ascii=False) if as_json else _line(one) for one in entries]
            found = await ledger.runs(connection, limit, but=LOADER)
            return [json.dumps(_run(run)) for run in found] if as_json else list(_table(found))
    finally:
        await engine.dispose()


def _line(entry: Entry) -> str:
    return f"{entry.path} ({str(entry.stage).lower()}): {entry.reason}"


def _entry(entry: Entry) -> dict[str, Any]:
    return {"path": entry.path, "sha256": entry.sha256, "stage": entry.stage, "reason": entry.reason}


def _table(runs: list[RunCount]) -> Iterator[str]:
    if not runs:
        yield "no run so far"
        return
    yield f"{'started':19}  {'took':>9}  {'loaded':>8} {'unchanged':>9} {'rejected':>8} {'retracted':>9}  extractor"
    for run in runs:
        took = str(run.finished_at - run.started_at).partition(".")[0] if run.finished_at else "unended"
        counts = f"{run.loaded:>8} {run.unchanged:>9} {run.rejected:>8} {run.retracted:>9}"
        yield f"{run.started_at:%Y-%m-%d %H:%M:%S}  {took:>9}  {counts}  {run.extractor} {run.version}"


def _run(run: RunCount) -> dict[str, Any]:
    return {
        "id": str(run.id),
        "extractor": run.extractor,
        "version": run.version,
        "startedAt": run.started_at.isoformat(),
        "finishedAt": run.finished_at.isoformat() if run.finished_at else None,
        "loaded": run.loaded,
        "unchanged": run.unchanged,
        "rejected": run.rejected,
        "retracted": run.retracted,
    }
