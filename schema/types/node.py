"""Whatever has an id of its own."""

import strawberry


@strawberry.interface(description="Whatever has an id of its own (Relay).")
class Node:
    """Whatever has an id of its own."""

    id: strawberry.ID = strawberry.field(
        description="Its global id: derived from its natural key, so that it outlives a rebuild from the same articles."
    )
