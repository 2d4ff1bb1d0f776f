"""Tests of processmap.language."""
