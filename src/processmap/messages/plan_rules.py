"""Titles of the rules of the method, what they say, and why; as a process lead would put it."""

TEXTS: dict[str, tuple[str, str]] = {
    "stance-first": ("Läget först", "Where it stands first"),
    "stance-first.about": (
        "Innan något upplägg väljs: ska det föras samtal nu, om vad? Annars stannar ni och tar reda på, låter beslutet ha "
        "sin gång, tar vid efter det som är överenskommet eller bara inventerar.",
        "Before any plan is chosen: are there to be talks now, and about what? Otherwise you stop and find out, let the "
        "decision run its course, carry on from what is agreed or only take stock.",
    ),
    "stance-first.because": (
        "En inbjudan i fel läge läses som något annat än den är.",
        "An invitation at the wrong moment is read as something else than it is.",
    ),
    "stance-meanwhile": ("Under tiden", "Meanwhile"),
    "stance-meanwhile.about": (
        "Medan ett beslut har sin gång eller ingen är hörd finns det ändå något att göra.",
        "While a decision runs its course, or nobody is heard, there is still something to do.",
    ),
    "stance-meanwhile.because": (
        "Väntan utan besked läses som tystnad.",
        "Waiting without a word is read as silence.",
    ),
    "stance-again": ("När ni tittar igen", "When you look again"),
    "stance-again.about": (
        "Vad som ges tillbaka, när läget ses över, vad som öppnar samtal och vad som inte görs.",
        "What is given back, when it is looked at again, what opens talks and what is not done.",
    ),
    "stance-again.because": (
        "Då vet alla vad som skulle ändra läget.",
        "Then all know what would change where it stands.",
    ),
    "mandate-first": ("Uppdrag först", "Mandate first"),
    "mandate-first.about": (
        "Beslut om att föra samtalen fattas av den som råder över frågan; inget annat beslut läses som uppdrag.",
        "A decision to hold the talks is taken by whoever has power over the matter; no other is read as a mandate.",
    ),
    "mandate-first.because": (
        "Utan uppdrag vet ingen vad samtalen får leda till.",
        "Without a mandate nobody knows what the talks may lead to.",
    ),
    "who-calls": ("Vem som kallar", "Who calls"),
    "who-calls.about": (
        "Den som har ett eget intresse kallar inte ensam och väljer inte ensam ledare.",
        "Whoever has a stake does not call alone and does not alone choose the lead.",
    ),
    "who-calls.because": ("Den som kallar ramar in frågan.", "Whoever calls frames the question."),
    "influence-exists": ("Vad går att påverka?", "What can be influenced?"),
    "influence-exists.about": (
        "Vad som är öppet och vad som ligger fast sägs innan någon bjuds in, steg för steg.",
        "What is open and what is fixed is said before anybody is invited, step by step.",
    ),
    "influence-exists.because": (
        "De som bjuds in har rätt att veta vad de kan påverka.",
        "Those invited have a right to know what they can influence.",
    ),
    "lead-accepted": ("Ledare som alla sidor godtar", "A lead whom all sides accept"),
    "lead-accepted.about": (
        "Den som en sida inte vill mötas under bjuder inte in någon.",
        "Somebody whom a side will not meet under invites nobody.",
    ),
    "lead-accepted.because": (
        "Under en ledare man inte litar på säger man inget.",
        "Under a lead one does not trust one says nothing.",
    ),
    "sides-between": ("Egna rum mellan träffarna", "Rooms of their own between the meetings"),
    "sides-between.about": (
        "Mellan de gemensamma träffarna möts varje sida för sig, när det är hett eller ojämnt mellan dem.",
        "Between the joint meetings each side meets by itself, where it is hot or unequal between them.",
    ),
    "sides-between.because": (
        "Det som är svårt att säga inför de andra hinner sägas först bland de egna.",
        "What is hard to say before the others can first be said among one's own.",
    ),
    "equal-camps": ("Jämna sidor", "Equal sides"),
    "equal-camps.about": (
        "Lika många röster för varje läger vid bordet.",
        "Equally many voices for each camp at the table.",
    ),
    "equal-camps.because": (
        "Den som är ensam mot många tystnar.",
        "Whoever is alone against many falls silent.",
    ),
    "pause": ("Paus", "Pause"),
    "pause.about": (
        "En noterad paus gäller tills den som avgör säger något annat.",
        "A recorded pause holds until whoever decides says otherwise.",
    ),
    "pause.because": (
        "Ingen kallas medan processen vilar.",
        "Nobody is called while the process rests.",
    ),
    "election": ("Val", "Election"),
    "election.about": (
        "Efter ett val förnyas uppdraget.",
        "After an election the mandate is renewed.",
    ),
    "election.because": (
        "De som då sitter har inte lovat något.",
        "Those who then sit have promised nothing.",
    ),
    "second-circle": ("Den andra kretsen", "The second circle"),
    "second-circle.about": (
        "De som nämnts av andra frågas också.",
        "Those mentioned by others are asked too.",
    ),
    "second-circle.because": ("De andra vet vilka som saknas.", "The others know who is missing."),
    "promise-first": ("Löften först", "Promises first"),
    "promise-first.about": (
        "Ett löfte som inte är känt som hållet besvaras öppet innan någon bjuds in.",
        "A promise not known to be kept is answered for openly before anybody is invited.",
    ),
    "promise-first.because": (
        "Ett obesvarat löfte står i vägen för nästa.",
        "An unanswered promise stands in the way of the next.",
    ),
    "carry-out-first": ("Det som är beslutat men inte gjort", "What is decided but not done"),
    "carry-out-first.about": (
        "Vad som händer med ett beslut som inte är genomfört sägs först.",
        "What becomes of a decision that is not carried out is said first.",
    ),
    "carry-out-first.because": (
        "Nya förslag tas inte på allvar om de gamla ligger kvar.",
        "New proposals are not taken seriously while the old ones lie.",
    ),
    "what-was-tried": ("Vad som prövats", "What was tried"),
    "what-was-tried.about": (
        "Tidigare försök tas upp med dem som var med.",
        "Earlier attempts are brought up with those who were there.",
    ),
    "what-was-tried.because": (
        "Det som hände förra gången avgör om de vågar igen.",
        "What happened last time settles whether they dare again.",
    ),
    "told-first": ("Den som frågar får svar", "Whoever asks is answered"),
    "told-first.about": (
        "En fråga eller oro om vad som ska hända besvaras före samtalen av den som vet, och vem som beslutar vad sägs till "
        "dem det gäller.",
        "A question or worry about what will happen is answered before the talks by whoever knows, and who decides what is "
        "told to those it concerns.",
    ),
    "told-first.because": (
        "Den som väntar på ett besked kan inte samtala om annat.",
        "Whoever waits for an answer cannot talk of anything else.",
    ),
    "give-back-first": ("Ge tillbaka först", "Give back first"),
    "give-back-first.about": (
        "Det som sagts och aldrig besvarats redovisas innan någon bjuds in på nytt.",
        "What was said and never answered is given back before anybody is invited anew.",
    ),
    "give-back-first.because": (
        "De har redan talat och väntar på svar.",
        "They have spoken already and wait for an answer.",
    ),
    "ready-proposal": ("Färdiga förslag", "Ready proposals"),
    "ready-proposal.about": (
        "Ett förslag som ligger färdigt blir ett alternativ bland flera, eller väntar.",
        "A proposal that lies ready becomes one option among several, or waits.",
    ),
    "ready-proposal.because": (
        "Ett ensamt färdigt förslag gör läger.",
        "A single ready proposal makes camps.",
    ),
    "vote-weighed": ("Hur en röstning vägs", "How a vote is weighed"),
    "vote-weighed.about": (
        "Hur ett röstresultat vägs avgörs och offentliggörs innan det används.",
        "How the result of a vote is weighed is settled and made public before it is used.",
    ),
    "vote-weighed.because": (
        "Efteråt läser var och en resultatet på sitt sätt.",
        "Afterwards everybody reads the result in their own way.",
    ),
    "double-roles": ("Två stolar", "Two chairs"),
    "double-roles.about": (
        "Den som har två delar i saken sätter en person på varje stol, eller säger vilken som talar.",
        "Whoever has two parts in the matter puts one person on each chair, or says which speaks.",
    ),
    "double-roles.because": (
        "Det som sägs i den ena rollen hörs som sagt i den andra.",
        "What is said in the one role is heard as said in the other.",
    ),
    "money-told": ("Pengarna", "The money"),
    "money-told.about": (
        "Vad det finns för pengar sägs på en rad; den som betalar och är part styr dem inte ensam.",
        "What money there is, is told in a line; a payer who is a party does not hold it alone.",
    ),
    "money-told.because": (
        "Den som betalar misstänks för att bestämma.",
        "Whoever pays is suspected of deciding.",
    ),
    "deputy-told": ("Ersättare", "A deputy"),
    "deputy-told.about": (
        "Kan ingen ta över från den som leder söks någon innan alla möts.",
        "If nobody can take over from the one who leads, somebody is looked for before all meet.",
    ),
    "deputy-told.because": (
        "En lång process överlever den som leder den bara om någon är beredd.",
        "A long process outlives its lead only if somebody is ready.",
    ),
    "staff-own-time": ("Personal på arbetstid", "Staff on working time"),
    "staff-own-time.about": (
        "Anställda hörs på arbetstid och utan chefer; facken vet om det innan.",
        "Staff are heard on working time and without managers; the unions know of it before.",
    ),
    "staff-own-time.because": (
        "Med chefen i rummet säger ingen vad som inte fungerar.",
        "With the manager in the room nobody says what does not work.",
    ),
    "too-slow": ("För långsamt", "Too slow"),
    "too-slow.about": (
        "Där någon säger att det går för långsamt möts man tätare, och något visas tidigt.",
        "Where somebody says that it goes too slowly, rooms meet more often and something shows early.",
    ),
    "too-slow.because": (
        "Mer väntan är ett svar till den som väntat.",
        "More waiting is an answer to those who have waited.",
    ),
    "every-view-met": ("Alla synsätt", "Every view"),
    "every-view-met.about": (
        "Varje synsätt tas upp av någon punkt eller i underlaget, och den som inte är med i någon "
        "punkt nämns.",
        "Every view is taken up by some step or in the material, and whoever is in no step is named.",
    ),
    "every-view-met.because": (
        "Det som ingen punkt tar upp försvinner utan att någon bestämt det.",
        "What no step takes up disappears without anybody having decided it.",
    ),
    "what-exists": ("Det som redan finns", "What exists already"),
    "what-exists.about": (
        "Det som är bokat, avtalat eller pågår är stommen; reglerna fyller luckor.",
        "What is booked, agreed or running is the spine; the rules fill gaps.",
    ),
    "what-exists.because": ("Det står redan i dokumentet.", "It stands in the document already."),
    "safety-first": ("Trygghet först", "Safety first"),
    "safety-first.about": (
        "Ingen sätts i samma rum som någon de inte kan möta tryggt.",
        "Nobody is put in a room with somebody they cannot meet safely.",
    ),
    "safety-first.because": (
        "Ingen ska skadas av samtalen.",
        "Nobody is to be harmed by the talks.",
    ),
    "standstill": ("Inget oåterkalleligt under tiden", "Nothing irreversible meanwhile"),
    "standstill.about": (
        "Den som kan avgöra saken avstår medan samtalen pågår, eller säger öppet att det inte går.",
        "Whoever can settle the matter refrains while the talks last, or says openly that it cannot.",
    ),
    "standstill.because": (
        "Samtal under en klocka som går gynnar den starkare.",
        "Talks under a running clock serve the stronger.",
    ),
    "authorities-in-line": ("Samordna det offentliga", "Bring the public side in line"),
    "authorities-in-line.about": (
        "Det offentliga vet vem som svarar på vad innan det möter någon; nära våld stöder det utan att leda.",
        "The public side knows who answers what before it meets anybody; near violence it supports without leading.",
    ),
    "authorities-in-line.because": (
        "Olika besked från olika håll bryter ner det som byggs.",
        "Different answers from different sides break down what is built.",
    ),
    "all-parties-informed": ("Alla partier vet lika mycket", "All parties know as much"),
    "all-parties-informed.about": (
        "Majoritet och opposition får samma underlag inför varje steg.",
        "Majority and opposition get the same material before each step.",
    ),
    "all-parties-informed.because": (
        "Frågan lever längre än en mandatperiod.",
        "The question outlives a term of office.",
    ),
    "point-of-their-own": ("En egen punkt", "A point of its own"),
    "point-of-their-own.about": (
        "Det som de utsatta lever med väntar inte på resten.",
        "What the exposed live with does not wait for the rest.",
    ),
    "point-of-their-own.because": (
        "Deras trygghet är ingen förhandlingsfråga.",
        "Their safety is no matter for negotiation.",
    ),
    "rights-track": ("Eget spår för rättigheter", "A track for rights"),
    "rights-track.about": (
        "Den som har en rätt frågas först och får ett eget spår.",
        "Whoever has a right is asked first and gets a track of their own.",
    ),
    "rights-track.because": (
        "Lag eller avtal ger dem en egen väg.",
        "Law or agreement gives them a way of their own.",
    ),
    "call-first": ("Ring först", "Call first"),
    "call-first.about": (
        "Var och en för sig, de svagaste först, på deras plats.",
        "Each by themselves, the weakest first, in their place.",
    ),
    "call-first.because": (
        "Den som lever med frågan ska själv få säga hur.",
        "Whoever lives with the question is to say themselves how.",
    ),
    "limit-or-refusal": ("Ett löfte eller ett öppet nej", "A promise or an open refusal"),
    "limit-or-refusal.about": (
        "De som råder över andras hem säger vad som inte görs utan deras ja, eller öppet att de inte lovar något.",
        "Those who have power over others' homes say what is not done without their yes, or openly that they promise "
        "nothing.",
    ),
    "limit-or-refusal.because": (
        "Ingen talar öppet om planer medan hemmet står på spel.",
        "Nobody speaks openly of plans while their home is at stake.",
    ),
    "agreed-by-some": ("Det några gjort upp", "What some have settled"),
    "agreed-by-some.about": (
        "De som inte var med får veta vad en uppgörelse gör med deras uppgift.",
        "Those who were not in it are told what a settlement does to their task.",
    ),
    "agreed-by-some.because": (
        "En uppgörelse som bara några känner bryter förtroendet vid bordet.",
        "A settlement that only some know of breaks the trust at the table.",
    ),
    "court-beside": ("Medan domstolen prövar", "While the court tries it"),
    "court-beside.about": (
        "De som är parter i ett mål berättar för de andra, och alla enas om hur man går till domstol under tiden.",
        "Those who are party to a case tell the others, and all agree how one goes to court meanwhile.",
    ),
    "court-beside.because": (
        "Annars går mötena åt till det som händer i domstolen.",
        "Else the meetings are spent on what happens in court.",
    ),
    "holds-meanwhile": ("Det som gäller till dess", "What holds until then"),
    "holds-meanwhile.about": (
        "Det som gäller tills nästa beslut gås igenom med dem som det skiljer åt.",
        "What holds until the next decision is gone through with those whom it divides.",
    ),
    "holds-meanwhile.because": (
        "Den som lever med det i dag har inte ro att tala om sedan.",
        "Whoever lives with it today has no peace to talk of later.",
    ),
    "own-room-shown": ("Eget utrymme först", "Its own room first"),
    "own-room-shown.about": (
        "Den som beslutar visar vad som går och vilka alternativ den själv bereder, innan andra arbetar fram sina.",
        "Whoever decides shows what can be done and which options it prepares, before others work out theirs.",
    ),
    "own-room-shown.because": (
        "Alternativ som ingen kan besluta om är bortkastad möda.",
        "Options that nobody can decide on are wasted work.",
    ),
    "members-first": ("Medlemmarna först", "The members first"),
    "members-first.about": (
        "De som berörs och deras egen förening möts för sig före de gemensamma mötena, och de som berörs säger vad "
        "föreningen får säga för dem.",
        "Those concerned and their own association meet by themselves before the joint meetings, and those concerned say "
        "what it may say for them.",
    ),
    "members-first.because": (
        "Ett uppdrag ges av dem det gäller. Det antas inte.",
        "A mandate is given by those it is about. It is not assumed.",
    ),
    "unknown-holders": ("Röster utan avsändare", "Voices without a sender"),
    "unknown-holders.about": (
        "Synsätt som ingen vet vem som bär söks upp; inget stryks.",
        "Views that nobody is known to hold are sought out; none is dropped.",
    ),
    "unknown-holders.because": (
        "Att utelämna en syn kan trappa upp konflikten.",
        "To leave a view out can escalate the conflict.",
    ),
    "children-first": ("Barnens bästa", "Best for the children"),
    "children-first.about": (
        "Barnens bästa prövas före det som rör dem.",
        "What is best for the children is tried before what touches them.",
    ),
    "children-first.because": (
        "Barnkonventionen är lag.",
        "The convention on the rights of the child is law.",
    ),
    "mirror-back": ("Har vi förstått er rätt?", "Have we understood you?"),
    "mirror-back.about": (
        "Var och en läser sin egen bild innan den möter andras.",
        "Everybody reads their own picture before it meets others'.",
    ),
    "mirror-back.because": (
        "Den som inte känner igen sig kommer inte.",
        "Whoever does not recognise themselves does not come.",
    ),
    "spokesperson-mandate": ("Företrädare med uppdrag", "Spokespersons with a mandate"),
    "spokesperson-mandate.about": (
        "Den som talar för många är vald av sina egna.",
        "Whoever speaks for many is chosen by their own.",
    ),
    "spokesperson-mandate.because": (
        "En röst utan uppdrag binder ingen.",
        "A voice without a mandate binds nobody.",
    ),
    "sheltered-talks": ("Skyddade samtal", "Sheltered talks"),
    "sheltered-talks.about": (
        "Där människor inte vågar tala: smått, var för sig, före allt öppet.",
        "Where people do not dare to speak: small, apart, before anything open.",
    ),
    "sheltered-talks.because": ("Den som pekas ut tiger.", "Whoever is pointed out falls silent."),
    "facts-first": ("Fakta först", "Facts first"),
    "facts-first.about": (
        "Fakta som valet hänger på reds ut gemensamt.",
        "Facts on which the choice turns are found out together.",
    ),
    "facts-first.because": (
        "Två expertutlåtanden gör två läger.",
        "Two expert opinions make two camps.",
    ),
    "where-they-meet": ("Där de ändå möts", "Where they meet anyway"),
    "where-they-meet.about": (
        "Börja med dem som delar vardag över gränsen, på något praktiskt.",
        "Start with those who share daily life across the line, on something practical.",
    ),
    "where-they-meet.because": (
        "De möts redan och har något att vinna.",
        "They meet already and have something to gain.",
    ),
    "trust-first": ("Förtroende först", "Trust first"),
    "trust-first.about": (
        "Förtroendet tas upp i liten krets innan sakfrågan.",
        "Trust is taken up in a small circle before the matter.",
    ),
    "trust-first.because": (
        "Det som är brutet lagas inte i en stor sal.",
        "What is broken is not mended in a large hall.",
    ),
    "process-agreement": ("Spelregler", "Ground rules"),
    "process-agreement.about": (
        "De som ska sitta kommer överens om hur, innan sakfrågan.",
        "Those who are to sit agree how, before the matter.",
    ),
    "process-agreement.because": (
        "Regler som andra satt blir själva en konflikt.",
        "Rules set by others become a conflict themselves.",
    ),
    "own-yes": ("Eget ja", "Own yes"),
    "own-yes.about": (
        "Var och en säger ja själv och vet vilka som kommer.",
        "Each says yes alone, knowing who comes.",
    ),
    "own-yes.because": ("Ingen placeras; man frågas.", "Nobody is placed; people are asked."),
    "side-by-side": ("Sida för sida", "Side by side"),
    "side-by-side.about": (
        "De som kan binda en sida möts var för sig flera gånger innan de möter varandra.",
        "Those who can bind a side are met apart several times before they meet each other.",
    ),
    "side-by-side.because": (
        "Vid den här hettan bär inget gemensamt rum.",
        "At this heat no common room carries.",
    ),
    "own-chair": ("Egen stol", "A chair of their own"),
    "own-chair.about": (
        "Den som lever med det eller vars ja behövs har en egen stol, i en serie.",
        "Whoever lives with it or whose yes is needed has a chair of their own, in a series.",
    ),
    "own-chair.because": (
        "En annan med samma åsikt räknas inte i deras ställe.",
        "Another with the same view does not count in their place.",
    ),
    "separate-matter": ("Det som är en egen sak för sig", "A separate matter by itself"),
    "separate-matter.about": (
        "Ett tema med egna parter och en egen myndighet som beslutar görs klart i ett eget rum, "
        "före det breda samtalet.",
        "A theme with its own parties and its own deciding authority is settled in a room of its "
        "own, before the broad talk.",
    ),
    "separate-matter.because": (
        "Andra parter och en annan myndighet äger den saken.",
        "Other parties and another authority own that matter.",
    ),
    "working-groups": ("Arbetsgrupper", "Working groups"),
    "working-groups.about": (
        "Tema för tema, med alla sidor, mellan de stora mötena.",
        "Theme by theme, with all sides, between the large meetings.",
    ),
    "working-groups.because": ("Många kan inte skriva tillsammans.", "Many cannot write together."),
    "theme-by-theme": ("Tema för tema", "Theme by theme"),
    "theme-by-theme.about": (
        "Det som levs nu görs klart innan det som ska komma förhandlas.",
        "What is lived now is finished before what is to come is negotiated.",
    ),
    "theme-by-theme.because": (
        "Den som ser att det första håller vågar gå vidare.",
        "Whoever sees that the first holds dares to go on.",
    ),
    "small-steers": ("Den lilla gruppen leder", "The small group steers"),
    "small-steers.about": (
        "En mindre grupp ur alla läger förbereder de stora mötena.",
        "A smaller group from all camps prepares the large meetings.",
    ),
    "small-steers.because": (
        "De stora mötena blir få och väl förberedda.",
        "The large meetings become few and well prepared.",
    ),
    "declined-kept-open": ("Stolen står kvar", "The chair stays"),
    "declined-kept-open.about": (
        "Den som sagt nej behåller sin stol och får utkast och svar.",
        "Whoever has said no keeps the chair and gets drafts and answers.",
    ),
    "declined-kept-open.because": (
        "Ett nej är ett besked, inte en frånvaro.",
        "A no is information, not an absence.",
    ),
    "local-forum": ("Lokalt forum", "Local forum"),
    "local-forum.about": (
        "Ett forum per plats, som sänder egna till bordet.",
        "A forum for each place, which sends its own to the table.",
    ),
    "local-forum.because": (
        "Frågan är inte densamma överallt.",
        "The question is not the same everywhere.",
    ),
    "lot-when-open": ("Lotta när alla berörs", "Draw lots when all are concerned"),
    "lot-when-open.about": (
        "En värdefråga för alla, utan organiserade parter: lottat råd och lovat svar.",
        "A question of values for all, without organised parties: a jury by lot and a promised reply.",
    ),
    "lot-when-open.because": (
        "Ett tvärsnitt i stället för de högljudda.",
        "A cross-section instead of the loud.",
    ),
    "who-else-bears-it": ("Vilka fler får leva med det?", "Who else has to live with it?"),
    "who-else-bears-it.about": (
        "Innan något skrivs under: sök dem som skulle bära det och inte är med.",
        "Before anything is signed: seek those who would bear it and are not here.",
    ),
    "who-else-bears-it.because": (
        "Den som upptäcker det efteråt kan bara säga emot.",
        "Whoever finds out afterwards can only object.",
    ),
    "draft-home": ("Stämma av hemma", "The draft at home"),
    "draft-home.about": (
        "Egna grupper ser utkastet innan någon skriver under.",
        "Own groups see the draft before anybody signs.",
    ),
    "draft-home.because": (
        "Företrädarna har lärt sig saker som deras egna inte vet.",
        "The spokespersons have learnt what their own do not know.",
    ),
    "ratify": ("Ja eller nej från var och en", "Yes or no from each"),
    "ratify.about": ("Var och en svarar i sin egen ordning.", "Each answers in their own order."),
    "ratify.because": (
        "Det som inte godkänts hemma rivs upp.",
        "What is not approved at home is undone.",
    ),
    "laws-own-steps": ("Lagens egna steg", "The law's own steps"),
    "laws-own-steps.about": (
        "Lagens steg står bredvid och ersätts aldrig.",
        "The law's steps stand beside and are never replaced.",
    ),
    "laws-own-steps.because": (
        "Rätten att yttra sig där kan gå förlorad.",
        "The right to be heard there can be lost.",
    ),
    "show-first": ("Visa före beslut", "Show before the decision"),
    "show-first.about": (
        "De som var med ser vad som går vidare innan det avgörs.",
        "Those who took part see what goes on before it is decided.",
    ),
    "show-first.because": (
        "Utan det tror ingen att de blev hörda.",
        "Without it nobody believes that they were heard.",
    ),
    "body-decides": ("Organet beslutar", "The body decides"),
    "body-decides.about": (
        "Behörigt organ beslutar, med båda synsätten framför sig.",
        "The competent body decides, with both views before it.",
    ),
    "body-decides.because": (
        "Beslutet kan inte lämnas till ett samtal.",
        "The decision cannot be left to a talk.",
    ),
    "stay-outside": ("Rätten att stå utanför", "The right to stay outside"),
    "stay-outside.about": (
        "Den som äger mark som ett förslag gäller svarar själv för den innan det avgörs, och får stå utanför.",
        "Whoever owns land that a proposal is about answers for it before it is decided, and may stay outside.",
    ),
    "stay-outside.because": (
        "Att vara med i samtalen är inte att ge sin mark.",
        "To take part in the talks is not to give one's land.",
    ),
    "way-out": ("Vägen ut", "The way out"),
    "way-out.about": (
        "Vad som gäller för den som står utanför eller går, och vad som händer om ni inte enas.",
        "What holds for whoever stays outside or leaves, and what happens if there is no agreement.",
    ),
    "way-out.because": (
        "Den som vet att det går att gå vågar vara med.",
        "Whoever knows that one can leave dares to take part.",
    ),
    "handed-over": ("Överlämnat också utan enighet", "Handed over also without agreement"),
    "handed-over.about": (
        "Den som avgör får vad ni är ense om och alla synsätt var för sig, också om ni inte enas.",
        "Whoever decides gets what you agree on and every view by itself, also if you do not agree.",
    ),
    "handed-over.because": (
        "Också oenighet är ett resultat.",
        "A disagreement that is written down is a result too.",
    ),
    "no-process": ("Ingen process", "No process"),
    "no-process.about": (
        "Där inget är öppet informeras; där en sak räcker görs den.",
        "Where nothing is open people are told; where one thing is enough it is done.",
    ),
    "no-process.because": (
        "Ett samtal om ingenting kostar förtroende.",
        "A talk about nothing costs trust.",
    ),
    "answer-each": ("Svar på det som sagts", "An answer to what was said"),
    "answer-each.about": (
        "Alla får öppet veta vad det blev och varför; de skyddade för sig.",
        "All hear openly what became of it and why; the sheltered by themselves.",
    ),
    "answer-each.because": (
        "Uteblivet svar är det som alla sidor klagar på.",
        "A missing answer is what all sides complain of.",
    ),
    "watch-it": ("Någon följer upp", "Somebody follows up"),
    "watch-it.about": (
        "Samma läger följer att det hålls.",
        "The same camps follow that it is kept.",
    ),
    "watch-it.because": (
        "Många överenskommelser genomförs bara delvis.",
        "Many agreements are only partly carried out.",
    ),
    "look-again": ("Se över", "Look again"),
    "look-again.about": (
        "Det som hålls isär ses över var tredje månad.",
        "What is held apart is looked at anew every third month.",
    ),
    "look-again.because": (
        "Läget kan ändras; ingen ska låsas fast.",
        "Things can change; nobody is to be locked in.",
    ),
    "who-answers-media": ("Vem svarar medierna", "Who answers the media"),
    "who-answers-media.about": (
        "Någon namngiven svarar tidningar och sociala medier.",
        "Somebody named answers newspapers and social media.",
    ),
    "who-answers-media.because": (
        "Annars svarar den som är snabbast.",
        "Otherwise the fastest answers.",
    ),
    "size-first": ("Storlek först", "Size first"),
    "size-first.about": (
        "Det lilla räcker tills en uppgift säger annat.",
        "The small is enough until a fact says otherwise.",
    ),
    "size-first.because": (
        "Så valdes typen av process.",
        "This is how the type of process was chosen.",
    ),
}
