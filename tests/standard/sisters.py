"""What a running site gives by data·inclusion and HSDS, against their JSON Schemas: sisters.py ADDRESS"""

import json
import sys
from pathlib import Path
from urllib.request import urlopen

from jsonschema import Draft7Validator, Draft202012Validator, FormatChecker

HERE = Path(__file__).parent


def get(path):
    with urlopen(sys.argv[1] + path) as answer:
        return json.load(answer)


def check(kind, name, values):
    validator = kind(json.loads((HERE / name).read_text()), format_checker=FormatChecker())
    for value in values:
        fault = next(validator.iter_errors(value), None)
        if fault:
            sys.exit(f"{name}: {value.get('id')}: {fault.json_path}: {fault.message}")
    ids = {value["id"] for value in values}
    if len(ids) != len(values) or not ids:
        sys.exit(f"{name}: {len(ids)} identifiers of {len(values)}")
    print(f"{name}: {len(values)} are valid")
    return ids


def pages():
    services, number = [], 1
    while True:
        page = get(f"/hsds/services?per_page=100&page={number}")
        services += page["contents"]
        if page["last_page"]:
            return services
        number += 1


structures = check(Draft202012Validator, "data-inclusion/structure.json", get("/data-inclusion/structures.json"))
services = get("/data-inclusion/services.json")
check(Draft202012Validator, "data-inclusion/service.json", services)
check(Draft7Validator, "hsds/service.json", pages())
lost = [service["id"] for service in services if service["structure_id"] not in structures]
if lost:
    sys.exit(f"services without structure: {lost}")
