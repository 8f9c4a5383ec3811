#!/usr/bin/env python3
"""sending.py BINARY PROJECT: the README's lines send a draft whole, to an SMTP server that runs here (aiosmtpd) and on no
other network. msmtp is what sends, by its own name and as the sendmail that it can be.
"""
import email
import email.policy
import os
import re
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from aiosmtpd.controller import Controller

DRAFT = "reports/2.6.1.eml"


class Inbox:
    def __init__(self):
        self.envelopes = []

    async def handle_DATA(self, _server, _session, envelope):
        self.envelopes.append(envelope)
        return "250 OK"


def lines_of(readme):
    """The lines of the README that send a draft."""
    found = re.findall(r"^    (.* reports/\S*\.eml \| \S+ .*?)(?: +#.*)?$", readme, re.M)
    assert [re.search(r"\| (\w+)", line)[1] for line in found] == ["msmtp", "sendmail"], found
    return [re.sub(r"reports/\S*\.eml", DRAFT, line) for line in found]


def parsed(data):
    return email.message_from_bytes(data, policy=email.policy.SMTP)


def contents(message):
    first, *attached = message.iter_parts()
    text = first.get_content().replace("\r\n", "\n")
    return text, [(part.get_filename(), part.get_content_type(), part.get_payload(decode=True)) for part in attached]


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def main():
    binary, project = (Path(each).resolve() for each in sys.argv[1:3])
    lines = lines_of((project / "README.md").read_text())
    inbox = Inbox()
    port = free_port()  # the controller itself cannot find one
    server = Controller(inbox, hostname="127.0.0.1", port=port)
    server.start()
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "bin").mkdir()
            (folder / "bin/sendmail").symlink_to("/usr/bin/msmtp")
            (folder / ".msmtprc").write_text(f"account default\nhost 127.0.0.1\nport {port}\nfrom griffie@gemeente.nl\n")
            environment = {"PATH": f"{folder}/bin:/usr/bin:/bin", "HOME": name, "LC_ALL": "C.UTF-8", "USER": "griffie"}
            (folder / "2.6.1.xml").write_bytes((project / "input/veiligheid-2.6.1.xml").read_bytes())
            subprocess.run([binary, "export", folder / "2.6.1.xml", "-o", folder / "reports", "--eml", "--to",
                            "Raad van Ërehuizen <raad@gemeente.nl>", "--to", "college@gemeente.nl"],
                           check=True, cwd=project, stdout=subprocess.DEVNULL)
            draft = parsed((folder / DRAFT).read_bytes())
            files = [(f"2.6.1 Veiligheid, handhaving en crisisbeheersing.{each}", (folder / "reports" / f"2.6.1.{each}").read_bytes())
                     for each in ("pdf", "docx")]
            for line in lines:
                subprocess.run(["bash", "-c", line], check=True, cwd=folder, env=environment)
                assert inbox.envelopes, f"nothing came of: {line}"
                envelope = inbox.envelopes.pop()
                assert not inbox.envelopes
                assert envelope.mail_from == "griffie@gemeente.nl", envelope.mail_from
                assert envelope.rcpt_tos == ["raad@gemeente.nl", "college@gemeente.nl"], envelope.rcpt_tos
                sent = parsed(envelope.content)
                assert contents(sent) == contents(draft), line
                assert [(one, data) for one, _, data in contents(sent)[1]] == files, line
                assert sent["subject"] == draft["subject"] and str(sent["to"]) == str(draft["to"]), line
                # What the draft lacks of RFC 5322 is there now, and what made it a draft is not.
                assert sent["date"] and "griffie@gemeente.nl" in sent["from"] and not sent["x-unsent"], sent.keys()
                print("sent whole:", line)
    finally:
        server.stop()


if __name__ == "__main__":
    os.umask(0o077)  # msmtp wants its configuration for the user alone
    main()
