"""For each answer that is weighed: many words that say nothing, and as many that do."""

from tests.rules.small import Small

ANSWERED = {
    "experience": ("capacity.experience", "Vi kan mye matlaging"),
    "network": ("capacity.network", "Vi kjenner fotballtreneren godt"),
    "methods": ("capacity.methods", "Vi lager mat sammen"),
    "adaptation": ("target_group.adaptation", "Vi har alltid barnepass"),
    "volunteers": ("capacity.volunteer_tasks", "De passer på barna"),
    "cooperation": ("capacity.cooperation", "Biblioteket deler ut brosjyrer"),
    "target-group-clear": ("target_group.description", "Voksne i Alta som trenger mange nye venner"),
    "subgoal-missing": ("subgoals.contribution", "Naboer blir kjente med hverandre"),
    "operating-integration-work": ("operating.integration_work", "Vi skriver jobbsøknader i lag"),
}
LATER = "Dette kommer vi tilbake til når styret har møtt"
GRAVE = ("subgoal-missing", "operating-integration-work")

ANSWERS = tuple(
    Small(
        rule,
        "vague",
        {path: LATER},
        path,
        "fix" if rule in GRAVE else "advice",
        {path: said},
        "operating" if rule.startswith("operating") else "project",
    )
    for rule, (path, said) in ANSWERED.items()
)
