"""Meetings told by what one in office does with, to or for another, and by what several do at one place."""

import pytest
from prose import parties_met, told

from db.vocabulary import Modality

VEGA, OKELLO = "Peruvian Foreign Minister Ana Vega", "Chadian President Ali Okello"
BOTH = {"PE", "TD"}


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} was closeted for two hours with {OKELLO}.",
        f"{VEGA} sat with {OKELLO} to settle a dispute.",
        f"{VEGA} spent an hour with {OKELLO}.",
        f"{VEGA} spent Monday in Lima with {OKELLO}.",
        f"{VEGA} had an hour with {OKELLO} at the airport.",
        f"{VEGA} took up with {OKELLO} the question of fish.",
        f"{VEGA} raised the case of a sailor with {OKELLO} on Monday.",
        f"{VEGA} seized the chance to raise the border with {OKELLO}.",
        f"{VEGA} rubbed minds with {OKELLO} on trade.",
        f"{VEGA} worked through the draft with {OKELLO}.",
        f"{VEGA} walked along the harbour with {OKELLO}.",
        f"{VEGA} went into consultations with {OKELLO} in Lima.",
        f"{VEGA} and {OKELLO} dined without aides.",
        f"{VEGA} and {OKELLO} settled the timetable over a working breakfast in Lima.",
        f"A declaration crowned the day that {VEGA} spent in Rome with {OKELLO}.",
        f"{VEGA} spent 20 minutes with the Chadian ambassador.",
        f"{VEGA} and {OKELLO} spent an hour together in Rome yesterday.",
        f"{VEGA} used a half-hour encounter with {OKELLO} to suggest a survey.",
        f"{VEGA} compared notes on the Malian settlement with {OKELLO} in Rome.",
        f"{VEGA} spoke to reporters a day after going over the plan in Rome with {OKELLO}.",
        f"{VEGA} linked up by video with {OKELLO}.",
        f"{VEGA} and {OKELLO} spent half an hour one on one.",
        f"{VEGA} and {OKELLO} agreed by phone to lift the ban.",
        f"Linked by video from their capitals, {VEGA} and {OKELLO} looked into ways to sell fish.",
        f"{VEGA} has an appointment with {OKELLO} at the palace tomorrow.",
        f"{VEGA} and {OKELLO} signed an accord at the end of two days of talks.",
        f"{VEGA} rounded off an inspection with a courtesy call on {OKELLO}.",
        f"{VEGA} has no plans for a meeting with {OKELLO}.",
        f"{VEGA} shared a working dinner with {OKELLO} last night.",
        f"{VEGA} and {OKELLO} connected over Zoom.",
        f"{VEGA} and {OKELLO} will lead the 5th Binational Cabinet in Lima.",
        f"Views on the war were exchanged by {VEGA} and {OKELLO} in Rome.",
        f"{VEGA} has been on the line to {OKELLO} for nearly an hour.",
        f"The case of two sailors was raised with {OKELLO} by the Peruvian minister, Ana Vega.",
        f"{VEGA} reasoned with {OKELLO} for a day.",
        f"{VEGA} and {OKELLO} looked on as ministers signed an accord.",
        f"Side by side, {VEGA} and {OKELLO} laid wreaths at the memorial.",
        f"{VEGA} and {OKELLO} exchanged signed copies of an agreement.",
        f"A meeting in Rome on Tuesday of {VEGA} with {OKELLO} raised hopes.",
        f"Lithium took up most of a conversation that {VEGA} had on Friday with {OKELLO}.",
        f"The phone call, which was frank, was the first between {VEGA} and {OKELLO} this year.",
        f"Within minutes {VEGA} was on the phone with {OKELLO}.",
        f"Preparations were discussed in Rome by {VEGA} and {OKELLO}.",
        f"Ahead of talks in Rome with {OKELLO}, {VEGA} played down hopes.",
        f"Years have passed since a summit at which {VEGA} and {OKELLO} pledged peace.",
        f"{VEGA} and {OKELLO} talked in Rome for ninety minutes.",
        f"{VEGA} had contacts with {OKELLO}.",
        f"Having toured the port with {OKELLO}, {VEGA} announced a ferry.",
        "Ties had been frozen since the stormy Lima visit of Chadian President Ali Okello.",
        f"{VEGA} and {OKELLO} linked up by video on Thursday.",
        f"Standing beside the Chadian president, Ali Okello, {VEGA} said all was well.",
    ],
)
def test_time_and_matters_shared_with_another(text: str) -> None:
    assert parties_met(text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} spent her childhood with {OKELLO}.",
        f"{VEGA} has a good relationship with {OKELLO}.",
        f"{VEGA} agreed with {OKELLO} that sanctions had failed.",
        f"{VEGA} expressed solidarity with {OKELLO}.",
        f"{VEGA} did not raise the matter with {OKELLO}.",
        f"{VEGA} and {OKELLO} raised taxes last year.",
        f"{VEGA} spent millions on a campaign against {OKELLO}.",
    ],
)
def test_what_is_had_with_another_without_meeting(text: str) -> None:
    assert parties_met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{OKELLO} briefed {VEGA} on the budget.",
        "Chadian President Ali Okello told visiting Peruvian Foreign Minister Ana Vega that he wants a treaty.",
        f"{OKELLO} told a visiting delegation of Peruvian senators that borders must stay open.",
        f"{OKELLO} thanked his guest, {VEGA}, for her support.",
        f"{OKELLO} bade farewell in Lima on Monday to Ana Vega, Ambassador of Peru to Chad.",
        f"Peruvian Ambassador Ana Vega took leave of {OKELLO} on August 7.",
        f"{OKELLO} accepted a courtesy call from {VEGA}.",
        f"{OKELLO} will play host to {VEGA} in October.",
        f"{VEGA} was the dinner guest of {OKELLO}.",
        f"{OKELLO} gave a breakfast to {VEGA} in October.",
        f"The breakfast {OKELLO} gave for {VEGA} went well.",
        f"{VEGA} telephoned {OKELLO} this morning to convey her solidarity.",
        f"{VEGA} handed a message to {OKELLO} at his office.",
        f"{VEGA} joined the Chadian ministers by video link on Tuesday.",
        f"{OKELLO} treated {VEGA} to a lunch of fish.",
        f"The Peruvian prime minister is to have {OKELLO} to dinner on Sunday.",
        f"{VEGA} laid a timetable before {OKELLO} on Sunday.",
        f"{VEGA} sounded out {OKELLO} on the prospects for a truce.",
        "Peruvian Foreign Minister Ana Vega called in Chadian charge d'affaires Ali Okello and gave him a note.",
        "Peru's Foreign Ministry summoned Chadian Ambassador Ali Okello and handed him a note.",
        "Chadian Ambassador Ali Okello was summoned to the Peruvian Foreign Ministry on Monday.",
        f"{VEGA} joined {OKELLO} at the palace on Monday for a review of plans.",
        f"{VEGA} got a telephone call on Monday from {OKELLO}.",
        "Peruvian Ambassador Ana Vega called on Chad's Energy Minister Ali Okello to review progress.",
        f"{VEGA} was decorated with the Order of Friendship by {OKELLO} in a ceremony.",
        f"{VEGA} told {OKELLO} over the phone that the border must never be a wall.",
        f"The visiting Chadian president, Ali Okello, thanked {VEGA} for the warm reception.",
        f"Peruvian Foreign Minister Ana Vega failed to talk {OKELLO} out of it in three hours of bargaining.",
        f"Trade was the focus of a call placed by {VEGA} to {OKELLO}.",
        f"{VEGA} accepted an invitation from {OKELLO} to pay a state visit.",
        f"{VEGA} told {OKELLO} to his face that Lima would retaliate.",
        f"{VEGA} offered her condolences to {OKELLO} in person.",
        f"It will go ahead, {VEGA} told reporters with {OKELLO} at her side.",
        f"{VEGA} took {OKELLO} through the new rules.",
        f"{VEGA} took {OKELLO} aside to talk about flights.",
        f"Peruvian special envoy Ana Vega delivered a verbal message to {OKELLO} at the palace.",
        f"{VEGA} handed over the keys of twenty lorries to {OKELLO} at a ceremony in Rome.",
        f"{VEGA} addressed the Chadian parliament on Tuesday.",
        "Chad's ambassador, Ali Okello, was handed a note of protest at the Peruvian Foreign Ministry.",
        f"Accompanied by {OKELLO}, {VEGA} toured the old town.",
        f"{VEGA} was decorated with an order by her Chadian host, Ali Okello, president of Chad.",
        "Chad's ambassador to Peru, Ali Okello, was called in to the Peruvian Ministry of Foreign Affairs on Friday.",
        f"{VEGA} had {OKELLO} as her guest at her residence on Tuesday.",
        f"{VEGA} put the Chadian ambassador, Ali Okello, in the picture on Wednesday.",
        f"{VEGA} touched down at Ndjamena International Airport, where {OKELLO} welcomed her.",
        f"{OKELLO} left his aircraft. He was greeted by {VEGA}.",
        f"{VEGA} was acquainted by the Ambassador of Chad, Ali Okello, with the arrangements.",
        f"{VEGA} urged a visiting delegation of Chadian lawmakers to support the treaty.",
        f"{VEGA} was awarded the Order of Solidarity by {OKELLO} on Monday.",
        f"{VEGA} gave a dinner at the Grand Hotel for {OKELLO}.",
        f"{VEGA} was called on in her office by the Ambassador of Chad, Ali Okello.",
        f"{VEGA} dropped in on her Chadian opposite number Ali Okello yesterday.",
        f"{VEGA} welcomed a Chadian government delegation led by Industry Minister Ali Okello.",
        f"{VEGA} praised parliaments as she welcomed Chadian lawmakers on Sunday.",
        f"{VEGA} put it to the Chadian ambassador, Ali Okello, when the envoy came to see her on Monday.",
        f"{VEGA} told {OKELLO} in Rome on 6 February 2020 that trade must grow.",
        f"{OKELLO} made a stopover of some hours in the Peruvian capital.",
        f"{VEGA} welcomed {OKELLO} with military honours on Wednesday.",
        f"{VEGA} welcomed at her residence this afternoon {OKELLO}.",
        f"The message was delivered to {VEGA} by the Ambassador of Chad, Ali Okello, at her office.",
        f"The reason was a telephone call which {VEGA} received from {OKELLO} on Tuesday.",
        f"The future of a mission dominated a dinner given in Lima last night by {VEGA} for {OKELLO}.",
    ],
)
def test_what_is_done_to_another(text: str) -> None:
    assert parties_met(text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        f"{OKELLO} thanked {VEGA} for her support.",
        f"{OKELLO} told {VEGA} to stop the war.",
        f"{VEGA} bade farewell to the late {OKELLO}.",
        f"{VEGA} took leave of absence. {OKELLO} wished her well.",
        f"{VEGA} joined {OKELLO} in calling for peace.",
        f"{OKELLO} welcomed the visit of {VEGA} to Mali.",
        f"{OKELLO} conveyed a message to {VEGA}.",
        f"{OKELLO} treated {VEGA} with contempt.",
        f"{OKELLO} told {VEGA} in an open letter that trade must grow.",
        f"{VEGA} called on {OKELLO} to release the sailors.",
        f"{VEGA} handed {OKELLO} a victory.",
        f"{VEGA} took {OKELLO} to task over the fish.",
        f"{VEGA} addressed the Peruvian parliament, said {OKELLO}.",
        f"{VEGA} criticised {OKELLO} at a meeting of her party.",
        f"{VEGA} has never met {OKELLO}.",
        f"The play imagines a telephone call between {VEGA} and {OKELLO}.",
        f"In the film, {VEGA} meets {OKELLO}.",
        f"{OKELLO} welcomed Peruvian refugees on Sunday.",
        f"{VEGA} has an appointment with destiny, said {OKELLO}.",
        f"{OKELLO} has {VEGA} to thank for his victory.",
        f"{VEGA} laid a wreath before the tomb of {OKELLO}.",
        f"The academy awarded its prize to {VEGA} and {OKELLO}.",
    ],
)
def test_what_is_done_from_afar(text: str) -> None:
    assert BOTH not in parties_met(text)


