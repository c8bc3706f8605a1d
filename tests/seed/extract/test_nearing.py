"""Agreements that are all but made, and those whose text somebody does not sign."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Modality


def read(text: str) -> list[tuple[set[str], set[tuple[Kind, Modality]]]]:
    return [
        (
            {party.value for party in record.parties},
            {(action.kind.value, action.modality) for action in record.actions},
        )
        for record in told(text).agreements
    ]


ANNOUNCED = [({"TD", "OM"}, {(Kind.ANNOUNCEMENT, Modality.PLANNED)})]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman are close to signing a fisheries treaty, officials said on Monday.",
        "Chad and Oman are close to a fisheries agreement, officials said.",
        "Chad and Oman appear close to a new gas deal.",
        "Chad and Oman are nearing a trade deal, the Chadian trade minister said.",
        "Chad and Oman are on the verge of an extradition treaty, officials said.",
        "Chad is on the brink of concluding a gas deal with Oman.",
        "Chad and Oman are closing in on a free trade agreement.",
        "Chad and Oman have moved closer to a border accord, diplomats said.",
        "Chad and Oman edged towards a trade pact on Monday.",
        "Chad and Oman edged closer towards signing a trade pact on Monday.",
        "Chad and Oman are in the final stages of negotiating a trade pact.",
        "Chad's trade minister said that negotiators were close to reaching a customs pact with Oman.",
        "A border treaty between Chad and Oman is imminent, diplomats said.",
        "A gas deal between Chad and Oman is within reach, diplomats said.",
        "Chad's minister said a customs pact with Oman was days away.",
    ],
)
def test_an_agreement_that_is_close_is_announced(text: str) -> None:
    assert read(text) == ANNOUNCED


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman are no closer to a fisheries agreement, officials said on Monday.",
        "Chad and Oman are not close to signing a treaty.",
        "Chad and Oman are far from a trade deal.",
        "Chad and Oman are nowhere near a trade deal.",
        "Chad and Oman were close to a gas deal when the talks collapsed.",
        "Oman had been close to a border pact with Chad in 1994.",
        "A gas deal between Chad and Oman would be within reach if prices fell.",
        "Chad and Oman might be close to a gas deal.",
        "The ministers of Chad and Oman were in the early stages of considering a pact.",
    ],
)
def test_an_agreement_that_is_not_close_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chad and Oman are likely to sign a trade pact.", Kind.SIGNATURE),
        ("Chad and Oman will most likely conclude a trade pact in May.", Kind.SIGNATURE),
        ("Chad and Oman are likely to announce a new trade agreement in the coming days.", Kind.ANNOUNCEMENT),
        ("Chad and Oman could announce a trade deal by Friday.", Kind.ANNOUNCEMENT),
        ("Oman has delayed signing a security agreement with Chad.", Kind.SIGNATURE),
        ("Oman put off signing a security agreement with Chad.", Kind.SIGNATURE),
    ],
)
def test_what_is_likely_or_only_delayed_is_still_to_come(text: str, kind: Kind) -> None:
    assert read(text) == [({"TD", "OM"}, {(kind, Modality.PLANNED)})]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman are not likely to sign a trade pact in May.",
        "Chad and Oman are unlikely to sign a trade pact.",
        "Chad and Oman must sign a peace deal, the envoy said.",
    ],
)
def test_what_is_not_likely_is_no_agreement(text: str) -> None:
    assert read(text) == []


def test_what_must_be_ratified_is_not() -> None:
    assert read("The treaty between Chad and Oman must be ratified by both parliaments.") == [
        ({"TD", "OM"}, {(Kind.RATIFICATION, Modality.PLANNED)})
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Oman refused to sign a border treaty with Chad on Monday.",
        "Oman has balked at signing a new extradition treaty with Chad.",
        "President Ali Idi of Chad said that he will not sign the security agreement with Oman.",
        "Oman threatened to withdraw its troops from Chad after President Idriss Deby refused to sign a security pact.",
    ],
)
def test_the_text_that_somebody_does_not_sign_is_there(text: str) -> None:
    unsigned = {(Kind.SIGNATURE, Modality.NEGATED), (Kind.ANNOUNCEMENT, Modality.HISTORICAL)}
    assert read(text) == [({"TD", "OM"}, unsigned)]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman did not sign a border treaty on Monday.",
        "Chad would not sign a pact with Oman if prices fell.",
        "Oman declined to sign a declaration on Monday.",
        "Oman is in talks with Mali on trade. Chad refused to sign the deal.",
        "Chad refused to sign a border treaty with Oman, but Oman signed the border treaty.",
        "Chad refused to ratify a border treaty with Oman.",
    ],
)
def test_what_is_not_signed_for_want_of_a_text_or_a_party_is_none(text: str) -> None:
    assert all((Kind.ANNOUNCEMENT, Modality.HISTORICAL) not in acts for _, acts in read(text))


def test_an_agreement_spoken_of_before_is_unsigned_where_that_is_told() -> None:
    text = (
        "Under the bilateral security agreement, Chad and Oman would share bases. "
        "Omani Minister Omar Haddad said that Chad must sign the recently-agreed bilateral security agreement."
    )
    ((parties, acts),) = read(text)
    assert parties == {"TD", "OM"}
    assert acts == {(Kind.ANNOUNCEMENT, Modality.HISTORICAL), (Kind.SIGNATURE, Modality.HYPOTHETICAL)}


@pytest.mark.parametrize("named", ["the security agreement of 3 May 1998", "the 1998 security agreement"])
def test_an_agreement_of_a_known_day_stays_signed_whoever_is_asked_to_sign_it(named: str) -> None:
    text = f"Under {named}, Chad and Oman share bases. Omani Minister Omar Haddad said that Chad must sign {named}."
    ((_, acts),) = read(text)
    assert acts >= {(Kind.SIGNATURE, Modality.HISTORICAL), (Kind.ENTRY_INTO_FORCE, Modality.HISTORICAL)}


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman are working to secure a new site to sign a trade agreement.",
        "Chad and Oman are racing to sign a gas pact before the vote.",
        "Chad is trying to sign a gas pact with Oman.",
    ],
)
def test_what_somebody_works_for_is_still_to_come(text: str) -> None:
    assert read(text) == [({"TD", "OM"}, {(Kind.SIGNATURE, Modality.PLANNED)})]


@pytest.mark.parametrize("met", ["met", "have met"])
def test_what_somebody_met_for_is_done(met: str) -> None:
    text = f"The presidents of Chad and Oman {met} in Lima to sign a gas pact."
    assert read(text) == [({"TD", "OM"}, {(Kind.SIGNATURE, Modality.ACTUAL)})]


def test_what_is_spoken_of_while_it_is_made_is_not_signed() -> None:
    text = "Chad and Oman are putting the finishing touches on a rice pact. The Chad-Oman pact will set quotas."
    (record,) = told(text).agreements
    assert {action.kind.value for action in record.actions} == {Kind.ANNOUNCEMENT}


@pytest.mark.parametrize(
    "text",
    [
        "The port will be opened once the treaty between Chad and Oman is signed.",
        "Tariffs fall once the treaty between Chad and Oman has been signed.",
        "It clears the way for the pact of Chad and Oman to be signed when Ministers Ali Idi and Omar Haddad meet.",
        "The port can be opened after the treaty between Chad and Oman is signed.",
        "Ports could open when the treaty between Chad and Oman is signed and ratified.",
    ],
)
def test_what_something_else_waits_for_is_not_signed(text: str) -> None:
    read = told(f"LIMA, May 4, 2011 (Wire) - {text}")
    assert {action.modality for record in read.agreements for action in record.actions} == {Modality.PLANNED}
    assert {record.modality for record in read.meetings} <= {Modality.PLANNED}


def test_what_waits_for_any_agreement_tells_of_none() -> None:
    text = "Ministers of Chad and Oman met on Monday to tell how prisoners could be freed once an agreement is reached."
    assert told(text).agreements == ()
    text = "Ministers of Chad and Oman met on Monday. The port was opened after an agreement was reached."
    assert len(told(text).agreements) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Parliament removed from its agenda the ratification of the accord that Chad signed with Oman in 2009.",
        "It drove the process of ratifying the Chad-Oman accord, signed in Lima in 2009, into deadlock.",
        "When the accords between Chad and Oman are ratified, and enter into force, they will allow checks.",
    ],
)
def test_a_consent_that_is_held_up_or_awaited_is_not_given(text: str) -> None:
    (record,) = told(text).agreements
    told_of = {
        action.modality for action in record.actions if action.kind.value in (Kind.RATIFICATION, Kind.ENTRY_INTO_FORCE)
    }
    assert told_of == {Modality.PLANNED}
