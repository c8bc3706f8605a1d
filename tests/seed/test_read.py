"""Files to articles: every format, what stands beside the text, and whatever cannot be read alone."""

import codecs
import csv
import gzip
import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from seed.errors import NoSuchPath, SeedError, UnknownField
from seed.read import STDIN, Article, Carried, Fields, Given, Unreadable, carry, find, read, read_all
from seed.read.csv import read_csv
from seed.read.file import HEAVIEST
from seed.read.formats import FORMATS
from seed.read.published import edtf

WORDS = "The Foreign Minister of Ruritania met his counterpart in Strelsau on Tuesday."
PAGE = f"""<html><head><title>Ministers meet</title><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2022-12-06T10:00:00Z"><meta name="author" content="A. Writer">
<link rel="canonical" href="https://courier.example/ministers-meet"></head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Ministers meet</h1>
<p>{WORDS} {WORDS}</p><p>{WORDS} They signed a protocol, and thanked each other for it.</p></article>
<footer>All rights reserved</footer></body></html>"""


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only(path: Path, *maps: str) -> Article | Unreadable:
    [found] = read_all(path, Fields.of(maps))
    return found


def article(path: Path, *maps: str) -> Article:
    found = only(path, *maps)
    assert isinstance(found, Article), found
    return found


def reason(path: Path) -> str:
    found = only(path)
    assert isinstance(found, Unreadable), found
    assert "\n" not in found.reason
    return found.reason


@pytest.mark.parametrize("text", ["One.\r\nTwo.\rThree.\n\n", " Tabs\tand  spaces ", "Bayramov’s — “words” 🤝"])
def test_plain_text_is_kept_as_it_is(tmp_path: Path, text: str) -> None:
    found = article(write(tmp_path / "a.txt", text))
    assert (found.text, found.path, found.note) == (text, tmp_path / "a.txt", None)
    assert found == read(tmp_path / "a.txt")


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    assert article(write(tmp_path / "a.txt", f"\ufeff{WORDS}")).text == WORDS


def test_a_windows_code_page_is_read_and_said(tmp_path: Path) -> None:
    found = article(write(tmp_path / "a.txt", "The Minister’s café".encode("cp1252")))
    assert found.text == "The Minister’s café"
    assert found.note == "it is not UTF-8 at byte 12, so it was read as cp1252"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no words"),
        (b" \r\n\t ", "no words"),
        (b"\xef\xbb\xbf", "no words"),
        (b"A\0B", "NUL at byte 1"),
        (WORDS.encode("utf-16"), "UTF-16"),
        (b"\x89PNG\r\n\x1a\n\x00\x01", "binary"),
        (b"\xe9\x01\x02 not text", "binary"),
        (b"caf\xe9 \x81", "nor cp1252"),
        (b"a" * 1_000_001, "more than 1000000"),
    ],
    ids=["empty", "blank", "mark", "nul", "utf-16", "png", "control", "undefined", "long"],
)
def test_what_is_no_text_is_refused_with_its_reason(tmp_path: Path, content: bytes, why: str) -> None:
    assert why in reason(write(tmp_path / "a.txt", content))
    with pytest.raises(SeedError):
        read(tmp_path / "a.txt")