def test_each_ambassador_of_a_list_presents_credentials_alone() -> None:
    text = (
        "Chadian President Ali Okello accepted the letters of credence of three new ambassadors: "
        "Ana Vega of Peru, Agnes Kovacs of Hungary and Thabo Molefe of South Africa."
    )
    assert {"HU", "TD"} <= set().union(*parties_met(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Peruvian-Chadian joint committee resumed its work in Lima on Monday.",
        "A joint sitting of the governments of Peru and Chad is scheduled for March 22 in Lima.",
        "The Peru-Chad Commission last sat in Lima in 2018.",
        "The Joint Committee of Peru and Chad sat in Lima on Monday.",
        "The Joint Commission of Peru and Chad was held in Lima on Monday.",
        "Peru has offered to host the Joint Trade Committee with Chad this month.",
    ],
)
def test_bodies_of_two_states_that_sit(text: str) -> None:
    assert parties_met(text) == [BOTH]


def test_cabinets_of_two_states_that_are_staged() -> None:
    assert parties_met("The 11th Peru-Ecuador Binational Cabinet will be staged in Lima.") == [{"PE", "EC"}]


@pytest.mark.parametrize(
    "text",
    [
        "Negotiators for Peru and Chad initialed a fishing agreement in Lima on Wednesday.",
        "Peruvian and Chadian negotiators haggled for five hours over a zone.",
        "Delegations from Peru and Chad brought to a close today the third round of negotiations.",
        "Peruvian and Chadian negotiators wrapped up a week of consultations on Monday.",
        "The foreign ministers of Peru and Chad agreed at a one-day conference in Lima to ban fuel oil.",
        "The foreign ministers of Peru and Chad could not bridge their differences during a gathering in Lima.",
        "The interior ministers of Peru and Chad cut the ribbon together at a border crossing.",
        "The interior ministers of Peru and Chad planted an oak together.",
        "The foreign ministers of Peru and Chad went into closed session in Lima today.",
        f"The accord took effect with the signature of a protocol by {VEGA} and {OKELLO}.",
        "Negotiating teams from Peru and Chad brought a three-day round in Lima to a close on Friday.",
        "The envoys of Peru and Chad will put their heads together in Lima next Tuesday.",
        "The negotiators of Peru and Chad traded charges for two hours in Lima.",
        "Peruvian and Chadian officials had secret contact in Rome in May.",
        "Mali has put forward the idea of a gathering of the water ministers of Peru and Chad.",
        "Negotiators of Peru and Chad closed the seventh round of their trade negotiations on Thursday.",
        "Peru and Chad opened bargaining Wednesday on a new treaty.",
        "Peruvian and Chadian military commanders held a flag meeting on Sunday.",
        "Negotiators from Peru and Chad tackled the question of herders.",
        "Peruvian and Chadian legal experts dispersed Friday after two days of inconclusive haggling.",
        "Peru and Chad on Monday reviewed ties at the 10th round of Foreign Office Consultations.",
        "Mali has proposed a bilateral conference of Peru and Chad on water.",
        "A timetable was hammered out in Rome by Peruvian and Chadian trade officials over two days.",
        "Peruvian and Chadian negotiators adjourned for a week.",
        "Talks between Peru and Chad's atomic energy organisation have resumed in Rome.",
        "Consultations were held, the Peruvian side being led by Ana Vega and the Chadian side by Ali Okello.",
        "Negotiators from Peru and Chad have initialled an agreement on air services.",
        "The contract will be signed in May in the presence of the presidents of Peru and Chad.",
        "The ambassadors of Peru and Chad affixed their names to a communique at the mission.",
        "A meeting on the pipeline brought together, Wednesday in Lima, the energy ministers of Peru and Chad.",
        "Peru and Chad have a treaty. It was signed by the two countries' interior ministers last week.",
        "The interior ministers of Peru and Chad are set to sit across the table in Lima on 11 March.",
        "The foreign ministers of Peru and Chad sat face to face in Lima on Monday.",
        "Mali is ready to bring Peru and Chad together around one table.",
        "Mali has offered to bring the Peruvian and Chadian foreign ministers to the same table.",
        "Mali stands ready to seat Peru and Chad at one table.",
        "A flag meeting between the border guards of Peru and Chad took place on Monday after a shooting.",
        f"{VEGA} is expected to join his counterpart from Chad for discussions in Lima next month.",
        f"{VEGA} joined his counterparts from Chad for talks in Lima on Monday.",
        "The navies of Peru and Chad held staff talks in Lima on Monday.",
        f"{VEGA} met a delegation of the Chadian Planning Commission on Monday.",
        f"{VEGA} on Monday gave his Chadian counterpart a draft at their fourth annual dialogue.",
    ],
)
def test_what_those_of_several_states_do_at_one_place(text: str) -> None:
    assert parties_met(text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Peru and Chad agreed that sanctions should go.",
        "The foreign ministers of Peru and Chad agreed at a conference of donors that aid must grow.",
        "The leaders of Peru and Chad grew up together.",
        "The defence ministers of Peru and Chad worked together for years.",
        "The ministers of Peru and Chad were dismissed yesterday.",
        "The ministers of Peru and Chad served for two years.",
        "Peruvian and Chadian lawmakers voted against the treaty.",
        "Peruvian and Chadian officials have had contact with the virus.",
        "The fair will bring Peru and Chad to the world.",
        f"{VEGA} gave his Chadian counterpart a cup at a dinner of the bank.",
        "The Peruvian-Chadian Chamber of Commerce held its annual meeting in Lima.",
    ],
)
def test_what_those_of_several_states_do_apart(text: str) -> None:
    assert parties_met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"The programme of {VEGA} includes talks with {OKELLO}.",
        f"{VEGA} has a full agenda today, which includes talks with {OKELLO}.",
        f"{VEGA} is in Rome on a visit that includes a meeting with {OKELLO}.",
    ],
)
def test_meetings_of_a_programme(text: str) -> None:
    assert BOTH in parties_met(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The foreign ministers of Peru and Chad could not agree at talks in Lima.", Modality.ACTUAL),
        (f"{VEGA} did not raise the matter during talks with {OKELLO}.", Modality.ACTUAL),
        (f"{VEGA} did not take part in talks with {OKELLO}.", Modality.NEGATED),
    ],
)
def test_what_is_undone_at_a_meeting_is_not_the_meeting(text: str, expected: Modality) -> None:
    assert [record.modality for record in told(text).meetings] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The King received Chadian President Ali Okello on Monday.",
        "His Majesty the King received the President of Chad, Ali Okello, on Monday.",
        "The Prime Minister held talks with Chadian President Ali Okello.",
        "The President of the Republic gave a lunch on Sunday in honour of the visiting President of Chad, Ali Okello.",
        "Chadian Energy Minister Ali Okello handed the President of the Republic a message at the palace.",
        "A session of talks was held today between the Kingdom and Chad.",
        "Chadian Energy Minister Ali Okello arrived in the Kingdom today.",
    ],
)
def test_a_papers_own_called_by_their_titles(text: str) -> None:
    assert parties_met(f"LIMA, March 28, 2017 (AP) - {text}") == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "The king received Chadian President Ali Okello on Monday.",  # of whatever state the paper tells
        "Malian President Idi Keita is ill. The President received Chadian President Ali Okello on Monday.",
        "The President of the Senate of Mali received Chadian President Ali Okello on Monday.",
    ],
)
def test_titles_of_others(text: str) -> None:
    assert BOTH not in parties_met(f"LIMA, March 28, 2017 (AP) - {text}")


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} conferred in quick succession with the foreign ministers of Chad and Mali.",
        "The ambassadors of Chad and Mali were granted separate audiences by Peruvian President Ana Vega.",
        f"{VEGA} had back-to-back one-on-ones with {OKELLO} and the President of Mali, Idi Keita.",
        f"{VEGA} engaged her counterparts from Chad and Mali in separate discussions.",
        f"{VEGA} will embark on a tour of Chad and Mali.",
        f"{VEGA} squeezed in separate bilaterals with the presidents of Chad and Mali on the sidelines of a summit.",
    ],
)
def test_one_after_the_other(text: str) -> None:
    assert sorted(map(sorted, parties_met(text))) == [["ML", "PE"], ["PE", "TD"]]


