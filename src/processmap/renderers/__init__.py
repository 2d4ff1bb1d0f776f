"""Drawings and diagrams to bytes: SVG, PNG, PDF, HTML and JSON from a drawing; DOT, Mermaid and
text from a diagram.
"""
