"""A scheme as data: its model, its loading from flows/, and the check of what was loaded."""
