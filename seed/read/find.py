"""The files under some paths: those named, those that a pattern fits, those in folders and all below them."""

import glob
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from seed.errors import NoSuchPath
from seed.read.formats import format_of

STDIN = Path("-")
"""Stands for the standard input."""


def expand(paths: Iterable[Path]) -> list[Path]:
    """The paths, each once, with patterns (`news/**/*.txt`) replaced by what they fit.

    Raises:
        NoSuchPath: naming the first that leads nowhere.
    """
    return list(dict.fromkeys(found for path in paths for found in _expand(path)))


def find(paths: Iterable[Path], pass_over: Callable[[Path], None] = lambda path: None) -> Iterator[Path]:
    """The files themselves, and the articles in folders and all below them, by name; each once.

    Links are followed, each folder once, so that a loop of links ends. A folder that cannot be listed is yielded in
    the place of its files, for reading it says why.

    Args:
        paths: files, folders and patterns.
        pass_over: is told of every file of a folder whose name tells no format of ours.

    Raises:
        NoSuchPath: naming the first that leads nowhere.
    """
    visited: set[tuple[int, int]] = set()
    expanded = expand(paths)
    folders = [path.resolve() for path in expanded if path.is_dir()]
    for path in expanded:
        if path.is_dir():
            yield from _below(path, pass_over, visited)
        elif not (format_of(path.name) and any(path.resolve().is_relative_to(folder) for folder in folders)):
            yield path


def _expand(path: Path) -> list[Path]:
    if path == STDIN or path.exists() or path.is_symlink():
        return [path]
    fitting = sorted(glob.glob(str(path), recursive=True)) if glob.has_magic(str(path)) else []
    if not fitting:
        raise NoSuchPath(path)
    return [Path(found) for found in fitting]


def _below(folder: Path, pass_over: Callable[[Path], None], visited: set[tuple[int, int]]) -> Iterator[Path]:
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in visited:
            return
        visited.add((status.st_dev, status.st_ino))
        names = sorted(os.listdir(folder))
    except OSError:
        yield folder
        return
    for path in (folder / name for name in names):
        if path.is_dir():
            yield from _below(path, pass_over, visited)
        elif format_of(path.name):
            yield path
        else:
            pass_over(path)
