"""Tests of processmap.pages."""
