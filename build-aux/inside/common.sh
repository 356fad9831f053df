# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154

# configure_and_build BUILD TARGETS [-- MESON-OPTIONS]; a build folder that was copied or moved
# with its checkout still names the old place, and is made anew.
configure_and_build () {
  local build=$1 targets=() options=() quiet=(--quiet) lock
  shift
  while [ $# != 0 ] && [ "$1" != -- ]; do
    targets+=("$1")
    shift
  done
  options=("${@:2}")
  mkdir -p "$build"
  exec {lock}>>"$build/.lock"
  flock "$lock"
  if ! [ -e "$build/build.ninja" ]; then
    quiet=()
    meson setup "${options[@]}" "$build" "$top" || return
  elif ! grep -qF -- "--internal regenerate $top " "$build/build.ninja"; then
    quiet=()
    meson setup --wipe "${options[@]}" "$build" "$top" || return
  fi
  ninja -C "$build" "${quiet[@]}" "${targets[@]}" || return
  exec {lock}>&-
}

# with_display COMMAND: on a desktop of its own.
with_display () {
  env GDK_BACKEND=x11 GSK_RENDERER=cairo LIBGL_ALWAYS_SOFTWARE=1 \
    "$top/tests/ui/desktop" 1280x800 "$@"
}
