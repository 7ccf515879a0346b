"""The smallest texts that make the rules on free text speak, for certain and in doubt, and near ones that do not."""

from tests.rules.small import Change, Small

ACTIVITIES, RENT = "activities.description", "budget.costs[1].description"
BUYS = "Vi kjøper ti bærbare PC-er."


def _of(place: str, rule: str, variant: str, severity: str, *texts: str) -> Small:
    """An entry of two texts at a place: the one that is found, and the one that is not."""
    outside, inside = ({place: text} for text in texts)
    return Small(rule, variant, outside, place, severity, inside)


def _says(rule: str, variant: str, severity: str, *texts: str) -> Small:
    return _of(ACTIVITIES, rule, variant, severity, *texts)


def _enclosed(text: str) -> Change:
    return {ACTIVITIES: text, "attachments": [{"kind": "other", "filename": "program.pdf"}]}


TEXTS = (
    _says(
        "norwegian-teaching",
        "",
        "stop",
        "En lærer holder norskkurs med eksamen.",
        "Kommunen holder norskkurs med eksamen.",
    ),
    _says(
        "norwegian-teaching",
        "asks",
        "fix",
        "Hver torsdag er det kurs i norsk.",
        "Hver torsdag er det ikke kurs i norsk.",
    ),
    _says(
        "norwegian-training-volunteer",
        "",
        "fix",
        "Hver torsdag er det språkkafé.",
        "Hver torsdag er det språkkafé ledet av frivillige.",
    ),
    _says(
        "norwegian-training-volunteer",
        "asks",
        "advice",
        "Vi har norsktrening med frivillige hver torsdag.",
        "Vi har norsktrening med frivillige hver torsdag, åpent for alle.",
    ),
    _says(
        "measure-outside-subgoal",
        "",
        "fix",
        "De unge lærer om negativ sosial kontroll, tvangsekteskap og æresrelatert vold hver uke.",
        "De unge lærer om naboskap, vennskap og mat fra mange land hver uke.",
    ),
    _says(
        "measure-outside-subgoal",
        "asks",
        "advice",
        "Hver torsdag hjelper vi deltakerne med nettbrett og pc som de har.",
        "Hver torsdag hjelper vi deltakerne med spill og lek som de liker.",
    ),
    _says("investment", "", "stop", BUYS, "Vi leier ti bærbare PC-er."),
    _says("investment", "asks", "fix", "Vi trenger nye PC-er til gruppa.", "Vi låner PC-er til gruppa."),
    _says(
        "public-employees-conference",
        "",
        "stop",
        "Vi holder en konferanse for lærere.",
        "Vi holder en konferanse for foreldre.",
    ),
    _says(
        "public-employees-conference",
        "asks",
        "fix",
        "Seminar for frivillige og kommunalt ansatte.",
        "Seminar for frivillige og foreldre.",
    ),
    _says("aimed-at-public-sector", "", "stop", "Tiltaket er for lærere.", "Tiltaket er i samarbeid med lærere."),
    _says("aimed-at-public-sector", "asks", "fix", "Vi har kaffe og prat for lærere.", "Lærere låner oss en sal."),
    _says("abroad-only", "", "stop", "Hele tiltaket foregår i Polen.", "Hele tiltaket foregår i Alta."),
    _says("abroad-only", "asks", "fix", "Vi reiser utenlands.", "Vi reiser til Hammerfest."),
    _says(
        "abroad-only",
        "partly-text",
        "advice",
        "Hver torsdag er det middag, og i oktober drar vi en uke til Sverige.",
        "Hver torsdag er det middag, og i oktober drar vi en uke til Tromsø.",
    ),
    _of(RENT, "general-operations", "", "stop", "Leie av kontor til foreningen", "Leie av sal til middagene"),
    _of(RENT, "general-operations", "asks", "fix", "Strøm og internett ellers", "Tolk og barnepass ellers"),
    _says("double-funding", "", "stop", "Vi får penger fra IMDi til det samme tiltaket.", "Vi fikk avslag fra IMDi."),
    _says("double-funding", "asks", "fix", "Vi har søkt IMDi om penger.", "Vi har ikke søkt IMDi om penger."),
    _says("personal-data", "number", "fix", "Deltakeren har nummer 01018012345.", "Vi har kontonummer 01018012345."),
    _of(
        "capacity.experience",
        "personal-data",
        "",
        "fix",
        "Fatima har vært utsatt for vold.",
        "Noen har vært utsatt for vold.",
    ),
    _of(
        "target_group.description",
        "target-group-mismatch",
        "text",
        "fix",
        "Målgruppen er turister som er her i to netter og så reiser videre.",
        "Målgruppen er innvandrere som bor her, og naboene deres i hele Alta.",
    ),
    _of(
        "target_group.description",
        "target-group-mismatch",
        "text-asks",
        "advice",
        "Vi har tenkt på turister og andre vi treffer på torget.",
        "Vi har tenkt på naboer og andre vi treffer på torget.",
    ),
    _of(
        "capacity.experience",
        "personal-data",
        "asks",
        "advice",
        "Fatima kommer hver uke. Hun har vært utsatt for vold.",
        "Fatima leder gruppa. Noen har vært utsatt for vold.",
    ),
    _says(
        "language",
        "",
        "advice",
        "Nous allons cuisiner ensemble tous les jeudis avec les voisins.",
        "We will cook together with our neighbours every Thursday.",
    ),
    Small(
        "attachment-missing",
        "mentioned",
        {ACTIVITIES: "Programmet er vedlagt."},
        ACTIVITIES,
        inside=_enclosed("Programmet er vedlagt."),
    ),
    Small(
        "attachment-missing",
        "asks",
        {ACTIVITIES: "Vi viser til vedlegget."},
        ACTIVITIES,
        "advice",
        _enclosed("Vi viser til vedlegget."),
    ),
)
