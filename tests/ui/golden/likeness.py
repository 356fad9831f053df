# SPDX-License-Identifier: GPL-3.0-or-later
"""When two pictures of a window count as the same."""
from PIL import Image, ImageChops

# By the same libraries and fonts: a few pixels may be rounded otherwise.
MOST_LEVELS = 8
MOST_PIXELS = 0.001
# By others: letters differ, but what is where, and in which colour, doesn't.
COARSE = 8
COARSE_LEVELS = 40
COARSE_PIXELS = 0.06


def find_difference(one, other, levels):
    """White where they differ by more than that in a channel."""
    worst = Image.new("L", one.size)
    for channel in ImageChops.difference(one.convert("RGB"), other.convert("RGB")).split():
        worst = ImageChops.lighter(worst, channel)
    return worst.point([255 * (level > levels) for level in range(256)])


def get_share(difference):
    return difference.histogram()[255] / (difference.width * difference.height)


def shrink(picture):
    return picture.convert("RGB").reduce(COARSE)


def are_alike(one, other, is_coarse=False):
    if one.size != other.size:
        return False
    if is_coarse:
        return get_share(find_difference(shrink(one), shrink(other),
                                         COARSE_LEVELS)) <= COARSE_PIXELS
    return get_share(find_difference(one, other, MOST_LEVELS)) <= MOST_PIXELS
