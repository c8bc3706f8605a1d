"""Those of a series whom a sentence names, or says to be all of them: each was met by himself."""

import pytest
from prose import told

from db.vocabulary import Modality

FILED = "LIMA, May 3, 2022 (ENS) -"
HOST = "President Ana Ruiz of Peru"
EACH = [({"PE", "TD"}, {"Ana Ruiz", "Idi Saleh"}), ({"PE", "FJ"}, {"Ana Ruiz", "Joe Tora"})]
NAMED = "Idi Saleh of Chad and Joe Tora of Fiji"


def met(text: str, how: Modality = Modality.ACTUAL) -> list[tuple[set[str], set[str]]]:
    """Of each such meeting its parties, and the names of who was there."""
    return [
        ({party.actor.value for party in one.parties}, {who.name.value for who in one.attendees})
        for one in told(f"{FILED} {text}").meetings
        if one.modality is how
    ]


def in_any_order(found: list[tuple[set[str], set[str]]]) -> list[tuple[list[str], list[str]]]:
    return sorted((sorted(parties), sorted(names)) for parties, names in found)


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST} met several delegates and envoys beside the assembly of the UN, including Foreign Minister Idi Saleh "
        "of Chad and Foreign Minister Joe Tora of Fiji.",
        f"{HOST} met a number of diplomats, including Ambassador Idi Saleh of Chad and Ambassador Joe Tora of Fiji.",
        f"{HOST} held meetings with many of her counterparts, among them {NAMED}.",
        f"{HOST} received the credentials of two newly appointed ambassadors: {NAMED}.",
        f"Two new ambassadors presented their credentials to {HOST} at noon: Idi Saleh (Chad), Joe Tora (Fiji).",
    ],
)
def test_those_named_of_several_were_met_one_by_one(text: str) -> None:
    assert in_any_order(met(text)) == in_any_order(EACH)


def test_what_was_told_as_a_meeting_of_all_is_one_with_each_of_those_named() -> None:
    text = f"{HOST} met several leaders, including President Idi Saleh of Chad and Prime Minister Joe Tora of Fiji."
    assert in_any_order(met(text)) == in_any_order(EACH)


@pytest.mark.parametrize(
    "who",
    [
        f"The envoys who did so are Ambassador {NAMED}.",
        f"The envoys were: {NAMED}.",
        "They included Ambassador Idi Saleh of Chad and Ambassador Joe Tora of Fiji.",
        "The palace's guests were Ambassador Idi Saleh of Chad and Ambassador Joe Tora of Fiji.",
    ],
)
def test_who_the_several_were_is_told_by_the_next_sentence(who: str) -> None:
    text = f"{HOST} received the credentials of several newly appointed ambassadors at the palace.\n\n{who}"
    assert in_any_order(met(text)) == in_any_order(EACH)


def test_of_where_the_several_are_is_told_by_the_next_sentence() -> None:
    text = f"{HOST} received the credentials of new ambassadors.\n\nThe ambassadors are from Chad and Fiji."
    assert in_any_order(met(text)) == [(["FJ", "PE"], ["Ana Ruiz"]), (["PE", "TD"], ["Ana Ruiz"])]


@pytest.mark.parametrize("who", ["ambassadors", "Ambassadors Extraordinary and Plenipotentiary"])
def test_those_who_are_to_be_received_are_to_be_met(who: str) -> None:
    text = f"{HOST} is to receive two new Ambassadors to Peru.\n\nThe following {who} will be her guests: {NAMED}."
    assert in_any_order(met(text, Modality.PLANNED)) == in_any_order(EACH)
    assert not met(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST} received two ambassadors. They are experts on trade. The crops are from Chad and Fiji.",
        f"{HOST} met several envoys. The envoys said that President {NAMED} were ill.",
        f"{HOST} met several envoys. The cooks were {NAMED}.",
        f"{HOST} met several envoys. She spoke of it. It rained. The envoys are from Chad and Fiji.",
        f"{HOST} spoke of many leaders, including President {NAMED}.",
        f"{HOST} has never met several of her peers, including President {NAMED}.",
        f"{HOST} met several envoys, including two who praised President {NAMED}.",
    ],
)
def test_others_whom_a_sentence_names_were_not_met(text: str) -> None:
    assert not told(f"{FILED} {text}").meetings


@pytest.mark.parametrize(
    "text",
    [
        "The envoys of Chad and Mali presented their credentials on Tuesday.",
        "The palace receives the credentials of the ambassadors of Chad and Mali.",
        "Foreign Minister Idi Saleh met Peru's Prime Minister Ana Ruiz and Laotian Foreign Minister Kham Sou.",
        "Minister Idi Saleh met his counterparts from Chad, Mali and Fiji on the margins of the assembly.",
    ],
)
def test_those_who_meet_somebody_of_whom_no_state_is_told_have_not_met_one_another(text: str) -> None:
    assert not told(text).meetings


def test_ambassadors_are_listed_with_of_before_the_last() -> None:
    text = f"The ambassadors of Chad, Fiji and of the Republic of Mali presented their credentials to {HOST}."
    assert [parties for parties, _ in met(text)] == [{"PE", "TD"}, {"PE", "FJ"}, {"PE", "ML"}]