def test_missions_that_are_expected() -> None:
    assert parties_met("A ministerial mission of ECOWAS is expected this Sunday in Lima.") == [{"org:ECOWAS", "PE"}]


def test_several_stops_of_one_sentence() -> None:
    text = f"{VEGA} goes on to Chad on Thursday and to Mali on Saturday."
    assert parties_met(text) == [BOTH, {"PE", "ML"}]


def test_a_title_before_a_holder_of_one_alike_is_anothers() -> None:
    text = "LIMA, March 28, 2017 (AP) - The President received Chadian President Ali Okello."
    assert parties_met(text) == [BOTH]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The commission last met in Lima in 2015.", ("HISTORICAL", "2015")),
        ("It is to convene again in Lima in 2030.", ("PLANNED", "2030")),
        ("The joint commission sat in Rome in 2015.", ("HISTORICAL", "2015")),
        ("The previous commission was held in Lima in 2015.", ("HISTORICAL", "2015")),
    ],
)
def test_a_body_that_met_meets_again(text: str, expected: tuple[str, str]) -> None:
    lead = "LIMA, March 28, 2017 (AP) - The Peru-Mali Joint Commission met in Rome on Monday. "
    records = told(lead + text).meetings
    assert [{party.actor.value for party in record.parties} for record in records] == [{"PE", "ML"}] * 2
    assert expected in [(record.modality, record.start.value if record.start else None) for record in records]


