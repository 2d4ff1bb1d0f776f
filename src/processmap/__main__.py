"""So that ``python -m processmap`` works where the command is not on the search path."""

from processmap.cli import main

main()
