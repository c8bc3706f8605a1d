"""Who was together though no word for a meeting tells so, and what is done from afar."""

import pytest
from prose import told

from db.vocabulary import Modality

IDI, RUIZ = "Chadian Trade Minister Ali Idi", "Peruvian President Ana Ruiz"


def met(text: str) -> list[tuple[set[str], list[str], Modality]]:
    return [
        (
            {party.actor.value for party in one.parties},
            sorted(person.name.value for person in one.attendees),
            one.modality,
        )
        for one in told(f"LIMA, March 4, 2022 (AP) - {text}").meetings
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} showed {IDI} round the port on Friday.",
        f"{IDI} spent Thursday aboard a trawler with {RUIZ}.",
        f"{IDI} on Friday handed {RUIZ} the keys of an ambulance.",
        f"{IDI} drank coca tea with {RUIZ} on Friday.",
        f"{RUIZ} and {IDI} cut the ribbon of a school here.",
        f"The foundation stone was laid in Lima by {RUIZ} and {IDI}.",
        f"{IDI} was glad. He planted a tree with {RUIZ} in the old town.",
        f"{IDI} was the guest of {RUIZ} at the opera on Friday.",
        f"{IDI} was driven to the harbour on Friday, where {RUIZ} was waiting with flowers.",
        f"{IDI} was guest of honour at a barbecue put on by {RUIZ} on Friday.",
    ],
)
def test_two_who_did_something_together_were_together(text: str) -> None:
    assert met(text) == [({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.ACTUAL)]


def test_what_was_done_together_says_that_it_is_little_to_go_by() -> None:
    (one,) = told(f"{RUIZ} showed {IDI} round the port on Friday.").meetings
    assert one.confidence < 0.5
    assert one.frame == "show (presence)"


def test_delegates_need_no_names() -> None:
    assert met("Chadian and Peruvian negotiators parted on Friday without a result.") == [
        ({"TD", "PE"}, [], Modality.ACTUAL)
    ]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (f"Envoys of Chad, Mali and the OSCE left a paper with {RUIZ} on Friday.", {"TD", "ML", "PE", "org:OSCE"}),
        (f"{RUIZ} took the ministers of Chad and Mali round the port on Friday.", {"TD", "ML", "PE"}),
        ("The ministers of Chad, Mali and Peru cooked a stew here on Friday.", {"TD", "ML", "PE"}),
        (f"{RUIZ} brought together the heads of government of Chad and Mali on Friday.", {"TD", "ML", "PE"}),
        (f"The presidents of Chad and Mali were brought together by {RUIZ} on Friday.", {"TD", "ML", "PE"}),
        ("The ministers of Chad, Mali and Peru hammered out a draft on Friday.", {"TD", "ML", "PE"}),
        (
            "The ministers of Chad, Mali and Peru were expected in Lima on Friday to plant a tree.",
            {"TD", "ML", "PE"},
        ),
    ],
)
def test_more_than_two_may_have_been_together(text: str, parties: set[str]) -> None:
    assert [one[0] for one in met(text)] == [parties]


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Chad, Mali and Peru threw their weight behind the plan on Friday.",
        "The ministers of Chad, Mali and Peru lowered a tax on Friday.",
        "The ministers of Chad, Mali and Peru on Friday in Lima called on Cuba to plant trees.",
        "The ministers of Chad, Mali and Peru on Friday in Lima rejected Cuba's plan to plant trees.",
    ],
)
def test_several_may_have_done_the_same_at_home(text: str) -> None:
    assert met(text) == []


