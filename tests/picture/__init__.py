"""Tests of what is shown and how words are measured."""
