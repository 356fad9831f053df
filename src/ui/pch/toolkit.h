/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compiled once for all files of this folder: the toolkit's headers take longer than the files. */
#pragma once

/* What a file defines comes too late for these headers; one needs it for the months' names. */
#define _GNU_SOURCE

#include <adwaita.h>
