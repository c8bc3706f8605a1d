"""Who is meant by a pronoun, a title or a group."""

import pytest
from prose import parsed

OPENING = "Russian Foreign Minister Pavel Orlov met French Foreign Minister Luc Marchand in Paris. "


def meant(text: str, word: str) -> list[str]:
    sentences, sides = parsed(text)
    last = sentences[-1]
    node = next(node for node in last.nodes if node.lower_ == word)
    return [side.person.full_name.value if side.person else str(side.ref) for side in sides.single(last, node)]


@pytest.mark.parametrize(
    ("sentence", "word", "who"),
    [
        ("He left.", "he", ["Pavel Orlov"]),
        ("They left.", "they", ["Pavel Orlov", "Luc Marchand"]),
        ("The two sides agreed.", "sides", ["Pavel Orlov", "Luc Marchand"]),
        ("The two countries agreed.", "countries", ["RU", "FR"]),
        ("The nations agreed.", "nations", ["RU", "FR"]),
        ("The Rif Valley nations agreed.", "nations", []),
        ("The two Rif Valley nations agreed.", "nations", ["RU", "FR"]),
        ("The minister left.", "minister", ["Pavel Orlov"]),
        ("The delegation of Chad left.", "delegation", ["TD"]),
        ("Somebody left.", "somebody", []),
    ],
)
def test_who_is_meant(sentence: str, word: str, who: list[str]) -> None:
    assert meant(OPENING + sentence, word) == who


def test_the_author_of_a_statement_is_i() -> None:
    text = "Statement by President Helena Novotna\n\nIt was a day of work. I thank all."
    assert meant(text, "i") == ["Helena Novotna"]


def test_the_ministry_is_the_one_named_before() -> None:
    assert meant("Peru's foreign ministry denied it. The ministry protested.", "ministry") == ["PE"]


def test_he_is_whom_the_main_clause_was_about() -> None:
    text = (
        "Chilean President Ana Ruiz spoke. Peruvian President Luis Vega said Ruiz had left when she had to. He slept."
    )
    assert meant(text, "he") == ["Luis Vega"]


def test_he_is_whose_words_were_quoted() -> None:
    text = "Peruvian King Luis Vega left. Papers quoted Chilean President Ana Ruiz as calling it a scandal. She slept."
    assert meant(text, "she") == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("speakers", "who"),
    [("Dealers", []), ("Chilean officials", ["CL"])],
)
def test_they_are_those_several_who_spoke_last(speakers: str, who: list[str]) -> None:
    assert meant(f"{OPENING}{speakers} said it was late. They left.", "they") == who


def test_we_of_a_joint_statement_are_all_whose_it_is() -> None:
    text = "Joint Statement of the Leaders\n\nToday, the leaders of Chad, Mali and Oman met. We thank all."
    assert meant(text, "we") == ["TD", "ML", "OM"]


def test_an_administration_is_called_after_its_head() -> None:
    text = "March 3, 1987\n\nReagan Administration officials left."
    assert meant(text, "officials") == ["US"]
    text = "Chadian President Ali Idi spoke. Idi administration officials left."
    assert meant(text, "officials") == ["TD"]


def test_officials_of_a_states_body_are_the_states() -> None:
    assert meant("Officials of Chad's Export Department left.", "officials") == ["TD"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Recalling the talks he had had in Rome in May, Chadian minister Ali Idi left.", ["Ali Idi"]),
        ("Noting what he had agreed on with Berg, Chadian minister Ali Idi left.", ["Ali Idi"]),
        ("He recalled the talks he had had in Rome, and Chadian minister Ali Idi left.", ["Pavel Orlov"]),
    ],
)
def test_he_may_be_who_is_named_behind_the_participle_that_opens(text: str, who: list[str]) -> None:
    assert meant(f"{OPENING}{text}", "he") == who


def test_the_two_sides_are_not_those_told_of_in_passing() -> None:
    text = "Marchand praised the talks that he had with the Secretary-General of NATO. The two sides left."
    assert meant(f"{OPENING}{text}", "sides") == ["Pavel Orlov", "Luc Marchand"]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru agreed to open consulates. The two nations' foreign secretaries met for a second day in Lima.",
        "Chad and Peru agreed to open consulates. Their foreign secretaries met in Lima.",
    ],
)
def test_secretaries_are_those_of_their_states(text: str) -> None:
    assert set(meant(text, "secretaries")) == {"TD", "PE"}


def test_secretaries_of_no_state_are_nobody() -> None:
    assert meant("Chad and Peru agreed to open consulates. Typists and secretaries met in Lima.", "secretaries") == []


def test_an_administration_is_of_its_head_whatever_the_day() -> None:
    assert meant("The Obama administration and Chad signed a trade agreement.", "administration") == ["US"]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("At their talks, the foreign ministers of Chad and Mali were glad.", ["TD", "ML"]),
        ("At their talks, the two ministers were glad.", ["Pavel Orlov", "Luc Marchand"]),
    ],
)
def test_theirs_is_whose_the_clause_is_about(sentence: str, who: list[str]) -> None:
    assert meant(OPENING + sentence, "their") == who


@pytest.mark.parametrize(
    "told",
    [
        "Marchand received a call from Chadian Foreign Minister Ali Idi.",
        "Chadian Foreign Minister Ali Idi called on Marchand.",
    ],
)
def test_they_are_the_two_of_a_call(told: str) -> None:
    text = f"{OPENING}{told} According to Mali's ministry, they were glad."
    assert set(meant(text, "they")) == {"Luc Marchand", "Ali Idi"}


@pytest.mark.parametrize("style", ["Highness", "Excellency"])
def test_a_style_alone_is_whom_the_text_is_about(style: str) -> None:
    text = "Omani Minister Sheikh Badr Falasi met voters. His"
    assert meant(f"{text} {style} left.", style.lower()) == ["Badr Falasi"]
