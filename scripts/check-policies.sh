#!/usr/bin/env bash
# Format, types, tests, coverage and lint of the Rego policies. Needs the pinned OPA and Regal: see CONTRIBUTING.md.
set -euo pipefail
cd "$(dirname "$0")/.."

opa=${OPA:-$(command -v opa || echo "$HOME/go/bin/opa")}
version=1.22.2
if [[ $("$opa" version 2>/dev/null || true) != "Version: $version"$'\n'* ]]; then
  echo "OPA $version was not found; go install github.com/open-policy-agent/opa@v$version" >&2
  exit 1
fi

# One schema for the program and for the type checker, which looks it up by the name in `# schemas:`.
schemas=$(mktemp -d)
trap 'rm -r "$schemas"' EXIT
cp schema/policy-input.schema.json "$schemas/input.json"

"$opa" fmt --fail --list policies
"$opa" check --strict --schema "$schemas" policies
"$opa" test policies
"$opa" test --coverage --threshold 95 policies >/dev/null

regal=${REGAL:-$(command -v regal || echo "$HOME/go/bin/regal")}
"$regal" lint policies

node scripts/build-policies.mjs --check
