"""The flow replayed over the answers, the rules run, and what follows from both; no front, no storage."""
