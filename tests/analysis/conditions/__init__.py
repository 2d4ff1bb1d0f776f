"""Tests of processmap.analysis.conditions."""
