"""Which rules the application follows, and what would change under a newer edition."""

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from assistant.web import draw, reader
from assistant.web.routes import get, post


def show() -> ResponseReturnValue:
    """The edition that is followed, and for each newer one the findings that come, go and stay."""
    draft = reader.draft()
    compared = [
        {
            "about": one.after.scheme.about,
            "announced": one.after.scheme.announced,
            "edition": one.after.scheme.edition,
            "come": one.come,
            "go": one.go,
            "stay": one.stay,
            "asked": [field.label for _, field in one.asked],
            "sheet": one.after,
        }
        for one in reader.service().newer_editions(draft)
    ]
    return draw.page("editions.html", draft=draft, compared=compared)


def move() -> ResponseReturnValue:
    """Follow another edition from now on."""
    reader.service().move_to_edition(reader.secret(), request.form.get("edition", ""))
    return redirect(url_for("tasks.show"), 303)


ROUTES = [get("/regler", show), post("/regler", move)]
