"""Who speaks that is not named: by what he is, by a title alone, for an institution, for all."""

import pytest
from prose import told

ORLOV = "Russian President Pavel Orlov"
HOLM = "OSLO, 4 March 2019 - Norwegian Foreign Minister Ingrid Holm "
MET = HOLM + "met her Chadian counterpart, Idriss Moussa, on Monday. "
RECEIVED = HOLM + "received the Ambassador of Chad, Idriss Moussa, on Monday. "


def last_speaker(text: str) -> str | None:
    read = told(text)
    names = {official.ref: official.name.value for official in read.officials}
    said = [
        " & ".join(
            names[str(one.person.official)] if one.person else one.actor.value if one.actor else ""
            for one in record.speakers
        )
        for record in read.statements
    ]
    return said[-1] if said else None


@pytest.mark.parametrize(
    "sentence",
    [
        "The Chadian diplomat said that trade had grown.",
        "The diplomat stressed that trade had grown.",
        "The envoy praised the hospitals.",
        "The latter said that trade had grown.",
        "The visitor noted that trade had grown.",
        "According to the diplomat, the road is built.",
    ],
)
def test_an_ambassador_is_called_by_what_he_is(sentence: str) -> None:
    assert last_speaker(RECEIVED + sentence) == "Idriss Moussa"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Chadian official praised the hospitals.",
        "The visitor, for his part, recalled the pact of 1990.",
        "For his part, the visiting official welcomed the loan.",
        "In turn, the guest thanked Norway.",
        "Her Chadian peer noted that it had rained.",
        "For his part, the minister said it had rained.",
        'The visitor thanked Norway. "We are glad," he added.',
    ],
)
def test_another_takes_his_turn(sentence: str) -> None:
    assert last_speaker(MET + "Holm urged calm. " + sentence) == "Idriss Moussa"


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister said it had rained.",
        "In response to a question, the minister said it had rained.",
    ],
)
def test_the_same_goes_on(sentence: str) -> None:
    assert last_speaker(MET + "Holm urged calm. " + sentence) == "Ingrid Holm"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A Chadian official told reporters that it had rained. The official added that it was cold.", "TD"),
        (MET + "A diplomat said it had rained. The diplomat added that it was cold.", None),
        (MET + "The official of the bank said it had rained.", None),
        (RECEIVED + '"They argued," said the diplomat, who asked not to be named.', None),
        (RECEIVED + "The diplomat, who declined to be identified, said that it had rained.", None),
        (RECEIVED + "Speaking on condition of anonymity, the diplomat said that it had rained.", None),
        (RECEIVED + 'The diplomat, who asked not to be named, fled. "It had rained," he said.', None),
        (RECEIVED + "Two diplomats told reporters that it was late.", None),
        (MET + "The politician said that he had lied.", None),
        (MET + "The official said that it was late.", None),
        (RECEIVED + "Two diplomats left early. The diplomat said that it was late.", None),
        ("Russian President Pavel Orlov left. The US official said it had rained.", "US"),
        ("Russian President Pavel Orlov left. The Russian official said it had rained.", "RU"),
    ],
)
def test_who_was_not_named_is_nobody_named(text: str, speaker: str | None) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "SUVA, 4 March 2019 - President Pavel Orlov and Prime Minister Luc Marchand mourned Ana Ruiz, former Prime "
            'Minister of Peru. She was 80. The Prime Minister wrote: "She was great."',
            "Luc Marchand",
        ),
        (
            "OSLO, 4 March 2019 - President Pavel Orlov received the Ambassador of Chad, Idriss Moussa. Mr. Moussa "
            "handed over an invitation from President Ali Bako. In the talks, the President said that it had rained.",
            "Pavel Orlov",
        ),
        (
            "OSLO, 4 March 2019 - Cabinet spokesman Pavel Orlov said the port would open when Prime Minister Luc "
            'Marchand returned. "We are glad," the Minister said.',
            "Pavel Orlov",
        ),
    ],
)
def test_a_title_alone_is_that_of_whom_it_is_about(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("PRETORIA, 4 March 2019 - South Africa is calm. Cabinet welcomed the truce in Chad.", "ZA"),
        ("PRETORIA, 4 March 2019 - South Africa is calm. The Cabinet condemned the attack in Chad.", "ZA"),
        ("The King of Chad came to South Africa. South Africa is glad. Cabinet welcomed the visit.", "ZA"),
        ("HARARE, 4 March 2019 - Zimbabwe is calm. Government has rejected the report.", "ZW"),
        ("ISLAMABAD, 4 March 2019 - Pakistan put the visit off, the Foreign Office said. No date is set.", "PK"),
        (
            "ISLAMABAD, 4 March 2019 - The talks with Chad have been put off, the Foreign Office said. New dates would "
            "come, it added.",
            "PK",
        ),
        (
            "LIMA, 4 March 2019 - Peru is calm. In a statement, the Foreign Affairs Ministry extended condolences to "
            "the families.",
            "PE",
        ),
        ("ACCRA, 4 March 2019 - Ghana is calm. A spokeswoman for the ministry in Athens said it had rained.", "GR"),
        ("A Chadian delegation came to Oslo. The delegation thanked Norway for the loan.", "TD"),
        ("Tehran was calm. Beijing too criticised the list; its foreign ministry said it was late.", "CN"),
        ("Tehran was calm. Beijing also rejected the list, its foreign ministry said.", "CN"),
        ("Tehran was calm. Beijing, too, has objected to the list.", "CN"),
    ],
)
def test_an_institution_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("rumour", ["said to belong to the King", "said to have been built in Oslo"])
def test_a_cabinet_of_wood_says_nothing(rumour: str) -> None:
    text = f"LONDON, 4 March 2019 - Britain is calm. The cabinet {rumour} was sold for a million pounds."
    assert last_speaker(text) is None


