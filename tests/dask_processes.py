"""A Dask scheduler and its workers as processes of their own, on loopback, as users start them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

PATIENCE = 60
DASK = [sys.executable, "-m", "dask"]


class Dask:
    """A scheduler, and the workers that are started; all end with `stop`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._started: list[subprocess.Popen[bytes]] = []
        told = folder / "scheduler.json"
        self._start("scheduler", "--port", "0", "--scheduler-file", told)
        self._wait_for(told, "address")
        self.address: str = json.loads(told.read_text())["address"]

    def work(self, *paths: str | Path) -> subprocess.Popen[bytes]:
        """A worker of one thread, in a folder where the articles are not; modules are found in `paths` first."""
        given = ("worker", self.address, "--nthreads", "1", "--local-directory", self._folder / "scratch")
        return self._start(*given, paths=paths)

    def wait_for_workers(self) -> None:
        for number in range(1, len(self._started)):
            self._wait_for(self._log(number), "Registered to")

    def logs(self) -> str:
        return "\n".join(log.read_text() for log in sorted(self._folder.glob("*.log")))

    def stop(self) -> None:
        for process in reversed(self._started):
            kill(process)

    def _start(self, *arguments: str | Path, paths: tuple[str | Path, ...] = ()) -> subprocess.Popen[bytes]:
        found = os.pathsep.join([*map(str, paths), *sys.path])
        with self._log(len(self._started)).open("wb") as log:
            process = subprocess.Popen(
                [*DASK, *map(str, arguments), "--host", "127.0.0.1", "--no-dashboard"],
                stdout=log, stderr=log, cwd=self._folder, start_new_session=True,
                env=os.environ | {"PYTHONPATH": found},
            )  # fmt: skip
        self._started.append(process)
        return process

    def _log(self, number: int) -> Path:
        return self._folder / f"{number}.log"

    def _wait_for(self, file: Path, words: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not file.exists() or words not in file.read_text():
            assert time.monotonic() < deadline, self.logs()
            time.sleep(0.1)


def kill(process: subprocess.Popen[bytes]) -> None:
    """As when the machine goes: the process and all that it watches over, at once."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
