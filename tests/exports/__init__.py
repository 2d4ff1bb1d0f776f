"""Tests of processmap.exports."""
