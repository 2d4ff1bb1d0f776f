"""PM20x and PM21x: who shares a room with whom."""

TEXTS: dict[str, tuple[str, str]] = {
    "readiness_yes": ("att mötas som det är", "to meet as it is"),
    "readiness_facilitated": ("att någon leder samtalet", "somebody to lead the conversation"),
    "readiness_prepared": (
        "att parterna förbereds var för sig",
        "each side to be prepared separately",
    ),
    "readiness_unknown": (
        "försiktighet, för ingen vet om de kan mötas",
        "care, for nobody knows whether they can meet",
    ),
    "PM201": (
        "Mellan {names:sv} finns hot eller våld antecknat, och de ska båda vara med i ”{title}”.",
        "Threats or violence are recorded between {names:en}, and both are to take part in “{title}”.",
    ),
    "PM201_help": (
        "Låt dem inte mötas. Låt någon med särskild kunskap bedöma läget först; träffa dem var för sig.",
        "Do not let them meet. Have somebody with special knowledge assess the situation first; see them separately.",
    ),
    "PM202": (
        "{names:sv} ska inte mötas nu, men båda ska vara med i ”{title}”.",
        "{names:en} are not to meet now, but both are to take part in “{title}”.",
    ),
    "PM202_help": (
        "Dela samtalet i två, eller låt samtalsledaren gå emellan.",
        "Divide the dialogue in two, or let the facilitator go between them.",
    ),
    "PM203": (
        "{names:sv} ska båda vara med i ”{title}”, och de hör till {apart:sv}, som inte ska mötas nu.",
        "{names:en} are both to take part in “{title}”, and they belong to {apart:en}, who are not to meet now.",
    ),
    "PM203_help": (
        "Ta reda på vilka som kommer. Är det samma människor, gäller samma sak för dem.",
        "Find out who will come. If they are the same people, the same holds for them.",
    ),
    "PM204": (
        "{name} ska förberedas före ett möte med {other}, men ingen förberedelse ligger före ”{title}”.",
        "{name} should be prepared before meeting {other}, but no preparation comes before “{title}”.",
    ),
    "PM204_help": (
        "Lägg ett samtal i egen grupp före, för var och en av dem.",
        "Place a talk in their own group before it, one for each of them.",
    ),
    "PM205": (
        "Ingen vet om {names:sv} kan mötas i dag.",
        "Nobody knows whether {names:en} can meet today.",
    ),
    "PM205_help": (
        "Fråga dem var för sig, helst genom någon fristående. Bestäm formen för ett gemensamt samtal först därefter.",
        "Ask each of them separately, preferably through somebody impartial. Decide on the form of a joint dialogue "
        "only then.",
    ),
    "PM206": (
        "Formen {method:sv} håller inte för ”{title}”: deltagarna behöver {needed:sv}.",
        "The method {method:en} does not suit “{title}”: those who take part need {needed:en}.",
    ),
    "PM206_help": (
        "Välj en form med färre deltagare och mer stöd, till exempel samtalsgrupp, eller låt parterna mötas senare.",
        "Choose a method with fewer people and more support, a small group for instance, or let them meet later.",
    ),
    "PM207": (
        "”{title}” behöver {needed} stolar, men {method:sv} rymmer högst {seats}.",
        "“{title}” needs {needed} chairs, but {method:en} holds at most {seats}.",
    ),
    "PM207_help": (
        "Dela samtalet, eller välj en större form.",
        "Divide the dialogue, or choose a larger method.",
    ),
    "PM208": (
        "”{title}” samlar {needed} stolar, men {method:sv} behöver minst {seats}.",
        "“{title}” gathers {needed} chairs, but {method:en} needs at least {seats}.",
    ),
    "PM208_help": (
        "Bjud in fler, eller välj en mindre form.",
        "Invite more people, or choose a smaller method.",
    ),
    "PM209": (
        "{weak} ska möta {strong}, som har makt över dem, i ”{title}” utan att själva ha sagt ja.",
        "{weak} will meet {strong}, who have power over them, in “{title}” without having said yes themselves.",
    ),
    "PM209_help": (
        "Fråga dem själva, utan att {strong} är med, och berätta vilka som kommer. Utan ett eget ja: två skilda "
        "samtal.",
        "Ask them, without {strong} present, and say who will come. Without a yes of their own: two separate talks.",
    ),
    "PM210": (
        "{weak} har litet inflytande och ska sitta med {strong:sv} i ”{title}” utan förberedelse.",
        "{weak} with little influence will sit with {strong:en} in “{title}” without preparation.",
    ),
    "PM210_help": (
        "Träffa dem i egen grupp först, och låt dem komma minst två.",
        "See them in their own group first, and let at least two of them come.",
    ),
    "PM211": (
        "I ”{title}” står {name} utan stöd mot en majoritet som bär perspektivet ”{perspective}”.",
        "In “{title}”, {name} would stand alone against a majority that holds the perspective “{perspective}”.",
    ),
    "PM211_help": (
        "Bjud in någon mer som delar deras perspektiv, eller färre från den andra sidan.",
        "Invite somebody else who shares their perspective, or fewer from the other side.",
    ),
    "PM212": (
        "{leader} ska leda ”{title}” men hör till {side}, som deltar.",
        "{leader} is to lead “{title}” but belongs to {side}, who take part.",
    ),
    "PM212_help": (
        "Låt någon som inte hör till någon sida leda samtalet.",
        "Let somebody who belongs to no side lead the dialogue.",
    ),
    "PM213": (
        "”{title}” är en medling, men ingen av dem som ska leda den är medlare.",
        "“{title}” is a mediation, but nobody who is to lead it is a mediator.",
    ),
    "PM213_help": (
        "Ordna en medlare, eller välj en annan form.",
        "Find a mediator, or choose another method.",
    ),
    "PM214": (
        "{name} har tackat nej men står bland deltagarna i ”{title}”.",
        "{name}: declined, but among the participants in “{title}”.",
    ),
    "PM214_help": (
        "Ta bort dem, eller anteckna deras ja om de har ändrat sig.",
        "Remove them, or note their yes if they have changed their minds.",
    ),
    "PM215": (
        "”{title}” ska möta spänningen mellan ”{one}” och ”{other}”, som inte ska mötas nu.",
        "“{title}” is to meet the tension between “{one}” and “{other}”, which is not to be met now.",
    ),
    "PM215_help": (
        "Vänta, eller låt samtalsledaren gå emellan. Läs av läget på nytt innan ni bjuder in.",
        "Wait, or let the facilitator go between. Read the situation again before inviting.",
    ),
    "PM216": (
        "{leader} ska leda ”{title}” och hör till {shared}, precis som {side}, som deltar.",
        "{leader} is to lead “{title}” and belongs to {shared}, as do {side}, who take part.",
    ),
    "PM216_help": (
        "Fråga deltagarna om de har förtroende för samtalsledaren, eller låt någon utifrån leda samtalet.",
        "Ask those who take part whether they trust the facilitator, or let somebody from outside lead the dialogue.",
    ),
}
