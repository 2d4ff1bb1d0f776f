"""What the verbs' results say: the doctor, the summary of a case, findings, alternatives, notes of what is missing."""

TEXTS: dict[str, tuple[str, str]] = {
    # The doctor.
    "doctor_title": ("Så mår processmap på den här datorn", "How processmap is doing on this computer"),
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
    "doctor_for_optimize": ("bevisat bästa upplägg och tidplan", "plans and timetables proven best"),
    "doctor_for_png": ("bilder som PNG", "pictures as PNG"),
    "doctor_for_pdf": ("kartor som PDF", "maps as PDF"),
    "doctor_for_xlsx": ("kalkylblad", "spreadsheets"),
    "doctor_for_calendar": ("helgdagar och kalenderfiler", "public holidays and calendar files"),
    "doctor_for_docx": ("Word-dokument", "Word documents"),
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
}