def test_an_office_of_nobody_told_is_not_the_state() -> None:
    assert last_speaker("LIMA, 4 March 2019 - Peru is calm. The office said it had rained.") is None


@pytest.mark.parametrize("office", ["spokesman", "lawmaker"])
def test_the_minister_is_no_spokesman_and_no_lawmaker(office: str) -> None:
    text = f"CAIRO, 4 March 2019 - Egyptian {office} Ali Bako said it was late. The minister replied that it was early."
    assert told(text).statements[1:] == ()


JOINT = (
    "Joint Communiqué of the Ministers of Chad and Mali\n\nBamako, 4 March 2019\n\n1. The Ministers of Trade of Chad, "
    "Mr. Ali Bako, and of Mali, Mr. Omar Keita, met in Bamako on 4 March 2019.\n\n2. "
)


@pytest.mark.parametrize(
    "sentence",
    [
        "They condemned the attack in Gao.",
        "The Ministers thanked Italy for the trucks.",
        "The Parties agreed to build a road.",
        "The two sides urged Italy to send trucks.",
        "Noted with satisfaction the opening of the road.",
        "Requested Italy to send trucks.",
    ],
)
def test_whose_a_joint_statement_is(sentence: str) -> None:
    assert last_speaker(JOINT + sentence) == "TD & ML"


@pytest.mark.parametrize("several", ["The two sides", "All sides", "The Heads of State"])
def test_several_speak_who_were_named(several: str) -> None:
    text = "The President of Chad, Ali Bako, met the President of Mali, Omar Keita, in Bamako on Monday."
    assert last_speaker(f"{text} {several} welcomed the truce in Gao.") == "Ali Bako & Omar Keita"


def test_the_heads_of_state_are_those_of_whom_it_is_about() -> None:
    text = "Chad and Mali sign pacts\n\nGAO, 4 March 2019 - Visiting Chadian President Ali Bako described the row as "
    text += "closed, after talks with his host, President Omar Keita. The weather was fine."
    assert last_speaker(f"{text} The Heads of State welcomed the truce in Gao.") == "TD & ML"


@pytest.mark.parametrize(
    "several",
    [
        "All parties in the house",
        "All parties to the case",
        "All ministers",
        "The Heads of State and Government",
    ],
)
def test_several_are_not_the_two_whom_it_is_about(several: str) -> None:
    text = "Bako of Chad flew to Mali\n\nChad and Mali are calm. It rained in Bamako."
    assert last_speaker(f"{text} {several} agreed on a new budget.") is None


def test_heads_of_others_are_nobody_named() -> None:
    text = "The President of Chad, Ali Bako, met the President of Mali, Omar Keita, in Bamako on Monday."
    assert last_speaker(f"{text} The heads of the banks welcomed the loan.") is None


def test_the_first_subject_speaks() -> None:
    text = (
        "Former Russian President Pavel Orlov, under whom French King Luc Marchand had been ambassador to Spain, called"
    )
    text += " the departure “the only good thing of the year”."
    assert last_speaker(text) == "Pavel Orlov"


def test_the_two_whom_it_is_about_agreed() -> None:
    text = "Chad's Foreign Minister Ali Bako met Malian Foreign Minister Omar Keita in Bamako on Monday."
    assert last_speaker(f"{text} It was agreed that a road be built.") == "TD & ML"


