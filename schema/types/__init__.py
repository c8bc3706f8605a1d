"""One file an entity: its fields, arguments and descriptions; no logic."""
