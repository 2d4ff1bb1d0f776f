"""What a plan costs and gives, in the numbers that pages and programs have known since before."""

from processmap.model.plan import Metrics, Plan
from processmap.model.process_map import ProcessMap
from processmap.planning.arena_kinds import defaults_of

__all__ = ["measured"]


def measured(case: ProcessMap, plan: Plan) -> Metrics:
    """Count sessions, hours, weeks, tensions and the heaviest load of one plan."""
    load: dict[str, int] = {}
    for arena in plan.now_arenas:
        for seat in arena.members:
            load[seat.party] = load.get(seat.party, 0) + arena.sessions[0]
    joint = [
        each
        for each in plan.now_arenas
        if defaults_of(each.kind).joint and each.phase in ("facts", "small", "wide")
    ]
    target = case.calendar.deadline if case.calendar else None
    start = case.calendar.begins if case.calendar else None
    days = plan.time.weeks[1] * 7
    margin = (target - start).days - days if target and start else None
    tensions = [each for each in case.tensions if str(each.aim or "") != "let_be"]
    holders = {
        view.id: {key.partition("/")[0] for key in view.held_by} for view in case.perspectives
    }
    rooms = [{seat.party.partition("/")[0] for seat in each.members} for each in joint]
    met = sum(
        1
        for each in tensions
        if any(
            room & holders[each.between[0]] and room & holders[each.between[1]] for room in rooms
        )
    )
    return Metrics(
        dialogues=sum(each.sessions[0] for each in plan.now_arenas),
        joint_dialogues=sum(each.sessions[0] for each in joint),
        participant_hours=float(plan.hours.parties[0]),
        facilitator_hours=float(plan.hours.lead[0]),
        weeks=plan.time.weeks[1],
        days=days,
        tensions=len(tensions),
        tensions_met=met,
        heaviest_load=max(load.values(), default=0),
        margin_days=margin,
    )
