"""The table of tests/bench/run: a row a bar, what was measured and what is allowed."""


class Bars:
    def __init__(self):
        self.met = True
        print(f"{'':52}{'measured':>10}{'allowed':>12}")

    def most(self, what, measured, allowed, note=""):
        self._row(what, measured, allowed, "<=", measured <= allowed, note)

    def least(self, what, measured, allowed, note=""):
        self._row(what, measured, allowed, ">=", measured >= allowed, note)

    def unknown(self, what, why):
        """A bar that could not be measured is not met."""
        self.met = False
        print(f"{what:52}{'-':>10}{'':12}  NOT MEASURED: {why}", flush=True)

    def told(self, what, note):
        """No bar: a figure to know."""
        print(f"{what:52}{'':22}        {note}", flush=True)

    def _row(self, what, measured, allowed, sign, met, note):
        self.met &= met
        allowed = f"{sign} {self._number(allowed)}"
        print(f"{what:52}{self._number(measured):>10}{allowed:>12}  {'ok' if met else 'OVER':6}{note}", flush=True)

    @staticmethod
    def _number(value):
        return f"{value:,}" if isinstance(value, int) else f"{value:.3f}" if value < 10 else f"{value:.1f}"
