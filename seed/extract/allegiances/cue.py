"""What the words around an official tell of whom he serves, where his title does not.

"In Cairo, Foreign Minister …", "… signed on behalf of Norway", "President Putin's spokesman", "accompanied by …".
"""

from collections.abc import Sequence

from db.vocabulary import OfficeRole
from seed.extract.allegiances.company import AWAY, may_serve
from seed.extract.allegiances.whereabouts import Whereabouts
from seed.extract.names.actor import ActorMention, Form, is_country
from seed.extract.officials.office import HEADS, is_title_word
from seed.extract.officials.official import Person, PersonMention
from seed.extract.officials.public import SERVING
from seed.extract.officials.words import HONORIFICS
from seed.extract.text.document import Sentence
from seed.records import ActorRef, Found

REACH = 14
"""So many words on, somebody may be said to sign for a state."""
BEGINS = 2
"""Within so many words a sentence begins with something."""
OF_A_STATE = frozenset("the government of republic commonwealth kingdom state federation".split())
"""Words between "represented" and the state's name."""
SIGNING = frozenset("signed sign signs signing inked initialled initialed pen signature signatures".split())
"""Words of signing, before "for" and the state for which it is done."""
SEVERAL = frozenset("delegation team mission group side counterparts colleagues officials ministers leaders".split())
"""Those of a state whom a list names one by one."""
CONSISTING = frozenset("including comprising includes include comprises consists comprised included".split())
"""Words between a body and its members, who are listed."""
HEADED = frozenset("led headed chaired represented".split())
"""What a side is by whoever speaks for it, before "by"."""
BEING = frozenset("is are was were be been being will has have".split())
LISTING = CONSISTING | HEADED | BEING | frozenset("by and as well of for the".split())
"""Words of a list of a body's members, beside their names and titles."""
PARTAKERS = frozenset("host hostess guest visitor delegate negotiator representative official leader".split())
"""What somebody is called who takes part in something for his state."""
NEAR = 4
"""So many words on, a state's name tells whose they are."""
SPECIAL = frozenset(["special", "personal"])
"""Words before an envoy."""
ENDS = frozenset([",", ".", ";", ")", "represented", ""])
STYLES = HONORIFICS | {"his", "her", "the", "with", "by", "also"}
"""Words between two of one state: "confers with President Idi and with the Minister"."""
TOGETHER = (["together", "with"], ["accompanied", "by"], ["flanked", "by"], ["along", "with"])
PAIR = ("guest", "host")
"""Who is told of before the second of two whom a guest meets."""
MEETING = frozenset("with met meet meets meeting on see saw receive received".split())
"""Words before such two."""
SIDES = frozenset(["side", "delegation", "team", "part", "half"])
SENT = frozenset("delegation team mission group officials experts delegates representatives party".split())
"""Those whom a ministry sends to be met by others."""
LEADING = frozenset("led headed leads heads leading heading lead head".split())
"""Words between who leads a side and whose it is, and the other way round."""
_LEADING = tuple([word] for word in LEADING)


