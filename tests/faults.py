"""Puts faults into the compiler, one by one, in a copy of the tree, and sees that the tests notice each.

uv run python tests/faults.py            # all; ends with an error if one slips through
uv run python tests/faults.py 3 7        # some, by number
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
TESTS = [*(f"tests/resolvers/test_{name}.py" for name in ("where", "order", "groups", "pages")), "tests/oracle"]
LEFT_OUT = shutil.ignore_patterns(".venv", ".git", "node_modules", "__pycache__", ".*_cache")


@dataclass(frozen=True)
class Fault:
    """What is written instead of what."""

    says: str
    file: str
    right: str
    wrong: str


FAULTS = [
    Fault(
        "a filter is dropped",
        "compile/filter.py",
        "source=rows.source.where(probe(rows.of, *this, holds) if this else holds))",
        "source=rows.source)",
    ),
    Fault(
        "what is asked of a link's key is dropped",
        "compile/filter.py",
        "rows.source.where(*(self.holds(of, Keyed(key), part) for part in by_key))",
        "rows.source",
    ),
    Fault(
        "another's list is not shared",
        "compile/filter.py",
        "source.where(same.with_only_columns(ONE).correlate(from_of(Keyed(key))).exists())",
        "source",
    ),
    Fault(
        "what a list shares is taken for all that is asked",
        "compile/filter.py",
        "if rest := [part for part in parts if part not in shared]:",
        "if rest := [] if shared else parts:",
    ),
    Fault("lte for lt", "compile/compare.py", "value < given", "value <= given"),
    Fault("gt for gte", "compile/compare.py", "value >= given", "value > given"),
    Fault("ne lets null through", "compile/compare.py", "value != given", "value.is_distinct_from(given)"),
    Fault(
        "every is none",
        "compile/filter.py",
        "~_found(self.those(related.of, rows, Not(related.condition)), row)",
        "~_found(self.those(related.of, rows, related.condition), row)",
    ),
    Fault(
        "not is three-valued",
        "compile/filter.py",
        "condition.condition).is_not(true())",
        "condition.condition).is_(false())",
    ),
    Fault(
        "none is some",
        "compile/filter.py",
        'case "none":\n                return ~',
        'case "none":\n                return ',
    ),
    Fault("or of nothing holds", "compile/filter.py", "or_(false(), *", "or_(*"),
    Fault(
        "within is overlaps",
        "compile/compare.py",
        "and_(earliest >= first, latest <= last)",
        "and_(latest >= first, earliest <= last)",
    ),
    Fault("an implied period is too narrow", "compile/filter.py", "day <= last", "day < last"),
    Fault(
        "contains minds case", "compile/compare.py", "func.folded_pattern(operand.bind(Text()))", "operand.bind(Text())"
    ),
    Fault(
        "starts anywhere",
        "compile/compare.py",
        'if operand.operator == "contains" else pattern',
        "if True else pattern",
    ),
    Fault(
        "null compares",
        "compile/filter.py",
        "if test.is_null:\n            return NOTHING",
        "if test.is_null:\n            return true()",
    ),
    Fault("has any is has all", "compile/compare.py", 'value.op("&&"', 'value.op("@>"'),
    Fault("nulls first come last", "compile/order.py", "Boolean(), sort.nulls_first", "Boolean(), False"),
    Fault(
        "a direction is turned", "compile/order.py", "value, of, sort.descending)", "value, of, not sort.descending)"
    ),
    Fault("a cursor counts its row again", "compile/page.py", "left < right", "left <= right"),
    Fault("a page end alone is many rows", "compile/emit.py", "asked & {beyond,", "asked | {beyond,"),
    Fault(
        "a page backwards is not turned",
        "compile/emit.py",
        "(self.cut.number().desc(),) if self._backward",
        "(self.cut.number(),) if self._backward",
    ),
    Fault(
        "a null spoils the object that it is in",
        "compile/json.py",
        """yield f"coalesce({text}, 'null')\"""",
        "yield text",
    ),
    Fault(
        "a quotation mark ends the text that it is in",
        "compile/json.py",
        """f"to_json({text})::text\"""",
        """f"('\\"' || ({text})::text || '\\"')\"""",
    ),
    Fault(
        "held or not, a meeting counts",
        "meeting.py",
        'return [row.live, row.status == text_literal("HELD")]',
        "return [row.live]",
    ),
    Fault(
        "a count ignores its filter", "compile/filter.py", "found = self.those(child, rows, condition)", "found = rows"
    ),
    Fault(
        "a correlation is lost",
        "compile/filter.py",
        "found = rows.source.with_only_columns(ONE).correlate(from_of(row))",
        "found = rows.source.with_only_columns(ONE).correlate(None)",
    ),
    Fault(
        "a group takes its own actor for a partner",
        "compile/group.py",
        "by.other and self.rows.own is not None",
        "False",
    ),
    Fault(
        "a group counts its rows, not its items",
        "compile/group.py",
        "<= set(self.plan.by):",
        "<= set(self.plan.counted):",
    ),
    Fault(
        "a group forgets whose values they are",
        "compile/group.py",
        "source if behind is None else source.where(behind)",
        "source",
    ),
    Fault(
        "a date in two years has a year",
        "compile/group.py",
        'if part == "year":\n        return case((within, cast(',
        'if part == "year":\n        return case((within.is_not(None), cast(',
    ),
    Fault(
        "the sort date of whatever date tells its year",
        "compile/group.py",
        ", not_(of.in_no_year(row)))",
        ")",
    ),
    Fault(
        "groups begin anew after a cursor",
        "compile/group.py",
        "if self.plan.after:\n            kept",
        "if not self.plan.after:\n            kept",
    ),
    Fault(
        "what was taken back is coverage",
        "coverage.py",
        "report.survivor_id == entity, report.retracted_at.is_(None)",
        "report.survivor_id == entity",
    ),
    Fault(
        "a search finds what is merged",
        "search.py",
        "row.live, _found(row, column, asked)",
        "_found(row, column, asked)",
    ),
    Fault(
        "an article is found by its title and again by its text",
        "search.py",
        """_has(told, "text", asked), _has(told, "title", asked).is_not(true())""",
        """_has(told, "text", asked)""",
    ),
    Fault(
        "a statement is listed again for a speaker who is listed twice",
        "office_holding.py",
        'source.where(once(mine, StatementSpeaker, "statement_id", "office_holding_id", order="ordinal"))',
        "source",
    ),
    Fault(
        "a meeting is listed again for one who attended and is listed twice",
        "office_holding.py",
        'attended.where(once(mine, Attendance, "meeting_id", "office_holding_id", order="id"))',
        "attended",
    ),
    Fault(
        "the last page goes on", "compile/emit.py", "func.count() > self._limit(0)", "func.count() >= self._limit(0)"
    ),
]


