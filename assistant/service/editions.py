"""An application belongs to the edition that it was begun under; a newer one is shown beside it, and offered."""

from dataclasses import replace

from assistant.engine.application import Application
from assistant.engine.comparing import Comparison, compare
from assistant.errors import NotFound
from assistant.service.draft import Draft
from assistant.service.keeping import Keeping


def newer(keeping: Keeping, draft: Draft) -> list[Comparison]:
    """What each later edition of the scheme would change, the next one first."""
    mine = draft.sheet.scheme
    later = [one for one in keeping.schemes.editions(mine.id) if one.edition > mine.edition]
    return [compare(draft.sheet, one) for one in later]


def move(keeping: Keeping, secret: str, edition: str) -> Draft:
    """Let the application follow a later edition from now on, with all its answers; NotFound for any other edition."""

    def change(application: Application) -> Application:
        later = [
            one.edition for one in keeping.schemes.editions(application.scheme) if one.edition > application.edition
        ]
        if edition not in later:
            raise NotFound("edition")
        return replace(application, edition=edition)

    return keeping.change(secret, change)
