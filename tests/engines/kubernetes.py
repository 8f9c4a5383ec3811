#!/usr/bin/env python3
"""kubernetes.py BINARY PROJECT: the manual's Job, run as Kubernetes would run its pods, makes exactly the batch.
kubernetes.py --print PROJECT: that Job, for who checks it against Kubernetes' own schema.

Needs python3-yaml. A pod differs from a process here in its volumes: the mount paths become folders of the test.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from batch import PARTS, Batch


def job_text(project):
    block = re.search(r"^apiVersion: batch/v1\n(?:[^.].*\n)+", (Path(project) / "src/install/man/raadstuk.1").read_text(), re.M)
    assert block, "the manual has no Job"
    return block[0]


def run_pods(batch, job):
    pod = job["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    volumes = {volume["name"] for volume in pod["volumes"]}
    assert job["kind"] == "Job" and job["spec"]["completionMode"] == "Indexed"
    assert job["spec"]["completions"] == PARTS and pod["restartPolicy"] == "Never"
    # One part that fails must not end the others, as `backoffLimit` would.
    assert job["spec"]["backoffLimitPerIndex"] == 0 and "backoffLimit" not in job["spec"]
    command = container["command"]
    for mount in container["volumeMounts"]:
        assert mount["name"] in volumes, mount
        here = str(batch.folder / mount["mountPath"].strip("/"))
        command = [word.replace(mount["mountPath"], here) for word in command]
    pods = [subprocess.Popen(command, cwd=batch.folder, env={**batch.environment, "JOB_COMPLETION_INDEX": str(index)})
            for index in range(job["spec"]["completions"])]
    assert [pod.wait() for pod in pods] == [0] * PARTS


def check_dutch(project):
    """The Dutch manual has the same Job and the same line for Slurm."""
    english, dutch = ((Path(project) / "src/install/man" / name).read_text() for name in ("raadstuk.1", "raadstuk.nl.1"))
    for same in (job_text(project), re.search(r"^\.Dl sbatch .*\n", english, re.M)[0]):
        assert same in dutch, f"raadstuk.nl.1 lacks {same}"


def main():
    if sys.argv[1] == "--print":
        return print(job_text(sys.argv[2]), end="")
    check_dutch(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        batch = Batch(sys.argv[1], sys.argv[2], folder)
        run_pods(batch, yaml.safe_load(job_text(sys.argv[2])))
        batch.made_exactly()


main()
