"""PM3xx: mandate, influence, decision bodies, roles and requirements."""

TEXTS: dict[str, tuple[str, str]] = {
    "who_paused": ("den som gav uppdraget", "whoever gave the mandate"),
    "PM301": (
        "Inget går att påverka i frågan.",
        "Nothing in the question can be influenced.",
    ),
    "PM301_help": (
        "Informera öppet i stället för att bjuda in till dialog, eller fråga uppdragsgivaren vad som ändå kan ändras.",
        "Inform openly instead of inviting to dialogue, or ask the commissioner what can still be changed.",
    ),
    "PM302": (
        "Det är inte sagt vad som går att påverka.",
        "It is not said what can be influenced.",
    ),
    "PM302_help": (
        "Fråga uppdragsgivaren, och skriv svaret under ”open” och det som redan är bestämt under ”fixed”.",
        "Ask the commissioner, and write the answer under “open”, and what is already decided under “fixed”.",
    ),
    "PM303": (
        "Det är inte sagt vem som ger uppdraget.",
        "It is not said who gives the mandate.",
    ),
    "PM303_help": (
        "Börja med ett samtal med dem som kan ge uppdraget och med dem som beslutar.",
        "Begin with a talk with those who can give the mandate and with those who decide.",
    ),
    "PM304": (
        "Inget på kartan visar att uppdraget är beslutat.",
        "Nothing in the map shows that the mandate has been decided.",
    ),
    "PM304_help": (
        "Skriv in beslutet med datum och paragraf, eller samtalet där uppdraget gavs.",
        "Enter the decision with its date and reference, or the talk in which the mandate was given.",
    ),
    "PM305": (
        "Det är inte sagt vem som kan besluta om ”{title}”.",
        "It is not said who can decide on “{title}”.",
    ),
    "PM305_help": (
        "Ta reda på vilken instans som är behörig och skriv den under ”decided_by”. Fråga registrator eller "
        "nämndsekreterare.",
        "Find out which body is competent and write it under “decided_by”. Ask the registrar or the committee "
        "secretary.",
    ),
    "PM306": (
        "{names:sv} ska besluta om ”{title}” men informeras inte innan förslaget tas fram.",
        "{names:en} are to decide on “{title}” but are not informed before the proposal is drafted.",
    ),
    "PM306_help": (
        "Lägg en avstämning före: informera både majoritet och opposition och bjud in dem att lyssna. Den som ska "
        "besluta "
        "bör inte skriva förslaget.",
        "Place an anchoring before it: inform both majority and opposition and invite them to listen. Those who are to "
        "decide should not write the proposal.",
    ),
    "PM307": ("Ingen är utsedd: {role:sv}.", "Nobody is appointed: {role:en}."),
    "PM307_help": (
        "Skriv vem som har rollen, eller vem som ska utse någon.",
        "Write who has the role, or who is to appoint somebody.",
    ),
    "PM308": (
        "{filled} av {seats} platser är tillsatta: {role:sv}.",
        "{filled} of {seats} places are filled: {role:en}.",
    ),
    "PM308_help": ("Skriv vilka som ska ha platserna.", "Write who is to have the places."),
    "PM309": (
        "Det är inte sagt vem som leder samtalen.",
        "It is not said who leads the conversations.",
    ),
    "PM309_help": (
        "Skriv in processledare och samtalsledare som roller under ”calendar: facilitators”, och vem de hör till.",
        "Enter the process lead and facilitators as roles under “calendar: facilitators”, and whom they belong to.",
    ),
    "PM310": (
        "Alla som leder samtal hör till någon av parterna: {names:sv}.",
        "Everybody who leads conversations belongs to one of the parties: {names:en}.",
    ),
    "PM310_help": (
        "Fråga om de berörda litar på dem, eller ordna en fristående samtalsledare.",
        "Ask whether those affected trust them, or find an independent facilitator.",
    ),
    "PM311": (
        "Förutsättningen ”{requirement}” sägs vara uppfylld, men inget underlag visar det.",
        "The requirement “{requirement}” is said to be met, but there is no evidence.",
    ),
    "PM311_help": (
        "Hänvisa till ett beslut, ett protokoll eller en handling under ”evidence”.",
        "Refer to a decision, minutes or a document under “evidence”.",
    ),
    "PM312": (
        "Förutsättningen ”{requirement}” är inte uppfylld än, och inget underlag finns.",
        "The requirement “{requirement}” is not met yet, and there is no evidence.",
    ),
    "PM312_help": (
        "Skriv vem som ansvarar och till när, och underlaget när det finns.",
        "Write who is responsible and by when, and the evidence once there is some.",
    ),
    "PM318": (
        "{count} förutsättningar är inte uppfyllda än och saknar underlag: {requirements:sv}.",
        "{count} requirements are not met yet and have no evidence: {requirements:en}.",
    ),
    "PM318_help": (
        "Skriv vem som ansvarar för var och en och till när, och underlaget när det finns.",
        "Write who is responsible for each of them and by when, and the evidence once there is some.",
    ),
    "PM319": ("Det är inte sagt vem som beslutar.", "It is not said who decides."),
    "PM319_help": (
        "Skriv in nämnd, styrelse eller delegat under ”decision_bodies”, med sammanträdesdagar om de är kända.",
        "Enter the board, committee or delegate under “decision_bodies”, with meeting days if they are known.",
    ),
    "PM313": (
        "{body} lämnade ”{title}” vidare eller sköt upp det ({outcome:sv}), men kartan visar inte vem som tar upp det "
        "sedan eller när.",
        "{body} passed on or put off “{title}” ({outcome:en}), but the map does not show who takes it up next or when.",
    ),
    "PM313_help": (
        "Lägg till nästa steg: vilken instans, och när om det är känt.",
        "Add the next step: which body, and when if that is known.",
    ),
    "PM314": (
        "{body} deltar i ”{title}”, där förslaget tas fram som {body} sedan ska besluta om.",
        "{body} take part in “{title}”, where the proposal is worked out that {body} are then to decide on.",
    ),
    "PM314_help": (
        "Låt ledamöterna lyssna hellre än att skriva, så att de inte binder sig innan ärendet är berett.",
        "Let the members listen rather than write, so that they do not commit themselves before the matter is "
        "prepared.",
    ),
    "PM315": (
        "{body} beslutade om ”{title}”, men {names:sv} anges som behörig.",
        "{body} decided on “{title}”, but {names:en} is stated to be competent.",
    ),
    "PM315_help": (
        "Se efter vem som är behörig enligt reglemente eller delegationsordning.",
        "See who is competent under the rules of procedure or the delegation.",
    ),
    "PM316": (
        "Processen är pausad, men {dialogues:sv} är fortfarande planerade.",
        "The process is paused, but {dialogues:en} are still planned.",
    ),
    "PM316_help": (
        "Ställ in dem eller gör dem preliminära tills {decider:sv} har beslutat att gå vidare.",
        "Cancel them or make them provisional until {decider:en} has decided to go on.",
    ),
    "PM317": (
        "Lagens samråd ({count}) ska göras vid sidan av dialogen, som inte ersätter dem.",
        "The statutory consultations ({count}) are to be held beside the dialogue, which does not replace them.",
    ),
    "PM317_help": (
        "Lägg in samrådets datum som händelser, så att det som kommer fram i dialogen hinner tas med.",
        "Enter the dates of the consultation as events, so that what comes up in the dialogue can be taken along.",
    ),
}
