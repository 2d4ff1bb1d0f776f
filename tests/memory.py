"""How much memory a child process has held, as code that the child runs."""

__all__ = ["PEAK"]

# ru_maxrss of a child starts at what its parent held when it was started, so Linux is asked about
# the program itself.
PEAK = '''
def peak():
    """The most megabytes this program has held."""
    try:
        with open("/proc/self/status") as lines:
            return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
'''
