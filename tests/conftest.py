"""What holds for every test."""

from hypothesis import HealthCheck, settings

# How long examples take to draw is a matter of the machine; a test fails for what it shows, never for the clock.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
