"""Tests of processmap.audience."""
