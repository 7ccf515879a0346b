"""The bundle: PDF, e-mail, archive."""
