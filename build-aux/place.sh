# SPDX-License-Identifier: GPL-3.0-or-later
# Where the program is built and run: this system where its GTK is new enough, else a Debian 13
# root in the user's cache. Sourced by run, test and bench, which call place_ready USES and then
# place_exec desktop|closed COMMAND.
# shellcheck shell=bash

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
place=
# shellcheck source=build-aux/root.sh
. "$top/build-aux/root.sh"

say () { printf '%s\n' "$*" >&2; }
fail () { say "$@"; exit 1; }
at_terminal () { [ "${CI:-}" != true ] && [ -t 0 ] && [ -t 2 ]; }
have () { command -v "$1" >/dev/null 2>&1; }

# packages apt|dnf USES: the names that this package manager has for these uses.
packages () {
  local column=2
  [ "$1" = apt ] || column=3
  shift
  awk -v column="$column" -v uses=" $* " \
    '$1 !~ /^#/ && index (uses, " " $1 " ") && $column != "-" { print $column }' \
    "$top/build-aux/packages"
}

missing_packages () {
  local manager=$1 name
  shift
  for name in "$@"; do
    case $manager in
      apt) [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] ;;
      dnf) rpm --quiet -q --whatprovides "$name" ;;
    esac || printf '%s\n' "$name"
  done
}

# A question is asked only at a terminal; elsewhere root, or sudo without a password, installs.
install_packages () {
  local manager=$1 answer admin=()
  shift
  local command=(apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@")
  [ "$manager" = apt ] || command=(dnf install -y --setopt=install_weak_deps=False "$@")
  say "These packages are needed: $*"
  if [ "$EUID" != 0 ]; then
    have sudo || fail "Install them as root with: ${command[*]}"
    admin=(sudo)
    at_terminal || admin=(sudo -n)
  fi
  if at_terminal; then
    read -r -p "Install them with \"${admin[*]:+sudo }${command[*]}\"? [y/N] " answer
    case $answer in [yY]*) ;; *) fail "Nothing was installed." ;; esac
  fi
  if [ "$manager" = apt ]; then
    "${admin[@]}" apt-get update -qq >&2 || say "Some package lists could not be refreshed."
  fi
  "${admin[@]}" env DEBIAN_FRONTEND=noninteractive "${command[@]}" >&2 \
    || fail "The packages could not be installed."
}

ready_packages () {
  local manager=$1 missing
  shift
  mapfile -t missing < <(missing_packages "$manager" "$@")
  [ ${#missing[@]} = 0 ] || install_packages "$manager" "${missing[@]}"
}

at_least () { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

system_has_toolkit () {
  have pkg-config && pkg-config --exists 'gtk4 >= 4.18' 'libadwaita-1 >= 1.7'
}

system_offers_toolkit () {
  local ID='' VERSION_ID='' VERSION_CODENAME=''
  # shellcheck source=/dev/null
  . /etc/os-release 2>/dev/null || return 1
  case $ID in
    debian) at_least "${VERSION_ID:-99}" 13 ;;
    ubuntu) at_least "$VERSION_ID" 25.04 ;;
    fedora) at_least "$VERSION_ID" 42 ;;
    *) false ;;
  esac
}

ready_system () {
  local manager names
  if have apt-get && have dpkg-query; then
    manager=apt
  elif have dnf; then
    manager=dnf
  else
    return 0
  fi
  mapfile -t names < <(packages "$manager" "$@")
  ready_packages "$manager" "${names[@]}"
}

place_ready () {
  if system_has_toolkit || system_offers_toolkit; then
    place=system
    build="$top/_build"
    ready_system "$@"
  else
    place=root
    build="$top/_build-root"
    ready_root "$@"
  fi
}

place_exec () {
  local view=$1
  shift
  [ "$place" = root ] || exec "$@"
  enter_root "$view" "$@"
}
