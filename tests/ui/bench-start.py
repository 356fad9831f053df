# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a window takes to appear, beside gnome-text-editor's and a bare one's, in turns."""
import ctypes
import os
import shutil
import statistics
import subprocess
import sys
import time

RUNS = 7
LEAST_WIDTH = 200
x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = ctypes.c_ulong


class Attributes(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int),
                ("height", ctypes.c_int), ("border", ctypes.c_int), ("depth", ctypes.c_int),
                ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("kind", ctypes.c_int),
                ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int),
                ("backing_store", ctypes.c_int), ("planes", ctypes.c_ulong),
                ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
                ("colormap", ctypes.c_ulong), ("installed", ctypes.c_int),
                ("map_state", ctypes.c_int), ("rest", ctypes.c_long * 8)]


display = ctypes.c_void_p(x11.XOpenDisplay(None))
root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
# A window may go between being listed and being asked.
handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
x11.XSetErrorHandler(handler)


def has_window():
    above, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    x11.XQueryTree(display, root, ctypes.byref(above), ctypes.byref(parent),
                   ctypes.byref(children), ctypes.byref(count))
    for index in range(count.value):
        attributes = Attributes()
        if x11.XGetWindowAttributes(display, ctypes.c_ulong(children[index]),
                                    ctypes.byref(attributes)) \
                and attributes.map_state == 2 and attributes.width > LEAST_WIDTH:
            return True
    return False


def wait_for(state):
    while has_window() != state:
        time.sleep(0.001)


def start(command):
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(True)
    taken = time.monotonic() - begin
    process.kill()
    process.wait()
    wait_for(False)
    return taken * 1000


program, bare, plan = sys.argv[1:]
commands = {"start page": [program], "plan": [program, plan], "bare window": [bare]}
if shutil.which("gnome-text-editor"):
    commands["gnome-text-editor"] = ["gnome-text-editor", "--standalone"]
os.environ.pop("G_DEBUG", None)
times = {name: [] for name in commands}
for _ in range(RUNS):
    for name, command in commands.items():
        times[name].append(start(command))
typical = {name: statistics.median(values) for name, values in times.items()}
for name, value in typical.items():
    print(f"first frame, {name}: {value:.0f} ms")
for name in ("bare window", "gnome-text-editor"):
    if name in typical:
        print(f"start page against {name}: {typical['start page'] / typical[name]:.2f} times, "
              f"plan: {typical['plan'] / typical[name]:.2f} times")
