"""The entities under comparison: what is known of each, among which others it stands, and what is decided of it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Select, case, false, func, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.models import Claim, Entity, EntityBlock
from db.vocabulary import EntityKind
from seed.resolve.identity import Profile, restored
from seed.resolve.official import OfficialProfile
from seed.resolve.profiles import PROFILE_OF
from seed.rows import among, given, parameter, table_of

type Found = Select[UUID, EntityKind, str, UUID, bool, bool, str, dict[str, object]]


@dataclass(frozen=True, slots=True)
class State:
    """What an entity is: itself or, merged, its survivor; withheld, or shown."""

    survivor: UUID
    shown: bool = True


@dataclass(slots=True)
class Candidate:
    """An entity under comparison.

    Attributes:
        claimed: whether some article says anything of it now.
        state: as the database has it.
        blocks: where it stands.
    """

    id: UUID
    kind: EntityKind
    natural_key: str
    claimed: bool
    state: State
    profile: Profile | None = None
    blocks: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Change:
    """That an entity became another's, or came to be shown or withheld."""

    id: UUID
    before: State
    after: State

    @property
    def merged(self) -> bool:
        """Whether it is another's now."""
        return self.after.survivor != self.id


@dataclass(slots=True)
class Book:
    """The entities under comparison in one transaction; it asks the database for each block once."""

    connection: AsyncConnection
    flipped: set[UUID]
    told: set[UUID] = field(default_factory=set)
    candidates: dict[UUID, Candidate] = field(default_factory=dict)
    decisions: dict[UUID, State] = field(default_factory=dict)
    _members: defaultdict[str, set[UUID]] = field(default_factory=lambda: defaultdict(set))
    _blocks: set[str] = field(default_factory=set)

    async def open(self, told: Collection[UUID]) -> None:
        """Begin with the entities that articles tell of; of those flipped, each stands alone until decided."""
        self.told = set(told)
        await self.look_up(self.told | self.flipped)
        for id_ in self.flipped:
            self.decide([id_])

    def seeds(self, kind: EntityKind) -> list[Candidate]:
        """Those of a kind whose claims came or went."""
        return [self.candidates[id_] for id_ in self.flipped if self.candidates[id_].kind is kind]

    async def look_up(self, ids: Iterable[UUID]) -> None:
        """Take in entities."""
        if missing := set(ids) - self.candidates.keys():
            await self._take(_query().where(among(Entity.id, missing)))

    async def gather(self, blocks: Iterable[str]) -> None:
        """Take in the entities of blocks, and the survivors they are merged into."""
        if missing := set(blocks) - self._blocks:
            self._blocks |= missing
            rows = select(EntityBlock.entity_id).where(among(EntityBlock.block, missing))
            await self._take(_query().where(Entity.id.in_(rows)))

    async def reach(self, seeds: Iterable[UUID], near: Callable[[Candidate, Candidate], bool]) -> list[Candidate]:
        """Everyone who is near a seed, or near one who is, or merged with one: whomever a seed may bear upon."""
        found: dict[UUID, None] = {}
        frontier = set(seeds)
        while frontier:
            await self.look_up(frontier)
            await self.gather(block for one in frontier for block in self._blocks_of(one))
            found |= dict.fromkeys(frontier)
            frontier = {other for one in frontier for other in self._near(one, near)} - found.keys()
        return [self.candidates[id_] for id_ in found]

    def among(self, block: str) -> list[Candidate]:
        """The claimed entities of a block that was gathered."""
        return [self.candidates[id_] for id_ in self._members[block] if self.candidates[id_].claimed]

    def pairs(self, ids: Collection[UUID]) -> set[tuple[UUID, UUID]]:
        """Those of some entities that share a block, two at a time."""
        wanted = set(ids)
        return {
            (min(one, other), max(one, other))
            for one in wanted
            for block in self._blocks_of(one)
            for other in self._members[block] & wanted
            if one != other
        }

    def decide(
        self, group: Collection[UUID], *, shown: bool = True, best: Callable[[Candidate], object] = lambda one: ()
    ) -> None:
        """Make a group one: of those claimed, the one that ranks best, then the one of the least key, survives."""
        claimed = [self.candidates[id_] for id_ in group if self.candidates[id_].claimed]
        if claimed:
            survivor = min(claimed, key=lambda one: (best(one), one.natural_key))
            self.decisions |= {one.id: State(survivor.id, shown or one is not survivor) for one in claimed}
        self.decisions |= {id_: State(id_, shown=False) for id_ in group if not self.candidates[id_].claimed}

    def state(self, id_: UUID) -> State:
        """What an entity is by now."""
        return self.decisions.get(id_) or self.candidates[id_].state

    def changes(self) -> Iterator[Change]:
        """What was decided otherwise than the database has it."""
        for id_, after in self.decisions.items():
            if (before := self.candidates[id_].state) != after:
                yield Change(id_, before, after)

    async def close(self) -> list[Change]:
        """Write the decisions; foreign keys carry them over to claims and reports."""
        changes = list(self.changes())
        if changes:
            await self.connection.execute(_UPDATE, parameter([_row(change) for change in changes]))
        return changes

    async def _take(self, query: Found) -> None:
        for id_, kind, key, survivor, retracted, claimed, block, profile in await self.connection.execute(query):
            if id_ not in self.candidates:
                made = restored(PROFILE_OF[kind], profile) if profile else None
                state = State(survivor, not retracted)
                self.candidates[id_] = Candidate(id_, kind, key, claimed, state, made)
            if block:
                self._members[block].add(id_)
                self.candidates[id_].blocks.add(block)

    def _blocks_of(self, id_: UUID) -> set[str]:
        """Where an entity stands, and where else it looks."""
        one = self.candidates[id_]
        return one.blocks | looks(one)

    def _near(self, id_: UUID, near: Callable[[Candidate, Candidate], bool]) -> Iterator[UUID]:
        one = self.candidates[id_]
        yield one.state.survivor
        for other in {other for block in self._blocks_of(id_) for other in self._members[block]}:
            theirs = self.candidates[other]
            if theirs.state.survivor == one.state.survivor or near(one, theirs):
                yield other


