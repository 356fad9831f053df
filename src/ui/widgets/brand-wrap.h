/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Sees to it that no label in @widget that may break within words is narrower than a short word.
 *
 * To learn how narrow such a label could be, it is laid out with a line for each letter, and each
 * letter is shaped several times for that: as much work as all else until a page is shown. */
void brand_wrap_widen (GtkWidget *widget);

G_END_DECLS
