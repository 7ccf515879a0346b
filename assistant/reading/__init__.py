"""Free text read as a careful reader does: by clause, with what is said of each word, weighed concept by concept."""