def test_by_whom_it_was_done_may_stand_behind_a_clause_of_something_else() -> None:
    (one,) = met(f"{IDI} was shown round the port that Chad has built among the dunes by {RUIZ} on Friday.")
    assert one == ({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.ACTUAL)


def test_what_they_are_to_do_together_is_planned() -> None:
    assert met(f"{RUIZ} will take {IDI} to the opera on Friday.") == [
        ({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.PLANNED)
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} sent a message of condolence to {IDI} on Friday.",
        f"{RUIZ} accused {IDI} of lying.",
        f"{RUIZ} dismissed the remarks of {IDI} on Friday.",
        f"{RUIZ} wrote to {IDI} on Friday.",
        "A pact was read out here on Friday by NATO Secretary-General Jan Berg and UN envoy Ana Ruiz.",
        f"{RUIZ} unfolded a message from {IDI} on Friday.",
        f"{RUIZ} attacked {IDI} on Friday.",
        f"{RUIZ} did not show {IDI} round the port.",
        f"{RUIZ} gave a book about {IDI} to the library.",
        f"{RUIZ} kept hens with {IDI}.",
        f"{RUIZ} and {IDI} raised taxes last year.",
        f"Peru has a new law. It passed on Friday. {RUIZ} has had much in common with {IDI}.",
        f"{RUIZ} lost the files of {IDI}'s lawyer.",
        f"{RUIZ} left the room when {IDI} was still in Chad.",
        f"{RUIZ} opened a bridge. It rained. The crowd sang. Peru was glad. {IDI} showed a film to {RUIZ}.",
        "Chad and Peru beat Mali on Friday.",
        f"{IDI} drove past the palace on Friday, where {RUIZ} lives.",
        f"{IDI} and {RUIZ} were both in Lima on Friday for the climate summit.",
        f"{IDI} scolded {RUIZ} on Friday.",
        f"{IDI} outfoxed {RUIZ} on Friday.",
        f"{IDI} brushed {RUIZ} aside on Friday.",
        f"{IDI} sided with {RUIZ} on Friday.",
        f"{IDI} lashed out at {RUIZ} on Friday.",
        f"{IDI} fell out with {RUIZ} on Friday.",
        f"{IDI} took issue with {RUIZ} on Friday.",
        f"{IDI} on Friday froze the assets of {RUIZ}.",
        f"{IDI} on Friday tore up a deal between {RUIZ} and the miners.",
        f"{IDI} was granted asylum on Friday by {RUIZ}.",
    ],
)
def test_what_is_done_from_afar_brings_nobody_together(text: str) -> None:
    assert met(text) == []


def test_who_did_something_at_the_only_meeting_was_at_it() -> None:
    text = f"Chad and Peru held talks here on Friday. {RUIZ} planted a tree with {IDI}."
    assert met(text) == [({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.ACTUAL)]


def test_whom_one_has_ties_with_was_not_there() -> None:
    hopes = "Peruvian officials had been hoping that Ruiz would build the same close ties they said she had with"
    text = f"{RUIZ} met {IDI} on Friday. It was their first meeting, and {hopes} former Chadian Minister Omar Haddad."
    assert met(text) == [({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.ACTUAL)]


def test_another_meeting_told_in_words_for_one_needs_the_names_of_those_beside_it() -> None:
    text = f"{RUIZ} met the Malian premier on Friday. "
    assert [one[0] for one in met(f"{text} {RUIZ} showed {IDI} round the port.")] == [{"PE", "ML"}, {"PE", "TD"}]
    assert [one[0] for one in met(f"{text} Peruvian officials showed Chadian delegates the port.")] == [{"PE", "ML"}]


@pytest.mark.parametrize(
    "text",
    [
        f"A cheque was handed to {RUIZ} at her office on Friday by {IDI}.",
        f"{RUIZ} on Friday accepted a gift which was handed to her at the palace by {IDI}.",
        f"{IDI} put a letter into Peruvian President Ana Ruiz's hands on Friday.",
        f"{IDI} shook Peruvian President Ana Ruiz's hand on Friday.",
    ],
)
def test_what_passes_from_hand_to_hand(text: str) -> None:
    assert met(text) == [({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.ACTUAL)]


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} received a letter from {IDI} on Friday.",
        f"{IDI} read Peruvian President Ana Ruiz's letter on Friday.",
    ],
)
def test_who_wrote_a_letter_may_be_far_away(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{IDI} paid {RUIZ} a visit on Friday.",
        f"{RUIZ} granted {IDI} an audience on Friday.",
        f"{RUIZ} spoke on Monday. {IDI} paid her a call on Friday.",
        f"{RUIZ} granted an audience, on Friday, to {IDI}, said a communiqué.",
        f"{RUIZ} held talks here on Friday with {IDI}, said a statement from her office.",
    ],
)
def test_to_whom_a_visit_or_an_audience_is_given(text: str) -> None:
    assert met(text) == [({"TD", "PE"}, ["Ali Idi", "Ana Ruiz"], Modality.ACTUAL)]
