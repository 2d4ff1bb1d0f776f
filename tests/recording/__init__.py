"""Tests of recording what happened."""
