# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 13 root: made once by mmdebstrap, entered with bwrap. Sourced by place.sh.
# shellcheck shell=bash disable=SC2154

cache=${XDG_CACHE_HOME:-$HOME/.cache}/brand-planner
root=$cache/debian-13
stamp=etc/brand-planner-packages
# The stamp's first line; a root that was made in another way is made anew.
recipe="recipe 1"
locales=(de_DE fr_FR ar_EG fa_IR hi_IN)

# Files in the root belong to several users; without root's rights a user namespace holds them.
as_admin () {
  if [ "$EUID" = 0 ]; then
    unshare --mount -- "$@"
  else
    unshare --user --map-root-user --map-auto --mount -- "$@"
  fi
}

in_root_as_admin () {
  local where=$1
  shift
  as_admin bwrap --die-with-parent --bind "$where" / --dev-bind /dev /dev --dev-bind /proc /proc \
    --ro-bind /sys /sys --perms 1777 --tmpfs /tmp --tmpfs /run \
    --ro-bind-try /etc/resolv.conf /etc/resolv.conf \
    --setenv HOME /root --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv LC_ALL C.UTF-8 \
    --setenv DEBIAN_FRONTEND noninteractive --chdir / -- "$@"
}

# The stamp lists what was asked for, and is written last: without it, the root is half-made.
root_lacks () {
  local -A there=()
  local name lines=()
  [ ! -r "$root/$stamp" ] || mapfile -t lines < "$root/$stamp"
  for name in "${lines[@]}"; do
    there[$name]=1
  done
  for name in "$recipe" "$@"; do
    [ -n "${there[$name]:-}" ] || printf '%s\n' "$name"
  done
}

write_stamp () {
  local where=$1
  shift
  printf '%s\n' "$recipe" "$@" | as_admin tee "$where/$stamp.part" >/dev/null
  as_admin mv "$where/$stamp.part" "$where/$stamp"
}

mirror () {
  local ID='' found=''
  # shellcheck source=/dev/null
  . /etc/os-release
  if [ "$ID" = debian ]; then
    found=$(cat /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null \
      | awk '$1 == "URIs:" || $1 == "deb" { for (i = 2; i <= NF; i++)
               if ($i ~ /^https?:/ && $i !~ /security/) { print $i; exit } }') || true
  fi
  printf '%s\n' "${found:-http://deb.debian.org/debian}"
}

dress_root () {
  local where=$1 name
  in_root_as_admin "$where" sh -c 'cd /etc && rm -f localtime machine-id &&
    touch localtime passwd group && printf "%032d\n" 1 >machine-id'
  as_admin tee "$where/etc/fonts/local.conf" >/dev/null <<'FONTS'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>/run/host/fonts</dir></fontconfig>
FONTS
  for name in "${locales[@]}"; do
    make_locale "$where" "$name"
  done
}

make_locale () {
  [ -d "$1/usr/lib/locale/$2.utf8" ] \
    || in_root_as_admin "$1" localedef --no-archive -i "$2" -f UTF-8 "$2.UTF-8" >&2 || true
}

remove_tree () { [ ! -e "$1" ] || as_admin rm -rf --one-file-system "$1"; }

