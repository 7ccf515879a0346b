"""The paper as a PDF that is PDF/UA-1 and PDF/A-3a in one file; what people wrote is data, never markup."""

import json
import threading
from functools import cache
from typing import Any, NamedTuple, cast

from typst import Compiler

from assistant import resources
from assistant.export.fonts import FAMILIES, fonts
from assistant.export.paper import Attached, Paper
from assistant.export.setter import Setter
from assistant.export.setting import setting

_here = threading.local()


class Rendered(NamedTuple):
    """The PDF, and the characters (sorted) that no font could show as typed."""

    pdf: bytes
    replaced: tuple[str, ...]


def render(paper: Paper) -> Rendered:
    """The paper as a PDF: the same bytes for the same paper, whatever it says, from any thread."""
    setter = Setter(paper.text_language if paper.text_language != paper.language else "")
    data = setting(paper, setter)
    data["mark"] = _picture(data["draft"])
    data["attached"] = [_file(one, setter) for one in paper.attached]
    pdf = _compiler("application.typ").compile(format="pdf", pdf_standards=["ua-1", "a-3a"], sys_inputs=_inputs(data))
    return Rendered(cast(bytes, pdf), tuple(sorted(setter.ink.replaced)))


@cache
def _picture(word: str) -> str:
    """The draft mark's outlines as SVG; empty for no word."""
    if not word:
        return ""
    return cast(bytes, _compiler("mark.typ").compile(format="svg", sys_inputs=_inputs({"word": word}))).decode()


def _file(attached: Attached, setter: Setter) -> dict[str, str | list[int]]:
    """A file as data: typst makes the same bytes of a text and of a list of numbers."""
    try:
        content: str | list[int] = attached.data.decode("utf-8")
    except UnicodeDecodeError:
        content = list(attached.data)
    name, description = setter.short(attached.name), setter.short(attached.description)
    return {"name": name, "description": description, "mime": attached.mime, "content": content}


def _inputs(data: dict[str, Any]) -> dict[str, str]:
    return {"data": json.dumps(data | {"fonts": FAMILIES})}


def _compiler(template: str) -> Compiler:
    """This thread's compiler of a template: one cannot be shared, the fonts can."""
    folder = resources.path("templates") / "export"
    compilers = cast(dict[str, Compiler], _here.__dict__)
    if template not in compilers:
        compilers[template] = Compiler(folder / template, root=folder, font_paths=fonts())
    return compilers[template]
