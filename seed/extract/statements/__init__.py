"""Statements: who says what, in which manner."""
