"""What the appendix to an officer's report says beside the document's own words."""

TEXTS: dict[str, tuple[str, str]] = {
    # The top.
    "title": ("Bilaga till tjänsteskrivelse: {title}", "Appendix to the officer's report: {title}"),
    "closed_title": ("Bilaga till tjänsteskrivelse", "Appendix to the officer's report"),
    "internal": (
        "ARBETSMATERIAL. Innehåller sådant som inte är märkt för att lämnas ut.",
        "WORKING MATERIAL. Holds what is not marked to be handed out.",
    ),
    "draft": ("UTKAST. Ingen har granskat innehållet.", "DRAFT. Nobody has reviewed the contents."),
    "case_number": ("Diarienummer: {number}", "Case number: {number}"),
    "no_case_number": ("Diarienummer: saknas", "Case number: missing"),
    "commissioner": ("Uppdragsgivare: {name}", "Commissioner: {name}"),
    "owner": ("Ansvarig för dialogen: {name}", "Responsible for the dialogue: {name}"),
    "reviewed": ("Granskad av: {by} {date}", "Reviewed by: {by} {date}"),
    "not_reviewed": ("Granskad av: ingen än", "Reviewed by: nobody yet"),
    "as_of": ("Läget till och med: {date}", "As of: {date}"),
    # The frame.
    "frame_title": ("Frågan och ramarna", "The question and its frame"),
    "question": ("Frågan: {value}", "The question: {value}"),
    "no_question": ("Frågan är inte formulerad.", "The question has not been put into words."),
    "fixed": ("Redan bestämt: {value}", "Already decided: {value}"),
    "open": ("Går att påverka: {value}", "Can be influenced: {value}"),
    "open_unsaid": (
        "Vad som går att påverka är inte klarlagt.",
        "What can be influenced has not been made clear.",
    ),
    "open_nothing": (
        "Ingenting går att påverka. Det som hölls är information, inte dialog.",
        "Nothing can be influenced. What was held is information, not dialogue.",
    ),
    "participation": ("Grad av delaktighet: {value}", "Degree of participation: {value}"),
    "step_information": ("information", "information"),
    "step_konsultation": ("konsultation", "consultation"),
    "step_dialog": ("dialog", "dialogue"),
    "step_inflytande": ("inflytande", "involvement"),
    "step_medbeslutande": ("medbeslutande", "co-decision"),
    "tried": ("Prövat tidigare: {value}", "Tried before: {value}"),
    "duties": (
        "Samråd som lagen kräver, och som dialogen inte ersätter: {value}",
        "Consultations that the law requires, and that the dialogue does not replace: {value}",
    ),
    # What was done.
    "done_title": ("Det här har gjorts", "What has been done"),
    "nothing_held": ("Inga samtal har hållits än.", "No conversations have been held yet."),
    "held_one": ("Ett samtal har hållits.", "One conversation has been held."),
    "held": ("{count} samtal har hållits.", "{count} conversations have been held."),
    "held_on": ("Det var {date}.", "That was on {date}."),
    "held_between": (
        "Det första var {first} och det senaste {last}.",
        "The first was on {first}, the latest on {last}.",
    ),
    "held_hidden_one": (
        "Ytterligare ett samtal redovisas inte.",
        "One more conversation is not accounted for.",
    ),
    "held_hidden": (
        "Ytterligare {count} samtal redovisas inte.",
        "{count} more conversations are not accounted for.",
    ),
    "column_when": ("När", "When"),
    "column_talk": ("Samtal", "Conversation"),
    "column_how": ("Syfte och form", "Purpose and method"),
    "column_who": ("Vilka som deltog", "Who took part"),
    "column_body": ("Instans", "Body"),
    "column_reference": ("Paragraf", "Reference"),
    "column_matter": ("Ärende", "Matter"),
    "column_outcome": ("Utfall", "Outcome"),
    "undated": ("utan datum", "no date"),
    "small_groups_one": ("en liten grupp", "one small group"),
    "small_groups": ("{count} små grupper", "{count} small groups"),
    # Whose voices.
    "voices_title": ("Vilka som är hörda och inte", "Who has been heard and who has not"),
    "heard": ("Hörda själva: {value}.", "Heard themselves: {value}."),
    "heard_nobody": (
        "Ingen av de berörda är hörd än.",
        "None of those affected has been heard yet.",
    ),
    "through_others": ("Hörda bara genom andra: {value}.", "Heard only through others: {value}."),
    "unheard": ("Berörda men inte hörda: {value}.", "Affected but not heard: {value}."),
    "said_no_one": (
        "En berörd part har avböjt att delta. Att någon säger nej är också ett besked att ta med i beslutet.",
        "One affected party has declined to take part. A no is also an answer to take into the decision.",
    ),
    "said_no": (
        "{count} berörda parter har avböjt att delta. Att någon säger nej är också ett besked att ta med i beslutet.",
        "{count} affected parties have declined to take part. A no is also an answer to take into the decision.",
    ),
    "mentioned_one": (
        "Ytterligare en part har nämnts i samtalen men är inte kontaktad.",
        "One more party was mentioned in the conversations and has not been contacted.",
    ),
    "mentioned": (
        "Ytterligare {count} parter har nämnts i samtalen men är inte kontaktade.",
        "{count} more parties were mentioned in the conversations and have not been contacted.",
    ),
    # What was said.
    "said_title": ("Det här har sagts", "What was said"),
    "nothing_said": (
        "Inga perspektiv har samlats in än.",
        "No perspectives have been gathered yet.",
    ),
    "said_equal": (
        "Perspektiven står efter tema, utan namn. De är inte rangordnade: hur många grupper som delar ett perspektiv "
        "säger inget om vad det är värt.",
        "The perspectives stand by theme, without names. They are not ranked: how many groups share a perspective "
        "says nothing of its worth.",
    ),
    "said_minority_one": (
        "Ett av dem är en minoritetsröst. Den står med på samma villkor som de andra.",
        "One of them is a minority's voice. It stands here on the same terms as the others.",
    ),
    "said_minority": (
        "{count} av dem är minoritetsröster. De står med på samma villkor som de andra.",
        "{count} of them are minority voices. They stand here on the same terms as the others.",
    ),
    "said_withheld_one": (
        "Ett perspektiv som har samlats in redovisas inte, eftersom det inte är märkt för att lämnas ut.",
        "One perspective that was gathered is not accounted for, as it is not marked to be handed out.",
    ),
    "said_withheld": (
        "{count} perspektiv som har samlats in redovisas inte, eftersom de inte är märkta för att lämnas ut.",
        "{count} perspectives that were gathered are not accounted for, as they are not marked to be handed out.",
    ),
    "no_theme": ("Övrigt", "Other"),
    "no_themes": ("Perspektiv", "Perspectives"),
    "quote": ("”{value}”", "“{value}”"),
    "held_by_one": ("från en grupp", "from one group"),
    "held_by": ("delas av {count} grupper", "shared by {count} groups"),
    "held_by_nobody": (
        "vilka som delar det är inte antecknat",
        "who shares it has not been written down",
    ),
    "minority": ("minoritetsröst", "minority voice"),
    "also_theme": ("rör också {value}", "also about {value}"),
    # Disagreement.
    "tensions_title": ("Där man fortfarande tycker olika", "Where people still disagree"),
    "no_tensions": (
        "Inga spänningar mellan perspektiv är antecknade. Det betyder inte att alla är överens.",
        "No tensions between perspectives have been written down. That does not mean that everybody agrees.",
    ),
    "tensions_read": (
        "Att ett samtal har hållits betyder inte att man är överens. Att vara överens om att tycka olika kan vara ett "
        "bra resultat.",
        "That a conversation has been held does not mean that people agree. To agree to differ can be a good outcome.",
    ),
    "between": ("{one} – {other}", "{one} – {other}"),
    "met_on": (
        "Perspektiven har mötts i samtal {value}.",
        "The perspectives have met in conversation on {value}.",
    ),
    "met": ("Perspektiven har mötts i samtal.", "The perspectives have met in conversation."),
    "to_meet": (
        "Perspektiven har inte mötts än. Ett samtal är tänkt.",
        "The perspectives have not met yet. A conversation is intended.",
    ),
    "through": (
        "Perspektiven förs mellan parterna av samtalsledaren.",
        "The perspectives are carried between the parties by the facilitator.",
    ),
    "let_be": ("Perspektiven får vara olika.", "The perspectives may stay different."),
    "unmet": (
        "Perspektiven har inte mötts, och det är inte bestämt om de ska göra det.",
        "The perspectives have not met, and it is not decided whether they are to.",
    ),
    "facts_disputed": ("Man är inte ense om fakta.", "The facts are in dispute."),
    "tensions_withheld_one": (
        "En spänning till redovisas inte, eftersom perspektiven inte är märkta för att lämnas ut.",
        "One more tension is not accounted for, as the perspectives are not marked to be handed out.",
    ),
    "tensions_withheld": (
        "{count} spänningar till redovisas inte, eftersom perspektiven inte är märkta för att lämnas ut.",
        "{count} more tensions are not accounted for, as the perspectives are not marked to be handed out.",
    ),
    "tensions_all_withheld_one": (
        "Den spänning som finns redovisas inte, eftersom perspektiven inte är märkta för att lämnas ut.",
        "The tension there is, is not accounted for, as the perspectives are not marked to be handed out.",
    ),
    "tensions_all_withheld": (
        "{count} spänningar redovisas inte, eftersom perspektiven inte är märkta för att lämnas ut.",
        "{count} tensions are not accounted for, as the perspectives are not marked to be handed out.",
    ),
    # Proposals and decisions.
    "proposals_title": ("Det här föreslås", "What is proposed"),
    "no_proposals": ("Inga förslag har lagts fram än.", "No proposals have been put forward yet."),
    "comes_from": ("Kommer från: {value}", "Comes from: {value}"),
    "answers_to": ("Svarar mot: {value}", "Answers to: {value}"),
    "to": ("Beslutas av: {value}", "To be decided by: {value}"),
    "to_nobody": ("Vem som beslutar är inte klarlagt.", "Who decides has not been made clear."),
    "undecided": ("Läge: inget beslut än", "State: not yet decided"),
    "state": ("Läge: {value}", "State: {value}"),
    "decided_title": ("Ärendets gång hittills", "The matter so far"),
    # Money.
    "money_title": ("Vad det kostar och hur det betalas", "What it costs and how it is paid for"),
    "no_costs": ("Kostnaderna är inte beräknade.", "The costs have not been worked out."),
    "no_funding": (
        "Finansieringen är inte klarlagd.",
        "How it is to be paid for has not been made clear.",
    ),
    "versions": (
        "Det finns flera beräkningar. De står bredvid varandra och är inte sammanräknade.",
        "There are several estimates. They stand side by side and are not added up.",
    ),
    "version": ("(beräkning: {value})", "(estimate: {value})"),
    "a_cost": ("Kostnad", "Cost"),
    "sum_unknown": ("beloppet är inte känt", "the sum is not known"),
    "cost": ("Kostnad – {what}: {value}", "Cost – {what}: {value}"),
    "source": ("Finansiering – {what}: {value}", "Funding – {what}: {value}"),
    "total": ("Totalt enligt underlaget: {value}", "In all, as stated: {value}"),
    "account": ("ur {value}", "from {value}"),
    "funding_in": ("beslut: {value}", "decision: {value}"),
    "funding_yes": ("beslutad", "decided"),
    "funding_no": ("inte beslutad", "not decided"),
    "funding_unsaid": (
        "om den är beslutad står inte i underlaget",
        "whether it is decided is not stated",
    ),
    # What comes.
    "coming_title": ("Det här händer sedan", "What happens next"),
    "nothing_next": (
        "Inga fortsatta steg är antecknade.",
        "No further steps have been written down.",
    ),
    "talk": ("Samtal – {title}: {value}", "Conversation – {title}: {value}"),
    "with": ("med {value}", "with {value}"),
    "unsure": ("inte bekräftat", "not confirmed"),
    "only_proposed_talks_one": ("Ett samtal är föreslaget.", "One conversation is proposed."),
    "only_proposed_talks": ("{count} samtal är föreslagna.", "{count} conversations are proposed."),
    "proposed_talks_one": (
        "Ytterligare ett samtal är föreslaget.",
        "One more conversation is proposed.",
    ),
    "proposed_talks": (
        "Ytterligare {count} samtal är föreslagna.",
        "{count} more conversations are proposed.",
    ),
    "by": (" senast {date}", " by {date}"),
    "nobody_yet": ("Ingen ansvarig än", "Nobody responsible yet"),
    "task": ("Uppgift – {who}: {what}{due}", "Task – {who}: {what}{due}"),
    "promise": ("Åtagande – {who}: {what}{due}", "Commitment – {who}: {what}{due}"),
    "promises_withheld_one": (
        "Ett åtagande redovisas inte, eftersom det inte är märkt för att lämnas ut.",
        "One commitment is not accounted for, as it is not marked to be handed out.",
    ),
    "promises_withheld": (
        "{count} åtaganden redovisas inte, eftersom de inte är märkta för att lämnas ut.",
        "{count} commitments are not accounted for, as they are not marked to be handed out.",
    ),
    "sitting": ("{body} sammanträder {date}{papers}", "{body} meets on {date}{papers}"),
    "papers": (", handlingar inne senast {date}", ", papers in by {date}"),
    "target": ("Processen ska vara klar {date}", "The process is to be done by {date}"),
    "feedback_talks_one": (
        "Återkoppling återstår efter ett samtal.",
        "Feedback is still owed after one conversation.",
    ),
    "feedback_talks": (
        "Återkoppling återstår efter {count} samtal.",
        "Feedback is still owed after {count} conversations.",
    ),
    "feedback_decisions_one": (
        "Återkoppling återstår efter ett beslut.",
        "Feedback is still owed after one decision.",
    ),
    "feedback_decisions": (
        "Återkoppling återstår efter {count} beslut.",
        "Feedback is still owed after {count} decisions.",
    ),
    # What it rests on.
    "about_title": ("Om underlaget", "About this appendix"),
    "about_made": (
        "Bilagan är sammanställd ur dialogens processkarta. Det som inte står där är inte med, och inga belopp är "
        "uträknade här.",
        "The appendix is put together from the dialogue's process map. What is not there is not here, and no sums are "
        "worked out.",
    ),
    "about_names": (
        "Grupper, organisationer och roller nämns. Enskilda personer och mycket små grupper nämns inte.",
        "Groups, organisations and roles are named. Private persons and very small groups are not.",
    ),
    "about_withheld_one": (
        "Ett insamlat perspektiv är inte med.",
        "One perspective that was gathered is left out.",
    ),
    "about_withheld": (
        "{count} insamlade perspektiv är inte med.",
        "{count} perspectives that were gathered are left out.",
    ),
    "about_reconstruction": (
        "Processkartan är sammanställd i efterhand ur offentliga källor.",
        "The process map was put together afterwards from public sources.",
    ),
    "about_illustration_one": (
        "En uppgift i processkartan är ett påhittat exempel och står inte i källorna.",
        "One entry in the process map is a made-up example and does not stand in the sources.",
    ),
    "about_illustration": (
        "{count} uppgifter i processkartan är påhittade exempel och står inte i källorna.",
        "{count} entries in the process map are made-up examples and do not stand in the sources.",
    ),
    "about_law": (
        "Om något av det här ska lämnas ut, och till vem, prövar kommunen i varje enskilt fall.",
        "Whether any of this is to be handed out, and to whom, is for the municipality to try in each case.",
    ),
    # What the one who hands it in is told.
    "note_internal": (
        "Det här är arbetsmaterial med interna perspektiv. Lägg det inte till handlingarna.",
        "This is working material with internal perspectives. Do not hand it in.",
    ),
    "note_withheld_one": (
        "Ett perspektiv är inte med. Ska det vara det, märk det visibility: public när de som sagt det vet om det.",
        "One perspective is left out. If it is to be there, mark it visibility: public once those who said it know.",
    ),
    "note_withheld": (
        "{count} perspektiv är inte med. Märk dem som ska vara det visibility: public när de som sagt det vet om det.",
        "{count} perspectives are left out. Mark those that are to be there visibility: public once those who said "
        "it know.",
    ),
    "note_draft": (
        "Ingen har granskat dokumentet: bilagan säger utkast. Skriv in reviewed när någon har gjort det.",
        "Nobody has reviewed the document: the appendix says draft. Write down reviewed when somebody has.",
    ),
    "note_no_number": (
        "Diarienummer saknas (case_number).",
        "The case number is missing (case_number).",
    ),
    "note_names": (
        "Läs igenom före inlämning: titlar, förslag och uppgifter är dokumentets egna ord och kan innehålla namn.",
        "Read it before handing it in: titles, proposals and tasks are the document's own words and may hold names.",
    ),
}
