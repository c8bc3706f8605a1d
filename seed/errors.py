"""What can go wrong between a file and its rows, each under a name that says what to do about it."""


class SeedError(Exception):
    """The root of every error this package raises; its message is one line, with the remedy."""


class UnknownActor(SeedError):
    """An extractor named an actor that neither the reference tables nor the article itself defines."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"no actor {ref!r}; add it to seed/reference/countries.csv or organizations.csv")


class UnknownRecord(SeedError):
    """A record refers to another that the same extraction does not hold."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"no record {ref!r} in this extraction; an extractor must emit what it refers to")


class OneSidedRelation(SeedError):
    """A relation action that is not between two different actors."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"{ref!r} is not between two actors; an extractor must name both sides of a relation")
