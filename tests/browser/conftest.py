"""One Chromium for all tests of a process, and pages made once."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip what stands in this folder where no browser is asked for, and say how to ask."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if os.environ.get("PROCESSMAP_BROWSER") != "1":
                item.add_marker(pytest.mark.skip(reason="needs Chromium: set PROCESSMAP_BROWSER=1"))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A running Chromium: the one named by PROCESSMAP_CHROMIUM, or the one on the PATH."""
    sync = pytest.importorskip("playwright.sync_api", reason="needs the extra browser")
    found = (
        os.environ.get("PROCESSMAP_CHROMIUM")
        or shutil.which("chromium")
        or shutil.which("chromium-browser")
    )
    if not found:
        pytest.skip("no Chromium on the PATH")
    with sync.sync_playwright() as tool:
        browser = tool.chromium.launch(executable_path=found, args=_FLAGS)
        yield browser
        browser.close()
