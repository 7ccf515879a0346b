"""What this browser knows: the secret of the application under way and the language, in one signed cookie."""

from flask import Flask, Response, request, session
from flask.sessions import SecureCookieSessionInterface, SessionMixin

SECRET, LANGUAGE = "secret", "language"


class Cookie(SecureCookieSessionInterface):
    """Flask's signed cookie, never set in answer to a form that came without one.

    A form sent from another site comes without the cookie; a new one in the answer would wipe out the old. Nor is it
    set beside what anybody on the way may store.
    """

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Set the cookie, where the browser sent one or only asked to see a page."""
        asking = request.method in ("GET", "HEAD")
        if not response.cache_control.public and (asking or self.get_cookie_name(app) in request.cookies):
            super().save_session(app, session, response)


def secret() -> str | None:
    """The secret of the application under way in this browser."""
    found = session.get(SECRET)
    return found if isinstance(found, str) else None


def remember(found: str) -> None:
    """Let this browser find the application again."""
    session[SECRET] = found
    session.permanent = True


def forget() -> None:
    """Let this browser know nothing of any application; its language stays."""
    session.pop(SECRET, None)


def choose_language(language: str) -> None:
    """Show this browser's pages in that language from now on."""
    session[LANGUAGE] = language
    session.permanent = True
