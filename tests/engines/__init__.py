"""Tests of processmap.engines."""
