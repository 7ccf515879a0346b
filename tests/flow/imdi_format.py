"""The document format of scheme `imdi-kommune-2021` as application-format.md lists it."""

from tests.flow.alta_format import ATTACHMENTS
from tests.flow.alta_format import CHOICES as ALTA
from tests.flow.alta_format import KEYS as ALTA_KEYS

KEYS = {
    "applicant": "type municipality with leads",
    "contact": "name role email phone",
    "project": "title summary area start end outside_act exemption_applied",
    "target_group": "groups participants description",
    "quality": "transfer method earlier_projects feasibility",
    "area_1": "education_directed individual_plan months gap support_2g under_25_two_thirds applied_per_participant",
    "area_2": "entrepreneur agreement business_model no_dividend no_other_support applied_per_participant",
    "area_3": "classroom online themes supervisor supervisor_from supervisor_in_budget supervisor_in_application"
    " publish",
    "area_4": "elements",
    "area_5": "health_cooperation preventive by_referral national_guide",
    "cooperation": "voluntary",
    "budget": ALTA_KEYS["budget"],
    "approval": ALTA_KEYS["approval"],
}
CHOICES = {
    "applicant.type": "municipality city-district local-voluntary national-voluntary public-body business person",
    "project.area": "1 2 3 4 5 6",
    "target_group.groups": "third-year-completed immigrant-women newly-arrived-introduction-act"
    " newly-arrived-integration-act newly-arrived-mental-health other-immigrants other",
    "area_3.themes": "multilingualism digital",
    "area_3.supervisor_from": "university college other none",
    "area_4.elements": "life-skills short-courses part-time-work cooperation-models",
    **{path: ALTA[path] for path in ("budget.costs.category", "budget.income.source", "approval.role")},
}
ALWAYS = {
    *("applicant.type", "applicant.municipality", "contact.name", "contact.email", "contact.phone"),
    *("project.title", "project.summary", "project.start", "project.end", "project.outside_act"),
    *("target_group.groups", "target_group.participants", "budget.requested"),
}
"""But for `project.area`: rule `imdi-area` speaks of it when it is empty."""
OF_AREA = {
    "1": "education_directed individual_plan months gap support_2g applied_per_participant",
    "2": "agreement business_model no_dividend applied_per_participant",
    "3": "classroom online supervisor_from supervisor_in_budget publish",
    "4": "",
    "5": "health_cooperation preventive by_referral",
    "6": "",
}
"""But for those that a rule speaks of when they are empty: `entrepreneur`, `supervisor`, `themes` and `elements`."""

__all__ = ["ALWAYS", "ATTACHMENTS", "CHOICES", "KEYS", "OF_AREA"]
