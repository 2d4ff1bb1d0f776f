"""What is said when something is recorded, and what can be wrong with it."""

TEXTS: dict[str, tuple[str, str]] = {
    # What was recorded.
    "held": ("”{title}” är genomfört{date}.", "“{title}” has been held{date}."),
    "cancelled": ("”{title}” är inställt.", "“{title}” is cancelled."),
    "planned": ("”{title}” är planerat{date}.", "“{title}” is planned{date}."),
    "confirmed": ("”{title}” är bekräftat{date}.", "“{title}” is confirmed{date}."),
    "accepted": ("{names:sv} har tackat ja till ”{title}”.", "{names:en} said yes to “{title}”."),
    "declined": ("{names:sv} har tackat nej till ”{title}”.", "{names:en} said no to “{title}”."),
    "willing": ("{names:sv} vill delta.", "{names:en} want to take part."),
    "unwilling": ("{names:sv} vill inte delta.", "{names:en} do not want to take part."),
    "perspective": (
        "Perspektivet ”{what}” finns med som {key}.",
        "The perspective “{what}” is in the map as {key}.",
    ),
    "outreach": ("Försöket att nå {name} är antecknat.", "The attempt to reach {name} is noted."),
    "commitment": (
        "Åtagandet ”{what}” finns med som {key}.",
        "The commitment “{what}” is in the map as {key}.",
    ),
    "commitment_due": (
        "Åtagandet ”{what}”, senast {due}, finns med som {key}.",
        "The commitment “{what}”, due {due}, is in the map as {key}.",
    ),
    "action": (
        "Åtgärden ”{what}” finns med som {key}.",
        "The action “{what}” is in the map as {key}.",
    ),
    "action_due": (
        "Åtgärden ”{what}”, senast {due}, finns med som {key}.",
        "The action “{what}”, due {due}, is in the map as {key}.",
    ),
    "done": ("”{what}” är gjort{date}.", "“{what}” is done{date}."),
    "broken": (
        "Åtagandet ”{what}” hölls inte{date}.",
        "The commitment “{what}” was not kept{date}.",
    ),
    "met": ("”{what}” är på plats{date}.", "“{what}” is in place{date}."),
    "proposal": (
        "Förslaget ”{title}” finns med som {key}.",
        "The proposal “{title}” is in the map as {key}.",
    ),
    "decision": (
        "{body}{date}{reference}: {outcome:sv}.",
        "{body}{date}{reference}: {outcome:en}.",
    ),
    "stakeholder": ("”{name}” finns med som {key}.", "“{name}” is in the map as {key}."),
    "tension": (
        "Spänningen mellan ”{one}” och ”{other}” finns med.",
        "The tension between “{one}” and “{other}” is in the map.",
    ),
    "readiness": ("”{one}” och ”{other}”: {answer:sv}.", "“{one}” and “{other}”: {answer:en}."),
    "pause": ("Processen pausar{date}.", "The process pauses{date}."),
    "pause_ended": ("Pausen är slut{date}.", "The pause is over{date}."),
    "gate_said_by_some": ("sagt av några, men inte av alla än", "said by some, but not yet by all"),
    "gate": (
        "Det som ska vara på plats – {gate:sv}: {state:sv}.",
        "What has to be in place – {gate:en}: {state:en}.",
    ),
    "seat": ("”{title}”, {names:sv}: {state:sv}.", "“{title}”, {names:en}: {state:en}."),
    "seat_held": (
        "Det som gäller stolen för {names:sv} i ”{title}” är antecknat.",
        "What concerns the chair of {names:en} in “{title}” is noted.",
    ),
    "arena": ("”{title}”: {status:sv}.", "“{title}”: {status:en}."),
    "arena_noted": ("Det nya om ”{title}” är antecknat.", "What is new of “{title}” is noted."),
    "agreement": ("Spelreglerna: {status:sv}.", "Ground rules: {status:en}."),
    "agreement_by": (
        "Spelreglerna: {status:sv}. Har sagt ja: {names:sv}.",
        "Ground rules: {status:en}. Have said yes: {names:en}.",
    ),
    "standstill": (
        "Inget oåterkalleligt under tiden{what}. {names:sv}: {answer:sv}.",
        "Nothing irreversible meanwhile{what}. {names:en}: {answer:en}.",
    ),
    "earlier": (
        "”{what}” finns med bland det som har prövats.",
        "“{what}” is among what has been tried.",
    ),
    "earlier_ended": ("”{what}”: {outcome:sv}.", "“{what}”: {outcome:en}."),
    "proceeding": (
        "”{title}” finns med bland det som pågår vid sidan.",
        "“{title}” is among what runs beside.",
    ),
    "proceeding_ended": (
        "Vad ”{title}” gav är antecknat.",
        "What came of “{title}” is noted.",
    ),
    "limit": ("Gränsen ”{what}” finns med.", "The limit “{what}” is in the map."),
    "trust": (
        "Förtroendet för ”{other}” hos ”{one}”: {answer:sv}.",
        "The trust of “{one}” in “{other}”: {answer:en}.",
    ),
    "acknowledged": (
        "Det som hände mellan ”{one}” och ”{other}” är erkänt.",
        "What happened between “{one}” and “{other}” has been acknowledged.",
    ),
    "not_acknowledged": (
        "Det som hände mellan ”{one}” och ”{other}” är inte erkänt.",
        "What happened between “{one}” and “{other}” has not been acknowledged.",
    ),
    "between": (
        "Det som behövs mellan ”{one}” och ”{other}” är antecknat.",
        "What is needed between “{one}” and “{other}” is noted.",
    ),
    "lead": ("”{name}” finns med bland dem som leder.", "“{name}” is among those who lead."),
    "lead_accepted_by": (
        "{names:sv} godtar ”{name}” som ledare.",
        "{names:en} accept “{name}” as lead.",
    ),
    "lead_objected_by": (
        "{names:sv} vill inte mötas med ”{name}” som ledare.",
        "{names:en} will not meet with “{name}” as lead.",
    ),
    "carried_out": ("”{what}”: {answer:sv}.", "“{what}”: {answer:en}."),
    "proposal_status": (
        "Förslaget ”{title}”: {status:sv}.",
        "The proposal “{title}”: {status:en}.",
    ),
    "already": ("Stod redan så: {what}", "It already said so: {what}"),
    "title": ("Antecknat", "Recorded"),
    "nothing": ("Inget är antecknat än.", "Nothing has been recorded yet."),
    # What can be wrong.
    "faults": (
        "Ingenting är antecknat, för det här behöver rättas:",
        "Nothing has been recorded, because this needs mending:",
    ),
    "bad_value": (
        "{field}: ”{found}” går inte. {expected}",
        "{field}: “{found}” will not do. {expected}",
    ),
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
    "same_twice": (
        "”{found}” kan inte stå på båda sidor. Ange två olika.",
        "“{found}” cannot stand on both sides. Give two different ones.",
    ),
    "mixed_pair": (
        "”{one}” och ”{other}” är inte av samma slag. Ange två parter eller två perspektiv.",
        "“{one}” and “{other}” are not of the same sort. Give two parties or two perspectives.",
    ),
    "only_parties": (
        "{field}: hör till två parter, inte till en spänning mellan perspektiv.",
        "{field}: belongs to two parties, not to a tension between perspectives.",
    ),
    "only_tensions": (
        "aim: hör till en spänning. Ange två perspektiv i stället för två parter.",
        "aim: belongs to a tension. Give two perspectives instead of two parties.",
    ),
    "no_conflict": (
        "Kartan har ingen konflikt mellan ”{one}” och ”{other}”, så det finns inget att svara på. Gäller svaret en "
        "spänning, ange dess två perspektiv.",
        "The map has no conflict between “{one}” and “{other}”, so there is nothing to answer. If the answer is about "
        "a tension, give its two perspectives.",
    ),
    "ends_before": (
        "ended: pausen kan inte sluta {end}, för den började {start}.",
        "ended: the pause cannot end on {end}, as it began on {start}.",
    ),
    "held_already": (
        "”{title}” är redan genomfört ({date}). Är det fel, rätta status i dokumentet.",
        "“{title}” has already been held ({date}). If that is wrong, correct its status in the document.",
    ),
    "which_day": (
        "date: klockslaget är känt, så ange vilken dag det var i stället för ”{found}”.",
        "date: the hour is known, so say which day it was instead of “{found}”.",
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
    "no_arena": (
        "{field}: inget samtal och ingen grupp heter ”{found}”.{known:sv}",
        "{field}: no forum is called “{found}”.{known:en}",
    ),
    "no_gate": (
        "which: inget som behöver vara på plats först heter ”{found}”.{known:sv}",
        "which: nothing that has to be in place first is called “{found}”.{known:en}",
    ),
    "no_reservation": (
        "state: {gate:sv} – det går inte att öppna med förbehåll.",
        "state: {gate:en} – this cannot be opened with a reservation.",
    ),
    "not_theirs": (
        "confirmed-by: {gate:sv} – det kan bara {who:sv} säga. Ange vilka av dem som har sagt det.",
        "confirmed-by: {gate:en} – only {who:en} can say so. Say which of them have.",
    ),
    "by_whom": (
        "confirmed-by: {gate:sv} – det säger de som det gäller, inte den som äger processen. Ange vilka som har sagt "
        "det.",
        "confirmed-by: {gate:en} – those concerned say so, not whoever owns the process. Say who has.",
    ),
    "which_standstill": (
        "what: flera har ombetts vänta. Ange med by och what vad svaret gäller.",
        "what: several have been asked to wait. Say with by and what which one the answer is about.",
    ),
    "over_before": (
        "ends: det kan inte sluta {end}, för det börjar {start}.",
        "ends: it cannot end on {end}, as it begins on {start}.",
    ),
    "both_answers": (
        "{names:sv} kan inte både godta och säga nej. Ange ett av dem.",
        "{names:en} cannot both accept and object. Give one of them.",
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
    "sort_earlier": ("tidigare omgångar", "earlier rounds"),
    "sort_proceedings": ("förfaranden", "proceedings"),
    "sort_arenas": ("samtal och grupper", "forums"),
    "sort_gates": ("det som behöver vara på plats först", "what has to be in place first"),
    "sort_facilitators": ("samtalsledare", "facilitators"),
    "sort_methods": ("metoder", "methods"),
    "sort_rules": ("regler", "rules"),
    "sort_overrides": ("ändringar i förslaget", "changes to the proposal"),
    # One of them.
    "kind_earlier": ("tidigare omgång", "earlier round"),
    "kind_proceedings": ("förfarande", "proceeding"),
    "kind_arenas": ("samtal eller grupp", "forum"),
    "kind_gates": (
        "något som behöver vara på plats först",
        "something that has to be in place first",
    ),
    "kind_stakeholders": ("berörd", "stakeholder"),
    "kind_relationships": ("relation", "relationship"),
    "kind_perspectives": ("perspektiv", "perspective"),
    "kind_tensions": ("spänning", "tension"),
    "kind_dialogues": ("samtal", "dialogue"),
    "kind_outreach": ("uppsökande", "outreach"),
    "kind_proposals": ("förslag", "proposal"),
    "kind_commitments": ("åtagande", "commitment"),
    "kind_actions": ("åtgärd", "action"),
    "kind_decision_bodies": ("beslutsinstans", "decision body"),
    "kind_decisions": ("beslut", "decision"),
    "kind_organisation": ("roll", "role"),
    "kind_phases": ("fas", "phase"),
    "kind_requirements": ("förutsättning", "requirement"),
    "kind_funding": ("finansiering", "funding"),
    "kind_costs": ("kostnad", "cost"),
    "kind_events": ("händelse", "event"),
    "kind_facilitators": ("samtalsledare", "facilitator"),
    "kind_methods": ("metod", "method"),
    "kind_rules": ("regel", "rule"),
    "kind_overrides": ("ändring i förslaget", "change to the proposal"),
}
