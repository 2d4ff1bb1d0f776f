"""PM19x: how far the inventory has come."""

from processmap.analysis.findings.making import Check

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = ()
