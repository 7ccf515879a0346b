"""Which language a sentence is in, told by the small words that only one of the two has."""

import re

NAMES = re.compile(
    r"Søknadshjelp|Øygarden|Brønnøysund(?:registrene)?|Frivillighetsregisteret|Datatilsynet|\børe\b|"
    r"Integrerings- og mangfoldsdirektoratet|\((?:[^() ]+ ?){1,5}\)|\[[^] ]+\]"
)
"""What is called the same in both languages, and a term in brackets, as the other language calls it."""
NORWEGIAN = re.compile(
    r"[æøå]|\b(?:og|ikke|dere|er|som|til|av|med|det|den|et|en|vi|har|skal|eller|hva|hvor|hvem|hvis|fra|om|noen|ingen|alle|"
    r"dette|denne|disse|bare|gjelder|kommunen|kommunens|tiltak|tiltaket|norsk|vedlegg|svar|svaret)\b",
    re.IGNORECASE,
)
ENGLISH = re.compile(
    r"\b(?:the|and|of|is|are|you|your|this|that|with|not|have|has|from|we|our|if|must|will|would|which|they|their|them|"
    r"what|when|where|who|how|why|does|should|application|organisation|attachments?|answers?|been|it|its|was|were)\b",
    re.IGNORECASE,
)
FOREIGN = {"nb": ENGLISH, "en": NORWEGIAN}


def foreign(sentence: str, language: str) -> bool:
    """Whether a sentence on a page in that language holds words of the other one."""
    return bool(FOREIGN[language].search(NAMES.sub("", sentence)))
