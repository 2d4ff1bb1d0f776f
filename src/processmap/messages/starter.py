"""The document that ``processmap new`` writes: the first questions of a process lead, in the order
they are answered.

Keys without a value count as missing, so the document is valid as it stands.
"""

_SV = """\
# En ny processkarta. Svara på det du vet och lämna resten tomt: ”vet inte” är också ett svar, och det du lämnar
# kommer tillbaka som något att ta reda på. Rader som börjar med # är förklaringar och exempel. Ta bort # framför ett
# exempel och ändra orden, så gäller det.
#
#   processmap ask {file}        frågorna i tur och ordning; svaren skrivs här
#   processmap check {file}      vad som är fel och vad som är värt att se över
#   processmap propose {file}    vilka samtal som behövs, i vilken ordning och varför
#   processmap render {file} -o karta.svg
#
# Det räcker med tio rader för ett första förslag: titel, frågan, två berörda, vad var och en menar och att det drar åt
# olika håll. Resten frågar ask om.
#
# Skriv grupper och roller, inte privatpersoners namn. Om filen är en allmän handling avgör kommunen, inte programmet.

processmap: 1

# 1. Vad handlar det om?
#    Titeln är arbetsnamnet. Frågan ställs så att alla berörda kan svara på den, utan att säga vem som har rätt.
title: Namnet på frågan
question:                        # Hur kan torget bli en plats för alla?
language: sv

# 2. Vem ger uppdraget?
#    Den som har bett om processen, vem som äger den och diarienumret (dnr) om det finns.
commissioner:                    # Kommunstyrelsen
owner:                           # Exempelby kommun
case_number:                     # KS 2026/17

# 3. Vad är redan bestämt?
#    Det ingen ska tro att samtalen kan ändra.
fixed:
#  - Torghandeln får vara kvar

# 4. Vad går att påverka?
#    Lämna tomt om ingen har sagt det än. Skriv  open: []  om ingenting går att påverka: då blir det information,
#    inte dialog.
open:
#  - Belysningen
#  - Öppettiderna

# 5. Vem beslutar, och när?
#    Nämnd, styrelse, fullmäktige eller den som har delegation, med sammanträdesdagar om du har dem.
decision_bodies:
#  - id: namnden
#    name: Tekniska nämnden
#    kind: committee             # council, board, committee, subcommittee, delegate, company, state
#    papers_due_days: 8          # så många dagar före ska handlingarna vara inne
#    meetings: [2026-03-18, 2026-04-22]

# 6. Vad har prövats, och vad har lovats?
#    Tidigare möten, åtgärder och beslut, också de som inte ledde någonstans; och löften som folk minns.
tried:
#  - Möte om trygghet 2024, utan resultat

commitments:
#  - {{who: namnden, what: Belysningen lagas före hösten}}

# 7. Vilka berörs?
#    Grupper, verksamheter och roller, inga namn. affected: hur mycket frågan rör dem; influence: hur mycket de kan
#    påverka den. Orden är high, medium och low. Vet du inte, så utelämna dem.
stakeholders:
#  - id: handlare                # kort, a-z, siffror och bindestreck: så pekar du ut gruppen längre ned
#    name: Torghandlarna
#    kind: business              # group, residents, association, business, authority, administration, other ...
#    affected: high
#    influence: medium
#  - {{id: unga, name: Unga som är på torget, kind: group, affected: high, influence: low}}

# 8. Vilka saknas?
#    Vem har du hört talas om men inte talat med? Vem kommer aldrig på möten? Fortsätt på listan ovan.
#  - {{id: nattvandrare, name: Nattvandrarna, kind: association, hard_to_reach: yes}}

# 9. Vilka bör inte mötas nu?
#    Ingen anledning behöver skrivas ned. De får egna samtal i stället.
not_together:
#  - [handlare, unga]

# 10. Vilka behov finns?
#    Skriv dem hos gruppen under fråga 7, till exempel  needs: [interpreter, children]. Orden är interpreter (tolk),
#    children (barn), accessibility (tillgänglighet), childcare (barnpassning), compensation (ersättning), safety
#    (trygghet) och other (annat).

# 11. Vem leder, och är den fristående?
#    Med belongs_to pekar du ut den grupp eller instans ledaren hör till. Utelämna det för den som är fristående.
calendar:
  facilitators:
#    - {{id: processledare, role: process_lead, days_per_week: 2}}
#    - {{id: samtalsledare, role: facilitator, belongs_to: [namnden]}}

# 12. När senast ska det vara klart, och hur många timmar har du?
  start:                         # 2026-02-02
  target:                        # 2026-06-14
resources:
  lead_hours:                    # 60

# Perspektiven kommer senare. Lyssna först på var och en, och skriv sedan upp det som sades under perspectives och det
# som drar åt olika håll under tensions. När någon har granskat dokumentet skrivs det här, och ”utkast” försvinner:
# reviewed: {{by: Processledare, date: 2026-02-20}}
"""

