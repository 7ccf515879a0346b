"""The document format of scheme `alta` as application-format.md lists it: keys, choices, and what is required."""

KEYS = {
    "applicant": "type municipality support",
    "organisation": "name number form founded voluntary_register registered_municipality non_profit"
    " immigrant_organisation faith_community other_state_support address postcode city account website",
    "contact": "name role email phone",
    "operating": "members paying_members fee_by_bank integration_work",
    "project": "title summary start end place where",
    "subgoals": "chosen measures contribution",
    "target_group": "groups participants description adaptation recruitment",
    "activities": "description norwegian_training.low_threshold norwegian_training.led_by",
    "results": "goals.goal goals.number goals.unit goals.by goals.measured_by",
    "plan": "milestones.what milestones.start milestones.end milestones.responsible",
    "reception": "involved centre contact_name contact_email contact_phone management residents_council partners"
    " partner_names",
    "capacity": "experience methods network volunteers volunteer_hours volunteer_tasks cooperation"
    " cooperation_not_relevant",
    "budget": "costs.category costs.description costs.amount costs.year income.source income.description"
    " income.amount income.year income.confirmed requested.year requested.amount",
    "other_funding": "same_activity_imdi through_central_body description",
    "approval": "name role delegated_by date time confirmed fingerprint",
}
CHOICES = {
    "applicant.type": "local-voluntary national-voluntary municipality public-body business person",
    "applicant.support": "project activity operating",
    "organisation.form": "association foundation limited-company voluntary-organisation other",
    "project.where": "norway partly-abroad abroad",
    "subgoals.chosen": "A B C",
    "subgoals.measures": "a-participation a-bridge-building a-belonging a-anti-racism a-dialogue b-work-education"
    " b-rights-information b-basic-skills b-recruit-volunteers b-norwegian-training reception-activities c-attitudes"
    " c-mentor c-equality c-information c-faith-control c-faith-dialogue c-school-parents c-youth-choices"
    " c-youth-mobilise c-youth-mentor c-peer-support c-lgbtiq c-women-selfhelp c-women-legal c-women-network"
    " c-women-work c-health c-parenting",
    "target_group.groups": "adults children youth reception-residents general-population exposed"
    " public-employees other",
    "activities.norwegian_training.led_by": "volunteer paid-teacher paid-staff unclear",
    "reception.management": "none agreed signed",
    "reception.residents_council": "none agreed signed",
    "reception.partners": "none agreed signed",
    "budget.costs.category": "staff project-lead activities food travel rent materials equipment information"
    " administration audit other",
    "budget.income.source": "own participants municipality imdi state sponsor foundation other",
    "approval.role": "leader delegated",
}
ATTACHMENTS = "member-list statutes accounts annual-report budget cooperation-agreement delegation other"

ALWAYS = {
    *("applicant.type", "applicant.municipality", "applicant.support"),
    *(
        f"organisation.{key}"
        for key in ["name", "number", "form", "founded", "voluntary_register", "registered_municipality"]
    ),
    *(f"organisation.{key}" for key in ["non_profit", "address", "postcode", "city", "account"]),
    *("contact.name", "contact.email", "contact.phone", "budget.requested"),
    *("other_funding.same_activity_imdi", "other_funding.through_central_body"),
}
OF_A_MEASURE = {
    *(f"project.{key}" for key in ["title", "summary", "start", "end", "place", "where"]),
    *("subgoals.measures", "target_group.groups", "target_group.participants", "activities.description"),
    "reception.involved",
}
REQUIRED = {
    "project": ALWAYS | OF_A_MEASURE,
    "activity": ALWAYS | OF_A_MEASURE,
    "operating": ALWAYS
    | {"organisation.immigrant_organisation", "organisation.faith_community"}
    | {"operating.members", "operating.paying_members", "operating.fee_by_bank"},
}
IN_EVERY_ROW = {
    "budget.costs": "category description amount year",
    "budget.income": "source description amount year",
    "budget.requested": "year amount",
    "results.goals": "",
    "plan.milestones": "",
}
