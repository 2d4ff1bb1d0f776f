"""What is said when something is recorded, and what can be wrong with it."""

TEXTS: dict[str, tuple[str, str]] = {
    # What was recorded.
    "held": ("”{title}” är genomfört{date}.", "“{title}” has been held{date}."),
    "cancelled": ("”{title}” är inställt.", "“{title}” is cancelled."),
    "planned": ("”{title}” är planerat{date}.", "“{title}” is planned{date}."),
    "confirmed": ("”{title}” är bekräftat{date}.", "“{title}” is confirmed{date}."),
    "accepted": ("{names} har tackat ja till ”{title}”.", "{names} said yes to “{title}”."),
    "declined": ("{names} har tackat nej till ”{title}”.", "{names} said no to “{title}”."),
    "willing": ("{names} vill delta.", "{names} want to take part."),
    "unwilling": ("{names} vill inte delta.", "{names} do not want to take part."),
    "perspective": ("Perspektivet ”{what}” finns med som {key}.", "The perspective “{what}” is in the map as {key}."),
    "outreach": ("Försöket att nå {name} är antecknat.", "The attempt to reach {name} is noted."),
    "commitment": (
        "Åtagandet ”{what}”{due} finns med som {key}.",
        "The commitment “{what}”{due} is in the map as {key}.",
    ),
    "action": ("Åtgärden ”{what}”{due} finns med som {key}.", "The action “{what}”{due} is in the map as {key}."),
    "done": ("”{what}” är gjort{date}.", "“{what}” is done{date}."),
    "broken": ("Åtagandet ”{what}” hölls inte{date}.", "The commitment “{what}” was not kept{date}."),
    "met": ("”{what}” är på plats{date}.", "“{what}” is in place{date}."),
    "proposal": ("Förslaget ”{title}” finns med som {key}.", "The proposal “{title}” is in the map as {key}."),
    "decision": ("{body}{date}{reference}: {outcome:sv}.", "{body}{date}{reference}: {outcome:en}."),
    "already": ("Stod redan så: {what}", "It already said so: {what}"),
    "title": ("Antecknat", "Recorded"),
    "nothing": ("Inget är antecknat än.", "Nothing has been recorded yet."),
    # What can be wrong.
    "faults": (
        "Ingenting är antecknat, för det här behöver rättas:",
        "Nothing has been recorded, because this needs mending:",
    ),
    "bad_value": ("{field}: ”{found}” går inte. {expected}", "{field}: “{found}” will not do. {expected}"),
    "missing": ("{field}: måste anges.", "{field}: must be given."),
    "no_entry": (
        "{field}: det finns inget i kartan som heter ”{found}” bland {sort:sv}.{nearest:sv}{known:sv}",
        "{field}: nothing in the map is called “{found}” among {sort:en}.{nearest:en}{known:en}",
    ),
    "wrong_sort": (
        "{field}: ”{found}” finns i kartan men hör inte till {sort:sv}.{nearest:sv}{known:sv}",
        "{field}: “{found}” is in the map but does not belong to {sort:en}.{nearest:en}{known:en}",
    ),
    "ambiguous": (
        "{field}: flera heter ”{found}”. Ange ett id: {keys}.",
        "{field}: several are called “{found}”. Give an id: {keys}.",
    ),
    "taken": (
        "id: ”{id}” används redan i kartan. Välj ett annat, eller utelämna det.",
        "id: “{id}” is already used in the map. Choose another, or leave it out.",
    ),
    "held_already": (
        "”{title}” är redan genomfört ({date}). Är det fel, rätta status i dokumentet.",
        "“{title}” has already been held ({date}). If that is wrong, correct its status in the document.",
    ),
    "no_day": (
        "date: ”{title}” har ingen dag än. Ange vilken dag som är bekräftad.",
        "date: “{title}” has no day yet. Say which day is confirmed.",
    ),
    "nothing_to_do": (
        "Det finns inget åtagande, ingen åtgärd och inget uppdrag som heter ”{found}”. Det som väntar: {known}.",
        "There is no commitment, action or task called “{found}”. What is waiting: {known}.",
    ),
    "several_to_do": (
        "”{found}” kan vara flera saker: {what}. Välj med --who eller --task.",
        "“{found}” may be several things: {what}. Choose with --who or --task.",
    ),
    "only_kept": (
        "kept: bara ett åtagande kan vara brutet, inte ”{what}”.",
        "kept: only a commitment can be broken, not “{what}”.",
    ),
    "no_requirement": (
        "Det finns ingen förutsättning som heter ”{found}”. De som inte är på plats: {known}.",
        "There is no requirement called “{found}”. Those not in place: {known}.",
    ),
    "no_proof": (
        "Ange date (när förutsättningen kom på plats), evidence (vad som visar det) eller båda.",
        "Give date (when the requirement was met), evidence (what shows it) or both.",
    ),
    "bad_task": (
        'assign: ”{found}” går inte att förstå. Skriv till vem, vad och gärna när: gata:"Räkna på driften":2026-04-10',
        "assign: “{found}” cannot be understood. Write to whom, what and preferably when: "
        'gata:"Work out the running costs":2026-04-10',
    ),
    "which_awaited": (
        "Flera beslut väntar hos instansen. Säg vilket det gäller med id: {keys}.",
        "Several decisions are awaited from that body. Say which with id: {keys}.",
    ),
    # What stands in the lists of the document.
    "sort_stakeholders": ("berörda", "stakeholders"),
    "sort_relationships": ("relationer", "relationships"),
    "sort_perspectives": ("perspektiv", "perspectives"),
    "sort_tensions": ("spänningar", "tensions"),
    "sort_dialogues": ("samtal", "dialogues"),
    "sort_outreach": ("uppsökande", "outreach"),
    "sort_proposals": ("förslag", "proposals"),
    "sort_commitments": ("åtaganden", "commitments"),
    "sort_actions": ("åtgärder", "actions"),
    "sort_decision_bodies": ("beslutsinstanser", "decision bodies"),
    "sort_decisions": ("beslut", "decisions"),
    "sort_organisation": ("roller i organisationen", "roles in the organisation"),
    "sort_phases": ("faser", "phases"),
    "sort_requirements": ("förutsättningar", "requirements"),
    "sort_funding": ("finansiering", "funding"),
    "sort_costs": ("kostnader", "costs"),
    "sort_events": ("händelser", "events"),
    "sort_facilitators": ("samtalsledare", "facilitators"),
}
