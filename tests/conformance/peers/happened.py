"""Money that came on a peer's loan, replayed, and the rows as the peer shows them afterwards."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from officer_desk.domain.loan_events import Charge, LoanEvent, Part, Purpose, Repayment, Strategy
from officer_desk.domain.options import Balloon, BalloonEffect
from officer_desk.domain.penalty import NO_PENALTY, Penalty, PenaltyBase
from officer_desk.domain.position import LoanPosition
from officer_desk.domain.prepayment import settlement_quote
from officer_desk.domain.repayment import replay
from officer_desk.domain.repayment_rules import EarlyRule, Excess, LateInterest, RepaymentRules, RunningInterest, When
from officer_desk.domain.rounding import Carry, Way
from officer_desk.domain.schedule import Instalment, schedule
from officer_desk.domain.terms import Terms
from tests.conformance.peers.agreed import Agreed
from tests.conformance.peers.said import NotKnown, fraction, minor
from tests.conformance.peers.shown import rows_differ, told_plan, with_early

FAR = date(9999, 12, 31)
PENALTY_FIRST = (Part.COST, Part.PENALTY, Part.FEE, Part.INTEREST, Part.PRINCIPAL)
ORDERS = {
    "PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER": PENALTY_FIRST,
    "penalty, then per instalment oldest first: interest, principal": PENALTY_FIRST,
}
SLOTS = {
    "DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST": (
        *((When.PAST_DUE, part) for part in PENALTY_FIRST),
        *((When.DUE, part) for part in PENALTY_FIRST),
        *((When.IN_ADVANCE, part) for part in (Part.PRINCIPAL, Part.COST, Part.PENALTY, Part.FEE, Part.INTEREST)),
    )
}
EXCESSES = {
    "NEXT_INSTALLMENT": Excess.NEXT_INSTALMENT,
    "LAST_INSTALLMENT": Excess.LAST_INSTALMENT,
    "REAMORTIZATION": Excess.SPREAD,
}
STRATEGIES = {
    "none": Strategy.SHORTER,
    "reduce_number": Strategy.SHORTER,
    "keep_instalment_shorten": Strategy.SHORTER,
    "reduce_instalment": Strategy.SMALLER,
    "skip_next_repayments": Strategy.SKIP,
}
EFFECTS = {
    "reduce_number": BalloonEffect.SHORTER,
    "keep_instalment_shorten": BalloonEffect.SHORTER,
    "reduce_instalment": BalloonEffect.SMALLER,
}
RUNNING = {
    "to payoff date": RunningInterest.SHARE_OF_ROW,
    "to end of current period": RunningInterest.WHOLE_ROW,
}
BASES = {
    "percent_of_overdue_principal_once_per_instalment": PenaltyBase.OVERDUE_PRINCIPAL,
    "percent_of_overdue_principal_plus_interest_once_per_instalment": PenaltyBase.OVERDUE_INSTALMENT,
}
BUCKETS = {"commission": Part.FEE, "penalties": Part.PENALTY, "interest": Part.INTEREST, "principal": Part.PRINCIPAL}
SET_APART = re.compile(r"with (\d+(?:\.\d+)?) for (\w+)")


def compare(case: dict[str, Any], terms: Agreed) -> list[str]:
    """How the rows differ after everything that happened."""
    inputs = case["inputs"]
    rows = schedule(terms.terms, terms.calendar)
    rules = _rules(inputs)
    if early := _unforeseen(inputs, terms):
        rows = schedule(early, terms.calendar)
    if early or not (inputs.get("events") or inputs.get("penalty")):
        return rows_differ(case, [told_plan(row, terms) for row in rows], terms)
    events: list[LoanEvent] = []
    for one in _in_turn(inputs.get("events", ()), rows):
        events.append(_event(one, len(events), events, rows, terms, rules))
    as_of = date.fromisoformat(inputs["as_of"]) if "as_of" in inputs else max(_day(event) for event in events)
    position = _replayed(rows, events, terms, rules, as_of)
    return rows_differ(case, with_early(position, rows), terms)


def _unforeseen(inputs: Mapping[str, Any], terms: Agreed) -> Terms | None:
    """A peer that rounds only what it shows never sees money: what is paid early with an instalment is principal on top of
    it."""
    events = inputs.get("events", ())
    named = [event for event in events if event["type"] == "prepayment" and "n" in event]
    effect = EFFECTS.get(inputs.get("prepayment_strategy", ""))
    if effect is None or not named or len(named) != len(events) or terms.terms.rounding.carry is not Carry.EXACT:
        return None
    early = tuple(Balloon(int(event["n"]), minor(event["amount"]), effect) for event in named)
    return replace(terms.terms, balloons=(*terms.terms.balloons, *early))


def _replayed(
    rows: Sequence[Instalment], events: Sequence[LoanEvent], terms: Agreed, rules: RepaymentRules, as_of: date
) -> LoanPosition:
    return replay(rows, events, as_of=as_of, terms=terms.terms, rules=rules, holidays=terms.calendar)


def _rules(inputs: Mapping[str, Any]) -> RepaymentRules:
    said = inputs.get("payment_strategy", inputs.get("allocation"))
    if said is not None and said not in {**ORDERS, **SLOTS}:
        raise NotKnown(f"unknown value payment_strategy: {said}")
    strategy = inputs.get("prepayment_strategy")
    if strategy is not None and strategy not in STRATEGIES:
        raise NotKnown(f"unknown value prepayment_strategy: {strategy}")
    recalculated = inputs.get("interest_recalculation")
    if recalculated not in (None, "daily rest, no compounding"):
        raise NotKnown(f"unknown value interest_recalculation: {recalculated}")
    excess = EXCESSES.get(inputs.get("excess_goes_to", "NEXT_INSTALLMENT"))
    if excess is None:
        raise NotKnown(f"unknown value excess_goes_to: {inputs['excess_goes_to']}")
    running = inputs.get("payoff_interest")
    if running is not None and running not in RUNNING:
        raise NotKnown(f"unknown value payoff_interest: {running}")
    return RepaymentRules(
        order=ORDERS.get(said or "", PENALTY_FIRST),
        slots=SLOTS.get(said or "", ()),
        excess=Excess.RUNNING_INSTALMENT if recalculated else excess,
        excess_strategy=STRATEGIES[strategy or "none"],
        late_interest=LateInterest.NEXT_INSTALMENT if recalculated else LateInterest.NONE,
        penalty=_penalty(inputs.get("penalty")),
        early=EarlyRule(running_interest=RUNNING[running]) if running else EarlyRule(),
    )


def _penalty(said: Mapping[str, Any] | None) -> Penalty:
    if said is None:
        return NO_PENALTY
    if set(said) - {"type", "pct"} or said["type"] not in BASES:
        raise NotKnown(f"unknown penalty {said}")
    return Penalty(base=BASES[said["type"]], once_rate=fraction(said["pct"]) / 100, way=Way.HALF_EVEN)


def _in_turn(events: Sequence[Mapping[str, Any]], rows: Sequence[Instalment]) -> Iterator[Mapping[str, Any]]:
    """The events with a day for each; one that names an instalment comes with everything due until then, paid in time."""
    paid = 0
    for place, event in enumerate(events):
        if event["type"] == "accrue_penalty":
            if Decimal(str(event["amount"])):
                following = next((one for one in events[place:] if "date" in one), None)
                if following is None:
                    raise NotKnown("a penalty without a day")
                yield {**event, "date": following["date"]}
            continue
        for amount, bucket in SET_APART.findall(str(event.get("mode", ""))):
            # What is set apart for a commission is one that is charged with this very payment.
            if bucket == "commission":
                yield {"type": "commission", "amount": amount, "date": event["date"]}
        if "n" in event:
            for row in rows[paid : int(event["n"])]:
                yield {"type": "instalment", "minor": row.total_minor, "date": row.due.isoformat()}
            paid = int(event["n"])
            yield {**event, "date": rows[paid - 1].due.isoformat()}
        else:
            yield event


def _event(
    said: Mapping[str, Any],
    number: int,
    earlier: Sequence[LoanEvent],
    rows: Sequence[Instalment],
    terms: Agreed,
    rules: RepaymentRules,
) -> LoanEvent:
    unknown = set(said) - {"type", "amount", "minor", "date", "mode", "note", "n"}
    if unknown:
        raise NotKnown(f"unknown keys in an event: {sorted(unknown)}")
    day, receipt = date.fromisoformat(said["date"]), f"{number:06d}"
    match said["type"]:
        case "repayment" | "repay":
            return Repayment(minor(said["amount"]), day, receipt, split=_split(said.get("mode", "automatic")))
        case "instalment":
            return Repayment(said["minor"], day, receipt)
        case "prepayment":
            strategy = rules.excess_strategy
            return Repayment(minor(said["amount"]), day, receipt, purpose=Purpose.PREPAYMENT, strategy=strategy)
        case "commission":
            return Charge(day, Part.FEE, minor(said["amount"]))
        case "accrue_penalty":
            return Charge(day, Part.PENALTY, minor(said["amount"]))
        case "payoff":
            position = _replayed(rows, earlier, terms, rules, day)
            quote = settlement_quote(position, day, rules.early, rows, terms.terms.start)
            return Repayment(quote.total_minor, day, receipt, purpose=Purpose.SETTLEMENT)
    raise NotKnown(f"unknown event {said['type']}")


def _split(mode: str) -> tuple[tuple[Part, int], ...]:
    if mode == "automatic":
        return ()
    found = SET_APART.findall(mode)
    if not found or any(bucket not in BUCKETS for _, bucket in found):
        raise NotKnown(f"unknown value mode: {mode}")
    return tuple((BUCKETS[bucket], minor(amount)) for amount, bucket in found)


def _day(event: LoanEvent) -> date:
    return event.value_date if isinstance(event, Repayment) else event.on
