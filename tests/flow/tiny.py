"""A whole scheme in a few lines, and small edits of it: what the tests of flow and engine stand on.

A choice decides whether the second step is asked; there is a table, a group, a hidden field, a rule, a figure.
"""

from pathlib import Path

from assistant.flow.load import load
from assistant.flow.model import Scheme

SCHEME = """\
id: tiny
edition: "2027"
case_language: nb
title: Små tilskudd
description: For små lag.
page_name: Siden om små tilskudd
recipient: post@kommune.example
municipality: {name: Alta, names: [Alta]}
attachment_kinds:
  statutes: {label: Vedtekter}
  other: {label: Annet vedlegg}
email: {subject: "Søknad fra {name}"}
support:
  project: {title: Prosjekt}
  none: {title: Ingenting}
have_you_got:
  project:
    - {kind: statutes, need: good, asked_when: {answer: applicant.children, is: true}, text: Legg dem ved.}
afterwards:
  - {rule: deadline, title: Send i tide, text: "Fristen er {deadline}."}
"""

FLOW = """\
steps:
  - id: applicant
    title: Søker
    pages:
      - id: who
        title: Hvem er dere?
        intro: [Vi begynner her.]
        help: [{summary: Hva er et lag?, text: [Folk som går sammen.]}]
        fields:
          - {id: name, kind: line, label: Navn, required: true}
          - {id: support, kind: choice, label: Støtte, required: true, options: [
              {value: project, label: Prosjekt, hint: "Minst {least}."}, {value: none, label: Ingenting}]}
          - {id: secret, kind: line, label: Merke, hidden: true}
      - id: children
        title: Er det barn med?
        fields:
          - {id: children, kind: yes_no, label: Barn er med}
          - {id: ages, kind: choices, label: Alder, asked_when: {answer: applicant.children, is: true}, options: [
              {value: small, label: Små}, {value: big, label: Store}]}
  - id: project
    title: Prosjekt
    asked_when: {answer: applicant.support, is: project}
    pages:
      - id: what
        title: Hva skal dere gjøre?
        fields:
          - {id: summary, kind: text, label: Sammendrag, required: {answer: applicant.children, is: true}}
          - {id: start, kind: date, label: Start}
      - id: money
        title: Hva koster det?
        fields:
          - id: costs
            kind: table
            label: Kostnader
            row_label: Kostnad
            columns:
              - {id: what, kind: text, label: Hva, required: true}
              - {id: amount, kind: money, label: Beløp}
              - {id: paid, kind: yes_no, label: Betalt}
          - {id: total, kind: money, label: Sum}
      - id: large
        title: Hvorfor så mye?
        asked_when: {answer: project.total, at_least: {figure: least}}
        fields:
          - id: plan
            kind: group
            label: Plan
            columns:
              - {id: leader, kind: line, label: Leder}
              - {id: how, kind: choice, label: Måte, options: [{value: slow, label: Rolig}, {value: fast, label: Fort}]}
"""

FIGURES = """\
figures:
  - {id: least, label: Minst, value: 10000, unit: kroner, from: 2027-01-01,
     source: {heading: Om, quote: minst 10 000 kroner}}
  - {id: deadline, label: Frist, value: "04-15", unit: month-day, from: 2027-01-01, own: true, reason: Slik er det.}
"""

RULES = """\
rules:
  - id: has-children
    severity: fix
    support: [project]
    place: applicant.children
    demands: {answer: applicant.children, is: true}
    message: "Dere svarte {answer}."
    remedy: Ta med barn.
    source: {heading: Om, quote: Barn skal være med.}
  - id: deadline
    severity: info
    message: "Fristen er {next}."
    own: true
    reason: Fristen er viktig.
"""

CRITERIA = """\
criteria:
  - id: clear
    label: Det er tydelig.
    source: {heading: Om, quote: tydelig}
    answers: [project.summary, project.costs]
    rule: has-children
"""

FILES = {"scheme": SCHEME, "flow": FLOW, "figures": FIGURES, "rules": RULES, "criteria": CRITERIA}


def write(folder: Path, **files: str) -> Path:
    """The tiny scheme in a folder of its own, some of its files others."""
    home = folder / "tiny"
    home.mkdir(parents=True, exist_ok=True)
    for name, text in {**FILES, **files}.items():
        (home / f"{name}.yaml").write_text(text, encoding="utf-8")
    return home


def edited(folder: Path, file: str, old: str, new: str) -> Scheme:
    """The tiny scheme with one edit in one file; the words to replace must stand there once."""
    assert FILES[file].count(old) == 1, f"{old!r} stands {FILES[file].count(old)} times in {file}"
    return load(write(folder, **{file: FILES[file].replace(old, new)}))