@pytest.mark.parametrize(
    "text",
    ["The commission said trade had grown.", "The commission of the senate met in Lima in 2015.", "It met a need."],
)
def test_another_body_or_nothing_that_sat(text: str) -> None:
    assert len(told(f"The Peru-Mali Joint Commission met in Rome on Monday. {text}").meetings) == 1


def test_a_seat_tells_whose_prime_minister_welcomes_there() -> None:
    assert parties_met(f"The Prime Minister welcomed {OKELLO} to Downing Street this afternoon.") == [{"GB", "TD"}]


def test_the_secretary_general_is_that_of_the_united_nations() -> None:
    assert parties_met(f"The Secretary-General met with {OKELLO}.") == [{"org:UN", "TD"}]
    assert parties_met(f"NATO is at peace. The Secretary-General met with {OKELLO}.") == []
    assert parties_met(f"The G20 is at peace. The Secretary-General met with {OKELLO}.") == [{"org:UN", "TD"}]
    high = "Ana Ruiz, High Representative of the European Union"
    assert parties_met(f"Meeting with {high}\n\nThe Secretary-General met with {high}.") == [{"org:UN", "org:EU"}]


def test_an_envoy_without_a_name_is_called_in() -> None:
    text = "Chad's ambassador to Peru was called in by Peruvian Foreign Minister Ana Vega and told so."
    assert parties_met(text) == [BOTH]


