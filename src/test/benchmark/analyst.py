#!/usr/bin/python3
"""Termly indicators from the returns, with pandas and openpyxl.

    python3 analyst.py INPUT OUTPUT [TERM]

Independent of the product: it shares neither its code nor its rules, only what is asked of both.
Writes OUTPUT/indicators-TERM.csv, OUTPUT/indicators-TERM-unsuppressed.csv (before [c], for checking),
OUTPUT/left-out-TERM.csv (rows and files left out, with the number of the check) and OUTPUT/board-TERM.xlsx.
Places where the definitions leave a choice are marked AMBIGUOUS.
ANALYST_TODAY=yyyy-mm-dd sets "the moment of import"; ANALYST_LA the authority (926).
"""
import time
T0 = [time.perf_counter()]
import csv, datetime as dt, io, os, re, subprocess, sys, tempfile, unicodedata, zipfile
from collections import defaultdict
from decimal import Decimal, ROUND_HALF_UP
from fractions import Fraction
from statistics import median

import numpy as np
import pandas as pd
import yaml
from openpyxl import Workbook, load_workbook
from openpyxl.chart import LineChart, Reference
from openpyxl.styles import Font
from openpyxl.utils.datetime import to_excel

LA = os.environ.get("ANALYST_LA", "926")
TODAY = dt.date.fromisoformat(os.environ["ANALYST_TODAY"]) if os.environ.get("ANALYST_TODAY") else dt.date.today()


def phase(name):
    now = time.perf_counter()
    print(f"{name:<28}{now - T0[0]:8.2f} s", flush=True)
    T0[0] = now


# ---------------------------------------------------------------- text

def norm(v):
    """NFC, no-break space = space, runs of space = one, trimmed."""
    return " ".join(unicodedata.normalize("NFC", str(v)).split())


def fold(v):
    return norm(v).casefold()


def head(v):
    # AMBIGUOUS "in any order, case and spacing": headings are compared with all spaces taken out.
    return fold(v).replace(" ", "")


# ---------------------------------------------------------------- what the returns hold

GROUPS = ["Early career teacher", "Aspiring leader", "Middle leader", "Senior leader", "Headteacher",
          "Executive leader", "Governor", "Other"]
SKILLS = ["Teaching and learning", "Strategic leadership and change", "Collaborative leadership", "Technical management"]
TARGETS = ["Early career teachers", "Recently qualified teachers", "Middle and subject leaders", "SEND leads",
           "Aspiring leaders", "Headteachers", "Governors"]
ROLES = ["Professional partner to a new head", "Headteacher recruitment support", "Pupil Premium review",
         "Inspection readiness", "Collaboration Champion", "Internship host", "Challenge Partner training",
         "Interim headteacher", "School-to-school support"]
ITEMS = ("cpd-rated-good cpd-learned-usable network-useful induction-leaders-good induction-chairs-good "
         "middle-leadership-support-good governance-support-good support-helped providing-support-benefited "
         "pipeline-strong right-approach co-leader-role collective-leadership formal-partnerships-growing "
         "collective-responsibility system-will-change cadre-executive cadre-governors-and-directors "
         "cadre-headteachers cadre-leaders-of-learning cadre-middle cadre-aspiring").split()
CATEGORIES = ["Parent", "Staff", "Local authority", "Co-opted", "Foundation", "Partnership", "Headteacher", "Trust appointed"]
REASONS = ["Head capacity", "School capacity", "Inspection position", "QA lapsed", "Deployable"]
REGIMES = ["Report card", "Sub-judgements", "Overall grade"]          # the latest first
WEST = "king's lynn and west norfolk"
OUTSIDE = "Outside the authority"


def codes(values, **synonyms):
    d = {fold(v): v for v in values}
    d.update({fold(k): v for k, v in synonyms.items()})
    return d


ECT = dict(NQT="Early career teacher", RQT="Early career teacher", ECT="Early career teacher")
CAPACITY = ["High", "Limited", "None"]
POSITION = ["Meets", "Below", "Unknown"]
CPD, NET, DEP, GOV = "CPD take-up", "Network attendance", "System-leader deployment", "Governor vacancies"
SVY, REV, PRG, OUT, PIPE = ("Feedback survey", "Commissioned reviews", "Strategy progress", "Outcomes and inspection",
                            "Leadership pipeline")
T, C, YN, D, W, N, P, U, H = "text", "code", "yesno", "date", "whole", "number", "percent", "urn", "home"

# heading: type; a '?' after the type: the cell may be blank (and, AMBIGUOUS, the column may then be absent altogether:
# "every other listed column is required"); '~': an optional column that is not checked at all.
KINDS = {
    CPD: {
        "Sessions": {"Session code": T, "Programme": T, "Date": D, "Skill area": codes(SKILLS),
                     "Aimed at": codes(GROUPS + ["All"], **ECT), "Origin": codes(["Norfolk", "Regional", "National"]),
                     "Places offered": W},
        "Participants": {"Session code": T, "School URN": U, "Participant reference": T, "Leader group": codes(GROUPS, **ECT),
                         "Booked": YN, "Attended": YN, "Completed": YN}},
    NET: {
        "Sessions": {"Session code": T, "Network": T, "Target group": codes(TARGETS), "Date": D,
                     "Mode": codes(["In person", "Online"]), "Focus": codes(["Practice", "Information"]), "Co-ordinator": T + "?"},
        "Attendance": {"Session code": T, "School URN": U, "Leader group": codes(GROUPS, **ECT), "Expected": W, "Attended": W}},
    DEP: {
        "System leaders": {"Leader reference": T, "Designation": codes(["NLE", "LLE", "SLE", "NLG", "NSL"]), "Designated on": D + "?",
                           "Home school URN": H, "Roles offered": "roles?", "Ofsted trained": YN, "Led more than one school": YN,
                           "Head capacity": codes(CAPACITY), "School capacity": codes(CAPACITY), "Capacity reviewed on": D + "?",
                           "Inspection position": codes(POSITION), "Days offered": N, "QA status": codes(["Current", "Lapsed", "None"])},
        "Deployments": {"Deployment code": T, "Leader reference": T + "?", "Role": "role", "Requested on": D,
                        "Capacity checked on": D + "?", "Start date": D + "?", "End date": D + "?", "Supported school URN": U,
                        "Days delivered": N, "Formality": codes(["Formal", "Informal"]), "Funding": T + "?", "QA reviewed on": D + "?"}},
    GOV: {
        "Governing boards": {"School URN": U, "Board type": codes(["Maintained", "Academy"]), "Instrument date": D + "?",
                             "Chair in post": YN, "New chair this term": YN, "Governance professional in post": YN},
        "Places": {"School URN": U, "Category": codes(CATEGORIES), "Places": W, "In post": W, "Vacant": W,
                   "Oldest vacancy since": D + "?", "Terms ending within two terms": W}},
    SVY: {
        "Invitations": {"Survey": T, "Leader group": codes(GROUPS + ["Teacher", "Parent", "Pupil", "Partner"], **ECT), "Invited": W},
        "Responses": {"Survey": T, "Item": codes(ITEMS), "Respondent reference": T,
                      "Leader group": codes(GROUPS + ["Teacher", "Parent", "Pupil", "Partner"], **ECT), "School URN": U + "?",
                      "Response": codes(["Strongly agree", "Agree", "Disagree", "Strongly disagree", "Could not say"])}},
    REV: {
        "Reviews": {"Review code": T, "Aspect": T, "Commissioned on": D, "Due on": D, "Completed on": D + "?", "Grade": "grade?",
                    "Actions due": W, "Actions closed": W}},
    PRG: {
        "Recommendations": {"Code": codes([f"R{i:02}" for i in range(1, 14)]), "Status": codes(["Not started", "On track", "At risk", "Complete"]),
                            "Lead": T + "?", "Note": T + "?"},
        "Next steps": {"Code": codes(["N1", "N2", "N3", "N4"]), "Status": codes(["Not started", "On track", "At risk", "Complete"])},
        "Pathways": {"Pathway": codes(["Educators and leaders of learning", "Governors"]), "Approved on": D + "?", "Reviewed on": D + "?"},
        "Induction": {"School URN": U, "Role": codes(["Headteacher", "Chair of governors", "Other leader"]),
                      "Newness": codes(["Role", "Norfolk", "Both"]), "Started on": D, "Offered on": D + "?", "Mentor allocated on": D + "?"},
        "Strategic groups": {"Group": T, "Level": codes(["County", "Locality", "Thematic"]), "Met this term": YN, "Partner category": T,
                             "School URN": U + "?", "Headteacher": YN, "Seats": W, "Present": W},
        "Events": {"Event": T, "Kind": codes(["All Norfolk", "Locality", "Prospective leaders"]), "Date": D + "?"},
        "Signposting": {"Item": T, "Priority area": T, "Beyond Norfolk": YN, "Live": YN},
        "Opportunities": {"Opportunity": T, "Kind": codes(["Action research", "Triad", "Peer review", "Shadowing", "Secondment"]),
                          "Places": W, "Filled": W}},
    OUT: {
        "Inspection": {"School URN": U, "Regime": codes(REGIMES), "Position": codes(POSITION)},
        "Outcomes": {"Measure": T, "Kind": codes(["Attainment", "Progress", "Destination"]), "Academic year": T, "Norfolk": P, "England": P}},
    PIPE: {
        "Schools": {"School URN": U, "Headship": codes(["Permanent", "Interim", "Vacant"]), "Succession conversation on": D + "?",
                    "Aspiring leaders": W, "Aspiring leaders developing": W}},
}
KIND_OF = {fold(k): k for k in KINDS}
SYNONYMS = {head("Clerk in post"): "Governance professional in post"}
OPTIONAL_SHEETS = set(KINDS[PRG]) - {"Recommendations"}
KEYS = {(CPD, "Participants"): ["Session code", "Participant reference"],
        (NET, "Attendance"): ["Session code", "School URN", "Leader group"],
        (GOV, "Places"): ["School URN", "Category"], (GOV, "Governing boards"): ["School URN"],
        (SVY, "Responses"): ["Survey", "Item", "Respondent reference"], (SVY, "Invitations"): ["Survey", "Leader group"],
        (OUT, "Outcomes"): ["Measure", "Academic year"], (PRG, "Induction"): None, (PRG, "Strategic groups"): None}
PERSON = {(CPD, "Participants"): "Participant reference", (DEP, "System leaders"): "Leader reference",
          (DEP, "Deployments"): "Leader reference", (SVY, "Responses"): "Respondent reference"}


def base(t):
    return C if isinstance(t, dict) else t.rstrip("?")


HEADS = {(k, s): {head(h): h for h in cols} for k, sheets in KINDS.items() for s, cols in sheets.items()}
for h in HEADS.values():
    for syn, canonical in SYNONYMS.items():
        if canonical in h.values():
            h[syn] = canonical
REQUIRED = {(k, s): [h for h, t in cols.items() if isinstance(t, dict) or not t.endswith("?")]
            for k, sheets in KINDS.items() for s, cols in sheets.items()}

# ---------------------------------------------------------------- cells: value, number of the check

EXCEL_ERRORS = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA", "#SPILL!", "#CALC!"}
YES, NO = {"yes", "y", "true", "1"}, {"no", "n", "false", "0"}
NUMBER = re.compile(r"[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?|[+-]?\.\d+")
MONTHS = {m.casefold(): i for i, m in enumerate("January February March April May June July August September October November December".split(), 1)}
MONTHS.update({m[:3]: i for m, i in list(MONTHS.items())})


def text_of(v):
    if isinstance(v, str):
        return norm(v)
    if isinstance(v, bool):
        return "TRUE" if v else "FALSE"
    if isinstance(v, float) and v.is_integer():
        return str(int(v))
    if isinstance(v, dt.datetime):
        return v.date().isoformat()
    return str(v)


