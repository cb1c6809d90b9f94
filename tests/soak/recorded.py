# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded traffic: what the real client asks, and what real providers answer."""
import json
import pathlib


def requests(folder):
    """Streamed requests of the client as templates: @MODEL@ is the model's place, and @ORDER@, behind
    the user's last words, that of the order to the provider."""
    templates = []
    for file in sorted(pathlib.Path(folder, "requests").glob("*.json")):
        recorded = json.loads(file.read_text(encoding="utf-8"))
        body = recorded.get("body", recorded)
        if not body.get("stream"):
            continue
        last = [message for message in body["messages"] if message["role"] == "user"][-1]
        if isinstance(last["content"], str):
            last["content"] = [{"type": "text", "text": last["content"]}]
        last["content"].append({"type": "text", "text": "@ORDER@"})
        body["model"] = "@MODEL@"
        templates.append(json.dumps(body).encode())
    return templates


def streams(folder):
    """The streams that end well, by the wire that they speak."""
    root = pathlib.Path(folder)
    by_wire = {}
    for case in json.loads((root / "INDEX.json").read_text(encoding="utf-8")):
        if case["kind"] != "message" or not case["stream"] or case["status"] != 200:
            continue
        file = root / case["provider"] / f"{case['case']}.stream.sse"
        expected = json.loads(file.with_name(f"{case['case']}.expect.json").read_text("utf-8"))
        if file.exists() and expected.get("stop_reason_any_of"):
            by_wire.setdefault(case["dialect"], []).append(file.read_bytes())
    return by_wire