class Cues(Whereabouts):
    """The words of a document around its officials."""

    def of(self, person: Person) -> Found[ActorRef] | None:
        """Whom a person serves, by the first of the mentions that is told with it."""
        for mention in (mention for mention in self._cast.mentions if mention.person == person.ref):
            sentence = self._document.sentences[mention.sentence]
            for cue in (
                self._leads,
                self._behind,
                self._ends_item,
                self._apposed,
                self._for_whom,
                self._belongs,
                self._with_whom,
                self._one_of,
                self._taken_along,
                self._side,
                self._place,
                self._subject,
                self._host,
            ):
                if (found := cue(sentence, mention)) is not None:
                    return found
        return None

    def ministry_beside(self, person: Person) -> Found[ActorRef] | None:
        """The state whose ministry alone speaks where the person is first named."""
        reach = 2 if OfficeRole.SPOKESPERSON in person.roles else 1  # "Chad's foreign ministry denied it. … spokesman"
        for place in range(person.sentence, person.sentence - reach, -1):
            ministries = (one for one in self._actors.mentions if one.form is Form.MINISTRY and one.sentence == place)
            beside = (one for one in ministries if not self._sends(one) and not self._is_of_other(one, person))
            if found := {one.state: one for one in beside}:
                return self._found(*found.values()) if len(found) == 1 else None
        return None

    def _is_of_other(self, ministry: ActorMention, person: Person) -> bool:
        """Whether a ministry is told of only as the one in which another has his office."""
        named = self._cast.of(self._document.sentences[ministry.sentence])
        return any(one.person != person.ref and one.first <= ministry.first < one.last for one in named)

    def _sends(self, ministry: ActorMention) -> bool:
        """Whether a ministry is told of only as having sent others: "took a team from the health ministry"."""
        before = self._document.sentences[ministry.sentence].words[: ministry.first]
        sent = [word for word in before[-3:] if word not in ("the", "a", "an")]
        return sent[-1:] in (["of"], ["from"]) and sent[-2:-1] != [] and sent[-2] in SENT

    def _leads(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "Minister Huq led the Bangladesh side", "the Indian delegation was headed by his counterpart Lal"."""
        words = sentence.words
        for actor in self._actors.of(sentence):
            ahead, behind = words[mention.last : actor.first], words[actor.last + 1 : mention.first]
            led = behind[-1:] == ["by"] and not LEADING.isdisjoint(behind)
            told = led or (ahead[:-1] if ahead[-1:] in (["the"], ["a"], ["an"]) else ahead)[-1:] in _LEADING
            side = actor.last + (words[actor.last : actor.last + 1] in (["'s"], ["’s"]))  # "Iraq's delegation"
            if words[side : side + 1] and words[side] in SIDES and told and len(ahead + behind) <= NEAR:
                return self._found(actor)
        return None

    def _behind(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "the Federal Minister for Foreign Affairs, Germany"."""
        words = sentence.words
        at = mention.last + 1
        while words[at : at + 1] and (words[at] in OF_A_STATE or words[at] == "of"):
            at += 1
        actor = self._actor_at(sentence, at)
        if words[mention.last : mention.last + 1] != [","] or actor is None or actor.form is not Form.NAME:
            return None
        following = words[actor.last] if actor.last < len(words) else ""
        listed = following == "," and self._actor_at(sentence, actor.last + 1) is not None
        return self._found(actor) if following in ENDS and not listed else None  # "the minister, Chad, Mali and Peru"

    def _ends_item(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "Ana Ruiz, Director, Trade Group, Department of Trade, Peru; Ali Idi, …": what ends a list's item."""
        words = sentence.words
        if ";" not in words or words[mention.last : mention.last + 1] != [","]:
            return None
        parted = words[mention.last :]
        end = mention.last + parted.index(";") if ";" in parted else len(words) - 1
        named = [one for one in self._actors.of(sentence) if mention.last < one.first < end]
        others = any(mention.last <= one.first < end for one in self._cast.of(sentence))
        last = named[-1] if named and not others else None
        ends = last is not None and last.last == end and last.form in (Form.NAME, Form.ACRONYM)
        before = [word for word in words[: last.first] if word not in OF_A_STATE] if last else []
        return self._found(last) if last and ends and before[-1:] == [","] else None

    def _apposed(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "The Chadian host, President Ali Idi", "Chadian delegate Ali Idi, a former minister"."""
        words = sentence.words
        for actor in (one for one in self._actors.of(sentence) if one.form is Form.DEMONYM):
            between = words[actor.last : mention.first]
            if between[:1] and between[0] in PARTAKERS and between[1:] in ([], [","]):
                return self._found(actor)
        return None

    def _for_whom(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "represented Grenada", "signed for Kenya", "on behalf of Norway", "on Norway's behalf"."""
        words = sentence.words
        others = [one.first for one in self._cast.of(sentence) if one.first >= self._listed(sentence, mention)]
        for actor in self._actors.of(sentence):
            between = words[mention.last : actor.first]
            if not between or len(between) > REACH or any(mention.last <= one < actor.first for one in others):
                continue
            while between and between[-1] in OF_A_STATE:
                between.pop()
            for_it = between[-1:] == ["for"] and not SIGNING.isdisjoint(between)  # "put pen to paper for Malawi"
            behalf = between[-1:] == ["on"] and words[actor.last : actor.last + 2] in (
                ["'s", "behalf"],
                ["’s", "behalf"],
            )
            told = between[-1:] in (["represented"], ["representing"]) or for_it
            if behalf or told or between[-2:] == ["on", "behalf"]:
                return self._found(actor)
        return None

    def _listed(self, sentence: Sentence, mention: PersonMention) -> int:
        """Where the list ends of those who do something together: "Minister Idi and Minister Deby signed for Chad"."""
        words, end = sentence.words, mention.last
        for one in self._cast.of(sentence):
            if one.first >= end and words[end : one.first] in (["and"], [","], [",", "and"]):
                end = one.last
        return end

    def _belongs(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "President Putin's spokesman": the master's."""
        words = sentence.words[: mention.first]
        if words[-1:] not in (["'s"], ["’s"]):
            return self._sent_by_master(mention, words) or self._of_master(mention) or self._apposed_master(mention)
        if words[-2:-1] == ["country"]:
            named = [one for one in self._actors.of(sentence) if one.last < mention.first and is_country(one.state)]
            return self._found(named[-1]) if named else None
        master = next((one for one in self._before(mention) if one.last == mention.first - 1), None)
        return self._of(master) if master else self._of_titled(mention, words[:-1])

    def _of_titled(self, mention: PersonMention, words: Sequence[str]) -> Found[ActorRef] | None:
        """As in "The prime minister's adviser Ana Ruiz": whom the only one serves who was told to be in that office."""
        held = {
            person.ref: post
            for person in self._cast.persons.values()
            for post in person.posts
            if person.sentence < mention.sentence
            and words[-len(post.title.bare.split()) - 1 :] == ["the", *post.title.bare.split()]
        }
        return next(iter(held.values())).actor if len(held) == 1 else None

    def _of_master(self, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "Putin spokeswoman Ana Ruiz", "Putin aide Idi": whom the one serves whose name stands before."""
        person = self._cast.persons[mention.person]
        serving = any(post.title.bare.split()[-1] in SERVING for post in person.posts)
        if not serving and OfficeRole.SPOKESPERSON not in person.roles:
            return None
        masters = (one for one in self._before(mention) if isinstance(one, PersonMention))
        return next((self._of(one) for one in masters if one.last == mention.first), None)

    def _apposed_master(self, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "Ana Ruiz, Putin's press secretary": whom the one serves whose the title is."""
        tokens = self._document.sentences[mention.sentence].tokens
        persons = self._cast.persons
        starts = {post.title_span.start for post in persons[mention.person].posts}
        for at in range(mention.first + 1, mention.last - 1):
            if tokens[at].text in ("'s", "’s", "'", "’") and tokens[at + 1].start in starts:
                begin = max((place for place in range(mention.first, at) if tokens[place].text == ","), default=at)
                name = " ".join(token.text for token in tokens[begin + 1 : at])
                called = [one for one in persons.values() if one.ref != mention.person and one.is_called(name)]
                posts = called[0].posts if name and len(called) == 1 else []
                return next((post.actor for post in posts if post.actor), None)
        return None

    def _sent_by_master(self, mention: PersonMention, words: Sequence[str]) -> Found[ActorRef] | None:
        """As in "the king's special envoy, Deputy Minister Idi": whom the one with that title serves."""
        envoy = [word for word in words[-5:] if word not in SPECIAL]
        if envoy[-2:] not in (["envoy", ","], ["emissary", ","]) or envoy[-3:-2] not in (["'s"], ["’s"]):
            return None
        master = envoy[-4:-3]
        told = [one for one in self._cast.titles if one.actor and one.title.bare.split()[:1] == master]
        return self._of(told[0]) if len({one.actor.state for one in told if one.actor}) == 1 else None

    def _with_whom(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "The Sultan of Oman is accompanied by …", "… are accompanying the Emir of Kuwait"."""
        words = sentence.words
        if words[:2] in TOGETHER and mention.first <= 4:
            following = [one for one in self._all(sentence) if one.first > mention.last]
            return self._of(following[0]) if following and words[mention.last] == "," else None
        for place, word in enumerate(words):
            if word == "accompanied" and place < mention.first and "by" in words[place + 1 : place + 3]:
                led = [one for one in self._before(mention) if one.last <= place]
                return self._of(led[-1]) if led else None
            if word == "accompanying" and mention.last <= place:
                guests = [one for one in self._all(sentence) if one.first > place]
                return self._of(guests[0]) if guests else None
        return None

    def _one_of(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "Chinese counterparts, including Minister Huang and …", "a U.S. delegation led by …, … and …"."""
        words = sentence.words
        person = self._cast.persons[mention.person]
        before = (one for one in self._actors.of(sentence) if one.last < mention.first)
        for actor in (one for one in before if may_serve(self._cast, person, one.state)):
            body = next(
                (at for at in range(actor.last, actor.last + NEAR) if words[at : at + 1] and words[at] in SEVERAL), 0
            )
            body = 0 if "," in words[actor.last : body] else body  # "at the invitation of Chad, a delegation led by"
            behind = [word for word in words[body + 1 : mention.first] if word.isalpha()] if body else []
            told = [word for word in behind if word not in BEING]  # "the Chadian side was chaired by"
            led = (told[1:2] == ["by"] and told[0] in HEADED) or not CONSISTING.isdisjoint(behind[:1])
            others = any(actor.last <= one.first < mention.first for one in self._actors.of(sentence))
            if led and not others and self._is_list(sentence, body + 1, mention.first):
                return self._found(actor)
        return None

    def _taken_along(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "President Idi will lead a delegation to Peru that includes Minister Ba": whom the leader serves."""
        words = sentence.words
        for one in self._before(mention):
            lead = next((at for at in range(one.last, mention.first) if words[at] in LEADING), mention.first)
            body = next((at for at in range(lead, min(lead + NEAR + 1, mention.first)) if words[at] in SENT), None)
            listed = next((at for at in range(body or mention.first, mention.first) if words[at] in CONSISTING), None)
            if body is None or listed is None or any(one.last <= other.first < listed for other in self._all(sentence)):
                continue
            leads = lead - one.last <= NEAR and set(words[one.last : lead]) <= BEING | {"who", ","}
            if leads and listed - body <= NEAR + 1 and self._is_list(sentence, listed + 1, mention.first):
                return self._of(one)
        return None

    def _is_list(self, sentence: Sentence, first: int, last: int) -> bool:
        """Whether words name only officials one after another, with their titles: what they do ends a list."""
        named = {at for one in self._cast.of(sentence) for at in range(one.first, one.last)}
        words = (token.text for at, token in enumerate(sentence.tokens[first:last], first) if at not in named)
        return all(not word[:1].islower() or word in LISTING or is_title_word(word) for word in words)

    def _side(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "On the Rwandan side: Vincent Okello, Minister of …; …", "and, on the Chadian side, Ali Idi"."""
        words = sentence.words
        sides = [
            actor
            for actor in self._actors.of(sentence)
            if actor.last < mention.first
            and words[actor.last] in SIDES
            and {"on", "from", "for"} & set(words[max(actor.first - 2, 0) : actor.first])
            and (actor.first <= BEGINS or words[actor.last + 1] in (",", ":", "by", "were", "was", "there"))
        ]
        listed = sides and self._is_list(sentence, sides[-1].last + 1, mention.first)
        begins = sides and sides[-1].first <= BEGINS
        return self._found(sides[-1]) if listed or begins else None

    def _subject(self, sentence: Sentence, mention: PersonMention) -> Found[ActorRef] | None:
        """As in "Beijing rejected the protest, with spokeswoman Hua Okello saying": the subject's."""
        words = sentence.words
        before = [one for one in self._actors.of(sentence) if one.last <= mention.first]
        told = words[: mention.first][-2:] == [",", "with"] or words[: mention.first][-3:-1] == [",", "with"]
        return self._found(before[0]) if told and len({one.state for one in before}) == 1 else None

    def paired(self, person: Person) -> Found[ActorRef] | None:
        """Whom the head of state or of government serves beside whom somebody of lower office is named; and he."""
        if person.roles & HEADS:
            return self._above(person) or self._hosting_pair(person)
        for mention in (mention for mention in self._cast.mentions if mention.person == person.ref):
            sentence = self._document.sentences[mention.sentence]
            words = sentence.words
            for one in self._before(mention):
                between = [word for word in words[one.last : mention.first] if word.rstrip(".") not in STYLES]
                heads = isinstance(one, PersonMention) and self._cast.persons[one.person].roles & HEADS
                if heads and between in (["and"], [","], [",", "and"]):
                    return self._of(one)
        return None

    def _hosting_pair(self, person: Person) -> Found[ActorRef] | None:
        """As in "President Okello will meet with President Idi and Premier Ba": the second serves as the first does."""
        for mention in (mention for mention in self._cast.mentions if mention.person == person.ref):
            sentence = self._document.sentences[mention.sentence]
            words = sentence.words
            named = [one for one in self._cast.of(sentence) if one.first < mention.first]
            if len(named) < len(PAIR) or OfficeRole.HEAD_OF_GOVERNMENT not in person.roles:
                continue
            guest, head = (self._cast.persons[one.person] for one in (named[0], named[-1]))
            met = words[named[-1].first - 1] in MEETING and words[named[-1].last : mention.first] == ["and"]
            leads = OfficeRole.HEAD_OF_STATE in head.roles and head.actor and head.actor != guest.actor
            if met and leads and guest.actor and may_serve(self._cast, person, head.actor or ""):
                return self._of(named[-1])
        return None

    def _above(self, person: Person) -> Found[ActorRef] | None:
        """As in "to meet President Okello and Foreign Minister Abara", of whom only the minister's state is known."""
        for mention in (mention for mention in self._cast.mentions if mention.person == person.ref):
            sentence = self._document.sentences[mention.sentence]
            words = sentence.words
            for one in self._cast.of(sentence):
                lower = not self._cast.persons[one.person].roles & (HEADS | AWAY)
                if lower and words[mention.last : one.first] == ["and"] and "between" not in words[: mention.first]:
                    return self._of(one)
        return None
