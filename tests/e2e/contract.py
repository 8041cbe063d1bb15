"""docs/openapi.json as the judge of what the program really answers.

Promise: each answer that a test gets through `Desk.ask` is one that the document describes: its
status, its media type, and every member of its JSON: none is missing, of another type or form, null,
or left undescribed. (The checker knows the part of JSON Schema that the document uses, and says so
when it meets more.)
"""

import json
import re

from desk import ROOT

KNOWN = {"type", "properties", "required", "items", "enum", "const", "pattern", "format", "allOf",
         "$ref", "description", "minItems", "maxItems", "additionalProperties"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
ANYWHERE = {400, 408, 413, 431, 500}  # what the listener itself may say to any request


class Contract:
    """`desk.judge = Contract(tally).judge`, and `unmet()` at the end."""

    def __init__(self, tally):
        self.api = json.loads((ROOT / "docs/openapi.json").read_text())
        self.tally, self.met = tally, set()
        self.paths = [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), path)
                      for path in self.api["paths"]]

    def judge(self, site, method, target, answer):
        path = target.partition("?")[0]
        found = [template for pattern, template in self.paths if pattern.fullmatch(path)]
        # A path without variables is meant before one with.
        template = min(found, key=lambda p: p.count("{"), default=None)
        operation = self.api["paths"].get(template, {}).get(method.lower())
        if operation is None or site not in operation["tags"]:
            return
        where = f"{method} {template} {answer.status}"
        told = operation["responses"].get(str(answer.status))
        if told is None:
            self.tally.check(f"{where} is described", answer.status in ANYWHERE)
            return
        self.met.add((method.lower(), template, answer.status))
        content = told.get("content", {})
        kind = answer.headers.get("content-type", "").partition(";")[0]
        self.tally.check(f"{where}: media type", kind in content or (not kind and not content), kind)
        wrong = []
        if answer.json is not None and kind in content:
            self.fit(content[kind].get("schema", {}), answer.json, "body", wrong)
        self.tally.check(f"{where}: as described", not wrong, wrong)

    def unmet(self):
        """Answers that went well of the API, which no request of the test has had."""
        return sorted((method, path, int(status)) for path, methods in self.api["paths"].items()
                      for method, operation in methods.items()
                      for status in operation["responses"] if path.startswith("/api/")
                      and status.startswith("2")
                      and (method, path, int(status)) not in self.met)

    def parts(self, schema):
        """The schema with what it refers to and joins, flat."""
        unknown = set(schema) - KNOWN
        if unknown:
            raise ValueError(f"the checker does not know {unknown}")
        if "$ref" in schema:
            named = self.api
            for name in schema["$ref"].removeprefix("#/").split("/"):
                named = named[name]
            return self.parts(named)
        return [schema] + [part for one in schema.get("allOf", []) for part in self.parts(one)]

    def fit(self, schema, value, at, wrong):
        parts = self.parts(schema)
        for part in parts:
            self.fit_part(part, value, at, wrong)
        if isinstance(value, dict) and not any(p.get("additionalProperties") for p in parts):
            described = {name for part in parts for name in part.get("properties", {})}
            wrong += [f"{at}.{name} is not described" for name in value if name not in described]

    def fit_part(self, schema, value, at, wrong):
        types = schema.get("type", [])
        types = [types] if isinstance(types, str) else types
        if types and not any(self.is_a(value, name) for name in types):
            wrong.append(f"{at} is no {' or '.join(types)}")
            return
        if "enum" in schema and value not in schema["enum"]:
            wrong.append(f"{at} is {value!r}")
        if "const" in schema and value != schema["const"]:
            wrong.append(f"{at} is {value!r}")
        if isinstance(value, str):
            if "pattern" in schema and not re.search(schema["pattern"], value):
                wrong.append(f"{at} has another form")
            if schema.get("format") == "date-time" and not TIME.fullmatch(value):
                wrong.append(f"{at} is no time in UTC with ms and Z")
        if isinstance(value, list):
            if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
                wrong.append(f"{at} has {len(value)} items")
            for place, item in enumerate(value):
                if "items" in schema:
                    self.fit(schema["items"], item, f"{at}[{place}]", wrong)
        if isinstance(value, dict):
            wrong += [f"{at}.{n} is missing" for n in schema.get("required", []) if n not in value]
            for name, member in value.items():
                if name in schema.get("properties", {}):
                    self.fit(schema["properties"][name], member, f"{at}.{name}", wrong)

    @staticmethod
    def is_a(value, name):
        if name in ("integer", "number"):
            kinds = (int,) if name == "integer" else (int, float)
            return isinstance(value, kinds) and not isinstance(value, bool)
        return isinstance(value, TYPES[name])
