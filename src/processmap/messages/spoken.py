"""The document's words as people say them in Swedish, and lists of them with what they mean."""

from collections.abc import Iterable

from processmap.messages import has_text, text

__all__ = ["SPOKEN", "Glossed"]

# Swedish words that people write where the document wants its own, and what they stand for.
SPOKEN: dict[str, tuple[str, ...]] = {
    "ja": ("yes", "true"),
    "nej": ("no", "false"),
    "vet inte": ("unknown",),
    "vet ej": ("unknown",),
    "okänt": ("unknown",),
    "sant": ("true",),
    "falskt": ("false",),
    "hög": ("high",),
    "högt": ("high",),
    "stor": ("high",),
    "medel": ("medium",),
    "låg": ("low",),
    "lågt": ("low",),
    "liten": ("low",),
    "offentlig": ("public",),
    "publik": ("public",),
    "intern": ("internal",),
    "internt": ("internal",),
    "hemlig": ("confidential",),
    "förtrolig": ("confidential",),
    "konfidentiell": ("confidential",),
    "grupp": ("group",),
    "boende": ("residents",),
    "förening": ("association",),
    "företag": ("business",),
    "myndighet": ("authority",),
    "förvaltning": ("administration",),
    "tjänsteman": ("official",),
    "tjänsteperson": ("official",),
    "förtroendevald": ("elected",),
    "politiker": ("elected",),
    "expert": ("expert",),
    "medier": ("media",),
    "annat": ("other",),
    "annan": ("other",),
    "konflikt": ("conflict",),
    "litar på": ("trusts",),
    "beroende av": ("depends_on",),
    "makt över": ("power_over",),
    "inte nu": ("not_now",),
    "planerat": ("planned",),
    "föreslaget": ("proposed",),
    "genomfört": ("held",),
    "hållet": ("held",),
    "inställt": ("cancelled",),
    "nämnd": ("committee",),
    "fullmäktige": ("council",),
    "kommunfullmäktige": ("council",),
    "kommunstyrelsen": ("board",),
    "styrelse": ("board",),
    "utskott": ("subcommittee",),
    "bolag": ("company",),
    "staten": ("state",),
    "bifall": ("approved",),
    "avslag": ("rejected",),
    "återremiss": ("returned",),
    "bordläggning": ("tabled",),
    "remiss": ("circulated",),
    "tolk": ("interpreter",),
    "barn": ("children",),
    "tillgänglighet": ("accessibility",),
    "känsla": ("feeling",),
    "behov": ("need",),
    "idé": ("idea",),
    "ståndpunkt": ("standpoint",),
    "fakta": ("fact", "facts"),
    "godkänd": ("approved",),
    "godkänns": ("approved",),
    "godkänt": ("approved",),
    "beviljad": ("approved",),
    "beviljas": ("approved",),
    "antagen": ("approved",),
    "antas": ("approved",),
    "bifalls": ("approved",),
    "bifallen": ("approved",),
    "avslås": ("rejected",),
    "avslagen": ("rejected",),
    "avslaget": ("rejected",),
    "hänskjuten": ("referred",),
    "hänskjutet": ("referred",),
    "hänskjuts": ("referred",),
    "på remiss": ("circulated",),
    "utökad remiss": ("circulated",),
    "utskickad på remiss": ("circulated",),
    "skickas på remiss": ("circulated",),
    "skickad på remiss": ("circulated",),
    "cirkulerad": ("circulated",),
    "cirkuleras": ("circulated",),
    "bordlagd": ("tabled",),
    "bordlagt": ("tabled",),
    "bordläggs": ("tabled",),
    "bordlägges": ("tabled",),
    "återremitterad": ("returned",),
    "återremitterat": ("returned",),
    "återremitteras": ("returned",),
    "utgår": ("withdrawn",),
    "utgick": ("withdrawn",),
    "återkallad": ("withdrawn",),
    "återkallas": ("withdrawn",),
    "inget beslut": ("none",),
    "läggs till handlingarna": ("noted",),
    "till handlingarna": ("noted",),
    "delegerad": ("delegated",),
    "delegeras": ("delegated",),
    "väntar": ("pending",),
    "väntas": ("pending",),
    "med samtalsledare": ("facilitated",),
    "efter egna samtal": ("prepared",),
    "mötas": ("meet",),
    "ska mötas": ("meet",),
    "möte": ("meet",),
    "låt vara": ("let_be",),
    "får vara": ("let_be",),
    "genom samtalsledaren": ("through_facilitator",),
    "genom samtalsledare": ("through_facilitator",),
    "uppdrag": ("mandate",),
    "inventering": ("inventory",),
    "förberedelse": ("prepare",),
    "avstämning": ("anchor",),
    "förankring": ("anchor",),
    "inte tillfrågad": ("not_asked",),
    "inte tillfrågade": ("not_asked",),
    "noteras": ("noted",),
    "noterad": ("noted",),
    "antecknas": ("noted",),
}


class Glossed(tuple[str, ...]):
    """Words of the document's: in Swedish each with what it means after it, ``tabled (bordläggs)``.

    Attributes:
        area: what their texts in the area ``words`` begin with.
    """

    area: str | None

    def __new__(cls, words: Iterable[str], area: str | None = None) -> "Glossed":
        """Gather the words; without an area, or without a text there, a word stands alone."""
        made = super().__new__(cls, words)
        made.area = area
        return made

    def told(self, language: str) -> tuple[str, ...]:
        """Each word as it is listed in a language."""
        return tuple(map(self._told, self)) if language == "sv" and self.area else (*self,)

    def _told(self, word: str) -> str:
        key = f"words.{self.area}_{word}"
        return f"{word} ({text(key, 'sv')})" if has_text(key) else word

    def __format__(self, language: str) -> str:
        return ", ".join(self.told(language))
