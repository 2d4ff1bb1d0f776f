"""What a plan says to protect: safety, standstill, authorities, those elected."""

TEXTS: dict[str, tuple[str, str]] = {
    "safety_between": (
        "Tala först med dem som svarar för skydd där ni är{instead}. Någon van vid hot går igenom "
        "läget med var och en för sig; de avgör själva om, när och hur de möter någon.",
        "Talk first with those who answer for protection where you are{instead}. Somebody used to "
        "threats goes through it with each alone; they decide themselves whether, when and how "
        "they meet anybody.",
    ),
    "safety_unknown": (
        "Tala först med dem som svarar för skydd där ni är{instead}. Vem hoten kommer från är inte "
        "säkert: någon van vid hot frågar var och en för sig vilka de inte kan möta. De avgör själva "
        "om, när och hur de möter någon.",
        "Talk first with those who answer for protection where you are{instead}. From whom the threats come "
        "is not certain: somebody used to threats asks each alone whom they cannot meet. They "
        "decide themselves whether, when and how they meet anybody.",
    ),
    "not_the_police": (
        ", men inte med polisen, som är part här",
        ", but not with the police, who are a party here",
    ),
    "protectors": (", här {who}", ", here {who}"),
    "somebody_else": (
        ", men inte med {who}, som är part här",
        ", but not with {who}, who [is|are] a party here",
    ),
    "safety": (
        "{who} talar för sig, där det är tryggt. Inget förs vidare, och inget möte med andra blir av, "
        "utan eget ja.",
        "{who} [talks|talk] by themselves, where it is safe. Nothing is passed on, and nobody is "
        "met, without their own yes.",
    ),
    "standstill_agreed": (
        "{who} har lovat: {what}. {gaps} Påminn om det i början av varje träff.",
        "{who} [has|have] promised: {what}. {gaps} Remind of it at the beginning of each meeting.",
    ),
    "until": (
        "Det gäller till {when}: fråga nu om det kan gälla så länge samtalen pågår, och säg vad var "
        "och en annars gör då.",
        "It holds until {when}: ask now whether it can hold as long as the talks last, and tell what "
        "each does then otherwise.",
    ),
    "standstill_refused": (
        "{who} har sagt nej till {what}. Säg det till alla innan de svarar ja till att vara med.",
        "{who} [has|have] said no to {what}. Tell all before they say yes to taking part.",
    ),
    "standstill_asked": (
        "{who} svarar skriftligt på frågan om {what} medan samtalen pågår; alla får veta svaret.",
        "{who} [answers|answer] in writing the request for {what} while the talks last; all "
        "are told.",
    ),
    "no_decision": (
        "{who} väntar med {what} i högst tre månader, till en dag alla får veta, eller säger "
        "öppet vem som avgör vad, och när.",
        "{who} [holds|hold] {what} for at most three months, until a day that all are told, or "
        "[who:tells|tell] openly who decides what, and when.",
    ),
    "no_decision_all": (
        "{waits} i högst tre månader, till en dag alla får veta, eller säger öppet vem som avgör "
        "vad, och när.",
        "{waits} for at most three months, until a day that all are told, or it is told openly who "
        "decides what, and when.",
    ),
    "no_decision_by": (
        "{waits} tills mötet är hållet, men inte längre än till {day}.",
        "{waits} until the meeting has been held, but no longer than to {day}.",
    ),
    "held": ("{who} väntar med {what}", "{who} [holds|hold] {what}"),
    "held_too": ("{who} med {what}", "{who} [holds|hold] {what}"),
    "no_decision_until": (
        "Fråga {who} om att vänta med {what} medan samtalen pågår: exakt med vad, och till vilken "
        "dag? {told}",
        "Ask {who} to wait with {what} while the talks last: with what exactly, and until which day? "
        "{told}",
    ),
    "kept_out_of": (
        "Fråga {who} om att hålla {what} utanför {budget} medan samtalen pågår: till vilken dag? "
        "{told}",
        "Ask {who} to keep {what} out of {budget} while the talks last: until which day? {told}",
    ),
    "asked_first": (
        "Gör det innan någon bjuds in, och säg svaret till alla innan de svarar ja.",
        "Do so before anybody is invited, and tell all the answer before they say yes.",
    ),
    "asked_or_handed": (
        "Säg svaret till alla; vid ett nej går det som då är sagt dit före beslutet.",
        "Tell all the answer; at a no, what has been said by then goes there before the decision.",
    ),
    "asked_told": ("Säg svaret till alla.", "Tell all the answer."),
    "ends_on": (" (som slutar {day})", " (which ends on {day})"),
    "no_signing": (
        "{over} ser till att {who} inte skriver på {what} innan de som lever med det har hörts.",
        "{over} [sees|see] to it that {who} [does|do] not sign {what} before those who live "
        "with it have been heard.",
    ),
    "being_done": (
        "Fråga {who} om {what} genomförs under tiden, och om det kan vänta.",
        "Ask {who} whether {what} [is|are] being carried out meanwhile, and whether it can wait.",
    ),
    "not_begun": (
        "Fråga {who} om att inte börja med {what}, helt eller delvis, före avgörandet. {told}",
        "Ask {who} not to begin with {what}, or any part of it, before the ruling. {told}",
    ),
    "waits": (
        "{what} kan vänta: fråga {who} skriftligt{before} om det gör det, och till vilken dag.",
        "{what} can wait: ask {who} in writing{before} whether [what:it does|they do], and until "
        "which day.",
    ),
    "before_day": (" före {day}", " before {day}"),
    "binds_nobody": (" Att söka binder ingen.", " To apply binds nobody."),
    "lost": (
        "Säg samtidigt vad som går förlorat: {what} går inte att förlänga.",
        "Say too what would be lost: {what} cannot be extended.",
    ),
    "unstoppable": (
        "{what} kan ingen här stoppa.{binds}",
        "Nobody here can stop {what}.{binds}",
    ),
    "waits_alone": (
        "{what} kan vänta: fråga om det gör det, och till vilken dag.",
        "{what} can wait: ask whether [what:it does|they do], and until which day.",
    ),
    "until_unknown": ("Till vilken dag?", "Until which day?"),
    "not_bound": (
        "Det binder inte {who}: fråga dem.",
        "It does not bind {who}: ask them.",
    ),
    "ask_wait": (
        "Fråga {who} om att vänta med {what}{ends}: till vilken dag?{binds} {told}",
        "Ask {who} to wait with {what}{ends}: until which day?{binds} {told}",
    ),
    "ask_answer": (
        "Be {who} svara skriftligt{before}: kan {what}{ends} vänta, och till vilken dag? {told}",
        "Ask {who} for an answer in writing{before}: can {what}{ends} wait, and until which day? "
        "{told}",
    ),
    "ask_wait_alone": (
        "Fråga den som råder över {what} om det kan vänta till en bestämd dag; går det inte "
        "sägs det till alla.",
        "Ask whoever has power over {what} whether it can wait until a set day; if not, all "
        "are told.",
    ),
    "authorities_title": ("Samordna det offentliga först", "Bring the public side in line first"),
    "authorities": (
        "Innan någon av dem möter de berörda kommer {who} överens om vem som svarar på vad, "
        "skriftligt, och vem man ringer.",
        "Before any of them meets those affected, {who} agree who answers what, in writing, and "
        "whom one calls.",
    ),
    "authorities_support_title": (
        "Myndigheterna stöder, men leder inte",
        "Authorities support, but do not lead",
    ),
    "authorities_support": (
        "{who} kommer överens om hur de skyddar och stöder samtalen utan att leda dem, och vem "
        "som svarar på vad. En formell del får de först längre fram.",
        "{who} agree how they protect and support the talks without leading them, and who answers "
        "what. They get a formal part only later.",
    ),
    "in_line": (
        "{who} har samma svar på vem som får lova vad.",
        "{who} have one answer to who may promise what.",
    ),
    "briefing_title": ("Håll kontakt med {who}", "Keep in touch with {who}"),
    "briefing": (
        "Processledaren träffar dem inför varje steg, med samma underlag{same}. De binder sig "
        "inte.",
        "The process lead meets them before each step, with the same material{same}. They are "
        "not bound.",
    ),
    "same_day": (" som {who} får", " that {who} [gets|get]"),
    "ask_applicant": (
        "Fråga den som ansöker om {what} kan vänta så länge; går det inte sägs det till alla.",
        "Ask whoever applies whether {what} can wait meanwhile; if not, all are told.",
    ),
    "not_frozen": (
        "{what} kommer från {who} och behandlas i sin ordning: {body} säger till alla vilken dag, "
        "och om det blir före eller efter samtalen. {prepared}",
        "{what} comes from {who} and is dealt with in its own order: {body} [body:tells|tell] all on "
        "which day, and whether before or after the talks. {prepared}",
    ),
    "prepares_too": (
        "{who}, som bereder, säger till alla innan de avgör något själva.",
        "{who}, preparing it, [tells|tell] all before deciding anything by themselves.",
    ),
    "tried": (
        "{what} prövas av {who}, som bara hålls underrättad; säg till alla att prövningen går "
        "vidare.",
        "{what} [is|are] tried by {who}, only kept informed; tell all that it goes on.",
    ),
    "looked_at": (
        "Innan några möts går någon som arbetar med trygghet igenom läget med dem som svarar för skydd där "
        "ni är. En person följer dag och kväll det som skrivs öppet.",
        "Before any meet, somebody who knows about safety goes through how things stand with those "
        "who answer for protection where you are. One person follows day and evening what is "
        "written openly.",
    ),
    "safety_foreseen": (
        "Tänk igenom tryggheten före varje gemensam träff: fråga {who}, var för sig, vad som gör "
        "det svårt att komma, och säg vad som gäller för den som bara lyssnar. Välj en plats där "
        "ingen sida är värd.",
        "Think of safety before each joint meeting: ask {who}, each alone, what makes it hard to "
        "come, and say what holds for those who only listen. Choose a place where no side is host.",
    ),
    "all_who_come": ("alla som ska komma", "all who are to come"),
    "safety_occurred": (
        "Det har förekommit hot eller våld: fråga var och en för sig om något pågår, före "
        "varje gemensam träff.",
        "There have been threats or violence: ask each alone whether anything goes on, before "
        "each joint meeting.",
    ),
    "safety_occurred_alone": (
        "Det har förekommit hot eller våld: fråga var och en för sig om något pågår. {who} "
        "talar för sig, där det är tryggt, och bestämmer själva vad som förs vidare.",
        "There have been threats or violence: ask each alone whether anything goes on. {who} "
        "talk by themselves, where it is safe, and decide themselves what is passed on.",
    ),
}
