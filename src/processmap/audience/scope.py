"""The earlier name of `Seen`, until the views that are being redrawn use the new one."""

from processmap.audience.seen import Seen as Scope

__all__ = ["Scope"]
