"""An installation in a folder of the test, as `cmake --install` makes it for the prefix that the build was configured with."""
import os
import re
import subprocess
from pathlib import Path


def run(*command, **more):
    """Both streams of a command that must succeed."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def install(build, folder):
    """Gives the folder of the prefix and that of the configuration."""
    root = Path(folder, "root")
    # DESTDIR, not --prefix: of /usr the configuration goes to /etc, and not to that of the machine.
    run("cmake", "--install", str(build), env={**os.environ, "DESTDIR": str(root)})
    prefix = re.search(r"^CMAKE_INSTALL_PREFIX:PATH=(.*)", (build / "CMakeCache.txt").read_text(), re.M)[1].rstrip("/")
    return Path(f"{root}{prefix}"), Path(f"{root}/etc" if prefix == "/usr" else f"{root}{prefix}/etc")