def to_text(v):
    return text_of(v), 0


def to_yesno(v):
    s = fold(text_of(v))
    return (True, 0) if s in YES else (False, 0) if s in NO else (None, 1030)


def as_date(v):
    if isinstance(v, dt.datetime):
        return v.date()
    if isinstance(v, dt.date):
        return v
    if not isinstance(v, str):
        return None
    s = norm(v)
    # AMBIGUOUS which texts are "ISO or British": yyyy-mm-dd (a time after it is ignored), d/m/yyyy, d Month yyyy (or Mon).
    try:
        m = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})([T ]\d\d:\d\d.*)?", s)
        if m:
            return dt.date(int(m[1]), int(m[2]), int(m[3]))
        m = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", s)
        if m:
            return dt.date(int(m[3]), int(m[2]), int(m[1]))
        m = re.fullmatch(r"(\d{1,2}) ([A-Za-z]+) (\d{4})", s)
        if m and m[2].casefold() in MONTHS:
            return dt.date(int(m[3]), MONTHS[m[2].casefold()], int(m[1]))
    except ValueError:
        pass
    return None


def to_date(v):
    d = as_date(v)
    return (d.toordinal(), 0) if d else (None, 1022)


def as_number(v):
    if isinstance(v, bool):
        return None
    if isinstance(v, (int, float)):
        return Decimal(repr(v))
    if isinstance(v, (dt.datetime, dt.date, dt.time, dt.timedelta)):
        return Decimal(repr(to_excel(v)))         # a number is the stored number, whatever its format shows
    s = norm(v).replace(" ", "")
    return Decimal(s.replace(",", "")) if NUMBER.fullmatch(s) else None


def to_whole(v):
    n = as_number(v)
    if n is None:
        return None, 1040
    return (int(n), 0) if n >= 0 and n == n.to_integral_value() else (None, 1041)


def to_number(v):
    n = as_number(v)
    return (None, 1040) if n is None else (n, 0) if n >= 0 else (None, 1041)


def to_percent(v):
    # AMBIGUOUS 1041 "negative": not applied to Norfolk and England, since a progress measure can be below zero.
    n = as_number(v)
    return (None, 1040) if n is None else (n, 0)


def to_role(v):
    s = text_of(v)
    m = re.match(r"(\d+)\b[ .:-]*(.*)$", s)
    if m and 1 <= int(m[1]) <= 9 and fold(m[2]) in ("", fold(ROLES[int(m[1]) - 1])):
        return ROLES[int(m[1]) - 1], 0
    name = {fold(r): r for r in ROLES}.get(fold(s))
    return (name, 0) if name else (None, 1030)


def to_roles(v):
    parts = [p for p in text_of(v).split(";") if p.strip()]
    return (None, 1030) if any(to_role(p)[1] for p in parts) else (text_of(v), 0)


def to_grade(v):
    s = text_of(v)
    return (int(s), 0) if s in ("1", "2", "3", "4") else (None, 1030)


def to_urn(reg, home):
    def f(v):
        s = text_of(v)
        if not re.fullmatch(r"\d{6}", s):
            return None, 1010
        urn = int(s)
        if home or urn in reg["mine"]:
            return urn, 0
        return None, 1013 if urn in reg["all"] else 1011
    return f


def converter(t, reg, check=None):
    if isinstance(t, dict):
        bad = 7001 if check == 7001 else 1030
        def f(v):
            c = t.get(fold(text_of(v)))
            return (c, 0) if c is not None else (None, bad)
        return f
    return {T: to_text, YN: to_yesno, D: to_date, W: to_whole, N: to_number, P: to_percent, "role": to_role, "roles": to_roles,
            "grade": to_grade, U: to_urn(reg, False), H: to_urn(reg, True)}[t.rstrip("?")]


def convert(values, f):
    """Values and check numbers of one column; each distinct cell value is worked out once."""
    cache, out, err = {}, [], []
    for v in values:
        k = (v.__class__, v)
        r = cache.get(k)
        if r is None:
            if v is None or (isinstance(v, str) and not norm(v)):
                r = (None, 1031)
            elif isinstance(v, str) and norm(v) in EXCEL_ERRORS:
                r = (None, 1040)
            else:
                r = f(v)
            cache[k] = r
        out.append(r[0])
        err.append(r[1])
    return out, np.array(err, dtype=int)


# ---------------------------------------------------------------- calendar, expected, register, links

def term_id(v):
    s = fold(v)
    m = re.fullmatch(r"(\d{4})-(\d\d)-(autumn|spring|summer)", s)
    if m:
        return s
    m = re.fullmatch(r"(autumn|spring|summer) (\d{4})/(\d\d)", s)
    return f"{m[2]}-{m[3]}-{m[1]}" if m else None


def read_calendar(path):
    doc = yaml.safe_load(open(path, encoding="utf-8-sig"))
    cal = {}
    for t in doc["terms"]:
        d = {k: as_date(t[k]) if t.get(k) is not None else None for k in ("first", "last", "deadline", "board")}
        cal[term_id(t["id"])] = d
    ids = sorted(cal)
    for a, b in zip(ids, ids[1:] + [None]):         # a term runs to the day before the next one's first day
        cal[a]["end"] = cal[b]["first"] - dt.timedelta(days=1) if b else cal[a]["last"]
    return {i: cal[i] for i in ids}


def read_expected(path):
    """[(kind, submitter, from, until)] and {(kind or None, folded name): own name}."""
    owed, alias = [], {}
    if not os.path.exists(path):
        return owed, alias
    doc = yaml.safe_load(open(path, encoding="utf-8-sig")) or {}
    for k, entries in doc.items():
        kind = KIND_OF.get(fold(k))
        for e in entries if isinstance(entries, list) else [entries]:
            e = e if isinstance(e, dict) else {"submitter": e}
            name = norm(e["submitter"])
            owed.append((kind, name, e.get("from") and term_id(e["from"]), e.get("until") and term_id(e["until"])))
            also = e.get("also known as") or []
            for n in [name] + (also if isinstance(also, list) else [also]):
                alias[kind, fold(n)] = name
                alias.setdefault((None, fold(n)), name)
    return owed, alias


def decode(data):
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


REG_COLUMNS = {"URN": "urn", "LA (code)": "la", "TypeOfEstablishment (name)": "est", "EstablishmentTypeGroup (name)": "grp",
               "EstablishmentStatus (name)": "status", "PhaseOfEducation (name)": "phase", "DistrictAdministrative (name)": "area",
               "UrbanRural (name)": "urban", "Trusts (name)": "trust", "Federations (name)": "fed"}
SCHOOL_GROUPS = {fold(x) for x in ("Local authority maintained schools", "Academies", "Free Schools", "Special schools")}


def read_register(path, links):
    text = decode(open(path, "rb").read())
    want = {head(k): v for k, v in REG_COLUMNS.items()}
    df = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False, usecols=lambda c: head(c) in want)
    df = df.rename(columns=lambda c: want[head(c)])
    for c in REG_COLUMNS.values():
        if c not in df:
            df[c] = None
    df = df[df.urn.str.strip().str.fullmatch(r"\d+")].copy()
    df["urn"] = df.urn.astype(int)
    df = df.drop_duplicates("urn").set_index("urn")
    every = set(df.index)
    df = df[df.la.str.strip() == LA].copy()
    for c in ("area", "phase", "trust", "fed", "grp", "est", "status", "urban"):
        df[c] = [norm(v) if v is not None else None for v in df[c]]
    df["phase"] = df.phase.replace({"Not applicable": "Special or alternative"})
    if df.urban.notna().any():
        df["rural"] = np.where(df.urban.fillna("").str.casefold().str.contains("rural"), "Rural", "Other")
    else:
        df["rural"] = None
    grp, est = df.grp.str.casefold(), df.est.fillna("").str.casefold()
    df["type"] = np.select([grp.isin(["academies", "free schools"]) | est.str.startswith("academy"), est.str.startswith("foundation"),
                            est.str.startswith("voluntary")], ["Academy", "Foundation", "Voluntary aided or controlled"], "Maintained")
    df["partner"] = (df.trust.fillna("") != "") | (df.fed.fillna("") != "")
    for c in ("area", "phase"):                      # AMBIGUOUS a school whose district or phase is blank is in no group
        df[c] = df[c].where(df[c] != "", None)
    schools = df[df.status.str.casefold().isin(["open", "open, but proposed to close"]) & grp.isin(SCHOOL_GROUPS)]
    closed = set(df.index[df.status.str.casefold() == "closed"])
    moved = {}
    for u in closed:                                 # follow the successors while they are closed themselves
        v, seen = u, {u}
        while v in closed and v in links and links[v] not in seen:
            v = links[v]
            seen.add(v)
        if v != u and v in df.index:                 # AMBIGUOUS a successor that the authority's register lacks: not moved
            moved[u] = v
    return {"df": df, "of": {c: df[c].to_dict() for c in ("area", "phase", "type", "rural")}, "all": every, "mine": set(df.index), "schools": schools, "moved": moved}


def read_links(path):
    if not os.path.exists(path):
        return {}
    df = pd.read_csv(io.StringIO(decode(open(path, "rb").read())), dtype=str, keep_default_na=False)
    df.columns = [head(c) for c in df.columns]
    out = {}
    for u, l, t in zip(df["urn"], df["linkurn"], df["linktype"]):
        # AMBIGUOUS several successors (a split school): the first listed. Only LinkType "Successor…" is read.
        if fold(t).startswith("successor") and u.strip().isdigit() and l.strip().isdigit():
            out.setdefault(int(u), int(l))
    return out


# ---------------------------------------------------------------- files to sheets of rows

def find_heading(rows, heads):
    """(index, number of headings recognised) of the best among the first 30 filled rows."""
    best, seen = (None, 0), 0
    for i, row in enumerate(rows):
        cells = [head(c) for c in row if isinstance(c, str) and c.strip()]
        if not cells and all(c is None or c == "" for c in row):
            continue
        seen += 1
        n = len({heads[c] for c in cells if c in heads})
        if n > best[1]:
            best = (i, n)
        if seen == 30:
            break
    return best


def score(rows, key):
    i, n = find_heading(rows, HEADS[key])
    if i is None:
        return (False, 0, 0)
    got = {HEADS[key][head(c)] for c in rows[i] if isinstance(c, str) and head(c) in HEADS[key]}
    missing = [h for h in REQUIRED[key] if h not in got]
    return (not missing, n, -len(missing))


def guess_sheet(rows, kinds):
    """(kind, sheet) that the headings fit best, or None."""
    best = max((score(rows, (k, s)) + ((k, s),) for k in kinds for s in KINDS[k]), key=lambda x: x[:3], default=None)
    return best[3] if best and best[1] >= 2 else None


def return_fields(rows):
    out, a, b = {}, 0, 1
    for row in rows:
        cells = [head(c) if isinstance(c, str) else "" for c in row]
        if "field" in cells and "value" in cells:
            a, b = cells.index("field"), cells.index("value")
        elif len(row) > max(a, b) and isinstance(row[a], str) and norm(row[a]):
            out.setdefault(head(row[a]), row[b])
    return out


def read_workbook(path):
    """[(sheet name, rows)] of a workbook; percent-formatted cells are turned into what they show later, by kind 8 only."""
    with zipfile.ZipFile(path) as z:
        names = z.namelist()
        if any(n.endswith("vbaProject.bin") for n in names) or sum(i.file_size for i in z.infolist()) > 2_000_000_000:
            raise ValueError("macros or too large")
    wb = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    sheets = []
    for ws in wb.worksheets:
        ws.reset_dimensions()
        rows = list(ws.iter_rows(values_only=True))
        if any(isinstance(c, str) and head(c) == "england" for r in rows[:40] for c in r):
            rows = [tuple(float(Decimal(repr(c.value)) * 100) if isinstance(c.value, (int, float)) and not isinstance(c.value, bool)
                          and "%" in (c.number_format or "") else c.value for c in r) for r in ws.iter_rows()]
        sheets.append((ws.title, rows))
    wb.close()
    return sheets


