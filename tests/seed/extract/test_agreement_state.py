"""How far an agreement is: worked for, signed, ratified, in force or left."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind
from db.vocabulary import Modality

FILED = "LIMA, May 5, 2011 (Wire) - "


def read(text: str) -> tuple[set[str], dict[Kind, tuple[Modality, str | None]]]:
    (record,) = told(FILED + text).agreements
    done = {
        action.kind.value: (action.modality, action.date.value if action.date else None) for action in record.actions
    }
    return {party.value for party in record.parties}, done


@pytest.mark.parametrize(
    "text",
    [
        "The Senate of Peru on Tuesday approved the fisheries treaty with Oman.",
        "Lawmakers gave their consent on Tuesday to the fisheries treaty between Peru and Oman.",
        "The fisheries treaty between Peru and Oman was approved on Tuesday by the members of the Senate.",
        "The Mejlis of Oman ratified the fisheries treaty with Peru.",
        "Peru and Oman exchanged the ratification instruments of the fisheries treaty on Tuesday.",
        "The Senate of Peru on Tuesday ratified, by 84 votes to 11 with six abstentions, the treaty with Oman.",
        "By 97 votes in favour, none against and two abstentions, the Congress of Peru ratified the treaty with Oman.",
        "With 41 votes in favour, Peru's Assembly has approved the visa treaty concluded with Oman two years ago.",
        "The tax treaty with Oman cleared the Peruvian Senate on Tuesday.",
        "The tax treaty that Peru signed with Oman in May 2010 completed its passage through the Senate of Peru.",
        "The tax treaty between Peru and Oman won the approval of the Senate on Tuesday.",
        "The tax treaty between Peru and Oman sailed through the Senate on Tuesday.",
        "The tax treaty between Peru and Oman was passed by parliament.",
        "The Peruvian Congress gave the green light to the tax treaty with Oman.",
        "Peru's lawmakers voted 80-2 in favour of the tax treaty with Oman.",
        "The fifth session of Peru's Congress on Tuesday approved the fisheries treaty with Oman.",
        "A plenary sitting of the Peruvian Senate endorsed the fisheries treaty with Oman.",
        "The second session of the Standing Committee of the Assembly of Peru approved the visa treaty with Oman.",
        "Lawmakers at a plenary session of Peru's Assembly voted to approve the visa treaty with Oman.",
        "The visa treaty with Oman was approved on Tuesday at a session of Peru's Senate.",
        "President Luis Vega of Peru signed the instrument of ratification of the fisheries treaty with Oman.",
        "Peruvian President Luis Vega signed the ratification documents of the fisheries treaty with Oman.",
        "President Luis Vega of Peru signed the law on the ratification of the fisheries treaty with Oman.",
        "The documents of ratification of the fisheries treaty between Peru and Oman were signed on Tuesday.",
        "A decree ratifying the treaty with Oman was published on Tuesday. The treaty had been signed in June 2010.",
        'Peru\'s Congress on Tuesday ratified the Cusco Declaration "On the friendship between Peru and Oman".',
        "Peru's Congress has ratified a treaty with Oman to ease trade between Peru and Chad.",
        "Peru's Congress approved the ratification of the fisheries treaty with Oman.",
    ],
)
def test_those_who_make_laws_ratify(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert done[Kind.RATIFICATION][0] is Modality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet of Peru on Tuesday approved the fisheries treaty with Oman.",
        "The White House approved a treaty between the United States and Peru.",
        "The Peruvian deputy minister approved a treaty with Oman.",
        "The fisheries treaty with Oman was approved on Tuesday at a session of the cabinet of Peru.",
    ],
)
def test_others_only_approve(text: str) -> None:
    assert set(read(text)[1]) == {Kind.APPROVAL}


def test_a_law_is_no_stranger() -> None:
    _, done = read("A law ratifying the treaty with Oman was passed. The treaty had been signed in June 2010.")
    assert done[Kind.SIGNATURE][1] == "2010-06"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru has terminated the memorandum of understanding it signed with Oman in July 2007.", "2007-07"),
        ("Peru has cancelled the protocol that its minister concluded with Oman in July 2007.", "2007-07"),
        ("Peru has ratified the protocol which Peru and Oman signed in July 2007.", "2007-07"),
        (
            "Deputies of Peru ratified, in two readings, the protocol on the line of the borders which Peru and Oman "
            "signed in July 2007.",
            "2007-07",
        ),
        ("Peru has terminated the pact with Oman on fish, dated 16 July 2007, Wire reports.", "2007-07-16"),
        (
            "President Luis Vega and his Omani guest, Badr Falasi, went to the Palace, where a pact was signed.",
            "2011-05-05",
        ),
    ],
)
def test_the_day_of_signing_is_told_in_a_clause(text: str, day: str) -> None:
    assert read(text)[1][Kind.SIGNATURE][1] == day


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("The air accord between Peru and Oman was put into effect on Tuesday.", Modality.ACTUAL),
        ("Peru and Oman brought their air accord into force on Tuesday by an exchange of notes.", Modality.ACTUAL),
        ("The air accord between Peru and Oman will be put into operation on 6 June.", Modality.PLANNED),
    ],
)
def test_what_is_put_into_force_is_in_force(text: str, how: Modality) -> None:
    assert read(text)[1][Kind.ENTRY_INTO_FORCE][0] is how


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("The air accord between Peru and Oman enters into force today.", Modality.ACTUAL),
        ("The ministry said that the air accord between Peru and Oman comes into force today.", Modality.ACTUAL),
        ("The air accord between Peru and Oman enters into force on 6 June.", Modality.PLANNED),
        ("The ministry said that the air accord between Peru and Oman comes into force on 6 June.", Modality.PLANNED),
    ],
)
def test_what_enters_into_force_today_is_in_force(text: str, how: Modality) -> None:
    assert read(text)[1][Kind.ENTRY_INTO_FORCE][0] is how


@pytest.mark.parametrize(
    "text",
    [
        "The Government of Peru today notified Oman of its decision to terminate the Fish Protocol of March 1994.",
        "Peru informed Oman of its decision to withdraw from the fisheries treaty.",
    ],
)
def test_with_the_notice_an_agreement_is_left(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert Modality.ACTUAL in {done[kind][0] for kind in (Kind.TERMINATION, Kind.WITHDRAWAL) if kind in done}


def test_a_decision_is_of_whose_it_is() -> None:
    assert read("Oman welcomed Peru's decision to quit the cocoa agreement with Mali.")[0] == {"PE", "ML"}


def test_notice_that_may_be_given_leaves_nothing() -> None:
    assert told(f"{FILED}Peru may notify Oman of its decision to withdraw from the fisheries treaty.").agreements == ()


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet of Peru approved in principle a draft visa agreement with Oman.",
        "The cabinet approved a draft visa pact with Oman. The Foreign Ministry is authorised to sign the document.",
        "The ministers of Peru and Oman are to put the finishing touches to the Peru-Oman visa agreement in June.",
        "Peru and Oman made headway in their second round of negotiations for a visa agreement.",
        "Peru and Oman reached consensus on nine of the ten articles of a future visa agreement.",
        "Peru and Oman are negotiating on a visa agreement.",
        "The two governments, Peru and Oman, mean to sign a visa agreement soon.",
        "The president proposed that Peru soon sign its visa pact with Oman, the text of which has been finalised.",
    ],
)
def test_what_is_still_worked_for(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert done.get(Kind.SIGNATURE, (Modality.PLANNED, None))[0] in (Modality.PLANNED, Modality.HYPOTHETICAL)
    assert Kind.ANNOUNCEMENT in done or done[Kind.SIGNATURE][0] is Modality.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        "Peru made progress on the articles of a law.",
        "Peru reached consensus with opposition parties on articles of a future pact.",
        "Peru praised the minister who signed with Oman in June 2009.",
    ],
)
def test_what_is_no_work_for_an_agreement(text: str) -> None:
    assert told(FILED + text).agreements == ()


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet of Peru on Tuesday gave its nod to the signing of a visa agreement with Oman.",
        "Cabinet gave approval for the negotiation and signing of a Memorandum of Understanding between Peru and Oman.",
        "Cabinet granted approval to the conclusion and signing of a visa agreement between Peru and Oman.",
        "The cabinet of Peru on Tuesday gave its authority for the signature of a visa treaty with Oman.",
        "Peru gave the green light on Tuesday for the signing of a visa accord with Oman.",
        "The signing of a visa accord with Oman was approved by the Peruvian cabinet on Tuesday.",
        "The government gave its approval on Tuesday for Peru and Oman to sign a visa accord.",
        "Peru and Oman have closed two more chapters of their trade agreement.",
        "Peru and Oman opened bargaining on Tuesday on a fisheries treaty.",
        "Peru and Oman held talks in Lima. The parties discussed a draft agreement on transit.",
        "Peru and Oman are to sign a programme of economic cooperation.",
    ],
)
def test_what_is_agreed_upon_or_allowed_is_not_signed(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert {how for kind, (how, _) in done.items() if kind is not Kind.APPROVAL} == {Modality.PLANNED}


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("The rescue treaty between Peru and Oman is now in operation.", Modality.ACTUAL),
        ("The rescue treaty between Peru and Oman has been in effect since 2004.", Modality.ACTUAL),
        ("The rescue treaty between Peru and Oman is not in operation.", Modality.NEGATED),
    ],
)
def test_what_is_in_operation_is_in_force(text: str, how: Modality) -> None:
    assert read(text)[1][Kind.ENTRY_INTO_FORCE][0] is how


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Oman signed a pact scrapping visas for envoys and a memorandum on sport.",
        "Peru and Oman signed a pact that ends double taxation and a memorandum on sport.",
    ],
)
def test_what_a_pact_ends_is_not_the_next_of_the_list(text: str) -> None:
    records = told(FILED + text).agreements
    assert [{one.kind.value for one in record.actions} for record in records] == [{Kind.SIGNATURE}] * 2


def test_what_is_to_be_replaced_is_not_ended() -> None:
    _, old = told(f"{FILED}Peru and Oman opened talks on a new treaty to replace the 1990 accord.").agreements
    assert {one.modality for one in old.actions if one.kind.value is Kind.TERMINATION} == {Modality.PLANNED}


def test_a_paper_bears_a_day_of_its_own() -> None:
    _, done = read("Peru renounced the treaty with Oman on mines in a note, dated 4 May 2011, to Muscat.")
    assert Kind.SIGNATURE not in done


@pytest.mark.parametrize(
    "text",
    [
        "The 1947 agreement between Peru and Oman runs until 2015.",
        "The air pact between Peru and Oman will remain in effect through 2024.",
        "A similar pact between Peru and Oman has been operating since 2004.",
        "As of today, Peru and Oman apply the agreement on readmission.",
        "The visa accord between Peru and Oman became effective on Wednesday.",
        "The tax accord between Peru and Oman came into operation on Wednesday.",
        "The swap arrangement concluded by Peru and Oman in April came into effect today.",
    ],
)
def test_what_is_in_force(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert done[Kind.ENTRY_INTO_FORCE][0] is Modality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Ministers Luis Vega of Peru and Badr Falasi of Oman executed an Agreement on Schools.",
        "Foreign Minister Luis Vega of Peru inked a visa waiver deal with his Omani counterpart, Badr Falasi.",
        "Luis Vega of Peru and Badr Falasi of Oman, both ministers, penned a customs accord between Peru and Oman.",
        "The talks led to a declaration, to which Luis Vega of Peru and Badr Falasi of Oman set their hands.",
        "Money comes under a grant agreement which bears the signatures of Peruvian Minister Luis Vega and Omani "
        "Ambassador Badr Falasi.",
        "Pumps are due under a document to which Peruvian Minister Luis Vega and Omani Minister Badr Falasi put pen.",
        "Thieves will be sent home under a memorandum concluded in Muscat today by Peru's Minister Luis Vega and "
        "Omani Minister Badr Falasi.",
    ],
)
def test_how_else_a_signing_is_told(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert done[Kind.SIGNATURE][0] is Modality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "The issue of the ratification of the tax treaty between Peru and Oman will be discussed by Congress.",
        "A bill on ratification of the tax treaty between Peru and Oman was submitted to Congress on Tuesday.",
        "Peru's Congress will debate the ratification of the tax treaty with Oman.",
    ],
)
def test_what_is_laid_before_a_house_is_not_ratified(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert done[Kind.RATIFICATION][0] is Modality.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Oman are to complete the procedures for the entry into force of the extradition treaty.",
        "Peru and Oman are at work in preparation of the entry into force of the extradition treaty with Oman.",
        "Peru and Oman spoke with a view to the entry into force of the extradition treaty between Peru and Oman.",
        "The extradition treaty between Peru and Oman now has to pass through final procedures and translation in "
        "preparation of the final signature, and entry into force.",
        "Peru and Oman agreed to expedite the entry into force of the extradition treaty between Peru and Oman.",
        "The air pact between Peru and Oman will remain valid for a period of five years from the date of signing.",
    ],
)
def test_what_is_awaited_is_not_in_force(text: str) -> None:
    assert read(text)[1][Kind.ENTRY_INTO_FORCE][0] is Modality.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Peru and Oman yielded a declaration on ports and little else.",
        "Minister Luis Vega of Peru met Omani Minister Badr Falasi. The visit resulted in a customs accord.",
        "Peru and Oman sat on a joint committee, which produced an agreement on ports.",
    ],
)
def test_what_talks_end_in(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert done.keys() == {Kind.ANNOUNCEMENT}


def test_views_that_are_exchanged_on_a_treaty_are_no_signing() -> None:
    _, done = read("Peru and Oman exchanged views on the treaty, which the two countries signed in 1994.")
    assert done == {Kind.SIGNATURE: (Modality.HISTORICAL, "1994")}


def test_initials_are_no_signature() -> None:
    _, done = read("Negotiators of Peru and Oman put their initials to a tax treaty at the end of their talks.")
    assert done.keys() == {Kind.INITIALLING}


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Luis Vega of Peru met his Omani counterpart Badr Falasi. The talks are to end with the "
        "adoption of a joint declaration.",
        "Minister Luis Vega of Peru will fly to Muscat and will sign, with the Omani minister, the visa pact between "
        "Peru and Oman.",
        "President Luis Vega of Peru received Omani Minister Badr Falasi. Six documents are in line for signature.",
        "Peru and Oman are on course to sign a fishing deal by June.",
        "Peru, Oman to sign fishing deal between Peru and Oman on Monday.",
        "Peru and Oman are, besides, to append their signatures to a memorandum on fish.",
        "President Luis Vega of Peru met Omani Minister Badr Falasi. The signing of a gas pact was put off until June.",
        "Peru and Oman delayed the signing of a gas agreement between Peru and Oman.",
        "Minister Luis Vega of Peru was to have met Omani Minister Badr Falasi and signed a pact of Peru and Oman.",
        "Peruvian Minister Luis Vega was to have come to Muscat to sign a fisheries accord with Oman.",
    ],
)
def test_what_is_to_come(text: str) -> None:
    parties, done = read(text)
    assert parties == {"PE", "OM"}
    assert {how for how, _ in done.values()} == {Modality.PLANNED}


@pytest.mark.parametrize(
    "text",
    [
        "Customs officers of Peru and Oman cleared the documents of the ship.",
        "Peru and Oman apply the Kyoto Protocol.",
        "The Omani coach of Peru executed the plan of action.",
        "Peru's parliament passed a document on schools after Oman's minister left.",
        "Peru and Oman will go on talking until an accord is reached.",
    ],
)
def test_what_is_done_with_other_papers(text: str) -> None:
    assert told(FILED + text).agreements == ()


@pytest.mark.parametrize(
    "text",
    [
        "President Luis Vega of Peru signed into law on Tuesday a free trade pact with Chad.",
        "A free trade pact with Chad was signed into law on Tuesday by President Luis Vega of Peru.",
    ],
)
def test_what_is_signed_into_law_is_ratified_at_home(text: str) -> None:
    found = told(f"LIMA, June 14, 2023 (AFP) - {text}")
    assert [one.kind.value for pact in found.agreements for one in pact.actions] == [Kind.RATIFICATION]
    assert not found.meetings


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Peru and Chad broke up without agreement on Tuesday.",
        "Peruvian and Chadian ministers parted without an agreement on Tuesday.",
    ],
)
def test_there_is_none_where_talks_end_without(text: str) -> None:
    assert not told(f"LIMA, June 14, 2023 (AFP) - {text}").agreements


def test_an_agreement_is_not_issued() -> None:
    text = "Peru and Chad are expected to sign an agreement on recognition of visas issued for entry to Peru and Chad."
    (pact,) = told(f"LIMA, June 14, 2023 (AFP) - {text}").agreements
    assert {one.kind.value for one in pact.actions} == {Kind.SIGNATURE}


def test_what_takes_effect_next_year_is_only_signed_yet() -> None:
    _, done = read("The protocol on customs, which Peru and Oman concluded on Wednesday, takes effect next year.")
    assert {kind: how for kind, (how, _) in done.items()} == {
        Kind.SIGNATURE: Modality.ACTUAL,
        Kind.ENTRY_INTO_FORCE: Modality.PLANNED,
    }


def test_what_is_told_of_an_agreement_between_commas_is_not_its_sentence() -> None:
    _, done = read("The agreement between Peru and Oman, initialled in April, was ratified on Wednesday by Peru.")
    assert done.keys() == {Kind.INITIALLING, Kind.RATIFICATION}
