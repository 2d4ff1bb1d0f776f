"""Pass and fail cases of every rule, as data: one YAML file a rule."""