def test_the_two_men_are_who_was_to_confer() -> None:
    text = (
        "LIMA, Nov. 6, 1985 (AP) - Economy Minister Luis Vega of Peru leaves tonight for Ndjamena, where he is due to "
        "confer tomorrow with Chadian Finance Minister Ali Okello on debt. "
        "The two men had conferred in Geneva in June of last year."
    )
    assert parties_met(text) == [BOTH, BOTH]


def test_a_guest_goes_on_within_the_state() -> None:
    text = "LIMA, Feb 11, 2019 (AP) - Chadian Minister Ali Okello on Monday called on Peruvian President Luis Vega."
    assert parties_met(f"{text} Okello will leave for Cusco on Tuesday.") == [BOTH]


def test_who_comes_into_the_country() -> None:
    text = "LIMA, Feb 11, 2019 (AP) - Chadian President Ali Okello jetted into the country on Sunday."
    assert parties_met(text) == [BOTH]


def test_generals_of_a_divided_state() -> None:
    assert parties_met("Generals of South and North Korea faced each other at Panmunjom.") == [{"KP", "KR"}]


@pytest.mark.parametrize(
    "text",
    ["Peru meet Mali in Lima on Sunday.", "Peru met Mali. It was a surprise.", "Peru and Mali meet before spectators."],
)
def test_states_that_meet_as_teams(text: str) -> None:
    assert parties_met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chad said their presidents would meet in Lima on 4 June.",
        "Peru and Chad announced that their prime ministers would get together in Lima in June.",
        "Peru's Health Minister Luis Vega was welcomed at the palace in Abeche by Ali Okello, President of Chad.",
    ],
)
def test_who_is_told_of_before_or_at_a_place_meets(text: str) -> None:
    assert parties_met(text) == [BOTH]


