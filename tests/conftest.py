"""What holds for every test."""

import os

from hypothesis import HealthCheck, settings

# How long examples take to draw is a matter of the machine; a test fails for what it shows, never
# for the clock.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")
# The gate judges the same code alike each time; new examples are looked for by everybody else, and
# in the long runs.
settings.register_profile("gate", derandomize=True, database=None)
if os.environ.get("PROCESSMAP_GATE"):
    settings.load_profile("gate")
