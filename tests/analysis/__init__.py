"""Tests of processmap.analysis."""
