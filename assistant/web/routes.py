"""An address, how it is asked for, and the view that answers; every subject lists its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Flask
from flask.typing import ResponseReturnValue

View = Callable[..., ResponseReturnValue]


@dataclass(frozen=True)
class Route:
    """The endpoint is `subject.view`, such as `pages.save`."""

    method: str
    path: str
    view: View

    @property
    def endpoint(self) -> str:
        """The name that url_for takes."""
        view: Any = self.view
        return f"{view.__module__.rpartition('.')[2]}.{view.__name__}"


def get(path: str, view: View) -> Route:
    """A page to look at."""
    return Route("GET", path, view)


def post(path: str, view: View) -> Route:
    """Something to do."""
    return Route("POST", path, view)


def register(app: Flask, routes: list[Route]) -> None:
    """Put the routes into the application."""
    for route in routes:
        app.add_url_rule(route.path, route.endpoint, route.view, methods=[route.method])
        PATHS[route.endpoint] = route.path


PATHS: dict[str, str] = {}


def path(endpoint: str) -> str:
    """The address of a page that takes nothing, found without building it anew each time."""
    return PATHS[endpoint]
