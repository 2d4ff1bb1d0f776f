"""Composition: which people share which joint dialogues, found by counted integer search; `solve` is the way in."""
