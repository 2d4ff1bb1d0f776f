"""Plans and timetables in words: for a reader, as data, and as they are written into the
document.
"""