# bootstrap WHERE VARIANT PACKAGES: a tree with Debian 13's packages.
bootstrap () {
  local where=$1 variant=$2 url list
  shift 2
  url=$(mirror)
  list=$(IFS=,; printf '%s' "$*")
  remove_tree "$where"
  as_admin mmdebstrap --mode=root --variant="$variant" --format=directory --include="$list" \
    --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
    --aptopt='Apt::Install-Recommends "false"' --dpkgopt='path-exclude=/usr/share/man/*' \
    --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-include=/usr/share/doc/*/copyright' \
    trixie "$where" "deb $url trixie main" "deb $url trixie-updates main" >&2 \
    || fail "Debian 13 could not be had; is $url within reach?"
}

make_root () {
  say "Making a Debian 13 root in $root (once; about two minutes and 1.5 GB)."
  bootstrap "$root.part" minbase "$@"
  dress_root "$root.part"
  write_stamp "$root.part" "$@"
  remove_tree "$root.old"
  [ ! -e "$root" ] || as_admin mv "$root" "$root.old"
  as_admin mv "$root.part" "$root"
  remove_tree "$root.old"
}

add_to_root () {
  local known lacking=("$@")
  mapfile -t known < <(tail -n +2 "$root/$stamp")
  say "Adding to the Debian 13 root: ${lacking[*]}"
  in_root_as_admin "$root" sh -c 'dpkg --configure -a && apt-get update -qq &&
    apt-get install -y --no-install-recommends "$@" && apt-get clean' sh "${lacking[@]}" >&2 \
    || fail "The packages could not be added to $root."
  dress_root "$root"
  write_stamp "$root" "${known[@]}" "${lacking[@]}"
}

ready_root_tools () {
  local tools=(mmdebstrap bubblewrap)
  [ "$EUID" = 0 ] || tools+=(uidmap)
  if have apt-get && have dpkg-query; then
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || tools+=(debian-archive-keyring)
    ready_packages apt "${tools[@]}"
  elif ! have mmdebstrap || ! have bwrap; then
    fail "GTK 4.18 and libadwaita 1.7 are needed, or mmdebstrap and bubblewrap to use Debian's."
  fi
  as_admin true 2>/dev/null \
    || fail "No namespaces here: in a container, allow them (for instance with --privileged)."
}

ready_root () {
  local wanted lacking lock
  mapfile -t wanted < <(packages apt "$@")
  mapfile -t lacking < <(root_lacks "${wanted[@]}")
  [ ${#lacking[@]} != 0 ] || return 0
  ready_root_tools
  mkdir -p "$cache"
  exec {lock}>>"$root.lock"
  flock --nonblock "$lock" || { say "Waiting for another run that works on $root."; flock "$lock"; }
  mapfile -t lacking < <(root_lacks "${wanted[@]}")
  if [ "${lacking[0]:-}" = "$recipe" ]; then
    make_root "${wanted[@]}"
  elif [ ${#lacking[@]} != 0 ]; then
    add_to_root "${lacking[@]}"
  fi
  exec {lock}>&-
}

# Everything of the user's that a program may open: all folders but the operating system's own.
user_binds () {
  local dir
  for dir in /*; do
    case $dir in
      /bin|/boot|/dev|/etc|/lib*|/lost+found|/proc|/run|/sbin|/sys|/usr|/var) ;;
      *) [ -L "$dir" ] || [ ! -d "$dir" ] || binds+=(--bind "$dir" "$dir") ;;
    esac
  done
  for dir in /run/media /run/dbus "${XDG_RUNTIME_DIR:-/run/user/$EUID}" /var/tmp; do
    binds+=(--bind-try "$dir" "$dir")
  done
  for dir in /etc/localtime /etc/machine-id /etc/resolv.conf; do
    binds+=(--ro-bind-try "$dir" "$dir")
  done
  binds+=(--ro-bind-try /usr/share/fonts /run/host/fonts --bind "$HOME" "$HOME")
  case $PWD in
    /usr/*|/etc/*) binds+=(--chdir "$HOME") ;;
    *) binds+=(--bind "$PWD" "$PWD" --chdir "$PWD") ;;
  esac
}

# A setting that points into the host's /usr would name files that the root doesn't have.
user_environment () {
  local name
  for name in $(compgen -e); do
    case $name in
      GTK_PATH|GTK_MODULES|GTK_IM_MODULE|XDG_DATA_DIRS|XDG_CONFIG_DIRS) ;;
      ADW_*|AT_SPI_*|BRAND_*|CI|COLORTERM|DBUS_SESSION_BUS_ADDRESS|DESKTOP_STARTUP_ID|DISPLAY|\
      G_DEBUG|G_MESSAGES_DEBUG|GDK_*|GSK_*|GTK_*|HOME|LANG|LANGUAGE|LC_*|LIBGL_*|LOGNAME|NO_COLOR|\
      SOURCE_DATE_EPOCH|TERM|TZ|USER|WAYLAND_DISPLAY|XAUTHORITY|XCURSOR_*|XDG_*|*_proxy)
        binds+=(--setenv "$name" "${!name}") ;;
    esac
  done
}

user_locale () {
  local name=${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}
  case $name in
    C|C.*|POSIX) ;;
    *.*) [ -d "$root/usr/lib/locale/${name%%.*}.utf8" ] || make_locale "$root" "${name%%.*}" ;;
  esac
}

# A closed place has no network, no desktop, and an empty home: what tests must be able to do with.
closed_binds () {
  binds+=(--unshare-net --perms 1777 --tmpfs /tmp --perms 1777 --dir /tmp/.X11-unix --dir /tmp/home
    --setenv HOME /tmp/home --setenv LANG C.UTF-8 --perms 0700 --dir "/run/user/$EUID"
    --setenv XDG_RUNTIME_DIR "/run/user/$EUID" --bind "$top" "$top" --chdir "$top")
}

root_binds () {
  binds=(--die-with-parent --bind "$root" / --dev-bind /dev /dev --dev-bind /proc /proc
    --ro-bind /sys /sys --tmpfs /run --ro-bind-try /etc/passwd /etc/passwd
    --ro-bind-try /etc/group /etc/group --clearenv --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin)
}

enter_root () {
  local view=$1 binds=()
  shift
  root_binds
  if [ "$view" = desktop ]; then
    user_locale
    user_binds
    user_environment
    binds+=(--bind "$top" "$top")
  else
    closed_binds
  fi
  exec bwrap "${binds[@]}" -- "$@"
}
