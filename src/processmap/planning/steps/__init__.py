"""The rules of the method, phase by phase; each adds what it proposes to the blueprint."""
