"""How many agreements a sentence tells of at once."""

import pytest
from prose import told

from db.vocabulary import AgreementActionKind as Kind


def parties(text: str) -> list[set[str]]:
    return [{party.value for party in record.parties} for record in told(text).agreements]


@pytest.mark.parametrize(
    "text",
    [
        "Chad has signed investment treaties with Mali, Peru and Oman.",
        "Chadian minister Ali Idi reached agreements with Mali, with Peru and with Oman.",
        "Chad has trade agreements in force with Mali, Peru and Oman.",
        "Chad already has such pacts with Mali, Peru and Oman.",
    ],
)
def test_several_with_each_of_several_are_one_with_each(text: str) -> None:
    assert parties(text) == [{"TD", "ML"}, {"TD", "PE"}, {"TD", "OM"}]


def test_one_with_several_is_one() -> None:
    assert parties("Chad signed an agreement with Oman and Mali on Monday.") == [{"TD", "OM", "ML"}]


def test_what_is_said_to_be_of_three_is_of_three() -> None:
    assert parties("Chad signed trilateral accords with Oman and Mali.") == [{"TD", "OM", "ML"}]


@pytest.mark.parametrize(
    "text",
    ["Chad and Oman are negotiating separate pacts with Mali.", "Chad and Oman signed separate pacts with Mali."],
)
def test_separate_agreements_of_several_with_one_are_one_of_each(text: str) -> None:
    assert parties(text) == [{"TD", "ML"}, {"OM", "ML"}]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Chad and Oman signed agreements on cyber security and on schools.", 2),
        ("Chad and Oman signed agreements on trade, on customs and on tourism.", 3),
        ("Chad and Oman signed agreements on trade and customs.", 1),
        ("Chad and Oman signed three memoranda: mining, tourism and sport.", 3),
        ("These memoranda were signed by Chad and Oman: police training, seeds and fertilisers and a railway.", 3),
        ("Chad and Oman signed several agreements: trade will grow, prices fall and jobs come.", 1),
        ("Chad and Oman signed agreements on energy, and on Monday opened a school.", 1),
        ("Chad and Oman signed treaties on behalf of the kings, and on parchment.", 1),
        ("Chad and Oman signed agreements on trade, and on the eve of the fair opened a school.", 1),
        ("Chad and Oman signed the agreements: a step forward, historic and bold.", 1),
        ("Three agreements were signed by Chad and Oman: a triumph of diplomacy, money and patience.", 1),
        ("Chad and Oman signed several agreements: historic, bold and new.", 1),
        ("The following memoranda were signed by Chad and Oman: mining, tourism and sport.", 3),
        ("The following Memorandums of Understanding were signed by Chad and Oman: mining, tourism and sport.", 3),
        ("Chad and Oman signed the Treaty of Lima in 2003. The agreement of Muscat was signed by the two in 2009.", 2),
    ],
)
def test_as_many_subjects_as_many_agreements(text: str, number: int) -> None:
    assert parties(text) == [{"TD", "OM"}] * number


@pytest.mark.parametrize(
    "text",
    [
        "In August 2008 Chad and Oman signed, with much noise, a term sheet for gas which never came.",
        "Chad and Oman initialled in Muscat, after three days of talks, a convention on water.",
    ],
)
def test_asides_do_not_part_an_agreement_from_its_signing(text: str) -> None:
    assert parties(text) == [{"TD", "OM"}]


def test_a_known_accord_is_not_the_one_that_is_to_be_signed() -> None:
    text = (
        "TEHRAN, June 26, 2021 (AP) - Iran and Oman met. A document on a railway is expected to be signed. "
        "France urged Iran to honour the JCPOA."
    )
    assert [parties(text)[0], len(parties(text))] == [{"IR", "OM"}, 2]


