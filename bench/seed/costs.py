"""What a process has cost so far; PostgreSQL's are looked up in /proc, so that on other systems they read 0."""

import os
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TICK = 0.01
"""The seconds in which /proc counts."""
UNIT = 1 if sys.platform == "darwin" else 1024
"""Of `ru_maxrss`, in bytes."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Seconds that passed and seconds of processor time; the greatest resident memory of a process, in MB."""

    passed: float
    ours: float
    postgres: float
    our_memory: float
    extractor_memory: float
    backend_memory: float


def costs(data: Path) -> Costs:
    """The costs so far of this process, of those that extract for it, and of the server whose data are there."""
    postmaster = (data / "postmaster.pid").read_text().split()[0]
    children = list(_children())
    backends = [one for one in children if one.parent == postmaster]
    server = [one for one in children if one.name == postmaster]
    busy = sum(one.busy for one in backends) + sum(one.busy_of_ended for one in server)
    hands = [one.peak for one in children if one.parent == str(os.getpid()) and one.name != postmaster]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT / 1e6
    backend = max((one.peak for one in backends), default=0.0)
    return Costs(time.perf_counter(), time.process_time(), busy, peak, max(hands, default=0.0), backend)


@dataclass(frozen=True, slots=True)
class _Process:
    name: str
    parent: str
    busy: float
    busy_of_ended: float
    peak: float


def _children() -> Iterator[_Process]:
    for process in Path("/proc").glob("[0-9]*"):
        try:
            stat = (process / "stat").read_text().rpartition(")")[2].split()
            status = (process / "status").read_text()
        except OSError:  # ended meanwhile
            continue
        if "VmHWM:" in status:  # not one of the kernel, nor one about to end
            peak = int(status.partition("VmHWM:")[2].split()[0]) / 1e3
            busy, of_ended = ((int(stat[at]) + int(stat[at + 1])) * TICK for at in (11, 13))
            yield _Process(process.name, stat[1], busy, of_ended, peak)
