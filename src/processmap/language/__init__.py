"""Texts as texts: which are the same, names as they stand in sentences, and names and numbers found
in them.
"""
