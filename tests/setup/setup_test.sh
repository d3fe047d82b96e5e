#!/usr/bin/env bash
# Tests tools/setup in a folder of stand-ins that is all of its PATH: what it says, and which commands it runs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
failures=0

for tool in bash cat dirname readlink; do ln -s "$(command -v "$tool")" "$stage/$tool"; done

# stand_in NAME: a command whose words are read from standard input.
stand_in() {
  { echo "#!$stage/bash"; cat; } >"$stage/$1"
  chmod +x "$stage/$1"
}

# The last argument of dpkg-query is the package; those in $stage/missing are not installed.
stand_in dpkg-query <<'E2'
while read -r package; do [[ $package == "${@: -1}" ]] && exit 1; done <"${0%/*}/missing"
echo installed
E2
stand_in id <<<"cat ${stage@Q}/user"
stand_in apt-get <<<"echo \"apt-get \$*\" >>${stage@Q}/ran; exit \$(cat ${stage@Q}/apt-status)"
stand_in sudo <<<"echo sudo >>${stage@Q}/ran; exec \"\$@\""

# try USER MISSING…: calls install_packages; its words go to $stage/said, what it ran to $stage/ran.
try() {
  echo "$1" >"$stage/user"
  shift
  printf '%s\n' "$@" >"$stage/missing"
  : >"$stage/ran"
  status=0
  PATH=$stage bash -c 'source tools/setup; install_packages' >"$stage/out" 2>"$stage/said" || status=$?
  if [[ -s $stage/out ]]; then fail "wrote to standard output: $(<"$stage/out")"; fi
}

fail() {
  echo "FAILED: $1" >&2
  failures=$((failures + 1))
}

expect() { [[ $2 == "$3" ]] || fail "$1: expected «$3», got «$2»"; }

install="apt-get install -y -q --no-install-recommends"
echo 0 >"$stage/apt-status"

try 1000 none
expect "nothing is asked for where all is there" "$status$(<"$stage/said")$(<"$stage/ran")" "0"

try 0 ninja-build libicu-dev
expect "root installs what is missing" "$(<"$stage/ran")" $'apt-get update -q\n'"$install ninja-build libicu-dev"
expect "and says so first" "$(<"$stage/said")" "To build rasoat these Debian packages are needed and will be installed: ninja-build libicu-dev
+ apt-get install -y --no-install-recommends ninja-build libicu-dev"
expect "status" "$status" 0

try 1000 g++
expect "others install with sudo" "$(<"$stage/ran")" $'sudo\napt-get update -q\nsudo\n'"$install g++"

rm "$stage/sudo"
try 1000 g++ cmake
expect "without root and sudo nothing is run" "$status$(<"$stage/ran")" 1
expect "and one line gives the command" "$(<"$stage/said")" \
  "Packages are missing to build rasoat; as root, run: apt-get install -y --no-install-recommends g++ cmake"

echo 100 >"$stage/apt-status"
try 0 catch2
expect "a failed installation is a failure" "$status" 1
expect "and gives the command too" "$(tail -n 1 "$stage/said")" "The packages could not be installed; as root, run: \
apt-get update && apt-get install -y --no-install-recommends catch2"

try 0 catch2 npm
expect "what is optional is tried with the others, and they without it" "$(<"$stage/ran")" $'apt-get update -q\n'"$install catch2"
expect "status" "$status" 1

try 0 libgraphviz-dev nodejs
expect "without what is optional the build goes on" "$status" 0
expect "and it is said what is lost" "$(tail -n 1 "$stage/said")" "Could not be installed together with the others: \
libgraphviz-dev nodejs (without them reports have no pictures or no interactive graph)"

echo 0 >"$stage/apt-status"
try 0 catch2 libgraphviz-dev npm
expect "what is optional is installed with the others" "$(<"$stage/ran")" \
  $'apt-get update -q\n'"$install catch2 libgraphviz-dev npm"

stand_in node <<<""
stand_in npm <<<""
try 0 nodejs npm
expect "Node.js from elsewhere than Debian will do" "$status$(<"$stage/said")$(<"$stage/ran")" "0"

try 1000 libgraphviz-dev
expect "without root what is optional is named, and the build goes on" "$status$(<"$stage/said")" "0Not installed: \
libgraphviz-dev (without them reports have no pictures or no interactive graph); as root, run: apt-get install -y \
--no-install-recommends libgraphviz-dev"

((failures == 0))
