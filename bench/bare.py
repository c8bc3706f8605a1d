"""Serves a bare ASGI application as our own server is served: by uvicorn, without logs of requests."""

import sys

import uvicorn

if __name__ == "__main__":
    uvicorn.run(sys.argv[1], port=int(sys.argv[2]), log_config=None, access_log=False, server_header=False)
