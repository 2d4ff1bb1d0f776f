"""Tests of the composition engine."""
