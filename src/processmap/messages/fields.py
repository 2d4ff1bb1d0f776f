"""What the document's keys mean, for editors and the reference: ``Class`` for an entry,
``Class_key`` for its key.

A key that means the same wherever it stands has one text, under ``any_key``.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Processkarta: dokumentet om ett ärende", "Process map: the document about one case"),
    "publictitle": ("Offentlig version av en processkarta", "Public version of a process map"),
    "processmap": (
        "Dokumentets version. Alltid första raden.",
        "The document's version. Always the first line.",
    ),
    "nothing": ("Inget har sagts.", "Nothing has been said."),
    # What any entry may have.
    "PublicMap": (
        "Vad som publiceras av en processkarta. Görs av processmap publish.",
        "What is published of a process map. Made by processmap publish.",
    ),
    "PublicMap_least_group": (
        "Grupper med färre människor än så har utelämnats.",
        "Groups of fewer people than this were left out.",
    ),
    "any_id": (
        "Kort id, unikt i hela dokumentet: små bokstäver a–z, siffror och bindestreck.",
        "Short id, unique in the whole document: small letters a–z, digits and hyphens.",
    ),
    "any_visibility": (
        "Vem det är för: public (får publiceras), internal (om inget annat sägs) eller confidential.",
        "Who it is for: public (may be published), internal (unless said otherwise) or confidential.",
    ),
    "any_provenance": (
        "I ett exempel: om det står i källan, är rekonstruerat eller är en illustration.",
        "In a worked example: whether it stands in the source, is reconstructed or is an illustration.",
    ),
    "any_source": ("Var uppgiften kommer ifrån.", "Where it comes from."),
    "any_note": ("Något värt att minnas.", "Anything worth remembering."),
    "any_name": ("Vad det heter.", "What it is called."),
    "any_title": ("Rubrik.", "Title."),
    "any_date": (
        "Datum, ÅÅÅÅ-MM-DD; där dagen inte är känd år, månad eller årstid.",
        "Date, YYYY-MM-DD; where the day is not known a year, month or season.",
    ),
    "Meeting_date": ("Datum, ÅÅÅÅ-MM-DD.", "Date, YYYY-MM-DD."),
    "any_start": ("När det börjar.", "When it starts."),
    "any_end": ("När det slutar.", "When it ends."),
    "any_due": ("Senast när.", "Until when."),
    "any_done_on": ("När det gjordes.", "When it was done."),
    "any_why": ("Varför.", "Why."),
    "any_what": ("Vad.", "What."),
    "any_place": ("Var.", "Where."),
    "any_kind": ("Vilket slag.", "What sort."),
    "any_themes": ("Teman det rör.", "Themes it touches."),
    "any_languages": ("Språk, med deras egna namn.", "Languages, by their own names."),
    "any_unavailable": ("Perioder då de inte kan.", "Periods when they cannot come."),
    "any_part_of": ("Vad den hör till.", "What it belongs to."),
    "any_follows": ("Vad det följer på.", "What it follows on."),
    "any_amount": ("Kronor.", "Kronor."),
    "any_cap": ("Högst så många kronor.", "At most so many kronor."),
    "any_case_number": ("Diarienummer.", "The registry's number."),
    "any_can_meet": (
        "Kan de mötas i dag? yes, facilitated (med samtalsledare), prepared (först efter egna samtal), "
        "not_now, unknown.",
        "Can they meet today? yes, facilitated, prepared (after talks of their own), not_now, unknown.",
    ),
    "any_stage": (
        "Glasls trappsteg 1–9, i stället för can_meet.",
        "Glasl's stage of escalation 1–9, instead of can_meet.",
    ),
    # The document.
    "ProcessMap": (
        "Ett ärende, från frågan till besluten.",
        "One case, from the question to the decisions.",
    ),
    "ProcessMap_title": ("Vad ärendet heter.", "What the case is called."),
    "ProcessMap_question": (
        "Frågan, ställd så att alla kan svara på den.",
        "The question, put so that everybody can answer it.",
    ),
    "ProcessMap_language": (
        "Språk i texter och utdata: sv eller en.",
        "Language of texts and output: sv or en.",
    ),
    "ProcessMap_owner": ("Vem som äger processen.", "Who owns the process."),
    "ProcessMap_commissioner": ("Uppdragsgivare.", "Who asked for it."),
    "ProcessMap_fixed": ("Vad som redan är bestämt.", "What is already decided."),
    "ProcessMap_open": (
        "Vad som går att påverka. Tom lista: ingenting. Utelämnad: ingen har sagt.",
        "What can be influenced. An empty list: nothing. Left out: nobody has said.",
    ),
    "ProcessMap_participation": (
        "Frågans steg på SKR:s delaktighetstrappa.",
        "The question's step on SKR's ladder of participation.",
    ),
    "ProcessMap_tried": ("Vad som har prövats förut.", "What has been tried before."),
    "ProcessMap_legal_duties": (
        "Lagstadgade samråd som står vid sidan av dialogen.",
        "Statutory consultations that stand beside the dialogue.",
    ),
    "ProcessMap_result_is": (
        "Vad processen ska sluta i: agreement (överenskommelse), proposal (förslag), advice (råd) eller understanding "
        "(förståelse).",
        "What the process is to end in: an agreement, a proposal, advice or understanding.",
    ),
    "ProcessMap_yes_needed": (
        "Om det är klart vilkas ja som behövs.",
        "Whether it is clear whose yes is needed.",
    ),
    "ProcessMap_after_no_agreement": (
        "Vad som händer, och vem som bestämmer, om ni inte kommer överens.",
        "What happens, and who decides, if there is no agreement.",
    ),
    "ProcessMap_media": (
        "Vem som svarar tidningar och sociala medier: ett id eller en roll.",
        "Who answers newspapers and social media: an id or a role.",
    ),
    "ProcessMap_resources": (
        "Vad som finns att göra processen med.",
        "What there is to do the process with.",
    ),
    "ProcessMap_limits": (
        "Gränser som någon har satt eller krävt: en hyra, ett avstånd.",
        "Limits that somebody has set or demanded: a rent, a distance.",
    ),
    "ProcessMap_standstill": (
        "Inget oåterkalleligt under tiden: vem som avstår från vad. En kommun kan hålla sina egna steg, aldrig någon "
        "annans ansökan.",
        "Nothing irreversible meanwhile: who refrains from what. A municipality can hold its own steps, never "
        "another's application.",
    ),
    "ProcessMap_agreement": (
        "Spelreglerna: vad deltagarna är överens om för själva processen.",
        "The process agreement: what the parties have agreed about the process itself.",
    ),
    "ProcessMap_earlier": (
        "Försök och samtal före den här processen. Det som inte passar som poster kan stå i tried.",
        "Rounds before this process. What does not fit as entries can stand in tried.",
    ),
    "ProcessMap_proceedings": (
        "Vad som pågår vid sidan av, med sin egen lag och tid: tillstånd, domstol, folkomröstning.",
        "What runs beside the process by its own law and time: permits, courts, referendums.",
    ),
    "ProcessMap_plan": (
        "Programmets minne av det förslag det har skrivit. Låt det stå: på det syns vad ni har ändrat och tagit bort.",
        "The program's memory of the plan that it wrote. Leave it: it shows what you have changed and deleted.",
    ),
    "ProcessMap_arenas": (
        "Samtal och grupper som möts flera gånger: rundabord, arbetsgrupper, samtal i egen grupp.",
        "Standing forums: round tables, working groups, groups that meet by themselves.",
    ),
    "ProcessMap_gates": (
        "Vad som behöver vara på plats först, så långt någon har sagt något om det.",
        "What has to be in place first, as far as a person has said anything about it.",
    ),
    "ProcessMap_stakeholders": (
        "Berörda: grupper, organisationer och roller.",
        "Stakeholders: groups, organisations and roles.",
    ),
    "ProcessMap_relationships": ("Relationer mellan berörda.", "Ties between stakeholders."),
    "ProcessMap_not_together": (
        "Grupper som inte ska sitta i samma samtal just nu. Inget skäl behöver skrivas.",
        "Groups that must not share a dialogue for now. No reason has to be written down.",
    ),
    "ProcessMap_perspectives": ("Perspektiv på frågan.", "Perspectives on the question."),
    "ProcessMap_tensions": ("Spänningar mellan perspektiv.", "Tensions between perspectives."),
    "ProcessMap_dialogues": (
        "Samtal: föreslagna, planerade och hållna.",
        "Dialogues: proposed, planned and held.",
    ),
    "ProcessMap_outreach": ("Försök att nå någon.", "Attempts to reach somebody."),
    "ProcessMap_proposals": ("Åtgärdsförslag.", "Proposals."),
    "ProcessMap_commitments": (
        "Åtaganden: vad någon har lovat.",
        "Commitments: what somebody has promised.",
    ),
    "ProcessMap_actions": ("Åtgärder: vad som görs.", "Actions: what is being done."),
    "ProcessMap_decision_bodies": ("Beslutsinstanser.", "Decision bodies."),
    "ProcessMap_decisions": ("Beslut, fattade och väntade.", "Decisions, taken and awaited."),
    "ProcessMap_organisation": ("Roller kring processen.", "Roles round the process."),
    "ProcessMap_phases": ("Faser; utelämnat = SKR:s sju.", "Phases; left out = SKR's seven."),
    "ProcessMap_requirements": ("Förutsättningar som ska finnas.", "Requirements to be met."),
    "ProcessMap_funding": ("Finansiering.", "Funding."),
    "ProcessMap_costs": ("Kostnader.", "Costs."),
    "ProcessMap_events": (
        "Händelser: nätverksträffar, seminarier.",
        "Events: network meetings, seminars.",
    ),
    "ProcessMap_calendar": ("Tidsramen.", "The frame in time."),
    "ProcessMap_methods": (
        "Egna metoder, eller ändringar i katalogens.",
        "Methods of your own, or changes to the catalogue.",
    ),
    "ProcessMap_allowed_methods": (
        "Metoder som får föreslås; utelämnat = alla.",
        "Methods that may be proposed; left out = all.",
    ),
    "ProcessMap_rules": (
        "Inställningar av regler: namn, och under det off, why och regelns egna värden.",
        "Settings of rules: the name, and below it off, why and the rule's own values.",
    ),
    "ProcessMap_overrides": (
        "Vad samtalsledaren har ändrat i ett förslag, och varför.",
        "What the facilitator changed in a proposal, and why.",
    ),
    "ProcessMap_pause": ("Skäl att pausa processen.", "A reason to pause the process."),
    "ProcessMap_reviewed": (
        "Att någon har granskat dokumentet. Tills dess står det utkast på allt.",
        "That a person has reviewed the document. Until then everything says draft.",
    ),
    "ProcessMap_disposals": (
        "Gallringar: att personuppgifter har tagits bort, på vilken grund och när. Skrivs av processmap forget.",
        "Disposals: that personal data was taken out, on what ground and when. Written by processmap forget.",
    ),
    # Stakeholders.
    "Stakeholder": (
        "En berörd: grupp, organisation, roll eller, undantagsvis, person.",
        "A stakeholder: a group, organisation, role or, seldom, a person.",
    ),
    "Stakeholder_name": (
        "Vad den heter; hellre en roll än en privatpersons namn.",
        "What it is called; a role rather than a private person's name.",
    ),
    "Stakeholder_size": (
        "Ungefär hur många människor: 40, eller minst och högst, [40, 60].",
        "About how many people: 40, or the least and the most, [40, 60].",
    ),
    "Stakeholder_affected": (
        "Hur mycket frågan rör dem; utelämnat = vet inte.",
        "How much it touches them; left out = not known.",
    ),
    "Stakeholder_influence": (
        "Hur mycket de kan påverka; utelämnat = vet inte.",
        "How much they can affect it; left out = not known.",
    ),
    "Stakeholder_hard_to_reach": (
        "Om vanliga inbjudningar inte når dem.",
        "Whether ordinary invitations do not reach them.",
    ),
    "Stakeholder_needs": (
        "Vad de behöver för att kunna delta.",
        "What they need to be able to take part.",
    ),
    "Stakeholder_willing": (
        "Om de har sagt ja till att delta.",
        "Whether they have agreed to take part.",
    ),
    "Stakeholder_speaks_for": (
        "Vilka de talar för, och på vilken grund.",
        "Whom they speak for, and on what ground.",
    ),
    "Stakeholder_seats": ("Stolar i ett gemensamt samtal.", "Chairs in a joint dialogue."),
    "Stakeholder_available": (
        "När på dagen de brukar kunna.",
        "When in the day they can usually come.",
    ),
    "Stakeholder_role": (
        "Del i frågan utöver att vara berörd. must_agree: utan vars ja resultatet inte kan genomföras, på en grund som "
        "går att namnge (lag, mark, tillstånd, pengar eller det de själva ska göra). Publiceras aldrig.",
        "What part they have in the question besides being affected. must_agree: without whose yes the result cannot "
        "be carried out, on a ground that can be named (law, land, permit, money, or what they are to do). Never "
        "published.",
    ),
    "Stakeholder_is": (
        "Beslutsinstansen som de är, när en instans också har egna intressen i saken.",
        "The decision body that they are, where a body also has a stake of its own.",
    ),
    "Stakeholder_standing": (
        "Särskild rätt i frågan. none: någon har sett efter, och det finns ingen. Utelämnat: ingen har sett efter.",
        "A right of its own in the question. none: somebody has looked, and there is none. Left out: nobody has "
        "looked.",
    ),
    "Stakeholder_count": (
        "Hur många organisationer eller grupper raden står för; size är människor.",
        "How many bodies or groups the entry stands for; size is people.",
    ),
    "Stakeholder_places": (
        "Var det märks: platser vid namn, eller bara hur många. Samma ord är samma plats.",
        "Where it is lived: places by name, or only how many. The same word is the same place.",
    ),
    "Stakeholder_subgroups": (
        "Delar som ser eller lever det olika, vid namn eller bara hur många. En del skrivs elders/clan-a där ett id "
        "kan stå.",
        "Parts that see or live it differently, by name or only how many. A part is written elders/clan-a where an id "
        "may stand.",
    ),
    "Stakeholder_within": ("En konflikt inom gruppen.", "A conflict inside the group."),
    "Stakeholder_hit_by": (
        "Teman som träffar dem; utelämnat = deras perspektivs teman, annars alla.",
        "Themes that hit them; left out = those of their perspectives, else all.",
    ),
    "Stakeholder_spokesperson": (
        "Hur den som företräder dem har blivit det.",
        "How the one who speaks for them came to do so.",
    ),
    "Stakeholder_may_agree": (
        "Vad företrädarens ja är värt: binds, recommends eller asks_back. Spelar roll när en överenskommelse ska "
        "ingås.",
        "What their spokesperson's yes is worth: binds, recommends or asks_back. Matters where an agreement is made.",
    ),
    "Stakeholder_approves": (
        "Om och när de godkänner ett utkast hemma: no, ett antal dagar eller ett datum.",
        "Whether and when they approve a draft at home: no, a number of days, or a date.",
    ),
    "SpeaksFor": (
        "Att en part talar för en annan.",
        "That one party speaks for another.",
    ),
    "SpeaksFor_who": ("Vem de talar för.", "Whom they speak for."),
    "SpeaksFor_basis": (
        "På vilken grund; utelämnat = eget initiativ.",
        "On what ground; left out = their own initiative.",
    ),
    "Within": ("En konflikt inom en grupp.", "A conflict inside a group."),
    "Within_trust": ("Hur de litar på varandra.", "How they trust each other."),
    "any_threats": ("Om det förekommer hot.", "Whether there are threats."),
    "any_violence": (
        "Om det förekommer eller har förekommit våld.",
        "Whether there is or has been violence.",
    ),
    "Period": (
        "En period, båda dagarna inräknade; bara start = en dag.",
        "A stretch of days, both included; start alone = one day.",
    ),
    "Relationship": ("En relation från en part till en annan.", "A tie from one party to another."),
    "Relationship_source": ("Från vem.", "From whom."),
    "Relationship_target": ("Till vem.", "To whom."),
    "Relationship_basis": ("Vad bedömningen vilar på.", "What the assessment rests on."),
    "Relationship_assessed_on": ("När bedömningen gjordes.", "When it was assessed."),
    "Relationship_kind": (
        "Vilket slag. Kan utelämnas när trust är ifyllt.",
        "What sort. May be left out where trust is given.",
    ),
    "Relationship_trust": (
        "Hur source litar på target. Publiceras aldrig.",
        "How source trusts target. Never published.",
    ),
    "Relationship_acknowledged": (
        "Om den som bär ansvaret har stått för det som bröt förtroendet.",
        "Whether the one with responsibility has owned up to what broke the trust.",
    ),
    "Relationship_first": (
        "Vad som måste komma först mellan de två. Inget skäl skrivs.",
        "What has to come first between the two. No reason is written.",
    ),
    "Outreach": ("Ett försök att nå en berörd.", "An attempt to reach a stakeholder."),
    "Outreach_stakeholder": ("Vem.", "Whom."),
    "Outreach_how": ("På vilket sätt.", "In what way."),
    "Outreach_outcome": ("Vad det ledde till.", "What came of it."),
    # Perspectives.
    "Perspective": (
        "En ståndpunkt, känsla, idé eller ett behov.",
        "A standpoint, feeling, idea or need.",
    ),
    "Perspective_statement": (
        "Vad som sägs, helst med de egna orden.",
        "What is said, in their own words if possible.",
    ),
    "Perspective_aspect": ("Vilket slags perspektiv.", "What sort of perspective."),
    "Perspective_held_by": (
        "Vilka som har det: berörda eller delar av dem, beslutsinstanser och samtalsledare.",
        "Who holds it: stakeholders or parts of them, decision bodies and facilitators.",
    ),
    "Perspective_voiced_in": ("I vilka samtal det kom upp.", "In which dialogues it came up."),
    "Perspective_minority": (
        "Om det är en minoritets röst som ska synas.",
        "Whether it is a minority's voice to be kept visible.",
    ),
    "Tension": ("Två perspektiv som drar åt olika håll.", "Two perspectives that pull apart."),
    "Tension_between": ("De två perspektiven.", "The two perspectives."),
    "Tension_aim": (
        "Vad som ska göras: meet, through_facilitator, let_be eller unknown.",
        "What is to be done: meet, through_facilitator, let_be or unknown.",
    ),
    "Tension_facts_disputed": ("Om fakta är omstridda.", "Whether facts are in dispute."),
    # Dialogues.
    "Dialogue": (
        "Ett samtal. Bara id och title behövs.",
        "A dialogue. Only id and title are needed.",
    ),
    "Dialogue_purpose": ("Vad samtalet är till för.", "What it is for."),
    "Dialogue_method": (
        "Metod, ur katalogen eller dokumentet.",
        "Method, from the catalogue or the document.",
    ),
    "Dialogue_participants": ("Vilka som deltar.", "Who takes part."),
    "Dialogue_accepted": (
        "Vilka som har sagt ja och vet vilka som kommer.",
        "Who has said yes, knowing who comes.",
    ),
    "Dialogue_declined": ("Vilka som har sagt nej.", "Who has said no."),
    "Dialogue_status": (
        "Hur långt det har kommit; utelämnat = planerat.",
        "How far it has come; left out = planned.",
    ),
    "Dialogue_mentions": ("Andra som nämndes.", "Others that were mentioned."),
    "Dialogue_tensions": ("Spänningar det ska möta.", "Tensions it is to meet."),
    "Dialogue_about": (
        "Vad det återspeglar, återkopplar eller följer upp.",
        "What it mirrors, feeds back or follows up.",
    ),
    "Dialogue_bodies": ("Beslutsinstanser det rör.", "Decision bodies concerned."),
    "Dialogue_facilitators": ("Vilka som leder det.", "Who leads it."),
    "Dialogue_after": ("Vad som ska komma före.", "What must come before it."),
    "Dialogue_round": ("Nummer på omgången.", "Number of its round."),
    "Dialogue_provisional": (
        "Om det väntar på något innan det är bestämt.",
        "Whether it waits for something before it is fixed.",
    ),
    "Dialogue_reasons": ("Varför det föreslås.", "Why it is proposed."),
    "Dialogue_phase": ("Vilken fas det hör till.", "Which phase it belongs to."),
    "Dialogue_outcome": ("Vad det ledde till.", "What came of it."),
    "Dialogue_stamp": (
        "Förslagets fingeravtryck; stämmer det har ingen ändrat förslaget.",
        "The proposal's fingerprint; while it fits, nobody has touched the proposal.",
    ),
    "Dialogue_arena": (
        "Vilken arena det är en träff i; utelämnat = ett samtal för sig.",
        "The arena it is a session of; left out = a dialogue by itself.",
    ),
    "Dialogue_session": ("Vilken träff i ordningen, från 1.", "Which session it is, from 1."),
    "any_open_to": ("Öppet för alla eller för inbjudna.", "Open to everybody or to those invited."),
    "Arena": (
        "Ett samtal eller en grupp som möts flera gånger. Det som utelämnas är som slaget brukar vara.",
        "A standing forum. What is left out is as usual for its kind.",
    ),
    "Arena_purpose": (
        "Vad den är till för, med era egna ord.",
        "What it is for, in your own words.",
    ),
    "Arena_members": (
        "Vilka som sitter med: id, eller party, seats, claim, held_by och state; eller seats och by: lot.",
        "Who sits in it: ids, or party, seats, claim, held_by and state; or seats and by: lot.",
    ),
    "Arena_absent": (
        "Vilka som inte sitter med: id, eller party och why.",
        "Who does not: ids, or party and why.",
    ),
    "Arena_sessions": ("Hur många träffar: 6, eller [5, 8].", "How many sessions: 6, or [5, 8]."),
    "Arena_every_days": ("Dagar mellan träffarna.", "Days between two sessions."),
    "Arena_hours": ("Timmar per träff.", "Hours of one session."),
    "Arena_lead": ("Vem som leder.", "Who leads it."),
    "Arena_opens_after": (
        "Vad den väntar på: gates och andra arenor.",
        "What it waits for: gates and other arenas.",
    ),
    "Arena_yields": (
        "Vad den ger. Utelämnat gäller det som dess slag brukar ge.",
        "What it gives. Left out, what its kind usually gives.",
    ),
    "Arena_reports_to": ("Vem den rapporterar till.", "Whom it reports to."),
    "any_until": ("Till och med när: ett datum eller ord.", "Until when: a date or words."),
    "Arena_status": (
        "Hur långt den har kommit; open = den möts.",
        "How far it has come; open = it meets.",
    ),
    "Member": (
        "En part i en arena, eller platser som lottas.",
        "A party in an arena, or seats filled by lot.",
    ),
    "Member_party": ("Vem.", "Who."),
    "Member_seats": ("Hur många stolar.", "How many chairs."),
    "Member_by": ("lot om platserna lottas.", "lot where the seats are filled by lot."),
    "Member_claim": ("Varför de har en egen stol.", "Why they have a chair of their own."),
    "Member_held_by": (
        "Vem som sitter på stolen: ett id, eller en roll (ersättare, ombud).",
        "Who holds the chair: an id, or a role (alternate, proxy).",
    ),
    "Member_state": (
        "Vad de har svarat. Publiceras aldrig.",
        "What they have answered. Never published.",
    ),
    "Absent": ("En part som inte sitter i en arena.", "A party that does not sit in an arena."),
    "Absent_party": ("Vem.", "Who."),
    "Absent_why": ("Varför. Publiceras aldrig.", "Why. Never published."),
    "Gate": (
        "Något som behöver vara på plats innan en arena öppnar. Vilka arenor som väntar står i deras opens_after.",
        "Something that has to be in place before an arena opens. Which arenas wait is said by their opens_after.",
    ),
    "Gate_kind": ("Vad som behöver vara på plats.", "What has to be in place."),
    "Gate_state": (
        "Om det är på plats; reservation = ni går vidare med förbehåll. Ett läge här är en människas.",
        "Whether it is; reservation = you go on with a reservation. A state here is a person's.",
    ),
    "Gate_confirmed_by": ("Vilka som har bekräftat det.", "Who has confirmed it."),
    "PlanLedger": (
        "Programmets minne av det förslag det har skrivit.",
        "The program's memory of the plan that it wrote.",
    ),
    "PlanLedger_pattern": ("Typen av process.", "The type of process."),
    "PlanLedger_chosen": (
        "Om en person har valt typen i stället för den som faktauppgifterna pekade på; den föreslås då först även nästa gång.",
        "Whether a person chose the type instead of the one that the facts asked for; it is then proposed first "
        "the next time too.",
    ),
    "PlanLedger_beside": ("Vad som pågår bredvid.", "What runs beside it."),
    "PlanLedger_wrote": (
        "Id och fingeravtryck för det som skrevs.",
        "Id and fingerprint of what was written.",
    ),
    "PlanLedger_asked": (
        "Frågor som är besvarade utan att svaret har en egen plats, och svaret; unknown = vet inte.",
        "Questions that are answered where the answer has no place of its own, and the answer; unknown = don't know.",
    ),
    # What is true around the process.
    "EarlierRound": ("En omgång före den här processen.", "A round before this process."),
    "EarlierRound_what": ("Vad som gjordes.", "What was done."),
    "EarlierRound_when": (
        "När: ett datum, ett år, en årstid eller ord.",
        "When: a date, a year, a season or words.",
    ),
    "EarlierRound_with": ("Vilka som var med.", "Who was there."),
    "EarlierRound_led_by": ("Vem som ledde.", "Who led it."),
    "EarlierRound_outcome": (
        "Hur det slutade. failed: utan resultat; broken_off: någon lämnade; ignored: resultatet användes inte; "
        "overruled: beslutades emot; disputed: de som var med är oense om hur det slutade.",
        "How it ended. failed: without a result; broken_off: somebody left; ignored: the result was not used; "
        "overruled: decided against; disputed: those who were there disagree how it ended.",
    ),
    "EarlierRound_felt_by": (
        "Vilka som bär på det ännu. Publiceras aldrig.",
        "Who still carries it. Never published.",
    ),
    "Proceeding": (
        "Något som pågår vid sidan av, med sin egen lag och tid.",
        "Something that runs beside the process by its own law and time.",
    ),
    "Proceeding_by": ("Vem som för det.", "Who conducts it."),
    "Proceeding_parties": ("Vilka som är parter i det.", "Who are in it."),
    "Proceeding_decisions": (
        "Vilka beslut det prövar: de som är överklagade eller ligger i domstol.",
        "Which decisions it tries: those that are appealed or before a court.",
    ),
    "Proceeding_starts": ("När det börjar.", "When it begins."),
    "Proceeding_ends": ("När det slutar.", "When it ends."),
    "Proceeding_weeks": (
        "Hur många veckor det tar: 12, eller [8, 20].",
        "How many weeks it takes: 12, or [8, 20].",
    ),
    "Proceeding_may_wait": (
        "Om det kan vänta på processen.",
        "Whether it may wait for the process.",
    ),
    "Proceeding_binding": ("Om resultatet binder.", "Whether its result binds."),
    "Proceeding_outcome": ("Vad det ledde till.", "What came of it."),
    "Standstill": (
        "Att någon avstår från oåterkalleliga steg medan samtalen pågår. Publiceras aldrig.",
        "That somebody refrains from irreversible steps while the talks last. Never published.",
    ),
    "Standstill_by": ("Vilka som avstår.", "Who refrains."),
    "Standstill_asked_by": ("Vilka som har bett om det.", "Who has asked for it."),
    "Standstill_what": ("Från vad.", "From what."),
    "Standstill_agreed": (
        "Om de har gått med på det: yes, no eller asked (tillfrågade).",
        "Whether they have agreed: yes, no or asked.",
    ),
    "ProcessAgreement": ("Spelreglerna för processen.", "The process agreement."),
    "ProcessAgreement_status": ("Hur långt de har kommit.", "How far it has come."),
    "ProcessAgreement_agreed_by": (
        "Vilka som har sagt ja; utelämnat när de är överenskomna = alla som sitter med.",
        "Who has agreed; left out where it is agreed = all who sit.",
    ),
    "ProcessAgreement_rule": (
        "Hur ni kommer fram till ett resultat: consent (samtycke), majority (majoritet) eller advice (råd).",
        "How you come to a result: consent, majority or advice.",
    ),
    "ProcessAgreement_items": ("Vad som står i dem.", "What it says."),
    "Limit": (
        "En gräns som någon har satt eller krävt.",
        "A limit that somebody has set or demanded.",
    ),
    "Limit_said_by": ("Vem.", "By whom."),
    "Resources": ("Vad som finns att göra processen med.", "What there is to do the process with."),
    "Resources_lead_hours": (
        "Timmar för dem som leder, sammanlagt.",
        "Hours of those who lead it, in all.",
    ),
    "Resources_money": ("Kronor.", "Kronor."),
    "Resources_until": ("Till och med när de finns.", "Until when they are there."),
    "Resources_deputy": (
        "Om någon kan ta över efter den som leder.",
        "Whether somebody can take over from the one who leads.",
    ),
    "After": ("Att ett samtal kommer efter ett annat.", "That a dialogue comes after another."),
    "After_dialogue": ("Det som kommer först.", "The one that comes first."),
    "After_gap_days": ("Minst så många dagar emellan.", "At least so many days between."),
    "After_within_days": ("Högst så många dagar emellan.", "At most so many days between."),
    "any_rule": ("Regelns namn.", "The rule's name."),
    "any_because": ("Förklaringen.", "The explanation."),
    "Reason": ("Varför något föreslås.", "Why something is proposed."),
    "Reason_refs": ("Vad i kartan som utlöste det.", "What in the map triggered it."),
    "Method": ("Hur ett samtal hålls.", "How a dialogue is held."),
    "Method_id": ("Metodens id, som small_group.", "The method's id, such as small_group."),
    "Method_seats": ("Minsta och största antal platser: [4, 8].", "Fewest and most seats: [4, 8]."),
    "Method_hours": ("Hur många timmar ett möte tar.", "How many hours a meeting takes."),
    "Method_facilitators": ("Hur många som leder.", "How many lead it."),
    "Method_carries": ("Det svåraste läge metoden bär.", "The hardest readiness it can hold."),
    "Method_purposes": ("Vad den passar för.", "What it suits."),
    "Method_invite_days": ("Hur många dagar inbjudan tar.", "How many days inviting takes."),
    # Proposals, commitments, decisions.
    "Proposal": ("Ett åtgärdsförslag.", "A proposal."),
    "Proposal_from": (
        "Samtal eller parter det kommer från.",
        "Dialogues or parties it comes from.",
    ),
    "Proposal_addresses": ("Perspektiv det svarar på.", "Perspectives it answers to."),
    "Proposal_decided_by": ("Vem som beslutar.", "Who decides."),
    "Proposal_text": ("Förslaget i sin helhet.", "The proposal in full."),
    "Proposal_status": (
        "Hur långt det har kommit; ready = det ligger färdigt.",
        "How far it has come; ready = it lies finished.",
    ),
    "Proposal_made_by": ("Vem som har gjort det.", "Who has made it."),
    "any_agreement_of": (
        "Vilkas ja som lag eller löfte kräver, utöver instansens. Publiceras aldrig.",
        "Whose yes law or a promise requires besides the body's. Never published.",
    ),
    "Proposal_burdens": ("Vilka som skulle bära bördorna.", "Who would bear its burdens."),
    "Commitment": ("Något som någon har lovat.", "Something somebody has promised."),
    "Commitment_who": ("Vem.", "Who."),
    "Commitment_kept": ("Om det har hållits.", "Whether it was kept."),
    "Commitment_made_in": ("I vilket samtal.", "In which dialogue."),
    "Commitment_to": ("Till vem.", "To whom."),
    "Commitment_made_on": ("När det lovades.", "When it was promised."),
    "Action": ("Något som görs.", "Something being done."),
    "Action_responsible": ("Vem som ansvarar.", "Who is responsible."),
    "DecisionBody": (
        "En beslutsinstans: fullmäktige, styrelse, nämnd, utskott, delegat, bolag eller statlig myndighet.",
        "A decision body: council, board, committee, subcommittee, delegate, company or state authority.",
    ),
    "DecisionBody_prepared_by": ("Vilka som bereder dess ärenden.", "Who prepares its matters."),
    "DecisionBody_refers_to": ("Vart den skickar ärenden vidare.", "Where it passes matters on."),
    "DecisionBody_papers_due_days": (
        "Hur många dagar före sammanträdet handlingarna ska vara inne.",
        "How many days before a meeting the papers must be in.",
    ),
    "DecisionBody_meetings": ("Sammanträden.", "Meetings."),
    "Meeting": ("Ett sammanträde.", "A meeting of a body."),
    "Meeting_notice_by": ("När kallelsen går ut.", "When the notice goes out."),
    "Meeting_papers_by": ("När handlingarna ska vara inne.", "When the papers must be in."),
    "Meeting_cancelled": ("Om det är inställt.", "Whether it is called off."),
    "Decision": (
        "Ett beslut. Odaterade och väntade beslut är normala.",
        "A decision. Undated and open ones are normal.",
    ),
    "Decision_body": ("Vem som beslutar.", "Who decides."),
    "Decision_reference": ("Paragraf eller punkt: § 31.", "Paragraph or item: § 31."),
    "Decision_outcome": (
        "Vad som beslutades; utelämnat = väntar.",
        "What was decided; left out = pending.",
    ),
    "Decision_proposals": ("Förslag det gäller.", "Proposals it decides on."),
    "Decision_motions": ("Yrkanden, per parti eller roll.", "Motions, by party or role."),
    "Decision_reservations": (
        "Reservationer, per parti eller roll.",
        "Reservations, by party or role.",
    ),
    "Decision_assigns": ("Uppdrag som ges.", "Tasks given."),
    "Decision_disqualified": (
        "Roller som inte deltog på grund av jäv.",
        "Roles that did not take part (conflict of interest).",
    ),
    "Decision_approved_on": ("När protokollet justerades.", "When the minutes were approved."),
    "Decision_posted_on": ("När beslutet anslogs.", "When the decision was posted."),
    "Decision_appeal_until": ("Sista dag att överklaga.", "Last day of appeal."),
    "Decision_final_on": ("När det fick laga kraft.", "When it took legal force."),
    "Decision_dispatched_to": ("Vart beslutet skickades.", "Who was sent the decision."),
    "Decision_about": (
        "Vad beslutet gäller: process (dialogen), matter (saken) eller other. Utelämnat tas det aldrig för ett uppdrag "
        "utan att någon frågar.",
        "What it is about: the process, the matter, or something else. Left out, it is never taken for a mandate "
        "without asking.",
    ),
    "Decision_carried_out": (
        "Om det är genomfört; halted = pausat eller upphävt.",
        "Whether it has been carried out; halted = paused or annulled.",
    ),
    "Assignment": ("Ett uppdrag som ett beslut ger.", "A task that a decision gives."),
    "Assignment_to": ("Till vem.", "To whom."),
    "Assignment_task": ("Uppdraget.", "The task."),
    "OrganisationUnit": (
        "En roll kring processen och vilka som har den. En vakans är tillåten och syns.",
        "A role round the process and who fills it. A vacancy is legal and is shown.",
    ),
    "OrganisationUnit_role": ("Rollen.", "The role."),
    "OrganisationUnit_members": ("Vilka som ingår.", "Who is in it."),
    "OrganisationUnit_seats": ("Hur många platser det finns.", "How many places there are."),
    "OrganisationUnit_under": ("Vad den svarar inför.", "What it answers to."),
    # Phases, requirements, money, events.
    "Phase": ("En fas i processen.", "A step of the process."),
    "Phase_purposes": (
        "Slag av samtal som hör dit.",
        "Purposes of the dialogues that belong here.",
    ),
    "Phase_when": ("Tiden i ord, om datum saknas.", "The time in words, where there are no dates."),
    "Phase_conditions": ("Förutsättningar för att gå in i fasen.", "Requirements to enter it."),
    "Requirement": ("Något som måste finnas på plats.", "Something that must be in place."),
    "Requirement_text": ("Vad som krävs.", "What is required."),
    "Requirement_owner": ("Vem som ser till det.", "Who sees to it."),
    "Requirement_met_on": ("När det blev uppfyllt.", "When it was met."),
    "Requirement_evidence": ("Vad som visar det.", "What shows it."),
    "Funding": ("Varifrån pengar kommer.", "Where money comes from."),
    "Funding_source": ("Vem som betalar.", "Who pays."),
    "Funding_share": ("Procent av helheten.", "Per cent of the total."),
    "Funding_total": ("Vad andelen räknas på, kronor.", "What the share is of, kronor."),
    "Funding_account": ("Konto eller verksamhet.", "Account or activity."),
    "Funding_decided": ("true, false eller beslutets id.", "true, false or the decision's id."),
    "Cost": ("Vad något kostar.", "What something costs."),
    "Cost_per": ("Vad det räknas per.", "What it is counted per."),
    "Cost_quantity": ("Hur många.", "How many."),
    "Cost_version": ("Vilken beräkning det hör till.", "Which estimate it belongs to."),
    "Event": (
        "En nätverksträff, ett seminarium eller liknande.",
        "A network meeting, a seminar or the like.",
    ),
    "Event_recurrence": ("Hur ofta det återkommer.", "How often it comes back."),
    "Recurrence": ("Något som återkommer varje år.", "Something that comes back each year."),
    "Recurrence_times_per_year": ("Gånger per år.", "Times a year."),
    "Recurrence_first_year": ("Första året.", "First year."),
    "Recurrence_last_year": ("Sista året.", "Last year."),
    "Recurrence_first": ("Första datumet.", "First date."),
    # Calendar, rules, overrides.
    "Calendar": ("Tidsramen.", "The frame in time."),
    "Calendar_target": ("När det ska vara klart.", "When it should be done."),
    "Calendar_target_firm": (
        "true om måldatumet måste hållas; annars får det överskridas, och det sägs.",
        "true if the target must be kept; else being late is allowed, and told.",
    ),
    "Calendar_rest_days": (
        "Dagars vila mellan två möten för samma berörda; 1 om inget sägs.",
        "Days of rest between two meetings of the same stakeholder; 1 when left out.",
    ),
    "Calendar_country": (
        "Landskod för helgdagar; SE om inget sägs.",
        "Country code for holidays; SE when left out.",
    ),
    "Calendar_series": (
        "Slumpnyckel som kalenderfilernas poster känns igen på. Görs vid första exporten och ska stå kvar; en kopia "
        "som är ett ärende för sig får en egen med --new-calendar.",
        "Random key that the entries of calendar files are known by. It is made at the first export and is to be left "
        "there; a copy that is a case of its own gets its own with --new-calendar.",
    ),
    "Calendar_timezone": (
        "Tidszon; Europe/Stockholm om inget sägs.",
        "Time zone; Europe/Stockholm when left out.",
    ),
    "Calendar_closed": (
        "Dagar och perioder då inget hålls.",
        "Days and periods when nothing is held.",
    ),
    "Calendar_election": ("Valdag.", "Election day."),
    "Calendar_facilitators": ("De som leder samtal.", "Those who lead conversations."),
    "Calendar_rooms": ("Lokaler.", "Rooms."),
    "Facilitator": (
        "Någon som leder samtal, som roll.",
        "Somebody who leads conversations, by role.",
    ),
    "Facilitator_role": ("Vad de får leda.", "What they may lead."),
    "Facilitator_days_per_week": ("Dagar i veckan de har.", "Days a week they have."),
    "Facilitator_belongs_to": (
        "Vad de hör till; en opartisk ledare hör inte till någon sida.",
        "What they belong to; an impartial leader belongs to no side.",
    ),
    "Facilitator_accepted_by": (
        "Vilka som har godtagit personen som ledare.",
        "Who has accepted this person as lead.",
    ),
    "Facilitator_objected_by": (
        "Vilka som inte möts under den här ledaren. Publiceras aldrig.",
        "Who will not meet under this lead. Never published.",
    ),
    "RuleSetting": ("Inställning av en regel.", "The setting of a rule."),
    "RuleSetting_off": ("Om regeln är avstängd.", "Whether it is switched off."),
    "Override": ("En ändring av ett förslag.", "A change to a proposal."),
    "Override_action": ("Vad som gjordes.", "What was done."),
    "Override_dialogue": ("Vilket samtal.", "Which dialogue."),
    "Override_with": ("Andra samtal det gäller.", "Other dialogues concerned."),
    "Override_participants": ("Vilka som ska delta i stället.", "Who takes part instead."),
    "Override_method": ("Metod i stället.", "Method instead."),
    "Override_round": (
        "Omgång det flyttas till. Det som måste vara på plats först gäller ändå.",
        "Round it is moved to. What must be in place first still holds.",
    ),
    "Override_after": (
        "Vad det flyttas efter: ett samtal, en grupp eller något som behöver vara på plats först.",
        "What it is moved after: a dialogue, a forum or something that has to be in place first.",
    ),
    "any_by": ("Vem, som roll.", "By whom, as a role."),
    "Pause": ("En paus, och vem som beslutar att fortsätta.", "A pause, and who decides to go on."),
    "Pause_since": ("Sedan när.", "Since when."),
    "Pause_decided_by": ("Vem som beslutar.", "Who decides."),
    "Pause_ended": ("När den upphörde.", "When it ended."),
    "Reviewed": ("Att någon har granskat dokumentet.", "That a person has reviewed the document."),
    "Disposal": (
        "Att någons personuppgifter har tagits bort ur dokumentet. Säger aldrig vems.",
        "That somebody's personal data was taken out of the document. Never says whose.",
    ),
    "Disposal_basis": (
        "På vilken grund: arbetsmaterial eller ett gallringsbeslut.",
        "On what ground: working material or a disposal decision.",
    ),
    "Disposal_decision": (
        "Gallringsbeslutets diarienummer.",
        "The disposal decision's case number.",
    ),
    "Disposal_date": ("När det gjordes.", "When it was done."),
    "Disposal_by": ("Vilken roll som gjorde det.", "Which role did it."),
}
