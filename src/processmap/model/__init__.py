"""The model: frozen values and what must hold among them. Knows nothing of files, graphs or
drawing.
"""