def read_csv_rows(path):
    data = open(path, "rb").read()
    if b"\0" in data and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise ValueError("not text")
    text = decode(data)
    top = "\n".join(text.splitlines()[:10])
    sep = max(",;\t", key=top.count)
    return [tuple(c if c != "" else None for c in r) for r in csv.reader(io.StringIO(text, newline=""), delimiter=sep)]


class Submission:
    """One return: a workbook, or the CSV files of one submitter and kind."""
    def __init__(self, file, term):
        self.file, self.term = file, term
        self.kind = self.submitter = self.date = None
        self.own = False
        self.reject = []            # (number, what)
        self.tables, self.left = {}, []
        self.raw = []


def strip_suffix(name, kind):
    """<submitter>[ - <kind or sheet>]"""
    parts = re.split(r"\s+-\s+", name)
    known = {fold(kind)} | {fold(s) for s in KINDS[kind]} | {"return"} if kind else set()
    while len(parts) > 1 and fold(parts[-1]) in known:
        parts.pop()
    return " - ".join(parts)


def fill_in(s, fields, name):
    """Kind, term, submitter and date from the sheet Return, else from headings, folder and file name."""
    s.kind = KIND_OF.get(fold(text_of(fields["return"]))) if fields.get("return") is not None else None
    if s.kind is None:              # AMBIGUOUS an unknown or blank kind on the sheet Return: from the headings as well
        found = [g for g in (guess_sheet(rows, KINDS) for n, rows in s.raw) if g]
        total = defaultdict(int)
        for k in {k for k, _ in found}:
            names = {fold(x) for x in KINDS[k]}
            total[k] = sum(g[0] == k for g in found) + 0.1 * sum(fold(n) in names for n, _ in s.raw)
        s.kind = max(total, key=total.get) if total else None
    if fields:
        t = term_id(text_of(fields["term"])) if fields.get("term") is not None else None
        if t != s.term:
            s.reject.append((1001, str(fields.get("term"))))
    sub = fields.get("submittedby")
    s.submitter = norm(sub) if sub is not None and norm(sub) else strip_suffix(name, s.kind)
    d = fields.get("datesubmitted")
    if d is not None and as_date(d):                # AMBIGUOUS an unreadable date submitted counts as none
        s.date = d if isinstance(d, dt.datetime) else dt.datetime.combine(as_date(d), dt.time())
    s.own = fields.get("referencescheme") is not None and fold(fields["referencescheme"]) == "own"
    if s.kind is None:
        s.reject.append((1003, "no data sheet recognised"))


def read_term_folder(folder, term):
    subs, csvs, xls = [], [], []
    for f in sorted(os.listdir(folder)):
        p = os.path.join(folder, f)
        if f.startswith(("~$", ".")) or f.casefold() in ("thumbs.db", "schools.csv"):
            continue
        ext = os.path.splitext(f)[1].casefold()
        s = Submission(f, term)
        if os.path.islink(p) or not os.path.isfile(p) or ext not in (".xlsx", ".xls", ".csv"):
            s.reject.append((1006, "not a return"))
            subs.append(s)
        elif ext == ".csv":
            csvs.append(f)
        elif ext == ".xls":
            xls.append(f)
        else:
            try:
                s.raw = read_workbook(p)
            except Exception as e:  # noqa: BLE001 - whatever openpyxl cannot open cannot be read
                s.reject.append((1006, repr(e)[:80]))
            subs.append(s)
    if xls:                                          # no xlrd here: LibreOffice turns them into xlsx
        with tempfile.TemporaryDirectory() as tmp:
            subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{tmp}/p", "--convert-to", "xlsx", "--outdir", tmp]
                           + [os.path.join(folder, f) for f in xls], capture_output=True, timeout=300)
            for f in xls:
                s = Submission(f, term)
                try:
                    s.raw = read_workbook(os.path.join(tmp, f[:-4] + ".xlsx"))
                except Exception as e:  # noqa: BLE001
                    s.reject.append((1006, repr(e)[:80]))
                subs.append(s)
    for s in subs:
        if not s.reject:
            fields = next((return_fields(rows) for n, rows in s.raw if fold(n) == "return"), {})
            s.raw = [(n, rows) for n, rows in s.raw if fold(n) != "return"]
            fill_in(s, fields, os.path.splitext(s.file)[0])
    # CSV files: <anything> - <sheet>.csv; those with one <anything> and kind make one return
    groups = {}
    for f in csvs:
        stem = f[:-4]
        try:
            rows = read_csv_rows(os.path.join(folder, f))
        except Exception as e:  # noqa: BLE001
            s = Submission(f, term)
            s.reject.append((1006, repr(e)[:80]))
            subs.append(s)
            continue
        prefix, _, sheet = stem.rpartition(" - ")
        if prefix and fold(sheet) == "return":
            groups.setdefault((fold(prefix), "return"), []).append((f, None, rows, prefix))
            continue
        named = [(k, x) for k in KINDS for x in KINDS[k] if fold(x) == fold(sheet)] if prefix else []
        fits = [key for key in named if score(rows, key)[1] >= 2]
        best = max(fits, key=lambda key: score(rows, key)) if fits else guess_sheet(rows, KINDS)
        kind = best[0] if best else named[0][0] if named else None
        name = best[1] if best else sheet
        if not prefix or not (named or fold(sheet) in KIND_OF):
            prefix = stem if not named else prefix
        prefix = strip_suffix(prefix, kind)
        groups.setdefault((fold(prefix), kind), []).append((f, name, rows, prefix))
    for (p, kind), files in groups.items():
        if kind == "return":
            continue
        s = Submission(files[0][0], term)
        # AMBIGUOUS two CSV files of one submitter for one sheet: the later file name replaces the earlier
        latest = {}
        for f, name, rows, prefix in files:
            latest[name] = (f, rows)
        s.raw = [(name, rows) for name, (f, rows) in latest.items()]
        ret = [g for (q, k), g in groups.items() if k == "return" and fold(strip_suffix(g[0][3], kind)) == p]
        fill_in(s, return_fields(ret[0][0][2]) if ret else {}, files[0][3])
        if kind:
            s.kind = kind
        subs.append(s)
    return subs


# ---------------------------------------------------------------- checks

def pick_sheets(s):
    """{sheet: rows} of the return's kind, by name, else by headings."""
    out, rest = {}, []
    for n, rows in s.raw:
        match = next((x for x in KINDS[s.kind] if fold(x) == fold(n)), None)
        if match and match not in out:
            out[match] = rows
        else:
            rest.append(rows)
    for rows in rest:
        g = guess_sheet(rows, [s.kind])
        if g and g[1] not in out and score(rows, g)[0]:
            out[g[1]] = rows
    return out


def check_headings(s):
    sheets = pick_sheets(s)
    s.sheets = {}
    if not sheets:
        s.reject.append((1003, "no data sheet recognised"))
    for name in KINDS[s.kind]:
        key = (s.kind, name)
        if name not in sheets:
            if name not in OPTIONAL_SHEETS and sheets:
                s.reject.append((1005, name))
            continue
        rows = sheets[name]
        i, _ = find_heading(rows, HEADS[key])
        where = {}
        for j, c in enumerate(rows[i] if i is not None else []):
            if isinstance(c, str) and head(c) in HEADS[key]:
                where.setdefault(HEADS[key][head(c)], j)     # AMBIGUOUS a heading twice: the first column
        for h in REQUIRED[key]:
            if h not in where:
                s.reject.append((1002, f"{name}: {h}"))
        s.sheets[name] = (rows, i, where)


def check_rows(s, cal, reg):
    """Rows without an error, as one DataFrame a sheet (s.tables); the others in s.left."""
    first, end = cal[s.term]["first"].toordinal(), cal[s.term]["end"].toordinal()
    for name in KINDS[s.kind]:
        if name not in s.sheets:
            continue
        rows, i, where = s.sheets[name]
        key = (s.kind, name)
        js = list(where.values())
        width = max(js) + 1
        kept, numbers = [], []
        for n, r in enumerate(rows[i + 1:], i + 2):
            if len(r) < width:
                r = tuple(r) + (None,) * (width - len(r))
            if any(r[j] is not None and (not isinstance(r[j], str) or r[j].strip(" \t\r\n\xa0")) for j in js):
                kept.append(r)
                numbers.append(n)
        df, errs = {"row": numbers}, {}
        for h, t in KINDS[s.kind][name].items():
            if h in where:
                j = where[h]
                check = 7001 if s.kind == PRG and h in ("Code", "Pathway") else None
                values, errs[h] = convert([r[j] for r in kept], converter(t, reg, check))
            else:
                values, errs[h] = [None] * len(kept), np.zeros(len(kept), dtype=int)
            numeric = base(t) in (D, W)
            df[h] = np.array([np.nan if v is None else v for v in values], dtype=float) if numeric else pd.Series(values, dtype=object)
        df = pd.DataFrame(df)
        if name == "Sessions":
            outside = (errs["Date"] == 0) & ((df["Date"] < first) | (df["Date"] > end)).to_numpy()
            errs["Date"][outside] = 1020
        if name == "Deployments":
            errs["Requested on"][(errs["Requested on"] == 0) & (df["Requested on"] > end).to_numpy()] = 1020
        may = {h: not isinstance(t, dict) and t.endswith("?") for h, t in KINDS[s.kind][name].items()}
        if name == "Participants":
            may["School URN"] = df["Leader group"].isin(["Executive leader", "Governor"]).to_numpy()
        if name == "Deployments":
            # AMBIGUOUS "without a Start date": also when it was emptied by an error
            may["Days delivered"] = may["Formality"] = df["Start date"].isna().to_numpy()
        bad = np.zeros(len(df), dtype=int)
        for h, e in errs.items():
            bad = np.where((bad == 0) & (e > 0) & ~np.asarray(may[h], dtype=bool), e, bad)
        mark = lambda mask, number: np.where((bad == 0) & np.asarray(mask, dtype=bool), number, bad)  # noqa: E731
        if name in ("Participants", "Attendance"):
            bad = mark(~df["Session code"].isin(s.tables["Sessions"]["Session code"]), 1060)
        if name == "Participants":
            bad = mark((df["Completed"] == True) & (df["Attended"] == False), 2001)  # noqa: E712
        if name == "Deployments":
            homes = dict(zip(s.tables["System leaders"]["Leader reference"], s.tables["System leaders"]["Home school URN"]))
            bad = mark(df["End date"] < df["Start date"], 4001)
            bad = mark(df["Leader reference"].notna() & ~df["Leader reference"].isin(list(homes)), 4004)
            bad = mark(df["Supported school URN"].notna() & (df["Leader reference"].map(homes) == df["Supported school URN"]), 4002)
        if name == "Places":
            bad = mark(df["In post"] + df["Vacant"] != df["Places"], 5001)
        k = KEYS.get(key, [next(iter(KINDS[s.kind][name]))])
        if k:                                        # only otherwise good rows hold a key
            good = df[bad == 0]
            dup = good.index[good.duplicated(k)]
            bad[dup] = 1050
        for at in np.flatnonzero(bad):
            s.left.append((name, numbers[at], int(bad[at]), df["School URN"].iat[at] if name == "Places" else None))
        t = df[bad == 0].reset_index(drop=True)
        t["submitter"] = s.submitter
        t["sid"] = s.file
        if key in PERSON:
            # references with the scheme Own are told apart by submitter
            ref = t[PERSON[key]]
            t["person"] = ref if not s.own else [None if r is None else f"{fold(s.submitter)}\0{r}" for r in ref]
        s.tables[name] = t
    s.sheets = s.raw = None


