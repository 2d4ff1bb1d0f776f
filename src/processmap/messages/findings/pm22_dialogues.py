"""PM22x and PM23x: what the dialogues lack."""

TEXTS: dict[str, tuple[str, str]] = {
    "PM220": (
        "Det gemensamma samtalet ”{title}” är bestämt innan inventeringen har återspeglats.",
        "The joint dialogue “{title}” is settled before the inventory has been mirrored back.",
    ),
    "PM220_help": (
        "Låt det vara preliminärt (”provisional: true”) tills de berörda har fått se sammanställningen och säga "
        "vad som "
        "saknas.",
        "Keep it provisional (“provisional: true”) until those affected have seen the summary and said what is "
        "missing.",
    ),
    "PM221": (
        "{names:sv} ska delta i ”{title}” utan att först ha fått berätta enskilt.",
        "{names:en} are to take part in “{title}” without first having been listened to separately.",
    ),
    "PM221_help": ("Lägg ett eget samtal med dem före.", "Place a talk of their own before it."),
    "PM222": (
        "Perspektivet ”{perspective}” har ingen med sig i något gemensamt samtal; {names:sv} bär det.",
        "Nobody in any joint dialogue holds the perspective “{perspective}”; {names:en} hold it.",
    ),
    "PM222_help": (
        "Bjud in dem som bär det, om de vill vara med, eller bestäm att samtalsledaren för fram det.",
        "Invite those who hold it, if they wish to come, or let the facilitator bring it in.",
    ),
    "PM223": (
        "Minoritetens perspektiv ”{perspective}” har ingen med sig i något gemensamt samtal; {names:sv} bär det.",
        "Nobody in any joint dialogue holds the minority's perspective “{perspective}”; {names:en} hold it.",
    ),
    "PM223_help": (
        "Ett nej ska synas också där de flesta säger ja. Bjud in någon som bär det, helst två, eller för fram det på "
        "annat sätt.",
        "A no is to be visible also where most say yes. Invite somebody who holds it, preferably two, or bring it in "
        "another way.",
    ),
    "PM224": (
        "{names:sv} behöver tolk i ”{title}”, men ingen tolk är ordnad.",
        "An interpreter is needed for {names:en} in “{title}”, and none is arranged.",
    ),
    "PM224_help": (
        "Boka en tolk, aldrig en anhörig eller ett barn, och räkna med dubbel tid. Lägg till tolken under "
        "”calendar: facilitators” med rollen interpreter.",
        "Book an interpreter, never a relative or a child, and allow double time. Add the interpreter under "
        "“calendar: facilitators” with the role interpreter.",
    ),
    "PM225": (
        "{name} behöver tolk, men ingen tolk finns med i planeringen.",
        "An interpreter is needed for {name}, and the planning has none.",
    ),
    "PM225_help": (
        "Ordna tolk redan till första kontakten.",
        "Arrange an interpreter already for the first contact.",
    ),
    "PM226": (
        "Bland {name} finns barn eller unga, och det finns ingen plan för hur de ska komma till tals.",
        "There are children among {name}, and no plan for how they are to be heard.",
    ),
    "PM226_help": (
        "Tänk igenom barnets bästa, vårdnadshavares medgivande och vem som finns med dem. Skriv det som en "
        "förutsättning "
        "(requirements), eller ange vem som för deras talan (speaks_for).",
        "Consider the best interests of the child, the consent of guardians and who will be with them. Write it as a "
        "requirement, or state who speaks for them (speaks_for).",
    ),
    "PM227": (
        "De som deltog i {dialogues:sv} har inte fått veta vad det ledde till, och ingen återkoppling är planerad.",
        "Those who took part in {dialogues:en} have not been told what came of it, and no feedback is planned.",
    ),
    "PM227_help": (
        "Planera en återkoppling: vad som hände med det de sa, och varför.",
        "Plan the feedback: what became of what they said, and why.",
    ),
    "PM228": (
        "Ingen återkoppling är planerad till de berörda efter {decisions:sv}.",
        "No feedback to those affected is planned after {decisions:en}.",
    ),
    "PM228_help": (
        "Berätta för dem som deltog vad som beslutades och varför, också när det blev nej.",
        "Tell those who took part what was decided and why, also when it was a no.",
    ),
    "PM229": (
        "Det är inte sagt vad ni vill med spänningen mellan ”{one}” och ”{other}”.",
        "It is not said what is wanted with the tension between “{one}” and “{other}”.",
    ),
    "PM229_help": (
        "Ska den mötas, föras genom samtalsledaren eller lämnas? Fråga dem som bär perspektiven. Att vara oense "
        "kan vara "
        "ett gott resultat.",
        "Is it to be met, carried by the facilitator or left? Ask those who hold the perspectives. Agreeing to differ "
        "can be a good outcome.",
    ),
    "PM230": (
        "Ingen vet hur spänningen mellan ”{one}” och ”{other}” kan mötas i dag.",
        "Nobody knows how the tension between “{one}” and “{other}” can be met today.",
    ),
    "PM230_help": (
        "Läs av läget med båda sidor, var för sig, innan ni bestämmer formen.",
        "Read the situation with both sides, separately, before deciding on the form.",
    ),
    "PM231": (
        "Spänningen mellan ”{one}” och ”{other}” ska mötas, men som kartan ser ut kan ingen mötas om den nu.",
        "The tension between “{one}” and “{other}” is to be met, but as the map stands nobody can meet over it now.",
    ),
    "PM231_help": (
        "Låt samtalsledaren gå emellan tills vidare. Den som har tackat nej frågas inte igen utan att något har "
        "ändrats.",
        "Let the facilitator go between for the time being. Those who have declined are not asked again unless "
        "something has changed.",
    ),
    "PM232": (
        "Metoden ”{method}” i ”{title}” finns varken i katalogen eller i dokumentet.",
        "The method “{method}” of “{title}” is in neither the catalogue nor the document.",
    ),
    "PM232_help": (
        "Välj en metod ur katalogen, eller beskriv den egna under ”methods”.",
        "Choose a method from the catalogue, or describe your own under “methods”.",
    ),
    "PM233": (
        "Formen {method:sv} används sällan till det som ”{title}” är till för: {purpose:sv}.",
        "The method {method:en} is seldom used for what “{title}” is for: {purpose:en}.",
    ),
    "PM233_help": (
        "Se efter att form och syfte stämmer. Ni känner läget bäst.",
        "See to it that form and purpose agree. You know the situation best.",
    ),
    "PM234": (
        "{name} väntas till {count} gemensamma samtal; mer än {limit} är mycket att begära.",
        "{count} joint dialogues await {name}; more than {limit} is much to ask.",
    ),
    "PM234_help": (
        "Slå ihop samtal, eller låt fler dela på dem. Gränsen kan ändras under regeln bearable-load.",
        "Merge dialogues, or let more people share them. The limit can be changed under the rule bearable-load.",
    ),
    "PM235": (
        "”{title}” är planerat, men ingen är inbjuden.",
        "“{title}” is planned, but nobody is invited.",
    ),
    "PM235_help": (
        "Skriv vilka som ska delta, eller gör samtalet preliminärt.",
        "Write who is to take part, or make the dialogue provisional.",
    ),
    "PM236": (
        "”{title}” är bekräftat, men {names:sv} har inte sagt ja med vetskap om vilka som kommer.",
        "“{title}” is confirmed, but {names:en} have not said yes knowing who will come.",
    ),
    "PM236_help": (
        "Fråga dem, och anteckna svaret under ”accepted” eller ”declined”.",
        "Ask them, and note the answer under “accepted” or “declined”.",
    ),
}
