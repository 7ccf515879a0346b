"""An invented application for project support as a paper: three subgoals' worth of what a real one holds."""

import dataclasses
import datetime as dt

from assistant.export.paper import (
    Answer,
    Approval,
    Bar,
    BarChart,
    BarGroup,
    Column,
    Cover,
    Fact,
    Paper,
    Quote,
    Section,
    Stretch,
    Table,
    TimeChart,
    Tone,
)

MONTHS = ("jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des.")
MONEY = Column("Beløp", right=True)
YEAR = Column("År", right=True)


def kr(amount: int) -> str:
    return f"{amount:,} kr".replace(",", "\N{NO-BREAK SPACE}").replace(" kr", "\N{NO-BREAK SPACE}kr")


SUBGOALS = (
    Quote("Delmål A", "Stimulere til fellesskap, tillit og tilhørighet i lokalsamfunn for innvandrere og øvrig "
          "befolkning, og motvirke utenforskap, herunder arbeid mot rasisme og diskriminering og for mangfold i "
          "lokalsamfunn."),
    Quote("Delmål B", "Økt kunnskap om det norske samfunnet, bedre norskferdigheter, og styrke kvalifisering for "
          "arbeid eller utdanning blant innvandrere.", "Fra utlysningen til Alta kommune"),
)

COVER = Cover(
    kicker="Søknad om integreringstilskudd",
    subtitle="Tilskudd til integreringsarbeid i regi av frivillige organisasjoner, Alta kommune",
    organisation="Alta flerkulturelle møteplass",
    organisation_number="Organisasjonsnummer 974 760 673",
    facts=(
        Fact("Søker", "Alta flerkulturelle møteplass, frivillig lokal organisasjon i Alta kommune"),
        Fact("Hva det søkes om", "Prosjektstøtte: språkkafé, turer og mentorer for voksne som er nye i Alta"),
        Fact("Delmål", quotes=SUBGOALS),
        Fact("Søknadssum", kr(186_000), strong=True),
        Fact("Periode", "1. august 2027 – 31. juli 2028"),
    ),
    contents="Innhold",
)

ORGANISATION = Section("Organisasjonen", (
    Answer("Navn", "Alta flerkulturelle møteplass"),
    Answer("Organisasjonsnummer", "974 760 673"),
    Answer("Organisasjonsform", "Frivillig organisasjon eller forening"),
    Answer("Stiftet", "4. mai 2019"),
    Answer("Registrert i Frivillighetsregisteret", "Ja"),
    Answer("Adresse", "Løkkeveien 112\n9510 Alta"),
    Answer("Kontonummer", "1503 20 12345"),
    Answer("Nettsted"),
))

CONTACT = Section("Kontaktperson", (
    Answer("Navn", "Mariam Abdi Hassan"),
    Answer("Rolle i organisasjonen", "Prosjektleder"),
    Answer("E-post", "mariam@moteplassen.example"),
    Answer("Telefon", "900 00 123"),
))

PROJECT = Section("Prosjektet", (
    Answer("Tittel", "Bordet er dekket – språkkafé og fellesskap i Alta"),
    Answer("Kort om prosjektet", (
        "Hver onsdag dekker vi til fellesskap på Huset. Folk som har bodd lenge i Alta, og folk som er nye, lager "
        "mat, snakker norsk og blir kjent. En gang i måneden går vi på tur sammen.\n\n"
        "Vi startet i det små i 2024 med åtte deltakere. I dag kommer det mellom 20 og 30 hver uke, og mange står "
        "på venteliste for å få en mentor. Med støtte kan vi holde åpent hele året, og ta imot flere småbarnsforeldre, "
        "fordi vi får til barnepass.")),
    Answer("Oppstart", "1. august 2027"),
    Answer("Avslutning", "31. juli 2028"),
    Answer("Sted", "Huset i Alta sentrum, og turer i nærområdet"),
    Answer("Tiltak", points=(
        "Tiltak som øker deltakelse i lokalsamfunnet",
        "Møteplasser som bygger bro mellom innvandrere og befolkningen ellers",
        "Lavterskel norsktrening ledet av frivillige",
    )),
    Answer("Slik bidrar tiltaket til delmålene", (
        "Deltakerne møter de samme menneskene uke etter uke. Det gir tillit, og det gir noen å ringe til. "
        "Norsken øves i samtaler om det som skjer her: skole, jobb, skuterløype og foreldremøte.")),
))

