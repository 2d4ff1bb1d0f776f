"""Tests of processmap.model."""
