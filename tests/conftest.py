"""What holds for every test."""

import gc
import os

from hypothesis import HealthCheck, Phase, settings

# Python looks for garbage after each 700 new objects. A run makes many millions, of which hardly any
# lie in circles, so that it looks in vain: looked for more seldom, a run takes a tenth less.
gc.set_threshold(20_000, 20, 20)

# How long examples take to draw is a matter of the machine; a test fails for what it shows, never
# for the clock.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")
# The gate judges the same code alike each time; new examples are looked for by everybody else, and
# in the long runs. It tells the example that failed as it was drawn: looking for a smaller one can
# take longer than all tests together, and is for whoever mends it.
settings.register_profile(
    "gate",
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
if os.environ.get("PROCESSMAP_GATE"):
    settings.load_profile("gate")
