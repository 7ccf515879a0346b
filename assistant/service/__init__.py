"""The use cases that every front calls."""
