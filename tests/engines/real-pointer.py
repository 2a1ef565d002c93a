#!/usr/bin/python3
"""Moves the pointer of an X display as a hand does, and holds its button on the way: no protocol makes WebKitGTK drag.

  real-pointer.py DISPLAY X,Y X,Y ...    goes to the first place, presses, passes the others, and lets go
"""

import ctypes
import sys
import time

x11 = ctypes.CDLL("libX11.so.6")
test = ctypes.CDLL("libXtst.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(x11.XOpenDisplay(sys.argv[1].encode()))
# A hand is slower than a machine, and a drag begins only once the pointer has moved a few pixels.
STEP_SECONDS = 0.04


def move(x, y):
    test.XTestFakeMotionEvent(display, -1, ctypes.c_int(x), ctypes.c_int(y), ctypes.c_ulong(0))
    x11.XSync(display, 0)
    time.sleep(STEP_SECONDS)


def button(is_down):
    test.XTestFakeButtonEvent(display, 1, is_down, ctypes.c_ulong(0))
    x11.XSync(display, 0)
    time.sleep(STEP_SECONDS)


places = [tuple(map(int, word.split(","))) for word in sys.argv[2:]]
at = places[0]
move(*at)
button(1)
for to in places[1:]:
    for step in range(1, 11):
        move(at[0] + (to[0] - at[0]) * step // 10, at[1] + (to[1] - at[1]) * step // 10)
    at = to
button(0)
