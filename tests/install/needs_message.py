#!/usr/bin/env python3
"""needs_message.py PROJECT: what raadstuk-failed.service tells after a run, with a journal and a sendmail of the test."""
import email
import email.policy
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

tell = Path(sys.argv[1]).resolve() / "src/install/systemd/tell"
line = "input/x.xml:12:7: error: één fout; herstel die [unknown-element]"

with tempfile.TemporaryDirectory() as folder:
    mail, record, config = Path(folder, "mail"), Path(folder, "raadstuk.run.json"), Path(folder, "raadstuk.toml")

    def command(name, text):
        file = Path(folder, name)
        file.write_text(f"#!/bin/sh\n{text}\n")
        file.chmod(0o755)

    command("journalctl", f"case \"$*\" in *_SYSTEMD_INVOCATION_ID=abc) echo '{line}'; printf '%01500d\\n' 0 ;; esac")
    command("sendmail", f"cat >'{mail}'")

    def ran(needs, status=0, names=("2.6.1.docx",)):
        """As the program writes it after a run."""
        record.write_text(json.dumps({"format": 1, "time": str(time.time()), "run": "1", "version": "1", "exit": status,
                                      "counts": {"good": 3}, "needs_you": needs,
                                      "needs": [{"code": "changed-report-kept", "names": list(names)}] if needs else []},
                                     separators=(",", ":")))

    def told(status, **variables):
        """What it says, and the mail that it sends."""
        mail.unlink(missing_ok=True)
        environment = {"PATH": f"{folder}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "MONITOR_UNIT": "raadstuk.service",
                       "MONITOR_INVOCATION_ID": "abc", "MONITOR_EXIT_STATUS": str(status), "STATE_DIRECTORY": folder, **variables}
        said = subprocess.run([tell, folder], env=environment, cwd=folder, capture_output=True, text=True, check=True)
        assert not said.stderr, said.stderr
        if not mail.exists():
            return said.stdout, None
        written = mail.read_bytes()
        message = email.message_from_bytes(written, policy=email.policy.default)
        assert not message.defects and max(map(len, written.splitlines())) < 998
        return said.stdout, message

    some = "some sections have errors; every other report was written"
    assert told(1) == (f"<3>raadstuk.service: {some}\n", None), "mail without an address"
    assert told(0) == ("", None)
    assert "status 143" in told(143)[0]

    address = {"MAILTO": "griffie@gemeente.example"}
    said, message = told(2, **address)
    assert message["To"] == "griffie@gemeente.example" and line in message.get_content()
    assert "the style or the configuration cannot be used" in message["Subject"]
    assert told(2, **address)[1] is None, "the same is told again at once"
    assert told(3, **address)[1] is not None, "another fault is not told"
    yesterday = time.time() - 24 * 3600
    os.utime(Path(folder, "told"), (yesterday, yesterday))
    assert told(3, **address)[1] is not None, "what lasts a day is not told again"

    config.write_text('# who\nstyle = "compact"\nmail-to = [\n  "Griffie <griffie@gemeente.example>", "ict@gemeente.example"\n]\n'
                      'language = "nl"\nset = ["jaar=2026"]\n')
    ran(2)
    said, message = told(0)
    assert said == "<4>raadstuk.service: 2 zaken vragen uw aandacht\n", said
    assert message["To"] == "griffie@gemeente.example, ict@gemeente.example"
    assert message["Subject"] == f"Raadstuk op {os.uname().nodename}: 2 zaken vragen uw aandacht"
    assert told(0)[1] is None
    ran(2, names=("2.6.2.docx",))
    assert told(0)[1] is not None, "other names are other news"
    ran(0)
    assert told(0) == ("", None)
    ran(2, names=("2.6.2.docx",))
    assert told(0)[1] is not None, "what went and came is not told"
    ran(1, status=1)
    assert "1 zaak vraagt uw aandacht" in told(1)[1]["Subject"]
    ran(5)
    assert "een storing van de machine" in told(3)[1]["Subject"], "a record of an earlier run was believed"
    config.write_text('mail-to = "a@b.example"  # "c@d.example"\n')
    assert told(1, LC_ALL="nl_NL.UTF-8")[1]["To"] == "a@b.example"
print("what needs a person is told once, by mail when there is an address, in its language")
