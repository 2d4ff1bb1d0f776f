"""Tests of processmap.messages."""
