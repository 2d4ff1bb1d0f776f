"""What the command line says about itself: help, examples, complaints about the call."""

TEXTS: dict[str, tuple[str, str]] = {
    # The frame of every help text.
    "usage": ("Användning:", "Usage:"),
    "usage_options": ("[VAL]", "[OPTIONS]"),
    "usage_group": ("KOMMANDO ...", "COMMAND ..."),
    "options": ("Val", "Options"),
    "commands": ("Kommandon", "Commands"),
    "examples": ("Exempel", "Examples"),
    "argument_file": ("FIL", "FILE"),
    "metavar_FILE": ("FIL", "FILE"),
    "metavar_N": ("ANTAL", "N"),
    "metavar_NAME": ("NAMN", "NAME"),
    "metavar_KEY=VALUE": ("NYCKEL=VÄRDE", "KEY=VALUE"),
    "metavar_YYYY-MM-DD": ("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
    # The program.
    "processmap_help": (
        "Processkartor för medborgardialog i komplexa frågor: inventera perspektiv, föreslå vilka samtal som behövs "
        "och i vilken ordning, och rita kartan. Ingenting lämnar datorn.",
        "Process maps for citizen dialogue in complex questions: inventory perspectives, propose which conversations "
        "are needed and in what order, and draw the map. Nothing leaves the computer.",
    ),
    "processmap_examples": (
        "processmap new torget.yaml\n"
        "processmap check torget.yaml\n"
        "processmap propose torget.yaml | processmap render - -o torget.svg",
        "processmap new --lang en square.yaml\n"
        "processmap check square.yaml\n"
        "processmap propose square.yaml | processmap render - -o square.svg",
    ),
    # Options that several commands share.
    "lang": (
        "språk för text och meddelanden; annars dokumentets eget, annars svenska",
        "language of text and messages; else the document's own, else Swedish",
    ),
    "help": ("visa den här hjälpen", "show this help"),
    "version": ("visa vilken version det är", "show which version this is"),
    "output": (
        "skriv till en fil; ändelsen väljer format ({formats})",
        "write to a file; the suffix chooses the format ({formats})",
    ),
    "format": (
        "format, när inte filens ändelse avgör: {formats}",
        "format, where no suffix decides: {formats}",
    ),
    "json": ("skriv som JSON, för andra program", "write as JSON, for other programs"),
    "backup": (
        "spara den förra versionen bredvid, som FIL.bak (en enda; den ersätts nästa gång)",
        "keep the last version beside it, as FILE.bak (one only; it is replaced the next time)",
    ),
    "backup_of_what": (
        "--backup gäller en fil som skrivs över. Ange den med -o.",
        "--backup is for a file that is written over. Name it with -o.",
    ),
    "read_instead": (
        "Det går att läsa i stället, utan att sparas i dokumentet: {command}",
        "It can be read instead, without being saved in the document: {command}",
    ),
    "show_confidential": (
        "ta med det som är märkt confidential",
        "include what is marked confidential",
    ),
    # new
    "new_short": (
        "börja: ett dokument med frågor att svara på",
        "begin: a document with questions to answer",
    ),
    "new_help": (
        "Skriver ett nytt dokument med de frågor en processledare börjar med, i den ordning de brukar besvaras. "
        "Svara på det du vet och lämna resten. En fil som redan finns skrivs aldrig över. Utan FIL skrivs dokumentet "
        "på skärmen.",
        "Writes a new document with the questions a process lead begins with, in the order they are usually answered. "
        "Answer what you know and leave the rest. A file that exists is never overwritten. Without FILE the document "
        "is written to the screen.",
    ),
    "new_examples": (
        "processmap new torget.yaml\nprocessmap new --lang en square.yaml",
        "processmap new --lang en square.yaml\nprocessmap new torget.yaml --lang sv",
    ),
    # check
    "check_short": (
        "granska: fel i dokumentet och sådant att se över",
        "check: faults, and what deserves a look",
    ),
    "check_help": (
        "Läser dokumentet och säger vad som är fel och vad som är värt att se över: vem som är berörd men inte hörd, "
        "vilka som inte bör mötas än, beslut utan behörig instans, handlingar som ska in för tidigt. Bara fel i själva "
        "dokumentet ger slutstatus 1; med --strict gör även varningar det.",
        "Reads the document and says what is wrong and what deserves a look: who is affected but not heard, who should "
        "not meet yet, decisions without a competent body, papers due too early. Only faults of the document itself "
        "give exit status 1; with --strict warnings do too.",
    ),
    "check_examples": (
        "processmap check torget.yaml\nprocessmap check torget.yaml --strict\nprocessmap check torget.yaml --json",
        "processmap check square.yaml\nprocessmap check square.yaml --strict\nprocessmap check square.yaml --json",
    ),
    "strict": ("slutstatus 1 även för varningar", "exit status 1 for warnings too"),
    # show
    "show_short": ("läs: läget i ärendet på en sida", "read: where the case stands, on one page"),
    "show_help": (
        "Visar ärendet som en processledare vill se det: frågan, vad som går att påverka, vilka som är hörda och inte, "
        "spänningar, nästa samtal och besluten. Det som är märkt confidential är inte med.",
        "Shows the case as a process lead wants to see it: the question, what can be influenced, who is heard and who "
        "is not, tensions, the next conversations and the decisions. What is marked confidential is left out.",
    ),
    "show_examples": (
        "processmap show torget.yaml\nprocessmap show torget.yaml -o torget.md",
        "processmap show square.yaml\nprocessmap show square.yaml -o square.md",
    ),
    # propose
    "propose_short": (
        "föreslå: vilka samtal, med vilka och i vilken ordning",
        "propose: which talks, who and when",
    ),
    "propose_help": (
        "Föreslår vilka samtal som behövs, med vilka, i vilken form och ordning, och varför. Skriver dokumentet med "
        "det första upplägget infogat, eller det som --alternative nämner. Förslag som ingen har rört byts ut; allt du själv har ändrat står kvar. "
        "Det som inte går att tillgodose sägs, och är ett resultat, inget fel.",
        "Proposes which conversations are needed, with whom, by what method, in what order, and why. Writes the "
        "document with the first alternative in it, or the one that --alternative names. Proposals nobody has touched are replaced; whatever you have "
        "changed yourself stays. What cannot be met is said, and is a result, not a failure.",
    ),
    "propose_examples": (
        "processmap propose torget.yaml -o torget.yaml\n"
        "processmap propose torget.yaml -f txt\n"
        "processmap propose torget.yaml | processmap render - -o torget.svg",
        "processmap propose square.yaml -o square.yaml\n"
        "processmap propose square.yaml -f txt\n"
        "processmap propose square.yaml | processmap render - -o square.svg",
    ),
    # schedule
    "schedule_short": (
        "tidplan: när varje samtal kan hållas",
        "timetable: when each talk can be held",
    ),
    "schedule_help": (
        "Räknar ut när varje samtal kan hållas: vardagar och helgdagar, vilka som kan när, tid för inbjudan, vila "
        "mellan möten, samtalsledarnas tid, instansernas sammanträden och när handlingarna ska vara inne. Skriver "
        "dokumentet med dagarna infogade; det som är hållet, bekräftat eller daterat av någon rörs inte. Går det inte "
        "ihop står det vad som krockar och vad som skulle hjälpa, och det är ett resultat, inget fel.",
        "Works out when each conversation can be held: working days and public holidays, who can come when, time to "
        "invite, rest between meetings, the facilitators' time, the bodies' meetings and when papers are due. Writes "
        "the document with the days in it; what is held, confirmed or dated by somebody is not touched. Where it does "
        "not fit together you are told what clashes and what would help, and that is a result, not a failure.",
    ),
    "schedule_examples": (
        "processmap schedule torget.yaml -f txt\n"
        "processmap schedule torget.yaml -o torget.yaml\n"
        "processmap schedule torget.yaml --decision ks@2026-05-27",
        "processmap schedule square.yaml -f txt\n"
        "processmap schedule square.yaml -o square.yaml\n"
        "processmap schedule square.yaml --decision board@2026-05-27",
    ),
    "schedule_today": (
        "ingen dag före den här; annars räknas från calendar.start eller det senast kända",
        "no day before this one; else from calendar.start or the last thing known",
    ),
    "schedule_decision": (
        "räkna bakåt: senaste dag för varje steg om instansen ID ska ta upp ärendet den dagen",
        "look back: the latest day for each step if the body ID is to take up the matter that day",
    ),
    "metavar_ID@YYYY-MM-DD": ("ID@ÅÅÅÅ-MM-DD", "ID@YYYY-MM-DD"),
    "not_a_meeting": (
        "”{value}” säger inte vilken instans och dag. Skriv som ks@2026-05-31.",
        "“{value}” does not say which body and day. Write it as ks@2026-05-31.",
    ),
    "alternative": (
        "vilket upplägg det gäller: {names}",
        "which alternative it is about: {names}",
    ),
    "metavar_WEIGHT": ("MÅTT=TAL", "MEASURE=NUMBER"),
    "weigh": (
        "egen vägning, kan anges flera gånger, till exempel weeks=2; det upplägg som då kostar minst. Mått: {names}",
        "your own weighing, may be given several times, for example weeks=2; the alternative that then costs least. "
        "Measures: {names}",
    ),
    # explain
    "explain_short": (
        "förklara: varför ett föreslaget samtal finns",
        "explain: why a proposed conversation is there",
    ),
    "explain_help": (
        "Förklarar ett föreslaget samtal: varför det behövs, varför just de som deltar, varför i den formen, varför "
        "nu, och vad som händer om det stryks (uträknat på nytt, inte gissat). ID står i dokumentet efter propose.",
        "Explains a proposed conversation: why it is needed, why these people, why this method, why now, and what "
        "happens if it is dropped (worked out again, not guessed). The ID stands in the document after propose.",
    ),
    "explain_examples": (
        "processmap explain torget.yaml gemensamt-1\nprocessmap explain torget.yaml gemensamt-1 -o varfor.md",
        "processmap explain square.yaml joint-1\nprocessmap explain square.yaml joint-1 -o why.md",
    ),
    "argument_key": ("ID", "ID"),
    "missing_key": (
        "Vilket samtal ska förklaras? Ange dess id, som det står i dokumentet efter propose.",
        "Which conversation is to be explained? Give its id, as it stands in the document after propose.",
    ),
    # brief
    "brief_short": (
        "sammanfatta: sidan som processledaren har med sig",
        "brief: the page a process lead carries",
    ),
    "brief_help": (
        "Skriver en sida att ha med sig: frågan, vad som är öppet och bestämt, vilka som är hörda och inte, de tre "
        "närmaste samtalen, vad som är gissat, det valda upplägget och vad det kostar, och när beslut tas. Namnger "
        "inga privatpersoner. De som har tackat nej står med, så att de inte glöms bort.",
        "Writes one page to carry: the question, what is open and what is decided, who is heard and who is not, the "
        "next three conversations, what is guessed, the chosen alternative and what it costs, and decision dates. "
        "Names no private person. Those who have declined are named, so that they are not forgotten.",
    ),
    "brief_examples": (
        "processmap brief torget.yaml\nprocessmap brief torget.yaml -o sidan.html",
        "processmap brief square.yaml\nprocessmap brief square.yaml -o page.html",
    ),
    # render
    "publish_short": (
        "gör den offentliga versionen: bara det som är märkt public",
        "make the public version: only what is marked public",
    ),
    "publish_help": (
        "Gör en offentlig version av kartan. Med kommer titeln och det som är märkt exakt public; resten av dokumentet "
        "påverkar inte ett tecken. Enskilda personer och grupper med för få personer tas aldrig med. Hittas ett "
        "personnummer, ett telefonnummer, en e-postadress eller ett namn som inte är offentligt skrivs ingenting, "
        "och meddelandet säger var i dokumentet det står. Vad som får lämnas ut avgör kommunen, inte programmet.",
        "Makes a public version of the map. It holds the title and what is marked exactly public; the rest of the "
        "document does not change a letter of it. Private persons and groups of too few people are never included. "
        "Where an identity number, a telephone number, an e-mail address or a name that is not public is found, "
        "nothing is written, and the message says where in the document it stands. What may be given out is for the "
        "municipality to decide, not for the program.",
    ),
    "publish_examples": (
        "processmap publish torget.yaml -o torget-offentlig.yaml\n"
        "processmap publish torget.yaml -o torget.html --view stakeholders\n"
        "processmap publish torget.yaml -o ny.yaml --previous torget-offentlig.yaml --key torget.nyckel",
        "processmap publish square.yaml -o square-public.yaml\n"
        "processmap publish square.yaml -o square.html --view stakeholders\n"
        "processmap publish square.yaml -o new.yaml --previous square-public.yaml --key square.key",
    ),
    "public_view": (
        "vy att rita: {names}; annars process, och i text alla",
        "view to draw: {names}; else process, and in text all of them",
    ),
    "least_group": (
        "minsta grupp: färre personer än så tas inte med; annars {default}, lägst {lowest}",
        "least group: fewer people than this are not included; else {default}, at the lowest {lowest}",
    ),
    "previous": (
        "en tidigare offentlig version (yaml eller json) att jämföra med; kan anges flera gånger",
        "an earlier public version (yaml or json) to compare with; may be given several times",
    ),
    "key": (
        "nyckelfil, som ger samma beteckningar i varje version av en serie; görs om den inte finns",
        "key file, which keeps ids the same in every release of a series; made where there is none",
    ),
    "series": (
        "seriens namn i nyckelfilen; olika serier går inte att koppla ihop",
        "the series' name in the key file; different series cannot be linked",
    ),
    "series_default": ("offentlig", "public"),
    "report": (
        "skriv underlaget om vad som inte följde med till en fil (txt md html json)",
        "write the notes on what was left out to a file (txt md html json)",
    ),
    "strict_publish": (
        "skriv ingenting om det finns något att se över",
        "write nothing if there is something to look at",
    ),
    "render_short": (
        "rita: processkartan och de andra vyerna",
        "draw: the process map and the other views",
    ),
    "render_help": (
        "Ritar en vy av ärendet, eller alla i en fil: -o karta.html ger en sida med alla bilder, karta.pdf detsamma på papper. "
        "Ändelsen på filen väljer format; utan -o skrivs SVG till skärmen. Det som är märkt "
        "confidential är inte med. Tills en människa har granskat dokumentet står det utkast på bilden.",
        "Draws a view of the case, or all in one file: -o map.html gives a page with all pictures, map.pdf the same on "
        "paper. The suffix of the file chooses the format; without -o SVG is written to the "
        "screen. What is marked confidential is left out. Until a person has reviewed the document the picture "
        "says draft.",
    ),
    "render_examples": (
        "processmap render torget.yaml -o torget.html\n"
        "processmap render torget.yaml -o torget.svg\n"
        "processmap render torget.yaml --view stakeholders -o berorda.png\n"
        "processmap render torget.yaml -f txt",
        "processmap render square.yaml -o square.html\n"
        "processmap render square.yaml -o square.svg\n"
        "processmap render square.yaml --view stakeholders -o stakeholders.png\n"
        "processmap render square.yaml -f txt",
    ),
    "page": ("vilken sida: {names}", "which page: {names}"),
    "view": ("vad bilden visar: {names}", "what the picture shows: {names}"),
    "drawn_view": (
        "vad bilden visar: {names}; utelämnat = processkartan, och i html, pdf och pptx alla bilder i en fil",
        "what the picture shows: {names}; left out = the process map, and in html, pdf and pptx all pictures in one file",
    ),
    "engine": (
        "vem som placerar: auto (inbyggd) eller ett av Graphviz program ({names})",
        "who places things: auto (built in) or a program of Graphviz ({names})",
    ),
    "only": (
        "bara det som hör ihop med till exempel theme=trygghet",
        "only what belongs with, say, theme=safety",
    ),
    "around": (
        "bara det som hör ihop med posten med detta id",
        "only what is tied to the entry with this id",
    ),
    "paper": (
        "pappret bilden är gjord för: {names}; utelämnat = det som passar (bara bilder som görs för ett papper)",
        "the paper the picture is made for: {names}; left out = the one that suits (only pictures made for a paper)",
    ),
    "no_ties": (
        "rita inte relationerna mellan berörda",
        "leave out relationships between those affected",
    ),
    "portrait": ("stående papper", "upright paper"),
    "theme": (
        "kommunens utseende: en fil med logotyp, färg och typsnitt; annars processmap-tema.yaml bredvid dokumentet",
        "the municipality's look: a file with logo, colour and font; else processmap-theme.yaml beside the document",
    ),
    "no_words": (
        "PDF med bara bilderna, utan dem i ord efteråt",
        "PDF with the pictures only, without them in words after",
    ),
    "one_file": (
        "flera blad i en fil, under varandra; annars blir SVG och PNG en fil per blad: karta.svg, karta-2.svg",
        "several sheets in one file, under each other; otherwise SVG and PNG are a file each: map.svg, map-2.svg",
    ),
    "phase": ("bara en fas: id, titel eller nummer", "one phase only: id, title or number"),
    "drawn_on": (
        "dagen bilden gäller: en linje för i dag, och vad som är härnäst räknat därifrån",
        "the day it is drawn for: a line for today, and what is next as seen from it",
    ),
    "until": (
        "bara det som sker till och med denna dag, så som det var känt då",
        "only what happens up to and including this day, as it was known then",
    ),
    # export
    "export_short": (
        "exportera: kalenderfil, bilaga till tjänsteskrivelse, graf",
        "export: a calendar file, an appendix to a report, a graph",
    ),
    "export_help": (
        "Skriver ärendet i former som andra program läser. --to ics ger en kalenderfil med samtal, sammanträden, dagar "
        "då handlingar ska vara inne och nätverksträffar. Skriv till samma fil varje gång: då uppdateras posterna i "
        "kalendern i stället för att dubbleras, och det som tagits bort ställs in. --to appendix ger en bilaga till "
        "tjänsteskrivelsen: vad som har gjorts och sagts, vad man tycker olika om, vad som föreslås och kostar. Bara "
        "perspektiv märkta public är med. Enskilda personer nämns inte. --to graphml ger ärendet som graf för program som "
        "analyserar nätverk: det som har id är noder, också interna perspektiv.",
        "Writes the case in forms that other programs read. --to ics gives a calendar file with conversations, "
        "meetings, days when papers are due and network meetings. Write to the same file each time: then the entries "
        "in the calendar are updated instead of doubled, and what was removed is cancelled. --to appendix gives an "
        "appendix to the officer's report: what was done and said, where people disagree, what is proposed and what it "
        "costs. Only perspectives marked public are in it. Private persons are not named. --to graphml gives the case as "
        "a graph for programs that analyse networks: what has an id is a node, internal perspectives too.",
    ),
    "export_examples": (
        "processmap export torget.yaml --to ics -o torget.ics\n"
        "processmap export torget.yaml --to appendix -o bilaga.docx\n"
        "processmap export torget.yaml --to appendix --internal\n"
        "processmap export torget.yaml --to graphml -o torget.graphml",
        "processmap export square.yaml --to ics -o square.ics\n"
        "processmap export square.yaml --to appendix -o appendix.docx\n"
        "processmap export square.yaml --to appendix --internal\n"
        "processmap export square.yaml --to graphml -o square.graphml",
    ),
    "to": ("vad det exporteras till: {names}", "what it is exported to: {names}"),
    "internal": (
        "bilagan som arbetsmaterial, med interna perspektiv; det står på varje blad",
        "the appendix as working material, with internal perspectives; every sheet says so",
    ),
    "earlier": (
        "kalenderfilen som den såg ut senast; annars den fil som -o skriver över",
        "the calendar file as it was last; else the file that -o replaces",
    ),
    "new_calendar": (
        "ger kalendern en ny slumpnyckel, för en kopia som är ett ärende för sig",
        "gives the calendar a new random key, for a copy that is a case of its own",
    ),
    # forget
    "forget_short": (
        "glöm: lista personuppgifter, gör registerutdrag, ta bort någon",
        "forget: list personal data, what is held about one, take one out",
    ),
    "forget_help": (
        "Med --list: vad i dokumentet som kan vara personuppgifter. Med --about: allt som finns om en berörd "
        "(registerutdrag). Med ett id: tar bort den berörda ur FIL överallt, och säger vad som är kvar att läsa. "
        "Texter skrivs aldrig om. Det går inte att ångra. Innan det görs måste grunden vara klar: dokumentet är "
        "arbetsmaterial, eller omfattas av ett gallringsbeslut. Grunden antecknas i dokumentet, inte vem det gällde.",
        "With --list: what in the document may be personal data. With --about: everything held about a stakeholder. "
        "With an id: takes the stakeholder out of FILE everywhere, and says what is left to read through. Texts are "
        "never rewritten. It cannot be undone. Before it is done the ground must be clear: the document is working "
        "material, or a disposal decision covers it. The ground is noted in the document, not whom it was about.",
    ),
    "forget_examples": (
        "processmap forget torget.yaml --list\n"
        "processmap forget torget.yaml --about anna -o utdrag.html\n"
        'processmap forget torget.yaml anna --disposal-decision "KS 2026/17"',
        "processmap forget square.yaml --list\n"
        "processmap forget square.yaml --about anna -o extract.html\n"
        'processmap forget square.yaml anna --disposal-decision "KS 2026/17"',
    ),
    "forget_list": ("lista vad som kan vara personuppgifter", "list what may be personal data"),
    "forget_about": (
        "allt som finns om den med detta id",
        "everything held about the one with this id",
    ),
    "working_material": (
        "grunden är att dokumentet är arbetsmaterial",
        "the ground is that the document is working material",
    ),
    "disposal_decision": (
        "grunden är ett gallringsbeslut; ange dess diarienummer",
        "the ground is a disposal decision; give its case number",
    ),
    "disposal_date": ("när det görs; annars i dag", "when it is done; else today"),
    "disposal_by": ("vilken roll som gör det", "which role does it"),
    "metavar_ID": ("ID", "ID"),
    "metavar_NUMBER": ("NUMMER", "NUMBER"),
    # schema
    "schema_public": ("för den offentliga versionen", "of the public version"),
    "schema_short": (
        "JSON Schema, så att din redigerare hjälper till",
        "JSON Schema, so that your editor helps you",
    ),
    "schema_help": (
        "Skriver dokumentformatets JSON Schema. Redigerare som känner till det föreslår nycklar och visar fel medan "
        "du skriver. Med --public blir det schemat för den offentliga versionen, till dem som ska läsa in det som "
        "publish skriver.",
        "Writes the JSON Schema of the document format. Editors that know it suggest keys and show faults while you "
        "type. With --public it is that of the public version, for those who read what publish writes into programs "
        "of their own.",
    ),
    "schema_examples": (
        "processmap schema -o processmap.schema.json\nprocessmap schema --public -o public.schema.json",
        "processmap schema -o processmap.schema.json\nprocessmap schema --public -o public.schema.json",
    ),
    # doctor
    "doctor_short": (
        "hur datorn mår: vad som finns och vad som saknas",
        "what this computer has and what it lacks",
    ),
    "doctor_help": (
        "Ser efter vad som finns på datorn: Python, tillägg, Graphviz, typsnitt, teckenkodning och rätt att skriva "
        "filer, och säger hur man skaffar det som saknas. Skickar ingenting någonstans.",
        "Looks at what the computer has: Python, extras, Graphviz, fonts, encoding and leave to write files, and says "
        "how to get what is missing. Sends nothing anywhere.",
    ),
    # diff
    "diff_short": (
        "jämför: vad som skiljer två versioner",
        "compare: what differs between two versions",
    ),
    "diff_help": (
        "Berättar vad som skiljer två versioner av ett dokument: nytt, borttaget, flyttat och ändrat, och varför. Med "
        "-o bild.svg ritas processkartan med skillnaderna utmärkta. Med --alternative jämförs uppläggen i stället.",
        "Tells what differs between two versions of a document: new, removed, moved and changed, and why. With "
        "-o picture.svg the process map is drawn with the differences marked. With --alternative the plans are "
        "compared instead.",
    ),
    "diff_examples": (
        "processmap diff torget-mars.yaml torget.yaml\n"
        "processmap diff torget-mars.yaml torget.yaml -o skillnader.svg\n"
        "processmap diff torget.yaml torget.yaml --alternative own_rooms_first --alternative one_table",
        "processmap diff square-march.yaml square.yaml\n"
        "processmap diff square-march.yaml square.yaml -o differences.svg\n"
        "processmap diff square.yaml square.yaml --alternative own_rooms_first --alternative one_table",
    ),
    "diff_alternative": (
        "jämför det som föreslås; två gånger för två olika upplägg: {names}",
        "compare what is proposed; twice for two different plans: {names}",
    ),
    "argument_old": ("GAMMAL", "OLD"),
    "argument_new": ("NY", "NEW"),
    "missing_old": ("Vilka två filer ska jämföras?", "Which two files are to be compared?"),
    "missing_new": ("Vilken fil ska den jämföras med?", "Which file is it to be compared with?"),
    "today": (
        "dagen att se läget från; annars dagens datum",
        "the day to look from; otherwise today's date",
    ),
    "known_until": (
        "visa läget som det var känt den dagen",
        "show the state as it was known on that day",
    ),
    # record
    "ask_short": ("fråga: det som skulle ändra upplägget", "ask: what would change the plan"),
    "ask_help": (
        "Ställer frågorna i tur och ordning, med skälet till var och en, och skriver svaren i FIL. ”Vet inte” är "
        "alltid ett svar. Det du själv har skrivit står kvar, kommentarer också. Efteråt står vad svaret ledde till. "
        "Utan tangentbord: --question och --answer, eller --json för frågorna som data.",
        "Asks the questions in turn, with the reason for each, and writes the answers into FILE. “Don't know” is "
        "always an answer. What you have written yourself stays, comments too. Afterwards it says what the answer led "
        "to. Without a keyboard: --question and --answer, or --json for the questions as data.",
    ),
    "ask_examples": (
        "processmap ask torget.yaml\n"
        'processmap ask torget.yaml --question open --answer "Belysningen; Öppettiderna"\n'
        "processmap ask torget.yaml --json",
        "processmap ask square.yaml\n"
        'processmap ask square.yaml --question open --answer "The lighting; Opening hours"\n'
        "processmap ask square.yaml --json",
    ),
    "ask_question": (
        "frågans id, när svaret ges med --answer",
        "the question's id, where --answer gives the answer",
    ),
    "ask_answer": (
        "svaret: dess korta namn, dess ord eller egna ord; unknown = vet inte",
        "the answer: its short name, its words or your own; unknown = don't know",
    ),
    "record_short": ("anteckna: det som har hänt", "record: what has happened"),
    "record_help": (
        "Antecknar i FIL det som har hänt: ett samtal som hölls, ett nytt perspektiv, ett åtagande, ett beslut. Det du "
        "själv har skrivit står kvar, kommentarer också. Det som antecknas två gånger står bara en gång. Hjälp om en "
        "händelse: processmap record FIL HÄNDELSE --help",
        "Notes in FILE what has happened: a conversation held, a new perspective, a commitment, a decision. What you "
        "have written yourself stays, comments too. What is recorded twice stands there once. Help on an event: "
        "processmap record FILE EVENT --help",
    ),
    "record_examples": (
        "processmap record torget.yaml held samtal-handlare --date 2026-03-02\n"
        'processmap record torget.yaml decision tn --date 2026-03-18 --outcome återremiss --reference "§ 31"',
        "processmap record square.yaml held talk-traders --date 2026-03-02\n"
        'processmap record square.yaml decision tb --date 2026-03-18 --outcome returned --reference "§ 31"',
    ),
    "argument_dialogue": ("SAMTAL", "DIALOGUE"),
    "argument_who": ("VEM", "WHO"),
    "argument_statement": ("MENING", "STATEMENT"),
    "argument_stakeholder": ("VEM", "WHO"),
    "argument_what": ("VAD", "WHAT"),
    "argument_requirement": ("FÖRUTSÄTTNING", "REQUIREMENT"),
    "argument_title": ("TITEL", "TITLE"),
    "argument_name": ("NAMN", "NAME"),
    "argument_one": ("DEN-ENA", "ONE"),
    "argument_other": ("DEN-ANDRA", "OTHER"),
    "argument_why": ("VARFÖR", "WHY"),
    "argument_body": ("INSTANS", "BODY"),
    "argument_arena": ("SAMTAL-ELLER-GRUPP", "FORUM"),
    "argument_gate": ("VAD-SOM-BEHÖVS", "WHAT-IS-NEEDED"),
    "argument_state": ("LÄGE", "STATE"),
    "argument_status": ("LÄGE", "STATUS"),
    "argument_agreed": ("SVAR", "ANSWER"),
    "argument_answer": ("SVAR", "ANSWER"),
    "argument_proceeding": ("VAD", "WHAT"),
    "argument_decision": ("BESLUT", "DECISION"),
    "metavar_TEXT": ("TEXT", "TEXT"),
    "missing_dialogue": (
        "Vilket samtal? Ange dess id eller titel.",
        "Which conversation? Give its id or title.",
    ),
    "missing_who": (
        "Vem gäller det? Ange id eller namn.",
        "Who is it about? Give an id or a name.",
    ),
    "missing_statement": (
        "Vad sades? Skriv det inom citattecken.",
        "What was said? Write it in quotation marks.",
    ),
    "missing_stakeholder": (
        "Vem söktes? Ange id eller namn.",
        "Who was sought? Give an id or a name.",
    ),
    "missing_what": (
        "Vad gäller det? Skriv det inom citattecken.",
        "What is it about? Write it in quotation marks.",
    ),
    "missing_requirement": (
        "Vilken förutsättning? Ange id eller ord.",
        "Which requirement? Give its id or words.",
    ),
    "missing_title": (
        "Vad heter förslaget? Skriv det inom citattecken.",
        "What is the proposal called?",
    ),
    "missing_arena": (
        "Vilket samtal eller vilken grupp? Ange id, titel eller slag.",
        "Which forum? Give its id, title or sort.",
    ),
    "missing_gate": (
        "Vad gäller det? Ange id eller slag, som spelregler.",
        "What is it about? Give its id or sort, such as process_agreement.",
    ),
    "missing_state": (
        "Hur är läget? Ange open, shut, reservation eller unknown.",
        "How does it stand? Give open, shut, reservation or unknown.",
    ),
    "missing_status": (
        "Hur långt har ni kommit? Ange none, draft eller agreed.",
        "How far have you come? Give none, draft or agreed.",
    ),
    "missing_agreed": (
        "Vad svarade de? Ange yes, no eller asked.",
        "What did they answer? Give yes, no or asked.",
    ),
    "missing_proceeding": (
        "Vad heter det? Skriv det inom citattecken, eller ange id.",
        "What is it called? Write it in quotation marks, or give its id.",
    ),
    "missing_decision": (
        "Vilket beslut? Ange id, titel eller paragraf.",
        "Which decision? Give its id, title or paragraph.",
    ),
    "missing_one": (
        "Vilka två? Ange båda, med id eller namn.",
        "Which two? Give both, by id or name.",
    ),
    "missing_other": (
        "Vilka två? Ange båda, med id eller namn.",
        "Which two? Give both, by id or name.",
    ),
    "missing_body": (
        "Vilken instans har beslutat? Ange id eller namn.",
        "Which body has decided? Give an id or a name.",
    ),
    "doctor_examples": (
        "processmap doctor\nprocessmap doctor --json",
        "processmap doctor\nprocessmap doctor --json",
    ),
    # Complaints about the call.
    "see_help": ("Hjälp: {command} --help", "Help: {command} --help"),
    "no_command": (
        "Kommandot ”{name}” finns inte. Menade du {near}?",
        "There is no command “{name}”. Did you mean {near}?",
    ),
    "no_option": ("Valet {name} finns inte.", "There is no option {name}."),
    "no_option_near": (
        "Valet {name} finns inte. Menade du {near}?",
        "There is no option {name}. Did you mean {near}?",
    ),
    "bad_option": (
        "Valet {name} är inte rätt skrivet: antingen saknas ett värde efter det, eller så tar det inget.",
        "The option {name} is not written right: either a value is missing after it, or it takes none.",
    ),
    "bad_value": ("{name}: {why}", "{name}: {why}"),
    "not_one_of": (
        "”{value}” går inte. Välj bland: {words}.",
        "“{value}” will not do. Choose among: {words}.",
    ),
    "not_a_pair": (
        "”{value}” ska skrivas som nyckel=värde, till exempel theme=trygghet.",
        "“{value}” is to be written as key=value, for example theme=safety.",
    ),
    "not_a_number": (
        "”{value}” är inget helt tal. Skriv det med siffror, som 5.",
        "“{value}” is not a whole number. Write it in figures, like 5.",
    ),
    "not_a_day": (
        "”{value}” är inget datum. Skriv det som 2026-03-18.",
        "“{value}” is not a date. Write it as 2026-03-18.",
    ),
    "left_over": ("Det här blev över: {words}", "This was left over: {words}"),
    "missing_file": (
        "Vilken fil gäller det? Ange en fil, eller - för att läsa det som kommer genom röret.",
        "Which file? Name a file, or - to read what comes through the pipe.",
    ),
    "two_formats": (
        "--json och --format {format} går inte ihop. Ange det ena.",
        "--json and --format {format} do not go together. Give one of them.",
    ),
    "binary_to_terminal": (
        "{format} är ingen text och kan inte visas i terminalen. Ange en fil: -o bild.{format}",
        "{format} is not text and cannot be shown in the terminal. Name a file: -o picture.{format}",
    ),
    # What went well, on stderr.
    "written": ("Skrev {file}.", "Wrote {file}."),
    "struck": (
        "”{id}” är borttaget ur dokumentet. Förslagen som hänvisade till det är ändrade.",
        "“{id}” has been deleted from the document. The proposals that referred to it are changed.",
    ),
    "struck_talk": (
        "Samtalet ”{id}” är borttaget ur dokumentet. Det som hänvisade till det är ändrat, och det föreslås inte igen. "
        "Vill du ha det tillbaka tar du bort raden om det under ”overrides” när dokumentet är sparat.",
        "The conversation “{id}” has been deleted from the document. What referred to it is changed, and it is not "
        "proposed again. To have it back, remove the line about it under “overrides” once the document is saved.",
    ),
    "new_written": (
        "Skrev {file}. Öppna den i en textredigerare, svara på det du vet och kör sedan: processmap check {file}",
        "Wrote {file}. Open it in a text editor, answer what you know and then run: processmap check {file}",
    ),
    # What went wrong outside the document.
    "file_trouble": ("{file}: {why}", "{file}: {why}"),
    "system_trouble": (
        "Systemet sade nej: {why:sv}. Inget har skrivits över.",
        "The system refused: {why:en}. Nothing was written over.",
    ),
    "FileNotFoundError": ("filen eller mappen finns inte.", "no such file or folder."),
    "PermissionError": (
        "du har inte rätt att läsa eller skriva här.",
        "you may not read or write here.",
    ),
    "IsADirectoryError": ("det är en mapp, inte en fil.", "this is a folder, not a file."),
    "NotADirectoryError": (
        "en del av sökvägen är ingen mapp.",
        "a part of the path is not a folder.",
    ),
    "too_large": (
        "Dokumentet är större eller djupare än vad programmet klarar. Dela upp det.",
        "The document is larger or deeper than the program can handle. Divide it.",
    ),
    "own_fault": (
        "Något gick fel i processmap självt ({kind} i {where}); ditt dokument är orört. Berätta gärna för oss vad du "
        "gjorde. Sätt PROCESSMAP_DEBUG=1 för att se mer.",
        "Something went wrong in processmap itself ({kind} at {where}); your document is untouched. Please tell us "
        "what you did. Set PROCESSMAP_DEBUG=1 to see more.",
    ),
    "to_read": (
        "{option} är till för det som läses: lägg till -f med något av {formats}.",
        "{option} is for what is read: add -f with one of {formats}.",
    ),
    "propose_details": (
        "i txt eller md: också vad varje svar leder till, varför varje rum finns och alla "
        "andra upplägg",
        "in txt or md: also what each answer leads to, why each room is there and every other plan",
    ),
    "propose_whole": (
        "i txt eller md: också de senare stegen i sin helhet",
        "in txt or md: the later steps in full too",
    ),
}