TARGET = Section("Målgruppe", (
    Answer("Hvem er tiltaket for?", points=("Voksne med innvandrerbakgrunn", "Befolkningen ellers i lokalsamfunnet")),
    Answer("Antall deltakere", "45"),
    Answer("Beskriv målgruppen", (
        "Voksne som har bodd i Norge mellom ett og ti år, de fleste fra Ukraina, Syria, Eritrea og Thailand. Om lag "
        "to av tre er kvinner. Mange har fullført introduksjonsprogrammet, men har få å snakke norsk med.")),
    Answer("Slik når dere deltakerne", (
        "Vi henger opp invitasjon på flere språk på biblioteket og helsestasjonen:\n\n"
        "Українською: Ласкаво просимо до мовного кафе щосереди о 18:00!\n\n"
        "مرحبًا بكم في مقهى اللغة كل يوم أربعاء الساعة 18:00\n\n"
        "ብትግርኛ፦ እንቋዕ ናብ ካፈ ቋንቋ ብደሓን መጻእኩም።\n\n"
        "Davvisámegillii: Bures boahtin giellakafeai juohke gaskavahku!")),
    Answer("Tilpasning"),
))

RESULTS = Section("Resultatmål", (
    Table("", (Column("Mål", 3), Column("Antall", right=True), Column("Enhet", 2),
                          Column("Innen"), Column("Slik måler vi det", 3)), (
        ("Deltakerne møter opp på minst ti språkkafeer", "30", "deltakere", "30.6.2028", "Oppmøteliste"),
        ("Par av mentor og deltaker møtes jevnlig i seks måneder", "12", "par", "31.5.2028",
         "Kort samtale med hvert par i januar og i mai"),
        ("Turer der minst halvparten er nye i Alta", "9", "turer", "30.6.2028", ""),
    )),
))

PLAN = Section("Framdriftsplan", (
    Table("Milepæler", (Column("Hva", 3), Column("Fra"), Column("Til"), Column("Ansvarlig", 2)), (
        ("Rekruttere og kurse 15 frivillige", "1.8.2027", "30.9.2027", "Mariam Abdi Hassan"),
        ("Språkkafé hver onsdag", "8.9.2027", "21.6.2028", "Kafégruppa"),
        ("Mentorpar kobles", "1.10.2027", "30.11.2027", "Ingrid Suhr"),
        ("Månedlige turer", "1.10.2027", "15.6.2028", "Turgruppa"),
        ("Sommerfest og avslutning", "17.6.2028", "17.6.2028", "Styret"),
        ("Rapport og regnskap", "20.6.2028", "31.7.2028", "Styret"),
    )),
    TimeChart("Planen måned for måned", "Tidslinje fra august 2027 til juli 2028: rekruttering august og september, "
              "språkkafé september til juni, mentorpar oktober og november, turer oktober til juni, sommerfest 17. "
              "juni og rapport i juni og juli.", MONTHS, (
        Stretch("Rekruttere og kurse 15 frivillige", "1.8.2027–30.9.2027", dt.date(2027, 8, 1), dt.date(2027, 9, 30)),
        Stretch("Språkkafé hver onsdag", "8.9.2027–21.6.2028", dt.date(2027, 9, 8), dt.date(2028, 6, 21)),
        Stretch("Mentorpar kobles", "1.10.2027–30.11.2027", dt.date(2027, 10, 1), dt.date(2027, 11, 30)),
        Stretch("Månedlige turer", "1.10.2027–15.6.2028", dt.date(2027, 10, 1), dt.date(2028, 6, 15)),
        Stretch("Sommerfest og avslutning", "17.6.2028", dt.date(2028, 6, 17), dt.date(2028, 6, 17)),
        Stretch("Rapport og regnskap", "20.6.2028–31.7.2028", dt.date(2028, 6, 20), dt.date(2028, 7, 31)),
    )),
))