@pytest.mark.parametrize(
    "text",
    [
        "It rained hours after the Chadian Minister of Trade, Ali Bako, announced that the road was open.",
        "Reacting, the Chadian Minister of Trade, Mr Ali Bako, wondered why Mali had left.",
    ],
)
def test_who_is_named_between_commas_speaks(text: str) -> None:
    assert last_speaker(text) == "Ali Bako"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            f"Chad and Mali urged calm in a communique. {ORLOV} said it had rained. The communique called for a truce.",
            "TD & ML",
        ),
        (f"{ORLOV} said it had rained. The communique called for a truce.", "Pavel Orlov"),
    ],
)
def test_who_speaks_through_a_writing(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("what", ["talk of a truce", "fears of a war", 'as "absurd" a story of a truce'])
def test_what_is_dismissed(what: str) -> None:
    assert last_speaker(f"{ORLOV} dismissed {what}.") == "Pavel Orlov"


def test_a_minister_is_dismissed_without_a_word() -> None:
    assert last_speaker(f"{ORLOV} dismissed his minister of trade.") is None


def test_the_body_of_whom_no_state_is_known_to_serve_says_nothing() -> None:
    text = "President Ali Okello spoke. A planned trip has been moved, the president's administration said."
    assert all(speaker.actor or speaker.person for one in told(text).statements for speaker in one.speakers)


def test_a_given_name_joined_by_a_hyphen_may_stand_for_the_whole() -> None:
    text = "Qatar's envoy Abdul-Aziz bin Salim al-Hadi left. Sheikh Abdul-Aziz said that trade had grown."
    assert last_speaker(text) == "Abdul-Aziz bin Salim al-Hadi"


MOUSSA = "LIMA, 4 March 2019 - Chadian President Idriss Moussa fell ill. "


@pytest.mark.parametrize(
    "text",
    [
        '"He is well," the presidential office said.',
        "The presidency said that he was well.",
        '"He is well," the royal palace said.',
        "The presidential palace denied that he would resign.",
    ],
)
def test_the_office_of_a_head_speaks_for_his_state(text: str) -> None:
    assert last_speaker(MOUSSA + text) == "TD"


@pytest.mark.parametrize("body", ["Treasury", "presidency", "navy", "chancellery"])
def test_a_body_of_the_state_speaks_for_it(body: str) -> None:
    assert last_speaker(f"LIMA, 4 March 2019 - The Chadian {body} announced on Monday that it would pay.") == "TD"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Chadian President Idriss Moussa "strongly condemned" the attack in a statement.', "Idriss Moussa"),
        ('Idriss Moussa, the president of Chad, "strongly condemns" terror in all its forms.', "Idriss Moussa"),
        ('Chad "categorically rejects" the claims made by Russia on Monday.', "TD"),
        ('Chadian President Idriss Moussa "strong man" of the desert left on Monday.', None),
        ('Dealers in Chad "strongly condemned" the attack in a statement.', None),
    ],
)
def test_what_somebody_did_may_be_told_in_quotation_marks(text: str, speaker: str | None) -> None:
    assert last_speaker(f"LIMA, 4 March 2019 - {text}") == speaker


def test_he_is_whoever_did_what_is_quoted() -> None:
    text = f'{MOUSSA}"All is well," he added.\n\nMalian Foreign Minister Ali Berg "strongly condemned" terror.'
    assert last_speaker(f'{text}\n\n"We stand with Chad," he said.') == "Ali Berg"


def test_somebody_is_called_by_his_age_alone() -> None:
    text = "HARARE, 4 March 2019 - President Simon Moyo of Zimbabwe said it had rained. "
    assert last_speaker(text + "The septuagenarian urged calm.") == "Simon Moyo"


def test_a_family_name_that_comes_first_is_of_whoever_was_named_before() -> None:
    text = "BEIJING, 26 May 1989 - Chinese Prime Minister Chen Bao appeared on television. Mr. Chen urged calm."
    assert last_speaker(f"{text}\n\nThe Chinese agriculture minister, Wu Chen, arrived in Shanghai.") == "Chen Bao"


def test_who_wrote_a_letter_speaks_in_it() -> None:
    text = (
        "LIMA, 4 March 2019 - Peru mourned the dead. A letter signed by Chadian President Idriss Moussa said it rained."
    )
    assert last_speaker(text) == "Idriss Moussa"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The list has to be confirmed by Chad.", None),
        ("The plan is expected to be rejected by Chad.", None),
        ("The list was confirmed by Chad.", "TD"),
    ],
)
def test_what_is_still_to_be_said_is_no_statement(text: str, speaker: str | None) -> None:
    assert last_speaker(f"LIMA, 4 March 2019 - {text}") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The World Bank held a session. The bank said in a statement that it rained.", "org:WB"),
        ("Chad continues to deny that it rained.", "TD"),
        ("Chad may continue to deny that it rained.", None),
        ("Chad left the hall, accusing Peru of a coup.", "TD"),
        ("Chad quit the hall over a leaflet blaming Peru for the war.", None),
        ("Chadian President Idriss Moussa spoke of a threat to peace.", "Idriss Moussa"),
        ("Chadian President Idriss Moussa spoke for an hour in the rain.", None),
    ],
)
def test_something_may_be_said_in_passing(text: str, speaker: str | None) -> None:
    assert last_speaker(f"LIMA, 4 March 2019 - {text}") == speaker