def order(s):
    """Later: by Date submitted (none: the moment of import), then by file name."""
    return (s.date or dt.datetime.combine(TODAY, dt.time(23, 59, 59)), s.file)


def read_term(folder, term, cal, reg, alias, times):
    t = time.perf_counter()
    subs = read_term_folder(folder, term) if os.path.isdir(folder) else []
    times["read"] += time.perf_counter() - t
    t = time.perf_counter()
    for s in subs:
        if s.kind:
            s.submitter = alias.get((s.kind, fold(s.submitter))) or alias.get((None, fold(s.submitter))) or s.submitter
            if not s.reject:
                check_headings(s)
    accepted = sorted((s for s in subs if not s.reject), key=order)
    current = {(s.kind, fold(s.submitter)): s for s in accepted}          # a later one replaces the earlier
    live = [s for s in accepted if current[s.kind, fold(s.submitter)] is s]
    for s in live:
        check_rows(s, cal, reg)
    data = {"term": term, "subs": subs, "accepted": accepted, "live": live, "t": {}, "spoiled": set()}
    for kind, sheets in KINDS.items():
        for name in sheets:
            parts = [s.tables[name] for s in live if s.kind == kind and name in s.tables]
            if not parts:
                continue
            df = pd.concat(parts, ignore_index=True)
            if kind == GOV:                          # these two keys hold across the submitters of a term
                dup = df.duplicated(KEYS[kind, name])
                for sid, row in zip(df.sid[dup], df.row[dup]):
                    next(s for s in live if s.file == sid).left.append((name, row, 1050, None))
                df = df[~dup].reset_index(drop=True)
            data["t"][kind, name] = df
    for s in live:
        data["spoiled"] |= {int(u) for name, row, number, u in s.left if name == "Places" and number != 1050 and u is not None and u == u}
    times["check"] += time.perf_counter() - t
    return data


# ---------------------------------------------------------------- the catalogue

O, A, Q = "Outputs", "Tracking activity", "Quality-assurance"
CP, CS = (CPD, "Participants"), (CPD, "Sessions")
NS, NA = (NET, "Sessions"), (NET, "Attendance")
SL, DE = (DEP, "System leaders"), (DEP, "Deployments")
GB, GP = (GOV, "Governing boards"), (GOV, "Places")
SR, SI = (SVY, "Responses"), (SVY, "Invitations")
CATALOGUE = [  # id, title, strand, unit, privacy, sheets it needs, headline
    ("cpd-schools-reached", "Schools taking up the offer", O, "%", "post", [CP], 1),
    ("cpd-places-filled", "Places filled", O, "%", "post", [CP, CS], 0),
    ("cpd-participants", "People taking part", O, "n", "person", [CP], 0),
    ("cpd-completion", "Programmes completed", O, "%", "person", [CP], 0),
    ("cpd-non-attendance", "Booked but did not come", O, "%", "person", [CP], 0),
    ("cpd-beyond-headteachers", "Leaders other than headteachers", O, "%", "person", [CP], 1),
    ("cpd-west-gap", "Is the west as well served?", O, "pp", "post", [CP], 0),
    ("cpd-rural-gap", "Are rural schools as well served?", O, "pp", "post", [CP], 0),
    ("cpd-beyond-norfolk", "Offer drawn from beyond Norfolk", O, "%", "post", [CS], 0),
    ("cpd-skills-covered", "Skills the offer covers", O, "%", "post", [CS], 0),
    ("cpd-priority-groups-covered", "Priority groups the offer is aimed at", O, "%", "post", [CS], 0),
    ("cpd-governors-reached", "Schools with a governor trained", O, "%", "post", [CP], 0),
    ("networks-active", "Target groups with a live network", O, "%", "post", [NS], 0),
    ("networks-coordinated", "Networks with a co-ordinator", O, "%", "post", [NS], 0),
    ("schools-in-partnership", "Schools in a formal partnership", O, "%", "post", [], 0),
    ("opportunities-filled", "Collaborative opportunities taken", O, "%", "post", [(PRG, "Opportunities")], 0),
    ("events-held", "Events that bring leaders together", O, "n", "post", [(PRG, "Events")], 0),
    ("signposting-live", "Effective practice signposted", O, "n", "post", [(PRG, "Signposting")], 0),
    ("pathways-current", "Pathways approved and reviewed", O, "%", "post", [(PRG, "Pathways")], 0),
    ("induction-offered", "New leaders offered induction", O, "%", "person", [(PRG, "Induction")], 1),
    ("induction-mentored", "Mentor within six weeks", O, "%", "person", [(PRG, "Induction")], 0),
    ("recommendations-on-track", "Recommendations on track", O, "%", "post", [(PRG, "Recommendations")], 1),
    ("next-steps-complete", "Immediate next steps done", O, "%", "post", [(PRG, "Next steps")], 0),
    ("network-attendance-rate", "Expected people who came", A, "%", "post", [NA], 1),
    ("network-schools-reached", "Schools a network reaches", A, "%", "post", [NA], 0),
    ("network-practice-focus", "Time spent on practice", A, "%", "post", [NS], 0),
    ("network-online-reach", "Isolated schools reached online", A, "%", "post", [NA, NS], 0),
    ("schools-untouched", "Schools nothing reaches", A, "%", "post", [], 1),
    ("strategic-seats-filled", "Seats taken at strategic groups", A, "%", "post", [(PRG, "Strategic groups")], 0),
    ("strategic-groups-active", "Groups that met", A, "%", "post", [(PRG, "Strategic groups")], 0),
    ("strategic-schools-represented", "Schools in a strategic group", A, "%", "post", [(PRG, "Strategic groups")], 0),
    ("strategic-beyond-headteachers", "Seats not held by headteachers", A, "%", "post", [(PRG, "Strategic groups")], 0),
    ("system-leaders-designated", "Designated system leaders", A, "n", "person", [SL], 0),
    ("system-leaders-per-100-schools", "Spread of system leaders", A, "rate", "person", [SL], 0),
    ("system-leaders-deployable", "Able to be deployed now", A, "%", "person", [SL], 1),
    ("system-leaders-used", "Used this term", A, "%", "person", [SL, DE], 0),
    ("system-leader-days-used", "Capacity used", A, "%", "person", [SL, DE], 0),
    ("system-leaders-overused", "Asked for more than they offered", A, "%", "person", [SL, DE], 0),
    ("support-requests-met", "Requests for support met", A, "%", "post", [DE], 1),
    ("support-wait-days", "Days from request to start", A, "days", "post", [DE], 0),
    ("support-requests-unmet", "Requests waiting over six weeks", A, "n", "post", [DE], 0),
    ("deployments-by-role", "What system leaders did", A, "n", "post", [DE], 0),
    ("deployments-formal", "Formal, funded support", A, "%", "post", [DE], 0),
    ("deployments-breaching-precondition", "Work against its preconditions", A, "n", "post", [DE, SL], 0),
    ("deployments-capacity-checked", "Capacity weighed before work", A, "%", "post", [DE], 0),
    ("system-leaders-growth", "The next cadre", A, "n", "person", [SL], 0),
    ("schools-contributing", "Schools that give", A, "%", "post", [SL, DE], 1),
    ("schools-reciprocating", "Schools that give and receive", A, "%", "post", [SL, DE], 0),
    ("governor-vacancy-rate", "Governor places empty", A, "%", "post", [GP], 1),
    ("governor-la-vacancy-rate", "Authority-nominated places empty", A, "%", "post", [GP], 0),
    ("boards-with-vacancy", "Boards with a vacancy", A, "%", "post", [GP], 0),
    ("boards-quarter-vacant", "Boards a quarter empty", A, "%", "post", [GP], 0),
    ("boards-below-minimum", "Boards under seven in post", A, "%", "post", [GP, GB], 0),
    ("governor-long-standing-vacancies", "Vacancies that last", A, "%", "post", [GP], 0),
    ("boards-without-chair", "Boards with no chair", A, "%", "post", [GB], 0),
    ("headships-unfilled", "Headships vacant or interim", A, "%", "post", [(PIPE, "Schools")], 0),
    ("succession-conversations", "Succession talked about", A, "%", "post", [(PIPE, "Schools")], 0),
    ("aspiring-leaders", "Aspiring leaders identified", A, "n", "person", [(PIPE, "Schools")], 0),
    ("aspiring-leaders-developing", "Aspiring leaders being developed", A, "%", "person", [(PIPE, "Schools")], 0),
    *[("survey-" + i, i, A, "%", "opinion", [SR], 0) for i in ITEMS if i.startswith("cadre-")],
    ("governor-terms-ending", "Terms about to end", A, "%", "post", [GP], 0),
    ("boards-with-professional", "Boards with a governance professional", A, "%", "post", [GB], 0),
    ("chairs-new", "New chairs", A, "n", "post", [GB], 0),
    *[("survey-" + i, i, Q, "%", "opinion", [SR], int(i in ("pipeline-strong", "right-approach"))) for i in ITEMS if not i.startswith("cadre-")],
    ("survey-response-rate", "Who answered", Q, "%", "opinion", [SR, SI], 0),
    ("survey-constituencies-heard", "Constituencies heard", Q, "%", "post", [SR], 0),
    ("deployments-reviewed", "Support that was quality-assured", Q, "%", "post", [DE], 0),
    ("system-leaders-assured", "Leaders with current assurance", Q, "%", "person", [SL], 0),
    ("reviews-on-time", "Reviews done on time", Q, "%", "post", [(REV, "Reviews")], 1),
    ("review-actions-closed", "Review actions closed", Q, "%", "post", [(REV, "Reviews")], 0),
    ("schools-meeting-expectation", "Schools meeting the inspection bar", Q, "%", "post", [(OUT, "Inspection")], 0),
    ("outcome-gap", "Pupil outcomes against England", Q, "pp", "post", [(OUT, "Outcomes")], 0),
    ("triangulation-flags", "Where the evidence disagrees", Q, "n", "post", [], 1),
    ("returns-complete", "Returns that arrived", Q, "%", "post", [], 0),
    ("returns-on-time", "Returns that came on time", Q, "%", "post", [], 0),
]
META = {c[0]: c for c in CATALOGUE}
PLACE = {"area": "area", "phase": "phase", "type": "type", "rural": "rural"}


def frac(x):
    if isinstance(x, (Fraction, int)):
        return Fraction(x)
    if isinstance(x, (float, np.floating)):
        return Fraction(Decimal(repr(float(x))))
    return Fraction(x) if isinstance(x, Decimal) else Fraction(int(x))


