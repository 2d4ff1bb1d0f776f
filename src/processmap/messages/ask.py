"""``ask``: why each question is asked, and what an answer led to."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Frågor till dig som leder", "Questions to you who lead"),
    "none": (
        "Det finns inget att fråga om just nu: inget svar skulle ändra upplägget.",
        "There is nothing to ask just now: no answer would change the plan.",
    ),
    "first": ("Fråga först", "Ask first"),
    "rest": ("Kan vänta", "Can wait"),
    "why": ("Frågas därför att {why}", "Asked because {why}"),
    "own_list": (
        "Eller skriv själv, med semikolon mellan flera.",
        "Or write your own, with semicolons between several.",
    ),
    "own_number": ("Eller skriv ett antal.", "Or write a number."),
    "own_name": ("Eller skriv vilka det är.", "Or write who they are."),
    "known_before": ("Sist svarade du ”vet inte”.", "The last time you answered “don't know”."),
    "intro": (
        "Svara med en siffra eller med egna ord. Tom rad hoppar över, q slutar. Varje svar sparas genast i {file}.",
        "Answer with a number or in your own words. An empty line skips, q stops. Each answer is saved at once in "
        "{file}.",
    ),
    "prompt": ("Svar", "Answer"),
    "numbered": ("Fråga {number}", "Question {number}"),
    "internal": (
        "Det du skriver kan bli allmän handling. Skriv grupper och roller, inga omdömen om personer.",
        "What you write can become a public document. Write groups and roles, no judgements about people.",
    ),
    "done": ("Inga fler frågor nu.", "No more questions now."),
    "stopped": (
        "Resten kan vänta. Kör kommandot igen när du vill.",
        "The rest can wait. Run it again when you like.",
    ),
    "again": (
        "Det svaret går inte att läsa här. Svara med en siffra från 1 till {count}.",
        "That answer cannot be read here. Answer with a number from 1 to {count}.",
    ),
    "no_terminal": (
        "Ingen finns vid tangentbordet. Ge frågan och svaret: --question {question} --answer {answer}. "
        "Frågorna som data: --json.",
        "Nobody is at the keyboard. Give the question and the answer: --question {question} --answer {answer}. "
        "The questions as data: --json.",
    ),
    "both": (
        "--question och --answer hör ihop: ge båda.",
        "--question and --answer belong together: give both.",
    ),
    "through_pipe": (
        "Svaret skrivs i en fil. Ge filens namn, inte -.",
        "The answer is written into a file. Give the file's name, not -.",
    ),
    "no_question": (
        "Frågan {name} ställs inte nu. De som ställs: {known}.",
        "The question {name} is not asked now. Those that are: {known}.",
    ),
    "no_question_at_all": (
        "Frågan {name} ställs inte nu, och ingen annan heller.",
        "The question {name} is not asked now, nor is any other.",
    ),
    "no_answer": (
        "Svaret {name} går inte att läsa till frågan {question}. Svar: {known}.",
        "The answer {name} cannot be read for the question {question}. Answers: {known}.",
    ),
    # What an answer led to.
    "led_to": ("I upplägget: {what}.", "In the plan: {what}."),
    "led_to_more": (
        "I upplägget: {what}; och {more} ändringar till.",
        "In the plan: {what}; and {more} more changes.",
    ),
    "led_to_one_more": (
        "I upplägget: {what}; och en ändring till.",
        "In the plan: {what}; and one more change.",
    ),
    "nothing_changed": (
        "Upplägget är detsamma, och frågan ställs inte igen.",
        "The plan is the same, and the question is not asked again.",
    ),
    "remembered": (
        "Upplägget står kvar som det är. Frågan ställs inte först igen.",
        "The plan stays as it is. The question is not asked first again.",
    ),
    "led_pattern": ("typen av process blir {pattern}", "the type of process becomes {pattern}"),
    "led_gate_new": ("”{gate}” behövs först", "“{gate}” is needed first"),
    "led_gate_gone": ("”{gate}” faller bort", "“{gate}” falls away"),
    "led_gate_open": ("”{gate}” är på plats", "“{gate}” is in place"),
    "led_gate_shut": ("”{gate}” återstår", "“{gate}” remains"),
    "led_gate_reservation": ("”{gate}” gäller med förbehåll", "“{gate}” holds with a reservation"),
    "led_gate_unknown": (
        "om ”{gate}” är på plats är inte känt",
        "whether “{gate}” is in place is not known",
    ),
    "led_arena_new": ("{arena} kommer till", "{arena} is added"),
    "led_arena_gone": ("{arena} faller bort", "{arena} falls away"),
    "led_kept_open": ("stolen för {who} hålls öppen", "the chair of {who} is kept open"),
    "led_seat": ("{who} får en stol", "{who} get a chair"),
    "led_weeks": ("tiden blir {low} till {high} veckor", "it takes {low} to {high} weeks"),
    "led_hours": (
        "den som leder får räkna med omkring {hours} timmar",
        "the one who leads can count on about {hours} hours",
    ),
    # Why each is asked: what is not in the document, and why that matters.
    "why_mandate": (
        "det avgör om någon har gett uppdraget att föra samtal; ett beslut i sakfrågan är inget uppdrag.",
        "it settles whether anybody has given the mandate to hold talks; a decision on the matter is none.",
    ),
    "why_open": (
        "det inte står vad som går att påverka i {title}; utan det vet ingen vad samtalen kan ändra.",
        "it does not say what can be influenced in {title}; without that nobody knows what the talks can change.",
    ),
    "why_open_after": (
        "{what} är beslutat, och det inte står vad som är kvar att påverka.",
        "{what} is decided, and it does not say what is left to influence.",
    ),
    "why_open_at_all": (
        "{what} är beslutat, och utan ett svar finns inget att tala om.",
        "{what} [is|are] decided, and without an answer there is nothing to talk about.",
    ),
    "why_tries": (
        "ett beslut som prövas är inte stängt, och det inte står vilket som prövas i {what}.",
        "a decision that is being tried is not closed, and it does not say which one is tried in {what}.",
    ),
    "why_leads": (
        "förtroendet brister mellan {across}, och ingen står som ledare som de har sagt ja till.",
        "trust fails between {across}, and nobody stands as lead whom they have said yes to.",
    ),
    "why_leads_one": (
        "{across} misstror någon, och ingen står som ledare som de har sagt ja till.",
        "{across} [distrusts|distrust] somebody, and nobody stands as lead whom they accept.",
    ),
    "why_leads_named": (
        "förtroendet brister mellan {across}, och det inte står att de har sagt ja till {who}.",
        "trust fails between {across}, and it does not say that they have said yes to {who}.",
    ),
    "why_leads_named_many": (
        "förtroendet brister mellan flera sidor, och det inte står att de har sagt ja till {who}.",
        "trust fails between several sides, and it does not say that they have said yes to {who}.",
    ),
    "why_decides": (
        "det inte står vem som avgör {title}; den som avgör behöver veta av samtalen från början.",
        "it does not say who decides {title}; whoever does needs to know of the talks from the start.",
    ),
    "why_decides_which": (
        "det inte står vem som avgör {what}; flera organ kan göra det, och de som berörs har rätt "
        "att veta vilket.",
        "it does not say who decides {what}; several bodies might, and those concerned have a right "
        "to know which.",
    ),
    "why_right": (
        "mark eller tillstånd prövas i {where}, och det inte står att någon har tittat efter.",
        "land or a permit is tried in {where}, and it does not say that anybody has looked.",
    ),
    "why_holds": (
        "ingen står som bärare av {views}; då vet ingen vem som ska tillfrågas.",
        "nobody stands as holder of {views}; then nobody knows whom to ask.",
    ),
    "why_receives": (
        "det inte står vem som får bära följderna av {what}; de som får det ska ha en stol innan det är klart.",
        "it does not say who would bear the consequences of {what}; they are to have a chair before it is settled.",
    ),
    "why_others": (
        "kartan har bara {who}; den som också får leva med det ska höras innan något är klart.",
        "the map has {who} only; whoever else has to live with it is heard before it is settled.",
    ),
    "why_deputy": (
        "upplägget är längre än många anställningar, och det inte står någon ersättare för {who}.",
        "the plan is longer than many employments, and no deputy for {who} is named.",
    ),
    "why_yes": (
        "det inte står vems ja som behövs i frågan {title}; utan deras ja kan inget genomföras.",
        "it does not say whose yes is needed in {title}; without it nothing can be carried out.",
    ),
    "why_wait": (
        "det inte står om {what} kan vänta; annars kan det avgöras medan ni talar.",
        "it does not say whether {what} can wait; else it may be settled while you talk.",
    ),
    "why_refrain_signing": (
        "{officials} kan skriva på {what} medan samtalen pågår.",
        "{officials} may sign {what} while the talks last.",
    ),
    "why_wait_who": (
        "det inte står om {what} kan vänta; annars kan det gå vidare medan ni talar.",
        "it does not say whether {what} can wait; else it may go on while you talk.",
    ),
    "why_refrain": (
        "{what} kan avgöras av {who} medan samtalen pågår.",
        "{what} can be decided by {who} while the talks last.",
    ),
    "why_refrain_by": (
        "{what} kan avgöras av {who} medan samtalen pågår.",
        "{what} can be decided by {who} while the talks last.",
    ),
    "why_refrain_until": (
        "{what} kan avgöras av {who} medan samtalen pågår.",
        "{what} can be decided by {who} while the talks last.",
    ),
    "why_refrain_sheltered": (
        "{what} avgörs snart av {who}, och ska inte hinna före samtalen med dem som är rädda.",
        "{what} [is|are] soon decided by {who}, and should not come before the talks with those "
        "who are afraid.",
    ),
    "why_done": (
        "{what} är beslutat, och det inte står om det är gjort.",
        "{what} is decided, and it does not say whether it is done.",
    ),
    "why_owned_up": (
        "förtroendet mellan {hurt} och {who} är brutet; om det är erkänt avgör vad som kommer först.",
        "trust between {hurt} and {who} is broken; whether it is owned up to settles what comes first.",
    ),
    "why_kept": (
        "{who} har lovat {what}, och det inte står om löftet är hållet.",
        "{who} have promised {what}, and it does not say whether the promise is kept.",
    ),
    "why_promised": (
        "den som ett löfte gavs till ska sitta där det följs upp.",
        "whoever a promise was given to sits where it is followed up.",
    ),
    "why_count": (
        "det står ett antal i anteckningen om {who}, men inte hur många röster de är.",
        "the note on {who} has a number, but it does not say how many voices they are.",
    ),
    "why_came_about": (
        "det sades vid {where}, och det står inte om det blev av.",
        "it was said at {where}, and it does not say whether it came about.",
    ),
    "why_disputed": (
        "{one} och {other} står mot varandra, och fakta reds ut på annat sätt än värderingar.",
        "{one} and {other} pull apart, and facts are found out otherwise than values.",
    ),
    "why_without": (
        "en överenskommelse söks i {title}, och det står inte vad som händer om ni inte enas.",
        "an agreement on {title} is sought, and it does not say what happens if there is none.",
    ),
    "why_result": (
        "det inte står vad det ska sluta i, och ingen nämnd eller styrelse beslutar.",
        "it does not say what it is to end in, and no board decides.",
    ),
    "why_hours": (
        "det inte står hur många timmar som finns; upplägget ska rymmas i dem.",
        "it does not say how many hours there are; the plan is to fit in them.",
    ),
    "why_against": (
        "{views} kanske räcker att göra; är någon emot behövs samtal.",
        "{views} may be enough to do; if anybody is against it, talks are needed.",
    ),
}
