# To be sourced: starts the site on a free port and stops it at the end. serve DATABASE LOG ARGUMENTS…
# Sets `site`, its address.

fail() {
  printf '%s: %s\n' "$0" "$*" >&2
  exit 1
}

serve() {
  local database=$1 log=$2
  shift 2
  : >"$log" # it is read from at once
  # Port 0: the site takes a free one and says which.
  "$repere" serve --listen 127.0.0.1:0 --database "$database" --geocoder-url '' --tiles-url '' \
    --now 2026-11-26T15:00 --data-per-minute 1000000 "$@" >>"$log" 2>&1 &
  server=$!
  trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true' EXIT
  site=
  for _ in $(seq 300); do
    site=$(sed -n 's|.*listening on \(http://[0-9.:]*\).*|\1|p' "$log")
    if [[ -n $site ]]; then return; fi
    kill -0 "$server" 2>/dev/null || fail "the site did not start: $(cat "$log")"
    sleep 0.1
  done
  fail "the site does not say where it listens: $(cat "$log")"
}

stop() {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
}
