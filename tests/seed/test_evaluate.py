"""`chancery evaluate`: the table, and what differs, of articles whose labels are right in some things only."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from seed.contract import contract
from seed.extract import extract
from seed.read import read
from server.cli import cli

TEXT = (
    "LIMA, 6 May 2013 (Wire) - President Ana Quispe of Peru received President Luis Herrera of Panama in Lima on "
    "Monday. The two presidents signed an agreement on fisheries. Quispe said the talks were useful.\n"
)


@pytest.fixture
def label(tmp_path: Path) -> dict[str, Any]:
    """What is read from the one article of the folder, which is all that is true of it."""
    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    article = read(tmp_path / "one.txt")
    found = contract(article, extract(article))
    fields = ("countries", "officials", "meetings", "agreements", "statements")
    assert [len(found[name]) for name in fields] == [2, 2, 1, 1, 1]
    return found


def evaluated(folder: Path, label: dict[str, Any], *options: str) -> list[str]:
    (folder / "one.json").write_text(json.dumps(label), "utf-8")
    told = CliRunner().invoke(cli, ["evaluate", *options, str(folder), str(folder)])
    assert told.exit_code == 0, told.output
    return told.output.splitlines()


def test_where_all_is_found_there_is_only_the_table(tmp_path: Path, label: dict[str, Any]) -> None:
    lines = evaluated(tmp_path, label, "--differences")
    assert lines[0] == "1 article"
    assert {line.split()[3] for line in lines[2:15]} == {"1.000"}
    assert lines == evaluated(tmp_path, label)


def test_what_differs_is_told_once_where_it_differs(tmp_path: Path, label: dict[str, Any]) -> None:
    label["countries"] = ["PE", "BO"]
    label["officials"][0]["title"] = "Queen"
    label["meetings"][0]["date"] = "2013-05-07"
    label["meetings"][0]["countries"].reverse()
    label["agreements"] = []
    label["statements"][0]["speaker"] = "PA"
    lines = evaluated(tmp_path, label, "--differences")
    told = lines[: lines.index("1 article")]
    assert [line.split("  “")[0].rstrip() for line in told] == [
        "one",
        "  missed  countries               BO",
        "  extra   countries               PA",
        "  missed  officials+title         Ana Quispe · Queen · PE",
        "  extra   officials+title         Ana Quispe · President · PE",
        "  missed  meetings+date           PA, PE · 2013-05-07 · ACTUAL · Ana Quispe, Luis Herrera",
        "  extra   meetings+date           PA, PE · 2013-05-06 · ACTUAL · Ana Quispe, Luis Herrera",
        "  extra   agreements              PA, PE · 2013-05-06 · SIGNED · agreement on fisheries",
        "  missed  statements+speaker      PA · INDIRECT",
        "  extra   statements+speaker      Ana Quispe · INDIRECT",
    ]
    words, start = "Quispe said the talks were useful.", TEXT.index("Quispe said")
    assert told[-1].endswith(f"  “{words}” {start}–{start + len(words)}"), told[-1]


def test_what_is_missed_altogether_is_not_told_again_for_its_parts(tmp_path: Path, label: dict[str, Any]) -> None:
    label["meetings"] = [{**label["meetings"][0], "countries": ["PE", "BO"]}]
    lines = evaluated(tmp_path, label, "--differences")
    told = [line.split()[:2] for line in lines[1 : lines.index("1 article")]]
    assert told == [["missed", "meetings"], ["extra", "meetings"]]


def test_what_may_be_found_is_no_difference(tmp_path: Path, label: dict[str, Any]) -> None:
    label["agreements"][0]["optional"] = True
    label["countries"], label["countries_optional"] = ["PE"], ["PA"]
    assert evaluated(tmp_path, label, "--differences")[0] == "1 article"


def test_only_a_meeting_or_an_agreement_that_there_is_not_raises_an_alarm(
    tmp_path: Path, label: dict[str, Any]
) -> None:
    label["negative"] = True
    label["meetings"][0] |= {"date": "2013-05-07", "optional": True}
    label["agreements"][0]["optional"] = True
    assert evaluated(tmp_path, label)[-1] == "false alarms, negatives 0 of 1 articles"
    label["agreements"] = []
    assert evaluated(tmp_path, label)[-1] == "false alarms, negatives 1 of 1 articles"