_EN = """\
# A new process map. Answer what you know and leave the rest empty: “don't know” is an answer too, and what you leave
# comes back as something to find out. Lines that begin with # are explanations and examples. Remove the # before an
# example and change the words to make it count.
#
#   processmap ask {file}        the questions in turn; the answers are written here
#   processmap check {file}      what is wrong and what deserves a look
#   processmap propose {file}    which conversations are needed, in what order and why
#   processmap render {file} -o map.svg
#
# Ten lines are enough for a first proposal: title, question, two who are affected, what each of them holds and that
# it pulls apart. The rest ask asks about.
#
# Write groups and roles, not the names of private persons. Whether the file is a public record is for the
# municipality to decide, not for the program.

processmap: 1

# 1. What is it about?
#    The title is the working name. Put the question so that everybody affected can answer it, without saying who is
#    right.
title: The name of the question
question:                        # How can the square become a place for everybody?
language: en

# 2. Who gives the mandate?
#    Whoever has asked for the process, who owns it, and the registry's case number if there is one.
commissioner:                    # The municipal executive board
owner:                           # Exampleby
case_number:                     # KS 2026/17

# 3. What is already decided?
#    What nobody should believe that the conversations can change.
fixed:
#  - The market stays

# 4. What can be influenced?
#    Leave it empty if nobody has said yet. Write  open: []  if nothing can be influenced: then it is information, not
#    dialogue.
open:
#  - The lighting
#  - The opening hours

# 5. Who decides, and when?
#    Committee, board, council or whoever has delegation, with the dates of meetings if you have them.
decision_bodies:
#  - id: committee
#    name: The technical committee
#    kind: committee             # council, board, committee, subcommittee, delegate, company, state
#    papers_due_days: 8          # papers must be in so many days before
#    meetings: [2026-03-18, 2026-04-22]

# 6. What has been tried, and what was promised?
#    Earlier meetings, measures and decisions, also those that led nowhere; and promises that people remember.
tried:
#  - A meeting about safety in 2024, without result

commitments:
#  - {{who: committee, what: The lighting is mended before autumn}}

# 7. Who is affected?
#    Groups, organisations and roles, no names. affected: how much the question touches them; influence: how much they
#    can affect it. The words are high, medium and low. If you do not know, leave them out.
stakeholders:
#  - id: traders                 # short, a-z, digits and hyphens: it points out the group further down
#    name: The market traders
#    kind: business              # group, residents, association, business, authority, administration, other ...
#    affected: high
#    influence: medium
#  - {{id: young, name: Young people in the square, kind: group, affected: high, influence: low}}

# 8. Who is missing?
#    Whom have you heard of but not talked to? Who never comes to meetings? Go on with the list above.
#  - {{id: night-walkers, name: The night walkers, kind: association, hard_to_reach: yes}}

# 9. Who should not meet now?
#    No reason has to be written down. They get conversations of their own instead.
not_together:
#  - [traders, young]

# 10. What needs are there?
#    Write them with the group under question 7, for example  needs: [interpreter, children]. The words are
#    interpreter, children, accessibility, childcare, compensation, safety and other.

# 11. Who leads, and are they independent?
#    With belongs_to you point out the group or body the leader belongs to. Leave it out for whoever is independent.
calendar:
  facilitators:
#    - {{id: process-lead, role: process_lead, days_per_week: 2}}
#    - {{id: facilitator, role: facilitator, belongs_to: [committee]}}

# 12. When at the latest, and how many hours have you?
  start:                         # 2026-02-02
  target:                        # 2026-06-14
resources:
  lead_hours:                    # 60

# Perspectives come later. Listen to each by itself first; then write down what was said under perspectives, and what
# pulls apart under tensions. When somebody has reviewed the document it is written here, and “draft” goes away:
# reviewed: {{by: Process lead, date: 2026-02-20}}
"""

TEXTS: dict[str, tuple[str, str]] = {
    "document": (_SV, _EN),
    "file": ("min-fraga.yaml", "my-question.yaml"),
}