class Term:
    """All indicators of one term. self.rows: {(indicator, breakdown, group): [num, den, value, flag, count for hiding]}."""

    def __init__(self, term, data, cal, regs, owed, history, results):
        self.id, self.data, self.cal, self.owed, self.history, self.results = term, data, cal, owed, history, results
        self.reg = regs[term]
        self.S = self.reg["schools"]
        self.urns = set(self.S.index)
        self.first, self.end = cal[term]["first"].toordinal(), cal[term]["end"].toordinal()
        ids = list(cal)
        self.back = [ids[i] if i >= 0 else None for i in (ids.index(term) - 1, ids.index(term) - 2)]
        self.rows, self.frames = {}, {}
        self.reported = {}          # indicator: the schools that reported themselves for it
        live = {(s.kind, fold(s.submitter)) for s in data[term]["live"]}
        self.arrived = {k for k, _ in live}
        self.expected = [(k, n) for k, n, a, b in owed if (not a or a <= term) and (not b or term <= b)]
        self.missing = {k for k, n in self.expected if (k, fold(n)) not in live}

    # -- data
    def get(self, key, term=None):
        """The accepted rows of a sheet; u: the school the row counts for (by this term's register), with its groups."""
        term = term or self.id
        if (key, term) in self.frames:
            return self.frames[key, term]
        df = self.data[term]["t"].get(key) if term in self.data else None
        if df is None:
            cols = ["submitter", "sid", "person", *KINDS[key[0]][key[1]]]
            df = pd.DataFrame({c: pd.Series(dtype=float if c in KINDS[key[0]][key[1]] and base(KINDS[key[0]][key[1]][c]) in (D, W) else object)
                               for c in cols})
        df = df.copy()
        col = next((c for c in ("School URN", "Home school URN", "Supported school URN") if c in df), None)
        if col:
            moved = self.reg["moved"]
            df["u"] = [None if u is None or u != u else moved.get(int(u), int(u)) for u in df[col]]
            for c in PLACE:
                of = self.reg["of"][c]
                df[c] = [of.get(u) for u in df.u]
            if col == "Home school URN":
                df.loc[~df.u.isin(self.reg["mine"]), "area"] = OUTSIDE
        self.frames[key, term] = df
        return df

    def has(self, key):
        return len(self.get(key)) > 0

    # -- output
    def put(self, id, breakdown, group, n, d, count=None, value=None, kinds=None):
        unit, privacy = META[id][3], META[id][4]
        flag = ""
        if d is not None:
            value = 100 * frac(n) / frac(d) if d else None
            if not d:
                flag = "z"
        elif n is not None:
            value = frac(n)
        if value is None:
            flag = "z"
        else:
            need = {k for k, _ in META[id][5]} if kinds is None else kinds
            if need & self.missing:
                flag = "u"
        if count is None and privacy != "post":
            count = n if unit in ("n", "rate") or breakdown == "reason" else d
        self.rows[id, breakdown, group] = [n, d, value, flag, count if privacy != "post" else None]

    def x(self, id):
        self.rows[id, "all", "All"] = [None, None, None, "x", None]

    def groups(self, breakdown, df=None):
        """A, P, T, R: every group that has Schools, and any other with accepted rows."""
        g = {v for v in self.S[breakdown] if isinstance(v, str)}
        if df is not None and breakdown in df:
            g |= {v for v in df[breakdown] if isinstance(v, str)}
        return sorted(g)

    def over_schools(self, id, hit, dims, df=None, den=None):
        """Distinct schools: hit of den (default all Schools), both limited to Schools."""
        hit = {u for u in hit if u in self.urns}
        den = self.urns if den is None else {u for u in den if u in self.urns}
        self.put(id, "all", "All", len(hit & den), len(den))
        sub = self.S[self.S.index.isin(den)]
        got = sub[sub.index.isin(hit)]
        for b in dims:
            n, d = got[b].value_counts().to_dict(), sub[b].value_counts().to_dict()
            for g in self.groups(b, df):
                self.put(id, b, g, n.get(g, 0), d.get(g, 0))

    def sums(self, id, df, n, d, dims, also={}, count=None):
        """Sums of n over sums of d (d None: a count), for all and by each breakdown {name: column}."""
        cols = [np.zeros(len(df)) if v is None else np.asarray(v, dtype=float) for v in (n, d, count)]
        num = lambda v: int(v) if v == int(v) else frac(v)  # noqa: E731
        def out(b, g, s):
            self.put(id, b, g, num(s[0]), None if d is None else num(s[1]), None if count is None else int(s[2]))
        out("all", "All", [c.sum() for c in cols])
        for b, col in dims.items():
            at, found = pd.factorize(df[col])
            w = at >= 0
            tot = [np.bincount(at[w], c[w], len(found)) for c in cols]
            got = {g: [c[i] for c in tot] for i, g in enumerate(found)}
            names = self.groups(b, df) if b in PLACE else sorted({k for k in found if isinstance(k, str)} | set(also.get(b, ())))
            for g in names:
                out(b, g, got.get(g, (0, 0, 0)))

    def people(self, id, df, keys, n, d, dims):
        """Distinct keys among rows n of distinct keys among rows d (None: a count); in breakdowns once in each group seen."""
        den = df[d] if d is not None else None
        self.put(id, "all", "All", len(df.loc[n, keys].drop_duplicates()), None if d is None else len(den[keys].drop_duplicates()))
        for b, col in dims.items():
            cnt = lambda x: x[keys + [col]].drop_duplicates().groupby(col).size().to_dict()  # noqa: E731
            nn, dd = cnt(df[n]), cnt(den) if d is not None else None
            names = self.groups(b, df) if b in PLACE else sorted({k for k in df[col] if isinstance(k, str)})
            for g in names:
                self.put(id, b, g, nn.get(g, 0), None if d is None else dd.get(g, 0))

    def val(self, id, breakdown="all", group="All", term=None):
        """A value, unrounded; of an earlier term from its returns, else from history.xlsx."""
        rows = self.rows if term is None else self.results.get(term, {})
        r = rows.get((id, breakdown, group))
        if r is not None and r[2] is not None:
            return r[2]
        # AMBIGUOUS history stands in for T-1 in the triangulation flags where the returns of T-1 give no value
        return self.history.get((term, id, breakdown, group)) if term else None

    # -- the indicators
    def run(self):
        for part in (self.cpd, self.networks, self.partnership, self.leaders, self.governors, self.untouched,
                     self.progress, self.pipeline, self.survey, self.reviews, self.outcomes, self.returns, self.triangulate):
            part()
        for id, *_, needs, _h in CATALOGUE:
            if any(not self.has(k) for k in needs):
                self.rows = {k: v for k, v in self.rows.items() if k[0] != id}
                self.x(id)
        return self.rows

    def ok(self, id):
        """Everything it needs has an accepted row ([x] otherwise).
        AMBIGUOUS an accepted file whose sheet has no accepted row counts as "a sheet of which nothing was accepted"."""
        return all(self.has(k) for k in META[id][5])

    def cpd(self):
        p, s = self.get(CP), self.get(CS)
        if len(p) and len(s):
            sess = s[["sid", "Session code", "Skill area", "Programme"]]
            p = p.merge(sess, on=["sid", "Session code"], how="left")
            p["programme"] = p["Programme"].map(lambda v: v.casefold())
            att, book, comp = (p[c].astype(bool) for c in ("Attended", "Booked", "Completed"))
            reached = set(p.u[att].dropna())
            self.over_schools("cpd-schools-reached", reached, "area phase type rural".split(), p)
            n = p[att].groupby("Skill area").size()
            d = s.groupby("Skill area")["Places offered"].sum()
            self.put("cpd-places-filled", "all", "All", int(att.sum()), int(d.sum()))
            for g in sorted(set(s["Skill area"])):
                self.put("cpd-places-filled", "skill area", g, int(n.get(g, 0)), int(d[g]))
            self.people("cpd-participants", p, ["person"], att, None, {"leader group": "Leader group", "area": "area"})
            self.people("cpd-completion", p, ["person", "programme"], comp, att, {"leader group": "Leader group"})
            # AMBIGUOUS rows (bookings), not distinct people
            self.sums("cpd-non-attendance", p, book & ~att, book, {"submitter": "submitter"})
            a = p[att]
            heads = lambda x: x[x["Leader group"] == "Headteacher"]  # noqa: E731
            every = a.person.nunique()
            self.put("cpd-beyond-headteachers", "all", "All", every - heads(a).person.nunique(), every)
            n_all, n_head = a.groupby("area").person.nunique(), heads(a).groupby("area").person.nunique()
            for g in self.groups("area", p):
                t = int(n_all.get(g, 0))
                self.put("cpd-beyond-headteachers", "area", g, t - int(n_head.get(g, 0)), t)
            def gap(id, mask):              # rate where mask is False - rate where it is True
                inside, outside = set(self.S.index[mask]), set(self.S.index[~mask])
                v = 100 * (Fraction(len(outside & reached), len(outside)) - Fraction(len(inside & reached), len(inside))) \
                    if inside and outside else None
                self.put(id, "all", "All", None, None, value=v)
            west = self.S.area.map(lambda v: isinstance(v, str) and v.casefold().replace("\u2019", "'") == WEST).astype(bool)
            gap("cpd-west-gap", west)
            gap("cpd-rural-gap", self.S.rural == "Rural")
            self.over_schools("cpd-governors-reached", set(a.u[a["Leader group"] == "Governor"].dropna()), ["area", "type"], p)
        if len(s):
            self.sums("cpd-beyond-norfolk", s, s.Origin.isin(["Regional", "National"]), pd.Series(1, s.index), {"skill area": "Skill area"})
            self.put("cpd-skills-covered", "all", "All", s["Skill area"].nunique(), 4)
            want = {"Executive leader", "Governor", "Middle leader", "Early career teacher"}
            self.put("cpd-priority-groups-covered", "all", "All", len(want & set(s["Aimed at"])), 4)

    def networks(self):
        s, a = self.get(NS), self.get(NA)
        if len(s):
            self.put("networks-active", "all", "All", s["Target group"].nunique(), 7)
            names = s.Network.str.casefold()
            self.put("networks-coordinated", "all", "All", names[s["Co-ordinator"].notna()].nunique(), names.nunique())
            self.sums("network-practice-focus", s, s.Focus == "Practice", pd.Series(1, s.index), {"target group": "Target group"})
        if len(s) and len(a):
            a = a.merge(s[["sid", "Session code", "Target group", "Mode"]], on=["sid", "Session code"], how="left")
            self.sums("network-attendance-rate", a, a.Attended, a.Expected, {"target group": "Target group", "area": "area"},
                      {"target group": set(s["Target group"])})
            self.over_schools("network-schools-reached", set(a.u[a.Attended > 0]), "area phase type rural".split(), a)
            iso = a[(a.rural == "Rural") | a.area.fillna("").str.casefold().str.replace("\u2019", "'").eq(WEST)]
            self.put("network-online-reach", "all", "All", int(iso.Attended[iso.Mode == "Online"].sum()), int(iso.Attended.sum()))

    def partnership(self):
        self.over_schools("schools-in-partnership", set(self.S.index[self.S.partner]), ["area", "phase", "rural"])

    def active(self, d, term):
        first, end = self.cal[term]["first"].toordinal(), self.cal[term]["end"].toordinal()
        return (d["Start date"] <= end) & (d["End date"].isna() | (d["End date"] >= first))

    def leaders(self):
        L, d = self.get(SL), self.get(DE)
        if len(L):
            # AMBIGUOUS one leader in two submitters' files: the first row (by date submitted, file name) describes the leader
            one = L.drop_duplicates("person").copy()
            ones = pd.Series(1, one.index)
            desig = {"designation": "Designation"}
            self.sums("system-leaders-designated", one, ones, None, {**desig, "area": "area"})
            n_all, by_area = len(one), one.groupby("area").size()
            area_schools = self.S.area.value_counts()
            def rate(b, g, n, s):
                self.put("system-leaders-per-100-schools", b, g, n, s)
            rate("all", "All", n_all, len(self.S))
            for g in self.groups("area", one):
                rate("area", g, int(by_area.get(g, 0)), int(area_schools.get(g, 0)))
            one["reason"] = np.select([one["Head capacity"] == "None", one["School capacity"] == "None",
                                       one["Inspection position"] == "Below", one["QA status"] == "Lapsed"], REASONS[:4], REASONS[4])
            one["ok"] = one.reason == "Deployable"
            self.sums("system-leaders-deployable", one, one.ok, ones, desig)
            for g, n in one.reason.value_counts().items():   # AMBIGUOUS only the reasons that some leader has
                self.put("system-leaders-deployable", "reason", g, int(n), n_all)
            self.sums("system-leaders-assured", one, one["QA status"] == "Current", ones, desig)
            if self.back[0] and len(self.get(SL, self.back[0])):
                prev = set(self.get(SL, self.back[0]).person)
                now = set(one.person)
                self.put("system-leaders-growth", "all", "All", len(now - prev) - len(prev - now), None)
            else:
                self.x("system-leaders-growth")
        if len(d):
            d = d.copy()
            d["withdrawn"] = d["Start date"].isna() & d["End date"].notna()
            d["active"] = self.active(d, self.id)
            role = {"role": "Role"}
            asked = (d["Requested on"] >= self.first) & (d["Requested on"] <= self.end) & ~d.withdrawn
            self.sums("support-requests-met", d, asked & (d["Start date"] <= self.end), asked, {**role, "area": "area"})
            begun = d[(d["Start date"] >= self.first) & (d["Start date"] <= self.end)]
            wait = (begun["Start date"] - begun["Requested on"]).astype(int)
            def med(b, g, w):
                self.put("support-wait-days", b, g, None, None, value=median(Fraction(int(v)) for v in w) if len(w) else None)
            med("all", "All", wait)
            for g in sorted(set(d.Role)):
                med("role", g, wait[begun.Role == g])
            d["unmet"] = ~(d["Start date"] <= self.end) & ~d.withdrawn & (self.end - d["Requested on"] > 42)
            self.sums("support-requests-unmet", d, d.unmet, None, role)
            self.sums("deployments-by-role", d, d.active, None, role)
            self.sums("deployments-formal", d, d.active & (d.Formality == "Formal") & d.Funding.notna(), d.active, role)
            self.sums("deployments-capacity-checked", d, d.active & (d["Capacity checked on"] <= d["Start date"]), d.active, role)
            ended = (d["End date"] >= self.first) & (d["End date"] <= self.end) & ~d.withdrawn
            self.sums("deployments-reviewed", d, ended & d["QA reviewed on"].notna(), ended, role)
            if len(L):
                who = one.set_index("person")
                led = d.person.map(lambda p: p in who.index).astype(bool)
                for c in ("Ofsted trained", "Led more than one school", "Head capacity", "School capacity", "Designation", "u", "ok", "area"):
                    d["L " + c] = d.person.map(who[c].to_dict())
                breach = d.active & led & (((d.Role == ROLES[3]) & (d["L Ofsted trained"] == False))  # noqa: E712
                                           | ((d.Role == ROLES[4]) & (d["L Led more than one school"] == False))  # noqa: E712
                                           | (d["L Head capacity"] == "None") | (d["L School capacity"] == "None"))
                self.sums("deployments-breaching-precondition", d, breach, None, role)
                busy = set(d.person[d.active & led])
                one["busy"] = one.person.isin(busy)
                self.sums("system-leaders-used", one, one.ok & one.busy, one.ok, desig)
                # days: all deployment rows but the withdrawn; hidden by the number of leaders
                days = d[~d.withdrawn]
                offered = defaultdict(Fraction)
                done = defaultdict(Fraction)
                for g, v in zip(L.person.map(who.Designation.to_dict()), L["Days offered"]):
                    offered[g] += frac(v)
                mine = defaultdict(Fraction)
                for p, g, v in zip(days.person, days["L Designation"], days["Days delivered"]):
                    if v is not None:
                        done[g] += frac(v)
                        mine[p] += frac(v)
                heads = one.Designation.value_counts()
                self.put("system-leader-days-used", "all", "All", sum(done.values()), sum(offered.values()), count=n_all)
                for g in sorted(set(one.Designation)):
                    self.put("system-leader-days-used", "designation", g, done[g], offered[g], count=int(heads[g]))
                # AMBIGUOUS a leader's days delivered: all of the leader's rows of the term, active or not
                own = defaultdict(Fraction)
                for p, v in zip(L.person, L["Days offered"]):
                    own[p] += frac(v)
                self.put("system-leaders-overused", "all", "All", sum(mine[p] > own[p] for p in busy), len(busy))
                giving = set(d["L u"][d.active & led].dropna())
                getting = set(d.u[d.active].dropna())
                # AMBIGUOUS "any other [group] with accepted rows": by the home schools of all leaders on the register
                self.over_schools("schools-contributing", giving, ["area", "phase", "type"], one)
                self.over_schools("schools-reciprocating", giving & getting, [], den=giving | getting)
                idle = one[one.ok].groupby("area").busy.agg(["sum", "size"])
                waiting = set(d.area[d.unmet].dropna())
                self.idle = [g for g, (b, n) in idle.iterrows() if 2 * b < n and g in waiting]

    def untouched(self):
        terms = [self.id] + self.back
        touched = set()
        for t in terms:
            if t is None or t not in self.data or not {CPD, NET, DEP} <= {s.kind for s in self.data[t]["live"]}:
                return self.x("schools-untouched")
            p, a, d, L = self.get(CP, t), self.get(NA, t), self.get(DE, t), self.get(SL, t)
            touched |= set(p.u[p.Attended.astype(bool)].dropna()) | set(a.u[a.Attended > 0])
            act = d[self.active(d, t)]
            home = dict(zip(L.person, L.u))
            touched |= set(act.u.dropna()) | {home[x] for x in act.person if x in home}
        used = pd.concat([self.get(k)[list(PLACE)] for k in (CP, NA, DE)])
        self.over_schools("schools-untouched", self.urns - touched, ["area", "phase", "rural"], used)
        for k, r in self.rows.items():
            if k[0] == "schools-untouched" and r[2] is not None and {CPD, NET, DEP} & self.missing:
                r[3] = "u"

    def governors(self):
        p, b = self.get(GP), self.get(GB)
        moved = self.reg["moved"]
        spoiled = {moved.get(u, u) for u in self.data[self.id]["spoiled"]}
        if len(p):
            whole = set(p.u) - spoiled
            self.reported.update({i: whole for i in ("boards-with-vacancy", "boards-quarter-vacant", "boards-below-minimum")})
            self.reported.update({i: set(p.u) for i in ("governor-vacancy-rate", "governor-la-vacancy-rate", "governor-terms-ending",
                                                        "governor-long-standing-vacancies")})
            self.sums("governor-vacancy-rate", p, p.Vacant, p.Places, {"category": "Category", **PLACE})
            la = p[p.Category == "Local authority"]
            t = p.assign(v=p.Vacant.where(p.Category == "Local authority", 0), d=p.Places.where(p.Category == "Local authority", 0))
            self.sums("governor-la-vacancy-rate", t, t.v, t.d, {"area": "area"})
            # the denominator of the boards' indicators: boards (not only Schools), less those with a row left out
            board = p.groupby("u").agg({"Places": "sum", "In post": "sum", "Vacant": "sum", **{c: "first" for c in PLACE}}).reset_index()
            board = board[~board.u.isin(spoiled)]
            one = pd.Series(1, board.index)
            dims = lambda *k: {c: c for c in k}  # noqa: E731
            self.boards("boards-with-vacancy", board, board.Vacant >= 1, one, dims("area", "phase", "type"), p)
            self.boards("boards-quarter-vacant", board, (board.Places > 0) & (4 * board.Vacant >= board.Places), one, dims("area", "rural"), p)
            self.sums("governor-terms-ending", p, p["Terms ending within two terms"], p["In post"], {"category": "Category"})
            q = self.get(GP, self.back[0]) if self.back[0] else p[:0]
            if len(q):
                before = q.groupby(["u", "Category"]).Vacant.sum().rename("before").reset_index()
                now = p.groupby(["u", "Category"]).Vacant.sum().reset_index().merge(before, on=["u", "Category"], how="left")
                self.sums("governor-long-standing-vacancies", now, np.minimum(now.Vacant, now.before.fillna(0)), now.Vacant, {"category": "Category"})
            else:
                self.x("governor-long-standing-vacancies")
        if len(b):
            g = b.groupby("u").agg(**{"Board type": ("Board type", "first"), "chair": ("Chair in post", "any"), "new": ("New chair this term", "any"),
                                      "pro": ("Governance professional in post", "any"), **{c: (c, "first") for c in PLACE}}).reset_index()
            g = g[~g.u.isin(spoiled)]
            self.reported.update({i: set(g.u) for i in ("boards-without-chair", "boards-with-professional", "chairs-new")})
            one = pd.Series(1, g.index)
            for c in ("chair", "new", "pro"):
                g[c] = g[c].astype(bool)
            dims = lambda *k: {c: c for c in k}  # noqa: E731
            self.boards("boards-without-chair", g, ~g.chair, one, dims("area", "type"), b)
            self.boards("boards-with-professional", g, g.pro, one, dims("area"), b)
            self.boards("chairs-new", g, g.new, None, dims("area"), b)
            if len(p):
                # AMBIGUOUS a maintained board without any row in Places cannot be judged and is not counted
                m = board.merge(g[g["Board type"] == "Maintained"][["u"]], on="u")
                self.boards("boards-below-minimum", m, m["In post"] < 7, pd.Series(1, m.index), dims("area"), b)

    def boards(self, id, df, n, d, dims, source):
        """As sums, but every group that any accepted row of the sheet has is there."""
        self.sums(id, df, n, d, dims)
        for b in dims:
            for g in self.groups(b, source):
                if (id, b, g) not in self.rows:
                    self.put(id, b, g, 0, None if d is None else 0)

    def progress(self):
        t = {s: self.get((PRG, s)) for s in KINDS[PRG]}
        o = t["Opportunities"]
        if len(o):
            self.sums("opportunities-filled", o, o.Filled, o.Places, {"kind": "Kind"})
        e = t["Events"]
        if len(e):
            self.sums("events-held", e, (e.Date >= self.first) & (e.Date <= self.end), None, {"kind": "Kind"})
        s = t["Signposting"]
        if len(s):
            self.sums("signposting-live", s, s.Live.astype(bool), None, {"priority area": "Priority area"})
        w = t["Pathways"]
        if len(w):
            good = (w["Approved on"] <= self.end) & self.within_year(w["Reviewed on"])
            self.put("pathways-current", "all", "All", w.Pathway[good].nunique(), 2)
        i = t["Induction"]
        if len(i):
            one = pd.Series(1, i.index)
            self.sums("induction-offered", i, i["Offered on"] <= self.end, one, {"role": "Role"})
            due = self.end - i["Started on"] >= 42
            self.sums("induction-mentored", i, due & (i["Mentor allocated on"] - i["Started on"] <= 42), due, {"role": "Role"})
        r = t["Recommendations"]
        if len(r):
            self.put("recommendations-on-track", "all", "All", r.Code[r.Status.isin(["On track", "Complete"])].nunique(), 13)
        n = t["Next steps"]
        if len(n):
            self.put("next-steps-complete", "all", "All", n.Code[n.Status == "Complete"].nunique(), 4)
        g = t["Strategic groups"]
        if len(g):
            self.sums("strategic-seats-filled", g, g.Present, g.Seats, {"level": "Level", "partner category": "Partner category"})
            grp = g.assign(met=g["Met this term"].astype(bool)).groupby("Group", sort=False).agg(met=("met", "any"), Level=("Level", "first")).reset_index()
            self.sums("strategic-groups-active", grp, grp.met, pd.Series(1, grp.index), {"level": "Level"}, {"level": set(g.Level)})
            self.over_schools("strategic-schools-represented", set(g.u.dropna()), ["area", "phase"], g)
            held = g.u.notna()
            self.sums("strategic-beyond-headteachers", g, held & ~g.Headteacher.astype(bool), held, {"level": "Level"})

    def within_year(self, dates):
        # AMBIGUOUS "in the 365 days up to the end of T": 0 to 365 days before it
        return (dates <= self.end) & (dates >= self.end - 365)

    def pipeline(self):
        p = self.get((PIPE, "Schools"))
        if not len(p):
            return
        self.reported.update({i: set(p.u) for i in ("headships-unfilled", "succession-conversations", "aspiring-leaders", "aspiring-leaders-developing")})
        # AMBIGUOUS "schools reported" is over schools, so limited to Schools; the sums of people are not
        dims = ["area", "phase", "rural"]
        self.over_schools("headships-unfilled", set(p.u[p.Headship.isin(["Vacant", "Interim"])]), dims, p, den=set(p.u))
        self.over_schools("succession-conversations", set(p.u[self.within_year(p["Succession conversation on"])]), dims, p, den=set(p.u))
        self.sums("aspiring-leaders", p, p["Aspiring leaders"], None, {"area": "area", "phase": "phase"})
        self.sums("aspiring-leaders-developing", p, p["Aspiring leaders developing"], p["Aspiring leaders"], {"area": "area", "phase": "phase"})

    def survey(self):
        r, i = self.get(SR), self.get(SI)
        if not len(r):
            return
        groups = set(r["Leader group"])
        for item in ITEMS:
            x = r[r.Item == item]
            self.sums("survey-" + item, x, x.Response.isin(["Strongly agree", "Agree"]), pd.Series(1, x.index),
                      {"leader group": "Leader group"}, {"leader group": groups})
        heard = r.groupby("Leader group").person.nunique()
        nine = ["Teacher", "Middle leader", "Senior leader", "Headteacher", "Executive leader", "Governor", "Parent", "Pupil", "Partner"]
        self.put("survey-constituencies-heard", "all", "All", sum(heard.get(g, 0) >= 5 for g in nine), 9)
        if len(i):
            who = r[["Survey", "person"]].drop_duplicates()
            self.put("survey-response-rate", "all", "All", len(who), int(i.Invited.sum()))
            n = r[["Survey", "person", "Leader group"]].drop_duplicates().groupby("Leader group").size()
            d = i.groupby("Leader group").Invited.sum()
            for g in sorted(groups | set(i["Leader group"])):
                self.put("survey-response-rate", "leader group", g, int(n.get(g, 0)), int(d.get(g, 0)))

    def reviews(self):
        v = self.get((REV, "Reviews"))
        if len(v):
            due = (v["Due on"] >= self.first) & (v["Due on"] <= self.end)
            self.sums("reviews-on-time", v, due & (v["Completed on"] <= v["Due on"]), due, {"aspect": "Aspect"})
            self.sums("review-actions-closed", v, v["Actions closed"], v["Actions due"], {"aspect": "Aspect"})

    def outcomes(self):
        i, o = self.get((OUT, "Inspection")), self.get((OUT, "Outcomes"))
        if len(i):
            latest = next(r for r in REGIMES if (i.Regime == r).any())
            hit = lambda x, *p: set(x.u[x.Position.isin(p)])  # noqa: E731
            cur = i[i.Regime == latest]
            self.over_schools("schools-meeting-expectation", hit(cur, "Meets"), ["area", "phase"], i, den=hit(cur, "Meets", "Below"))
            self.latest = latest
            for g in sorted(set(i.Regime)):
                x = i[i.Regime == g]
                self.put("schools-meeting-expectation", "regime", g, len(hit(x, "Meets") & self.urns), len(hit(x, "Meets", "Below") & self.urns))
        if len(o):
            for m, x in o.groupby("Measure"):
                row = x.sort_values("Academic year", kind="stable").iloc[-1]
                x = x[x["Academic year"] == row["Academic year"]]
                self.put("outcome-gap", "measure", m, None, None, value=frac(x.Norfolk.iloc[0]) - frac(x.England.iloc[0]))

    def returns(self):
        acc = defaultdict(list)
        for s in self.data[self.id]["accepted"]:
            acc[s.kind, fold(s.submitter)].append((s.date.date() if s.date else TODAY))
        deadline = self.cal[self.id]["deadline"]
        kinds = [k for k in KINDS if any(e[0] == k for e in self.expected)]
        for b, g, mine in [("all", "All", self.expected)] + [("return kind", k, [e for e in self.expected if e[0] == k]) for k in kinds]:
            got = [acc.get((k, fold(n))) for k, n in mine]
            self.put("returns-complete", b, g, sum(bool(x) for x in got), len(mine))
            self.put("returns-on-time", b, g, sum(bool(x) and deadline is not None and min(x) <= deadline for x in got), len(mine))

    def triangulate(self):
        T1 = self.back[0]
        v = lambda id, b="all", g="All": self.val(id, b, g) if self.ok(id) else None  # noqa: E731
        p = lambda id, b="all", g="All": self.val(id, b, g, T1) if T1 else None  # noqa: E731
        flags = {}

        def flag(name, kinds, known, raised):
            if all(k is not None for k in known):
                flags[name] = (int(raised()), kinds)
        net, use, pipe, vac, meet, cpd = ("network-attendance-rate", "survey-network-useful", "survey-pipeline-strong",
                                          "governor-vacancy-rate", "schools-meeting-expectation", "cpd-schools-reached")
        flag("attendance-up-usefulness-down", {NET, SVY}, [v(net), p(net), v(use), p(use)],
             lambda: v(net) - p(net) >= 5 and v(use) < p(use))
        flag("leaders-idle-requests-waiting", {DEP}, [getattr(self, "idle", None)], lambda: bool(self.idle))
        flag("confidence-without-governors", {SVY, GOV}, [v(pipe), p(pipe), v(vac), p(vac)],
             lambda: v(pipe) > p(pipe) and v(vac) > p(vac))

        def somewhere():
            for g in self.groups("area"):
                a, b = v(cpd, "area", g), v(meet, "area", g)
                if a is not None and b is not None and a - v(cpd) >= 10 and v(meet) - b >= 10:
                    return True
            return False
        flag("reached-but-not-improving", {CPD, OUT}, [v(cpd), v(meet)], somewhere)
        regime = getattr(self, "latest", None)
        flag("confidence-without-quality", {SVY, OUT}, [v(pipe), p(pipe), v(meet), p(meet, "regime", regime) if regime else None],
             lambda: v(pipe) > p(pipe) and v(meet) < p(meet, "regime", regime))
        if not flags:
            return self.x("triangulation-flags")
        # AMBIGUOUS `all` is u when a return that any of the known flags needs is missing
        self.put("triangulation-flags", "all", "All", sum(f for f, _ in flags.values()), None, kinds=set().union(*(k for _, k in flags.values())))
        for g, (f, k) in flags.items():
            self.put("triangulation-flags", "flag", g, f, None, kinds=k)


