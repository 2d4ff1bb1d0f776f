"""The public version: what was left out, what to look at, and what stops it."""

TEXTS: dict[str, tuple[str, str]] = {
    "somebody": ("en person i processen", "a person in the process"),
    "least": (
        "Minsta grupp kan inte vara {found}. Den är lägst {lowest} och högst {most} personer: i en mindre grupp kan "
        "alla räkna ut vem som är vem.",
        "The least group cannot be {found}. It is {lowest} people at the lowest and {most} at the most: in a smaller "
        "group everybody can tell who is who.",
    ),
    "alike": (
        "Så många poster ser likadana ut att de inte kan ordnas utan att arbetsdokumentets ordning syns (gränsen är "
        "{limit} försök). Ge dem olika titlar eller datum.",
        "So many entries look the same that they cannot be ordered without showing the order of the working document "
        "(the limit is {limit} tries). Give them different titles or dates.",
    ),
    "stopped": (
        "Ingenting har skrivits. Det som är märkt public innehåller uppgifter som pekar ut en person, eller namn på "
        "någon som inte är offentlig ({count} st):",
        "Nothing has been written. What is marked public holds details that point out a person, or the name of "
        "somebody who is not public ({count}):",
    ),
    "not_public": (
        "Det här är ingen offentlig version, så den går inte att jämföra med. Ange filen från förra publiceringen, "
        "den som börjar med ”processmap-public”.",
        "This is not a public version, so there is nothing to compare with. Give the file of the last release, the "
        "one that begins with “processmap-public”.",
    ),
    "already": (
        "Det här är redan en offentlig version. Publicera från arbetsdokumentet, det som börjar med ”processmap: 1”.",
        "This is already a public version. Publish from the working document, the one that begins with "
        "“processmap: 1”.",
    ),
    # The report.
    "report_title": ("Det som inte följde med", "What was left out"),
    "report_none": ("Allt i dokumentet är med.", "Everything in the document is included."),
    "report_kept": ("I den offentliga versionen: {what}.", "In the public version: {what}."),
    "report_kept_none": (
        "I den offentliga versionen finns bara titeln. Märk det som ska vara med: ”visibility: public”.",
        "The public version holds the title only. Mark what is to be included: “visibility: public”.",
    ),
    "report_draft": (
        "Bilderna är märkta Utkast, eftersom ingen granskning är märkt public (”reviewed”).",
        "The pictures say Draft, as no review is marked public (“reviewed”).",
    ),
    "report_inside": (
        "Det här underlaget är för den som publicerar. Det följer inte med den offentliga versionen.",
        "These notes are for whoever publishes. They are no part of the public version.",
    ),
    "left_not_marked": ("inte märkt public", "not marked public"),
    "left_person": ("enskild person", "private person"),
    "left_small_group": ("färre än {least} personer", "fewer than {least} people"),
    "left_loose": (
        "hör till något som inte är offentligt",
        "belongs to something that is not public",
    ),
    "left_name": (
        "namn som ersattes med ett allmänt ord, eftersom de inte säkert är namnet på en roll",
        "names replaced by a general word, as they are not plainly those of a role",
    ),
    "left_total": (
        "antal och summor som togs bort, eftersom någon liten grupp annars kunde räknas ut",
        "numbers and sums taken away, as a small group could be worked out from them",
    ),
    "left_judgement": (
        "säger bara hur den ena litar på den andra, och det publiceras aldrig",
        "only says how one trusts the other, which is never published",
    ),
    "left_line": ("{what}: {count} ({why})", "{what}: {count} ({why})"),
    "left_line_bare": ("{why}: {count}", "{why}: {count}"),
    # Where the lists are told of by their names.
    "list_stakeholders": ("berörda", "stakeholders"),
    "list_relationships": ("relationer", "relationships"),
    "list_perspectives": ("perspektiv", "perspectives"),
    "list_tensions": ("spänningar", "tensions"),
    "list_dialogues": ("samtal", "dialogues"),
    "list_outreach": ("kontaktförsök", "outreach"),
    "list_proposals": ("åtgärdsförslag", "proposals"),
    "list_commitments": ("åtaganden", "commitments"),
    "list_actions": ("åtgärder", "actions"),
    "list_decision_bodies": ("beslutsinstanser", "decision bodies"),
    "list_decisions": ("beslut", "decisions"),
    "list_organisation": ("roller i organisationen", "roles in the organisation"),
    "list_phases": ("faser", "phases"),
    "list_requirements": ("förutsättningar", "requirements"),
    "list_funding": ("finansiering", "funding"),
    "list_costs": ("kostnader", "costs"),
    "list_events": ("händelser", "events"),
    "list_earlier": ("tidigare omgångar", "earlier rounds"),
    "list_proceedings": ("förfaranden vid sidan av", "proceedings beside the process"),
    "list_arenas": ("samtal och grupper", "forums"),
    "list_gates": ("det som behöver vara på plats först", "what has to be in place first"),
    "list_agreement": ("spelregler", "process agreement"),
    "list_methods": ("egna metoder", "methods of its own"),
    "list_calendar": ("kalender", "calendar"),
    "list_pause": ("paus", "pause"),
    "list_reviewed": ("granskning", "review"),
    "list_overrides": ("ändringar av förslag", "changes to proposals"),
    "list_rules": ("regelinställningar", "settings of rules"),
    "list_after": ("ordning mellan samtal", "order of dialogues"),
    "list_meetings": ("sammanträden", "meetings"),
    "list_assigns": ("uppdrag i beslut", "tasks in decisions"),
    "list_recurrence": ("återkommande händelser", "recurring events"),
    "list_map": ("uppgifter om hela kartan", "details of the whole map"),
    # What to look at.
    "warnings_title": ("Att se över före publicering", "To look at before publishing"),
    "difference_group": (
        "{count} av grupperna har ändrats med färre än {least} personer sedan förra gången. Den som har båda "
        "versionerna kan se vilka som kommit till eller lämnat. Vänta, eller behåll det gamla antalet.",
        "{count} of the groups differ by fewer than {least} people from last time. Whoever has both versions can tell "
        "who came or left. Wait, or keep the old number.",
    ),
    "difference_sum": (
        "Det sammanlagda antalet personer har ändrats med färre än {least} sedan förra gången ({count} summa).",
        "The number of people in all differs by fewer than {least} from last time ({count} sum).",
    ),
    "difference_rest": (
        "{count} antal i den ena versionen kan räknas ut mindre grupper ur, med hjälp av den andra. Ta bort antalet "
        "för helheten.",
        "From {count} numbers in one version, smaller groups can be worked out with the help of the other. Take away "
        "the number of the whole.",
    ),
    "difference_cost": (
        "{count} kostnader per person har ändrats med färre än {least} personer sedan förra gången.",
        "{count} costs per person differ by fewer than {least} people from last time.",
    ),
    # The key file.
    "key_open": (
        "Nyckelfilen {file} kan läsas av andra än du. Den ska bara kunna läsas av dig: kör ”chmod 600 {file}”.",
        "The key file {file} can be read by others. Only you should be able to read it: run “chmod 600 {file}”.",
    ),
    "key_broken": (
        "{file} är ingen nyckelfil. Ange en fil som processmap har gjort, eller ett namn där ingen fil finns, så görs "
        "en ny.",
        "{file} is not a key file. Give a file that processmap has made, or a name where there is no file, and a new "
        "one is made.",
    ),
    "key_is_output": (
        "Nyckelfilen och den offentliga versionen kan inte vara samma fil.",
        "The key file and the public version cannot be the same file.",
    ),
    "key_made": (
        "En ny nyckel för serien ”{series}” finns nu i {file}. Spara filen säkert och skilt från det som publiceras; "
        "utan den kan nästa version inte få samma beteckningar.",
        "A new key for the series “{series}” is now in {file}. Keep the file safe and apart from what is published; "
        "without it the next release cannot have the same ids.",
    ),
    "key_needed": (
        "--series behöver också --key: filen där nyckeln finns.",
        "--series needs --key as well: the file that holds the key.",
    ),
}
