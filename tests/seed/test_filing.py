"""Lines of date and datelines, in the forms that printers give them."""

from datetime import date

import pytest
from prose import article

from seed.extract.text.anchor import anchor_of
from seed.segment import BlockKind, segment

BODY = "President Ali Okello met his Chadian counterpart on Tuesday."


@pytest.mark.parametrize(
    "line",
    [
        "June 5, 2022 at 1:12 pm | Published in: Europe & Russia, Iran, Middle East, News",
        "Published on: 5 June 2022 | Last updated: 6 June 2022",
        "Updated - June 05, 2022 10:12 pm IST - NEW DELHI",
        "5-JUN-2022 10:42:17.06",
        "2022/06/05",
        "2022-06-05T10:30:00Z",
        "Source: Wire| 2022-06-05 22:30:15|Editor: mina",
        "[5 June 2022]",
        "Press Release | June 5, 2022",
        "Politics 5 June 2022 10:30 (UTC+04:00)",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_a_line_of_date_above_or_below_the_headline(line: str, *, above: bool) -> None:
    headline = "Kenya and Chad sign pact"
    layout = segment(article("\n\n".join([line, headline, BODY] if above else [headline, line, BODY])))
    found = anchor_of(layout)
    assert found is not None
    assert found.day == date(2022, 6, 5)
    assert layout.headline is not None
    assert layout.headline.text == headline


@pytest.mark.parametrize(
    "opening",
    [
        "[Nairobi, 5 June 2022] ",
        "5 June 2022, Nairobi – ",
        "June 5, 2022 -- ",
        "Nairobi, Kenya – 5 June 2022 – ",
        "NAIROBI - 5 June 2022 - KNA: ",
        "NAIROBI (Kenya), 5 June 2022 (KNA) -- ",
        "NAIROBI, 5 June 2022 /KNA/ ",
        "/KNA/ June 5, 2022 - ",
        "Nairobi, 5 June 2022 (KNA).- ",
        "Nairobi, 5 June 2022, Kenpress: ",
        "Nairobi, June 5, 2022, Kenpress - ",
        "Nairobi, 5 June 22 (KNA) - ",
        "Nairobi, June 5, '22 (KNA) - ",
        "Nairobi, June 5, Juche 111 (2022) (KNA) -- ",
        "Nairobi June 5 Juche 111(2022) (KNA) -- ",
        "Nairobi June 5/2022 (KNA) ",
        "Nairobi 5 June 2022 (KNA) ",
    ],
)
def test_a_dateline_in_any_order(opening: str) -> None:
    layout = segment(article(f"Kenya and Chad sign pact\n\n{opening}{BODY}"))
    found = anchor_of(layout)
    assert found is not None
    assert found.day == date(2022, 6, 5)
    assert layout.article.text[layout.blocks[-1].start :].startswith(BODY)


@pytest.mark.parametrize("line", ["05/06/2022", "05-06-2022"])
def test_a_day_that_may_be_read_two_ways_is_none(line: str) -> None:
    layout = segment(article(f"Kenya and Chad sign pact\n\n{line}\n\n{BODY}"))
    assert layout.blocks[1].kind is BlockKind.DATE_LINE
    assert anchor_of(layout) is None


def test_a_place_in_capitals_before_a_colon() -> None:
    assert segment(article(f"They meet\n\nNAIROBI: {BODY}")).dateline is not None
    assert segment(article(f"They meet\n\nWATCH: {BODY}")).dateline is None


@pytest.mark.parametrize(
    "line", ["Treaty of 5 June 2022 enters into force today", "The pact of 5 June 2022 was signed."]
)
def test_what_is_no_line_of_date(line: str) -> None:
    assert segment(article(f"{line}\n\n{BODY}")).blocks[0].kind is not BlockKind.DATE_LINE


def test_an_initialism_behind_a_dateline_is_no_agency() -> None:
    layout = segment(article("LIMA, April 17, 1987 - U.S. officials met today."))
    assert layout.dateline is not None
    assert layout.dateline.agency is None
    (block,) = layout.blocks
    assert layout.article.text[block.start : block.end].startswith("U.S. officials")


@pytest.mark.parametrize("opening", ["Nairobi - ", "Nairobi: ", "Nairobi — ", "Riyadh, SPA -- "])
def test_a_known_city_before_a_mark(opening: str) -> None:
    dateline = segment(article(f"Kenya and Chad sign pact\n\n{opening}{BODY}")).dateline
    assert dateline is not None
    assert dateline.place is not None
    assert dateline.place.text.startswith(opening.partition(" ")[0].strip(":,-—"))


@pytest.mark.parametrize(
    "opening",
    [
        "From May 3 – May 5, Minister Ana Ruiz travelled to Lima.",
        "On May 3 – the day of the vote – Minister Ana Ruiz travelled to Lima.",
        "Leaders met - again. ",
        "Nice - if you can get it. ",
        "Secretary (East) ",
        "Defence Secretary General (Retd) ",
        "Judge (retd) ",
    ],
)
def test_what_is_no_dateline(opening: str) -> None:
    assert segment(article(f"Kenya and Chad sign pact\n\n{opening}{BODY}")).dateline is None


def test_a_headline_above_a_dateline_is_no_first_half_of_it() -> None:
    layout = segment(
        article(f"President of Kenya Receives Chadian Foreign Minister\nNairobi, June 5, 2022 (KNA) - {BODY}")
    )
    assert layout.headline is not None
    assert layout.headline.text == "President of Kenya Receives Chadian Foreign Minister"


def test_a_place_and_day_below_the_day_of_publication_are_a_dateline() -> None:
    layout = segment(article(f"Kenya and Chad sign pact\n\n6 June 2022\n\nNAIROBI, 5 June\n\n{BODY}"))
    found = anchor_of(layout)
    assert found is not None
    assert found.day == date(2022, 6, 5)
    assert layout.dateline is not None
    assert layout.dateline.place is not None
    assert layout.dateline.place.text == "NAIROBI"
