# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits until a program's window is on the screen, without a toolkit."""
import ctypes
import os
import time

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
# Programs that are measured run as they are installed.
os.environ.pop("G_DEBUG", None)


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
