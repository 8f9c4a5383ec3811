"""LibreOffice by UNO: the paragraphs and cells of a document, with all tracked changes accepted or rejected."""

import os
import subprocess
import time

import uno
from com.sun.star.beans import PropertyValue


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


class Office:
    """One soffice for all documents, with a profile of its own."""

    def __enter__(self):
        pipe = f"raadstuk{os.getpid()}"
        self.process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file:///tmp/lo-{pipe}", "--headless", "--norestore", "--nologo",
             f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        self.context = None
        for _ in range(1500):  # a machine with other work takes minutes for a first profile
            try:
                self.context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.2)
        if self.context is None:
            self.process.kill()
            raise SystemExit("soffice does not answer")
        self.manager = self.context.ServiceManager
        self.desktop = self.manager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
        return self

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(60)

    def read(self, path, command=None):
        """What `Reading` has, of the document as it stands or after AcceptAllTrackedChanges or RejectAllTrackedChanges."""
        document = self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), "_blank", 0,
                                                     (value("Hidden", True),))
        try:
            if command:
                dispatcher = self.manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", self.context)
                dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" + command, "", 0, ())
            return Reading(document)
        finally:
            document.close(True)


class Reading:
    def __init__(self, document):
        self.texts, self.styles, self.rows = [], [], []
        self.left = document.Redlines.createEnumeration().hasMoreElements()
        self.body(document.Text)
        self.notes = [note.String for note in
                      (document.Footnotes.getByIndex(i) for i in range(document.Footnotes.Count))]

    def body(self, text):
        for part in iterate(text):
            if part.supportsService("com.sun.star.text.TextTable"):
                self.rows.append(part.Rows.Count)
                for name in sorted(part.CellNames, key=place):
                    self.body(part.getCellByName(name))
            elif part.String.strip():
                self.texts.append(part.String)
                numbered = bool(part.NumberingIsNumber) and bool(part.ListLabelString)
                self.styles.append((part.ParaStyleName, numbered))


def iterate(text):
    parts = text.createEnumeration()
    while parts.hasMoreElements():
        yield parts.nextElement()


def place(name):
    """By row, then by column: A1, B1, A2; those of divided cells behind it."""
    head = name.split(".")[0]
    letters = head.rstrip("0123456789")
    return int(head[len(letters):]), len(letters), letters, name
