"""What holds around the process, as `show` tells it."""

import json

import processmap as pm

DOCUMENT = """\
processmap: 1
title: Torget
media: k
after_no_agreement: Nämnden avgör
stakeholders: [{id: a, name: Boende}, {id: k, name: Kommunikatören}]
decision_bodies: [{id: ks, name: Kommunstyrelsen}]
agreement: {status: draft, items: [Ingen avbryter, Pauser]}
standstill: {by: [k], what: Inga skyltar, until: maj 2027, agreed: asked}
limits: [{what: Hyran får inte höjas, said_by: a}, {what: Hemlig gräns, visibility: confidential}]
proceedings: [{id: pr, title: Detaljplanen, kind: plan, by: ks, starts: 2027-01, ends: 2027-12}]
earlier: [{what: Medborgardialogen, when: hösten 2020, outcome: ignored, felt_by: [a]}]
"""


def test_every_key_is_told() -> None:
    """In sentences, with names; what is confidential is not, nor who still carries what was."""
    case = pm.loads(DOCUMENT)
    told = json.loads(pm.show(case).json())["around"]
    assert told == [
        "Utkast till spelregler: Ingen avbryter; Pauser",
        "Under tiden: Inga skyltar (kommunikatören, till maj 2027, tillfrågade)",
        "Gräns: Hyran får inte höjas (Boende)",
        "Vid sidan av: Detaljplanen (planärende, kommunstyrelsen, 2027-01 – 2027-12)",
        "Tidigare: Medborgardialogen (hösten 2020, resultatet användes inte)",
        "Om ni inte enas: Nämnden avgör",
        "Svarar medierna: Kommunikatören",
    ]
    page = " ".join(pm.show(case, language="en").text(200).split())
    assert "Meanwhile: Inga skyltar" in page
    assert "Hemlig gräns" not in page
    assert "Hemlig gräns" in pm.show(case, show_confidential=True).text(200)


def test_nothing_said_is_nothing_told() -> None:
    """No empty heading."""
    case = pm.loads("processmap: 1\ntitle: Torget\n")
    assert "runt omkring" not in pm.show(case).text(200).casefold()
