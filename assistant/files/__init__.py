"""Attachments: bytes in, safe bytes out; type judged by content, pictures cleaned, names made safe."""
