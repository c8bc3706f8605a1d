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


class NoSuchPath(SeedError):
    """A path leads to no file and no folder."""

    def __init__(self, path: object) -> None:
        super().__init__(f"no file or folder {str(path)!r}; name one that exists")


class NotText(SeedError):
    """A file is not text in UTF-8."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"{reason}; save it as UTF-8 text")


class EmptyArticle(SeedError):
    """A file holds no words."""

    def __init__(self) -> None:
        super().__init__("it holds no words; remove it, or fill it")


class TooLong(SeedError):
    """A file holds more characters than an article may have."""

    def __init__(self, characters: int, ceiling: int) -> None:
        super().__init__(f"it holds {characters} characters, more than {ceiling}; split it into its articles")


class NoLabels(SeedError):
    """A folder that should hold labelled articles holds none."""

    def __init__(self, folder: object) -> None:
        super().__init__(f"no labels in {str(folder)!r}; name a folder of .json files, one an article")


class MissingArticle(SeedError):
    """Labels are for an article that is not there."""

    def __init__(self, path: object) -> None:
        super().__init__(f"no article {str(path)!r}; put it there, or take its labels away")
