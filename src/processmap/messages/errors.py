"""Sentences for errors, by code; ``want_KIND`` says what may stand in a field of that kind."""

TEXTS: dict[str, tuple[str, str]] = {
    "unknown_language": (
        "Språket ”{found}” finns inte. Välj {known:sv}.",
        "There is no language “{found}”. Choose {known:en}.",
    ),
    "document": (
        "Dokumentet {file} behöver rättas, {count} fel:",
        "The document {file} needs mending, faults: {count}",
    ),
    "more_faults": (
        "… och {count} fel till. Rätta de första och läs in dokumentet igen.",
        "… and {count} more. Mend the first ones and read the document again.",
    ),
    "hidden": (
        "{mark} står för text ur en förtrolig post. Den återges inte här.",
        "{mark} stands for text from a confidential entry. It is not repeated here.",
    ),
    "field": (
        "{owner}.{field}: hittade {found}. {expected}",
        "{owner}.{field}: found {found}. {expected}",
    ),
    "want_given": ("Fältet måste fyllas i.", "It must be given."),
    "want_list": ("Skriv en lista.", "Give a list."),
    "want_text": (
        "Skriv en text på 1–{limit:sv} tecken, utan styrtecken.",
        "Give a text of 1–{limit:en} characters, without control characters.",
    ),
    "want_maybe_texts": ("Skriv en lista med texter.", "Give a list of texts."),
    "want_id": (
        "Ett id består av små bokstäver a–z, siffror och bindestreck, som ”norra-skolan”.",
        "An id has small letters a–z, digits and hyphens, such as “north-school”.",
    ),
    "want_ref": (
        "Skriv id:t för en post i dokumentet.",
        "Give the id of an entry in the document.",
    ),
    "want_choice": ("Välj bland {words:sv}.", "Choose among {words:en}."),
    "want_language": ("Välj sv eller en.", "Choose sv or en."),
    "want_flag": ("Svara yes, no eller unknown.", "Say yes, no or unknown."),
    "want_toggle": ("Svara true eller false.", "Say true or false."),
    "want_integer": (
        "Skriv ett heltal, {low:sv}–{high:sv}.",
        "Give a whole number, {low:en}–{high:en}.",
    ),
    "want_amount": ("Skriv ett tal, {low:sv}–{high:sv}.", "Give a number, {low:en}–{high:en}."),
    "want_day": (
        "Skriv ett datum som ÅÅÅÅ-MM-DD, år 1900–2200.",
        "Give a date as YYYY-MM-DD, years 1900–2200.",
    ),
    "want_rough_day": (
        "Skriv ett datum som ÅÅÅÅ-MM-DD, eller ett år, en månad eller en årstid, år 1900–2200.",
        "Give a date as YYYY-MM-DD, or a year, a month or a season, years 1900–2200.",
    ),
    "want_when": (
        "Skriv ett datum, ett år, en årstid eller ord för när.",
        "Give a date, a year, a season or words for when.",
    ),
    "want_approves": (
        "Skriv no, ett antal dagar eller ett datum.",
        "Give no, a number of days or a date.",
    ),
    "want_span": (
        "Skriv ett heltal, {low:sv}–{high:sv}, eller minsta och största: (5, 8).",
        "Give a whole number, {low:en}–{high:en}, or the least and the most: (5, 8).",
    ),
    "want_names_or_count": (
        "Skriv en lista med namn, eller ett antal.",
        "Give a list of names, or a number.",
    ),
    "want_wrote": ("Skriv id:n med fingeravtryck.", "Give ids with fingerprints."),
    "want_speaks_for": (
        "Skriv id:t för en berörd, eller ett SpeaksFor med who och basis.",
        "Give the id of a stakeholder, or a SpeaksFor with who and basis.",
    ),
    "want_member": (
        "Skriv id:t för en part, eller en Member med party, seats, claim, held_by och state.",
        "Give the id of a party, or a Member with party, seats, claim, held_by and state.",
    ),
    "want_absent": (
        "Skriv id:t för en part, eller en Absent med party och why.",
        "Give the id of a party, or an Absent with party and why.",
    ),
    "want_moment": (
        "Skriv ett klockslag (13:30) eller datum med klockslag (2026-03-01T13:30).",
        "Give a time (13:30) or a date with time (2026-03-01T13:30).",
    ),
    "want_entity": ("Här ska en {cls} stå.", "This takes a {cls}."),
    "want_pair": ("Skriv två perspektivs id:n.", "Give the ids of two perspectives."),
    "want_apart": ("Skriv minst två id:n.", "Give two ids or more."),
    "want_tension": (
        "Skriv en spännings id, eller dess två perspektiv.",
        "Give a tension's id or its two perspectives.",
    ),
    "want_after": (
        "Skriv id:t för ett samtal, eller ett After med dialogue, rule, because och gap_days.",
        "Give the id of a dialogue, or an After with dialogue, rule, because and gap_days.",
    ),
    "want_meeting": (
        "Skriv ett datum, eller ett Meeting med date, notice_by och papers_by.",
        "Give a date, or a Meeting with date, notice_by and papers_by.",
    ),
    "want_period": (
        "Skriv ett datum, eller en Period med start och end.",
        "Give a date, or a Period with start and end.",
    ),
    "want_method": (
        "Skriv en metods id, som small_group.",
        "Give the id of a method, such as small_group.",
    ),
    "want_method_id": (
        "En metods id består av små bokstäver a–z, siffror, bindestreck och understreck, som small_group.",
        "A method's id has small letters a–z, digits, hyphens and underscores, such as small_group.",
    ),
    "want_seats": (
        "Skriv minsta och största antal platser: (4, 8).",
        "Give fewest and most seats: (4, 8).",
    ),
    "want_decided": (
        "Svara true eller false, eller skriv ett besluts id.",
        "Say true or false, or give a decision's id.",
    ),
    "want_params": (
        "Skriv parametrar som ord med enkla värden; off, why och liknande är inte parametrar.",
        "Give parameters as words with plain values; off, why and the like are not parameters.",
    ),
    "want_rules": ("Skriv en lista med RuleSetting.", "Give a list of RuleSetting."),
    "limit_size": (
        "{file}: dokumentet är {size:sv} kB. Programmet tar emot högst {limit:sv} kB. Dela upp det eller lägg "
        "bilagor för sig.",
        "{file}: the document is {size:en} kB. The program takes at most {limit:en} kB. Split it, or keep "
        "attachments apart.",
    ),
    "limit_depth": (
        "{file}:{line}:{column}: mer än {limit} nivåer ligger inuti varandra. Ett riktigt dokument behöver högst sex; "
        "se efter om något har klistrats in fel.",
        "{file}:{line}:{column}: more than {limit} levels lie within each other. A real document needs six at most; "
        "see whether something was pasted in by mistake.",
    ),
    "limit_entries": (
        "{file}: listan {field} har mer än {limit:sv} poster. Slå ihop likadana poster eller dela upp kartan.",
        "{file}: the list {field} has more than {limit:en} entries. Merge entries that are alike, or split the map.",
    ),
    "limit_values": (
        "{file}: dokumentet innehåller mer än {limit:sv} värden. Slå ihop likadana poster eller dela upp kartan.",
        "{file}: the document holds more than {limit:en} values. Merge entries that are alike, or split the map.",
    ),
    "limit_entries_written": (
        "Listan {field} skulle få {count:sv} poster, och högst {limit:sv} går att läsa in igen. Inget har skrivits. "
        "Slå ihop likadana poster eller dela upp kartan.",
        "The list {field} would get {count:en} entries, and at most {limit:en} can be read back. Nothing was written. "
        "Merge entries that are alike, or split the map.",
    ),
    "limit_size_written": (
        "Dokumentet skulle bli {size:sv} kB, och högst {limit:sv} kB går att läsa in igen. Inget har skrivits. Slå "
        "ihop berörda som är lika eller dela upp kartan.",
        "The document would become {size:en} kB, and at most {limit:en} kB can be read back. Nothing was written. "
        "Merge stakeholders that are alike, or split the map.",
    ),
    "limit_values_written": (
        "Dokumentet skulle få {count:sv} värden, och högst {limit:sv} går att läsa in igen. Inget har skrivits. Slå "
        "ihop berörda som är lika eller dela upp kartan.",
        "The document would hold {count:en} values, and at most {limit:en} can be read back. Nothing was written. "
        "Merge stakeholders that are alike, or split the map.",
    ),
    "limit_signs_written": (
        "Dokumentet skulle få {count:sv} kommatecken, kolon och klamrar, och högst {limit:sv} går att läsa in igen som "
        "YAML. Inget har skrivits. Korta texterna, dela upp kartan eller spara den som JSON.",
        "The document would hold {count:en} commas, colons and brackets, and at most {limit:en} can be read back as "
        "YAML. Nothing was written. Shorten the texts, split the map or save it as JSON.",
    ),
    "no_folder": (
        "Mappen som {file} ska ligga i finns inte.",
        "The folder that {file} is to lie in does not exist.",
    ),
    "is_link": (
        "{file} är en genväg (symbolisk länk) och skrivs inte över. Ange filen den leder till.",
        "{file} is a symbolic link and is not written over. Name the file it leads to.",
    ),
    "not_found": ("Filen {file} finns inte.", "The file {file} does not exist."),
    "is_folder": ("{file} är en mapp, inte en fil.", "{file} is a folder, not a file."),
    "not_regular": (
        "{file} är ingen vanlig fil, så den läses eller skrivs inte.",
        "{file} is not an ordinary file, so it is not read or written.",
    ),
    "no_permission": (
        "Programmet får inte läsa eller skriva {file}. Kontrollera behörigheten, och att filen inte är öppen i ett "
        "annat program.",
        "The program may not read or write {file}. Check the permissions, and that no other program has the file open.",
    ),
    "bad_name": (
        "{file} innehåller tecken som inte kan stå i ett filnamn. Ange ett annat namn.",
        "{file} holds characters that cannot stand in a file name. Give another name.",
    ),
    "not_readable": (
        "Filen {file} kan inte läsas: {why:sv}.",
        "The file {file} cannot be read: {why:en}.",
    ),
    "not_written": (
        "Filen {file} kunde inte sparas: {why:sv}. Det som fanns där förut är orört.",
        "The file {file} could not be saved: {why:en}. What was there before is untouched.",
    ),
    "not_settled": (
        "{file} är sparad, men systemet kunde inte bekräfta att den ligger säkert på disken: {why:sv}. Spara en kopia "
        "på ett annat ställe.",
        "{file} has been saved, but the system could not confirm that it is safe on the disk: {why:en}. Save a copy "
        "in another place.",
    ),
    "changed_since": (
        "{file} har ändrats av någon annan sedan den lästes. Inget har sparats, och den andras ändringar finns kvar. "
        "Kör kommandot igen, eller läs filen på nytt och gör om din ändring. Du kan också spara under ett annat namn.",
        "{file} has been changed by somebody else since it was read. Nothing was saved, and the other changes are "
        "kept. Run the command again, or read the file anew and redo your change. You can also save under "
        "another name.",
    ),
    "locked": (
        "Ett annat kommando håller på att ändra {file}. Inget har sparats. Försök igen om en stund.",
        "Another command is changing {file}. Nothing was saved. Try again in a moment.",
    ),
    "is_document": (
        "{file} är ett dokument med en processkarta och skrivs inte över med något annat. "
        "Ange ett annat namn efter -o.",
        "{file} is a document with a process map and is not overwritten with something else. "
        "Give another name after -o.",
    ),
    "unknown_format": (
        "”{found}” är inget format som dokumentet kan skrivas i. Välj yaml eller json.",
        "“{found}” is not a format a document can be written in. Choose yaml or json.",
    ),
}
