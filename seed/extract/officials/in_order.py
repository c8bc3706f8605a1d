"""Persons in office who are named before the title that they share: "Idi and Ruiz, the ministers of Chad and Peru"."""

from dataclasses import dataclass

from seed.extract.officials.name import FULL
from seed.extract.officials.office import PLURALS, Title, titles
from seed.extract.officials.roll import NEAR_PLURAL, Introduction, Rolls, is_plural


@dataclass(frozen=True, slots=True)
class InOrder(Rolls):
    """Reads such lists in one sentence."""

    def _with_named_before(self, found: list[Introduction]) -> list[Introduction]:
        """The introductions, with "Idi, Ba and Ruiz, the ministers of Chad, Mali and Peru" in the order of both."""
        plural = self.sentence.has(PLURALS)
        for place in (at for at, word in enumerate(self.sentence.words if plural else ()) if word in PLURALS):
            begin = next(
                (at for at in range(max(place - NEAR_PLURAL, 0), place + 1) if self._ends_at(at, place)), place
            )
            title = titles().at(self.tokens, begin)
            owners = self._listed_actors(title.last)[0] if title and is_plural(title) else []
            names = self._names_up_to(len(owners), begin - (self.word(begin - 1) == "the"))
            if title is None or len(owners) < FULL or len(names) < len(owners):
                continue
            taken = range(names[0][0], names[-1][1])
            found = [one for one in found if not one.name or one.name[0] not in taken]
            found += [
                Introduction(self.sentence.index, *name, Title(*name, title.singular), name, owner)
                for name, owner in zip(names, owners, strict=True)
            ]
        return sorted(found, key=lambda one: one.first)

    def _ends_at(self, begin: int, head: int) -> bool:
        """Whether a title begins at a place whose head is at another: "the | foreign ministers | of Chad"."""
        title = titles().at(self.tokens, begin)
        return title is not None and begin <= head < title.last

    def _names_up_to(self, number: int, comma: int) -> list[tuple[int, int]]:
        """So many full names before a comma, or fewer: "Mr Ali Idi and Ms Ana Ruiz | , the"."""
        names: list[tuple[int, int]] = []
        end = comma - 1 if self._is_parting(comma - 1) else 0
        while end > 0 and len(names) < number:
            name = self._name_up_to(end)
            if name[1] - name[0] < FULL or any(one.first < end and one.last > name[0] for one in self.actors):
                break
            names.insert(0, name)
            at = name[0] - 1
            while self._is_honorific(at) or self.word(at) == ".":
                at -= 1
            end = at if self.word(at) in (",", "and") else 0
            end -= end > 0 and self.word(end - 1) == "," and self.word(end) == "and"
        return names
