#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every command of a transcript in tmux and writes down what it prints.

    scripts/transcript.py PROGRAM FILE [--check]

FILE is Markdown. In blocks that begin with ```console each line "$ COMMAND" is typed into one shell,
from the first to the last, and the lines below it become what the terminal then shows. A line
"<!-- answer: TEXT -->" right above a block is typed when its first command asks for something. With
--check the file stays as it is, and differences are printed and exit with 1.

The shell has a home of its own, no keys, no network but the loopback and no keychain. What differs
from run to run (ports, processes, times, tokens) is written with stand-ins, and a difference of
spaces alone is none.
"""

import difflib
import os
import re
import shlex
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WIDTH, HEIGHT = 110, 200
PATIENCE = 120  # seconds for one command

# A stand-in that sends one prompt, as `claude -p` does, and prints the answer's text.
CLAUDE = """#!/usr/bin/env python3
import json, os, sys, urllib.error, urllib.request
prompt = sys.argv[sys.argv.index("-p") + 1] if "-p" in sys.argv else "Hello"
model = os.environ.get("ANTHROPIC_MODEL", "claude-sonnet-5")
request = urllib.request.Request(
    os.environ["ANTHROPIC_BASE_URL"] + "/v1/messages",
    json.dumps({"model": model, "max_tokens": 1000,
                "messages": [{"role": "user", "content": prompt}]}).encode(),
    {"content-type": "application/json", "user-agent": "claude-cli (stand-in)",
     "authorization": "Bearer " + os.environ["ANTHROPIC_AUTH_TOKEN"]})
try:
    answer = json.load(urllib.request.urlopen(request))
    print(*(block["text"] for block in answer["content"] if block["type"] == "text"))
except urllib.error.HTTPError as error:
    sys.exit("API Error: %d %s" % (error.code, json.load(error)["error"]["message"]))
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def rule(pattern, stand_in):
    """What differs from run to run, and what is written for it; columns behind it keep their place."""

    def replace(match):
        text = match.expand(stand_in)
        return text.ljust(len(match[0])) if match[0].endswith("  ") else text

    return re.compile(f"(?:{pattern})(?P<gap>  +)?"), replace


RULES = [
    rule(r"127\.0\.0\.1:\d{4,5}\b", "127.0.0.1:3456"),
    rule(r'("port": )\d+', r"\g<1>3456"),
    rule(r"(\(process |process +|\"pid\": )\d+", r"\g<1>4711"),
    rule(r"ccproxy-[A-Za-z0-9_]{43}", "ccproxy-TOKEN"),
    rule(r"\b(req|msg)_[A-Za-z0-9]+", r"\g<1>_01ABCDEFGH"),
    rule(r"^( +request +)\w{8}( +)\w{8}$", r"\g<1>01ABCDEF\g<2>01IJKLMN"),
    rule(r"\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d(\.\d+)?", r"2026-01-02\g<1>03:04:05"),
    rule(r"\d{4}-\d\d-\d\d", "2026-01-02"),
    rule(r"\b\d\d:\d\d:\d\d\b", "03:04:05"),
    rule(r"(03:04:05  )[A-Za-z0-9]{8}\b", r"\g<1>01ABCDEF"),
    rule(r"(?<!uptime         )\b\d+(\.\d+)? (ms|s)\b", "1 ms"),
    rule(r"(uptime +)\d+ s\b", r"\g<1>1 s"),
]


def settle(line, home):
    line = line.replace(str(home), "/home/ada")
    for pattern, replace in RULES:
        line = pattern.sub(replace, line)
    return line.rstrip()


class Terminal:
    def __init__(self, folder, program):
        self.home = folder / "ada"
        self.socket = str(folder / "tmux")
        tools = self.home / ".local/bin"
        tools.mkdir(parents=True)
        self.program = tools / "ccproxy"
        self.program.symlink_to(Path(program).resolve())
        (tools / "claude").write_text(CLAUDE)
        (tools / "claude").chmod(0o755)
        (folder / "bashrc").write_text(
            f"unset HISTFILE\nPS1='$ '\nPROMPT_COMMAND='tmux -S {shlex.quote(self.socket)} wait-for -S prompt'\n"
        )
        kept = ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ} | {
            "PATH": f"{tools}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "CCPROXY_LOCAL_SERVERS": "0",
            "CCPROXY_PORT": str(free_port()),
        }
        self.tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", str(WIDTH), "-y", str(HEIGHT),
            "-c", str(self.home), "bash", "--rcfile", str(folder / "bashrc"), "-i",
        )
        self.tmux("wait-for", "prompt")

    def tmux(self, *arguments):
        return subprocess.run(
            ["tmux", "-S", self.socket, *arguments], env=self.environment, check=True,
            stdout=subprocess.PIPE, text=True, timeout=PATIENCE,
        ).stdout

    def screen(self):
        return self.tmux("capture-pane", "-p", "-J", "-S", "-").rstrip().split("\n")

    def wait(self, holds):
        until = time.monotonic() + PATIENCE
        while not holds(self.screen()) and time.monotonic() < until:
            time.sleep(0.01)

    def run(self, command, answer):
        self.tmux("send-keys", "-R")
        self.tmux("clear-history")
        self.tmux("send-keys", "-l", "--", command)
        self.tmux("send-keys", "Enter")
        if answer is not None:
            self.wait(lambda screen: len(screen) > 1)  # until it asks
            self.tmux("send-keys", "-l", "--", answer)
            self.tmux("send-keys", "Enter")
        self.tmux("wait-for", "prompt")
        self.wait(lambda screen: screen[-1] == "$")
        # The first line is the command, the last one the next prompt.
        return [settle(line, self.home) for line in self.screen()[1:-1]]

    def end(self):
        subprocess.run([self.program, "stop", "--timeout", "0"], env=self.environment, check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.tmux("kill-server")


def rerun(text, terminal):
    out, in_block, answer = [], False, None
    for line in text.split("\n"):
        if not in_block:
            out.append(line)
            asked = re.fullmatch(r"<!-- answer: (.*) -->", line)
            if asked:
                answer = asked[1]
            in_block = line == "```console"
        elif line == "```":
            out.append(line)
            in_block = False
        elif line.startswith("$ "):
            out.append(line)
            out += terminal.run(line[2:], answer)
            answer = None
    return "\n".join(out)


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    program, file = arguments[0], Path(arguments[1])
    before = file.read_text()
    with tempfile.TemporaryDirectory(prefix="ccproxy-transcript-") as folder:
        terminal = Terminal(Path(folder), program)
        try:
            after = rerun(before, terminal)
        finally:
            terminal.end()
    if "--check" not in sys.argv:
        file.write_text(after)
        return
    then, now = ([re.sub(" +", " ", line) for line in text.split("\n")] for text in (before, after))
    difference = list(difflib.unified_diff(then, now, str(file), "now", lineterm=""))
    if difference:
        print("\n".join(difference))
        sys.exit(f"{file} is not what the program says; scripts/transcript.py writes it anew")


if __name__ == "__main__":
    main()
