"""PM1xx: the inventory."""

TEXTS: dict[str, tuple[str, str]] = {
    "PM100": (
        "Ingen har fått berätta än. Dessa {count} väntar på ett eget samtal: {names:sv}.",
        "Nobody has been listened to yet. These {count} are waiting for a talk of their own: {names:en}.",
    ),
    "PM100_help": (
        "Börja med ett eget samtal med var och en, i den form och på den plats som passar dem. Skriv in samtalet "
        "när det "
        "är hållet.",
        "Begin with a separate talk with each of them, in the form and place that suit them. Enter each talk once it "
        "has been held.",
    ),
    "PM101": (
        "{name} berörs av frågan men har inte fått berätta än.",
        "The question concerns {name}, and nobody has listened to them yet.",
    ),
    "PM101_help": (
        "Bjud in till ett eget samtal. Berörs de inte, skriv ”affected: low”.",
        "Invite them to a talk of their own. If it does not concern them, write “affected: low”.",
    ),
    "PM102": (
        "{name} har inte hörts än; hittills har bara {voices:sv} fört deras talan.",
        "{name}: not heard yet; so far only {voices:en} have spoken for them.",
    ),
    "PM102_help": (
        "Be den som för deras talan att öppna dörren till ett eget samtal.",
        "Ask those who speak for them to open the door to a talk of their own.",
    ),
    "PM103": (
        "{name} berörs av frågan och nås inte av vanliga inbjudningar, och inget försök att söka upp dem är antecknat.",
        "The question concerns {name}; ordinary invitations do not reach them, and no attempt to do so is noted.",
    ),
    "PM103_help": (
        "Sök upp dem där de är, på deras språk och genom någon de litar på. Anteckna försöket under ”outreach”.",
        "Go to where they are, in their language and through somebody they trust. Note the attempt under “outreach”.",
    ),
    "PM104": (
        "{name} berörs av frågan, och det senaste försöket att nå dem gav inget svar.",
        "The question concerns {name}, and the latest attempt to reach them had no answer.",
    ),
    "PM104_help": (
        "Försök på ett annat sätt eller genom någon annan, hellre än att upprepa samma inbjudan.",
        "Try another way or another person rather than repeating the same invitation.",
    ),
    "PM105": (
        "{name} har tackat nej, och deras perspektiv är inte hört.",
        "{name}: declined, and their perspective has not been heard.",
    ),
    "PM105_help": (
        "Respektera ett nej. Fråga om de hellre vill skriva, tala med någon de litar på eller avstå, och anteckna "
        "svaret.",
        "Respect a no. Ask whether they would rather write, talk to somebody they trust or abstain, and note the "
        "answer.",
    ),
    "PM106": (
        "{name} bär ett perspektiv på kartan men har inte själv fått säga det.",
        "{name}: said to hold a perspective in the map, but nobody has listened to them.",
    ),
    "PM106_help": (
        "Fråga dem själva. Det andra säger att de tycker är inte alltid det de tycker.",
        "Ask them. What others say that they think is not always what they think.",
    ),
    "PM107": ("Frågan är inte ställd än.", "The question has not been put yet."),
    "PM107_help": (
        "Skriv den så att alla berörda kan svara på den, utan att säga vem som har rätt.",
        "Put it so that everybody it concerns can answer it, without saying who is right.",
    ),
    "PM108": (
        "Inga berörda är inskrivna än.",
        "Nobody the question concerns has been entered yet.",
    ),
    "PM108_help": (
        "Börja med grupper, verksamheter och roller, inga namn. Fråga var och en vilka fler som borde höras.",
        "Begin with groups, organisations and roles, no names. Ask each of them who else should be heard.",
    ),
    "PM110": (
        "”{mention}” nämns i {dialogues:sv} men finns inte på kartan.",
        "“{mention}” is mentioned in {dialogues:en} and is not in the map.",
    ),
    "PM110_help": (
        "Ta reda på vilka de är och lägg till dem bland de berörda, eller skriv in deras namn på kartan under mentions "
        "om de redan finns under ett annat namn.",
        "Find out who they are and add them to the stakeholders; if they are there under another name, use that name "
        "under mentions.",
    ),
    "PM111": (
        "Någon som nämns i {dialogues:sv} finns inte på kartan.",
        "Somebody mentioned in {dialogues:en} is not in the map.",
    ),
    "PM111_help": (
        "Ta reda på vilka de är och lägg till dem bland de berörda. Samtalet är konfidentiellt, så namnet visas "
        "inte här.",
        "Find out who they are and add them to the stakeholders. The dialogue is confidential, so no name is "
        "shown here.",
    ),
    "PM112": (
        "Ingen på kartan bär perspektivet ”{perspective}”.",
        "Nobody in the map holds the perspective “{perspective}”.",
    ),
    "PM112_help": (
        "Skriv vilka grupper eller roller som bär det under ”held_by”. Vet ni inte, är det en fråga att ställa.",
        "Write which groups or roles hold it under “held_by”. If you do not know, it is a question to ask.",
    ),
    "PM113": (
        "{name} har fått berätta, men inget perspektiv på kartan är deras.",
        "{name}: listened to, but no perspective in the map is theirs.",
    ),
    "PM113_help": (
        "Skriv in det de sa som perspektiv, eller lägg till dem under ”held_by” där andra redan sagt samma sak.",
        "Enter what they said as perspectives, or add them under “held_by” where others have said the same.",
    ),
    "PM114": (
        "Alla berörda har fått berätta, men ingen återspegling är planerad efter {dialogues:sv}.",
        "Everybody affected has been listened to, but no mirroring back is planned after {dialogues:en}.",
    ),
    "PM114_help": (
        "Ge tillbaka en sammanställning utan namn och fråga om något saknas, innan ni bjuder in till gemensamma "
        "samtal.",
        "Give back a summary without names and ask whether anything is missing, before inviting to joint dialogues.",
    ),
    "PM115": (
        "Bedömningen av om {names:sv} kan mötas vilar på vad en av dem har sagt.",
        "The assessment of whether {names:en} can meet rests on what one of them has said.",
    ),
    "PM115_help": (
        "Fråga den andra parten också, eller någon utomstående som känner dem båda.",
        "Ask the other party too, or an outsider who knows them both.",
    ),
    "PM116": (
        "Om {names:sv} kan mötas bedömdes {day}, för {days} dagar sedan räknat till det senaste som är känt.",
        "Whether {names:en} can meet was assessed on {day}, {days} days before the latest thing known.",
    ),
    "PM116_help": (
        "Läs av läget på nytt innan ni planerar ett gemensamt samtal.",
        "Read the situation again before planning a joint dialogue.",
    ),
    "PM117": (
        "Två berörda heter samma sak: ”{first}” och ”{other}”.",
        "Two stakeholders have the same name: “{first}” and “{other}”.",
    ),
    "PM117_help": (
        "Ta bort den ena, eller ge dem namn som skiljer dem åt.",
        "Remove one of them, or give them names that tell them apart.",
    ),
    "PM118": (
        "Spänningen mellan ”{one}” och ”{other}” ska mötas, men båda sidor bärs bara av {name}.",
        "The tension between “{one}” and “{other}” is to be met, but both sides are held by {name} alone.",
    ),
    "PM118_help": (
        "Dela upp gruppen om den rymmer olika meningar, eller ta upp spänningen i deras eget samtal.",
        "Divide the group if it holds different views, or take up the tension in a talk of their own.",
    ),
    "PM119": (
        "Spänningen mellan ”{one}” och ”{other}” står två gånger.",
        "The tension between “{one}” and “{other}” stands twice.",
    ),
    "PM119_help": ("Behåll den ena.", "Keep one of them."),
    "PM120": (
        "Inget åtgärdsförslag svarar mot minoritetens perspektiv ”{perspective}”.",
        "No proposal addresses the minority's perspective “{perspective}”.",
    ),
    "PM120_help": (
        "Fråga vad som skulle behövas för att förslaget ska gå att leva med, eller säg öppet varför det inte tas med.",
        "Ask what it would take for the proposal to be bearable, or say openly why it is not included.",
    ),
    "PM131": (
        "Inventeringen är inte färdig: i de {run} senaste av {dialogues} samtal kom {new} perspektiv som ingen "
        "hade tagit "
        "upp förut.",
        "The inventory is not complete: the latest {run} of {dialogues} dialogues brought {new} perspectives that "
        "nobody had raised before.",
    ),
    "PM131_help": (
        "Lyssna till fler innan ni bestämmer de gemensamma samtalen.",
        "Listen to more people before settling the joint dialogues.",
    ),
    "PM132": (
        "Få samtal ({dialogues}) ligger till grund för det som är bestämt: {titles:sv}. Det är för tidigt att "
        "säga om de "
        "viktiga perspektiven har kommit fram.",
        "Few dialogues ({dialogues}) underlie what is settled: {titles:en}. It is too early to say whether the "
        "important perspectives have come up.",
    ),
    "PM132_help": (
        "Lyssna till fler, eller låt det gemensamma vara preliminärt.",
        "Listen to more people, or keep what is joint provisional.",
    ),
}
