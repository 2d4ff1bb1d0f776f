"""What is shown (`diagram`) and where it stands (`drawing`), with the measuring of words in
between.

Knows nothing of the model: views fill a `Diagram`, layout engines turn it into a `Drawing`,
renderers write either.
"""
