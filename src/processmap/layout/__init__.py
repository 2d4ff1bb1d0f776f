"""Where everything stands: a diagram becomes a drawing. `place.layout` is the way in; one engine a
file.
"""
