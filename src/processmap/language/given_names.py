"""Telling that a text seems to name a person, by common given names.

The names are among the commonest in Sweden and in the languages most spoken there. The list cannot
be complete, and some places bear the names of people: so it is a reason to look, never to stop.
"""

import re

from processmap.language.disguises import folded

__all__ = ["seems_to_name_somebody"]

_NAMES = """
abdi abdullah adam agnes agneta ahmed aisha ake albert albin alex alexander alexandra alf alfred ali alice alicia
alva alvar amanda amina amir anders andreas anette angelica anita ann anna annakarin anne anneli annika anton
antonia arne arvid asa astrid august axel barbro beatrice bengt berit bertil birger birgit birgitta bjorn bo borje
britt camilla carina carl carolin carolina caroline catarina cecilia charlotta charlotte christer christian
christina christoffer claes clara conny daniel david dennis ebba eddie edvin elena eleonor eli elias elin elisabet
elisabeth elisabetta ella ellen elliot elmer elsa elvira elvis emil emilia emma emmy erik erika erland ester eva
evelina fabian farah fatima felicia felix filip fredrik fredrika frida gabriel georg gerd goran gosta greta gulsen
gun gunilla gunnar gustaf gustav hamid hamza hanna hannes hans harald harriet hassan helen helena helene helge helmi
henrik henry herman hilda huda hugo hussein ibrahim ida inga ingegerd ingela ingemar inger ingrid ingvar irene irina
isabella isabelle isak ivar jacob jakob jamal jan jana janne jasmin jenny jens jesper jessica joakim joel johan
johanna johannes john jonas jonathan jorgen josef josefin josefine julia julian juni karin karl karolina katarina
katja kenneth kent kerstin khadija kim kjell klara klas kristian kristina kristoffer lars lasse leif leila lena
lennart leo leon liam lilian lilly lina linda linn linnea linus lisa lisbeth lo lotta louise love lovisa lucas
ludvig lukas maja malin marcus margareta maria mariam marianne marie marina markus marta martha martin martina
matilda mats mattias maya melker mia michael mikael milena mina miriam moa mohamed mohammad mohammed mona monica
monika morgan muhammad mustafa nadia nathalie nicklas nicole niklas nils nina noah noel nora olga olivia olle olof
omar oscar oskar otto ove patrik paul per pernilla peter petra philip pia pontus rasmus rebecca rebecka reza richard
rickard robert robin roger roland rolf rose rut sabina saga said samir samuel sandra sara sebastian selma sigrid
simon siri siv sixten sofia sofie solveig staffan stefan stella sten stig stina sture susanna susanne svante sven
sylvia tage tatjana teodor theo therese thomas tilda tilde tim tina tobias tomas tommy tor tord tore torsten tova
tove tuva ulf ulla ulrik ulrika urban valdemar vera veronica veronika victor victoria vidar viktor viktoria vilhelm
vincent viola vladimir walter wilhelm wilma yasmin yusuf yvonne zahra zainab
"""
_GIVEN = frozenset(_NAMES.split())
# What comes after a person's name where a place or a house is meant: Karl Johans gata, Anna Lindhs
# plats.
_PLACE = re.compile(
    r"^[\s’']*(?:gata|gatan|gränd|torg|torget|plats|väg|vägen|allé|park|parken|backe|skola|skolan|kyrka|kyrkan|stiftelse"
    r"|hus|bro|minne|gymnasium|gymnasiet|street|road|square|park|school|church|house)\b"
)
_PAIR = re.compile(
    r"\b([^\W\d_][^\W\d_-]+(?:-[^\W\d_]+)?)[ \u00a0]+(?:[A-ZÅÄÖ]\.[ \u00a0]*)?([A-ZÅÄÖÉÜ][^\W\d_]+(?:-[^\W\d_]+)*)"
)
_HOUSE = (
    "gatan",
    "gata",
    "vagen",
    "vag",
    "torget",
    "torg",
    "skolan",
    "skola",
    "kyrkan",
    "parken",
    "namnden",
    "styrelsen",
    "kommun",
    "kommunen",
    "kontoret",
    "forvaltningen",
    "plats",
)


def seems_to_name_somebody(text: str) -> bool:
    """Say whether a common given name stands before another word with a capital, and no place is
    meant.

    Args:
        text: as typed.
    """
    at = 0
    while found := _PAIR.search(text, at):
        at = found.start(2)  # the second word may begin a name too
        first, second = (folded(found[number]) for number in (1, 2))
        given = found[1][0].isupper() and bool(
            _GIVEN.intersection({first, *first.split("-"), first.replace("-", "")})
        )
        if given and not second.endswith(_HOUSE) and not _PLACE.match(text[found.end() :]):
            return True
    return False
