"""The rules by the name of their function; a rule that only compares an answer with a figure is data alone."""

from collections.abc import Callable, Iterator, Mapping

from assistant.rules import (
    abroad,
    amounts,
    applicant,
    approval,
    attachments,
    attachments_text,
    audience,
    budget_balance,
    budget_fit,
    choices,
    criteria,
    deadline,
    double_funding_text,
    duration,
    grant,
    imdi,
    investment,
    language,
    norwegian_teaching,
    norwegian_volunteer,
    operating,
    personal_data,
    plan,
    public_sector,
    reception,
    regulation,
    required,
    results,
    running_costs,
    subgoal_text,
    subgoals,
)
from assistant.rules.case import Case, Hit

RuleFunction = Callable[[Case], Iterator[Hit]]


def together(*functions: RuleFunction) -> RuleFunction:
    """One rule of several functions: what choices decide, and what texts say."""

    def judge(case: Case) -> Iterator[Hit]:
        for function in functions:
            yield from function(case)

    return judge


NEEDS: Mapping[str, tuple[str, ...]] = {
    "minimum_age": ("minimum_age_years",),
    "amount_minimum": ("minimum_asked",),
    "amount_maximum": ("maximum_asked",),
    "amount_over_pot": ("pot",),
    "two_instalments": ("instalments_over",),
    "audited_accounts": ("audit_from",),
}
"""The figures without which a rule has nothing to say; a call may leave them open."""

RULES: Mapping[str, RuleFunction] = {
    "applicant_type": applicant.applicant_type,
    "registered_in_municipality": applicant.registered_in_municipality,
    "minimum_age": applicant.minimum_age,
    "org_number": applicant.org_number,
    "deadline": deadline.deadline,
    "operating_member_list": operating.operating_member_list,
    "operating_integration_work": operating.operating_integration_work,
    "subgoal_missing": subgoals.subgoal_missing,
    "measure_outside_subgoal": together(subgoals.measures_outside_subgoals, subgoal_text.text_outside_subgoals),
    "target_group_mismatch": together(subgoals.target_group_mismatch, audience.audience_in_text),
    "norwegian_teaching": norwegian_teaching.norwegian_teaching,
    "norwegian_training_volunteer": together(choices.training_answered, norwegian_volunteer.training_in_text),
    "investment": investment.investment,
    "public_employees_conference": public_sector.public_employees_conference,
    "aimed_at_public_sector": together(choices.public_employees_chosen, public_sector.aimed_at_public_sector_in_text),
    "abroad_only": together(choices.abroad_chosen, abroad.abroad_in_text),
    "general_operations": running_costs.general_operations,
    "double_funding": together(choices.double_funding_answered, double_funding_text.double_funding_in_text),
    "amount_minimum": amounts.amount_minimum,
    "amount_maximum": amounts.amount_maximum,
    "amount_over_pot": amounts.amount_over_pot,
    "duration": duration.duration,
    "results_measurable": results.results_measurable,
    "plan_dates": plan.plan_dates,
    "budget_balance": budget_balance.budget_balance,
    "budget_fit": budget_fit.budget_fit,
    "experience": criteria.experience,
    "network": criteria.network,
    "methods": criteria.methods,
    "adaptation": criteria.adaptation,
    "volunteers": criteria.volunteers,
    "cooperation": criteria.cooperation,
    "target_group_clear": criteria.target_group_clear,
    "reception_contact": reception.reception_contact,
    "reception_management": reception.reception_management,
    "reception_residents_council": reception.reception_residents_council,
    "reception_partners": reception.reception_partners,
    "personal_data": personal_data.personal_data,
    "language": language.language,
    "required_answer": required.required_answer,
    "approval_missing": approval.approval_missing,
    "approval_stale": approval.approval_stale,
    "attachment_missing": together(attachments.attachments_listed, attachments_text.attachments_mentioned),
    "attachment_size": attachments.attachment_size,
    "two_instalments": grant.two_instalments,
    "audited_accounts": grant.audited_accounts,
    "imdi_deadline": imdi.imdi_deadline,
    "imdi_own_contribution": imdi.imdi_own_contribution,
    "imdi_transfer": imdi.imdi_transfer,
    "imdi_method": imdi.imdi_method,
    "imdi_earlier_projects": imdi.imdi_earlier_projects,
    "imdi_feasibility": imdi.imdi_feasibility,
    "imdi_voluntary_cooperation": imdi.imdi_voluntary_cooperation,
    "imdi_frame": imdi.imdi_frame,
    "imdi_remaining_support": imdi.imdi_remaining_support,
    "imdi_multi_year": imdi.imdi_multi_year,
    "every_application": grant.every_application,
    "counting_residents": regulation.counting_residents,
    "statutes_attached": regulation.attached("statutes"),
    "accounts_attached": regulation.attached("accounts"),
    "annual_report_attached": regulation.attached("annual-report"),
    "financial_control": regulation.told("budget.control"),
    "risk": regulation.told("capacity.risk"),
    "supplement": regulation.told("capacity.supplement"),
    "public_income": regulation.public_income,
    "lasting_investment": regulation.lasting_investment,
}