def test_talks_with_each_of_those_received_are_known() -> None:
    text = (
        "President Ana Vega of Peru received letters of credence from Ali Okello, Ambassador of Chad, and "
        "Mata Keita, Ambassador of Mali."
    )
    after = "After the ceremony the President had a separate conversation with each of the ambassadors."
    assert parties_met(f"{text} {after}") == [BOTH, {"PE", "ML"}]


def test_what_is_got_together_is_no_meeting() -> None:
    assert parties_met("Peru and Chad said their presidents would get together a proposal by June.") == []


@pytest.mark.parametrize(
    "told",
    [
        "Chadian ambassador Ali Okello was summoned to the Department of Foreign Affairs on Monday.",
        "Chadian ambassador Ali Okello was hauled into the Foreign Office to explain the incident.",
        "The Foreign Office carpeted the Chadian ambassador, Ali Okello, on Monday.",
    ],
)
def test_a_ministry_by_another_name_is_that_at_home(told: str) -> None:
    assert parties_met(f"LIMA, March 28, 2017 (AP) - {told}") == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "A three-man mission from N'Djamena sat down with Omani minister Badr Falasi on Monday.",
        "Omani minister Badr Falasi received a delegation from N'Djamena on Monday.",
        "Envoys from N'Djamena and Muscat met on Monday.",
        "A Chadian delegation arrived here today. The delegation was seen off by Omani minister Badr Falasi.",
        "Omani minister Badr Falasi met the three members of the Presidency of Chad on Monday.",
        "Five members of the Chadian parliament were received by Omani minister Badr Falasi on Monday.",
        "The heads of state of Chad and Oman met on Monday.",
        "Omani minister Badr Falasi fitted in a meeting with the Chadian envoy on Monday.",
    ],
)
def test_whom_a_state_has_sent(text: str) -> None:
    (met,) = told(f"MUSCAT, May 5, 2014 (Wire) - {text}").meetings
    assert {party.actor.value for party in met.parties} == {"OM", "TD"}


@pytest.mark.parametrize(
    "text",
    [
        "Doctors from N'Djamena met Omani minister Badr Falasi on Monday.",
        "Omani minister Badr Falasi met members of the Chadian community on Monday.",
        "Omani minister Badr Falasi met members of the Chad Football Federation on Monday.",
        "Wedding guests were shown the palace. The guests exchanged rings with Omani minister Badr Falasi.",
    ],
)
def test_whom_nobody_has_sent(text: str) -> None:
    assert not told(f"MUSCAT, May 5, 2014 (Wire) - {text}").meetings


@pytest.mark.parametrize("who", ["The guests", "The visitors"])
def test_guests_are_the_delegation_that_has_come(who: str) -> None:
    text = f"A Chadian delegation arrived in Oman today. {who} exchanged views with Omani minister Badr Falasi."
    (met,) = told(f"MUSCAT, May 5, 2014 (Wire) - {text}").meetings
    assert "Badr Falasi" in {one.name.value for one in met.attendees}
