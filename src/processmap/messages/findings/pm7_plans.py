"""PM70x and PM71x: a plan that stands in the document, whoever wrote it."""

TEXTS: dict[str, tuple[str, str]] = {
    "PM701": (
        "{names:sv} ska inte sitta med de andra i ”{title}”: de ska inte mötas, eller någon är rädd.",
        "{names:en} are not to sit with the others in “{title}”: they must not meet, or somebody is in fear.",
    ),
    "PM701_help": (
        "Ge dem ett eget spår, och låt dem själva bestämma vad som sägs vidare.",
        "Give them a track of their own, and let them decide themselves what is told on.",
    ),
    "PM702": (
        "{name} har ingen stol där det avgörs ({claim:sv}).",
        "{name} have no chair where it is settled ({claim:en}).",
    ),
    "PM702_help": (
        "Ge dem en egen stol; någon annan med samma åsikt räcker inte. Har de tackat nej, skriv det under absent.",
        "Give them a chair of their own; somebody else with the same view is not enough. Have they declined, write it "
        "under absent.",
    ),
    "PM703": (
        "”{title}” har {count} stolar; en sådan form rymmer {most}.",
        "“{title}” has {count} chairs; such a form carries {most}.",
    ),
    "PM703_help": (
        "Ordna i stället för att korta: företrädare, arbetsgrupper, forum per plats, ett andra bord.",
        "Arrange instead of cutting: spokespersons, working groups, a forum for each place, a second table.",
    ),
    "PM704": (
        "”{title}” kommer efter ”{other}”, som borde komma senare.",
        "“{title}” comes after “{other}”, which ought to come later.",
    ),
    "PM704_help": (
        "Fakta före alternativ, alternativ före val, utkast hem före beslut. Ändra opens_after.",
        "Facts before options, options before choice, the draft at home before the decision. Change opens_after.",
    ),
    "PM705": (
        "Före ”{title}” behöver något vara på plats som upplägget inte har: {gate:sv}.",
        "Before “{title}” something has to be in place that the plan does not have: {gate:en}.",
    ),
    "PM705_help": (
        "Lägg det först, under gates eller som ett eget samtal. Är det på plats redan: skriv det, och vem som "
        "säger det.",
        "Put it first, under gates or as a talk of its own. If it is in place already, write it, and who says so.",
    ),
    "PM706": (
        "{name} sitter på stolen för {party} i ”{title}”, men det står inte att de har valt det.",
        "{name} sit in the chair of {party} in “{title}”, but it does not say that they have chosen so.",
    ),
    "PM706_help": (
        "Fråga dem som stolen gäller vem de väljer, och skriv grunden under speaks_for.",
        "Ask those whose chair it is whom they choose, and write the basis under speaks_for.",
    ),
    "PM707": (
        "{name} är många och ska höras i ett enda samtal, ”{title}”.",
        "{name} are many and are to be heard in a single talk, “{title}”.",
    ),
    "PM707_help": (
        "Lägg flera tillfällen, efter plats och delgrupp, tills inget nytt sägs.",
        "Have several occasions, by place and subgroup, until nothing new is said.",
    ),
    "PM708": (
        "{title} ligger färdigt innan samtalen börjar, och det står inte vad som går att påverka.",
        "{title} lies ready before the talks begin, and it does not say what can be influenced.",
    ),
    "PM708_help": (
        "Säg öppet att det finns, och skriv under open vad som kan ändras. Är inget öppet blir det information.",
        "Say openly that it is there, and write under open what can be changed. If nothing is, it is information.",
    ),
    "PM709": (
        "{name} har ett eget intresse i frågan och ska leda ”{title}”.",
        "{name} have a stake of their own and are to lead “{title}”.",
    ),
    "PM709_help": (
        "Låt någon leda som alla sidor har sagt ja till. Den som har ett intresse sitter med som en part bland flera.",
        "Have somebody lead to whom all sides have said yes. Whoever has a stake sits there as one party among others.",
    ),
    "PM710": (
        "{lead} ska leda ”{title}”, men {names:sv} vill inte mötas under den ledaren.",
        "{lead} is to lead “{title}”, but {names:en} will not meet under that lead.",
    ),
    "PM710_help": (
        "Fråga dem var för sig vem de kan godta, innan någon bjuds in.",
        "Ask each of them alone whom they can accept, before anybody is invited.",
    ),
    "PM711": (
        "”{title}” slutar i ett beslut, men ingen som beslutar finns i kartan.",
        "“{title}” ends in a decision, but nobody who decides is in the map.",
    ),
    "PM711_help": (
        "Skriv under decision_bodies vem som avgör, och fråga dem innan något bjuds ut.",
        "Write under decision_bodies who decides, and ask them before anything is offered.",
    ),
    "PM712": (
        "Inget står som öppet att påverka, så ”{title}” skulle nu bara bli information.",
        "Nothing is said to be open, so “{title}” would now only be information.",
    ),
    "PM712_help": (
        "Kalla det information, eller ta reda på vad som går att ändra innan någon bjuds in till samtal.",
        "Call it information, or find out what can be changed before anybody is invited to talks.",
    ),
    "PM713": (
        "”{title}” kommer först efter beslutet; de som var med får inte se förslaget innan.",
        "“{title}” comes only after the decision; those who took part do not see the proposal before.",
    ),
    "PM713_help": (
        "Låt dem se förslaget innan det går vidare, och få svar med skäl efteråt.",
        "Let them see the proposal before it goes on, and get an answer with reasons afterwards.",
    ),
    "PM714": (
        "Ett omdöme om {names:sv} står i filen, fast first redan säger vad som måste komma först.",
        "A judgement about {names:en} stands in the file, though first already says what has to come first.",
    ),
    "PM714_help": (
        "Ta bort trust: filen kan bli allmän handling, och upplägget blir detsamma.",
        "Take trust out: the file can become a public document, and the plan stays the same.",
    ),
}
