"""The parts of the appendix to an officer's report, each a section of the page."""
