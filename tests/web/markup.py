"""A fetched page read as strictly as a browser is lenient: tags closed in order, ids once, nothing inline."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
NOT_IN_P = {"p", "div", "ul", "ol", "dl", "table", "form", "fieldset", "figure", "section", "h1", "h2", "h3", "details"}
APART = {"dt", "dd", "li", "p", "div", "h1", "h2", "h3", "td", "th", "legend", "label", "button", "a", "summary"}
NAMING = ("for", "form", "aria-describedby", "aria-labelledby")
Attributes = dict[str, str]


@dataclass
class Element:
    """A tag with its attributes, what it stands in, and the words in it."""

    tag: str
    attributes: Attributes
    parent: "Element | None" = None
    words: list[str] = field(default_factory=list)
    inner: list["Element"] = field(default_factory=list)

    def get(self, name: str) -> str:
        """An attribute, empty where it is not set."""
        return self.attributes.get(name, "")

    @property
    def text(self) -> str:
        """All words in it, single spaces between."""
        return " ".join("".join(self.words).split())

    def within(self) -> Iterator["Element"]:
        """Every element inside it."""
        for one in self.inner:
            yield one
            yield from one.within()

    def around(self) -> Iterator["Element"]:
        """Every element that it stands in, the nearest first."""
        above = self.parent
        while above:
            yield above
            above = above.parent


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("#page", {})
        self.open = self.root
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        self.faults += [f"<{tag}> twice: {name}" for name in set(names) if names.count(name) > 1]
        element = Element(tag, {name: value or "" for name, value in attrs}, self.open)
        if self.open.tag == "p" and tag in NOT_IN_P:
            self.faults.append(f"<{tag}> in a <p>: {self.open.text[:40]}")
        self.open.inner.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open = self.open.parent or self.root

    def handle_endtag(self, tag: str) -> None:
        if tag in APART:
            for one in self.open.around():
                one.words.append(" ")
        if tag != self.open.tag:
            self.faults.append(f"</{tag}> closes <{self.open.tag}>")
        self.open = self.open.parent or self.root

    def handle_data(self, data: str) -> None:
        above: Element | None = self.open
        while above:
            above.words.append(data)
            above = above.parent


@dataclass
class Markup:
    """A whole page, and what is wrong with its markup."""

    root: Element
    faults: list[str]

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """The elements of a tag, with these attributes (`for_` stands for `for`, `aria_label` for `aria-label`)."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            one
            for one in self.root.within()
            if tag in ("*", one.tag) and all(one.attributes.get(name) == value for name, value in wanted.items())
        ]

    def one(self, tag: str, **attributes: str) -> Element:
        """The only such element."""
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} of <{tag}> {attributes}"
        return found[0]


def read(html: str) -> Markup:
    """The page, with every fault that strict reading finds."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    page = Markup(reader.root, reader.faults)
    page.faults += [f"<{reader.open.tag}> not closed"] if reader.open is not reader.root else []
    page.faults += [*_ids(page), *_inline(page), *_frame(page), *_forms(page)]
    return page


def _ids(page: Markup) -> Iterator[str]:
    ids = [one.get("id") for one in page.all("*") if one.get("id")]
    yield from (f"id twice: {id_}" for id_ in set(ids) if ids.count(id_) > 1)
    for one in page.all("*"):
        named = [id_ for name in NAMING for id_ in one.get(name).split()]
        yield from (f"<{one.tag}> names no id: {id_}" for id_ in named if id_ and id_ not in ids)
        target = one.get("href")
        if target.startswith("#") and target[1:] not in ids:
            yield f"link to no id: {target}"


def _inline(page: Markup) -> Iterator[str]:
    for one in page.all("*"):
        yield from (f"<{one.tag} {name}>" for name in one.attributes if name.startswith("on") or name == "style")
        if one.tag == "style" or (one.tag == "script" and not one.get("src")):
            yield f"inline <{one.tag}>"


def _frame(page: Markup) -> Iterator[str]:
    for tag in ("title", "h1", "main", "header", "footer"):
        if len(page.all(tag)) != 1:
            yield f"{len(page.all(tag))} <{tag}>"
    levels = [int(one.tag[1]) for one in page.all("*") if one.tag in ("h1", "h2", "h3", "h4")]
    steps = zip(levels, levels[1:], strict=False)
    yield from (f"heading {after} after {before}" for before, after in steps if after > before + 1)


def _forms(page: Markup) -> Iterator[str]:
    for form in page.all("form"):
        if any(one.tag == "form" for one in form.around()):
            yield "form in a form"
        if form.get("method") != "post":
            yield "form that does not post"
        if not any(one.get("name") == "csrf_token" for one in form.within()):
            yield "form without a token"
    labelled = {one.get("for") for one in page.all("label")}
    for one in page.all("*"):
        typed = one.tag in ("input", "select", "textarea") and one.get("type") != "hidden"
        if typed and one.get("id") not in labelled:
            yield f"no label: {one.get('name')}"
        if "required" in one.attributes or "maxlength" in one.attributes:
            yield f"keeps from saving: {one.get('name')}"
