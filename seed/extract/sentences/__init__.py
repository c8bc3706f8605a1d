"""Sentences as parsed: clauses, and who their phrases mean."""
