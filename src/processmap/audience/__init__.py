"""What a given reader may see of a map, and how things are named for them."""
