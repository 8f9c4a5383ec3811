#!/usr/bin/env python3
"""slurm.py BINARY PROJECT: a real Slurm of one node, on loopback and in a folder of its own, runs the manual's array job,
which makes exactly the batch. Needs slurm-wlm, munge and libnss-wrapper; works as root and as a user, without systemd."""
import getpass
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from batch import PARTS, Batch

# Nothing of cgroups or accounting: a container may have neither.
CONFIGURATION = """
ClusterName=test
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort={controller_port}
SlurmdPort={node_port}
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
ReturnToService=2
SlurmdParameters=config_overrides
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
NodeName=localhost NodeAddr=127.0.0.1 CPUs={parts}
PartitionName=all Nodes=localhost Default=YES MaxTime=10 State=UP
"""


def free_port():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return server.getsockname()[1]


class Slurm:
    def __init__(self, folder):
        self.folder, self.started = Path(folder), []
        self.folder.chmod(0o755)  # munge wants its socket within reach of all
        for name in ("state", "spool"):
            (self.folder / name).mkdir(mode=0o700)
        key = self.folder / "munge.key"
        key.write_bytes(os.urandom(128))
        key.chmod(0o400)
        configuration = self.folder / "slurm.conf"
        os.environ["SLURM_CONF"] = str(configuration)  # for daemons and clients, the batch's too
        configuration.write_text(CONFIGURATION.format(
            controller_port=free_port(), node_port=free_port(),
            user=getpass.getuser(), folder=folder, parts=PARTS))
        # The daemons listen where the machine's own name is, which need not be loopback, nor anywhere.
        hosts = self.folder / "hosts"
        hosts.write_text("127.0.0.1 localhost\n")
        os.environ.update(LD_PRELOAD="libnss_wrapper.so", NSS_WRAPPER_HOSTS=str(hosts), NSS_WRAPPER_HOSTNAME="localhost")
        (self.folder / "cgroup.conf").write_text("CgroupPlugin=disabled\n" if self.knows_disabled() else "")

    def __enter__(self):
        return self

    def begin(self):
        files = ("key-file", "socket", "pid-file", "log-file", "seed-file")
        self.start("munged", "--foreground", *(f"--{file}={self.folder}/munge.{file.partition('-')[0]}" for file in files))
        self.wait_for("munge's socket", (self.folder / "munge.socket").exists)
        self.start("slurmctld", "-D")
        self.start("slurmd", "-D")
        self.wait_for("the node", lambda: self.ask("sinfo", "--noheader", "--format=%T") == "idle")

    def __exit__(self, failure, *_):
        for process in reversed(self.started):
            process.terminate()
        for process in self.started:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
        if failure:
            for log in sorted(self.folder.glob("*.log")):
                print(f"== {log.name}", *log.read_text(errors="replace").splitlines()[-20:], sep="\n", file=sys.stderr)

    @staticmethod
    def knows_disabled():
        version = subprocess.run(["slurmd", "-V"], capture_output=True, text=True, check=True).stdout.split()[-1]
        return tuple(map(int, version.split(".")[:2])) >= (24, 5)

    def start(self, program, *arguments):
        with open(self.folder / f"{program}.said.log", "wb") as said:
            self.started.append(subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL, stdout=said, stderr=said))

    @staticmethod
    def ask(*command):
        return subprocess.run(command, capture_output=True, text=True).stdout.strip()

    def wait_for(self, what, ready, seconds=60):
        end = time.monotonic() + seconds
        while not ready():
            for process in self.started:
                assert process.poll() is None, f"{process.args[0]} stopped with {process.returncode}"
            assert time.monotonic() < end, f"{what} is not there after {seconds} s"
            time.sleep(0.2)


def main():
    os.environ["PATH"] += ":/usr/sbin"  # where the daemons are, and a user does not look
    with tempfile.TemporaryDirectory(prefix="raadstuk-slurm-") as folder, tempfile.TemporaryDirectory() as work:
        with Slurm(folder) as slurm:
            slurm.begin()
            batch = Batch(sys.argv[1], sys.argv[2], work)
            line = batch.readme("sbatch").replace("sbatch ", "sbatch --parsable --wait ", 1)
            job = batch.run(line).stdout.strip()
            print(f"array job {job} of {slurm.ask('sinfo', '--version')}")
            batch.made_exactly()


main()
