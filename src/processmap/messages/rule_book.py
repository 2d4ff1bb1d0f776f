"""The rule catalogue: when each rule fires and what it proposes; the English is the rule's own docstring."""

TEXTS: dict[str, tuple[str, str]] = {
    "mandate-first.when": (
        "Kartan innehåller inget beslut om att delta och inget hållet samtal om uppdraget.",
        "The map holds no decision to take part and no held talk about the mandate.",
    ),
    "mandate-first.what": (
        "Allra först ett samtal med uppdragsgivaren och dem som ska besluta, innan någon bjuds in.",
        "First of all a talk with the commissioner and those who are to decide, before anybody is invited.",
    ),
    "influence-exists.when": (
        "Dokumentet säger att ingenting går att påverka (eller att det bara handlar om att informera), eller "
        "säger inget om det.",
        "The document says that nothing is open (or that people are only to be informed), or says nothing about it.",
    ),
    "influence-exists.what": (
        "Går ingenting att påverka: informera, och låtsas inte att det är en dialog. Har ingen sagt något: "
        "fråga uppdragsgivaren först; de gemensamma samtalen är preliminära tills svaret finns.",
        "Nothing open → inform, and stage no dialogue. Nothing said → ask the commissioner first; joint "
        "dialogues stay provisional until the answer is there.",
    ),
    "pause.when": (
        "Dokumentet innehåller ett skäl till paus som inte har upphört.",
        "The document records a reason to pause that has not ended.",
    ),
    "pause.what": (
        "Ett samtal om huruvida och hur arbetet ska fortsätta, med den som bestämmer det. Allt annat väntar.",
        "One talk about whether and how to go on, with whoever decides it; everything else waits for it.",
    ),
    "legal-duties.when": (
        "Dokumentet nämner ett samråd som lagen kräver (`legal_duties`).",
        "The document names a consultation that law asks for (`legal_duties`).",
    ),
    "legal-duties.what": (
        "Samrådet står vid sidan av dialogen, på ett eget spår, och kommer före beslutet. Dialogen ersätter "
        "det aldrig.",
        "It stands beside the dialogue, on a track of its own, and comes before the decision. The dialogue "
        "never replaces it.",
    ),
    "coordinate-authorities.when": (
        "Två eller flera myndigheter och förvaltningar har del i frågan och har inte träffats.",
        "Two or more authorities and administrations have a part in the question, and they have not met.",
    ),
    "coordinate-authorities.what": (
        "Ett samordningsmöte mellan dem. Det är inget gemensamt samtal: ingen annans perspektiv står på spel där.",
        "A co-ordination meeting among them. It is not a joint dialogue: nobody else's perspective is at stake in it.",
    ),
    "safety-first.when": (
        "Kartan innehåller uppgifter om hot eller våld mellan två parter.",
        "The map records threats or violence between two parties.",
    ),
    "safety-first.what": (
        "Någon med särskild kompetens ser över läget först. Så länge kartan säger så möts de två inte i något"
        " samtal, och inget gemensamt samtal med någon av dem hålls före översynen.",
        "Somebody with special competence looks first. While the map records it, the two share no dialogue, "
        "and no joint dialogue with either of them is held before that look.",
    ),
    "read-the-situation.when": (
        "Ingen vet om två parter kan mötas, eller vad som ska göras åt en spänning.",
        "Nobody knows whether two parties can meet, or what is to be done about a tension.",
    ),
    "read-the-situation.what": (
        "Fråga var och en för sig innan gemensamma samtal läggs upp. Den som ändå ska bli lyssnad på "
        "tillfrågas då; övriga får ett kort samtal.",
        "Ask each of them, by themselves, before joint dialogues are designed. Whoever is to be listened to "
        "anyway is asked then; the others get a short talk.",
    ),
    "listen-separately.when": (
        "Någon som berörs har inte blivit lyssnad på.",
        "Somebody who is affected has not been listened to.",
    ),
    "listen-separately.what": (
        "Ett samtal med varje sådan grupp för sig, lett av någon neutral, före varje gemensamt samtal.",
        "A talk with each such group by itself, led by somebody neutral, before any joint dialogue.",
    ),
    "reach-the-unheard.when": (
        "Någon som berörs är svår att nå och inte hörd, eller någon nämndes i ett samtal och finns inte i kartan.",
        "Somebody affected is hard to reach and not heard; or somebody was mentioned in a dialogue and is not"
        " in the map.",
    ),
    "reach-the-unheard.what": (
        "Sök upp dem, där de är och på deras språk. Ta reda på vem som kan tala för dem som saknas.",
        "Go to them, in their place and language; and find out who can speak for those who are missing.",
    ),
    "door-openers.when": (
        "Någon som inte är hörd litar på någon annan som också återstår att möta.",
        "Somebody not yet heard trusts somebody else who is also still to be met.",
    ),
    "door-openers.what": (
        "Den som är betrodd möts först och kan öppna dörren. Det är ett milt önskemål: litar två på varandra,"
        " eller går ordningen i en cirkel, ger det vika.",
        "The one who is trusted is met first, and can open the door. Gently meant: where two trust each "
        "other, or the order runs in a circle, it gives way.",
    ),
    "mirror-back.when": (
        "Någon har blivit, eller ska bli, lyssnad på och har inte fått se vad som kom fram.",
        "Somebody has been, or is to be, listened to and has not been shown what was heard.",
    ),
    "mirror-back.what": (
        "En sammanfattning utan namn går tillbaka med frågan om något saknas, innan gemensamma samtal slås "
        "fast. De som inte bör mötas erbjuds skilda tillfällen.",
        "A summary without names goes back with the question whether anything is missing, before joint "
        "dialogues are fixed. Those who must not meet are offered separate occasions.",
    ),
    "right-method.when": (
        "Gemensamma samtal sätts samman.",
        "Joint dialogues are composed.",
    ),
    "right-method.what": (
        "Ingenting för egen del. Den håller på att metoden måste bära läget i rummet och att de som inte kan "
        "mötas nu inte sitter i samma samtal. Stängs den av behöver metoden inte längre bära rummet, men de "
        "som inte kan mötas nu sätts ändå aldrig tillsammans.",
        "Nothing by itself. It holds that a method must carry the room's readiness and that those who cannot "
        "meet now share no dialogue; the composition keeps to it. Switched off, the method no longer has to "
        "carry the room, but those who cannot meet now are still never seated together.",
    ),
    "power-over.when": (
        "Någon har makt över någon annan (polis, socialtjänst, arbetsgivare, hyresvärd) och den andra har "
        "inte sagt ett eget ja till att delta.",
        "Somebody has power over somebody else (police, social services, employer, landlord) and the one "
        "under it has not given an own yes to taking part.",
    ),
    "power-over.what": (
        "De två sätts inte tillsammans; den som är under makten tillfrågas först, för sig. Med `provisional` "
        "får de sättas tillsammans, och samtalet väntar på jaet.",
        "The two are not seated together; the one under the power is asked first, by themselves. With "
        "`provisional` they may be seated together and the dialogue waits for the yes.",
    ),
    "employees.when": (
        "Anställda finns i kartan tillsammans med sin arbetsgivare eller en chef över dem.",
        "Staff stand in the map together with their employer or a manager over them.",
    ),
    "employees.what": (
        "De får tala utan sin egen chef i rummet och sätts inte i ett gemensamt samtal med chefen om de inte "
        "själva har sagt ja till det.",
        "They speak without their own manager in the room, and are not seated in a joint dialogue with them "
        "unless they have said yes to it themselves.",
    ),
    "bearable-load.when": (
        "Någon skulle behöva komma ofta.",
        "Somebody would have to come often.",
    ),
    "bearable-load.what": (
        "Står `most` i dokumentet får ingen fler samtal än så, och det som då inte går att mötas om berättas."
        " Annars vägs bördan bara in, och en upplysning säger när någon kommer oftare än `comfort`.",
        "With `most` set in the document nobody is given more dialogues than that, and what cannot be met "
        "then is told. Without it the load is only weighed, and a note says when somebody comes more often "
        "than `comfort`.",
    ),
    "meet-the-tensions.when": (
        "En spänning har målet att mötas. Eller inventeringen räcker inte för att säga vilka gemensamma "
        "samtal som behövs.",
        "A tension's aim is to meet. Or the inventory is not far enough to say which joint dialogues are needed.",
    ),
    "meet-the-tensions.what": (
        "Gemensamma samtal, satta så att varje sådan spänning har människor från båda sidor i samma rum. "
        "Finns ingen spänning att mötas om än: ett preliminärt gemensamt samtal, vars deltagare och form "
        "bestäms efter inventeringen. Ingenting hittas på.",
        "Joint dialogues, composed so that each such tension has people from both its sides in the same room."
        " Without any tension to meet yet: one provisional joint dialogue whose participants and form are "
        "decided after the inventory. Nothing is invented.",
    ),
    "facts-first.when": (
        "Fakta är omtvistade i en spänning som ska mötas (eller vars mål ingen har sagt).",
        "Facts are disputed in a tension that is to be met (or whose aim nobody has said yet).",
    ),
    "facts-first.what": (
        "Gemensam faktasökning med människor från båda sidor innan alternativ diskuteras. Kan båda sidor inte"
        " vara i ett rum säger den det.",
        "Joint fact-finding with people from both sides, before options are discussed. Where both sides "
        "cannot be in one room, it says so.",
    ),
    "problem-first.when": (
        "Gemensamma samtal ska leda till förslag, och ingen har ännu gjort en gemensam bild av problemet.",
        "Joint dialogues are to lead to proposals and nobody has yet drawn a shared picture of the problem.",
    ),
    "problem-first.what": (
        "Ett samtal som ramar in problemet tillsammans innan förslag tas fram. Får alla inte plats i ett rum,"
        " eller sparar alternativet på möten, börjar varje gemensamt samtal med det i stället.",
        "A dialogue that frames the problem together before proposals are made. Where all cannot be in one "
        "room, or the alternative saves on meetings, each joint dialogue begins with it instead.",
    ),
    "create-together.when": (
        "Spänningar ska mötas, och det som sägs om varje tema bör bli förslag som någon kan besluta om.",
        "Tensions are to be met; what is said about each theme should become proposals that somebody can decide on.",
    ),
    "create-together.what": (
        "Ett samtal för varje tema, med så många som får plats av dem som bär perspektiven, minoritetens "
        "röster först. Övriga tas med genom processledaren. Alternativ som sparar på möten låter de "
        "gemensamma samtalen sluta i förslag i stället.",
        "A dialogue for each theme, with as many of those who hold its perspectives as can be in one room, "
        "minority voices first. The others are brought in through the process lead. Alternatives that save on"
        " meetings let the joint dialogues end in proposals instead.",
    ),
    "caucus-first.when": (
        "Två som kan mötas först efter egna samtal ska sitta i samma gemensamma samtal (eller ingen vet om de"
        " kan mötas).",
        "Two who may meet only after talks of their own are to sit in the same joint dialogue (or nobody "
        "knows whether they can).",
    ),
    "caucus-first.what": (
        "Varje sida möts först i egen grupp, för att hitta ord för vad som är viktigt och för att avgöra om "
        "den vill komma.",
        "Each side first meets in its own group, to find words for what matters to it and to decide whether to come.",
    ),
    "strengthen-the-weaker.when": (
        "Någon med lite inflytande ska sitta bredvid någon med mycket.",
        "Somebody with little influence is to sit beside somebody with much.",
    ),
    "strengthen-the-weaker.what": (
        "Den med mindre inflytande förbereds först, får ha sällskap och kommer inte ensam.",
        "The one with less is prepared first, may bring company, and does not come alone.",
    ),
    "towards-encounter.when": (
        "Människor har egna samtal att förbereda sig i, eller en spänning går genom processledaren fast båda "
        "sidor har sagt ja till att delta.",
        "People have talks of their own to prepare, or a tension goes through the process lead although both "
        "sides have said yes to taking part.",
    ),
    "towards-encounter.what": (
        "Skilda samtal är en väg till ett direkt möte, inte något i stället för det. Det förberedande "
        "samtalet kommer före mötet, och de vars budskap bärs fram tillfrågas om de hellre vill mötas.",
        "Separate talks are a way to a direct meeting, not instead of one. The preparing talk comes before "
        "the meeting it prepares, and those whose messages are carried are asked whether they would rather "
        "meet.",
    ),
    "deciders-in-time.when": (
        "Förslag ska tas fram som någon instans måste bereda eller besluta om.",
        "Proposals are to be made that some body must prepare or decide.",
    ),
    "deciders-in-time.what": (
        "Varje behörig instans informeras, majoritet och opposition, och bjuds in att lyssna innan förslag "
        "skrivs. Den lyssnar och tar inte ställning, så att ingen blir jävig. Vet ingen vem som beslutar tas "
        "det reda på först.",
        "Each competent body is informed, majority and opposition, and invited to listen before proposals are"
        " drafted. It listens and takes no stand, so that nobody becomes disqualified. Where nobody knows who"
        " decides, that is found out first.",
    ),
    "body-calendar.when": (
        "Något ska beredas och beslutas.",
        "Something is to be prepared and decided.",
    ),
    "body-calendar.what": (
        "Beredning och beslut på instansernas egna sammanträden, i rätt ordning, med handlingarna i tid och "
        "utrymme för en bordläggning.",
        "Preparation and decision on the bodies' own meetings, in the right order, with the papers in time "
        "and slack for one postponement.",
    ),
    "feedback-always.when": (
        "Gemensamma samtal eller beslut ligger framför, eller har hållits och fattats utan återkoppling.",
        "Joint dialogues or decisions lie ahead, or have been held and made without being fed back.",
    ),
    "feedback-always.what": (
        "Alla som har deltagit får veta vad det ledde till och varför: efter samtalen och efter besluten. "
        "Alternativ som sparar på möten gör båda på en gång.",
        "Everybody who took part is told what became of it, and why: after the dialogues, and after the "
        "decisions. Alternatives that save on meetings do both on one occasion.",
    ),
    "afterwards.when": (
        "Något har lovats, görs eller ska beslutas.",
        "Something has been promised, is being done, or is to be decided.",
    ),
    "afterwards.what": (
        "En uppföljning: vad det blev av löften och åtgärder, och vad relationerna behöver för att fortsätta.",
        "A follow-up: what became of promises and actions, and what the relations need to go on.",
    ),
    "election.when": (
        "Ett val infaller under processen.",
        "An election falls within the time of the process.",
    ),
    "election.what": (
        "Inget fast uppdrag tvärs över valet. Det som beslutas efteråt vilar på ett uppdrag som de nyvalda "
        "har förnyat; till dess är det preliminärt.",
        "No firm mandate across it. What is decided after the election rests on a mandate that those then "
        "elected have renewed; until then it is provisional.",
    ),
    "children.when": (
        "Barn deltar.",
        "Children take part.",
    ),
    "children.what": (
        "Barnets bästa prövas först, vårdnadshavare får veta och tillfrågas, och samtalet hålls på ett sätt "
        "som passar barn. Gemensamma samtal med barn väntar på det.",
        "The best interests of the child are looked at first, guardians are told and asked, and the talk is "
        "held in a way that suits children. Joint dialogues with children wait for it.",
    ),
    "interpreter.when": (
        "Någon som deltar behöver tolk.",
        "Somebody who takes part needs an interpreter.",
    ),
    "interpreter.what": (
        "En tolk som aldrig är en anhörig, bokad i god tid, och dubbel tid för samtalet.",
        "An interpreter who is never a relative, booked in good time, and double time for the talk.",
    ),
    "impartial-lead.when": (
        "Ett gemensamt samtal föreslås (eller ett samtal där någon ska bli lyssnad på) och kalendern säger "
        "vilka som kan leda.",
        "A joint dialogue is proposed (or a talk in which somebody is listened to) and the calendar says who can lead.",
    ),
    "impartial-lead.what": (
        "Ledare som inte hör till någon sida i rummet; till medling en medlare. Finns ingen behöver någon "
        "hittas, och ett gemensamt samtal väntar på det.",
        "Leaders who belong to no side in the room; for mediation, a mediator. Where there is none, somebody "
        "has to be found, and a joint dialogue waits for that.",
    ),
    "willing-first.when": (
        "Någon i ett gemensamt samtal har inte sagt ja med vetskap om vilka andra som kommer.",
        "Somebody in a joint dialogue has not said yes knowing who else comes.",
    ),
    "willing-first.what": (
        "Inbjudan är öppen och samtalet preliminärt tills var och en har sagt ja.",
        "The invitation stays open and the dialogue provisional until each has said yes.",
    ),
    "next-step-firm.when": (
        "Inventeringen är inte återspeglad.",
        "The inventory has not been mirrored back.",
    ),
    "next-step-firm.what": (
        "Det som kommer till och med återspeglingen är fast; allt därefter är preliminärt, eftersom svaren "
        "kan ändra det.",
        "What comes up to and with the mirroring is firm; everything after it is provisional, because what "
        "people answer may change it.",
    ),
}
