"""Whatever a search finds."""

import strawberry

from schema.types.node import Node


@strawberry.interface(description="Whatever a search finds: what can be cited, and the articles.")
class Findable(Node):
    """Whatever a search finds."""
