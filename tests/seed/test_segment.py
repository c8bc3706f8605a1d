"""Layout: headline, date line, dateline, body; what is no text of its own is cut."""

import pytest
from prose import article

from seed.segment import BlockKind, segment


def kinds(text: str) -> list[BlockKind]:
    return [block.kind for block in segment(article(text)).blocks]


def test_headline_date_line_and_body() -> None:
    text = "Ministers meet in Oslo\n\n12 March 2019\n\nThey met in Oslo."
    assert kinds(text) == [BlockKind.HEADLINE, BlockKind.DATE_LINE, BlockKind.BODY]


def test_a_headline_may_end_with_a_full_stop_above_the_date() -> None:
    assert kinds("Ministers meet in Oslo.\n\n12 March 2019\n\nThey met.")[0] is BlockKind.HEADLINE
    assert kinds("Ministers met in Oslo.\n\nThey left.")[0] is BlockKind.BODY
    assert kinds(f"{'They met and ' * 8}left.\n\n12 March 2019\n\nThey met.")[0] is BlockKind.BODY


@pytest.mark.parametrize(
    "line",
    [
        "Astana, 3 April 2022",
        "Published: 27 September 2019",
        "Thursday, October 10, 2019",
        "Weekly, long read, 20 June 2019",
        "Lima /Andes Bulletin/ 12 March 2019",
        "Published in Mar 12, 2019 06:14 PM",
    ],
)
def test_a_date_line(line: str) -> None:
    assert kinds(f"They meet\n\n{line}\n\nThey met.")[1] is BlockKind.DATE_LINE


@pytest.mark.parametrize(
    "line", ["Also Read: Iran and Iraq sign pact", "Related: Putin meets Xi", "Read more: the talks", "ADVERTISEMENT"]
)
def test_a_promo_line_is_no_news(line: str) -> None:
    layout = segment(article(f"They meet\n\nThey met.\n\n{line}\n\nThey left."))
    assert [block.kind for block in layout.blocks][2] is BlockKind.PROMO
    assert len(list(layout.told())) == 3


@pytest.mark.parametrize(
    ("opening", "place", "date", "agency"),
    [
        ("LIMA, Aug 9, 2012 (AFP) - ", "LIMA", "Aug 9, 2012", "AFP"),
        ("BEIJING, Oct. 17 (Xinhua) -- ", "BEIJING", "Oct. 17", "Xinhua"),
        ("MOSCOW, August 21, 2020. /TASS/. ", "MOSCOW", "August 21, 2020", "TASS"),
        ("Moscow, 6 December 2022 (TDI): ", "Moscow", "6 December 2022", "TDI"),
        ("DAMASCUS, JULY 3, 1982 (UPI) - ", "DAMASCUS", "JULY 3, 1982", "UPI"),
        ("New Delhi, March 4 (PTI) ", "New Delhi", "March 4", "PTI"),
        ("Tehran, Feb 3, 2021, IRNA – ", "Tehran", "Feb 3, 2021", "IRNA"),
        ("GENEVA — ", "GENEVA", None, None),
    ],
)
def test_a_dateline(opening: str, place: str, date: str | None, agency: str | None) -> None:
    found = segment(article(f"They meet\n\n{opening}The ministers met here.")).dateline
    assert found is not None
    shown = tuple(span.text if span else None for span in (found.place, found.date, found.agency))
    assert shown == (place, date, agency)


@pytest.mark.parametrize("text", ["Leaders met - again.", "The U.S. (USA) said so.", "He spoke: it rained."])
def test_what_is_no_dateline(text: str) -> None:
    assert segment(article(f"They meet\n\n{text}")).dateline is None


def test_a_date_line_is_not_wrapped() -> None:
    line = "Published: 17 Dec 2019 12:59 PM PET Updated: 17 Dec 2019 12:59 PM PET"
    assert kinds(f"They meet\n{line}\nThe ministers of the two countries met in the capital on Monday.")[1:] == [
        BlockKind.DATE_LINE,
        BlockKind.BODY,
    ]


def test_a_headline_stands_right_above_a_paragraph_that_is_not_wrapped() -> None:
    headline = "Prime minister asks diplomats to promote economic cooperation"
    cut = "Prime Minister Ana Ruiz received the ambassadors who are about to leave"
    assert kinds(f"{headline}\n{cut}, and told them what they are sent for.") == [BlockKind.HEADLINE, BlockKind.BODY]
    assert kinds(f"{headline}\n{cut}.") == [BlockKind.HEADLINE, BlockKind.BODY]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    lines = "The ministers of the two countries met in the capital on Monday and", "talked about trade between them."
    assert kinds("\n".join(lines)) == [BlockKind.BODY]


@pytest.mark.parametrize(
    "lines",
    [
        ("    The talks on the harbour of Cusco have been put off until", "January 4."),
        ("    The ministers of the two states will meet again in the port of", "Lima, in May, they said."),
        (
            "    The trade minister told reporters that he will call on U.S.",
            "Ambassador Paul Berg to hear of the price.",
        ),
        ("    The trade minister told reporters that he had written to Mr.", "Berg of the price."),
    ],
)
def test_a_paragraph_goes_on_with_a_name(lines: tuple[str, str]) -> None:
    assert kinds("They meet\n\n" + "\n".join(lines)) == [BlockKind.HEADLINE, BlockKind.BODY]


@pytest.mark.parametrize(
    "lines",
    [
        ("    The talks on the harbour of Cusco have been put off until", "    January brought rain."),
        (
            "    The harbour of Cusco is to ship more of its fruit to the U.S.",
            "    Ambassador Paul Berg welcomed the plan.",
        ),
        ("The minister opens the harbour of Cusco on the northern shore", "Berg came too."),
        ("    The talks on the harbour of Cusco have been put off until", "More on Cusco"),
    ],
)
def test_what_goes_on_with_no_paragraph(lines: tuple[str, str]) -> None:
    assert len(kinds("They meet\n\n" + "\n".join(lines))) == 3
