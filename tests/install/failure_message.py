#!/usr/bin/env python3
"""failure_message.py PROJECT: what raadstuk-failed.service tells of a failed run, with a journal and a sendmail of the test."""
import email
import email.policy
import os
import subprocess
import sys
import tempfile
from pathlib import Path

tell = Path(sys.argv[1]).resolve() / "src/install/systemd/tell-failure"
line = "input/x.xml:12:7: error: één fout; herstel die [unknown-element]"

with tempfile.TemporaryDirectory() as folder:
    def command(name, text):
        file = Path(folder, name)
        file.write_text(f"#!/bin/sh\n{text}\n")
        file.chmod(0o755)

    command("journalctl", f"case \"$*\" in *_SYSTEMD_INVOCATION_ID=abc) echo '{line}'; printf '%01500d\\n' 0 ;; esac")
    command("sendmail", f"cat >'{folder}/mail'")

    def told(**variables):
        environment = {"PATH": f"{folder}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "MONITOR_UNIT": "raadstuk.service",
                       "MONITOR_INVOCATION_ID": "abc", **variables}
        return subprocess.run([tell], env=environment, capture_output=True, text=True, check=True).stdout

    assert told(MONITOR_EXIT_STATUS="1") == "<3>raadstuk.service: some sections have errors; every other report was written\n"
    assert not Path(folder, "mail").exists(), "mail without an address"
    assert "status 143" in told(MONITOR_EXIT_STATUS="143")

    told(MONITOR_EXIT_STATUS="2", MAILTO="griffie@gemeente.example")
    written = Path(folder, "mail").read_bytes()
    message = email.message_from_bytes(written, policy=email.policy.default)
    assert not message.defects
    assert message["To"] == "griffie@gemeente.example"
    assert "the style or the configuration cannot be used" in message["Subject"]
    assert line in message.get_content()
    assert max(map(len, written.splitlines())) < 998
print("the message says what failed, and goes by mail only when there is an address")