COSTS = (
    ("Prosjektledelse", "Prosjektleder, 20 prosent stilling i ti måneder", "2027", 52_000),
    ("Prosjektledelse", "Prosjektleder, 20 prosent stilling i sju måneder", "2028", 68_000),
    ("Aktiviteter", "Språkkafé, 38 kvelder", "2028", 34_000),
    ("Mat", "Felles måltid, 38 kvelder", "2028", 38_000),
    ("Leie", "Leie av kjøkken og sal på Huset", "2028", 19_000),
    ("Reise", "Buss til tre av turene", "2028", 9_500),
    ("Informasjon", "Plakater og oversettelse av invitasjoner", "2027", 4_500),
    ("Revisjon", "Revidert prosjektregnskap", "2028", 6_000),
)
INCOME = (
    ("Egne midler", "Medlemsavgift og lotteri", "2027", 20_000, "Ja"),
    ("Stiftelser", "Sparebankens gavefond", "2028", 25_000, "Nei, søknad er sendt"),
)

BUDGET = Section("Budsjett", (
    Table("Utgifter", (Column("Type", 1), Column("Beskrivelse", 3), YEAR, MONEY),
          tuple((*row[:3], kr(row[3])) for row in COSTS), (("Sum utgifter", "", "", kr(231_000)),)),
    Table("Andre inntekter", (Column("Kilde", 1), Column("Beskrivelse", 2), Column("Bekreftet", 1), YEAR, MONEY),
          tuple((row[0], row[1], row[4], row[2], kr(row[3])) for row in INCOME),
          (("Sum andre inntekter", "", "", "", kr(45_000)),)),
    Table("Søknadssum", (Column("År", 1), MONEY), (("2027", kr(60_000)), ("2028", kr(126_000))),
          (("Sum søkt om", kr(186_000)),)),
    BarChart("Budsjettet i ett bilde", "Stolpediagram. Utgifter: prosjektledelse 120 000 kr, mat 38 000 kr, "
             "aktiviteter 34 000 kr, leie 19 000 kr, reise 9 500 kr, revisjon 6 000 kr, informasjon 4 500 kr. "
             "Penger inn: søknadssum 186 000 kr, stiftelser 25 000 kr, egne midler 20 000 kr.", (
        BarGroup("Utgifter", tuple(Bar(label, sum_, kr(sum_)) for label, sum_ in (
            ("Prosjektledelse", 120_000), ("Mat", 38_000), ("Aktiviteter", 34_000), ("Leie", 19_000),
            ("Reise", 9_500), ("Revisjon", 6_000), ("Informasjon", 4_500)))),
        BarGroup("Søkt om", (Bar("Søknadssum", 186_000, kr(186_000)),), Tone.HATCHED),
        BarGroup("Andre inntekter", (Bar("Stiftelser", 25_000, kr(25_000)), Bar("Egne midler", 20_000, kr(20_000))),
                 Tone.OPEN),
    )),
))

FINGERPRINT = Fact("Fingeravtrykk av innholdet", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")

APPROVAL = Section("Godkjenning", (
    Approval("Søknaden er godkjent av leder.", (
        Fact("Navn", "Ingrid Suhr"), Fact("Rolle", "Styreleder"), Fact("Dato", "12. april 2027"),
        Fact("Klokkeslett", "14:05"),
    ), FINGERPRINT, given=True),
))

ATTACHMENTS = Section("Vedlegg", (
    Table("", (Column("Nr.", right=True), Column("Hva", 1), Column("Fil", 1),
                                         Column("Størrelse", right=True)), (
        ("1", "Vedtekter", "vedtekter.pdf", "214 kB"),
        ("2", "Regnskap", "regnskap-2026.pdf", "380 kB"),
        ("3", "Samarbeidsavtale", "avtale-biblioteket.pdf", "1,2 MB"),
    )),
))

PAPER = Paper(
    title="Bordet er dekket – språkkafé og fellesskap i Alta",
    language="nb",
    date=dt.date(2027, 4, 12),
    cover=COVER,
    sections=(ORGANISATION, CONTACT, PROJECT, TARGET, RESULTS, PLAN, BUDGET, APPROVAL, ATTACHMENTS),
    unanswered="Ikke besvart",
    footer="Søknad om integreringstilskudd til Alta kommune",
)

DRAFT = dataclasses.replace(PAPER, draft="UTKAST")
