"""Tests mirror the package: one folder per layer, one file per module."""