def looks(one: Candidate) -> set[str]:
    """Where an entity looks besides where it stands: who serves nobody, among those of the name who serve somebody."""
    if not isinstance(one.profile, OfficialProfile):
        return set()
    return set(one.profile.blocks() if serves(one) else one.profile.acting)


def serves(official: Candidate) -> bool:
    """Whether some article tells whom an official serves."""
    return any(block.startswith("OFFICIAL:") for block in official.blocks)


def _query() -> Found:
    live = select(true()).where(Claim.entity_id == Entity.id, Claim.retracted_at.is_(None)).limit(1)
    claimed = func.coalesce(live.scalar_subquery(), false())  # EXISTS may be planned as a hash of all claims
    return select(
        Entity.id,
        Entity.kind,
        Entity.natural_key,
        Entity.survivor_id,
        Entity.retracted_at.is_not(None),
        claimed,
        EntityBlock.block,
        EntityBlock.profile,
    ).outerjoin(EntityBlock, EntityBlock.entity_id == Entity.id)


def _row(change: Change) -> dict[str, object]:
    return {
        "id": change.id,
        "merged_into_id": change.after.survivor if change.merged else None,
        "live": change.merged or change.after.shown,
    }


_CHANGED = given(table_of(Entity), ["id", "merged_into_id", "live"])
_UPDATE = (
    update(Entity)
    .where(Entity.id == _CHANGED.c.id)
    .values(
        merged_into_id=_CHANGED.c.merged_into_id,
        retracted_at=case((_CHANGED.c.live, None), else_=func.coalesce(Entity.retracted_at, func.now())),
    )
)
