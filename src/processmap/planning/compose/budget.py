"""Counted work: what stops a search is a number of steps, never the clock."""

from __future__ import annotations

from collections.abc import Callable


class Budget:
    """Work that may still be done. One unit is about one cheap evaluation (well under a microsecond).

    stop is asked now and then and ends the work early; it exists for measuring only, since a plan must not depend on
    it.
    """

    __slots__ = ("_stop", "steps", "used")

    def __init__(self, steps: int, stop: Callable[[], bool] | None = None) -> None:
        self.steps = steps
        self.used = 0
        self._stop = stop

    @property
    def left(self) -> int:
        """Units left; 0 when the work should end."""
        if self._stop is not None and self._stop():
            return 0
        return max(0, self.steps - self.used)

    def spend(self, units: int) -> None:
        """Count work that was done."""
        self.used += units

    def part(self, numerator: int, denominator: int) -> Budget:
        """A smaller budget, a share of what is left; give what it used back with `spend`."""
        return Budget(self.left * numerator // denominator, self._stop)


def default_steps(tensions: int, *, dense: bool = False) -> int:
    """Units that suit a problem of this size: about 0.7 s of work for 200 tensions and 5 s for 1000.

    dense: the tensions are most of the pairs there are, which is harder per tension and is given twice as much.
    """
    if dense:
        return min(5_000_000, max(600_000, 16_000 * tensions))
    return min(8_000_000, max(600_000, 5_500 * tensions))


def boltzmann(worse: int, temperature: float) -> float:
    """exp(-worse / temperature) from multiplication and division only, so that every platform gets the same bits."""
    base = 1.0 + worse / (1024.0 * temperature)
    for _ in range(10):
        base *= base
    return 1.0 / base
