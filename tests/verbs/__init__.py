"""Tests of the verbs and of results that show themselves."""