def test_front_matter_tells_of_the_article(tmp_path: Path) -> None:
    front = "title: Ministers meet\ndate: 2022-12-06\nauthors: [A. Writer, B. Editor]\nsource: {name: The Courier}\n"
    found = article(write(tmp_path / "a.md", f"---\n{front}link: https://courier.example/1\n---\n\n{WORDS}\n"))
    assert found.text == WORDS
    assert found.title == Given("Ministers meet", "front matter `title`")
    assert found.published == Given("2022-12-06", "front matter `date`")
    assert found.author == Given("A. Writer, B. Editor", "front matter `authors`")
    assert found.outlet == Given("The Courier", "front matter `source`")
    assert found.url == Given("https://courier.example/1", "front matter `link`")


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        (WORDS, WORDS),
        (f"{WORDS}\nMore.\n\nLast.\n", f"{WORDS}\nMore.\n\nLast."),
        (f"{WORDS}\n\n---\n\nMore.\n", f"{WORDS}\n\nMore."),
        ("# Ministers *meet*\n**Aki Ito** met [Bo Ek](https://a.example).", "Ministers meet\n\nAki Ito met Bo Ek."),
        ("Ministers meet\n===\nIn Rome.", "Ministers meet\n\nIn Rome."),
        ("Those there:\n* Aki\n  Ito\n* Bo Ek\n\nNobody else.", "Those there:\n* Aki\nIto\n* Bo Ek\n\nNobody else."),
        ("2. They met.\n3) They signed.", "2. They met.\n3) They signed."),
        ("> “We met,”\n> he said.", "“We met,”\nhe said."),
        ("They ![a handshake](a.png)met.<br>And <i>signed</i>.<!-- not yet -->", "They met.\nAnd signed."),
        ("| Who | Where |\n|--|--|\n| Aki | Rome |", "Who | Where\n\nAki | Rome"),
        ("<div>They met.<!-- or <b>not</b> --></div>", "They met."),
        ("France &amp; Italy \\*met\\*.", "France & Italy *met*."),
        ("```\nThey met.\n```\n\n    They signed.\n", "They met.\n\nThey signed."),
    ],
)
def test_markdown_is_read_without_its_marks(tmp_path: Path, markdown: str, text: str) -> None:
    assert article(write(tmp_path / "a.md", markdown)).text == text


def test_markdown_of_marks_alone_is_no_article(tmp_path: Path) -> None:
    assert "no words" in reason(write(tmp_path / "a.md", "---\n\n***\n"))


@pytest.mark.parametrize("front", ["title: [open", "a: b: c", "- a\n- list", "\ttab: 1"])
def test_front_matter_that_is_not_yaml_is_refused(tmp_path: Path, front: str) -> None:
    assert "front matter is not YAML" in reason(write(tmp_path / "a.md", f"---\n{front}\n---\n{WORDS}"))


def test_an_article_is_found_in_its_page(tmp_path: Path) -> None:
    found = article(write(tmp_path / "a.html", PAGE))
    assert "They signed a protocol" in found.text
    assert "Home" not in found.text
    assert "rights reserved" not in found.text
    assert found.outlet == Given("The Courier", "page `sitename`")
    assert found.published == Given("2022-12-06", "page `date`")
    assert (found.title, found.url) == (
        Given("Ministers meet", "page `title`"),
        Given("https://courier.example/ministers-meet", "page `url`"),
    )


@pytest.mark.parametrize("page", ["", "<html></html>", "<html><body><nav>Home</nav></body></html>"])
def test_a_page_without_an_article_is_refused(tmp_path: Path, page: str) -> None:
    assert "no article" in reason(write(tmp_path / "a.html", page))


RECORD = {"headline": "Ministers meet", "body": WORDS, "publishedAt": "2022-12-06T10:00:00Z", "source": {"name": "TC"}}


@pytest.mark.parametrize(
    "wrap", [lambda record: record, lambda record: [record], lambda record: {"articles": [record]}]
)
def test_json_holds_an_article_or_a_list(tmp_path: Path, wrap: Any) -> None:
    found = article(write(tmp_path / "a.json", json.dumps(wrap(RECORD))))
    assert found.text == WORDS
    assert (found.title, found.outlet) == (Given("Ministers meet", "field `headline`"), Given("TC", "field `source`"))
    assert found.published == Given("2022-12-06", "field `publishedAt`")
    assert found.path == tmp_path / ("a.json" if wrap(RECORD) is RECORD else "a.json:1")


def test_a_malformed_line_stands_alone(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"{number}. {WORDS}"}) for number in range(1, 6)]
    lines[2] = lines[2][:-9]
    found = list(read_all(write(tmp_path / "a.jsonl", "\n".join(lines) + "\n\n")))
    assert [one.path.name for one in found] == [f"a.jsonl:{number}" for number in range(1, 6)]
    assert [type(one) for one in found] == [Article, Article, Unreadable, Article, Article]
    assert isinstance(found[2], Unreadable)
    assert "not JSON" in found[2].reason


