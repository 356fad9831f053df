/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compiled once for all files of this folder: the toolkit's headers take longer than the files. */
#pragma once

#include <adwaita.h>
