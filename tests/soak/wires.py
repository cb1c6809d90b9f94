# SPDX-License-Identifier: GPL-3.0-or-later
"""A text answer in the words of each kind of provider."""
import json
from typing import NamedTuple


def _data(value, name=None):
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {json.dumps(value)}\n\n".encode()


class Wire(NamedTuple):
    """How one kind of provider says things. All give bytes."""

    type: str  # what a configuration calls it
    begin: callable  # events before any content
    word: callable  # the event of one word
    end: callable  # events after the last word
    whole: callable  # the same text in one body
    error_event: callable
    error_body: callable


def _chat_chunk(delta, finish=None):
    return _data({"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m-1",
                  "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]})


_CHAT_USAGE = {"prompt_tokens": 11, "completion_tokens": 5, "total_tokens": 16}

CHAT = Wire(
    type="openai",
    begin=lambda: _chat_chunk({"role": "assistant", "content": ""}),
    word=lambda text: _chat_chunk({"content": text}),
    end=lambda: _chat_chunk({}, "stop")
    + _data({"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m-1",
             "choices": [], "usage": _CHAT_USAGE}) + b"data: [DONE]\n\n",
    whole=lambda text: json.dumps(
        {"id": "c1", "object": "chat.completion", "created": 1, "model": "m-1",
         "choices": [{"index": 0, "message": {"role": "assistant", "content": text},
                      "finish_reason": "stop"}], "usage": _CHAT_USAGE}).encode(),
    error_event=lambda words: _data({"error": {"type": "server_error", "message": words}}),
    error_body=lambda words: json.dumps(
        {"error": {"type": "server_error", "message": words}}).encode(),
)


def _named(kind, **rest):
    return _data({"type": kind, **rest}, kind)


def _message(content, stop):
    return {"id": "msg_01", "type": "message", "role": "assistant", "model": "m-1",
            "content": content, "stop_reason": stop, "stop_sequence": None,
            "usage": {"input_tokens": 11, "output_tokens": 5}}


def _anthropic_error(words):
    return {"type": "error", "error": {"type": "overloaded_error", "message": words}}


ANTHROPIC = Wire(
    type="anthropic",
    begin=lambda: _named("message_start", message=_message([], None))
    + _named("content_block_start", index=0, content_block={"type": "text", "text": ""}),
    word=lambda text: _named("content_block_delta", index=0,
                             delta={"type": "text_delta", "text": text}),
    end=lambda: _named("content_block_stop", index=0)
    + _named("message_delta", delta={"stop_reason": "end_turn", "stop_sequence": None},
             usage={"output_tokens": 5}) + _named("message_stop"),
    whole=lambda text: json.dumps(_message([{"type": "text", "text": text}], "end_turn")).encode(),
    error_event=lambda words: _data(_anthropic_error(words), "error"),
    error_body=lambda words: json.dumps(_anthropic_error(words)).encode(),
)


def _response(status, output):
    return {"id": "resp_1", "object": "response", "status": status, "model": "m-1",
            "output": output,
            "usage": {"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}}


def _output(text, status="completed"):
    content = [{"type": "output_text", "text": text, "annotations": []}] if text else []
    return {"id": "msg_1", "type": "message", "role": "assistant", "status": status,
            "content": content}


RESPONSES = Wire(
    type="openai-responses",
    begin=lambda: _named("response.created", response=_response("in_progress", []))
    + _named("response.output_item.added", output_index=0, item=_output("", "in_progress")),
    word=lambda text: _named("response.output_text.delta", item_id="msg_1", output_index=0,
                             content_index=0, delta=text),
    end=lambda: _named("response.completed", response=_response("completed", [])),
    whole=lambda text: json.dumps(_response("completed", [_output(text)])).encode(),
    error_event=lambda words: _data({"type": "error", "code": "server_error", "message": words},
                                    "error"),
    error_body=CHAT.error_body,
)


def _candidate(text, finish=None):
    candidate = {"content": {"role": "model", "parts": [{"text": text}] if text else []},
                 "index": 0}
    if finish:
        candidate["finishReason"] = finish
    return {"candidates": [candidate], "modelVersion": "m-1", "responseId": "r1",
            "usageMetadata": {"promptTokenCount": 11, "candidatesTokenCount": 5,
                              "totalTokenCount": 16}}


def _gemini_error(words):
    return {"error": {"code": 503, "message": words, "status": "UNAVAILABLE"}}


GEMINI = Wire(
    type="gemini",
    begin=lambda: b"",
    word=lambda text: _data(_candidate(text)),
    end=lambda: _data(_candidate("", "STOP")),
    whole=lambda text: json.dumps(_candidate(text, "STOP")).encode(),
    error_event=lambda words: _data(_gemini_error(words)),
    error_body=lambda words: json.dumps(_gemini_error(words)).encode(),
)

WIRES = {"chat": CHAT, "anthropic": ANTHROPIC, "responses": RESPONSES, "gemini": GEMINI}
