"""Agreements that are only worked for: talks on them, drafts of them, what they are ready for."""

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


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman will begin talks in June on an extradition treaty.",
        "Chad and Oman opened negotiations on a free trade agreement on Monday.",
        "Chad and Oman are negotiating an agreement on debts.",
        "Chadian and Omani negotiators wrapped up a third round of talks on an investment treaty.",
        "Delegations from Chad and Oman brought to a close a third round of negotiations on a labour agreement.",
        "Negotiations between Chad and Oman on a tax treaty resumed on Monday.",
        "The third round of talks on a Chad-Oman investment pact was held in Muscat.",
        "Chad is in talks with Oman on a defence pact.",
        "A fisheries agreement between Chad and Oman is under negotiation.",
        "Free trade agreement talks between Chad and Oman were launched in May.",
        "Chad's minister came to Muscat to push the proposed investment agreement with Oman.",
        "The minister of Chad said a trade deal with Oman, under negotiation since 2019, would help farmers.",
        "The sides discussed a draft agreement between Chad and Oman on visas.",
        "Chad and Oman agreed to start work on a memorandum of understanding on ports.",
        "Experts of Chad and Oman are drafting a protocol on transit.",
        "Chad and Oman are to draw up a border protocol by May.",
        "Chad will propose an aviation accord to Oman next month.",
        "Delegations from Chad and Oman returned to the table on Monday for talks on a labour agreement.",
        "Chadian and Omani negotiators sat down again to grapple with the draft of a treaty on arms.",
        "Chadian and Omani negotiators reconvened after a recess to work on the text of a treaty.",
        "Ministers of Chad and Oman reviewed the state of the negotiations on a pension agreement.",
        "Negotiators from Chad and Oman wrapped up in Lima the fourth round towards a trade agreement.",
        "Foreign Ministers Ali Idi of Chad and Omar Haddad of Oman spent days at a hotel haggling over the next pact.",
        "The Chadian minister gave his Omani counterpart a draft border management accord.",
        "Chad handed Oman the draft of a visa agreement.",
        "Chad and Oman swapped drafts of a fisheries agreement.",
        "Chadian and Omani negotiators, meeting separately with mediators, are working on a treaty.",
        "A visa agreement between Chad and Oman is in the works.",
        "Negotiations on a fishing pact between Chad and Oman will resume on Monday.",
        "A visa agreement between Chad and Oman is nearing completion.",
        "A supply contract now being negotiated between Chad and Oman would cover four million tons.",
        "Chad's minister hopes that a pension pact with Oman, under negotiation since 2015, can be wrapped up soon.",
        "Chad's minister hoped that the student exchange arrangement with Oman could be concluded before the rains.",
        "The minister of Chad expressed the hope that the fishing treaty with Oman would be signed by June.",
        "Chad expressed hope that the treaty with Oman, the negotiation of which is nearing its end, may be signed.",
        "The ministers of Chad and Oman met. Both hoped that the visa treaty now under negotiation could be signed.",
        "The minister of Chad said a customs agreement with Oman was ready.",
        "Chad and Oman told their experts to have a customs protocol ready by June.",
        "Talks between Chad and Oman with a view to a customs treaty went on.",
        "Talks aimed at a customs treaty between Chad and Oman went on.",
    ],
)
def test_an_agreement_that_is_worked_for_is_announced(text: str) -> None:
    assert read(text) == [({"TD", "OM"}, {(Kind.ANNOUNCEMENT, Modality.PLANNED)})]


@pytest.mark.parametrize(
    "text",
    [
        "Chad hopes for talks with Oman on a trade deal.",
        "Chad hopes that a trade treaty with Oman can be signed.",
        "Chad said a customs treaty with Oman was not ready.",
        "Chad wants to negotiate a treaty with Oman.",
        "Chad ruled out negotiations with Oman on a defence treaty.",
        "There are no talks between Chad and Oman on a treaty.",
        "Chad and Oman held talks under the UN Charter.",
        "Chad and Oman urged talks on a ceasefire agreement in Sudan.",
        "Chad and Oman discussed negotiations on a plastics treaty.",
        "Chad and Oman called on Mali to negotiate a peace agreement with the rebels.",
        "Chad and Oman denied that they are negotiating a pact.",
        "Talks on the Chad-Oman border accord went on.",
        "Talks on a ceasefire agreement between Chad and Oman collapsed.",
        "A third round of talks between Chad and Oman on a fishing agreement broke down.",
        "Chad broke off negotiations with Oman on a trade pact.",
        "Free trade agreement talks between Chad and Oman have stalled.",
        "The proposed agreement between Chad and Oman is dead.",
        "No proposed treaty with Oman exists, Chad said.",
        "Chad and Oman mediated in talks on a ceasefire agreement in Sudan.",
        "Chad and Oman took part in the talks on a treaty on plastics in Geneva.",
        "Chad and Oman criticised the talks on a visa agreement.",
        "Chad denied that a visa agreement with Oman is in the works.",
        "No agreement between Chad and Oman is on the table.",
        "Chad and Oman lost the draft of a treaty.",
        "The parliament of Chad killed a proposed trade pact with Oman.",
    ],
)
def test_what_is_only_wished_or_of_others_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The visa agreement between Chad and Oman is ready for signature.",
        "The Cabinet of Chad has granted approval to sign a treaty with Oman.",
        "The Cabinet of Chad authorised the signing of a treaty with Oman.",
        "The government of Chad has been given a mandate to conclude a treaty with Oman.",
    ],
)
def test_what_may_be_signed_is_not_signed_yet(text: str) -> None:
    assert read(text) == [({"TD", "OM"}, {(Kind.SIGNATURE, Modality.PLANNED)})]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Chad and Oman should trade more, following the signing of a treaty between Chad and Oman.", Modality.ACTUAL),
        ("Chad denied that it broke the treaty signed with Oman in May.", Modality.ACTUAL),
        ("It may be mentioned that Chad and Oman inked a pact on ships.", Modality.ACTUAL),
    ],
)
def test_what_is_done_stays_done_whatever_it_brings(text: str, modality: Modality) -> None:
    (record,) = told(text).agreements
    assert {action.modality for action in record.actions} == {modality}


@pytest.mark.parametrize(
    "text",
    [
        "Ministers of Chad and Oman hailed the conclusion of negotiations on the Fish Agreement.",
        "The Fish Agreement moves on by the completion of negotiations on the agreement between Chad and Oman.",
    ],
)
def test_the_end_of_talks_is_no_signing(text: str) -> None:
    (found,) = told(text).agreements
    assert {action.kind.value for action in found.actions} == {Kind.ANNOUNCEMENT}


def test_whose_talks_they_are_is_told_by_a_genitive() -> None:
    text = "Peru and Chad reached a milestone. The next step is Chad's negotiation of a fish agreement with the IAEA."
    assert [{party.value for party in one.parties} for one in told(text).agreements] == [{"TD", "org:IAEA"}]
