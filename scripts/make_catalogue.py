#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the catalogue's model facts.

  make_catalogue.py import FILE   reads a data set in the shape of models.dev's (with "source" and
                                  "providers" at the top), and writes resources/catalogue/models.tsv
  make_catalogue.py table         writes proxy/core/catalogue/model_table.inc from models.tsv
  make_catalogue.py check         fails when model_table.inc is not what `table` would write

models.tsv is the data that people review and edit; the table is what the program is built with.
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "resources/catalogue/models.tsv"
TABLE = ROOT / "proxy/core/catalogue/model_table.inc"
COLUMNS = ["provider", "model", "context", "max_output", "abilities", "updated"]

# Our name of a set of models -> the data set's name of the provider.
SETS = {
    "anthropic": "anthropic", "openai": "openai", "gemini": "google", "deepseek": "deepseek",
    "openrouter": "openrouter", "groq": "groq", "mistral": "mistral", "xai": "xai",
    "together": "togetherai", "fireworks": "fireworks-ai", "cerebras": "cerebras",
    "qwen": "alibaba", "moonshot": "moonshotai", "zai": "zai", "minimax": "minimax",
    "azure": "azure", "lmstudio": "lmstudio", "kimi-coding": "kimi-for-coding",
    "xiaomi": "xiaomi", "stepfun": "stepfun", "novita": "novita-ai",
    "siliconflow": "siliconflow-cn", "modelscope": "modelscope",
}


def ability(value):
    return "-" if value is None else "y" if value else "n"


def import_rows(path):
    data = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    rows = []
    for ours, theirs in SETS.items():
        for model, facts in data["providers"][theirs]["models"].items():
            if not facts.get("context"):
                continue  # nothing that takes text
            sees = facts.get("input")
            abilities = (ability(None if sees is None else "image" in sees)
                         + ability(facts.get("reasoning")) + ability(facts.get("tools")))
            rows.append([ours, model, str(facts["context"]), str(facts.get("max_output") or "-"),
                         abilities, facts.get("updated", "-")])
    rows.sort(key=lambda row: (row[0].encode(), row[1].encode()))
    head = ["# Facts of models: see README.md beside this file for the source, its licence and the columns.",
            "# Source: " + data["source"], "\t".join(COLUMNS)]
    DATA.write_text("\n".join(head + ["\t".join(row) for row in rows]) + "\n", encoding="utf-8")


def read_rows():
    lines = [line for line in DATA.read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#")]
    names = lines[0].split("\t")
    rows = [dict(zip(names, line.split("\t"))) for line in lines[1:]]
    for row in rows:
        plain = re.compile(r'[!#-\[\]-~]+')  # printable, no space, quote or backslash
        if not plain.fullmatch(row["provider"]) or not plain.fullmatch(row["model"]):
            sys.exit(f"{DATA}: a name that cannot stand in the table: {row}")
        if not re.fullmatch(r"[yn-]{3}", row["abilities"]) or not row["context"].isdigit():
            sys.exit(f"{DATA}: not understood: {row}")
    return sorted(rows, key=lambda row: (row["provider"].encode(), row["model"].encode()))


def table_text():
    out = ["// SPDX-License-Identifier: GPL-3.0-or-later",
           "// Written by scripts/make_catalogue.py from resources/catalogue/models.tsv; edit that file.",
           "// clang-format off"]
    for row in read_rows():
        output = row["max_output"] if row["max_output"].isdigit() else "0"
        out.append(f'{{"{row["provider"]}", "{row["model"]}", {row["context"]}, {output}, '
                   f'"{row["abilities"]}", "{row["updated"]}"}},')
    return "\n".join(out) + "\n"


def main(arguments):
    if arguments[:1] == ["import"] and len(arguments) == 2:
        import_rows(arguments[1])
        TABLE.write_text(table_text(), encoding="utf-8")
    elif arguments == ["table"]:
        TABLE.write_text(table_text(), encoding="utf-8")
    elif arguments == ["check"]:
        if TABLE.read_text(encoding="utf-8") != table_text():
            sys.exit("model_table.inc is older than models.tsv: run scripts/make_catalogue.py table")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
