"""Files and text to model and back: YAML and JSON, their faults with places, and the JSON
Schema.
"""
