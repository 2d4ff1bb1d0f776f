"""From a map to its public version: built up from what is allowed, never filtered down.

`build` is the way in. An entry goes in when no rule of `rules` keeps it out; of an entry go in the
fields that its class in `processmap.model.public_entries` has; numbers of people pass `counts`;
order and ids come from `order`, which sees the public contents only; `scan` looks for persons in
what came out.
"""