def test_what_they_are_moreover_to_sign_is_not_signed_yet() -> None:
    (record,) = told("Chad and Oman are, moreover, to append their signatures to a protocol on fish.").agreements
    assert {(action.kind.value, action.modality.value) for action in record.actions} == {(Kind.SIGNATURE, "PLANNED")}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Chad and Oman signed a memorandum on tourism and another on customs.", 2),
        ("Chad and Oman signed a memorandum on tourism and met on another day.", 1),
        ("Chad and Oman signed a memorandum of understanding for cooperation in farming, and another on roads.", 2),
        ("Chad and Oman signed a treaty on ports and opened one wharf in June, and another for ships of Mali.", 1),
        ("Chad and Oman signed a package of documents.", 1),
        ("Chad and Oman signed memoranda for work in the field of customs and in the field of mail.", 2),
        ("Chad and Oman signed a memorandum for work in the field of customs and in the field of mail.", 1),
        ("Chad and Oman signed memoranda in the harbour of Lima and in the port of Callao.", 1),
        ("Chad and Oman signed a package on defence.", 1),
    ],
)
def test_another_is_one_more(text: str, number: int) -> None:
    assert len(told(text).agreements) == number


def test_what_is_ratified_is_not_what_is_yet_to_be_signed() -> None:
    text = "Chad, Oman and Mali signed a border protocol. A separate water pact between Chad and Oman is ready, but "
    text += "will be signed only in June. The parliament of Oman ratified the document on Monday."
    kinds = [{action.kind.value for action in record.actions} for record in told(text).agreements]
    assert [Kind.RATIFICATION in done for done in kinds] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Chad signed a trade agreement with Oman in May. Another, with Mali, inked on 10 March, awaits ratification.",
        "Chad signed a trade agreement with Oman on Monday. One with Mali was signed in March.",
        "Chad signed a trade agreement with Oman on Monday, and another with Mali.",
        "Chad signed a trade pact with Oman in May. A similar accord with Mali, concluded in March, is to be ratified.",
    ],
)
def test_one_more_is_with_another(text: str) -> None:
    assert parties(f"NDJAMENA, May 5, 2011 (Wire) - {text}") == [{"TD", "OM"}, {"TD", "ML"}]


def test_one_more_with_strangers_is_none() -> None:
    assert parties("Chad signed a trade agreement with Oman. Another, with the bank, was signed too.") == [{"TD", "OM"}]


def test_the_one_with_another_is_theirs() -> None:
    text = "NDJAMENA, May 5, 2011 (Wire) - The minister said that Chad wants a trade agreement like the one with Oman."
    assert parties(text) == [{"TD", "OM"}]


@pytest.mark.parametrize(
    ("names", "number"), [("Mali, Peru, Oman, Cuba", 4), ("Mali, Peru, Oman, Cuba, Fiji, Kenya", 6)]
)
def test_a_few_with_whom_one_has_such_are_told_each(names: str, number: int) -> None:
    assert len(parties(f"Chad has signed investment treaties with {names} and Togo.")) == number + 1


def test_where_many_are_counted_no_agreement_with_each_is_told() -> None:
    names = "Mali, Peru, Oman, Cuba, Fiji, Kenya, Togo, Malta, Nepal"
    assert parties(f"Chad has signed investment treaties with {names} and Qatar.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman signed a health memorandum. The memoranda signed to date are worth $7 billion.",
        "Chad and Oman signed a health memorandum. The 30 agreements signed so far are worth $7 billion.",
        "Chad and Oman signed the Sao Science Accord, also known as the Chad-Oman Science Accord.",
        "Chad and Oman signed a rice accord. Mali declined to sign the deal.",
    ],
)
def test_what_tells_of_no_further_agreement(text: str) -> None:
    (record,) = told(text).agreements
    assert {party.value for party in record.parties} == {"TD", "OM"}


@pytest.mark.parametrize(
    "count",
    [
        "Chad has now concluded twenty-three air service agreements.",
        "Chad has already signed 40 air service agreements.",
        "Chad has signed five agreements so far this year.",
        "Chad has previously reached aviation agreements with nearly 100 countries.",
        "It is the first bilateral agreement negotiated by the two countries.",
    ],
)
def test_how_many_one_has_signed_with_whomever_is_no_further_one(count: str) -> None:
    assert parties(f"Chad and Peru have signed an air transport agreement. {count}") == [{"TD", "PE"}]