# ---------------------------------------------------------------- small numbers

LEADERS = ["system-leaders-designated", "system-leaders-deployable", "system-leaders-used", "system-leader-days-used", "system-leaders-assured"]

SHOW_LEADERS = ["system-leaders-designated", "system-leader-days-used", "system-leaders-assured", "system-leaders-per-100-schools"]


def hide(rows):
    """The keys to be shown as [c].
    AMBIGUOUS in every detail: the natural reading of "further cells are hidden, smallest above 0 first, ties by name, until no
    hidden count can be worked out": within an indicator's breakdown, when the hidden groups can be worked out from `all` and
    the others (one hidden group, or hidden groups that are all 1), the smallest shown group is hidden too; where none is left,
    `all` is. Cells that show the same count are hidden together. Groups are treated as parts of `all` even where people can be
    in two of them."""
    hidden = {k for k, r in rows.items() if r[4] is not None and r[3] != "x" and 1 <= r[4] <= 4}
    together = []
    for b, ids in [("designation", LEADERS), ("area", ["system-leaders-designated", "system-leaders-per-100-schools"]),
                   ("area", ["cpd-participants", "cpd-beyond-headteachers"]),
                   *[(b, ["aspiring-leaders", "aspiring-leaders-developing"]) for b in ("all", "area", "phase")]]:
        for g in {k[2] for k in rows if k[0] in ids and k[1] == b}:
            together.append({(i, b, g) for i in ids if (i, b, g) in rows})
    together.append({k for k in [("cpd-participants", "leader group", "Headteacher"), ("cpd-beyond-headteachers", "all", "All")] if k in rows})
    together.append({k for k in [("system-leaders-deployable", "reason", "Deployable"), ("system-leaders-deployable", "all", "All"),
                                 ("system-leaders-used", "all", "All")] if k in rows})
    parts = defaultdict(list)
    for k, r in rows.items():
        if r[4] is not None and k[1] != "all" and r[3] != "x":
            parts[k[0], k[1]].append(k)
    change = True
    while change:
        before = len(hidden)
        # the number of leaders itself: where it is hidden, everything that shows it is (not the other way round)
        if any((i, "all", "All") in hidden for i in SHOW_LEADERS):
            hidden |= {(i, "all", "All") for i in SHOW_LEADERS + ["system-leaders-deployable"] if (i, "all", "All") in rows}
        for c in together:
            if any(k in hidden for k in c):
                hidden |= {k for k in c if rows[k][4] is None or rows[k][4] > 0}
        for (id, b), keys in parts.items():
            h = [k for k in keys if k in hidden and rows[k][4] > 0]
            whole = (id, "all", "All")
            if h and whole not in hidden and (len(h) == 1 or sum(rows[k][4] for k in h) == len(h)):
                rest = sorted((k for k in keys if k not in hidden and rows[k][4] > 0), key=lambda k: (rows[k][4], k[2]))
                if rest:
                    hidden.add(rest[0])
                elif b != "reason":
                    hidden.add(whole)
        change = len(hidden) != before
    return hidden


