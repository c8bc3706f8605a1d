"""What a process has cost so far; PostgreSQL's are looked up in /proc, so that on other systems they read 0."""

import resource
import sys
import time
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
    backend_memory: float


def costs(data: Path) -> Costs:
    """The costs so far of this process, and of the server whose data are there."""
    busy, memory = _backends(data)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT / 1e6
    return Costs(time.perf_counter(), time.process_time(), busy, peak, memory)


def _backends(data: Path) -> tuple[float, float]:
    postmaster = (data / "postmaster.pid").read_text().split()[0]
    busy = memory = 0.0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            stat = (process / "stat").read_text().rpartition(")")[2].split()
            status = (process / "status").read_text()
        except OSError:  # ended meanwhile
            continue
        if process.name == postmaster:
            busy += (int(stat[13]) + int(stat[14])) * TICK  # of children that ended
        elif stat[1] == postmaster and "VmHWM:" in status:
            busy += (int(stat[11]) + int(stat[12])) * TICK
            memory = max(memory, int(status.partition("VmHWM:")[2].split()[0]) / 1e3)
    return busy, memory
