"""Questions about a scheme: read as a plan and as a question, answered with the scheme's own words or not at all."""
