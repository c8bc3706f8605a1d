"""Agreements: instruments, what is done about them, and whose they are."""
