"""A text that was cut at some width reads as the text that was not."""

from pathlib import Path

import pytest
from prose import told

from db.vocabulary import Modality
from seed.records import MeetingRecord
from seed.wrapping import unwrapped

ARTICLES = sorted((Path(__file__).parents[1] / "articles").glob("*.txt"))
LONG = [path for path in ARTICLES if len(path.read_text("utf-8")) > 500]
KICKOFF = (
    "Secretary of State Henry B. Marlow met Omani Foreign Minister Badr Falasi in Muscat on 3 May 2010. They agreed "
    "to open two consulates before the end of the year, said Mr. Marlow, who goes on to Chad on Wednesday. The last "
    "time that both had met was in Lima in Jan. 2009, when a treaty on the waters between the two was put off until "
    "further notice."
)


def cut(text: str, width: int, *, set_in: int = 0) -> str:
    """The text, as long as before but for what is set in, with line breaks in place of blanks."""
    lines = []
    for paragraph in text.split("\n"):
        line = " " * set_in if paragraph else ""
        for number, word in enumerate(paragraph.split(" ")):
            if number and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if number else line + word
        lines.append(line)
    return "\n".join(lines)


@pytest.mark.parametrize("width", [60, 65, 72, 80])
@pytest.mark.parametrize("path", LONG, ids=lambda path: path.stem)
def test_a_cut_article_is_as_before(path: Path, width: int) -> None:
    text = path.read_text("utf-8").strip()
    text = "\n\n".join(" ".join(line.split()) for line in text.split("\n") if line.strip())
    assert unwrapped(cut(text, width)) == text


@pytest.mark.parametrize("width", [60, 65, 72, 80])
@pytest.mark.parametrize("break_", ["\n", "\r\n"])
def test_paragraphs_that_are_set_in_need_no_blank_line(width: int, break_: str) -> None:
    text = cut(f"{KICKOFF}\n{KICKOFF}\n{KICKOFF}", width, set_in=4).replace("\n", break_)
    assert [" ".join(line.split()) for line in unwrapped(text).splitlines()] == [KICKOFF] * 3
    assert len(unwrapped(text)) == len(text)


@pytest.mark.parametrize(
    "lines",
    [
        ["- Ties with Chad, of which the two ministers", "- Trade", "- The consulate in Lima that is to open in May"],
        ["Meeting with the Foreign Minister of Oman, Badr Falasi", "Meeting with the Foreign Minister of Chad"],
        [
            "- Trade in fish and the consulate in Lima that is planned",
            "- Ties with Chad and Oman, which the ministers of both",
            "- The waters",
        ],
        ["Prime minister asks diplomats for trade", "Prime Minister Ana Ruiz received envoys who will leave for Chad."],
    ],
)
def test_lines_of_their_own_stay_so(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert unwrapped(text) == text
    assert unwrapped(f"{text}\n\n{cut(KICKOFF, 70)}") == f"{text}\n\n{KICKOFF}"


@pytest.mark.parametrize(
    "lines",
    [
        # a headline as long as the lines below, of paragraphs that are set in
        ["The ministers of Oman and the United States meet again in Muscat", "    They met."],
        # a paragraph of one line, as long as the others
        ["    The ministers of Oman and the United States met again on Monday.", "    They left."],
        # what leads to a list
        ["The ministers of Oman and the United States went on to talk of:", "- trade between them"],
        ["The ministers of Oman and the United States went on to talk of it,", "(2) trade between them"],
    ],
)
def test_a_full_line_may_end_a_paragraph(lines: list[str]) -> None:
    width = len(lines[0])
    body = cut(f"{KICKOFF}\n{KICKOFF}", width, set_in=4)
    found = unwrapped("\n".join([*lines, body]))
    assert found.splitlines()[:2] == lines


def test_paragraphs_of_two_lines_show_where_a_text_was_cut() -> None:
    text = "\n".join(
        ["The talks in Muscat were opened by the secretary, Henry B. Marlow, on Monday, in the presence of envoys."] * 4
    )
    found = unwrapped(cut(text, 62, set_in=4))
    assert [" ".join(line.split()) for line in found.splitlines()] == text.splitlines()


def test_short_lines_below_do_not_hide_where_a_text_was_cut() -> None:
    text = f"The talks that were held in Muscat were opened by the secretary, Henry B. Marlow. {KICKOFF}"
    assert cut(text, 74).startswith("The talks that were held in Muscat were opened by the secretary, Henry B.\n")
    contact = "Press office\n12 Long Street\nLima\nTel. 555 12 12\nFax 555 12 13\nEnd of the release"
    assert unwrapped(f"{cut(text, 74)}\n\n{contact}") == f"{text}\n\n{contact}"


def days(meeting: MeetingRecord) -> tuple[str | None, Modality, int]:
    return meeting.start and meeting.start.value, meeting.modality, len(meeting.attendees)


@pytest.mark.parametrize("width", range(58, 84, 2))
def test_what_is_read_does_not_depend_on_where_lines_end(width: int) -> None:
    text = cut(KICKOFF, width)
    found, whole = told(text), told(KICKOFF)
    assert [official.name.value for official in found.officials] == ["Henry B. Marlow", "Badr Falasi"]
    assert [days(meeting) for meeting in found.meetings] == [days(meeting) for meeting in whole.meetings]
    for meeting in found.meetings:
        span = meeting.sentence
        assert text[span.start : span.end] == span.text
