"""The wizard in the browser."""
