/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A plan of three beats, a goal, a measure and one touchpoint of all field types but tags, and a
 * window for rows. */
typedef struct
{
  BrandPlan *plan;
  BrandHistory *history;
  BrandItem *beats[3];
  BrandItem *touchpoint;
  BrandItem *measure;
  GtkWindow *window;
  GtkListBox *list;
} FieldTest;

/* Starts the toolkit once; use it in place of g_test_init(). */
void       field_test_start    (int    *argc,
                                char ***argv);

void       field_test_init     (FieldTest *test);

/* Everything must be gone afterwards. */
void       field_test_clear    (FieldTest *test);

/* A row for the field in the window, without the keys. */
GtkWidget *field_test_add_row  (FieldTest  *test,
                                BrandItem  *item,
                                const char *field);

/* Runs the main loop until nothing is left to do. */
void       field_test_settle   (void);

/* The first widget of that type inside @widget that is visible; fails when there is none. */
gpointer   field_test_find     (GtkWidget *widget,
                                GType      type);

/* The same by style class, whether it is visible or not. */
GtkWidget *field_test_find_class (GtkWidget  *widget,
                                  const char *css_class);

/* What the row says is wrong; "" when nothing is. */
const char *field_test_get_error (GtkWidget *row);

G_END_DECLS
