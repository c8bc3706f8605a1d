"""A text is read alike each time: no record depends on how Python happens to order sets."""

import os
import subprocess
import sys
from pathlib import Path

TEXT = (
    "LIMA, May 3, 2022 (ENS) - Peru and Chad held a trade dialogue on Tuesday. Peru's chief negotiator, Ana Ruiz, said "
    "that it went well. Chad's chief negotiator, Idi Saleh, spoke of progress on copper, fish and visas.\n"
)


def test_records_are_the_same_however_sets_are_ordered(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(TEXT)
    command = [sys.executable, "-m", "server.cli", "extract", str(tmp_path / "one.txt")]
    read = {
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, check=True, capture_output=True).stdout
        for seed in "01"  # under which a set of both states is ordered either way
    }
    assert len(read) == 1