# ---------------------------------------------------------------- how a figure is read

READING = ("variation previous_value same_term_last_year_value bound_low bound_high ci_low ci_high limit_low limit_high coverage").split()
CONTEXT = set("cpd-beyond-norfolk schools-in-partnership network-online-reach system-leader-days-used deployments-by-role deployments-formal "
              "governor-terms-ending chairs-new survey-formal-partnerships-growing survey-system-will-change triangulation-flags".split())
LOWER = set("cpd-non-attendance cpd-west-gap cpd-rural-gap schools-untouched system-leaders-overused support-wait-days support-requests-unmet "
            "deployments-breaching-precondition governor-vacancy-rate governor-la-vacancy-rate boards-with-vacancy boards-quarter-vacant "
            "boards-below-minimum governor-long-standing-vacancies boards-without-chair headships-unfilled".split())
# a unit counts once above and once below, or below only: the rest could all be either
BOUNDED = set("boards-with-vacancy boards-quarter-vacant boards-below-minimum boards-without-chair boards-with-professional chairs-new "
              "headships-unfilled succession-conversations".split())
BASELINES = {"survey-" + i for i in ("pipeline-strong right-approach co-leader-role collective-leadership formal-partnerships-growing "
                                     "collective-responsibility system-will-change").split()}
BASELINE = "2016-17-spring"
Z = Decimal("1.959963984540054")


def wilson(v, n):
    """The 95 % interval of a share of n answers, in percent."""
    p, n = Decimal(v.numerator) / Decimal(v.denominator) / 100, Decimal(n)
    middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * (p * (1 - p) / n + Z * Z / (4 * n * n)).sqrt()
    return Fraction(100 * (middle - half)), Fraction(100 * (middle + half))


