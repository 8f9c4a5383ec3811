#!/usr/bin/env python3
"""read_draft.py FILE...: drafts as Python's email package reads them, which shares no code with GMime. One line a thing:

    subject: ...
    to: NAME|ADDRESS, ...
    text: ...                    with CRLF as |
    attachment: NAME TYPE SHA-256

Whatever is not as a draft must be (a defect, a line that is too long or ends otherwise, a header that should not be
there) is a line that begins with "wrong:".
"""
import email
import email.policy
import hashlib
import re
import sys

HEADERS = {"to", "subject", "content-language", "x-unsent", "mime-version", "content-type"}
PART_HEADERS = {"content-type", "content-transfer-encoding", "content-disposition"}

# RFC 2047 allows no encoded word in a quoted string, and every mail program writes and reads `name` so.
WORDS_IN_QUOTES = {"encoded word inside quoted string", "missing trailing whitespace after encoded-word"}


def wrong(data, message):
    if re.search(rb"[^\r]\n|\r[^\n]|\r\Z", data):
        yield "a line that does not end in CRLF"
    if max(map(len, data.split(b"\r\n"))) > 998:
        yield "a line of more than 998 characters"
    if any(byte > 126 or byte < 32 and byte not in b"\t\r\n" for byte in data):
        yield "a byte that is not plain ASCII"
    names = [name.lower() for name in message.keys()]
    if len(set(names)) != len(names) or not set(names) <= HEADERS or HEADERS - {"to"} - set(names):
        yield f"these headers: {names}"
    if (message["x-unsent"], message["mime-version"], message.get_content_type()) != ("1", "1.0", "multipart/mixed"):
        yield "X-Unsent, MIME-Version or the type"
    for part in message.walk():
        yield from (f"{part.get_content_type()}: {type(defect).__name__}" for defect in part.defects)
        for name, header in part.items():
            yield from (f"{name}: {defect}" for defect in header.defects if str(defect) not in WORDS_IN_QUOTES)
        if part is not message and not set(map(str.lower, part.keys())) <= PART_HEADERS:
            yield f"these headers of a part: {part.keys()}"
    boundary = b"--" + message.get_boundary().encode()
    if data.count(boundary) != len(list(message.iter_parts())) + 1:
        yield "the boundary stands elsewhere too"


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    message = email.message_from_bytes(data, policy=email.policy.default)
    for fault in wrong(data, message):
        print("wrong:", fault)
    print("subject:", message["subject"])
    if message["to"]:
        print("to:", ", ".join(f"{one.display_name}|{one.addr_spec}" for one in message["to"].addresses))
    first, *others = message.iter_parts()
    print("text:", first.get_content_type(), first.get_content_charset(), first.get_content().replace("\r\n", "|"))
    for part in others:
        if part.get_content_disposition() != "attachment":
            print("wrong: no attachment")
        # `name` of the type is for programs that know RFC 2047 only, which Python reads too.
        name = part["content-type"].params.get("name")
        if name != part.get_filename():
            print("wrong: as RFC 2047 the name is", name)
        digest = hashlib.sha256(part.get_payload(decode=True)).hexdigest()
        print("attachment:", part.get_filename(), part.get_content_type(), digest)


if __name__ == "__main__":
    for each in sys.argv[1:]:
        read(each)
