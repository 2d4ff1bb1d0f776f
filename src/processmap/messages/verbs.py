"""What the verbs' results say: the doctor, the summary of a case, findings, alternatives, notes of
what is missing.
"""

TEXTS: dict[str, tuple[str, str]] = {
    # The timetable.
    "no_body": (
        "Det finns ingen beslutsinstans med id ”{body}”. De som finns: {names}.",
        "There is no decision body with the id “{body}”. Those there are: {names}.",
    ),
    "no_matter": (
        "Upplägget har inget ärende i {body} att räkna bakåt från.",
        "The plan has no matter in {body} to look back from.",
    ),
    "public_whole": (
        "En publik version ritas hel. Ta bort {given}, eller välj delen i kartan innan den publiceras.",
        "A public version is drawn whole. Leave out {given}, or choose the part in the map before it is published.",
    ),
    "plan_without_case": (
        "Upplägget vet inte vilken karta det gjordes för. Skriv schedule(karta, plan=upplägg).",
        "The plan does not know which map it was made for. Write schedule(case, plan=plan).",
    ),
    # The doctor.
    "doctor_title": (
        "Så mår processmap på den här datorn",
        "How processmap is doing on this computer",
    ),
    "doctor_well": (
        "Allt som behövs finns. Det som saknas är frivilligt.",
        "All that is needed is there. What is missing is optional.",
    ),
    "doctor_unwell": (
        "Något som behövs fungerar inte. Se raderna märkta ”fel”.",
        "Something that is needed does not work. See the rows marked “trouble”.",
    ),
    "doctor_what": ("Vad", "What"),
    "doctor_state": ("Läge", "State"),
    "doctor_found": ("Det här hittades", "What was found"),
    "doctor_ok": ("finns", "there"),
    "doctor_missing": ("saknas", "missing"),
    "doctor_trouble": ("fel", "trouble"),
    "doctor_core": ("grunden", "the core"),
    "doctor_extra": ("tillägget {extra}", "the extra {extra}"),
    "doctor_for_png": ("bilder som PNG", "pictures as PNG"),
    "doctor_for_pdf": ("kartor som PDF", "maps as PDF"),
    "doctor_for_calendar": ("kalenderfiler", "calendar files"),
    "doctor_for_docx": ("Word-dokument", "Word documents"),
    "doctor_for_pptx": (
        "bilder att arbeta vidare med i PowerPoint",
        "slides to work on in PowerPoint",
    ),
    "doctor_for_notebook": ("anteckningsböcker (Jupyter)", "notebooks (Jupyter)"),
    "doctor_get_extra": (
        'För {use}. Installera från mappen med källkoden: python -m pip install ".[{extra}]"',
        'For {use}. Install from the folder with the source: python -m pip install ".[{extra}]"',
    ),
    "doctor_get_core": (
        "{names} saknas. Installera om från mappen med källkoden: python -m pip install .",
        "{names} missing. Install again from the folder with the source: python -m pip install .",
    ),
    "doctor_fonts": ("typsnitt", "fonts"),
    "doctor_own_fonts": (
        "egna, för PNG och PDF; datorns typsnitt behövs inte. SVG visas med läsarens.",
        "our own, for PNG and PDF; the computer's are not needed. SVG is shown with the reader's.",
    ),
    "doctor_get_fonts": (
        'SVG visas med läsarens typsnitt. För PNG och PDF: python -m pip install ".[png]"',
        'SVG is shown with the reader\'s fonts. For PNG and PDF: python -m pip install ".[png]"',
    ),
    "doctor_get_graphviz": (
        "Behövs inte för att rita. Den som vill använda --engine dot hämtar Graphviz från graphviz.org eller sin "
        "pakethanterare.",
        "Not needed for drawing. Whoever wants --engine dot gets Graphviz from graphviz.org or a package manager.",
    ),
    "doctor_broken_graphviz": (
        "Programmet dot finns men svarar inte. Det behövs bara för --engine dot.",
        "The program dot is there but does not answer. It is needed for --engine dot only.",
    ),
    "doctor_encoding": ("å, ä och ö på skärmen", "letters on the screen"),
    "doctor_bad_encoding": (
        "Terminalen använder {encoding} och kan inte visa alla bokstäver. Sätt PYTHONUTF8=1. Filer skrivs alltid rätt.",
        "The terminal uses {encoding} and cannot show every letter. Set PYTHONUTF8=1. Files are always written right.",
    ),
    "doctor_writing": ("skriva filer här", "writing files here"),
    "doctor_can_write": ("det går", "possible"),
    "doctor_no_writing": (
        "Du har inte rätt att skriva i den här mappen. Byt mapp eller ange en annan med -o.",
        "You may not write in this folder. Change folder or name another with -o.",
    ),
    # Choosing a format.
    "unknown_format": (
        "Formatet ”{format}” finns inte här. Välj bland: {formats}.",
        "There is no format “{format}” here. Choose among: {formats}.",
    ),
    "no_suffix": (
        "Filnamnet {file} säger inte vilket format det ska vara. Ge det en ändelse: {formats}.",
        "The file name {file} does not say which format to use. Give it a suffix: {formats}.",
    ),
    "unknown_suffix": (
        "{file}: ändelsen ”{format}” går inte här. Välj bland: {formats}.",
        "{file}: the suffix “{format}” will not do here. Choose among: {formats}.",
    ),
    # A new document.
    "new_exists": (
        "{file} finns redan och skrivs inte över. Välj ett annat namn.",
        "{file} exists already and is not overwritten. Choose another name.",
    ),
    "new_suffix": (
        "Frågorna står som kommentarer, och det kan bara YAML bära. Välj ett namn som slutar på .yaml.",
        "The questions are comments, which only YAML can carry. Choose a name that ends in .yaml.",
    ),
    # A representation that could not be made.
    "no_representation": (
        "Det här gick inte att visa ({kind}). Innehållet är orört.",
        "This could not be shown ({kind}). The content is untouched.",
    ),
    "run_again": (
        'Bilderna visas när cellen körs. Kör den igen, eller spara dem som en sida: draw_all(…).save("karta.html").',
        'The pictures are shown when the cell is run. Run it again, or save them as a page: draw_all(…).save("map.html").',
    ),
    # The summary of a case.
    "show_closed_title": ("Processkarta", "Process map"),
    "show_closed": (
        "Hela dokumentet är märkt confidential. Visa det med --show-confidential.",
        "The whole document is marked confidential. Show it with --show-confidential.",
    ),
    "show_case_number": ("dnr {number}", "case {number}"),
    "show_commissioner": ("på uppdrag av {name}", "commissioned by {name}"),
    "show_reviewed": ("Granskad av {by} {date}", "Reviewed by {by} {date}"),
    "show_paused": ("Processen är pausad: {why}", "The process is paused: {why}"),
    "show_withheld": (
        "{count} uppgifter är märkta confidential och är inte med här.",
        "Entries marked confidential and left out here: {count}.",
    ),
    "show_influence": ("Vad som går att påverka", "What can be influenced"),
    "show_fixed": ("Bestämt: {what}", "Decided: {what}"),
    "show_open": ("Öppet: {what}", "Open: {what}"),
    "show_open_unsaid": (
        "Ingen har sagt vad som går att påverka. Fråga uppdragsgivaren.",
        "Nobody has said what can be influenced. Ask the commissioner.",
    ),
    "show_open_nothing": (
        "Ingenting går att påverka: informera, och bjud inte in till dialog.",
        "Nothing can be influenced: inform, and do not invite to a dialogue.",
    ),
    "show_tried": ("Prövat: {what}", "Tried: {what}"),
    "show_heard": ("Hörda och inte hörda", "Heard and not heard"),
    "show_heard_count": (
        "{done} av {count} berörda är hörda.",
        "Heard: {done} of {count} affected.",
    ),
    "show_nobody": (
        "Ingen står som berörd än. Börja med att skriva upp vilka frågan rör.",
        "Nobody is listed as affected yet. Begin by writing down whom the question touches.",
    ),
    "show_missing": ("Nämnda men inte med: {who}.", "Mentioned but not in the map: {who}."),
    "show_mentioned": ("{who} (i {where})", "{who} (in {where})"),
    "show_beside": (
        "Med i kartan utan att vara berörda: {who}.",
        "In the map without being affected: {who}.",
    ),
    "show_column_who": ("Vem", "Who"),
    "show_column_affected": ("Berörda", "Affected"),
    "show_column_heard": ("Hörda", "Heard"),
    "show_column_willing": ("Vill de delta?", "Taking part?"),
    "show_heard_self": ("Ja, senast {date}", "Yes, latest {date}"),
    "show_heard_undated": ("Ja", "Yes"),
    "show_heard_part": ("Ja, genom en del av gruppen", "Yes, through a part of the group"),
    "show_heard_spoken_for": ("Bara genom andra", "Only through others"),
    "show_heard_not": ("Nej", "No"),
    "show_heard_tried": ("Nej, sökta {date}: {outcome}", "No, sought {date}: {outcome}"),
    "show_insight": ("Vad inventeringen säger så här långt", "What the inventory tells so far"),
    "show_tensions": ("Spänningar", "Tensions"),
    "show_no_tensions": ("Inga spänningar är upptecknade.", "No tensions are written down."),
    "show_no_perspectives": (
        "Inga perspektiv är upptecknade än. De kommer med samtalen.",
        "No perspectives are written down yet. They come with the conversations.",
    ),
    "show_column_between": ("Mellan", "Between"),
    "show_column_aim": ("Vad som ska ske", "What is to be done"),
    "show_column_readiness": ("I dag", "Today"),
    "show_column_met": ("Mött i", "Met in"),
    "show_not_met": ("Inte än", "Not yet"),
    "show_next": ("Härnäst", "Next"),
    "show_nothing_next": (
        "Inget samtal och inget beslut väntar. Be om ett upplägg: processmap propose",
        "No conversation and no decision is waiting. Ask for a plan: processmap propose",
    ),
    "show_decisions": ("Beslut", "Decisions"),
    "show_column_date": ("Datum", "Date"),
    "show_column_body": ("Instans", "Body"),
    "show_column_reference": ("§", "§"),
    "show_column_matter": ("Ärende", "Matter"),
    "show_column_outcome": ("Utfall", "Outcome"),
    # Findings.
    "check_title": ("Granskning av {file}", "A look at {file}"),
    "check_bare": ("Granskning", "A look at the map"),
    "check_nothing": (
        "Inget att rätta och inget att se över.",
        "Nothing to mend and nothing to look over.",
    ),
    "check_error_title": ("Fel att rätta", "Faults to mend"),
    "check_warning_title": ("Se över", "Look over"),
    "check_note_title": ("För kännedom", "For information"),
    "check_error_one": ("{count} fel", "{count} fault"),
    "check_error_many": ("{count} fel", "{count} faults"),
    "check_warning_one": ("{count} sak att se över", "{count} thing to look over"),
    "check_warning_many": ("{count} saker att se över", "{count} things to look over"),
    "check_note_one": ("{count} upplysning", "{count} note"),
    "check_note_many": ("{count} upplysningar", "{count} notes"),
    "check_more": (
        "… och {count} saker till. Börja med de här, eller se alla med --json.",
        "… and {count} more things. Begin with these, or see them all with --json.",
    ),
    "check_line": ("rad {line}, tecken {column}", "line {line}, column {column}"),
    "no_page": (
        "Sidan ”{found}” finns inte. Välj bland: {known:sv}.",
        "There is no page “{found}”. Choose among: {known:en}.",
    ),
    # Proposals.
    "no_alternative": (
        "Upplägget ”{name}” finns inte. Välj bland: {names}.",
        "There is no alternative “{name}”. Choose among: {names}.",
    ),
    "weight_form": (
        "Skriv en vikt som mått=tal, till exempel weeks=2. Det här gick inte att läsa: {found}.",
        "Write a weight as measure=number, for example weeks=2. This could not be read: {found}.",
    ),
    "weight_measure": (
        "”{found}” går inte att väga. Välj bland: {names}.",
        "“{found}” cannot be weighed. Choose among: {names}.",
    ),
    "weight_number": (
        "Vikten för {name} ska vara ett tal som är noll eller större, inte ”{found}”.",
        "The weight of {name} is a number, zero or more, not “{found}”.",
    ),
    "weight_nothing": (
        "Inget väger något. Ge minst ett mått en vikt över noll, bland: {names}.",
        "Nothing weighs anything. Give at least one measure a weight above zero, among: {names}.",
    ),
    "plan_title": ("Upplägg: {title}", "Plan: {title}"),
    "plan_compare": ("Uppläggen bredvid varandra", "The alternatives side by side"),
    "plan_measure": ("Mått", "Measure"),
    "plan_dropped": ("{name} visas inte: {why}.", "{name} is not shown: {why}."),
    "plan_round": ("Omgång {number}", "Round {number}"),
    "plan_unmet": ("Det här går inte att tillgodose nu", "What cannot be met now"),
    "plan_earliest": ("tidigast {when}", "{when} at the earliest"),
    "plan_relaxation": ("Det här skulle hjälpa: {what}", "This would help: {what}"),
    "plan_shared": ("Gäller flera av samtalen", "True of several conversations"),
    "plan_notes": ("Att veta", "Worth knowing"),
    "plan_short": (
        "{name}: {dialogues:samtal|samtal} i {rounds:omgång|omgångar}, varav {joint:gemensamt|gemensamma}.",
        "{name}: {dialogues:conversation|conversations} in {rounds:round|rounds}, {joint} of them joint.",
    ),
    "plan_short_unmet": (
        "{count} behov går inte att tillgodose nu. Se dem med -f txt.",
        "Needs that cannot be met now: {count}. See them with -f txt.",
    ),
    # Explaining one dialogue.
    "explain_unknown": (
        "Upplägget har inget samtal med id ”{key}”.{nearest:sv}",
        "The plan has no dialogue with the id “{key}”.{nearest:en}",
    ),
    "explain_by_hand": (
        "Det här upplägget är inte gjort av propose. Det vet inte vad det vilar på och kan inte förklara sig.",
        "This plan was not made by propose. It does not know what it rests on and cannot explain itself.",
    ),
    "explain_written": (
        "”{key}” står i dokumentet som någon har skrivit eller ändrat det; det som förklaras är förslag.{nearest:sv}",
        "“{key}” stands in the document as somebody has written or changed it; what is explained are "
        "proposals.{nearest:en}",
    ),
}
