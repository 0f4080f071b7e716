"""What a rule found, as a sentence that says what is wrong and what to do."""

import re
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from officer_desk.domain.errors import Fact, Finding
from officer_desk.ui.words.facts import told
from officer_desk.ui.words.flags import flag
from officer_desk.ui.words.reasons import bad_field

_FINDINGS: dict[str, Any] = {  # Any: Qt's marker says object, and answers the text
    "account_of_another": QT_TRANSLATE_NOOP(
        "findings", "The account is not the borrower's. Take the borrower's own account."
    ),
    "address_shared": QT_TRANSLATE_NOOP("findings", "{others} other customers give the same address. Find out why."),
    "age_too_high_at_end": QT_TRANSLATE_NOOP(
        "findings", "The borrower will be {age} when the loan ends; {limit} is the rule. Take a shorter term."
    ),
    "age_too_low": QT_TRANSLATE_NOOP("findings", "The borrower is {age}; loans begin at {limit}."),
    "amount_not_positive": QT_TRANSLATE_NOOP("findings", "The amount must be more than nothing."),
    "amount_not_principal": QT_TRANSLATE_NOOP(
        "findings", "Only the contract's principal goes out, all of it: {principal_minor}."
    ),
    "amount_over_limit": QT_TRANSLATE_NOOP(
        "findings", "The product goes up to {limit_minor}. Ask for less or choose another."
    ),
    "amount_under_limit": QT_TRANSLATE_NOOP("findings", "The product begins at {limit_minor}. Choose another."),
    "application_open": QT_TRANSLATE_NOOP(
        "findings", "{applications} applications are not decided or withdrawn. End them first."
    ),
    "business_date_ahead": QT_TRANSLATE_NOOP("findings", "It is dated in the future. Check the laptop's clock."),
    "business_date_old": QT_TRANSLATE_NOOP("findings", "It arrived long after its day. Sync more often."),
    "case_unknown": QT_TRANSLATE_NOOP("findings", "Head office does not know this case."),
    "case_waits": QT_TRANSLATE_NOOP("findings", "The case waits for something that head office cannot read yet."),
    "certificate_off_bank_flow": QT_TRANSLATE_NOOP(
        "findings",
        "The certificate says {certificate_minor}, the account shows {bank_flow_minor}: {deviation_bp} apart. Ask which is right.",
    ),
    "compound_over_cap": QT_TRANSLATE_NOOP(
        "findings",
        "With compound interest the loan costs {rate_ppm} a year; the cap is {cap_ppm}. Check with compliance.",
    ),
    "consent_missing": QT_TRANSLATE_NOOP("findings", "{role}: the consent “{purpose}” is not signed."),
    "contract_differs": QT_TRANSLATE_NOOP(
        "findings", "The contract's figures are not those of the cost sheet. Begin again."
    ),
    "contract_not_signed": QT_TRANSLATE_NOOP("findings", "The contract is not signed yet. Sign it first."),
    "cost_sheet_not_signed": QT_TRANSLATE_NOOP(
        "findings", "The cost disclosure sheet comes first, signed by the borrower."
    ),
    "customer_unknown": QT_TRANSLATE_NOOP("findings", "Head office does not know this customer."),
    "debt_cover_low": QT_TRANSLATE_NOOP(
        "findings",
        "What is left covers the debts {ratio} times; {limit} is the least. Lower the amount or the instalment.",
    ),
    "debt_cover_thin": QT_TRANSLATE_NOOP(
        "findings", "What is left covers the debts only {ratio} times; {limit} would be safe."
    ),
    "debt_over_income": QT_TRANSLATE_NOOP(
        "findings", "All debts take {ratio} of the income; {limit} is the most. Lower the amount or take longer."
    ),
    "disbursed_already": QT_TRANSLATE_NOOP("findings", "The money has gone out already."),
    "document_expired": QT_TRANSLATE_NOOP("findings", "{document} has expired. Take the new one."),
    "document_expires_soon": QT_TRANSLATE_NOOP("findings", "{role}: {document} expires soon."),
    "document_mismatch": QT_TRANSLATE_NOOP(
        "findings", "{document}: its number is not this person's. Look at the paper again."
    ),
    "document_missing": QT_TRANSLATE_NOOP("findings", "{role}: {document} is missing."),
    "document_optional": QT_TRANSLATE_NOOP("findings", "{role}: {document} may be added."),
    "ended": QT_TRANSLATE_NOOP("findings", "The application has ended ({stage}); nothing can be added."),
    "enquiries_many": QT_TRANSLATE_NOOP(
        "findings", "{enquiries} enquiries at the registry in two months. Ask who else was asked."
    ),
    "field_blank": QT_TRANSLATE_NOOP("findings", "{form}: “{field}” is blank."),
    "file_key_unreadable": QT_TRANSLATE_NOOP("findings", "Head office cannot open this paper. Attach it again."),
    "flag_open": QT_TRANSLATE_NOOP("findings", "A red flag is not answered yet: {flag}."),
    "guarantor_circle": QT_TRANSLATE_NOOP("findings", "Borrower and guarantor guarantee for each other."),
    "guarantor_is_borrower": QT_TRANSLATE_NOOP("findings", "The borrower cannot be the guarantor. Name somebody else."),
    "guarantor_is_spouse": QT_TRANSLATE_NOOP("findings", "The guarantor is the spouse: it is the same purse."),
    "income_gap": QT_TRANSLATE_NOOP(
        "findings", "Nothing came in during {months} of {of} months. Ask what they lived on."
    ),
    "income_month_low": QT_TRANSLATE_NOOP(
        "findings", "{months} months are far below the usual {mean_minor}; the lowest is {lowest_minor}."
    ),
    "income_one_payer": QT_TRANSLATE_NOOP(
        "findings", "All the money comes from one payer. Ask what happens without them."
    ),
    "income_varies": QT_TRANSLATE_NOOP(
        "findings", "The months vary by {variation_per_mille}; {limit_per_mille} is usual."
    ),
    "instalment_over_surplus": QT_TRANSLATE_NOOP(
        "findings", "The instalment takes {ratio} of what is left each month; {limit} is the most. Lower it."
    ),
    "lenders_many": QT_TRANSLATE_NOOP("findings", "{lenders} lenders already. Find out what is paid to each."),
    "loan_open": QT_TRANSLATE_NOOP("findings", "{loans} loans are not paid back. Nobody is erased before that."),
    "loan_settled": QT_TRANSLATE_NOOP(
        "findings", "This loan is settled already. Keep the money apart; the cashier refunds it."
    ),
    "malformed": QT_TRANSLATE_NOOP("findings", "It is not written as head office expects. Tell your support."),
    "misplaced": QT_TRANSLATE_NOOP("findings", "This cannot be done to this case."),
    "more_than_able": QT_TRANSLATE_NOOP(
        "findings", "The instalment of {instalment_minor} is more than the {able_minor} they can pay."
    ),
    "no_cap_known": QT_TRANSLATE_NOOP("findings", "The rules hold no rate cap for this day. Ask compliance."),
    "no_surplus": QT_TRANSLATE_NOOP(
        "findings", "Nothing is left at the end of a month ({surplus_minor}). No loan can be carried."
    ),
    "not_approved": QT_TRANSLATE_NOOP("findings", "This application is not approved. Sync to see what was decided."),
    "not_at_this_step": QT_TRANSLATE_NOOP("findings", "This step is over or not reached ({stage})."),
    "not_counted": QT_TRANSLATE_NOOP("findings", "The laptop's entry could not be read as it was meant."),
    "not_disbursed": QT_TRANSLATE_NOOP("findings", "The money has not gone out yet, so none can come back."),
    "not_due_today": QT_TRANSLATE_NOOP("findings", "Nothing is due today. Is this really meant for this loan?"),
    "not_the_actor": QT_TRANSLATE_NOOP("findings", "Somebody else signed this than the person at the desk."),
    "other_pack": QT_TRANSLATE_NOOP("findings", "It was done under other rules than those in force."),
    "over_approval_limit": QT_TRANSLATE_NOOP(
        "findings", "More than you may approve ({limit_minor}). Somebody above you decides."
    ),
    "over_approved": QT_TRANSLATE_NOOP("findings", "More than was approved ({approved_minor})."),
    "over_asked": QT_TRANSLATE_NOOP("findings", "More than was asked for ({asked_minor}), or nothing."),
    "overdue_elsewhere": QT_TRANSLATE_NOOP("findings", "{amount_minor} is overdue with other lenders."),
    "overdue_months_in_all": QT_TRANSLATE_NOOP("findings", "{months} months overdue in the past."),
    "overdue_months_running": QT_TRANSLATE_NOOP("findings", "{months} months overdue one after the other."),
    "own_application": QT_TRANSLATE_NOOP("findings", "Nobody decides on an application of their own."),
    "papers_not_at_head_office": QT_TRANSLATE_NOOP(
        "findings", "{missing} papers have not arrived at head office yet. Let the officer sync first."
    ),
    "parties_differ": QT_TRANSLATE_NOOP("findings", "The people are not those of the approved application."),
    "party_is_borrower": QT_TRANSLATE_NOOP("findings", "This person is the borrower already."),
    "party_missing": QT_TRANSLATE_NOOP("findings", "The product asks for one more person: {role}."),
    "person_erased": QT_TRANSLATE_NOOP(
        "findings", "This person's data is erased. Receive them anew if they come again."
    ),
    "person_key_missing": QT_TRANSLATE_NOOP(
        "findings", "Head office does not have the key to this person's data. Sync again, or call your support."
    ),
    "phone_shared": QT_TRANSLATE_NOOP("findings", "{others} other customers give the same phone number. Find out why."),
    "product_for_others": QT_TRANSLATE_NOOP("findings", "The product is for other customers. Choose another."),
    "product_not_chosen": QT_TRANSLATE_NOOP("findings", "No product is chosen yet."),
    "purpose_prohibited": QT_TRANSLATE_NOOP("findings", "Loans are not given for this (“{word}”)."),
    "purpose_vague": QT_TRANSLATE_NOOP("findings", "The purpose says too little. Write what exactly is bought."),
    "rate_over_cap": QT_TRANSLATE_NOOP(
        "findings", "The loan costs {rate_ppm} a year; the cap is {cap_ppm}. It may not be given."
    ),
    "rests_on_parked": QT_TRANSLATE_NOOP("findings", "It rests on something that head office cannot read yet."),
    "rests_on_refused": QT_TRANSLATE_NOOP("findings", "It rests on something that head office did not take."),
    "retention_runs": QT_TRANSLATE_NOOP(
        "findings", "The law and the contract want these records kept until {day}. Erase then."
    ),
    "reviewed_it_too": QT_TRANSLATE_NOOP("findings", "You reviewed it, so somebody else approves it."),
    "role_may_not": QT_TRANSLATE_NOOP("findings", "{role} may not do this."),
    "rule_stumbled": QT_TRANSLATE_NOOP("findings", "Head office could not work it out and looks into it."),
    "sales_deviation": QT_TRANSLATE_NOOP(
        "findings",
        "The sales figures are {deviation_per_mille} apart ({lowest_minor} to {highest_minor}). The lowest counts; say why.",
    ),
    "sales_deviation_flag": QT_TRANSLATE_NOOP(
        "findings",
        "The sales figures are {deviation_per_mille} apart ({lowest_minor} to {highest_minor}): too much to go on without asking.",
    ),
    "sales_one_source": QT_TRANSLATE_NOOP(
        "findings", "The sales are known in one way only. Count purchases or money received too."
    ),
    "scan_duplicated": QT_TRANSLATE_NOOP("findings", "{document}: the same picture was used {copies} times."),
    "scan_in_another_file": QT_TRANSLATE_NOOP(
        "findings", "{document}: the same picture lies in another customer's file."
    ),
    "sealed_words_unreadable": QT_TRANSLATE_NOOP(
        "findings", "Head office cannot open what was written here. Tell your support."
    ),
    "signature_missing": QT_TRANSLATE_NOOP("findings", "{role} has not signed."),
    "stress_not_covered": QT_TRANSLATE_NOOP(
        "findings",
        "With a fifth less income the debts are covered {ratio} times; {limit} is the rule. Ask what helps then.",
    ),
    "survey_missing": QT_TRANSLATE_NOOP("findings", "The cash flow has not been taken yet."),
    "term_out_of_range": QT_TRANSLATE_NOOP("findings", "The product runs {least} to {most} months. Change the months."),
    "term_too_long": QT_TRANSLATE_NOOP("findings", "{months} months is long; {limit} is the rule."),
    "thumbprint_without_witness": QT_TRANSLATE_NOOP(
        "findings", "{role} signs by thumbprint: name the witness who saw it."
    ),
    "unknown_kind": QT_TRANSLATE_NOOP(
        "findings", "Head office does not know such an entry yet. It waits there for an update."
    ),
    "with_head_office": QT_TRANSLATE_NOOP(
        "findings", "It is with head office ({stage}); nothing can be changed until it comes back."
    ),
    "worst_month_not_covered": QT_TRANSLATE_NOOP(
        "findings",
        "In the worst month the debts are covered {ratio} times; {limit} is the rule. Ask how that month is bridged.",
    ),
}
_OF_A_FIELD = re.compile(r"([\w.\[\]]+):(\w+)")


