"""Søknadshjelp: from the first question to a bundle ready to send."""
