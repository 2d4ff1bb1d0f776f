"""Engines: pure algorithms on numbers and ids, which import nothing of ours."""
