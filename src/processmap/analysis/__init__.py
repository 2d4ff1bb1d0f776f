"""Facts about a map: conditions, the graph, findings, saturation and communities of views. Decides
nothing.
"""