@pytest.mark.parametrize(
    "more",
    [
        "Chad and Peru have also signed 14 contracts.",
        "Chad has signed two contracts with Mali.",
        "Chad has also signed two contracts.",
        "It is a treaty signed by Chad and Mali.",
    ],
)
def test_those_signed_with_another_are_further_ones(more: str) -> None:
    assert len(parties(f"Chad and Peru have signed an air transport agreement. {more}")) == 2


def test_arrangements_in_two_fields_are_two() -> None:
    text = "Chad and Oman signed two arrangements to advance cooperation in the fields of fishing and customs."
    assert len(told(text).agreements) == 2


def test_a_lone_critic_is_no_party() -> None:
    text = "Chad and nine African nations have signed a trade deal, with Mali as the lone critic."
    assert told(text).agreements == ()


def test_several_told_of_again_by_their_letters_are_no_more() -> None:
    signed = "Two Memoranda of Understanding were signed between the Government of Chad and the Government of Mali."
    assert len(told(f"{signed} The signing of the two MoUs will deepen their ties.").agreements) == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Chad and Oman signed two Memorandum of Understanding on trade and mining. Both MoUs were hailed.", 2),
        ("Chad and Oman signed three Memorandum of Understandings on tin, rail and mail. The MoUs took a year.", 3),
        ("Chad and Oman signed several MoU in tin and rail. The memoranda were signed by the ministers.", 1),
        ("Chad and Oman signed 2 Memorandum of Understanding. These are: an MoU on tin and an MoU on rail.", 2),
        ("Chad and Oman signed a 38 million dollar loan agreement. The agreement was signed by Ali Idi of Chad.", 1),
        ("Chad and Oman signed a Memorandum of Understanding on tin. The MoU was signed by the ministers.", 1),
    ],
)
def test_several_may_be_told_of_in_the_singular(text: str, number: int) -> None:
    assert parties(text) == [{"TD", "OM"}] * number


@pytest.mark.parametrize(
    ("told_of", "count"),
    [
        ("The DTA represents Chad's 16th agreement which meets the standards endorsed by the G20.", 1),
        ("It is Chad's third agreement endorsed by the G20.", 1),
        ("It is Chad's third agreement with Peru, endorsed in May.", 2),
        ("It marks the third agreement Chad has signed that meets the standards of the bloc.", 1),
        ("It is the third agreement that Chad has signed with Peru.", 2),
    ],
)
def test_the_how_manieth_it_is_makes_no_other(told_of: str, count: int) -> None:
    assert len(told(f"Chad and Oman signed a tax agreement on Monday. {told_of}").agreements) == count


@pytest.mark.parametrize(
    "text",
    [
        "Today, Peru signed a bilateral fish memorandum with the governments of Chad and Oman.",
        "Today, Peru signed a bilateral fish memorandum with the governments of Chad and Oman. In Lima, Peru and Chad "
        "signed a fish agreement. It is long. It is good. In Muscat, Peru and Oman signed a fish memorandum.",
        "On May 2, Peru signed two additional new, landmark fish Memorandums of Understanding with Chad and Oman.",
    ],
)
def test_what_is_bilateral_is_with_each(text: str) -> None:
    assert parties(f"LIMA, May 5, 2011 (Wire) - {text}") == [{"PE", "TD"}, {"PE", "OM"}]


@pytest.mark.parametrize(
    ("another", "number"), [("a memorandum agreed last year by", 2), ("the memorandum agreed on Tuesday by", 1)]
)
def test_what_was_agreed_in_another_year_is_another(another: str, number: int) -> None:
    text = "LIMA, May 5, 2011 (Wire) - Peru and Chad signed a Mines Memorandum on Tuesday. "
    assert len(told(f"{text}It is part of {another} Peru and Chad.").agreements) == number
