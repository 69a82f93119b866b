#!/usr/bin/python3
"""What a data analyst would write to import one term's returns: read with openpyxl, check with pandas, keep with SQL.

    python3 import.py INPUT TERM DATABASE

The reading and the errors are those of analyst.py; the queries are asked here, column by column. The database is a
file of SQLite, or a server where an address is given, such as mysql+pymysql://root@localhost:3306/term (needs
SQLAlchemy and PyMySQL). What the product does besides is not asked of it: to say of each finding what
was expected and how to mend it, to go on after a kill, to keep the documents and what was replaced."""
import os, sqlite3, sys, time
from collections import defaultdict

import numpy as np
import pandas as pd

import analyst
from analyst import CPD, DEP, GOV, NET, SVY


def asked(tables, register, first):
    """Every query as file, sheet, row and number."""
    found = []

    def ask(key, number, which):
        table = tables[key]
        rows = table[np.asarray(which, dtype=bool)]
        found.append(pd.DataFrame({"file": rows["sid"], "sheet": key[1], "row": rows["row"], "number": number}))

    def per_session(counts, sessions):
        return [counts.get(key, 0) for key in zip(sessions["sid"], sessions["Session code"])]

    closed = set(register["df"].index[register["df"].status.str.casefold() == "closed"])
    for key, table in tables.items():
        if "School URN" in table:
            ask(key, "1012Q", table["School URN"].isin(closed))
    if (CPD, "Participants") in tables:
        people, sessions = tables[CPD, "Participants"], tables[CPD, "Sessions"]
        attended = people["Attended"].astype(bool)
        ask((CPD, "Participants"), "2002Q", attended & ~people["Booked"].astype(bool))
        there = people[attended].groupby(["sid", "Session code"]).size().to_dict()
        ask((CPD, "Sessions"), "2003Q", per_session(there, sessions) > sessions["Places offered"])
        known = people[people["School URN"].notna()]
        home = known.groupby(["sid", "Participant reference"])["School URN"].transform("first")
        moved = (known["School URN"] != home).reindex(people.index, fill_value=False)
        ask((CPD, "Participants"), "2004Q", moved)
    if (NET, "Attendance") in tables:
        table, sessions = tables[NET, "Attendance"], tables[NET, "Sessions"]
        ask((NET, "Attendance"), "3001Q", table["Attended"] > table["Expected"])
        there = table.groupby(["sid", "Session code"])["Attended"].sum().to_dict()
        ask((NET, "Sessions"), "3002Q", np.array(per_session(there, sessions)) == 0)
    if (DEP, "Deployments") in tables:
        table, leaders = tables[DEP, "Deployments"], tables[DEP, "System leaders"]
        checked, start = table["Capacity checked on"], table["Start date"]
        ask((DEP, "Deployments"), "4006Q", start.notna() & ~(checked <= start))
        ask((DEP, "Deployments"), "4008Q", start < table["Requested on"])
        days = table.assign(days=table["Days delivered"].fillna(0).astype(float)).groupby("Leader reference")["days"].sum()
        delivered = leaders["Leader reference"].map(days).fillna(0)
        ask((DEP, "System leaders"), "4007Q", delivered > leaders["Days offered"].astype(float))
    if (GOV, "Places") in tables:
        places, boards = tables[GOV, "Places"], tables[GOV, "Governing boards"]
        sums = boards["School URN"].map(places.groupby("School URN")["Places"].sum())
        ask((GOV, "Governing boards"), "5002Q", (boards["Board type"] == "Maintained") & (sums < 7))
        ask((GOV, "Places"), "5007Q", (places["Vacant"] > 0) & (places["Oldest vacancy since"] < first - 4 * 365.25))
    if (SVY, "Responses") in tables:
        asked_of, said = tables[SVY, "Invitations"], tables[SVY, "Responses"]
        who = said.groupby(["Survey", "Leader group"])["Respondent reference"].nunique().to_dict()
        answered = np.array([who.get(key, 0) for key in zip(asked_of["Survey"], asked_of["Leader group"])])
        ask((SVY, "Invitations"), "6002Q", answered > asked_of["Invited"])
        ask((SVY, "Invitations"), "6004Q", answered < 0.2 * asked_of["Invited"])
    return pd.concat(found, ignore_index=True)


start = time.perf_counter()
source, term, database = sys.argv[1:4]
calendar = analyst.read_calendar(os.path.join(source, "calendar.yaml"))
_, alias = analyst.read_expected(os.path.join(source, "expected.yaml"))
register = analyst.read_register(os.path.join(source, "schools.csv"), analyst.read_links(os.path.join(source, "links.csv")))
term_read = analyst.read_term(os.path.join(source, term), term, calendar, register, alias, defaultdict(float))
if "://" in database:
    import sqlalchemy

    store = sqlalchemy.create_engine(database)
else:
    store = sqlite3.connect(database)
rows = 0
for (kind, sheet), table in term_read["t"].items():
    rows += len(table)
    plain = table.astype(object).where(table.notna(), None)
    for column in plain:
        plain[column] = [v if isinstance(v, (int, float, str, type(None))) else str(v) for v in plain[column]]
    plain.to_sql(f"{kind} {sheet}", store, index=False, chunksize=10_000)
left = pd.DataFrame(
    [(s.file, name, row, str(number)) for s in term_read["subs"] for name, row, number, _ in s.left],
    columns=["file", "sheet", "row", "number"])
queries = asked(term_read["t"], register, calendar[term]["first"].toordinal())
pd.concat([left, queries]).to_sql("finding", store, index=False)
if "://" not in database:
    store.commit()
print(f"{rows} rows accepted, {len(left)} left out, {len(queries)} asked about, {time.perf_counter() - start:.2f} s")
