#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the catalogue's model facts.

  make_catalogue.py import FILE   reads a data set in the shape of models.dev's (with "source" and
                                  "providers" at the top), and writes resources/catalogue/models.tsv
  make_catalogue.py table         writes proxy/core/catalogue/model_table.inc, packed and sorted for searching
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
PRICES = ["input", "output", "cache_read", "cache_write"]
COLUMNS = ["provider", "model", "context", "max_output", "abilities"] + PRICES + ["released", "updated"]

# Our name of a set of models -> the data set's name of the provider.
SETS = {
    "anthropic": "anthropic", "openai": "openai", "gemini": "google", "deepseek": "deepseek",
    "openrouter": "openrouter", "groq": "groq", "mistral": "mistral", "xai": "xai",
    "together": "togetherai", "fireworks": "fireworks-ai", "cerebras": "cerebras",
    "qwen": "alibaba", "qwen-cn": "alibaba-cn", "moonshot": "moonshotai",
    "moonshot-cn": "moonshotai-cn", "kimi-coding": "kimi-for-coding", "zai": "zai",
    "zai-coding": "zai-coding-plan", "zhipu": "zhipuai", "minimax": "minimax",
    "minimax-cn": "minimax-cn", "azure": "azure", "lmstudio": "lmstudio", "xiaomi": "xiaomi",
    "stepfun": "stepfun", "novita": "novita-ai", "siliconflow": "siliconflow",
    "siliconflow-cn": "siliconflow-cn", "modelscope": "modelscope", "vercel": "vercel",
    "huggingface": "huggingface", "deepinfra": "deepinfra", "nvidia": "nvidia",
    "baseten": "baseten", "ollama-cloud": "ollama-cloud", "cohere": "cohere",
}
# Where a price of zero is one: elsewhere it stands for a subscription, a trial or no known price.
FREE_SETS = {"lmstudio", "zai", "zhipu", "siliconflow-cn"}


def ability(value):
    return "-" if value is None else "y" if value else "n"


def price(ours, model, cost, kind):
    """US dollars per million tokens as text; "-" when the data set does not really know it."""
    value = cost.get(kind)
    is_free = cost.get("input") == 0 and cost.get("output") == 0 \
        and (ours in FREE_SETS or model.endswith(":free"))
    if value is None or (value == 0 and not is_free):
        return "-"
    micro = round(value * 1_000_000)
    if abs(micro - value * 1_000_000) > 1e-3:
        sys.exit(f"{ours} {model}: a price finer than a micro-dollar: {value}")
    return f"{micro / 1_000_000:.6f}".rstrip("0").rstrip(".")


# The built-in provider: what demo_answer.h makes of a request.
DEMO = ["demo", "demo", "200000", "-", "nyyn", "0", "0", "0", "0", "-", "-"]


def import_rows(path):
    data = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    rows = []
    for ours, theirs in SETS.items():
        for model, facts in data["providers"][theirs]["models"].items():
            if not facts.get("context"):
                continue  # nothing that takes text
            sees = facts.get("input")
            abilities = (ability(None if sees is None else "image" in sees)
                         + ability(facts.get("reasoning")) + ability(facts.get("tools"))
                         + ability(None if sees is None else "pdf" in sees))
            cost = facts.get("cost") or {}
            rows.append([ours, model, str(facts["context"]), str(facts.get("max_output") or "-"),
                         abilities] + [price(ours, model, cost, kind) for kind in PRICES]
                        + [facts.get("released", "-"), facts.get("updated", "-")])
    rows.append(DEMO)
    rows.sort(key=lambda row: (row[0].encode(), row[1].encode()))
    head = ["# Facts of models: see README.md beside this file for the source, its licence and the columns.",
            "# Source: " + data["source"], "\t".join(COLUMNS)]
    DATA.write_text("\n".join(head + ["\t".join(row) for row in rows]) + "\n", encoding="utf-8")


def read_rows():
    lines = [line for line in DATA.read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#")]
    names = lines[0].split("\t")
    rows = [dict(zip(names, line.split("\t"))) for line in lines[1:]]
    plain = re.compile(r'[!#-\[\]-~]+')  # printable, no space, quote or backslash
    money = re.compile(r'-|\d+(\.\d{1,6})?')
    day = re.compile(r'-|\d{4}-\d\d(-\d\d)?')
    for row in rows:
        if not plain.fullmatch(row["provider"]) or not plain.fullmatch(row["model"]):
            sys.exit(f"{DATA}: a name that cannot stand in the table: {row}")
        if not re.fullmatch(r"[yn-]{4}", row["abilities"]) or not row["context"].isdigit() \
                or not all(money.fullmatch(row[kind]) for kind in PRICES) \
                or not all(day.fullmatch(row[kind]) for kind in ("released", "updated")):
            sys.exit(f"{DATA}: not understood: {row}")
    return sorted(rows, key=lambda row: (row["provider"].encode(), row["model"].encode()))


def core_of(model):
    """Where a name's core begins, and the core: as coreOf() in core/catalogue/model_name.h."""
    model = model.removesuffix("[1m]").split(":")[0]
    begin = model.rfind("/") + 1
    core = model[begin:]
    while shorter := re.fullmatch(r"(.+?)([-@]\d{8}|-\d{4}-\d\d-\d\d)", core):
        core = shorter[1]
    return begin, core


def packed_row(row, name_at):
    begin, core = core_of(row["model"])
    abilities = sum("-ny".index(letter) << 2 * i for i, letter in enumerate(row["abilities"]))
    prices = ", ".join("kUnknown" if row[kind] == "-" else str(round(float(row[kind]) * 1_000_000))
                       for kind in PRICES)
    days = [", ".join(str(int(part)) for part in row[kind].split("-") if part) or ""
            for kind in ("released", "updated")]
    output = row["max_output"] if row["max_output"].isdigit() else "0"
    return (f'{{{name_at}, {len(row["model"])}, {begin}, {len(core)}, {abilities}, {row["context"]}, '
            f'{output}, {{{prices}}}, {{{days[0]}}}, {{{days[1]}}}}},')


def table_text():
    source = [line for line in DATA.read_text(encoding="utf-8").splitlines()
              if line.startswith("# Source: ")]
    rows = read_rows()
    # Sorted as findModel() searches: by set, then by the length of the core, then by the core.
    rows.sort(key=lambda row: (row["provider"].encode(), len(core_of(row["model"])[1]),
                               core_of(row["model"])[1].encode(), row["model"].encode()))
    names, packed, sets, at = [], [], {}, 0
    for number, row in enumerate(rows):
        names.append(f'    "{row["model"]}"')
        packed.append("    " + packed_row(row, at))
        at += len(row["model"])
        first, _ = sets.get(row["provider"], (number, 0))
        sets[row["provider"]] = (first, number + 1)
    out = ["// SPDX-License-Identifier: GPL-3.0-or-later",
           "// Written by scripts/make_catalogue.py from resources/catalogue/models.tsv; edit that file.",
           "//" + source[0][1:] if source else "// Source: our own",
           "// clang-format off",
           "constexpr char kNames[] ="] + names + ["    ;", "constexpr Row kRows[] = {"] + packed
    out += ["};", "constexpr Set kSets[] = {"]
    out += [f'    {{"{name}", {begin}, {end}}},' for name, (begin, end) in sets.items()]
    out += ["};", "// clang-format on"]
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
