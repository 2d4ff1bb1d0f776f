"""Faults of a document, PM0xx: what was found, and what would be right (``_help``)."""

TEXTS: dict[str, tuple[str, str]] = {
    # Reading the text.
    "PM001": (
        "Filen är inte sparad som UTF-8: här står ett tecken (byte {found}) som inte går att läsa.",
        "The file is not saved as UTF-8: here is a character (byte {found}) that cannot be read.",
    ),
    "PM001_help": (
        "Öppna filen i den editor där den skrevs och spara den igen med teckenkodningen UTF-8. Det brukar "
        "vara å, ä, ö, "
        "tankstreck eller krulliga citattecken från Word som ställer till det.",
        "Open the file in the editor it was written in and save it again with the encoding UTF-8. It is "
        "usually accented "
        "letters, dashes or curly quotes from a word processor that cause it.",
    ),
    "PM002": (
        "Filen är sparad som UTF-16 (i Windows ibland kallat ”Unicode”).",
        "The file is saved as UTF-16 (which Windows sometimes calls “Unicode”).",
    ),
    "PM002_help": (
        "Spara den igen med teckenkodningen UTF-8.",
        "Save it again with the encoding UTF-8.",
    ),
    "PM003": (
        "Här står ett osynligt styrtecken ({found}) som inte hör hemma i en text.",
        "Here is an invisible control character ({found}) that does not belong in a text.",
    ),
    "PM003_help": (
        "Ta bort tecknet. Säkrast är att skriva om raden för hand, för tecknet syns inte.",
        "Remove the character. It is safest to type the line anew, because the character cannot be seen.",
    ),
    "PM004": ("Dokumentet är tomt.", "The document is empty."),
    "PM004_help": (
        "Börja med två rader: ”processmap: 1” och ”title: ” följt av ärendets namn. ”processmap new” skriver ett "
        "dokument att utgå från.",
        "Begin with two lines: “processmap: 1” and “title: ” followed by the name of the case. “processmap new” writes "
        "a document to start from.",
    ),
    "PM005": (
        "Dokumentet ska börja med rubriker som ”title:”, men här står något annat.",
        "The document should begin with keys such as “title:”, but something else stands here.",
    ),
    "PM005_help": (
        "De två första raderna ska vara ”processmap: 1” och ”title: ” följt av ärendets namn.",
        "The first two lines should be “processmap: 1” and “title: ” followed by the name of the case.",
    ),
    "PM006": (
        "Raden är indragen med tabb. Indrag får bara göras med mellanslag.",
        "The line is indented with a tab. Only spaces may be used.",
    ),
    "PM006_help": (
        "Byt tabben mot två mellanslag per nivå.",
        "Replace the tab with two spaces for each level.",
    ),
    "PM007": (
        "Här står ett kolon mitt i en text, och då går det inte att avgöra var texten slutar.",
        "A colon stands in the middle of a text, so it is unclear where the text ends.",
    ),
    "PM007_help": (
        'Sätt texten inom citattecken: title: "Torget: vad nu?"',
        'Put the text in quotes: title: "The square: what now?"',
    ),
    "PM008": (
        "En text kan inte börja med tecknet {found} utan citattecken.",
        "A text cannot begin with the character {found} unless it is in quotes.",
    ),
    "PM008_help": (
        "Sätt hela texten inom citattecken.",
        "Put the whole text in quotes.",
    ),
    "PM009": (
        "Här står ”{found}”: två versioner av dokumentet har slagits ihop utan att någon har valt mellan dem.",
        "Here stands “{found}”: two versions of the document were merged and nobody chose between them.",
    ),
    "PM009_help": (
        "Behåll den version som gäller och ta bort raderna med <<<<<<<, ======= och >>>>>>>.",
        "Keep the version that holds and remove the lines with <<<<<<<, ======= and >>>>>>>.",
    ),
    "PM010": (
        "Här börjar ett andra dokument i samma fil.",
        "A second document begins here, in the same file.",
    ),
    "PM010_help": (
        "Lägg det i en egen fil, eller ta bort raden med --- om det hör till samma karta.",
        "Put it in a file of its own, or remove the line with --- if it belongs to the same map.",
    ),
    "PM011": (
        "Här används en genväg ({found}) som återger en annan del av texten. Sådana läses inte, eftersom det "
        "då inte syns "
        "vad som står var.",
        "Here is a shortcut ({found}) that repeats another part of the text. They are not read, because one cannot see "
        "what stands where.",
    ),
    "PM011_help": (
        "Skriv ut det som ska stå här. Om texten ska börja med & eller *: sätt den inom citattecken.",
        "Write out what should stand here. If the text is to begin with & or *, put it in quotes.",
    ),
    "PM012": (
        "Här står en typmärkning ({found}), och sådana läses inte.",
        "Here is a type tag ({found}), and those are not read.",
    ),
    "PM012_help": (
        "Ta bort den. Om texten ska börja med utropstecken: sätt den inom citattecken.",
        "Remove it. If the text is to begin with an exclamation mark, put it in quotes.",
    ),
    "PM013": (
        "”<<” fogar in en annan del av texten här, och sådant läses inte.",
        "“<<” merges another part of the text in here, and that is not read.",
    ),
    "PM013_help": (
        "Skriv ut varje uppgift på sin plats.",
        "Write each item out where it belongs.",
    ),
    "PM014": (
        "Indraget stämmer inte med raderna ovanför.",
        "The indentation does not fit the lines above.",
    ),
    "PM014_help": (
        "Rader som hör ihop ska börja i samma kolumn. I en post med ”- id:” ska raderna under börja rakt under ”id”.",
        "Lines that belong together must begin in the same column. In an entry with “- id:”, the lines below "
        "begin right "
        "under “id”.",
    ),
    "PM015": (
        "Ett citattecken öppnas här men stängs aldrig.",
        "A quotation mark is opened here and never closed.",
    ),
    "PM015_help": (
        "Sätt ett citattecken där texten slutar. Krulliga citattecken räknas inte; skriv raka (\" eller ').",
        "Put a quotation mark where the text ends. Curly ones do not count; use straight ones (\" or ').",
    ),
    "PM016": (
        "En lista i hakparentes eller klammer börjar här, men slutar inte som den ska.",
        "A list in brackets or braces begins here but does not end as it should.",
    ),
    "PM016_help": (
        "Kontrollera att varje parentes som öppnas också stängs, och att det står komma mellan delarna.",
        "See that each bracket that is opened is closed, and that commas stand between the parts.",
    ),
    "PM017": (
        "Här står ett komma efter det sista värdet. Det är inte tillåtet i JSON.",
        "There is a comma after the last value. JSON does not allow it.",
    ),
    "PM017_help": ("Ta bort kommat.", "Remove the comma."),
    "PM018": (
        "Här står en kommentar. JSON kan inte innehålla kommentarer.",
        "Here is a comment. JSON cannot hold comments.",
    ),
    "PM018_help": (
        "Ta bort den, eller spara dokumentet som YAML, där en kommentar börjar med #.",
        "Remove it, or keep the document as YAML, where a comment begins with #.",
    ),
    "PM019": (
        "Filen tar slut mitt i: den är avkortad, eller så saknas en avslutande parentes eller ett citattecken.",
        "The file ends in the middle: it has been cut off, or a closing bracket or quotation mark is missing.",
    ),
    "PM019_help": (
        "Hämta filen på nytt om den har kopierats eller laddats ner. Annars: lägg till det som saknas sist.",
        "Fetch the file again if it was copied or downloaded. Otherwise add what is missing at the end.",
    ),
    "PM020": (
        "Dokumentet är slut, men här står något mer.",
        "The document has ended, but something more stands here.",
    ),
    "PM020_help": (
        "Ta bort det, eller lägg det i en egen fil.",
        "Remove it, or put it in a file of its own.",
    ),
    "PM021": (
        "Det här är en publicerad processkarta, inte ett arbetsdokument.",
        "This is a published process map, not a working document.",
    ),
    "PM021_help": (
        "Öppna arbetsdokumentet, det som börjar med ”processmap: 1”. Den offentliga versionen kan du läsa med "
        "”processmap render”.",
        "Open the working document, the one that begins with “processmap: 1”. The public version can be read with "
        "“processmap render”.",
    ),
    "PM022": (
        "Det här går inte att läsa som JSON: ”{found}”.",
        "This cannot be read as JSON: “{found}”.",
    ),
    "PM022_help": (
        "Texter och nycklar ska stå inom raka citattecken, med kolon mellan nyckel och värde och komma mellan delarna.",
        "Texts and keys stand in straight quotes, with a colon between key and value and commas between the parts.",
    ),
    "PM023": (
        "”{found}” står två gånger; första gången på rad {first.line}.",
        "“{found}” stands twice; the first time on line {first.line}.",
    ),
    "PM023_help": (
        "Behåll en av dem. Om det gäller en lista: flytta posterna till den första.",
        "Keep one of them. If it is a list, move its entries to the first one.",
    ),
    "PM024": (
        "En nyckel ska vara ett ord följt av kolon, men här står en hel lista eller en post.",
        "A key should be a word followed by a colon, but here is a whole list or entry.",
    ),
    "PM024_help": (
        "Ta bort frågetecknet eller parenteserna framför kolonet.",
        "Remove the question mark or the brackets before the colon.",
    ),
    "PM025": (
        "Raden ”processmap: {version}” saknas, så det går inte att veta att det här är en processkarta.",
        "The line “processmap: {version}” is missing, so there is no telling that this is a process map.",
    ),
    "PM025_help": (
        "Skriv ”processmap: {version}” på första raden.",
        "Write “processmap: {version}” on the first line.",
    ),
    "PM026": (
        "Dokumentet är skrivet för version {found}. Det här programmet kan läsa version {version}.",
        "The document is written for version {found}. This program reads version {version}.",
    ),
    "PM026_help": (
        "Uppdatera programmet, till exempel med ”pip install --upgrade processmap”. Ändra inte siffran för hand.",
        "Update the program, for instance with “pip install --upgrade processmap”. Do not change the number by hand.",
    ),
    "PM027": (
        "”{found}” är ingen version av dokumentet.",
        "“{found}” is not a version of the document.",
    ),
    "PM027_help": ("Skriv ”processmap: {version}”.", "Write “processmap: {version}”."),
    "PM028": (
        "Här väntades ett kolon efter en nyckel.",
        "A colon was expected here, after a key.",
    ),
    "PM028_help": (
        "Skriv nyckel, kolon, mellanslag och värde, som ”title: Torget”. Om raden hör till texten ovanför: dra in den.",
        "Write key, colon, space and value, as in “title: The square”. If the line belongs to the text "
        "above, indent it.",
    ),
    "PM029": (
        "Det här går inte att läsa som YAML.",
        "This cannot be read as YAML.",
    ),
    "PM029_help": (
        "Jämför med raderna intill: nyckel, kolon, mellanslag, värde; poster börjar med ”- ”; texter med "
        "ovanliga tecken "
        "står inom citattecken.",
        "Compare with the lines around it: key, colon, space, value; entries begin with “- ”; texts with unusual "
        "characters stand in quotes.",
    ),
    "PM030": (
        "Ett omvänt snedstreck (\\) inom citattecken måste dubbleras, eller följas av ett tecken som har en betydelse.",
        "A backslash (\\) within quotes must be doubled, or be followed by a character that gives it a meaning.",
    ),
    "PM030_help": (
        "Skriv \\\\, eller sätt texten inom enkla citattecken (').",
        "Write \\\\, or put the text in single quotes (').",
    ),
    # The structure: keys and values.
    "PM031": ("”{field}” saknas eller är tomt.", "“{field}” is missing or empty."),
    "PM031_help": ("Fyll i ”{field}”.", "Fill in “{field}”."),
    "PM061": (
        "”{field}” är {found}, och det betyder att inget har sagts. Uppgiften måste fyllas i.",
        "“{field}” is {found}, which means that nothing was said. It must be filled in.",
    ),
    "PM061_help": (
        'Om det verkligen är ordet {found}: skriv det inom citattecken, {field}: "{found}".',
        'If it really is the word {found}, put it in quotes: {field}: "{found}".',
    ),
    "PM032": (
        "”{found}” är ingen uppgift som kan stå här.{nearest:sv}",
        "“{found}” is not something that can stand here.{nearest:en}",
    ),
    "PM032_help": (
        "Rätta stavningen eller ta bort raden. Här kan stå: {known}.",
        "Correct the spelling or remove the line. What can stand here: {known}.",
    ),
    "PM077": (
        "Texten ”{found}” är kapad av ett komma: mellan klamrar tar ett värde slut vid kommat.",
        "The text “{found}” is cut by a comma: between braces a value ends at the comma.",
    ),
    "PM077_help": (
        "Sätt citattecken om hela texten: {right}. Eller skriv posten med en rad per uppgift, utan klamrar.",
        "Put quotation marks around the whole text: {right}. Or write the entry with one line per key, without braces.",
    ),
    "PM033": ("”{field}” ska vara en lista.", "“{field}” should be a list."),
    "PM033_help": (
        "Skriv {field}: [ett, två], eller en rad per värde som börjar med ”- ”. En lista med ett enda värde "
        "är också en "
        "lista: [ett].",
        "Write {field}: [one, two], or one line per value beginning with “- ”. A list with a single value is still a "
        "list: [one].",
    ),
    "PM060": ("”{field}” ska vara en lista med poster.", "“{field}” should be a list of entries."),
    "PM060_help": (
        "Skriv varje post för sig, med ”- ” framför den första uppgiften och de andra rakt under. Möjliga uppgifter: "
        "{known}.",
        "Write each entry by itself, with “- ” before its first key and the others right below. Possible "
        "keys: {known}.",
    ),
    "PM034": (
        "Här ska en post med uppgifter stå, under ”{field}”.",
        "An entry with keys of its own should stand here, under “{field}”.",
    ),
    "PM034_help": (
        "Skriv nyckel, kolon och värde för varje uppgift. Möjliga nycklar: {known}.",
        "Write key, colon and value for each item. Possible keys: {known}.",
    ),
    "PM035": (
        "Här ska ett enda värde stå, men här står en lista eller en post.",
        "A single value should stand here, but here is a list or an entry.",
    ),
    "PM035_help": (
        "Skriv ett värde. Om texten innehåller hakparentes, klammer eller kolon: sätt den inom citattecken.",
        "Write one value. If the text contains brackets, braces or a colon, put it in quotes.",
    ),
    "PM036": (
        "Texten är {length:sv} tecken. Ett fält rymmer högst {limit:sv}.",
        "The text is {length:en} characters. A field holds {limit:en} at most.",
    ),
    "PM036_help": (
        "Korta texten, eller dela upp den på flera poster.",
        "Shorten the text, or split it over several entries.",
    ),
    "PM037": (
        "Texten innehåller ett styrtecken ({found}) som inte kan visas eller sparas.",
        "The text holds a control character ({found}) that cannot be shown or stored.",
    ),
    "PM037_help": ("Ta bort tecknet ur texten.", "Remove the character from the text."),
    "PM038": (
        "Här ska en text stå, men {found} är ett tal, true eller false.",
        "A text should stand here, but {found} is a number, true or false.",
    ),
    "PM038_help": ("Sätt värdet inom citattecken.", "Put the value in quotes."),
    "PM039": (
        "”{found}” är inget av de ord som kan stå här.{nearest:sv}",
        "“{found}” is not one of the words that can stand here.{nearest:en}",
    ),
    "PM039_help": ("Välj bland {choices:sv}.", "Choose among {choices:en}."),
    "PM040": (
        "”{found}” kan inte vara ett id.{nearest:sv}",
        "“{found}” cannot be an id.{nearest:en}",
    ),
    "PM040_help": (
        "Ett id består av små bokstäver a–z, siffror och bindestreck, högst 100 tecken, som ”norra-skolan”. "
        "Namnet med å, "
        "ä och ö skrivs i ”name”.",
        "An id has small letters a–z, digits and hyphens, 100 characters at most, such as “north-school”. The name as "
        "people write it goes in “name”.",
    ),
    "PM041": (
        "”{found}” är inte ett datum på formen ÅÅÅÅ-MM-DD.{nearest:sv}",
        "“{found}” is not a date of the form YYYY-MM-DD.{nearest:en}",
    ),
    "PM041_help": (
        "Skriv år, månad och dag med bindestreck: 2026-03-01.",
        "Write year, month and day with hyphens: 2026-03-01.",
    ),
    "PM042": (
        "”{found}” är inte ett klockslag.{nearest:sv}",
        "“{found}” is not a time.{nearest:en}",
    ),
    "PM042_help": (
        "Skriv timme och minut, 13:30, eller datum med klockslag, 2026-03-01T13:30.",
        "Write hour and minute, 13:30, or a date with a time, 2026-03-01T13:30.",
    ),
    "PM043": (
        "”{found}” är inte ett heltal.{nearest:sv}",
        "“{found}” is not a whole number.{nearest:en}",
    ),
    "PM043_help": (
        "Skriv ett heltal {low:sv}–{high:sv} med bara siffror, utan citattecken.",
        "Write a whole number {low:en}–{high:en} in digits only, without quotes.",
    ),
    "PM044": ("”{found}” är inte ett tal.{nearest:sv}", "“{found}” is not a number.{nearest:en}"),
    "PM044_help": (
        "Skriv ett tal {low:sv}–{high:sv} med bara siffror och decimalpunkt (37.5), utan kr, mellanrum och "
        "citattecken.",
        "Write a number {low:en}–{high:en} in digits with a decimal point (37.5), without currency, spaces or quotes.",
    ),
    "PM045": (
        "{found} ligger utanför {low:sv}–{high:sv}.",
        "{found} is outside {low:en}–{high:en}.",
    ),
    "PM045_help": (
        "Skriv ett tal mellan {low:sv} och {high:sv}.",
        "Write a number between {low:en} and {high:en}.",
    ),
    "PM046": (
        "”{found}” är varken true eller false.{nearest:sv}",
        "“{found}” is neither true nor false.{nearest:en}",
    ),
    "PM046_help": (
        "Skriv true (ja) eller false (nej), utan citattecken.",
        "Write true or false, without quotes.",
    ),
    "PM047": (
        "”{field}” ska vara en lista med precis två id:n.",
        "“{field}” should be a list of exactly two ids.",
    ),
    "PM047_help": ("Skriv {field}: [det-ena, det-andra].", "Write {field}: [the-one, the-other]."),
    "PM048": (
        "Varje grupp i ”{field}” ska vara en lista med minst två id:n.",
        "Each group in “{field}” should be a list of two ids or more.",
    ),
    "PM048_help": (
        "Skriv {field}: [[den-ena, den-andra]], alltså en lista med listor.",
        "Write {field}: [[the-one, the-other]], that is, a list of lists.",
    ),
    "PM049": (
        "Platser anges som minsta och största antal, det minsta först.",
        "Seats are given as the fewest and the most, the fewest first.",
    ),
    "PM049_help": ("Skriv seats: [4, 8].", "Write seats: [4, 8]."),
    "PM058": (
        "”{found}” kan inte stå här.{nearest:sv}",
        "“{found}” cannot stand here.{nearest:en}",
    ),
    "PM058_help": (
        "Skriv no (godkänner inte hemma), ett antal dagar (21) eller ett datum.",
        "Write no (does not approve at home), a number of days (21) or a date.",
    ),
    "PM063": (
        "”{found}” är varken ett datum eller ett år, en månad eller en årstid.{nearest:sv}",
        "“{found}” is neither a date nor a year, a month or a season.{nearest:en}",
    ),
    "PM063_help": (
        "Skriv 2026-03-01, 2026-03, mars 2026, våren 2026 eller 2026.",
        "Write 2026-03-01, 2026-03, March 2026, spring 2026 or 2026.",
    ),
    "PM064": (
        "”{field}” ska vara ett heltal, eller det minsta och det största.{nearest:sv}",
        "“{field}” should be a whole number, or the least and the most.{nearest:en}",
    ),
    "PM064_help": (
        "Skriv {field}: 6 eller {field}: [5, 8].",
        "Write {field}: 6 or {field}: [5, 8].",
    ),
    "PM069": (
        "”{field}” ska vara en lista med namn, eller ett antal.",
        "“{field}” should be a list of names, or a number.",
    ),
    "PM069_help": (
        "Skriv {field}: [den ena, den andra], eller {field}: 2 om namnen inte är kända.",
        "Write {field}: [the one, the other], or {field}: 2 where the names are not known.",
    ),
    "PM059": ("En rad i listan är tom.", "A line of the list is empty."),
    "PM059_help": ("Fyll i den, eller ta bort den.", "Fill it in, or remove it."),
    "PM062": (
        "Här står både ”processmap” och ”processmap-public”. Det är antingen ett arbetsdokument eller en offentlig "
        "version.",
        "Both “processmap” and “processmap-public” stand here. It is either a working document or a public version.",
    ),
    "PM062_help": (
        "Ta bort den rad som inte stämmer. Gör en ny offentlig version med ”processmap publish”.",
        "Remove the line that is not right. Make a new public version with “processmap publish”.",
    ),
    "PM065": (
        "”{found}” finns inte i almanackan, eller ligger utanför åren 1900–2200.",
        "“{found}” is not in the calendar, or is outside the years 1900–2200.",
    ),
    "PM065_help": (
        "Kontrollera år, månad och dag. Februari har 28 eller 29 dagar.",
        "Check year, month and day. February has 28 or 29 days.",
    ),
    # What must hold in every map.
    "PM050": (
        "Id:t ”{found}” används redan i {first:sv}.",
        "The id “{found}” is already used in {first:en}.",
    ),
    "PM050_help": (
        "Ge en av dem ett annat id. Samma id får bara förekomma en gång i hela dokumentet.",
        "Give one of them another id. An id may occur only once in the whole document.",
    ),
    "PM051": (
        "”{found}” finns inte i dokumentet.{nearest:sv}",
        "“{found}” is not in the document.{nearest:en}",
    ),
    "PM051_help": (
        "Rätta id:t, eller lägg till posten under {targets:sv}.{known:sv}",
        "Correct the id, or add the entry under {targets:en}.{known:en}",
    ),
    "PM052": (
        "”{found}” är en post under {is_in}, och en sådan kan inte stå här.",
        "“{found}” is an entry under {is_in}, and that cannot stand here.",
    ),
    "PM052_help": (
        "Välj id:t för en post under {targets:sv}.{known:sv}",
        "Choose the id of an entry under {targets:en}.{known:en}",
    ),
    "PM053": (
        "”{found}” står på båda sidorna. Det ska vara två olika.",
        "“{found}” stands on both sides. They should be two different ones.",
    ),
    "PM053_help": (
        "Byt ut den ena, eller ta bort posten.",
        "Replace one of them, or remove the entry.",
    ),
    "PM054": ("”{field}” går runt i en ring: {trail}.", "“{field}” runs in a circle: {trail}."),
    "PM054_help": (
        "Ta bort ett av leden, så att det finns en början.",
        "Remove one of the steps, so that there is a beginning.",
    ),
    "PM055": (
        "Slutet ({end}) kommer före början ({start}).",
        "The end ({end}) comes before the start ({start}).",
    ),
    "PM055_help": ("Rätta det ena eller det andra.", "Correct one or the other."),
    "PM056": (
        "Både can_meet ({can_meet}) och stage ({stage}) är ifyllda. De säger samma sak på två sätt.",
        "Both can_meet ({can_meet}) and stage ({stage}) are given. They say the same thing in two ways.",
    ),
    "PM056_help": ("Behåll den ena.", "Keep one of them."),
    "PM057": (
        "Om de kan mötas anges för en konflikt, men den här relationen är av slaget {kind}.",
        "Whether they can meet is said of a conflict, but this relationship is of the kind {kind}.",
    ),
    "PM057_help": (
        "Ta bort can_meet eller stage här, eller skriv kind: conflict om det är en konflikt.",
        "Remove can_meet or stage here, or write kind: conflict if it is one.",
    ),
    "PM083": (
        "”{whole}” har ingen del som heter ”{found}”.{nearest:sv}",
        "“{whole}” has no part called “{found}”.{nearest:en}",
    ),
    "PM083_help": (
        "Skriv delens namn under subgroups eller places hos ”{whole}”. Efter snedstrecket står namnet med små "
        "bokstäver a–z, siffror och bindestreck.{known:sv}",
        "Write the part's name under subgroups or places of “{whole}”. After the stroke stands the name in small "
        "letters a–z, digits and hyphens.{known:en}",
    ),
    "PM067": (
        "Det står inte vad relationen är.",
        "It is not said what the relationship is.",
    ),
    "PM067_help": (
        "Fyll i kind (conflict, trusts, depends_on, power_over eller named) eller trust (good, low eller broken).",
        "Fill in kind (conflict, trusts, depends_on, power_over or named) or trust (good, low or broken).",
    ),
    "PM068": (
        "Relationen säger både att den ena litar på den andra och att förtroendet är lågt eller brutet.",
        "The relationship says both that one trusts the other and that the trust is low or broken.",
    ),
    "PM068_help": (
        "Ta bort kind: trusts och behåll trust, eller skriv trust: good.",
        "Remove kind: trusts and keep trust, or write trust: good.",
    ),
    "PM080": (
        "Det står inte vem som har stolen.",
        "It is not said who has the seat.",
    ),
    "PM080_help": (
        "Fyll i party, eller skriv by: lot om platserna lottas.",
        "Fill in party, or write by: lot where the seats are filled by lot.",
    ),
    "PM081": (
        "Samtalet är bokat, men dagen står bara som ”{found}”.",
        "The dialogue is booked, but its day only stands as “{found}”.",
    ),
    "PM081_help": (
        "Skriv dagen, 2026-03-01. Är den inte bestämd: skriv status: planned och ta bort klockslagen.",
        "Write the day, 2026-03-01. If it has not been set, write status: planned and remove the hours.",
    ),
    "PM082": (
        "Om de kan mötas anges för en konflikt, men relationen säger inte att det är en.",
        "Whether they can meet is said of a conflict, but the relationship does not say that it is one.",
    ),
    "PM082_help": (
        "Skriv kind: conflict också, eller ta bort can_meet eller stage.",
        "Write kind: conflict as well, or remove can_meet or stage.",
    ),
    # Texts that are not what they look like; warnings.
    "PM070": (
        "Texten i ”{field}” innehåller osynliga tecken som vänder skrivriktningen, så att den kan läsas på "
        "ett annat sätt "
        "än den är skriven.",
        "The text in “{field}” holds invisible characters that turn the direction of writing, so that it may read "
        "differently from how it is written.",
    ),
    "PM070_help": (
        "Skriv om texten för hand. Tecknen följer ofta med när text klistras in.",
        "Type the text anew. The characters often come along when text is pasted.",
    ),
    "PM071": (
        "Texten i ”{field}” har staplar av accenter som ritas över raderna intill.",
        "The text in “{field}” has piles of accents that are drawn over the lines around it.",
    ),
    "PM071_help": ("Skriv om texten för hand.", "Type the text anew."),
    "PM072": (
        "I ”{field}” är å, ä, ö eller andra accenttecken skrivna som två tecken, så att en sökning på det "
        "vanliga sättet "
        "missar dem.",
        "In “{field}” accented letters are written as two characters, so that an ordinary search misses them.",
    ),
    "PM072_help": (
        "Skriv om orden för hand, eller spara om texten i formen NFC. Det blir ofta så när text klistras in "
        "från en Mac "
        "eller en PDF.",
        "Type the words anew, or convert the text to the form NFC. It often comes from text pasted from a "
        "Mac or a PDF.",
    ),
    "PM073": (
        "Texten i ”{field}” är bara ett ja, nej eller liknande. Den har lästs som just det ordet.",
        "The text in “{field}” is only a yes, a no or the like. It has been read as that very word.",
    ),
    "PM073_help": (
        "Skriv ut vad som menas, eller sätt ordet inom citattecken så att det syns att det är avsett.",
        "Write out what is meant, or put the word in quotes to show that it is intended.",
    ),
    "PM074": (
        "Texten i ”{field}” har ett ord på mer än 80 tecken, som måste brytas någonstans i bilden.",
        "The text in “{field}” has a word of more than 80 characters, which has to be broken somewhere in the picture.",
    ),
    "PM074_help": ("Lägg in mellanslag eller bindestreck.", "Put in spaces or hyphens."),
    "PM075": (
        "Texten i ”{field}” innehåller tecken som inte syns.",
        "The text in “{field}” holds characters that cannot be seen.",
    ),
    "PM075_help": (
        "Skriv om texten för hand, så att en sökning hittar den.",
        "Type the text anew, so that a search finds it.",
    ),
    "PM076": (
        "Texten i ”{field}” blandar bokstäver ur olika alfabet i samma ord. De ser lika ut men är olika tecken.",
        "The text in “{field}” mixes letters of different alphabets in one word. They look alike but are not the same.",
    ),
    "PM076_help": ("Skriv om ordet för hand.", "Type the word anew."),
}
