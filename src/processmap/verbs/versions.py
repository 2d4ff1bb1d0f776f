"""Versions of this package and of what it rests on."""

from importlib.metadata import PackageNotFoundError, version


def version_of(package: str) -> str | None:
    """Give the installed version of a package, or None where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def own_version() -> str:
    """Give the version of processmap; "0" where it runs from a folder that was never installed."""
    return version_of("processmap") or "0"
