"""Meetings that were told of before, or are told one after another."""
