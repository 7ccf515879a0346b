"""An application with everything that follows from it on a day: asked, found, left to do, reviewed, mirrored."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property

from assistant.engine import findings as judged
from assistant.engine.application import Application
from assistant.engine.asked import Asked
from assistant.engine.findings import Finding
from assistant.engine.mirror import Reflection, mirror
from assistant.engine.present import asked_of, case
from assistant.engine.review import Section, review
from assistant.engine.tasks import Task, tasks
from assistant.flow.fillings import fillings
from assistant.flow.model import Scheme
from assistant.rules.case import Attached, Case
from assistant.words import Param


class Sheet:
    """Worked out when asked for, once; nothing of it is stored."""

    def __init__(
        self, scheme: Scheme, application: Application, attachments: Sequence[Attached], today: dt.date
    ) -> None:
        self.scheme = scheme
        self.application = application
        self.attachments = attachments
        self.today = today
        self.pdf = 0

    def with_pdf(self, size: int) -> "Sheet":
        """The same with a PDF of so many bytes made of it, which the e-mail must carry too."""
        made = Sheet(self.scheme, self.application, self.attachments, self.today)
        made.pdf = size
        return made

    @cached_property
    def asked(self) -> Asked:
        """What is asked, and the answers to it."""
        return asked_of(self.scheme, self.application, self.today)

    @cached_property
    def fillings(self) -> Mapping[str, Param]:
        """The figures of the day, for the sentences of the flow."""
        return fillings(self.scheme, self.today)

    @cached_property
    def case(self) -> Case:
        """What the rules judge."""
        return case(self.scheme, self.application, self.attachments, self.today, self.pdf)

    @cached_property
    def findings(self) -> list[Finding]:
        """Every finding, the gravest first."""
        return judged.findings(self.scheme, self.case, self.application.standpoints)

    @property
    def ready(self) -> bool:
        """Whether nothing is to stop or fix."""
        return judged.ready(self.findings)

    @cached_property
    def tasks(self) -> list[Task]:
        """The task list."""
        return tasks(self.scheme, self.asked, self.findings)

    @cached_property
    def sections(self) -> list[Section]:
        """All answers for reading."""
        return list(review(self.asked, self.application.typed))

    @cached_property
    def mirror(self) -> list[Reflection]:
        """The criteria and what speaks to them."""
        return list(mirror(self.scheme, self.asked, self.sections, self.findings))
