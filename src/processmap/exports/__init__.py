"""Files for other programs and other people: calendar files, Word, graphs and data."""
