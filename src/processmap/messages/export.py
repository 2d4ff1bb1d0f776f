"""What is handed on says: calendar files and what they leave out."""

TEXTS: dict[str, tuple[str, str]] = {
    # Words in place of names.
    "plain_talk": ("Samtal", "Conversation"),
    "plain_talk_person": ("Enskilt samtal", "Individual conversation"),
    "persons_one": ("en enskild person", "one private person"),
    "persons": ("{count} enskilda personer", "{count} private persons"),
    "a_body": ("Beslutsinstans", "Decision body"),
    "a_task": ("uppgift", "task"),
    # A calendar's entries.
    "proposed": ("Förslag: {title}", "Proposed: {title}"),
    "cancelled": ("Inställt: {title}", "Cancelled: {title}"),
    "gone": ("Inställt: finns inte längre i planen", "Cancelled: no longer in the plan"),
    "sitting": ("{body} sammanträder", "{body} meets"),
    "papers": (
        "Handlingar till {body} ska vara inne (möte {date})",
        "Papers for {body} due (meeting {date})",
    ),
    "notice": (
        "Kallelsen till {body} går ut (möte {date})",
        "Notice of {body} goes out (meeting {date})",
    ),
    "due": ("Senast i dag: {what}", "Due today: {what}"),
    "target": ("Målet: processen ska vara klar", "Target: the process is to be done"),
    "election": ("Valdag", "Election day"),
    "purpose": ("Syfte: {value}", "Purpose: {value}"),
    "method": ("Form: {value}", "Method: {value}"),
    "participants": ("Deltar: {value}", "Taking part: {value}"),
    "responsible": ("Ansvarig: {value}", "Responsible: {value}"),
    "only_proposed": ("Föreslaget, inte bestämt.", "Proposed, not decided."),
    "provisional": ("Preliminärt.", "Provisional."),
    "end_worked_out": (
        "Sluttiden är inte bestämd utan uträknad efter hur lång tid formen brukar ta.",
        "The end is not decided: it is worked out from how long the method usually takes.",
    ),
    "draft": ("Utkast: ingen har granskat planen än.", "Draft: nobody has reviewed the plan yet."),
    "repeat_worked_out_one": (
        "En gång per år. Dagarna efter den första är uträknade, inte bestämda.",
        "Once a year. The days after the first are worked out, not decided.",
    ),
    "repeat_unknown_one": (
        "En gång per år. När de andra gångerna blir står inte i dokumentet.",
        "Once a year. When the other times are does not stand in the document.",
    ),
    "repeat_worked_out": (
        "{count} gånger per år. Dagarna efter den första är uträknade, inte bestämda.",
        "{count} times a year. The days after the first are worked out, not decided.",
    ),
    "repeat_unknown": (
        "{count} gånger per år. När de andra gångerna blir står inte i dokumentet.",
        "{count} times a year. When the other times are does not stand in the document.",
    ),
    "due_before": (
        "{what}. Arbetsdagen före är {date}.",
        "{what}. The working day before is {date}.",
    ),
    "first_on": (
        "Första gången är på en ledig dag ({what}).",
        "The first time is on a day off ({what}).",
    ),
    "left_out": (
        "Röda och stängda dagar är utelämnade: {days}.",
        "Red and closed days are left out: {days}.",
    ),
    # What the one who exports is told.
    "count_one": ("1 post i kalendern.", "1 entry in the calendar."),
    "count": ("{count} poster i kalendern.", "{count} entries in the calendar."),
    "key_made": (
        "Kalendern har fått en slumpnyckel, som står under calendar: series i {file}. Låt den stå kvar, så känner "
        "kalenderprogram igen posterna nästa gång.",
        "The calendar has been given a random key, which stands under calendar: series in {file}. Leave it there, and "
        "calendar programs will know the entries again next time.",
    ),
    "key_not_kept": (
        "Kalenderns slumpnyckel kunde inte sparas. Nästa kalenderfil får nya poster; ta bort de här ur kalendern först.",
        "The random key of the calendar could not be kept. The next calendar file will have new entries; remove these "
        "from the calendar first.",
    ),
    "closed": (
        "Hela dokumentet är märkt confidential. Kalendern är tom.",
        "The whole document is marked confidential. The calendar is empty.",
    ),
    "undated_one": (
        "Ett samtal har inget datum och är inte med.",
        "One conversation has no date and is left out.",
    ),
    "undated": (
        "{count} samtal har inget datum och är inte med.",
        "{count} conversations have no date and are left out.",
    ),
    "rough": (
        "Bara månad eller årstid är känd, så de är inte med: {names:sv}.",
        "Only the month or the season is known, so they are left out: {names:en}.",
    ),
    "skipped": (
        "Gånger som faller på röda eller stängda dagar är utelämnade för: {names:sv}.",
        "Times that fall on red or closed days are left out for: {names:en}.",
    ),
    "unplaced": (
        "Ingen dag är känd för: {names:sv}. Skriv in den första (date, eller first under recurrence).",
        "No day is known for: {names:en}. Write down the first (date, or first under recurrence).",
    ),
    "uneven": (
        "Bara första gången är med för: {names:sv}. Så många gånger per år går inte jämnt upp på månader eller veckor.",
        "Only the first time is there for: {names:en}. So many times a year do not come out even in months or weeks.",
    ),
    "moved_one": (
        "Ett klockslag finns inte, eftersom klockan ställs fram den natten. Det är flyttat lika mycket framåt.",
        "One time of day does not exist, as the clocks go forward that night. It is moved forward as much.",
    ),
    "moved": (
        "{count} klockslag finns inte, eftersom klockan ställs fram den natten. De är flyttade lika mycket framåt.",
        "{count} times of day do not exist, as the clocks go forward that night. They are moved forward as much.",
    ),
    "neutral_one": (
        "Ett samtal visas utan titel, eftersom det är märkt confidential eller en enskild person deltar.",
        "One conversation is shown without its title, as it is confidential or a private person takes part.",
    ),
    "neutral": (
        "{count} samtal visas utan titel, eftersom de är märkta confidential eller en enskild person deltar.",
        "{count} conversations are shown without titles, as they are confidential or a private person takes part.",
    ),
    # What can go wrong.
    "unknown_target": (
        "”{name}” går inte att exportera till. Välj bland: {known:sv}.",
        "“{name}” is nothing to export to. Choose among: {known:en}.",
    ),
    "no_target": (
        "Vad ska det exporteras till? Ange --to, till exempel --to ics. Det som finns: {known:sv}.",
        "What is it to be exported to? Give --to, for example --to ics. What there is: {known:en}.",
    ),
    "not_for": (
        "{option} betyder ingenting för --to {target}. Ta bort det.",
        "{option} means nothing for --to {target}. Leave it out.",
    ),
    "unknown_zone": (
        "Tidszonen ”{name}” finns inte. Skriv den som Europe/Stockholm (timezone under calendar).",
        "There is no time zone “{name}”. Write it as Europe/Stockholm (timezone under calendar).",
    ),
    "earlier_too_large": (
        "Den tidigare filen är {size:sv} kB. En kalenderfil härifrån är högst {limit:sv} kB. Välj ett annat filnamn.",
        "The earlier file is {size:en} kB. A calendar file from here is {limit:en} kB at most. Choose another name.",
    ),
    "no_calendar": (
        "Den tidigare filen är ingen kalenderfil, så den rörs inte. Välj ett annat filnamn.",
        "The earlier file is no calendar file, so it is left alone. Choose another file name.",
    ),
}
