"""Tests of what the pictures are written as."""
