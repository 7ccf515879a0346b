"""What asks for the opposite of what may be, is read as whether it may be."""

import pytest

from assistant.asking.speech import plainly


@pytest.mark.parametrize(
    ("question", "read_as"),
    [
        ("Er det forbudt å kjøpe PC?", "Kan vi kjøpe PC?"),
        ("Hei, er det forbode å leige telt?", "Hei, Kan vi leige telt?"),
        ("Er det forbud mot tiltak i utlandet?", "Kan vi få støtte til tiltak i utlandet?"),
        ("Er norskkurs forbudt?", "Kan vi få støtte til norskkurs?"),
        ("Is it against the rules to buy a tent?", "Can we buy a tent?"),
        ("Are Norwegian lessons prohibited?", "Can we get support for Norwegian lessons?"),
        ("Må vi ta ut symaskinen av budsjettet?", "Kan vi ha symaskinen av budsjettet?"),
        ("Lyt me stryke PC-ane?", "Kan me ha PC-ane?"),
        ("må vi fjerne pc fra budsjett", "Kan vi ha pc fra budsjett"),
        ("Må turen til Nordkapp ut av søknaden?", "Kan turen til Nordkapp være med?"),
        ("Do we have to take the trampoline out of the budget?", "Can we have the trampoline?"),
        ("Vi er 14 medlemmer. Er det et problem?", "Vi er 14 medlemmer. Er det greit?"),
        ("Er det feil at leiren er i Sverige?", "Er det greit at leiren er i Sverige?"),
        ("Hindrar det søknaden at vi er nye?", "Er det greit at vi er nye?"),
        ("Is that a problem for our chat evenings?", "Is that okay for our chat evenings?"),
        ("Is it a problem that we are new?", "Is it okay that we are new?"),
        ("Does money from a bank disqualify us?", "Is money from a bank okay?"),
        ("Må vi betale maten selv?", "Kan vi få dekket maten?"),
        ("Do we have to pay for lunch ourselves?", "Can we get support for lunch?"),
        ("Regnes en ny varebil som investering?", "Kan vi få støtte til en ny varebil?"),
        ("Stemmer det at kjøp av bil ikke blir dekket?", "kjøp av bil blir dekket?"),
        ("Jeg har hørt at dere ikke støtter norskkurs. Stemmer det?", "dere støtter norskkurs?"),
        ("Vi kan ikkje søkje no, ikkje sant?", "Vi kan søkje no?"),
        ("We aren't allowed to buy a van, is that right?", "We are allowed to buy a van?"),
        ("So we can't appeal, correct?", "we can appeal?"),
        ("Conferences for teachers are excluded, aren't they?", "Can we get support for Conferences for teachers?"),
        ("Er norskopplæring utelukket fra støtte?", "Kan vi få støtte til norskopplæring?"),
        ("Er det uten betydning om vi har erfaring?", "Er det viktig at vi har erfaring?"),
    ],
)
def test_what_asks_for_the_opposite_is_read_as_whether_it_may_be(question: str, read_as: str) -> None:
    assert plainly(question) == (read_as, True)


@pytest.mark.parametrize(
    "question",
    [
        "Er det ikke lov å kjøpe PC?",
        "Er det ikke forbudt å kjøpe PC?",
        "Er det ikke lov?",
        "Hvis vi ikke får støtte, må vi droppe turen.",
        "Er kjøp av PC ikke forbudt?",
        "Hvis vi ikke får støtte, må vi droppe turen. Kan vi få støtte til leie av buss?",
        "Vi er 14 medlemmer. Er det et problem? Kan vi leie telt?",
        "Er det forbudt å kjøpe bil, eller kan vi leie?",
        "Er kjøp av bil tillatt eller forbudt?",
        "Skal vi finansiere en del selv?",
        "Må vi dekke resten av stønaden selv?",
        "Do we have to cover anything ourselves?",
        "Må vi betale tilbake pengene selv?",
        "Faller vi utenfor ordningen?",
        "Is our organisation excluded?",
        "Do we drop the application off at the town hall?",
        "Do we have to take out insurance?",
        "Stoppar det søknaden om sykkelkurs på mottaket?",
        "Hva er forbudt?",
        "Kan vi kjøpe PC?",
        "Når må rapporten ut av huset?",
        "Skal prosjektet vare året ut?",
        "Er det noe i veien for at vi leier?",
        "Må vi betale revisor?",
        "Who must be removed?",
        "Er det sant at vi kan leie ting, men ikke kjøpe?",
        "So we can get both, right?",
        "Vi kan ikke komme tirsdag. Kan vi leie telt?",
        "Kan vi kjøpe PC, ikke sant?",
        "Er det riktig at vi kan klage når vi ikke får penger?",
        "Stemmer det at vi kan klage på at vi ikke fikk støtte?",
        "Er det riktig at vi må betale tilbake det vi ikke bruker?",
        "Er det sant at mat dekkes selv om deltakerne ikke betaler?",
        "Stemmer det at penger som ikke er brukt må betales tilbake?",
        "You can appeal when you do not get the money, right?",
        "Money that is not used must be paid back, right?",
        "People who are not Norwegian can join, is that right?",
        "Kan vi leie PC når kjøp er utelukket?",
        "Hvor står det at PC er forbudt?",
        "Renting is fine but buying is banned, right?",
        "Det er ikke ulovlig å kjøpe PC, stemmer det?",
        "It is not forbidden to buy a PC, right?",
        "Vi kan ikke la være å levere rapport, stemmer det?",
        "Er det så farlig at vi ikke har egen konto?",
        "Spiller det ingen rolle om vi drar til utlandet?",
        "Hva kan vi ikke kjøpe, stemmer det?",
        "We do not know what is right?",
        "Det er lov å kjøpe PC, men bil er forbudt?",
    ],
)
def test_other_questions_are_read_as_they_are(question: str) -> None:
    assert plainly(question) == (question, False)
