"""A server on loopback that speaks OpenAI's chat completions and answers as it is told, for the real client to meet."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, override


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered: a content, or a status without one; after some seconds."""

    content: str = ""
    status: int = 200
    after: float = 0.0
    tokens: int = 100


def reply(**lists: Any) -> Reply:
    """The lists of an answer that is in form."""
    return Reply(json.dumps(lists))


@dataclass(slots=True)
class Chat:
    """What the server is asked, and answers.

    Attributes:
        script: for a word of an article its replies, in order; the last one is given again and again.
        asked: the bodies of all requests.
        keys: what they were authorized with.
    """

    script: dict[str, list[Reply]] = field(default_factory=dict)
    asked: list[Any] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    most: int = 0
    under_way: int = 0
    url: str = ""

    def next(self, asked: Any, key: str) -> Reply:
        self.asked.append(asked)
        self.keys.append(key)
        words = json.dumps(asked["messages"], ensure_ascii=False)
        replies = next(replies for word, replies in self.script.items() if word in words)
        return replies.pop(0) if len(replies) > 1 else replies[0]


@contextmanager
def chat() -> Iterator[Chat]:
    """Such a server, while it is used."""
    told = Chat()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.under_way += 1
            told.most = max(told.most, told.under_way)
            try:
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                answer = told.next(asked, self.headers["Authorization"])
                time.sleep(answer.after)  # a server that takes its time, which is what is tested
                self._send(answer, completion(answer) if answer.status == 200 else {"error": {"message": "No."}})
            except ConnectionError:
                pass  # whoever asked did not wait
            finally:
                told.under_way -= 1

        def _send(self, answer: Reply, body: Any) -> None:
            sent = json.dumps(body).encode()
            self.send_response(answer.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(sent)))
            self.send_header("retry-after-ms", "1")
            self.end_headers()
            self.wfile.write(sent)

        @override
        def log_message(self, format: str, *args: object) -> None:
            """Keep it out of the tests' output."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    told.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def completion(answer: Reply) -> dict[str, Any]:
    message = {"role": "assistant", "content": answer.content}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "scripted",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": answer.tokens - 10, "completion_tokens": 10, "total_tokens": answer.tokens},
    }
