"""What must hold through the whole program: nothing lost, nothing run, nothing let out."""
