"""What the document holds about people, what is told about one of them, and how they are taken out
of it.
"""

TEXTS: dict[str, tuple[str, str]] = {
    # What holds personal data.
    "list_title": ("Personuppgifter i {title}", "Personal data in {title}"),
    "list_nothing": (
        "Programmet hittar inga personuppgifter. Det betyder inte att det inte finns några: läs igenom texterna.",
        "The program finds no personal data. That does not mean that there is none: read the texts.",
    ),
    "list_read": (
        "Det här kan vara personuppgifter. Programmet känner igen id:n, namn, nummer och adresser, men inte allt som "
        "pekar ut någon. Vad som är en personuppgift avgör den som läser.",
        "This may be personal data. The program knows ids, names, numbers and addresses, but not everything that "
        "points somebody out. What is personal data is for the reader to decide.",
    ),
    "list_people": ("Personer, roller och små grupper", "People, roles and small groups"),
    "list_texts": ("Texter att läsa igenom", "Texts to read through"),
    "list_disposals": ("Tidigare gallringar", "Earlier disposals"),
    "column_who": ("Vem (id)", "Who (id)"),
    "column_sort": ("Vad", "What"),
    "column_where": ("Var", "Where"),
    "column_count": ("Ställen", "Places"),
    "column_date": ("När", "When"),
    "column_basis": ("Grund", "Ground"),
    "column_by": ("Av", "By"),
    "sort_person": ("enskild person", "private person"),
    "sort_role": ("person i en roll", "person in a role"),
    "sort_leader": ("leder samtal", "leads conversations"),
    "sort_small_group": ("grupp med färre än 5", "group of fewer than 5"),
    "sort_name": ("ett namn", "a name"),
    "sort_identity_number": ("ett personnummer", "a personal identity number"),
    "sort_phone": ("ett telefonnummer", "a telephone number"),
    "sort_email": ("en e-postadress", "an e-mail address"),
    "sort_address": ("kanske en adress", "perhaps an address"),
    "sort_signed": ("vem som har gjort något", "who has done something"),
    "comment": ("kommentar, rad {line}", "comment, line {line}"),
    "line": ("rad {line}", "line {line}"),
    # What is held about one.
    "about_title": ("Registerutdrag: {name}", "What is held about: {name}"),
    "about_warning": (
        "Här kan finnas uppgifter om andra och sådant som är märkt confidential. Pröva utdraget innan det lämnas ut.",
        "This may hold what is about others and what is marked confidential. Try it before it is handed out.",
    ),
    "about_limits": (
        "Med är allt som hänvisar till id:t och de texter där programmet hittar namnet. Det som omskriver någon utan "
        "namn hittar bara en människa.",
        "It holds everything that refers to the id, and the texts in which the program finds the name. Only a human "
        "finds what describes somebody without naming them.",
    ),
    "about_own": ("Egen post", "Own entry"),
    "about_references": ("Poster som hänvisar hit", "Entries that refer here"),
    "about_texts": ("Texter som nämner namnet eller id:t", "Texts that hold the name or the id"),
    "about_comments": ("Kommentarer i filen", "Comments in the file"),
    "about_ids": ("Id:n som är bildade av namnet", "Ids made of the name"),
    "about_nothing": (
        "Inget annat i dokumentet hänvisar hit.",
        "Nothing else in the document refers here.",
    ),
    # Forgetting.
    "done_title": ("Uppgifterna är borttagna", "The data is taken out"),
    "done_counts_one": (
        "En post eller hänvisning är borttagen.",
        "One entry or reference is taken out.",
    ),
    "done_counts": (
        "{count} poster och hänvisningar är borttagna.",
        "{count} entries and references are taken out.",
    ),
    "done_ground": ("Grund: {value}", "Ground: {value}"),
    "basis_working_material": ("arbetsmaterial", "working material"),
    "basis_disposal_decision": ("gallringsbeslut {decision}", "disposal decision {decision}"),
    "left_title": ("Kvar att läsa igenom och ändra själv", "Left for you to read and change"),
    "left_nothing": (
        "Programmet hittar varken namnet eller id:t i dokumentets texter.",
        "The program finds neither the name nor the id in the document's texts.",
    ),
    "left_why": (
        "Programmet skriver inte om texter. Läs igenom dem och ändra själv det som behöver ändras.",
        "The program rewrites no texts. Read them, and change yourself what needs changing.",
    ),
    "left_text": (
        "{where}: texten nämner namnet eller id:t",
        "{where}: the text holds the name or the id",
    ),
    "left_comment": (
        "{where}: kommentaren nämner namnet eller id:t",
        "{where}: the comment holds the name or the id",
    ),
    "left_id": (
        "{where}: id:t är bildat av namnet. Byt det överallt där det står",
        "{where}: the id is made of the name. Change it wherever it stands",
    ),
    "after_title": ("Det här står tomt efteråt", "This is left empty"),
    "after_no_holder": (
        "Perspektivet {key} bärs inte av någon längre. Läs igenom texten: den kan peka ut den som bar det.",
        "Nobody holds the perspective {key} any longer. Read it: its words may point out who held it.",
    ),
    "after_one_sided": (
        "Spänningen {key} har en sida som ingen bär.",
        "The tension {key} has a side that nobody holds.",
    ),
    "after_nobody_in": (
        "Samtalet {key} har inga deltagare längre.",
        "Nobody takes part in the conversation {key} any longer.",
    ),
    "after_vacant": ("Rollen {key} är vakant.", "The role {key} is vacant."),
    "elsewhere_title": ("Andra filer", "Other files"),
    "swept": ("{file}: tidigare version, borttagen", "{file}: earlier version, removed"),
    "not_swept": (
        "{file}: tidigare version, gick inte att ta bort",
        "{file}: earlier version, could not be removed",
    ),
    "holds": ("{file}: nämner namnet eller id:t", "{file}: holds the name or the id"),
    "may_hold": (
        "{file}: kan vara gjord av dokumentet",
        "{file}: may have been made from the document",
    ),
    "unread": (
        "{count} filer i mappen är inte genomsökta.",
        "{count} files in the folder were not searched.",
    ),
    "versioned": (
        "Mappen är versionshanterad ({name}): tidigare versioner finns kvar där.",
        "The folder is under version control ({name}): earlier versions remain there.",
    ),
    "original": (
        "{file}: är orörd och innehåller uppgifterna",
        "{file}: is untouched and holds the data",
    ),
    "beyond": (
        "E-post, molnlagring, utskrifter, kalendrar och andras kopior når programmet inte. Säkerhetskopior: fråga it.",
        "The program does not reach e-mail, cloud storage, prints, calendars or others' copies. Backups: ask IT.",
    ),
    # Before it is done.
    "ask_intro": (
        "Uppgifterna om {key} tas bort ur {file}: {count} poster och hänvisningar. Det går inte att ångra.",
        "The data about {key} is taken out of {file}: {count} entries and references. It cannot be undone.",
    ),
    "ask_basis": (
        "Är dokumentet arbetsmaterial (a), eller omfattas det av ett gallringsbeslut (g)?",
        "Is the document working material (w), or does a disposal decision cover it (d)?",
    ),
    "answer_working": ("a", "w"),
    "answer_decision": ("g", "d"),
    "ask_number": ("Gallringsbeslutets diarienummer", "The disposal decision's case number"),
    "ask_sure": (
        "Skriv id:t en gång till för att ta bort uppgifterna",
        "Type the id again to take out the data",
    ),
    "ask_stopped": ("Avbrutet. Ingenting är ändrat.", "Stopped. Nothing is changed."),
    # What can go wrong.
    "no_basis": (
        "Innan uppgifter tas bort måste det vara klart på vilken grund. Är dokumentet arbetsmaterial: ange "
        '--working-material. Omfattas det av ett gallringsbeslut: ange --disposal-decision "KS 2026/17". Vet du inte: '
        "fråga registrator eller arkivarie. En allmän handling får inte gallras utan stöd.",
        "Before data is taken out it must be clear on what ground. If the document is working material: give "
        '--working-material. If a disposal decision covers it: give --disposal-decision "KS 2026/17". If you do not '
        "know: ask the registrar or the archivist. A public record must not be disposed of without support.",
    ),
    "two_bases": (
        "Ange antingen --working-material eller --disposal-decision, inte båda.",
        "Give either --working-material or --disposal-decision, not both.",
    ),
    "unknown": (
        "Det finns ingen berörd och ingen samtalsledare med id ”{key}”.{nearest:sv}",
        "There is no stakeholder and no facilitator with the id “{key}”.{nearest:en}",
    ),
    "has_decided": (
        "”{key}” står som den som har fattat beslut: {decisions:sv}. Beslut tas inte bort. Lägg in instansen under "
        "decision_bodies, låt besluten hänvisa dit, och kör igen.",
        "“{key}” stands as the one who has taken decisions: {decisions:en}. Decisions are not taken out. Write down "
        "the body under decision_bodies, let the decisions refer to it, and run again.",
    ),
    "one_thing": (
        "Ange en sak: --list, --about ID, eller ett id att ta bort.",
        "Give one thing: --list, --about ID, or an id to take out.",
    ),
}
