"""What is said of a word where it stands: one word of each sentence is marked with stars."""

import re

import pytest

from assistant.reading.context import BIT
from assistant.reading.page import read

SAID = {
    "negated": [
        "Dette er ikke *norskkurs*.",
        "PC-er kjøper vi ikke *nå*.",
        "*PC-er* kjøper vi ikke.",
        "Uten *lærer* og pensum.",
        "I stedet for *norskkurs* holder vi kafé.",
        "*Norskopplæring* er ikke en del av prosjektet.",
        "Verken vi eller *sentralleddet* får penger.",
        "Vi slipper å kjøpe *telt*.",
        "There is no *teacher* here.",
        "Det er ikkje noko *pensum*.",
        "Skal dette bli *norskopplæring*? Nei, det blir prat.",
    ],
    "past": ["I fjor kjøpte vi *symaskiner*.", "We bought *tables* last year."],
    "perfect": ["Vi har kjøpt *symaskiner*."],
    "others": ["Kommunen tilbyr *norskkurs*, vi tilbyr kafé.", "Her har NAV *kurs* på mandager."],
    "elsewhere": ["Deltakerne går på *norskkurs* hos kommunen.", "De går på kommunens *norskkurs*."],
    "topic": ["Deltakerne lærer om kjøp av *bolig*."],
    "excluded": ["Foreningen dekker *strømmen* selv.", "Vi får *telt* i gave."],
    "named": ["Vi kaller det *prat*, men følger læreplanen."],
}
SILENT = {
    "negated": [
        "Det er ikke bare prat, det er *undervisning*.",
        "For kvinner som ikke kan norsk, holder vi *norskkurs*.",
        "Uten norskkurs får mange ikke jobb, derfor øver vi *norsk*.",
        "Vi kjøper ikke PC-er, men *leier* dem.",
        "Kurset er ikke gratis, og *læreren* får lønn.",
        "No skal vi kjøpe *symaskiner*.",
        "Vi holder *norskkurs*. Nei, det koster ikke noe.",
    ],
    "past": ["I fjor leide vi telt, men nå skal vi kjøpe *telt*.", "Deltakere som gikk på kurs, får *språkvenn*."],
    "perfect": ["Vi har leid inn en lærer til å holde *norskkurs*."],
    "others": ["Kommunen tilbyr norskkurs, vi tilbyr *kafé*.", "Vi tilbyr kommunen *rådgivning*."],
    "elsewhere": ["Vi holder *språkkafé* hos Frivilligsentralen."],
    "named": ["Tilbudet heter *Norskkurs* for mødre."],
}


def said(marked: str) -> set[str]:
    place = len(marked.split("*")[0])
    page = read(re.sub(r"\*", "", marked))
    at = next(index for index, token in enumerate(page.tokens) if token.start >= place)
    return {status for status, bit in BIT.items() if page.said[at] & bit}


@pytest.mark.parametrize(("status", "marked"), [(one, text) for one, texts in SAID.items() for text in texts])
def test_it_is_said_of_the_word(status: str, marked: str) -> None:
    assert status in said(marked)


@pytest.mark.parametrize(("status", "marked"), [(one, text) for one, texts in SILENT.items() for text in texts])
def test_it_is_not_said_of_the_word(status: str, marked: str) -> None:
    assert status not in said(marked)