def put(fault: Fault, tree: Path) -> None:
    """Write the fault into a tree, whose code must read as it did when the fault was thought of."""
    file = tree / "resolvers" / fault.file
    text = file.read_text()
    assert fault.right in text, f"{fault.says}: {fault.file} no longer reads so"
    file.write_text(text.replace(fault.right, fault.wrong, 1))


def notices(fault: Fault | None) -> bool:
    """Whether the tests fail where the fault is in."""
    with TemporaryDirectory(prefix="fault-") as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(ROOT, tree, ignore=LEFT_OUT)
        if fault:
            put(fault, tree)
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *TESTS]
        done = subprocess.run(
            command, cwd=tree, env=os.environ | {"PYTHONPATH": str(tree)}, capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
        return done.returncode == 1


def main() -> None:
    chosen = [int(number) for number in sys.argv[1:]] or range(len(FAULTS))
    if notices(None):
        sys.exit("the tests fail without any fault, so that they would notice all of them")
    missed = []
    for number in chosen:
        fault = FAULTS[number]
        noticed = notices(fault)
        sys.stdout.write(f"{number:3} {'noticed' if noticed else 'MISSED'}: {fault.says}\n")
        sys.stdout.flush()
        if not noticed:
            missed.append(number)
    sys.exit(f"{len(missed)} of {len(chosen)} faults slipped through: {missed}" if missed else 0)


if __name__ == "__main__":
    main()