def finding(one: Finding) -> str:
    """The sentence for a finding."""
    return sentence(one.rule, one.facts)


def sentence(rule: str, facts: dict[str, Fact]) -> str:
    """The sentence of a rule with its facts; the rule book also names a field and what is wrong with it."""
    if named := _OF_A_FIELD.fullmatch(rule):
        return bad_field(named[1], named[2], facts)
    if rule == "flag_open":
        return _open_flag(facts)
    if rule not in _FINDINGS:
        # A newer head office has rules that this program has never heard of.
        return QCoreApplication.translate("findings", "Head office's rule “{rule}” stands against it.").format(
            rule=rule
        )
    return QCoreApplication.translate("findings", _FINDINGS[rule]).format_map(_Spaces(told(facts, rule)))


def _open_flag(facts: dict[str, Fact]) -> str:
    """Which flag it is; its figures stand on the page of the flags."""
    text = QCoreApplication.translate("findings", _FINDINGS["flag_open"])
    return text.format(flag=flag(str(facts.get("flag", ""))))


class _Spaces(dict[str, str]):
    """Facts by name; one that a rule did not give leaves an ellipsis, and the sentence stays one."""

    def __missing__(self, key: str) -> str:
        return "…"


def known_rules() -> frozenset[str]:
    """Every rule that has a sentence."""
    return frozenset(_FINDINGS)