def movement(id, values):
    """The word, and the limits, of a series of exact values, the newest last."""
    n = len(values)
    if n < 7:
        return ("" if id in CONTEXT else "Too little history"), None, None
    mean = sum(values) / n
    moving = [abs(b - a) for a, b in zip(values, values[1:])]
    reach = Fraction(266, 100) * sum(moving) / len(moving)
    low, high, last = mean - reach, mean + reach, values[-1]
    side = lambda v, by=0: (v > mean + by) - (v < mean - by)  # noqa: E731
    signal = side(last, reach)
    if n >= 13:
        sides = {side(v) for v in values[-7:]}
        steps = {(b > a) - (b < a) for a, b in zip(values[-7:], values[-6:])}
        outer = [side(v, Fraction(2, 3) * reach) for v in values[-3:]]
        signal = signal or (sides.pop() if len(sides) == 1 else 0) or (steps.pop() if len(steps) == 1 else 0)
        # AMBIGUOUS "2 of 3 in the outer third": this term's value is one of the two; a value beyond a limit is further out still
        signal = signal or (outer[-1] if outer.count(outer[-1]) >= 2 else 0)
    if id in CONTEXT:                   # AMBIGUOUS context is never rated: limits, but no word
        return "", low, high
    if id in LOWER:
        signal = -signal
    return {1: "Improving", -1: "Declining", 0: "No detectable change"}[signal], low, high


def read_figures(term, results, hidden, reported, schools, history):
    """{key: the columns of READING} of one term, from that term's results and those of every earlier one."""
    earlier = sorted({t for t in results if t < term} | {t for t, *_ in history if t < term})
    known = {}                          # (term, key): value as shown, whether complete
    for t in earlier:
        for k, r in results.get(t, {}).items():
            if k not in hidden[t] and r[2] is not None:
                known[t, k] = r[2], "u" not in r[3]
    for (t, *k), v in history.items():
        k = tuple(k)
        own = results.get(t, {}).get(k)
        if t < term and (own is None or (own[2] is None and k not in hidden[t])):
            known.setdefault((t, k), (v, True))
    year, season = int(term[:4]), term[8:]
    before = f"{year - (season == 'autumn')}-{(year + (season != 'autumn')) % 100:02}-" + {"autumn": "summer", "spring": "autumn", "summer": "spring"}[season]
    last_year = f"{year - 1}-{year % 100:02}-{season}"
    out = {}
    for k, (n, d, v, flag, _) in results[term].items():
        id, b, g = k
        row = dict.fromkeys(READING)
        row["previous_value"], row["same_term_last_year_value"] = (known.get((t, k), (None,))[0] for t in (before, last_year))
        out[k] = row
        if k in hidden[term]:
            continue
        # AMBIGUOUS a value that a return is missing of ([u]) is part of no series, and no movement is claimed of it
        if v is not None and "u" not in flag:
            series = [known[t, k][0] for t in earlier if (t, k) in known and known[t, k][1] and not (id in BASELINES and t == BASELINE)]
            row["variation"], row["limit_low"], row["limit_high"] = movement(id, series + [v])
        if v is not None and d and META[id][4] == "opinion" and id != "survey-response-rate":
            row["ci_low"], row["ci_high"] = wilson(v, d)
        if id in reported and b in ("all", *PLACE) and flag != "x":
            mine = schools if b == "all" else schools[schools[b] == g]
            if len(mine):
                rest = len(set(mine.index) - reported[id])
                row["coverage"] = Fraction(100 * (len(mine) - rest), len(mine))
                if id in BOUNDED and d is None:
                    row["bound_low"], row["bound_high"] = n, n + rest
                elif id in BOUNDED and d + rest:
                    row["bound_low"], row["bound_high"] = Fraction(100 * n, d + rest), Fraction(100 * (n + rest), d + rest)
    return out


# ---------------------------------------------------------------- output

def plain(x, places=4):
    if x is None:
        return ""
    f = frac(x)
    scaled = abs(f) * 10 ** places
    n = int(scaled)
    if (scaled - n) * 2 >= 1:
        n += 1
    s = Decimal(n).scaleb(-places)
    s = format(s, "f")
    s = s.rstrip("0").rstrip(".") if "." in s else s
    return ("-" if f < 0 and n else "") + (s or "0")


def tidy(rows, hidden, read={}):
    rank = {c[0]: i for i, c in enumerate(CATALOGUE)}
    out = []
    for (id, b, g), (n, d, v, flag, c) in sorted(rows.items(), key=lambda kv: (rank[kv[0][0]], kv[0][1] != "all", kv[0][1], kv[0][2])):
        if (id, b, g) in hidden:
            n = d = v = None
            flag = "c"
        how = read.get((id, b, g), {})
        out.append((id, b, g, plain(n, 10), plain(d, 10), plain(v), META[id][3], flag)
                   + tuple(how.get(c) or "" if c == "variation" else plain(how.get(c)) for c in READING if how))
    return out


def write_csv(path, term, table):
    with open(path, "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow("term indicator breakdown group numerator denominator value unit flag".split() + (READING if table and len(table[0]) > 8 else []))
        w.writerows((term, *r) for r in table)


def num(s):
    return float(s) if s != "" else None


def safe(s):
    return "'" + s if s[:1] in ("=", "+", "-", "@", "\t", "\r") else s


def write_board(path, term, tables):
    """Summary of the headlines, a sheet a strand, a trend with line charts."""
    wb = Workbook()
    ws = wb.active
    ws.title = "Summary"
    bold = Font(bold=True)
    terms = sorted(tables)
    alls = {t: {r[0]: r for r in tables[t] if r[1] == "all"} for t in terms}
    ws.append([f"Norfolk's sector-led leadership system: {term}"])
    ws["A1"].font = Font(bold=True, size=14)
    ws.append(["Indicator", "Title", "Value", "Unit", "Numerator", "Denominator", "Flag", "Term before", "Same term last year"])
    before = terms[terms.index(term) - 1] if terms.index(term) else None
    year = f"{int(term[:4]) - 1}-{int(term[5:7]) - 1:02}-{term[8:]}"
    for id, title, *_, h in CATALOGUE:
        r = alls[term].get(id)
        if h and r:
            ws.append([id, title, num(r[5]), r[6], num(r[3]), num(r[4]), r[7]] +
                      [num(alls[t][id][5]) if t in alls and id in alls[t] else None for t in (before, year)])
    for strand in (O, A, Q):
        w = wb.create_sheet(strand)
        w.append([strand])
        w["A1"].font = Font(bold=True, size=14)
        w.append(["Indicator", "Title", "Breakdown", "Group", "Numerator", "Denominator", "Value", "Unit", "Flag"])
        for r in tables[term]:
            if META[r[0]][2] == strand:
                w.append([r[0], META[r[0]][1], r[1], safe(r[2]), num(r[3]), num(r[4]), num(r[5]), r[6], r[7]])
    w = wb.create_sheet("Trend")
    ids = [c[0] for c in CATALOGUE if c[6] and c[3] == "%"]
    w.append(["Headline percentages by term"])
    w["A1"].font = Font(bold=True, size=14)
    w.append(["Term"] + [META[i][1] for i in ids])
    for t in terms:
        w.append([t] + [num(alls[t][i][5]) if i in alls[t] else None for i in ids])
    for n, (a, b) in enumerate([(2, 6), (7, len(ids) + 1)]):
        ch = LineChart()
        ch.title = ("Outputs and tracking", "Tracking and assurance")[n]
        ch.y_axis.title = "%"
        ch.height, ch.width = 9, 20
        ch.add_data(Reference(w, min_col=a, max_col=b, min_row=2, max_row=2 + len(terms)), titles_from_data=True)
        ch.set_categories(Reference(w, min_col=1, min_row=3, max_row=2 + len(terms)))
        w.add_chart(ch, f"A{len(terms) + 5 + 20 * n}")
    for s in wb.worksheets:
        for c in s[2]:
            c.font = bold
        for col, width in zip("ABCDEFGHI", (34, 36, 18, 34, 12, 12, 12, 12, 12)):
            s.column_dimensions[col].width = width
        s.freeze_panes = "A3"
    wb.save(path)


def read_history(path):
    out = {}
    if not os.path.exists(path):
        return out
    try:
        sheets = read_workbook(path)
    except Exception:  # noqa: BLE001
        return out
    rows = next((r for n, r in sheets if fold(n) == "indicator history"), [])
    if not rows:
        return out
    at = {head(c): j for j, c in enumerate(rows[0]) if isinstance(c, str)}
    cell = lambda r, h: r[at[h]] if h in at and at[h] < len(r) else None  # noqa: E731
    for r in rows[1:]:
        t, id = cell(r, "term"), cell(r, "indicator")
        if t is None or id is None:
            continue
        n, d, v = (as_number(x) if x is not None else None for x in (cell(r, "numerator"), cell(r, "denominator"), cell(r, "value")))
        value = 100 * frac(n) / frac(d) if n is not None and d else frac(v) if v is not None else None
        key = (term_id(text_of(t)), norm(id), norm(cell(r, "breakdown") or "all"), norm(cell(r, "group") or "All"))
        if value is not None:
            out[key] = value
    return out


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    src, dst = sys.argv[1:3]
    start = T0[0]
    phase("import libraries")
    cal = read_calendar(os.path.join(src, "calendar.yaml"))
    ids = list(cal)
    if len(sys.argv) > 3:
        term = term_id(sys.argv[3])
    else:                                            # the newest term that has a folder
        term = max(t for t in ids if os.path.isdir(os.path.join(src, t)))
    terms = [t for t in ids if t <= term and os.path.isdir(os.path.join(src, t))]
    owed, alias = read_expected(os.path.join(src, "expected.yaml"))
    links = read_links(os.path.join(src, "links.csv"))
    history = read_history(os.path.join(src, "history.xlsx"))
    regs, cache = {}, {}
    for t in terms:
        own = os.path.join(src, t, "schools.csv")
        path = own if os.path.exists(own) else os.path.join(src, "schools.csv")
        regs[t] = cache[path] = cache.get(path) or read_register(path, links)
    phase("calendar, lists, register")
    times = defaultdict(float)
    data = {t: read_term(os.path.join(src, t), t, cal, regs[t], alias, times) for t in terms}
    print(f"{'read returns':<28}{times['read']:8.2f} s\n{'check rows':<28}{times['check']:8.2f} s")
    T0[0] = time.perf_counter()
    results, hidden, tables, raw = {}, {}, {}, None
    for t in terms:
        this = Term(t, data, cal, regs, owed, history, results)
        rows = this.run()
        results[t], hidden[t] = rows, hide(rows)
        read = {}
        if t == term:
            raw = tidy(rows, set())
            read = read_figures(t, results, hidden, this.reported, this.S, history)
        tables[t] = tidy(rows, hidden[t], read)
    phase("compute indicators")
    os.makedirs(dst, exist_ok=True)
    write_csv(os.path.join(dst, f"indicators-{term}.csv"), term, tables[term])
    write_csv(os.path.join(dst, f"indicators-{term}-unsuppressed.csv"), term, raw)
    with open(os.path.join(dst, f"left-out-{term}.csv"), "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow("term file kind submitter sheet row number what".split())
        for t in terms:
            for s in data[t]["subs"]:
                for number, what in s.reject:
                    w.writerow((t, s.file, s.kind, s.submitter, "", "", number, what))
                if not s.reject and s not in data[t]["live"]:
                    w.writerow((t, s.file, s.kind, s.submitter, "", "", "", "replaced by a later file"))
                for name, row, number, _ in sorted(s.left, key=lambda x: x[:2]):
                    w.writerow((t, s.file, s.kind, s.submitter, name, row, number, ""))
    write_board(os.path.join(dst, f"board-{term}.xlsx"), term, tables)
    phase("write")
    files = sum(len(data[t]["subs"]) for t in terms)
    kept = sum(len(df) for t in terms for df in data[t]["t"].values())
    left = sum(len(s.left) for t in terms for s in data[t]["subs"])
    print(f"{'total':<28}{time.perf_counter() - start:8.2f} s ({time.process_time():.2f} s of processor)   {term}: {len(terms)} terms, {files} returns, "
          f"{kept} rows accepted, {left} left out, {len(tables[term])} rows of indicators")


if __name__ == "__main__":
    main()
