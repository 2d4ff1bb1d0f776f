"""Real cases as documents, what an experienced process lead would expect of a plan for each, and
how that is judged.
"""
