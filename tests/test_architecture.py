"""What import-linter does not say: no module of ours imports itself, however far around."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("db", "schema", "resolvers", "seed", "server")


def modules() -> dict[str, Path]:
    found = {
        path: path.relative_to(ROOT).with_suffix("") for package in PACKAGES for path in ROOT.glob(f"{package}/**/*.py")
    }
    return {".".join(name.parts).removesuffix(".__init__"): path for path, name in found.items()}


def imported(path: Path, known: dict[str, Path]) -> Iterator[str]:
    """The modules that one needs before it can be run: those within a function or for a type checker come later."""
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                within = f"{node.module}.{alias.name}"
                yield within if within in known else node.module


def test_no_module_imports_itself_however_far_around() -> None:
    known = modules()
    assert len(known) > 100
    graph = {name: set(imported(path, known)) & known.keys() for name, path in known.items()}
    TopologicalSorter(graph).prepare()
