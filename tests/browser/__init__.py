"""Pages in a real browser: Chromium, driven by Playwright. Run with PROCESSMAP_BROWSER=1."""
