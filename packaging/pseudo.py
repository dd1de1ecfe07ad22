#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a pseudo-language from an English .ts file: accents, a third longer, in brackets.

What shows up without brackets is not translated; what is cut has no room for a longer language.
Placeholders (%1, %n, %Ln), accelerators (&), tags and entities are kept.

usage: pseudo.py tenon_en.ts tenon_xx.ts
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéîñöšûýžÁÇÉÎÑÖŠÛÝŽ")
KEPT = re.compile(r"%L?(?:\d+|n)|&\S|<[^>]*>|&\w+;|\(\*[^)]*\)|\*\.\w+")


def pseudo(text):
    out, at = [], 0
    for match in KEPT.finditer(text):
        out += [text[at:match.start()].translate(ACCENTS), match.group()]
        at = match.end()
    out.append(text[at:].translate(ACCENTS))
    padding = "·" * max(1, round(len(KEPT.sub("", text)) * 0.35))
    return "[" + "".join(out) + padding + "]"


def main(source, target):
    tree = ElementTree.parse(source)
    tree.getroot().set("language", "en_XX")
    for message in tree.getroot().iter("message"):
        original = message.findtext("source") or ""
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = pseudo(form.text or original)
        if not forms:
            translation.text = pseudo(original)
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
