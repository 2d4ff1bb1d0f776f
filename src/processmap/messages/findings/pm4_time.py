"""PM4xx: time."""

TEXTS: dict[str, tuple[str, str]] = {
    "step_date": ("beslutet", "the decision"),
    "step_approved_on": ("justeringen", "the approval of the minutes"),
    "step_posted_on": ("anslaget", "the posting"),
    "step_appeal_until": ("sista dagen att överklaga", "the last day of appeal"),
    "step_final_on": ("laga kraft", "the legal force"),
    "promise_commitment": ("Ett åtagande", "A commitment"),
    "promise_action": ("En åtgärd", "An action"),
    "promise_task": ("Ett uppdrag", "A task"),
    "promise_requirement": ("En förutsättning", "A requirement"),
    "PM401": (
        "”{title}”{reference} är daterat {day} men följer på ”{first}”, som är daterat senare ({later}).",
        "“{title}”{reference} is dated {day} but follows on “{first}”, which is dated later ({later}).",
    ),
    "PM401_help": (
        "Kontrollera datumen mot protokollen. Står det fel i källan, låt det stå och skriv en anteckning.",
        "Check the dates against the minutes. If the source is wrong, let it stand and add a note.",
    ),
    "PM402": (
        "”{title}” hålls {day}, men handlingarna om ”{proposal}” ska vara inne hos {body} {due} inför mötet {meeting}.",
        "“{title}” is held on {day}, but the papers on “{proposal}” are due at {body} on {due} for the meeting of "
        "{meeting}.",
    ),
    "PM402_help": (
        "Håll samtalet tidigare, eller sikta på ett senare sammanträde.",
        "Hold the dialogue earlier, or aim for a later meeting.",
    ),
    "PM403": (
        "Valet {day} ligger före {titles:sv}, som är bestämda.",
        "The election on {day} comes before {titles:en}, which are firm.",
    ),
    "PM403_help": (
        "Mandatet kan ändras. Besluta före valet, eller låt det som kommer efter vara preliminärt tills de nya "
        "ledamöterna har fått ta ställning.",
        "The mandate may change. Decide before the election, or keep what comes after provisional until the new "
        "members "
        "have taken their stand.",
    ),
    "PM419": (
        "Valet {day} ligger mellan start och mål ({start} – {target}), och detta är bestämt men har inget datum: "
        "{titles:sv}.",
        "The election on {day} falls between start and target ({start} – {target}), and this is firm but has no date: "
        "{titles:en}.",
    ),
    "PM419_help": (
        "Sikta på beslut före valet, eller låt det som kommer efter vara preliminärt.",
        "Aim for a decision before the election, or keep what comes after provisional.",
    ),
    "PM404": (
        "”{title}” ska komma efter ”{first}” men är daterat före: {day} mot {earlier}.",
        "“{title}” is to come after “{first}” but is dated before it: {day} against {earlier}.",
    ),
    "PM404_help": (
        "Ändra ett av datumen eller ordningen.",
        "Change one of the dates or the order.",
    ),
    "PM405": (
        "”{title}” ska komma minst {gap} dagar efter ”{first}” men kommer efter {days}.",
        "“{title}” is to come at least {gap} days after “{first}” but comes after {days}.",
    ),
    "PM405_help": (
        "Flytta det senare, eller ändra avståndet.",
        "Move it later, or change the gap.",
    ),
    "PM406": (
        "”{title}” ({day}) ligger utanför tiden som processen har.",
        "“{title}” ({day}) falls outside the time the process has.",
    ),
    "PM406_help": (
        "Flytta samtalet, eller ändra start och mål under ”calendar”.",
        "Move the dialogue, or change start and target under “calendar”.",
    ),
    "PM407": (
        "”{title}” ligger {day}, då inget ska hållas.",
        "“{title}” is on {day}, when nothing is to be held.",
    ),
    "PM407_help": ("Välj en annan dag.", "Choose another day."),
    "PM408": (
        "{name} kan inte den {day}, då ”{title}” ska hållas.",
        "{name} cannot come on {day}, the day of “{title}”.",
    ),
    "PM408_help": (
        "Välj en annan dag, eller fråga dem igen.",
        "Choose another day, or ask them again.",
    ),
    "PM409": (
        "{names:sv} ska vara på två ställen samtidigt: {titles:sv}.",
        "{names:en} are to be in two places at once: {titles:en}.",
    ),
    "PM409_help": ("Flytta ett av samtalen.", "Move one of the dialogues."),
    "PM410": (
        "”{title}” är satt till {day}, men då har {body} inget sammanträde.",
        "“{title}” is set for {day}, but {body} has no meeting then.",
    ),
    "PM410_help": (
        "Kontrollera sammanträdesplanen, eller lägg till mötet.",
        "Check the plan of meetings, or add the meeting.",
    ),
    "PM411": (
        "”{title}” är satt till {day}, men {body} har ställt in det sammanträdet.",
        "“{title}” is set for {day}, but {body} has called that meeting off.",
    ),
    "PM411_help": (
        "Flytta ärendet till nästa sammanträde, och se efter när handlingarna ska vara inne.",
        "Move the matter to the next meeting, and see when its papers are due.",
    ),
    "PM412": (
        "”{title}”: {step:sv} är daterat {day}, före {first:sv} ({earlier}).",
        "“{title}”: {step:en} is dated {day}, before {first:en} ({earlier}).",
    ),
    "PM412_help": ("Kontrollera datumen mot protokollet.", "Check the dates against the minutes."),
    "PM413": (
        "Kallelse eller handlingar till {body} {meeting} har ett datum efter mötet: {day}.",
        "Notice or papers for {body} on {meeting} have a date after the meeting: {day}.",
    ),
    "PM413_help": ("Rätta datumet.", "Correct the date."),
    "PM414": (
        "Förslaget ”{title}” är daterat {day}, före samtalet det kommer ur: ”{first}” ({later}).",
        "The proposal “{title}” is dated {day}, before the dialogue it comes from: “{first}” ({later}).",
    ),
    "PM414_help": (
        "Kontrollera datumen. Fanns förslaget redan, kommer det ur något annat.",
        "Check the dates. If the proposal was already there, it comes from something else.",
    ),
    "PM415": (
        "Inget kommande sammanträde är inskrivet för den som ska besluta: {bodies:sv}.",
        "No coming meeting is entered for those who are to decide: {bodies:en}.",
    ),
    "PM415_help": (
        "Skriv in sammanträdesdagarna och när handlingarna ska vara inne, så kan tiden räknas baklänges från beslutet.",
        "Enter the meeting days and when papers are due, so that time can be counted backwards from the decision.",
    ),
    "PM416": (
        "{kind:sv} har gått över tiden: sista dag var {due}. Ansvarig: {who:sv}.",
        "{kind:en} is overdue: the last day was {due}. Responsible: {who:en}.",
    ),
    "PM416_help": (
        "Fråga hur det går, och anteckna när det är gjort eller ett nytt datum.",
        "Ask how it is going, and note when it is done or a new date.",
    ),
    "PM417": (
        "{kind:sv} har gått över tiden: sista dag var {due}. Ingen står som ansvarig.",
        "{kind:en} is overdue: the last day was {due}. Nobody is named as responsible.",
    ),
    "PM417_help": (
        "Bestäm vem som ansvarar, och ett datum som håller.",
        "Decide who is responsible, and a date that will hold.",
    ),
    "PM418": (
        "”{title}” skulle hållas {day}, men det är inte antecknat om det blev av.",
        "“{title}” was to be held on {day}, but whether it was is not noted.",
    ),
    "PM418_help": (
        "Anteckna ”status: held” och vad som kom fram, eller att det ställdes in.",
        "Note “status: held” and what came up, or that it was cancelled.",
    ),
    "PM430": (
        "{body} skulle ha tagit upp ”{title}” {day}, men utfallet är inte antecknat.",
        "{body} were to take up “{title}” on {day}, but the outcome is not noted.",
    ),
    "PM430_help": (
        "Anteckna beslutet: processmap record FIL decision INSTANS --outcome …",
        "Note the decision: processmap record FILE decision BODY --outcome …",
    ),
    "PM431": (
        "Två samtal ska hållas i {room} samtidigt: {titles:sv}.",
        "Two dialogues are to be held in {room} at the same time: {titles:en}.",
    ),
    "PM431_help": (
        "Flytta ett av dem, eller boka en annan lokal.",
        "Move one of them, or book another room.",
    ),
    "PM432": (
        "”{title}” ska hållas i ”{place}”, som inte är någon av kalenderns lokaler. Menade du ”{room}”?",
        "“{title}” is to be held in “{place}”, which is none of the calendar's rooms. Did you mean “{room}”?",
    ),
    "PM432_help": (
        "Skriv lokalens namn som under ”rooms”: bara då räknar tidplanen med att den är upptagen.",
        "Write the room's name as under “rooms”: only then does the timetable know that it is taken.",
    ),
    "due_papers": ("handlingarna", "the papers"),
    "due_notice": ("kallelsen", "the notice"),
    "PM433": (
        "”{title}” ligger {day}, som är {what:sv}.",
        "“{title}” is on {day}, which is {what:en}.",
    ),
    "PM433_help": (
        "Fråga dem som ska komma om dagen passar, eller välj en annan dag.",
        "Ask those who are to come whether the day suits, or choose another day.",
    ),
    "PM434": (
        "”{title}” ligger {day} ({what:sv}), när många är lediga.",
        "“{title}” is on {day} ({what:en}), when many are away.",
    ),
    "PM434_help": (
        "Fråga dem som ska komma om dagen passar.",
        "Ask those who are to come whether the day suits.",
    ),
    "PM435": (
        "{body} står som sammanträdande {meeting}, som är {what:sv}.",
        "{body} is entered as meeting on {meeting}, which is {what:en}.",
    ),
    "PM435_help": (
        "Kontrollera dagen mot sammanträdesplanen.",
        "Check the day against the plan of meetings.",
    ),
    "PM436": (
        "Sista dag för {step:sv} till {body} {meeting} är {day} ({what:sv}). Arbetsdagen före är {before}.",
        "The last day for {step:en} to {body} on {meeting} is {day} ({what:en}). The working day before is {before}.",
    ),
    "PM436_help": (
        "Lämna in senast arbetsdagen före, eller fråga nämndens sekreterare vilken dag som gäller.",
        "Hand them in on the working day before at the latest, or ask the secretary which day applies.",
    ),
    "PM437": (
        "”{title}” skulle falla på röda eller stängda dagar: {days}.",
        "“{title}” would fall on red or closed days: {days}.",
    ),
    "PM437_help": (
        "Kalenderfilen lämnar ut de gångerna, men inte den första, som står som den är skriven. Flyttas träffen: skriv "
        "in de andra dagarna som egna händelser.",
        "The calendar file leaves those times out, but not the first, which stands as it is written. If the meeting is "
        "moved: enter the other days as events of their own.",
    ),
    "PM438": (
        "{day} ligger {years} år från närmaste andra dag i dokumentet, {nearest}.",
        "{day} is {years} years from the nearest other day in the document, {nearest}.",
    ),
    "PM438_help": (
        "Kontrollera årtalet: har två siffror bytt plats?",
        "Check the year: have two digits changed places?",
    ),
}
