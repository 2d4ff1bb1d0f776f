"""What the planner says itself: titles of proposed dialogues, words in ids, notes, alternatives,
what cannot be met.
"""

TEXTS: dict[str, tuple[str, str]] = {
    # Why an override stands in the document that the program has written.
    "struck_why": ("Borttaget ur dokumentet.", "Deleted from the document."),
    # Words in sentences
    "and": ("{listed} och {last}", "{listed} and {last}"),
    "unnamed": ("en part som inte namnges här", "a party not named here"),
    "unnamed_method": ("en metod som inte namnges här", "a method not named here"),
    "earlier": ("tidigare", "earlier"),
    "commissioner": ("uppdragsgivaren", "the commissioner"),
    # First parts of ids
    "id_mandate": ("uppdrag", "mandate"),
    "id_ask": ("vad-gar-att-paverka", "what-is-open"),
    "id_inform": ("information", "information"),
    "id_resume": ("ga-vidare", "going-on"),
    "id_think_again": ("tank-om", "think-again"),
    "id_feedback_owed": ("aterkoppling-nu", "feedback-now"),
    "id_renew": ("fornyat-uppdrag", "renewed-mandate"),
    "id_who_decides": ("vem-beslutar", "who-decides"),
    "id_legal": ("lagkrav", "legal"),
    "id_coordinate": ("samverkan", "coordination"),
    "id_safety": ("trygghet", "safety"),
    "id_assess": ("laget", "situation"),
    "id_hear": ("samtal", "talk"),
    "id_seek": ("sok-upp", "seek"),
    "id_mirror": ("aterspegling", "mirroring"),
    "id_joint": ("gemensamt", "joint"),
    "id_facts": ("fakta", "facts"),
    "id_frame": ("gemensam-bild", "shared-picture"),
    "id_create": ("forslag", "proposals"),
    "id_prepare": ("egen-grupp", "own-group"),
    "id_anchor": ("forankring", "anchoring"),
    "id_prepare_body": ("beredning", "preparation"),
    "id_decide": ("beslut", "decision"),
    "id_feedback_dialogues": ("aterkoppling-samtal", "feedback-dialogues"),
    "id_feedback_decisions": ("aterkoppling-beslut", "feedback-decisions"),
    "id_draft": ("utkast", "draft"),
    "id_letter": ("brev", "letter"),
    "id_follow_up": ("uppfoljning", "follow-up"),
    "id_own": ("eget", "own"),
    # Titles
    "title_mandate": ("Samtal om uppdraget med {name}", "Talk about the mandate with {name}"),
    "title_task": ("Samtal om uppdraget", "Talk about the mandate"),
    "title_frame_of_task": (
        "Samtal med {name} om vad som går att påverka",
        "Talk with {name} about what can be influenced",
    ),
    "title_inform": (
        "Information till de berörda om vad som är bestämt",
        "Information to those affected: what is fixed",
    ),
    "title_resume": ("Samtal om hur processen går vidare", "Talk about how the process goes on"),
    "title_renew": ("Förnyat uppdrag efter valet", "Renewed mandate after the election"),
    "title_who_decides": ("Reda ut vem som beslutar", "Find out who decides"),
    "title_legal": ("{duty} – lagens eget spår", "{duty}: the law's own track"),
    "title_coordinate": ("Samordning mellan myndigheter", "Co-ordination between authorities"),
    "title_safety": (
        "Trygghetsbedömning: {one} och {other}",
        "Safety assessment: {one} and {other}",
    ),
    "title_assess": ("Avstämning med {name} om läget", "Check with {name} about the situation"),
    "title_hear": ("Enskilt samtal med {name}", "Separate talk with {name}"),
    "title_seek": ("Sök upp {name}", "Seek out {name}"),
    "title_mirror": ("Återspegling av perspektiven", "Mirroring back the perspectives"),
    "title_mirror_some": (
        "Återspegling av perspektiven för {names}",
        "Mirroring back the perspectives for {names}",
    ),
    "title_later": (
        "Gemensamt samtal – deltagare och form bestäms efter inventeringen",
        "Joint dialogue: participants and form are decided after the inventory",
    ),
    "title_joint": ("Gemensamt samtal mellan {names}", "Joint dialogue between {names}"),
    "title_joint_theme": ("Gemensamt samtal om {themes}", "Joint dialogue about {themes}"),
    "title_group": ("{title}, grupp {number}", "{title}, group {number}"),
    "title_facts": ("Gemensam faktasökning med {names}", "Joint fact-finding with {names}"),
    "title_frame": ("Gemensam bild av problemet", "A shared picture of the problem"),
    "title_create": ("Ta fram förslag tillsammans", "Making proposals together"),
    "title_create_theme": ("Ta fram förslag om {theme}", "Making proposals about {theme}"),
    "title_prepare": ("Samtal i egen grupp med {name}", "Own-group talk with {name}"),
    "title_prepare_one": ("Förberedande samtal med {name}", "Preparing talk with {name}"),
    "title_anchor": (
        "Information till {name} inför förslag",
        "Information to {name} before proposals",
    ),
    "title_prepare_body": ("Beredning i {name}", "Preparation in {name}"),
    "title_decide": ("Beslut i {name}", "Decision in {name}"),
    "title_decide_by": ("Beslut av {name}", "Decision by {name}"),
    "title_inform_some": (
        "Information till {names} om vad som är bestämt",
        "Information to {names}: what is fixed",
    ),
    "title_feedback_dialogues": (
        "Återkoppling: vad samtalen ledde till",
        "Feedback: what the dialogues led to",
    ),
    "title_feedback_decisions": (
        "Återkoppling: vad som beslutades och varför",
        "Feedback: what was decided and why",
    ),
    "title_feedback_owed": (
        "Återkoppling: det som redan är hållet och beslutat",
        "Feedback: what has been held and decided already",
    ),
    "title_feedback_both": (
        "Återkoppling: vad samtalen ledde till och vad som beslutades",
        "Feedback: what the dialogues led to and what was decided",
    ),
    "title_draft": (
        "Utkast till förslag, skickat till {names}",
        "Draft proposals, sent to {names}",
    ),
    "title_letter": ("Skriftlig återkoppling till {names}", "Feedback in writing to {names}"),
    "title_some": ("{title} (för {names})", "{title} (for {names})"),
    "title_follow_up": (
        "Uppföljning av åtaganden och åtgärder",
        "Follow-up of commitments and actions",
    ),
    # Order
    "document_order": ("Ordningen står i dokumentet.", "The order is written in the document."),
    "circle": (
        "Ordningen går runt: {titles} (det begärs av: {rules}). Därför släpps det svagaste ledet, att ”{before}” ska "
        "komma före ”{after}” ({rule}).",
        "The order runs in a circle: {titles} (asked for by: {rules}). So the weakest of them gives way: that "
        "“{before}” comes before “{after}” ({rule}).",
    ),
    # Rules as such
    "set_aside": (
        "Regeln ”{rule}” gick inte att använda och lades åt sidan: {why}.",
        "The rule “{rule}” could not be used and was set aside: {why}.",
    ),
    "set_aside_nameless": (
        "En regel utan namn gick inte att använda och lades åt sidan: {why}.",
        "A rule without a name could not be used and was set aside: {why}.",
    ),
    "rule_failed": ("den stannade med felet {error}", "it stopped with the error {error}"),
    "not_a_rule": (
        "en regel är en funktion, eller har någon av metoderna {stages}",
        "a rule is a function, or has one of the methods {stages}",
    ),
    "rule_params": (
        "dess params är värden av typen Param",
        "its params are values of the type Param",
    ),
    "rule_titles": (
        "dess titles är två texter, den svenska och den engelska",
        "its titles are two texts, the Swedish and the English",
    ),
    "no_answer": (
        "den svarade {found}, och det är inget som en regel kan svara",
        "it answered {found}, which is nothing that a rule can answer",
    ),
    "unknown_dialogue": (
        "den talar om samtalet {key}, som inte finns",
        "it speaks of the dialogue {key}, which does not exist",
    ),
    "unknown_party": (
        "samtalet {key} har deltagare som inte finns i kartan",
        "the dialogue {key} has participants who are not in the map",
    ),
    "unknown_ref": (
        "samtalet {key} hänvisar till något som inte finns i kartan",
        "the dialogue {key} refers to something that is not in the map",
    ),
    "not_proposed": (
        "samtalet {key} är inte ett förslag; en regel kan bara föreslå",
        "the dialogue {key} is not a proposal; a rule can only propose",
    ),
    "barred_pair": (
        "samtalet {key} sätter två parter i samma rum som inte ska mötas nu",
        "the dialogue {key} puts two parties in one room who are not to meet now",
    ),
    "taken_id": ("id:t {key} används redan i kartan", "the id {key} is already used in the map"),
    "unknown_rule": (
        "Dokumentet nämner regeln {title}, som inte finns.",
        "The document names the rule {title}, which does not exist.",
    ),
    "rule_off": (
        "Regeln ”{title}” är avstängd. Skäl: {why}",
        "The rule “{title}” is switched off. Reason: {why}",
    ),
    "rule_tuned": (
        "Regeln ”{title}” är ändrad: {name} = {value}. Skäl: {why}",
        "The rule “{title}” is tuned: {name} = {value}. Reason: {why}",
    ),
    "rule_param": (
        "Regeln ”{title}” kan inte ha {name} = {value}; den används som vanligt.",
        "The rule “{title}” cannot have {name} = {value}; it is used as usual.",
    ),
    "no_reason": ("inget angivet.", "none given."),
    # Why a tension cannot be met
    "unmet_no_pair": (
        "Det finns ingen på var sida som kan mötas: perspektiven saknar bärare som vill delta, eller har bara samma "
        "bärare.",
        "There is nobody on each side who can meet: the perspectives have no holder who takes part, or only the same "
        "one.",
    ),
    "unmet_not_now": (
        "Läget är sådant att spänningen inte kan mötas nu.",
        "As things stand this tension cannot be met now.",
    ),
    "unmet_forbidden": (
        "De som bär perspektiven bör inte mötas nu.",
        "Those who hold the perspectives should not meet now.",
    ),
    "unmet_readiness": (
        "Ingen av de tillåtna formerna bär det läge som råder.",
        "No allowed method carries a situation like this.",
    ),
    "unmet_carries": (
        "Ingen av de tillåtna formerna bär det läge som råder mellan dem.",
        "No allowed method carries the situation between them.",
    ),
    "unmet_seats": (
        "De är för få eller för många för de former som är tillåtna.",
        "They are too few or too many for the methods that are allowed.",
    ),
    "unmet_alone": (
        "Någon skulle sitta ensam mot en majoritet.",
        "Somebody would sit alone against a majority.",
    ),
    "unmet_limit": (
        "Någon skulle behöva komma oftare än gränsen.",
        "Somebody would have to come more often than the limit.",
    ),
    "unmet_method": (
        "Ingen form för gemensamma samtal är tillåten.",
        "No method for joint dialogues is allowed.",
    ),
    "unmet_search": (
        "Ingen sammansättning som går ihop hittades inom det arbete sökningen får göra.",
        "The search found no room within its budget.",
    ),
    # What would help
    "relax_method": ("Tillåt formen {method}.", "Allow the method {method}."),
    "relax_more_seats": (
        "Låt {method} ha upp till {seats} platser.",
        "Let {method} seat up to {seats}.",
    ),
    "relax_fewer_seats": (
        "Låt {method} hållas med så få som {seats} platser.",
        "Let {method} be held with as few as {seats} seats.",
    ),
    "relax_two": (
        "Låt {name} vara två i rummet, så att ingen sitter ensam: skriv ”seats: 2”.",
        "Let {name} be two in the room, so that nobody sits alone: write “seats: 2”.",
    ),
    "relax_tension": (
        "Fråga båda sidor, var för sig, om ett förberett möte med medlare kunde hjälpa.",
        "Ask both sides, each by themselves, whether a prepared meeting with a mediator would help.",
    ),
    "relax_mediator": (
        "Fråga {one} och {other}, var för sig, om ett förberett möte med medlare kunde hjälpa.",
        "Ask {one} and {other}, each by themselves, whether a prepared meeting with a mediator would help.",
    ),
    "relax_yes": (
        "Fråga {name} om ett eget ja till att möta {other}, och vad som behövs för det.",
        "Ask {name} whether they themselves want to meet {other}, and what they need for it.",
    ),
    "relax_together": (
        "Stäm av om {one} och {other} fortfarande behöver hållas isär, eller kan mötas efter egna samtal.",
        "Check whether {one} and {other} still need to be kept apart, or can meet after talks of their own.",
    ),
    "relax_safety": (
        "Låt någon med särskild kunskap bedöma om {one} och {other} kan mötas tryggt. De möts först när hoten inte "
        "längre gäller.",
        "Only when somebody with special competence has found that {one} and {other} can meet safely, and the "
        "threats no longer hold.",
    ),
    "relax_limit": (
        "Höj gränsen för hur ofta någon behöver komma från {now} till {most} gånger.",
        "Raise the limit for how often anybody has to come from {now} to {most} times.",
    ),
    "relax_holder": (
        "Hitta någon mer som delar perspektivet ”{view}” och vill delta.",
        "Find somebody more who shares the perspective “{view}” and wants to take part.",
    ),
    "relax_door": (
        "Vill {name} berätta senare räcker ett enskilt samtal, utan någon annan i rummet.",
        "Should {name} wish to tell later, a separate talk is enough, with nobody else in the room.",
    ),
    "relax_if_willing": (
        "Att {name} ändrar sig och vill delta. Fråga inte igen utan att något har ändrats.",
        "Only if {name} themselves change their mind and want to take part; do not ask again unless something has "
        "changed.",
    ),
    "relax_decides": (
        "Fråga {name}, som redan finns i kartan, om det är de som beslutar om {titles}.",
        "Ask {name}, who are in the map already, whether it is they who decide on {titles}.",
    ),
    "relax_find_decider": (
        "Ta reda på vilken instans som beslutar om {titles}, och skriv in den.",
        "Find out which body decides on {titles}, and enter it.",
    ),
    "relax_find_body": (
        "Ta reda på vilken instans som kan besluta om det som samtalen leder till, och skriv in den.",
        "Find out which body can decide on what the dialogues lead to, and enter it.",
    ),
    "relax_open": (
        "Be uppdragsgivaren öppna någon del av frågan.",
        "Ask the commissioner to open some part of the question.",
    ),
    "too_late": (
        "Det här upplägget hinner inte till måldatumet {target}: allt utom uppföljningen är klart omkring {done}, "
        "{days:dag|dagar} för sent. Stryk något eller flytta datumet; processmap schedule visar vad som avgör.",
        "This plan is not in time for the target {target}: all but the follow-up is done about {done}, "
        "{days:day|days} after. Drop something or move the date; processmap schedule shows what decides.",
    ),
    "too_late_but": (
        "Det här upplägget hinner inte till måldatumet {target}: allt utom uppföljningen är klart omkring {done}, "
        "{days:dag|dagar} för sent. Det här upplägget hinner: {names}. Annars får något strykas eller datumet flyttas; "
        "processmap schedule visar vad som avgör.",
        "This plan is not in time for the target {target}: all but the follow-up is done about {done}, "
        "{days:day|days} after. This would be in time: {names}. Or drop something, or move the date; processmap "
        "schedule shows what decides.",
    ),
    "target_passed": (
        "Måldatumet {target} har redan passerat, eftersom arbetet kan börja först {first}. Med det här upplägget är "
        "allt utom uppföljningen klart omkring {done}. Sätt ett nytt måldatum.",
        "The target {target} has already passed, since the work can begin on {first} at the earliest. With this plan "
        "all but the follow-up is done about {done}. Set a new target.",
    ),
    "no_timetable": (
        "De datum som står i dokumentet går inte ihop med det här upplägget. processmap schedule visar vad som krockar "
        "och vad som skulle hjälpa.",
        "The dates in the document do not fit this plan. processmap schedule shows what clashes and what would help.",
    ),
    # The facilitator's changes
    "action_accept": ("godta", "accept"),
    "action_pin": ("lås fast", "pin"),
    "action_forbid": ("välj bort", "forbid"),
    "action_move": ("flytta", "move"),
    "action_split": ("dela", "split"),
    "action_merge": ("slå ihop", "merge"),
    "action_participants": ("andra deltagare i", "other participants in"),
    "action_method": ("annan form för", "another method for"),
    "moved": ("Flyttat av processledaren.", "Moved by the process lead."),
    "forbidden": ("Du har valt bort ”{title}”.", "You have left out “{title}”."),
    "override_undo": ("Ta tillbaka ändringen.", "Take the change back."),
    "override_unmet": (
        "Din ändring gör att båda sidor inte längre möts.",
        "Your change means that both sides no longer meet.",
    ),
    "override_breaks": (
        "Du har ändrat ”{title}”. Tänk på: {because}",
        "You have changed “{title}”. Mind: {because}",
    ),
    "override_method": (
        "formen bär inte läget i rummet eller har inte rätt antal platser.",
        "the method does not carry the room, or has not the right number of seats.",
    ),
    "override_alone": (
        "{name} skulle sitta ensamma mot en majoritet.",
        "{name} would sit alone against a majority.",
    ),
    "override_late": (
        "”{title}” kan inte komma redan i omgång {wanted}: det som måste komma före gör att den hamnar i omgång "
        "{round}.",
        "“{title}” cannot come as early as round {wanted}: what must come before puts it in round {round}.",
    ),
    "override_gone": (
        "En ändring gäller {id}, som inte längre föreslås. Den har ingen verkan.",
        "A change concerns {id}, which is no longer proposed. It has no effect.",
    ),
    "override_cost": (
        "Din ändring ({action} ”{title}”) jämfört med utan den: {cost}. Skäl: {why}",
        "Your change ({action} “{title}”) compared with doing without it: {cost}. Reason: {why}",
    ),
    "override_free": ("ingen skillnad i mått", "no difference in the measures"),
    # Explanations
    "explain_source_own": ("egen bedömning", "our own reading"),
    "explain_title_dialogue": ("Varför det här samtalet?", "Why this dialogue?"),
    "explain_title_people": ("Varför de här personerna?", "Why these people?"),
    "explain_title_method": ("Varför i den här formen?", "Why this method?"),
    "explain_title_time": ("Varför nu?", "Why now?"),
    "explain_title_dropped": ("Vad händer om det stryks?", "What happens if it is dropped?"),
    "explain_title_changes": ("Vad du har ändrat", "What you have changed"),
    "explain_own": (
        "Det står i dokumentet; ingen regel har föreslagit det.",
        "It stands in the document; no rule proposed it.",
    ),
    "explain_nobody_yet": ("Vilka som deltar avgörs senare.", "Who takes part is decided later."),
    "explain_sides": (
        "{one} bär perspektivet ”{left}” och {other} bär ”{right}”; båda behövs för att spänningen ska mötas.",
        "{one} hold the perspective “{left}” and {other} hold “{right}”; both are needed for the tension to be met.",
    ),
    "explain_alone": (
        "{name} möter samtalsledaren utan någon annan part i rummet.",
        "{name} meet the facilitator with no other party in the room.",
    ),
    "explain_all": ("De som frågan gäller: {names}.", "Those whom the question concerns: {names}."),
    "explain_no_method": ("Formen bestäms senare.", "The method is decided later."),
    "explain_method": ("Formen är {method}.", "The method is {method}."),
    "explain_seats": (
        "Formen är {method}, som har {low}–{high} platser; här behövs {chairs}.",
        "The method is {method}, which has {low}–{high} seats; {chairs} are needed here.",
    ),
    "explain_round": ("Omgång {round} av {rounds}.", "Round {round} of {rounds}."),
    "explain_after": ("Efter {title}{gap}. {because}", "After {title}{gap}. {because}"),
    "explain_before": ("Före {title}{gap}. {because}", "Before {title}{gap}. {because}"),
    "rule_document": ("dokumentet", "the document"),
    "rule_override": ("din ändring", "your change"),
    "explain_others_come": ("Andra deltar då i {titles}.", "Others then take part in {titles}."),
    "explain_gap": (", minst {days} dagar emellan", ", at least {days} days between"),
    "explain_lost_tension": (
        "Spänningen mellan ”{left}” och ”{right}” möts inte.",
        "The tension between “{left}” and “{right}” is not met.",
    ),
    "explain_lost_need_of": (
        "Behovet av att {need} tillgodoses inte för {names}.",
        "The need to {need} is not met for {names}.",
    ),
    "explain_lost_need": (
        "Behovet av att {need} tillgodoses inte.",
        "The need to {need} is not met.",
    ),
    "explain_also_gone": (
        "Följande behövs då inte heller: {titles}.",
        "These are then not needed either: {titles}.",
    ),
    "explain_instead": ("I stället föreslås: {titles}.", "Proposed instead: {titles}."),
    "explain_saves": ("I siffror: {changes}.", "In figures: {changes}."),
    "explain_nothing_lost": (
        "Inget behov blir omött och inga mått ändras.",
        "No need is left unmet and no measure changes.",
    ),
    "explain_changed": (
        "Du har valt: {action} ”{title}”. Skäl: {why}",
        "You chose: {action} “{title}”. Reason: {why}",
    ),
    "need_mandate": ("klargöra uppdraget", "settle the mandate"),
    "need_coordinate": ("samordna myndigheterna", "co-ordinate the authorities"),
    "need_assess": ("läsa av läget", "read the situation"),
    "need_inventory": ("få berätta", "be listened to"),
    "need_hear": ("lyssna på alla berörda", "listen to all affected"),
    "need_mirror": ("få det som har sagts återspeglat", "have what has been said mirrored back"),
    "need_prepare": ("förbereda i egen grupp", "prepare in one's own group"),
    "need_frame": ("enas om en bild av problemet", "agree on a picture of the problem"),
    "need_facts": ("reda ut fakta", "find out the facts"),
    "need_meet": ("mötas", "meet"),
    "need_create": ("ta fram förslag tillsammans", "make proposals together"),
    "need_anchor": ("få veta vad som har kommit fram", "be told what has come out"),
    "need_decide": ("bereda och besluta", "prepare and decide"),
    "need_feedback": ("få återkoppling", "be told what became of it"),
    "need_follow_up": ("följa upp", "follow up"),
    # The one page
    "brief_question": ("Frågan", "The question"),
    "brief_open": ("Det här går att påverka", "What can be influenced"),
    "brief_fixed": ("Det här är redan bestämt", "What is already fixed"),
    "brief_heard": ("Hörda", "Heard"),
    "brief_unheard": ("Ännu inte hörda", "Not yet heard"),
    "brief_next": ("De tre närmaste samtalen", "The next three talks"),
    "brief_guessed": ("Det här är gissat eller inte känt", "What is guessed or not known"),
    "brief_plan": ("Valt upplägg och vad det kostar", "The plan chosen and what it costs"),
    "brief_decisions": ("Beslutsdatum", "Decision dates"),
    "brief_draft": ("Utkast – inte granskat av någon", "Draft, not reviewed by anybody"),
    "brief_reviewed": ("Granskat av {by} {date}", "Reviewed by {by} {date}"),
    "reason_hidden": ("visas inte här.", "not shown here."),
    "brief_reviewed_nameless": ("Granskat {date}", "Reviewed {date}"),
    "brief_no_question": (
        "Frågan är inte formulerad.",
        "The question has not been put into words.",
    ),
    "brief_no_commission": (
        "Vem som har gett uppdraget är inte sagt.",
        "Who commissioned it has not been said.",
    ),
    "brief_commission": ("Uppdrag från {name}.", "Commissioned by {name}."),
    "brief_case_number": ("Diarienummer {number}.", "Case number {number}."),
    "brief_open_unknown": (
        "Ingen har sagt vad som går att påverka. Fråga uppdragsgivaren.",
        "Nobody has said what can be influenced. Ask the commissioner.",
    ),
    "brief_open_nothing": ("Inget går att påverka.", "Nothing can be influenced."),
    "brief_fixed_unknown": ("Inget är angivet som bestämt.", "Nothing is stated as fixed."),
    "brief_nobody": ("Ingen ännu.", "Nobody yet."),
    "brief_everybody": ("Alla berörda är hörda.", "All concerned have been heard."),
    "brief_declined": (
        "Har tackat nej till att delta, och det respekteras: {names}.",
        "Have said no to taking part, and that is respected: {names}.",
    ),
    "brief_declined_keep": (
        "De får se utkast innan något beslutas och veta vad det ledde till. Ändrar de sig är de välkomna.",
        "They see drafts before anything is decided and are told what it led to. Should they change their minds they "
        "are welcome.",
    ),
    "brief_declined_hidden": ("{count} som inte namnges här", "{count} not named here"),
    "brief_declined_talk": (
        "Har tackat nej till ”{title}”: {names}.",
        "Have said no to “{title}”: {names}.",
    ),
    "brief_nobody_yet": ("Inga berörda är inskrivna än.", "Nobody affected is written down yet."),
    "brief_missing": (
        "{count} som har nämnts i samtalen är inte med här.",
        "{count} mentioned in the talks are not among those here.",
    ),
    "brief_person": ("en enskild person", "an individual"),
    "brief_seek": (
        "Sök upp dem som har nämnts i samtalen",
        "Seek out those mentioned in the talks",
    ),
    "brief_with": ("Med: {names}.", "With: {names}."),
    "brief_with_later": ("Deltagare bestäms senare.", "Participants are decided later."),
    "brief_why": ("Varför: {because}", "Why: {because}"),
    "brief_purpose": ("Syfte: {purpose}.", "Purpose: {purpose}."),
    "brief_calls": ("Bjuder in: {name}.", "Invites: {name}."),
    "brief_calls_unknown": ("Vem som bjuder in är inte sagt.", "Who invites has not been said."),
    "brief_on": ("{date}.", "{date}."),
    "brief_no_date": ("Datum är inte satt.", "No date is set."),
    "brief_provisional": ("Preliminärt.", "Provisional."),
    "brief_no_talks": ("Inga samtal återstår.", "No talks remain."),
    "brief_guess_weeks": (
        "Tiden är en uppskattning: omkring {weeks:vecka|veckor}. En tidplan ger datum.",
        "The time is an estimate: about {weeks:week|weeks}. A schedule gives dates.",
    ),
    "brief_guess_weeks_until": (
        "Tiden är en uppskattning: omkring {done:vecka|veckor} tills allt utom uppföljningen är klart, {weeks} med "
        "den. En tidplan ger datum.",
        "The time is an estimate: about {done:week|weeks} until all but the follow-up is done, {weeks} with it. "
        "A schedule gives dates.",
    ),
    "brief_guess_meetings": (
        "När {names} kan ta upp ärendet är inte angivet. Det kan dröja längre än uppskattningen.",
        "When {names} can take the matter up is not given. It may take longer than the estimate.",
    ),
    "brief_guess_one_sided": (
        "Bedömningar som bygger på vad bara en part har sagt: {count}.",
        "Assessments that rest on what only one party said: {count}.",
    ),
    "brief_guess_pairs": (
        "Vi vet inte om de kan mötas: {names}.",
        "We do not know whether they can meet: {names}.",
    ),
    "brief_guess_mandate": (
        "{decision} antas vara uppdraget att föra dialog. Fråga uppdragsgivaren om det stämmer.",
        "{decision} is assumed to be the mandate for the dialogue. Ask the commissioner whether that is right.",
    ),
    "brief_guess_mandate_unnamed": ("ett beslut som inte visas här", "a decision not shown here"),
    "brief_guess_aims": (
        "Spänningar där det inte är sagt om sidorna vill mötas: {count}.",
        "Tensions where nobody has said whether the sides want to meet: {count}.",
    ),
    "brief_guess_yes": (
        "Inget eget ja ännu: {names}.",
        "No yes of their own yet: {names}.",
    ),
    "brief_guess_reconstruction": (
        "Uppgifter här som är tolkade ur källan: {count}.",
        "Entries here that are reconstructed from the source: {count}.",
    ),
    "brief_guess_whole": (
        "Allt här är sammanställt i efterhand; källan visar inte hela processen.",
        "All of this was put together afterwards; the source does not show the process in full.",
    ),
    "brief_guess_illustration": (
        "Uppgifter här som är påhittade för att visa hur det kan se ut: {count}.",
        "Entries here that are made up to show how it may look: {count}.",
    ),
    "brief_guess_nothing": ("Inget är noterat som gissat.", "Nothing is noted as guessed."),
    "brief_cost": (
        "{name}: {dialogues:samtal|samtal} i {rounds:omgång|omgångar}, varav {joint:gemensamt|gemensamma}; {people} "
        "deltagartimmar och {leaders} samtalsledartimmar.",
        "{name}: {dialogues:dialogue|dialogues} in {rounds:round|rounds}, of which {joint:joint|joint}; {people} "
        "participant hours and {leaders} facilitator hours.",
    ),
    "brief_met": (
        "Spänningar som möts: {met} av {tensions}.",
        "Tensions met: {met} of {tensions}.",
    ),
    "brief_unmet": ("Möts inte: {because}", "Not met: {because}"),
    "brief_advice": ("Skulle hjälpa: {relaxation}", "Would help: {relaxation}"),
    "brief_meeting": ("{date} {body}", "{date} {body}"),
    "brief_papers": (
        "{date} {body}; handlingar senast {papers}",
        "{date} {body}; papers by {papers}",
    ),
    "brief_no_dates": ("Inga beslutsdatum är kända.", "No decision dates are known."),
    "brief_election": ("{date} val", "{date} election"),
    "brief_target": ("{date} ska processen vara klar", "{date} the process is to be done"),
    # The rule catalogue
    "catalogue_title": ("Regler för upplägg", "Rules of the proposer"),
    "catalogue_intro": (
        "Varje regel kan stängas av eller ändras i dokumentet under `rules`, med ett skäl som följer med. Reglerna "
        "tillfrågas i den här ordningen. ”own” betyder vår egen läsning av praktik eller lag; inget här är juridisk "
        "rådgivning.",
        "Each rule can be switched off or tuned in the document under `rules`, with a reason that is kept and shown. "
        "The rules are asked in this order. “own” marks our own reading of practice or law; nothing here is legal "
        "advice.",
    ),
    "catalogue_source": ("Källa", "Source"),
    # Alternatives
    "style_careful": ("Varsamt", "Careful"),
    "style_fast": ("Snabbt", "Fast"),
    "style_light": ("Lätt för deltagarna", "Light on participants"),
    "weighed": (
        "Det här upplägget kostar minst med din vägning: {weights}.",
        "The plan that costs least as you weigh it: {weights}.",
    ),
    "style_own": ("Egen vägning", "Own weighing"),
    "weigh_dialogues": ("samtal", "dialogues"),
    "weigh_participant_hours": ("deltagartimmar", "participant_hours"),
    "weigh_facilitator_hours": ("samtalsledartimmar", "facilitator_hours"),
    "weigh_weeks": ("veckor", "weeks"),
    "weigh_heaviest_load": ("börda", "heaviest_load"),
    "dropped_same": ("blir detsamma som ”{name}”", "comes out the same as “{name}”"),
    "dropped_dearer": (
        "är varken snabbare eller lättare än ”{name}” och ger inte mer",
        "is neither faster nor lighter than “{name}”, and gives no more",
    ),
    "measure_dialogues": ("Samtal", "Dialogues"),
    "measure_joint_dialogues": ("Gemensamma samtal", "Joint dialogues"),
    "measure_rounds": ("Omgångar", "Rounds"),
    "measure_weeks_done": (
        "Veckor utan uppföljningen (ungefär)",
        "Weeks without the follow-up (roughly)",
    ),
    "measure_weeks": ("Veckor (ungefär)", "Weeks (roughly)"),
    "measure_margin_days": ("Dagar till godo före måldatum", "Days to spare before the target"),
    "measure_participant_hours": ("Deltagartimmar", "Participant hours"),
    "measure_facilitator_hours": ("Samtalsledartimmar", "Facilitator hours"),
    "measure_heaviest_load": ("Flest gånger någon behöver komma", "Most times anybody has to come"),
    "measure_tensions": ("Spänningar att möta", "Tensions to meet"),
    "measure_tensions_met": ("Spänningar som möts", "Tensions met"),
    "measure_unmet": ("Behov som inte möts", "Needs not met"),
    "measure_lower_bound": (
        "Minsta möjliga antal gemensamma samtal",
        "Fewest joint dialogues possible",
    ),
}
