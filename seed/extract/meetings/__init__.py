"""Meetings: who took part, when and where; one event once."""
