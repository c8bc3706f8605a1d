"""Whether a meeting took place, when and where, and by what medium."""
