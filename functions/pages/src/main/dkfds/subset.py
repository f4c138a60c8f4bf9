#!/usr/bin/env python3
"""Cuts dkfds.min.css down to what our templates can use.

    subset.py DKFDS_CSS TEMPLATES > SUBSET_CSS

A selector stays when every class in it stands in a template (.jte) or a Java source below TEMPLATES, and every element
in it is one that pages hold. What is conditional (@media) is cut inside; an empty rule goes.
"""
import pathlib
import re
import sys

ELEMENTS = set(
    "html body main header footer nav section article aside div p a ul ol li dl dt dd h1 h2 h3 span strong small em code pre"
    " form fieldset legend label input select option textarea button progress output details summary table caption thead"
    " tbody tr th td figure figcaption svg img iframe address hr b i abbr".split()
)


def rules(css):
    """The top-level rules of a text as (prelude, block)."""
    start = depth = 0
    for place, letter in enumerate(css):
        if letter == "{":
            depth += 1
            begin = place if depth == 1 else begin
        elif letter == "}":
            depth -= 1
            if depth == 0:
                yield css[start:begin].strip(), css[begin + 1 : place]
                start = place + 1
        elif letter == ";" and depth == 0:
            yield css[start : place + 1].strip(), None
            start = place + 1


def parts(selectors):
    """The selectors of a list; commas inside parentheses belong to one."""
    return re.split(r",(?![^()]*\))", selectors)


def stays(selector, words):
    bare = re.sub(r"\[[^\]]*\]|::?[a-z-]+(\([^()]*(\([^()]*\)[^()]*)*\))?", " ", selector)
    classes = re.findall(r"\.(-?[A-Za-z_][\w-]*)", bare)
    elements = re.findall(r"(?<![\w.#-])([a-z][a-z0-9]*)", bare)
    return "#" not in bare and set(classes) <= words and set(elements) <= ELEMENTS


def cut(css, words):
    kept = []
    for prelude, block in rules(css):
        if block is None:
            kept.append(prelude)
        elif prelude.startswith(("@media", "@layer", "@supports")):
            inner = cut(block, words)
            kept.append(f"{prelude}{{{inner}}}" if inner else "")
        elif prelude.startswith("@"):
            kept.append(f"{prelude}{{{block}}}" if prelude.startswith("@page") else "")
        else:
            selectors = [part for part in parts(prelude) if stays(part, words)]
            kept.append(f"{','.join(selectors)}{{{block}}}" if selectors else "")
    return "".join(kept)


def main(sheet, folder):
    files = [path for path in pathlib.Path(folder).rglob("*") if path.suffix in (".jte", ".java")]
    words = set(re.findall(r"[A-Za-z_][\w-]*", " ".join(path.read_text() for path in files)))
    sys.stdout.write(cut(pathlib.Path(sheet).read_text(), words))


main(*sys.argv[1:])
