"""The verbs: pipelines from a document to what a user asked for, and results that display
themselves.
"""
