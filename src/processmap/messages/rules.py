"""The rules' titles and explanations, as a process lead would say them."""

TEXTS: dict[str, tuple[str, str]] = {
    "mandate-first": ("Uppdrag först", "Mandate first"),
    "mandate-first.about": (
        "När inget beslut i kartan säger att dialogen ska föras: först ett samtal med uppdragsgivaren och dem som ska "
        "besluta, innan någon bjuds in. Ett beslut i själva frågan är inget uppdrag.",
        "When no decision in the map says that the dialogue is to be held: first a talk with the commissioner and "
        "those who are to decide, before anybody is invited. A decision on the matter itself is no mandate.",
    ),
    "mandate-first.need": (
        "Det finns inget beslut om att föra dialogen. Innan någon bjuds in behöver uppdragsgivaren och de som ska "
        "besluta vara överens om vad som ska göras och vad svaren får leda till.",
        "There is no decision to hold the dialogue. Before anybody is invited, the commissioner and those who are to "
        "decide need to agree on what is to be done and what the answers may lead to.",
    ),
    "mandate-first.first": (
        "Utan uppdrag vet ingen vad samtalen får leda till.",
        "Without a mandate nobody knows what the dialogues may lead to.",
    ),
    "mandate-first.given": (
        "Vi läser ”{name}” som uppdraget att föra dialog.",
        "We read “{name}” as the mandate for the dialogue.",
    ),
    "mandate-first.assumed": (
        "Vi antar att ”{name}” är uppdraget att föra dialog. Fråga uppdragsgivaren om det stämmer. Är det något annat "
        "behövs först ett samtal om uppdraget.",
        "We assume that “{name}” is the mandate for the dialogue. Ask the commissioner whether that is right. If it "
        "is something else, a talk about the mandate is needed first.",
    ),
    "mandate-first.decided": (
        "Redan beslutat: {titles:sv}. Fråga vad det betyder för samtalen, vem som ger uppdraget att föra dem och "
        "om beslutet genomförs under tiden.",
        "Already decided: {titles:en}. Ask what it means for the dialogues, who gives the mandate to hold them, "
        "and whether the decision is being carried out meanwhile.",
    ),
    "influence-exists": ("Finns något att påverka?", "Is there anything to influence?"),
    "influence-exists.about": (
        "När inget är öppet att påverka: informera i stället för att ordna dialog. När inget är sagt: fråga "
        "uppdragsgivaren; gemensamma samtal är preliminära tills svaret finns.",
        "When nothing is open to influence: inform instead of staging a dialogue. When nothing is said: ask the "
        "commissioner; joint dialogues are provisional until the answer is there.",
    ),
    "influence-exists.ask": (
        "Det är inte sagt vad som går att påverka. De som bjuds in har rätt att veta det, så uppdragsgivaren behöver "
        "svara först.",
        "Nobody has said what can be influenced. Those invited have a right to know, so the commissioner has to "
        "answer first.",
    ),
    "influence-exists.before": (
        "Först när vi vet vad som går att påverka kan vi bjuda in till ett gemensamt samtal.",
        "Only when we know what can be influenced can people be invited to a joint dialogue.",
    ),
    "influence-exists.waits": (
        "Samtalet är preliminärt tills uppdragsgivaren har sagt vad som går att påverka.",
        "The dialogue is provisional until the commissioner has said what can be influenced.",
    ),
    "influence-exists.inform": (
        "Inget går längre att påverka. Då är det ärligare att informera än att bjuda in till dialog.",
        "Nothing can be influenced any more. Then it is more honest to inform than to invite to dialogue.",
    ),
    "influence-exists.closed": (
        "Inget är öppet att påverka, och då ordnas inget gemensamt samtal om det.",
        "Nothing is open to influence, so no joint dialogue is staged about it.",
    ),
    "influence-exists.told_first": (
        "De som berörs får först veta vad som är bestämt, av dem som har bestämt det.",
        "Those affected are first told what is fixed, by those who fixed it.",
    ),
    "pause": ("Paus", "Pause"),
    "pause.about": (
        "När ett skäl att pausa är noterat: ett samtal om hur processen går vidare, med den som avgör det. Allt "
        "annat väntar.",
        "When a reason to pause is recorded: one talk about how the process goes on, with whoever decides it. "
        "Everything else waits.",
    ),
    "pause.need": (
        "Processen är pausad. {name} avgör om och hur den går vidare.",
        "The process is paused. It is for {name} to decide whether and how it goes on.",
    ),
    "pause.first": (
        "Inget görs förrän pausen är bruten.",
        "Nothing is done until the pause has ended.",
    ),
    "pause.waits": (
        "Väntar tills {name} har sagt att processen går vidare.",
        "Waits until {name} has said that the process goes on.",
    ),
    "pause.note": (
        "Processen är pausad; {name} avgör om den går vidare.",
        "The process is paused; {name} decides whether it goes on.",
    ),
    "legal-duties": ("Lagens samråd", "Statutory consultation"),
    "legal-duties.about": (
        "När lagen kräver samråd: det står på ett eget spår vid sidan av dialogen, före beslutet, och ersätts aldrig "
        "av den.",
        "When the law asks for consultation: it stands on a track of its own beside the dialogue, before the "
        "decision, and is never replaced by it.",
    ),
    "legal-duties.need": (
        "Lagen kräver {duty}. Det hålls i sin egen ordning, vid sidan av dialogen.",
        "The law asks for {duty}. It is held in its own order, beside the dialogue.",
    ),
    "legal-duties.before": (
        "Lagens krav på {duty} ska vara uppfyllt före beslutet.",
        "What the law asks, {duty}, has to be done before the decision.",
    ),
    "legal-duties.beside": (
        "Dialogen ersätter inte {duty}.",
        "The dialogue does not replace {duty}.",
    ),
    "coordinate-authorities": ("Samordna myndigheterna", "Co-ordinate the authorities"),
    "coordinate-authorities.about": (
        "När två eller fler myndigheter har del i frågan och inte har träffats: ett samordningsmöte mellan dem. Det "
        "är inget gemensamt samtal; ingen annans perspektiv står på spel där.",
        "When two or more authorities have a part in the question and have not met: a co-ordination meeting among "
        "them. It is not a joint dialogue; nobody else's perspective is at stake in it.",
    ),
    "coordinate-authorities.need": (
        "Flera myndigheter och förvaltningar har del i frågan: {names}. De behöver veta vad de andra gör, så att "
        "ingen lovar något de andra inte kan hålla.",
        "Several authorities and offices have a part in the question: {names}. They need to know what the others do, "
        "so that nobody promises what the others cannot keep.",
    ),
    "coordinate-authorities.before": (
        "Myndigheterna samordnar sig innan de möter andra.",
        "The authorities co-ordinate before they meet others.",
    ),
    "safety-first": ("Trygghet först", "Safety first"),
    "safety-first.about": (
        "När hot eller våld är noterat mellan två parter: någon med särskild kunskap ser på läget först. De två "
        "delar inget samtal, och inget gemensamt samtal med någon av dem hålls dessförinnan.",
        "When threats or violence are recorded between two parties: somebody with special competence looks first. "
        "The two share no dialogue, and no joint dialogue with either of them is held before that.",
    ),
    "safety-first.need": (
        "Det finns hot eller våld mellan {one} och {other}. Någon med särskild kunskap behöver se på läget först, "
        "och talar med var och en för sig.",
        "There are threats or violence between {one} and {other}. Somebody with special competence has to look "
        "first, and speaks with each by themselves.",
    ),
    "safety-first.apart": (
        "Det finns hot eller våld mellan {one} och {other}; de sitter inte i samma rum.",
        "There are threats or violence between {one} and {other}; they do not sit in the same room.",
    ),
    "safety-first.before": (
        "Ingen som är hotad eller hotar möter andra förrän tryggheten är bedömd.",
        "Nobody who is threatened or threatens meets others before safety has been assessed.",
    ),
    "safety-first.waits": (
        "Preliminärt tills tryggheten är bedömd.",
        "Provisional until safety has been assessed.",
    ),
    "read-the-situation": ("Läs av läget", "Read the situation"),
    "read-the-situation.about": (
        "När ingen vet om två parter kan mötas, eller vad som ska göras åt en spänning: fråga var och en för sig "
        "innan gemensamma samtal läggs upp.",
        "When nobody knows whether two parties can meet, or what to do about a tension: ask each by themselves "
        "before joint dialogues are designed.",
    ),
    "read-the-situation.pair": (
        "Vi vet inte om {name} kan mötas med {others}. Fråga först, var för sig.",
        "We do not know whether {name} can meet {others}. Ask first, each by themselves.",
    ),
    "read-the-situation.aim": (
        "Vi vet inte om {name} vill mötas om det som drar isär, eller låta det vara. Fråga först.",
        "We do not know whether {name} want to meet about what pulls apart, or let it be. Ask first.",
    ),
    "read-the-situation.before": (
        "Läget behöver vara känt innan ett gemensamt samtal läggs upp.",
        "The situation has to be known before a joint dialogue is designed.",
    ),
    "read-the-situation.waits": (
        "Preliminärt: vi vet ännu inte om {names} kan mötas.",
        "Provisional: we do not yet know whether {names} can meet.",
    ),
    "listen-separately": ("Lyssna enskilt", "Listen separately"),
    "listen-separately.about": (
        "När någon som är berörd inte är hörd: ett eget samtal, lett av någon neutral, innan något gemensamt samtal "
        "hålls.",
        "When somebody affected has not been heard: a talk of their own, led by somebody neutral, before any joint "
        "dialogue.",
    ),
    "listen-separately.need": (
        "{name} berörs och har inte fått berätta än.",
        "{name} are affected and have not yet been asked.",
    ),
    "listen-separately.high": (
        "{name} berörs i hög grad och har inte fått berätta än.",
        "{name} are much affected and have not yet been asked.",
    ),
    "listen-separately.guessed": (
        "Kartan antar vad {name} tycker; inget samtal har bekräftat det.",
        "The map assumes what {name} think; it has not been heard from themselves.",
    ),
    "listen-separately.spoken_for": (
        "Hittills har andra talat för {name}. De får berätta själva, om de vill.",
        "So far others have spoken for {name}. They get to tell for themselves, if they wish.",
    ),
    "listen-separately.official": (
        "{name} ser frågan utifrån sitt arbete. Det perspektivet saknas än så länge.",
        "{name} see the question from their work. So far that perspective is missing.",
    ),
    "listen-separately.unnamed": (
        "En part som berörs är inte hörd än.",
        "A party that is affected has not been heard yet.",
    ),
    "listen-separately.alone": (
        "Var och en berättar för sig, för någon som är neutral, innan något gemensamt samtal hålls.",
        "Each tells by themselves, to somebody neutral, before any joint dialogue is held.",
    ),
    "listen-separately.closed": (
        "Beslutet går inte att ändra, men den som berörs får berätta hur det slår. Lova inget annat.",
        "The decision cannot be changed, but those affected get to tell what it does to them. Promise nothing else.",
    ),
    "listen-separately.before_own": (
        "Först får de berätta, sedan förbereder de mötet med andra.",
        "First they get to tell, then they prepare to meet others.",
    ),
    "listen-separately.before_mirror": (
        "Det som sägs här ska med när perspektiven återspeglas.",
        "What is said here is to be there when the perspectives are mirrored back.",
    ),
    "listen-separately.mirrors_after": (
        "Det första återspeglingsmötet hålls när alla har lyssnats på, och de andra efter det.",
        "The first mirroring meeting is held when everybody has been listened to, and the others after it.",
    ),
    "listen-separately.before": (
        "Var och en får lyssnas på för sig innan något gemensamt samtal hålls.",
        "Each is listened to separately before any joint dialogue is held.",
    ),
    "reach-the-unheard": ("Sök upp ohörda", "Reach the unheard"),
    "reach-the-unheard.about": (
        "När någon är svår att nå, eller har nämnts men saknas i kartan: sök upp dem på deras plats och språk, och "
        "ta reda på vem som kan berätta för dem. Ett nej respekteras.",
        "When somebody is hard to reach, or was mentioned but is missing in the map: go to them in their place and "
        "language, and find out who can tell for them. A no is respected.",
    ),
    "reach-the-unheard.missing": (
        "{name} nämndes i ”{title}” men saknas i kartan. Ta reda på vem som kan föra deras talan, och sök upp dem "
        "där de är.",
        "{name} came up in “{title}” but is missing in the map. Find out who can tell for them and seek them out "
        "where they are.",
    ),
    "reach-the-unheard.seek": (
        "Vanliga inbjudningar når inte {name}. Sök upp dem på deras plats, på deras språk och när de har tid.",
        "Ordinary invitations do not reach {name}. Go to them in their place, in their language and when they have "
        "time.",
    ),
    "reach-the-unheard.tried": (
        "{count} försök att nå {name} har inte fått svar. Pröva en annan väg, inte en påminnelse till.",
        "Attempts to reach {name} that had no answer: {count}. Try another way, not one more reminder.",
    ),
    "reach-the-unheard.through": (
        "Gå genom {names}, som de litar på.",
        "Go through {names}, whom they trust.",
    ),
    "reach-the-unheard.declined": (
        "{name} har tackat nej, och det respekteras. Dörren hålls öppen.",
        "{name} have said no, and that is respected. The door is kept open.",
    ),
    "reach-the-unheard.before": (
        "De som saknas ska få en chans att höras innan bilden är klar.",
        "Those who are missing get a chance to be heard before the picture is finished.",
    ),
    "door-openers": ("Dörröppnare", "Door-openers"),
    "door-openers.about": (
        "När någon som ännu inte är hörd litar på någon annan som också ska mötas: möt den som är betrodd först.",
        "When somebody not yet heard trusts somebody else who is also to be met: meet the trusted one first.",
    ),
    "door-openers.only": (
        "Vägen till {name} går genom någon de litar på. Därför börjar det här, fast frågan annars inte berör dem som "
        "öppnar dörren.",
        "The way to {name} goes through somebody they trust. So it begins here, though the question does not otherwise "
        "concern those who open the door.",
    ),
    "door-openers.ask": (
        "{names} har förtroende för den ni möter här. Be om hjälp att öppna dörren.",
        "{names} trust them. Ask whether they would help to open the door.",
    ),
    "door-openers.before": (
        "{name} litar på {trusted}. Börja där; då är det lättare att öppna dörren.",
        "{name} trust {trusted}. Meet those first; then the door opens more easily.",
    ),
    "mirror-back": ("Återspegla", "Mirror back"),
    "mirror-back.about": (
        "När någon har lyssnats på, eller ska lyssnas på: ge tillbaka en sammanfattning utan namn och fråga vad som "
        "saknas, innan gemensamma samtal bestäms. De som inte kan mötas erbjuds skilda tillfällen.",
        "When somebody has been, or is to be, listened to: give back a summary without names and ask what is "
        "missing, before joint dialogues are fixed. Those who cannot meet are offered separate occasions.",
    ),
    "mirror-back.need": (
        "Det som har sagts sammanfattas utan namn och ges tillbaka med frågan: har vi missat något? Först då går det "
        "att säga vilka gemensamma samtal som behövs.",
        "What has been said is summed up without names and given back with the question: have we missed something? "
        "Only then can one say which joint dialogues are needed.",
    ),
    "mirror-back.apart": (
        "Alla kan inte vara i samma rum, och var och en ska kunna tala fritt. Därför hålls mötet flera gånger; ingen "
        "behöver komma mer än en gång.",
        "Not everybody can be in the same room, and each must be able to speak freely. So the meeting is held several "
        "times; nobody has to come more than once.",
    ),
    "mirror-back.far": (
        "{names} kommer knappast till ett vanligt möte. Återspegla på en plats som de själva väljer.",
        "{names} will hardly come to an ordinary meeting. Give it back in their place.",
    ),
    "mirror-back.before": (
        "Svaren på återspeglingen kan ändra vilka samtal som behövs.",
        "The answers to the mirroring may change which dialogues are needed.",
    ),
    "mirror-back.through": (
        "En av spänningarna ska inte tas upp öga mot öga. Samtalsledaren för den vidare här, utan namn.",
        "One tension is not to be met directly; the facilitator carries it over, here and without names.",
    ),
    "right-method": ("Rätt form för läget", "The right form for the situation"),
    "right-method.about": (
        "När gemensamma samtal sätts samman: formen måste bära läget i rummet, och de som inte kan mötas nu delar "
        "inget samtal.",
        "When joint dialogues are composed: the method must carry the room, and those who cannot meet now share no "
        "dialogue.",
    ),
    "right-method.not_now": (
        "{one} och {other} kan inte mötas nu.",
        "{one} and {other} cannot meet now.",
    ),
    "right-method.together": (
        "{one} och {other} ska tills vidare inte vara i samma samtal.",
        "{one} and {other} are not to be in the same dialogue for now.",
    ),
    "right-method.carries_2": (
        "De som möts behöver någon som leder samtalet; {method} klarar det.",
        "Those who meet need somebody to lead the dialogue; {method} can hold that.",
    ),
    "right-method.carries_3": (
        "Läget är spänt och mötet behöver förberedas; {method} är en form som bär det.",
        "The situation is tense and the meeting needs preparation; {method} is a form that carries it.",
    ),
    "power-over": ("Makt i rummet", "Power in the room"),
    "power-over.about": (
        "När någon har makt över någon annan som inte själv har sagt ja: de sätts inte i samma rum, och den som står "
        "under makten tillfrågas för sig. Med provisional: true får de sitta tillsammans, och samtalet väntar på ett "
        "ja.",
        "When somebody has power over somebody who has not given an own yes: they are not seated together, and the "
        "one under the power is asked separately. With provisional: true they may sit together, and the dialogue "
        "waits for the yes.",
    ),
    "power-over.apart": (
        "{strong} har makt över {weak}, och något eget ja till att mötas finns inte. Därför sitter de inte i samma "
        "rum.",
        "{strong} have power over {weak}, who have not themselves said yes to meeting. So they do not sit in the "
        "same room.",
    ),
    "power-over.ask": (
        "{strong} har makt över {weak}. Fråga här, i lugn och ro, om de alls vill mötas och vad de i så fall behöver.",
        "{strong} have power over {weak}. Ask here, in peace, whether they want to meet at all and what they would "
        "then need.",
    ),
    "power-over.waits": (
        "Preliminärt tills det finns ett eget ja från {weak} till att möta {strong}.",
        "Provisional until {weak} have themselves said yes to meeting {strong}.",
    ),
    "employees": ("Anställda", "Employees"),
    "employees.about": (
        "När anställda finns i kartan tillsammans med sin arbetsgivare eller chef: de talar utan chef i rummet och "
        "sätts inte bredvid den utan eget ja.",
        "When staff stand in the map together with their employer or manager: they speak without the manager in the "
        "room and are not seated beside them without an own yes.",
    ),
    "employees.apart": (
        "{staff} ska kunna tala fritt och sitter inte med {manager} utan att själva ha sagt ja till det.",
        "{staff} must be able to speak freely and do not sit with {manager} unless they have said yes to it "
        "themselves.",
    ),
    "employees.without": (
        "{manager} är inte med: {staff} ska kunna tala fritt.",
        "{manager} are not there: {staff} must be able to speak freely.",
    ),
    "bearable-load": ("Rimlig börda", "A bearable load"),
    "bearable-load.about": (
        "När någon skulle behöva komma ofta: med limit satt får ingen fler gemensamma samtal än så, och det som då "
        "inte kan mötas redovisas. Annars sägs det när någon kommer oftare än comfort.",
        "When somebody would have to come often: with limit set nobody is given more joint dialogues than that, and "
        "what then cannot be met is told. Otherwise it is said when somebody comes more often than comfort.",
    ),
    "bearable-load.limit": (
        "Ingen ska behöva komma till fler än {most} gemensamma samtal.",
        "Nobody should have to come to more than {most} joint dialogues.",
    ),
    "bearable-load.heavy": (
        "Tungt för några: {names} får komma till upp till {most} gemensamma samtal. Kan någon dela på det?",
        "Heavy for some: {names} are to come to up to {most} joint dialogues. Can somebody share it?",
    ),
    "meet-the-tensions": ("Möt det som drar isär", "Meet what pulls apart"),
    "meet-the-tensions.about": (
        "När en spänning ska mötas: gemensamma samtal med båda sidor i samma rum. Finns ännu ingen spänning: ett "
        "enda preliminärt samtal vars deltagare och form bestäms efter inventeringen.",
        "When a tension is to be met: joint dialogues with both sides in the same room. With no tension yet: one "
        "provisional dialogue whose participants and form are decided after the inventory.",
    ),
    "meet-the-tensions.need": (
        "Här möts båda sidor i {count:sv} spänningar: {names}.",
        "Here both sides of {count:en} tensions meet: {names}.",
    ),
    "meet-the-tensions.need_one": (
        "Här möts båda sidor i en spänning: {names}.",
        "Here both sides of a tension meet: {names}.",
    ),
    "meet-the-tensions.provisional": (
        "Inventeringen är inte gjord. Den ger svar på vilka som behöver mötas och på vilket sätt; därför är "
        "deltagare och form öppna.",
        "The inventory is not made. It will tell who needs to meet and in what way; so participants and form are "
        "left open.",
    ),
    "meet-the-tensions.others": (
        "Fler bär de här perspektiven men sitter inte med i något gemensamt samtal: {names}. Samtalsledaren tar med "
        "det som har sagts, och den som hellre vill komma själv får säga det.",
        "More hold these perspectives but sit in no joint dialogue: {names}. The facilitator brings what they have "
        "said, and anybody who would rather come can say so.",
    ),
    "meet-the-tensions.later": (
        "Preliminärt tills inventeringen är återspeglad.",
        "Provisional until the inventory has been mirrored back.",
    ),
    "facts-first": ("Reda ut fakta", "Facts first"),
    "facts-first.about": (
        "När fakta är omstridda: reda ut dem tillsammans innan lösningar diskuteras, eller säg att sidorna inte kan "
        "göra det i samma rum.",
        "When facts are disputed: find them out together before solutions are discussed, or say that the sides "
        "cannot do so in one room.",
    ),
    "facts-first.need": (
        "Parterna är oense om fakta. De reder ut dem tillsammans innan lösningar diskuteras.",
        "The parties disagree about facts. They find them out together before solutions are discussed.",
    ),
    "facts-first.others": (
        "{names} är inte med i rummet. Ta emot frågor därifrån i förväg, och fråga vem som har förtroendet att svara.",
        "{names} are not in the room. Let them put their questions beforehand and say whose answers they trust.",
    ),
    "facts-first.before": ("Först fakta, sedan lösningar.", "First facts, then solutions."),
    "facts-first.apart": (
        "Fakta är omstridda men de två sidorna kan inte söka dem i samma rum. Låt var sida lämna sina frågor till "
        "någon oberoende.",
        "Facts are disputed but the two sides cannot look for them in the same room. Let each side give its "
        "questions to somebody independent.",
    ),
    "problem-first": ("Problemet före lösningen", "The problem before the solution"),
    "problem-first.about": (
        "När samtal ska leda till förslag: en gemensam bild av problemet först, i ett eget samtal eller i början av "
        "varje gemensamt samtal.",
        "When dialogues are to lead to proposals: a shared picture of the problem first, in a dialogue of its own or "
        "at the beginning of each joint one.",
    ),
    "problem-first.need": (
        "De som har mötts om var sin del ser nu till helheten: vad är problemet, sett från alla håll? Det ger bättre "
        "förslag.",
        "Those who have met about their own look at the whole: what is the problem, seen from all sides? The "
        "proposals get better.",
    ),
    "problem-first.inside": (
        "Samtalet börjar med en gemensam bild av problemet, före lösningarna.",
        "The dialogue begins with a shared picture of the problem, before solutions.",
    ),
    "problem-first.before": (
        "En gemensam bild av problemet kommer före förslagen.",
        "A shared picture of the problem comes before proposals.",
    ),
    "problem-first.after_meeting": (
        "Den gemensamma bilden bygger på det som kom fram i samtalet.",
        "The shared picture builds on what came out of the dialogue.",
    ),
    "create-together": ("Ta fram förslag tillsammans", "Make proposals together"),
    "create-together.about": (
        "När spänningar möts: ett samtal per tema där båda sidor tar fram förslag, minoriteter först. Teman som samma "
        "människor delar tas i ett samtal. De som inte kan vara med tas in genom samtalsledaren.",
        "When tensions are met: a dialogue for each theme in which both sides make proposals, minorities first. Themes "
        "that the same people share are taken in one. Those who cannot be there are brought in through the "
        "facilitator.",
    ),
    "create-together.need": (
        "Det som har kommit fram ska bli förslag som någon kan besluta om. De som bär perspektiven tar fram "
        "dem tillsammans.",
        "What has come out is to become proposals that somebody can decide on. Those who hold the perspectives make "
        "them together.",
    ),
    "create-together.inside": (
        "Samtalet avslutas med förslag, så att ingen behöver komma en gång till för det.",
        "The dialogue ends in proposals, so that nobody has to come once more for them.",
    ),
    "create-together.inside_own": (
        "Låt ”{title}” avslutas med förslag; de som möts där kan inte ta fram dem i ett eget samtal.",
        "Let “{title}” end in proposals; those who meet there cannot make them in a dialogue of their own.",
    ),
    "create-together.others": (
        "Alla kan inte vara i rummet; {names} är inte med. Samtalsledaren tar med det som har sagts och återkommer "
        "med utkastet.",
        "Not everybody can be in the room; {names} are not. The facilitator brings what they have said and comes back "
        "to them with the draft.",
    ),
    "create-together.apart": (
        "De som bär perspektiven kan inte ta fram förslag i samma rum. Samtalsledaren bär utkast mellan dem.",
        "Those who hold the perspectives cannot make proposals in one room. The facilitator carries drafts between "
        "them.",
    ),
    "create-together.after_meeting": (
        "Förslagen bygger på det som kom fram när sidorna möttes.",
        "The proposals build on what came out when the sides met.",
    ),
    "caucus-first": ("Egen grupp först", "Own group first"),
    "caucus-first.about": (
        "När två som bara kan mötas efter egna samtal ska sitta tillsammans: var sida talar i egen grupp först.",
        "When two who can meet only after talks of their own are to sit together: each side talks in its own group "
        "first.",
    ),
    "caucus-first.need": (
        "{name} ska möta {others} och behöver först tala i egen krets: vad är viktigt, och vill vi komma?",
        "{name} are to meet {others} and first need to talk among themselves: what matters, and do we want to come?",
    ),
    "caucus-first.before": (
        "{name} förbereder sig i egen krets innan de möter den andra sidan.",
        "{name} prepare among themselves before they meet the other side.",
    ),
    "strengthen-the-weaker": ("Stärk den svagare", "Strengthen the weaker"),
    "strengthen-the-weaker.about": (
        "När någon med litet inflytande ska sitta i samma rum som någon med stort: den svagare förbereds först, får "
        "ta med någon och sitter inte ensam.",
        "When somebody with little influence is to sit in one room with somebody with much: the weaker is prepared "
        "first, may bring somebody and does not sit alone.",
    ),
    "strengthen-the-weaker.need": (
        "{name} har litet inflytande och ska sitta i samma rum som {strong}, som har stort. Ge först stöd i att "
        "formulera vad som är viktigt.",
        "{name} have little influence and are to sit in one room with {strong}, who have much. They get support to "
        "find their words first.",
    ),
    "strengthen-the-weaker.before": (
        "{name} ska vara väl förberedda när de möter någon med större inflytande.",
        "{name} are to be well prepared when they meet somebody with more influence.",
    ),
    "strengthen-the-weaker.company": (
        "{name} får ta med någon de litar på, så att de inte sitter ensamma.",
        "{name} may bring somebody they trust, so as not to sit alone.",
    ),
    "towards-encounter": ("Mot ett möte", "Towards a meeting"),
    "towards-encounter.about": (
        "Enskilda samtal är en väg till ett möte. De som får sina budskap framförda och har sagt ja till att delta "
        "tillfrågas om de hellre vill ses.",
        "Separate talks are a way to a meeting. Those whose messages are carried and who have said yes to taking "
        "part are asked whether they would rather meet.",
    ),
    "towards-encounter.before": (
        "Det enskilda samtalet är en väg till mötet, inte i stället för det.",
        "The separate talk is a way to the meeting, not instead of it.",
    ),
    "towards-encounter.ask": (
        "{names} har sagt ja till att delta. Fråga om de hellre vill ses direkt än att budskapen förs vidare.",
        "{names} have said yes to taking part. Ask whether they would rather meet than have their messages carried.",
    ),
    "deciders-in-time": ("Beslutsfattare i tid", "Deciders in time"),
    "deciders-in-time.about": (
        "När förslag ska läggas: varje instans som bereder eller beslutar informeras, majoritet och opposition, "
        "innan något skrivs. Ledamöterna lyssnar och binder sig inte. Är det okänt vem som beslutar reds det ut "
        "först.",
        "When proposals are to be made: each body that prepares or decides is informed, majority and opposition, "
        "before anything is drafted. The members listen and do not commit themselves. Where nobody knows who "
        "decides, that is found out first.",
    ),
    "deciders-in-time.need": (
        "{name} får veta vad som har kommit fram, majoritet och opposition tillsammans, och bjuds in att lyssna. "
        "Ledamöterna binder sig inte nu.",
        "{name} learn what has come out, majority and opposition together, and are invited to listen. The members do "
        "not commit themselves now.",
    ),
    "deciders-in-time.need_other": (
        "{name} får veta vad som har kommit fram och bjuds in att lyssna, utan att ta ställning nu.",
        "{name} learn what has come out and are invited to listen, without taking a stand now.",
    ),
    "deciders-in-time.need_state": (
        "{name} prövar frågan i sin egen ordning och tar inte ställning i förväg. Berätta där att dialogen pågår, och "
        "låt deltagarna få veta hur prövningen går till.",
        "{name} try the matter in their own order and take no stand beforehand. Tell them that the dialogue is going "
        "on, and let those who take part know how the matter is tried.",
    ),
    "deciders-in-time.after_listening": (
        "När de berörda har fått berätta finns något att föra vidare.",
        "Once those affected have been heard there is something to pass on.",
    ),
    "deciders-in-time.before": (
        "De som ska besluta informeras innan förslag skrivs, inte efteråt.",
        "Those who are to decide are informed before proposals are drafted, not afterwards.",
    ),
    "deciders-in-time.after_mirror": (
        "När perspektiven är återspeglade finns något att berätta.",
        "Once the perspectives have been mirrored back there is something to tell.",
    ),
    "deciders-in-time.who": (
        "Ingen vet vem som beslutar om {titles}. Det behöver redas ut innan fler bjuds in att påverka det.",
        "Nobody knows who decides on {titles}. That has to be found out before more people are invited to influence "
        "it.",
    ),
    "deciders-in-time.nobody": (
        "Ingen beslutsinstans finns i kartan. Vem kan besluta om det som samtalen leder till?",
        "No decision body is in the map. Who can decide on what the dialogues lead to?",
    ),
    "deciders-in-time.known": (
        "Den som skriver ett förslag behöver veta vem det går till.",
        "Whoever drafts a proposal needs to know whom it goes to.",
    ),
    "body-calendar": ("Sammanträdeskalendern", "The bodies' calendar"),
    "body-calendar.about": (
        "När något ska beslutas: beredning och beslut på instansernas egna sammanträden, i rätt ordning, med "
        "handlingar i tid och utrymme för en bordläggning.",
        "When something is to be decided: preparation and decision at the bodies' own meetings, in the right order, "
        "with papers in time and room for one postponement.",
    ),
    "body-calendar.prepare": (
        "{name} bereder ärendet åt {targets}.",
        "{name} prepare the matter for {targets}.",
    ),
    "body-calendar.decide": (
        "Förslagen ska bli beslut som kan genomföras, och det är {name} som beslutar.",
        "The proposals are to become decisions that can be carried out, and it is {name} that decide.",
    ),
    "body-calendar.chain": (
        "{first} bereder ärendet innan {name} beslutar.",
        "{first} prepare the matter before {name} decide.",
    ),
    "body-calendar.papers": (
        "Handlingarna till {name} ska vara inne {days:dag|dagar} före sammanträdet.",
        "The papers for {name} are due {days:day|days} before the meeting.",
    ),
    "body-calendar.papers_guess": (
        "När handlingarna till {name} ska vara inne är inte angivet. Vi räknar med {days:dag|dagar} före; stäm av det.",
        "When the papers for {name} are due is not given. We reckon with {days:day|days} before; check it.",
    ),
    "body-calendar.appeal": (
        "Beslutet ”{title}” kan överklagas till och med {day}. Dialogen ersätter inte ett överklagande: berätta hur "
        "man gör, och bygg inget på beslutet förrän det har vunnit laga kraft.",
        "The decision “{title}” can be appealed until {day}. The dialogue does not replace an appeal: tell people how "
        "it is made, and build nothing on the decision until it has gained legal force.",
    ),
    "body-calendar.informed": (
        "Den som beslutar ska ha fått veta innan.",
        "Those who decide must have been told before.",
    ),
    "body-calendar.sent_on": (
        "{first} skickar ärendet vidare till {name}.",
        "{first} send the matter on to {name}.",
    ),
    "body-calendar.own_first": (
        "Vem som beslutar först är inte angivet. Vi räknar med att {first} gör det, före {name}; stäm av det.",
        "Who decides first is not given. We reckon that {first} do, before {name}; check it.",
    ),
    "body-calendar.own_pace": (
        "När {name} beslutar avgörs där. Räkna med att det kan dröja.",
        "It is for {name} to say when they decide. Expect that it may take a while.",
    ),
    "body-calendar.returned": (
        "{name} har återremitterat ärendet ({when}). Ha med svar på det som efterfrågades.",
        "{name} have sent the matter back ({when}). Bring an answer to what was asked for.",
    ),
    "body-calendar.slack": (
        "Räkna med att ärendet kan bordläggas en gång; ha nästa sammanträde i reserv.",
        "Expect that the matter may be tabled once; keep the next meeting in reserve.",
    ),
    "feedback-always": ("Alltid återkoppling", "Always feed back"),
    "feedback-always.about": (
        "När samtal eller beslut ligger framför eller inte har återkopplats: alla som deltagit får veta vad det blev "
        "av, och varför.",
        "When dialogues or decisions lie ahead or have not been fed back: everybody who took part is told what "
        "became of it, and why.",
    ),
    "feedback-always.dialogues": (
        "Alla som har deltagit får veta vad samtalen ledde till och vad som händer nu.",
        "Everybody who took part is told what the dialogues led to and what happens now.",
    ),
    "feedback-always.decisions": (
        "Alla som har deltagit får veta vad som beslutades, och varför; också det som inte blev som de ville.",
        "Everybody who took part is told what was decided, and why; also what did not turn out as they wished.",
    ),
    "feedback-always.both": (
        "Alla som har deltagit får på en gång veta vad samtalen ledde till, vad som beslutades och varför.",
        "Everybody who took part is told on one occasion what the dialogues led to, what was decided and why.",
    ),
    "feedback-always.written": (
        "Skriftligt, på de språk som behövs, med någon att ringa: ingen behöver komma en gång till.",
        "In writing, in the languages needed, with somebody to ring: nobody has to come once more.",
    ),
    "feedback-always.owed": (
        "De som har deltagit har inte fått veta vad det blev av {titles}. Vänta inte med det.",
        "Those who have taken part have not been told what became of {titles}. Do not wait with it.",
    ),
    "feedback-always.in_person": (
        "Ett brev når knappast {names}. Låt den som fick kontakten berätta i stället.",
        "A letter will hardly reach {names}. Let whoever made contact with them tell them.",
    ),
    "feedback-always.far": (
        "{names} kommer knappast till ett vanligt möte. Låt den som fick kontakten berätta där de är.",
        "{names} will hardly come to an ordinary meeting. Let whoever made contact with them tell them where they are.",
    ),
    "feedback-always.after_dialogue": (
        "Det går att återkoppla när samtalet är hållet.",
        "It can be fed back when the dialogue has been held.",
    ),
    "feedback-always.after_decision": (
        "Det går att återkoppla när beslutet är fattat.",
        "It can be fed back when the decision is made.",
    ),
    "afterwards": ("Efteråt", "Afterwards"),
    "afterwards.about": (
        "När något är lovat, pågår eller ska beslutas: en uppföljning av vad som blev gjort och vad relationerna "
        "behöver.",
        "When something is promised, under way or to be decided: a follow-up of what was done and what the relations "
        "need.",
    ),
    "afterwards.need": (
        "Relationerna fortsätter efter beslutet. Stäm av vad som har blivit gjort och vad som återstår.",
        "Relations go on after the decision. Check what has been done and what remains.",
    ),
    "afterwards.promised": (
        "Det finns åtaganden och åtgärder att följa upp: vad har blivit gjort och vad återstår?",
        "There are commitments and actions to follow up: what has been done and what remains?",
    ),
    "afterwards.after": (
        "Först när något har hunnit hända går det att följa upp.",
        "Only when something has had time to happen can it be followed up.",
    ),
    "election": ("Val", "Elections"),
    "election.about": (
        "När ett val ligger inom processens tid: inget fast uppdrag över valet. De nyvalda förnyar uppdraget innan "
        "de beslutar.",
        "When an election falls within the time of the process: no firm mandate across it. The newly elected renew "
        "the mandate before they decide.",
    ),
    "election.need": (
        "Valet {day} infaller under processen. De som då väljs har inte gett något uppdrag, så det behöver förnyas.",
        "The election on {day} is in between. Those then elected have given no mandate, so it has to be renewed.",
    ),
    "election.settled": (
        "De nyvalda har tillträtt först omkring {day}. Boka samtalet efter det.",
        "The newly elected are not in office until about {day}. Hold the talk after that.",
    ),
    "election.sooner": (
        "{names} sammanträder även före valet. Hinner förslagen dit behövs inget förnyat uppdrag: sätt i så fall "
        "måldatumet före valet.",
        "{names} also meet before the election. If the proposals are ready by then, no renewed mandate is needed: set "
        "the target before the election in that case.",
    ),
    "election.after": (
        "Uppdraget förnyas med det som hittills har kommit fram.",
        "The mandate is renewed with what has come out so far.",
    ),
    "election.before": (
        "Beslut efter valet vilar på de nyvaldas uppdrag.",
        "Decisions after the election rest on the newly elected's mandate.",
    ),
    "election.waits": (
        "Preliminärt: valet {day} kommer emellan.",
        "Provisional: the election on {day} comes in between.",
    ),
    "election.later": (
        "Valet {day} ligger efter måldatum. Blir det försenat behöver uppdraget förnyas.",
        "The election on {day} lies after the target date. If there is delay, the mandate has to be renewed.",
    ),
    "children": ("Barn", "Children"),
    "children.about": (
        "När barn deltar: barnets bästa prövas först, vårdnadshavare tillfrågas, och gemensamma samtal med barn "
        "väntar på det.",
        "When children take part: their best interests are considered first, guardians are asked, and joint "
        "dialogues with children wait for it.",
    ),
    "children.need": (
        "Barn deltar ({names}): pröva barnets bästa, tala med vårdnadshavare och välj en form som passar barn.",
        "Children take part ({names}): consider the child's best interests, speak with guardians and choose a form "
        "that suits children.",
    ),
    "children.joint": (
        "Barn är med i ett gemensamt samtal ({names}): preliminärt tills barnets bästa är prövat och vårdnadshavarna "
        "har sagt ja.",
        "Children are in a joint dialogue ({names}): provisional until their best interests are considered and "
        "guardians have said yes.",
    ),
    "interpreter": ("Tolk", "Interpreter"),
    "interpreter.about": (
        "När någon behöver tolk: boka en som aldrig är anhörig, och räkna med dubbel tid.",
        "When somebody needs an interpreter: book one who is never a relative, and count on double time.",
    ),
    "interpreter.need": (
        "Boka tolk för {names}, aldrig en anhörig, och räkna med dubbel tid.",
        "Book an interpreter for {names}, never a relative, and allow double time.",
    ),
    "interpreter.written": (
        "Skriv så att {names} kan läsa det: på rätt språk, översatt av någon som inte är anhörig.",
        "Write so that {names} can read it: in the right language, translated by somebody who is not a relative.",
    ),
    "able-to-come": ("Kunna delta", "Able to take part"),
    "able-to-come.about": (
        "När någon behöver barnpassning, tillgänglighet, ersättning eller trygghet för att kunna komma: det ordnas "
        "innan inbjudan går ut.",
        "When somebody needs childcare, accessibility, pay or safety to be able to come: it is arranged before the "
        "invitation goes out.",
    ),
    "able-to-come.accessibility": (
        "Plats, material och tid ska fungera för {names}. Fråga vad som behövs innan lokalen bokas.",
        "Place, material and hours must work for {names}. Ask what is needed before a room is booked.",
    ),
    "able-to-come.childcare": (
        "Ordna barnpassning för {names}, och skriv det redan i inbjudan.",
        "Arrange childcare for {names}, and say so in the invitation.",
    ),
    "able-to-come.compensation": (
        "Klara ut vilken ersättning {names} får för sin tid innan inbjudan går ut.",
        "Settle what {names} are paid for their time before the invitation goes out.",
    ),
    "able-to-come.safety": (
        "Stäm av med {names} vad som gör det tryggt att komma: plats, vägen dit och vilka andra som är där.",
        "Ask {names} what makes it safe to come: the place, the way there and who else is present.",
    ),
    "impartial-lead": ("Opartisk ledare", "An impartial lead"),
    "impartial-lead.about": (
        "När kalendern säger vilka som kan leda: välj den som inte hör till någon sida, och en medlare till medling. "
        "Finns ingen behöver någon hittas först.",
        "When the calendar says who can lead: choose whoever belongs to no side, and a mediator for mediation. Where "
        "there is none, somebody has to be found first.",
    ),
    "impartial-lead.found": (
        "Leds av någon som inte hör till någon sida.",
        "Led by somebody who belongs to no side.",
    ),
    "impartial-lead.mediator": (
        "Medling leds av en medlare som inte hör till någon sida.",
        "Mediation is led by a mediator who belongs to no side.",
    ),
    "impartial-lead.found_elsewhere": (
        "Den som leder hör till {names}. Det är ingen av sidorna här, men säg det öppet och hör om någon invänder.",
        "Whoever leads belongs to {names}. That is none of the sides here, but say so openly and ask who objects.",
    ),
    "impartial-lead.none": (
        "Alla som kan leda hör till någon sida i rummet. Hitta någon fristående.",
        "All who can lead belong to some side in the room. Find somebody independent.",
    ),
    "impartial-lead.none_listening": (
        "Alla som kan leda hör till dem själva eller till den andra sidan. Hitta någon fristående som kan lyssna.",
        "All who can lead belong to them or to the other side. Find somebody independent who can listen.",
    ),
    "impartial-lead.no_mediator": (
        "Medling behöver en medlare, och ingen finns i kalendern. Anlita en.",
        "Mediation needs a mediator, and there is none in the calendar. Engage one.",
    ),
    "impartial-lead.wanted": (
        "Samtalet behöver ledas av någon som inte hör till någon sida; vem är inte sagt.",
        "The dialogue has to be led by somebody who belongs to no side; who has not been said.",
    ),
    "impartial-lead.wanted_mediator": (
        "Medling leds av en medlare som inte hör till någon sida; vem är inte sagt.",
        "Mediation is led by a mediator who belongs to no side; who has not been said.",
    ),
    "willing-first": ("Ett eget ja", "One's own yes"),
    "willing-first.about": (
        "När någon i ett gemensamt samtal inte har sagt ja: inbjudan är öppen och samtalet preliminärt tills var och "
        "en har sagt ja och vet vilka andra som kommer. När någon har tackat nej: de får se utkastet innan någon "
        "beslutar och får veta vad det ledde till, och det sägs att förslagen är gjorda utan dem.",
        "When somebody in a joint dialogue has not said yes: the invitation is open and the dialogue provisional "
        "until each has said yes and knows who else comes. When somebody has said no: they see the draft before "
        "anybody decides and are told what came of it, and the proposals are said to be made without them.",
    ),
    "willing-first.nobody": (
        "Alla som berörs har tackat nej. Ta det svaret på allvar: ta reda på vad som skulle göra det meningsfullt att "
        "delta, och bestäm om processen ska läggas om, vänta eller avslutas.",
        "Everybody affected has declined. Take that answer seriously: find out what would make it worth taking part, "
        "and decide whether the process is to change, wait or end.",
    ),
    "willing-first.draft": (
        "{names} har tackat nej till att delta, och det respekteras. De får se utkastet innan någon beslutar och kan "
        "svara skriftligt om de vill. Det är ingen ny inbjudan.",
        "{names} have said no to taking part, and that is respected. They see the draft before anybody decides and "
        "may answer in writing if they wish. It is no new invitation.",
    ),
    "willing-first.draft_after": (
        "Utkastet finns när förslagen är framtagna.",
        "There is a draft when the proposals have been made.",
    ),
    "willing-first.draft_before": (
        "De som har tackat nej får se utkastet och kan svara innan någon beslutar.",
        "Those who have said no see the draft and may answer before anybody decides.",
    ),
    "willing-first.letter": (
        "{names} har tackat nej till att delta men berörs ändå. De får veta vad det ledde till, och varför.",
        "{names} have said no to taking part but are affected all the same. They are told what it led to, and why.",
    ),
    "willing-first.told": (
        "{names} har tackat nej till att delta men berörs ändå. De får skriftligt veta vad som är bestämt, och varför.",
        "{names} have said no to taking part but are affected all the same. They are told in writing what is decided, "
        "and why.",
    ),
    "willing-first.letter_after": (
        "Det går att berätta när det är klart vad det blev.",
        "There is something to tell when it is known what came of it.",
    ),
    "willing-first.without": (
        "{names} har tackat nej och är inte med. Det som kommer fram här är därför förslag från dem som är med, ingen "
        "överenskommelse mellan alla som berörs.",
        "{names} have said no and are not here. What comes out is therefore a proposal from those who are, not an "
        "agreement between all who are affected.",
    ),
    "willing-first.waits": (
        "Inbjudan är öppen tills {names} har sagt ja och vet vilka andra som kommer.",
        "The invitation is open until {names} have said yes and know who else comes.",
    ),
    "next-step-firm": ("Nästa steg fast", "The next step is firm"),
    "next-step-firm.about": (
        "När inventeringen inte är återspeglad: det som kommer till och med återspeglingen är fast, resten "
        "preliminärt.",
        "When the inventory has not been mirrored: what comes up to and with the mirroring is firm, the rest "
        "provisional.",
    ),
    "next-step-firm.still_new": (
        "Preliminärt: de senaste samtalen i inventeringen gav fortfarande mycket nytt.",
        "Provisional: the latest dialogues of the inventory still brought much that was new.",
    ),
    "next-step-firm.again": (
        "Inventeringen ger fortfarande nytt. Hör gärna {names} en gång till, och andra som kan se frågan från ett "
        "nytt håll.",
        "The inventory still brings something new. Consider hearing {names} once more, and others who may see the "
        "question from a new side.",
    ),
    "next-step-firm.after": (
        "Preliminärt: det som kommer fram i återspeglingen kan ändra det här.",
        "Provisional: what comes out of the mirroring may change this.",
    ),
}
