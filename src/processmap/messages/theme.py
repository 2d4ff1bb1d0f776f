"""Words about themes: logo, colour and font of a municipality."""

TEXTS: dict[str, tuple[str, str]] = {
    "darker": (
        "Färgen {asked} är för ljus för vit text (kontrast {was} : 1, det behövs 4,5). Den är gjord mörkare: {accent} "
        "({now} : 1).",
        "The colour {asked} is too light for white words (contrast {was} : 1, 4.5 is needed). It was made darker: "
        "{accent} ({now} : 1).",
    ),
    "no_room": (
        "Logotypen fick inte plats i bilden ”{view}” utan att täcka något.",
        "The logo did not fit in the picture “{view}” without covering something.",
    ),
    "unknown_key": (
        "{file}: ”{key}” finns inte i en temafil. Det som kan stå där är logotyp, färg, typsnitt, typsnittsfil och "
        "fet-typsnittsfil, en gång var.",
        "{file}: there is no “{key}” in a theme file. What may stand there is logo, accent (the colour), font, font-file and "
        "bold-font-file, once each.",
    ),
    "not_text": (
        "{file}: ”{key}” ska vara en text.",
        "{file}: “{key}” is to be a text.",
    ),
    "not_yaml": (
        '{file} kan inte läsas som en temafil. Skriv en rad för var sak, till exempel accent: "#00573f"',
        '{file} cannot be read as a theme file. Write a line for each thing, for example accent: "#00573f"',
    ),
    "no_colour": (
        '{file}: ”{value}” är ingen färg. Skriv den med sex siffror och citattecken, som "#00573f". Utan citattecken tar '
        "filen det som kommer efter # för en kommentar.",
        '{file}: “{value}” is not a colour. Write it with six digits and quotation marks, like "#00573f". Without them what '
        "comes after # is taken for a comment.",
    ),
    "no_font": (
        "{file}: ”{value}” är inget namn på ett typsnitt. Skriv namnet som det heter i datorn, med bokstäver och siffror.",
        "{file}: “{value}” is not the name of a font. Write it as the computer calls it, in letters and figures.",
    ),
    "no_logo": (
        "{file}: logotypen ”{value}” går inte att läsa. Spara den som PNG eller JPEG i samma mapp.",
        "{file}: the logo “{value}” cannot be read. Save it as PNG or JPEG in the same folder.",
    ),
    "logo_elsewhere": (
        "{file}: logotypen ”{value}” ligger inte i samma mapp som temafilen. Lägg den där.",
        "{file}: the logo “{value}” is not in the same folder as the theme file. Put it there.",
    ),
    "font_elsewhere": (
        "{file}: typsnittsfilen ”{value}” ligger inte i samma mapp som temafilen. Lägg den där.",
        "{file}: the font file “{value}” is not in the same folder as the theme file. Put it there.",
    ),
    "no_font_file": (
        "Typsnittsfilen ”{file}” finns inte bredvid temafilen. PNG och PDF har vårt eget typsnitt så länge.",
        "The font file “{file}” is not beside the theme file. PNG and PDF have our own font until it is.",
    ),
    "not_truetype": (
        "Typsnittsfilen ”{file}” går inte att använda: den ska vara TrueType (.ttf). PNG och PDF har vårt eget typsnitt.",
        "The font file “{file}” cannot be used: it is to be TrueType (.ttf). PNG and PDF have our own font.",
    ),
    "not_embeddable": (
        "Licensen i typsnittsfilen ”{file}” tillåter inte att typsnittet läggs in i en PDF. Där står vårt eget.",
        "The licence in the font file “{file}” does not let the font stand in a PDF. Our own is used there.",
    ),
    "no_bold": (
        "Det finns ingen fet-typsnittsfil till ”{file}”. Fet text i PNG och PDF har vårt eget typsnitt.",
        "There is no bold-font-file to go with “{file}”. Bold words in PNG and PDF have our own font.",
    ),
    "other_family": (
        "Den feta typsnittsfilen ”{file}” hör till ett annat typsnitt. Fet text i PNG och PDF har vårt eget.",
        "The bold font file “{file}” belongs to another font. Bold words in PNG and PDF have our own.",
    ),
    "too_large": (
        "{file} är för stor för ett tema: högst {most} kB. En logotyp behöver inte vara större än några hundra bildpunkter.",
        "{file} is too large for a theme: at most {most} kB. A logo need not be more than a few hundred pixels.",
    ),
    "logo": ("Logotyp", "Logo"),
}