@pytest.mark.parametrize(
    ("record", "why"),
    [
        ('"words"', "an object"),
        ('{"title": "t"}', "--map text=NAME"),
        ('{"text": ""}', "--map"),
        ('{"text": "\\u0000"}', "NUL"),
    ],
)
def test_a_record_without_a_text_is_refused(tmp_path: Path, record: str, why: str) -> None:
    assert why in reason(write(tmp_path / "a.jsonl", record))


@pytest.mark.parametrize("content", ["{", "", "null", "[" * 100_000])
def test_what_is_not_json_is_refused(tmp_path: Path, content: str) -> None:
    assert "a.json" in str(only(write(tmp_path / "a.json", content)).path)
    assert reason(tmp_path / "a.json")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_holds_an_article_a_row(tmp_path: Path, separator: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerows([["Title", "Full Text", "pub_date"], ["One", f"{WORDS}\nAnd more.", "6 December 2022"], ["Two"]])
    first, second = read_all(write(tmp_path / "a.csv", out.getvalue()))
    assert isinstance(first, Article)
    assert first.text == f"{WORDS}\nAnd more."
    assert (first.title, first.published) == (Given("One", "column `Title`"), Given("2022-12-06", "column `pub_date`"))
    assert isinstance(second, Unreadable)
    assert (first.path.name, second.path.name) == ("a.csv:3", "a.csv:4")


def test_csv_is_read_a_row_at_a_time() -> None:
    words = "The Minister’s café and his talks went on for hours."
    rows = [codecs.BOM_UTF8 + b"text,title\r\n"] + [f'"{words}\n{number}",One\r\n'.encode() for number in range(99)]
    file = io.BytesIO(b"".join([*rows, f"{words},Two\n".encode("cp1252")]))
    drafts = read_csv(file, Fields())
    first = next(drafts)
    assert file.tell() < 3 * len(rows[1])
    *others, last = drafts
    assert [draft.at for draft in (first, last)] == [3, 200]
    assert [getattr(draft, "text", None) for draft in (first, last)] == [f"{words}\n0", words]
    assert {getattr(draft, "note", "") for draft in others} == {None}
    assert "cp1252" in getattr(last, "note", "")


def test_a_field_may_go_by_any_name(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", json.dumps({"text": "teaser", "corps": WORDS, "titre": "Rencontre"}))
    found = article(path, "text=corps", "title=titre")
    assert (found.text, found.title) == (WORDS, Given("Rencontre", "field `titre`"))
    for wrong in ("words=body", "text", "text="):
        with pytest.raises(UnknownField, match="FIELD=NAME"):
            Fields.of((wrong,))


@pytest.mark.parametrize("suffix", list(FORMATS))
def test_every_format_may_be_compressed(tmp_path: Path, suffix: str) -> None:
    record = json.dumps({"text": WORDS})
    content = {".html": PAGE, ".htm": PAGE, ".csv": f"text\n{WORDS}\n"}.get(suffix, record)
    path = write(tmp_path / f"a{suffix}.gz", gzip.compress(content.encode()))
    assert "Ruritania" in article(path).text
    assert list(find([tmp_path])) == [path]


@pytest.mark.parametrize(("name", "content"), [("a.txt", WORDS.encode()), ("a.html.gz", gzip.compress(PAGE.encode()))])
def test_a_file_is_read_elsewhere_as_it_is_here(tmp_path: Path, name: str, content: bytes) -> None:
    path = write(tmp_path / name, content)
    here = list(read_all(path))
    carried = carry(path)
    path.unlink()
    assert isinstance(carried, Carried)
    assert list(read_all(carried)) == here


def test_what_cannot_be_carried_is_told(tmp_path: Path) -> None:
    gone, heavy = tmp_path / "gone.txt", tmp_path / "heavy.txt"
    with heavy.open("wb") as file:
        file.truncate(HEAVIEST + 1)
    found = [carry(path) for path in (gone, heavy, tmp_path)]
    assert [one.reason.partition(",")[0] for one in found if isinstance(one, Unreadable)] == [
        "No such file or directory",
        f"it holds {HEAVIEST + 1} bytes",
        "Is a directory",
    ]


def test_a_gzip_cut_short_gives_what_came_before(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"text": f"{number} {os.urandom(40).hex()}"}) + "\n" for number in range(5_000))
    whole = gzip.compress(lines.encode())
    *before, last = read_all(write(tmp_path / "a.jsonl.gz", whole[: len(whole) // 2]))
    assert before
    assert all(isinstance(one, Article) for one in before)
    assert last == Unreadable(tmp_path / "a.jsonl.gz", "its compressed data is cut short or damaged; fetch it again")
    assert "cut short" in reason(write(tmp_path / "b.txt.gz", gzip.compress(WORDS.encode())[:20]))
    assert "is no gzip file" in reason(write(tmp_path / "c.txt.gz", b"no gzip at all"))


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2022-12-06", "2022-12-06"),
        ("2022-12", "2022-12"),
        ("2022", "2022"),
        ("2022-12-06T23:30:00+02:00", "2022-12-06"),
        ("2022-12-06 10:00:00", "2022-12-06"),
        ("Tue, 06 Dec 2022 10:00:00 GMT", "2022-12-06"),
        ("6 December 2022", "2022-12-06"),
        ("December 6, 2022", "2022-12-06"),
        ("1670320800", "2022-12-06"),
        ("06/12/2022", None),
        ("yesterday", None),
        ("2022-13-45", None),
    ],
)
def test_a_publication_date_is_read_in_its_usual_forms(value: str, day: str | None) -> None:
    assert edtf(value) == day


def test_folders_are_searched_by_name(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.md", "b/d.jsonl", "b/picture.jpg", "README"):
        write(tmp_path / name, WORDS)
    passed_over: list[Path] = []
    found = [str(path.relative_to(tmp_path)) for path in find([tmp_path], passed_over.append)]
    assert found == ["a.md", "b/d.jsonl", "c.txt"]
    assert sorted(path.name for path in passed_over) == ["README", "picture.jpg"]


def test_a_pattern_fits_files(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("one.txt", "two.txt", "b/three.txt"):
        write(tmp_path / name, WORDS)
    assert [path.name for path in find([tmp_path / "*.txt"])] == ["one.txt", "two.txt"]
    assert len(list(find([tmp_path / "**" / "*.txt", tmp_path / "one.txt"]))) == 3
    assert [path.name for path in find([tmp_path, tmp_path / "one.txt"])].count("one.txt") == 1
    for nowhere in ("*.html", "none.txt"):
        with pytest.raises(NoSuchPath, match="name one that exists"):
            list(find([tmp_path / nowhere]))


def test_a_loop_of_links_ends_and_is_said(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    write(inner / "a.txt", WORDS)
    (inner / "up").symlink_to(tmp_path)
    (inner / "loop.txt").symlink_to(inner / "loop.txt")
    (inner / "lost.txt").symlink_to(inner / "nowhere")
    found = list(find([tmp_path]))
    assert [path.name for path in found] == ["a.txt", "loop.txt", "lost.txt"]
    assert "symbolic links" in reason(inner / "loop.txt")
    assert "No such file" in reason(inner / "lost.txt")


def test_what_vanishes_or_cannot_be_opened_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "No such file" in reason(tmp_path / "vanished.txt")
    write(tmp_path / "locked.txt", WORDS)

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    assert reason(tmp_path / "locked.txt") == "Permission denied"


def test_a_folder_that_cannot_be_listed_is_no_silence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: Path) -> list[str]:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(os, "listdir", refuse)
    assert list(find([tmp_path])) == [tmp_path]
    assert reason(tmp_path) == "Is a directory"


def test_the_standard_input_is_of_the_format_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for form, content in ((".txt", WORDS), (".jsonl", json.dumps({"text": WORDS}))):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content.encode())))
        [found] = read_all(STDIN, Fields(), form)
        assert isinstance(found, Article)
        assert found.text == WORDS
