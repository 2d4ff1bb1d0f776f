"""What a plan says first: the mandate, what is open, promises, what was tried and what lies
ready.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "nothing": ("", ""),
    "pause": (
        "Processen är pausad: {why}. {who} säger om och hur den går vidare; till dess kallas ingen.",
        "The process is paused: {why}. {who} say whether and how it goes on; until then nobody is called.",
    ),
    "pause_alone": (
        "Processen är pausad: {why}. Någon behöver säga om och hur den går vidare; till dess kallas ingen.",
        "The process is paused: {why}. Somebody has to say whether and how it goes on; until then nobody is called.",
    ),
    "election": (
        "Val {day}: låt {who} förnya uppdraget efter valet, och lämna inget till beslut som "
        "faller mellan två mandatperioder.",
        "Election {day}: let {who} renew the mandate after it, and leave nothing for decision between two terms.",
    ),
    "mandate_given": (
        "{decisions} är uppdraget att föra samtalen.",
        "{decisions} is the mandate for the talks.",
    ),
    "mandate": (
        "{who} beslutar om samtalen: vad de ska leda till, tid, pengar och vem som leder. "
        "{asked} {mistaken} {officials}",
        "{who} decides on the talks: what they are to lead to, time, money and who leads. "
        "{asked} {mistaken} {officials}",
    ),
    "mandate_small": (
        "Ring eller mejla {who}: ska samtalen hållas, vad får de leda till och när avgörs "
        "det? {asked} {mistaken} {officials}",
        "Call or mail {who}: are the talks to be held, what may they lead to and when is it "
        "decided? {asked} {mistaken} {officials}",
    ),
    "is_it_one": (
        "Fråga om {decisions} är ett sådant beslut; är det ett beslut i sak, fråga om det "
        "genomförs under tiden och kan vänta.",
        "Ask whether {decisions} is such a decision; if it is one on the matter, ask whether "
        "it is being carried out meanwhile and can wait.",
    ),
    "tried": (
        "Börja varje samtal i det som redan hänt: {what}. Vad har det lett till för dem?",
        "Begin each talk with what has happened already: {what}. What has it led to for them?",
    ),
    "influence_same": (
        "Fråga {who} i samma samtal vad som går att påverka och vad som ligger fast{after}, och säg det "
        "när ni bjuder in. {left} {again} {limits}",
        "Ask {who} in the same call what can be influenced and what is fixed{after}, and say it when "
        "you invite. {left} {again} {limits}",
    ),
    "influence_small": (
        "Ring eller mejla {who}: vad går att påverka och vad ligger fast{after}? Säg det när "
        "ni bjuder in. {net} {left} {again} {limits}",
        "Call or mail {who}: what can be influenced and what is fixed{after}? Say it when "
        "you invite. {net} {left} {again} {limits}",
    ),
    "not_a_mandate": (
        "{decisions} är inget uppdrag att föra samtal.",
        "{decisions} is no mandate for talks.",
    ),
    "not_officials": (
        "Beslutet fattas inte av {officials}; fråga också vem som får binda sig i {matter}.",
        "The decision is not taken by {officials}; ask too who may bind themselves in {matter}.",
    ),
    "convener_public": (
        "{who} kallar själva till samtalen, eftersom de råder över frågan. {owner} har ett "
        "eget intresse och är en part bland flera. {beside}",
        "{who} call the talks themselves, since the matter is in their power. {owner} has an "
        "interest of its own and is one party among several. {beside}",
    ),
    "convener_together": (
        "{owner} väljer inte ensam vem som leder, ämnen eller vilka som får vara med. Det "
        "gör {who} tillsammans med {owner}. {beside}",
        "{owner} does not alone choose who leads, the topics or who may take part. {who} do "
        "so together with {owner}. {beside}",
    ),
    "refused_lead": (
        "{who} har sagt nej till {lead} som ledare. Den personen bjuder inte in någon; de "
        "berörda väljer en annan tillsammans.",
        "{who} have said no to {lead} as lead. That person invites nobody; those concerned choose another together.",
    ),
    "convener_party": (
        "{owner} bjuder in men är själv part. Den som leder hör inte dit, och {who} säger "
        "var för sig ja till personen innan någon kallas.",
        "{owner} invites but is a party too. Whoever leads does not belong there, and {who} "
        "each say yes to the person before anybody is called.",
    ),
    "duties_beside": ("{duties} ersätter inte samtalen.", "{duties} does not replace the talks."),
    "rounds_beside": ("{rounds} ersätter inte samtalen.", "{rounds} does not replace the talks."),
    "influence": (
        "Innan någon bjuds in säger {who} skriftligt vad som går att påverka och vad som "
        "ligger fast{after}. {net} {left} {again} {limits}",
        "Before anybody is invited, {who} say in writing what can be influenced and what is "
        "fixed{after}. {net} {left} {again} {limits}",
    ),
    "influence_nobody": (
        "Innan någon bjuds in behöver någon säga vad som går att påverka och vad som ligger "
        "fast{after}. {net} {left} {again} {limits}",
        "Before anybody is invited, somebody has to say what can be influenced and what is "
        "fixed{after}. {net} {left} {again} {limits}",
    ),
    "after_fixed": (" av {fixed}", " of {fixed}"),
    "steps_beside": (
        "Vid sidan av löper {steps}, enligt lag.",
        "Beside it, {steps} goes its own way by law.",
    ),
    "step": ("{what} ({who})", "{what} ({who})"),
    "step_alone": ("{what}", "{what}"),
    "new_contract": (
        "Är något nytt efter {what} på väg?",
        "Is anything new after {what} on its way?",
    ),
    "limits": ("Gäller gränserna {limits} fortfarande?", "Do the limits {limits} still hold?"),
    "promise_to": (
        "{who} bekräftar öppet löftet {what}, före nya samtal, och berättar hur det gått, först för {to}.",
        "{who} confirm the promise {what} in public, before new talks, and tell what became of it, first to {to}.",
    ),
    "promise": (
        "{who} bekräftar öppet löftet {what} och berättar hur det gått, innan någon bjuds in.",
        "{who} confirm the promise {what} in public and tell what became of it, before anybody is invited.",
    ),
    "not_done": (
        "{who} säger vad som händer med {what}, som är beslutat men inte genomfört, innan nya förslag efterfrågas.",
        "{who} say what happens with {what}, which is decided but not carried out, before new proposals are asked for.",
    ),
    "earlier": (
        "Fråga {whom} om {what}: hur det slutade för dem, vad som lovades och vad de inte vill vara med om igen.",
        "Ask {whom} about {what}: how it ended for them, what was promised and what they do "
        "not want to live through again.",
    ),
    "earlier_unused": (
        "Börja samtalen med {whom} i {what}: det ledde inte dit de ville. Säg vad som ska bli annorlunda nu.",
        "Begin the talks with {whom} at {what}: it did not lead where they wanted. Say what is to be different now.",
    ),
    "earlier_left": (
        "Ring {whom} om {what}, som avbröts: vad fick dem att gå, och vad skulle behövas för att komma tillbaka?",
        "Ring {whom} about {what}, which was broken off: what made them leave, and what would it take to come back?",
    ),
    "earlier_disputed": (
        "Ta upp {what} med {whom}, var för sig: de är oense om hur det slutade. Skriv upp "
        "båda bilderna innan något nytt börjar.",
        "Bring up {what} with {whom}, each alone: they disagree how it ended. Write down "
        "both pictures before anything new begins.",
    ),
    "came_of_it": (
        "Blev det av? {where}: {what}. Om inte, säg vem som bestämde det, innan någon bjuds in igen.",
        "Did it come about? {where}: {what}. If not, say who decided so, before anybody is invited again.",
    ),
    "with_all": ("dem som var med", "those who were there"),
    "report_title": (
        "Redovisa först det som redan sagts",
        "First give back what has been said already",
    ),
    "report": (
        "{who} lämnar öppet tillbaka vad som sades på {what}, och säger vad som blir av det "
        "och när, innan någon bjuds in på nytt. {meanwhile}",
        "{who} openly give back what was said at {what}, and say what becomes of it and "
        "when, before anybody is invited anew. {meanwhile}",
    ),
    "report_alone": (
        "Lämna öppet tillbaka vad som sades på {what}, och säg vad som blir av det och när, "
        "innan någon bjuds in på nytt. {meanwhile}",
        "Openly give back what was said at {what}, and say what becomes of it and when, "
        "before anybody is invited anew. {meanwhile}",
    ),
    "decided_meanwhile": (
        "Säg rakt ut att {who} fattade {decisions} medan samtalen pågick.",
        "Say plainly that {who} took {decisions} while the talks lasted.",
    ),
    "ready": (
        "{what} ligger färdigt. {who} lägger fram det som ett alternativ bland flera, "
        "bredvid ”som nu”, eller väntar med det.",
        "{what} lies ready. {who} put it forward as one option among several, beside “as now”, or wait with it.",
    ),
    "ready_alone": (
        "{what} ligger färdigt. Det läggs fram som ett alternativ bland flera, bredvid ”som nu”, eller får vänta.",
        "{what} lies ready. It is put forward as one option among several, beside “as now”, or waits.",
    ),
    "vote": (
        "{who} kommer överens om och offentliggör hur {what} ska vägas, {before}.",
        "{who} agree on and make public how {what} is to be weighed, {before}.",
    ),
    "before_decision": ("innan {decisions} avgörs", "before {decisions} is decided"),
    "before_vote": ("innan någon röstar", "before anybody votes"),
}
