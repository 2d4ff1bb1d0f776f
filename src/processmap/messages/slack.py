"""How much time there is to spare: for a conversation, and for a decision that is put off."""

TEXTS: dict[str, tuple[str, str]] = {
    "none": ("ingen marginal", "nothing to spare"),
    "days_one": ("1 dags marginal", "1 day to spare"),
    "days": ("{count} dagars marginal", "{count} days to spare"),
    "late_one": ("1 dag för sent", "1 day too late"),
    "late": ("{count} dagar för sent", "{count} days too late"),
    "before_talk": ("räknat till ”{name}” {date}", "counted to “{name}” on {date}"),
    "before_papers": (
        "räknat till {date}, då handlingarna till {name} ska vara inne",
        "counted to {date}, when the papers for {name} are due",
    ),
    "before_target": ("räknat till målet {date}", "counted to the target on {date}"),
    "before_plan": (
        "räknat på hela tidsplanen, där det som följer flyttas med, och som längst till {date}",
        "counted over the whole timetable, where what follows moves too, and to {date} at most",
    ),
    "if_put_off": ("Om beslutet skjuts upp", "If the decision is put off"),
    "put_off": (
        "Om {body} skjuter upp beslutet {date} är nästa sammanträde {later}, {days} dagar senare{target}.",
        "If {body} puts off its decision on {date}, its next meeting is on {later}, {days} days later{target}.",
    ),
    "put_off_in_time": (
        ", och fortfarande före målet {date}",
        ", still before the target on {date}",
    ),
    "put_off_late": (", efter målet {date}", ", after the target on {date}"),
    "put_off_nowhere": (
        "Om {body} skjuter upp beslutet {date} finns inget senare sammanträde inskrivet.",
        "If {body} puts off its decision on {date}, no later meeting is written down.",
    ),
}
