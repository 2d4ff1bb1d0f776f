"""Tests of processmap.analysis.findings, with pass and fail cases as data."""
